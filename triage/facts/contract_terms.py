"""Terms that end: "a two-year appointment", "Contract: 12 months, renewable", "erstmal 2 Jahre"."""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.wordsets import word_set
from triage.records import NamedTuple
from triage.text.tokens import Tokens

_MONTHS = word_set("month months mos mo monat monate monaten mths חודשים חודש mesi meses mois maanden")
_YEARS = word_set("year years yr yrs jahr jahre jahren שנים שנתיים")
MONTH_NAMES = word_set("""
    januar jaenner februar feber maerz april mai juni juli august september oktober november dezember jan feb
    mrz apr jun jul aug sep sept okt oct nov dez dec january february march may june july october december ינואר
    פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
""")
_FEASTS = word_set("""
    ostern pfingsten weihnachten christmas xmas easter sommerferien semesterende jahresende פסח סוכות
""")
_WEEKS = word_set("week weeks wks wochen שבועות")
_NUMBERS = {
    word: number
    for number, words in enumerate(
        "|one ein eine einem einen|two zwei|three drei|four vier|five fuenf|six sechs|seven sieben|eight acht|nine neun|ten zehn|eleven elf|"
        "twelve zwoelf|||fifteen|sixteen||eighteen achtzehn||twenty|||||twenty-four||||||thirty".split("|")
    )
    for word in words.split()
} | {"שלושה": 3, "ארבעה": 4, "חמישה": 5, "שישה": 6, "שבעה": 7, "שמונה": 8, "תשעה": 9, "עשרה": 10}
_TERM_BEHIND = word_set("""
    postdoc contract term appointment fixed post position assignment ftc renewable befristet befristete befristeter
    secondment maternity cover fixed-term engagement vertrag befristung option extension verlaengerbar
    mit-option
""")
_TILL = word_set("till til until poss possible possibly")
_TERM_BEFORE = word_set("""
    contract duration postdoc laufzeit dauer term befristet befristete vertrag vertragsdauer erstmal vorerst
    zunaechst initially initial befristung vertragslaufzeit contratto חוזה ל למשך לתקופה לתקופת החלפה
""")
_FOR = word_set("for fuer")
_HIRE = word_set("""
    employ post position appointment appoint appointed pays pay paid funded need needs looking contract role job
    seek seeks hire hiring stelle suchen sucht suche brauchen braucht benoetigen vacancy join engage wanted
""")
_NO_TERM = word_set("""
    experience erfahrung worked gearbeitet ago alt old lived studied warranty berufserfahrung
""")
_NOT_BEFORE = word_set("""
    after nach within seit since last letzten over past every alle mindestens minimum first ersten vor ueber
    naechsten next in
""")
_FILLERS = word_set("של : - – ( , of the those about ca rund auf fuer for * = is von ueber")
_UNTIL = word_set("bis to till til until through thru - – עד")
_CLOSED = word_set("""
    geschlossen closed urlaub vacation holiday ferien course kurs semester elternzeit parental leave bewerbung
    bewerbungen applications ausstellung exhibition festival messe conference interviews interview
""")
_LONGEST_YEARS, _LONGEST_MONTHS, _LONGEST_WEEKS = 6, 60, 40
_SENTENCE = 14


class Term(NamedTuple):
    """A term at the tokens ``first`` up to ``last``. ``is_certain``: words of a contract stand right beside it."""

    first: int
    last: int
    is_certain: bool
    months: int | None = None
    """How long it lasts, None for a season."""


def find_terms(tokens: Tokens) -> Iterator[Term]:
    """Every term after which the job ends, in the order of the text."""
    words = tokens.words
    for index, word in enumerate(words):
        if word not in _MONTHS and word not in _YEARS and word not in _WEEKS:
            continue
        first = _number_before(words, index)
        if first is None or (first and words[first - 1] in _NOT_BEFORE and not _is_contract_over(words, first)):
            continue
        if _term_behind(words, index + 1, word) or _said_before(words, first) or _is_hebrew_for(words[first]):
            yield Term(first, index + 1, True, _months(words, first, index))
        elif _is_for(words, first, index):
            yield Term(first, index + 1, False, _months(words, first, index))


