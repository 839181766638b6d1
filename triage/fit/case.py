"""What one wish is judged from."""

from __future__ import annotations

from collections.abc import Iterable

from triage.facts import Reading
from triage.profile import Profile, Wishes
from triage.records import NamedTuple
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
