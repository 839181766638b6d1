"""Amounts, ranges and distances as people write them in a profile. What could mean two things is None."""

from __future__ import annotations

import re

from triage.records import NamedTuple

HOURS_OF_FULL_TIME = 40
KM_OF_A_MILE = 1.609

CURRENCY_WORDS = {
    "€": "EUR",
    "euro": "EUR",
    "euros": "EUR",
    "$": "USD",
    "us$": "USD",
    "£": "GBP",
    "₪": "ILS",
    "nis": "ILS",
    "sfr": "CHF",
    "fr": "CHF",
    "zł": "PLN",
    "kč": "CZK",
}
PER_WORDS = {
    "p.a.": "year",
    "p.a": "year",
    "pa": "year",
    "annum": "year",
    "annually": "year",
    "yearly": "year",
    "yr": "year",
    "jahr": "year",
    "month": "month",
    "monthly": "month",
    "monat": "month",
    "day": "day",
    "daily": "day",
    "tag": "day",
    "hour": "hour",
    "hourly": "hour",
    "hr": "hour",
    "h": "hour",
    "stunde": "hour",
    "std": "hour",
    "year": "year",
}

# "58.000" is fifty-eight thousand: nobody states a pay with three decimals.
_NUMBER = (
    r"(?P<whole>[1-9][0-9]{0,2}(?P<group>[.,'’ ])[0-9]{3}(?:(?P=group)[0-9]{3})*|[0-9]{1,9})"
    r"(?:(?P<point>[.,])(?P<part>[0-9]{1,2}))?"
)
_PER = "|".join(map(re.escape, sorted(PER_WORDS, key=len, reverse=True)))
_SIGN = "|".join(map(re.escape, sorted(CURRENCY_WORDS, key=len, reverse=True)))
_CURRENCY = rf"(?:{_SIGN}|(?!(?:{_PER}|per|pro)\b)[a-z]{{3}})\.?"
_AMOUNT = (
    rf"(?P<front>{_CURRENCY})? ?{_NUMBER} ?(?P<thousand>k|tsd\.?|t(?=€|eur|chf|\b))? ?(?P<back>{_CURRENCY})?"
    rf"(?: ?(?:/|per\b|pro\b|je\b|an?\b|im\b)? ?(?P<per>{_PER}))?"
)

_N = r"([0-9]{1,7})"
# A shape, and what is added to its first number for the lower end, to its last for the upper end.
# None: that end is open.
_RANGES = (
    (rf"{_N} ?(?:\+|or more|and more|oder mehr)", 0, None),
    (rf"(?:>=|≥|from|at least|min\.?|ab|mindestens) ?{_N}", 0, None),
    (rf"(?:>|more than|over|über) ?{_N}", 1, None),
    (rf"(?:<=|≤|up to|at most|max\.?|bis|höchstens) ?{_N}", None, 0),
    (rf"(?:<|less than|under|unter) ?{_N}", None, -1),
    (rf"{_N} ?(?:-|–|—|to|bis|\.\.) ?{_N}", 0, 0),
    (_N, 0, 0),
)


class Amount(NamedTuple):
    """A sum of money: ISO code of the currency; hour, day, month or year; "" where not said."""

    value: float
    currency: str = ""
    per: str = ""


class Range(NamedTuple):
    """From ``min`` to ``max``, both included; None is open."""

    min: float | None
    max: float | None


def read_amount(text: str) -> Amount | None:
    """One sum of money, or None when the text is none or could mean two.

    >>> read_amount("58.000 €")
    Amount(value=58000.0, currency='EUR', per='')
    >>> read_amount("4,5k CHF per month")
    Amount(value=4500.0, currency='CHF', per='month')
    >>> read_amount("58-70k") is None
    True
    """
    found = re.fullmatch(_AMOUNT, _folded(text))
    if not found or (found["front"] and found["back"]) or (found["thousand"] and found["group"]):
        return None
    if found["group"] and found["group"] == found["point"]:
        return None
    whole = found["whole"].replace(found["group"] or " ", "")
    value = float(f"{whole}.{found['part'] or 0}") * (1000 if found["thousand"] else 1)
    word = found["front"] or found["back"]
    return Amount(value, currency_code(word) if word else "", PER_WORDS.get(found["per"], ""))


def read_range(text: str) -> Range | None:
    """``50+``, ``10-200``, ``<50``, ``up to 30``, ``32``: whole numbers.

    >>> read_range("1.000+"), read_range("<50"), read_range("10 to 200")
    (Range(min=1000.0, max=None), Range(min=None, max=49.0), Range(min=10.0, max=200.0))
    """
    plain = re.sub(r"(?<=[0-9])[.,'’](?=[0-9]{3}(?![0-9]))", "", _folded(text))
    for shape, low, high in _RANGES:
        if found := re.fullmatch(shape, plain):
            first = None if low is None else float(found[1]) + low
            last = None if high is None else float(found[found.re.groups]) + high
            return None if first is not None and last is not None and first > last else Range(first, last)
    return None


def read_hours(text: str) -> Range | None:
    """Hours a week: ``20-32``, ``up to 30 h``, ``80%`` (of 40), ``part-time``, ``full-time``.

    >>> read_hours("60-80 %"), read_hours("part-time")
    (Range(min=24.0, max=32.0), Range(min=None, max=34.0))
    """
    plain = _folded(text).replace("-time", " time")
    if plain in ("full time", "vollzeit"):
        return Range(35.0, None)
    if plain in ("part time", "teilzeit"):
        return Range(None, 34.0)
    if plain.endswith("%"):
        share = read_range(plain.replace(" %", "").replace("%", ""))
        return share and Range(_hours_of(share.min), _hours_of(share.max))
    return read_range(re.sub(r" ?(?:h|hours|std\.?|stunden)$", "", plain))


def read_radius_km(text: str) -> float | None:
    """``30 km``, ``30``, ``20 miles``.

    >>> read_radius_km("30km"), read_radius_km("20 mi"), read_radius_km("an hour")
    (30.0, 32.18, None)
    """
    found = re.fullmatch(r"([0-9]{1,4}) ?(km|kilomet(?:er|re)s?|mi|miles?|)", _folded(text))
    if not found:
        return None
    return round(float(found[1]) * (KM_OF_A_MILE if found[2].startswith("m") else 1), 2)


def currency_code(word: str) -> str:
    """The ISO code for a sign or a common name, else the word in capitals."""
    return CURRENCY_WORDS.get(word.casefold().rstrip("."), word.upper())


def _hours_of(percent: float | None) -> float | None:
    return None if percent is None else percent * HOURS_OF_FULL_TIME / 100


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