def _is_contract_over(words: list[str], first: int) -> bool:
    """ "Vertrag über 18 Monate", not "über 18 Monate Erfahrung"."""
    return words[first - 1] == "ueber" and words[max(0, first - 2)] in _TERM_BEFORE


def find_seasons(tokens: Tokens) -> Iterator[Term]:
    """ "April bis Oktober", "vom 10. Dez bis Ostern", "dec-apr", "from January 10 to end of March"."""
    words = tokens.words
    for index in [at for at, word in enumerate(words) if word in _UNTIL]:
        before = [at for at in range(max(0, index - 4), index) if words[at] in MONTH_NAMES]
        behind = [
            at
            for at in range(index + 1, min(len(words), index + 6))
            if words[at] in MONTH_NAMES or words[at] in _FEASTS
        ]
        if not before or not behind or words[before[-1]] == words[behind[0]]:
            continue
        start, end = max(0, before[0] - _SENTENCE), behind[0] + _SENTENCE
        if _CLOSED.isdisjoint(words[start:end]):
            yield Term(before[0], behind[0] + 1, False)


def _number_before(words: list[str], index: int) -> int | None:
    """Where the number before a unit begins, when it is one that a job may last."""
    at = index - 1
    while at >= 0 and words[at] in ("-", "–", "+") and index - at < 3:
        at -= 1
    if at < 0:
        return None
    if words[at][0] == "ל" and words[at][1:] in _NUMBERS and words[index] in _MONTHS:
        return at
    number = _NUMBERS.get(words[at], int(words[at]) if words[at].isdecimal() and len(words[at]) < 3 else 0)
    unit = words[index]
    most = _LONGEST_MONTHS if unit in _MONTHS else _LONGEST_YEARS if unit in _YEARS else _LONGEST_WEEKS
    return at if 0 < number <= most else None


def _months(words: list[str], first: int, index: int) -> int:
    """The length in months of a number and its unit."""
    word = words[first] if words[first] in _NUMBERS or words[first].isdecimal() else words[first][1:]
    number = _NUMBERS.get(word) or int(word)
    unit = words[index]
    return number if unit in _MONTHS else 12 * number if unit in _YEARS else max(1, round(number * 12 / 52))


def _term_behind(words: list[str], at: int, unit: str) -> bool:
    behind = words[at : at + 4]
    near = behind[:1] if behind[:1] not in (["-"], [","], ["+"], ["w"]) else behind[1:4]
    if (near and near[0] in _TERM_BEHIND) or (
        len(behind) > 2 and behind[0] == "w" and behind[3:] and behind[3] in _TERM_BEHIND
    ):
        return True
    return unit not in _YEARS and bool(behind) and behind[0] in _TILL


def _is_hebrew_for(word: str) -> bool:
    """ "לשלושה חודשים": for three months, in one word with its number."""
    return word[0] == "ל" and word[1:] in _NUMBERS


def _said_before(words: list[str], first: int) -> bool:
    for index in range(first - 1, max(-1, first - 4), -1):
        if words[index] in _TERM_BEFORE:
            return True
        if words[index] not in _FILLERS:
            return False
    return False


def _is_for(words: list[str], first: int, index: int) -> bool:
    """ "For three years" in a sentence that offers a job and tells of no past."""
    before = words[max(0, first - 2) : first]
    if _FOR.isdisjoint(before) or (before[0] not in _FOR and before[-1] not in _FOR and before[-1] not in _FILLERS):
        return False
    start = max(0, first - _SENTENCE)
    around = words[start : index + _SENTENCE]
    left = len(words[start:first])
    while any(mark in around[:left] for mark in ".!?"):
        cut = next(at for at, word in enumerate(around) if word in ".!?") + 1
        around, left = around[cut:], left - cut
    right = next((at for at in range(left, len(around)) if around[at] in ".!?"), len(around))
    sentence = around[:right]
    return not _HIRE.isdisjoint(sentence) and _NO_TERM.isdisjoint(sentence)
