"""Terms of the job: shifts, start, travel and moving house, told from the same words of other things."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.facts import find_facts, read_message
from triage.facts.terms import find_terms_of_work
from triage.types import Fact, Message, Sender


def message(text: str) -> Message:
    return Message("1", "test", "paste", Sender(), "", None, text)


def facts(text: str, name: str) -> list[Fact]:
    return [fact for fact in find_terms_of_work(read_message(message(text))) if fact.name == name]


def value(text: str, name: str) -> object:
    return next((fact.value for fact in facts(text, name)), None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Schichtdienst, auch nachts", ["shifts", "nights"]),
        ("no nights or weekends", ["no nights", "no weekends"]),
        ("kein Nachtdienst", ["no nights"]),
        ("on-call every fourth week", ["on call"]),
        ("night shifts", ["nights"]),
        ("ללא משמרות", ["no shifts"]),
        ("משמרות לילה", ["nights"]),
        ("on call with me tomorrow", []),
        ("a shift in thinking", []),
        ("home at weekends", []),
        ("Schönes Wochenende!", []),
    ],
)
def test_shifts(text: str, wanted: list[str]) -> None:
    assert [fact.value for fact in facts(text, "shifts")] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ab sofort gesucht", "ab sofort"),
        ("zum 01.04.2027", "zum 01.04.2027"),
        ("ab 1. März", "ab 1. März"),
        ("Start: Mai", "Start: Mai"),
        ("starting 1 June", "starting 1 June"),
        ("immediate start", "immediate start"),
        ("כניסה מיידית", "כניסה מיידית"),
        ("Bewerbung bis zum 9. September", None),
        ("ab 62.000 Euro", None),
        ("from 3.50 an hour", None),
        ("start a conversation", None),
    ],
)
def test_start(text: str, wanted: str | None) -> None:
    assert next((text[f.span.start : f.span.end] for f in facts(text, "start")), None) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("20 % Reisetätigkeit", [20.0]),
        ("Reisebereitschaft ca. 30 %", [30.0]),
        ("travel up to 25%", [25.0]),
        ("no travel", [0.0]),
        ("some travel", [None]),
        ("Sie organisieren Reisen", []),
        ("travel management", []),
    ],
)
def test_travel(text: str, wanted: list[float | None]) -> None:
    assert [fact.value for fact in facts(text, "travel")] == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("relocation required", "asked"),
        ("Umzugskosten übernehmen wir", "offered"),
        ("relocation package", "offered"),
        ("no relocation needed", "none"),
        ("Umzug nicht nötig", "none"),
        ("you wrote about your relocation", None),
        ("der Umzug Ihrer Kanzlei", None),
    ],
)
def test_moving_house(text: str, wanted: str | None) -> None:
    assert value(text, "relocation") == wanted


def test_a_fourth_language_still_gives_what_needs_none() -> None:
    text = "Inginer QA, Hamburg, 55.000 € / an, 40%-60% remote, hybrid"
    assert {"place", "pay", "remote"} <= {fact.name for fact in find_facts(read_message(message(text)))}


def test_two_salaries_are_both_kept() -> None:
    found = find_facts(read_message(message("Gehalt: 60.000 Euro. Gehalt: 75.000 Euro.")))
    assert [fact.value.min for fact in found if fact.name == "pay"] == [60_000, 75_000]


@given(
    st.text("0123456789%٣ .,-/abefhiknrstuvz\nמשרה", max_size=120).map(
        lambda s: s + " ab 80 % Stunden travel Umzug Woche "
    )
)
def test_any_text_gives_spans_of_words(text: str) -> None:
    for fact in find_terms_of_work(read_message(message(text))):
        assert text[fact.span.start : fact.span.end].strip()


@pytest.mark.parametrize("text", ["ab ", "travel ", "30 % travel ", "Nachts ", "relocation ", "start - "])
def test_a_phrase_without_end_is_read_in_a_moment(text: str) -> None:
    assert len(list(find_terms_of_work(read_message(message(text * 10_000))))) <= 24
