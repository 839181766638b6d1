"""Sums of money as people write them: "80k", "62,5 T€", "CHF 98'000", "R$ 14.500", "15٬000", "28-32 אלף"."""

from __future__ import annotations

from triage.facts.pay_numerals import TENS, number_of
from triage.facts.pay_words import (
    BETWEEN,
    CODES,
    CURRENCIES,
    DOLLARS,
    GLUED,
    LAKHS,
    MILLIONS,
    RANGE,
    RANGE_AND,
    SIGNS,
    THOUSANDS,
)
from triage.records import NamedTuple
from triage.text.tokens import Tokens

_LONGEST_NUMBER = 15
_WIDEST = 5.0
"""The ends of a range differ by this factor at most; what differs more are two figures."""
_BLANKS = (" ", "\u00a0", "\u202f", "\u2009")


class Figure(NamedTuple):
    """A figure at the tokens ``first`` up to, not including, ``last``. ``scale`` is 1000 for "80k", else 1."""

    value: float
    first: int
    last: int
    currency: str | None = None
    scale: float = 1.0
    is_grouped: bool = False
    """Thousands are marked ("64,000"): a sum rather than a year or a number of a house."""


class Sum(NamedTuple):
    """One figure or a range: ``low`` to ``high`` (None when there is one figure), up to the token ``last``."""

    low: Figure
    high: Figure | None

    @property
    def first(self) -> int:
        return self.low.first

    @property
    def last(self) -> int:
        return (self.high or self.low).last

    @property
    def top(self) -> float:
        return max(self.low.value, self.high.value) if self.high else self.low.value

    @property
    def bottom(self) -> float:
        return min(self.low.value, self.high.value) if self.high else self.low.value

    @property
    def currency(self) -> str | None:
        return self.low.currency or (self.high.currency if self.high else None)

    @property
    def is_scaled(self) -> bool:
        return self.low.scale > 1 or bool(self.high and self.high.scale > 1)

    @property
    def is_grouped(self) -> bool:
        return self.low.is_grouped or bool(self.high and self.high.is_grouped)


def parse_number(word: str) -> float | None:
    """A written figure as a number, whichever way its thousands and decimals are marked; None for dates and numbers of phones.

    >>> parse_number("80.000"), parse_number("62,5"), parse_number("1.234,50"), parse_number("85'000")
    (80000.0, 62.5, 1234.5, 85000.0)
    >>> parse_number("١٥٠٠٠"), parse_number("0911"), parse_number("30.06.2025"), parse_number("²")
    (15000.0, None, None, None)
    """
    if not word[:1].isdecimal() or len(word) > _LONGEST_NUMBER:
        return None
    word = word.replace("’", "'")
    marks = [c for c in word if c in ".,'"]
    if not marks:
        return float(word) if word.isdecimal() and (word[0] != "0" or len(word) == 1) else None
    parts = [part for piece in word.replace(",", ".").split("'") for part in piece.split(".")]
    if not all(part.isdecimal() for part in parts) or (word[0] == "0" and len(parts[0]) > 1):
        return None
    is_grouped = len(parts[-1]) == 3 and len(set(marks)) == 1
    whole, decimals = (parts, "0") if is_grouped else (parts[:-1], parts[-1])
    if len(whole) > 1 and (
        len(whole[0]) > 3 or any(len(part) != 3 for part in whole[1:]) or (not is_grouped and marks[-1] == marks[0])
    ):
        return None
    return float(f"{''.join(whole)}.{decimals}") if len(decimals) < 4 else None


def find_sum(tokens: Tokens, index: int) -> Sum | None:
    """The figure or range that begins at token ``index``."""
    low = figure_at(tokens, index)
    if low is None:
        return None
    start = _behind_separator(tokens, low)
    high = figure_at(tokens, start) if start else None
    if high is None:
        return Sum(low, None)
    low, high = _on_one_scale(low, high)
    if not low.value or not 1 / _WIDEST <= high.value / low.value <= _WIDEST:
        return Sum(figure_at(tokens, index) or low, None)
    return Sum(low, high)


def _behind_separator(tokens: Tokens, low: Figure) -> int:
    """Where the second figure of a range may begin; 0 when no separator stands behind the first."""
    words, at = tokens.words, low.last
    if at + 1 >= len(words):
        return 0
    joins = words[at] in RANGE
    if words[at] in RANGE_AND:
        joins = not BETWEEN.isdisjoint(words[max(0, low.first - 3) : low.first]) or words[at] == "ל"
    if words[at] == "up" and words[at + 1] == "to":
        return at + 2
    if not joins:
        return 0
    at += 1
    return at + 1 if words[at] in ("zu", "-") and at + 1 < len(words) else at


