"""What the program knows of each language: data, one module a language, listed in LANGUAGES.

Cues are phrases under the names that the facts look for (``triage.text.phrases`` tells the notation).
All languages are looked for in every message: recruiters mix them.
"""

from __future__ import annotations

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


LANGUAGES: dict[str, Language] = {
    module.CODE: Language(
        module.CODE,
        frozenset(module.STOP_WORDS.split()),
        module.CUES,
        frozenset(module.POLITE.split()),
        frozenset(module.FAMILIAR.split()),
        module.NUDGES,
    )
    for module in (de, en, he)
}


def phrases_of(text: str) -> list[str]:
    """The phrases of a cue table's entry: one a line or separated by semicolons."""
    return [phrase for line in text.splitlines() for phrase in map(str.strip, line.split(";")) if phrase]


def cue_index() -> PhraseIndex:
    """Every cue of every language in one index."""
    merged: dict[str, list[str]] = {}
    for language in LANGUAGES.values():
        for name, text in language.cues.items():
            merged.setdefault(name, []).extend(phrases_of(text))
    return PhraseIndex(merged)
