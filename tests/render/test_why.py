"""The explanation of a verdict in words that people use, in both languages."""

from __future__ import annotations

import os
import re

import pytest

from triage.render.stats import lines as stats_lines
from triage.render.why import explain, minute, points
from triage.render.words import WORDS
from triage.whatif import what_would_change

PROFILE = """
looking_for: {roles: [Backend Developer], places: [Berlin], remote: required, contract: [permanent]}
must: [roles, places]
"""
OFFER = """Hello Robin,

Lendwerk looks for a quantity surveyor in Leeds, permanent, 52,500 GBP a year. You measure and value school buildings.

Kind regards
Fiona
"""
NO_PLACE = "Hello Robin, Lendwerk GmbH looks for a Backend Developer, permanent. You build our ledger in Go and Java."


@pytest.fixture
def told(make_judge, message):
    """``told(language)``: the explanation of one offer, as text."""

    def lines(language="en", text=OFFER):
        judge = make_judge(PROFILE, language)
        judged, rules = judge.judge(message(text)), judge.engine.rules
        return "\n".join(line.text for line in explain(judged, rules.base, what_would_change(judged, rules), language))

    return lines


def test_german_output_has_german_marks_and_commas_and_english_has_its_own(told):
    german, english = told("de"), told("en")
    assert "nicht erfüllt: „Leeds“" in german
    assert "“Leeds”" not in german
    assert "not met: “Leeds”" in english
    assert re.search(r"[+-]\d+,\d", german)
    assert not re.search(r"[+-]\d+\.\d", german)
    assert re.search(r"[+-]\d+\.\d", english)


def test_what_the_message_does_not_say_is_not_quoted_and_what_it_says_is(told):
    """A field is the program's word for a title; a contract in English is told in German."""
    german = told("de")
    assert "nicht erfüllt: Bau " in german
    assert "erfüllt: unbefristet" in german
    assert "nicht erfüllt: „quantity surveyor“" in german


@pytest.mark.parametrize(
    ("language", "says"),
    [("de", "wäre der Ort genannt und richtig: passt"), ("en", "if the place were stated and right: fit")],
)
def test_what_would_change_it_is_a_sentence(told, language, says):
    assert says in told(language, NO_PLACE)


@pytest.mark.parametrize("language", WORDS)
def test_every_match_has_a_name_with_its_article(language):
    from triage.fit import WISHES

    for what in (*WISHES, "field", "main_skill", "experience", "status"):
        assert WORDS[language].get(f"the.{what}"), what


@pytest.mark.parametrize("language", WORDS)
def test_both_languages_have_the_same_words(language):
    assert WORDS[language].keys() == WORDS["en"].keys()


def test_a_date_is_written_as_people_do_and_what_is_no_date_stays():
    assert minute("2026-09-16T09:31:40+02:00") == "2026-09-16 09:31"
    assert minute("2026-09-16") == "2026-09-16"
    assert minute("") == ""


def test_points_take_the_mark_of_the_language_and_whole_ones_none():
    assert points(-25.42, mark=",") == "-25,42"
    assert points(8.5) == "+8.5"
    assert points(25, mark=",") == "+25"


def test_a_german_table_of_sources_is_german_throughout():
    counted = [("inbox.mbox", 70281, {"messages": 1200, "spam": 3})]
    german, english = ("\n".join(stats_lines(counted, language)) for language in ("de", "en"))
    assert "Spam" in german
    assert "70.281" in german
    assert "1.203" in german
    assert "70,281" in english
    assert "spam" in english


def test_german_reasons_hold_no_english(root):
    with open(os.path.join(root, "rules.yaml"), encoding="utf-8") as file:
        german = re.findall(r'\bde: "([^"]*)"', file.read())
    assert len(german) > 40
    assert not [said for said in german if re.search(r"\b(the|and|your|must|wish|place|pay)\b", said)]


def test_several_wishes_are_told_with_or():
    from triage.rules.wording import in_words
    from triage.types import Match

    assert (
        in_words(Match("places", "broken", "Ulm", "Berlin, Potsdam, Cottbus"), "de").want
        == "Berlin, Potsdam oder Cottbus"
    )
    assert in_words(Match("contract", "broken", "temp", "permanent, freelance"), "en").want == "permanent or freelance"
    assert in_words(Match("places", "broken", "Ulm", "Berlin"), "de").want == "Berlin"
    assert in_words(Match("skills", "unknown", "", "Go, Java"), "en").want == "Go, Java"


def test_a_closed_door_is_told_as_what_one_would_do(make_judge, message):
    judge = make_judge("status: not searching\nlooking_for: {roles: [Backend Developer], places: [Leeds]}", "de")
    judged = judge.judge(
        message("Hello Robin, Lendwerk GmbH looks for a Backend Developer in Leeds, permanent. You build our ledger.")
    )
    rules = judge.engine.rules
    lines = [line.text for line in explain(judged, rules.base, what_would_change(judged, rules), "de")]
    assert "  · würdest du suchen: passt" in lines
