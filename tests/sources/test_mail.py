"""Mails of every build: the text is found, decoded and bounded."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.sources.mail import read_mail
from triage.sources.mime import content_type, is_stub
from triage.types import Message, Unreadable

HEAD = b"From: A <a@x.example>\nSubject: s\nMessage-ID: <1@x.example>\n"


def read(raw: bytes) -> Message:
    message = read_mail(raw, "test")
    assert isinstance(message, Message)
    return message


def body(raw: bytes) -> str:
    return read(HEAD + raw).body


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param(b"\nplain", "plain", id="no content type"),
        pytest.param(b"Content-Type: text\n\nplain", "plain", id="no type in it"),
        pytest.param(b"Content-Type: text/plain; charset=utf-8\n\nGr\xfc\xdfe", "Grüße", id="latin-1 as utf-8"),
        pytest.param(
            b"Content-Type: text/plain; charset=iso-8859-1\n\nGr\xc3\xbc\xc3\x9fe",
            "Grüße",
            id="utf-8 as latin-1",
        ),
        pytest.param(b"Content-Type: text/plain; charset=x-klingon\n\nGr\xfc\xdfe", "Grüße", id="unknown charset"),
        pytest.param(b"Content-Type: text/plain; charset=rot13\n\nabc", "abc", id="a codec that is no charset"),
        pytest.param(b"Content-Type: text/plain; charset=idna\n\n\xfc", "ü", id="a slow codec"),
        pytest.param(b"Content-Type: text/plain; charset=windows-1255\n\n\xf9\xec\xe5\xed", "שלום", id="Hebrew"),
        pytest.param(
            b"Content-Type: text/plain; charset=iso-8859-8-i\n\n\xf9\xec\xe5\xed", "שלום", id="logical Hebrew"
        ),
        pytest.param(b"\n\xf9\xec\xe5\xed \xe7\xe1\xf8\xe9\xed", "שלום חברים", id="undeclared Hebrew"),
        pytest.param(b"\n80.000 \x80 f\xfcr \x84Profis\x93", "80.000 € für „Profis“", id="undeclared cp1252"),
        pytest.param(b"Content-Transfer-Encoding: base64\n\nR3LDvMOf", "Grüß", id="base64"),
        pytest.param(b"Content-Transfer-Encoding: base64\n\nR3LDvMOfZ", "Grüß", id="truncated base64"),
        pytest.param(
            b"Content-Transfer-Encoding: base64\n\nHallo Kim, wie geht es?",
            "Hallo Kim, wie geht es?",
            id="no base64",
        ),
        pytest.param(
            b"Content-Transfer-Encoding: quoted-printable\n\nGr=FC=\n=DFe =XY!",
            "Grüße =XY!",
            id="bad quoted-printable",
        ),
        pytest.param(b"Content-Type: text/html\n\n<p>a<br>b", "a\nb", id="html"),
        pytest.param(
            b"Content-Type: text/plain\n\n<html><body><p>a</p></body></html>", "a", id="html said to be plain"
        ),
        pytest.param(
            b"Content-Type: text/plain\n\n<j@x.example> wrote",
            "<j@x.example> wrote",
            id="an angle is no html",
        ),
        pytest.param(
            b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntwo\n",
            "one\n\ntwo",
            id="never closed",
        ),
        pytest.param(b"Content-Type: multipart/mixed\n\n--=_x1\n\none\n--=_x1--\n", "one", id="no boundary parameter"),
        pytest.param(b"Content-Type: multipart/mixed; boundary=b\n\nno part here", "no part here", id="no part"),
        pytest.param(
            b"Content-Type: multipart/mixed; boundary=b\n\n--bc\nx\n--b\n\none\n--b--\n",
            "one",
            id="longer boundary",
        ),
        pytest.param(
            b'Content-Type: multipart/mixed; boundary*0="b"; boundary*1="c"\n\n--bc\n\none\n--bc--\n',
            "one",
            id="boundary in pieces",
        ),
        pytest.param(
            b"Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n \n--b\n"
            b"Content-Type: text/html\n\n<p>full</p>\n--b--\n",
            "full",
            id="empty plain part",
        ),
        pytest.param(
            b"Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n"
            b"The plain part says it all.\n--b\nContent-Type: text/html\n\n<p>log in to read</p>\n--b--\n",
            "The plain part says it all.",
            id="plain before html",
        ),
        pytest.param(
            b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Disposition: attachment\n\nattached\n--b--\n",
            "attached",
            id="an attached text is better than none",
        ),
        pytest.param(
            b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nmine\n--b\n"
            b"Content-Disposition: attachment\n\nx\n--b--\n",
            "mine",
            id="an attached text is not the message",
        ),
        pytest.param(
            b"Content-Type: text/plain; format=flowed; delsp=yes\n\nzusammen \ngesetzt",
            "zusammengesetzt",
            id="delsp",
        ),
        pytest.param(b"Content-Type: text/plain; format=flowed\n\na \nb\n\nc", "a b\n\nc", id="flowed"),
        pytest.param(b"Content-Type: text/plain\n\na \nb", "a\nb", id="not flowed"),
    ],
)
def test_the_text_of_a_mail_is_found(raw: bytes, expected: str) -> None:
    assert body(raw) == expected


def test_a_mail_without_text_is_its_subject() -> None:
    message = read(HEAD + b"Content-Type: image/png\n\n\x89PNG")
    assert (message.text, message.body, message.body_start) == ("s", "", 1)


def test_prefixes_stay_in_the_subject_and_leave_the_text() -> None:
    message = read(b"From: a@x.example\nSubject: AW: WG: Re: Stelle\n\nHallo, kurze Antwort.")
    assert (message.subject, message.text) == ("AW: WG: Re: Stelle", "Stelle\n\nHallo, kurze Antwort.")
    assert read(b"From: a@x.example\nSubject: AW:\n\n").text == "AW:"


def test_a_subject_on_top_of_the_body_is_not_repeated() -> None:
    assert read(HEAD + b"\nS\n\nS\ntext").text == "s\n\ntext"
    assert read(HEAD + b"\nS is more\ntext").text == "s\n\nS is more\ntext"


def test_a_mail_without_an_id_gets_one_of_sender_date_and_text() -> None:
    raw = b"From: a@x.example\nSubject: s\n\ntext"
    one = read(raw).id
    assert len(one) == 12
    assert int(one, 16)
    assert read(raw).id == one
    assert read(raw + b"!").id != one
    assert read(raw.replace(b"a@", b"b@")).id != one
    assert read(b"Message-ID: <[x]1@x>\n" + raw).id == "[x]1@x"


def test_the_envelope_holds_what_the_headers_say() -> None:
    envelope = read(
        HEAD + b"In-Reply-To: <0@x.example>\nReferences: <a@x> <0@x.example>\nReply-To: B <b@x.example>\n"
        b"To: K <k@x.example>\nCc: l@x.example\nList-Id: <l.x.example>\nReturn-Path: <>\n\ntext"
    ).envelope
    assert envelope.message_id == "1@x.example"
    assert envelope.in_reply_to == "0@x.example"
    assert envelope.references == ("a@x", "0@x.example")
    assert envelope.reply_to == "b@x.example"
    assert envelope.recipients == ("k@x.example", "l@x.example")
    assert envelope.mailing_list
    assert envelope.automatic
    assert not envelope.forwarded


@pytest.mark.parametrize("raw", [b"", b"just text", b"a colon: in text\n\nmore", b"\n\n\n"])
def test_what_is_no_mail_is_unreadable(raw: bytes) -> None:
    assert read_mail(raw, "box", place="byte 0, mail 1") == Unreadable(
        "box", "byte 0, mail 1", "no mail: it has no headers"
    )


def test_long_text_is_bounded_and_says_so() -> None:
    message = read(HEAD + b"\n" + b"word " * 100_000)
    assert message.bounded
    assert 60_000 < len(message.text) <= 64_000
    assert message.text.endswith("word")
    assert not read(HEAD + b"\n" + b"word " * 1_000).bounded


def test_html_behind_a_long_style_sheet_is_read() -> None:
    style = b"<style>" + b"a { color: red }\n" * 10_000 + b"</style>"
    assert body(b"Content-Type: text/html\n\n<html><head>" + style + b"</head><p>the offer</p>") == "the offer"


def test_very_long_html_is_said_to_be_cut() -> None:
    assert read(HEAD + b"Content-Type: text/html\n\n" + b"<p>a</p>" * 20_000).bounded
    assert not read(HEAD + b"Content-Type: text/html\n\n" + b"<p>a</p>" * 2_000).bounded


def test_a_deep_tree_and_a_wide_one_are_walked_in_part() -> None:
    deep = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (i, i) for i in range(5_000))
    message = read(HEAD + deep + b"\ntext")
    assert (message.text, message.bounded) == ("s", True)
    shallow = b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (i, i) for i in range(10))
    message = read(HEAD + shallow + b"\ntext")
    assert (message.body, message.bounded) == ("text", False)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", True),
        ("   \n", True),
        ("Please view this message in an HTML capable client.", True),
        ("Ihr E-Mail-Programm kann diese Nachricht nicht anzeigen.", True),
        ("Wir suchen eine Assistenz in Ulm.", False),
        ("Wir suchen HTML-Kenner: " + "Aufgaben und Rahmen der Stelle. " * 20, False),
    ],
)
def test_a_stub_is_told_from_a_text(text: str, expected: bool) -> None:
    assert is_stub(text) is expected


@pytest.mark.parametrize(
    ("value", "kind", "charset"),
    [
        ('Text/HTML; charset="UTF-8"', "text/html", "UTF-8"),
        ("text/plain;charset=utf-8", "text/plain", "utf-8"),
        ("html", "text/html", ""),
        ("", "text/plain", ""),
        ("text/plain; charset*=us-ascii'en'utf-8", "text/plain", "us-ascii'en'utf-8"),
    ],
)
def test_content_types(value: str, kind: str, charset: str) -> None:
    found, parameters = content_type(value)
    assert (found, parameters.get("charset", "")) == (kind, charset)


WORDS = st.lists(st.text("abcäöüß€שלום漢字", min_size=4, max_size=9), min_size=4, max_size=60).map(" ".join)


@given(
    WORDS,
    WORDS,
    st.sampled_from(["utf-8", "iso-8859-8", "iso-8859-15", "utf-16"]),
    st.booleans(),
    st.booleans(),
)
@settings(max_examples=200, deadline=None)
def test_what_the_email_package_writes_is_read(
    subject: str, text: str, charset: str, html: bool, attachment: bool
) -> None:
    try:
        text.encode(charset)
    except UnicodeEncodeError:
        charset = "utf-8"
    mail = EmailMessage()
    mail["From"] = "Erika Müller <e@x.example>"
    mail["Subject"] = subject
    mail.set_content(text + "\n", charset=charset)
    if html:
        mail.add_alternative("<p>another text</p>", subtype="html")
    if attachment:
        mail.add_attachment(b"\0\1\2" * 50, maintype="application", subtype="pdf", filename="ä.pdf")
    message = read(mail.as_bytes())
    assert message.sender.name == "Erika Müller"
    # Spaces apart: the package loses some between encoded words when it folds a subject.
    assert message.subject.replace(" ", "") == subject.replace(" ", "")
    assert " ".join(message.body.split()) == " ".join(text.split()) or subject.split() == text.split()
