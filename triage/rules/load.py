"""rules.yaml -> rules, every fault with line and column."""

from __future__ import annotations

from collections.abc import Mapping

from triage.records import TYPE_CHECKING, NamedTuple
from triage.rules.kinds import Condition, check_condition, condition
from triage.types import KINDS

if TYPE_CHECKING:
    from typing import Any

    from triage.yaml_document import Checker, Node


AXES = ("fit", "shotgun", *KINDS)
LANGUAGES = ("en", "de")


class Lines(NamedTuple):
    """Where scores turn into words; scores are 0-100, the doubts are probabilities."""

    fit: float = 70
    open: float = 30
    shotgun: float = 60
    tailored: float = 30
    sure: float = 0.5
    """A kind less probable than this makes the verdict ``unsure``."""
    put_away: float = 0.6
    """So probable must it be that a message is neither an offer nor personal before it is put away as pitch, scam or other."""


class Rule(NamedTuple):
    """When ``when`` holds, ``points`` go to ``axis`` - or the axis is capped at ``cap``."""

    id: str
    axis: str
    points: float
    cap: float | None
    when: Condition
    because: Mapping[str, str]
    examples: Mapping[str, tuple[str, ...]]
    """"match" and "no_match" -> texts, run by a test."""


class Rules(NamedTuple):
    """Everything that rules.yaml says."""

    base: Mapping[str, float]
    lines: Lines
    rules: tuple[Rule, ...]
    example_profile: str


def parse_rules(text: str, name: str) -> dict[str, Any]:
    """The checked plain data of a rules file. Raises ConfigError with every mistake and its place."""
    from triage.yaml_document import Checker  # only where no compiled copy is at hand

    checker = Checker(name)
    top = checker.read(text)
    fields = checker.mapping(top, ("version", "base", "lines", "rules", "example_profile"))
    version = checker.integer(checker.required(fields, "version", top), 1)
    if version not in (None, 1):
        checker.fault(fields["version"], f"this program reads version 1, not {version}")
    data = {
        "base": _numbers(checker, fields.get("base"), ("fit", "shotgun"), "base"),
        "lines": _numbers(checker, fields.get("lines"), Lines._fields, "lines"),
        "rules": [
            _rule(checker, key.text, node) for key, node in checker.entries(checker.required(fields, "rules", top))
        ],
        "example_profile": checker.text(fields.get("example_profile")) or "",
    }
    checker.finish()
    return data


def rules_from(data: Mapping[str, Any]) -> Rules:
    """The rules of checked plain data."""
    rules = tuple(
        Rule(r["id"], r["axis"], r["points"], r["cap"], condition(r["when"]), r["because"],
             {key: tuple(texts) for key, texts in r["examples"].items()})
        for r in data["rules"]
    )  # fmt: skip
    return Rules({"fit": 50, "shotgun": 50, **data["base"]}, Lines(**data["lines"]), rules, data["example_profile"])


def _numbers(checker: Checker, node: Node | None, keys: tuple[str, ...], where: str) -> dict[str, float]:
    fields = checker.mapping(node, keys, where) if node else {}
    values = {key: checker.number(value, 0, 100) for key, value in fields.items()}
    return {key: value for key, value in values.items() if value is not None}


def _rule(checker: Checker, rule_id: str, node: Node) -> dict[str, Any]:
    where = f"rule {rule_id!r}"
    fields = checker.mapping(node, ("axis", "points", "cap", "when", "because", "examples"), where)
    when = checker.required(fields, "when", node, where)
    if ("points" in fields) == ("cap" in fields):
        checker.fault(node, f"{where} needs either 'points' or 'cap'")
    examples = checker.mapping(fields.get("examples"), ("match", "no_match"), f"the examples of {where}")
    return {
        "id": rule_id,
        "axis": checker.choice(checker.required(fields, "axis", node, where), AXES),
        "points": checker.number(fields.get("points"), -100, 100) or 0.0,
        "cap": checker.number(fields.get("cap"), 0, 100),
        "when": check_condition(checker, when) if when else {"all": []},
        "because": _because(checker, checker.required(fields, "because", node, where), where),
        "examples": {key: list(checker.text_list(examples.get(key))) for key in ("match", "no_match")},
    }


def _because(checker: Checker, node: Node | None, where: str) -> dict[str, str]:
    if node is not None and node.kind == "text":
        text = checker.text(node) or ""
        return dict.fromkeys(LANGUAGES, text)
    fields = checker.mapping(node, LANGUAGES, f"'because' of {where}")
    texts = {language: checker.text(field) or "" for language, field in fields.items()}
    if texts and len(texts) < len(LANGUAGES):
        known = next(iter(texts.values()))
        return {language: texts.get(language, known) for language in LANGUAGES}
    return texts
