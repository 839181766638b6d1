"""What a job asks for, held against the profile: hours, languages, years, company, industry, level."""

from __future__ import annotations

import pytest

from triage.facts import find_facts, read_message
from triage.fit import hold
from triage.profile import parse_profile


def state(wishes, text, message, what, date=None):
    reading = read_message(message(text)._replace(date=date))
    found = hold(parse_profile(wishes, "p"), reading, find_facts(reading))
    return next((match.state for match in found if match.what == what), None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Stelle hat 24 Stunden in der Woche.", "met"),
        ("Die Stelle hat 20-30 Wochenstunden.", "met"),
        ("Pensum 60 %", "met"),
        ("Pensum 80-100 %", "broken"),
        ("This is a full-time role.", "broken"),
        ("This is a full-time or part-time role.", "unknown"),
        ("Keine Teilzeit möglich.", "unknown"),
        ("משרה מלאה, 42 שעות בשבוע", "broken"),
        ("משמרות של 12 שעות, שלוש בשבוע", "unknown"),
        ("Wir melden uns innerhalb von 48 Stunden.", "unknown"),
        ("100 % remote, 30 Tage Urlaub", "unknown"),
    ],
)
def test_hours(text, expected, message):
    assert state("{looking_for: {hours: 18-28}}", text, message, "hours") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fließend Französisch ist Bedingung.", "broken"),
        ("Französisch ist von Vorteil.", None),
        ("Französischkenntnisse sind nötig, Englisch auch.", "broken"),
        ("Verhandlungssicheres Englisch setzen wir voraus.", "met"),
        ("Your fluent French caught my eye.", None),
        ("French or German, fluent", None),
        ("צרפתית ברמת שפת אם", "broken"),
        ("Wir lieben französische Küche.", None),
    ],
)
def test_languages(text, expected, message):
    assert state("{languages: [de, en]}", text, message, "languages") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At least 5 years of experience.", "met"),
        ("Mindestens 12 Jahre Berufserfahrung.", "unknown"),
        ("0-2 years of experience", "broken"),
        ("Exp: 9+ yrs", "unknown"),
        ("We have 30 years of experience in hiring.", None),
        ("Ihre 8 Jahre Erfahrung haben mich beeindruckt.", None),
        ("The company is 12 years old.", None),
    ],
)
def test_years(text, expected, message):
    assert state("{now: {since: 2018}}", text, message, "experience", "2026-03-01T10:00:00+00:00") == expected


def test_years_without_a_date_are_not_judged(message):
    assert state("{now: {since: 2018}}", "At least 5 years of experience.", message, "experience") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wir sind 12 Leute? Nein, 1.200 Mitarbeitende.", "met"),
        ("We are a startup of 14 people.", "broken"),
        ("You would lead 14 people.", None),
        ("HR für 1.200 Mitarbeitende", None),
        ("Wir sind ein Ingenieurdienstleister.", "broken"),
        ("We are a recruitment consultancy.", None),
        ("No consultancy, you work for us.", None),
        ("Der Einsatz läuft über Zeitarbeit.", "broken"),
    ],
)
def test_company(text, expected, message):
    assert state("{looking_for: {company: {size: 50+, kind: [employer]}}}", text, message, "company") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our iGaming platform grows.", "broken"),
        ("Wir betreiben Spielbanken.", "broken"),
        ("הימורים ברשת", "broken"),
        ("We build games for children.", None),
        ("A scale-up in digital health.", "met"),
        ("Wir stellen Flurgel her.", "met"),
        ("Wir stellen Schrauben her.", None),
    ],
)
def test_industries_by_any_of_their_names(text, expected, message):
    wishes = "{looking_for: {industries: {want: [healthcare, Flurgel], avoid: [gambling]}}}"
    assert state(wishes, text, message, "industries") == expected


@pytest.mark.parametrize(("must", "expected"), [("", "unknown"), ("must: [seniority]", "broken")])
def test_one_level_beside_breaks_only_a_must(must, expected, message):
    wishes = f"{{looking_for: {{seniority: [lead]}}, {must}}}"
    assert state(wishes, "We are hiring a Senior Product Manager.", message, "seniority") == expected


FEW_DAYS = "{looking_for: {places: [Berlin], remote: preferred, onsite_days_max: 1}}"
AMSTERDAM = "We look for a Backend Engineer in Amsterdam, hybrid, {} in the office."


def place(text, message):
    reading = read_message(message(text))
    found = hold(parse_profile(FEW_DAYS, "p"), reading, find_facts(reading))
    return next(match for match in found if match.what == "places")


def test_a_town_elsewhere_is_right_for_its_few_days_and_not_for_itself(message):
    few, many = (
        place(AMSTERDAM.format("one day a week"), message),
        place(AMSTERDAM.format("three days a week"), message),
    )
    assert few.state == "met"
    assert "Amsterdam" not in few.have
    assert "one day" in few.have
    assert (many.state, many.have) == ("broken", "Amsterdam")
    assert place(AMSTERDAM.replace("Amsterdam", "Berlin").format("one day a week"), message).have == "Berlin"


@pytest.mark.parametrize(
    ("days", "expected"), [("two days a week", "met"), ("three days a week", "met"), ("four days a week", "unknown")]
)
def test_four_days_on_site_are_not_what_somebody_wants_who_would_rather_work_from_home(days, expected, message):
    assert state(FEW_DAYS, AMSTERDAM.format(days), message, "remote") == expected
