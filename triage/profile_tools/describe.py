"""A profile told back in sentences: how it was understood, and what in it cannot be used."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from triage.facts.place import find_town
from triage.fit import NEAR_KM, PER_YEAR
from triage.fit.roles import jobs_of
from triage.profile import Profile, Wishes
from triage.profile_tools.cautions import cautions
from triage.profile_tools.wording import Teller

_UNLESS_IN_SHORT = ("roles", "places", "pay", "contract", "seniority", "remote")
"""What of ``unless`` fits into the one sentence on the door; the rest follows in sentences of its own."""


def describe(profile: Profile, language: str) -> list[str]:
    """The lines that tell how the profile was understood, in English ("en") or German ("de")."""
    tell = Teller(language)
    if profile == Profile():
        return [tell.say("none")]
    blocks = [
        list(_who(tell, profile)),
        _listed(tell, "musts", profile, must=True),
        _listed(tell, "wishes", profile, must=False),
        list(_skills(tell, profile)),
        list(_replies(tell, profile)),
    ]
    found = cautions(profile, tell)
    blocks.append([tell.say("cautions"), *(f"- {line}" for line in found)] if found else [tell.say("all_used")])
    told = [block for block in blocks if block]
    return [line for block in told[:-1] for line in (*block, "")] + told[-1]


def _who(tell: Teller, profile: Profile) -> Iterator[str]:
    if profile.name:
        yield tell.say("name", name=profile.name)
    if profile.status == "not searching" and profile.unless:
        yield tell.say("status.unless", job=_job(tell, profile.unless))
        rest = profile.unless._replace(**{key: Wishes._field_defaults[key] for key in _UNLESS_IN_SHORT})
        if besides := [line for sentences in wish_sentences(tell, rest).values() for line in sentences]:
            yield tell.say("unless.more", rest=" ".join(besides))
    else:
        yield tell.say(f"status.{profile.status or ''}")
    parts = [tell.say(f"now.{key}", value=value) for key, value in profile.now._asdict().items() if value is not None]
    if parts:
        yield tell.say("now", parts=" ".join(parts))


def _job(tell: Teller, wishes: Wishes) -> str:
    """``a Chief of Staff job from 75,000 EUR a year``."""
    details = []
    if wishes.places:
        details.append(_around(tell, wishes))
    if wishes.pay:
        details.append(tell.say("d.pay", pay=tell.money(*wishes.pay)))
    if wishes.contract:
        details.append(
            tell.say("d.contract", contract=tell.either([tell.words[f"contract.{c}"] for c in wishes.contract]))
        )
    if wishes.seniority:
        details.append(tell.say("d.seniority", levels=tell.either(wishes.seniority)))
    if f"d.remote.{wishes.remote}" in tell.words:
        details.append(tell.say(f"d.remote.{wishes.remote}"))
    tail = "".join(f"{', ' if at else ' '}{detail}" for at, detail in enumerate(details))
    if len(wishes.roles) > 1:
        return tell.say("job.many", roles=tell.either(wishes.roles)) + tail
    role = "".join(wishes.roles)
    article = "an" if role[:1].casefold() in tuple("aeiou") else "a"
    return tell.say("job.one", article=article, role=role) + tail


def _listed(tell: Teller, title: str, profile: Profile, *, must: bool) -> list[str]:
    wishes = wish_sentences(tell, profile.looking_for)
    wishes["languages"] = list(_languages(tell, profile))
    skills = profile.skills.strong or profile.skills.some
    wishes["skills"] = [tell.say("skills")] if skills else []
    lines = [f"- {' '.join(said)}" for key, said in wishes.items() if said and (key in profile.must) is must]
    return [tell.say(title), *lines] if lines else []


def wish_sentences(tell: Teller, wishes: Wishes) -> dict[str, list[str]]:
    """What the wishes of one block say, by the name each has in ``must``."""
    return {key: list(sentences(tell, wishes)) for key, sentences in _WISHES.items()}


def _roles(tell: Teller, wishes: Wishes) -> Iterator[str]:
    if wishes.roles:
        yield tell.say("roles", roles=tell.either(wishes.roles))
        if all(jobs_of(title) for title in wishes.roles):
            yield tell.say("roles.known")
    if wishes.not_roles:
        yield tell.say("not_roles", roles=tell.either(wishes.not_roles))


def _places(tell: Teller, wishes: Wishes) -> Iterator[str]:
    if wishes.places:
        yield tell.say("places", places=_around(tell, wishes))
        if any(place.radius_km is None for place in wishes.places):
            yield tell.say("radius", km=tell.number(NEAR_KM))


def _around(tell: Teller, wishes: Wishes) -> str:
    """Places with one radius are named together, each with its country: Cambridge is in two."""
    circles: dict[int, list[str]] = {}
    for place in wishes.places:
        radius_km = NEAR_KM if place.radius_km is None else place.radius_km
        circles.setdefault(round(radius_km), []).append(f"{place.name} ({_country(tell, place.name)})")
    return tell.either(
        [tell.say("within", km=tell.number(km), names=tell.either(names)) for km, names in circles.items()]
    )


def _country(tell: Teller, name: str) -> str:
    town = find_town(name)
    return tell.say("unknown") if town is None else town.country or tell.say("region")


def _remote(tell: Teller, wishes: Wishes) -> Iterator[str]:
    if wishes.remote:
        yield tell.say(f"remote.{wishes.remote}")
    days = wishes.onsite_days_max
    if days is not None:
        yield tell.say("onsite" if days > 1 else f"onsite.{days}", days=days)


def _contract(tell: Teller, wishes: Wishes) -> Iterator[str]:
    if wishes.contract:
        yield tell.say("contract", contract=tell.either([tell.words[f"contract.{c}"] for c in wishes.contract]))


def _pay(tell: Teller, wishes: Wishes) -> Iterator[str]:
    if wishes.pay:
        amount, currency, per = wishes.pay
        yearly = tell.money(amount * PER_YEAR[per], currency, "year")
        yield tell.say("pay" if per == "year" else "pay.yearly", pay=tell.money(amount, currency, per), yearly=yearly)


def _seniority(tell: Teller, wishes: Wishes) -> Iterator[str]:
    if wishes.seniority:
        yield tell.say("seniority", levels=tell.either(wishes.seniority))


def _industries(tell: Teller, wishes: Wishes) -> Iterator[str]:
    want, avoid = wishes.industries
    if want or avoid:
        shape = "both" if want and avoid else "want" if want else "avoid"
        yield tell.say(f"industries.{shape}", want=tell.either(want), avoid=tell.either(avoid))


def _company(tell: Teller, wishes: Wishes) -> Iterator[str]:
    low, high, kinds = wishes.company
    parts = []
    if low is not None or high is not None:
        shape = "size.min" if high is None else "size.max" if low is None else "size.range"
        parts.append(tell.say(shape, low=tell.number(low or 0), high=tell.number(high or 0)))
    if kinds:
        parts.append(tell.either([tell.words[f"kind.{kind}"] for kind in kinds]))
    if parts:
        yield tell.say("company", parts=tell.all_of(parts))


def _hours(tell: Teller, wishes: Wishes) -> Iterator[str]:
    low, high = wishes.hours
    if low is not None or high is not None:
        shape = (
            "hours.min"
            if high is None
            else "hours.max"
            if low is None
            else "hours.same"
            if low == high
            else "hours.range"
        )
        yield tell.say(shape, low=tell.number(low or 0), high=tell.number(high or 0))


_WISHES: Mapping[str, Callable[[Teller, Wishes], Iterator[str]]] = {
    "roles": _roles,
    "seniority": _seniority,
    "places": _places,
    "remote": _remote,
    "contract": _contract,
    "hours": _hours,
    "pay": _pay,
    "industries": _industries,
    "company": _company,
}


def _languages(tell: Teller, profile: Profile) -> Iterator[str]:
    if profile.languages:
        yield tell.say("languages", names=tell.either([tell.language_name(code) for code in profile.languages]))


def _skills(tell: Teller, profile: Profile) -> Iterator[str]:
    skills = profile.skills
    past = [
        tell.say("until", name=skill.name, year=skill.until) if skill.until else skill.name for skill in skills.past
    ]
    for key, names, joined in (
        ("strong", skills.strong, tell.all_of),
        ("some", skills.some, tell.all_of),
        ("past", past, tell.all_of),
        ("avoid", skills.avoid, tell.either),
    ):
        if names:
            yield tell.say(f"skills.{key}", names=joined(names))


def _replies(tell: Teller, profile: Profile) -> Iterator[str]:
    private = [tell.words[f"p.{key}"] for key in profile.private]
    yield tell.say("private", names=tell.either(private)) if private else tell.say("private.none")
    reply = profile.reply
    spoken = reply.languages or profile.languages
    parts = (
        [tell.say("reply.languages", names=tell.either([tell.language_name(code) for code in spoken]))]
        if spoken
        else []
    )
    parts.append(tell.say(f"tone.{reply.tone}"))
    if not spoken or "de" in spoken:
        parts.append(tell.say(f"reply.{reply.address}"))
    if sign := reply.sign or profile.name:
        parts.append(tell.say("reply.sign", sign=f'"{" / ".join(sign.splitlines())}"'))
    yield tell.say("reply", parts=tell.all_of(parts))
