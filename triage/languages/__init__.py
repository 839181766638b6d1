"""What the program knows of each language: data, one module a language, listed in LANGUAGES.

Cues are phrases under the names that the facts look for (``triage.text.phrases`` tells the notation).
All languages are looked for in every message: recruiters mix them.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from triage.languages import de, en, he
from triage.records import NamedTuple
from triage.text.phrases import PhraseIndex


class Language(NamedTuple):
    """One language as data."""

    code: str
    stop_words: frozenset[str]
    """Words that tell the language of a text, folded; for Hebrew the script tells."""
    cues: dict[str, str]
    """Cue name -> phrases, one a line or separated by semicolons."""
    polite: frozenset[str]
    """Folded words that address one person formally (when written with a capital in mid-sentence)."""
    familiar: frozenset[str]
    """Folded words that address one person familiarly."""
    nudges: str = ""
    """Phrases that remind of an earlier message. No cue: they are looked for only where messages are read together."""
    signs: Mapping[str, str] = {}
    """Words that tell who writes and in what form, by what they tell; most lists are of single words (``words_of``),
    beginnings of lines and the like are phrases (``phrases_of``). No cues: they are looked for in one place each."""


LANGUAGES: dict[str, Language] = {
    module.CODE: Language(
        module.CODE,
        frozenset(module.STOP_WORDS.split()),
        module.CUES,
        frozenset(module.POLITE.split()),
        frozenset(module.FAMILIAR.split()),
        module.NUDGES,
        module.SIGNS,
    )
    for module in (de, en, he)
}


def phrases_of(text: str) -> list[str]:
    """The phrases of a cue table's entry: one a line or separated by semicolons."""
    return [phrase for line in text.splitlines() for phrase in map(str.strip, line.split(";")) if phrase]


def words_of(sign: str) -> frozenset[str]:
    """The words of all languages under a sign's name. Raises KeyError where no language knows the sign."""
    return frozenset(word for text in _signs(sign) for word in text.split())


def openings_of(sign: str) -> tuple[str, ...]:
    """The phrases of all languages under a sign's name, as ``str.startswith`` takes them."""
    return tuple(phrase for text in _signs(sign) for phrase in phrases_of(text))


def _signs(sign: str) -> list[str]:
    found = [language.signs[sign] for language in LANGUAGES.values() if sign in language.signs]
    if not found:
        raise KeyError(sign)
    return found


def cue_phrases() -> dict[str, list[str]]:
    """Every cue of every language: its name -> its phrases."""
    merged: dict[str, list[str]] = {}
    for language in LANGUAGES.values():
        for name, text in language.cues.items():
            merged.setdefault(name, []).extend(phrases_of(text))
    return merged


def cue_index() -> PhraseIndex:
    """Every cue of every language in one index, read from the table that ``triage.languages.build`` makes."""
    with open(TABLE, "rb") as table:
        lengths, _, lines = table.read().decode().partition("\n")
    entries = dict(line.split("\t", 1) for line in lines.splitlines())
    return PhraseIndex.of_table(entries, [int(length) for length in lengths.split()])


TABLE = os.path.join(os.path.dirname(__file__), "cues.tsv")
"""The lengths of beginnings; below, one line for all phrases that begin with a word."""
