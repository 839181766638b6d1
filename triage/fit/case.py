"""What one wish is judged from."""

from __future__ import annotations

from collections.abc import Iterable

from triage.facts import Reading
from triage.profile import Profile, Wishes
from triage.records import NamedTuple
from triage.text.tokens import tokenize
from triage.types import Fact, Match

MET, BROKEN, UNKNOWN = "met", "broken", "unknown"
_PART_OF = {"field": "roles", "main_skill": "skills"}
"""What is a must where the profile calls another thing so."""


class Case(NamedTuple):
    """A message and the wishes it is held against. ``role`` is the one on offer that the wishes speak of best."""

    profile: Profile
    wishes: Wishes
    reading: Reading
    facts: dict[str, list[Fact]]
    role: Fact | None = None
    role_state: str = UNKNOWN

    def first(self, name: str) -> Fact | None:
        """The first fact of a name."""
        return next(iter(self.facts.get(name, ())), None)

    def quote(self, fact: Fact | None) -> str:
        """The words of the message that state a fact."""
        return self.reading.message.words_of(fact) if fact else ""

    def words_around(self, fact: Fact) -> list[str]:
        """The words of the message that states a fact."""
        return tokenize(fact.origin.text).words if fact.origin else self.reading.tokens.words

    def all_words(self) -> list[str]:
        """The words of the message, and of the earlier ones of its thread that facts were taken from."""
        origins = {f.origin.id: f.origin for named in self.facts.values() for f in named if f.origin}
        return [*self.reading.tokens.words, *(word for one in origins.values() for word in tokenize(one.text).words)]

    def match(self, what: str, state: str, fact: Fact | None, want: object, have: str = "") -> Match:
        """A fact held against a wish; a must where the profile says so."""
        quote = self.quote(fact)
        must = _PART_OF.get(what, what) in self.profile.must
        return Match(what, state, have or quote, words_of(want), quote, must)


def words_of(want: object) -> str:
    """A wish in words."""
    if isinstance(want, str):
        return want
    return ", ".join(str(getattr(item, "name", item)) for item in want) if isinstance(want, Iterable) else str(want)
