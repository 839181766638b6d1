"""Work mode: onsite, hybrid or remote, as the message states it, and the days a week on site."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from triage.facts.reading import Reading
from triage.facts.remote_days import Share, find_shares
from triage.facts.towns import gazetteer
from triage.facts.wordsets import word_set
from triage.records import NamedTuple
from triage.text.tokens import Tokens
from triage.types import Fact

_NO = word_set("""
    no not kein keine keinen nicht ohne never without isn't can't cannot לא אין ללא zero kaum weder nie wenig
""")
_NO_BEHIND = word_set("nicht nein no not leider impossible ausgeschlossen kein לא")
_LINKS = word_set("ist is geht gibt moeglich : - –")
_OTHER_REMOTE = word_set("""
    sensing control controlled access desktop support monitoring diagnose wartung procedure hands server code
    service maintenance repository execution island village area areas location locations site sites teams
    pacemaker fuehrung zugriff steuerung
""")
"""Behind "remote": no way of working."""
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
_SITS = word_set("יושבים יושבת יושב ממוקמים")
_MEETING = word_set("""
    interviews meet meeting help helping gespraech kennenlernen kennenlerntermin termin treffen hospitieren
    hospitation besuch besuchen interview probearbeiten ansehen anschauen kaffee
""")
_OFFICES = word_set("ort onsite office buero site praesenz")
_LISTED = 6
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
            return


def _decide(reading: Reading, shares: list[Share]) -> Sign | None:
    """The sign that counts most, None when the text says nothing or names all modes at once."""
    remote = [sign for sign in _signs(reading, "remote") if _is_way_of_working(reading, sign)]
    hybrid = [sign for sign in _signs(reading, "hybrid") if not any(_covers(other, sign) for other in remote)]
    onsite = [*_signs(reading, "onsite"), *_bare_onsite(reading)]
    if remote and hybrid and _lists_all(reading.tokens.words, remote[0], hybrid[0]):
        return None
    denied = [sign for sign in (*remote, *hybrid) if _is_denied(reading, sign.first, sign.last)]
    kept = [sign for sign in (*hybrid, *remote) if sign not in denied]
    told = [Sign(share.mode, share.first, share.last) for share in shares]
    partly = [sign for sign in told if sign.mode == "hybrid"]
    ranked = (*partly, *_days_in_town(reading), *(s for s in kept if s.mode == "hybrid"), *told, *kept, *onsite)
    return next(iter((*ranked, *(sign._replace(mode="onsite") for sign in denied))), None)


def _lists_all(words: list[str], one: Sign, other: Sign) -> bool:
    """ "Remote, hybrid oder vor Ort": every mode in one list is none."""
    first, last = min(one.first, other.first), max(one.last, other.last)
    return last - first < _LISTED and not _OFFICES.isdisjoint(words[max(0, first - 4) : last + 5])


def _signs(reading: Reading, mode: str) -> list[Sign]:
    return [Sign(mode, s.first, s.last, s.shift) for s in islice(reading.sighted(mode), _MOST_SIGNS)]


def _covers(one: Sign, other: Sign) -> bool:
    return one.first <= other.first and other.last <= one.last


def _is_way_of_working(reading: Reading, sign: Sign) -> bool:
    """Not "remote sensing", "Remote-Support" or "remote teams"."""
    words = reading.tokens.words
    at = sign.last + (words[sign.last : sign.last + 1] == ["-"])
    return at >= len(words) or words[at] not in _OTHER_REMOTE


def _is_denied(reading: Reading, first: int, last: int) -> bool:
    """ "No remote", "Homeoffice ist leider nicht möglich"."""
    words = reading.tokens.words
    if not _NO.isdisjoint(words[max(0, first - 2) : first]):
        return True
    behind = words[last : last + 8]
    behind = behind[: next((at for at, word in enumerate(behind) if word in ".;!?,"), len(behind))]
    return (bool(behind) and behind[0] in _LINKS and not _NO_BEHIND.isdisjoint(behind)) or behind[:2] == [
        "nicht",
        "moeglich",
    ]


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
    """Does the phrase fill a clause, or "vor Ort" end a sentence, that speaks of no meeting?"""
    closes = phrase == ("vor", "ort") and (end >= len(tokens) or tokens.words[end] in ".;)")
    if not closes and not _fills_clause(tokens, end - len(phrase), end):
        return False
    return phrase[-1] not in ("ort", "person") or _MEETING.isdisjoint(tokens.words[max(0, end - 14) : end])


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
