"""The JSON Schema of the profile file, made from the tables that its checker reads by.

It lets through whatever the checker takes, so that no editor marks a right file; amounts and ranges, which people
write in many ways, are texts to it. What is wrong in a finer way `triage profile check` tells.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from triage.profile import words
from triage.profile.quantities import PER_WORDS
from triage.profile.schema import (
    ADDRESSES,
    COMPANY_KINDS,
    CONTRACTS,
    MUSTS,
    PER,
    PRIVATES,
    REMOTES,
    SENIORITIES,
    STATUSES,
    TONES,
    Hours,
    Industries,
    Now,
    PayWish,
    Profile,
    ReplyStyle,
    Skills,
    Wishes,
)

Schema = dict[str, Any]

ABOUT: Mapping[str, str] = {
    "name": "Your name. Drafts of replies are signed with it when 'sign' is left out.",
    "status": "Are you searching? 'not searching' declines every offer but those of 'unless'.",
    "languages": "Languages you would work in: codes or English names.",
    "now": "Your present job.",
    "now.role": "Its title.",
    "now.employer": "Whom you work for. Private unless 'private' says otherwise.",
    "now.since": "The year you began.",
    "now.industry": "The industry.",
    "looking_for": "What a job should be. All of it is a wish but for what 'must' names.",
    "unless": "Opens the door to a reader who is not searching. It needs 'roles'; the rest narrows it.",
    "roles": "Titles you want, in the languages of the offers. Other names of the same job count as well.",
    "not_roles": "Titles that sound alike and are other jobs. They win over 'roles'.",
    "seniority": "Levels you would take.",
    "places": "Places to work at: a list of names, or names with a radius. Without a radius it is 30 km.",
    "remote": "From home: a must, better, either, or not at all.",
    "onsite_days_max": "Days a week on site, elsewhere than in 'places'.",
    "contract": "Contracts you would sign.",
    "pay": "The least you would work for, in one line or as min, currency and per.",
    "pay.min": "An amount: 58000, 58k, 58.000 EUR.",
    "pay.currency": "A code or a sign: EUR, €.",
    "pay.per": "What the amount is for; a year when it is left out.",
    "industries": "Industries wanted and avoided; a plain list is what is wanted.",
    "industries.want": "Wanted.",
    "industries.avoid": "Avoided.",
    "company": "Size and kind of company.",
    "company.size": "Number of people: 50+, 10-200, <50.",
    "company.kind": "Who would pay you.",
    "hours": "Hours a week: 20-32, up to 30, 80%, part-time, full-time, or min and max.",
    "hours.min": "At least.",
    "hours.max": "At most.",
    "skills": "What you can do; a plain list is what you are strong in.",
    "skills.strong": "What you are strong in.",
    "skills.some": "What you know as well.",
    "skills.past": "What you once did, with the year it ended: payroll until 2014.",
    "skills.avoid": "What you will not do.",
    "must": "What an offer may not break. Everything else is a wish.",
    "private": "What no draft of a reply may tell. Without this line: pay, employer, status. [] keeps nothing back.",
    "reply": "How drafts of replies are worded.",
    "reply.address": "Sie or du in German; auto does as the sender does.",
    "reply.tone": "The tone.",
    "reply.sign": "How they end, if not with your name.",
    "reply.languages": "Languages you answer in; the first serves for messages in any other.",
}
"""What the description of every key says; keys of a block carry its name, those of wishes stand alone."""

_TEXT: Schema = {"type": ["string", "number", "boolean", "null"]}
"""Values are read as they are written: 2018, no and 3.14 are texts like any other."""
_COMPANY_KEYS = ("size", "kind")


def profile_schema() -> Schema:
    """The schema (draft 7) as data."""
    wishes: Schema = {"allOf": [{"$ref": "#/definitions/wishes"}]}
    parts: Mapping[str, Schema] = {
        "name": _TEXT,
        "status": _choice(STATUSES, words.STATUS),
        "languages": _list(_TEXT),
        "now": _block(Now._fields, lambda key: _TEXT, "now."),
        "looking_for": wishes,
        "skills": _or_list(_block(Skills._fields, lambda key: _list(_TEXT), "skills.")),
        "unless": {**wishes, "if": {"type": "object"}, "then": {"required": ["roles"]}},
        "must": _choices(MUSTS, words.WISH),
        "private": _choices(PRIVATES, words.PRIVATE),
        "reply": _block(ReplyStyle._fields, _reply, "reply."),
    }
    whole = _block(Profile._fields, parts.__getitem__, "")
    shared = {"wishes": _block(Wishes._fields, _wish, "")}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "triage profile",
        **whole,
        "definitions": shared,
    }


def schema_text() -> str:
    """The schema as JSON, the same bytes every time."""
    return json.dumps(profile_schema(), indent=2, ensure_ascii=False) + "\n"


def _wish(key: str) -> Schema:
    parts: Mapping[str, Schema] = {
        "roles": _list(_TEXT),
        "not_roles": _list(_TEXT),
        "seniority": _choices(SENIORITIES, words.SENIORITY),
        "places": _places(),
        "remote": _choice(REMOTES, words.REMOTE),
        "onsite_days_max": {
            "anyOf": [
                {"type": ["integer", "null"], "minimum": 0, "maximum": 7},
                _pattern([str(day) for day in range(8)]),
            ]
        },
        "contract": _choices(CONTRACTS, words.CONTRACT),
        "pay": _or_text(
            {**_block(PayWish._fields, _pay, "pay."), "if": {"type": "object"}, "then": {"required": ["min"]}}
        ),
        "industries": _or_list(_block(Industries._fields, lambda part: _list(_TEXT), "industries.")),
        "company": _block(_COMPANY_KEYS, _company, "company."),
        "hours": _or_text(_block(Hours._fields, lambda part: _TEXT, "hours.")),
    }
    return parts[key]


def _pay(key: str) -> Schema:
    return _choice(PER, PER_WORDS) if key == "per" else _TEXT


def _company(key: str) -> Schema:
    return _choices(COMPANY_KINDS, words.COMPANY_KIND) if key == "kind" else _TEXT


def _reply(key: str) -> Schema:
    parts: Mapping[str, Schema] = {
        "address": _choice(ADDRESSES, words.ADDRESS),
        "tone": _choice(TONES, words.TONE),
        "sign": _TEXT,
        "languages": _list(_TEXT),
    }
    return parts[key]


def _places() -> Schema:
    pairs: Schema = {"type": "object", "additionalProperties": _TEXT}
    return {"anyOf": [_TEXT, pairs, {"type": "array", "items": {"anyOf": [_TEXT, pairs]}}]}


def _block(keys: Iterable[str], part: Any, prefix: str) -> Schema:
    """``key: value`` lines with these keys only, each with its description."""
    properties = {key: {"description": ABOUT[prefix + key], **part(key)} for key in keys}
    return {"type": ["object", "null"], "additionalProperties": False, "properties": properties}


def _list(item: Schema) -> Schema:
    """A list; a single value counts as a list of one."""
    return {"anyOf": [item, {"type": "array", "items": item}]}


def _or_list(block: Schema) -> Schema:
    return {"anyOf": [block, _list(_TEXT)]}


def _or_text(block: Schema) -> Schema:
    return {"anyOf": [_TEXT, block]}


def _choice(options: Sequence[str], also: Mapping[str, str], *, several: bool = False) -> Schema:
    """One of the options, as the editor offers them; other words for them pass as well, in any case.

    YAML 1.1 reads an unquoted ``no`` as false, so false passes where the word "no" or "false" does.
    """
    other = [{"const": False}] if {"no", "false"} & {*options, *also} else []
    pattern = _pattern((*options, *also), several=several)
    return {"anyOf": [{"enum": list(options)}, pattern, *other, {"type": "null"}]}


def _choices(options: Sequence[str], also: Mapping[str, str]) -> Schema:
    """Some of the options: a list, a single one, or several between commas."""
    some = _choice(options, also, several=True)["anyOf"]
    return {"anyOf": [*some, {"type": "array", "items": {"anyOf": some}}]}


def _pattern(known: Iterable[str], *, several: bool = False) -> Schema:
    """Nothing, one of the words, or several with commas. Patterns of JSON Schema have no flag for the case."""
    one = f"(?:{'|'.join(dict.fromkeys(map(_any_case, known)))})"
    more = rf"(?:\s*,\s*{one})*" if several else ""
    return {"type": "string", "pattern": rf"^\s*(?:{one}{more}\s*)?$"}


def _any_case(word: str) -> str:
    """The word in any case; blanks, ``-`` and ``_`` are one to the checker."""
    return "".join(
        r"[\s_-]+" if char in " -_" else f"[{char}{char.upper()}]" if char.isalpha() else re.escape(char)
        for char in word.casefold()
    )
