"""The gazetteer: towns, places of work and regions by name, where they lie and how far one is from another.

``places.tsv`` is made by tools/make_places.py from GeoNames (geonames.org, CC BY 4.0).
"""

from __future__ import annotations

import math
import os
from collections.abc import Mapping
from functools import cache, lru_cache

from triage.records import NamedTuple
from triage.text.tokens import fold

_FILE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "places.tsv")
_RADIUS_KM = 6371.0
UNKNOWN = (math.nan, math.nan)
"""The position of a place that the gazetteer does not know."""
_FAMILIAR, _FAMILIAR_ABROAD = 2, 3
"""From this size (15,000 people, 50,000) on a name stands for the town wherever it is met."""
_NEAR = frozenset(("DE", "AT", "CH", "LI", "IL", "GB", "IE", "NL", "BE", "LU"))


class Town(NamedTuple):
    """A place: its own name, country (ISO 3166, "" for a region) and position in degrees.

    A place that the gazetteer does not know has no country and no position (nan).
    """

    name: str
    country: str
    latitude: float
    longitude: float


class Row(NamedTuple):
    """A line of the table. ``size`` grows from 0 to 5 with the people there (-1 for a region)."""

    town: Town
    size: int
    ordinary: bool
    """The name is also a word or the name of people."""
    state: str
    """The state of a town in the US, else ""."""
    reach_km: float
    """How far the border of a region lies from its middle."""

    @property
    def familiar(self) -> bool:
        """Does the name alone speak for the town?"""
        return not self.ordinary and self.size >= (_FAMILIAR if self.town.country in _NEAR else _FAMILIAR_ABROAD)

    def state_named(self, words: str) -> bool:
        """Do the words of a text end in this town's state ("Plano, TX")?"""
        return bool(self.state) and words.endswith(self.state)


class Gazetteer:
    """All names of the table. ``name in gazetteer()`` asks for a name that can only be a town's.

    The table stays one bytes object, in sections of the same two first letters, and a section is searched when a
    word asks for it: making a dict of the 30,000 rows took 25 ms of a 60 ms start, a list of lines 3.4.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._sections: dict[bytes, tuple[int, int]] = {}
        at = data.find(b"\f")
        while at >= 0:
            end = data.find(b"\f", at + 1)
            self._sections[data[at + 1 : data.index(b"\n", at)]] = (at, len(data) if end < 0 else end)
            at = end
        self.beginning = lru_cache(maxsize=32768)(self._beginning)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and any(row.familiar for row in self.get(name))

    def get(self, name: str) -> tuple[Row, ...]:
        """The places of that levelled name, the largest first."""
        return self.beginning(name.partition(" ")[0]).get(name, ())

    def _beginning(self, word: str) -> Mapping[str, tuple[Row, ...]]:
        """Levelled name -> its places, of all names whose first word is ``word``."""
        found: dict[str, tuple[Row, ...]] = {}
        data, lead = self._data, b"\n" + word.encode("utf-8", "ignore")
        start, end = self._sections.get(word[:2].encode("utf-8", "ignore"), (0, 0))
        at = data.find(lead, start, end)
        while at >= 0 and data.startswith((lead + b"\t", lead + b" "), at):
            line, at = at + 1, data.find(b"\n", at + 1)
            cells = data[line:at].decode("utf-8").split("\t")
            found[cells[0]] = (*found.get(cells[0], ()), _row(cells))
        return found


def _row(cells: list[str]) -> Row:
    key, country, latitude, longitude, mark, *name = cells
    is_region = mark.startswith("r")
    place = Town(name[0] if name else key.title(), "" if is_region else country[:2], float(latitude), float(longitude))
    return Row(
        place, -1 if is_region else int(mark[0]), mark[-1] == "w", country[3:], float(mark[1:]) if is_region else 0.0
    )


@cache
def gazetteer() -> Gazetteer:
    """The table of places, read when it is first asked for."""
    with open(_FILE, "rb") as file:
        return Gazetteer(file.read())


def level_name(name: str) -> str:
    """A place's name as the table's keys are written.

    >>> level_name("Rhein-Main"), level_name("St. Pölten")
    ('rhein main', 'st poelten')
    """
    return " ".join(fold(word) for word in name.replace("-", " ").replace("/", " ").replace(".", " ").split())


def find_town(name: str) -> Town | None:
    """The place of that name, if the gazetteer has it.

    >>> find_town("München").country
    'DE'
    """
    rows = gazetteer().get(level_name(name))
    return rows[0].town if rows else None


def reach_km(town: Town) -> float:
    """How far a region's border lies from its middle; 0 for a town, infinite for a place nobody can locate."""
    if math.isnan(town.latitude):
        return math.inf
    if town.country:
        return 0.0
    return next((row.reach_km for row in gazetteer().get(level_name(town.name)) if row.town == town), 0.0)


def distance_km(one: Town, other: Town) -> float:
    """Great-circle distance of two towns' centres in kilometres; of a region, the distance from its border."""
    a, b = math.radians(one.latitude), math.radians(other.latitude)
    across = math.radians(other.longitude - one.longitude)
    half = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(across / 2) ** 2
    centres = 2 * _RADIUS_KM * math.asin(math.sqrt(half))
    if one.country and other.country:
        return centres
    return max(0.0, centres - reach_km(one) - reach_km(other))


def is_within(town: Town, centre: Town, radius_km: float) -> bool | None:
    """Does ``town`` lie within ``radius_km`` of ``centre``? None where that cannot be told.

    It cannot be told of a region that reaches beyond the circle, and of a place without a position.
    """
    if level_name(town.name) == level_name(centre.name):
        return True
    if math.isnan(town.latitude) or math.isnan(centre.latitude):
        return None
    if distance_km(town, centre) > radius_km:
        return False
    inside = not reach_km(town) or reach_km(town) + distance_km(town, centre._replace(country="?")) <= radius_km
    return True if inside else None
