"""Pay: figures with a currency, a scale and a period, brought to a year (LABELS section 3).

A figure is pay when enough speaks for it: a currency, a period, a word of pay, the way it stands in its clause.
A tariff group (TVöD E9b, TV-L, P8) is pay without figures. "Competitive" is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.pay_evidence import ENOUGH, Surroundings, kind_of, period_of, weigh
from triage.facts.pay_figures import Sum, figure_starts, find_sum, parse_number
from triage.facts.pay_words import BY_MONTH, FROM, OPEN_TOP, UP_TO
from triage.facts.reading import Reading
from triage.facts.tariffs import find_tariff
from triage.facts.wordsets import word_set
from triage.text.tokens import Tokens
from triage.types import Fact, Pay

__all__ = ["find_pay", "parse_number"]

HOURS_A_YEAR, DAYS_A_YEAR, WEEKS_A_YEAR, MONTHS_A_YEAR = 1720, 220, 52, 12
_MOST = 2_000_000
"""More than this a year is no pay in a strong currency."""
_MOST_FACTS = 12
_MORE_MONTHS = {
    **dict.fromkeys(("13", "dreizehn", "dreizehnte", "dreizehnten", "dreizehnter", "dreizehntes"), 13),
    **dict.fromkeys(("14", "vierzehn", "vierzehnte"), 14),
}
_MONTHS_BEHIND = word_set("""
    gehalt gehaelter gehaeltern monatsgehalt monatsgehaelter monatsgehaeltern monatslohn monatsloehne salaries
    salary month months mal x bezuege bruttogehaelter bruttomonatsgehaelter payments anteilig pagas
""")


def find_pay(reading: Reading) -> Iterator[Fact]:
    """The stated pay as ``pay``, base pay first, then pay with its variable part, then tariff groups.

    Bonuses, allowances and a target beside a stated base are ``pay_extra``.
    """
    tokens = reading.tokens
    around = Surroundings(tokens, _starts(reading, "pay_before"), _starts(reading, *_CONTRACTS))
    found: dict[str, list[Fact]] = {"base": [], "target": [], "extra": []}
    last = count = 0
    for index in figure_starts(tokens.words):
        total = find_sum(tokens, index) if index >= last and count < _MOST_FACTS else None
        if total is None:
            continue
        kind = kind_of(tokens, total)
        pay = _pay(around, total, kind)
        if pay:
            count += 1
            found[kind].append(Fact("pay", pay, reading.span(total.first, _with_months(tokens, total))))
        last = total.last
    yield from _in_order(found, reading)


_CONTRACTS = ("contract_permanent", "contract_fixed", "contract_freelance", "contract_temp")


def _starts(reading: Reading, *names: str) -> list[int]:
    return sorted(sighting.first for sighting in reading.sighted(*names))


def _in_order(found: dict[str, list[Fact]], reading: Reading) -> Iterator[Fact]:
    base, target, extra = found["base"], found["target"], found["extra"]
    tariff = find_tariff(reading.tokens)
    yield from base
    if tariff:
        text = reading.tokens.raw(tariff.first, tariff.last)
        yield Fact(
            "pay",
            Pay(None, None, tariff.currency or None, "month", None, None, text),
            reading.span(tariff.first, tariff.last),
        )
    stated = bool(base or tariff)
    yield from (fact._replace(name="pay_extra" if stated else "pay") for fact in target)
    yield from (fact._replace(name="pay_extra") for fact in extra)


def _pay(around: Surroundings, total: Sum, kind: str) -> Pay | None:
    """The pay that a sum states; None when it is no pay."""
    tokens = around.tokens
    period = period_of(tokens, total)
    if weigh(around, total, period) < ENOUGH:
        return None
    bottom, top = total.bottom, total.top
    if top < 250 and top == int(top) and not (total.currency or total.is_scaled or period in ("hour", "day", "week")):
        bottom, top = bottom * 1000, top * 1000
    currency = total.currency or _home_currency(tokens, total)
    per = period or ("year" if kind == "extra" else _likely_period(top, currency))
    if top < 5 or (top > _MOST and currency not in BY_MONTH and currency != "INR"):
        return None
    least, most = _open_ends(tokens, total, bottom, top)
    if per == "week":
        least, most, per = least and least * WEEKS_A_YEAR, most and most * WEEKS_A_YEAR, "year"
    times = _times_a_year(tokens, total, per)
    return Pay(
        least,
        most,
        currency,
        per,
        least and least * times,
        most and most * times,
        tokens.raw(total.first, _with_months(tokens, total)),
    )


def _open_ends(tokens: Tokens, total: Sum, bottom: float, top: float) -> tuple[float | None, float | None]:
    """ "Up to 72k" has no lower end, "from 60k" and "120k+" no upper one."""
    if total.high:
        return bottom, top
    words, first = tokens.words, total.first
    before = words[max(0, first - 2) : first]
    behind = words[total.last : total.last + 1]
    if before[-1:] and (before[-1] in UP_TO or before in (["bis", "zu"], ["up", "to"])):
        return None, top
    if (before[-1:] and before[-1] in FROM) or (behind and behind[0] in OPEN_TOP and not _adds(words, total.last)):
        return bottom, None
    return bottom, top


def _adds(words: list[str], at: int) -> bool:
    """Does the "+" at token ``at`` add something ("62k + car")?"""
    return at + 1 < len(words) and words[at + 1][0].isalnum()


def _home_currency(tokens: Tokens, total: Sum) -> str | None:
    """The currency that goes without saying: shekels in a Hebrew clause, francs where thousands are marked 98'000."""
    raw = tokens.raw(total.first, total.last)
    if "'" in raw or "’" in raw:
        return "CHF"
    letters = [c for word in tokens.words[max(0, total.first - 6) : total.last + 6] for c in word if c.isalpha()]
    return "ILS" if 2 * sum("א" <= c <= "ת" for c in letters) > len(letters) else None


