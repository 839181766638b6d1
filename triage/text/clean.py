"""The one policy for characters: NFC, no invisible or control characters, tidy white space."""

from __future__ import annotations

import functools
import re

from triage.text.lazy import Lazy

MAX_TEXT = 64_000
"""Characters of one message that are read at most."""

# Further controls are white space to ``str.split``, which sees them next.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1b\x7f]")
_CONTROLS = dict.fromkeys((*range(9), *range(14, 28), 127)) | {11: "\n", 12: "\n", 13: "\n"}


def clean(text: str) -> str:
    """The text in NFC with ``\\n`` line ends, one blank line in a row at most, nothing a reader cannot see.

    Bold and wide "mathematical" letters become plain ones, mojibake of the ``Ã¤`` kind is undone.
    """
    text = text.replace("\r\n", "\n")
    if not text.isascii():
        text = _clean_unicode(text)
    if _CONTROL.search(text):  # ``translate`` alone would cost 60 us a kilobyte
        text = text.translate(_CONTROLS)
    text = "\n".join([" ".join(line.split()) for line in text.split("\n")])
    return close_gaps(text).strip()


def close_gaps(text: str) -> str:
    """At most one blank line in a row."""
    while "\n\n\n" in text:
        text = text.replace("\n\n\n\n", "\n\n").replace("\n\n\n", "\n\n")
    return text


def clean_line(text: str, limit: int = 1000) -> str:
    """The same for what must be one line: a subject, a name. Longer ones are cut at ``limit`` characters."""
    text = text[: limit * 4]
    if not (text.isascii() and text.isprintable()):
        text = clean(text)
    return " ".join(text.split())[:limit].rstrip()


def bound(text: str, limit: int = MAX_TEXT) -> str:
    """The first ``limit`` characters, cut at the end of a word where one is near."""
    if len(text) <= limit:
        return text
    near = max(0, limit - 200)
    cut = max(text.rfind(" ", near, limit + 1), text.rfind("\n", near, limit + 1))
    return text[: cut if cut > 0 else limit].rstrip()


def _clean_unicode(text: str) -> str:
    import unicodedata

    if any(sign in text for sign in ("Ã", "Â", "â€", "â‚", "ðŸ")):
        text = _undo_mojibake(text)
    if not _USUAL.issuperset(text) and _SPECIAL.search(text):
        text = _INVISIBLE.sub("", text)
        text = text.replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
        text = _FANCY.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    return text if unicodedata.is_normalized("NFC", text) else _LONG_WORDS.sub(_compose, text)


def _compose(word: re.Match[str]) -> str:
    """NFC of a word, or of 2,000 characters of it: sorting 64,000 stacked accents took ``normalize`` 3 s."""
    import unicodedata

    return unicodedata.normalize("NFC", word[0])


def _undo_mojibake(text: str) -> str:
    """UTF-8 that was once read as cp1252, turned back where a run of it is valid."""

    def turn(found: re.Match[str]) -> str:
        try:
            return found[0].encode("cp1252").decode("utf-8")
        except ValueError:
            return found[0]

    return _mojibake().sub(turn, text)


@functools.cache
def _mojibake() -> re.Pattern[str]:
    # One UTF-8 sequence seen through cp1252: a lead byte and its followers.
    follower = "[\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
    follower += "\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]"
    return re.compile(f"[\u00c3\u00c2]{follower}|\u00e2{follower}{follower}|\u00f0\u0178{follower}{follower}")


_INVISIBLE_SIGNS = (
    # Soft hyphen, grapheme joiner (the padding of preheaders), zero-width and direction marks, fillers,
    # variation selectors, tags, lone surrogates and the C1 controls but for the line end \x85.
    "\x80-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ue000-\ue00f\ud800-\udfff"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_FANCY_LETTERS = "\U0001d400-\U0001d7ff\uff01-\uff5e"

_USUAL = frozenset(map(chr, (*range(0x80), *range(0xA1, 0xAD), *range(0xAE, 0x180), *range(0x5D0, 0x5EB)))) | frozenset(
    "–—‘’‚“”„…•€₪"
)
"""Letters and signs that most texts are made of: looking at them costs less than compiling the pattern."""
_SPECIAL = Lazy(f"[{_INVISIBLE_SIGNS}{_FANCY_LETTERS}\x85\u2028\u2029]")
_INVISIBLE = Lazy(f"[{_INVISIBLE_SIGNS}]+")
_FANCY = Lazy(f"[{_FANCY_LETTERS}]+")
_LONG_WORDS = Lazy(r"\S{1,2000}")
