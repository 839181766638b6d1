"""Work mode: onsite, hybrid or remote, as the message states it, and the days a week on site."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice, pairwise

from triage.facts.reading import Reading
from triage.facts.remote_days import Share, find_shares
from triage.facts.remote_words import CHANCES, MEETING, OTHER_REMOTE, TALKED, TERMS
from triage.facts.towns import gazetteer
from triage.facts.wordsets import word_set
from triage.records import NamedTuple
from triage.text.tokens import Tokens
from triage.types import Fact

_NO = word_set("""
    no not kein keine keinen nicht ohne never without isn't can't cannot לא אין ללא אי zero kaum weder nie wenig
""")
_NO_BEHIND = word_set("""
    keins keine nichts isn't won't can't nicht nein no not leider impossible ausgeschlossen kein לא
""")
_NEGATED = word_set("isn't not nicht ausgeschlossen impossible won't doesn't")
_LINKS = word_set("""
    ist is geht gibt gibt's moeglich : - – koennen koennten kann laesst wird bieten bietet haben waere was are
    machen zu
""")
_LEADS = word_set("manage managing lead leading led fuehren fuehrst leiten leitest")
_PARTS = frozenset(
    (
        *(("part", "of"), ("some", "of"), ("half", "the"), ("week", "a"), ("week", "per"), ("woche", "im")),
        *(("woche", "pro"), ("teil", "der"), ("חלק", "מהשבוע"), ("חלק", "מהזמן")),
    )
)
"""Behind a way of working: it is so for a part of the time."""
_SHARED = word_set("some other others mostly sometimes when part days split either or and rest as partly half")
_NOUNS = word_set("working work arbeit arbeiten regelung stelle job")
_ALL = word_set(
    "ausschliesslich komplett vollstaendig rein ganz gaenzlich entirely exclusively completely solely permanently"
)
_SOMEBODY = word_set("ich i i'm sie du you אני אתה את")
_NOW = word_set("gerade heute today currently היום morgen tomorrow sitze sitz weniger wollten wolltest")
_TALK_REACH, _NEGATED_REACH = 7, 4
_BARE = (
    ("on", "site"),
    ("vor", "ort"),
    ("onsite",),
    ("on", "-", "site"),
    ("in", "the", "office"),
    ("im", "buero"),
    ("in", "person"),
)
"""Say where the work is when they fill a clause; within a sentence they also tell of gyms and first meetings."""
_OPENS, _CLOSES = frozenset(",;:(|/•·–—-*=."), frozenset(",;.:)|/•·!?–—")
_DAYS = word_set("days day tage tag ימים")
_BARE_STARTS = frozenset(phrase[0] for phrase in _BARE)
_HOMES = word_set("""
    homeoffice homeworking zuhause daheim hause home remote telearbeit wfh remotely מהבית מרחוק
""")
_REFUSALS = word_set("""
    kein keine keinen keins keines nicht nichts nix no not can't cannot couldn't isn't won't never nothing
    impossible without ohne לא אין בלי
""")
_ONLY = word_set("only just nur mehr")
_WORK = word_set("""
    geht gibt moeglich arbeiten machen vorgesehen klappt done do work working possible role position job option
    offer support swab run אפשר עבודה אפשרות
