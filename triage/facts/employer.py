"""Who is behind the message: the firm where the work is, the agency that writes, a client without a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from triage.facts.client import find_clients
from triage.facts.firm_names import FirmName, find_names
from triage.facts.firm_sender import Writer, writer_of
from triage.facts.firm_words import AGENCY_STARTS, AGENCY_STEMS, AGENCY_WORDS
from triage.facts.reading import Reading
from triage.types import Fact

__all__ = ["find_clients", "find_firms"]

_MOST = 6


def find_firms(reading: Reading) -> Iterator[Fact]:
    """Firms that the text names, the likeliest first: ``agency`` for the one that places people, else ``employer``."""
    writer = writer_of(reading.message.sender)
    names = _distinct(reading, sorted(find_names(reading, writer), key=lambda n: (-n.weight, n.first)))
    agency = _agency(reading, writer, names)
    for name in names[:_MOST]:
        kind = "agency" if name in agency else "employer"
        yield Fact(kind, reading.tokens.raw(name.first, name.last)[name.shift :], reading.span(name.first, name.last, name.shift))


def _distinct(reading: Reading, names: Sequence[FirmName]) -> list[FirmName]:
    """Each firm once, at its weightiest place."""
    kept: list[FirmName] = []
    seen: set[str] = set()
    for name in names:
        words = {w for w in reading.tokens.words[name.first : name.last] if len(w) > 2}
        if not words & seen:
            kept.append(name)
        seen |= words
    return kept


def _agency(reading: Reading, writer: Writer, names: Sequence[FirmName]) -> list[FirmName]:
    """The names that are of an agency: by their own words, or as the writer's, when the writer places people."""
    called = [n for n in names if _called_agency(reading, n)]
    if called:
        return called
    places = _places_people(reading, writer)
    if places < 2:
        return []
    return [n for n in names if n.own] or [n for n in names if n.placed][:1]


def _called_agency(reading: Reading, name: FirmName) -> bool:
    words = reading.tokens.words[name.first : name.last]
    if any(w in AGENCY_WORDS for w in words[1:]):
        return True
    return len(words[0]) > 8 and (words[0].endswith(AGENCY_STEMS) or words[0].startswith(AGENCY_STARTS))


def _places_people(reading: Reading, writer: Writer) -> int:
    """How much says that the sender places people with others."""
    points = writer.trade
    points += 2 * any(True for _ in find_clients(reading))
    points += min(2, len({s.first for s in reading.sighted("agency_self")}))
    points += reading.has("client_hint")
    points -= reading.has("inhouse_self")
    return points
