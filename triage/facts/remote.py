"""Work mode: onsite, hybrid or remote, as the message states it."""

from __future__ import annotations

from collections.abc import Iterator

from triage.facts.reading import Reading
from triage.text.phrases import Sighting
from triage.types import Fact

_NO = frozenset(["no", "not", "kein", "keine", "nicht", "ohne", "never", "without", "isn't", "לא", "אין", "ללא", "zero", "kaum"])


def find_remote(reading: Reading) -> Iterator[Fact]:
    """At most one fact. Stated days in the office make remote talk hybrid; "no remote" is onsite."""
    remote = [s for s in reading.sighted("remote") if not _denied(reading, s)]
    hybrid = [s for s in reading.sighted("hybrid") if not _denied(reading, s)]
    onsite = list(reading.sighted("onsite"))
    denied = [s for s in reading.sighted("remote", "hybrid") if _denied(reading, s)]
    if hybrid:
        yield _fact(reading, "hybrid", hybrid[0])
    elif remote:
        yield _fact(reading, "hybrid" if onsite and not denied and _days(reading) else "remote", remote[0])
    elif onsite or denied:
        yield _fact(reading, "onsite", (onsite or denied)[0])


def _fact(reading: Reading, mode: str, sighting: Sighting) -> Fact:
    return Fact("remote", mode, reading.span(sighting.first, sighting.last, sighting.shift))


def _denied(reading: Reading, sighting: Sighting) -> bool:
    words = reading.tokens.words
    behind = words[sighting.last : sighting.last + 3]
    return bool(
        _NO.intersection(words[max(0, sighting.first - 2) : sighting.first])
        or (behind[:1] in (["ist"], ["is"], ["geht"]) and _NO.intersection(behind))
        or behind[:2] == ["nicht", "moeglich"]
    )


def _days(reading: Reading) -> bool:
    words = reading.tokens.words
    return any(w in ("tage", "tag", "days", "day", "x", "mal", "ימים", "יום") and i and words[i - 1][0].isdigit() for i, w in enumerate(words))
