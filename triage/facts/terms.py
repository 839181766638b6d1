"""Terms of the job beside its hours: shifts, start, travel, moving house."""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.contract_terms import MONTH_NAMES
from triage.facts.reading import Reading
from triage.facts.wordsets import word_set
from triage.records import NamedTuple
from triage.types import Fact

_NO = word_set("no not never without kein keine keinen keiner nicht ohne nie weder free ללא אין בלי לא")
_STOPS = frozenset(".;!?")
_CLAUSE = 7
_PERCENT = word_set("% prozent percent אחוז")
_SHIFTS = {
    **dict.fromkeys(word_set("nachtschicht nachtschichten nachtdienst nachtdienste nachtdiensten naechte nachts nachtarbeit nights לילות"), "nights"),
    **dict.fromkeys(
        word_set("""
    schichtdienst schichtarbeit schichtbetrieb schichtsystem schichtmodell schichten wechselschicht
    wechselschichten dreischicht zweischicht dreischichtbetrieb zweischichtbetrieb vollkonti fruehschicht
    fruehschichten spaetschicht spaetschichten tagschicht fruehdienst spaetdienst schicht shifts משמרות במשמרות
"""),
        "shifts",
    ),
    **dict.fromkeys(
        word_set("wochenenddienst wochenenddienste wochenendarbeit wochenendschicht wochenenden weekends"), "weekends"
    ),
    **dict.fromkeys(
        word_set("""
    rufbereitschaft rufbereitschaften bereitschaftsdienst bereitschaftsdienste hintergrunddienst pikett
    pikettdienst notdienst notdienste כוננות כוננויות
"""),
        "on call",
    ),
}  # fmt: skip
_SHIFT_BEFORE = word_set("day night early late rotating split double back two three 2 3 4 משמרת משמרות")
_NOW = word_set("sofort asap immediately immediate sofortstart umgehend מיידית מיידי")
_BEGIN = word_set("""
    start starts starting startdatum starttermin beginn beginning begin antritt eintritt eintrittstermin
    eintrittsdatum arbeitsbeginn commencing commence projektstart החל תחילת התחלה כניסה joining available
""")
_FROM = word_set("ab zum from per")
_LATE = word_set("""
    : date datum termin ist is in on the of am ab zum dem im - – anfang ende mitte mid early late next from per
    beginning end st nd rd th כניסה עבודה ב מ
""")
_TRAVEL = word_set("""
    reisebereitschaft reisetaetigkeit reisetaetigkeiten reiseanteil dienstreisen geschaeftsreisen travel
    travelling traveling reisen נסיעות
""")
_TRAVELLING = word_set("reisebereitschaft reisetaetigkeit reisetaetigkeiten reiseanteil")
_AMOUNTS = word_set(
    "some occasional regular frequent international required extensive willingness gelegentliche regelmaessige bereitschaft no"
)
_MOVE = word_set("""
    relocation relocate relocating umzug umziehen umzuziehen umzugskosten umzugshilfe umzugspauschale
    umzugsbereitschaft umzugsunterstuetzung umzugspaket רילוקיישן
""")
_HELPED = word_set("""
    paid pay pays support supported package assistance assist help helped cover covered covers bonus budget
    allowance offered provided zahlen zahlt bezahlt uebernehmen uebernimmt uebernommen unterstuetzt
    unterstuetzen helfen hilft beim umzugskosten umzugshilfe umzugspauschale umzugsunterstuetzung umzugspaket
    מימון חבילת עזרה
""")
_NEEDED = word_set("""
    required must need needed necessary willing ready able open would could consider imagine erforderlich
    noetig notwendig vorausgesetzt bereit muesste muessten vorstellen koennten umzugsbereitschaft
    relocate relocating רילוקיישן willingness
""")
_TRIGGERS = frozenset(_SHIFTS) | _NOW | _BEGIN | _FROM | _TRAVEL | _MOVE | word_set("shift weekend call")
_MOST = 24
"""More terms than that in one message are a list of jobs; the rest is not read."""


class Term(NamedTuple):
    """A term of the job at the tokens ``first`` up to ``last``."""

    name: str
    value: object
    first: int
    last: int


def find_terms_of_work(reading: Reading) -> Iterator[Fact]:
    """``shifts`` (nights | shifts | weekends | on call, or "no ..."),
    ``start`` (its words), ``travel`` (percent, 0 for none, None for some) and ``relocation`` (asked | offered | none).
    """
    words, found = reading.tokens.words, list[Term]()
    for index in [at for at, word in enumerate(words) if word in _TRIGGERS]:
        for judge in (_shifts, _start, _travel, _move):
            term = judge(words, index)
            if term:
                found.append(term)
        if len(found) >= _MOST:
            break
    told = set[tuple[str, object]]()
    for term in found:
        if (term.name, term.value) not in told:
            told.add((term.name, term.value))
            yield Fact(term.name, term.value, reading.span(term.first, min(term.last, len(words))))


def _number(word: str) -> float | None:
    """The number that a token of digits writes; None for a date and other words."""
    parts = word.replace(",", ".").split(".")
    if len(parts) > 2 or not all(part.isdecimal() and len(part) < 4 for part in parts):
        return None
    return float(".".join(str(int(part)) if at == 0 else part for at, part in enumerate(parts)))


def _range(words: list[str], last: int) -> tuple[float, float, int] | None:
    """The number or range that ends before token ``last`` (least, most, where it begins)."""
    at = last - 1
    at -= at > 0 and words[at] == "-" and words[at - 1][:1].isdecimal()
    most = _number(words[at]) if at >= 0 else None
    if most is None:
        return None
    if at > 1 and words[at - 1] in ("-", "–", "bis", "to", "/", "עד"):
        least = _number(words[at - 2])
        if least is not None:
            return min(least, most), max(least, most), at - 2
    return most, most, at


