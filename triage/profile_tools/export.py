"""A LinkedIn export becomes the beginning of a profile: what it states is taken, nothing is guessed about pay."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from triage.facts.place import find_town
from triage.profile.quantities import read_range
from triage.profile_tools.answers import Answers, clean
from triage.profile_tools.archive import read_tables

MOST_STRONG, MOST_SOME = 10, 30
"""LinkedIn lists up to 100 skills, the reader's own order first."""
MOST_NAMES = 20
_HEADER_WITHIN = 20
_KNOWN_COLUMNS = frozenset(("first name", "title", "name", "job titles"))
_RADIUS = "30 km"
_YEAR = re.compile(r"(?<![0-9])(?:19[5-9]|20[0-9])[0-9](?![0-9])")
_AROUND = re.compile(
    r"\b(?:greater|metropolitan|metropolregion|großraum|raum|region|area|und umgebung|bay)\b", re.IGNORECASE
)
_JOB_TYPES: Mapping[str, tuple[str, str]] = {
    "full time": ("contract", "permanent"),
    "vollzeit": ("contract", "permanent"),
    "permanent": ("contract", "permanent"),
    "part time": ("hours", "part-time"),
    "teilzeit": ("hours", "part-time"),
    "contract": ("contract", "freelance"),
    "freelance": ("contract", "freelance"),
    "temporary": ("contract", "fixed"),
    "befristet": ("contract", "fixed"),
    "internship": ("seniority", "trainee"),
    "praktikum": ("seniority", "trainee"),
}
"""Preferred job types, levelled -> the wish that means the same."""

Row = Mapping[str, str]


class Position(NamedTuple):
    """A job of the reader's that has not ended."""

    title: str
    employer: str
    since: str


def read_export(path: str) -> Answers:
    """What the LinkedIn export at ``path`` (a zip, a folder, one of its tables) says of its owner.

    Raises SourceError when it cannot be read.
    """
    return answers_of({name: list(_rows(text)) for name, text in read_tables(path).items()})


def answers_of(tables: Mapping[str, Iterable[Row]]) -> Answers:
    """The answers in the rows of an export's tables, whose columns are named in lower case."""
    person = _first(tables, "profile.csv")
    wishes = _first(tables, "job seeker preferences.csv")
    now = _position(tables.get("positions.csv", ()))
    first, last = clean(person.get("first name", "")), clean(person.get("last name", ""))
    skills = _each([row.get("name", "") for row in tables.get("skills.csv", ())], MOST_STRONG + MOST_SOME)
    titles = _each(_split(wishes.get("job titles", "")) or [now.title], MOST_NAMES)
    places = _towns(wishes.get("locations", "")) or _towns(person.get("geo location", ""))[:1]
    answers = Answers(
        name=clean(f"{first} {last}"),
        status="open" if wishes.get("open to recruiters", "").strip().casefold() in ("yes", "true", "ja") else "",
        role=now.title,
        employer=now.employer,
        since=now.since,
        industry=clean(person.get("industry", "")),
        roles=titles,
        places=tuple((town, _RADIUS) for town in places),
        industries=_each(_split(wishes.get("industries", "")), MOST_NAMES),
        size=_size(wishes.get("company employee count", "")),
        strong=skills[:MOST_STRONG],
        some=skills[MOST_STRONG:],
        must=tuple(key for key, told in (("roles", titles), ("places", places)) if told),
        sign=first,
    )
    return _with_job_types(answers, _split(wishes.get("preferred job types", "")))


def _rows(text: str) -> Iterator[Row]:
    """The rows under the header, which is the first row with a column that is looked for; a broken table ends early."""
    header: list[str] = []
    start = text[:2000]
    delimiter = ";" if start.count(";") > start.count(",") else ","  # saved again by a German spreadsheet
    reader = csv.reader(io.StringIO(text.replace("\0", ""), newline=""), delimiter=delimiter)
    try:
        for number, cells in enumerate(reader):
            if header:
                yield dict(zip(header, map(_mended, cells), strict=False))
            elif number < _HEADER_WITHIN and _KNOWN_COLUMNS.intersection(
                names := [cell.strip().casefold() for cell in cells]
            ):
                header = names
    except csv.Error:
        return


def _mended(text: str) -> str:
    """UTF-8 that some spreadsheet took for Windows-1252: ``MÃ¼nchen``."""
    if "Ã" not in text and "Â" not in text:
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text


def _first(tables: Mapping[str, Iterable[Row]], name: str) -> Row:
    return next((row for row in tables.get(name, ()) if any(cell.strip() for cell in row.values())), {})


def _position(rows: Iterable[Row]) -> Position:
    """The job that began last among those without an end; of equals the one that stands first."""
    current = [
        Position(clean(row.get("title", "")), clean(row.get("company name", "")), _year(row.get("started on", "")))
        for row in rows
        if not row.get("finished on", "").strip()
    ]
    return max(
        (job for job in current if job.title or job.employer), key=lambda job: job.since, default=Position("", "", "")
    )


def _year(text: str) -> str:
    years = _YEAR.findall(text[:60])
    return years[0] if len(years) == 1 else ""


def _towns(text: str) -> tuple[str, ...]:
    """The towns in a list of places like ``Berlin, Germany`` or ``Greater Munich Area; Ulm``.

    Only names that are known: states and countries stand between the same commas as towns.
    """
    parts = (clean(_AROUND.sub(" ", part)) for part in re.split(r"[,;|\n]", text[:2000]))
    known = ((part, find_town(part)) for part in parts if part)
    return tuple(dict.fromkeys(part for part, town in known if town and town.country))[:MOST_NAMES]


def _split(text: str) -> list[str]:
    """A cell with several values. How LinkedIn parts them was never seen: by the strongest sign that is there."""
    sign = next((sign for sign in ("\n", ";", "|", ",") if sign in text), ",")
    return [part.strip() for part in text[:5000].split(sign) if part.strip()]


def _each(texts: Iterable[str], most: int) -> tuple[str, ...]:
    """Clean texts, each once whatever its case."""
    found: dict[str, str] = {}
    for text in map(clean, texts):
        if text and len(found) < most:
            found.setdefault(text.casefold(), text)
    return tuple(found.values())


def _size(text: str) -> str:
    """The number of people, where it is one range."""
    plain = text.casefold().replace("employees", "").strip()
    found = read_range(plain)
    return plain if found and (found.min or found.max) else ""


def _with_job_types(answers: Answers, types: Iterable[str]) -> Answers:
    found: dict[str, list[str]] = {}
    for job_type in types:
        what, value = _JOB_TYPES.get(" ".join(re.split(r"[\s_-]+", job_type.casefold())), ("", ""))
        if what and value not in found.setdefault(what, []):
            found[what].append(value)
    part_time_only = found.get("hours") and "permanent" not in found.get("contract", ())
    return answers._replace(
        contract=tuple(found.get("contract", ())),
        seniority=tuple(found.get("seniority", ())),
        hours="part-time" if part_time_only else "",
    )
