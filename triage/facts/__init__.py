"""What a message states. One module a fact, listed in FACTS; each finds facts in a Reading, with their spans."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from triage.facts.address import find_address_clash
from triage.facts.asks import find_asks, find_urgency
from triage.facts.contract import find_contract
from triage.facts.demands import (
    find_company_size,
    find_consultancy,
    find_fields,
    find_industries,
    find_languages,
    find_years,
)
from triage.facts.employer import find_clients, find_parties
from triage.facts.hours import find_hours
from triage.facts.pay import find_pay
from triage.facts.place import find_places
from triage.facts.reading import Reading, read_message
from triage.facts.remarks import find_flattery, find_leftovers, find_remarks
from triage.facts.remote import find_remote
from triage.facts.role import find_roles
from triage.facts.skills import find_skills
from triage.facts.tasks import find_tasks
from triage.facts.terms import find_terms_of_work
from triage.types import Fact

FACTS: dict[str, Callable[[Reading], Iterable[Fact]]] = {
    "role": find_roles,
    "skills": find_skills,
    "firms": find_parties,
    "client": find_clients,
    "places": find_places,
    "remote": find_remote,
    "pay": find_pay,
    "contract": find_contract,
    "hours": find_hours,
    "terms": find_terms_of_work,
    "urgent": find_urgency,
    "remarks": find_remarks,
    "flattery": find_flattery,
    "leftover": find_leftovers,
    "tasks": find_tasks,
    "asks": find_asks,
    "address_clash": find_address_clash,
    "years_asked": find_years,
    "languages_asked": find_languages,
    "industry": find_industries,
    "field": find_fields,
    "consultancy": find_consultancy,
    "company_size": find_company_size,
}
"""Name -> finder. A finder yields facts of its own name, or of the names its module tells."""

__all__ = ["FACTS", "Reading", "find_facts", "read_message"]


def find_facts(reading: Reading) -> tuple[Fact, ...]:
    """All facts of a message, in the order of FACTS; every span cuts out the words it was read from."""
    return tuple(fact for finder in FACTS.values() for fact in finder(reading))
