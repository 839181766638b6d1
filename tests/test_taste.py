"""Taste: what an offer has about it, and the points that labels gave to that."""

from __future__ import annotations

import pytest

from triage.facts import find_facts, read_message
from triage.taste import MOST_POINTS, taste_reasons, traits
from triage.types import Message, Sender

HIDDEN = "Für unseren namhaften Kunden in Köln suchen wir einen Buchhalter in Festanstellung. Bitte senden Sie Ihren Lebenslauf."
OPEN = "Die Kessler Optik GmbH in Köln sucht einen Buchhalter für 52.000 bis 58.000 Euro im Jahr, unbefristet."


def reading_of(text):
    return read_message(Message("1", "x", "mail", Sender("A", "a@b.example"), "", None, text))


def traits_of(text):
    return traits(find_facts(reading_of(text)))


@pytest.mark.parametrize(
    ("text", "trait", "there"),
    [
        pytest.param(HIDDEN, "client not named", True, id="a client without a name"),
        pytest.param(OPEN, "client not named", False, id="an employer with a name is none"),
        pytest.param(OPEN, "from the employer", True, id="the employer itself"),
        pytest.param(HIDDEN, "from the employer", False, id="an agency is not the employer"),
        pytest.param(OPEN, "pay stated", True, id="pay"),
        pytest.param(HIDDEN, "pay stated", False, id="no pay"),
        pytest.param(HIDDEN, "contract: permanent", True, id="contract by its kind"),
        pytest.param(HIDDEN, "asks: cv", True, id="what it asks for"),
        pytest.param(OPEN, "asks: cv", False, id="asks for nothing"),
    ],
)
def test_traits_are_what_facts_say(text, trait, there):
    assert (trait in traits_of(text)) is there


def test_a_trait_stands_where_the_message_says_so():
    for fact in traits_of(HIDDEN).values():
        assert HIDDEN[fact.span.start : fact.span.end].strip()


def reasons(taste, text, language="en"):
    reading = reading_of(text)
    return list(taste_reasons(taste, reading, find_facts(reading), language))


def test_points_come_with_the_counts_they_rest_on_and_the_words_of_the_message():
    (reason,) = reasons({"fit": {"client not named": [-20.0, 1.0, 12.0]}}, HIDDEN)
    assert (reason.axis, reason.points, reason.origin) == ("fit", -20.0, "taste")
    assert reason.because == "not to your taste (you took 1 of 12): a client that is not named"
    assert reason.quote in HIDDEN
    assert reasons({"fit": {"client not named": [-20.0, 1.0, 12.0]}}, OPEN) == []


def test_no_taste_gives_no_reasons():
    assert reasons({}, HIDDEN) == []


def test_together_they_move_an_axis_no_further_than_told():
    taste = {"fit": {"client not named": [-30.0, 0.0, 9.0], "contract: permanent": [-30.0, 0.0, 9.0]}}
    assert sum(r.points for r in reasons(taste, HIDDEN, "de")) == pytest.approx(-MOST_POINTS)
