"""The blocks ``looking_for`` and ``unless``: what a job must or should be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from triage.profile import words
from triage.profile.checker import ProfileChecker
from triage.profile.pay import read_pay
from triage.profile.quantities import read_hours, read_radius_km, read_range
from triage.profile.schema import (
    COMPANY_KINDS,
    CONTRACTS,
    REMOTES,
    SENIORITIES,
    Company,
    Hours,
    Industries,
    PayWish,
    Place,
    Wishes,
)
from triage.yaml_document import Node


def read_wishes(checker: ProfileChecker, node: Node | None, block: str, usual_pay: PayWish | None = None) -> Wishes:
    """The wishes of one block. A pay without currency or period takes those of ``usual_pay``."""
    fields = checker.mapping(node, Wishes._fields, f"'{block}'", words.WISH_HINTS)
    checker.apart(fields.get("roles"), fields.get("not_roles"), "'roles'")
    return Wishes(
        roles=checker.lines(fields.get("roles")),
        not_roles=checker.lines(fields.get("not_roles")),
        seniority=checker.picks(fields.get("seniority"), SENIORITIES, words.SENIORITY),
        places=_places(checker, fields.get("places")),
        remote=checker.choice(fields.get("remote"), REMOTES, words.REMOTE),
        onsite_days_max=checker.integer(fields.get("onsite_days_max"), 0, 7),
        contract=checker.picks(fields.get("contract"), CONTRACTS, words.CONTRACT),
        pay=read_pay(checker, fields.get("pay"), usual_pay),
        industries=_industries(checker, fields.get("industries")),
        company=_company(checker, fields.get("company")),
        hours=_hours(checker, fields.get("hours")),
    )


def _places(checker: ProfileChecker, node: Node | None) -> tuple[Place, ...]:
    """``Stuttgart``, ``[Stuttgart, Ulm]``, ``{Stuttgart: 30 km}`` or a list with such pairs in it."""
    places: dict[str, Place] = {}
    for name, radius in _place_nodes(checker, node):
        if text := checker.line(name):
            place = _place(checker, text, radius)
            places.setdefault(place.name.casefold(), place)
    return tuple(places.values())


def _place_nodes(checker: ProfileChecker, node: Node | None) -> Iterator[tuple[Node, Node | None]]:
    if node is not None and node.kind == "text" and not checker.lines(node):
        return
    for item in checker.items(node):
        if item.kind == "mapping":
            yield from checker.entries(item)
        else:
            yield item, None


def _place(checker: ProfileChecker, name: str, radius: Node | None) -> Place:
    text = checker.text(radius)
    if radius is not None and text is not None:
        radius_km = read_radius_km(text)
        if radius_km is None:
            checker.expected(radius, "a distance like 30 km")
        return Place(name, radius_km)
    # "Stuttgart (30 km)" as a name would never be found in a message.
    found = re.fullmatch(r"(.*[^\s(,+])[\s(,+]+([0-9]{1,4} ?(?:km|mi|miles))\)?", name)
    return Place(found[1], read_radius_km(found[2])) if found else Place(name)


def _industries(checker: ProfileChecker, node: Node | None) -> Industries:
    """``{want: [...], avoid: [...]}``; a plain list is what is wanted."""
    if node is not None and node.kind != "mapping":
        return Industries(want=checker.lines(node))
    fields = checker.mapping(node, Industries._fields, "'industries'")
    checker.apart(fields.get("want"), fields.get("avoid"), "industries wanted")
    return Industries(checker.lines(fields.get("want")), checker.lines(fields.get("avoid")))


def _company(checker: ProfileChecker, node: Node | None) -> Company:
    fields = checker.mapping(node, ("size", "kind"), "'company'")
    size = checker.range(fields.get("size"), read_range, "50+, 10-200 or <50")
    kinds = checker.picks(fields.get("kind"), COMPANY_KINDS, words.COMPANY_KIND)
    return Company(_whole(size.min), _whole(size.max), kinds)


def _hours(checker: ProfileChecker, node: Node | None) -> Hours:
    """``20-32``, ``up to 30``, ``80%``, ``part-time``, or ``{min: 20, max: 32}``."""
    if node is None or node.kind == "text":
        return Hours(*checker.range(node, read_hours, "20-32, up to 30, 80% or part-time"))
    fields = checker.mapping(node, Hours._fields, "'hours'")
    low = checker.range(fields.get("min"), read_hours, "20 or 50%")
    high = checker.range(fields.get("max"), read_hours, "32 or 80%")
    if low.min is not None and high.max is not None and low.min > high.max:
        checker.fault(node, "'hours': min is more than max")
    return Hours(low.min, high.max)


def _whole(number: float | None) -> int | None:
    return None if number is None else int(number)