def _on_one_scale(low: Figure, high: Figure) -> tuple[Figure, Figure]:
    """ "70-82k", "90k-110" and "65-75.000" mean thousands on both sides."""
    if high.scale > low.scale and low.value < high.value:
        low = low._replace(value=low.value * high.scale, scale=high.scale)
    elif low.scale > high.scale and high.value < low.value:
        high = high._replace(value=high.value * low.scale, scale=low.scale)
    if low.value < 1_000 <= high.value and low.scale == high.scale == 1.0 and high.value <= low.value * 1_000 * _WIDEST:
        low = low._replace(value=low.value * 1_000)
    return low, high


def figure_at(tokens: Tokens, index: int) -> Figure | None:
    """A figure that begins at token ``index``: currency before, behind or none, thousands spelled any way."""
    words = tokens.words
    if index >= len(words):
        return None
    glued = _glued(tokens, index)
    if glued:
        return glued
    currency, at = _currency_before(tokens, index)
    value = parse_number(words[at]) if at < len(words) else None
    if value is None or (at == index and _goes_on(tokens, index)):
        return _spelled(tokens, at, currency) if at < len(words) else None
    is_grouped = any(mark in words[at] for mark in ".,'’") and value >= 1000
    value, end = _joined(tokens, at, value)
    is_grouped = is_grouped or end > at + 1
    scale, end, currency = _scale(tokens, end, value, currency)
    end = _behind_dashes(tokens, end)
    if currency is None:
        currency, end = _currency_behind(tokens, end)
    return Figure(value * scale, index, end, currency, scale, is_grouped)


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Does a number end right before token ``index``, so that this is a further part of it ("040 123 456")?"""
    if not index or not tokens.words[index - 1].isdecimal():
        return False
    return tokens.text[tokens.ends[index - 1] : tokens.starts[index]] in _BLANKS


def _spelled(tokens: Tokens, at: int, currency: str | None) -> Figure | None:
    """ "Sechzigtausend", "fünfzig Tausend" and "forty-four grand" in words."""
    words, word = tokens.words, tokens.words[at]
    if word.endswith("tausend") and len(word) > 7:
        value, end, scale = number_of(word.removesuffix("tausend")), at + 1, 1000.0
    else:
        value, end = number_of(word), at + 1
        if (
            value
            and value % 10 == 0
            and words[end : end + 1] == ["-"]
            and 0 < number_of("".join(words[end + 1 : end + 2])) < 10
        ):
            value, end = value + number_of(words[end + 1]), end + 2
        scale = 1000.0 if end < len(words) and words[end] in THOUSANDS else 1.0
        end += scale > 1
    if not value or (scale == 1.0 and (end >= len(words) or words[end] not in RANGE | RANGE_AND)):
        return None
    if currency is None:
        currency, end = _currency_behind(tokens, end)
    return Figure(value * scale, at, end, currency, scale)


def _glued(tokens: Tokens, index: int) -> Figure | None:
    """ "R28k" and "EUR95000", where letters and digits are one word."""
    word = tokens.words[index]
    if not word[0].isalpha() or not (word[-1].isdecimal() or word[-2:-1].isdecimal()):
        return None
    letters = len(word) - len(word.lstrip("abcdefghijklmnopqrstuvwxyz"))
    currency, digits = GLUED.get(word[:letters]), word[letters:]
    scale = 1000.0 if digits[-1:] == "k" else 1.0
    value = parse_number(digits.rstrip("k"))
    raw = tokens.text[tokens.starts[index]]
    if currency is None or value is None or (letters < 2 and not raw.isupper()):
        return None
    end, follow = index + 1, tokens.words[index + 1 : index + 3]
    if (
        follow[:1] in ([","], ["."])
        and tokens.glued(index + 1)
        and follow[1:]
        and len(follow[1]) == 3
        and follow[1].isdecimal()
    ):
        value, end = value * 1000 + int(follow[1]), index + 3
    elif (
        value < 1000
        and follow[:1]
        and len(follow[0]) == 3
        and follow[0].isdecimal()
        and not tokens.newline_before(index + 1)
    ):
        value, end = value * 1000 + int(follow[0]), index + 2
    if scale == 1.0 and tokens.words[end : end + 1] == ["k"]:
        scale, end = 1000.0, end + 1
    return Figure(value * scale, index, end, currency, scale, value >= 1000) if value * scale >= 100 else None


def _currency_before(tokens: Tokens, index: int) -> tuple[str | None, int]:
    """The currency at token ``index``, and where the number begins."""
    words, word = tokens.words, tokens.words[index]
    if word in DOLLARS and words[index + 1 : index + 2] == ["$"] and tokens.glued(index + 1):
        return DOLLARS[word], index + 2
    currency = _currency(tokens, index)
    return currency, index + bool(currency)


def _currency_behind(tokens: Tokens, index: int) -> tuple[str | None, int]:
    currency = _currency(tokens, index) if index < len(tokens) else None
    return currency, index + bool(currency)


def _currency(tokens: Tokens, index: int) -> str | None:
    word = tokens.words[index]
    if word in CURRENCIES and word not in THOUSANDS and word not in LAKHS:
        return CURRENCIES[word]
    if word in CODES and tokens.raw(index, index + 1).rstrip(".").isupper():
        return CODES[word]
    return None


def _joined(tokens: Tokens, at: int, value: float) -> tuple[float, int]:
    """Thousands parted by a blank ("14 200") or by the Arabic sign, as one number; and where it ends."""
    words, end = tokens.words, at + 1
    while end < len(words) and value < 1000 ** (end - at) * 1000:
        sign = words[end] == "٬" and tokens.glued(end)
        group = end + sign
        if group >= len(words) or len(words[group]) != 3 or not words[group].isdecimal():
            break
        gap = tokens.text[tokens.ends[end - 1] : tokens.starts[end]]
        if not sign and (gap not in _BLANKS or len(words[at]) > 3 or not words[at].isdecimal()):
            break
        value, end = value * 1000 + int(words[group]), group + 1
    return value, end


def _scale(tokens: Tokens, at: int, value: float, currency: str | None) -> tuple[float, int, str | None]:
    """What the word behind a number multiplies it with, where that ends, and the currency it tells."""
    word = tokens.words[at] if at < len(tokens) else ""
    if value >= 1000:
        return 1.0, at, currency
    if word in THOUSANDS:
        return (
            1000.0,
            at + 1 + (tokens.words[at + 1 : at + 2] == ["."] and _currency_behind(tokens, at + 2)[0] is not None),
            (currency or CURRENCIES.get(word)),
        )
    if word[:1] == "k" and len(word) == 4 and (word[1:] in CODES or word[1:] in CURRENCIES):
        return 1000.0, at + 1, currency or CODES.get(word[1:]) or CURRENCIES.get(word[1:])
    if word == "t" and at + 1 < len(tokens) and tokens.words[at + 1] in ("€", "eur", "euro"):
        return 1000.0, at + 1, currency
    if word in LAKHS or (word == "l" and _is_lakh(tokens, at)):
        return 100_000.0, at + 1, currency or "INR"
    if word in MILLIONS and not (word in ("m", "b", "mm") and not tokens.glued(at)):
        return 1_000_000.0, at + 1, currency
    return 1.0, at, currency


def _is_lakh(tokens: Tokens, at: int) -> bool:
    """ "2.4L a month" is money, "4L" a printer."""
    behind = tokens.words[at + 1 : at + 2]
    return (
        tokens.raw(at, at + 1) == "L"
        and tokens.glued(at)
        and bool(behind)
        and behind[0] in ("a", "per", "p", "/", "pa", "fixed", "ctc", "inr")
    )


def _behind_dashes(tokens: Tokens, at: int) -> int:
    """ "3.010,--" and "2.950,-" end behind their dashes."""
    words = tokens.words
    if words[at : at + 1] in ([","], ["."]) and at + 1 < len(words) and words[at + 1] in "-–—" and tokens.glued(at + 1):
        at += 2
        while at < len(words) and words[at] in "-–—" and tokens.glued(at):
            at += 1
    return at


_BEGINNINGS = frozenset((*SIGNS, *CURRENCIES, *CODES, *DOLLARS, *TENS))


def figure_starts(words: list[str]) -> list[int]:
    """The tokens with which a figure can begin: a quick look before the careful one."""
    return [
        index
        for index, word in enumerate(words)
        if word in _BEGINNINGS
        or word[0].isdecimal()
        or word[-1].isdecimal()
        or (word[-1] in "kd" and (word[-2:-1].isdecimal() or word.endswith("tausend")))
    ]
