"""The profile file: what people write is understood; what could mean two things is asked back."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.errors import ConfigError
from triage.profile import (
    Company,
    Hours,
    Industries,
    Now,
    PastSkill,
    PayWish,
    Place,
    Profile,
    ReplyStyle,
    Skills,
    Wishes,
    load_profile,
    parse_profile,
    schema,
)

EXAMPLES = sorted((Path(__file__).parent.parent / "examples" / "profiles").glob("*.yaml"))

FULL = """\
name: Kim Beispiel
status: not searching            # searching | open | not searching
languages: [de, en]
now: {role: Executive Assistant, employer: Beispiel AG, since: 2018, industry: mechanical engineering}
looking_for:
  roles: [Executive Assistant, Personal Assistant, Vorstandsassistenz]
  not_roles: [Team Assistant, Office Manager, Receptionist]
  seniority: [senior]
  places: {Stuttgart: 30 km}
  remote: any
  onsite_days_max: 2
  contract: [permanent]
  pay: {min: 58000, currency: EUR, per: year}
  industries: {want: [automotive], avoid: [gambling]}
  company: {size: 50+, kind: [employer]}
skills:
  {strong: [travel management, minutes], some: [Concur], past: [payroll until 2014], avoid: [cold calling]}
unless: {roles: [Chief of Staff], pay: {min: 75000}}
must: [roles, places, pay, contract]
private: [pay, employer, status]
reply: {address: auto, tone: warm, sign: Kim, languages: [de, en]}
"""


def wishes(text: str) -> Wishes:
    return parse_profile(f"looking_for: {{{text}}}", "p.yaml").looking_for


def faults(text: str) -> list[str]:
    with pytest.raises(ConfigError) as told:
        parse_profile(text, "profile.yaml")
    return list(told.value.lines)


def test_the_profile_of_the_design_is_read_whole() -> None:
    assert parse_profile(FULL, "p.yaml") == Profile(
        name="Kim Beispiel",
        status="not searching",
        languages=("de", "en"),
        now=Now("Executive Assistant", "Beispiel AG", 2018, "mechanical engineering"),
        looking_for=Wishes(
            roles=("Executive Assistant", "Personal Assistant", "Vorstandsassistenz"),
            not_roles=("Team Assistant", "Office Manager", "Receptionist"),
            seniority=("senior",),
            places=(Place("Stuttgart", 30.0),),
            remote="any",
            onsite_days_max=2,
            contract=("permanent",),
            pay=PayWish(58000.0, "EUR", "year"),
            industries=Industries(("automotive",), ("gambling",)),
            company=Company(50, None, ("employer",)),
        ),
        skills=Skills(
            strong=("travel management", "minutes"),
            some=("Concur",),
            past=(PastSkill("payroll", 2014),),
            avoid=("cold calling",),
        ),
        unless=Wishes(roles=("Chief of Staff",), pay=PayWish(75000.0, "EUR", "year")),
        must=("roles", "places", "pay", "contract"),
        private=("pay", "employer", "status"),
        reply=ReplyStyle("auto", "warm", "Kim", ("de", "en")),
    )


def test_three_mistakes_give_three_lines() -> None:
    text = FULL.replace("  remote: any", "  remot: any").replace("30 km", "near").replace("tone: warm", "tone: loud")
    assert faults(text) == [
        "profile.yaml:9:23: 'Stuttgart': expected a distance like 30 km, found 'near'",
        "profile.yaml:10:3: unknown key 'remot' in 'looking_for' (did you mean 'remote'?)",
        "profile.yaml:21:30: 'tone': expected warm, brief or formal, found 'loud'",
    ]


@pytest.mark.parametrize(
    "text", ["", "# nothing yet\n", "name:\nlooking_for:\nunless:\nprivate: ''\n", "now: {since: ~}"]
)
def test_every_key_may_be_left_out_or_empty(text: str) -> None:
    assert parse_profile(text, "p.yaml") == Profile()


def test_without_private_a_search_is_not_given_away() -> None:
    assert parse_profile("name: Kim", "p.yaml").private == ("pay", "employer", "status")
    assert parse_profile("private: []", "p.yaml").private == ()


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("roles: Executive Assistant", "roles", ("Executive Assistant",)),
        ("roles: 'Leitung Einkauf, Logistik'", "roles", ("Leitung Einkauf, Logistik",)),
        ("roles: [A, '', A, B]", "roles", ("A", "B")),
        ("remote: no", "remote", "no"),
        ("remote: Preferred", "remote", "preferred"),
        ("contract: [fixed-term, Freelancer]", "contract", ("fixed", "freelance")),
        ("seniority: [Senior, Director]", "seniority", ("senior", "head")),
        ("places: Stuttgart", "places", (Place("Stuttgart"),)),
        ("places: [Stuttgart, Ulm]", "places", (Place("Stuttgart"), Place("Ulm"))),
        ("places: {Stuttgart: 30, Ulm: }", "places", (Place("Stuttgart", 30.0), Place("Ulm"))),
        ("places: [Stuttgart: 30 km, Ulm]", "places", (Place("Stuttgart", 30.0), Place("Ulm"))),
        ("places: [Stuttgart (30 km), 'Bath, 10 miles']",
         "places", (Place("Stuttgart", 30.0), Place("Bath", 16.09))),
        ("company: {size: 10-200}", "company", Company(10, 200)),
        ("company: {size: <50}", "company", Company(None, 49)),
        ("company: {size: '1,000+'}", "company", Company(1000, None)),
        ("company: {kind: agency-work}", "company", Company(kinds=("agency work",))),
        ("industries: [automotive]", "industries", Industries(("automotive",))),
        ("hours: 20-32", "hours", Hours(20.0, 32.0)),
        ("hours: 80%", "hours", Hours(32.0, 32.0)),
        ("hours: part-time", "hours", Hours(None, 34.0)),
        ("hours: {min: 50%, max: 30 h}", "hours", Hours(20.0, 30.0)),
    ],
)  # fmt: skip
def test_wishes_may_be_written_as_people_write(text: str, key: str, value: object) -> None:
    assert getattr(wishes(text), key) == value


@pytest.mark.parametrize(
    ("text", "pay"),
    [
        ("58000", PayWish(58000)),
        ("58.000", PayWish(58000)),
        ("58k", PayWish(58000)),
        ("58.5k", PayWish(58500)),
        ('"58.000 \u20ac"', PayWish(58000, "EUR")),
        ("58'000 CHF", PayWish(58000, "CHF")),
        ("58 TEUR", PayWish(58000, "EUR")),
        ("58k\u20ac", PayWish(58000, "EUR")),
        ("58k/year", PayWish(58000, None, "year")),
        ("'\u20aa38,000 a month'", PayWish(38000, "ILS", "month")),
        ("'95,50 \u20ac/h'", PayWish(95.5, "EUR", "hour")),
        ("{min: 4.500, currency: \u20ac, per: Monat}", PayWish(4500, "EUR", "month")),
        ("{min: 58.000 EUR, currency: euro}", PayWish(58000, "EUR")),
        ("{min: 5000, per: year}", PayWish(5000, None, "year")),
    ],
)
def test_an_unambiguous_pay_is_read(text: str, pay: PayWish) -> None:
    assert wishes(f"pay: {text}").pay == pay


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("58-70k", "20: 'pay': expected one amount like 58000, 58k or 58.000 EUR, found '58-70k'"),
        ("58.0000", "20: 'pay': expected one amount like 58000, 58k or 58.000 EUR, found '58.0000'"),
        ("58.000k", "20: 'pay': expected one amount like 58000, 58k or 58.000 EUR, found '58.000k'"),
        ("lots", "20: 'pay': expected one amount like 58000, 58k or 58.000 EUR, found 'lots'"),
        ("-5", "20: 'pay': expected one amount like 58000, 58k or 58.000 EUR, found '-5'"),
        ("58", "20: '58' per what? Add 'per: year', month, day or hour"),
        ("5000", "20: '5000' per what? Add 'per: year', month, day or hour"),
        ("{min: 58, per: year}", "26: '58' is too little for a year: did you mean 58k?"),
        ("{min: 58k EUR, currency: USD}", "26: '58k EUR' says EUR, but the key says USD: which is right?"),
        ("{min: 58k, currency: ERU}",
         "41: 'currency': expected a currency like EUR or \u20ac, found 'ERU' (did you mean 'EUR'?)"),
        ("58k XXX", "20: 'pay': expected a currency like EUR or \u20ac, found '58k XXX'"),
        ("{currency: EUR}", "20: 'min' is missing in 'pay': write the least you would work for"),
        ("[58k]", "20: 'pay': expected 'key: value' lines, found a list"),
    ],
)  # fmt: skip
def test_an_ambiguous_pay_is_asked_back(text: str, line: str) -> None:
    assert faults(f"looking_for: {{pay: {text}}}") == [f"profile.yaml:1:{line}"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("- name: Kim", "1:1: expected 'key: value' lines, found a list"),
        ("roles: [A]", "1:1: unknown key 'roles' (it belongs under 'looking_for')"),
        ("looking_for: {salary: 58k}", "1:15: unknown key 'salary' in 'looking_for' (did you mean 'pay'?)"),
        ("looking_for: {roles: {A: 1}}",
         "1:22: 'roles': expected a list like [one, two], found 'key: value' lines"),
        ("looking_for:\n  roles: A, B",
         "2:10: 'roles': expected a list, found 'A, B': put [ ] around it, or quotes if it is one value"),
        ("looking_for:\n  places: A, B",
         "2:11: 'places': expected a list, found 'A, B': put [ ] around it, or quotes if it is one value"),
        ("looking_for: {roles: [A, B], not_roles: [b]}",
         "1:42: 'not_roles': 'b' is one of the 'roles' too: which is right?"),
        ("looking_for: {remote: yes}",
         "1:23: 'remote': expected required, preferred, any or no, found 'yes'"),
        ("looking_for: {onsite_days_max: 8}",
         "1:32: 'onsite_days_max': expected a whole number from 0 to 7, found '8'"),
        ("looking_for: {company: {size: big}}",
         "1:31: 'size': expected something like 50+, 10-200 or <50, found 'big'"),
        ("looking_for: {hours: {min: 30, max: 20}}", "1:22: 'hours': min is more than max"),
        ("skills: {strong: [Go], avoid: [go]}",
         "1:32: 'avoid': 'go' is one of the skills under 'strong' too: which is right?"),
        ("unless: {pay: 75k}", "1:9: 'unless' needs 'roles': only a role named there opens the door"),
        ("status: no", "1:9: 'status': expected searching, open or not searching, found 'no'"),
        ("languages: [de, Englsh]",
         "1:17: 'languages': expected the code of a language, like de, found 'Englsh' "
         "(did you mean 'english'?)"),
        ("now: {since: long ago}", "1:14: 'since': expected a year like 2018, found 'long ago'"),
        ("now: {since: 2014-2018}", "1:14: 'since': expected a year like 2018, found '2014-2018'"),
        ("must: roles, plces",
         "1:14: 'must': expected roles, places, pay, contract, remote, seniority, skills, industries, "
         "company, languages or hours, found 'plces' (did you mean 'places'?)"),
        ("reply: {sign: [Kim]}", "1:15: 'sign': expected a text, found a list"),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_remedy(text: str, line: str) -> None:
    assert faults(text) == [f"profile.yaml:{line}"]


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        ("languages: [no, de-AT, German, English]", "languages", ("no", "de", "en")),
        ("languages: de, en", "languages", ("de", "en")),
        ("status: Not_Searching", "status", "not searching"),
        ("must: role, salary", "must", ("roles", "pay")),
        ("private: role, industry, salary", "private", ("role", "industry", "pay")),
        ("now: {since: 2018-04-01}", "now", Now(since=2018)),
        ("now: {since: April 2018}", "now", Now(since=2018)),
        ("skills: Go", "skills", Skills(strong=("Go",))),
        ("skills: {past: [payroll, PHP (2016), C bis 2001]}", "skills",
         Skills(past=(PastSkill("payroll"), PastSkill("PHP", 2016), PastSkill("C", 2001)))),
        ('name: "Kim\\n  Beispiel"', "name", "Kim Beispiel"),
        ("reply: {address: Du, tone: short}", "reply", ReplyStyle("du", "brief")),
        ("unless: {roles: X, pay: 6k per month}",
         "unless", Wishes(("X",), pay=PayWish(6000.0, None, "month"))),
    ],
)  # fmt: skip
def test_the_rest_may_be_written_as_people_write(text: str, key: str, value: object) -> None:
    assert getattr(parse_profile(text, "p.yaml"), key) == value


def test_there_are_examples_to_start_from() -> None:
    names = "accountant assistant backend data_scientist electrician marketing_manager mechanical_engineer nurse product sales social_worker teacher"
    assert [path.stem for path in EXAMPLES] == names.split()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_loads_without_a_mistake(path: Path) -> None:
    profile = load_profile(os.fspath(path))
    assert profile.name
    assert profile.looking_for.roles
    assert profile.must


def test_the_choices_of_the_schema_name_wishes_and_parts_of_the_profile() -> None:
    known = {*Wishes._fields, *Profile._fields, *Now._fields}
    assert set(schema.MUSTS) <= known
    assert set(schema.PRIVATES) <= known


@pytest.mark.parametrize("text", [FULL, "", *(path.read_text(encoding="utf-8") for path in EXAMPLES)])
def test_a_profile_survives_being_plain_data(text: str) -> None:
    import json

    profile = parse_profile(text, "p.yaml")
    again = Profile.from_data(json.loads(json.dumps(profile.as_data())))
    assert again == profile
    assert again.digest == profile.digest


def test_the_digest_is_that_of_the_meaning_not_of_the_layout() -> None:
    short = parse_profile("looking_for: {roles: A, pay: 58k}", "a")
    long = parse_profile("# note\nlooking_for:\n  pay:\n    min: 58.000\n  roles:\n  - A\n", "b")
    other = parse_profile("looking_for: {roles: A, pay: 59k}", "a")
    assert short.digest == long.digest != other.digest


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """A profile with some pieces cut, moved or replaced by signs that mean something to YAML."""
    text = draw(st.sampled_from([FULL, *(path.read_text(encoding="utf-8") for path in EXAMPLES)]))
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 12)))
        piece = draw(st.sampled_from([*":-[]{},#&*!|>'\"%@\t\n~ k\u20ac0", "- ", ": ", "58.000", "null", "\n  "]))
        text = text[:start] + piece + text[end:]
    return text


@given(st.one_of(mutated(), st.text(max_size=200)))
@settings(max_examples=400, deadline=None)
def test_only_config_errors_come_out_of_any_text(text: str) -> None:
    try:
        profile = parse_profile(text, "p.yaml")
    except ConfigError as error:
        assert all(line.startswith("p.yaml:") and line.isprintable() for line in error.lines)
    else:
        assert Profile.from_data(profile.as_data()) == profile


@given(st.lists(st.text(alphabet="0123456789.,' kKTt\u20ac$EURpahjyer/-+%<>", max_size=14), max_size=3).map(" ".join))
@settings(max_examples=400, deadline=None)
def test_no_amount_or_range_is_read_by_accident(text: str) -> None:
    from triage.profile.quantities import read_amount, read_hours, read_range

    amount = read_amount(text)
    assert amount is None or (amount.value >= 0 and any(c.isdigit() for c in text))
    for found in (read_range(text), read_hours(text)):
        assert found is None or found.min is None or found.max is None or found.min <= found.max


def test_the_examples_in_the_docstrings_hold() -> None:
    import doctest

    from triage.profile import quantities

    found = doctest.testmod(quantities)
    assert (found.failed, found.attempted > 5) == (0, True)


@pytest.mark.parametrize(
    ("said", "meant"), [("suche nicht", "not searching"), ("offen", "open"), ("suche", "searching"), ("open", "open")]
)
def test_status_may_be_said_in_german_as_the_questions_show_it(said, meant):
    assert parse_profile(f"status: {said}", "p.yaml").status == meant


@pytest.mark.parametrize(("said", "meant"), [("egal", "any"), ("nur", "required"), ("nein", "no"), ("no", "no")])
def test_work_mode_may_be_said_in_german_as_the_questions_show_it(said, meant):
    assert parse_profile(f"looking_for: {{remote: {said}}}", "p.yaml").looking_for.remote == meant
