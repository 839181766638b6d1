"""Days, shares and weekdays at home and on site: "zwei Tage daheim", "three days in", "Homeoffice bis 60 %", "יומיים מהבית"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from triage.facts.wordsets import word_set
from triage.records import NamedTuple
from triage.text.tokens import Tokens

HOME = word_set("""
    homeoffice home zuhause daheim telearbeit mobil mobile mobiles mobilarbeit mobilem remote wfh telework
    teletravail telewerken remotely מהבית בבית הבית מרחוק wherever anywhere homeworking thuis hause
""")
OFFICE = word_set("""
    buero office offices site onsite on-site praesenz praesenzpflicht anwesenheit anwesend ort campus wfo
    bureau kantoor oficina redacao במשרד מהמשרד משרד במפעל מהמפעל למשרד
""")
PLACES = word_set("""
    werk plant floor hof labor lab klinik station baustelle filiale werkstatt kai factory shop building depot
    yard hier here there da bei
""")
"""Where somebody is on site; only a number of days makes them say so."""
_DAYS = word_set("tag tage tagen day days ימים יום יומיים dagen dias jours dag")
_NUMBERS = {
    "ein": 1, "eine": 1, "einen": 1, "einem": 1, "one": 1, "un": 1, "אחד": 1, "een": 1, "once": 1, "einmal": 1,
    "zwei": 2, "two": 2, "שני": 2, "twee": 2, "deux": 2, "dos": 2, "dois": 2, "zweimal": 2, "twice": 2,
    "drei": 3, "three": 3, "שלושה": 3, "tres": 3, "drie": 3, "trois": 3, "dreimal": 3,
    "vier": 4, "four": 4, "ארבעה": 4, "fuenf": 5, "five": 5, "חמישה": 5, "all": 5,
}  # fmt: skip
_TIMES = {"once": 1, "einmal": 1, "twice": 2, "zweimal": 2, "dreimal": 3}
_WEEKDAYS = word_set("""
    montag montags dienstag dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags monday mondays
    tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays mon tue tues wed thu thurs fri
""")
_SKIPPED = word_set("""
    bis to - – / oder or full feste volle office homeoffice home remote working buero a per pro week woche die
    in der zu of mindestens least
""")
_REST = word_set("rest sonst wherever anywhere השאר remainder otherwise danach balance overig")
_NOT_WEEKLY = word_set("""
    year jahr jahre yearly annually urlaub leave holiday vacation ferien ferientage urlaubstage notice quarter
    quartal jaar paid
""")
_TALK = word_set("""
    out until abwesend absent back
    call ring phone anrufen erreichbar telefon telefonieren i'm interview interviews meet treffen speak sprechen
    coffee lunch ruf rufen melden reach
