"""`triage evaluate` as users call it."""

from __future__ import annotations

import json
import os
import re

import pytest

OFFER = "Hallo, für einen namhaften Kunden suche ich eine Assistenz. Spannend? Schicken Sie mir Ihren Lebenslauf!"
LINES = (
    {"text": OFFER, "kind": "recruiter", "care": "shotgun", "lang": "de"},
    {"text": "Hi Tom, it was good to see you at the reunion. Coffee next week?", "kind": "personal", "lang": "en"},
    {
        "text": "Dear friend, I am a barrister. Pay the fee of $500 and the inheritance is yours.",
        "kind": "scam",
        "lang": "en",
    },
    {"text": "Your parcel receipt, do not reply.", "kind": "other", "doubtful": True},
)


@pytest.fixture
def check(tmp_path):
    path = tmp_path / "check.jsonl"
    path.write_text("".join(json.dumps(line) + "\n" for line in LINES))
    return str(path)


def test_tables_of_a_file(run, check):
    said = run("evaluate", check)
    text = said.stdout.decode()
    assert (said.returncode, said.stderr) == (0, b"")
    assert "1 doubtful left out" in text
    assert "3 messages" in text
    for title in ("Kind and care", "Each kind", "Are its chances true?", "What must not happen"):
        assert title in text
    assert max(map(len, text.splitlines())) <= 110
    assert "\x1b" not in text


def test_json_is_one_object_and_documented(run, check, root):
    said = run("evaluate", check, "--json")
    (line,) = said.stdout.decode().splitlines()
    found = json.loads(line)
    assert (found["messages"], found["notes"][0][:10]) == (3, "1 doubtful")
    assert found["verdicts"] is None
    with open(os.path.join(root, "docs", "json.md"), encoding="utf-8") as file:
        document = file.read()
    keys = {*found, *found["harms"], *found["accuracy"], *found["unsure"], *found["reliability"][0]}
    assert [key for key in sorted(keys) if f"`{key}`" not in document] == []


def test_a_plot_is_drawn_beside_the_figures(run, check, tmp_path):
    path = tmp_path / "p.svg"
    assert run("evaluate", check, "--json", "--plot", str(path)).returncode == 0
    assert path.read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere.jsonl"], "nowhere.jsonl: cannot be read"),
        (["--mine", "x.jsonl"], "--mine measures your own labels"),
        (["--card", "c.md", "x.jsonl"], "--card is of the testing part"),
        (["--facts", "--json"], "--facts prints its own table"),
        (["--bundled"], "go with --mine"),
        (["--mine"], "no labels of your own yet"),
    ],
)
def test_a_mistake_is_one_clear_line(run, words, said, tmp_path):
    done = run("evaluate", *words, TRIAGE_DATA_DIR=str(tmp_path))
    assert done.returncode == 2
    (line,) = done.stderr.decode().splitlines()
    assert said in line


def test_a_wrong_line_is_told_with_its_place(run, check):
    with open(check, "a") as file:
        file.write('{"text": "x", "kind": "spam"}\n')
    done = run("evaluate", check)
    assert (done.returncode, done.stdout) == (2, b"")
    assert f"{check}:5: unknown kind 'spam'" in done.stderr.decode()


def test_another_ending_of_a_plot_is_told(run, check):
    assert b"expected a name that ends with .svg or .png" in run("evaluate", check, "--plot", "a.jpg").stderr


def test_own_labels_are_measured_and_have_no_say(run, tmp_path, root):
    env = {"TRIAGE_DATA_DIR": str(tmp_path)}
    for text, label in ((OFFER, "personal"), (LINES[1]["text"], "personal"), (LINES[2]["text"], "scam")):
        assert run("label", "-", "--as", label, stdin=text.encode(), **env).returncode == 0
    found = json.loads(run("evaluate", "--mine", "--json", **env).stdout)
    assert found["messages"] == 3
    assert found["confusion"]["personal"]["personal"] < 2
    assert found["verdicts"]["of"] == 3
    assert found["verdicts"]["number"] < 3
    assert found["notes"] == ["no profile: fits cannot be judged"]
    profile = os.path.join(root, "examples", "profiles", "assistant.yaml")
    found = json.loads(run("evaluate", "--mine", "--json", "--profile", profile, **env).stdout)
    assert (found["notes"], found["harms"]["scam_shown_as_fit"]["of"]) == ([], 1)


