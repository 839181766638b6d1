"""What the sender wants, and whether they press for time."""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.reading import Reading
from triage.types import Fact

ASKS = ("cv", "call", "phone", "referral", "interest", "link")


def find_asks(reading: Reading) -> Iterator[Fact]:
    """One fact for each thing asked for, at its first words."""
    for ask in ASKS:
        for sighting in reading.sighted(f"ask_{ask}"):
            yield Fact("asks", ask, reading.span(sighting.first, sighting.last, sighting.shift))
            break


def find_urgency(reading: Reading) -> Iterator[Fact]:
    """At most one fact: the first words that press for time."""
    for sighting in reading.sighted("urgent"):
        yield Fact("urgent", True, reading.span(sighting.first, sighting.last, sighting.shift))
        return
