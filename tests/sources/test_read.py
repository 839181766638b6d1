"""The front door: formats told by content, faults told in one line with a remedy."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from triage import sources
from triage.errors import SourceError
from triage.types import Message

FIXTURES = Path(__file__).parent.parent / "fixtures"
MAIL = b"From: A <a@x.example>\nSubject: s\nDate: Mon, 7 Apr 2025 14:31:02 +0000\n\nbody\n"
BOX = b"From - Thu Feb 05 22:34:43 2026\n" + MAIL


def channel(data: bytes) -> str:
    [message] = sources.read_bytes(data, "stdin")
    assert isinstance(message, Message)
    return message.channel


@pytest.mark.parametrize("name", ["in.mbox", "in.txt", "in.eml", "in"])
def test_the_name_of_a_file_tells_nothing(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    for data in (BOX, MAIL, b"\r\n" + MAIL, b"\xef\xbb\xbf" + BOX):
        path.write_bytes(data)
        [message] = sources.read(str(path))
        assert isinstance(message, Message)
        assert (message.subject, message.text, message.source) == ("s", "s\n\nbody", str(path))


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(MAIL, "mail", id="a mail"),
        pytest.param(b"Received: from a\nSubject: x\n\nhi", "mail", id="a header of transport"),
        pytest.param(b"From: A <a@x.example>\nSent: Monday\nTo: K\nSubject: s\n\nhi", "paste", id="copied lines"),
        pytest.param(b"Von: A\nBetreff: s\n\nhi", "paste", id="copied German lines"),
        pytest.param(b"Subject: s\n\nhi", "paste", id="a subject alone"),
        pytest.param(b"Note: this is text\nand so on", "paste", id="a colon"),
        pytest.param(b"From now on we pay 90k.\nNote: more", "paste", id="a sentence with From"),
    ],
)
def test_mail_and_pasted_text_are_told_apart(data: bytes, expected: str) -> None:
    assert channel(data) == expected


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("inbox.mbxo", "inbox.mbxo: no such file (did you mean '{folder}/inbox.mbox'?)"),
        ("quite-another", "quite-another: no such file; check the path"),
        ("folder", "folder: no messages in this folder; name one that holds mail"),
        ("empty", "empty: empty; give it a message, a mail or a mailbox"),
        ("blank", "blank: empty; give it a message, a mail or a mailbox"),
        ("photo", "photo: binary data, not mail or text; give it an mbox, an .eml or a text file"),
        ("noise", "noise: binary data, not mail or text; give it an mbox, an .eml or a text file"),
        ("cv.pdf", "cv.pdf: a PDF, not mail or text; give it an mbox, an .eml or a text file"),
    ],
)
def test_a_useless_path_is_one_line_with_a_remedy(tmp_path: Path, name: str, line: str) -> None:
    (tmp_path / "inbox.mbox").write_bytes(BOX)
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "blank").write_bytes(b"\xef\xbb\xbf \r\n")
    (tmp_path / "photo").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    (tmp_path / "noise").write_bytes(bytes(range(1, 256)) * 4)
    (tmp_path / "cv.pdf").write_bytes(b"%PDF-1.4\n")
    with pytest.raises(SourceError) as caught:
        list(sources.read(str(tmp_path / name)))
    assert caught.value.lines == (f"{tmp_path}/{line.format(folder=tmp_path)}",)


def test_a_name_that_no_file_can_have_is_a_clear_error() -> None:
    for path in ("a\0b", "x" * 5000):
        with pytest.raises(SourceError):
            sources.read(path)


def test_a_named_pipe_is_read_once(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(BOX * 3_000,))
    writer.start()
    assert len(list(sources.read(str(path)))) == 1  # no blank line between them: one mail
    writer.join()


def test_line_ends_of_old_macs_are_read() -> None:
    [message] = sources.read_bytes(BOX.replace(b"\n", b"\r"), "stdin")
    assert isinstance(message, Message)
    assert message.text == "s\n\nbody"


def test_a_pasted_text_loads_no_mail_and_no_html() -> None:
    code = (
        "import sys; from triage import sources\n"
        "list(sources.read_bytes('Hallo Kim,\\nStelle in Köln?\\n\\nGruß\\nJana'.encode(), 'stdin'))\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules}\n"
        "  & {'email', 'html', 'resiliparse', 'dataclasses', 'pathlib', 'logging', 'difflib'}),\n"
        "  [name for name in sys.modules if name in ('triage.sources.mail', 'triage.sources.mbox')])"
    )
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[] []"


def test_the_fixtures_are_read_whole() -> None:
    counts = {path.name: len(list(sources.read(str(path)))) for path in FIXTURES.iterdir() if path.suffix != ".py"}
    assert {name: count for name, count in counts.items() if name.endswith((".eml", ".mbox"))} == {
        "linkedin_inmail_2026.eml": 1,
        "linkedin_invite_2016.eml": 1,
        "takeout_de_crlf_tricky.mbox": 2,
        "thunderbird_quirks.mbox": 2,
    }
