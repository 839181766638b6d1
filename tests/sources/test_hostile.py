"""Any bytes at all: no traceback, no hang, nothing unbounded."""

from __future__ import annotations

import gzip
import random
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from triage import sources
from triage.errors import SourceError
from triage.sources.inputs import open_bytes
from triage.text.clean import MAX_TEXT
from triage.types import Message, Unreadable

TESTS = Path(__file__).parent.parent
SEEDS = sorted(
    path
    for folder in ("fixtures", "golden")
    for path in (TESTS / folder).iterdir()
    if path.is_file() and path.suffix not in (".py", ".yaml")
)


def read_all(data: bytes) -> list[Message | Unreadable]:
    try:
        found = list(sources.read_bytes(data, "stdin"))
    except SourceError as error:
        assert len(error.lines) == 1
        assert error.lines[0].startswith("stdin: ")
        return []
    assert found
    for message in found:
        check(message)
    return found


def check(message: Message | Unreadable) -> None:
    if isinstance(message, Unreadable):
        assert message.reason
        assert "\n" not in message.reason
        return
    assert len(message.text) <= MAX_TEXT
    assert 0 <= message.body_start <= len(message.text)
    assert message.text.isprintable() or not set(message.text) & set(map(chr, (*range(10), *range(11, 32), 127)))
    assert message.id
    message.text.encode("utf-8")
    message.subject.encode("utf-8")
    message.sender.name.encode("utf-8")
    assert "\n" not in message.subject + message.sender.name + message.sender.address


@given(st.binary(max_size=2000))
@settings(max_examples=300, deadline=None)
def test_random_bytes_are_read_or_refused(data: bytes) -> None:
    read_all(data)


@given(st.text(max_size=1000))
@settings(max_examples=300, deadline=None)
def test_random_text_is_read_and_normal(text: str) -> None:
    for message in read_all(text.encode("utf-8", "surrogatepass")):
        if isinstance(message, Message):
            assert unicodedata.is_normalized("NFC", message.text)


def mutated(data: bytes, random_: random.Random) -> bytes:
    """A fixture with pieces cut out, doubled, swapped or overwritten."""
    pieces = bytearray(data)
    for _ in range(random_.randint(1, 6)):
        start = random_.randrange(len(pieces) + 1)
        end = min(len(pieces), start + random_.choice((1, 3, 20, 300)))
        kind = random_.randrange(5)
        if kind == 0:
            del pieces[start:end]
        elif kind == 1:
            pieces[start:start] = pieces[start:end] * random_.randint(1, 5)
        elif kind == 2:
            pieces[start:end] = random_.randbytes(end - start)
        elif kind == 3:
            other = random_.choice(SEEDS).read_bytes()
            pieces[start:start] = other[: random_.randrange(len(other))]
        else:
            del pieces[random_.randrange(len(pieces) + 1) :]
        if not pieces:
            break
    return bytes(pieces)


