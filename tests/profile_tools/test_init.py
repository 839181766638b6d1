"""The file is written whole, for its owner alone, and never over another."""

from __future__ import annotations

import os
import pty
import select
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from triage.errors import ConfigError
from triage.profile import load_profile
from triage.profile_tools import init

Run = Callable[..., CompletedProcess[bytes]]


def test_a_template_is_copied_as_it_is(run: Run, tmp_path: Path, root: str):
    done = run("init", "--template", "nurse", cwd=os.fspath(tmp_path))
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"triage profile check" in done.stdout
    written = (tmp_path / "profile.yaml").read_bytes()
    assert written == Path(root, "examples", "profiles", "nurse.yaml").read_bytes()
    assert stat.S_IMODE((tmp_path / "profile.yaml").stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["profile.yaml"]


def test_every_example_is_a_template(root: str):
    names = init.template_names()
    assert [f"{name}.yaml" for name in names] == sorted(os.listdir(os.path.join(root, "examples", "profiles")))
    assert all(init.text_of_template(name) for name in names)
    assert init.text_of_template("Data-Scientist") == init.text_of_template("data_scientist")


def test_the_wheel_ships_the_examples(root: str):
    import tomllib

    with open(os.path.join(root, "pyproject.toml"), "rb") as file:
        shipped = tomllib.load(file)["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert shipped["examples/profiles"] == "triage/_data/examples/profiles"


def test_an_export_is_filled_in_and_understood(run: Run, tmp_path: Path, root: str):
    export = os.path.join(root, "tests", "fixtures", "Complete_LinkedInDataExport_03-09-2026.zip")
    done = run("init", "--from", export, "--out", "me.yaml", "--lang", "de", cwd=os.fspath(tmp_path))
    assert (done.returncode, done.stderr) == (0, b"")
    assert "triage inbox.mbox --profile me.yaml" in done.stdout.decode()
    assert load_profile(os.fspath(tmp_path / "me.yaml")).name == "Max Mustermann"
    checked = run("profile", "check", "me.yaml", "--lang", "de", cwd=os.fspath(tmp_path))
    assert checked.returncode == 0
    assert "Du bist Max Mustermann." in checked.stdout.decode()


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        ((), b"no terminal to ask questions on"),
        (("--template", "nurs"), b"did you mean 'nurse'?"),
        (("--template", "../nurse"), b"there is no such example"),
        (("--template", "zzz"), b"there are: accountant, assistant"),
        (("--template", "nurse", "--from", "x.zip"), b"take one of the two"),
        (("--from", "x.zip"), b"x.zip: no such file or folder"),
        (("--template", "nurse", "--out", "no/p.yaml"), b"there is no folder no"),
        (("--template", "nurse", "--out", "."), b"--out names a folder"),
        (("--template", "nurse", "--out", "taken.yaml"), b"is there already and stays as it is"),
        (("--template", "nurse", "--out", "dangling.yaml"), b"is there already and stays as it is"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_clear_line_and_nothing_is_written(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], word: bytes
):
    (tmp_path / "taken.yaml").write_text("name: Kim\n")
    (tmp_path / "dangling.yaml").symlink_to("elsewhere.yaml")
    done = run("init", *arguments, cwd=os.fspath(tmp_path))
    assert (done.returncode, done.stdout) == (2, b"")
    assert word in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert sorted(os.listdir(tmp_path)) == ["dangling.yaml", "taken.yaml"]
    assert (tmp_path / "taken.yaml").read_text() == "name: Kim\n"


def test_a_file_that_appears_meanwhile_is_not_overwritten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    out = tmp_path / "p.yaml"
    out.write_text("theirs")
    monkeypatch.setattr(init, "check_free", lambda path: None)
    with pytest.raises(ConfigError, match="is there already"):
        init.write_new(os.fspath(out), "mine")
    assert out.read_text() == "theirs"
    assert os.listdir(tmp_path) == ["p.yaml"]


def test_without_links_the_file_is_written_all_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def no_links(*paths: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    init.write_new(os.fspath(tmp_path / "p.yaml"), "mine")
    assert (tmp_path / "p.yaml").read_text() == "mine"
    assert stat.S_IMODE((tmp_path / "p.yaml").stat().st_mode) == 0o600
    monkeypatch.setattr(init, "check_free", lambda path: None)
    with pytest.raises(ConfigError, match="is there already"):
        init.write_new(os.fspath(tmp_path / "p.yaml"), "other")
    assert os.listdir(tmp_path) == ["p.yaml"]


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ConfigError, match="No space left"):
        init.write_new(os.fspath(tmp_path / "p.yaml"), "mine")
    assert os.listdir(tmp_path) == []


_TAKE_TERMINAL = """
import fcntl, signal, sys, termios
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
signal.signal(signal.SIGINT, signal.default_int_handler)
from triage.__main__ import main
sys.exit(main())
"""


def on_terminal(folder: str, typed: list[bytes], root: str, *arguments: str) -> tuple[str, int]:
    """What a terminal shows while these lines are typed, each after the prompt before it has come."""
    terminal, theirs = pty.openpty()
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": root, "LANG": "C.UTF-8", "HOME": folder}
    command = [sys.executable, "-c", _TAKE_TERMINAL, "init", *arguments]
    child = subprocess.Popen(
        command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=folder, env=env, start_new_session=True
    )
    os.close(theirs)
    shown = last = b""
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 1)[0]:
            if last == b"\x03":  # came between the prompt and the reading, where C's fgets does not see it
                os.write(terminal, last)
            continue
        try:
            part = os.read(terminal, 4096)
        except OSError:
            break
        if not part:
            break
        shown += part
        if shown.endswith(b": ") and typed:
            last = typed.pop(0)
            os.write(terminal, last)
    os.close(terminal)
    return shown.decode(), child.wait(30)


def test_on_a_terminal_the_questions_are_asked(tmp_path: Path, root: str):
    typed = [
        b"open\n",
        b"Cook, Chef de Partie\n",
        b"\n",
        b"Haifa 20 km\n",
        b"no\n",
        b"nothing\n",
        b"60 ILS/hour\n",
        b"\n",
        b"\n",
        b"Noa\n",
    ]
    shown, code = on_terminal(os.fspath(tmp_path), typed, root)
    assert code == 0
    assert "'pay': expected one amount" in shown
    profile = load_profile(os.fspath(tmp_path / "profile.yaml"))
    assert (profile.status, profile.reply.sign, profile.must) == ("open", "Noa", ("roles", "places", "pay"))


@pytest.mark.parametrize(("key", "code"), [(b"\x03", 130), (b"\x04", 2)])
def test_breaking_off_writes_nothing(tmp_path: Path, root: str, key: bytes, code: int):
    _, ended = on_terminal(os.fspath(tmp_path), [b"open\n", key], root)
    assert ended == code
    assert os.listdir(tmp_path) == []


def test_a_taken_name_is_told_before_the_first_question(tmp_path: Path, root: str):
    (tmp_path / "profile.yaml").write_text("")
    shown, code = on_terminal(os.fspath(tmp_path), [], root)
    assert code == 2
    assert "Are you searching" not in shown
