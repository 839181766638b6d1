"""The program as users meet it: pipes, mistakes, hostile text, narrow terminals."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys

import pytest

GERMAN = "Hallo, ich habe eine spannende Position für Sie. Haben Sie Interesse?"
KEYS = set(
    "id source channel from subject date language kind verdict fit shotgun confidence care facts matches missing reasons thread duplicates reply".split()
)
FACTS = set(
    "role seniority skills employer agency client_anonymous place places remote pay contract urgent remarks asks".split()
)
PROFILE = ("--profile", "examples/profiles/backend.yaml")


def test_one_message_in_a_pipe_answers_with_the_whole_contract(run):
    done = run("--json", stdin=GERMAN.encode())
    (item,) = [json.loads(line) for line in done.stdout.decode().splitlines()]
    assert done.returncode == 0
    assert set(item) >= KEYS
    assert set(item["facts"]) >= FACTS
    assert set(item["thread"]) == {"id", "position", "answered"}
    assert (item["kind"], item["verdict"], item["language"]) == ("recruiter", "shotgun", "de")


def test_without_a_profile_one_line_says_how_to_get_one(run):
    done = run(stdin=GERMAN.encode())
    assert b"examples/profiles/" in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert run("--quiet", stdin=GERMAN.encode()).stderr == b""


def test_a_profile_is_found_by_variable_and_in_the_folder(run, tmp_path, root):
    path = os.path.join(root, "examples", "profiles", "nurse.yaml")
    assert b"nurse.yaml" in run("-v", stdin=GERMAN.encode(), TRIAGE_PROFILE=path).stderr
    (tmp_path / "profile.yaml").write_text("status: searching\n")
    assert b"profile.yaml" in run("-v", stdin=GERMAN.encode(), cwd=str(tmp_path)).stderr


def test_a_message_that_is_not_an_offer_has_no_scores(run):
    done = run("--json", stdin=b"Subject: Sunday\n\nMum, are we still on for dinner on Sunday? The kids ask. Love, Tom")
    item = json.loads(done.stdout)
    assert item["kind"] == "personal"
    assert (item["fit"], item["shotgun"], item["care"]) == (None, None, None)


@pytest.mark.parametrize(
    ("arguments", "stdin", "said"),
    [
        (["nosuch.mbox"], b"", "nosuch.mbox: no such file"),
        (["examples/inbox.mbx"], b"", "did you mean 'examples/inbox.mbox'?"),
        (["models/triage.safetensors"], b"", "binary"),
        (["-"], b"", "stdin: empty"),
        (["-"], b" \n\t\n", "stdin: empty"),
        (["--profile", "nosuch.yaml"], b"x", "nosuch.yaml"),
        (["--rules", "nosuch.yaml"], b"x", "nosuch.yaml"),
    ],
)
def test_a_mistake_is_one_clear_line_and_exit_code_2(run, arguments, stdin, said):
    done = run(*arguments, stdin=stdin)
    assert done.returncode == 2
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("triage: ")
    assert said in line
    assert done.stdout == b""


def test_three_mistakes_in_a_profile_are_three_lines(run, tmp_path):
    path = tmp_path / "p.yaml"
    path.write_text("status: serching\nlooking_for:\n  roless: [x]\nmust: [rolls]\n")
    done = run("--profile", str(path), stdin=b"x")
    lines = done.stderr.decode().splitlines()
    assert done.returncode == 2
    assert len(lines) == 3
    assert [line.split(str(path))[1].split(":")[1] for line in lines] == ["1", "3", "4"]


def test_unknown_options_are_told_by_typer(run):
    done = run("inbox.mbox", "--jsn")
    assert done.returncode == 2
    assert b"--json" in done.stderr
    assert b"Traceback" not in done.stderr


def test_help_names_the_commands(run):
    done = run("--help")
    assert done.returncode == 0
    assert all(word in done.stdout for word in (b"why", b"train", b"judge"))


def test_a_broken_mail_in_the_middle_costs_only_itself(run, tmp_path):
    mail = "From a@b.example Mon Sep 07 10:00:00 2026\nFrom: Tom <t@x.example>\nSubject: Hi\nMessage-ID: <{}@x.example>\n\nAre you coming on Sunday?\n\n"
    bad = "From a@b.example Mon Sep 07 10:00:00 2026\nContent-Type: multipart/mixed; boundary=\nContent-Transfer-Encoding: nonsense\n\n\x00\x00\n\n"
    path = tmp_path / "m.mbox"
    path.write_text(mail.format(1) + bad + mail.format(2))
    done = run(str(path), "--json", "--quiet")
    ids = [json.loads(line)["id"] for line in done.stdout.decode().splitlines()]
    assert {"1@x.example", "2@x.example"} <= set(ids)
    assert done.returncode in (0, 1)
    assert len(ids) + len(done.stderr.splitlines()) == 3


HOSTILE = "\x1b[31mred\x1b[0m \x1b]0;title\x07 [bold]markup[/bold] :smile: \u202egnp.exe\u202c \x9b2J \r done"


@pytest.mark.parametrize("arguments", [[], ["--json"], ["--reply"]])
def test_message_text_cannot_drive_a_pipe(run, arguments):
    done = run(
        *arguments,
        *PROFILE,
        stdin=f"Von: {HOSTILE}\nBetreff: {HOSTILE}\n\nWir suchen {HOSTILE} Backend Developer".encode(),
    )
    assert done.returncode == 0
    assert not {"\x1b", "\x07", "\x9b", "\u202e", "\r", "\x00"} & set(done.stdout.decode())


def on_terminal(arguments, stdin, columns, **env):
    master, slave = pty.openpty()
    clean = {**os.environ, "COLUMNS": str(columns), "LINES": "50", "TERM": "xterm-256color", **env}
    clean.pop("NO_COLOR", None) if "NO_COLOR" not in env else None
    process = subprocess.Popen(
        [sys.executable, "-m", "triage", *arguments],
        stdin=subprocess.PIPE,
        stdout=slave,
        stderr=subprocess.DEVNULL,
        env=clean,
    )
    os.close(slave)
    process.stdin.write(stdin)
    process.stdin.close()
    shown = b""
    try:
        while chunk := os.read(master, 65536):
            shown += chunk
    except OSError:
        pass
    os.close(master)
    process.wait()
    return shown.decode(), process.returncode


@pytest.mark.parametrize("columns", [40, 80, 160])
def test_the_table_keeps_to_its_width(columns, root, cache):
    shown, code = on_terminal(["examples/inbox.mbox", *PROFILE, "--no-color"], b"", columns, TRIAGE_CACHE_DIR=cache)
    assert code == 0
    from rich.cells import cell_len

    bare = re.sub(r"\x1b\[[\d;]*m", "", shown)
    assert max(cell_len(line.rstrip("\r")) for line in bare.split("\n")) <= columns
    assert not re.search(r"\x1b\[[\d;]*3\dm", shown)


def test_colour_repeats_what_words_say(cache):
    plain, _ = on_terminal(["examples/inbox.mbox", *PROFILE], b"", 100, TRIAGE_CACHE_DIR=cache, NO_COLOR="1")
    coloured, _ = on_terminal(["examples/inbox.mbox", *PROFILE], b"", 100, TRIAGE_CACHE_DIR=cache)
    assert "\x1b[" in coloured
    for word in ("fit", "decline", "scam"):
        assert word in plain


def test_message_text_cannot_drive_a_terminal(cache):
    shown, _ = on_terminal(
        ["-", *PROFILE], f"Von: {HOSTILE}\n\n{HOSTILE} wir suchen".encode(), 100, TRIAGE_CACHE_DIR=cache, NO_COLOR="1"
    )
    assert "\x1b]0" not in shown
    assert "\x1b[31m" not in shown
    assert "\u202e" not in shown
    assert "[bold]" in shown or "markup" not in shown


def test_only_sort_and_limit(run):
    def numbers(*arguments):
        return [
            line.split("\t")[:2]
            for line in run("examples/inbox.mbox", "-q", *PROFILE, *arguments).stdout.decode().splitlines()
        ]

    every = numbers()
    assert [n for n, _ in every] == [str(i + 1) for i in range(len(every))]
    assert {v for _, v in numbers("--only", "fit,ask")} == {"fit", "ask"}
    assert numbers("--limit", "3") == every[:3]
    assert numbers("--limit", "0") == []
    assert numbers("--sort", "score")[0][1] == "fit"
    assert sorted(numbers("--sort", "date")) == sorted(every)


def test_the_same_input_gives_the_same_bytes(run):
    first = run("examples/inbox.mbox", "--json", *PROFILE)
    again = run("examples/inbox.mbox", "--json", *PROFILE, TRIAGE_CACHE_DIR="", PYTHONHASHSEED="7", TZ="Asia/Tokyo")
    assert first.stdout == again.stdout != b""


def test_the_programs_own_words_follow_the_locale_and_the_option(run):
    german = run("-q", stdin=GERMAN.encode(), LANG="de_DE.UTF-8").stdout.decode()
    english = run("-q", "--lang", "en", stdin=GERMAN.encode(), LANG="de_DE.UTF-8").stdout.decode()
    assert "SCHROTSCHUSS" in german
    assert "SHOTGUN" in english


def test_why_finds_a_message_by_id_and_by_number(run):
    ids = [json.loads(line)["id"] for line in run("examples/inbox.mbox", "--json", "-q").stdout.decode().splitlines()]
    by_id = run("why", "examples/inbox.mbox", "--id", ids[1], *PROFILE)
    by_number = run("why", "examples/inbox.mbox", "--id", "2", *PROFILE)
    assert by_id.stdout == by_number.stdout != b""
    assert run("why", "examples/inbox.mbox", *PROFILE).returncode == 2
    missing = run("why", "examples/inbox.mbox", "--id", ids[1] + "x", *PROFILE)
    assert (missing.returncode, ids[1] in missing.stderr.decode()) == (2, True)


def test_what_why_prints_adds_up(run):
    item = json.loads(run("examples/messages/pasted-english.txt", "--json", "-q", *PROFILE).stdout)
    shown = run("why", "examples/messages/pasted-english.txt", "-q", *PROFILE).stdout.decode()
    for axis, title in (("fit", "Fit"), ("shotgun", "Shotgun")):
        block = shown.split(f"\n{title}: ")[1].split("\n\n")[0].splitlines()
        numbers = [float(line.split()[0]) for line in block[1:]]
        assert numbers[-1] == pytest.approx(sum(numbers[:-1]), abs=0.01)
        assert float(block[0]) == pytest.approx(min(100, max(0, numbers[-1])))
        assert item[axis] == pytest.approx(float(block[0]))


def test_a_closed_pipe_is_no_error():
    command = f"{sys.executable} -m triage examples/inbox.mbox --json -q | head -c 10"
    done = subprocess.run(command, shell=True, capture_output=True, check=False)
    assert b"Traceback" not in done.stderr
    assert b"BrokenPipe" not in done.stderr


def test_the_plain_path_imports_nothing_costly(root, cache):
    code = (
        "import sys; from triage.__main__ import main; sys.argv=['triage','-','--quiet']; code = main(['-', '--quiet', '--profile', 'examples/profiles/nurse.yaml']);"
        "bad = {'numpy','sklearn','scipy','joblib','typer','rich','yaml','jinja2','dataclasses','pathlib','email','inspect','asyncio'} & set(sys.modules);"
        "sys.stderr.write(','.join(sorted(bad))); sys.exit(code)"
    )
    env = {**os.environ, "TRIAGE_CACHE_DIR": cache}
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", code], input=GERMAN.encode(), capture_output=True, cwd=root, env=env, check=False
        )
    assert (done.returncode, done.stderr) == (0, b"")


def test_no_path_of_judging_imports_numpy(root, cache):
    code = (
        "import sys; from triage.__main__ import main; code = main(['examples/inbox.mbox', '--json', '-q']);"
        "sys.stderr.write(','.join({'numpy','sklearn','scipy','joblib'} & set(sys.modules))); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        cwd=root,
        env={**os.environ, "TRIAGE_CACHE_DIR": cache},
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe\x00",
        b"\x00" * 5000,
        b"From \n\n",
        b"From: \n",
        b"a" * 3_000_000,
        "א".encode() * 50_000,
        b"!" * 70_000,
    ],
)
def test_any_bytes_end_well(run, data):
    done = run("-", "--json", "-q", stdin=data)
    assert done.returncode in (0, 1, 2)
    assert b"Traceback" not in done.stderr
    assert b"a bug" not in done.stderr
    assert done.stdout or done.stderr


def test_days_the_wrong_way_round_are_told_and_one_day_is_fine(run):
    done = run("examples/inbox.mbox", "--since", "2026-11-01", "--until", "2026-10-15")
    assert done.returncode == 2
    assert b"--until 2026-10-15: that is before --since 2026-11-01" in done.stderr
    assert run("examples/inbox.mbox", "--since", "2026-10-05", "--until", "2026-10-05").returncode == 0


def test_a_mistyped_command_is_told_and_a_missing_file_is_no_command(run):
    done = run("waitng", "examples/inbox.mbox")
    assert (done.returncode, done.stdout) == (2, b"")
    assert "did you mean `triage waiting`?" in done.stderr.decode()
    assert "did you mean `triage" not in run("letters").stderr.decode()
    assert "did you mean `triage" not in run("wait.mbox").stderr.decode()