def test_labels_that_the_own_model_knows_are_left_out(tmp_path, monkeypatch, root):
    """A model is measured on what it did not learn from; the bundled one learned from no own label."""
    from triage import evaluation_run
    from triage.commands import surroundings
    from triage.evaluation_run import Wish, measure
    from triage.learning.files import LearningError
    from triage.learning.labels import add_label, label_of, needed_path, read_labels
    from triage.learning.teach import fingerprint, own_examples
    from triage.types import Message, Sender

    env = {"TRIAGE_DATA_DIR": str(tmp_path)}
    path = needed_path(env)
    for number in range(3):
        text = f"Kaffee am {number + 3}. Mai?"
        add_label(
            path, label_of(Message(f"m{number}", "t", "mail", Sender("A"), "", None, text, 0), "personal", "2026-01-01")
        )
    prints = [fingerprint(e) for e in own_examples(read_labels(path).last().values())]
    around, real = surroundings()._replace(env=env, cwd=root), evaluation_run._own_judge

    def knowing(count):
        def judge(wish, around):
            made = real(wish, around)
            if not wish.bundled:
                made.model.header["about"]["own"] = prints[:count]
            return made

        monkeypatch.setattr(evaluation_run, "_own_judge", judge)

    knowing(2)
    found = measure(Wish(mine=True), around)
    assert (found.all.messages, found.notes[0]) == (1, "2 left out: the model in use learned from them")
    knowing(3)
    with pytest.raises(LearningError, match="learned from all 3"):
        measure(Wish(mine=True), around)
    assert measure(Wish(mine=True, bundled=True), around).all.messages == 3


def test_messages_that_were_trained_on_are_told(root):
    from triage import evaluation_run
    from triage.classifier.corpus import load_corpus

    corpus = load_corpus(os.path.join(root, "models", "corpus"))
    known = evaluation_run.trained_groups()
    assert known
    assert not any(e.for_testing for e in corpus if e.group in known)


def test_the_committed_card_has_the_shape_of_what_the_command_makes(root):
    """Up to numbers: a model trained anew is committed with a card made anew (see the slow test for the numbers)."""
    with open(os.path.join(root, "models", "CARD.md"), encoding="utf-8") as file:
        committed = file.read()
    for title in ("## What it is for", "## How it is made", "## Data", "## Figures", "## Limits", "## Misuse"):
        assert committed.count(title) == 1


@pytest.fixture(scope="module")
def testing_part():
    from triage import evaluation_run
    from triage.commands import surroundings

    return evaluation_run.measure(evaluation_run.Wish(), surroundings())


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_the_committed_card_is_what_the_command_makes(root, testing_part):
    """Word for word; numbers may differ in the last digit, which another machine rounds differently."""
    from triage.evaluation_run import card_of
    from triage.render.card import card_text

    number = re.compile(r"\d+(?:\.\d+)?")
    with open(os.path.join(root, "models", "CARD.md"), encoding="utf-8") as file:
        committed = file.read()
    made = card_text(card_of(testing_part))
    assert number.sub("#", made) == number.sub("#", committed)
    pairs = zip(number.findall(made), number.findall(committed), strict=True)
    assert [(a, b) for a, b in pairs if abs(float(a) - float(b)) > (0.011 if "." in a else 0)] == []


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("name", "floor"),
    [
        # Measured: .950, .946, .929, .995. A floor lies as far below as one message in a hundred, not at the interval's
        # end: the testing part is the same every time, so what changes is the program.
        ("accuracy", 0.94),
        ("macro_f1", 0.935),
        ("care_accuracy", 0.915),
        ("care_auc", 0.985),
    ],
)
def test_quality_stays_above_its_floor(testing_part, name, floor):
    assert getattr(testing_part.all, name).value >= floor


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_harm_and_doubt_stay_below_their_ceiling(testing_part):
    """Targets: calibration error .04, unsure 6 %; of fits and personal messages 2 of 202 were put away, of 736 messages in all."""
    found = testing_part.all
    assert found.calibration_error.value <= 0.04
    assert found.unsure.value <= 0.06
    assert found.harms["fit_or_personal_put_away"].number <= 3
    assert found.harms["careful_offer_put_away"].number <= 2
    assert found.harms["scam_shown_as_fit"].number == 0
    assert found.harms["scam_taken_for_offer"].number <= 2