@given(st.integers(min_value=0, max_value=2**32))
@settings(max_examples=600, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_mutated_fixtures_are_read_or_refused(seed: int) -> None:
    random_ = random.Random(seed)
    data = mutated(random_.choice(SEEDS).read_bytes(), random_)
    read_all(gzip.compress(data) if random_.random() < 0.1 else data)


@pytest.mark.parametrize("format", [one.module for one in sources.SOURCES if one.module != "folders"])
@given(seed=st.integers(min_value=0, max_value=2**32), noise=st.binary(max_size=600))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_reader_bears_any_bytes(format: str, seed: int, noise: bytes) -> None:
    """Also those that its own format would not have recognised."""
    reader = next(one for one in sources.SOURCES if one.module == format)
    random_ = random.Random(seed)
    for data in (noise, mutated(random_.choice(SEEDS).read_bytes(), random_)):
        given = open_bytes(data, "stdin")
        try:
            for message in reader.read(given):
                check(message)
        except SourceError as error:
            assert len(error.lines) == 1


@given(st.integers(min_value=0, max_value=2**32), st.integers(min_value=1, max_value=200))
@settings(max_examples=100, deadline=None)
def test_no_cut_of_a_mailbox_raises(seed: int, length: int) -> None:
    data = random.Random(seed).choice(SEEDS).read_bytes()
    read_all(data[:length])
    read_all(data[length:])


HEAD = b"From: a <a@x.example>\nSubject: s\nMessage-ID: <1@x.example>\n"


def nested(levels: int) -> bytes:
    return (
        HEAD
        + b"".join(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (i, i) for i in range(levels))
        + b"Content-Type: text/plain\n\ndeep down\n"
    )


def parts(count: int) -> bytes:
    return HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\ntext\n" * count + b"--b--\n"


def hostile() -> Iterator[tuple[str, bytes]]:
    """Inputs that made some mail reader slow or made it fail."""
    html = HEAD + b"Content-Type: text/html\n\n"
    yield "50 MB line", b"x" * 50_000_000
    yield "50 MB line in a mail", HEAD + b"\n" + b"x" * 50_000_000
    yield "50 MB of words", b"word " * 10_000_000
    yield "50 MB of html", html + b"<p>word</p>" * 4_500_000
    yield "5,000 multiparts in each other", nested(5_000)
    yield "100,000 parts", parts(100_000)
    yield "1,000,000 boundaries in one line", parts(1) + b"--b" * 1_000_000
    yield "200,000 header lines", HEAD + b"X-A: b\n" * 200_000 + b"\ntext"
    yield "one header of 10 MB", HEAD + b"X-A: " + b"b" * 10_000_000 + b"\n\ntext"
    yield "one folded header of 5 MB", HEAD + b"X-A: b\n" + b" c\n" * 1_600_000 + b"\ntext"
    yield "encoded words without an end", HEAD + b"Subject: " + b"=?a?b?" * 50_000 + b"\n\ntext"
    yield "encoded words by the thousand", HEAD + b"To: " + b"=?utf-8?b?w7w=?= " * 50_000 + b"\n\ntext"
    yield "quotes in From", b"From: " + b'"' * 100_000 + b"\nMessage-ID: <1>\n\ntext"
    yield "backslashes in From", b'From: "' + b"\\" * 100_000 + b"\nMessage-ID: <1>\n\ntext"
    yield "addresses", HEAD + b"To: " + b"a@b.example," * 100_000 + b"\n\ntext"
    yield "at signs", HEAD + b"To: " + b"@" * 100_000 + b"\nReply-To: " + b"a@" * 50_000 + b"\n\ntext"
    yield "content type parameters", HEAD + b"Content-Type: text/plain" + b"; a=b" * 100_000 + b"\n\ntext"
    yield (
        "open quotes in a content type",
        HEAD + b"Content-Type: text/plain" + b'; a="' * 50_000 + b"\n\ntext",
    )
    yield "quote marks", HEAD + b"\n" + b">" * 1_000_000
    yield "quoted lines", HEAD + b"\n" + b"> a\n" * 500_000
    yield "openers", HEAD + b"\n" + b"On 1.1.2025 10:00 wrote\n" * 100_000
    yield "openers in one line", HEAD + b"\nAm " + b"10:00 schrieb " * 10_000 + b":"
    yield "header blocks", HEAD + b"\n" + b"Von: a\nGesendet: b\nAn: c\n\n" * 50_000
    yield "forward marks", HEAD + b"\n" + b"---------- Forwarded message ---------\nFrom: a\n\n" * 20_000
    yield "sign-offs", HEAD + b"\nHi\n\n" + b"Regards\n\n" * 100_000
    yield "contact lines", HEAD + b"\nHi\n\nRegards\n" + b"Tel. 0711 5550100\n\n" * 50_000
    yield "street names", HEAD + b"\nHi\n\nRegards\n" + (b"A " * 90 + b"str. \n") * 2_000
    yield "dividers", HEAD + b"\n" + b"_" * 1_000_000 + b"\n" + b"_______________________\n" * 40_000
    yield (
        "rules of InMail",
        (b"From: a <hit-reply@linkedin.com>\nMessage-ID: <1>\n\n" + b"-" * 40 + b"\n" + (b"-" * 40 + b"\n") * 1_500),
    )
    yield "style sheets without an end", html + b"<style" * 100_000
    yield "comments without an end", html + b"<!--" * 100_000
    yield "deep html", html + b"<div>" * 100_000 + b"x"
    yield "deep quotes", html + b"<blockquote type=cite>" * 20_000 + b"x"
    yield "attributes", html + b"<a " + b" ".join(b"x%d=y" % i for i in range(9_000)) + b">"
    yield "hidden", html + b'<p style="display:none">' * 20_000 + b"x"
    yield "stacked accents", b"a" + "\u0301\u0316".encode() * 100_000
    yield "mojibake", "Ã".encode() * 100_000
    yield "line breaks", HEAD + b"\n" + b"\n" * 5_000_000 + b"text"
    yield "carriage returns", HEAD.replace(b"\n", b"\r") + b"\r" + b"text\r" * 100_000
    yield "separators", b"From a Mon Apr  7 14:31:02 2025\nSubject: a\n\n" * 5_000
    yield "half separators", HEAD + b"\n" + b"\n\nFrom a Mon" * 500_000
    yield "base64", HEAD + b"Content-Transfer-Encoding: base64\n\n" + b"A" * 5_000_000
    yield "quoted-printable", HEAD + b"Content-Transfer-Encoding: quoted-printable\n\n" + b"=" * 5_000_000
    yield "subject again and again", HEAD + b"\n" + b"s\n" * 100_000
    csv = b"CONVERSATION ID,FROM,TO,DATE,CONTENT\n"
    yield "50 MB in one field", csv + b'2-a,b,c,d,"' + b"x" * 50_000_000
    yield "50 MB in one line of a chat", b"12.03.26, 14:05 - Jana: " + b"x" * 50_000_000
    chat = b'{"name":"x","type":"personal_chat","id":1,"messages":['
    yield "lists in lists", chat + b"[" * 500_000
    yield "a JSON text without an end", chat + b'{"type":"message","text":"' + b"x" * 20_000_000
    yield "lists of messages", b'{"type":"x","id":1,' + b'"messages": [' * 300_000
    yield "speakers", b"Jana Krug 14:05\nhi\n" * 10_000
    yield "mails below each other", b"".join(b"Von: A <a@x.example>\nBetreff: s%d\n\nhi\n\n" % i for i in range(4_000))
    yield (
        "lengths that are wrong",
        b"From a Mon Apr  7 14:31:02 2025\nSubject: a\nContent-Length: 3999999\n\nhi\n\n" * 20_000,
    )
    yield "prefixes", b"Message-ID: <1>\nSubject: " + b"AW: " * 100_000 + b"\n\ntext"


@pytest.mark.parametrize(("name", "data"), list(hostile()), ids=lambda value: value if isinstance(value, str) else "")
def test_hostile_input_takes_less_than_two_seconds(name: str, data: bytes) -> None:
    start = time.process_time()
    found = read_all(data)
    assert time.process_time() - start < 2
    assert found


def test_what_was_left_out_is_said() -> None:
    [message] = read_all(b"word " * 100_000)
    assert isinstance(message, Message)
    assert message.bounded