def _likely_period(top: float, currency: str | None) -> str:
    """The period that a figure without one means; Israel and many weaker currencies pay by the month."""
    if currency == "ILS":
        return "hour" if top < 300 else "month" if top < 120_000 else "year"
    if currency in BY_MONTH:
        return "month"
    if currency == "INR":
        return "year" if top >= 300_000 else "month"
    return "hour" if top < 250 else "day" if top < 1_500 else "month" if top < 14_000 else "year"


def _times_a_year(tokens: Tokens, total: Sum, per: str) -> float:
    if per == "month":
        return _months(tokens, total)
    return {"hour": HOURS_A_YEAR, "day": DAYS_A_YEAR}.get(per, 1)


def _with_months(tokens: Tokens, total: Sum) -> int:
    """Where the sum's words end, with the salaries a year that are told right behind ("x 14 salaries")."""
    behind = tokens.words[total.last : total.last + 3]
    if behind[:1] and behind[0] in ("x", "×", "*") and behind[1:2] in (["12"], ["13"], ["14"]):
        return total.last + 2 + (behind[2:] != [] and behind[2] in _MONTHS_BEHIND)
    return total.last


def _months(tokens: Tokens, total: Sum) -> int:
    """12, or the 13 and 14 salaries that stand within a sentence's reach ("x 14", "dreizehn Gehälter", "14-mal")."""
    words = tokens.words
    for index in range(max(0, total.first - 25), min(len(words), total.last + 25)):
        count = _MORE_MONTHS.get(words[index])
        if count is None:
            continue
        behind = [word for word in words[index + 1 : index + 4] if word not in ".-–th"]
        if (
            not words[index].isdecimal()
            or (behind and behind[0] in _MONTHS_BEHIND)
            or words[index - 1] in ("x", "×", "*")
        ):
            return count
    return MONTHS_A_YEAR
