"""Tariff groups: pay that is named by a table instead of a figure ("TVöD P8", "E 13 TV-L", "EG 11", "Lohnklasse 23")."""

from __future__ import annotations

from triage.facts.wordsets import word_set
from triage.records import NamedTuple
from triage.text.tokens import Tokens

_SCHEMES = word_set("tvoed tvl tv bat avr kavo tvaoed tvv tvh dvo tva tv-l tv-oed era bap igz gvp")
_BEHIND_TV = word_set("""
    l oed v h s n b ba aerzte lohn k sue bund vka umlandverband charite uk tgrdv fleisch - –
""")
_KEYWORDS = word_set("""
    entgeltgruppe entgeltgruppen besoldungsgruppe besoldung verguetungsgruppe lohngruppe lohnklasse lohnstufe
    gehaltsklasse gehaltsgruppe gehaltsband verwendungsgruppe beschaeftigungsgruppe tarifgruppe eg kv-gruppe
    דרגה דרגות funktionsstufe
""")
"""With a number behind them, these are a group whatever else is said."""
_ENGLISH = word_set("band scale grade grid step paygrade")
_MONEY = word_set("""
    tarif tarifvertrag bewertet bewertung verguetung verguetet bezahlung bezahlt gehalt entgelt eingruppiert
    eingruppierung dotiert nach gemaess angelehnt zulage leitungszulage zulagen unbefristet befristet stunden
    vollzeit teilzeit stelle besoldung stufe tvoed avr vka sue bund dienst freigestellt plus salary pay paid nhs
    afc agreement council hours trust scale £ $ € allowance permanent paye contract municipal שכר דירוג מתח
""")
_TERMS = word_set("""
    unbefristet befristet stunden vollzeit teilzeit stelle plus dienst hours permanent contract
""")
"""Words of a contract, not of pay: too weak for "S3", which is also a store of files."""
_PAY = word_set("""
    verguetung verguetet bezahlung bezahlt gehalt entgelt lohn entlohnung eingruppiert eingruppierung tarif
    salary pay zahlen zahlung einstufung
""")
_BY = word_set("nach laut lt gemaess lt. gem analog entsprechend angelehnt anlehnung an per")
_AGREEMENTS = word_set("""
    kv kollektivvertrag tarifvertrag manteltarif flaechentarif gesamtarbeitsvertrag gav gehaltskassa
""")
_ROMAN = word_set("i ii iii iv v vi vii")
_JOINS = word_set("- – / , ( ) bis bzw oder . und stufe der des vka bund nach")
_LEAST = {"s": 2, "p": 5, "a": 5, "e": 1, "eg": 1, "ae": 1, "kr": 3, "vg": 1, "bg": 1, "bes": 1}
_MOST = {
    "s": 18,
    "p": 16,
    "a": 16,
    "e": 15,
    "eg": 15,
    "ae": 6,
    "kr": 12,
    "vg": 12,
    "bg": 10,
    "bes": 16,
}
_STRONG = frozenset(("eg", "ae"))
_REACH, _LONGEST = 8, 9


_BEGINNINGS = _SCHEMES | _KEYWORDS | _ENGLISH | _AGREEMENTS | _LEAST.keys()
_ENDINGS = _DIGITS = frozenset("0123456789")


class Tariff(NamedTuple):
    """A named pay at the tokens ``first`` up to, not including, ``last``."""

    first: int
    last: int
    currency: str


def find_tariff(tokens: Tokens) -> Tariff | None:
    """The first tariff group that the text names, with its scheme; None when there is none."""
    words = tokens.words
    for index in [
        at
        for at, word in enumerate(words)
        if word in _BEGINNINGS or (len(word) < 6 and (word[-1] in _ENDINGS or word[-2:-1] in _DIGITS))
    ]:
        word = words[index]
        length = _scheme(words, index) or _group(words, index)
        if length and _is_meant(tokens, index, length):
            first, last = _extended(words, index, index + length)
            if _has_group(words, first, last) or _is_named(words, first, last):
                return Tariff(first, last, _currency(words, first, last))
        if word in _AGREEMENTS and _is_named(words, index, index + 1):
            return Tariff(index, index + 1, "EUR")
    return None


