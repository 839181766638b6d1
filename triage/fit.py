"""Facts held against the profile: every wish met, broken or unknown (LABELS section 3).

What weighs how much is not said here but in rules.yaml.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from triage.facts import Reading
from triage.facts.place import Town, distance_km, find_town
from triage.jobs import LEVELS, field_of, find_jobs, foreign
from triage.jobs.skills import find_skills
from triage.profile import Profile, Wishes
from triage.records import NamedTuple
from triage.text.tokens import fold_text, tokenize
from triage.types import Fact, Match, Pay, Role

MET, BROKEN, UNKNOWN = "met", "broken", "unknown"
NEAR_KM = 30.0
"""A place without a radius means its surroundings."""
PER_YEAR = {"hour": 1720, "day": 220, "month": 12, "year": 1}
_STEPS = ("trainee", "junior", "mid", "senior", "lead", "head", "executive")


class Case(NamedTuple):
    """What one wish is judged from."""

    profile: Profile
    wishes: Wishes
    reading: Reading
    facts: dict[str, list[Fact]]

    def first(self, name: str) -> Fact | None:
        return next(iter(self.facts.get(name, ())), None)

    def quote(self, fact: Fact | None) -> str:
        return self.reading.message.text[fact.span.start : fact.span.end] if fact else ""

    def match(self, what: str, state: str, fact: Fact | None, want: object, have: str = "") -> Match:
        quote = self.quote(fact)
        return Match(what, state, have or quote, _words(want), quote, what in self.profile.must)


def hold(profile: Profile, reading: Reading, facts: Sequence[Fact]) -> tuple[Match, ...]:
    """One match for every wish the profile has, in the order of WISHES. An opened door's wishes come first."""
    case = Case(profile, _wishes_now(profile, reading, facts), reading, _by_name(facts))
    return tuple(match for judge in WISHES.values() for match in judge(case))


def missing(profile: Profile | None, matches: Iterable[Match], facts: Sequence[Fact]) -> tuple[str, ...]:
    """The must-knows that the message does not state, weightiest first."""
    stated = {fact.name for fact in facts}
    states = {match.what: match.state for match in matches}
    musts = profile.must if profile else ()
    asked = [
        ("role", "role" not in stated),
        ("place", not stated & {"place", "places", "remote"} or states.get("places") == UNKNOWN),
    ]
    asked += [(name, name not in stated) for name in ("pay", "contract") if profile is None or name in musts]
    asked += [("remote", "remote" not in stated)] if "remote" in musts else []
    asked += [("employer", not stated & {"employer"})]
    return tuple(name for name, is_missing in asked if is_missing)


def _wishes_now(profile: Profile, reading: Reading, facts: Sequence[Fact]) -> Wishes:
    """The reader's wishes; what ``unless`` says goes first where it opens the door."""
    wishes, unless = profile.looking_for, profile.unless
    if unless is None or not _unless_holds(profile, reading, facts):
        return wishes
    return wishes._replace(
        roles=wishes.roles + unless.roles,
        pay=unless.pay or wishes.pay,
        places=unless.places or wishes.places,
        contract=unless.contract or wishes.contract,
        remote=unless.remote or wishes.remote,
        seniority=unless.seniority,
    )


def _unless_holds(profile: Profile, reading: Reading, facts: Sequence[Fact]) -> bool:
    if profile.unless is None:
        return False
    case = Case(profile._replace(skills=type(profile.skills)()), profile.unless, reading, _by_name(facts))
    judges = [judge for what, judge in WISHES.items() if what != "status"]
    states = {match.what: match.state for judge in judges for match in judge(case)}
    return states.get("roles") == MET and BROKEN not in states.values()


