"""Care: remarks about the reader that can be checked, praise that cannot, leftovers of a mail merge."""

from __future__ import annotations

import re
from collections.abc import Iterator

from triage.facts.reading import Reading
from triage.types import Fact, Span

_LEFTOVER = re.compile(
    r"\{\{?\s*[\w .\-]{1,40}\s*\}?\}|%[A-Z_]{3,30}%|\[(?:first[ _]?name|name|vorname|nachname|firma|company|title|position|job[ _]?title|anrede|"
    r"candidate|שם|שם פרטי)\]|<(?:vorname|nachname|firstname|first name|name|company|firma|שם)>|\$\{\w{2,30}\}|\*\|[A-Z]{2,20}\|\*|<<\w{2,30}>>",
    re.IGNORECASE,
)


def find_remarks(reading: Reading) -> Iterator[Fact]:
    """Sentences that say something checkable about this reader, each once, with the whole sentence as span."""
    seen: set[Span] = set()
    for sighting in sorted(reading.sighted("remark"), key=lambda s: s.first):
        span = sentence(reading, sighting.first, sighting.last)
        if span not in seen:
            seen.add(span)
            yield Fact("remarks", reading.message.text[span.start : span.end], span)


def find_flattery(reading: Reading) -> Iterator[Fact]:
    """At most one fact: the first praise without an object."""
    for sighting in reading.sighted("flattery"):
        yield Fact("flattery", True, reading.span(sighting.first, sighting.last, sighting.shift))
        return


def find_leftovers(reading: Reading) -> Iterator[Fact]:
    """Unfilled fields of a mail merge: ``{{Vorname}}``, ``%FIRSTNAME%``, ``[Name]``."""
    for found in _LEFTOVER.finditer(reading.message.text):
        yield Fact("leftover", found.group(), Span(found.start(), found.end()))


def sentence(reading: Reading, first: int, last: int) -> Span:
    """The sentence around the tokens ``first`` .. ``last``, at most 40 tokens to each side."""
    tokens = reading.tokens
    begin, end = first, last
    while begin > max(0, first - 40) and not tokens.ends_sentence(begin - 1) and not tokens.newline_before(begin):
        begin -= 1
    while end < min(len(tokens), last + 40) and not tokens.ends_sentence(end - 1) and not (end > last and tokens.newline_before(end)):
        end += 1
    return reading.span(begin, end)
