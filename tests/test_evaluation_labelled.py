from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from triage.errors import SourceError
from triage.evaluation_labelled import MOST_FAULTS, load_labelled

GOOD = {"text": "Wir suchen eine Assistenz in Ulm.", "kind": "recruiter", "care": "middling"}


def written(tmp_path, *lines):
    path = tmp_path / "check.jsonl"
    path.write_bytes(b"\n".join(x if isinstance(x, bytes) else json.dumps(x).encode() for x in lines))
    return str(path)


def faults(tmp_path, *lines):
    path = written(tmp_path, *lines)
    with pytest.raises(SourceError) as error:
        load_labelled((path,))
    return [line.removeprefix(path) for line in error.value.lines]


def test_a_line_is_a_message(tmp_path):
    path = written(
        tmp_path, {**GOOD, "id": "a", "lang": "de", "channel": "xing", "sender": "Jana <j@b.example>", "group": "g"}
    )
    (found,) = load_labelled((path,)).examples
    assert (found.id, found.language, found.message.channel, found.group) == ("a", "de", "xing", "g")
    assert (found.kind, found.care, found.message.sender.address) == ("recruiter", "middling", "j@b.example")


def test_without_a_group_a_message_stands_for_itself(tmp_path):
    path = written(tmp_path, GOOD, GOOD)
    assert len({e.group for e in load_labelled((path,)).examples}) == 2


def test_doubtful_ones_are_left_out_and_counted(tmp_path):
    found = load_labelled((written(tmp_path, GOOD, {**GOOD, "doubtful": True}, {**GOOD, "doubtful": False}),))
    assert (len(found.examples), found.doubtful) == (2, 1)


def test_files_add_up_and_empty_lines_are_nothing(tmp_path):
    path = written(tmp_path, GOOD, b"", b"  ")
    assert len(load_labelled((path, path)).examples) == 2


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (b"{", "not JSON"),
        (b"[1]", "expected a JSON object"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[" * 100_000, "not JSON"),
        (b'{"text": "x", "kind": ' + b"9" * 5000 + b"}", "not JSON"),
        ({"text": "x"}, "unknown kind None"),
        ({**GOOD, "kind": "recruter"}, "unknown kind 'recruter'; expected one of recruiter, pitch"),
        ({**GOOD, "kind": ["recruiter"]}, "unknown kind ['recruiter']"),
        ({**GOOD, "care": "some"}, "unknown care 'some'"),
        ({**GOOD, "kind": "pitch"}, "only kind 'recruiter' has one"),
        ({"kind": "pitch"}, "no 'text'"),
        ({"kind": "pitch", "text": 7}, "'text' is no string"),
        ({**GOOD, "subject": {}}, "'subject' is no string"),
    ],
)
def test_a_wrong_line_is_told_with_its_place(tmp_path, line, said):
    (fault,) = faults(tmp_path, GOOD, line, GOOD)
    assert fault.startswith(":2: ")
    assert said in fault
    assert len(fault) < 200


def test_every_wrong_line_is_told_but_not_without_end(tmp_path):
    assert len(faults(tmp_path, b"{", GOOD, b"[")) == 2
    many = faults(tmp_path, *[b"{"] * 50)
    assert len(many) == MOST_FAULTS + 1
    assert many[-1] == f"... and {50 - MOST_FAULTS} more"


@pytest.mark.parametrize("lines", [[], [b""]])
def test_an_empty_file_is_told(tmp_path, lines):
    assert faults(tmp_path, *lines) == [": no labelled messages"]


def test_a_file_of_doubtful_ones_says_so(tmp_path):
    assert "doubtful" in faults(tmp_path, {**GOOD, "doubtful": True})[0]


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(SourceError, match=r"nothere\.jsonl: cannot be read"):
        load_labelled((str(tmp_path / "nothere.jsonl"),))


def test_half_a_surrogate_pair_is_a_question_mark(tmp_path):
    path = written(tmp_path, b'{"text": "a\\ud800b", "kind": "other"}')
    assert "a?b" in load_labelled((path,)).examples[0].message.text


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.binary(max_size=40) | st.just(json.dumps(GOOD).encode()), max_size=4))
def test_any_bytes_are_messages_or_told(tmp_path, lines):
    path = written(tmp_path, *lines)
    try:
        assert load_labelled((path,)).examples
    except SourceError as error:
        assert error.lines
