"""Contract: permanent, fixed, freelance or temp, as the message states it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from triage.facts.contract_terms import find_seasons, find_terms
from triage.facts.reading import Reading
from triage.facts.wordsets import word_set
from triage.records import NamedTuple
from triage.text.tokens import Tokens
from triage.types import Fact

# A temp agency advertises "permanent"; a freelance project runs "12 months": the narrower word wins.
_NARROWEST_FIRST = ("temp", "freelance", "fixed", "permanent")
_NO = word_set("""
    no not kein keine keinen keiner nicht ohne never without לא אין ללא בלי statt instead weg raus stop
""")
_MAYBE = word_set("""
    poss possible possibly potential made become became turn turned chance then after later to-
""")
"""Before "perm": it may become so."""
_NOT_BEHIND = word_set("resident residents makeup marker record exhibition אפשרית אפשרי בהמשך בעתיד")
"""Behind "permanent": other things are."""
_WEAK = word_set("""
    saison saisonal wintersaison sommersaison season seasonal uebernahmeoption uebernahme uebernahmechance
    drittmitteln
""")
"""Words that a plain word for a contract overrules."""
_OR = word_set("oder or / , & und and bzw - sowie")
_BARE = {
    **{
        "fest": "permanent",
        "dauerhaft": "permanent",
        "temporaer": "temp",
        "קבועה": "permanent",
        "קבוע": "permanent",
        "קבוע/ה": "permanent",
    },
    **{"temp": "temp", "temporary": "temp", "contract": "freelance", "זמני": "fixed"},
}
"""Words that name a contract when they fill a clause."""
_EMPLOYED = word_set("anstellung angestellt employment employed employee payroll שכיר שכירה")
_RATES = word_set("day hour hr hourly daily p/d pd p/h ph")
_RATE_REACH = 8
_MOST_SIGNS = 200
"""More sightings of one kind say nothing new."""
_OPENS, _CLOSES = frozenset(",;:(|/•·–—-*=."), frozenset(",;.:)|/•·!?–—+")


class Sign(NamedTuple):
    """A kind of contract that the tokens ``first`` up to ``last`` name; ``shift`` letters are a Hebrew prefix."""

    contract: str
    first: int
    last: int
    shift: int = 0


def find_contract(reading: Reading) -> Iterator[Fact]:
    """At most one ``contract``, with the first words that say so, none when several kinds are on offer at once;
    and ``contract_months`` where one that ends says how long it lasts.
    """
    sign = _decide(reading)
    if not sign:
        return
    yield Fact("contract", sign.contract, reading.span(sign.first, sign.last, sign.shift))
    if sign.contract != "permanent":
        term = next((term for term in find_terms(reading.tokens) if term.months), None)
        if term:
            yield Fact("contract_months", term.months, reading.span(term.first, term.last))


def _decide(reading: Reading) -> Sign | None:
    words = reading.tokens.words
    signs = [sign for name in _NARROWEST_FIRST for sign in _signs(reading, name)]
    signs += _bare(reading.tokens)
    if _offers_all(words, signs):
        return None
    terms = list(find_terms(reading.tokens))
    certain = [Sign("fixed", term.first, term.last) for term in terms if term.is_certain]
    perhaps = [Sign("fixed", t.first, t.last) for t in (*terms, *find_seasons(reading.tokens)) if not t.is_certain]
    strong = [sign for sign in signs if not _is_weak(words, sign)]
    for name in ("temp", "freelance"):
        found = [sign for sign in strong if sign.contract == name]
        if found:
            return found[0]
    fixed = [sign for sign in strong if sign.contract == "fixed"]
    permanent = [sign for sign in strong if sign.contract == "permanent"]
    weak = [sign for sign in signs if _is_weak(words, sign)]
    return next(iter((*fixed, *certain, *permanent, *perhaps, *weak)), None)


def _signs(reading: Reading, name: str) -> Iterator[Sign]:
    words = reading.tokens.words
    for sighting in islice(reading.sighted(f"contract_{name}"), _MOST_SIGNS):
        sign = Sign(name, sighting.first, sighting.last, sighting.shift)
        if (
            not _is_denied(words, sign)
            and not _is_choice(words, sign)
            and not (name == "permanent" and _is_other_permanence(words, sign))
        ):
            yield sign


def _is_denied(words: list[str], sign: Sign) -> bool:
    return not _NO.isdisjoint(words[max(0, sign.first - 2) : sign.first]) and words[sign.first] not in _NO


def _is_choice(words: list[str], sign: Sign) -> bool:
    """ "Anstellung oder Werkvertrag", "employed or freelance": either will do."""
    before = words[max(0, sign.first - 2) : sign.first]
    return len(before) == 2 and before[1] in ("oder", "or", "או") and before[0] in _EMPLOYED


def _is_other_permanence(words: list[str], sign: Sign) -> bool:
    """ "Permanent residents", "6 weeks poss perm", "temp to perm"."""
    before, behind = words[max(0, sign.first - 2) : sign.first], words[sign.last : sign.last + 1]
    return not _MAYBE.isdisjoint(before) or before[-1:] == ["to"] or (bool(behind) and behind[0] in _NOT_BEHIND)


def _bare(tokens: Tokens) -> Iterator[Sign]:
    """ "Fest," or "temp," alone in its clause; "contract," alone where a day or an hour is paid is freelance."""
    for index in [at for at, word in enumerate(tokens.words) if word in _BARE][:_MOST_SIGNS]:
        kind = _BARE[tokens.words[index]]
        is_alone = _closes(tokens, index + 1) and (_opens(tokens, index) or _follows_job(tokens, index))
        near = tokens.words[max(0, index - _RATE_REACH) : index + _RATE_REACH]
        if is_alone and (kind != "freelance" or not _RATES.isdisjoint(near)):
            yield Sign(kind, index, index + 1)


def _follows_job(tokens: Tokens, index: int) -> bool:
    """ "Routenbauer fest, 2.900", "סו-שף קבוע, לא עונתי": an adjective right behind what it tells of."""
    word, before = tokens.words[index], tokens.words[index - 1]
    if word[0] >= "א":
        return before not in _STEADY
    return word == "fest" and tokens.words[index + 1 : index + 2] == [","] and _is_capital(tokens, index - 1)


_STEADY = word_set("שכר בסיס יום לקוח לקוחות מקום סכום צוות זמן בונוס")
"""Before "steady" in Hebrew: pay, days, customers."""


def _is_capital(tokens: Tokens, index: int) -> bool:
    return tokens.text[tokens.starts[index]].isupper()


def _opens(tokens: Tokens, index: int) -> bool:
    return index == 0 or tokens.words[index - 1] in _OPENS or tokens.newline_before(index)


def _closes(tokens: Tokens, index: int) -> bool:
    return (
        index >= len(tokens)
        or tokens.words[index] in _CLOSES
        or tokens.words[index] in ("natuerlich", "und")
        or tokens.newline_before(index)
    )


def _is_weak(words: list[str], sign: Sign) -> bool:
    return not _WEAK.isdisjoint(words[sign.first : sign.last])


def _offers_all(words: list[str], signs: list[Sign]) -> bool:
    """ "Festanstellung, Freelance, alles dabei": two kinds in one list are none."""
    ordered = sorted(signs, key=lambda sign: sign.first)
    for at, one in enumerate(ordered):
        for other in ordered[at + 1 : at + 4]:
            between = words[one.last : other.first]
            kinds = {one.contract, other.contract}
            if (
                len(kinds) == 2
                and "fixed" not in kinds
                and len(between) <= 2
                and between
                and all(word in _OR for word in between)
            ):
                return between[0] not in (",", "-") or kinds == {"permanent", "freelance"}
    return False
