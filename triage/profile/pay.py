"""The pay a profile asks for."""

from __future__ import annotations

from triage.profile.checker import ProfileChecker
from triage.profile.quantities import PER_WORDS, currency_code, read_amount
from triage.profile.schema import PER, PayWish
from triage.profile.words import CURRENCIES
from triage.yaml_document import Node, quoted

# Less is surely meant in other units: "58" a year is 58k. Without a word on the period, less than
# 10,000 may be meant by the month as well as by the year, so the file has to say.
_LEAST = {"year": 1000, "month": 100, "day": 1, "hour": 1}
_LEAST_WITHOUT_PER = 10_000


def read_pay(checker: ProfileChecker, node: Node | None, usual: PayWish | None = None) -> PayWish | None:
    """``{min: 58000, currency: EUR, per: year}``, or in one line ``58k EUR per year``.

    What the file leaves out is as in ``usual``, else: no currency, by the year.
    """
    if node is None:
        return None
    if node.kind == "text":
        return _pay(checker, node, "", "", usual)
    fields = checker.mapping(node, PayWish._fields, "'pay'")
    currency = _currency(checker, fields.get("currency"))
    per = checker.choice(fields.get("per"), PER, PER_WORDS) or ""
    if node.kind == "mapping" and "min" not in fields:
        checker.fault(node, "'min' is missing in 'pay': write the least you would work for")
    return _pay(checker, fields.get("min"), currency, per, usual)


def _pay(checker: ProfileChecker, node: Node | None, currency: str, per: str, usual: PayWish | None) -> PayWish | None:
    text = checker.text(node)
    if node is None or text is None:
        return None
    amount = read_amount(text)
    if amount is None:
        checker.expected(node, "one amount like 58000, 58k or 58.000 EUR")
        return None
    if amount.currency:
        currency = _agreed(checker, node, currency, _known(checker, node, amount.currency))
    per = _agreed(checker, node, per, amount.per)
    if usual:
        currency, per = currency or usual.currency or "", per or usual.per
    _check_size(checker, node, amount.value, per)
    return PayWish(amount.value, currency or None, per or "year")


def _agreed(checker: ProfileChecker, node: Node, key: str, written: str) -> str:
    """What the key of its own and the amount itself say; when they differ, it is a fault."""
    if key and written and key != written:
        checker.fault(node, f"{quoted(node.text)} says {written}, but the key says {key}: which is right?")
    return key or written


def _check_size(checker: ProfileChecker, node: Node, value: float, per: str) -> None:
    if not per and value < _LEAST_WITHOUT_PER:
        checker.fault(node, f"{quoted(node.text)} per what? Add 'per: year', month, day or hour")
    elif value < _LEAST.get(per, 0):
        thousands = f": did you mean {value:g}k?" if value >= 10 else ""
        checker.fault(node, f"{quoted(node.text)} is too little for a {per}{thousands}")


def _currency(checker: ProfileChecker, node: Node | None) -> str:
    text = checker.text(node)
    return _known(checker, node, currency_code(text)) if node is not None and text is not None else ""


def _known(checker: ProfileChecker, node: Node, code: str) -> str:
    if code in CURRENCIES:
        return code
    checker.expected(node, "a currency like EUR or €", checker.near(code, ("EUR", "USD", "GBP", "CHF", "ILS")))
    return ""
