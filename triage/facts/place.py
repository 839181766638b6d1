"""Place of work: towns and regions that the message names, told from those where the reader lives or spoke."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from triage.facts.place_score import Sight, score_sights
from triage.facts.place_words import (
    AREA_NEXT,
    COURTS,
    FIRM_ENDINGS,
    FROM,
    HEBREW_IN,
    HEBREW_PREFIXES,
    IN,
    LABELS,
    NEVER_ALONE,
    NO_DISTRICT,
    NO_PLACE,
    SALUTES,
    SITES,
    STATES,
    TOWARDS,
    UNKNOWN_BEFORE,
    WHOLE,
)
from triage.facts.reading import Reading
from triage.facts.sentences import CLOSE, CLOSINGS, stands_alone
from triage.facts.towns import UNKNOWN, Row, Town, distance_km, find_town, gazetteer, is_within, reach_km
from triage.text.tokens import Tokens
from triage.types import Fact

__all__ = ["Town", "distance_km", "find_places", "find_town", "gazetteer", "is_within", "reach_km"]

_LONGEST = 4
_NEAR_BEST = 2.0
"""Towns whose score falls behind the best by more are no further places of work."""
_CITY_KM = 12.0
"""So near a larger town, which scores about as well, a smaller one is its district."""
_MOST_SIGHTS = 60
"""More towns than this in one message are a list, not a place of work; the rest is not weighed."""
_LEAST, _LEAST_LAND = 0.0, 0.1
"""The scores from which a town and a country count as a place of work."""
_JOINS = frozenset("-/.()")
_SHIFTS = (0, 1, 2)
_NEAR = IN | LABELS | FROM | TOWARDS


def find_places(reading: Reading) -> Iterator[Fact]:
    """Every place of work as ``places``, with a ``Town`` as value, and the likeliest of them as ``place``.

    Towns where the reader lives or spoke, and those of a sender's signature, are no places of work.
    """
    weighed = score_sights(reading, _no_names(reading, list(_sights(reading))))
    scored = [(score, sight) for score, sight in weighed if score >= (_LEAST if sight.row.size >= 0 else _LEAST_LAND)]
    if not scored:
        yield from _unknown_place(reading)
        return
    seen: set[Town] = set()
    least = max(score for score, _ in scored) - _NEAR_BEST
    for score, sight in scored:
        if score >= least and sight.row.town not in seen:
            seen.add(sight.row.town)
            yield _fact("places", reading, sight)
    yield _fact("place", reading, _best(scored))


def _no_names(reading: Reading, sights: list[Sight]) -> list[Sight]:
    """Without the names of people whom the letter greets ("Hey Henrietta!")."""
    words = reading.tokens.words
    greeted = {after for word, after in pairwise(words) if word in SALUTES} if sights else set()
    return [sight for sight in sights if sight.last - sight.first > 1 or words[sight.first] not in greeted]


def _best(scored: list[tuple[float, Sight]]) -> Sight:
    """The likeliest place, in its longest wording; the city where a district of it scores best."""
    most, best = max(scored, key=lambda pair: pair[0])
    top, least = best.row, most - _NEAR_BEST
    larger = [s for score, s in scored if score >= least and s.row.size > top.size >= 0]
    near = [s for s in larger if distance_km(s.row.town, top.town) < _CITY_KM]
    town = max(near, key=lambda sight: sight.row.size).row.town if near else top.town
    return max((s for _, s in scored if s.row.town == town), key=lambda s: (s.last - s.first, -s.first))


def _fact(name: str, reading: Reading, sight: Sight) -> Fact:
    return Fact(name, sight.row.town, reading.span(sight.first, sight.last, sight.shift))


def _sights(reading: Reading) -> Iterator[Sight]:
    """The towns of the text, in its order, as far as their names alone or the words around speak for a town."""
    tokens, last, count = reading.tokens, 0, 0
    text, words, beginning = tokens.text, tokens.words, gazetteer().beginning
    is_small = _writes_small(text)
    for index, start in enumerate(tokens.starts):
        letter = text[start]
        if letter >= "א":
            shifts = [s for s in _SHIFTS if beginning(words[index][s:])] if letter <= "ת" else []
        else:
            shifts = [0] if (is_small or letter.isupper()) and beginning(words[index]) else []
        for shift in shifts if index >= last else ():
            sight = _sight(reading, index, shift)
            if sight is not None:
                yield sight
                last, count = sight.last, count + 1
                break
        if count == _MOST_SIGHTS:
            return


@cache
def _sentence_starts() -> re.Pattern[str]:
    return re.compile(r"(?:\A|[.!?]\s)\s*([^\W\d_])")


def _writes_small(text: str) -> bool:
    """Does the writer begin sentences with small letters, so that towns may be small too?"""
    starts = _sentence_starts().findall(text)
    return 2 * sum(map(str.islower, starts)) > len(starts)


def _sight(reading: Reading, index: int, shift: int) -> Sight | None:
    """The town whose name begins at token ``index``, behind ``shift`` letters of a Hebrew prefix."""
    words = reading.tokens.words
    prefix, first = words[index][:shift], words[index][shift:]
    if not first or (shift and prefix not in HEBREW_PREFIXES):
        return None
    names = gazetteer().beginning(first)
    if not names:
        return None
    name, last = _longest(words, index, first, names)
    if not name:
        return None
    row, last = _chosen(reading, names[name], last)
    sight = Sight(index, last, shift, row)
    return _with_surroundings(reading, sight) if _is_place(reading, sight) else None


def _longest(words: list[str], index: int, first: str, names: Mapping[str, tuple[Row, ...]]) -> tuple[str, int]:
    """The longest of ``names`` that the tokens from ``index`` on spell, and where it ends; "" for none."""
    name, at, best = first, index + 1, ("", index)
    for _ in range(_LONGEST):
        if name in names:
            best = name, at
        while at < len(words) and words[at] in _JOINS:
            at += 1
        if (len(names) == 1 and best[0]) or at >= len(words):
            break
        name, at = f"{name} {words[at]}", at + 1
    return best


def _chosen(reading: Reading, rows: tuple[Row, ...], last: int) -> tuple[Row, int]:
    """Of namesakes the one in the state named right behind ("Bangor ME"), else the largest; and where it ends."""
    words = reading.tokens.words
    at = last + (words[last : last + 1] == [","])
    if at < len(words) and words[at] in STATES and reading.tokens.raw(at, at + 1).isupper():
        return next((row for row in rows if row.state == words[at].upper()), rows[0]), at + 1
    return rows[0], last


def _is_place(reading: Reading, sight: Sight) -> bool:
    """Do the name and the words beside it speak for a place at all?"""
    tokens, row = reading.tokens, sight.row
    before = tokens.words[sight.first - 1] if sight.first else "\n"
    behind = tokens.words[sight.last : sight.last + 2]
    if before == "," and sight.first > 1 and tokens.words[sight.first - 2] in CLOSINGS and behind[:1] == [","]:
        return False
    if before in SALUTES or before in COURTS or _is_address(reading, sight) or _is_in_name(tokens, sight):
        return False
    if sight.shift:
        prefix = tokens.words[sight.first][: sight.shift]
        is_long = sight.last - sight.first > 1
        return (
            prefix in HEBREW_IN or ((row.size >= 2 or is_long) and not row.ordinary) or (row.size < 0 and prefix != "ו")
        )
    if row.state_named(tokens.raw(sight.first, sight.last)) or _is_postcode(before):
        return True
    if tokens.text[tokens.starts[sight.first]].islower():
        return before == "in" or (row.size >= 1 and before in _NEAR) or (row.size >= 2 and not row.ordinary)
    if row.familiar or not AREA_NEXT.isdisjoint(behind[:1]) or (sight.last - sight.first > 1 and row.size >= 0):
        return True
    if row.size < 0 and len(tokens.words[sight.first]) < 4 and not tokens.raw(sight.first, sight.last).isupper():
        return False
    if before == "of" and tokens.words[sight.first - 2 : sight.first - 1] == ["out"]:
        return True
    if row.size < 0:
        return before in _NEAR or before in WHOLE or stands_alone(reading.tokens, sight.first, sight.last)
    if row.ordinary:
        return (
            before in IN
            or before in LABELS
            or before in FROM
            or _is_labelled(reading, sight.first)
            or _is_listed(reading, sight)
        )
    return before in _NEAR or stands_alone(tokens, sight.first, sight.last) or _is_seat(tokens, sight)


def _is_in_name(tokens: Tokens, sight: Sight) -> bool:
    """Is it a part of a longer name ("Harrow & Vale", "Mei-Galil")?"""
    first, last = sight.first, sight.last
    if tokens.words[last : last + 1] == ["&"] and last + 1 < len(tokens):
        return tokens.text[tokens.starts[last + 1]].isupper()
    return (
        sight.shift == 0
        and first > 1
        and tokens.words[first - 1] == "-"
        and tokens.glued(first)
        and tokens.glued(first - 1)
    )


def _is_seat(tokens: Tokens, sight: Sight) -> bool:
    """Does a firm's name stand right before ("Strandhotel Möwe Zinnowitz,")?"""
    firm = tokens.words[max(0, sight.first - 3) : sight.first]
    ends = sight.last >= len(tokens) or tokens.words[sight.last] in CLOSE or tokens.words[sight.last] == "("
    return ends and any(word.endswith(FIRM_ENDINGS) for word in firm)


