"""Skills that the message names, by the table of skills."""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.reading import Reading
from triage.jobs.skills import find_skills as sighted_skills
from triage.types import Fact


def find_skills(reading: Reading) -> Iterator[Fact]:
    """Each skill once, under its usual name, at its first words."""
    seen: set[str] = set()
    for sighting in sighted_skills(reading.tokens):
        if sighting.name not in seen:
            seen.add(sighting.name)
            yield Fact("skills", sighting.name, reading.span(sighting.first, sighting.last))
