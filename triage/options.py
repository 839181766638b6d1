"""The options of the main command, and the short way through them.

Typer costs 50 ms, more than judging a message; so the plain spellings of the options are read here, and typer is
asked whenever anything else is on the command line (help, completion, other commands, mistakes). A test holds the
two ways against each other.
"""

from __future__ import annotations

from collections.abc import Sequence

from triage.records import TYPE_CHECKING, NamedTuple
from triage.types import VERDICTS

if TYPE_CHECKING:
    from typing import Any


SORTS = ("score", "date", "input")
LANGUAGES = ("de", "en")


class Options(NamedTuple):
    """What the main command was asked for. ``lang`` and ``sort`` are None for "as fits the case"."""

    sources: tuple[str, ...] = ()
    profile: str | None = None
    rules: str | None = None
    json: bool = False
    only: tuple[str, ...] = ()
    sort: str | None = None
    limit: int | None = None
    reply: bool = False
    verbose: bool = False
    quiet: bool = False
    color: bool = True
    lang: str | None = None
    me: tuple[str, ...] = ()
    all: bool = False
    since: str = ""
    """The first day, ``until`` the last one, as ``2026-01-31``; "" for no bound."""
    until: str = ""
    stats: bool = False
    only_unanswered: bool = False
    jobs: int | None = None
    """Processes that judge; None for as many as there are cores."""


_SWITCHES: dict[str, tuple[str, bool]] = {
    "--json": ("json", True), "--reply": ("reply", True), "--verbose": ("verbose", True), "--quiet": ("quiet", True), "--no-color": ("color", False),
    "-v": ("verbose", True), "-q": ("quiet", True), "--all": ("all", True), "--stats": ("stats", True),
    "--only-unanswered": ("only_unanswered", True),
}  # fmt: skip
_COUNTS = {"--limit": ("limit", 0), "--jobs": ("jobs", 1)}
_DAYS = {"--since": "since", "--until": "until"}
_VALUES = {"--profile": "profile", "-p": "profile", "--rules": "rules"}
_CHOICES = {"--sort": ("sort", SORTS), "--lang": ("lang", LANGUAGES)}


def read_options(arguments: Sequence[str], commands: Sequence[str]) -> Options | None:
    """The options in ``arguments``, None where typer has to look: anything but plain, right spellings."""
    given: dict[str, Any] = {}
    sources: list[str] = []
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word in _SWITCHES:
            name, value = _SWITCHES[word]
            given[name] = value
        elif word in _VALUES and rest and rest[0][:1] != "-":
            given[_VALUES[word]] = rest.pop(0)
        elif word in _CHOICES and rest and rest[0] in _CHOICES[word][1]:
            given[_CHOICES[word][0]] = rest.pop(0)
        elif word in _COUNTS and rest and rest[0].isascii() and rest[0].isdigit() and int(rest[0]) >= _COUNTS[word][1]:
            given[_COUNTS[word][0]] = int(rest.pop(0))
        elif word == "--only" and rest and (verdicts := read_verdicts(rest[0])):
            given["only"] = (*given.get("only", ()), *verdicts)
            rest.pop(0)
        elif word == "--me" and rest and rest[0][:1] != "-":
            given["me"] = (*given.get("me", ()), rest.pop(0))
        elif word in _DAYS and rest and (day := read_day(rest[0], last=word == "--until")):
            given[_DAYS[word]] = day
            rest.pop(0)
        elif word == "-" or (word[:1] != "-" and word and (sources or word not in commands)):
            sources.append(word)
        else:
            return None
    if "until" in given and given["until"] < given.get("since", ""):
        return None
    return Options(sources=tuple(sources), **given)


def read_verdicts(text: str) -> tuple[str, ...]:
    """``fit,ask`` as verdicts; nothing when one of them is none."""
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    return names if all(name in VERDICTS for name in names) else ()


def read_day(text: str, *, last: bool = False) -> str:
    """A day as ``2026-01-31``; a month or a year is its first day, or its ``last``; "" when it is none.

    >>> read_day("2024-02", last=True), read_day("31.1.2026"), read_day("2025-02-30")
    ('2024-02-29', '2026-01-31', '')
    """
    if "." in text:
        text = "-".join(reversed(text.split(".")))
    parts = text.strip().split("-")
    if (
        len(parts) > 3
        or len(parts[0]) != 4
        or not all(len(part) <= 4 and part.isascii() and part.isdigit() for part in parts)
    ):
        return ""
    year = int(parts[0])
    month = int(parts[1]) if len(parts) > 1 else 12 if last else 1
    if not (1 <= month <= 12 and year):
        return ""
    longest = (
        31,
        28 + (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)),
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    )
    day = int(parts[2]) if len(parts) > 2 else longest[month - 1] if last else 1
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= longest[month - 1] else ""
