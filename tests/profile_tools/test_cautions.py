"""What cannot be used is told with a remedy, and what can is left in peace."""

from __future__ import annotations

import time

import pytest

from triage.profile import parse_profile
from triage.profile_tools.cautions import cautions
from triage.profile_tools.wording import Teller


def told(text: str) -> str:
    return "\n".join(cautions(parse_profile(text, "p.yaml"), Teller("en")))


@pytest.mark.parametrize(
    ("wrong", "right", "word"),
    [
        ("must: [pay]", "looking_for: {pay: 50k EUR}, must: [pay]", "'pay' is a must"),
        ("must: [skills]", "skills: [knitting], must: [skills]", "'skills' is a must"),
        ("must: [skills]", "skills: {avoid: [knitting]}, must: [skills]", "'skills' is a must"),
        ("must: [languages]", "languages: de, must: [languages]", "'languages' is a must"),
        ("must: [company]", "looking_for: {company: {size: 5+}}, must: [company]", "'company' is a must"),
        ("must: [hours]", "looking_for: {hours: 20+}, must: [hours]", "'hours' is a must"),
        ("must: [roles]", "looking_for: {not_roles: [Cook]}, must: [roles]", "'roles' is a must"),
        ("looking_for: {remote: any}, must: [remote]", "looking_for: {remote: any, onsite_days_max: 1}, must: [remote]", "'any' allows everything"),
        ("must: [remote]", "looking_for: {remote: required}, must: [remote]", "'remote' is a must"),
        ("looking_for: {places: Stutgart}", "looking_for: {places: Stuttgart}", "Did you mean Stuttgart?"),
        ("looking_for: {places: Xyzzyhausen}", "looking_for: {places: Bayern}", "Write the next larger town"),
        ("unless: {roles: [X], places: Stutgart}", "unless: {roles: [X], places: Stuttgart}", "Stuttgart?"),
        ("looking_for: {places: Remote}", "looking_for: {remote: required}", "is no place"),
        ("looking_for: {roles: [Flurgelbinder]}", "looking_for: {roles: [Krankenpfleger]}", "is no title that is known"),
        ("looking_for: {roles: [Engineer]}", "looking_for: {roles: [Software Engineer]}", "is said of many jobs"),
        ("looking_for: {roles: [Executve Assistant]}", "looking_for: {roles: [Executive Assistant]}", "Did you mean executive assistant?"),
        ("looking_for: {roles: [Buchhalter], not_roles: [Buchhalterin]}", "looking_for: {roles: [Buchhalter], not_roles: [Controller]}", "not_roles wins"),
        ("status: open, unless: {roles: [Nurse]}", "status: not searching, unless: {roles: [Nurse]}", "'unless' matters only"),
        ("looking_for: {pay: 50k}", "looking_for: {pay: 50k EUR}", "no currency"),
        ("reply: {languages: [fr]}", "reply: {languages: [he]}", "no replies in French"),
        ("status: searching", "status: not searching", "No 'roles'"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_told(wrong: str, right: str, word: str):
    assert word in told(f"{{{wrong}}}")
    assert word not in told(f"{{{right}}}")


@pytest.mark.parametrize("skill", ["flurgeling", "underwater basket weaving", "Zwölftonmusik"])
def test_a_skill_that_no_table_knows_is_fine(skill: str):
    assert told(f"{{looking_for: {{roles: [Cook]}}, skills: [{skill}]}}") == ""


def test_a_refused_title_need_not_be_known():
    assert told("{looking_for: {roles: [Cook], not_roles: [Flurgelbinder]}}") == ""


def test_thousands_of_unknown_names_are_told_in_good_time():
    names = ", ".join(f"Flurg{number}elbinder" for number in range(2000))
    start = time.perf_counter()
    lines = told(f"{{looking_for: {{roles: [{names}], places: [{names}]}}}}").splitlines()
    assert len(lines) == 4000
    jobs = ", ".join(f"Executive Assistant {number}" for number in range(2000))
    lines = told(f"{{looking_for: {{roles: [{jobs}], not_roles: [{jobs.replace('t ', 't in ')}]}}}}").splitlines()
    assert len(lines) == 2000
    assert time.perf_counter() - start < 30