def _scheme(words: list[str], index: int) -> int:
    """How many tokens the scheme at ``index`` has ("TVöD", "TV-L", "TV-Ärzte"); 0 for none."""
    if words[index] not in _SCHEMES:
        return 0
    if words[index] != "tv":
        return 1
    behind = words[index + 1 : index + 3]
    if behind[:1] == ["-"] and behind[1:] and (behind[1] in _BEHIND_TV or behind[1].startswith("aerzt")):
        return 3
    return 2 if behind[:1] and behind[0] in _BEHIND_TV and behind[0] not in "-–" else 0


def _group(words: list[str], index: int) -> int:
    """How many tokens the group at ``index`` has ("P8", "E 9b", "EG IV", "Lohnklasse 23"); 0 for none."""
    word, behind = words[index], words[index + 1 : index + 3]
    letters = _letters(word)
    if letters != word and _is_level(letters, word[len(letters) :]):
        return 1
    number = behind[0] if behind else ""
    if word in _LEAST and (_is_level(word, number) or (word == "eg" and (number in _ROMAN or number == "n"))):
        return 3 if len(behind) > 1 and behind[1] in ("a", "b", "c", "d") and number.isdecimal() else 2
    if word in _KEYWORDS or word in _ENGLISH:
        if number[:1].isdecimal() or number in _ROMAN:
            return 3 if len(behind) > 1 and behind[1] in ("a", "b", "c", "d") else 2
        return 2 if 0 < len(_letters(number)) < 3 and number.rstrip("abcd")[-1:].isdecimal() else 0
    return 0


def _letters(word: str) -> str:
    """The letters before the digits of "p9c" or "ae3"."""
    return word[: len(word) - len(word.lstrip("abcdefghijklmnopqrstuvwxyz"))]


def _is_level(letters: str, number: str) -> bool:
    digits = number.rstrip("abcdu")
    return (
        letters in _LEAST
        and digits.isdecimal()
        and len(digits) < 3
        and _LEAST[letters] <= int(digits) <= _MOST[letters]
    )


def _is_meant(tokens: Tokens, index: int, length: int) -> bool:
    """Is the group one of pay? A bare "S3" or "A4" needs words of pay or contract near it."""
    words = tokens.words
    word = words[index]
    if word in _SCHEMES or word in _KEYWORDS or word.startswith("eg"):
        return True
    if word not in _ENGLISH and not tokens.text[tokens.starts[index]].isupper():
        return False
    near = words[max(0, index - _REACH) : index] + words[index + length : index + length + _REACH]
    wanted = _MONEY - _TERMS if _letters(word) == "s" and word[1:2] in "1234567" and len(word) == 2 else _MONEY
    return not wanted.isdisjoint(near) and not any(
        other in ("aws", "audi", "iphone", "iso", "format", "musik", "autobahn") for other in near
    )


def _extended(words: list[str], first: int, last: int) -> tuple[int, int]:
    """With the groups and schemes that stand right before and behind ("E 13 TV-L", "TV-Ärzte, Ä3")."""
    at = last
    while at < len(words) and at - first < _LONGEST:
        length = _scheme(words, at) or _group(words, at)
        if length:
            last = at = at + length
        elif words[at] in _JOINS or (words[at].isdecimal() and words[at - 1] in "/-–"):
            at += 1
            last = at if words[at - 1].isdecimal() else last
        else:
            break
    start = first
    for back in range(1, 5):
        index = first - back
        if index < 0:
            break
        length = _scheme(words, index) or _group(words, index)
        if length and all(word in _JOINS for word in words[index + length : first]):
            start = index
    return start, last


def _has_group(words: list[str], first: int, last: int) -> bool:
    return any(_group(words, index) for index in range(first, last))


def _is_named(words: list[str], first: int, last: int) -> bool:
    """Is pay said to follow the scheme ("Vergütung nach TVöD", "Bezahlung lt. KV")?"""
    before = words[max(0, first - 5) : first]
    return not _PAY.isdisjoint(before) and not _BY.isdisjoint(before)


def _currency(words: list[str], first: int, last: int) -> str:
    named = words[first:last]
    if {"lohnklasse", "gehaltsklasse", "funktionsstufe", "lohnstufe"}.intersection(named):
        return "CHF"
    if {"דרגה", "דרגות"}.intersection(named):
        return "ILS"
    if {"band", "scale", "grade", "grid", "step"}.intersection(named):
        return "GBP" if "band" in named else ""
    return "EUR"
