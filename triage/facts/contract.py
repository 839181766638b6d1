"""Contract: permanent, fixed, freelance or temp, as the message states it."""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.reading import Reading
from triage.types import Fact

# A temp agency advertises "permanent"; a freelance project runs "12 months": the narrower word wins.
_NARROWEST_FIRST = ("temp", "freelance", "fixed", "permanent")
_NO = frozenset(["no", "not", "kein", "keine", "keinen", "nicht", "ohne", "never", "without", "לא", "אין", "ללא", "statt", "instead"])


def find_contract(reading: Reading) -> Iterator[Fact]:
    """At most one fact, with the first words that say so."""
    words = reading.tokens.words
    for contract in _NARROWEST_FIRST:
        for sighting in reading.sighted(f"contract_{contract}"):
            if not _NO.intersection(words[max(0, sighting.first - 2) : sighting.first]):
                yield Fact("contract", contract, reading.span(sighting.first, sighting.last, sighting.shift))
                return
