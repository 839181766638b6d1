"""What in a right profile cannot be used as it stands, each with what to do about it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from triage.facts.place import find_town
from triage.fit.roles import jobs_of, title_key
from triage.jobs import GENERIC_HEADS, find_jobs, titles
from triage.languages import LANGUAGES
from triage.profile import Profile, Wishes
from triage.profile_tools.wording import Teller
from triage.text.tokens import fold_text, tokenize

_LATIN, _HEBREW = "abcdefghijklmnopqrstuvwxyz ", "אבגדהוזחטיךכלםמןנסעףפץצקרשת "
_LONGEST_NEAR = 30
_MOST_NEAR = 10
"""For so many unknown titles and places a near one is sought; a title costs a walk through all titles."""
_NO_PLACES = frozenset(("remote", "homeoffice", "home office", "anywhere", "ueberall", "hybrid", "work from home"))
_FALLBACK_REPLY = "en"


def cautions(profile: Profile, tell: Teller) -> list[str]:
    """A sentence for everything that has no effect or not the one meant, with a remedy."""
    found = [
        *_musts(profile, tell),
        *_doors(profile, tell),
        *_roles(profile, tell),
        *_places(profile, tell),
        *_replies(profile, tell),
    ]
    return list(dict.fromkeys(found))


def _musts(profile: Profile, tell: Teller) -> Iterator[str]:
    wishes = profile.looking_for
    for key in profile.must:
        if key == "remote" and wishes.remote == "any" and wishes.onsite_days_max is None:
            yield tell.say("c.remote_any")
        elif not _is_told(profile, key):
            where = key if key in Profile._fields else f"looking_for: {key}"
            yield tell.say("c.must", key=key, where=where)


def _is_told(profile: Profile, key: str) -> bool:
    """Does the profile say what is right for this must?"""
    wishes = profile.looking_for
    if key == "roles":
        return bool(wishes.roles or wishes.not_roles)
    if key == "remote":
        return wishes.remote is not None or wishes.onsite_days_max is not None
    value = getattr(profile if key in Profile._fields else wishes, key)
    return value is not None and any(part not in (None, ()) for part in value)


def _doors(profile: Profile, tell: Teller) -> Iterator[str]:
    if profile.unless and profile.status != "not searching":
        yield tell.say("c.unless")
    if not profile.looking_for.roles and profile.status != "not searching":
        yield tell.say("c.roles")
    pay = profile.looking_for.pay
    if pay and pay.currency is None:
        yield tell.say("c.currency", pay=f"{pay.min:.0f}")


def _roles(profile: Profile, tell: Teller) -> Iterator[str]:
    unknown = [title for title in _titles(profile) if not jobs_of(title)]
    for number, title in enumerate(unknown):
        if fold_text(title) in GENERIC_HEADS:
            yield tell.say("c.generic", role=title)
        elif near := _near_title(title) if number < _MOST_NEAR else "":
            yield tell.say("c.role_near", role=title, near=near)
        else:
            yield tell.say("c.field" if find_jobs(tokenize(title).words) else "c.role", role=title)
    for wishes in filter(None, (profile.looking_for, profile.unless)):
        yield from _clashes(wishes, tell)


def _titles(profile: Profile) -> Iterable[str]:
    """The wanted titles. A refused one that nobody knows is found by its own words, as it should be."""
    unless = profile.unless.roles if profile.unless else ()
    return dict.fromkeys((*profile.looking_for.roles, *unless))


def _clashes(wishes: Wishes, tell: Teller) -> Iterator[str]:
    """Refused titles that say the same as a wanted one, or that only their own words tell from it."""
    wanted = {job: title for title in reversed(wishes.roles) for job in jobs_of(title)}
    titles_by_key = {title_key(title): title for title in reversed(wishes.roles)}
    for refused in wishes.not_roles:
        job = min(jobs_of(refused) & wanted.keys(), default=None)
        if same := titles_by_key.get(title_key(refused)):
            yield tell.say("c.clash", refused=refused, wanted=same)
        elif job:
            yield tell.say("c.own_words", refused=refused, wanted=wanted[job])


def _near_title(title: str) -> str:
    words = fold_text(title)
    near = difflib.get_close_matches(words, titles(), n=1, cutoff=0.85) if len(words) <= _LONGEST_NEAR else []
    return near[0] if near else ""


def _places(profile: Profile, tell: Teller) -> Iterator[str]:
    blocks = filter(None, (profile.looking_for, profile.unless))
    names = dict.fromkeys(place.name for wishes in blocks for place in wishes.places)
    for number, name in enumerate(name for name in names if find_town(name) is None):
        if fold_text(name) in _NO_PLACES:
            yield tell.say("c.place_remote", name=name)
        elif near := _near_town(name) if number < _MOST_NEAR else "":
            yield tell.say("c.place_near", name=name, near=near)
        else:
            yield tell.say("c.place", name=name)


def _near_town(name: str) -> str:
    """A known town whose name is one slip of a finger away, "" when there is none."""
    if len(name) > _LONGEST_NEAR:
        return ""
    towns = (find_town(spelling) for spelling in _slips(fold_text(name)))
    return next((town.name for town in towns if town and town.country), "")


def _slips(word: str) -> Iterator[str]:
    """``word`` with two letters swapped, one more, one other, one less: the likelier slips first."""
    letters = _HEBREW if any("א" <= char <= "ת" for char in word) else _LATIN
    places = range(len(word) + 1)
    yield from (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in places[:-2])
    yield from (word[:at] + letter + word[at:] for at in places for letter in letters)
    yield from (word[:at] + letter + word[at + 1 :] for at in places[:-1] for letter in letters)
    yield from (word[:at] + word[at + 1 :] for at in places[:-1])


def _replies(profile: Profile, tell: Teller) -> Iterator[str]:
    known = tell.either([tell.language_name(code) for code in LANGUAGES])
    for code in profile.reply.languages:
        if code not in LANGUAGES:
            yield tell.say(
                "c.reply", name=tell.language_name(code), fallback=tell.language_name(_FALLBACK_REPLY), known=known
            )
