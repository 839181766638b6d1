"""Where one mail ends and the next begins in a mailbox: mbox as Gmail Takeout, Thunderbird, Apple Mail, mutt and procmail write it.

Writers disagree on nearly everything. A separator is what all agree on: at the start of the file or below a
blank line, ``From ``, a date, and a header in the next line. Python's ``mailbox`` also splits at a body line
"From now on we pay 90k." and loses all headers below a stray ``>From`` among them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from triage.records import NamedTuple
from triage.sources.recognise import blank_start

MAX_MAIL = 1024 * 1024
"""Bytes of one mail that are held at most, after long attachments are out of it."""

_LOOKAHEAD = 4096
"""A separator with the header name after it is shorter than this."""

_DATE = (
    rb"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} [A-Z][a-z]{2}(?: \d{4})?),?"
    rb" +\d{1,2}:\d\d(?::\d\d)?(?: [^\r\n]{0,200})?|\d{4}-\d\d-\d\d[T ]\d\d:\d\d[^\r\n]{0,40})"
)
_HEADER = rb"[!-9;-~]{1,100}[ \t]*:|>From "
_SEPARATOR = re.compile(rb"From (?:[^\r\n]{0,300} )?%b[ \t]*\r?\n(?:%b)" % (_DATE, _HEADER))
_BASE64_LINES = re.compile(rb"^((?:[A-Za-z0-9+/]{60,76}\r?\n){1200})(?:[A-Za-z0-9+/]{60,76}\r?\n)+", re.MULTILINE)
"""A long attachment: 1,200 lines are more than 64 KiB of text need, what follows them is dropped."""


_CONTENT_LENGTH = re.compile(rb"\nContent-[Ll]ength:[ \t]*(\d{1,9})[ \t]*\r?\n")
_END_OF_HEAD = re.compile(rb"\r?\n\r?\n")
_LONGEST_HEAD = 64 * 1024
_MOST_AWAITED = 4 * 1024 * 1024
"""Bytes of a mail for whose end is waited because its Content-Length says where that is."""


class Raw(NamedTuple):
    """One mail as it stands in the file: its number from 1, its place, its bytes."""

    number: int
    offset: int
    data: bytes
    bounded: bool


def split(chunks: Iterable[bytes]) -> Iterator[Raw]:
    """Cut a stream of bytes at its separators; a bounded part of one mail is held in memory.

    What stands before the first separator counts as a mail, too.
    """
    buffer, number, dropped, scanned = b"", 0, 0, 1
    base = -1
    bounded = False
    for chunk, is_last in _with_last(chunks):
        if base < 0:
            base = blank_start(chunk)
            chunk = chunk[base:]
        buffer += chunk
        start, waits = 0, 0
        for separator in _separators(buffer, scanned, len(buffer) - (0 if is_last else _LOOKAHEAD)):
            is_inside = None if dropped else _is_inside(buffer, start, separator, is_last)
            if is_inside:
                continue
            if is_inside is None and not dropped:
                waits = separator
                break
            number += 1
            yield Raw(number, base, buffer[start:separator], bounded)
            base += separator - start + dropped
            start, dropped, bounded = separator, 0, False
        buffer = buffer[start:]
        if waits:
            scanned = waits - start
            continue
        if len(buffer) > MAX_MAIL + 2 * _LOOKAHEAD:
            before = len(buffer)
            buffer, was_cut = _squeezed(buffer)
            dropped += before - len(buffer)
            bounded |= was_cut
        scanned = max(1, len(buffer) - _LOOKAHEAD)
    if buffer.strip():
        yield Raw(number + 1, base, buffer, bounded)


def _squeezed(buffer: bytes) -> tuple[bytes, bool]:
    """An unfinished long mail without the bulk of its attachments, and whether text had to go, too."""
    tail_start = buffer.rfind(b"\n", 0, len(buffer) - _LOOKAHEAD - 8) + 1 or len(buffer) - _LOOKAHEAD - 8
    kept = _BASE64_LINES.sub(rb"\1", buffer[:tail_start])
    return kept[:MAX_MAIL] + buffer[tail_start:], len(kept) > MAX_MAIL


def _separators(buffer: bytes, start: int, end: int) -> Iterator[int]:
    """Places in ``buffer[start:end]`` where a mail begins."""
    position = start - 1
    while 0 <= (found := buffer.find(b"\nFrom ", position)) < end - 1:
        position = found + 1
        above = buffer[max(0, found - 2) : found]
        if above.endswith((b"\n", b"\n\r")) and _SEPARATOR.match(buffer, position):
            yield position


def _is_inside(buffer: bytes, start: int, separator: int, is_last: bool) -> bool | None:
    """Does what looks like a separator stand inside of the mail that begins at ``start``, as its Content-Length says?

    Some writers quote no ``From `` lines and rely on that header; with others it is wrong. So it counts only when it
    ends exactly at another separator. None: that is not in the buffer yet.
    """
    below = _END_OF_HEAD.search(buffer, start, min(separator, start + _LONGEST_HEAD))
    found = _CONTENT_LENGTH.search(buffer, start, below.end()) if below else None
    if below is None or found is None:
        return False
    end = below.end() + int(found[1])
    if end <= separator or end - start > _MOST_AWAITED:
        return False
    if end + _LOOKAHEAD > len(buffer) and not is_last:
        return None
    rest = buffer[end : end + 4]
    end += len(rest) - len(rest.lstrip(b"\r\n"))
    return _SEPARATOR.match(buffer, end) is not None or (is_last and end == len(buffer))


def _with_last(chunks: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    """Each chunk, and whether it is the last one."""
    waiting: bytes | None = None
    for chunk in chunks:
        if waiting is not None:
            yield waiting, False
        waiting = chunk
    if waiting is not None:
        yield waiting, True
