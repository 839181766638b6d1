"""A cache of settings files that were parsed before: importing YAML and parsing costs 25 ms of every start.

The copy lies in the user's cache folder, readable by its owner only: a profile is private. It is used only
when it was made from the very same text by this very program; if anything is odd about it, the file counts.
The text is kept in the copy and compared as it is: importing hashlib for a digest would cost 3 ms.
"""

from __future__ import annotations

import json
import os
import sys
import zlib
from collections.abc import Callable, Mapping

from triage import __version__
from triage.records import TYPE_CHECKING
from triage.settings import cache_folder, read_config

if TYPE_CHECKING:
    from typing import Any

    Data = dict[str, Any]
    Compile = Callable[[str, str], Data]


MAX_BYTES = 8_000_000


def load_compiled(path: str, compile: Compile, env: Mapping[str, str] | None = None) -> Data:
    """The plain JSON data that ``compile(text, name)`` makes of the file at ``path``, perhaps from the cache.

    ``compile`` is a function of a module, and ``path`` is the name it gets. Whether the cache was used cannot
    be told from the data. Without ``env`` there is no cache. Raises ConfigError as ``read_config`` and
    ``compile`` do.
    """
    text = read_config(path)
    copy = _copy_path(path, compile, env)
    if copy is None:
        return _plain(json.dumps(compile(text, path)))
    stamp = _stamp(text, path, compile)
    payload = _stored(copy, stamp)
    if payload is None:
        payload = json.dumps(compile(text, path)).encode("ascii")
        _store(copy, stamp, payload)
    return _plain(payload)


def _plain(payload: bytes | str) -> Data:
    data: Data = json.loads(payload)
    return data


def _copy_path(path: str, compile: Compile, env: Mapping[str, str] | None) -> str | None:
    """Where the copy lies; None without a cache, and for a pipe, which has another text each time."""
    folder = cache_folder(env) if env is not None else None
    if folder is None or not os.path.isfile(path):
        return None
    place = f"{compile.__module__}\0{compile.__qualname__}\0{os.path.abspath(path)}"
    return os.path.join(folder, f"{zlib.crc32(_bytes(place)):08x}.compiled")


def _stamp(text: str, name: str, compile: Compile) -> bytes:
    """What a copy is made from: the text, its name, the program's version and the state of its source."""
    package = os.path.dirname(os.path.abspath(__file__))
    module = getattr(sys.modules[compile.__module__], "__file__", None) or __file__
    folders = dict.fromkeys((package, os.path.dirname(os.path.abspath(module))))
    parts = (
        __version__,
        sys.version,
        compile.__module__,
        compile.__qualname__,
        *map(_state_of, folders),
        name,
        text,
    )
    return _bytes("\0".join(parts) + "\0")


def _state_of(folder: str) -> str:
    """Names, sizes and times of the Python files in a folder: Python tells stale bytecode the same way."""
    try:
        with os.scandir(folder) as entries:
            files = sorted((entry.name, entry.stat()) for entry in entries if entry.name.endswith(".py"))
    except OSError:
        return ""
    return ",".join(f"{name}:{stat.st_size}:{stat.st_mtime_ns}" for name, stat in files)


def _stored(copy: str, stamp: bytes) -> bytes | None:
    """The payload of a copy with this stamp, when it is whole and nobody else could have written it."""
    try:
        handle = os.open(copy, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        with open(handle, "rb") as file:
            if not _is_ours(os.fstat(handle)):
                return None
            raw = file.read(MAX_BYTES)
    except (OSError, ValueError):
        return None
    check, _, payload = raw[len(stamp) :].partition(b"\n")
    return payload if raw.startswith(stamp) and check == _check(payload) else None


def _is_ours(stat: os.stat_result) -> bool:
    if not hasattr(os, "getuid"):
        return True
    return stat.st_uid == os.getuid() and not stat.st_mode & 0o022


def _store(copy: str, stamp: bytes, payload: bytes) -> None:
    """Write the copy in one step; where that is not possible, there is none."""
    partial = f"{copy}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(copy), mode=0o700, exist_ok=True)
        handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600)
    except (OSError, ValueError):
        return
    try:
        with open(handle, "wb") as file:
            file.write(stamp + _check(payload) + b"\n" + payload)
        os.replace(partial, copy)
    except OSError:
        _remove(partial)


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        return


def _check(payload: bytes) -> bytes:
    return b"%08x" % zlib.crc32(payload)


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
