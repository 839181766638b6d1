"""The invariants of the design, on texts put together at random."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from triage.fit import BROKEN
from triage.rules.engine import score

PIECES = [
    "Hallo Frau Mertens,", "Hi Tom,", "שלום דנה,", "Wir suchen eine Vorstandsassistenz (m/w/d)", "We are hiring a Senior Backend Developer",
    "אנחנו מחפשים אחות טיפול נמרץ", "in Stuttgart", "in Hamburg", "בתל אביב", "fully remote", "zwei Tage Homeoffice", "62.000 bis 70.000 EUR",
    "bis 40k", "£45k", '25,000 ש"ח לחודש', "unbefristet", "Freelance, Tagessatz 700 €", "für einen namhaften Kunden", "asap!", "{{Vorname}}",
    "Ihr Profil hat mich beeindruckt.", "Your talk on index bloat stuck with me.", "Bitte Lebenslauf senden.", "WhatsApp me, 200 a day, no experience",
    "Oma hat Geburtstag", "unsubscribe", "\n\n", ".", "🚀", "\u202e", "\x1b[31m", "ﬁ", "10.000.000.000.000", "٣٠٠٠", "C++", "https://x.example/?a=b",
]  # fmt: skip
TEXTS = st.one_of(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join), st.text(max_size=300))
PROFILE = """
status: searching
looking_for:
  roles: [Executive Assistant, Backend Developer]
  places: {Stuttgart: 30 km}
  contract: [permanent]
  pay: {min: 60000, currency: EUR, per: year}
must: [roles, places, pay, contract]
"""
QUIET = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def judge(make_judge):
    return make_judge(PROFILE)


@QUIET
@given(text=TEXTS)
def test_scores_are_base_plus_reasons(judge, message, text):
    judged = judge.judge(message(text))
    for axis in ("fit", "shotgun"):
        value = getattr(judged.verdict, axis)
        if judged.verdict.kind == "recruiter":
            assert value == score(judge.engine.rules.base, axis, judged.reasons)
            assert 0 <= value <= 100
        else:
            assert value is None


@QUIET
@given(text=TEXTS)
def test_every_span_cuts_out_words_of_the_text(judge, message, text):
    from triage.facts import find_facts, read_message

    item = message(text)
    for fact in find_facts(read_message(item)):
        assert fact.part == "text", "the sender of these messages is called by a person's name alone"
        assert 0 <= fact.span.start < fact.span.end <= len(item.text), fact
        assert item.text[fact.span.start : fact.span.end].strip()


CALLED = (
    "Jana Kröger",
    "at",
    "bei",
    "@",
    "|",
    ",",
    "-",
    "Nord Personal",
    "GmbH",
    "Hexa Search",
    "Recruiter",
    "of",
    "(",
    "x\n",
)


@QUIET
@given(
    text=TEXTS,
    name=st.one_of(st.lists(st.sampled_from(CALLED), max_size=6).map(" ".join), st.text(max_size=80)),
    headline=st.one_of(st.lists(st.sampled_from(CALLED), max_size=9).map(" ".join), st.text(max_size=80)),
    address=st.sampled_from(
        ("", "j@nordpersonal.example", "@", "a@b@c.example", "x@gmail.com", "ü@ß.example", "a@..example")
    ),
)
def test_every_span_cuts_out_words_of_where_it_was_read(message, text, name, headline, address):
    from triage.facts import find_facts, read_message
    from triage.types import Sender

    item = message(text)._replace(sender=Sender(name, address, headline))
    parts = {"text": item.text, "name": name, "headline": headline, "address": address}
    for fact in find_facts(read_message(item)):
        assert 0 <= fact.span.start < fact.span.end <= len(parts[fact.part]), fact
        words = parts[fact.part][fact.span.start : fact.span.end]
        assert words.strip() and item.words_of(fact) == words
        if fact.part != "text":
            assert fact.name in ("employer", "agency") and fact.value == words


@QUIET
@given(text=TEXTS)
def test_a_broken_must_never_fits(judge, message, text):
    judged = judge.judge(message(text))
    if any(m.must and m.state == BROKEN for m in judged.matches) and judged.verdict.fit is not None:
        assert judged.verdict.fit < judge.engine.rules.lines.open
        assert judged.verdict.verdict not in ("fit", "ask")


@QUIET
@given(text=TEXTS)
def test_a_dry_run_takes_the_same_path(judge, message, text):
    item = message(text)
    assert judge.judge(item, replies=True)._replace(reply=None) == judge.judge(item)


def test_a_phrase_ten_thousand_times_ends_soon(judge, message):
    for phrase in (
        "Senior Java Developer in Berlin 80k ",
        "dein Vortrag ",
        "bei der X GmbH ",
        "€ 5 ",
        "(m/w/d) ",
        "- ",
        "a",
        "בתל אביב ",
    ):
        judged = judge.judge(message(phrase * 10_000))
        assert judged.verdict.verdict
