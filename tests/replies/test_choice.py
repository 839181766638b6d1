"""Which reply, which reason, which questions, which language."""

from __future__ import annotations

from typing import Any

import pytest

from triage.profile import Now, ReplyStyle
from triage.replies.choose import choose_questions, choose_reason, choose_template
from triage.types import VERDICTS, Match, Role, Verdict


def broken(what: str, *, must: bool = True) -> Match:
    return Match(what, "broken", must=must)


@pytest.mark.parametrize(
    ("verdict", "unasked", "on_request"),
    [
        ("fit", "fit", "fit"),
        ("ask", "ask", "ask"),
        ("decline", "decline", "decline"),
        ("shotgun", None, "shotgun"),
        ("personal", None, "personal"),
        ("pitch", None, "pitch"),
        ("scam", None, None),
        ("other", None, None),
        ("unsure", None, None),
    ],
)
def test_who_gets_an_answer(verdict: str, unasked: str | None, on_request: str | None, answer: Any) -> None:
    kind = verdict if verdict in ("personal", "pitch", "scam", "other") else "recruiter"
    found, asked = answer(verdict, kind=kind), answer(verdict, kind=kind, on_request=True)
    assert (found and found.template) == unasked
    assert (asked and asked.template) == on_request


def test_every_verdict_is_decided() -> None:
    assert {verdict for verdict in VERDICTS if choose_template(Verdict(verdict, "recruiter", 1.0), True)} == {
        "fit", "ask", "decline", "shotgun", "personal", "pitch",
    }  # fmt: skip


def test_a_scam_gets_no_answer_whatever_the_verdict() -> None:
    assert choose_template(Verdict("ask", "scam", 0.5), True) is None
    assert choose_template(Verdict("ask", "recruiter", 0.5), True) == "ask"


def test_the_reason_is_the_first_broken_must(kim: Any) -> None:
    assert choose_reason([broken("contract", must=False), broken("places"), broken("roles")], kim) == "place"
    assert choose_reason([broken("roles"), broken("places")], kim) == "role"
    assert choose_reason([broken("contract", must=False)], kim) == "contract"
    assert choose_reason([Match("places", "unknown"), Match("roles", "met")], kim) == "neutral"
    assert choose_reason([], None) == "neutral"


def test_the_pay_is_a_reason_only_where_it_may_be_told(kim: Any) -> None:
    matches = [broken("pay"), broken("places")]
    assert choose_reason(matches, kim) == "place"
    assert choose_reason([broken("pay")], kim) == "neutral"
    assert choose_reason(matches, kim._replace(private=("employer",))) == "pay"


def test_not_searching_is_told_only_where_it_may_be(kim: Any) -> None:
    closed = kim._replace(status="not searching")
    assert choose_reason([], closed) == "neutral"
    assert choose_reason([], closed._replace(private=())) == "status"
    assert choose_reason([], kim._replace(private=())) == "neutral"


def test_happy_where_i_am_is_said_by_those_who_have_a_job(answer: Any, kim: Any) -> None:
    closed = kim._replace(status="not searching", private=())
    assert "happy where I am" in answer(language="en", profile=closed).body
    idle = answer(language="en", profile=closed._replace(now=Now())).body
    assert "happy where I am" not in idle
    assert "not looking" in idle


def test_at_most_three_questions_in_order_and_each_once() -> None:
    assert choose_questions(("role", "place", "pay", "contract")) == ("role", "place", "pay")
    assert choose_questions(("place", "places", "pay")) == ("place", "pay")
    assert choose_questions(("something else", "remote")) == ("remote",)
    assert choose_questions(()) == ()


@pytest.mark.parametrize("name", ["pay", "remote", "employer", "hours", "seniority", "skills", "contract"])
@pytest.mark.parametrize("language", ["de", "en", "he"])
def test_an_ask_names_only_what_is_missing(name: str, language: str, answer: Any) -> None:
    bodies = {key: answer("ask", language=language, missing=(name,), key=key).body for key in "abcdef"}
    others = {key: answer("ask", language=language, missing=("place",), key=key).body for key in "abcdef"}
    assert all(bodies[key] != others[key] for key in bodies)


def test_pay_is_never_praised_and_a_match_without_a_place_praises_none(answer: Any) -> None:
    found = answer("fit", language="en", matches=[Match("pay", "met"), Match("places", "met")], key="a")
    assert " like " not in found.body
    assert "pay" not in found.body


def test_a_cv_is_spoken_of_only_when_asked_for(answer: Any) -> None:
    for language, word in (("de", "Lebenslauf"), ("en", "CV"), ("he", "קורות חיים")):
        assert word not in answer("fit", language=language).body
        assert word in answer("fit", language=language, facts={"asks": ["cv"]}).body


