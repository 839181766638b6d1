"""How much speaks for a town being the place of work: the words before it, its sentence, the letter's end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from triage.facts.place_words import (
    AGENCY,
    AGENCY_ENDINGS,
    ARE,
    AREA_NEXT,
    ARTICLES,
    BY_YOU,
    CLIENTS,
    CLOSER,
    COMMAS,
    DID,
    DISTANCES,
    EVENT_ENDINGS,
    EVENTS,
    FILLERS,
    FROM,
    GOING,
    GREETS,
    HEBREW_IN,
    IN,
    JOB,
    LABELS,
    LIKING,
    LIVE,
    MANY,
    MODALS,
    MOVES,
    OUR,
    PAST,
    PRICES,
    PRONOUNS,
    RECRUITERS,
    SEAT_FILLERS,
    SEATS,
    STILL,
    STREET_ENDINGS,
    STREETS,
    TOWARDS,
    TRAVEL,
    VISITS,
    WELCOME,
    WHOLE_LAND,
    YOU,
    YOU_ARE,
    as_yours,
    is_ours,
    tells_of_past,
)
from triage.facts.reading import Reading
from triage.facts.remote_words import NUMBERS
from triage.facts.sentences import (
    CLOSE,
    LETTER_END,
    clause_bounds,
    ends_line,
    fills_line,
    signature_start,
    stands_alone,
)
from triage.facts.towns import Row
from triage.records import NamedTuple
from triage.text.tokens import Tokens

_YOURS, _SHORT = 5, 10
_READER, _WRITER = ("you", "you've", "u", "ye"), ("i",)
_CLOSE_BY = 10
"""Words so near count in full."""
_OUTDONE, _PLAUSIBLE = 3.0, 1.0
"""A seat or a country loses so much where another town scores so much."""


class Sight(NamedTuple):
    """A place's name at the tokens ``first`` up to, not including, ``last``; ``shift`` letters are a Hebrew prefix."""

    first: int
    last: int
    shift: int
    row: Row


def score_sights(reading: Reading, sights: Sequence[Sight]) -> list[tuple[float, Sight]]:
    """Each sight with its score; about 0.5 and more speaks for a place of work. A town named twice gains."""
    if not sights:
        return []
    end = signature_start(reading.tokens)
    scores: list[float] = []
    for number, sight in enumerate(sights):
        score = _score(reading, sight, end)
        if number and _is_beside(reading.tokens, sights[number - 1], sight):
            score -= 2.5
        if number and _is_joined(reading.tokens, sights[number - 1], sight):
            score = max(score, scores[-1] - 0.3)
            scores[-1] = max(scores[-1], score)
        scores.append(score)
    voted = list(zip(_with_votes(reading, sights, scores), sights, strict=True))
    return [(score - _outdone(reading.tokens, voted, sight), sight) for score, sight in voted]


def _outdone(tokens: Tokens, voted: Sequence[tuple[float, Sight]], sight: Sight) -> float:
    """What a firm's seat and a country lose where the letter names another town that the work could be in."""
    is_seat = _is_headquarters(tokens, sight)
    if not is_seat and sight.row.size >= 0:
        return 0.0
    is_labelled = not is_seat and _is_labelled(tokens.words, sight.first)
    least = max((score for score, other in voted if other is sight), default=0.0) - 0.5 if is_labelled else _PLAUSIBLE
    others = (
        score
        for score, other in voted
        if other.row.size >= 0 and other.row.town != sight.row.town and not _is_headquarters(tokens, other)
    )
    return _OUTDONE if max(others, default=0.0) >= least else 0.0


def _is_headquarters(tokens: Tokens, sight: Sight) -> bool:
    """Is it only where a firm or client sits: "mit Hauptsitz in X", "headquartered in X", "an X-based client"?"""
    at, words = sight.first, tokens.words
    before = words[max(0, at - 3) : at]
    if not SEATS.isdisjoint(before) and before[-1] in SEAT_FILLERS | SEATS:
        return True
    behind = words[sight.last : sight.last + 6]
    return behind[:2] in (["-", "headquartered"], ["-", "based"]) and not CLIENTS.isdisjoint(behind)


def _with_votes(reading: Reading, sights: Sequence[Sight], scores: list[float]) -> Iterator[float]:
    """Scores raised for towns that are named again; a subject is taken down by what the letter says of its town."""
    good: dict[str, int] = {}
    worst: dict[str, float] = {}
    for score, sight in zip(scores, sights, strict=True):
        name = sight.row.town.name
        good[name] = good.get(name, 0) + (score > 0)
        worst[name] = min(score, worst.get(name, 0.0))
    for score, sight in zip(scores, sights, strict=True):
        name = sight.row.town.name
        if score > 0:
            score += min(0.5 * (good[name] - 1), 1.0)
            score += 2 * worst[name] if _in_subject(reading, sight) and good[name] == 1 else 0.0
        yield score


def _in_subject(reading: Reading, sight: Sight) -> bool:
    return reading.tokens.starts[sight.first] < reading.message.body_start


