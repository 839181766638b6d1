"""Words of the message that a reply repeats: only those that stand well in a sentence."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from triage.replies.fill import one_line
from triage.text.lazy import Lazy
from triage.types import Fact, Match, Message, Role

_LONGEST_ROLE, _LONGEST_PLACE = 60, 40
# "senior Scala people": who is sought, not what the position is called.
_CROWD = """people folks devs experts experten profis leute talente talents pros specialists ninjas"""
_CROWDS = frozenset(_CROWD.split())


def quoted_role(message: Message, facts: Sequence[Fact], matches: Sequence[Match]) -> str:
    """The title of the job on offer, without "(m/w/d)"; "" when it is not certain or suits no sentence."""
    roles = [fact for fact in facts if fact.name == "role"]
    match = next((match for match in matches if match.what in ("roles", "field")), None)
    fact = _judged(message, roles, match)
    if fact is None or not _is_certain_role(message, fact, roles, match):
        return ""
    title = _GENERIC_END.sub("", _genders().sub("", one_line(_title(fact), 200))).strip(" ,;:-–|/")
    crowd = title.casefold().rpartition(" ")[2].rpartition("-")[2] in _CROWDS
    return title if _stands_in_a_sentence(title, _LONGEST_ROLE) and not crowd and not _shouted(title) else ""


def quoted_place(message: Message, facts: Sequence[Fact]) -> str:
    """The place of work in the words of the message, "" where it names several: one may be the sender's."""
    place = next((fact for fact in facts if fact.name == "place"), None)
    towns = {getattr(fact.value, "name", fact.value) for fact in facts if fact.name in ("place", "places")}
    if place is None or len(towns) > 1:
        return ""
    words = place.value if isinstance(place.value, str) else _cut(message, place)
    words = one_line(words or str(getattr(place.value, "name", "")), 200).strip(" ,;:-–|/")
    fits = _stands_in_a_sentence(words, _LONGEST_PLACE) and not any(c.isdigit() for c in words)
    return words if fits else ""


def _judged(message: Message, roles: Sequence[Fact], match: Match | None) -> Fact | None:
    """The role that the match was judged by, else the first."""
    quote = match.quote or match.have if match else ""
    return next((fact for fact in roles if quote and _cut(message, fact) == quote), next(iter(roles), None))


def _is_certain_role(message: Message, fact: Fact, roles: Sequence[Fact], match: Match | None) -> bool:
    """A title that no table knows may be misread, and of several on offer none is the position."""
    if match and match.state == "met":
        return True
    if len({_title(role).casefold() for role in roles}) > 1:
        return False
    known = not isinstance(fact.value, Role) or bool(fact.value.jobs)
    return known or _title(fact).casefold() in message.subject.casefold()


def _title(fact: Fact) -> str:
    return fact.value.title if isinstance(fact.value, Role) else str(fact.value)


def _cut(message: Message, fact: Fact) -> str:
    return message.words_of(fact)


def _stands_in_a_sentence(words: str, longest: int) -> bool:
    if not 2 <= len(words) <= longest or re.search(r"[@<>{}\[\]|%$€£₪\\„“”»«*_#!?;:\n]|https?:|www\.|\d{4}", words):
        return False
    return any(c.isalpha() for c in words)


def _shouted(title: str) -> bool:
    """SENIOR JAVA DEVELOPER: nobody writes so in a reply, and which words stay capital cannot be known."""
    return title.isupper() and any(len(word) > 5 for word in re.findall(r"[^\W\d_]+", title))


@functools.cache
def _genders() -> re.Pattern[str]:
    letters = r"[a-zäöüÄ-Ü*]{1,3}(?:\s?[/|,]\s?[a-zäöü*]{1,3}){1,3}"
    return re.compile(rf"\s*[(\[]\s*(?:all\s+genders|gn|{letters})\s*[)\]]", re.IGNORECASE)


_GENERIC_END = Lazy(r"[\s-]+(?:role|position|job|stelle)$", re.IGNORECASE)
