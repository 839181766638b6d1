"""Care: remarks about the reader that can be checked, praise that cannot, leftovers of a mail merge."""

from __future__ import annotations

import re
from collections.abc import Iterator

from triage.facts.reading import Reading
from triage.facts.remark_english import english_hits
from triage.facts.remark_german import german_hits
from triage.facts.remark_hebrew import hebrew_hits
from triage.facts.sentences import sentence_bounds, stops
from triage.text.lazy import Lazy
from triage.text.tokens import Tokens
from triage.types import Fact, Span

_FIELDS = (
    r"first[ _]?name|last[ _]?name|(?:your |candidate[ _]|full )?name|vorname|nachname|anrede|firma|company|title|position|job[ _]?title|candidate"
    r"|role|rolle|stelle|skill|skills|topic|time|date|datum|city|stadt|ort|branche|industry|location|project|projekt|aktuelle \w{2,20}"
    r"|(?:mention|insert|your) [^\]\n]{2,50}|[\w ]{0,20}_[\w ]{1,20}|שם(?: פרטי| משפחה)?"
)
_LEFTOVER_SIGNS = ("{", "%", "[", "<", "*|")
_LEFTOVER = Lazy(
    r"\{\{?\s{0,3}[\w .\-]{1,40}\}?\}|%[A-Z_]{3,30}%|\[(?:"
    + _FIELDS
    + r")\]|<(?:vorname|nachname|firstname|first name|name|company|firma|שם)>"
    r"|\$\{[\w:]{2,30}\}|\*\|[A-Z]{2,20}\|\*|<<\w{2,30}>>",
    re.IGNORECASE,
)
_HEBREW = Lazy("[א-ת]")
_CONDITIONS = frozenset(
    (
        "wenn",
        "falls",
        "ob",
        "even",
        "if",
        "whether",
        "vielleicht",
        "maybe",
        "may",
        "might",
        "selbst",
        "גם",
        "אם",
        "אולי",
    )
)


def find_remarks(reading: Reading) -> Iterator[Fact]:
    """Sentences that say something checkable about this reader, each once, with the whole sentence as span."""
    seen: set[Span] = set()
    for first, last in sorted(remark_places(reading)):
        span = sentence(reading, first, last)
        if span not in seen:
            seen.add(span)
            yield Fact("remarks", reading.message.text[span.start : span.end], span)


def remark_places(reading: Reading) -> Iterator[tuple[int, int]]:
    """The tokens that make a remark, in no order and perhaps twice."""
    tokens = reading.tokens
    for sighting in reading.sighted("remark"):
        if not _is_guess(tokens, sighting.first):
            yield sighting.first, sighting.last
    finders = (german_hits, english_hits, hebrew_hits) if _HEBREW.search(tokens.text) else (german_hits, english_hits)
    for hits in finders:
        yield from (hit for hit in hits(tokens) if not _is_unfilled(tokens, *hit))


def _is_guess(tokens: Tokens, at: int) -> bool:
    """ "even if you are not looking" says nothing of this reader."""
    for index in range(at - 1, max(-1, at - 6), -1):
        if stops(tokens, index):
            return False
        if tokens.words[index] in _CONDITIONS:
            return True
    return False


def _is_unfilled(tokens: Tokens, first: int, last: int) -> bool:
    return any(w in "{[" for w in tokens.words[first : last + 3])


def find_flattery(reading: Reading) -> Iterator[Fact]:
    """At most one fact: the first praise without an object."""
    for sighting in reading.sighted("flattery"):
        yield Fact("flattery", True, reading.span(sighting.first, sighting.last, sighting.shift))
        return


def find_leftovers(reading: Reading) -> Iterator[Fact]:
    """Unfilled fields of a mail merge: ``{{Vorname}}``, ``%FIRSTNAME%``, ``[Name]``."""
    text = reading.message.text
    if not any(sign in text for sign in _LEFTOVER_SIGNS):
        return
    for found in _LEFTOVER.finditer(text):
        yield Fact("leftover", found.group(), Span(found.start(), found.end()))


def sentence(reading: Reading, first: int, last: int) -> Span:
    """The sentence around the tokens ``first`` .. ``last``, at most 40 tokens to each side."""
    return reading.span(*sentence_bounds(reading.tokens, first, last))
