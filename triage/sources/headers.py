"""Header lines of a mail: unfolding, encoded words, addresses, ids, dates.

Not the ``email`` package: its header objects cost 1.7 ms a mail, raise on ``Message-ID: <[x]...>`` and
on unknown charsets, and importing it costs as much as reading a hundred mails here.
"""

from __future__ import annotations

import binascii
import re
from collections.abc import Mapping

from triage.text.charsets import decode
from triage.text.clean import clean_line

MAX_HEADERS = 256 * 1024
_MAX_VALUE = 8 * 1024

_FOLD = re.compile(r"\r?\n[ \t]+")
_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bBqQ])\?(.{0,2000}?)\?=")
_BETWEEN_WORDS = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,60}\?[bBqQ]\?)")
_NAME = re.compile(r"[!-9;-~]{1,100}\Z")


def read_headers(block: bytes) -> dict[str, str]:
    """Lower-cased names to raw unfolded values; of several with one name the first counts.

    Lines that are no header (a stray ``>From``) are passed over.
    """
    text = _FOLD.sub(" ", decode(block[:MAX_HEADERS]))
    headers: dict[str, str] = {}
    for line in text.split("\n"):
        name, colon, value = line.partition(":")
        if colon and _NAME.match(name := name.rstrip(" \t")):
            headers.setdefault(name.lower(), value[:_MAX_VALUE].strip())
    return headers


def decode_words(value: str) -> str:
    """A header value with its RFC 2047 encoded words decoded, cleaned to one line.

    >>> decode_words("=?utf-8?q?Gr=C3=BC=C3=9Fe?= aus =?iso-8859-1?b?S/ZsbiE=?=")
    'Grüße aus Köln!'
    """
    return clean_line(_decode_words(value) if "=?" in value else value)


def _decode_words(value: str) -> str:
    """Neighbouring words of one charset are joined as bytes first: some writers cut letters in two."""
    text: list[str] = []
    pending, charset, position = b"", "", 0
    value = _BETWEEN_WORDS.sub(r"\1", value)
    for word in _WORD.finditer(value):
        between = value[position : word.start()]
        if between or word[1].lower() != charset:
            text += (decode(pending, charset), between)
            pending, charset = b"", word[1].lower()
        pending += _word_bytes(word[2], word[3])
        position = word.end()
    return "".join((*text, decode(pending, charset), value[position:]))


def _word_bytes(encoding: str, payload: str) -> bytes:
    raw = payload.encode("utf-8", "replace")
    if encoding in "qQ":
        return binascii.a2b_qp(raw, header=True)
    return decode_base64(raw)


_NOT_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))


def decode_base64(data: bytes) -> bytes:
    """Whatever can be decoded: foreign characters are passed over, a missing end is made up for."""
    letters = data.translate(None, _NOT_BASE64)
    if len(letters) % 4 == 1:
        letters = letters[:-1]
    return binascii.a2b_base64(letters + b"=" * (-len(letters) % 4))


# --- addresses ------------------------------------------------------------------------------------

_ADDRESS = re.compile(r"[^\s<>,;:\"()\[\]]{1,200}@[^\s<>,;:\"()\[\]]{1,200}")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def read_sender(value: str) -> tuple[str, str]:
    """Name and address of the first mailbox in a From header, "" for what is missing.

    >>> read_sender('"Muster, Erika" <e.muster@agentur.example>')
    ('Muster, Erika', 'e.muster@agentur.example')
    """
    before, angle, after = value.rpartition("<")
    if angle:
        address = clean_line(after.partition(">")[0].replace(" ", ""), 320)
        return _name(before, address), address
    found = _ADDRESS.search(value)
    if not found:
        return _name(value, ""), ""
    before, after = value[: found.start()].strip(" [(<").removesuffix("mailto:"), value[found.end() :].strip()
    name = after.strip("()") if after.startswith("(") else before.strip(" [(")
    return _name(name, found[0]), found[0]


def _name(raw: str, address: str) -> str:
    name = decode_words(_QUOTED.sub(lambda quoted: re.sub(r"\\(.)", r"\1", quoted[1]), raw.strip()))
    name = name.strip(" '\"")
    return "" if name.casefold() == address.casefold() else name


