"""The profile: who the reader is, what the reader looks for, and what no draft may tell."""

from __future__ import annotations

from collections.abc import Mapping

from triage.compiled import load_compiled
from triage.profile.schema import (
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
)
from triage.records import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


__all__ = [
    "Company",
    "Hours",
    "Industries",
    "Now",
    "PastSkill",
    "PayWish",
    "Place",
    "Profile",
    "ReplyStyle",
    "Skills",
    "Wishes",
    "load_profile",
    "parse_profile",
]


def parse_profile(text: str, name: str) -> Profile:
    """The profile a YAML text describes. Raises ConfigError: a line, begun by ``name``, for every mistake."""
    from triage.profile import load  # needed only where no compiled copy is at hand

    return load.parse(text, name)


def load_profile(path: str, env: Mapping[str, str] | None = None) -> Profile:
    """The profile in the file at ``path``; with ``env``, a copy in the user's cache may save the parsing.

    Raises ConfigError when the file cannot be read, and with a line for every mistake in it.
    """
    return Profile.from_data(load_compiled(path, _compile, env))


def _compile(text: str, name: str) -> dict[str, Any]:
    return parse_profile(text, name).as_data()