def _score(reading: Reading, sight: Sight, end: int) -> float:
    tokens, row = reading.tokens, sight.row
    beside = _by_words_before(tokens, sight)
    is_alone = stands_alone(tokens, sight.first, sight.last)
    points = beside + (1.0 + _behind_firm(tokens, sight)) * is_alone
    told = _by_sentence(tokens, sight, is_alone or beside > 0)
    told += 3.5 if tokens.words[sight.last + 1 : sight.last + 2] in (["dort"], ["there"], ["שם"]) else 0.0
    points += told + (
        2.0
        if _in_subject(reading, sight) and told >= 0 and (is_alone or beside > 0 or ends_line(tokens, sight.last))
        else 0.0
    )
    points += 1.5 * row.state_named(tokens.raw(sight.first, sight.last))
    points += (0.5 if row.size > 2 else 0.0) - (1.7 if row.size < 0 else 0.0) - 0.5 * row.ordinary
    if not is_alone and beside < 2 and row.size < 3 and _names_something(tokens, sight):
        points -= 4.0
    if _is_letterhead(tokens, sight):
        points -= 3.0
    if sight.first >= end:
        points -= 5.0 if _speaks_of_agency(tokens, sight, end) or reading.has("client_anonymous") else 0.5
        points -= 3.0 if fills_line(tokens, sight.first, sight.last) else 0.0
    return points


def _is_letterhead(tokens: Tokens, sight: Sight) -> bool:
    """Does a street with its number stand before, in the later part of the letter: the sender's address?"""
    if sight.first < len(tokens) * LETTER_END:
        return False
    before = tokens.words[max(0, sight.first - 5) : sight.first]
    return any(map(str.isdecimal, before)) and any(
        word in STREETS or (len(word) > 6 and word.endswith(STREET_ENDINGS)) for word in before
    )


def _names_something(tokens: Tokens, sight: Sight) -> bool:
    """Does a capitalised word or "&" follow: the name of a firm ("Harrow & Vale"), not a town?"""
    last = sight.last
    if last >= len(tokens) or tokens.newline_before(last):
        return False
    return tokens.text[tokens.starts[last]].isupper()


def _behind_firm(tokens: Tokens, sight: Sight) -> float:
    """A town in brackets or behind a comma after a name: the firm's seat ("Molkerei Brüggen (Soltau)")."""
    first = sight.first
    is_after = first > 1 and tokens.words[first - 1] in "(," and not tokens.newline_before(first - 1)
    return 0.5 if is_after and tokens.text[tokens.starts[first - 2]].isupper() else 0.0


def _by_words_before(tokens: Tokens, sight: Sight) -> float:
    words, at = tokens.words, sight.first
    prefix = words[at][: sight.shift]
    if words[at].isdecimal():
        return 2.0
    while at and words[at - 1] in ARTICLES:
        at -= 1
    before, three = words[at - 1] if at else "", words[max(0, at - 3) : at]
    if words[max(0, at - 2) : at] in (["out", "of"], ["ex"]):
        return 0.0
    behind = words[sight.last : sight.last + 1]
    if behind and behind[0] in PRICES:
        return -4.0
    if not RECRUITERS.isdisjoint(three):
        return -4.0
    if (
        behind
        and behind[0] in ("statt", "instead")
        and words[sight.last + 1 : sight.last + 2] not in ([], ["."], [","])
    ):
        return 2.5
    if DISTANCES.intersection(words[max(0, at - 2) : at]):
        return -2.5
    if sight.row.size < 0 and "remote" in words[max(0, at - 4) : at]:
        return 2.5
    if before == "in" and is_ours(words[max(0, at - 6) : at - 1]):
        return 2.5
    if before == "von" and behind == ["aus"] and words[at - 2] not in NUMBERS:
        return 1.7
    if before in FROM or prefix in ("מ", "ומ"):
        return -6.0 if GREETS.intersection(three) else -0.5 if prefix else 0.5
    if before in GOING and not MOVES.isdisjoint([*words[max(0, at - 6) : at], *words[sight.last : sight.last + 2]]):
        return 2.0
    if before in GOING and not TRAVEL.isdisjoint(words[max(0, at - 7) : at]):
        return -2.5
    if before in TOWARDS:
        return 0.5 if CLOSER.intersection(three) else -1.0
    if before == "in" and not TRAVEL.isdisjoint(words[max(0, at - 2) : at - 1]):
        return -2.5
    if not AREA_NEXT.isdisjoint(words[sight.last : sight.last + 1]):
        return 4.0 if before in OUR else 2.0
    if VISITS.intersection(words[max(0, at - 4) : at]):
        return -1.0
    if _is_labelled(words, at):
        return 4.0
    if before in ("universitaet", "university", "uni", "hochschule") and _stands_last(words, sight):
        return 2.5
    if prefix:
        return 2.0 if prefix in HEBREW_IN or sight.row.size < 0 else 0.5
    return 1.7 if before in IN or before in WHOLE_LAND else 0.0


