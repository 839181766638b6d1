"""Days, shares and weekdays at home and on site: "zwei Tage daheim", "three days in", "Homeoffice bis 60 %", "יומיים מהבית"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from triage.facts.remote_words import (
    ARTICLES,
    AT_HOME,
    COMPOUNDS,
    DAILY,
    DAYS,
    ENDS,
    EVENINGS,
    FAR,
    FEES,
    HALVES,
    HEBREW_DAYS,
    HOME,
    HOURS,
    IN,
    MIXED,
    MONDAYS,
    MONTHLY,
    NO,
    NOT_WEEKLY,
    NUMBERS,
    OFFICE,
    PARTLY,
    PAST,
    PLACES,
    RATIOS,
    REACH,
    REST,
    SKIPPED,
    TALK,
    TIMES,
    TRIGGERS,
    WEEKDAY_LINKS,
    WEEKDAYS,
    WEEKLY,
    count_before,
    weekdays_named,
)
from triage.records import NamedTuple
from triage.text.tokens import Tokens


class Share(NamedTuple):
    """Days a week on site (5 for "five days in the office", None where only a share is told), and where that is said."""

    onsite: float | None
    mode: str
    """onsite | hybrid | remote"""
    first: int
    last: int


def find_shares(tokens: Tokens) -> Iterator[Share]:
    """Every statement of days, weekdays or a percentage at home or on site, in the order of the text."""
    words = tokens.words
    for index in [at for at, word in enumerate(words) if word in TRIGGERS]:
        word, share = words[index], None
        if word in WEEKDAYS:
            share = (_daily(words, index) if word in MONDAYS else None) or _weekday(words, index)
        elif word in DAYS or word in COMPOUNDS:
            share = _days(tokens, index)
        elif word in MIXED:
            share = _mix(words, index)
        elif word in ("week", "woche", "בשבוע"):
            share = _times(words, index)
        elif word in ("weeks", "wochen"):
            share = _weeks(words, index)
        elif word in AT_HOME:
            share = _rest_of_five(words, index) or _mix(words, index)
        elif word in ("%", "prozent", "percent", "אחוז") or (
            word == "v" and words[index + 1 : index + 3] == [".", "h"]
        ):
            share = _percentage(words, index)
        elif (
            word in HALVES
            and not (word == "halb" and words[index + 1 : index + 2] and words[index + 1] in HOURS)
            and (
                not HOME.isdisjoint(words[index + 1 : index + 8])
                or (
                    not WEEKLY.isdisjoint(words[index + 1 : index + 4])
                    and not OFFICE.isdisjoint(words[index + 1 : index + 8])
                )
            )
        ):
            share = Share(2.5, "hybrid", index, index + 2)
        elif (
            word in PARTLY
            and (word != "teil" or words[index - 1] in ("zum", "einen"))
            and not HOME.isdisjoint(words[index + 1 : index + 4])
            and EVENINGS.isdisjoint(words[index + 2 : index + 6])
        ):
            share = Share(None, "hybrid", index, index + 2)
        elif word in DAILY:
            share = _daily(words, index)
        elif word in ("2", "3", "50"):
            share = _ratio(words, index)
        elif word in REST and _is_rest(words, index):
            share = Share(None, "hybrid", index, min(index + 4, len(words)))
        if share:
            yield share._replace(last=min(share.last, len(words)))


def _days(tokens: Tokens, index: int) -> Share | None:
    """ "Two days at home": the number before the days, and home or office near them."""
    words, word = tokens.words, tokens.words[index]
    if words[index + 1 : index + 3] in (["-", "woche"], ["-", "week"]):
        return None
    fewest, count, first = count_before(words, index)
    if word in HEBREW_DAYS and not count and not (HOME | OFFICE).isdisjoint(words[index + 1 : index + 6]):
        return Share(None, "hybrid", index, index + 1)
    if not count or count > 7:
        return None
    behind, before = _clause_behind(words, index + 1), words[max(0, first - 4) : first]
    if not NOT_WEEKLY.isdisjoint(behind[:4]):
        return None
    if not MONTHLY.isdisjoint(behind[:3]):
        fewest, count = fewest / 4, count / 4
    inner = words[first : index + 1]
    last = index + 1
    if words[index + 1 : index + 2] == ["בית"]:
        return _home(fewest, first, last + 1)
    if word.startswith(("praesenz", "buero")) or not OFFICE.isdisjoint(inner):
        return _office(count, first, last)
    if word.startswith(("homeoffice", "telearbeit", "remote", "home")) or not HOME.isdisjoint(inner):
        return _home(fewest, first, last)
    if behind[:1] == ["in"] and (len(behind) == 1 or behind[1] in (",", ")", "is", "and")):
        return _office(count, first, last + 1)
    at_home, at_office = _nearest(behind, HOME), _nearest(behind, OFFICE)
    if at_home is None and at_office is None:
        return _by_place(words, behind, before, count, first, last)
    if at_office is None or (at_home is not None and at_home < at_office):
        if not NO.isdisjoint(behind[:at_home]):
            return _office(count, first, last) if count >= 5 else None
        return _home(fewest, first, last + (at_home or 0) + 1)
    return _office(count, first, last + at_office + 1)


def _clause_behind(words: list[str], at: int) -> list[str]:
    behind = words[at : at + REACH]
    for position, word in enumerate(behind):
        if word in ENDS or (word == "," and position > 4):
            return behind[:position]
    return behind


def _nearest(words: list[str], wanted: frozenset[str]) -> int | None:
    return next((position for position, word in enumerate(words) if word in wanted), None)


def _by_place(
    words: list[str], behind: list[str], before: list[str], count: float, first: int, last: int
) -> Share | None:
    """Days without "home" or "office": "three days in", "zwei Tage hier, der Rest ...", "office in Pune two days"."""
    is_in = before[-1:] == ["in"] and {"week", "pw", "weekly"}.intersection(behind[:2])
    if is_in or before[-2:] in (["be", "in"], ["come", "in"]):
        return _office(count, first, last)
    if not OFFICE.isdisjoint(before):
        return _office(count, first, last)
    while before and before[-1] in SKIPPED and before[-1] not in HOME:
        before = before[:-1]
    if not HOME.isdisjoint(before[-2:]):
        return _home(count, first, last)
    is_there = not PLACES.isdisjoint(behind[:6])
    if not REST.isdisjoint(words[last : last + 16]) and (
        is_there or (count <= 4 and {"in", "at", "am", "im", "da"}.intersection(behind))
    ):
        return _office(count, first, last)
    ends = {"hier", "da", "here", "there", "anwesend"}.intersection(behind[:6])
    if ends and not {"ab", "von", "noch"}.intersection(behind[:2]):
        return _office(count, first, last)
    if count == 5 and is_there:
        return _office(count, first, last)
    week = _nearest(behind[:4], WEEKLY)
    is_in_town = week is not None and count <= 4 and behind[week + 1 : week + 2] != [] and behind[week + 1] in IN
    return _office(count, first, last) if is_in_town and PAST.isdisjoint(behind + before) else None


def _office(count: float, first: int, last: int) -> Share:
    return Share(count, "onsite" if count >= 5 else "hybrid", first, last)


def _home(count: float, first: int, last: int) -> Share:
    return Share(5 - count, "remote" if count >= 5 else "hybrid", first, last)


def _weekday(words: list[str], index: int) -> Share | None:
    """ "Fridays from home", "in the office Tuesday and Wednesday"; but not when somebody can be called there."""
    first, last = _sentence(words, index)
    if words[index - 1] in ("bis", "to", "-", "–") and words[max(0, index - 2)] in MONDAYS:
        return None
    near = words[max(first, index - 3) : min(last, index + 7)]
    if HOME.isdisjoint(near) and OFFICE.isdisjoint(near) and ("come", "in") not in pairwise(near):
        return None
    if not TALK.isdisjoint(words[max(first, index - FAR) : min(last, index + FAR)]):
        return None
    count, end = weekdays_named(words, index)
    around = words[max(first, index - 3) : index]
    at_home, at_office = _nearest(words[end : end + 5], HOME), _nearest(words[end : end + 5], OFFICE)
    if at_home is None and at_office is None:
        is_home = not HOME.isdisjoint(around)
    else:
        is_home = at_office is None or (at_home is not None and at_home < at_office)
    is_first = words[index - 1] not in WEEKDAY_LINKS or words[max(0, index - 2)] not in WEEKDAYS
    return Share((5 - count if is_home else count) if count and is_first else None, "hybrid", index, end)


def _sentence(words: list[str], index: int) -> tuple[int, int]:
    first = last = index
    while first > 0 and index - first < FAR and words[first - 1] not in ENDS:
        first -= 1
    while last < len(words) and last - index < FAR and words[last] not in ENDS:
        last += 1
    return first, last


def _times(words: list[str], index: int) -> Share | None:
    """ "Once a week in the office", "2x pro Woche ins Büro"."""
    before = words[max(0, index - 5) : index]
    at = next((i for i, word in enumerate(before) if word in TIMES or word in ("x", "mal", "times", "פעמים")), None)
    if at is None:
        return None
    told = TIMES.get(before[at]) or (
        int(before[at - 1]) if at and before[at - 1].isdecimal() and len(before[at - 1]) == 1 else 0
    )
    first, last = _sentence(words, index)
    near = words[max(first, index - 9) : min(last, index + 6)]
    if not told or told > 4 or (HOME.isdisjoint(near) and OFFICE.isdisjoint(near)):
        return None
    begin = max(0, index - 5) + at
    return _office(told, begin, index + 1) if not OFFICE.isdisjoint(near) else _home(told, begin, index + 1)


def _weeks(words: list[str], index: int) -> Share | None:
    """ "Two weeks per month from Aarhus", "two weeks from your house"."""
    _, count, first = count_before(words, index)
    behind = words[index + 1 : index + 4]
    is_away = "from" in behind or not HOME.isdisjoint(behind)
    return (
        Share(None, "hybrid", first, index + 1)
        if count and count < 4 and is_away and "now" not in words[index : index + 6]
        else None
    )


def _rest_of_five(words: list[str], index: int) -> Share | None:
    """ "One in the office, two at home", "drei in Leeds, zwei daheim": numbers alone, one of them at home."""
    counts = [at for at in range(max(0, index - 3), index) if words[at] in NUMBERS and words[at] not in ARTICLES]
    if not counts:
        return None
    count = NUMBERS[words[counts[-1]]]
    near = words[max(0, index - 12) : counts[-1]] + words[index + 1 : index + 9]
    others = [NUMBERS[word] for word in near if word in NUMBERS and word not in ARTICLES]
    is_plain = words[index - 1] in ("at", "from") and counts[-1] == index - 2
    return _home(count, counts[-1], index + 1) if count < 5 and (is_plain or 5 - count in others) else None


def _mix(words: list[str], index: int) -> Share | None:
    """ "A mix of home and office", "split between our office and home", "Wechsel aus Büro und Homeoffice"."""
    if words[index] not in MIXED:
        return None
    behind = words[index + 1 : index + 8]
    behind = behind[: next((at for at, word in enumerate(behind) if word in ENDS or word == ","), len(behind))]
    at_home, at_office = _nearest(behind, HOME), _nearest(behind, OFFICE)
    if at_home is None or at_office is None:
        return None
    return Share(None, "hybrid", index, index + 2 + max(at_home, at_office))


def _daily(words: list[str], index: int) -> Share | None:
    """ "Every day in the office", "Montag bis Freitag im Büro": all of it on site."""
    behind = words[index + 1 : index + 3]
    if words[index] in ("jeden", "every", "כל"):
        end = index + 2
        if behind[:1] not in (["tag"], ["day"], ["יום"], ["השבוע"], ["ימות"], ["ימי"]):
            return None
    elif words[index] in MONDAYS:
        end = index + 3
        if (
            len(behind) < 2
            or behind[0] not in ("bis", "to", "-", "–")
            or behind[1] not in ("freitag", "friday", "fr", "fri")
        ):
            return None
    else:
        end = index + 1
    first, last = _sentence(words, index)
    near = words[max(first, index - 4) : min(last, end + 5)]
    is_office = not {"buero", "office", "ort", "praesenz", "onsite", "site", "במשרד", "במשרדים", "למשרד"}.isdisjoint(
        near
    ) and HOME.isdisjoint(near)
    return Share(5, "onsite", index, end) if is_office and TALK.isdisjoint(near) else None


def _ratio(words: list[str], index: int) -> Share | None:
    """ "3/2 hybrid", "Homeoffice 3:2": days of a week that make five."""
    sign, other = words[index + 1 : index + 2], words[index + 2 : index + 3]
    is_half = words[index] == "50"
    if not sign or sign[0] not in RATIOS or other != ["50" if is_half else str(5 - int(words[index]))]:
        return None
    near = words[max(0, index - 4) : index] + words[index + 3 : index + 7]
    if (HOME | {"hybrid", "hybride", "היברידי"}).isdisjoint(near):
        return None
    return Share(2.5 if is_half else None, "hybrid", index, index + 3)


def _percentage(words: list[str], index: int) -> Share | None:
    """ "60 % remote", "Homeoffice bis 60 %": 100 is all of it, less is hybrid."""
    value = words[index - 1] if index else ""
    if not value.isdecimal() or len(value) > 3 or not FEES.isdisjoint(words[max(0, index - 4) : index + 4]):
        return None
    home, office = HOME - {"house"}, {"buero", "office", "ort", "onsite", "site", "praesenz"}
    behind, before = words[index + 1 : index + 5], words[max(0, index - 6) : index - 1]
    if "," in behind:
        behind = behind[: behind.index(",")]
    before = before[max((at + 1 for at, word in enumerate(before) if word in ENDS), default=0) :]
    near = behind if not (home | office).isdisjoint(behind) else before
    at_home, at_office = _nearest(near, home), _nearest(near, frozenset(office))
    if at_home is None and at_office is None:
        return None
    is_home = at_office is None or (at_home is not None and (at_home < at_office) == (near is behind))
    share = int(value)
    if share < 100:
        days = 5 * (100 - share if is_home else share) / 100
        return Share(round(2 * days) / 2, "hybrid", index - 1, index + 1) if share >= 10 else None
    return Share(None, "remote" if is_home else "onsite", index - 1, index + 1)


def _is_rest(words: list[str], index: int) -> bool:
    """ "The rest from home", "sonst remote": some of it is elsewhere."""
    if words[index] in ("wherever", "anywhere"):
        return False
    behind = words[index + 1 : index + 6]
    says_you = any(
        one in ("wo", "where") and two in ("du", "sie", "ihr", "you", "ever") for one, two in pairwise(behind)
    )
    return says_you or not HOME.isdisjoint(behind)
