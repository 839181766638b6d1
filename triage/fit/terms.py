"""Is the rest as the reader wants it: place, work mode, pay, contract, level, industry, company, languages, hours?"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from triage.facts.demands import Years, industries_named
from triage.facts.hours import WeeklyHours
from triage.facts.place import Town, distance_km, find_town
from triage.fit.case import BROKEN, MET, UNKNOWN, Case
from triage.jobs import LEVELS
from triage.text.tokens import fold_text
from triage.types import Fact, Match, Pay

NEAR_KM = 30.0
"""A place without a radius means its surroundings."""
PER_YEAR = {"hour": 1720, "day": 220, "month": 12, "year": 1}
_MOST_HOURS = 168
_STEPS = ("trainee", "junior", "mid", "senior", "lead", "head", "executive")


_MOST_DAYS = 4
"""So many days a week on site leave little of working from home."""


def judge_places(case: Case) -> Iterator[Match]:
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
    elif towns and _few_days(case):
        # The days make it right: the town is still none of the reader's.
        yield case.match("places", MET, case.first("onsite_days"), wishes.places)
    elif towns:
        yield case.match("places", BROKEN, towns[0], wishes.places)
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
    days, limit = case.first("onsite_days"), case.wishes.onsite_days_max
    return limit is not None and days is not None and days.value <= limit


def judge_remote(case: Case) -> Iterator[Match]:
    """The way of working; whoever would rather work from home takes some days of it."""
    wish, fact = case.wishes.remote, case.first("remote")
    if wish in (None, "any"):
        return
    if fact is None:
        yield case.match("remote", UNKNOWN, None, wish)
        return
    good = {"required": ("remote",), "preferred": ("remote", "hybrid"), "no": ("onsite", "hybrid")}[wish]
    state = MET if fact.value in good else BROKEN
    days = case.first("onsite_days")
    if wish == "preferred" and fact.value == "hybrid" and days is not None and days.value >= _MOST_DAYS:
        state = UNKNOWN
    yield case.match("remote", state, fact, wish)


def judge_pay(case: Case) -> Iterator[Match]:
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


def judge_contract(case: Case) -> Iterator[Match]:
    """The kind of contract."""
    fact, wish = case.first("contract"), case.wishes.contract
    if wish:
        state = UNKNOWN if fact is None else MET if fact.value in wish else BROKEN
        yield case.match("contract", state, fact, wish)


def judge_seniority(case: Case) -> Iterator[Match]:
    """One step beside the wish is open to talk, unless the level is a must; two steps are clearly wrong."""
    wanted = [_STEPS.index(level) for w in case.wishes.seniority if (level := LEVELS.get(fold_text(w), w)) in _STEPS]
    fact = case.first("seniority")
    if not wanted:
        return
    if fact is None or fact.value not in _STEPS:
        yield case.match("seniority", UNKNOWN, fact, case.wishes.seniority)
        return
    steps = min(abs(_STEPS.index(fact.value) - step) for step in wanted)
    beside = BROKEN if "seniority" in case.profile.must else UNKNOWN
    yield case.match("seniority", (MET, beside)[steps] if steps < 2 else BROKEN, fact, case.wishes.seniority)


def judge_industries(case: Case) -> Iterator[Match]:
    """The trade of the employer: by its own word in the profile, or by other words for it."""
    for names, state in ((case.wishes.industries.avoid, BROKEN), (case.wishes.industries.want, MET)):
        for name in names:
            fact = _industry(case, name)
            if fact:
                yield case.match("industries", state, fact, f"not {name}" if state == BROKEN else name)
                return


def _industry(case: Case, name: str) -> Fact | None:
    ids = _industry_ids(name)
    known = next((fact for fact in case.facts.get("industry", ()) if fact.value in ids), None)
    if known:
        return known
    stem, words = fold_text(name), case.reading.tokens.words
    hit = next((i for i, w in enumerate(words) if w == stem or (len(stem) > 5 and stem[:-1] in w)), None)
    return None if hit is None else Fact("industry", name, case.reading.span(hit, hit + 1))


@lru_cache(maxsize=500)
def _industry_ids(name: str) -> frozenset[str]:
    return industries_named(name)


def judge_company(case: Case) -> Iterator[Match]:
    """The kind of company and its size; what is broken is told before what is right."""
    company = case.wishes.company
    told = [*_company_kind(case)]
    size = case.first("company_size")
    if size and not (company.min_size is None and company.max_size is None):
        state = MET if (company.min_size or 0) <= size.value <= (company.max_size or size.value) else BROKEN
        told.append(case.match("company", state, size, _size_wanted(company.min_size, company.max_size)))
    yield from sorted(told, key=lambda match: match.state != BROKEN)[:1]


def _company_kind(case: Case) -> Iterator[Match]:
    """A temp contract is agency work; who lends engineers or advises for a living is a consultancy."""
    kinds, contract = case.wishes.company.kinds, case.first("contract")
    if kinds and contract and contract.value == "temp":
        yield case.match("company", MET if "agency work" in kinds else BROKEN, contract, kinds)
    elif kinds and (consulting := case.first("consultancy")):
        yield case.match("company", MET if "consulting" in kinds else BROKEN, consulting, kinds)


def _size_wanted(low: int | None, high: int | None) -> str:
    return f"{low}+" if high is None else f"<{high + 1}" if low is None else f"{low}-{high}"


def judge_languages(case: Case) -> Iterator[Match]:
    """Languages that are demanded: every one must be one of the reader's."""
    mine, asked = case.profile.languages, case.facts.get("languages_asked", [])
    if mine and asked:
        strange = next((fact for fact in asked if fact.value not in mine), None)
        yield case.match("languages", BROKEN if strange else MET, strange or asked[0], mine)


def judge_hours(case: Case) -> Iterator[Match]:
    """Hours a week: met where those on offer and those wanted have any in common."""
    wish, fact = case.wishes.hours, case.first("hours")
    if wish.min is None and wish.max is None:
        return
    want = f"{wish.min or 0:g}-{wish.max:g}" if wish.max is not None else f"{wish.min:g}+"
    if fact is None:
        yield case.match("hours", UNKNOWN, None, want)
        return
    hours: WeeklyHours = fact.value
    low, high = max(hours.min or 0, wish.min or 0), min(hours.max or _MOST_HOURS, wish.max or _MOST_HOURS)
    yield case.match("hours", MET if low <= high else BROKEN, fact, want)


def judge_experience(case: Case) -> Iterator[Match]:
    """Years asked for, held against those in the present job: the least that the reader has, so never too few."""
    since, fact, date = case.profile.now.since, case.first("years_asked"), case.reading.message.date
    if since is None or fact is None or not date or not date[:4].isdigit():
        return
    have = int(date[:4]) - since
    asked: Years = fact.value
    if asked.max is not None and asked.max <= 3 and have >= asked.max + 4:
        yield case.match("experience", BROKEN, fact, str(have))
    elif asked.min is not None:
        yield case.match("experience", MET if asked.min <= have else UNKNOWN, fact, str(have))
