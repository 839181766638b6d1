"""How much speaks for a sum of money being pay, for which period, and whether it is base, target or an extra."""

from __future__ import annotations

from bisect import bisect_left

from triage.facts.pay_figures import Sum
from triage.facts.pay_words import (
    ABOUT,
    AHEAD,
    BUDGET_TASKS,
    BUDGETS,
    BY_MONTH,
    CURRENCIES,
    EXTRA,
    EXTRA_ENDINGS,
    GROSS,
    LONE_PERIODS,
    NOT_BEFORE,
    NOT_NEAR,
    NOT_NEXT,
    PAY_NOUNS,
    PER,
    PERIOD_OF,
    TAIL,
    TARGET,
    UP_TO,
)
from triage.records import NamedTuple
from triage.text.tokens import Tokens

ENOUGH = 2.5
"""The points from which a sum is pay: a currency with a period, a grouped sum that fills its clause ("64,000,")."""
_ENDS = frozenset(",;.:)!?|/•·–—-")
_OPENS = frozenset(",;:(|/•·–—*=.!?")
_PERIOD_REACH, _NOUN_REACH, _CUE_REACH = 7, 5, 7
_STRONG = ("EUR", "USD", "GBP", "CHF")
_USUAL = {"hour": (6, 400), "day": (60, 3_000), "week": (150, 8_000), "month": (700, 60_000), "year": (9_000, 600_000)}
"""What is usually paid in strong currencies: a number without a currency outside of this is something else."""


class Surroundings(NamedTuple):
    """A text's tokens, and where words of pay and of contracts begin in it, in order."""

    tokens: Tokens
    money: list[int]
    terms: list[int]

    def near(self, places: list[int], first: int, last: int, reach: int) -> bool:
        """Does one of ``places`` lie within ``reach`` tokens of ``first`` .. ``last``?"""
        at = bisect_left(places, first - reach)
        return at < len(places) and places[at] < last + reach


def weigh(around: Surroundings, total: Sum, period: str | None) -> float:
    """The points of evidence; ENOUGH and more is pay."""
    words = around.tokens.words
    if _counts_something_else(words, total):
        return 0.0
    points = 2.0 * bool(total.currency) + 1.0 * total.is_scaled + 1.0 * total.is_grouped + 0.5 * bool(total.high)
    points += 2.0 * bool(period) + 2.0 * _beside(words, total, GROSS) + _said_before(around, total)
    points += _stands_in_clause(around.tokens, total) + 0.5 * _is_usual(total, period)
    if period in ("month", "year") and total.currency in _STRONG and total.top < _USUAL[period][0] * 0.6:
        return 0.0
    if period and not (total.currency or total.is_scaled or _is_usual(total, period)):
        return 0.0
    if not (total.currency or period or total.is_scaled or total.is_grouped):
        points = _lone_number(around, total, points)
    if total.currency and not period and total.top < 1_500 and not total.is_scaled:
        points = _small_sum(around, total, points)
    return points


def _counts_something_else(words: list[str], total: Sum) -> bool:
    """Another unit behind, a telephone number's "+" or a word of other money nearby?"""
    first, last = total.first, total.last
    behind = words[last] if last < len(words) else ""
    before = words[first - 1] if first else ""
    if (behind in NOT_NEXT and not (behind in ("pm", "am") and total.currency)) or (
        before in NOT_BEFORE and not total.currency
    ):
        return True
    if total.low.scale >= 1_000_000 and total.currency not in BY_MONTH:
        return True
    if not BUDGETS.isdisjoint(words[max(0, first - 4) : first]) and not BUDGET_TASKS.isdisjoint(
        words[max(0, first - 8) : last + 4]
    ):
        return True
    reach = last if behind in ("+", "plus") else last + 3  # "140k + RSUs worth 40k": that is said of the RSUs
    return not NOT_NEAR.isdisjoint(words[max(0, first - 4) : reach])


def _beside(words: list[str], total: Sum, wanted: frozenset[str]) -> bool:
    """Does one of these words stand right before or behind, "+" and a currency between at most?"""
    last = total.last
    while last < len(words) and (words[last] == "+" or words[last] in CURRENCIES):
        last += 1
    return (words[last : last + 1] != [] and words[last] in wanted) or (
        total.first > 0 and words[total.first - 1] in wanted
    )


def _said_before(around: Surroundings, total: Sum) -> float:
    """A word of pay in the clause before, or a cue somewhat farther off."""
    words, at = around.tokens.words, total.first
    for index in range(at - 1, max(-1, at - 1 - _NOUN_REACH), -1):
        if words[index] in PAY_NOUNS:
            return 2.0
        if words[index] in ".;!?" or around.tokens.newline_before(index + 1):
            break
    if at and (
        words[at - 1] in UP_TO or words[at - 1] in ABOUT or words[max(0, at - 2) : at] in (["bis", "zu"], ["up", "to"])
    ):
        return 0.5 + 0.5 * around.near(around.money, at, total.last, _CUE_REACH)
    return 0.5 * around.near(around.money, at, total.last, _CUE_REACH)


def _stands_in_clause(tokens: Tokens, total: Sum) -> float:
    """A sum that opens and closes its clause is a term of the offer ("Car, 64,000, permanent")."""
    words, first, last = tokens.words, total.first, total.last
    opens = first == 0 or words[first - 1] in _OPENS or tokens.newline_before(first)
    closes = last >= len(words) or words[last] in _ENDS or words[last] in TAIL or tokens.newline_before(last)
    return (
        0.5 * opens
        + 0.5 * closes
        + 0.5 * (closes and last < len(words) and words[last] in ("plus", "+", "dazu", "bei"))
    )


