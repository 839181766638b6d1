"""Numbers in prose, in every spelling: 58.000, 58 000, 58k, "achtundfünfzigtausend"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from triage.text.lazy import Lazy

_DE = """null ein zwei drei vier fuenf sechs sieben acht neun zehn elf
zwoelf dreizehn vierzehn fuenfzehn sechzehn siebzehn achtzehn neunzehn"""
_DE_TENS = "- - zwanzig dreissig vierzig fuenfzig sechzig siebzig achtzig neunzig"
_EN = """zero one two three four five six seven eight nine ten eleven
twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"""
_EN_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety"
_HE = "- אחד שניים שלושה ארבעה חמישה שישה שבעה שמונה תשעה עשרה"
_HE_TENS = "- - עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים"


def says_number(text: str, numbers: Iterable[float]) -> bool:
    """Does ``text`` hold one of the numbers in figures? "58" counts as 58,000 too: "58-65k" says both.

    >>> says_number("ab 58.000 €", [58_000]), says_number("58k", [58_000]), says_number("158", [58])
    (True, True, False)
    """
    wanted = {float(number) for number in numbers}
    if not wanted or not any(c.isdigit() for c in text):
        return False
    if any(value * scale in wanted for value in _values(text) for scale in (1, 1_000, 1_000_000)):
        return True
    # Cut apart by anything ("58-000", "5 8 0 0 0"): only long numbers, short ones would be found everywhere.
    closed = _BETWEEN_DIGITS.sub("", text)
    runs = re.findall(r"\d+", closed)
    return any(f"{number:.0f}" in runs for number in wanted if number >= 1_000)


def spelled(number: float) -> tuple[str, ...]:
    """The number in words of every language, without blanks, to search a text for. () where it is short.

    The "one" of 100,000 is left out, people say "hunderttausend" and "a hundred thousand", too.

    >>> spelled(58_000)[:2]
    ('achtundfuenfzigtausend', 'fiftyeightthousand')
    """
    if not 1_000 <= number < 1_000_000 or number != int(number):
        return ()
    thousands, rest = divmod(int(number), 1_000)
    german = _german(thousands) + "tausend" + (_german(rest) if rest else "")
    english = _english(thousands) + "thousand" + (_english(rest) if rest else "")
    hebrew = "" if rest else _hebrew(thousands)
    if thousands // 100 == 1:
        german, english = german.removeprefix("ein"), english.removeprefix("one")
    british = re.sub("hundred(?!thousand|$)", "hundredand", english)
    return tuple(word for word in dict.fromkeys((german, english, british, hebrew)) if word)


def _values(text: str) -> set[float]:
    values: set[float] = set()
    for figure in _FIGURE.findall(text):
        digits = re.split(r"\D+", figure)
        values.add(float("".join(digits)))
        if len(digits) > 1:
            values.add(float("".join(digits[:-1]) + "." + digits[-1]))
    return values


_FIGURE = Lazy(r"\d{1,15}(?:[.,'’ \u00a0\u2009\u202f]\d{3}(?!\d)){0,4}(?:[.,٫]\d{1,6})?")

_BETWEEN_DIGITS = Lazy(r"(?<=\d)\W{1,3}(?=\d)")


def _german(number: int) -> str:
    ones, tens = _DE.split(), _DE_TENS.split()
    hundreds, rest = divmod(number, 100)
    head = f"{ones[hundreds]}hundert" if hundreds else ""
    if rest < 20:
        return head + (ones[rest] if rest else "")
    return head + (f"{ones[rest % 10]}und" if rest % 10 else "") + tens[rest // 10]


def _english(number: int) -> str:
    ones, tens = _EN.split(), _EN_TENS.split()
    hundreds, rest = divmod(number, 100)
    head = f"{ones[hundreds]}hundred" if hundreds else ""
    if rest < 20:
        return head + (ones[rest] if rest else "")
    return head + tens[rest // 10] + (ones[rest % 10] if rest % 10 else "")


def _hebrew(number: int) -> str:
    """Thousands as they are spoken: "חמישים ושמונה אלף"; only from 11 to 99, smaller ones are other words."""
    if not 20 <= number < 100:
        return ""
    unit = number % 10
    return _HE_TENS.split()[number // 10] + (f"ו{_HE.split()[unit]}" if unit else "") + "אלף"