def read_addresses(*values: str) -> tuple[str, ...]:
    """The addresses in To and Cc headers, each once, at most 200."""
    found: dict[str, None] = {}
    for value in values:
        for part in _QUOTED.sub(" ", value).replace(";", ",").split(","):
            address = _ADDRESS.search(part.rpartition("<")[2])
            if address:
                found[address[0]] = None
    return tuple(found)[:200]


def read_ids(value: str) -> tuple[str, ...]:
    """Message ids without their brackets, however strange: ``<[x]1@a.example>`` is ``[x]1@a.example``."""
    found = re.findall(r"<([^<>]{1,998})>", value) or value.strip("<> ").split()
    ids = (clean_line(one, 998).replace(" ", "") for one in found[:100])
    return tuple(one for one in ids if one)


# --- dates ----------------------------------------------------------------------------------------

_MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12, "mär": 3, "mrz": 3, "mai": 5, "okt": 10, "dez": 12,
}  # fmt: skip
_ZONES = {
    "EST": "-05:00", "EDT": "-04:00", "CST": "-06:00", "CDT": "-05:00", "MST": "-07:00", "MDT": "-06:00",
    "PST": "-08:00", "PDT": "-07:00", "BST": "+01:00", "CET": "+01:00", "MEZ": "+01:00", "MET": "+01:00",
    "CEST": "+02:00", "MESZ": "+02:00", "EET": "+02:00", "IST": "+02:00", "EEST": "+03:00", "IDT": "+03:00",
}  # fmt: skip
_DATE = re.compile(
    r"(\d{1,2})[\s.-]+([^\W\d_]{3})[^\W\d_]*[\s.-]+(\d{4}|\d\d)[\s,]+(\d{1,2}):(\d\d)(?::(\d\d))?[\d.]*"
    r"\s*([+-]\d\d:?\d\d|[A-Z]{1,4}\b)?"
)
_ASCTIME = re.compile(r"([A-Z][a-z]{2})\s+(\d{1,2})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[A-Z]{3,4})?\s*(\d{4})")
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def read_date(value: str) -> str | None:
    """A Date header, or the date of an mbox separator, in ISO 8601; without a zone it counts as UTC.

    >>> read_date("Thu, 22 Jan 2026 11:14:46 +0100 (CET)")
    '2026-01-22T11:14:46+01:00'
    """
    value = value[:200]
    found = _DATE.search(value)
    if found:
        day, month, year, hour, minute, second, zone = found.groups()
    else:
        found = _ASCTIME.search(value)
        if not found:
            return None
        month, day, hour, minute, second, zone, year = found.groups()
    return _iso(year, _MONTHS.get(month.lower(), 0), int(day), (int(hour), int(minute), int(second or 0)), zone or "")


def _iso(year: str, month: int, day: int, time: tuple[int, int, int], zone: str) -> str | None:
    full_year = int(year) + (0 if len(year) == 4 else 2000 if int(year) < 70 else 1900)
    hour, minute, second = time
    if not (month and 0 < day <= _DAYS[month - 1] and hour < 24 and minute < 60 and full_year >= 1900):
        return None
    if month == 2 and day == 29 and (full_year % 4 or (full_year % 100 == 0 and full_year % 400)):
        return None
    return f"{full_year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{min(second, 59):02}{_offset(zone)}"


def _offset(zone: str) -> str:
    if zone[:1] in ("+", "-"):
        hours, minutes = zone[1:3], zone[-2:]
        return f"{zone[0]}{hours}:{minutes}" if int(hours) < 24 and int(minutes) < 60 else "+00:00"
    return _ZONES.get(zone, "+00:00")


def is_mailing_list(headers: Mapping[str, str]) -> bool:
    """A List-Id or List-Unsubscribe header, or Precedence bulk, list or junk."""
    if "list-id" in headers or "list-unsubscribe" in headers:
        return True
    return headers.get("precedence", "").lower() in ("bulk", "list", "junk")


_NO_REPLY = re.compile(
    r"(?:^|[._+-])(?:no-?_?reply|do-?_?not-?_?reply|nicht-?antworten|mailer-daemon)(?:[._+@-]|$)", re.I
)


def is_automatic(headers: Mapping[str, str], address: str) -> bool:
    """Auto-Submitted other than "no", an empty Return-Path, or a no-reply address."""
    if headers.get("auto-submitted", "no").partition(";")[0].strip().lower() not in ("no", ""):
        return True
    if headers.get("return-path", "x").replace(" ", "") == "<>":
        return True
    return _NO_REPLY.search(address.partition("@")[0] + "@") is not None
