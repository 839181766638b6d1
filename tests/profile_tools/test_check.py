"""`triage profile check` from the outside: which file, which language, which exit code."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

Run = Callable[..., CompletedProcess[bytes]]


def test_the_door_of_the_example_is_told(run: Run):
    done = run("profile", "check", "examples/profiles/assistant.yaml")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"You are not searching, unless it is a Chief of Staff job from 75,000 EUR a year." in done.stdout


@pytest.mark.parametrize("how", [("--lang", "de"), ()])
def test_german_by_option_or_locale(run: Run, how: tuple[str, ...]):
    done = run("profile", "check", "examples/profiles/assistant.yaml", *how, LC_ALL="de_AT.UTF-8")
    assert "Du suchst nicht, außer es ist eine Stelle als Chief of Staff" in done.stdout.decode()


def test_without_a_name_the_usual_file_is_taken(run: Run, tmp_path: Path):
    (tmp_path / "profile.yaml").write_text("name: Kim\n")
    assert b"You are Kim." in run("profile", "check", cwd=os.fspath(tmp_path)).stdout
    done = run("profile", "check", cwd=os.fspath(tmp_path), TRIAGE_PROFILE="other.yaml")
    assert done.returncode == 2
    assert b"TRIAGE_PROFILE names a file that is not there" in done.stderr


def test_without_any_profile_the_way_to_one_is_told(run: Run, tmp_path: Path):
    done = run("profile", "check", cwd=os.fspath(tmp_path))
    assert done.returncode == 2
    assert b"triage init" in done.stderr


def test_all_mistakes_are_told_at_once(run: Run, tmp_path: Path):
    (tmp_path / "p.yaml").write_text("statsu: open\nmust: [rolls]\nprivate: [pey]\n")
    done = run("profile", "check", "p.yaml", cwd=os.fspath(tmp_path))
    assert (done.returncode, done.stdout) == (2, b"")
    assert [line.split(b": ")[1] for line in done.stderr.splitlines()] == [b"p.yaml:1:1", b"p.yaml:2:8", b"p.yaml:3:11"]


def test_a_missing_file_is_one_clear_line(run: Run):
    done = run("profile", "check", "examples/profiles/nurs.yaml")
    assert done.returncode == 2
    assert b"did you mean 'nurse.yaml'?" in done.stderr


def test_the_profile_may_be_named_as_the_other_commands_name_it(run):
    plain = run("profile", "check", "examples/profiles/nurse.yaml")
    assert run("profile", "check", "--profile", "examples/profiles/nurse.yaml").stdout == plain.stdout
    assert run("profile", "check", "-p", "nowhere.yaml").returncode == 2
