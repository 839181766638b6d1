"""What there is to read: a file, a folder, a pipe, a part of an archive. Opened late, read in chunks, never whole."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from io import BufferedReader, BytesIO, FileIO

from triage.errors import SourceError
from triage.records import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import IO

CHUNK = 4 * 1024 * 1024
PIPE_CHUNK = 512 * 1024
"""Of a pipe less is read at once: what came through must not wait for four megabytes to come after it."""
HEAD = 64 * 1024
MAX_RATIO = 200
"""Mailboxes shrink to a tenth, deflate manages a thousandth at most: beyond this nobody packed mail."""
FREELY_UNPACKED = 64 * 1024 * 1024
MOST_UNPACKED = 128 * 1024**3
MAX_DEPTH = 2
"""Archives in each other that are opened."""
_BLANK = b" \t\r\n\f\v\xef\xbb\xbf"


class Budget:
    """How many bytes may still come out of an archive and the archives in it."""

    __slots__ = ("left",)

    def __init__(self, packed: int) -> None:
        self.left = min(MOST_UNPACKED, max(FREELY_UNPACKED, packed * MAX_RATIO))

    def spend(self, length: int) -> None:
        """Take ``length`` bytes out. Raises SourceError when there is too much in so small a file."""
        self.left -= length
        if self.left < 0:
            raise SourceError(f"unpacks to more than {MAX_RATIO} times its size, as archives made to harm do; left out")


class Pieces:
    """A file that is made of pieces as they come out of an archive. It ends where they do or where they fail.

    A fault does not raise: it would cost what was read just before it. ``fault`` tells it.
    """

    __slots__ = ("_budget", "_pieces", "_rest", "fault")

    def __init__(self, pieces: Iterator[bytes], budget: Budget) -> None:
        self._pieces, self._budget, self._rest, self.fault = pieces, budget, b"", ""

    def read(self, length: int) -> bytes:
        """The next ``length`` bytes, fewer at the end only."""
        parts = [self._rest]
        have = len(self._rest)
        try:
            while have < length and not self.fault and (piece := next(self._pieces, b"")):
                self._budget.spend(len(piece))
                parts.append(piece)
                have += len(piece)
        except SourceError as error:
            self.fault = error.lines[0]
        data = b"".join(parts)
        self._rest = data[length:]
        return data[:length]

    def close(self) -> None:
        """Nothing is open here."""


class Tally:
    """How many bytes of what the user named were read."""

    __slots__ = ("bytes",)

    def __init__(self) -> None:
        self.bytes = 0


class Input:
    """One thing to read. ``head`` are its first 64 KiB, b"" for a folder; ``source`` names it in messages.

    ``path`` is "" for what does not lie on a disk by itself; ``size`` -1 where nobody knows it. ``folder`` and
    ``answered`` are what its place tells of the mails in it, ``depth`` in how many archives it stands, ``me`` what
    the user told about themselves. A file is read once, either as ``chunks`` or as a ``seekable`` file.
    """

    __slots__ = (
        "_old_line_ends", "answered", "budget", "depth", "fault", "file", "folder", "head", "is_folder", "me", "path",
        "seen", "size", "source", "tally",
    )  # fmt: skip

    def __init__(self, source: str, file: IO[bytes] | Pieces | None = None, *, path: str = "", size: int = -1) -> None:
        self.source, self.file, self.path, self.size = source, file, path, size
        self.is_folder = file is None
        self.folder, self.answered, self.depth, self.fault = "", False, 0, ""
        self.me: tuple[str, ...] = ()
        self.tally: Tally | None = None
        self.budget: Budget | None = None
        self.seen: frozenset[tuple[int, int]] = frozenset()
        self._old_line_ends = False
        self.head = b""
        self.head = b"" if file is None else self._read(HEAD if size < 0 else min(HEAD, size))

    @property
    def is_blank(self) -> bool:
        """Does it hold nothing but white space, as far as its head tells?"""
        return not self.is_folder and not self.head.strip(_BLANK)

    def inherit(self, parent: Input) -> Input:
        """This input as a part of ``parent``: the same owner, the same mailbox."""
        self.me, self.depth, self.seen, self.budget = parent.me, parent.depth, parent.seen, parent.budget
        self.folder = self.folder or parent.folder
        return self

    def chunks(self) -> Iterator[bytes]:
        """All of its bytes. A file that grows meanwhile is read up to where it ended when it was opened.

        Where no more can be read they end, and ``fault`` says why: what was read before is not lost.
        """
        left = self.size - len(self.head) if self.size >= 0 else -1
        try:
            self._count(len(self.head))
            yield self.head
            while left and (chunk := self._read(PIPE_CHUNK if left < 0 else min(CHUNK, left))):
                self._count(len(chunk))
                left -= len(chunk) if left > 0 else 0
                yield chunk.replace(b"\r", b"\n") if self._old_line_ends else chunk
        except SourceError as error:
            self.fault = error.lines[0].removeprefix(f"{self.source}: ")
        finally:
            self.close()

    def read_old_line_ends(self) -> None:
        """Take carriage returns, the line ends of old Macs, for line feeds."""
        self._old_line_ends = True
        self.head = self.head.replace(b"\r", b"\n")

    def seekable(self) -> IO[bytes]:
        """The same as a file that can be read at any place; a pipe is put into a temporary file of the user's own."""
        if self.file is not None and not isinstance(self.file, Pieces) and self.file.seekable():
            self.file.seek(0, os.SEEK_END)
            self._count(self.file.tell())
            self.tally = None  # it may be read more than once
            self.file.seek(0)
            return self.file
        spool = _temporary()
        try:
            for chunk in self.chunks():
                spool.write(chunk)
        except OSError as error:
            spool.close()
            raise SourceError(f"{self.source}: no room for it in the temporary folder ({error.strerror})") from error
        self.file = spool
        spool.seek(0)
        return spool

    def close(self) -> None:
        """Let go of the file."""
        if self.file is not None:
            self.file.close()

    def _read(self, length: int) -> bytes:
        if self.file is None:
            raise SourceError(f"{self.source}: a folder; name a file in it")
        try:
            data = self.file.read(length) or b""
        except OSError as error:
            raise SourceError(explained(self.source, error)) from error
        if isinstance(self.file, Pieces) and self.file.fault:
            self.fault = self.file.fault
            if not data and not self.head:
                raise SourceError(f"{self.source}: {self.fault}")
        return data

    def _count(self, length: int) -> None:
        if self.tally is not None:
            self.tally.bytes += length


def open_path(path: str, source: str = "") -> Input:
    """The file or folder at ``path``. Raises SourceError where it cannot be opened."""
    source = source or path
    try:
        if os.path.isdir(path):
            return Input(source, path=path)
        file = BufferedReader(FileIO(path))
        state = os.fstat(file.fileno())
    except (OSError, ValueError) as error:
        raise SourceError(explained(source, error)) from error
    return Input(source, file, path=path, size=state.st_size if stat.S_ISREG(state.st_mode) and state.st_size else -1)


def open_stream(file: IO[bytes], source: str) -> Input:
    """What comes through a pipe."""
    return Input(source, file)


def open_bytes(data: bytes, source: str) -> Input:
    """What is in memory already."""
    return Input(source, BytesIO(data), size=len(data))


def explained(path: str, error: OSError | ValueError) -> str:
    """One line on why something cannot be read, with what to do about it."""
    if isinstance(error, FileNotFoundError):
        near = _near(path)
        return f"{path}: no such file" + (f" (did you mean '{near}'?)" if near else "; check the path")
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


def _temporary() -> IO[bytes]:
    """A file without a name, readable by its owner only, gone when it is closed."""
    import tempfile

    return tempfile.TemporaryFile()
