"""Place of work: towns that the message names, known by the gazetteer, and where they lie."""

from __future__ import annotations

import math
import os
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from triage.facts.reading import Reading
from triage.text.tokens import fold
from triage.types import Fact

_HERE = os.path.dirname(os.path.abspath(__file__))
_LONGEST = 4
# Towns whose names are also words or surnames: they need a word of place before them.
_ORDINARY = frozenset(
    "essen halle singen reading bath mobile nice sale hof plan lage hagen wald au brand horn wedel buchen wissen senden peine witten "
    "best see lohne werder werl werne rees marl moers kempen haan hemer ahaus selm soest lage norden norderstedt stade burg baden bergen "
    "celle mainz-kastel split most orange rolle sion vernon wil zug baar biel uster wels steyr traun enns la sf ba dc worms singen sale derby "
    "bury hove lund malle mitte altona bad rain riesa wien-umgebung naples paradise independence aurora mission garland surprise chandler "
    "richmond jackson madison lincoln murcia granada cadiz leon tours angers metz nancy limes emden leer verl olpe unna hamm hameln goch geldern "
    "lehrte springe laatzen bunde uelzen aachen-mitte oss ede venlo erkner garching olten kloten thun chur schwyz stein buch spring lod arad "
    "acre yehud lauf roth rath ahlen weil wertheim lindau lahr kehl fulda gera suhl jena kiel hof waren mol geel".split()
)
_BEFORE = frozenset(
    "in im raum grossraum region nach bei aus um near around at based from to standort standorte place location arbeitsort ort einsatzort dienstort "
    "office buero city greater downtown central vor nahe umgebung sitz ב מ ל to: : - – | / ( , @ 📍 und or and oder •".split()
)
_REGIONS = {
    "gush dan": (32.08, 34.80), "גוש דן": (32.08, 34.80), "השרון": (32.18, 34.87), "שרון": (32.18, 34.87), "המרכז": (32.05, 34.85), "אזור המרכז": (32.05, 34.85),
    "ruhrgebiet": (51.48, 7.22), "rhein main gebiet": (50.11, 8.68), "rhein main": (50.11, 8.68), "rheinland": (50.94, 6.96),
    "bodensee": (47.66, 9.18), "rhein neckar": (49.48, 8.47), "north london": (51.57, -0.10), "central london": (51.51, -0.12),
}  # fmt: skip
_RADIUS_KM = 6371.0


class Town(NamedTuple):
    """A town of the gazetteer: its own name, country (ISO 3166, "" for a region) and position in degrees."""

    name: str
    country: str
    latitude: float
    longitude: float


@cache
def gazetteer() -> dict[str, tuple[str, ...]]:
    """Levelled name -> its row of places.tsv: names, country, latitude, longitude (all still text)."""
    with open(os.path.join(_HERE, "places.tsv"), encoding="utf-8") as lines:
        text = lines.read()
    rows: dict[str, tuple[str, ...]] = {}
    for line, levelled in zip(text.splitlines()[1:], _level_all(text).splitlines()[1:], strict=True):
        row = tuple(line.split("\t"))
        for name in levelled.split("\t", 1)[0].split("|"):
            rows.setdefault(name, row)
    for name, (latitude, longitude) in _REGIONS.items():
        rows.setdefault(name, (name, "", str(latitude), str(longitude)))
    return rows


def _level_all(text: str) -> str:
    """The whole table levelled at once: name by name would cost 12 ms at every start."""
    table = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "á": "a", "-": " ", "/": " ", ".": "", "ó": "o",
                           "ã": "a", "ł": "l", "ø": "o", "å": "a", "í": "i", "ẖ": "h", "ẕ": "z", "ñ": "n", "ç": "c", "â": "a", "ê": "e", "ô": "o",
                           "ʽ": "", "‘": "", "’": "", "ū": "u", "ī": "i", "ā": "a", "ṭ": "t", "ń": "n", "ę": "e", "ą": "a", "č": "c", "ž": "z"})  # fmt: skip
    return text.lower().translate(table)


