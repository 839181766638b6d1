"""Endings of German, English and Hebrew words: how inflected titles meet those of the table."""

from __future__ import annotations

import functools

HEBREW_PREFIXES = frozenset("ובלמהשכ")
HEBREW_SHIFTS = (0, 1, 2)
"""How many letters of a Hebrew word may be prefixes."""
_FILLERS = "fuer der des den dem das die im in the am an zur zum"
FILLERS = frozenset(_FILLERS.split())
"""Words that may stand inside a title where the table has none."""

# By the last letter of a word, levelled: endings and what stands in their place in the base form.
_ENDINGS: dict[str, tuple[tuple[str, str], ...]] = {
    "n": (("aerztinnen", "arzt"), ("aerztin", "arzt"), ("aerzten", "arzt"), ("anwaeltinnen", "anwalt"),
          ("anwaeltin", "anwalt"), ("anwaelten", "anwalt"), ("koechinnen", "koch"), ("koechin", "koch"),
          ("koechen", "koch"), ("kraeften", "kraft"), ("leuten", "mann"), ("frauen", "mann"), ("maennern", "mann"),
          ("leitungen", "leiter"), ("assistenzen", "assistent"), ("innen", ""), ("innen", "e"), ("in", ""), ("in", "e"),
          ("en", ""), ("n", "")),
    "e": (("kraefte", "kraft"), ("leute", "mann"), ("aerzte", "arzt"), ("anwaelte", "anwalt"), ("koeche", "koch"),
          ("vorstaende", "vorstand"), ("raete", "rat"), ("e", "")),
    "u": (("frau", "mann"),),
    "g": (("leitung", "leiter"), ("sachbearbeitung", "sachbearbeiter")),
    "z": (("assistenz", "assistent"),),
    "t": (("sekretariat", "sekretaer"),),
    "s": (("ies", "y"), ("es", ""), ("s", ""), ("women", "man")),
    "r": (("maenner", "mann"), ("er", ""), ("r", "")),
    "m": (("em", ""), ("m", "")),
    "ם": (("ים", ""), ("ם", ""), ("ים", "ה")),
    "ת": (("יות", ""), ("ות", ""), ("ות", "ת"), ("ות", "ה"), ("ית", ""), ("ת", ""), ("ת", "ה")),
    "ה": (("ה", ""),),
    "י": (("י", ""), ("י", "ה")),
}  # fmt: skip
# Words that change no job: "Java-Entwickler" is looked up as "java developer" where it is not itself a title.
_SYNONYMS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("engineer", "entwickler", "programmer", "programmierer", "dev"), ("developer",)),
    "softwareentwickler": ("developer",),
    "ingenieur": ("engineer", "developer"),
    **dict.fromkeys(("spezialist", "expert", "experte"), ("specialist",)),
    **dict.fromkeys(("leader", "teamlead"), ("lead",)),
    **dict.fromkeys(("director", "direktor"), ("head",)),
    **dict.fromkeys(("מתכנת", "תוכניתן", "מהנדס"), ("מפתח",)),
    "berater": ("consultant",),
    "techniker": ("technician",),
    "architekt": ("architect",),
    "koordinator": ("coordinator",),
    "admin": ("administrator",),
    "centre": ("center",),
    "programme": ("program",),
    "adviser": ("advisor",),
    **dict.fromkeys(("und", "&"), ("and",)),
}  # fmt: skip
_FINAL = {"כ": "ך", "מ": "ם", "נ": "ן", "פ": "ף", "צ": "ץ"}


def is_hebrew(word: str) -> bool:
    """Does ``word`` begin with a Hebrew letter?"""
    return "א" <= word[:1] <= "ת"


@functools.lru_cache(maxsize=5_000)
def forms_of(word: str) -> tuple[str, ...]:
    """``word`` and every form that it may be inflected from, the likeliest first; most are no words at all.

    >>> forms_of("kaeuferin")
    ('kaeuferin', 'kaeufer', 'kaeufere', 'kaeuferi')
    """
    forms = _without_endings(word)
    if len(word) > 3 and word[0] == "ה":
        forms += _without_endings(word[1:])
    forms += [synonym for form in forms if form in _SYNONYMS for synonym in _SYNONYMS[form]]
    return tuple(dict.fromkeys(forms))


def _without_endings(word: str) -> list[str]:
    forms = [word]
    for ending, base in _ENDINGS.get(word[-1:], ()):
        # A long base is a word of its own (aerzte, koechin); a short one needs a stem.
        if word.endswith(ending) and (len(base) > 1 or len(word) > len(ending) + 1):
            stem = word[: -len(ending)]
            forms.append(stem + base if base else _final(stem))
    return forms


def _final(word: str) -> str:
    """A Hebrew stem with its last letter in the shape that ends words."""
    return word[:-1] + _FINAL.get(word[-1], word[-1])
