"""Facts add up in a thread: what the sender's side said before, and did not say otherwise since, is still known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from triage.text.tokens import fold_text
from triage.types import Fact, Message, Role

CARRIED = (
    "role", "seniority", "skills", "employer", "agency", "client_anonymous", "place", "places", "remote", "pay",
    "contract", "hours", "tasks", "remarks", "years_asked", "languages_asked", "industry", "field", "consultancy",
    "company_size", "contract_months", "onsite_days", "remote_first", "remote_within", "relocation", "travel", "pay_extra",
    "shifts", "start",
)  # fmt: skip
"""What a job and a sender stay. Urgency, requests and flattery belong to the message that holds them."""
_CLOSES = {
    "place": ("places",),
    "places": ("place",),
    "employer": ("client_anonymous",),
    "remote": ("onsite_days",),
    "contract": ("contract_months",),
    "pay": ("pay_extra",),
}
"""Who states the one has said what there is to say of the others."""


def carried(facts: Sequence[Fact], earlier: Iterable[tuple[Message, Sequence[Fact]]]) -> tuple[Fact, ...]:
    """What ``earlier`` messages of the same side state, the latest last, and ``facts`` do not state again.

    Each fact has its message as ``origin``. Where a message offers another job than the ones after it, the thread turned
    to a new offer: nothing before that counts.
    """
    found: list[Fact] = []
    known = list(facts)
    for message, stated in reversed(list(earlier)):
        if _is_another_job(known, stated):
            break
        closed = {name for fact in known for name in _closed_by(fact.name)}
        fresh = [fact._replace(origin=message) for fact in stated if fact.name in CARRIED and fact.name not in closed]
        found += fresh
        known += fresh
    return tuple(found)


def _closed_by(name: str) -> Iterator[str]:
    yield name
    yield from _CLOSES.get(name, ())


def _is_another_job(known: Iterable[Fact], stated: Iterable[Fact]) -> bool:
    now = [fact.value for fact in known if fact.name == "role" and isinstance(fact.value, Role)]
    before = [fact.value for fact in stated if fact.name == "role" and isinstance(fact.value, Role)]
    return bool(now and before) and not any(_is_same_job(one, other) for one in now for other in before)


def _is_same_job(one: Role, other: Role) -> bool:
    """A job of the table in common, or a word of the title."""
    if not set(one.jobs).isdisjoint(other.jobs):
        return True
    words = [{word for word in fold_text(role.title).split() if len(word) > 2} for role in (one, other)]
    return not words[0].isdisjoint(words[1])
