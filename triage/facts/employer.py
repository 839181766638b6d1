"""Who is behind the message: the firm where the work is, the agency that writes, a client without a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from triage.facts.client import find_clients
from triage.facts.firm_names import find_names
from triage.facts.firm_runs import FirmName
from triage.facts.firm_sender import Writer, confirms, writer_of
from triage.facts.firm_words import (
    AGENCY_ENDS,
    AGENCY_HUMPS,
    AGENCY_STARTS,
    AGENCY_STEMS,
    AGENCY_WORDS,
    HEAD_ENDS,
    HEADS,
    OFFER_VERBS,
)
from triage.facts.reading import Reading
from triage.facts.remarks import find_remarks
from triage.facts.wordsets import word_set
from triage.text.tokens import Tokens, fold, tokenize
from triage.types import Fact, Sender

__all__ = ["find_clients", "find_firms", "find_parties"]

_MOST = 6
_PLACES = 2
_PUBLIC = word_set(
    "stadt amt ministerium gemeinde landkreis kreis universitaet hochschule university bundesamt landesamt bundesstelle עיריית מועצה"
)
_OURS = word_set("uns wir unser unsere unserem unserer we our us hier here אצלנו אנחנו")
_CLIENTS = word_set("client customer kunde kundin mandant mandantin auftraggeber auftraggeberin לקוח לקוחה")
_OURS_REACH = 5
_DIVIDERS = frozenset(",|·•–-")
_SURE, _CERTAIN = 5, 8
"""What must speak for a firm that is not the sender's where they speak for a client without a name."""


def find_firms(reading: Reading) -> Iterator[Fact]:
    """Firms that the text names, the likeliest first: ``agency`` for the one that places people, else ``employer``."""
    return _firms(reading, writer_of(reading.message.sender), next(find_clients(reading), None) is not None)


def _firms(reading: Reading, writer: Writer, anonymous: bool) -> Iterator[Fact]:
    found = sorted(find_names(reading, writer), key=lambda name: (-name.weight - name.own, name.first))
    if not found:
        return
    names = _distinct(reading, [n for n in found if not anonymous or _is_sure(reading, n)])
    names = _without_remarks(reading, names[: 2 * _MOST])
    agency = _agency(reading, names, _places_people(reading, writer, anonymous), anonymous)
    if any(name.own for name in agency):
        names = [name for name in names if name in agency or not name.own]
    for name in names[:_MOST]:
        span = reading.span(name.first, name.last, name.shift)
        yield Fact("agency" if name in agency else "employer", reading.message.text[span.start : span.end], span)


def find_parties(reading: Reading) -> Iterator[Fact]:
    """The firms of the text, and the sender's own where only their name, headline or address names it."""
    writer = writer_of(reading.message.sender)
    anonymous = next(find_clients(reading), None) is not None
    found = tuple(_firms(reading, writer, anonymous))
    header = _header_fact(reading, writer, anonymous, found)
    if header is None or (found and header.name == "employer" and not _is_institution(header.value)):
        yield from found
    elif header.name == "employer":
        yield header
        yield from found
    else:
        yield from found
        yield header


def _is_institution(name: str) -> bool:
    """Begins the name with what it is: "Seniorenzentrum Deichhof"?"""
    first = tokenize(name).words[0]
    return first in HEADS or first.endswith(HEAD_ENDS)


def _header_fact(reading: Reading, writer: Writer, anonymous: bool, found: Sequence[Fact]) -> Fact | None:
    """The firm of the header, where ``found`` in the text does not name it."""
    sender = reading.message.sender
    if sender == Sender() or any(fact.name == "agency" for fact in found):
        return None
    from triage.facts.firm_header import find_address_firm, find_header_firm  # a pasted message has no header

    places = _places_people(reading, writer, anonymous) >= _PLACES
    firm = find_header_firm(sender, writer) or (find_address_firm(sender) if places else None)
    if firm is None or any(confirms(writer, tokenize(fact.value).words) for fact in found):
        return None
    words, span = firm.tokens.words[firm.first : firm.last], firm.span
    agency = words[0] not in _PUBLIC and (places or is_agency(firm.tokens, firm.first, firm.last))
    return Fact("agency" if agency else "employer", firm.tokens.text[span.start : span.end], span, firm.part)


