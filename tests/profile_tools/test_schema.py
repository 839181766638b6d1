"""The schema lets through what the checker takes, and marks what a typing hand gets wrong."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import jsonschema
import pytest
import yaml

from triage.errors import ConfigError
from triage.profile import Now, Profile, ReplyStyle, Skills, Wishes, parse_profile, schema, words
from triage.profile.quantities import PER_WORDS
from triage.profile_tools.answers import Answers, profile_text
from triage.profile_tools.schema import ABOUT, profile_schema, schema_text

ROOT = Path(__file__).parent.parent.parent
EXAMPLES = sorted((ROOT / "examples" / "profiles").glob("*.yaml"))
VALIDATOR = jsonschema.Draft7Validator(profile_schema())


def is_right(text: str, loader: Any = yaml.SafeLoader) -> bool:
    return bool(VALIDATOR.is_valid(yaml.load(text, loader)))


def is_understood(text: str) -> bool:
    try:
        parse_profile(text, "p.yaml")
    except ConfigError:
        return False
    return True


def test_the_schema_is_one():
    jsonschema.Draft7Validator.check_schema(profile_schema())
    assert json.loads(schema_text()) == profile_schema()


@pytest.mark.parametrize("loader", [yaml.SafeLoader, yaml.BaseLoader])
@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_example_is_right(path: Path, loader: Any):
    assert is_right(path.read_text(encoding="utf-8"), loader)


def test_a_new_profile_is_right():
    assert is_right(profile_text(Answers(), "en"))


CHOICES = [
    ("status: {}", schema.STATUSES, words.STATUS),
    ("looking_for: {{remote: {}}}", schema.REMOTES, words.REMOTE),
    ("looking_for: {{contract: [{}]}}", schema.CONTRACTS, words.CONTRACT),
    ("looking_for: {{contract: {}}}", schema.CONTRACTS, words.CONTRACT),
    ("looking_for: {{seniority: [{}]}}", schema.SENIORITIES, words.SENIORITY),
    ("looking_for: {{company: {{kind: {}}}}}", schema.COMPANY_KINDS, words.COMPANY_KIND),
    ("looking_for: {{pay: {{min: 90000, per: {}}}}}", schema.PER, PER_WORDS),
    ("must: [{}]", schema.MUSTS, words.WISH),
    ("must: [roles, {}]", schema.MUSTS, words.WISH),
    ("private: [{}]", schema.PRIVATES, words.PRIVATE),
    ("reply: {{address: {}}}", schema.ADDRESSES, words.ADDRESS),
    ("reply: {{tone: {}}}", schema.TONES, words.TONE),
]


@pytest.mark.parametrize(("text", "options", "also"), CHOICES, ids=[text for text, _, _ in CHOICES])
def test_every_choice_passes_in_any_case_and_nothing_else(text: str, options: tuple[str, ...], also: dict[str, str]):
    for word in {*options, *also}:
        for spelling in (word, word.upper(), word.title(), word.replace(" ", "_"), word.replace(" ", "-"), f'"{word}"'):
            assert is_understood(text.format(spelling)), spelling
            assert is_right(text.format(spelling)), spelling
    for wrong in ("zzz", "7", "[[a]]", "{a: b}"):
        assert not is_understood(text.format(wrong))
        assert not is_right(text.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "", "now:", "unless:", "private: ''", "must: roles, pay", "skills: Go", "skills: [Go, 3.14, yes]", "languages: no",
        "looking_for: {places: [Ulm, Stuttgart: 30 km, Bonn: 5]}", "looking_for: {places: {Ulm: }}", "looking_for: {places: Ulm}",
        "looking_for: {onsite_days_max: '3'}", "looking_for: {hours: {min: 20, max: 80%}}", "looking_for: {hours: 20-32}",
        "looking_for: {pay: 58k EUR}", "looking_for: {industries: [a]}", "unless: {roles: X}", "now: {since: 2018}", "name: 3",
    ],
)  # fmt: skip
def test_what_the_checker_takes_passes(text: str):
    assert is_understood(text)
    assert is_right(text)


@pytest.mark.parametrize(
    "text",
    [
        "statsu: open", "status: [open]", "now: Cook", "now: {rol: Cook}", "looking_for: {role: Cook}", "looking_for: {pay: {currency: EUR}}",
        "looking_for: {onsite_days_max: 9}", "unless: {pay: 50k}", "must: [rolls]", "must: roles, pey", "skills: {strng: Go}",
        "reply: {adress: du}", "looking_for: {company: {sise: 3}}", "looking_for: {hours: {least: 3}}", "name: [Kim]",
    ],
)  # fmt: skip
def test_a_slip_of_the_hand_is_marked(text: str):
    assert not is_understood(text)
    assert not is_right(text)


def test_every_key_has_a_description_and_stands_in_the_documentation():
    keys = {
        *Profile._fields,
        *Wishes._fields,
        *(f"now.{k}" for k in Now._fields),
        *(f"skills.{k}" for k in Skills._fields),
    }
    keys |= {f"reply.{key}" for key in ReplyStyle._fields}
    assert keys <= set(ABOUT)
    text = (ROOT / "docs" / "profile.md").read_text(encoding="utf-8")
    assert [key for key in ABOUT if f"`{key.rpartition('.')[2]}`" not in text] == []


def test_every_description_is_used():
    told = set(re.findall(r'"description": "((?:[^"\\]|\\.)*)"', schema_text()))
    assert {json.loads(f'"{line}"') for line in told} == set(ABOUT.values())


def test_the_examples_of_the_documentation_are_right():
    blocks = re.findall(r"```yaml\n(.*?)```", (ROOT / "docs" / "profile.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) > 3
    for block in blocks:
        assert is_right(block), block
        parse_profile(block, "profile.md")


def test_the_command_prints_it(run: Callable[..., CompletedProcess[bytes]]):
    done = run("profile", "schema")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout) == profile_schema()
