"""Mails as Apple Mail keeps them, one a file: the length in the first line, the mail, its flags as a property list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from triage.sources.inputs import Input
from triage.sources.labels import kind_of_emlx
from triage.sources.mail import read_raw
from triage.sources.mbox import split
from triage.types import Message, Unreadable

_FLAGS = re.compile(rb"<key>flags</key>\s*<integer>(\d{1,20})</integer>")
_ANSWERED = 1 << 2
_UNKNOWN = 1 << 60
_LONGEST_LIST = 64 * 1024


def read(given: Input) -> Iterator[Message | Unreadable]:
    """The one mail of an .emlx file."""
    below: list[bytes] = []
    mails = [read_raw(raw, given.source) for raw in split(_mail(given, below))]
    flags = int(found[1]) if (found := _FLAGS.search(b"".join(below))) else 0
    given.folder = kind_of_emlx(flags) or given.folder
    given.answered = given.answered or bool(flags & _ANSWERED)
    yield from mails


def _mail(given: Input, below: list[bytes]) -> Iterator[bytes]:
    """The bytes of the mail; what follows it goes to ``below``."""
    first = given.head.partition(b"\n")[0]
    start = len(first) + 1
    length_said = int(first) if first.strip().isdigit() and len(first) < 20 else 0
    end = start + (length_said or _UNKNOWN)
    position, length = 0, 0
    for chunk in given.chunks():
        mail = chunk[max(0, start - position) : max(0, end - position)]
        rest = chunk[max(0, end - position) :][: _LONGEST_LIST - length]
        length += len(rest)
        below.append(rest)
        position += len(chunk)
        if mail:
            yield mail