""")
_CLAUSE = 8
_SITS = word_set("יושבים יושבת יושב ממוקמים")
_STOPS = frozenset(".;!?")
_SENTENCE = 14
_OFFICES = word_set("ort onsite office buero site praesenz")
_LISTED = 6
_LAND_REACH = 6
_LANDS = word_set("deutschlandweit bundesweit oesterreichweit schweizweit europaweit eu-weit emea nationwide הארץ בארץ")
_MOST_SIGNS = 100
"""More sightings of one mode say nothing new."""


class Sign(NamedTuple):
    """A way of working that the tokens ``first`` up to ``last`` speak of; ``shift`` letters are a Hebrew prefix."""

    mode: str
    first: int
    last: int
    shift: int = 0


def find_remote(reading: Reading) -> Iterator[Fact]:
    """At most one ``remote`` fact, and one ``onsite_days`` (days a week on site) where a number is stated.

    Stated days decide; talk of home office is hybrid; "no remote" is onsite; a list of all modes says nothing.
    """
    shares = [share for share in find_shares(reading.tokens) if not _is_denied(reading, share.first, share.last)]
    sign = _decide(reading, shares)
    if sign is None:
        return
    yield Fact("remote", sign.mode, reading.span(sign.first, sign.last, sign.shift))
    for share in shares:
        if share.onsite is not None and share.mode == sign.mode:
            yield Fact("onsite_days", share.onsite, reading.span(share.first, share.last))
            break
    yield from _about_remote(reading, sign.mode)


def _about_remote(reading: Reading, mode: str) -> Iterator[Fact]:
    """``remote_first`` where the firm says so, ``remote_within`` with the land that remote work is bound to."""
    words = reading.tokens.words
    for sign in _signs(reading, "remote") if mode != "onsite" else ():
        at = sign.last + (words[sign.last : sign.last + 1] == ["-"])
        if "first" in (words[sign.last - 1], *words[at : at + 1]):
            yield Fact("remote_first", True, reading.span(sign.first, max(sign.last, at + 1)))
            break
    for sign in _signs(reading, "remote") if mode == "remote" else ():
        land = next(filter(partial(_is_land, reading), _land_order(words, sign)), None)
        if land is not None:
            span = reading.span(land, land + 1)
            yield Fact("remote_within", reading.message.text[span.start : span.end], span)
            break


def _land_order(words: list[str], sign: Sign) -> Iterator[int]:
    """The tokens at which the land of remote work may stand: behind in the same sentence, inside, then before."""
    for index in range(sign.last, min(len(words), sign.last + _LAND_REACH)):
        if words[index] in _STOPS:
            break
        yield index
    yield from range(sign.first, sign.last)
    yield from range(max(0, sign.first - 3), sign.first)


def _is_land(reading: Reading, index: int) -> bool:
    word = reading.tokens.words[index]
    if word in _LANDS:
        return True
    is_name = reading.tokens.text[reading.tokens.starts[index]].isupper() or word[0] >= "א"
    shifts = (0, 1) if word[0] >= "א" else (0,)
    return is_name and any(row.size < 0 for shift in shifts for row in gazetteer().get(word[shift:]))


def _decide(reading: Reading, shares: list[Share]) -> Sign | None:
    """The sign that counts most, None when the text says nothing or names all modes at once."""
    remote = [sign for sign in _signs(reading, "remote") if _is_way_of_working(reading, sign)]
    hybrid = [sign for sign in _signs(reading, "hybrid") if not any(_covers(other, sign) for other in remote)]
    hybrid = [sign._replace(mode="remote") if _is_all(reading, sign) else sign for sign in hybrid]
    remote = [sign._replace(mode="hybrid") if _is_part(reading, sign) else sign for sign in remote]
    onsite = [*_signs(reading, "onsite"), *_bare_onsite(reading)]
    if remote and hybrid and _lists_all(reading.tokens.words, remote[0], hybrid[0]):
        return None
    denied = [sign for sign in (*remote, *hybrid) if _is_denied(reading, sign.first, sign.last)]
    kept = [sign for sign in (*hybrid, *remote) if sign not in denied and not _is_today(reading, sign)]
    told = [Sign(share.mode, share.first, share.last) for share in shares]
    partly = [sign for sign in told if sign.mode == "hybrid"]
    refused = _refused_home(reading)
    wholly = [sign for sign in told if sign.mode == "remote"]
    at_home = [sign for sign in _from_home(reading) if not _is_denied(reading, sign.first, sign.last)]
    kept = [*kept, *(sign for sign in at_home if not _is_today(reading, sign))]
    ranked = (
        *partly,
        *_days_in_town(reading),
        *wholly,
        *(s for s in kept if s.mode == "hybrid"),
        *told,
        *kept,
        *onsite,
    )
    return next(iter((*ranked, *(sign._replace(mode="onsite") for sign in denied), *refused)), None)


def _lists_all(words: list[str], one: Sign, other: Sign) -> bool:
    """ "Remote, hybrid oder vor Ort": every mode in one list is none."""
    first, last = min(one.first, other.first), max(one.last, other.last)
    return last - first < _LISTED and not _OFFICES.isdisjoint(words[max(0, first - 4) : last + 5])


def _refused_home(reading: Reading) -> list[Sign]:
    """ "Von zu Hause geht das nicht", "can't be done from home": a clause that refuses work at home."""
    words, found = reading.tokens.words, []
    for index in [at for at, word in enumerate(words) if word in _HOMES]:
        first = last = index
        while first > 0 and index - first < _CLAUSE and words[first - 1] not in _CLOSES:
            first -= 1
        while last < len(words) and last - index < _CLAUSE and words[last] not in _CLOSES:
            last += 1
        clause = words[first:last]
        if not _REFUSALS.isdisjoint(clause) and _ONLY.isdisjoint(clause) and not _WORK.isdisjoint(clause):
            found.append(Sign("onsite", index, index + 1))
            break
    return found


def _signs(reading: Reading, mode: str) -> list[Sign]:
    return [Sign(mode, s.first, s.last, s.shift) for s in islice(reading.sighted(mode), _MOST_SIGNS)]


def _covers(one: Sign, other: Sign) -> bool:
    return one.first <= other.first and other.last <= one.last


def _is_way_of_working(reading: Reading, sign: Sign) -> bool:
    """Not "remote sensing", "Remote-Support" or "remote teams"."""
    words = reading.tokens.words
    at = sign.last + (words[sign.last : sign.last + 1] == ["-"])
    if words[at : at + 1] == ["team"] and not _LEADS.isdisjoint(words[max(0, sign.first - 4) : sign.first]):
        return False
    return at >= len(words) or words[at] not in OTHER_REMOTE


def _is_all(reading: Reading, sign: Sign) -> bool:
    """ "Ausschließlich von zu Hause", "entirely from home": all of it, and so remote."""
    before = reading.tokens.words[max(0, sign.first - 2) : sign.first]
    return not _ALL.isdisjoint(before) and _NO.isdisjoint(before)


def _is_part(reading: Reading, sign: Sign) -> bool:
    """ "Work from home part of the week", "remote with one week a month in Oslo", "עבודה מהבית חלק מהשבוע"."""
    words = reading.tokens.words
    if words[sign.last : sign.last + 1] in (["ומהמשרד"], ["ומשרד"]) or (
        sign.shift and words[sign.first - 1] == "מהמשרד"
    ):
        return True
    behind = words[sign.last : sign.last + 7]
    end = next((at for at, word in enumerate(behind) if word in ".;!?"), len(behind))
    pairs = set(pairwise(behind[:end]))
    return not _PARTS.isdisjoint(pairs)


def _from_home(reading: Reading) -> Iterator[Sign]:
    """ "From home" and "at home" in English: all of it, or with an office in the same sentence a part."""
    words = reading.tokens.words
    if "home" not in words:
        return
    for index in [at for at, word in enumerate(words) if word == "home" and at and words[at - 1] in ("from", "at")]:
        before = words[max(0, index - 12) : index - 1]
        before = before[max((at + 1 for at, word in enumerate(before) if word in _STOPS), default=0) :]
        behind = words[index + 1 : index + 12]
        behind = behind[: next((at for at, word in enumerate(behind) if word in _STOPS), len(behind))]
        if not _OFFICES.isdisjoint([*before, *behind]) and not _SHARED.isdisjoint([*before, *behind]):
            yield Sign("hybrid", index - 1, index + 1)
        elif not _ALL.isdisjoint(before[-2:]):
            yield Sign("remote", index - 1, index + 1)


def _is_today(reading: Reading, sign: Sign) -> bool:
    """ "I work from home today", "Sind Sie heute im Homeoffice?", "your post about remote work": not the job's way."""
    words = reading.tokens.words
    before = words[max(0, sign.first - _TALK_REACH) : sign.first]
    cut = max((at + 1 for at, word in enumerate(before) if word in ".;!?:,"), default=0)
    clause = before[cut:] + words[sign.first : sign.last + 3]
    if not TALKED.isdisjoint(before[cut:]) or not TALKED.isdisjoint(words[sign.last + 1 : sign.last + 2]):
        return True
    if {"i", "ich", "been", "were", "warst", "hattest"}.intersection(before[cut:][-3:]):
        return True
    return not _SOMEBODY.isdisjoint(clause) and not _NOW.isdisjoint(clause)


