from __future__ import annotations

import os

import pytest

from triage.errors import ConfigError
from triage.facts import find_facts, read_message
from triage.fit import hold
from triage.profile import parse_profile
from triage.rules.engine import Engine, score
from triage.rules.kinds import KINDS
from triage.rules.load import parse_rules, rules_from
from triage.types import Reason

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
with open(os.path.join(ROOT, "rules.yaml"), encoding="utf-8") as file:
    RULES = rules_from(parse_rules(file.read(), "rules.yaml"))
ENGINE = Engine(RULES)
PROFILE = parse_profile(RULES.example_profile, "example_profile")
# Rules whose conditions no bare text can meet: they look at the envelope, the date or other messages, or at a must or a
# wish that the example profile has.
WITHOUT_EXAMPLES = {
    "platform-notice", "automatic-reply", "calendar-invitation", "place-not-wanted", "pay-broken", "contract-broken",
    "remote-must-broken", "many-jobs", "company-must-broken", "hours-must-broken", "languages-must-broken",
    "experience-met", "experience-beginner",
    "same-text-from-many", "same-text-to-many", "offered-before",
}  # fmt: skip


def fired(text, message):
    reading = read_message(message(text))
    facts = find_facts(reading)
    evidence = ENGINE.evidence(reading, facts, hold(PROFILE, reading, facts))
    return {
        r.rule for r in ENGINE.reasons(evidence, ("fit", "shotgun", "recruiter", "pitch", "scam", "personal", "other"))
    }


CASES = [(rule.id, text, True) for rule in RULES.rules for text in rule.examples["match"]]
CASES += [(rule.id, text, False) for rule in RULES.rules for text in rule.examples["no_match"]]


@pytest.mark.parametrize(("rule", "text", "expected"), CASES)
def test_example_of_a_rule(rule, text, expected, message):
    assert (rule in fired(text, message)) is expected


def test_every_rule_has_examples_that_must_and_must_not_match():
    without = {r.id for r in RULES.rules if not (r.examples["match"] and r.examples["no_match"])}
    assert without <= WITHOUT_EXAMPLES
    assert len(RULES.rules) >= 40


def test_reasons_and_base_add_up_and_caps_come_last():
    reasons = [
        Reason("fit", 25, "rule", "a", ""),
        Reason("shotgun", 9, "rule", "b", ""),
        Reason("fit", -40, "cap", "c", ""),
    ]
    assert score({"fit": 50}, "fit", reasons) == 35
    assert score({"fit": 90}, "fit", reasons[:1]) == 100
    assert score({"fit": 90}, "fit", reasons[:1], clamped=False) == 115


def test_a_cap_takes_away_just_what_is_above_it(message):
    reading = read_message(message("Wir suchen eine Vorstandsassistenz in Hamburg, unbefristet, 70.000 € im Jahr."))
    facts = find_facts(reading)
    reasons = ENGINE.reasons(ENGINE.evidence(reading, facts, hold(PROFILE, reading, facts)), ("fit",))
    assert score(RULES.base, "fit", reasons, clamped=False) == 20
    assert [r.origin for r in reasons] == sorted((r.origin for r in reasons), key=lambda origin: origin == "cap")


TOP = "version: 1\nrules:\n  low-pay:\n    axis: fit\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            TOP + "    ponts: 3\n    when: {fact: pay}\n    because: x\n",
            ["5:5: unknown key 'ponts'", "did you mean 'points'"],
        ),
        (TOP + "    points: 3\n    when: {fcat: pay}\n    because: x\n", ["6:11:", "a condition"]),
        (TOP + "    points: 3\n    when: {fact: salary}\n    because: x\n", ["6:18:", "expected"]),
        (TOP + "    points: lots\n    when: {fact: pay}\n    because: x\n", ["5:13:", "a number"]),
        (TOP + "    when: {fact: pay}\n    because: x\n", ["either 'points' or 'cap'"]),
        (TOP + "    points: 3\n    when: {pattern: '(a'}\n    because: x\n", ["6:21:", "regular expression"]),
        (TOP + "    points: 3\n    when: {phrase: ['']}\n    because: x\n", ["6:", "phrase"]),
        ("version: 2\nrules: {}\n", ["version 1"]),
        ("rules: {}\n", ["'version' is missing"]),
    ],
)
def test_a_mistake_is_told_with_its_place(text, expected):
    with pytest.raises(ConfigError) as error:
        parse_rules(text, "rules.yaml")
    said = "\n".join(error.value.lines)
    assert said.startswith("rules.yaml:")
    for part in expected:
        assert part in said


def test_all_mistakes_are_told_at_once():
    text = (
        TOP
        + "    ponts: 3\n    when: {fact: pay}\n    because: x\n  other:\n    axis: fitt\n    points: 1\n    when: {fact: pay}\n    because: x\n"
    )
    with pytest.raises(ConfigError) as error:
        parse_rules(text, "r.yaml")
    assert len(error.value.lines) >= 2


def test_an_evil_pattern_ends_and_finds_nothing(message):
    rules = rules_from(parse_rules(TOP + "    points: 3\n    when: {pattern: '(a|aa)+$'}\n    because: x\n", "r.yaml"))
    engine = Engine(rules)
    reading = read_message(message("a" * 60 + "b"))
    assert engine.reasons(engine.evidence(reading, (), ()), ("fit",)) == []


def test_kinds_are_documented_and_registered():
    for name, kind in KINDS.items():
        assert name in kind.KEYS
        assert kind.__doc__
