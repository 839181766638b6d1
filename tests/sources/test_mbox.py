"""Mailboxes of every writer: split where a mail begins and nowhere else."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage import sources
from triage.sources.mbox import MAX_MAIL, split
from triage.types import Message, Unreadable

HEADERS = b"From: A <a@x.example>\nSubject: s\n\n"


def box(*separators: bytes) -> bytes:
    return b"".join(b"%b\n%bbody %d\n\n" % (line, HEADERS, i) for i, line in enumerate(separators))


SEPARATORS = [
    pytest.param(b"From 1828754568043628583@xxx Mon Apr 07 14:31:02 +0000 2025", id="Gmail Takeout"),
    pytest.param(b"From - Thu Feb 05 22:34:43 2026", id="Thunderbird"),
    pytest.param(b"From MAILER-DAEMON Fri Jul  8 12:08:34 2011", id="Dovecot"),
    pytest.param(b"From a@x.example  Mon Apr  7 14:31 2025", id="no seconds"),
    pytest.param(b"From a@x.example Thu Jan  1 00:00:00 1970 remote from host", id="UUCP"),
    pytest.param(b"From a@x.example Mon Apr  7 14:31:02 MET DST 2025", id="zone names"),
    pytest.param(b"From a@x.example Mon, 07 Apr 2025 14:31:02 +0000", id="RFC 2822 date"),
    pytest.param(b'From "A. B" <a@x.example> Mon Apr  7 14:31:02 2025', id="spaces in the sender"),
    pytest.param(b"From ???@??? Mon Apr 07 14:31:02 2025", id="Eudora"),
    pytest.param(b"From a@x.example 2025-04-07T14:31:02", id="ISO date"),
    pytest.param(b"From Mon Apr  7 14:31:02 2025", id="no sender"),
]


@pytest.mark.parametrize("separator", SEPARATORS)
def test_a_separator_of_this_writer_begins_a_mail(separator: bytes) -> None:
    found = list(sources.read_bytes(box(separator, separator, separator), "box"))
    assert [message.text for message in found if isinstance(message, Message)] == [
        "s\n\nbody 0",
        "s\n\nbody 1",
        "s\n\nbody 2",
    ]
    crlf = box(separator, separator).replace(b"\n", b"\r\n")
    assert len(list(sources.read_bytes(crlf, "box"))) == 2


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(b"\nFrom now on we pay 90k.\nNote: more\n", id="no date"),
        pytest.param(b"\nFrom Monday, 3 March 2025 at 10:30\nPlace: Ulm\n", id="a date in a sentence"),
        pytest.param(b"From a Mon Apr  7 14:31:02 2025\nNote: x\n", id="no blank line above"),
        pytest.param(b"\nFrom a Mon Apr  7 14:31:02 2025\nno header below\n", id="no header below"),
        pytest.param(b"\n>From a Mon Apr  7 14:31:02 2025\nNote: x\n", id="quoted"),
    ],
)
def test_a_line_of_the_body_begins_no_mail(line: bytes) -> None:
    data = b"From - Thu Feb 05 22:34:43 2026\n" + HEADERS + b"one\n" + line
    assert len(list(sources.read_bytes(data, "box"))) == 1


def test_headers_below_a_stray_separator_in_the_headers_are_kept() -> None:
    data = (
        b"From - Thu Feb 05 22:35:43 2026\nX-Mozilla-Status: 0001\n"
        b">From - Mon Jan 26 17:20:56 2026\nFrom: B <b@x.example>\nSubject: kept\n\nbody\n"
    )
    [message] = sources.read_bytes(data, "box")
    assert isinstance(message, Message)
    assert (message.subject, message.sender.address) == ("kept", "b@x.example")


def test_one_broken_mail_is_told_with_its_place_and_the_rest_goes_on() -> None:
    data = (
        b"From - Thu Feb 05 22:34:43 2026\n" + HEADERS + b"one\n\n"
        b"From - Thu Feb 05 22:34:44 2026\nFrom: b\n\n" + b"\0" * 5000 + b"\n\n"
        b"From - Thu Feb 05 22:34:45 2026\n" + HEADERS + b"three\n"
    )
    one, broken, three = sources.read_bytes(data, "in.mbox")
    assert isinstance(one, Message)
    assert isinstance(three, Message)
    assert broken == Unreadable("in.mbox", "byte 71, mail 2", "no mail: binary data")


def test_a_fault_in_one_mail_costs_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    from triage.sources import mail

    def faulty(raw: bytes, *args: object, **options: object) -> Message | Unreadable:
        if b"body 1" in raw:
            raise RuntimeError("a bug")
        return Unreadable("", "", "fine")

    monkeypatch.setattr(mail, "read_mail", faulty)
    separator = b"From - Thu Feb 05 22:34:43 2026"
    found = list(sources.read_bytes(box(separator, separator, separator), "box"))
    assert found[1] == Unreadable("box", "byte 74, mail 2", "no mail that could be read (RuntimeError)")
    assert found[0] == found[2]


def test_text_above_the_first_separator_is_not_lost() -> None:
    data = b"\xef\xbb\xbf\n\n" + box(b"From - Thu Feb 05 22:34:43 2026")
    assert len(list(sources.read_bytes(data, "box"))) == 1
    [raw, _] = split([b"some junk\n\n" + data.lstrip(b"\xef\xbb\xbf\n")])
    assert raw.data.startswith(b"some junk")


ATTACHMENT = b"\n".join([b"QUJD" * 19] * 60_000)


@pytest.mark.parametrize("text_first", [True, False])
def test_a_large_attachment_does_not_hide_the_text(text_first: bool) -> None:
    parts = [
        b"Content-Type: text/plain\n\nwe pay 90k\n",
        b"Content-Type: application/pdf\nContent-Transfer-Encoding: base64\n\n" + ATTACHMENT + b"\n",
    ]
    body = b"--b\n" + b"\n--b\n".join(parts if text_first else parts[::-1]) + b"\n--b--\n"
    mail = b"From: A <a@x.example>\nSubject: s\nContent-Type: multipart/mixed; boundary=b\n\n" + body
    separator = b"\nFrom - Thu Feb 05 22:34:43 2026\n"
    data = separator[1:] + mail + separator + mail
    chunks = [data[start : start + 100_000] for start in range(0, len(data), 100_000)]
    raws = list(split(chunks))
    assert [len(raw.data) < MAX_MAIL for raw in raws] == [True, True]
    assert raws[1].offset == len(separator) - 1 + len(mail) + 1
    for message in sources.read_bytes(data, "box"):
        assert isinstance(message, Message)
        assert (message.text, message.bounded) == ("s\n\nwe pay 90k", False)


def test_one_endless_mail_is_held_in_part_and_said_to_be_cut() -> None:
    separator = b"From - Thu Feb 05 22:34:43 2026\n"
    data = separator + HEADERS + b"line of text\n" * 1_000_000 + b"\n" + separator + HEADERS + b"two\n"
    chunks = [data[start : start + 1_000_000] for start in range(0, len(data), 1_000_000)]
    first, second = split(chunks)
    assert first.bounded
    assert len(first.data) < 2 * MAX_MAIL
    assert not second.bounded
    assert data[second.offset :].startswith(second.data)


@given(st.lists(st.sampled_from([param.values[0] for param in SEPARATORS]), min_size=1, max_size=8), st.randoms())
@settings(max_examples=60, deadline=None)
def test_the_size_of_chunks_changes_nothing(separators: list[bytes], random_: random.Random) -> None:
    data = box(*separators) + b"x" * random_.choice((0, 5_000))
    whole = list(split([data]))
    assert len(whole) == len(separators)
    size = random_.choice((1, 7, 50, 4_096, 5_000)) if len(data) < 3_000 else random_.choice((50, 4_096))
    assert list(split([data[start : start + size] for start in range(0, len(data), size)])) == whole
    assert b"".join(raw.data for raw in whole) == data
