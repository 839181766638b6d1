"""The short way through the options and typer's way must say the same."""

from __future__ import annotations

import pytest

from triage import __main__, cli, commands
from triage.options import Options, read_options

PLAIN = [
    [],
    ["-"],
    ["inbox.mbox"],
    ["a.mbox", "b.eml", "--json"],
    ["--json", "a.mbox"],
    ["a", "--profile", "p.yaml", "--rules", "r.yaml"],
    ["a", "-p", "p.yaml", "-q", "-v"],
    ["a", "--only", "fit,ask", "--limit", "3", "--sort", "date"],
    ["a", "--only", "fit", "--only", "ask"],
    ["a", "--reply", "--verbose", "--quiet", "--no-color", "--lang", "de"],
    ["a", "why"],
    ["a", "--me", "kim@x.example", "--me", "Kim Beispiel", "--all", "--stats"],
    ["a", "--since", "2025-01-01", "--until", "2025-06"],
    ["a", "--until", "2024", "--since", "1.2.2023"],
    ["a", "--jobs", "2"],
    ["a", "--since", "2026-11-01", "--until", "2026-11-01"],
]
NOT_PLAIN = [
    ["--help"],
    ["why", "a"],
    ["a", "--only", "fitt"],
    ["a", "--limit", "-1"],
    ["a", "--limit", "x"],
    ["a", "--jobs", "0"],
    ["a", "--sort", "size"],
    ["a", "--jsn"],
    ["a", "--profile"],
    ["a", "--profile=p.yaml"],
    ["a", "--lang", "fr"],
    ["a", "--since", "2025-13-01"],
    ["a", "--until", "yesterday"],
    ["a", "--since", "2026-11", "--until", "2026-10-31"],
    ["a", "--me"],
    ["--", "a"],
]


def by_typer(arguments, monkeypatch):
    seen = []
    monkeypatch.setattr(commands, "judge_sources", lambda options, around: seen.append(options) or 0)
    with pytest.raises(SystemExit) as end:
        cli.app(["judge", *arguments], prog_name="triage")
    return (seen[0] if seen else None), end.value.code


@pytest.mark.parametrize("arguments", PLAIN)
def test_both_ways_agree(arguments, monkeypatch):
    short = read_options(arguments, cli.COMMANDS)
    assert isinstance(short, Options)
    assert by_typer(arguments, monkeypatch) == (short, 0)


@pytest.mark.parametrize("arguments", NOT_PLAIN)
def test_anything_else_is_left_to_typer(arguments):
    assert read_options(arguments, cli.COMMANDS) is None


def test_the_names_of_the_commands_are_known_everywhere():
    registered = {c.name or c.callback.__name__.replace("_", "-") for c in cli.app.registered_commands}
    registered |= {group.name for group in cli.app.registered_groups}
    assert set(cli.COMMANDS) == registered == set(__main__.COMMANDS)