def _by_name(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    named: dict[str, list[Fact]] = {}
    for fact in facts:
        named.setdefault(fact.name, []).append(fact)
    return named


def _words(want: object) -> str:
    if isinstance(want, str):
        return want
    return ", ".join(str(getattr(item, "name", item)) for item in want) if isinstance(want, Iterable) else str(want)


def _jobs_of(title: str) -> frozenset[str]:
    return frozenset(s.job for s in find_jobs(tokenize(title).words) if s.job)


def _roles(case: Case) -> Iterator[Match]:
    """The role: one the profile names, a neighbour or another job; a title nobody knows stays unknown."""
    wishes = case.wishes
    if not (wishes.roles or wishes.not_roles):
        return
    offered = case.facts.get("role", [])[:3]
    if not offered:
        yield case.match("roles", UNKNOWN, None, wishes.roles)
        return
    judged = [(_role_state(case, fact), fact) for fact in offered]
    best = next(
        (j for state in (MET, BROKEN, UNKNOWN) for j in judged if j[0] == state and (state == MET or j is judged[0])),
        judged[0],
    )
    yield case.match("roles", best[0], best[1], wishes.roles)


def _role_state(case: Case, fact: Fact) -> str:
    role: Role = fact.value
    wishes = case.wishes
    title = set(fold_text(role.title).split())
    if any(_is_named(refused, role, title) for refused in wishes.not_roles):
        return BROKEN
    if any(_is_named(wanted, role, title) for wanted in wishes.roles):
        return MET
    wanted_jobs = {job for wanted in wishes.roles for job in _jobs_of(wanted)}
    if not wishes.roles:
        return UNKNOWN
    if role.jobs:
        return _related_state(case, role, wanted_jobs)
    fields = {field_of(job) for job in wanted_jobs}
    if role.field and fields and all(foreign(role.field, field) for field in fields):
        return BROKEN
    return UNKNOWN


def _is_named(wanted: str, role: Role, title: set[str]) -> bool:
    """Is the offered role the wanted one: the same job of the table, or every word of the wanted title in it?"""
    jobs = _jobs_of(wanted)
    if role.jobs and jobs:
        return bool(jobs.intersection(role.jobs))
    words = [w for w in fold_text(wanted).split() if w not in LEVELS and w.isalnum()]
    return bool(words) and all(any(t == w or (len(w) > 4 and t.startswith(w[:-1])) for t in title) for w in words)


def _related_state(case: Case, role: Role, wanted: set[str]) -> str:
    """Another job of the table: a general title of the same craft stays open where the skills speak for it."""
    general = any(job in GENERAL_JOBS and not GENERAL_JOBS[job].isdisjoint(wanted) for job in role.jobs)
    if not general:
        return BROKEN
    return MET if _strong_in(case, role.title) or _strong_in(case, case.reading.message.text) else UNKNOWN


_STACKS = frozenset(
    [
        "java-developer",
        "python-developer",
        "dotnet-developer",
        "cpp-developer",
        "go-developer",
        "rust-developer",
        "php-developer",
        "ruby-developer",
        "scala-developer",
        "node-developer",
        "kotlin-developer",
    ]
)
GENERAL_JOBS: dict[str, frozenset[str]] = {
    "software-engineer": frozenset(
        (
            "backend-developer",
            "frontend-developer",
            "fullstack-developer",
            "mobile-developer",
            "embedded-developer",
            *_STACKS,
        )
    ),
    "registered-nurse": frozenset(
        ("intensive-care-nurse", "anesthesia-nurse", "operating-room-nurse", "emergency-nurse", "pediatric-nurse")
    ),
    **dict.fromkeys(_STACKS, frozenset(("backend-developer", "software-engineer"))),
}
"""Titles that are also used for these jobs: a Java developer is mostly a backend developer."""


def _strong_in(case: Case, text: str) -> bool:
    folded = f" {fold_text(text)} "
    return any(f" {fold_text(skill)} " in folded for skill in case.profile.skills.strong)


def _field(case: Case) -> Iterator[Match]:
    """A field foreign to every wanted role, named by a title."""
    wanted = {field_of(job) for role in case.wishes.roles for job in _jobs_of(role)} - {""}
    fact = case.first("role")
    if not wanted or fact is None:
        return
    field = fact.value.field or (field_of(fact.value.jobs[0]) if fact.value.jobs else "")
    if field and all(foreign(field, mine) for mine in wanted):
        yield case.match("field", BROKEN, fact, sorted(wanted), field)


def _places(case: Case) -> Iterator[Match]:
    """Place of work: within a radius of a wanted place, or remote where that is welcome."""
    wishes = case.wishes
    if not wishes.places:
        return
    mode, towns = case.first("remote"), case.facts.get("place", []) + case.facts.get("places", [])
    if mode and mode.value == "remote" and wishes.remote != "no":
        yield case.match("places", MET, mode, wishes.places)
        return
    near_by = next((fact for fact in towns if _within(case, fact.value)), None)
    if near_by:
        yield case.match("places", MET, near_by, wishes.places)
    elif towns:
        yield case.match("places", MET if _few_days(case) else BROKEN, towns[0], wishes.places)
    else:
        yield case.match("places", UNKNOWN, None, wishes.places)


def _within(case: Case, town: Town) -> bool:
    for place in case.wishes.places:
        wanted = find_town(place.name)
        if wanted is None:
            if fold_text(place.name) == fold_text(town.name):
                return True
        elif distance_km(wanted, town) <= (NEAR_KM if place.radius_km is None else place.radius_km + 2):
            return True
    return False


def _few_days(case: Case) -> bool:
    """Days a week on site elsewhere that the profile allows."""
    mode, limit = case.first("remote"), case.wishes.onsite_days_max
    days = _onsite_days(case.reading) if mode and mode.value != "onsite" else None
    return limit is not None and days is not None and days <= limit


def _onsite_days(reading: Reading) -> int | None:
    words = reading.tokens.words
    numbers = {
        "one": 1,
        "ein": 1,
        "einen": 1,
        "two": 2,
        "zwei": 2,
        "three": 3,
        "drei": 3,
        "four": 4,
        "vier": 4,
        "יומיים": 2,
    }
    for index, word in enumerate(words[:-1]):
        count = int(word) if word.isdigit() and len(word) == 1 else numbers.get(word)
        behind = words[index + 1 : index + 7]
        if count and {"day", "days", "tag", "tage", "mal", "x", "ימים"}.intersection(behind[:2]):
            if {"office", "buero", "ort", "site", "onsite", "praesenz", "במשרד", "משרד"}.intersection(behind):
                return count
            if {"remote", "home", "homeoffice", "מהבית"}.intersection(behind):
                return 5 - count
    return None


def _remote(case: Case) -> Iterator[Match]:
    wish, fact = case.wishes.remote, case.first("remote")
    if wish in (None, "any"):
        return
    if fact is None:
        yield case.match("remote", UNKNOWN, None, wish)
        return
    good = {"required": ("remote",), "preferred": ("remote", "hybrid"), "no": ("onsite", "hybrid")}[wish]
    yield case.match("remote", MET if fact.value in good else BROKEN, fact, wish)


def _pay(case: Case) -> Iterator[Match]:
    """The top of a range counts; another currency cannot be compared."""
    wish = case.wishes.pay
    if wish is None:
        return
    want = f"{wish.min:,.0f} {wish.currency or ''}/{wish.per}".replace(" /", "/")
    least = wish.min * PER_YEAR[wish.per]
    for fact in case.facts.get("pay", ()):
        pay: Pay = fact.value
        top = pay.max_year or pay.min_year
        if top is None or (wish.currency and pay.currency and pay.currency != wish.currency):
            continue
        open_top = pay.max_year is None and pay.min_year is not None
        yield case.match("pay", MET if top >= least or open_top else BROKEN, fact, want)
        return
    yield case.match("pay", UNKNOWN, case.first("pay"), want)


def _contract(case: Case) -> Iterator[Match]:
    fact, wish = case.first("contract"), case.wishes.contract
    if wish:
        state = UNKNOWN if fact is None else MET if fact.value in wish else BROKEN
        yield case.match("contract", state, fact, wish)


def _seniority(case: Case) -> Iterator[Match]:
    """One step beside the wish is open to talk, two steps are clearly wrong."""
    wanted = [_STEPS.index(level) for w in case.wishes.seniority if (level := LEVELS.get(fold_text(w), w)) in _STEPS]
    fact = case.first("seniority")
    if not wanted:
        return
    if fact is None or fact.value not in _STEPS:
        yield case.match("seniority", UNKNOWN, fact, case.wishes.seniority)
        return
    steps = min(abs(_STEPS.index(fact.value) - step) for step in wanted)
    yield case.match("seniority", (MET, UNKNOWN)[steps] if steps < 2 else BROKEN, fact, case.wishes.seniority)


def _skills(case: Case) -> Iterator[Match]:
    """Strong and middling skills that the message names; none named says nothing."""
    skills = case.profile.skills
    mine = {fold_text(name) for name in (*skills.strong, *skills.some)}
    if not mine:
        return
    named = [
        f for f in case.facts.get("skills", ()) if fold_text(str(f.value)) in mine or fold_text(case.quote(f)) in mine
    ]
    text = f" {' '.join(case.reading.tokens.words)} "
    said = [name for name in (*skills.strong, *skills.some) if f" {fold_text(name)} " in text]
    have = ", ".join(dict.fromkeys([case.quote(f) for f in named] + said))
    yield case.match(
        "skills", MET if have else UNKNOWN, named[0] if named else None, skills.strong or skills.some, have
    )


def _main_skill(case: Case) -> Iterator[Match]:
    """A job mainly about a skill that is avoided, long past, or another craft than those the role is tied to."""
    skills, role = case.profile.skills, case.first("role")
    main = _skill_of_title(case, role) if role else None
    if main is None:
        return
    name = {fold_text(str(main.value)), fold_text(case.quote(main))}
    refused = {fold_text(s) for s in skills.avoid} | {fold_text(s.name) for s in skills.past}
    mine = [*skills.strong, *skills.some]
    if name & refused:
        yield case.match("main_skill", BROKEN, main, "not " + case.quote(main))
    elif _is_craft(str(main.value)) and any(map(_is_craft, mine)) and not name & {fold_text(s) for s in mine}:
        yield case.match("main_skill", BROKEN, main, skills.strong)


@cache
def _is_craft(skill: str) -> bool:
    """Is it a skill that a role is tied to, as a developer's to a programming language?"""
    sightings = find_skills(tokenize(f"{skill} Developer"))  # alone, "Go" and "Rust" are everyday words
    return any(s.field in ("software", "data") for s in sightings)


def _skill_of_title(case: Case, role: Fact) -> Fact | None:
    """The skill that stands in the title, or right before or behind it in the same breath."""
    text = case.reading.message.text
    for fact in case.facts.get("skills", ()):
        between = (
            text[fact.span.end : role.span.start]
            if fact.span.start < role.span.start
            else text[role.span.end : fact.span.start]
        )
        inside = role.span.start <= fact.span.start < role.span.end
        if inside or (len(between) <= 3 and not between.strip(" -–/(")):
            return fact
    return None


def _industries(case: Case) -> Iterator[Match]:
    wanted, avoided = case.wishes.industries.want, case.wishes.industries.avoid
    words = case.reading.tokens.words
    for names, state in ((avoided, BROKEN), (wanted, MET)):
        for name in names:
            stem = fold_text(name)
            hit = next((i for i, w in enumerate(words) if w == stem or (len(stem) > 5 and stem[:-1] in w)), None)
            if hit is not None:
                yield case.match("industries", state, Fact("industry", name, case.reading.span(hit, hit + 1)), name)
                return


def _company(case: Case) -> Iterator[Match]:
    """The kind of company: a temp contract is agency work, a day rate consulting or freelance."""
    kinds, contract = case.wishes.company.kinds, case.first("contract")
    if kinds and contract and contract.value == "temp":
        yield case.match("company", MET if "agency work" in kinds else BROKEN, contract, kinds)


def _status(case: Case) -> Iterator[Match]:
    """Is the door open? Not searching: only for a role of ``unless``, with nothing of that block broken."""
    if case.profile.status == "not searching":
        facts = [fact for named in case.facts.values() for fact in named]
        is_open = _unless_holds(case.profile, case.reading, facts)
        roles = case.profile.unless.roles if case.profile.unless else ()
        yield Match("status", MET if is_open else BROKEN, case.quote(case.first("role")), _words(roles), "", True)


WISHES: dict[str, Callable[[Case], Iterable[Match]]] = {
    "status": _status,
    "roles": _roles,
    "field": _field,
    "places": _places,
    "remote": _remote,
    "pay": _pay,
    "contract": _contract,
    "seniority": _seniority,
    "skills": _skills,
    "main_skill": _main_skill,
    "industries": _industries,
    "company": _company,
}
"""What is judged -> how. Each yields no match where the profile has no such wish."""