def _is_address(reading: Reading, sight: Sight) -> bool:
    """Is the name a reader's, alone on a line with a comma behind ("Charlotte,")?"""
    tokens = reading.tokens
    opens = tokens.newline_before(sight.first) and sight.first * 2 < len(tokens)
    comma = tokens.words[sight.last : sight.last + 1] in ([","], ["!"])
    return opens and comma and (sight.last + 1 >= len(tokens) or tokens.newline_before(sight.last + 1))


def _is_labelled(reading: Reading, index: int) -> bool:
    """Does a label with a colon ("Ort: Leer") stand before token ``index``?"""
    words = reading.tokens.words
    return (
        index > 1
        and words[index - 1] in (":", "-", "–", "*")
        and not LABELS.isdisjoint(words[max(0, index - 3) : index])
    )


def _is_listed(reading: Reading, sight: Sight) -> bool:
    """Does a name that is also a word stand in the subject or at a line's end as towns do?"""
    tokens = reading.tokens
    if not stands_alone(tokens, sight.first, sight.last) or tokens.words[sight.first] in NEVER_ALONE:
        return False
    ends_line = sight.last >= len(tokens) or tokens.newline_before(sight.last)
    in_subject = tokens.starts[sight.first] < reading.message.body_start
    opens, closes = tokens.words[sight.first - 1 : sight.first], tokens.words[sight.last : sight.last + 1]
    return in_subject or (
        sight.row.size >= 2 and opens in ([","], ["("]) and (ends_line or closes in ([","], [")"], ["."]))
    )


