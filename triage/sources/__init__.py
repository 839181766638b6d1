"""Where messages come from. A format is one module and one line in ``SOURCES``."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, NamedTuple

from triage.errors import SourceError
from triage.sources.recognise import is_mail, is_mbox, is_text
from triage.types import Message, Unreadable

_CHUNK = 4 * 1024 * 1024
_HEAD = 64 * 1024
_BLANK = b" \t\r\n\f\v\xef\xbb\xbf"


class Format(NamedTuple):
    """A format: told by the first 64 KiB, read from chunks of bytes. ``read`` takes the source's name."""

    name: str
    recognises: Callable[[bytes], bool]
    read: Callable[[Iterable[bytes], str], Iterator[Message | Unreadable]]


# The readers are imported when they are needed: a pasted text pays for none but its own.


def _read_mbox(chunks: Iterable[bytes], source: str) -> Iterator[Message | Unreadable]:
    from triage.sources import mbox

    return mbox.read(chunks, source)


def _read_mail(chunks: Iterable[bytes], source: str) -> Iterator[Message | Unreadable]:
    from triage.sources import mail

    return mail.read(chunks, source)


def _read_text(chunks: Iterable[bytes], source: str) -> Iterator[Message | Unreadable]:
    from triage.sources import plain

    return plain.read(chunks, source)


SOURCES = (
    Format("mbox", is_mbox, _read_mbox),
    Format("mail", is_mail, _read_mail),
    Format("text", is_text, _read_text),
)
"""The first format that recognises an input reads it."""


def read(path: str) -> Iterator[Message | Unreadable]:
    """The messages in a file, whose format is told by its content and not by its name.

    Raises SourceError at once when there is no such file or it is no mailbox, mail or text.
    """
    file = _opened(path)
    if not file.seekable():  # a named pipe can be opened only once
        head = _head(file, path)
        return _messages(head, itertools.chain([head], _rest_and_close(file, path)), path)
    with file:
        return _messages(_head(file, path), _chunks(path), path)


def read_stream(file: BinaryIO, source: str) -> Iterator[Message | Unreadable]:
    """The messages that come through a pipe, read as they are asked for and never held as a whole."""
    head = _head(file, source)
    return _messages(head, itertools.chain([head], _rest(file, source)), source)


def read_bytes(data: bytes, source: str) -> Iterator[Message | Unreadable]:
    """The messages in ``data``: a pasted text, a mail or a whole mbox. ``source`` names it in errors."""
    chunks = (data[start : start + _CHUNK] for start in range(0, len(data), _CHUNK))
    return _messages(data[:_HEAD], chunks, source)


def _messages(head: bytes, chunks: Iterable[bytes], source: str) -> Iterator[Message | Unreadable]:
    if not head.strip(_BLANK):
        raise SourceError(f"{source}: empty; give it a message, a mail or a mailbox")
    if b"\r" in head and b"\n" not in head:  # line ends of old Macs
        head = head.replace(b"\r", b"\n")
        chunks = (chunk.replace(b"\r", b"\n") for chunk in chunks)
    for format in SOURCES:
        if format.recognises(head):
            return format.read(chunks, source)
    raise SourceError(f"{source}: {_what(head)}; give it an mbox, an .eml or a text file")


def _what(head: bytes) -> str:
    for magic, name in ((b"%PDF-", "a PDF"), (b"PK\x03\x04", "a zip file"), (b"\x1f\x8b", "a gzip file")):
        if head.startswith(magic):
            return f"{name}, not mail or text"
    return "binary data, not mail or text"


def _opened(path: str) -> BinaryIO:
    from pathlib import Path

    try:
        return Path(path).open("rb")
    except (OSError, ValueError) as error:
        raise SourceError(_explained(path, error)) from error


def _head(file: BinaryIO, source: str) -> bytes:
    try:
        return file.read(_HEAD)
    except OSError as error:
        raise SourceError(_explained(source, error)) from error


def _rest(file: BinaryIO, source: str) -> Iterator[bytes]:
    try:
        while chunk := file.read(_CHUNK):
            yield chunk
    except OSError as error:
        raise SourceError(_explained(source, error)) from error


def _chunks(path: str) -> Iterator[bytes]:
    yield from _rest_and_close(_opened(path), path)


def _rest_and_close(file: BinaryIO, path: str) -> Iterator[bytes]:
    with file:
        yield from _rest(file, path)


def _explained(path: str, error: OSError | ValueError) -> str:
    if isinstance(error, FileNotFoundError):
        near = _near(path)
        return f"{path}: no such file" + (f" (did you mean '{near}'?)" if near else "; check the path")
    if isinstance(error, IsADirectoryError):
        return f"{path}: a folder; name a file in it"
    if isinstance(error, PermissionError):
        return f"{path}: not readable for you; check its permissions"
    return f"{path}: cannot be read ({getattr(error, 'strerror', None) or error})"


def _near(path: str) -> str:
    """A file with nearly the same name in the same folder, "" when there is none."""
    import difflib
    from pathlib import Path

    wanted = Path(path)
    try:
        names = sorted(file.name for file in wanted.parent.iterdir())
    except OSError:
        return ""
    found = difflib.get_close_matches(wanted.name, names, 1)
    return str(wanted.with_name(found[0])) if found else ""