def _is_denied(reading: Reading, first: int, last: int) -> bool:
    """ "No remote", "Homeoffice ist leider nicht möglich", "can't be done remotely", "אין אפשרות לעבודה מהבית"."""
    words = reading.tokens.words
    at = first
    while at > 0 and first - at < _NEGATED_REACH and words[at - 1] in CHANCES:
        at -= 1
    if not _NO.isdisjoint(words[max(0, at - 1 - (at == first)) : first]):
        return True
    behind = words[last : last + 8]
    while behind and behind[0] in _NOUNS:
        behind = behind[1:]
    if behind and behind[0] in _NEGATED:
        return True
    behind = behind[: next((at for at, word in enumerate(behind) if word in ".;!?,"), len(behind))]
    if not behind or not _ONLY.isdisjoint(behind):
        return False
    return (behind[0] in _LINKS and not _NO_BEHIND.isdisjoint(behind)) or behind[:2] == ["nicht", "moeglich"]


def _bare_onsite(reading: Reading) -> Iterator[Sign]:
    """ "On site" and its like, alone between commas or on a line."""
    tokens = reading.tokens
    for index in [at for at, word in enumerate(tokens.words) if word in _BARE_STARTS]:
        for phrase in _BARE:
            end = index + len(phrase)
            if tuple(tokens.words[index:end]) == phrase and _is_place_of_work(tokens, phrase, end):
                yield Sign("onsite", index, end)
                break


