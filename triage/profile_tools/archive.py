"""The tables of a LinkedIn export, from a zip, a folder or a single CSV. Nothing is unpacked to disk.

An export is a foreign file like any other: what is read of it is bounded before it is read.
"""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import IO

from triage.errors import SourceError
from triage.settings import shown_path
from triage.text.charsets import decode

TABLES = ("profile.csv", "positions.csv", "skills.csv", "job seeker preferences.csv")
MAX_TABLE_BYTES = 5_000_000
MAX_INNER_BYTES = 64_000_000
MAX_DIRECTORY_BYTES = 8_000_000
"""Of a zip's list of members, some 50,000 of them; Python reads that list whole."""
MAX_FOLDER_ENTRIES = 20_000

_END, _END_64 = b"PK\x05\x06", b"PK\x06\x06"
_UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    RuntimeError,
    EOFError,
    OSError,
    ValueError,
    LookupError,
    OverflowError,
)
"""What ``zipfile`` raises for broken, encrypted or strangely packed members."""
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


def read_tables(path: str) -> dict[str, str]:
    """Name in lower case -> text of each of TABLES that the export at ``path`` holds.

    Raises SourceError when it cannot be read, is no export, or holds none of them.
    """
    shown = shown_path(path)
    tables = _of_folder(path) if os.path.isdir(path) else _of_file(path, shown)
    if not tables:
        raise SourceError(
            f"{shown}: no Profile.csv, Positions.csv, Skills.csv or Job Seeker Preferences.csv in it; "
            "give the zip or the folder of a whole LinkedIn export"
        )
    return tables


def _of_file(path: str, shown: str) -> dict[str, str]:
    try:
        with open(path, "rb") as file:
            if _base(path) in TABLES:
                return {_base(path): _table(file, shown)}
            return _of_zip(file, shown, nested=False)
    except FileNotFoundError:
        raise SourceError(f"{shown}: no such file or folder; check the path") from None
    except (OSError, ValueError) as error:
        raise SourceError(f"{shown}: cannot be read ({getattr(error, 'strerror', None) or error})") from None


def _of_folder(path: str) -> dict[str, str]:
    """Tables in the folder and two levels down: an export unpacked, perhaps into a folder of its own."""
    found: dict[str, str] = {}
    for file in _first_each(_files(path)):
        try:
            with open(file, "rb") as table:
                found[_base(file)] = _table(table, shown_path(file))
        except OSError as error:
            raise SourceError(f"{shown_path(file)}: cannot be read ({error.strerror or error})") from None
    return found


def _files(path: str) -> Iterator[str]:
    seen = 0
    for folder, folders, names in os.walk(path):
        depth = os.path.relpath(folder, path).count(os.sep) + (folder != path)
        folders[:] = sorted(folders) if depth < 2 else []
        seen += len(names) + len(folders)
        if seen > MAX_FOLDER_ENTRIES:
            raise SourceError(
                f"{shown_path(path)}: a folder with too much in it for a LinkedIn export; name the right one"
            )
        yield from (file for name in sorted(names) if os.path.isfile(file := os.path.join(folder, name)))


def _of_zip(file: IO[bytes], shown: str, *, nested: bool) -> dict[str, str]:
    size = _directory_bytes(file)
    if size is None:
        raise SourceError(f"{shown}: neither a zip file nor a table of a LinkedIn export")
    if size > MAX_DIRECTORY_BYTES:
        raise SourceError(f"{shown}: a zip file with too many members for a LinkedIn export")
    try:
        with zipfile.ZipFile(file) as archive:
            return _of_archive(archive, shown, nested)
    except _UNREADABLE as error:
        raise SourceError(f"{shown}: a zip file that cannot be read ({error})") from None


def _of_archive(archive: zipfile.ZipFile, shown: str, nested: bool) -> dict[str, str]:
    members = [member for member in archive.infolist() if not member.is_dir()]
    found = {_base(name): _member(archive, name, shown) for name in _first_each(m.filename for m in members)}
    if found or nested or len(members) != 1 or not members[0].filename.casefold().endswith(".zip"):
        return found
    with _opened(archive, members[0].filename) as inner:
        data = inner.read(MAX_INNER_BYTES + 1)
    if len(data) > MAX_INNER_BYTES:
        raise SourceError(f"{shown}: the zip file inside is too large; unpack it once")
    return _of_zip(BytesIO(data), shown, nested=True)


def _member(archive: zipfile.ZipFile, name: str, shown: str) -> str:
    with _opened(archive, name) as file:
        return _table(file, f"{shown}: {shown_path(name)}")


def _opened(archive: zipfile.ZipFile, name: str) -> IO[bytes]:
    member = archive.getinfo(name)
    if member.compress_type not in _PACKED:
        raise zipfile.BadZipFile("packed in a way that exports are not")
    return archive.open(member)


def _table(file: IO[bytes], shown: str) -> str:
    data = file.read(MAX_TABLE_BYTES + 1)
    if len(data) > MAX_TABLE_BYTES:
        raise SourceError(f"{shown}: longer than {MAX_TABLE_BYTES:,} bytes; that is no table of a LinkedIn export")
    charset = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ""
    return decode(data, charset).removeprefix("\ufeff")


def _directory_bytes(file: IO[bytes]) -> int | None:
    """The size of a zip's list of members as its end states it, None where there is no such end."""
    end = file.seek(0, os.SEEK_END)
    file.seek(max(0, end - 66_000))
    tail = file.read(66_000)
    file.seek(0)
    at, at_64 = tail.rfind(_END), tail.rfind(_END_64)
    if at < 0:
        return None
    size = int.from_bytes(tail[at + 12 : at + 16], "little")
    size_64 = int.from_bytes(tail[at_64 + 40 : at_64 + 48], "little") if at_64 >= 0 else 0
    return size_64 if size == 0xFFFFFFFF else max(size, size_64)


def _first_each(paths: Iterable[str]) -> list[str]:
    """For each of TABLES the path nearest to the root: other folders may hold a file of that name."""
    found: dict[str, str] = {}
    for path in paths:
        base = _base(path)
        if base in TABLES and (base not in found or _depth(path) < _depth(found[base])):
            found[base] = path
    return list(found.values())


def _base(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2].casefold()


def _depth(path: str) -> int:
    return path.replace("\\", "/").count("/")