def _stands_last(words: list[str], sight: Sight) -> bool:
    """Does the name end its clause ("Postdoc, Universität Göttingen, E13")?"""
    return sight.last >= len(words) or words[sight.last] in CLOSE


def _is_labelled(words: list[str], at: int) -> bool:
    """Does a word for the place of work stand before, with nothing but ":" or "in" between?"""
    for index in range(at - 1, max(-1, at - 4), -1):
        if words[index] in LABELS:
            return True
        if words[index] not in FILLERS:
            return False
    return False


def _by_sentence(tokens: Tokens, sight: Sight, is_beside: bool) -> float:
    """Words of the job speak for the town, words of what the reader did or heard against it, near ones most."""
    first, last = clause_bounds(tokens, sight.first, sight.last)
    near = tokens.words[max(first, sight.first - _CLOSE_BY) : min(last, sight.last + _CLOSE_BY)]
    close = _stems(near)
    seen = _stems(tokens.words[first:last])
    clause = _stems(_clause(tokens, sight, first, last))
    jobs = len(JOB & seen)
    points = (0.9 if is_beside else 0.6) * min(3, jobs)
    events = {word for word in seen if word in EVENTS or word.endswith(EVENT_ENDINGS)}
    points -= min(4.5, sum(2.0 if word in clause else 1.5 if word in close else 0.75 for word in events))
    if (
        (YOU & close and DID & close and not LIKING & close)
        or tells_of_past(tokens.words[first:last], _READER)
        or tells_of_past(near, _WRITER)
    ):
        points -= 2.5 if jobs < 2 else 1.5
    if last - first <= _SHORT and AGENCY & seen and not (JOB & seen) - AGENCY:
        points -= 5.0
    is_over = bool(PAST & clause) or any(
        word.isdecimal() and 1990 <= int(word) <= 2025 for word in clause if len(word) == 4
    )
    points -= 1.0 * (is_over and jobs < 2)
    points -= as_yours(tokens.words[max(first, sight.first - _YOURS) : sight.first])
    if tokens.words[sight.first - 1 : sight.first] and tokens.words[sight.first - 1] in FROM:
        points -= 4.0 * (not WELCOME.isdisjoint(clause) or (bool(PRONOUNS & clause) and bool(ARE & clause)))
    points -= 6.0 if _is_readers(tokens.words, sight, first, last) else 0.0
    return points - 2.0 * (sight.row.size < 0 and bool(MANY & seen))


def _clause(tokens: Tokens, sight: Sight, first: int, last: int) -> list[str]:
    """The words between the commas around a sight."""
    words, start, end = tokens.words, sight.first, sight.last
    while start > first and words[start - 1] not in COMMAS:
        start -= 1
    while end < last and words[end] not in COMMAS:
        end += 1
    return words[start:end]


def _is_readers(words: list[str], sight: Sight, first: int, last: int) -> bool:
    """Does the reader live or stay there: "you live in X", "da Sie in X leben", "bist du noch in X", "את גרה בX"?"""
    at = sight.first
    while at > first and (words[at - 1] in IN or words[at - 1] in STILL):
        at -= 1
    behind = words[sight.last : min(last, sight.last + 4)]
    if sight.shift and words[max(first, at - 1) : at] in (["את"], ["אתה"], ["אתם"], ["אתן"]):
        return True
    if not BY_YOU.isdisjoint(pairwise(behind)):
        return True
    one, two = (words[at - 2], words[at - 1]) if at >= first + 2 else ("", words[at - 1] if at > first else "")
    if not MODALS.isdisjoint(words[max(first, at - 4) : at]):
        return False
    if two in YOU_ARE or (one in PRONOUNS and two in LIVE | ARE) or (two in PRONOUNS and one in LIVE | ARE):
        return True
    return two in PRONOUNS and not LIVE.isdisjoint(behind[:2])


def _stems(words: list[str]) -> set[str]:
    """The words, and Hebrew ones without their prefix letter too."""
    return {*words, *(word[1:] for word in words if word[0] in "הבלושמכ")}


def _is_beside(tokens: Tokens, before: Sight, sight: Sight) -> bool:
    """Does the town only tell where the one before lies ("Garching bei München")?"""
    return sight.first - before.last == 1 and tokens.words[before.last] in ("bei", "near", "nr", "b", "nahe")


def _is_joined(tokens: Tokens, before: Sight, sight: Sight) -> bool:
    """Do the two stand in one list ("Linz oder Steyr", "Bremen/Oldenburg")?"""
    between = tokens.words[before.last : sight.first]
    return len(between) <= 1 and all(
        word in ("und", "oder", "and", "or", "/", ",", "|", "·", "&", "או") for word in between
    )


def _speaks_of_agency(tokens: Tokens, sight: Sight, end: int) -> bool:
    words = tokens.words[end : sight.last + 12]
    return bool({"hrb", "hra"}.intersection(words)) or any(
        word in AGENCY or word.endswith(AGENCY_ENDINGS) for word in words
    )
