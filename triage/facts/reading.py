"""A message cut up once for all facts: its tokens and the cues sighted in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from triage.languages import cue_index
from triage.records import NamedTuple
from triage.text.phrases import PhraseIndex, Sighting
from triage.text.tokens import Tokens, tokenize
from triage.types import Message, Span


class Reading(NamedTuple):
    """What the facts are read from. ``cues`` maps a cue's name to its sightings, in the order of the text."""

    message: Message
    tokens: Tokens
    cues: dict[str, list[Sighting]]

    def span(self, first: int, last: int, shift: int = 0) -> Span:
        """The characters of the tokens ``first`` up to, not including, ``last``."""
        return Span(self.tokens.starts[first] + shift, self.tokens.ends[last - 1])

    def sighted(self, *names: str) -> Iterator[Sighting]:
        """All sightings of these cues."""
        for name in names:
            yield from self.cues.get(name, ())

    def has(self, *names: str) -> bool:
        """Is any of these cues sighted?"""
        return any(name in self.cues for name in names)

    def cue_before(self, names: Iterable[str], index: int, reach: int = 1) -> bool:
        """Does one of these cues end at most ``reach`` tokens before token ``index``?"""
        return any(0 <= index - s.last < reach for name in names for s in self.cues.get(name, ()))

    def cue_near(self, names: Iterable[str], first: int, last: int, reach: int) -> bool:
        """Does one of these cues lie within ``reach`` tokens of ``first`` .. ``last``, or inside it?"""
        return any(s.last > first - reach and s.first < last + reach for name in names for s in self.cues.get(name, ()))


@cache
def _index() -> PhraseIndex:
    return cue_index()


def read_message(message: Message) -> Reading:
    """Cut a message up. Reads its text only; the envelope stays with the message."""
    tokens = tokenize(message.text)
    cues: dict[str, list[Sighting]] = {}
    for sighting in _index().find(tokens):
        cues.setdefault(sighting.name, []).append(sighting)
    return Reading(message, tokens, cues)


def cues_in(text: str) -> frozenset[str]:
    """The names of the cues that a few words hold."""
    return frozenset(sighting.name for sighting in _index().find(tokenize(text)))