@pytest.mark.parametrize(
    ("message", "languages", "reply_languages", "expected"),
    [
        ("de", ("en", "de"), (), "de"),
        ("fr", ("de", "en"), (), "de"),
        ("und", ("he", "en"), (), "he"),
        ("de", ("de", "en"), ("en",), "en"),
        ("fr", ("fr", "de"), (), "en"),
        ("de", (), (), "de"),
        ("fr", (), (), "en"),
        ("und", (), (), "en"),
        ("../../x", ("../../x",), (), "en"),
    ],
)
def test_language_of_the_draft(
    message: str,
    languages: tuple[str, ...],
    reply_languages: tuple[str, ...],
    expected: str,
    answer: Any,
    kim: Any,
) -> None:
    profile = kim._replace(languages=languages, reply=ReplyStyle(languages=reply_languages))
    assert answer(language=message, profile=profile).language == expected


def test_without_a_profile_the_messages_language_is_used(answer: Any) -> None:
    found = answer("ask", language="he", missing=("pay",), profile=None)
    assert found.language == "he"
    assert found.body.endswith("בברכה,")


@pytest.mark.parametrize(
    ("subject", "expected"),
    [
        ("Data Engineer", "Re: Data Engineer"),
        ("AW: WG: Re: Data Engineer", "Re: Data Engineer"),
        ("Re: Antw: Data Engineer", "Re: Data Engineer"),
        ("", "Re: Ihre Nachricht"),
        ("Re:", "Re: Ihre Nachricht"),
        ("Stelle\r\nBcc: all@example.example", "Re: Stelle Bcc: all@example.example"),
        ("Stel\x00le\u202e \u200bX", "Re: Stelle X"),
    ],
)
def test_subject(subject: str, expected: str, answer: Any) -> None:
    assert answer(subject=subject).subject == expected


@pytest.mark.parametrize(
    ("title", "quoted"),
    [
        ("Senior Buchhalter (m/w/d)", "Senior Buchhalter"),
        ("Buchhalter:in (all genders)", None),
        ("SENIOR BUCHHALTER", None),
        ("Java-Profis", None),
        ("Buchhalter {{ sign }}", None),
        ("B" * 70, None),
    ],
)
def test_a_title_is_quoted_only_where_it_suits_a_sentence(title: str, quoted: str | None, answer: Any) -> None:
    role = Role(title, ("accountant",), "finance")
    body = answer(text=f"Wir suchen {title} für Sie.", facts={"role": role}, matches=[broken("roles")]).body
    assert (f"„{quoted}“" in body) if quoted else ("„" not in body)


def test_a_title_that_no_table_knows_is_quoted_only_if_the_subject_has_it(answer: Any) -> None:
    role = {"role": Role("Bauleitung")}
    assert "„" not in answer(text="Bauleitung für Sie", facts=role, matches=[broken("roles")]).body
    known = answer(subject="Bauleitung in Ulm", text="für Sie", facts=role, matches=[broken("roles")])
    assert "„Bauleitung“" in known.body


def test_of_several_places_none_is_named(answer: Any) -> None:
    text = "Wir sitzen in Bonn, die Stelle ist in Naumburg."
    several = answer(text=text, facts={"place": "Bonn", "places": ["Bonn", "Naumburg"]}, matches=[broken("places")])
    one = answer(text=text, facts={"place": "Bonn", "places": ["Bonn"]}, matches=[broken("places")])
    assert "Bonn" not in several.body
    assert "Der Standort Bonn" in one.body


def test_a_wish_is_no_reason_where_a_must_is_broken_that_may_not_be_told(kim: Any) -> None:
    pay, contract = broken("pay"), broken("contract", must=False)
    assert choose_reason([pay, contract], kim) == "neutral"
    assert choose_reason([contract], kim) == "contract"
    assert choose_reason([pay, broken("contract")], kim) == "contract"


def test_a_town_that_only_few_days_make_right_is_not_praised(answer: Any) -> None:
    text = "We look for an Executive Assistant in Amsterdam, one day a week in the office."
    facts = {"role": Role("Executive Assistant", ("executive-assistant",), "office"), "place": "Amsterdam"}
    few = answer("fit", text, language="en", facts=facts, matches=[Match("places", "met", quote="one day a week")])
    near = answer("fit", text, language="en", facts=facts, matches=[Match("places", "met", quote="Amsterdam")])
    assert "Amsterdam" not in few.body
    assert "Amsterdam" in near.body
