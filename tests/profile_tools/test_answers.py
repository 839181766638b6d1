"""The file that answers become: right YAML, whatever is in them, and made for hands."""

from __future__ import annotations

import doctest

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.profile import Place, Profile, parse_profile
from triage.profile_tools import answers, questions, wording
from triage.profile_tools.answers import Answers, clean, profile_text


@pytest.mark.parametrize("module", [answers, questions, wording])
def test_what_the_docstrings_show_is_true(module: object):
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize("language", ["en", "de"])
def test_without_answers_the_file_is_examples_in_comments(language: str):
    text = profile_text(Answers(), language)
    assert parse_profile(text, "p.yaml") == Profile()
    assert "# roles: [" in text


@pytest.mark.parametrize("language", ["en", "de"])
def test_the_examples_in_the_comments_are_right(language: str):
    lines = profile_text(Answers(), language).splitlines()
    bare = [
        line.replace("# ", "", 1) if line.lstrip().startswith("# ") and ":" in line.split("#")[1] else line
        for line in lines[3:]
    ]
    profile = parse_profile("\n".join(bare), "p.yaml")
    assert profile.name == "Kim Beispiel"
    assert profile.looking_for.pay is not None
    assert profile.unless is not None
    assert profile.must == ("roles", "places", "pay")


@given(st.text(max_size=150), st.lists(st.text(max_size=40), max_size=4), st.text(max_size=40))
@settings(deadline=None)
def test_any_text_comes_back_as_it_was(name: str, roles: list[str], place: str):
    cleaned = tuple(dict.fromkeys(filter(None, map(clean, roles))))
    given_ = Answers(
        name=clean(name), roles=cleaned, places=((clean(place), "30 km"),) if clean(place) else (), sign=clean(name)
    )
    profile = parse_profile(profile_text(given_, "en"), "p.yaml")
    assert profile.name == (clean(name) or None)
    assert profile.looking_for.roles == cleaned
    assert profile.looking_for.places == ((Place(clean(place), 30.0),) if clean(place) else ())
    assert profile.reply.sign == (clean(name) or None)


@pytest.mark.parametrize(
    "word",
    [
        "no",
        "null",
        "~",
        "- a",
        "a: b",
        "a #b",
        "#",
        "C#",
        "&x",
        "*x",
        "!x",
        "%x",
        "@x",
        "`x",
        "'x",
        '"x',
        "{a}",
        "[a]",
        "a,",
        "|",
        ">",
        "2018-04-01",
        "1_000",
        "yes",
    ],
)
def test_words_with_a_meaning_in_yaml_are_only_words(word: str):
    assert parse_profile(profile_text(Answers(roles=(word, "x")), "en"), "p.yaml").looking_for.roles == (word, "x")
