"""The profile file -> Profile; every mistake is noted with its place, then all are told at once."""

from __future__ import annotations

import re

from triage.profile import words
from triage.profile.checker import ProfileChecker
from triage.profile.schema import (
    ADDRESSES,
    MUSTS,
    PRIVATE_UNLESS_SAID,
    PRIVATES,
    STATUSES,
    TONES,
    Now,
    PastSkill,
    PayWish,
    Profile,
    ReplyStyle,
    Skills,
    Wishes,
)
from triage.profile.wishes import read_wishes
from triage.yaml_document import Node


def parse(text: str, name: str) -> Profile:
    """The profile a YAML text describes. Raises ConfigError: a line, begun by ``name``, for every mistake."""
    checker = ProfileChecker(name)
    fields = checker.mapping(checker.read(text), Profile._fields, "", words.TOP_HINTS)
    looking_for = read_wishes(checker, fields.get("looking_for"), "looking_for")
    profile = Profile(
        name=checker.line(fields.get("name")),
        status=checker.choice(fields.get("status"), STATUSES, words.STATUS),
        languages=checker.languages(fields.get("languages")),
        now=_now(checker, fields.get("now")),
        looking_for=looking_for,
        skills=_skills(checker, fields.get("skills")),
        unless=_unless(checker, fields.get("unless"), looking_for.pay),
        must=checker.picks(fields.get("must"), MUSTS, words.WISH),
        private=_private(checker, fields.get("private")),
        reply=_reply(checker, fields.get("reply")),
    )
    checker.finish()
    return profile


def _now(checker: ProfileChecker, node: Node | None) -> Now:
    fields = checker.mapping(node, Now._fields, "'now'", words.NOW_HINTS)
    return Now(
        role=checker.line(fields.get("role")),
        employer=checker.line(fields.get("employer")),
        since=_year(checker, fields.get("since")),
        industry=checker.line(fields.get("industry")),
    )


def _year(checker: ProfileChecker, node: Node | None) -> int | None:
    """``2018``, ``2018-04-01``, ``April 2018``: the one year in the text."""
    text = checker.text(node)
    if node is None or text is None:
        return None
    years = re.findall(r"(?<![0-9])(?:19[5-9]|20[0-9])[0-9](?![0-9])", text)
    if len(years) != 1 or len(text) > 30:
        checker.expected(node, "a year like 2018")
        return None
    return int(years[0])


def _skills(checker: ProfileChecker, node: Node | None) -> Skills:
    """Four lists by strength; a plain list is what the reader is strong in."""
    if node is not None and node.kind != "mapping":
        return Skills(strong=checker.lines(node))
    fields = checker.mapping(node, Skills._fields, "'skills'")
    for good in ("strong", "some"):
        checker.apart(fields.get(good), fields.get("avoid"), f"skills under '{good}'")
    return Skills(
        strong=checker.lines(fields.get("strong")),
        some=checker.lines(fields.get("some")),
        past=tuple(_past(text) for text in checker.lines(fields.get("past"))),
        avoid=checker.lines(fields.get("avoid")),
    )


def _past(text: str) -> PastSkill:
    """``payroll until 2014``, ``payroll (2014)``, or no year at all."""
    found = re.fullmatch(r"(.*?[^\s(,])[\s(,]+(?:(?:until|till|up to|to|bis) )?((?:19|20)[0-9]{2})\)?", text)
    return PastSkill(found[1], int(found[2])) if found else PastSkill(text)


def _unless(checker: ProfileChecker, node: Node | None, usual_pay: PayWish | None) -> Wishes | None:
    if node is None:
        return None
    wishes = read_wishes(checker, node, "unless", usual_pay)
    if node.kind == "mapping" and not any(key.text == "roles" for key, _ in node.pairs):
        checker.fault(node, "'unless' needs 'roles': only a role named there opens the door")
    return wishes


def _private(checker: ProfileChecker, node: Node | None) -> tuple[str, ...]:
    """What no draft tells. ``private: []`` keeps nothing back; without the key, the careful choice holds."""
    return PRIVATE_UNLESS_SAID if node is None else checker.picks(node, PRIVATES, words.PRIVATE)


def _reply(checker: ProfileChecker, node: Node | None) -> ReplyStyle:
    fields = checker.mapping(node, ReplyStyle._fields, "'reply'")
    return ReplyStyle(
        address=checker.choice(fields.get("address"), ADDRESSES, words.ADDRESS) or "auto",
        tone=checker.choice(fields.get("tone"), TONES, words.TONE) or "warm",
        sign=checker.text(fields.get("sign")),
        languages=checker.languages(fields.get("languages")),
    )
