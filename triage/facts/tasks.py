"""Tasks and terms: the first words that say what the work or the offer consists of."""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.reading import Reading
from triage.types import Fact


def find_tasks(reading: Reading) -> Iterator[Fact]:
    """At most one fact."""
    for sighting in reading.sighted("tasks"):
        yield Fact("tasks", True, reading.span(sighting.first, sighting.last, sighting.shift))
        return
