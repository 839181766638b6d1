"""Zip files: a LinkedIn export, a WhatsApp chat with its pictures, Takeout's mailboxes, mails. Nothing is unpacked to disk."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator

from triage.errors import SourceError
from triage.records import TYPE_CHECKING
from triage.sources.inputs import MAX_DEPTH, Budget, Input, Pieces
from triage.sources.linkedin_csv import read_messages
from triage.sources.linkedin_export import MESSAGES, Export
from triage.sources.places import is_passed_over, read_part
from triage.types import Message, Unreadable

if TYPE_CHECKING:
    from typing import IO
    from zipfile import ZipFile, ZipInfo

_PIECE = 1024 * 1024
_ENCRYPTED = 1
_LONGEST_DIRECTORY = 16 * 1024 * 1024
"""Bytes of an archive's list of files; 200,000 files or so."""


def read(given: Input) -> Iterator[Message | Unreadable]:
    """The messages in an archive, its files in the order of their names."""
    if given.depth >= MAX_DEPTH:
        raise SourceError(f"{given.source}: packed more than {MAX_DEPTH} times; unpack it first")
    with open_zip(given) as archive:
        members = sorted((one for one in archive.infolist() if not one.is_dir()), key=lambda one: one.filename)
        if any(one.filename == "[Content_Types].xml" for one in members):
            raise SourceError(f"{given.source}: a Word or Excel file, not mail or text; copy the text out of it")
        if members and all(one.flag_bits & _ENCRYPTED for one in members):
            raise SourceError(f"{given.source}: protected by a password; unpack it first")
        found = False
        for item in _members(given, archive, members):
            found = True
            yield item
        if not found:
            raise SourceError(f"{given.source}: no messages in this archive")


def open_zip(given: Input) -> ZipFile:
    """The archive. Raises SourceError when it is none or damaged, or lists too many files."""
    from zipfile import ZipFile

    file = given.seekable()
    size = file.seek(0, 2)
    given.budget = given.budget or Budget(size)
    if _directory_bytes(file, size) > _LONGEST_DIRECTORY:
        raise SourceError(f"{given.source}: an archive of too many files; unpack it and name the folder")
    file.seek(0)
    try:
        return ZipFile(file)
    except _faults() as error:
        raise SourceError(f"{given.source}: a damaged zip file ({error}); download it again") from error


def _directory_bytes(file: IO[bytes], size: int) -> int:
    """How long the list of files says it is; Python would read it whole."""
    file.seek(max(0, size - 70_000))
    tail = file.read(70_000)
    end, end_64 = tail.rfind(b"PK\x05\x06"), tail.rfind(b"PK\x06\x06")
    long = int.from_bytes(tail[end_64 + 40 : end_64 + 48], "little") if end_64 >= 0 else 0
    short = int.from_bytes(tail[end + 12 : end + 16], "little") if end >= 0 else 0
    return long if short == 0xFFFFFFFF else short


def _faults() -> tuple[type[Exception], ...]:
    """What ``zipfile`` raises for broken or strangely packed files."""
    from struct import error as struct_error
    from zipfile import BadZipFile

    return (
        BadZipFile,
        NotImplementedError,
        struct_error,
        zlib.error,
        EOFError,
        OSError,
        ValueError,
        LookupError,
        OverflowError,
    )


def part_of(given: Input, archive: ZipFile, member: ZipInfo) -> Input:
    """One file of the archive."""
    source = f"{given.source}/{_shown(member.filename)}"
    if member.flag_bits & _ENCRYPTED:
        raise SourceError(f"{source}: protected by a password; unpack it first")
    part = Input(source, Pieces(_unpacked(archive, member), given.budget or Budget(0))).inherit(given)
    part.depth += 1
    return part


def export_in(given: Input, archive: ZipFile, folder: str) -> Export:
    """The files of the LinkedIn export in a folder of the archive."""
    files: dict[str, Callable[[], Input]] = {}
    for member in archive.infolist():
        if member.filename.startswith(folder) and not member.is_dir():
            files.setdefault(member.filename[len(folder) :].casefold(), _opener(given, archive, member))
    return Export(f"{given.source}/{folder}".rstrip("/"), files, given.me)


def _opener(given: Input, archive: ZipFile, member: ZipInfo) -> Callable[[], Input]:
    return lambda: part_of(given, archive, member)


def _members(given: Input, archive: ZipFile, members: list[ZipInfo]) -> Iterator[Message | Unreadable]:
    chats = [one for one in members if _is_chat(one.filename)]
    if chats:  # the rest are pictures and recordings
        members = chats
    exports = {
        one.filename[: -len(MESSAGES)]
        for one in members
        if one.filename.casefold().endswith(MESSAGES) and one.filename[: -len(MESSAGES)][-1:] in ("", "/")
    }
    for folder in sorted(exports):
        yield from read_messages(export_in(given, archive, folder))
    for member in members:
        parts = tuple(_shown(member.filename).split("/"))
        if is_passed_over(parts) or _is_of_export(member.filename, exports):
            continue
        yield from read_part(_opener(given, archive, member), f"{given.source}/{'/'.join(parts)}", parts)


def _is_chat(name: str) -> bool:
    base = name.rpartition("/")[2]
    return base == "_chat.txt" or (base.startswith("WhatsApp") and base.endswith(".txt"))


def _is_of_export(name: str, exports: set[str]) -> bool:
    return name.casefold().endswith((".csv", ".html")) and any(name.startswith(folder) for folder in exports)


def _shown(name: str) -> str:
    """The name without what would lead out of the archive, if anybody used it as a path."""
    parts = name.replace("\\", "/").split("/")
    return "/".join(part for part in parts if part not in ("", ".", "..")) or "file"


def _unpacked(archive: ZipFile, member: ZipInfo) -> Iterator[bytes]:
    """The bytes of one file. Raises SourceError where they are damaged, protected or packed in an unknown way."""
    try:
        with archive.open(member) as file:
            while piece := file.read(_PIECE):
                yield piece
    except NotImplementedError:
        raise SourceError("packed in a way that is not known here; unpack it first") from None
    except RuntimeError:
        raise SourceError("protected by a password; unpack it first") from None
    except _faults() as error:
        raise SourceError(f"damaged in the archive ({error})") from error
