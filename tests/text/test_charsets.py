"""Bytes decoded in spite of what is claimed about them (mails of each kind: tests/sources/test_mail.py)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.text.charsets import decode, looks_hebrew


@pytest.mark.parametrize(
    ("data", "declared", "expected"),
    [
        ("Grüße".encode(), "", "Grüße"),
        ("Grüße".encode(), "us-ascii", "Grüße"),
        ("Grüße".encode("cp1252"), "", "Grüße"),
        (
            "Grüße und viele weitere schöne Wörter".encode()[:-1] + b"\xc3",
            "utf-8",
            "Grüße und viele weitere schöne Wörte\ufffd",
        ),
        ("Łódź".encode("iso-8859-2"), "iso-8859-2", "Łódź"),
        ("Łódź".encode("cp1250"), "windows-1250", "Łódź"),
        ("Привет".encode("koi8-r"), "koi8-r", "Привет"),
        ("求人".encode("iso-2022-jp"), "iso-2022-jp", "求人"),
        ("Köln".encode("utf-16"), "utf-16", "Köln"),
        ("Köln".encode("utf-7"), "utf-7", "K+APY-ln"),
        (b"abc", "base64", "abc"),
        (b"a\xfc", "no such \0 charset", "aü"),
        (b"", "utf-8", ""),
    ],
)
def test_bytes_become_the_letters_that_were_meant(data: bytes, declared: str, expected: str) -> None:
    assert decode(data, declared) == expected


@given(st.binary(max_size=200), st.text(max_size=20))
def test_nothing_fails(data: bytes, declared: str) -> None:
    assert isinstance(decode(data, declared), str)


@given(st.text(max_size=100), st.sampled_from(["", "utf-8", "iso-8859-1", "x-unknown"]))
def test_utf8_is_utf8_whatever_is_declared(text: str, declared: str) -> None:
    assert decode(text.encode("utf-8", "replace"), declared) == text.encode("utf-8", "replace").decode()


@pytest.mark.parametrize(
    ("text", "codec", "expected"),
    [
        ("שלום חברים", "cp1255", True),
        ("Tel Aviv, שלום", "cp1255", True),
        ("äöü Übergrößenträger", "cp1252", False),
        ("déjà créée à côté", "cp1252", False),
        ("naïve", "cp1252", False),
    ],
)
def test_hebrew_is_told_from_accents(text: str, codec: str, expected: bool) -> None:
    assert looks_hebrew(text.encode(codec)) is expected
