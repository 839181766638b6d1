"""Skills in texts, each beside a twin that must not be one."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.jobs.skills import find_skills
from triage.text.tokens import tokenize

SKILL_WORDS = "Go R C Word Java , / - . und Spring Boot S 4 HANA ב מ c-level"


def names(text: str) -> list[str]:
    return [sighting.name for sighting in find_skills(tokenize(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Erfahrung mit JavaScript", ["JavaScript"], id="JavaScript is never Java"),
        pytest.param("Erfahrung mit Java", ["Java"], id="Java"),
        pytest.param("K8s und Docker", ["Kubernetes", "Docker"], id="abbreviation"),
        pytest.param("SAP S/4HANA-Rollout", ["SAP S/4HANA", "rollout"], id="figures, slash and hyphen"),
        pytest.param("S4 HANA", ["SAP S/4HANA"], id="another spelling"),
        pytest.param("please answer asap", [], id="asap is never SAP"),
        pytest.param("Kenntnisse in SAP", ["SAP"], id="SAP"),
        pytest.param("Node.js, C#, C++ und ASP.NET", ["Node.js", "C#", "C++", ".NET"], id="signs in names"),
        pytest.param("Golang im Backend", ["Go"], id="Golang is Go"),
        pytest.param("Go-Entwickler", ["Go"], id="Go beside a craft"),
        pytest.param("Python, Go und Kubernetes", ["Python", "Go", "Kubernetes"], id="Go in a list"),
        pytest.param("Go to our site and let us go", [], id="the verb go"),
        pytest.param("Rust, Go", ["Rust", "Go"], id="doubtful names in a list"),
        pytest.param("R und Python", ["R", "Python"], id="R in a list"),
        pytest.param("our R&D team, vitamin C", [], id="single letters"),
        pytest.param("C-Level Assistant mit Excel", ["Excel"], id="C-Level is no C"),
        pytest.param("Spring Boot", ["Spring"], id="two words are sure"),
        pytest.param("this spring we react with access to the word", [], id="everyday words"),
        pytest.param("Word und Excel", ["Word", "Excel"], id="Word beside Excel"),
        pytest.param("you excel at what you do", [], id="the verb excel"),
        pytest.param("WIG und MAG", ["WIG welding", "MAG welding"], id="welding in capitals"),
        pytest.param("WIG-Schweißen", ["WIG welding"], id="welding with a hyphen"),
        pytest.param("ich mag den Weg", [], id="to like and the way are no welding and no law"),
        pytest.param("Beatmungspflege", ["ventilation"], id="a compound of the table"),
        pytest.param("DATEV, Lohnbuchhaltung", ["DATEV", "payroll"], id="German skills"),
        pytest.param("DSGVO / GDPR", ["data protection", "data protection"], id="one skill, two spellings"),
        pytest.param("ניסיון בפייתון וב-SQL", ["Python", "SQL"], id="Hebrew prefix"),
        pytest.param("ten minutes across the bar", [], id="words that were taken for skills once"),
    ],
)
def test_skills(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_sighting_tells_field_and_place() -> None:
    tokens = tokenize("wir nutzen בפייתון und Node.js")
    python, node = find_skills(tokens)
    assert (python.name, python.field, python.shift) == ("Python", "software", 1)
    assert tokens.raw(node.first, node.last) == "Node.js"


@given(st.text(max_size=200))
def test_any_text_gives_spans_within_it_in_order(text: str) -> None:
    tokens = tokenize(text)
    sightings = find_skills(tokens)
    assert all(0 <= s.first < s.last <= len(tokens) for s in sightings)
    assert all(a.last <= b.first for a, b in itertools.pairwise(sightings))


@given(st.lists(st.sampled_from(SKILL_WORDS.split()), max_size=30))
def test_any_order_of_skill_words_gives_spans_in_order(words: list[str]) -> None:
    sightings = find_skills(tokenize(" ".join(words)))
    assert all(a.last <= b.first for a, b in itertools.pairwise(sightings))


@pytest.mark.parametrize("text", ["Go, " * 6_000, "מ" * 64_000, "a.b-c/" * 4_000, "S/4 " * 6_000])
def test_hostile_texts_take_no_time(text: str) -> None:
    tokens = tokenize(text)
    begun = time.perf_counter()
    find_skills(tokens)
    assert time.perf_counter() - begun < 2
