from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.classifier.shape import sender_shape, text_shape
from triage.facts import read_message
from triage.types import Sender


def seen(message, text):
    return set(text_shape(read_message(message(text))))


@pytest.mark.parametrize(
    ("sender", "says"),
    [
        (Sender("Riverbank Books", "orders@riverbank.example"), "address:desk"),
        (Sender("Riverbank", "no-reply@riverbank.example"), "address:machine"),
        (Sender("Ada Kolb", "ada.kolb@kolb.example"), "address:name"),
        (Sender("Ada Kolb", "ak@gmail.com"), "address:free"),
        (Sender("Ada Kolb", "", "Talent Acquisition Partner"), "headline:hiring"),
        (Sender("Kolb Optik GmbH", "a@kolb.example"), "name:firm"),
        (Sender("Tante Ute (Garten)"), "name:aside"),
        (Sender("Team Seehafen"), "name:desk"),
    ],
)
def test_who_writes_shows_in_name_and_address(sender, says):
    assert says in set(sender_shape(sender))
    assert says not in set(sender_shape(Sender("Ada Vogt", "x7@vogt.example", "Gardener")))


def test_a_pasted_message_says_nothing_of_its_sender():
    assert list(sender_shape(Sender())) == []


@pytest.mark.parametrize(
    ("text", "says", "twin"),
    [
        ("Your order AB-12345 has left", "reference", "Your order has left"),
        ("Total 12.99", "cents", "Total 12.999"),
        ("Hi all,\nnews", "greets anybody", "Hi Kim,\nnews"),
        ("Call 030 555 01 23", "phone", "Call me at 3"),
        ("> Sehr geehrte Frau Vogt", "quotes", "Sehr geehrte Frau Vogt"),
        ("Reply STOP to end", "unsubscribe", "Reply to me"),
        ("We want our people with us", "we:3", "I want my people with me"),
        ("Bis dann\nLG Kim", "closing", "Bis dann mit LG Kim"),
        ("Wir zahlen 12 % mehr", "percent", "Wir zahlen 12 mehr"),
        ("Am 3. um 9:30", "clock", "Am 3. um 9:300"),
        ("Hi\n- one\n- two", "listed:1", "Hi\none -\ntwo -"),
    ],
)
def test_the_form_of_a_text_is_seen(message, text, says, twin):
    assert says in seen(message, text)
    assert says not in seen(message, twin)


PATTERNS = {
    "cents": re.compile(r"\d[.,]\d\d\b(?![.,]?\d)"),
    "clock": re.compile(r"\b\d{1,2}:\d\d\b"),
    "reference": re.compile(r"\b[A-Z]{1,4}[-/]?\d{4,}|\b\d{6,}"),
    "percent": re.compile(r"%|€ ?\d|\d ?€"),
    "phone": re.compile(r"\d[\d /()-]{7,20}\d"),
    "quotes": re.compile(r"^[ \t]*[>|]|[“„\"«][^”“\"»„«]{80,}[”“\"»]", re.MULTILINE),
    "emoji": re.compile(r"[\U0001f300-\U0001faff☀-➿]"),
    "smiley": re.compile(r"[:;]-?[)D(]|<3"),
    "unsubscribe": re.compile(r"stop\b|unsubscribe|abmelden|abbestellen|opt.?out|להסרה|הסר"),
}
"""What the cheaper looks of the module stand for."""
PIECES = (
    *("A", "B", "AB", "a", "_", "0", "7", "12", "345", "1234", "٣", "٤٥٦٧", "²", ".", ",", ":", "-", "/", " ", "\n", "(", ")", "+"),
    *("%", "€", ">", "|", "„", "“", '"', "»", "x" * 80, "☀", "➿", "⟀", "😀", ";", "D", "<3", "stop", "opt", "out", "הסר", "abmelden"),
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_looking_without_a_pattern_finds_what_the_pattern_finds(message, text):
    reading = read_message(message(text))
    says = set(text_shape(reading))
    assert {name for name, pattern in PATTERNS.items() if pattern.search(reading.message.text)} == says & set(PATTERNS)


@given(st.text(max_size=300), st.text(max_size=80), st.text(max_size=80))
def test_any_sender_has_a_shape(name, address, headline):
    assert all(isinstance(says, str) for says in sender_shape(Sender(name, address, headline)))


@pytest.mark.parametrize("unit", ["1(", "A1", '"', "\n>", "- ", "1.", "(", "9 ", "“a"])
def test_no_text_is_slow(message, unit):
    reading = read_message(message(unit * 20_000))
    started = time.perf_counter()
    list(text_shape(reading))
    assert time.perf_counter() - started < 0.5
