"""Good contacts that still wait for an answer: silence towards them is rude."""

from __future__ import annotations

from datetime import date

from triage.records import NamedTuple
from triage.types import Judged

GOOD = ("personal", "fit", "ask")


class Waiting(NamedTuple):
    """One thread that waits: its best message, when the first unanswered one came, and how many there are."""

    number: int
    """The best message's number in the list that the same sources give."""
    id: str
    source: str
    sender: str
    subject: str
    verdict: str
    thread: str
    since: str
    """Day of the first good message without an answer, "" when its date is not known."""
    days: int | None
    messages: int
    answered: bool | None
    """False, or None where nothing that the owner wrote was read."""


class Queue:
    """Collects judged messages; only threads that wait are held."""

    def __init__(self) -> None:
        self._threads: dict[str, Waiting] = {}
        self._newest = ""
        self._count = 0

    def add(self, judged: Judged) -> None:
        """Take in one more, in the order of the list."""
        self._count += 1
        message, verdict = judged.message, judged.verdict.verdict
        day = (message.date or "")[:10]
        self._newest = max(self._newest, day)
        thread, _, answered = judged.thread
        if verdict not in GOOD or answered:
            return
        sender = message.sender.name or message.sender.address
        one = Waiting(
            self._count, message.id, message.source, sender, message.subject, verdict, thread, day, None, 1, answered
        )
        key = thread or message.id
        self._threads[key] = _together(self._threads[key], one) if key in self._threads else one

    def waiting(self, today: str = "") -> list[Waiting]:
        """The longest waiting first, those without a date last. Without ``today`` it is the day of the newest message."""
        until = today or self._newest
        counted = [one._replace(days=_days(one.since, until)) for one in self._threads.values()]
        return sorted(counted, key=lambda one: (not one.since, one.since, one.number))


def _together(one: Waiting, other: Waiting) -> Waiting:
    """Two messages of a thread: the better verdict, the earlier day."""
    best = min(one, other, key=lambda w: (GOOD_ORDER.index(w.verdict), -w.number))
    days = sorted(filter(None, (one.since, other.since)))
    return best._replace(since=days[0] if days else "", messages=one.messages + other.messages)


GOOD_ORDER = ("fit", "ask", "personal")


def _days(since: str, until: str) -> int | None:
    try:
        return max(0, (date.fromisoformat(until) - date.fromisoformat(since)).days)
    except ValueError:
        return None