def find_town(name: str) -> Town | None:
    """The town of that name, if the gazetteer has it.

    >>> find_town("München").country
    'DE'
    """
    key = " ".join(fold(word) for word in name.replace("-", " ").replace("/", " ").replace(".", "").split())
    row = gazetteer().get(key)
    return Town(row[0].split("|")[0], row[1], float(row[2]), float(row[3])) if row else None


def distance_km(one: Town, other: Town) -> float:
    """Great-circle distance of two towns' centres, in kilometres."""
    a, b = math.radians(one.latitude), math.radians(other.latitude)
    across = math.radians(other.longitude - one.longitude)
    half = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(across / 2) ** 2
    return 2 * _RADIUS_KM * math.asin(math.sqrt(half))


_WORK_BEFORE = frozenset("in im raum grossraum region bei standort standorte place location arbeitsort ort einsatzort dienstort nach near around at office "
                         "based ב ל 📍 für sitz greater central downtown to".split())  # fmt: skip
_READER_BEFORE = frozenset("live lives living wohnst wohnen wohnt wohnort originally studied studiert studium gelebt visited you're born".split())


def find_places(reading: Reading) -> Iterator[Fact]:
    """Every town the message names as ``places``, with ``Town`` as value, and the likeliest place of work as ``place``."""
    facts = list(_towns(reading))
    yield from facts
    if facts:
        best = max(facts, key=lambda f: (_likelihood(reading, f), -f.span.start))
        if _likelihood(reading, best) >= 0:
            yield best._replace(name="place")


def _likelihood(reading: Reading, fact: Fact) -> int:
    """How much speaks for a town being the place of work."""
    tokens = reading.tokens
    index = next(i for i, end in enumerate(tokens.ends) if end >= fact.span.start + 1)
    before = tokens.words[max(0, index - 3) : index]
    points = 3 * (bool(before) and before[-1] in _WORK_BEFORE or fact.span.start > tokens.starts[index])
    points += 2 * bool(_WORK_BEFORE.intersection(before[:-1]))
    points += 2 * (fact.span.start < reading.message.body_start)
    points -= 6 * bool(_READER_BEFORE.intersection(tokens.words[max(0, index - 4) : index]))
    points -= 3 * (index > len(tokens) * 0.85 and len(tokens) > 60 and not points)
    return points


def _towns(reading: Reading) -> Iterator[Fact]:
    towns, tokens = gazetteer(), reading.tokens
    index = 0
    while index < len(tokens):
        found = _town_at(towns, reading, index)
        if found:
            last, shift = found
            town = find_town(tokens.raw(index, last)[shift:])
            if town:
                yield Fact("places", town, reading.span(index, last, shift))
            index = last
        else:
            index += 1


def _town_at(towns: dict[str, tuple[str, ...]], reading: Reading, index: int) -> tuple[int, int] | None:
    tokens = reading.tokens
    word, raw = tokens.words[index], tokens.text[tokens.starts[index]]
    if not (raw.isupper() or "א" <= raw <= "ת"):
        return None
    for length in range(min(_LONGEST, len(tokens) - index), 0, -1):
        parts = [w for w in tokens.words[index : index + length] if w not in "-/."]
        if len(parts) < length and length > 1 and tokens.words[index + length - 1] in "-/.":
            continue
        for shift in range(3 if "א" <= raw <= "ת" else 1):
            name = " ".join(parts)[shift:]
            if len(name) > 1 and name in towns and all(c in "ובלמהשכ" for c in word[:shift]) and _is_place(reading, name, index, shift):
                return index + length, shift
    return None


def _is_place(reading: Reading, name: str, index: int, shift: int) -> bool:
    """Ordinary words and short codes name a town only behind a word of place."""
    if "א" <= name[0] <= "ת":
        return shift > 0 or len(name) > 3 or index == 0 or reading.tokens.words[index - 1] in _BEFORE
    if name in _ORDINARY or len(name) < 4:
        before = reading.tokens.words[index - 1] if index else ""
        return before in _BEFORE and before not in (",", "-", "–")
    return True
