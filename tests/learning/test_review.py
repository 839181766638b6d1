"""Reviewing: every answer is kept at once, and the next run agrees."""

from __future__ import annotations

import json
import stat

import pytest

from triage.learning.labels import LABELS, read_labels
from triage.learning.review import Answer, Desk, Review, card, read_answer

OFFER = "Hallo, ich habe eine spannende Position für Sie. Haben Sie Interesse? Nummer {}."
PROFILE = ("--profile", "examples/profiles/backend.yaml")
INBOX = "examples/inbox.mbox"


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("y\n", Answer("confirm")),
        ("D firm", Answer("label", "decline", "firm")),
        ("scam s", Answer("label", "scam", "sender")),
        ("", None),
        ("x", None),
        ("y y y", None),
        ("k firm", None),
        ("unsure", None),
        ("d everybody", None),
    ],
)
def test_a_typed_line_is_an_answer_or_none(typed, answer):
    assert read_answer(typed) == answer


def sit(make_judge, message, path, lines, count=3):
    said = []
    typed = iter(lines)
    desk = Desk(lambda: next(typed, None), said.append, lambda: "2026-11-22")
    counts = Review(make_judge(), path, desk).run([message(OFFER.format(n), id=f"m{n}") for n in range(count)])
    return counts, "\n".join(said)


def labelled(path):
    return [(x.id, x.label) for x in read_labels(path).labels]


def test_confirm_correct_skip_and_the_end_of_input(make_judge, message, tmp_path):
    path = str(tmp_path / "labels.jsonl")
    counts, said = sit(make_judge, message, path, ["s", "d", "k"])
    assert labelled(path) == [("m0", "shotgun"), ("m1", "decline")]
    assert (counts.confirmed + counts.corrected, counts.skipped) == (2, 1)
    assert "`triage train`" in said


def test_one_goes_on_where_one_left(make_judge, message, tmp_path):
    path = str(tmp_path / "labels.jsonl")
    sit(make_judge, message, path, ["d", "q"])
    _, said = sit(make_judge, message, path, ["d"])
    assert labelled(path) == [("m0", "decline"), ("m1", "decline")]
    assert "Nummer 0" not in said


def test_undo_takes_back_and_asks_again(make_judge, message, tmp_path):
    path = str(tmp_path / "labels.jsonl")
    _, said = sit(make_judge, message, path, ["u", "d", "u", "fit", "k", "u", "other", "q"])
    assert labelled(path) == [("m0", "fit"), ("m1", "other")]
    assert "nothing to undo" in said


def test_an_unsure_verdict_cannot_be_confirmed(make_judge, message, tmp_path):
    from triage.learning.overrides import corrections

    path = str(tmp_path / "labels.jsonl")
    judge = make_judge()
    review = Review(judge, path, Desk(lambda: None, lambda _: None, lambda: ""))
    judged = judge.judge(message(OFFER))
    unsure = judged._replace(verdict=judged.verdict._replace(verdict="unsure"))
    assert not review._label(unsure, Answer("confirm"))
    assert labelled(path) == []
    assert review._label(unsure, Answer("label", "fit"))
    assert corrections(read_labels(path).labels).kind_of(message(OFFER)) == "recruiter"


def test_a_label_for_the_sender_holds_for_the_next_message_at_once(make_judge, message, tmp_path):
    path = str(tmp_path / "labels.jsonl")
    _, said = sit(make_judge, message, path, ["personal sender", "y", "q"])
    assert labelled(path) == [("m0", "personal"), ("m1", "personal")]
    assert "you said so of this sender" in said


def test_message_text_cannot_drive_the_terminal(make_judge, message, tmp_path):
    said = []
    hostile = message("\x1b[31m red \u202e\x07 now", sender="\x1b]0;title\x07")
    Review(make_judge(), str(tmp_path / "l.jsonl"), Desk(lambda: None, said.append, lambda: "")).run([hostile])
    assert not {"\x1b", "\x07", "\u202e"} & set("".join(said))


def test_what_is_shown_in_short_fits_the_terminal(make_judge, message):
    judged = make_judge().judge(message(OFFER + " und so weiter" * 20, subject="Stelle " * 30))
    for width in (60, 90):
        assert max(len(line) for part in card(judged, 1, "de", width) for line in part.splitlines()) <= width
    assert any(len(line) > 90 for line in card(judged, 1, "de", 160))


def test_a_reason_says_which_score_its_points_go_to(make_judge, message):
    profile = "looking_for: {roles: [Executive Assistant], places: [Stuttgart]}"
    text = "Wir suchen eine Executive Assistant in Stuttgart, unbefristet, 65.000 Euro im Jahr."
    lines = list(card(make_judge(profile).judge(message(text)), 1, "en"))
    reasons = [line.split() for line in lines if line.lstrip()[:1] in ("+", "-")]
    assert reasons
    assert {words[1] for words in reasons} <= {"fit", "shotgun"}


