"""What a job asks for and where it is: years of experience, languages, the employer's trade, kind and size, the field.

All are read for the sake of the profile: a number alone is nothing, it takes the words that say of what.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from triage.facts.reading import Reading, cues_in
from triage.facts.wordsets import word_set
from triage.records import NamedTuple
from triage.text.tokens import Tokens
from triage.types import Fact

_INDUSTRY, _FIELD = "industry_", "field_"
_YEARS = word_set("jahr jahre jahren jahrige years year yrs yr שנה שנים שנות שנתיים")
_EXPERIENCE = word_set(
    """
    experience experienced exp erfahrung berufserfahrung erfahrungen praxiserfahrung berufspraxis fuehrungserfahrung
    projekterfahrung ניסיון נסיון בניסיון וניסיון הניסיון ותק
    """
)
_AT_LEAST = word_set("mindestens min wenigstens ab least over minimum ueber לפחות מינימום מעל")
_AT_MOST = word_set("max maximal hoechstens most upto עד")
_THEIRS = word_set(
    "your ihre ihrer ihren deine deiner deinen dein our unser unsere unserer unseren my meine שלך שלנו kollege kollegin colleague"
)
_OURS = frozenset(("we have", "wir haben", "wir verfuegen", "wir bringen", "i have", "ich habe", "אנחנו עם"))
"""The years of the reader or the sender, not those asked for."""
_NUMBERS = {
    word: number
    for number, words in enumerate(
        (
            "one ein einem einer שנה", "two zwei שנתיים שתי", "three drei שלוש", "four vier ארבע", "five fuenf חמש",
            "six sechs שש", "seven sieben שבע", "eight acht שמונה", "nine neun תשע", "ten zehn עשר",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_DASHES = frozenset(("-", "–", "—", "to", "bis", "עד"))
_MOST_YEARS = 40


class Years(NamedTuple):
    """Years of experience asked for; None is open."""

    min: int | None
    max: int | None


def find_years(reading: Reading) -> Iterator[Fact]:
    """The first years of experience that are asked for ("at least 5 years", "0-2 yrs exp")."""
    words = reading.tokens.words
    for index, word in enumerate(words):
        if word not in _YEARS or _EXPERIENCE.isdisjoint(words[max(0, index - 8) : index + 7]):
            continue
        first, years = _years_before(words, index)
        if years and not _is_told(words[max(0, first - 4) : first]):
            yield Fact("years_asked", years, reading.span(first, index + 1))
            return


def _is_told(before: Sequence[str]) -> bool:
    pairs = {f"{one} {other}" for one, other in pairwise(before)}
    return not _THEIRS.isdisjoint(before) or not _OURS.isdisjoint(pairs)


def _years_before(words: Sequence[str], index: int) -> tuple[int, Years | None]:
    """The number or range that ends before the word for years, and where it begins."""
    at = index - 1
    plus = at > 0 and words[at] == "+"
    at -= plus
    high = _count(words[at]) if at >= 0 else None
    if high is None:
        return index, None
    if at > 1 and words[at - 1] in _DASHES and (low := _count(words[at - 2])) is not None and low < high:
        return at - 2, Years(low, high)
    before = words[max(0, at - 2) : at]
    if not _AT_MOST.isdisjoint(before) or before == ["up", "to"] or before == ["bis", "zu"]:
        return at, Years(None, high)
    return at, Years(high, None)


def _count(word: str) -> int | None:
    number = int(word) if word.isascii() and word.isdigit() and len(word) < 3 else _NUMBERS.get(word)
    return number if number is not None and number <= _MOST_YEARS else None


_LANGUAGES = {
    word: code
    for code, words in {
        "de": "german deutsch deutschkenntnisse גרמנית",
        "en": "english englisch englischkenntnisse אנגלית",
        "he": "hebrew hebraeisch hebraeischkenntnisse עברית",
        "fr": "french franzoesisch franzoesischkenntnisse צרפתית",
        "it": "italian italienisch italienischkenntnisse איטלקית",
        "es": "spanish spanisch spanischkenntnisse ספרדית",
        "pt": "portuguese portugiesisch portugiesischkenntnisse פורטוגזית",
        "nl": "dutch niederlaendisch niederlaendischkenntnisse הולנדית",
        "pl": "polnisch polnischkenntnisse פולנית",
        "cs": "czech tschechisch tschechischkenntnisse צ'כית",
        "ru": "russian russisch russischkenntnisse רוסית",
        "uk": "ukrainian ukrainisch אוקראינית",
        "tr": "turkish tuerkisch tuerkischkenntnisse טורקית",
        "ar": "arabic arabisch arabischkenntnisse ערבית",
        "hu": "hungarian ungarisch הונגרית",
        "ro": "romanian rumaenisch רומנית",
        "da": "danish daenisch דנית",
        "sv": "swedish schwedisch שוודית",
        "no": "norwegian norwegisch נורווגית",
        "fi": "finnish finnisch פינית",
        "ja": "japanese japanisch יפנית",
        "zh": "chinese mandarin chinesisch סינית",
        "ko": "korean koreanisch קוריאנית",
        "am": "amharic amharisch אמהרית",
    }.items()
    for word in words.split()
}
_MASTERY = word_set(
    """
    fliessend fliessende fliessendes fliessenden verhandlungssicher verhandlungssichere verhandlungssicheres
    verhandlungssicheren muttersprache muttersprachlich muttersprachler muttersprachniveau kenntnisse fluent fluently
    fluency native proficient proficiency speaking speaker speakers c1 c2 b2 b1 שוטפת שוטף בשוטף אם דובר דוברת דוברי
    דוברות שליטה ברמה ברמת
    """
)
_NO_DEMAND = word_set(
    """
    vorteil plus bonus wuenschenswert optional kein keine nicht ohne no not without nice advantage preferred preferably
    oder or nor neither lernen learn learning kurs kurse lessons יתרון לא ללא או
    """
)
_LANGUAGE_REACH = 4


def find_languages(reading: Reading) -> Iterator[Fact]:
    """Languages that are demanded ("fließend Französisch", "German C1"), each once; a wish or a choice is no demand."""
    words = reading.tokens.words
    seen: set[str] = set()
    for index, word in enumerate(words):
        shift = 1 if word not in _LANGUAGES and word[1:] in _LANGUAGES and word[0] in "ובהל" else 0
        code = _LANGUAGES.get(word[shift:], "")
        if code and code not in seen and _is_demanded(reading, index):
            seen.add(code)
            yield Fact("languages_asked", code, reading.span(index, index + 1, shift))


def _is_demanded(reading: Reading, index: int) -> bool:
    tokens = reading.tokens
    first, last = index, index + 1
    while first > max(0, index - _LANGUAGE_REACH) and not _ends_clause(tokens, first - 1):
        first -= 1
    while last < min(len(tokens), index + 2 + _LANGUAGE_REACH) and not _ends_clause(tokens, last):
        last += 1
    near = tokens.words[first:last]
    mastered = not _MASTERY.isdisjoint(near) or tokens.words[index].endswith("kenntnisse")
    return mastered and _NO_DEMAND.isdisjoint(near) and _THEIRS.isdisjoint(tokens.words[first:index])


def _ends_clause(tokens: Tokens, index: int) -> bool:
    return tokens.ends_sentence(index) or tokens.words[index] in ",;("


def find_industries(reading: Reading) -> Iterator[Fact]:
    """Trades the message names, under their ids; "iGaming" and "Spielbank" are both gambling."""
    yield from _named(reading, "industry", _INDUSTRY)


def find_fields(reading: Reading) -> Iterator[Fact]:
    """Fields of work that the message names without a title: "something in sales" names no role and yet a field."""
    yield from _named(reading, "field", _FIELD)


def _named(reading: Reading, name: str, prefix: str) -> Iterator[Fact]:
    sightings = [(s[0].first, cue, s[0]) for cue, s in reading.cues.items() if cue.startswith(prefix)]
    for _, cue, sighting in sorted(sightings):
        span = reading.span(sighting.first, sighting.last, sighting.shift)
        yield Fact(name, cue.removeprefix(prefix), span)


def industries_named(words: str) -> frozenset[str]:
    """Ids of the trades that somebody's own words name, none where no list has them.

    >>> sorted(industries_named("Glücksspiel")), sorted(industries_named("basket weaving"))
    (['gambling'], [])
    """
    return frozenset(cue.removeprefix(_INDUSTRY) for cue in cues_in(words) if cue.startswith(_INDUSTRY))


_NOT_ADVISERS = word_set(
    """
    recruitment recruiting search talent staffing executive hr personal no not kein keine keiner nicht statt instead
    gegenueber from vom von without ohne לא ללא
    """
)


def find_consultancy(reading: Reading) -> Iterator[Fact]:
    """The employer lends or advises: an engineering service provider, a consultancy. Not one that recruits."""
    words = reading.tokens.words
    for sighting in reading.sighted("consultancy"):
        if _NOT_ADVISERS.isdisjoint(words[max(0, sighting.first - 2) : sighting.first]):
            yield Fact("consultancy", True, reading.span(sighting.first, sighting.last, sighting.shift))
            return


_PEOPLE = word_set(
    """
    mitarbeiter mitarbeitern mitarbeitende mitarbeitenden beschaeftigte beschaeftigten angestellte angestellten koepfe
    koepfen employees staff people person headcount עובדים עובדות עובדי
    """
)
_NOT_ALL = (
    *("team", "abteilung", "schicht", "station", "gruppe", "fuehr", "leit", "verantwort", "betreu", "abrechn", "unter"),
    *(
        "manag",
        "lead",
        "report",
        "department",
        "shift",
        "support",
        "payroll",
        "more",
        "mehr",
        "weitere",
        "schul",
        "who",
        "die",
    ),
    *("צוות", "ניהול", "מחלקה", "מנהל", "אחראי"),
)
"""Beginnings of words that tell of a part of a company, or of people who are served."""
_COMPANY = word_set(
    """
    firma betrieb unternehmen kanzlei agentur buero haus company firm startup start business agency we wir employer
    group gmbh ag employing employs חברה חברת סטארטאפ אנחנו מונה המונה
    """
)
_SERVED = frozenset(("fuer", "for", "to", "an", "sage"))
_SMALL = 30


def find_company_size(reading: Reading) -> Iterator[Fact]:
    """How many people the employer has; those of a team, or whom a team serves, do not count."""
    words = reading.tokens.words
    for index in range(1, len(words)):
        if words[index] not in _PEOPLE:
            continue
        at = index - 2 if words[index - 1] in ("-", "+", "plus") else index - 1
        size = _size(words[at]) if at >= 0 else None
        near = words[max(0, at - 7) : at] + words[index + 1 : index + 3]
        if size is None or any(word.startswith(_NOT_ALL) for word in near) or (at and words[at - 1] in _SERVED):
            continue
        if size >= _SMALL or not _COMPANY.isdisjoint(near):
            yield Fact("company_size", size, reading.span(at, index + 1))
            return


def _size(word: str) -> int | None:
    """A whole number as people write it: 1.200, 12,000, 80."""
    parts = word.replace("'", ".").replace("’", ".").replace(",", ".").split(".")
    if not word.isascii() or len(word) > 9 or not all(part.isdigit() for part in parts):
        return None
    return int("".join(parts)) if all(len(part) == 3 for part in parts[1:]) else None
