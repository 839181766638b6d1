"""Word lists as sets."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of ``text`` between blanks.

    >>> sorted(word_set("b a"))
    ['a', 'b']
    """
    return frozenset(text.split())
