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
