"""Work mode: stated days decide, denials count, and "remote" may speak of something else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.facts import read_message
from triage.facts.remote import find_remote
from triage.types import Fact, Message, Sender


def facts(text: str) -> list[Fact]:
    return list(find_remote(read_message(Message("1", "test", "paste", Sender(), "", None, text))))


def mode(text: str) -> str | None:
    return next((fact.value for fact in facts(text) if fact.name == "remote"), None)


def days(text: str) -> float | None:
    return next((fact.value for fact in facts(text) if fact.name == "onsite_days"), None)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("zwei Tage pro Woche im Büro", 2),
        ("Hamburg-Ottensen, drei Tage da, zwei wo du willst", 3),
        ("Zwei bis drei Präsenztage pro Woche", 3),
        ("2-3 Tage Homeoffice pro Woche", 3),
        ("Zwei Tage die Woche hier, der Rest ist uns egal", 2),
        ("Drei Tage daheim, zwei hier.", 2),
        ("Alle zwei Wochen drei Tage Jena, sonst Remote", 2),
        ("1x pro Woche ins Büro", 1),
        ("€88,000, three days in, home by half five", 3),
        ("3 days/week onsite", 3),
        ("You would be in the office twice a week", 2),
        ("two days from home", 3),
        ("שלושה ימים במשרד, השאר מהבית", 3),
        ("יומיים מהבית", 3),
        ("יום אחד מהבית", 4),
    ],
)
def test_some_days_on_site_are_hybrid(text: str, wanted: float) -> None:
    assert (mode(text), days(text)) == ("hybrid", wanted)


@pytest.mark.parametrize(
    "text",
    [
        "Homeoffice nach Absprache",
        "bis zu 60 % mobiles Arbeiten",
        "bis zu drei Tage Telearbeit",
        "Remote anteilig möglich",
        "hybrid working",
        "Freitag daheim",
        "home Wednesdays and Fridays",
        "London, two days a week, £72k",
        "Two weeks in Ancud, two weeks from your house",
        "היברידי",
    ],
)
def test_a_share_without_a_number_of_days_is_hybrid(text: str) -> None:
    assert mode(text) == "hybrid"


@pytest.mark.parametrize(
    "text",
    [
        "100 % remote möglich",
        "Remote-first Unternehmen",
        "deutschlandweit remote",
        "Arbeitsort frei wählbar",
        "komplett von zu Hause",
        "remote, zwei- dreimal bei uns an der Anlage",
        "Work from anywhere",
        "fully remote within the EU",
        "remote ok inside UTC+-3",
        "עבודה מלאה מרחוק מכל מקום בארץ",
    ],
)
def test_all_of_it_elsewhere_is_remote(text: str) -> None:
    assert mode(text) == "remote"


@pytest.mark.parametrize(
    "text",
    [
        "kein Homeoffice",
        "Homeoffice ist leider nicht möglich",
        "Remote ist bei uns nicht vorgesehen.",
        "5 Tage die Woche vor Ort",
        "nur vor Ort",
        "no remote",
        "It is not a remote job, we tried",
        "five days in the office",
        "Bentonville AR (5 days onsite, no exception)",
        "permanent, in the office, day shift",
        "Permanent, on site, obviously.",
        "אין עבודה מהבית",
        "משמרות 24/7, מהמשרד בלוד",
    ],
)
def test_all_of_it_on_site_or_no_home_office_is_onsite(text: str) -> None:
    assert mode(text) == "onsite"


@pytest.mark.parametrize(
    "text",
    [
        "remote sensing engineer",
        "Erfahrung mit Remote-Support",
        "leads remote teams",
        "Hund im Büro, Obst am Montag",
        "Ich hätt da was im Büro",
        "Kennenlernen vor Ort",
        "we have a gym on site",
        "call me at home on Friday",
        "I'm in the office Monday and Tuesday, ring me",
        "I am out of the office until Monday",
        "30 Tage Urlaub, 4-Tage-Woche, Montage in Ulm",
        "5-day week, a percentage of sales",
        "Remote, hybrid oder vor Ort, alles möglich",
        "a self-employed dentist two days a week",
    ],
)
def test_what_says_nothing_of_the_way_of_working_is_none(text: str) -> None:
    assert facts(text) == []


@pytest.mark.parametrize(
    ("text", "wanted", "onsite"),
    [
        ("Sie arbeiten an 3 von 5 Tagen mobil.", "hybrid", 2),
        ("60 % Büro, 40 % Homeoffice", "hybrid", 3),
        ("Homeoffice bis zu 2 Tage / Woche", "hybrid", 3),
        ("dienstags bis donnerstags zusammen im Büro", "hybrid", 3),
        ("Tuesdays and Thursdays in our Bristol office", "hybrid", 2),
        ("in 3 days a week", "hybrid", 3),
        ("half the week in the office", "hybrid", 2.5),
        ("50/50 home and office", "hybrid", 2.5),
        ("zwei Tage im Monat im Büro, sonst remote", "hybrid", 0.5),
        ("two anchor days in the office", "hybrid", 2),
        ("יום אחד בשבוע עבודה מהבית", "hybrid", 4),
        ("split between home and our Dublin office", "hybrid", None),
        ("in the office some days, at home others", "hybrid", None),
        ("work from home part of the week", "hybrid", None),
        ("עבודה מהבית חלק מהשבוע", "hybrid", None),
        ("Sie arbeiten ausschließlich von zu Hause", "remote", None),
        ("entirely from home", "remote", None),
        ("Homeoffice zu 100 %", "remote", None),
        ("Wo du wohnst, ist uns egal.", "remote", None),
        ("Homeoffice können wir nicht anbieten", "onsite", None),
        ("remote working isn't an option", "onsite", None),
        ("can't be done remotely", "onsite", None),
        ("אין אפשרות לעבודה מהבית", "onsite", None),
        ("Mo-Fr im Büro", "onsite", 5),
        ("מגיעים כל יום למשרד", "onsite", 5),
        ("שלישי וחמישי מהבית", "hybrid", None),
        ("מהבית ומהמשרד", "hybrid", None),
        ("Ihre Arbeit leisten Sie zum Teil zu Hause", "hybrid", None),
        ("expect three days in the building", "hybrid", 3),
    ],
)
def test_wordings_of_days_and_shares(text: str, wanted: str, onsite: float | None) -> None:
    assert (mode(text), days(text)) == (wanted, onsite)


@pytest.mark.parametrize(
    "text",
    [
        "Ich sitze gerade im Homeoffice und dachte an Sie.",
        "Sind Sie heute im Homeoffice?",
        "I saw your post about remote work",
        "Das Homeoffice-Thema nervt uns alle.",
        "You've been fully remote since 2020.",
        "you'd manage a remote team in Manila",
        "I work from home on Thursdays so call then",
        "אני עובד מהבית היום, דבר איתי",
        "on-site nursery",
        "ניפגש במשרד ביום שלישי",
        "my fee is 22 % and our office is in Slough. ",
        "Schichtarbeit im Werk Kassel",
    ],
)
def test_where_somebody_sits_today_is_not_the_job_s_way_of_working(text: str) -> None:
    assert facts(text) == []


def test_remote_first_and_the_land_of_remote_work_are_told() -> None:
    def told(text: str, name: str) -> object:
        return next((fact.value for fact in facts(text) if fact.name == name), None)

    assert told("fully remote within Germany", "remote_within") == "Germany"
    assert told("Remote, US only", "remote_within") == "US"
    assert told("deutschlandweit remote", "remote_within") == "deutschlandweit"
    assert told("remote. Germany won the cup", "remote_within") is None
    assert told("we are a remote-first company", "remote_first") is True
    assert told("our first remote hire", "remote_first") is None


def test_days_outweigh_a_word() -> None:
    assert mode("Remote möglich, aber zwei Tage pro Woche im Büro") == "hybrid"
    assert mode("Homeoffice möglich, 5 Tage im Büro sind die Regel") == "hybrid"


@given(st.text("abdeghimnorstüABH12345 %-,.\nימבהת", max_size=200).map(lambda s: s + " zwei Tage remote 60 % home "))
def test_any_text_gives_at_most_one_mode(text: str) -> None:
    found = facts(text)
    assert sum(fact.name == "remote" for fact in found) <= 1
    assert all(text[fact.span.start : fact.span.end].strip() for fact in found)


@pytest.mark.parametrize(
    "text",
    [
        "remote ",
        "zwei Tage im Büro ",
        "60 % remote ",
        "home ",
        "from home ",
        "week ",
        "kein ",
        "mo - ",
        "split home ",
        "Monday and ",
    ],
)
def test_a_phrase_without_end_is_read_in_a_moment(text: str) -> None:
    assert len(facts(text * 12_000)) <= 2


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Dafür sind Sie jeden Tag um halb vier zu Hause.", None),
        ("Die Woche halb im Büro, halb zu Hause.", "hybrid"),
        ("brewery pipework, some site but home every night", None),
        ("some days home, some days office", "hybrid"),
        ("It is a site job, five days, no working from home.", "onsite"),
        ("It is an office job, two days working from home.", "hybrid"),
    ],
)
def test_hours_evenings_and_refusals_are_no_days_at_home(text: str, wanted: str | None) -> None:
    assert mode(text) == wanted