def _with_surroundings(reading: Reading, sight: Sight) -> Sight:
    """The sight with the postcode before and the district behind ("1120 Wien", "Kassel-Wilhelmshöhe").

    A land takes in the town before it that no gazetteer knows ("in Raufarhöfn, Iceland").
    """
    tokens, first, last = reading.tokens, sight.first, sight.last
    before = tokens.words[first - 1] if first else ""
    first -= _is_postcode(before)
    if sight.row.size < 0 and _is_town_of_a_land(tokens, first):
        return sight._replace(first=first - 2)
    last += tokens.words[last : last + 1] == [")"] and "(" in tokens.words[first:last]
    is_joined = last + 1 < len(tokens) and tokens.words[last] == "-" and tokens.glued(last) and tokens.glued(last + 1)
    if is_joined and tokens.text[tokens.starts[last + 1]].isupper() and tokens.words[last + 1] not in NO_DISTRICT:
        district = gazetteer().get(tokens.words[last + 1])
        if not any(row.familiar and distance_km(row.town, sight.row.town) > 40 for row in district[:1]):
            last += 2
    return sight._replace(first=first, last=last)


def _is_town_of_a_land(tokens: Tokens, first: int) -> bool:
    """Stands "in Raufarhöfn," before the land at token ``first``?"""
    if first < 3 or tokens.words[first - 1] != "," or tokens.words[first - 3] not in ("in", "at", "near"):
        return False
    word = tokens.words[first - 2]
    return word.isalpha() and tokens.text[tokens.starts[first - 2]].isupper() and not gazetteer().beginning(word)


def _is_postcode(word: str) -> bool:
    return len(word) in (4, 5) and word.isdecimal() and not 1990 <= int(word) <= 2040


def _unknown_place(reading: Reading) -> Iterator[Fact]:
    """A name behind a label, "Stadt" or "based in" that no gazetteer knows: a place that nobody can locate."""
    tokens = reading.tokens
    for index in [at for at, start in enumerate(tokens.starts) if at and tokens.text[start].isupper()]:
        word = tokens.words[index]
        is_name = len(word) > 3 and word.isalpha() and word not in NO_PLACE and not gazetteer().get(word)
        if not is_name or not _announces_place(reading, index):
            continue
        last = index + 1
        if last < len(tokens) and tokens.text[tokens.starts[last]].isupper() and not tokens.newline_before(last):
            last += 1
        span = reading.span(index, last)
        town = Town(reading.message.text[span.start : span.end], "", *UNKNOWN)
        yield Fact("places", town, span)
        yield Fact("place", town, span)
        return


def _announces_place(reading: Reading, index: int) -> bool:
    """Do the words before token ``index`` say that a place follows: "Standort", "clinic in", "just outside"?"""
    words = reading.tokens.words
    before, two = words[index - 1], words[index - 2] if index > 1 else ""
    if before in UNKNOWN_BEFORE or _is_labelled(reading, index):
        return True
    if before in ("ist", "is", ":") and two in UNKNOWN_BEFORE:
        return True
    return before in ("in", "at", "near") and two in SITES
