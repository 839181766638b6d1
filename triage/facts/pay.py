"""Pay: figures with a currency, a scale and a period, brought to a year (LABELS section 3).

A tariff group (TVöD E9b, TV-L, P8) is pay without figures. "Competitive" is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from triage.facts.reading import Reading
from triage.types import Fact, Pay

HOURS_A_YEAR, DAYS_A_YEAR = 1720, 220
CURRENCIES = {
    **dict.fromkeys(("€", "eur", "euro", "euros"), "EUR"),
    **dict.fromkeys(("$", "usd", "dollar", "dollars", "us$"), "USD"),
    **dict.fromkeys(("£", "gbp", "pound", "pounds", "quid"), "GBP"),
    **dict.fromkeys(("chf", "sfr", "franken", "fr"), "CHF"),
    **dict.fromkeys(("₪", "nis", "ils", 'ש"ח', "שח", "שקל", "שקלים"), "ILS"),
}
_THOUSANDS = frozenset(("k", "tsd", "tausend", "t", "teur", "thousand", "אלף", "keur"))
_SEPARATORS = frozenset(("-", "–", "—", "bis", "to", "עד", "and", "und", "till", "~"))
_PERIODS = {
    "hour": ("h", "hr", "hour", "hourly", "stunde", "std", "stuendlich", "stundenlohn", "stundensatz", "שעה", "לשעה", "שעתי", "hours"),
    "day": ("day", "daily", "tag", "tagessatz", "pt", "pd", "personentag", "ליום", "יומי", "day-rate", "manntag"),
    "month": ("month", "monthly", "monat", "monatlich", "mtl", "monatsgehalt", "mon", "חודש", "לחודש", "חודשי", "monatsbrutto", "pcm"),
    "year": ("year", "annum", "annual", "annually", "yr", "jahr", "jaehrlich", "jahresgehalt", "jahresbrutto", "bruttojahresgehalt",
             "pa", "yearly", "שנה", "לשנה", "שנתי", "jahreszielgehalt", "jahressalaer", "anno", "zielgehalt", "zieleinkommen"),
}  # fmt: skip
_PERIOD_OF = {word: period for period, words in _PERIODS.items() for word in words}
_NOT_PAY_NEXT = frozenset(
    ["m", "mio", "mrd", "mn", "bn", "b", "million", "millions", "billion", "mill", "millionen", "milliarden", "מיליון", "מיליארד", "followers", "follower", "users", "user", "employees", "employee", "mitarbeiter", "mitarbeitende", "kunden", "customers", "people", "clients", "downloads", "stars", "requests", "members", "students", "patients", "readers", "subscribers", "%", "percent", "prozent", "views", "sessions", "km", "miles", "ml", "mm", "qm", "sqft", "minutes", "minuten", "min", "sec", "jahre", "years", "tage", "days", "weeks", "wochen", "עובדים", "משתמשים", "sites"]
)
_NOT_PAY_NEAR = frozenset(
    ["umsatz", "revenue", "arr", "funding", "finanzierung", "raised", "series", "praemie", "empfehlungspraemie", "referral", "vermittlungspraemie", "prize", "preis", "turnover", "rechnung", "invoice", "bestellung", "fee", "gebuehr", "deposit", "kaution", "discount", "rabatt", "ticket", "miete", "rent", "startpraemie", "antrittspraemie", "umsaetze", "budgetverantwortung", "einkaufsvolumen", "volumen", "volume", "gegruendet"]
)
_UP_TO = frozenset(("bis", "to", "עד", "max", "maximal", "maximum"))
_FROM = frozenset(("ab", "from", "mindestens", "min", "minimum", "least", "החל", "starting", "abs"))
_FILLER = frozenset(
    [".", ",", "/", "per", "pro", "im", "a", "an", "p", "brutto", "gross", "je", "die", "der", "das", "fix", "base", "fixum", "all", "in", "ca", "rund", "about", "around", "netto", "plus", "+", "(", ")", "basis", "ב", "per-"]
)
_TARIFFS = frozenset(("tvoed", "tv", "tvl", "bat", "avr", "kavo", "tvaoed", "tarifvertrag", "entgeltgruppe", "eg", "tarifgruppe", "besoldungsgruppe"))


class _Figure(NamedTuple):
    value: float
    first: int
    last: int
    currency: str | None
    scaled: bool


def find_pay(reading: Reading) -> Iterator[Fact]:
    """Every stated pay, the likeliest first within the order of the text."""
    words, index = reading.tokens.words, 0
    while index < len(words):
        figure = _figure(reading, index)
        if figure is None:
            index += 1
            continue
        second = _second(reading, figure)
        last = (second or figure).last
        fact = _fact(reading, figure, second, last)
        if fact:
            yield fact
        index = max(last, index + 1)
    yield from _tariffs(reading)


def parse_number(word: str) -> float | None:
    """A written figure as a number, whichever way its thousands and decimals are marked.

    >>> parse_number("80.000"), parse_number("62,5"), parse_number("1.234,50"), parse_number("85'000")
    (80000.0, 62.5, 1234.5, 85000.0)
    """
    if not word[:1].isdigit() or len(word) > 15:
        return None
    word = word.replace("'", "").replace("’", "")
    marks = [c for c in word if c in ".,"]
    if not marks:
        return float(word) if word.isdigit() else None
    head, _, tail = word.rpartition(marks[-1])
    if len(set(marks)) == 1 and len(tail) == 3 and all(len(p) == 3 for p in head.split(marks[-1])[1:]):
        head, tail = head + tail, ""
    whole = head.replace(".", "").replace(",", "")
    return float(f"{whole}.{tail or 0}") if (whole + tail).isdigit() and len(marks) < 5 else None


def _figure(reading: Reading, index: int) -> _Figure | None:
    """A figure that begins at token ``index``: currency before or behind, thousands spelled any way."""
    words = reading.tokens.words
    first, currency = index, CURRENCIES.get(words[index]) if words[index] != "fr" else None
    if currency:
        index += 1
    value = parse_number(words[index]) if index < len(words) else None
    if value is None:
        return None
    index += 1
    if value < 1000 and index < len(words) and len(words[index]) == 3 and words[index].isdigit() and _blank(reading, index):
        value, index = value * 1000 + int(words[index]), index + 1
    scaled = index < len(words) and words[index] in _THOUSANDS and value < 1000
    if scaled:
        currency = currency or ("EUR" if words[index] in ("teur", "keur") else None)
        value, index = value * 1000, index + 1
        if index + 1 < len(words) and words[index] == "." and words[index + 1] in CURRENCIES:
            index += 1
    elif index + 1 < len(words) and words[index] == "," and words[index + 1] in "-–—":
        index += 2
    if not currency and index < len(words) and words[index] in CURRENCIES:
        currency, index = CURRENCIES[words[index]], index + 1
    return _Figure(value, first, index, currency, scaled)


def _blank(reading: Reading, index: int) -> bool:
    tokens = reading.tokens
    return tokens.text[tokens.ends[index - 1] : tokens.starts[index]] in (" ", "\u00a0", "\u202f", "\u2009")


def _second(reading: Reading, first: _Figure) -> _Figure | None:
    words = reading.tokens.words
    if first.last + 1 >= len(words) or words[first.last] not in _SEPARATORS:
        return None
    second = _figure(reading, first.last + 1)
    return second if second and (second.value >= 10 or second.scaled) else None


def _fact(reading: Reading, low: _Figure, high: _Figure | None, last: int) -> Fact | None:
    if not _is_pay(reading, low, high, last):
        return None
    currency = (high and high.currency) or low.currency
    one, two = low.value, high.value if high else low.value
    if high and high.scaled and not low.scaled and one < 1000:
        one *= 1000
    if high and low.scaled and not high.scaled and two < 1000:
        two *= 1000
    bottom, top = sorted((one, two))
    per = _period(reading, low.first, last) or _likely_period(top, currency)
    if not 5 <= top <= 2_000_000:
        return None
    before = reading.tokens.words[low.first - 1] if low.first else ""
    open_low = not high and (before in _UP_TO or (low.first > 1 and reading.tokens.words[low.first - 2] in _UP_TO))
    open_high = not high and before in _FROM
    times = _per_year(reading, per)
    low_value, high_value = None if open_low else bottom, None if open_high else top
    pay = Pay(low_value, high_value, currency, per, low_value and low_value * times, high_value and high_value * times,
              reading.tokens.raw(low.first, last))  # fmt: skip
    return Fact("pay", pay, reading.span(low.first, last))


def _is_pay(reading: Reading, low: _Figure, high: _Figure | None, last: int) -> bool:
    words = reading.tokens.words
    following = words[last] if last < len(words) else ""
    if following in _NOT_PAY_NEXT or _NOT_PAY_NEAR.intersection(words[max(0, low.first - 4) : last + 3]):
        return False
    currency = low.currency or (high and high.currency)
    scaled = low.scaled or bool(high and high.scaled)
    period = _period(reading, low.first, last)
    context = period is not None or reading.cue_near(("pay_before",), low.first, last, 7)
    top = max(low.value, high.value if high else 0)
    if currency:
        return context or (scaled or top >= 1000) or (bool(high) and top >= 20)
    if not scaled:
        return period in ("month", "year") and context and top >= 1000 and _money_word(reading, low.first, last)
    return context or bool(high) or not following[:1].isalpha()


def _money_word(reading: Reading, first: int, last: int) -> bool:
    return reading.cue_near(("pay_before",), first, last, 4)


def _period(reading: Reading, first: int, last: int) -> str | None:
    """The period stated right behind the figure, else shortly before it."""
    words = reading.tokens.words
    for index in range(last, min(last + 6, len(words))):
        if words[index] in _PERIOD_OF:
            return _PERIOD_OF[words[index]]
        if words[index] == "a" and words[index - 1 : index] == ["."] and words[index - 2 : index - 1] == ["p"]:
            return "year"
        if words[index] not in _FILLER and words[index] not in CURRENCIES:
            break
    for index in range(first - 1, max(first - 7, -1), -1):
        if words[index] in _PERIOD_OF and words[index] not in ("h", "tag", "day", "jahr", "year", "month", "monat", "std", "hours", "hour", "pt"):
            return _PERIOD_OF[words[index]]
    return None


def _likely_period(top: float, currency: str | None) -> str:
    """The period that a figure without one means; Israel pays by the month."""
    if currency == "ILS":
        return "hour" if top < 300 else "month" if top < 120_000 else "year"
    return "hour" if top < 250 else "day" if top < 1_500 else "month" if top < 14_000 else "year"


def _per_year(reading: Reading, per: str) -> float:
    if per == "hour":
        return HOURS_A_YEAR
    if per == "day":
        return DAYS_A_YEAR
    if per == "month":
        text = " ".join(reading.tokens.words)
        for count in (14, 13):
            marks = (f"{count} . monatsgehalt", f"{count} gehaelter", f"{count} monatsgehaelter", f"x {count}", f"{count} x", f"{count} salaries", f"{count} . gehalt", f"× {count}")
            if any(mark in text for mark in marks):
                return count
        return 12
    return 1


def _tariffs(reading: Reading) -> Iterator[Fact]:
    """Tariff groups: named pay without figures."""
    words = reading.tokens.words
    for index, word in enumerate(words):
        if word not in _TARIFFS or (word == "tv" and words[index + 1 : index + 2] not in (["-"], ["oed"])):
            continue
        if word == "eg" and not words[index + 1 : index + 2][:1]:
            continue
        first, last = index, index + 1
        while last < min(index + 7, len(words)) and _tariff_part(words[last]):
            last += 1
        while first > index - 4 and first > 0 and (_tariff_group(words[first - 1]) or (words[first - 1] in "-/" and _tariff_group(words[first - 2]))):
            first -= 1
        while words[last - 1] in "-/.,(":
            last -= 1
        if last - first > 1 or word.startswith("tv"):
            text = reading.tokens.raw(first, last)
            yield Fact("pay", Pay(None, None, "EUR", "year", None, None, text), reading.span(first, last))
            return


def _tariff_part(word: str) -> bool:
    return word in ("-", "/", "l", "oed", "v", "s", "p", "e", "eg", "sue", "vka", "bund", "entgeltgruppe", "stufe", "ig", "metall") or _tariff_group(word)


def _tariff_group(word: str) -> bool:
    head = word.rstrip("abcd")
    return (head[:1] in "esp" and head[1:].isdigit()) or (head[:2] == "eg" and head[2:].isdigit()) or (head.isdigit() and len(head) < 3)
