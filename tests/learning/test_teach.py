"""A model of one's own: learned from corpus and labels, installed only where it is no worse, taken back by one step."""

from __future__ import annotations

import os
import stat

import pytest

from triage.classifier.corpus import load_corpus
from triage.classifier.make import make_model
from triage.classifier.model import load_model
from triage.errors import ModelError
from triage.learning.files import LearningError, locked
from triage.learning.labels import Label, add_label
from triage.learning.own_model import OWN, PREVIOUS, UNDONE, install, model_in_use, undo
from triage.learning.teach import Score, own_examples, train_own, why_worse

SAYS = {
    "recruiter": "We are hiring a developer for a client, a great position with a good salary. Number {}. {}",
    "pitch": "Buy our course now, with a free trial and a discount for managers until Friday. Number {}. {}",
    "scam": "Pay the deposit on Telegram and earn money every day with simple tasks at home. Number {}. {}",
    "personal": "Dear friend, thanks for the dinner, shall we meet on Sunday with the kids again? Number {}. {}",
    "other": "Your order has been shipped, this is an automatic notice from the parcel service. Number {}. {}",
}
CARES = {
    "shotgun": "A dynamic opportunity!",
    "middling": "In Berlin with Python.",
    "tailored": "Your talk on queues was good.",
}


@pytest.fixture
def world(tmp_path):
    """A small corpus of three author groups, its model, and a data folder: (environment, corpus, bundled model)."""
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    for group in "abc":
        lines = [f"group: {group}", "messages:"]
        for number in range(9):
            for kind, text in SAYS.items():
                for care, extra in CARES.items() if kind == "recruiter" else [(None, "")]:
                    label = f"kind: {kind}" + (f", care: {care}" if care else "")
                    lines.append(
                        f'- {{id: {group}{number}{kind}{care}, lang: en, channel: mail, subject: "", sender: "A <a@b.example>", {label}, '
                        f'text: "{text.format(number, extra)}"}}'
                    )
        (corpus / f"{group}.yaml").write_text("\n".join(lines))
    bundled = str(tmp_path / "bundled.safetensors")
    list(make_model(str(corpus), bundled))
    return {"TRIAGE_DATA_DIR": str(tmp_path / "data")}, str(corpus), bundled


def label_many(env, name, text, count=12, first=0):
    for number in range(first, first + count):
        label = Label(
            f"own{number}", name, "2026-11-22", sender=f"s{number}@b.example", name="A", text=text.format(number, "")
        )
        add_label(os.path.join(env["TRIAGE_DATA_DIR"], "labels.jsonl"), label)


NEW = "The allotment society meets for weeding and buys a discount course of manure, bring gloves. Number {}. {}"


def said(world, **how):
    return "\n".join(train_own(*world, **how))


def test_what_the_labels_say_is_learned_compared_and_installed(world):
    label_many(world[0], "personal", NEW)
    told = said(world)
    assert "your labels: won " in told
    assert "the corpus: won 0, tied 189, lost 0" in told
    used = model_in_use(world[0], world[2])
    assert os.path.basename(used.path) == OWN
    assert stat.S_IMODE(os.stat(used.path).st_mode) == 0o600
    assert len(used.model.header["about"]["own"]) == 12
    assert "nothing to do" in said(world)


def test_a_model_that_is_worse_stays_out_unless_told(world):
    wrong = {"scam": "pitch", "pitch": "personal", "personal": "other", "other": "scam"}
    for at, (kind, name) in enumerate(wrong.items()):
        label_many(world[0], name, SAYS[kind], 30, at * 30)
    told = said(world)
    assert "not installed, it is worse on the corpus" in told, told
    assert model_in_use(world[0], world[2]).path == world[2]
    assert "your model is in use" in said(world, anyway=True)


def test_undo_brings_back_the_one_before_and_then_the_bundled_one(world):
    env, _, bundled = world
    label_many(env, "personal", NEW)
    said(world)
    label_many(env, "personal", NEW, 3, 12)
    said(world, anyway=True)
    assert len(model_in_use(env, bundled).model.header["about"]["own"]) == 15
    assert "before the last training" in undo(env)
    assert len(model_in_use(env, bundled).model.header["about"]["own"]) == 12
    assert "bundled" in undo(env)
    assert model_in_use(env, bundled).path == bundled
    assert os.path.exists(os.path.join(env["TRIAGE_DATA_DIR"], UNDONE))
    with pytest.raises(LearningError, match="nothing to undo"):
        undo(env)


