"""The profile told back: each sentence says what the file says, in both languages."""

from __future__ import annotations

import os
from string import Formatter

import pytest

from triage.profile import Place, Profile, ReplyStyle, Skills, Wishes, load_profile, parse_profile
from triage.profile.schema import MUSTS, PRIVATES, STATUSES
from triage.profile.words import LANGUAGE_CODES
from triage.profile_tools import wording
from triage.profile_tools.describe import describe
from triage.profile_tools.wording import DE, EN, Teller


def told(text: str, language: str = "en") -> list[str]:
    return describe(parse_profile(text, "p.yaml"), language)


def test_both_languages_say_the_same_things_with_the_same_values():
    def values(sentence: str) -> set[str]:
        return {name for _, name, _, _ in Formatter().parse(sentence) if name} - {"article"}

    assert set(EN) == set(DE)
    assert [key for key in EN if values(EN[key]) != values(DE[key])] == []


def test_there_is_a_sentence_for_every_choice_of_the_checker():
    assert {f"p.{key}" for key in PRIVATES} <= set(EN)
    assert {f"status.{status}" for status in STATUSES} <= set(EN)


def test_the_door_is_told_in_one_sentence():
    text = "{status: not searching, looking_for: {pay: 60k EUR}, unless: {roles: [Chief of Staff], pay: {min: 75000}}}"
    assert told(text)[0] == "You are not searching, unless it is a Chief of Staff job from 75,000 EUR a year."
    assert told(text, "de")[0] == "Du suchst nicht, außer es ist eine Stelle als Chief of Staff ab 75.000 EUR im Jahr."
    assert told("status: not searching")[0] == "You are not searching: every offer is declined."
    assert told("{status: searching, unless: {roles: [X]}}")[0] == "You are searching."


@pytest.mark.parametrize(
    ("unless", "sentence"),
    [
        ("roles: [Executive Assistant]", "unless it is an Executive Assistant job."),
        ("roles: [A, B, C]", "unless it is a job as A, B or C."),
        ("roles: [A], places: {Ulm: 5 km}, contract: fixed", "unless it is an A job within 5 km of Ulm (DE), with this contract: fixed-term."),
        ("roles: [C], remote: required", "unless it is a C job from home."),
        ("roles: [C], remote: any", "unless it is a C job."),
    ],
)  # fmt: skip
def test_what_opens_the_door_is_told_with_its_conditions(unless: str, sentence: str):
    assert told(f"{{status: not searching, unless: {{{unless}}}}}")[0] == f"You are not searching, {sentence}"


def test_conditions_of_unless_that_do_not_fit_in_are_told_behind_it():
    lines = told("{status: not searching, unless: {roles: [C], company: {size: 50+}}}")
    assert lines[1] == "For that job, besides: The company has 50 people or more."


def test_musts_and_wishes_are_told_apart():
    lines = told("{looking_for: {places: {Ulm: 10 km}, contract: permanent}, must: [places]}")
    musts = lines.index(wording.EN["musts"])
    wishes = lines.index(wording.EN["wishes"])
    assert lines[musts + 1 : wishes] == ["- The place of work lies within 10 km of Ulm (DE).", ""]
    assert lines[wishes + 1] == "- The contract is permanent."


@pytest.mark.parametrize("must", MUSTS)
def test_no_must_is_left_out(must: str):
    text = (
        "{languages: de, skills: Go, looking_for: {roles: Nurse, places: Ulm, pay: 50k EUR, contract: fixed, remote: no, "
        f"seniority: lead, industries: health, company: {{size: 50+}}, hours: 20}}, must: [{must}]}}"
    )
    lines = told(text)
    assert lines[lines.index(wording.EN["musts"]) + 2] == ""


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        ("pay: 3900 EUR per month", "It pays 3,900 EUR a month or more; that counts as 46,800 EUR a year."),
        ("pay: 58k", "It pays 58,000 a year or more."),
        ("places: [London, Cambridge: 10 miles]",
         "The place of work lies within 30 km of London (GB) or within 16 km of Cambridge (GB). Where you give no radius, it is 30 km."),
        ("places: Nirgendwoburg: 5 km", "The place of work lies within 5 km of Nirgendwoburg (not known)."),
        ("places: Bayern", "The place of work lies within 30 km of Bayern (a region). Where you give no radius, it is 30 km."),
        ("onsite_days_max: 0", "There are no days on site outside your places."),
        ("onsite_days_max: 3", "Outside your places it is 3 days a week on site at most."),
        ("company: {size: <50, kind: [employer, consulting]}", "The company has 49 people at most and employs you itself or is a consultancy."),
        ("industries: {avoid: [gambling]}", "The industry is not gambling."),
        ("industries: {want: [a], avoid: [b, c]}", "The industry is a, and not b or c."),
        ("hours: 20-32", "It is 20 to 32 hours a week."),
        ("hours: part-time", "It is 34 hours a week at most."),
        ("hours: 75%", "It is 30 hours a week."),
        ("roles: [Krankenschwester]", "The job is Krankenschwester. Other names of the same job count as well."),
        ("roles: [Flurgelbinder]", "The job is Flurgelbinder."),
    ],
)  # fmt: skip
def test_a_wish_in_words(wish: str, sentence: str):
    key, _, value = wish.partition(": ")
    value = f"{{{value}}}" if value.endswith("5 km") else value
    assert f"- {sentence}" in told(f"looking_for: {{{key}: {value}}}")


def test_sie_and_du_matter_only_where_german_is_written():
    assert "with du" in "".join(told("reply: {address: du, languages: [de]}"))
    assert "with du" not in "".join(told("reply: {address: du, languages: [en]}"))


def test_an_empty_profile_says_so():
    assert told("") == [wording.EN["none"]]


def test_nothing_in_the_file_can_drive_the_terminal():
    wishes = Wishes(roles=("x\u202ey",), places=(Place("U\x1b[2Jlm", 3.0),))
    profile = Profile(
        name="a\x1b[31mb", looking_for=wishes, skills=Skills(strong=("\x07",)), reply=ReplyStyle(sign="a\x1b]0;b\nc")
    )
    assert all(line.isprintable() for line in describe(profile, "en"))


@pytest.mark.parametrize("language", ["en", "de"])
def test_every_example_is_understood_without_a_caution(language: str, root: str):
    folder = os.path.join(root, "examples", "profiles")
    for name in sorted(os.listdir(folder)):
        lines = describe(load_profile(os.path.join(folder, name)), language)
        assert lines[-1] == wording.WORDS[language]["all_used"], name


def test_every_language_that_a_profile_may_name_has_a_name():
    codes = set(LANGUAGE_CODES.values())
    assert [code for code in codes if Teller("de").language_name(code) == code] == []
    assert Teller("en").language_name("de") == "German"
    assert Teller("en").language_name("he") == "Hebrew"
    assert Teller("en").language_name("xx") == "xx"
