"""The reader's own taste in offers, beyond the profile: points on fit and shotgun for what an offer has about it.

It is learned from labels (``triage.learning.taste``) and kept in the header of the reader's own model; the bundled model has
none. A trait is something facts say that the reader may mind or like: an agency that hides its client, a hybrid job.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from triage.facts import Reading
from triage.records import TYPE_CHECKING
from triage.types import Fact, Reason

if TYPE_CHECKING:
    Taste = Mapping[str, Mapping[str, Sequence[float]]]
    """Axis -> trait -> points, and of how many labelled offers that have it how many were taken (on shotgun: called
    one): ``[points, so many, of all]``."""

AXES = ("fit", "shotgun")
MOST_POINTS = 50.0
"""All of a reader's taste together moves an axis at most so far: half of it. With 35, forty corrections of "agencies that say who
they are are fine with me" mended 5 of 28 errors; most such letters score 90 and more on shotgun."""
_PLAIN = ("contract", "remote", "seniority", "asks")
_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "fit+": "to your taste (you took {count:.0f} of {all:.0f}): {trait}",
        "fit-": "not to your taste (you took {count:.0f} of {all:.0f}): {trait}",
        "shotgun+": "you called {count:.0f} of {all:.0f} such offers a shotgun: {trait}",
        "shotgun-": "you called only {count:.0f} of {all:.0f} such offers a shotgun: {trait}",
        "agency names its client": "an agency that names its client",
        "client not named": "a client that is not named",
        "from an agency": "an agency that says who it is",
        "from the employer": "straight from the employer",
        "pay stated": "the pay is stated",
        "urgent": "it is urgent",
        "contract": "contract",
        "remote": "way of working",
        "seniority": "level",
        "asks": "asks for",
        "field": "field",
        "job": "job",
    },
    "de": {
        "fit+": "nach deinem Geschmack (du nahmst {count:.0f} von {all:.0f}): {trait}",
        "fit-": "nicht nach deinem Geschmack (du nahmst {count:.0f} von {all:.0f}): {trait}",
        "shotgun+": "du nanntest {count:.0f} von {all:.0f} solchen Angeboten Schrotschuss: {trait}",
        "shotgun-": "du nanntest nur {count:.0f} von {all:.0f} solchen Angeboten Schrotschuss: {trait}",
        "agency names its client": "eine Vermittlung, die ihren Kunden nennt",
        "client not named": "ein Kunde, der nicht genannt wird",
        "from an agency": "eine Vermittlung, die sagt, wer sie ist",
        "from the employer": "direkt vom Arbeitgeber",
        "pay stated": "das Gehalt ist genannt",
        "urgent": "es eilt",
        "contract": "Vertrag",
        "remote": "Arbeitsweise",
        "seniority": "Stufe",
        "asks": "fragt nach",
        "field": "Fach",
        "job": "Beruf",
    },
}


def traits(facts: Iterable[Fact]) -> dict[str, Fact]:
    """What an offer has about it -> the fact that says so."""
    named: dict[str, Fact] = {}
    found: dict[str, Fact] = {}
    for fact in facts:
        named.setdefault(fact.name, fact)
        if fact.name in _PLAIN:
            found.setdefault(f"{fact.name}: {fact.value}", fact)
        elif fact.name == "role":
            found.update({f"job: {job}": fact for job in fact.value.jobs})
            if fact.value.field:
                found.setdefault(f"field: {fact.value.field}", fact)
    found.update(_firms(named))
    found.update({words: named[name] for name, words in (("pay", "pay stated"), ("urgent", "urgent")) if name in named})
    return found


def _firms(named: Mapping[str, Fact]) -> Iterator[tuple[str, Fact]]:
    """Who offers: an agency, with or without the name of its client, or the employer itself."""
    if "agency" in named:
        yield "from an agency", named["agency"]
    if "client_anonymous" in named:
        yield "client not named", named["client_anonymous"]
    elif "agency" in named and "employer" in named:
        yield "agency names its client", named["employer"]
    elif "employer" in named:
        yield "from the employer", named["employer"]


def taste_reasons(taste: Taste, reading: Reading, facts: Iterable[Fact], language: str) -> Iterator[Reason]:
    """The points a reader's taste gives to an offer, strongest first on each axis, with the words they rest on."""
    if not taste:
        return
    found = traits(facts)
    for axis in AXES:
        rows = {trait: row for trait, row in taste.get(axis, {}).items() if trait in found}
        spoken = sum(row[0] for row in rows.values())
        scale = min(1.0, MOST_POINTS / abs(spoken)) if spoken else 1.0
        for trait, (points, count, of_all) in sorted(rows.items(), key=lambda item: (-abs(item[1][0]), item[0])):
            fact = found[trait]
            quote = reading.message.words_of(fact)
            said = _WORDS[language][axis + "-+"[points > 0]]
            because = said.format(count=count, all=of_all, trait=_in_words(trait, language))
            yield Reason(axis, round(points * scale, 2), "taste", "taste", because, quote)


def _in_words(trait: str, language: str) -> str:
    """A trait for people.

    >>> _in_words("contract: freelance", "de")
    'Vertrag: freelance'
    """
    words = _WORDS[language]
    name, colon, value = trait.partition(": ")
    return words[name] + colon + value
