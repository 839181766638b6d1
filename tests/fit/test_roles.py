"""Roles: words before the table, several roles, crafts, fields."""

from __future__ import annotations

import pytest

from triage.facts import find_facts, read_message
from triage.fit import hold
from triage.fit.roles import title_key
from triage.profile import parse_profile

ELECTRICIAN = (
    "{looking_for: {roles: [Elektriker, Servicetechniker Elektrotechnik], not_roles: [Elektrohelfer, Mechatroniker]}}"
)
ASSISTANT = "{looking_for: {roles: [Executive Assistant, Vorstandsassistenz], not_roles: [Team Assistant]}}"
BACKEND = (
    "{looking_for: {roles: [Backend Developer]}, skills: {strong: [Go, PostgreSQL], avoid: [PHP]}, must: [skills]}"
)
UNKNOWN = "{looking_for: {roles: [Flurgelbinder, Glöckner im Münster], not_roles: [Oberflurgelbinder]}}"


def matches(profile, text, message, subject=""):
    reading = read_message(message(text, subject))
    found = hold(parse_profile(profile, "p"), reading, find_facts(reading))
    return {match.what: match for match in found}


def state(profile, text, message, what="roles"):
    match = matches(profile, text, message).get(what)
    return match and match.state


@pytest.mark.parametrize(
    ("profile", "text", "expected"),
    [
        pytest.param(ELECTRICIAN, "Wir suchen einen Elektriker in Wien.", "met", id="a refused title of the same job refuses only itself"),
        pytest.param(ELECTRICIAN, "Wir suchen einen Elektrohelfer in Wien.", "broken", id="its own words refuse it"),
        pytest.param(ELECTRICIAN, "Wir suchen einen Elektro-Helfer (m/w/d).", "broken", id="written with a hyphen"),
        pytest.param(ELECTRICIAN, "Wir suchen eine Elektrikerin.", "met", id="inflected"),
        pytest.param(ELECTRICIAN, "Wir suchen einen Mechatroniker.", "broken", id="another job of the table"),
        pytest.param(ASSISTANT, "We are hiring a Team Assistant.", "broken", id="a neighbour"),
        pytest.param(ASSISTANT, "We are hiring an Executive Assistant.", "met", id="its wanted twin"),
        pytest.param(ASSISTANT, "We need a Team Assistant and an Executive Assistant.", "met", id="one of two on offer is wanted"),
        pytest.param("{looking_for: {roles: [Product Manager]}}", "We are hiring a Product Marketing Manager.", "broken", id="words apart"),
        pytest.param("{looking_for: {roles: [Product Manager]}}", "We are hiring a Senior Product Manager.", "met", id="a level is no other job"),
        pytest.param("{looking_for: {roles: [Sales Manager]}}", "We are hiring a Regional Sales Manager.", "unknown", id="narrower, and not refused"),
        pytest.param("{looking_for: {roles: [Sales Manager]}}", "We are hiring a Store Manager.", "broken", id="one word is no end"),
        pytest.param("{looking_for: {roles: [Grundschullehrerin]}}", "Wir suchen eine Gymnasiallehrerin.", "broken", id="another school"),
        pytest.param("{looking_for: {roles: [Lehrkraft Primarstufe]}}", "Wir suchen eine Grundschullehrkraft.", "met", id="the same school"),
        pytest.param(UNKNOWN, "Wir suchen zwei Flurgelbinderinnen (m/w/d).", "met", id="an unknown title in its endings"),
        pytest.param(UNKNOWN, "Wir suchen einen Oberflurgelbinder (m/w/d).", "broken", id="the longer unknown title is refused"),
        pytest.param(BACKEND, "Wir suchen einen Full-Stack-Entwickler.", "unknown", id="a general title is worth a question"),
        pytest.param(BACKEND, "We are looking for a first backend person.", "met", id="a craft without a head noun"),
        pytest.param(BACKEND, "Unser Backend-Team sucht eine Teamassistenz (m/w/d).", "broken", id="a team that is named is no role"),
    ],
)  # fmt: skip
def test_role(profile, text, expected, message):
    assert state(profile, text, message) == expected


def test_a_third_persons_job_is_not_judged(message):
    text = "Mein Schwager ist Nachtportier und kennt dich. Wir suchen einen Elektriker."
    found = matches(ELECTRICIAN, text, message)
    assert found["roles"].state == "met" and "field" not in found
    assert "field" in matches(ELECTRICIAN, "Wir suchen einen Nachtportier.", message)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hätte da was im Vertrieb für dich.", "sales"),
        ("Hätte da was für dich.", None),
        ("Ich suche Menschen aus der Pflege.", "nursing"),
        ("Ich suche Menschen, die gern programmieren.", None),
        ("Wir suchen einen Elektriker für den Vertrieb von Solaranlagen.", None),
    ],
)
def test_a_field_without_a_title(text, expected, message):
    found = matches(ELECTRICIAN, text, message).get("field")
    assert (found and found.have) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We are hiring a Rust Backend Developer.", "broken"),
        ("We are hiring a Backend Developer: Rust, lots of Postgres.", "broken"),
        ("We are hiring a Backend Developer: Go, some Rust.", None),
        ("We are hiring a PHP Backend Developer.", "broken"),
        ("We are hiring a Backend Developer.", None),
    ],
)
def test_main_skill(text, expected, message):
    found = matches(BACKEND, text, message).get("main_skill")
    assert (found and found.state) == expected
    assert found is None or found.must


def test_titles_that_are_one():
    assert title_key("Senior Lohn-Buchhalterin") == title_key("Lohnbuchhalter")
    assert title_key("Head of Product") != title_key("Product Manager")
