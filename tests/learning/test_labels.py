"""The file of labels: nothing said is lost, nothing odd in it stops the rest."""

from __future__ import annotations

import multiprocessing
import os
import stat

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.learning import files
from triage.learning.files import LearningError, locked
from triage.learning.labels import (
    LABELS,
    SCOPES,
    Label,
    add_label,
    firm_of,
    label_of,
    line_of,
    message_of,
    needed_path,
    parse_line,
    read_labels,
    remove_labels,
    remove_last,
    sender_key,
    set_aside,
)
from triage.settings import data_file, data_folder
from triage.types import Sender

ONE = Label("m1", "decline", "2026-11-22T10:00:00+00:00", text="Guten Tag, eine Stelle.")


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "data" / "labels.jsonl")


def write(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
        file.write(data)


def raw(path):
    with open(path, "rb") as file:
        return file.read()


def test_what_is_added_is_read_and_only_its_owner_may(path):
    add_label(path, ONE)
    add_label(path, ONE._replace(id="m2", label="fit"))
    assert [(x.id, x.label) for x in read_labels(path).labels] == [("m1", "decline"), ("m2", "fit")]
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    assert stat.S_IMODE(os.stat(os.path.dirname(path)).st_mode) == 0o700


def test_a_missing_file_holds_no_labels(path):
    assert read_labels(path).labels == ()
    assert set_aside(path) == []


texts = st.text(max_size=40)


@settings(max_examples=50, deadline=None)
@given(texts.filter(bool), st.sampled_from(LABELS), st.sampled_from(SCOPES), texts, texts)
def test_any_text_comes_back_as_it_was(id, name, scope, sender, text):
    label = Label(id, name, "2026-11-22", scope, sender=sender, text=text, body_start=3, flags=("automatic",))
    line = line_of(label)
    assert line.isprintable()
    assert parse_line(line.encode()) == label


def test_a_line_is_one_printable_line():
    line = line_of(ONE._replace(text="a\x1b[31m\n\u202eb\U000e0001 ü"))
    assert line.isprintable()
    assert "ü" in line


@pytest.mark.parametrize(
    "cut",
    [
        b'{"when": "2026-11-22", "as": "fi',
        b"\xff\xfe",
        b"[]",
        b'{"id": "x", "as": "nonsense"}',
        b'{"id": 5, "as": "fit"}',
        b"[" * 5000,
    ],
)
def test_a_cut_line_costs_only_itself_is_named_and_kept_aside(path, cut):
    good = line_of(ONE).encode()
    write(path, good + b"\n" + cut + b"\n" + good.replace(b"m1", b"m2") + b"\n")
    assert [x.id for x in read_labels(path).labels] == ["m1", "m2"]
    (told,) = set_aside(path)
    assert "labels.jsonl:2:" in told
    assert "labels.broken.jsonl" in told
    assert raw(path.replace("labels.", "labels.broken.")) == cut + b"\n"
    assert [x.id for x in read_labels(path).labels] == ["m1", "m2"]
    assert set_aside(path) == []


def test_a_label_after_a_cut_line_stands_alone(path):
    write(path, line_of(ONE).encode()[:40])
    add_label(path, ONE)
    found = read_labels(path)
    assert [x.id for x in found.labels] == ["m1"]
    assert [fault.line for fault in found.faults] == [1]


def test_a_full_disk_is_one_line_and_leaves_the_file_as_it_was(path, monkeypatch):
    add_label(path, ONE)
    before = raw(path)
    real = os.write
    monkeypatch.setattr(files.os, "write", lambda handle, data: real(handle, data[:10]))
    with pytest.raises(LearningError, match=r"cannot be written.*kept"):
        add_label(path, ONE)
    monkeypatch.undo()
    assert raw(path) == before
    add_label(path, ONE)
    assert len(read_labels(path).labels) == 2


def test_a_folder_that_cannot_be_made_is_one_line(tmp_path):
    (tmp_path / "data").write_text("a file in the way")
    with pytest.raises(LearningError, match="cannot be written") as told:
        add_label(str(tmp_path / "data" / "labels.jsonl"), ONE)
    assert len(told.value.lines) == 1


def test_a_failed_rewrite_loses_no_label(path, monkeypatch):
    add_label(path, ONE)
    monkeypatch.setattr(files.os, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(LearningError, match="No space left"):
        remove_labels(path, "m1")
    monkeypatch.undo()
    assert read_labels(path).labels == (ONE,)
    assert [n for n in os.listdir(os.path.dirname(path)) if n.endswith(".part")] == []


def test_delete_takes_all_of_a_message_and_nothing_else(path):
    for label in (ONE, ONE._replace(id="m2"), ONE._replace(label="fit")):
        add_label(path, label)
    assert remove_labels(path, "m1") == 2
    assert [x.id for x in read_labels(path).labels] == ["m2"]
    assert remove_labels(path, "m1") == 0


def test_undo_takes_only_the_last_of_equal_labels(path):
    for label in (ONE, ONE._replace(id="m2"), ONE):
        add_label(path, label)
    assert remove_last(path, ONE)
    assert [x.id for x in read_labels(path).labels] == ["m1", "m2"]
    assert not remove_last(path, ONE._replace(id="m3"))


def add_many(path, name):
    for number in range(25):
        add_label(path, ONE._replace(id=f"{name}-{number}", text="x" * 5000))


def test_two_processes_at_once_lose_no_label(path):
    context = multiprocessing.get_context("spawn")
    processes = [context.Process(target=add_many, args=(path, name)) for name in "ab"]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    found = read_labels(path)
    assert len({x.id for x in found.labels}) == 50
    assert found.faults == ()


def test_a_lock_that_is_held_is_told_and_a_free_one_is_taken(tmp_path):
    lock = str(tmp_path / "train.lock")
    with (
        locked(lock, wait=False),
        pytest.raises(LearningError, match="another training"),
        locked(lock, wait=False, busy="another training"),
    ):
        pass
    with locked(lock, wait=False):
        pass


def test_the_last_label_counts_and_contradictions_are_known(path):
    for label in (ONE, ONE._replace(label="fit"), ONE._replace(id="m2"), ONE._replace(id="m2")):
        add_label(path, label)
    found = read_labels(path)
    assert found.last()["m1"].label == "fit"
    assert found.contradictions() == {"m1": ("decline", "fit")}


def test_sender_and_firm_need_somebody_to_hold_for(message):
    nobody = message("x", sender="")
    for scope in ("sender", "firm"):
        with pytest.raises(LearningError, match=f"--{scope}"):
            label_of(nobody, "fit", "", scope)
    known = nobody._replace(sender=Sender("Jana", "Jana@People.example"))
    assert label_of(known, "fit", "", "firm").sender == "jana@people.example"


def test_firms_are_told_from_free_mail_and_platforms():
    assert firm_of("a@people.example") == "people.example"
    assert [firm_of(key) for key in ("a@gmail.com", "a@gmx.de", "a@e.linkedin.com", "name:jana", "")] == [""] * 5
    assert firm_of("a@notlinkedin.com") == "notlinkedin.com"


def test_senders_without_an_address_are_told_by_profile_or_name():
    assert sender_key(Sender("Jana  Kröger")) == "name:jana kröger"
    assert (
        sender_key(Sender("Jana", "", "", "https://www.xing.com/profile/Jana")) == "https://www.xing.com/profile/jana"
    )
    assert sender_key(Sender()) == ""


def test_a_label_gives_its_message_back(message):
    given_message = message("Eine Stelle", "Betreff")
    back = message_of(label_of(given_message, "fit", ""))
    assert (back.text, back.body, back.sender.name) == (
        given_message.text,
        given_message.body,
        given_message.sender.name,
    )


def test_the_data_folder_follows_the_convention_and_the_variable():
    assert data_folder({"XDG_DATA_HOME": "/d"}, "linux") == "/d/triage"
    assert data_folder({"XDG_DATA_HOME": "d", "HOME": "/h"}, "linux") == "/h/.local/share/triage"
    assert data_folder({"TRIAGE_DATA_DIR": "/x", "XDG_DATA_HOME": "/d"}, "linux") == "/x"
    assert data_folder({"TRIAGE_DATA_DIR": ""}, "linux") is None
    assert data_file("labels.jsonl", {"TRIAGE_DATA_DIR": ""}) is None
    with pytest.raises(LearningError, match="TRIAGE_DATA_DIR"):
        needed_path({"TRIAGE_DATA_DIR": ""})
