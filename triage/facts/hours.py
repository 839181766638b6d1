"""Hours a week that a job is for: a figure with its unit, a share of a full post, full-time or part-time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from triage.facts.reading import Reading
from triage.facts.wordsets import word_set
from triage.records import NamedTuple
from triage.types import Fact

FULL = 40
"""A percentage is one of so many hours, as in a profile."""
_LEAST, _MOST = 5, 60
_SHORTEST_FULL, _LONGEST_PART = 35, 34
_WEEKLY = word_set("wochenstunden wochenstd stundenwoche wochenarbeitszeit")
_HOURS = word_set('stunden std h hours hrs hour שעות ש"ש')
_WEEK = word_set("woche week weekly wk wo בשבוע שבועי שבועיות")
_NOT_WEEKLY = word_set("tag day daily am schicht shift monat month innerhalb vor later ago notice ביום pro per jede")
_DASHES = frozenset(("-", "–", "—", "to", "bis", "oder", "עד"))
_SPANS = word_set("nach seit alle innerhalb binnen within every nur noch letzten תוך")
_SHARES = word_set(
    "pensum arbeitspensum teilzeit vollzeit stelle teilzeitstelle stellenumfang beschaeftigungsgrad fte משרה היקף"
)
_PERCENT = word_set("% prozent percent אחוז אחוזי")
_NO = word_set("kein keine keiner nicht ohne no not without ללא לא אין instead statt")
_FULL_TIME = ("vollzeit", "full - time", "full time", "fulltime", "משרה מלאה", "volle stelle", "vollzeitstelle")
_PART_TIME = ("teilzeit", "part - time", "part time", "parttime", "משרה חלקית", "teilzeitstelle", "halbtags")
_HALF = ("halbe stelle", "half time", "half - time", "חצי משרה", "halbtagsstelle")


class WeeklyHours(NamedTuple):
    """From ``min`` to ``max`` hours a week; None is open."""

    min: float | None
    max: float | None


def find_hours(reading: Reading) -> Iterator[Fact]:
    """The hours a week, at most one fact: figures before words, and none where both full and part time are on offer."""
    words = reading.tokens.words
    numbers = [index for index, word in enumerate(words) if word[0].isdigit()]
    for read in (_in_hours, _in_percent):
        for index in numbers:
            if found := read(words, index):
                hours, last = found
                yield Fact("hours", hours, reading.span(index, last))
                return
    yield from _in_words(reading)


def _range(words: Sequence[str], index: int) -> tuple[float, float, int] | None:
    """The number or range that begins here, and the token behind it."""
    low = _number(words[index])
    if low is None or (index and words[index - 1] in _DASHES and _number(words[index - 2]) is not None):
        return None
    if index + 2 < len(words) and words[index + 1] in _DASHES and (high := _number(words[index + 2])) is not None:
        return low, high, index + 3
    return low, low, index + 1


def _number(word: str) -> float | None:
    text = word.replace(",", ".")
    return float(text) if text.isascii() and len(text) < 6 and text.replace(".", "", 1).isdigit() else None


def _in_hours(words: Sequence[str], index: int) -> tuple[WeeklyHours, int] | None:
    found = _range(words, index)
    if found is None:
        return None
    low, high, last = found
    last += words[last : last + 1] == ["-"]
    unit, behind = "".join(words[last : last + 1]), list(takewhile(",".__ne__, words[last + 1 : last + 4]))
    if not (_LEAST <= low <= high <= _MOST) or not _SPANS.isdisjoint(words[max(0, index - 2) : index]):
        return None
    if unit in _WEEKLY or (unit in _HOURS and not _WEEK.isdisjoint(behind)):
        return WeeklyHours(low, high), last + 1
    # "unbefristet, 35 Stunden": in an offer so many hours without a word on their period are those of a week.
    plain = unit in ("stunden", "std") and low >= 15 and _NOT_WEEKLY.isdisjoint(behind)
    return (WeeklyHours(low, high), last + 1) if plain else None


def _in_percent(words: Sequence[str], index: int) -> tuple[WeeklyHours, int] | None:
    found = _range(words, index)
    if found is None:
        return None
    low, high, last = found
    near = [*words[max(0, index - 3) : index], *words[last + 1 : last + 4]]
    if "".join(words[last : last + 1]) not in _PERCENT or not 10 <= low <= high <= 100 or _SHARES.isdisjoint(near):
        return None
    return WeeklyHours(low * FULL / 100, high * FULL / 100), last + 1


def _in_words(reading: Reading) -> Iterator[Fact]:
    found = [
        (place, hours)
        for phrases, hours in (
            (_HALF, WeeklyHours(FULL / 2, FULL / 2)),
            (_FULL_TIME, WeeklyHours(_SHORTEST_FULL, None)),
            (_PART_TIME, WeeklyHours(None, _LONGEST_PART)),
        )
        if (place := _first(reading.tokens.words, phrases))
    ]
    if found and len({hours for _, hours in found}) == 1:
        (first, last), hours = found[0]
        yield Fact("hours", hours, reading.span(first, last))


def _first(words: Sequence[str], phrases: Sequence[str]) -> tuple[int, int] | None:
    """Where one of the phrases stands first, not denied."""
    split = [phrase.split() for phrase in phrases]
    begins = {phrase[0] for phrase in split}
    if begins.isdisjoint(words):
        return None
    for index, word in enumerate(words):
        if word in begins and _NO.isdisjoint(words[max(0, index - 2) : index]):
            for phrase in split:
                if list(words[index : index + len(phrase)]) == phrase:
                    return index, index + len(phrase)
    return None
