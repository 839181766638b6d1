"""Familiar and polite address to one person in one message."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.facts.address import find_address_clash
from triage.facts.reading import read_message
from triage.types import Message, Sender


def clash(text: str) -> str | None:
    facts = list(find_address_clash(read_message(Message("1", "s", "mail", Sender(), "", None, text))))
    return text[facts[0].span.start : facts[0].span.end] if facts else None


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Hallo Frau Siebert, wie geht es dir? Ich habe etwas für Sie.", "Sie"),
        ("Gern erzähle ich Ihnen mehr, wenn du magst.", "du"),
        ("Wir freuen uns auf deine Antwort und Ihren Anruf.", "Ihren"),
        ("Sehr geehrte Frau Holm, dein Profil gefällt uns.", "dein"),
    ],
)
def test_clash(text, word):
    assert clash(text) == word


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Hättest du Lust? Melde dich bei mir.", id="du alone"),
        pytest.param("Hätten Sie Lust? Ich rufe Sie an.", id="Sie alone"),
        pytest.param("Unsere Leiterin geht. Sie bleibt bis Mai. Hast du Lust?", id="Sie is she at the beginning"),
        pytest.param("Die Kunden sind nett, wenn du sie kennst, und ihre Fragen sind klug.", id="small sie and ihre"),
        pytest.param("Kennt ihr wen? Ihr könnt euch melden. Ich freue mich auf Sie.", id="ihr to several"),
        pytest.param("Wir sind per Du, unsere Du-Kultur wird Ihnen gefallen.", id="du spoken of"),
        pytest.param("Der Kunde fragte: „Haben Sie Zeit für mich?“ Das wirst du oft hören.", id="quoted"),
        pytest.param(
            "Hast du Lust?\n\nWenn Sie keine Mails wünschen, können Sie sich hier abmelden.", id="small print"
        ),
        pytest.param(
            "Schau mal, was mir jemand schreibt, kennst du den?\n\nVon: A. Holm\nIch rufe Sie an.", id="a letter inside"
        ),
        pytest.param("Melde dich bei mir!\n\nIhre Cornelia Ostertag", id="closing"),
        pytest.param("WIR SUCHEN DICH! Rufen Sie an, ich freue mich auf Sie.", id="shouted"),
        pytest.param("", id="nothing"),
    ],
)
def test_no_clash(text):
    assert clash(text) is None


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.sampled_from(["Sie", "du", "Ihr", "dein", '"', "„", "“", ".", "\n", "Haus", "sehr", "geehrte", "Frau"]),
        max_size=40,
    )
)
def test_any_order_of_words_is_read(words):
    clash(" ".join(words))
