"""Who the owner of a LinkedIn export is; nothing in it says so outright."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from triage.records import NamedTuple
from triage.sources.linkedin_export import DRAFT_COLUMNS, INVITATIONS, MESSAGES, PROFILE, Export, Row
from triage.sources.owner import Owner, profile_key, told_owner

_NEARLY_ALL = 0.8
_NOBODY = "linkedin member"


class _Person(NamedTuple):
    """Somebody known by a profile, or, without one, by a name. Names are in lower case."""

    profile: str
    name: str


class _People(NamedTuple):
    """Who writes under which name, who takes part in how many conversations, who has drafts."""

    conversations: int
    taking_part: Counter[_Person]
    names_of: dict[str, Counter[str]]
    drafting: Counter[_Person]


def find_owner(export: Export) -> Owner:
    """The owner of an export: of the invitations, else whoever sends under the name in the profile or writes
    drafts, else whoever takes part in nearly every conversation. Nobody, where that leaves two."""
    told = told_owner(export.me)
    people = _people(export)
    by_name = [profile for profile, used in people.names_of.items() if not told.names.isdisjoint(used)]
    if len(by_name) == 1:
        told = told._replace(profiles=told.profiles | {by_name[0]})
    for found in (_by_invitations(export), _by_profile(export, people), _by_drafts(people), _by_conversations(people)):
        if found:
            return _known(found, people, told)
    return told


def _known(found: _Person, people: _People, told: Owner) -> Owner:
    """The owner with the names of the profile, or the profiles of the name."""
    if found.profile:
        profiles, names = (
            {found.profile},
            {name for name, _ in people.names_of.get(found.profile, Counter()).most_common(3)},
        )
    else:
        profiles, names = {profile for profile, used in people.names_of.items() if found.name in used}, {found.name}
    return Owner(told.profiles | profiles, told.names | (names - {_NOBODY, ""}), told.addresses)


def _people(export: Export) -> _People:
    """What one pass over the messages tells."""
    taking_part: Counter[_Person] = Counter()
    names_of: dict[str, Counter[str]] = {}
    drafting: Counter[_Person] = Counter()
    members: dict[str, set[_Person]] = {}
    for row in export.rows(MESSAGES, "from", "content"):
        if not isinstance(row, Row):
            continue
        fields = row.fields
        name, profile = _folded(fields, "from"), _profile(fields, "sender profile url")
        if profile:
            names_of.setdefault(profile, Counter())[name] += 1
        sender = _Person(profile, "" if profile else name)
        together = members.setdefault(fields.get("conversation id", ""), set())
        together |= {sender, _Person("", name), *_recipients(fields)}
        if any(_folded(fields, column) == "yes" for column in DRAFT_COLUMNS):
            drafting[sender] += 1
    for together in members.values():
        taking_part.update(together)
    return _People(len(members), taking_part, names_of, drafting)


def _recipients(fields: Mapping[str, str]) -> list[_Person]:
    urls = fields.get("recipient profile urls", "").split("https://")[1:]
    if not urls:
        return [_Person("", _folded(fields, "to"))]
    return [_Person(profile_key(f"https://{part.strip(' ,')}"), "") for part in urls]


def _folded(fields: Mapping[str, str], column: str) -> str:
    return fields.get(column, "").strip().casefold()


def _profile(fields: Mapping[str, str], column: str) -> str:
    url = fields.get(column, "").strip()
    return profile_key(url) if url else ""


def _by_invitations(export: Export) -> _Person | None:
    votes: Counter[_Person] = Counter()
    for row in export.rows(INVITATIONS, "direction"):
        if isinstance(row, Row):
            is_out = _folded(row.fields, "direction") == "outgoing"
            profile = _profile(row.fields, "inviterprofileurl" if is_out else "inviteeprofileurl")
            name = _folded(row.fields, "from" if is_out else "to")
            if profile or name:
                votes[_Person(profile, "" if profile else name)] += 1
    return _first(votes)


def _by_profile(export: Export, people: _People) -> _Person | None:
    """The profile that sends under the name in Profile.csv; the name itself where none does."""
    for row in export.rows(PROFILE, "first name", "last name"):
        if isinstance(row, Row):
            name = f"{row.fields['first name']} {row.fields['last name']}".strip().casefold()
            using = Counter({_Person(key, ""): used[name] for key, used in people.names_of.items() if name in used})
            return _first(using) or (_Person("", name) if name else None)
    return None


def _by_drafts(people: _People) -> _Person | None:
    return _first(people.drafting)


def _by_conversations(people: _People) -> _Person | None:
    """Whoever takes part in nearly all conversations; profiles before names, which are the same person's."""
    if people.conversations < 2:
        return None
    often = [
        (count, bool(person.profile), person)
        for person, count in people.taking_part.items()
        if count >= _NEARLY_ALL * people.conversations and person not in (("", ""), ("", _NOBODY))
    ]
    best = sorted(often, reverse=True)
    if not best or (len(best) > 1 and best[0][:2] == best[1][:2]):
        return None
    return best[0][2]


def _first(votes: Counter[_Person]) -> _Person | None:
    return min(votes, key=lambda person: (-votes[person], person)) if votes else None
