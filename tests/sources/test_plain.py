"""Pasted text: whatever encoding, whatever stands on top of it, nothing is lost."""

from __future__ import annotations

import pytest

from triage import sources
from triage.errors import SourceError
from triage.types import Message, Sender


def pasted(data: bytes) -> Message:
    [message] = sources.read_bytes(data, "stdin")
    assert isinstance(message, Message)
    return message


TEXT = "Grüße aus Köln, 80.000 € für Sie"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(TEXT.encode(), id="UTF-8"),
        pytest.param(TEXT.encode("utf-8-sig"), id="UTF-8 with a mark"),
        pytest.param(TEXT.encode("utf-16"), id="UTF-16"),
        pytest.param(b"\xfe\xff" + TEXT.encode("utf-16-be"), id="UTF-16, the other way round"),
        pytest.param(TEXT.encode("utf-16") + b"\n", id="UTF-16 and half a line end"),
        pytest.param(TEXT.encode("cp1252"), id="Windows-1252"),
    ],
)
def test_every_encoding_of_a_paste_is_read(data: bytes) -> None:
    message = pasted(data)
    assert (message.text, message.channel, message.date) == (TEXT, "paste", None)


def test_hebrew_of_old_windows_is_read() -> None:
    assert pasted("שלום, משרה בחיפה".encode("cp1255")).text == "שלום, משרה בחיפה"


@pytest.mark.parametrize(
    ("top", "sender", "subject"),
    [
        ("Betreff: Koch", Sender(), "Koch"),
        ("Subject: Koch", Sender(), "Koch"),
        ("נושא: Koch", Sender(), "Koch"),
        ("Von: Jana Kröger\nBetreff: Koch", Sender("Jana Kröger"), "Koch"),
        (
            "Von: Jana Kröger <j@x.example>\nAn: Kim\nBetreff: Koch",
            Sender("Jana Kröger", "j@x.example"),
            "Koch",
        ),
        (
            "From: Jana Kröger [mailto:j@x.example]\nSubject: Koch",
            Sender("Jana Kröger", "j@x.example"),
            "Koch",
        ),
        ("*Von:* Jana <j@x.example>\n*Betreff:* Koch", Sender("Jana", "j@x.example"), "Koch"),
        ("From: j@x.example", Sender("", "j@x.example"), ""),
        ("Von: Jana Kröger", Sender("Jana Kröger"), ""),
        ("Datum: 1. Mai\nAbsender: Jana\nBetreff: Koch", Sender("Jana"), "Koch"),
    ],
)
def test_lines_on_top_tell_sender_and_subject(top: str, sender: Sender, subject: str) -> None:
    message = pasted(f"{top}\n\nHallo Kim, Koch in Jena?".encode())
    assert (message.sender, message.subject, message.body) == (sender, subject, "Hallo Kim, Koch in Jena?")


@pytest.mark.parametrize(
    "text",
    [
        "Von: 9 bis 17 Uhr\nKoch in Jena",
        "Datum: 1. Mai\nKoch in Jena",
        "Stelle: Koch\nOrt: Jena",
        "An: alle\nKoch in Jena",
        "Hallo,\nBetreff: Koch\nJena",
    ],
)
def test_other_lines_with_a_colon_are_text(text: str) -> None:
    message = pasted(text.encode())
    assert (message.text, message.sender, message.subject) == (text, Sender(), "")


@pytest.mark.parametrize("text", ["Betreff: Koch in Jena", "Von: Jana\nAn: Kim"])
def test_a_paste_of_nothing_but_such_lines_is_not_lost(text: str) -> None:
    message = pasted(text.encode())
    assert "Koch in Jena" in message.text or message.text == text


def test_pasted_html_is_read_as_text() -> None:
    html = '<p class="spinmail-quill-editor__spin-break">Hi %FIRSTNAME%,</p><ul><li>Remote</li></ul>'
    assert pasted(html.encode()).text == "Hi %FIRSTNAME%,\n\n• Remote"
    assert pasted(b"<j@x.example> sucht Koch").text == "<j@x.example> sucht Koch"


def test_a_page_is_known_by_the_words_of_linkedin_only() -> None:
    sent = "Erika Muster hat folgende Nachricht um 13:41 gesendet\nErika Muster  13:41\n\n"
    message = pasted(f"{sent}Hallo Max\n\nReaktion entfernen".encode())
    assert (message.channel, message.sender.name, message.text) == ("linkedin", "Erika Muster", "Hallo Max")
    text = "View our profile of the role below.\nMonday\nErika Muster 13:41"
    assert (pasted(text.encode()).channel, pasted(text.encode()).text) == ("paste", text)


@pytest.mark.parametrize("data", ["\u200b\u200b".encode(), "\ufeff \n".encode(), b" \r\n\t"])
def test_a_paste_without_a_letter_is_an_error_with_a_remedy(data: bytes) -> None:
    with pytest.raises(SourceError) as caught:
        list(sources.read_bytes(data, "stdin"))
    assert len(caught.value.lines) == 1


def test_equal_pastes_have_equal_ids() -> None:
    assert pasted(b"Koch in Jena").id == pasted(b"  Koch in Jena\r\n").id != pasted(b"Koch in Ulm").id
