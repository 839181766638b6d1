"""Files in the user's data folder: written whole or not at all, by one process at a time, for their owner's eyes only."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from triage.errors import TriageError
from triage.settings import shown_path


class LearningError(TriageError):
    """Labels or a model of one's own cannot be read or written; what was there before is still there."""


@contextmanager
def locked(path: str, *, wait: bool = True, busy: str = "") -> Iterator[None]:
    """Hold the lock file at ``path``, made where it is missing. Without ``wait`` a lock that others hold is ``busy``.

    The lock file stays: to remove it would let two processes lock two files of one name.
    """
    with writing(path):
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _lock(handle, wait):
            raise LearningError(f"{shown_path(path)}: {busy or 'in use by another triage'}; try again when it is done")
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, wait: bool) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(handle: int, wait: bool) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


@contextmanager
def writing(path: str) -> Iterator[None]:
    """Turns what the system says against writing ``path`` into one clear line."""
    try:
        yield
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise LearningError(f"{shown_path(path)}: cannot be written ({why}); what was there before is kept") from error


def append(path: str, line: bytes) -> None:
    """Add one line at the end, on the disk when this returns; where that fails, nothing is added.

    A file that was cut in the middle of a line gets its line feed first, so that the new line stands alone.
    """
    with writing(path):
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0), 0o600)
        try:
            before = os.fstat(handle).st_size
            data = (b"" if _ends_whole(handle, before) else b"\n") + line + b"\n"
            try:
                if os.write(handle, data) != len(data):
                    raise OSError(0, "no space left")
                os.fsync(handle)
            except OSError:
                os.ftruncate(handle, before)
                raise
        finally:
            os.close(handle)


def _ends_whole(handle: int, size: int) -> bool:
    if not size:
        return True
    os.lseek(handle, size - 1, os.SEEK_SET)
    return os.read(handle, 1) == b"\n"


def replace(path: str, data: bytes) -> None:
    """Write the file anew in one step."""
    partial = f"{path}.{os.getpid()}.part"
    with writing(path):
        try:
            handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0), 0o600)
            with open(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(handle)
            os.replace(partial, path)
        except OSError:
            discard(partial)
            raise


def discard(path: str) -> None:
    """Remove a file that may not be there."""
    try:
        os.unlink(path)
    except OSError:
        return
