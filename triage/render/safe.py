"""Message text made harmless for a terminal: what would drive it is shown as a sign instead."""

from __future__ import annotations

import unicodedata

_BIDI = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")


def one_line(text: str, width: int | None = None) -> str:
    """``text`` on one line, harmless, cut to ``width`` characters with an ellipsis.

    >>> one_line("red \\x1b[31m\\n now", None)
    'red ␛[31m now'
    """
    line = visible(" ".join(text.split()))
    return line if width is None or len(line) <= width else line[: max(0, width - 1)].rstrip() + "…"


def cell(text: str, width: int | None = None) -> str:
    """``text`` on one line for a table. Words from right to left begin with a left-to-right mark.

    A terminal that orders them itself would else take the Hebrew of two columns for one run, and swap the columns.
    """
    line = one_line(text, width)
    is_mirrored = not line.isascii() and any(unicodedata.bidirectional(c) in ("R", "AL") for c in line)
    return f"\u200e{line}" if is_mirrored else line


def visible(text: str) -> str:
    """``text`` with control and direction characters shown as signs; line feeds and tabs stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(c if c in "\n\t" or c.isprintable() else _sign(c) for c in text)


def _sign(char: str) -> str:
    code = ord(char)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if char in _BIDI or unicodedata.category(char) in ("Cf", "Cc", "Co", "Cs", "Cn"):
        return f"⟨{code:04X}⟩"
    return " "
