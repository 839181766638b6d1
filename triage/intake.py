"""From the sources to what is judged: the owner's own messages, drafts, spam, trash and other days are left out.

Everything is counted. Where there is more than one message, all are read first and told of each other (``threads``):
the owner's own ones and those of other days, too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from triage.errors import SourceError
from triage.records import TYPE_CHECKING, NamedTuple
from triage.sources import read, read_stream
from triage.sources.identity import thread_id
from triage.sources.inputs import Tally, explained
from triage.types import Context, Message, Unreadable

if TYPE_CHECKING:
    from typing import IO, TypeVar

    _T = TypeVar("_T")

FATES = ("messages", "own", "drafts", "spam", "trash", "other days", "duplicates", "unreadable")
"""What becomes of a mail; the numbers of these add up to the number of mails."""
_LEFT_OUT = ("drafts", "spam", "trash")


class Choice(NamedTuple):
    """What the user wants judged. ``since`` and ``until`` are days, ``me`` tells who the owner is."""

    me: tuple[str, ...] = ()
    all: bool = False
    since: str = ""
    until: str = ""


class Count:
    """How many mails of a source had which fate, and how many bytes they were read from."""

    __slots__ = ("fates", "source", "tally")

    def __init__(self, source: str) -> None:
        self.source, self.tally = source, Tally()
        self.fates = dict.fromkeys(FATES, 0)

    @property
    def mails(self) -> int:
        return sum(self.fates.values())


def take_in(
    sources: Sequence[str], choice: Choice, stdin: IO[bytes], counts: list[Count]
) -> Iterator[Message | Unreadable]:
    """What is to be judged of all sources in their order; "-" or none at all is standard input.

    ``counts`` gets one entry a source. Raises SourceError when a source is missing, or a single one cannot be read;
    one that cannot be read among others is an Unreadable. Of messages read twice the copies are left out.
    """
    named = tuple(sources) or ("-",)
    _check(named)
    items = _items(named, choice, stdin, counts)
    first, second = next(items, None), next(items, None)
    if first is not None and second is not None:
        yield from _surveyed(_chained([first, second], items), counts)
    elif first is not None and first.fate in ("messages", "unreadable"):
        yield _alone(first.item)


class _Item(NamedTuple):
    item: Message | Unreadable
    fate: str
    source: int


def _items(named: Sequence[str], choice: Choice, stdin: IO[bytes], counts: list[Count]) -> Iterator[_Item]:
    """Everything in the sources with its fate, which is counted."""
    for number, source in enumerate(named):
        count = Count("stdin" if source == "-" else source)
        counts.append(count)
        try:
            for item in marked(source, choice.me, stdin, count.tally):
                fate = _fate(item, choice)
                count.fates[fate] += 1
                yield _Item(item, fate, number)
        except SourceError as error:
            if len(named) == 1:
                raise
            count.fates["unreadable"] += 1
            reason = error.lines[0].removeprefix(f"{count.source}: ")
            yield _Item(Unreadable(count.source, "", reason), "unreadable", number)


def _alone(item: Message | Unreadable) -> Message | Unreadable:
    if isinstance(item, Unreadable):
        return item
    return item._replace(context=Context(thread_id(item), answered=item.envelope.answered))


def _surveyed(items: Iterator[_Item], counts: Sequence[Count]) -> Iterator[Message | Unreadable]:
    """What is to be judged, told of each other. Spam, trash and drafts tell nothing, unless they are judged."""
    from triage.threads.together import Read, surveyed

    def drop(source: int) -> None:
        fates = counts[source].fates
        fates["messages"] -= 1
        fates["duplicates"] += 1

    read = (Read(item, fate == "messages", source) for item, fate, source in items if fate not in _LEFT_OUT)
    return surveyed(read, drop)


def marked(source: str, me: Iterable[str], stdin: IO[bytes], tally: Tally) -> Iterator[Message | Unreadable]:
    """All messages of a source, the owner's own ones marked."""
    told = tuple(me)
    items = read_stream(stdin, "stdin", told, tally) if source == "-" else read(source, told, tally)
    if source == "-":
        first = next(items, None)
        second = next(items, None)
        if first is not None and second is None:  # one pasted message is never hidden as the owner's own
            return iter((first,))
        items = _chained([item for item in (first, second) if item is not None], items)
    from triage.sources.owner import mark_own

    return mark_own(items, told)


def _chained(first: list[_T], rest: Iterator[_T]) -> Iterator[_T]:
    yield from first
    yield from rest


def _fate(item: Message | Unreadable, choice: Choice) -> str:
    if isinstance(item, Unreadable):
        return "unreadable"
    folder = item.envelope.folder
    if folder in _LEFT_OUT and not choice.all:
        return folder
    if item.envelope.own and folder != "drafts":
        return "own"
    day = (item.date or "")[:10]
    if day and (day < choice.since or (choice.until and day > choice.until)):
        return "other days"
    return "messages"


def _check(sources: Sequence[str]) -> None:
    """Raises SourceError with a line for each source that is not there: a mistyped name costs no half of a run."""
    import os

    missing = [source for source in sources if source != "-" and "\0" not in source and not os.path.lexists(source)]
    if missing:
        raise SourceError(*(explained(source, FileNotFoundError()) for source in missing))