def _is_place_of_work(tokens: Tokens, phrase: tuple[str, ...], end: int) -> bool:
    """Does the phrase fill a clause, or stand in a sentence of terms ("Vollzeit vor Ort"), that speaks of no meeting?"""
    first, last = end - len(phrase), end
    while first > 0 and end - first < _SENTENCE and tokens.words[first - 1] not in _STOPS:
        first -= 1
    while last < len(tokens) and last - end < _SENTENCE and tokens.words[last] not in _STOPS:
        last += 1
    sentence = tokens.words[first:last]
    if not MEETING.isdisjoint(sentence):
        return False
    if phrase in (("onsite",), ("on", "-", "site")) or _fills_clause(tokens, end - len(phrase), end):
        return True
    return phrase[0] != "in" and not TERMS.isdisjoint(sentence)


def _fills_clause(tokens: Tokens, first: int, last: int) -> bool:
    opens = first == 0 or tokens.words[first - 1] in _OPENS or tokens.newline_before(first)
    return opens and (last >= len(tokens) or tokens.words[last] in _CLOSES or tokens.newline_before(last))


def _days_in_town(reading: Reading) -> Iterator[Sign]:
    """ "London, Bermondsey, two days a week": days behind a town's name are days on site there."""
    words = reading.tokens.words
    for index in [at for at, word in enumerate(words) if word in _DAYS and 1 < at < len(words) - 2]:
        if words[index] == "ימים":
            sits = not _SITS.isdisjoint(words[max(0, index - 10) : index]) and words[index - 1][:1].isdecimal()
        else:
            is_weekly = words[index + 1] in ("a", "per", "pro", "die") and words[index + 2] in ("week", "woche")
            sits = (
                is_weekly
                and words[index - 1] not in ("4", "5", "four", "five", "vier", "fuenf")
                and _ends_town(words, index - 2)
            )
        if sits:
            yield Sign("hybrid", index - 1, index + 1)
            return


def _ends_town(words: list[str], index: int) -> bool:
    at = index - (words[index] == ",")
    names = (words[at], " ".join(words[max(0, at - 1) : at + 1]))
    return any(row.size >= 2 for name in names for row in gazetteer().get(name))