def put(env, name, data):
    os.makedirs(env["TRIAGE_DATA_DIR"], exist_ok=True)
    with open(os.path.join(env["TRIAGE_DATA_DIR"], name), "wb") as file:
        file.write(data)


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        (lambda data: data[:-10], "cut or was changed"),
        (lambda data: data[:5], "not a model, or cut"),
        (lambda data: data[:-1] + bytes([data[-1] ^ 1]), "changed"),
        (lambda data: data.replace(b'"version": "', b'"version": "9', 1), "version"),
        (lambda data: b"", "cut"),
    ],
)
def test_a_broken_model_of_ones_own_is_told_and_the_last_good_one_judges(world, broken, told):
    env, _, bundled = world
    with open(bundled, "rb") as file:
        good = file.read()
    put(env, OWN, broken(good))
    used = model_in_use(env, bundled)
    assert used.path == bundled
    (warning,) = used.warnings
    assert told in warning
    put(env, PREVIOUS, good)
    assert os.path.basename(model_in_use(env, bundled).path) == PREVIOUS
    put(env, OWN, good)
    assert model_in_use(env, bundled).warnings == ()


def test_a_broken_new_model_is_not_installed_and_a_broken_old_one_is_not_kept(world, tmp_path):
    env, _, bundled = world
    with open(bundled, "rb") as file:
        good = file.read()
    put(env, OWN, good)
    put(env, "made", good[:-4])
    folder = env["TRIAGE_DATA_DIR"]
    with pytest.raises(ModelError):
        install(folder, os.path.join(folder, "made"))
    assert load_model(os.path.join(folder, OWN))
    put(env, PREVIOUS, good)
    put(env, OWN, good[:-4])
    put(env, "made", good)
    install(folder, os.path.join(folder, "made"))
    assert load_model(os.path.join(folder, PREVIOUS))


def test_two_trainings_at_once_are_told(world):
    label_many(world[0], "personal", NEW, 1)
    with (
        locked(os.path.join(world[0]["TRIAGE_DATA_DIR"], "train.lock")),
        pytest.raises(LearningError, match="another training is running"),
    ):
        said(world)
    assert "messages of the corpus" in said(world)


def test_contradictory_labels_are_told_and_the_last_counts(world):
    label_many(world[0], "pitch", NEW, 2)
    label_many(world[0], "personal", NEW, 1)
    told = said(world)
    assert "own0: labelled pitch, then personal; the last label counts" in told
    assert "own1" not in told


def test_no_labels_are_a_clear_line(world):
    with pytest.raises(LearningError, match="no labels yet; make some with `triage review"):
        said(world)


def test_labels_teach_kind_and_only_the_care_they_state():
    def care(name, verdict=""):
        (example,) = own_examples([Label("m", name, "", said=verdict, text="x")])
        return example.kind, example.care

    assert care("shotgun") == ("recruiter", "shotgun")
    assert care("decline") == ("recruiter", "middling")
    assert care("fit", "decline") == ("recruiter", None)
    assert care("fit", "shotgun") == ("recruiter", "middling")
    assert care("scam") == ("scam", None)
    assert own_examples([Label("m", "fit", "", text=" ")]) == []


def test_worse_is_more_lost_than_chance_explains():
    assert why_worse(Score(3, 10, 3), Score(10, 900, 12)) == ""
    assert "your labels" in why_worse(Score(3, 10, 4), Score(10, 900, 0))
    assert "corpus" in why_worse(Score(3, 10, 0), Score(0, 900, 12))


def test_the_bundled_model_is_the_same_with_and_without_labels(world, tmp_path):
    label_many(world[0], "personal", NEW, 2)
    again = str(tmp_path / "again.safetensors")
    list(make_model(world[1], again))
    with open(again, "rb") as one, open(world[2], "rb") as other:
        assert one.read() == other.read()
    assert len(load_corpus(world[1])) == 189