def _is_usual(total: Sum, period: str | None) -> bool:
    if total.currency in BY_MONTH or total.currency == "ILS":
        return total.top >= 20
    if period:
        least, most = _USUAL[period]
        return least <= total.top <= most
    return (total.bottom >= 1_500 and total.top <= 400_000) if total.top >= 1_000 else False


def _lone_number(around: Surroundings, total: Sum, points: float) -> float:
    """A bare number needs a word of pay right beside it: "3400 brutto", "landet so bei 68 - 78", "19 ברוטו"."""
    words, first = around.tokens.words, total.first
    if _beside(words, total, GROSS):
        return points if total.top >= 1_000 else points + 0.5 * (10 <= total.top < 250)
    if total.top >= 1_000:
        return 0.0 if 1_900 <= total.top <= 2_100 else points - 0.5
    if (
        _has_cents(around.tokens, total)
        and not _is_date(around.tokens, total)
        and 8 <= total.top <= 120
        and _stands_in_clause(around.tokens, total) >= 1.0
    ):
        return ENOUGH
    hedged = bool(total.high) or not ABOUT.isdisjoint(words[max(0, first - 2) : first])
    closes = total.last >= len(words) or words[total.last] in _ENDS
    said = around.near(around.money, first, total.last, 8) or around.near(around.terms, first, total.last, 5)
    pay_noun = not PAY_NOUNS.isdisjoint(words[max(0, first - 5) : first])
    return ENOUGH if hedged and closes and (said or pay_noun) and 25 <= total.bottom <= total.top <= 250 else 0.0


def _small_sum(around: Surroundings, total: Sum, points: float) -> float:
    """Less than a month's pay and no period: an hour's or a day's with cents, a range or a word of pay, else a gift."""
    if 8 <= total.top <= 250 and (_has_cents(around.tokens, total) or total.high):
        return points + 1.0
    said = _said_before(around, total) >= 2.0 or _beside(around.tokens.words, total, GROSS)
    return points if said else min(points, ENOUGH - 0.5)


def _has_cents(tokens: Tokens, total: Sum) -> bool:
    """Is the figure written with two decimals ("22,40")?"""
    figures = (tokens.words[index] for index in range(total.first, total.last))
    return any(word[0].isdecimal() and word[-3:-2] in (".", ",") and word[-2:].isdecimal() for word in figures)


def _is_date(tokens: Tokens, total: Sum) -> bool:
    """ "21.06." and "18.06" are days of a month."""
    return tokens.words[total.first][-3:-2] == "." and tokens.words[total.last : total.last + 1] not in (
        ["+"],
        ["plus"],
    )


def period_of(tokens: Tokens, total: Sum) -> str | None:
    """The period stated right behind the sum ("im Monat", "/h", "p.a."), else shortly before it."""
    words, index = tokens.words, total.last
    is_linked = False
    while index < min(total.last + _PERIOD_REACH, len(words)):
        word = words[index]
        if word == "a" and words[index - 2 : index] == ["p", "."]:
            return "year"
        if word in PERIOD_OF and (is_linked or _stands_for_itself(tokens, index, total)):
            return PERIOD_OF[word]
        if word in ("x", "×", "*") and words[index + 1 : index + 2] in (["13"], ["14"], ["12"]):
            return "month"
        if word not in PER and word not in CURRENCIES and word != "+":
            break
        is_linked = is_linked or word in (
            "/",
            "per",
            "pro",
            "im",
            "in",
            "a",
            "an",
            "je",
            "die",
            "der",
            "p",
            "the",
            "ב",
            "den",
            "am",
            "par",
            "por",
        )
        index += 1
    return _period_before(tokens, total.first)


def _stands_for_itself(tokens: Tokens, index: int, total: Sum) -> bool:
    """ "Monthly" behind a sum needs no "per"; "1,900 weekly-paid staff" and "2 pm" are no pay."""
    word, behind = tokens.words[index], tokens.words[index + 1 : index + 2]
    if word == "pm":
        return total.currency is not None
    return word in LONE_PERIODS and not (behind == ["-"] and tokens.glued(index + 1))


def _period_before(tokens: Tokens, first: int) -> str | None:
    for index in range(first - 1, max(first - 1 - _PERIOD_REACH, -1), -1):
        word = tokens.words[index]
        if word in AHEAD:
            return PERIOD_OF[word]
        if word in ".;!?" or tokens.newline_before(index + 1):
            return None
    return None


def kind_of(tokens: Tokens, total: Sum) -> str:
    """What the sum is: "base" pay, "target" (base and variable part together) or an "extra" on top."""
    words, first, last = tokens.words, total.first, total.last
    before: list[str] = []
    for index in range(first - 1, max(-1, first - 5), -1):
        if words[index] in ",;.()|•" or tokens.newline_before(index + 1):
            break
        before.append(words[index])
    behind = words[last : last + 2]
    is_on_target = behind == ["on", "target"] or words[last : last + 3] == ["on", "-", "target"]
    if not TARGET.isdisjoint(before) or (behind[:1] and behind[0] in TARGET) or is_on_target:
        return "target"
    if behind[:1] and behind[0] in GROSS:
        return "base"
    if any(word in EXTRA or word.endswith(EXTRA_ENDINGS) for word in before) and GROSS.isdisjoint(before):
        return "extra"
    if behind[:1] and (
        behind[0] in EXTRA
        or behind[0].endswith(EXTRA_ENDINGS)
        or (behind[0] not in TAIL and behind[0] not in _ENDS and behind[1:] and behind[1] in EXTRA)
    ):
        return "extra"
    return "base"