def test_taking_back_a_skip_says_so_and_taking_back_a_label_names_it(make_judge, message, tmp_path):
    _, said = sit(make_judge, message, str(tmp_path / "labels.jsonl"), ["k", "u", "d", "u", "q"])
    assert "back to the one you skipped" in said
    assert "undone: decline" in said
    assert "undone: -" not in said


def verdicts(run, **env):
    done = run(INBOX, "--json", "-q", *PROFILE, **env)
    return {item["id"]: item["verdict"] for item in map(json.loads, done.stdout.decode().splitlines())}


def test_after_five_corrections_in_review_the_next_run_agrees(run, tmp_path):
    env = {"TRIAGE_DATA_DIR": str(tmp_path)}
    before = verdicts(run, **env)
    ids = list(before)[:5]
    other = {id: LABELS[(LABELS.index(before[id]) + 1) % 8] if before[id] in LABELS else "ask" for id in ids}
    typed = "".join(f"{other[id]}\n" for id in ids)
    done = run("review", INBOX, *PROFILE, stdin=f"{typed}q\n".encode(), **env)
    assert done.returncode == 0, done.stderr
    assert b"5 corrected" in done.stdout
    after = verdicts(run, **env)
    assert {id: after[id] for id in ids} == other
    assert {id: v for id, v in after.items() if id not in ids} == {id: v for id, v in before.items() if id not in ids}
    assert stat.S_IMODE((tmp_path / "labels.jsonl").stat().st_mode) == 0o600


def test_label_by_number_of_the_last_run_by_file_by_pipe_and_by_id(run, tmp_path):
    env = {"TRIAGE_DATA_DIR": str(tmp_path / "d"), "TRIAGE_CACHE_DIR": str(tmp_path / "c")}
    missing = run("label", "2", "--as", "other", **env)
    assert (missing.returncode, b"--in" in missing.stderr) == (2, True)
    quiet = run(INBOX, "-q", *PROFILE, **env)
    assert quiet.returncode == 0
    assert run("label", "2", "--as", "other", **env).returncode == 2
    run(INBOX, *PROFILE, **env)
    ids = list(verdicts(run, **env))
    for arguments in (["2"], [ids[2]], ["4", "--in", INBOX], ["examples/messages/pasted-english.txt"]):
        done = run("label", *arguments, "--as", "other", "--date", "2026-11-22", **env)
        assert done.returncode == 0, done.stderr
    assert run("label", "-", "--as", "scam", stdin=OFFER.encode(), **env).returncode == 0
    listed = run("labels", **env).stdout.decode().splitlines()
    assert [line.split("\t")[-1] for line in listed][:3] == [ids[1], ids[2], ids[3]]
    assert len(listed) == 5
    assert run("label", "nosuchid", "--as", "other", **env).returncode == 2


def test_labels_are_exported_and_deleted(run, tmp_path):
    env = {"TRIAGE_DATA_DIR": str(tmp_path / "d")}
    run("label", "1", "--in", INBOX, "--as", "other", **env)
    target = tmp_path / "out.jsonl"
    assert run("labels", "--export", str(target), **env).returncode == 0
    assert json.loads(target.read_text())["as"] == "other"
    assert run("labels", "--export", str(target), **env).returncode == 2
    id = json.loads(target.read_text())["id"]
    assert run("labels", "--delete", id, **env).returncode == 0
    assert run("labels", **env).stdout == b""
    assert run("labels", "--delete", id, **env).returncode == 2


def test_a_cut_label_file_is_named_in_one_line_and_judging_goes_on(run, tmp_path):
    run("label", "1", "--in", INBOX, "--as", "personal", TRIAGE_DATA_DIR=str(tmp_path))
    with open(tmp_path / "labels.jsonl", "ab") as file:
        file.write(b'{"as": "fi')
    done = run(INBOX, "--json", "-q", *PROFILE, TRIAGE_DATA_DIR=str(tmp_path))
    assert done.returncode == 0
    (line,) = done.stderr.decode().splitlines()
    assert "labels.jsonl:2:" in line
    assert json.loads(done.stdout.splitlines()[0])["verdict"] == "personal"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["review", "-"], "standard input is where you answer"),
        (["label", "1", "--in", INBOX, "--as", "fit", "--sender", "--firm"], "take one of the two"),
        (["label", "1", "--in", INBOX, "--as", "fit", "--date", "yesterday"], "expected a date"),
        (["train", "--undo"], "nothing to undo"),
    ],
)
def test_mistakes_are_one_clear_line(run, tmp_path, arguments, said):
    done = run(*arguments, TRIAGE_DATA_DIR=str(tmp_path))
    assert done.returncode == 2
    (line,) = done.stderr.decode().splitlines()
    assert said in line
