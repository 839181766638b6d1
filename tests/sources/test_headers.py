"""Header lines as mail programs write them, well and badly."""

from __future__ import annotations

import email.utils
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.sources.headers import (
    decode_words,
    is_automatic,
    is_mailing_list,
    read_addresses,
    read_date,
    read_headers,
    read_ids,
    read_sender,
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("=?utf-8?q?Gr=C3=BC=C3=9Fe?=", "Grüße", id="q"),
        pytest.param("=?UTF-8?B?R3LDvMOfZQ==?=", "Grüße", id="b"),
        pytest.param("=?iso-8859-1?Q?K=F6ln_am_Rhein?=", "Köln am Rhein", id="underscores"),
        pytest.param("=?utf-8?B?R3LD?= =?utf-8?B?vMOfZQ==?=", "Grüße", id="a letter cut in two"),
        pytest.param("=?utf-8?Q?a?=\t=?utf-8?Q?b?=", "ab", id="white space between words goes"),
        pytest.param("=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c", id="white space beside text stays"),
        pytest.param("=?utf-8?B?R3LDvMOfZQ?=", "Grüße", id="no padding"),
        pytest.param("=?utf-8*de?Q?Ulm?=", "Ulm", id="RFC 2231 language"),
        pytest.param("=?x-unknown?Q?Ulm=FC?=", "Ulmü", id="unknown charset"),
        pytest.param("=?utf-8?Q?Gr=FC=DFe?=", "Grüße", id="latin-1 declared as utf-8"),
        pytest.param("=?windows-1255?B?+ezl7Q==?=", "שלום", id="Hebrew"),
        pytest.param("=?utf-8?Q?Lust auf mehr??=", "Lust auf mehr?", id="spaces and a question mark"),
        pytest.param("wir suchen: =?a?b?", "wir suchen: =?a?b?", id="no encoded word"),
        pytest.param("=?base64?Q?Ulm?=", "Ulm", id="a codec that is no charset"),
    ],
)
def test_encoded_words_are_decoded(value: str, expected: str) -> None:
    assert decode_words(value) == expected


@pytest.mark.parametrize(
    ("value", "name", "address"),
    [
        pytest.param("Jana <j@x.example>", "Jana", "j@x.example", id="plain"),
        pytest.param('"Muster, Erika" <e@x.example>', "Muster, Erika", "e@x.example", id="quoted comma"),
        pytest.param("Muster, Erika <e@x.example>", "Muster, Erika", "e@x.example", id="bare comma"),
        pytest.param(r'"Erika \"E\" M" <e@x.example>', 'Erika "E" M', "e@x.example", id="escaped quotes"),
        pytest.param("=?utf-8?q?M=C3=BCller=2C_E?= <e@x.example>", "Müller, E", "e@x.example", id="encoded comma"),
        pytest.param('"=?utf-8?q?M=C3=BCller?=" <e@x.example>', "Müller", "e@x.example", id="encoded in quotes"),
        pytest.param("e@x.example (Erika Muster)", "Erika Muster", "e@x.example", id="comment"),
        pytest.param("Erika [mailto:e@x.example]", "Erika", "e@x.example", id="as Outlook copies it"),
        pytest.param("e@x.example", "", "e@x.example", id="address only"),
        pytest.param("<e@x.example>", "", "e@x.example", id="in brackets only"),
        pytest.param('"e@x.example" <e@x.example>', "", "e@x.example", id="the name is the address"),
        pytest.param("Erika Muster", "Erika Muster", "", id="no address"),
        pytest.param("Undisclosed recipients:;", "Undisclosed recipients:;", "", id="a group"),
        pytest.param("", "", "", id="nothing"),
        pytest.param("Erika <e@x.example", "Erika", "e@x.example", id="no closing bracket"),
    ],
)
def test_a_sender_is_name_and_address(value: str, name: str, address: str) -> None:
    assert read_sender(value) == (name, address)


