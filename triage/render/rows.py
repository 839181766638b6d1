"""A judged message as the short words that lists show."""

from __future__ import annotations

from triage.records import NamedTuple
from triage.render.words import ORDER
from triage.types import Fact, Judged, Reason


class Row(NamedTuple):
    """One line of a list. ``number`` counts the messages of a run from 1, in the order of the input."""

    number: int
    verdict: str
    fit: float | None
    shotgun: float | None
    sender: str
    role: str
    place: str
    pay: str
    reason: str
    subject: str
    date: str
    id: str
    source: str


def row(number: int, judged: Judged) -> Row:
    """The row of a judged message. Nothing is made harmless yet: that is for those who print."""
    message, verdict = judged.message, judged.verdict
    sender = message.sender.name or message.sender.address
    place = first_words(judged, "place") or first_words(judged, "remote")
    strongest = strongest_reason(judged)
    return Row(
        number, verdict.verdict, verdict.fit, verdict.shotgun, sender, first_words(judged, "role"), place, first_words(judged, "pay"),
        strongest.because if strongest else "", message.subject, message.date or "", message.id, message.source,
    )  # fmt: skip


def rank(item: Row) -> tuple[int, float, float, int]:
    """Sort key: what to look at first comes first."""
    return ORDER.index(item.verdict), -(item.fit or 0), item.shotgun or 0, item.number


def first_words(judged: Judged, name: str) -> str:
    """The words of the first fact of that name, "" when nothing states it."""
    fact = next((f for f in judged.facts if f.name == name), None)
    return words_of(judged, fact) if fact else ""


def words_of(judged: Judged, fact: Fact) -> str:
    """The words of the message that state a fact."""
    return judged.message.words_of(fact)


def strongest_reason(judged: Judged) -> Reason | None:
    """The reason that decided most: on the axis of the verdict, rules before the classifier."""
    said = next((reason for reason in judged.reasons if reason.origin == "you"), None)
    if said:
        return said
    axis = {"fit": "fit", "ask": "fit", "decline": "fit", "shotgun": "shotgun"}.get(
        judged.verdict.verdict, judged.verdict.kind
    )
    wanted = 1 if judged.verdict.verdict in ("fit", "shotgun") or axis not in ("fit", "shotgun") else -1
    reasons = [r for r in judged.reasons if r.axis == axis and (r.points * wanted > 0 or r.origin == "cap")]
    return max(reasons, key=lambda r: (r.origin != "classifier", abs(r.points), r.rule), default=None)
