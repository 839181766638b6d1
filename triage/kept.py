"""Rows that wait to be printed. All but the first lie in a temporary file: a mailbox may hold 500,000 mails."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator

from triage.records import TYPE_CHECKING
from triage.render.rows import Row
from triage.render.words import ORDER

if TYPE_CHECKING:
    from typing import IO, Any

_IN_MEMORY = 2_000
_STEPS = 10_001
"""Scores have two decimals from 0 to 100."""


class Kept:
    """Rows, each with a text that belongs to it, given back in any order. In memory a row costs 24 bytes."""

    def __init__(self) -> None:
        self._ranks, self._offsets = array("q"), array("q")
        self._dates = array("d")
        self._lines: list[str] = []
        self._file: IO[bytes] | None = None

    def __len__(self) -> int:
        return len(self._ranks)

    def add(self, row: Row, text: str = "") -> None:
        """Keep one more."""
        fit, shotgun = round((row.fit or 0) * 100), round((row.shotgun or 0) * 100)
        self._ranks.append((ORDER.index(row.verdict) * _STEPS + (_STEPS - 1 - fit)) * _STEPS + shotgun)
        self._dates.append(_seconds(row.date))
        line = json.dumps([*row, text])
        if len(self._lines) < _IN_MEMORY:
            self._lines.append(line)
            self._offsets.append(0)
            return
        if self._file is None:
            self._file = _temporary()
        self._offsets.append(self._file.tell())
        self._file.write(line.encode("ascii") + b"\n")

    def sorted(self, order: str, limit: int | None = None) -> Iterator[tuple[Row, str]]:
        """The rows by ``score`` (what to look at first), ``date`` (newest first) or ``input``, the first ``limit``."""
        indices = range(len(self))
        if order != "input":
            ranks, dates = self._ranks, self._dates
            key: Any = ranks.__getitem__ if order == "score" else lambda i: -dates[i]
            ordered = array("q", sorted(indices, key=key))
        else:
            ordered = array("q", indices)
        for index in ordered if limit is None else ordered[:limit]:
            *fields, text = json.loads(self._line(index))
            yield Row(*fields), text

    def _line(self, index: int) -> str | bytes:
        if index < len(self._lines) or self._file is None:
            return self._lines[index]
        self._file.seek(self._offsets[index])
        return self._file.readline()


def _seconds(date: str) -> float:
    """A moment as a number, the beginning of time for none."""
    if not date:
        return float("-inf")
    from datetime import UTC, datetime

    try:
        moment = datetime.fromisoformat(date)
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except (ValueError, OverflowError):
        return float("-inf")


def _temporary() -> IO[bytes]:
    import tempfile

    return tempfile.TemporaryFile()
