"""Facts held against the profile: every wish met, broken or unknown (LABELS section 3).

What weighs how much is not said here but in rules.yaml.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from triage.facts import Reading
from triage.fit import roles, terms
from triage.fit.case import BROKEN, MET, UNKNOWN, Case, words_of
from triage.fit.terms import NEAR_KM, PER_YEAR
from triage.profile import Profile, Wishes
from triage.types import Fact, Match

__all__ = ["BROKEN", "MET", "NEAR_KM", "PER_YEAR", "UNKNOWN", "WISHES", "hold", "missing"]


def hold(profile: Profile, reading: Reading, facts: Sequence[Fact]) -> tuple[Match, ...]:
    """One match for every wish the profile has, in the order of WISHES. An opened door's wishes come first."""
    case = roles.choose_role(Case(profile, _wishes_now(profile, reading, facts), reading, _by_name(facts)))
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
    bare = profile._replace(skills=type(profile.skills)())
    case = roles.choose_role(Case(bare, profile.unless, reading, _by_name(facts)))
    judges = [judge for what, judge in WISHES.items() if what != "status"]
    states = {match.what: match.state for judge in judges for match in judge(case)}
    return states.get("roles") == MET and BROKEN not in states.values()


def _by_name(facts: Iterable[Fact]) -> dict[str, list[Fact]]:
    named: dict[str, list[Fact]] = {}
    for fact in facts:
        named.setdefault(fact.name, []).append(fact)
    return named


def _status(case: Case) -> Iterator[Match]:
    """Is the door open? Not searching: only for a role of ``unless``, with nothing of that block broken."""
    if case.profile.status == "not searching":
        facts = [fact for named in case.facts.values() for fact in named]
        is_open = _unless_holds(case.profile, case.reading, facts)
        wanted = case.profile.unless.roles if case.profile.unless else ()
        yield Match("status", MET if is_open else BROKEN, case.quote(case.role), words_of(wanted), "", True)


WISHES: dict[str, Callable[[Case], Iterable[Match]]] = {
    "status": _status,
    "roles": roles.judge_roles,
    "field": roles.judge_field,
    "places": terms.judge_places,
    "remote": terms.judge_remote,
    "pay": terms.judge_pay,
    "contract": terms.judge_contract,
    "hours": terms.judge_hours,
    "seniority": terms.judge_seniority,
    "experience": terms.judge_experience,
    "skills": roles.judge_skills,
    "main_skill": roles.judge_main_skill,
    "languages": terms.judge_languages,
    "industries": terms.judge_industries,
    "company": terms.judge_company,
}
"""What is judged -> how. Each yields no match where the profile has no such wish."""
