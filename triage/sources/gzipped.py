"""Anything packed with gzip, unpacked as it is read."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from triage.errors import SourceError
from triage.sources.inputs import MAX_DEPTH, Budget, Input, Pieces
from triage.types import Message, Unreadable

_PIECE = 1024 * 1024
_GZIP = 31
"""What tells zlib to expect a gzip header."""


def read(given: Input) -> Iterator[Message | Unreadable]:
    """The messages of what is packed in a gzip file."""
    from triage.sources import read_input

    if given.depth >= MAX_DEPTH:
        raise SourceError(f"{given.source}: packed more than {MAX_DEPTH} times; unpack it first")
    budget = given.budget or Budget(given.size if given.size >= 0 else 1 << 40)  # how long is a pipe?
    inner = Input(given.source, Pieces(_unpacked(given), budget)).inherit(given)
    inner.budget = budget
    inner.depth += 1
    yield from read_input(inner)


def _unpacked(given: Input) -> Iterator[bytes]:
    """The unpacked bytes of one gzip member after the other. Raises SourceError where they are damaged or cut off."""
    member: zlib._Decompress | None = None
    for chunk in given.chunks():
        packed, pending = chunk, False
        while packed or pending:
            if member is None:
                packed = packed.lstrip(b"\0")
                if not packed:
                    break
                member = zlib.decompressobj(_GZIP)
            try:
                data = member.decompress(packed, _PIECE)
            except zlib.error:
                raise SourceError("damaged: it cannot be unpacked any further") from None
            if data:
                yield data
            packed = member.unconsumed_tail
            pending = len(data) == _PIECE
            if member.eof:
                packed, member = member.unused_data, None
    if member is not None:
        raise SourceError("cut off: the end of the packed file is missing")
