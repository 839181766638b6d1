"""Text cut into tokens that know their place, levelled so that spellings of one word meet.

>>> tokenize("Entwickler:in C++, 80k, ש\\"ח").words
['entwickler', 'c++', ',', '80', 'k', ',', 'ש"ח']
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import islice

from triage.text.lazy import Lazy

MOST_TOKENS = 12_000
"""What is read of one message; a letter of 64,000 characters has about 11,000."""

_GENDER = r"(?:(?:[:*/_·]-?|\((?=in(?:nen)?\)))(?:innen|in|frau|mann|r|n|e)\b\)?)?"
_TOKEN = re.compile(
    # Plain words and stops between blanks first: two thirds of all tokens, found without trying the rest.
    r"[A-Za-zÄÖÜäöüß]+(?=[\s,;!?])|[,.!?](?=\s)"
    r"|https?://[^\s<>]+|www\.[^\s<>]+"
    r"|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+"
    r"|\.(?:NET|Net|net)\b"
    r"|[CcFf](?:\+\+|\#)"
    r"|[א-ת]+(?:[\"״׳'’][א-ת]+)*(?:[׳'’](?![א-ת\w]))?(?:[/.](?:ית|ת|ה|ות)(?![א-ת]))?"
    r"|[^\W\d_][^\W_א-ת]*(?:['’][^\W\d_]+)*" + _GENDER + r"|\d+(?:[.,'’]\d+)*"
    r"|[^\s\w]|_"
)
_GENDER_SIGNS = frozenset(":*/_·(.")
_GENDER_END = Lazy(
    r"(?:[:*/_·]-?|\()(?:innen|in|frau|mann|r|n|e)\)?$|(?:(?<=er)|(?<=nt)|(?<=st)|(?<=or)|(?<=ur))In(?:nen)?$"
)
_HEBREW_GENDER_END = Lazy(r"[/.](?:ית|ת|ה|ות)$")
_LEVEL = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "’": "'",
        "׳": "'",
        "״": '"',
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ł": "l",
        "ð": "d",
        "þ": "th",
        "đ": "d",
    }
)
_SENTENCE_ENDS = frozenset(".!?…")


def fold(word: str) -> str:
    """Level case, umlauts, accents and gender endings of one word.

    >>> fold("Größe"), fold("Assistent*innen"), fold("EntwicklerIn"), fold("מפתח/ת")
    ('groesse', 'assistent', 'entwickler', 'מפתח')
    """
    if word.isascii() and word.isalpha() and not word.endswith(("In", "Innen")):
        return word.lower()
    if word.endswith(("In", "Innen")) or not _GENDER_SIGNS.isdisjoint(word):
        word = _HEBREW_GENDER_END.sub("", _GENDER_END.sub("", word))
    level = word.casefold().translate(_LEVEL)
    if level.isascii():
        return level
    return "".join(c for c in unicodedata.normalize("NFD", level) if not unicodedata.combining(c))


def fold_text(text: str) -> str:
    """The tokens of ``text``, folded and joined by single blanks: how lexicon entries are kept."""
    return " ".join(tokenize(text).words)


class Tokens:
    """The tokens of one text: ``words[i]`` is the levelled form of ``text[starts[i]:ends[i]]``."""

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str, words: list[str], starts: list[int], ends: list[int]) -> None:
        self.text, self.words, self.starts, self.ends = text, words, starts, ends

    def __len__(self) -> int:
        return len(self.words)

    def raw(self, first: int, last: int) -> str:
        """The text of the tokens ``first`` up to, not including, ``last``."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def glued(self, index: int) -> bool:
        """Does token ``index`` follow the one before without a blank?"""
        return index > 0 and self.starts[index] == self.ends[index - 1]

    def newline_before(self, index: int) -> bool:
        """Does a new line begin between token ``index`` and the one before it?"""
        return index == 0 or "\n" in self.text[self.ends[index - 1] : self.starts[index]]

    def ends_sentence(self, index: int) -> bool:
        """Is token ``index`` a full stop, question or exclamation mark, or the last of a paragraph?"""
        if self.words[index] in _SENTENCE_ENDS:
            return True
        return index + 1 < len(self.words) and self.text.count("\n", self.ends[index], self.starts[index + 1]) > 1


def tokenize(text: str) -> Tokens:
    """Cut ``text`` into at most MOST_TOKENS tokens: words, numbers, links, addresses, single signs."""
    found = list(islice(_TOKEN.finditer(text), MOST_TOKENS))
    return Tokens(text, [_folded(f[0]) for f in found], [f.start() for f in found], [f.end() for f in found])


@lru_cache(maxsize=10_000)
def _folded(raw: str) -> str:
    return fold(raw) or raw