def _clause(words: list[str], first: int, last: int) -> list[str]:
    """The words near ``first`` .. ``last`` in the same sentence."""
    before = words[max(0, first - _CLAUSE) : first]
    cut = max((at + 1 for at, word in enumerate(before) if word in _STOPS), default=0)
    behind = words[last : last + _CLAUSE]
    return before[cut:] + behind[: next((at for at, word in enumerate(behind) if word in _STOPS), len(behind))]


def _is_denied(words: list[str], first: int, reach: int = 3) -> bool:
    return not _NO.isdisjoint(words[max(0, first - reach) : first])


def _shifts(words: list[str], index: int) -> Term | None:
    """Shifts, nights, weekends and days on call; "no nights" where the message rules them out."""
    word, before, behind = words[index], words[max(0, index - 1) : index], words[index + 1 : index + 2]
    kind, first, last = _SHIFTS.get(word, ""), index, index + 1
    if word == "shift" and before and (before[0] in _SHIFT_BEFORE or behind[:1] in (["work"], ["pattern"], ["rota"])):
        kind = "nights" if before[0] == "night" else "shifts"
    elif word == "shifts" and before == ["night"]:
        kind, first = "nights", index - 1
    elif word == "weekend" and behind[:1] in (["work"], ["shifts"], ["rota"]):
        kind, last = "weekends", index + 2
    elif word == "call" and (before == ["on"] or words[max(0, index - 2) : index] == ["on", "-"]):
        is_talk = not {"me", "you", "with", "us", "a", "the", "this", "our"}.isdisjoint(behind)
        kind, first = ("", index) if is_talk else ("on call", index - 1 - (before == ["-"]))
    elif word == "משמרות" and behind == ["לילה"]:
        kind, last = "nights", index + 2
    if not kind or (word == "weekends" and _is_leisure(words, index)):
        return None
    if not _is_denied(words, first):
        return Term("shifts", kind, first, last)
    return Term("shifts", f"no {kind}", next(at for at in range(first - 1, -1, -1) if words[at] in _NO), last)


def _is_leisure(words: list[str], index: int) -> bool:
    return not {"home", "family", "your", "free"}.isdisjoint(words[max(0, index - 3) : index])


def _start(words: list[str], index: int) -> Term | None:
    """ "Ab sofort", "zum 01.04.2027", "Start: Mai", "from 1 June", "immediate start", "כניסה מיידית"."""
    word = words[index]
    if word in _NOW:
        before, behind = words[max(0, index - 2) : index], words[index + 1 : index + 2]
        if not (_BEGIN | {"ab", "zum"}).isdisjoint(before):
            return Term("start", "now", index - 1, index + 1)
        return Term("start", "now", index, index + 2) if behind and behind[0] in _BEGIN else None
    if word not in _BEGIN and word not in _FROM:
        return None
    if words[index + 1 : index + 2] and words[index + 1].startswith("naechstmoeglich"):
        return Term("start", "now", index, index + 2)
    if words[index - 1 : index] in (["bis"], ["until"], ["by"], ["till"]):
        return None
    at, is_dated = index + 1, False
    while at < min(len(words), index + 8):
        if words[at] in MONTH_NAMES:
            return Term("start", "date", index, at + 1)
        is_figure = words[at][:1].isdecimal()
        if is_figure and words[at].count(".") >= 1 and word != "per":
            return Term("start", "date", index, at + 1) if _is_date(words[at]) else None
        if not is_figure and words[at] not in _LATE and words[at] != ".":
            return None
        if is_figure and (is_dated or len(words[at]) > 2):
            return None
        is_dated, at = is_dated or is_figure, at + 1
    return None


def _is_date(word: str) -> bool:
    """ "01.04.2027" and "1.4", not "3.50" or "62.000"."""
    parts = word.split(".")
    if not all(part.isdecimal() for part in parts) or len(parts) > 3:
        return False
    return 1 <= int(parts[0]) <= 31 and 1 <= int(parts[1]) <= 12 and len(parts[1]) <= 2


def _travel(words: list[str], index: int) -> Term | None:
    """ "30 % Reisetätigkeit", "travel up to 25 %", "no travel"; not "Sie organisieren Reisen" or "travel management"."""
    if words[index] not in _TRAVEL:
        return None
    for at in (*range(index - 1, max(-1, index - 4), -1), *range(index + 1, min(len(words), index + 6))):
        if at > index and words[at] in ".;!?," and words[at - 1] != "ca":
            break
        if words[at] in _PERCENT and at and (figures := _range(words, at)):
            return Term("travel", figures[1], min(index, figures[2]), max(index, at) + 1)
    if _is_denied(words, index, 2):
        return Term("travel", 0.0, index - 1, index + 1)
    beside = words[max(0, index - 2) : index] + words[index + 1 : index + 3]
    is_said = words[index] in _TRAVELLING or not _AMOUNTS.isdisjoint(beside)
    return Term("travel", None, index, index + 1) if is_said else None


def _move(words: list[str], index: int) -> Term | None:
    """Moving house: asked for, helped with ("offered"), or ruled out ("none")."""
    if words[index] not in _MOVE:
        return None
    near = {*_clause(words, index, index + 1), words[index]}
    behind = words[index + 1 : index + 4]
    if _is_denied(words, index, 2) or not {"nicht", "not"}.isdisjoint(behind):
        return Term("relocation", "none", index, index + 1)
    if not _HELPED.isdisjoint(near):
        return Term("relocation", "offered", index, index + 1)
    return Term("relocation", "asked", index, index + 1) if not _NEEDED.isdisjoint(near) else None