def test_recipients_are_addresses_each_once() -> None:
    value = '"Muster, E; K" <e@x.example>, k@x.example; Undisclosed:;, "no@body.example" <E@y.example>'
    assert read_addresses(value, "k@x.example") == ("e@x.example", "k@x.example", "E@y.example")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("<1@x.example>", ("1@x.example",)),
        ("<[x]2@x.example>", ("[x]2@x.example",)),
        ("<a@x> <b@x>\t<c@x>", ("a@x", "b@x", "c@x")),
        ("bare@x.example", ("bare@x.example",)),
        ("<>", ()),
        ("", ()),
    ],
)
def test_message_ids_lose_their_brackets(value: str, expected: tuple[str, ...]) -> None:
    assert read_ids(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        pytest.param("Thu, 22 Jan 2026 11:14:46 +0000 (UTC)", "2026-01-22T11:14:46+00:00", id="usual"),
        pytest.param("22 Jan 2026 11:14 +0530", "2026-01-22T11:14:00+05:30", id="no weekday, no seconds"),
        pytest.param("Thu, 2 Jan 97 11:14:46 GMT", "1997-01-02T11:14:46+00:00", id="two-digit year"),
        pytest.param("Do, 22 Jan 2026 11:14:46 MEZ", "2026-01-22T11:14:46+01:00", id="German zone"),
        pytest.param("Mon Apr 07 14:31:02 +0000 2025", "2025-04-07T14:31:02+00:00", id="Takeout separator"),
        pytest.param("Thu Feb  5 22:34:43 2026", "2026-02-05T22:34:43+00:00", id="asctime"),
        pytest.param("Sat, 29 Feb 2025 10:00:00 +0000", None, id="no such day"),
        pytest.param("Thu, 29 Feb 2024 10:00:00 +0000", "2024-02-29T10:00:00+00:00", id="leap day"),
        pytest.param("Thu, 31 Apr 2025 10:00:00 +0000", None, id="30 days hath April"),
        pytest.param("Thu, 22 Foo 2026 10:00:00 +0000", None, id="no month"),
        pytest.param("Thu, 22 Jan 2026 25:00:00 +0000", None, id="no hour"),
        pytest.param("Thu, 22 Jan 2026 10:00:00 +9999", "2026-01-22T10:00:00+00:00", id="no zone"),
        pytest.param("yesterday", None, id="no date"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_dates_become_iso_or_nothing(value: str, expected: str | None) -> None:
    assert read_date(value) == expected


@given(
    st.datetimes(datetime(1970, 1, 1), datetime(2069, 12, 31)),
    st.integers(min_value=-23 * 60, max_value=23 * 60),
)
def test_dates_agree_with_the_email_package(moment: datetime, minutes: int) -> None:
    moment = moment.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)) if minutes else UTC)
    read = read_date(email.utils.format_datetime(moment))
    assert read is not None
    assert datetime.fromisoformat(read) == moment


def test_headers_are_unfolded_and_strays_passed_over() -> None:
    block = b"Subject: a\r\n\tb\r\n c\r\n>From - Mon Jan 26 17:20:56 2026\r\nsubject: second\r\nX : y\r\nnonsense"
    assert read_headers(block) == {"subject": "a b c", "x": "y"}


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"list-id": "<x>"}, True),
        ({"list-unsubscribe": "<x>"}, True),
        ({"precedence": "Bulk"}, True),
        ({"precedence": "first-class"}, False),
        ({"subject": "list-id"}, False),
    ],
)
def test_a_mailing_list_says_so(headers: dict[str, str], expected: bool) -> None:
    assert is_mailing_list(headers) is expected


@pytest.mark.parametrize(
    ("headers", "address", "expected"),
    [
        ({"auto-submitted": "auto-replied; x"}, "a@x.example", True),
        ({"auto-submitted": "no"}, "a@x.example", False),
        ({"return-path": "<>"}, "a@x.example", True),
        ({"return-path": "<a@x.example>"}, "a@x.example", False),
        ({}, "no-reply@x.example", True),
        ({}, "jobs-noreply@x.example", True),
        ({}, "do_not_reply@x.example", True),
        ({}, "arno.replyinger@x.example", False),
        ({}, "noreply.team@x.example", True),
        ({}, "kim@noreply.example", False),
    ],
)
def test_machines_are_told_from_people(headers: dict[str, str], address: str, expected: bool) -> None:
    assert is_automatic(headers, address) is expected
