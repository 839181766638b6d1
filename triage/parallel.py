"""Judging on several cores: the same answers in the same order, only sooner.

Processes are forked, so that they have the model and the rules without being sent them; where a system cannot fork safely,
one process judges. What is on its way is bounded, so that memory stays flat however long the mailbox is.
"""

from __future__ import annotations

import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from triage.records import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    Work = Callable[[Any], Any]

CHUNK = 32
"""Messages sent at a time: sending one alone costs as much as a tenth of judging it."""
_ON_THE_WAY = 3
"""Chunks a process may have waiting."""
_work: Work | None = None


def cores() -> int:
    """How many processes can be of use here; 1 where forking is not safe."""
    if sys.platform != "linux":
        return 1
    return len(os.sched_getaffinity(0))


def spread(work: Work, items: Iterable[Any], jobs: int) -> Iterator[Any]:
    """``work`` done on every item by ``jobs`` processes, results in the order of the items.

    If a process is killed, what it had and all that follows is done here: nothing is lost.
    """
    from concurrent.futures import Future, ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    chunks = _chunks(items)
    sent: deque[tuple[list[Any], Future[list[Any]]]] = deque()
    pool = ProcessPoolExecutor(jobs, get_context("fork"), _begin, (work,))
    try:
        for chunk in chunks:
            sent.append((chunk, pool.submit(_do, chunk)))
            if len(sent) > _ON_THE_WAY * jobs:
                yield from sent[0][1].result()
                sent.popleft()
        while sent:
            yield from sent[0][1].result()
            sent.popleft()
    except BrokenProcessPool:
        for chunk, _ in sent:
            yield from map(work, chunk)
        for chunk in chunks:
            yield from map(work, chunk)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _chunks(items: Iterable[Any]) -> Iterator[list[Any]]:
    rest = iter(items)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def _begin(work: Work) -> None:
    """What a new process does first. Ctrl-C is for the one that prints; this one ends when that one does."""
    global _work
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _work = work


def _do(chunk: Sequence[Any]) -> list[Any]:
    assert _work is not None
    return [_work(item) for item in chunk]