def _is_sure(reading: Reading, name: FirmName) -> bool:
    return name.own or name.placed or name.weight >= _SURE or is_agency(reading.tokens, name.first, name.last, False)


def _without_remarks(reading: Reading, names: list[FirmName]) -> list[FirmName]:
    """The names less those that only a remark about the reader holds: theirs, not the sender's."""
    if all(name.own or name.weight >= _CERTAIN for name in names):
        return names
    spans = [fact.span for fact in find_remarks(reading)]
    starts = reading.tokens.starts
    return [
        name
        for name in names
        if name.own
        or name.weight >= _CERTAIN
        or not _OURS.isdisjoint(reading.tokens.words[max(0, name.first - _OURS_REACH) : name.first])
        or not any(s.start <= starts[name.first] < s.end for s in spans)
    ]


def _distinct(reading: Reading, names: Sequence[FirmName]) -> list[FirmName]:
    """Each firm once, at its weightiest place."""
    kept: list[FirmName] = []
    seen: set[str] = set()
    for name in names:
        words = {
            w.lstrip("ובלמשכה") if "א" <= w[0] <= "ת" else w
            for w in reading.tokens.words[name.first : name.last]
            if len(w) > 2
        }
        if not words & seen:
            kept.append(name)
        seen |= words
    return kept


def _agency(reading: Reading, names: Sequence[FirmName], places_people: int, anonymous: bool) -> Sequence[FirmName]:
    """The names that are of an agency: by their own words, or as the writer's, when the writer places people.

    Who seeks in its own name ("Holm needs a lead") is none, unless it speaks for a client besides.
    """
    called = [n for n in names if _called_agency(reading, n)]
    if called or places_people < _PLACES:
        return called
    words = reading.tokens.words
    able = [
        n
        for n in names
        if words[n.first] not in _PUBLIC
        and (words[n.first - 1] != "," or words[n.first - 2] not in _CLIENTS)
        and (anonymous or OFFER_VERBS.isdisjoint(words[n.last : n.last + 1]))
    ]
    return [n for n in able if n.own] or [n for n in able if n.placed][:1]


def _called_agency(reading: Reading, name: FirmName) -> bool:
    sign, trade = [*reading.tokens.words[name.last : name.last + 2], "", ""][:2]
    if name.placed and sign in _DIVIDERS and trade in AGENCY_WORDS:
        return True
    return is_agency(reading.tokens, name.first, name.last, name.own)


def is_agency(tokens: Tokens, first: int, last: int, own: bool = True) -> bool:
    """Do the words of a name say that it is an agency's? ``own``: the sender's, of which less is asked."""
    words = tokens.words[first:last]
    if words[0] in _PUBLIC:
        return False
    if any(w in AGENCY_WORDS or w.endswith(AGENCY_ENDS) for w in words[1:]) or "אדם" in words[1:]:
        return True
    if any(_humps(tokens.raw(i, i + 1)) & AGENCY_HUMPS for i in range(first, last)):
        return True
    if any(len(w) > 7 and w.rstrip("0123456789").endswith(AGENCY_STEMS) for w in words):
        return own or _coined(tokens.raw(first, last))
    raw = tokens.raw(first, first + 1)
    return words[0].startswith(AGENCY_STARTS) and ((len(raw) > 7 and _coined(raw)) or (own and raw.isupper()))


def _humps(raw: str) -> Set[str]:
    """The words that a coined name is made of, levelled: "TopHire" is "top" and "hire"."""
    if raw.isupper() or raw[1:].islower():
        return frozenset()
    cuts = [0, *(i for i in range(1, len(raw)) if raw[i].isupper() and raw[i - 1].islower()), len(raw)]
    return frozenset(fold(raw[a:b].casefold()).rstrip("0123456789") for a, b in pairwise(cuts))


def _coined(raw: str) -> bool:
    return any(c.isdigit() or (c.isupper() and raw[i].islower()) for i, c in enumerate(raw[1:]))


def _places_people(reading: Reading, writer: Writer, anonymous: bool) -> int:
    """How much says that the sender places people with others."""
    told = len({sighting.first for sighting in reading.sighted("agency_self")})
    house = reading.has("inhouse_self")
    return (
        writer.trade + 2 * anonymous + min(2, told) + reading.has("client_hint") + reading.has("contract_temp") - house
    )
