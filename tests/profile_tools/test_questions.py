"""The interview: Enter leaves out, mistakes are asked again, the usual is offered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from triage.errors import ConfigError
from triage.profile import PayWish, Place, Profile, parse_profile
from triage.profile_tools.init import text_of_questions
from triage.profile_tools.questions import QUESTIONS, TEXTS

ORDER = ("status", "roles", "not_roles", "places", "remote", "pay", "must", "private", "sign")


def talk(*lines: str, language: str = "en") -> tuple[Profile, list[str]]:
    """The profile that these typed lines give, and what was shown meanwhile."""
    typed: Iterator[str] = iter(lines)
    shown: list[str] = []

    def ask(prompt: str) -> str:
        shown.append(prompt)
        try:
            return next(typed)
        except StopIteration:
            raise EOFError from None

    text = text_of_questions(ask, shown.append, language)
    assert list(typed) == []
    return parse_profile(text, "p.yaml"), shown


def answered(**given: str) -> Profile:
    return talk(*(given.get(key, "") for key in ORDER))[0]


def test_every_question_has_its_words_in_both_languages():
    assert tuple(question.key for question in QUESTIONS) == ORDER
    assert set(TEXTS["en"]) == set(TEXTS["de"]) == {*ORDER, "intro", "not_text"}


def test_enter_alone_leaves_everything_out():
    assert answered() == Profile()


@pytest.mark.parametrize("word", ["n", "not searching", "Not Searching", "suche nicht", "nein"])
def test_the_status_in_short_and_in_words(word: str):
    assert answered(status=word).status == "not searching"


def test_a_whole_interview():
    profile = answered(
        status="s", roles="Executive Assistant, Chief of Staff", not_roles="Team Assistant", places="Stuttgart 30 km, Ulm, Bad Urach: 5 km",
        remote="egal", pay="58.000 €", sign="Kim",
    )  # fmt: skip
    wishes = profile.looking_for
    assert wishes.roles == ("Executive Assistant", "Chief of Staff")
    assert wishes.not_roles == ("Team Assistant",)
    assert wishes.places == (Place("Stuttgart", 30.0), Place("Ulm"), Place("Bad Urach", 5.0))
    assert wishes.pay == PayWish(58000.0, "EUR", "year")
    assert (wishes.remote, profile.status, profile.reply.sign) == ("any", "searching", "Kim")
    assert profile.must == ("roles", "places", "pay")
    assert profile.private == ("pay", "employer", "status")


def test_the_usual_musts_are_only_what_was_answered():
    assert answered(roles="Cook").must == ("roles",)
    assert answered(roles="Cook", must="-").must == ()
    assert answered(private="-").private == ()
    assert answered(must="Ort, Gehalt").must == ("places", "pay")


def test_a_mistake_is_explained_and_asked_again():
    profile, shown = talk("", "Cook", "Cook", "Baker", "", "maybe", "no", "3000", "3000 EUR per month", "", "", "")
    assert profile.looking_for.not_roles == ("Baker",)
    assert profile.looking_for.remote == "no"
    assert profile.looking_for.pay == PayWish(3000.0, "EUR", "month")
    told = [line for line in shown if line.startswith("  ")]
    assert len(told) == 3
    assert "'Cook' is one of the 'roles' too" in told[0]
    assert not any("profile:" in line for line in told)


def test_when_the_input_ends_nothing_is_made():
    with pytest.raises(ConfigError, match="ended before the last question"):
        talk("open", "Cook")


def test_a_line_that_is_no_text_is_asked_again():
    lines: list[object] = [UnicodeDecodeError("utf-8", b"\xff", 0, 1, "bad"), *[""] * len(ORDER)]

    def ask(prompt: str) -> str:
        line = lines.pop(0)
        if isinstance(line, Exception):
            raise line
        return str(line)

    shown: list[str] = []
    text_of_questions(ask, shown.append, "en")
    assert any(TEXTS["en"]["not_text"] in line for line in shown)


def test_hostile_lines_end_in_a_file_that_can_be_read():
    profile = answered(roles='a\x1b[31m, "b: {c}", #d', places="'x: 30 km, {}", sign="- !!python/object \u202e")
    assert profile.looking_for.roles == ("a [31m", '"b: {c}"', "#d")
    assert profile.looking_for.places[0].name == "'x"
    assert profile.reply.sign == "- !!python/object"