""")
_ENDS = frozenset(".;!?")
_REACH, _FAR = 12, 10


_COMPOUNDS = frozenset(
    f"{place}{days}"
    for place in ("praesenz", "buero", "homeoffice", "office", "remote", "anwesenheits", "telearbeits", "home")
    for days in ("tag", "tage", "tagen")
)
"""One word that tells place and days; "percentage" and "Montage" end so too."""
_TRIGGERS = (
    _COMPOUNDS
    | _DAYS
    | _WEEKDAYS
    | _REST
    | word_set("week woche weeks wochen home % prozent percent אחוז v halb half חצי")
)


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
    for index in [at for at, word in enumerate(words) if word in _TRIGGERS]:
        word, share = words[index], None
        if word in _WEEKDAYS:
            share = _weekday(words, index)
        elif word in _DAYS or word in _COMPOUNDS:
            share = _days(tokens, index)
        elif word in ("week", "woche"):
            share = _times(words, index)
        elif word in ("weeks", "wochen"):
            share = _weeks(words, index)
        elif word == "home" and words[index - 1] in ("at", "from") and index > 1 and words[index - 2] in _NUMBERS:
            share = _home(_NUMBERS[words[index - 2]], index - 2, index + 1)
        elif word in ("%", "prozent", "percent", "אחוז") or (
            word == "v" and words[index + 1 : index + 3] == [".", "h"]
        ):
            share = _percentage(words, index)
        elif word in ("halb", "half", "חצי") and not HOME.isdisjoint(words[index + 1 : index + 3]):
            share = Share(2.5, "hybrid", index, index + 2)
        elif word in _REST and _is_rest(words, index):
            share = Share(None, "hybrid", index, min(index + 4, len(words)))
        if share:
            yield share._replace(last=min(share.last, len(words)))


def _days(tokens: Tokens, index: int) -> Share | None:
    """ "Two days at home": the number before the days, and home or office near them."""
    words, word = tokens.words, tokens.words[index]
    fewest, count, first = _count(words, index)
    if not count or count > 7:
        return None
    behind, before = _clause_behind(words, index + 1), words[max(0, first - 4) : first]
    if not _NOT_WEEKLY.isdisjoint(behind[:4]):
        return None
    inner = words[first : index + 1]
    last = index + 1
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
        return _home(fewest, first, last + (at_home or 0) + 1)
    return _office(count, first, last + at_office + 1)


def _count(words: list[str], index: int) -> tuple[float, float, int]:
    """The fewest and most days told before (or in, for the Hebrew dual) token ``index``, 0 for none, and where."""
    word = words[index]
    if word == "יומיים":
        return 2, 2, index
    if word == "יום":
        near = words[max(0, index - 1) : index + 4]
        return (1, 1, index) if not (HOME | OFFICE).isdisjoint(near) else (0, 0, index)
    found: list[float] = []
    first = at = index - 1
    while at >= 0 and index - at < 7:
        number = _NUMBERS.get(words[at], int(words[at]) if words[at].isdecimal() and len(words[at]) == 1 else None)
        if number is not None:
            found.append(number)
            first = at
        elif words[at] not in _SKIPPED or (found and words[at] not in ("bis", "to", "-", "–", "oder", "or")):
            break
        at -= 1
    return (min(found), max(found), first) if found else (0, 0, index)


def _clause_behind(words: list[str], at: int) -> list[str]:
    behind = words[at : at + _REACH]
    for position, word in enumerate(behind):
        if word in _ENDS or (word == "," and position > 4):
            return behind[:position]
    return behind


def _nearest(words: list[str], wanted: frozenset[str]) -> int | None:
    return next((position for position, word in enumerate(words) if word in wanted), None)


def _by_place(
    words: list[str], behind: list[str], before: list[str], count: float, first: int, last: int
) -> Share | None:
    """Days without "home" or "office": "three days in", "zwei Tage hier, der Rest ...", "office in Pune two days"."""
    if not OFFICE.isdisjoint(before):
        return _office(count, first, last)
    if not HOME.isdisjoint(before[-2:]):
        return _home(count, first, last)
    is_there = not PLACES.isdisjoint(behind[:6])
    if not _REST.isdisjoint(words[last : last + 16]) and (
        is_there or (count <= 4 and {"in", "at", "am", "im", "da"}.intersection(behind))
    ):
        return _office(count, first, last)
    ends = {"hier", "da", "here", "there", "anwesend"}.intersection(behind[:6])
    if ends and not {"ab", "von", "noch"}.intersection(behind[:2]):
        return _office(count, first, last)
    return _office(count, first, last) if count == 5 and is_there else None


def _office(count: float, first: int, last: int) -> Share:
    return Share(count, "onsite" if count >= 5 else "hybrid", first, last)


def _home(count: float, first: int, last: int) -> Share:
    return Share(5 - count, "remote" if count >= 5 else "hybrid", first, last)


def _weekday(words: list[str], index: int) -> Share | None:
    """ "Fridays from home", "in the office Tuesday and Wednesday"; but not when somebody can be called there."""
    first, last = _sentence(words, index)
    near = words[max(first, index - 3) : min(last, index + 5)]
    if HOME.isdisjoint(near) and OFFICE.isdisjoint(near):
        return None
    if not _TALK.isdisjoint(words[max(first, index - _FAR) : min(last, index + _FAR)]):
        return None
    return Share(None, "hybrid", index, index + 1)


def _sentence(words: list[str], index: int) -> tuple[int, int]:
    first = last = index
    while first > 0 and index - first < _FAR and words[first - 1] not in _ENDS:
        first -= 1
    while last < len(words) and last - index < _FAR and words[last] not in _ENDS:
        last += 1
    return first, last


def _times(words: list[str], index: int) -> Share | None:
    """ "Once a week in the office", "2x pro Woche ins Büro"."""
    before = words[max(0, index - 5) : index]
    at = next((i for i, word in enumerate(before) if word in _TIMES or word in ("x", "mal", "times")), None)
    if at is None:
        return None
    told = _TIMES.get(before[at]) or (
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
    _, count, first = _count(words, index)
    behind = words[index + 1 : index + 4]
    is_away = "from" in behind or not HOME.isdisjoint(behind)
    return (
        Share(None, "hybrid", first, index + 1)
        if count and count < 4 and is_away and "now" not in words[index : index + 6]
        else None
    )


def _percentage(words: list[str], index: int) -> Share | None:
    """ "60 % remote", "Homeoffice bis 60 %": 100 is all of it, less is hybrid."""
    value = words[index - 1] if index else ""
    if not value.isdecimal() or len(value) > 3:
        return None
    near = words[max(0, index - 4) : index - 1] + words[index + 1 : index + 5]
    home, office = HOME - {"house"}, {"buero", "office", "ort", "onsite", "praesenz"}
    if home.isdisjoint(near) and office.isdisjoint(near):
        return None
    if int(value) < 100:
        return Share(None, "hybrid", index - 1, index + 1) if int(value) >= 10 else None
    return Share(None, "remote" if not home.isdisjoint(near) else "onsite", index - 1, index + 1)


def _is_rest(words: list[str], index: int) -> bool:
    """ "The rest from home", "sonst remote": some of it is elsewhere."""
    if words[index] in ("wherever", "anywhere"):
        return False
    behind = words[index + 1 : index + 6]
    says_you = any(
        one in ("wo", "where") and two in ("du", "sie", "ihr", "you", "ever") for one, two in pairwise(behind)
    )
    return says_you or not HOME.isdisjoint(behind)
