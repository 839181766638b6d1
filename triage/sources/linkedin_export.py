"""The data export of LinkedIn as a set of CSV files: in a zip, a zip in a zip, or an unpacked folder.

with_export("Complete_LinkedInDataExport_03-09-2026.zip", lambda export: list(export.rows("positions.csv", "title")))
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping

from triage.errors import SourceError
from triage.records import TYPE_CHECKING, NamedTuple
from triage.sources.inputs import Input, open_path
from triage.types import Unreadable

if TYPE_CHECKING:
    from typing import IO

MESSAGES, INVITATIONS, PROFILE = "messages.csv", "invitations.csv", "profile.csv"
DRAFT_COLUMNS = ("is message draft", "is conversation draft")
LONGEST_FIELD = 1_000_000
_LOOKED_THROUGH = 20
"""Lines among which the header is looked for: some files begin with notes."""


class Row(NamedTuple):
    """One row of a CSV file: the line it ends on, its fields by the names of the columns in lower case."""

    line: int
    fields: Mapping[str, str]


class Export(NamedTuple):
    """The files of an export by their names in lower case (``jobs/job seeker preferences.csv``); each opens afresh."""

    source: str
    files: Mapping[str, Callable[[], Input]]
    me: tuple[str, ...] = ()
    alone: bool = False
    """One file without the rest of an export, read as often as needed from one open file."""

    def named(self, name: str) -> str:
        """How messages of one file name it."""
        return self.source if self.alone else f"{self.source}/{name}"

    def rows(self, name: str, *needed: str) -> Iterator[Row | Unreadable]:
        """The rows of one file, none when the export lacks it. ``needed`` columns tell its header from notes above.

        A damaged file, or one without a needed column, is an Unreadable; when it stands alone, a SourceError.
        """
        if name not in self.files:
            return
        if self.alone:
            yield from csv_rows(self.files[name](), *needed)
            return
        try:
            given = self.files[name]()
            try:
                yield from csv_rows(given, *needed)
            finally:
                given.close()
        except SourceError as error:
            yield Unreadable(self.named(name), "", error.lines[0].partition(": ")[2])


def export_of_folder(folder: str, given: Input, source: str) -> Export:
    """An unpacked export."""
    files: dict[str, Callable[[], Input]] = {}
    for inner in ("", "Jobs"):
        try:
            names = sorted(os.listdir(os.path.join(folder, inner)))
        except OSError:
            continue
        for name in names:
            if name.casefold().endswith(".csv"):
                key = os.path.join(inner, name).replace(os.sep, "/").casefold()
                files.setdefault(
                    key, _opener(os.path.join(folder, inner, name), given, os.path.join(source, inner, name))
                )
    return Export(source, files, given.me)


def _opener(path: str, given: Input, source: str) -> Callable[[], Input]:
    tallies = [given.tally]  # read more than once, it counts once

    def opened() -> Input:
        part = open_path(path, source).inherit(given)
        part.tally = tallies.pop() if tallies else None
        return part

    return opened


# --- CSV ------------------------------------------------------------------------------------------


def csv_rows(given: Input, *needed: str) -> Iterator[Row | Unreadable]:
    """The rows of a CSV file, however it was saved: with commas, semicolons or tabs, as UTF-8, UTF-16 or cp1252.

    Raises SourceError when a ``needed`` column is missing. A row that cannot be told is an Unreadable.
    """
    import csv

    csv.field_size_limit(LONGEST_FIELD)
    reader = csv.reader(_lines(given.seekable(), given.head), delimiter=_separator(given.head))
    header = _header(reader, given.source, needed)
    while True:
        try:
            row = next(reader, None)
        except csv.Error as error:
            yield Unreadable(given.source, f"line {reader.line_num}", f"no row of a table ({error})")
            continue
        if row is None:
            break
        if any(field.strip() for field in row):
            yield Row(reader.line_num, dict(zip(header, [*row, *[""] * len(header)], strict=False)))
    if given.fault:
        yield Unreadable(given.source, f"line {reader.line_num}", given.fault)


def _header(reader: Iterator[list[str]], source: str, needed: tuple[str, ...]) -> list[str]:
    """The names of the columns: of the first line that has all that are needed."""
    best: list[str] = []
    for row in _first_rows(reader):
        names = [name.strip(' "\ufeff\t').casefold() for name in row]
        if names and all(name in names for name in needed):
            return names
        best = max(best, names, key=lambda names: sum(name in names for name in needed) * 100 + len(names))
    missing = [name.upper() for name in needed if name not in best]
    raise SourceError(
        f"{source}: no column {', '.join(missing)} in this table; export it again, or give it as LinkedIn made it"
    )


def _first_rows(reader: Iterator[list[str]]) -> Iterator[list[str]]:
    import csv

    for _ in range(_LOOKED_THROUGH):
        try:
            row = next(reader, None)
        except csv.Error:
            continue
        if row is None:
            return
        yield row


def _separator(head: bytes) -> str:
    from triage.sources.recognise import first_line

    return first_line(head)[1]


def _lines(file: IO[bytes], head: bytes) -> Iterator[str]:
    """The lines with their ends, in bounded pieces; NULs go, they are never meant."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        from io import TextIOWrapper

        text = TextIOWrapper(file, encoding="utf-16", errors="replace", newline="")
        while line := text.readline(LONGEST_FIELD):
            yield line.replace("\0", "")
        return
    from triage.text.charsets import decode

    first = True
    while raw := file.readline(LONGEST_FIELD):
        if first and raw[:4].lower() == b"sep=":
            continue
        yield decode(raw.removeprefix(b"\xef\xbb\xbf") if first else raw).replace("\0", "")
        first = False
