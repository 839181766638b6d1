"""Role and level: what is on offer, told from jobs that are only spoken of."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.facts import read_message
from triage.facts.role import find_roles
from triage.types import Message, Sender


def first(text: str, name: str = "role", sender: str = "") -> str | None:
    message = Message("1", "test", "paste", Sender(sender), "", None, text)
    fact = next((f for f in find_roles(read_message(message)) if f.name == name), None)
    return fact and text[fact.span.start : fact.span.end]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Mein Schwager ist Nachtportier. Wir brauchen also n Zahntechniker.", "Zahntechniker"),
        ("Sie haben es dem Stadtkämmerer erklärt. Uns fehlt eine Steuerfachangestellte.", "Steuerfachangestellte"),
        ("Drei Anwälte, viel Arbeit: ein Lohnbuchhalter fehlt.", "Lohnbuchhalter"),
        ("Looking for full stack for a startup.", "full stack"),
        ("Looking for a super hot team.", None),
        ("Unser Java-Team sucht eine Assistenz der Geschäftsführung (m/w/d).", "Assistenz der Geschäftsführung"),
        ("wir suchen leute, die so ticken wie wir", None),
        ("Hiring A-players only!", None),
        ("אני צריך חשמלאי ראשי למפעל", "חשמלאי ראשי"),
        ("Wir suchen Maurer, Dachdecker und Elektriker.", "Maurer"),
    ],
)
def test_the_role_on_offer_comes_first(text: str, role: str | None) -> None:
    assert first(text) == role


def test_a_list_of_titles_is_all_on_offer() -> None:
    text = "Wir suchen Lageristen, Staplerfahrer und Elektriker."
    message = Message("1", "test", "paste", Sender(), "", None, text)
    titles = [f.value.title for f in find_roles(read_message(message)) if f.name == "role"]
    assert titles == ["Lageristen", "Staplerfahrer", "Elektriker"]


def test_the_senders_own_job_is_not_on_offer() -> None:
    text = "Guten Tag,\n\nwir suchen eine Intensivpflegekraft für unser Haus.\n\nIhr Hauke Thomsen\nLeitender Oberarzt"
    assert first(text, sender="PD Dr. Hauke Thomsen") == "Intensivpflegekraft"
    assert first("Hallo Annegret, wir brauchen einen Disponent.", sender="Annegret Stoll") == "Disponent"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("We are hiring a Senior Product Manager.", "Senior"),
        ("We want a detection engineer, mid is fine.", None),
        ("Java Developer (Senior) in Ulm gesucht", "Senior"),
        ("Unsere bisherige Leiterin geht. Gesucht wird eine Bilanzbuchhalterin.", None),
        ("רשת אופנה מובילה מגייסת מנהלי סניף", None),
    ],
)
def test_the_level_stands_in_or_beside_the_title(text: str, level: str | None) -> None:
    assert first(text, "seniority") == level


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    for fact in find_roles(read_message(Message("1", "test", "paste", Sender("A B"), "", None, text))):
        assert text[fact.span.start : fact.span.end].strip()


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Wir brauchen DRINGEND Fahrer ab morgen früh.", "Fahrer"),
        ("Fahrer haben bei uns Vorfahrt.", None),
        ("Wir brauchen noch 4 Monteure mit Höhentauglichkeit.", "Monteure"),
        ("Wir brauchen noch 4 Wochen dafür.", None),
        ("Wir brauchen bei Wendt in Lübeck ab Mai eine Polsterin.", "Polsterin"),
        ("Wir brauchen bei Wendt in Lübeck ab Mai eine Pause.", None),
        ("Auf der Hallig wird ab April ein Vogelwart gesucht.", "Vogelwart"),
        ("Auf der Hallig wird ab April ein Boot gesucht.", None),
        ("I got a headcount: firmware lead, Haifa.", "firmware lead"),
        ("Your career will lead, in time, to more.", None),
        ("They want a senior reviser. Hired as senior reviser.", "reviser"),
        ("They are looking for a leader who can inspire.", None),
        ("Wir suchen aktuell Freiberufler.", None),
    ],
)
def test_what_is_sought_is_found_wherever_its_sentence_puts_it(text: str, role: str | None) -> None:
    assert first(text) == role


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("We need a Staff Data Engineer.", "Staff"),
        ("We need a Staff Nurse.", None),
        ("דרוש מפתח Java בכיר", "בכיר"),
        ("דרוש מפתח Java ללקוח מוביל", None),
        ("We need an underwriter. It is a senior underwriter role.", "senior"),
        ("Gesucht: Maurer. Der Polier Maurer Kurt geht.", None),
    ],
)
def test_the_level_of_a_customer_or_of_another_person_is_not_the_jobs(text: str, level: str | None) -> None:
    assert first(text, "seniority") == level
