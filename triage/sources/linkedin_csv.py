"""LinkedIn's ``messages.csv`` of every era and ``Invitations.csv``, as exported or as saved again by a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from triage.records import NamedTuple
from triage.sources.identity import short_id
from triage.sources.inputs import Input
from triage.sources.linkedin_export import DRAFT_COLUMNS, INVITATIONS, MESSAGES, Export, Row
from triage.sources.linkedin_owner import find_owner
from triage.sources.owner import Owner
from triage.sources.recognise import columns_of
from triage.text.clean import clean_line
from triage.text.compose import compose
from triage.text.notifications import conversation_key
from triage.types import Envelope, Message, Sender, Unreadable

NEEDED = ("conversation id", "from", "date", "content")
INVITATION_NEEDED = ("from", "message", "direction")


def read(given: Input) -> Iterator[Message | Unreadable]:
    """The messages of a ``messages.csv`` or ``Invitations.csv`` without the rest of its export."""
    name = INVITATIONS if "direction" in columns_of(given.head) else MESSAGES
    yield from read_messages(Export(given.source, {name: lambda: given}, given.me, True))


def read_messages(export: Export) -> Iterator[Message | Unreadable]:
    """Every message and every note of an invitation, those of the owner marked, drafts too."""
    owner = find_owner(export)
    for name, needed, made in ((MESSAGES, NEEDED, _message), (INVITATIONS, INVITATION_NEEDED, _invitation)):
        for row in export.rows(name, *needed):
            one = made(row.fields, owner, export.named(name)) if isinstance(row, Row) else row
            if one:
                yield one


def _message(fields: Mapping[str, str], owner: Owner, source: str) -> Message | None:
    """A row as a message; None for one without text: a picture, a reaction."""
    sender = Sender(clean_line(fields["from"], 200), "", "", _address(fields.get("sender profile url", "")))
    subject = fields.get("subject", "")
    if not subject and not sender.profile_url:  # sponsored messages have their subject there
        subject = fields.get("conversation title", "")
    is_draft = any(fields.get(name, "").strip().casefold() == "yes" for name in DRAFT_COLUMNS)
    envelope = Envelope(
        recipients=_recipients(fields.get("recipient profile urls", "")),
        thread_url=_thread_url(fields["conversation id"]),
        folder="drafts" if is_draft else "spam" if fields.get("folder", "").strip().casefold() == "spam" else "",
        conversation=conversation_key(fields["conversation id"]),
        own=is_draft or owner.is_meant(sender.name, sender.profile_url),
    )
    return _made(fields["content"], subject, read_when(fields["date"]), sender, envelope, source)


def _invitation(fields: Mapping[str, str], owner: Owner, source: str) -> Message | None:
    """The note of an invitation; None for one without."""
    sender = Sender(clean_line(fields["from"], 200), "", "", _address(fields.get("inviterprofileurl", "")))
    is_own = fields["direction"].strip().casefold() == "outgoing" or owner.is_meant(sender.name, sender.profile_url)
    envelope = Envelope(recipients=_recipients(fields.get("inviteeprofileurl", "")), own=is_own)
    return _made(fields["message"], "", read_when(fields.get("sent at", "")), sender, envelope, source)


def _made(
    content: str, subject: str, date: str | None, sender: Sender, envelope: Envelope, source: str
) -> Message | None:
    composed = compose(subject, _plain(content), quotes=False)
    if not composed.text[composed.body_start :].strip() and not subject:
        return None
    return Message(
        id=short_id(sender, date, composed.text),
        source=source,
        channel="linkedin",
        sender=sender,
        subject=composed.subject,
        date=date,
        text=composed.text,
        body_start=composed.body_start,
        envelope=envelope,
        bounded=composed.bounded,
    )


def _plain(content: str) -> str:
    """Sponsored messages are HTML."""
    if not content.lstrip().startswith("<"):
        return content
    from triage.text.html import html_to_text, looks_like_html

    return html_to_text(content) if looks_like_html(content) else content


def _thread_url(conversation: str) -> str:
    bare = conversation.strip()
    return f"https://www.linkedin.com/messaging/thread/{bare}/" if re.fullmatch(r"[\w=+/%-]{4,200}", bare) else ""


def _address(url: str) -> str:
    return clean_line(url, 300).partition("?")[0].rstrip("/")


def _recipients(urls: str) -> tuple[str, ...]:
    """Addresses of profiles are joined by commas, which may stand in an address, too."""
    return tuple(_address(f"https://{part.strip(' ,')}") for part in urls.split("https://")[1:201])


# --- dates ----------------------------------------------------------------------------------------

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_GERMAN = {"mär": 3, "mrz": 3, "mai": 5, "okt": 10, "dez": 12}
_ISO = re.compile(r"\s*(?P<y>\d{4})-(?P<m>\d\d?)-(?P<d>\d\d?)(?P<rest>.*)", re.DOTALL)
_NAMED = re.compile(r"\s*(?P<d>\d\d?)[-. ]+(?P<m>[^\W\d_]{3})[^\W\d_]*[-. ,]+(?P<y>\d{4}|\d\d)(?P<rest>.*)", re.DOTALL)
_FIGURES = re.compile(r"\s*(?P<a>\d\d?)(?P<s>[./])(?P<b>\d\d?)[./](?P<y>\d{4}|\d\d)(?P<rest>.*)", re.DOTALL)
_CLOCK = re.compile(r"[\sT,]*(\d\d?):(\d\d)(?::(\d\d))?\s*([AaPp][Mm])?")


class _Day(NamedTuple):
    year: int
    month: int
    day: int
    rest: str


def read_when(text: str) -> str | None:
    """A date of an export, or what a spreadsheet made of it, in UTC; None when it is none.

    >>> read_when("2023-06-11 15:33:58 UTC"), read_when("1/29/26, 2:37 PM"), read_when("4-Apr-21")
    ('2023-06-11T15:33:58+00:00', '2026-01-29T14:37:00+00:00', '2021-04-04T00:00:00+00:00')
    """
    day = _day(text[:100])
    if day is None or not (1 <= day.month <= 12 and 1 <= day.day <= 31):
        return None
    clock = _CLOCK.match(day.rest)
    hour, minute, second = (int(clock[1]), int(clock[2]), int(clock[3] or 0)) if clock else (0, 0, 0)
    if clock and clock[4]:
        hour = hour % 12 + (12 if clock[4] in ("PM", "pm", "Pm") else 0)
    if hour > 23 or minute > 59 or second > 59:
        hour = minute = second = 0
    year = day.year + (2000 if day.year < 100 else 0)
    return f"{year:04}-{day.month:02}-{day.day:02}T{hour:02}:{minute:02}:{second:02}+00:00"


def _day(text: str) -> _Day | None:
    if found := _ISO.match(text):
        return _Day(int(found["y"]), int(found["m"]), int(found["d"]), found["rest"])
    if found := _NAMED.match(text):
        name = found["m"].casefold()
        month = _MONTHS.index(name) + 1 if name in _MONTHS else _GERMAN.get(name, 0)
        return _Day(int(found["y"]), month, int(found["d"]), found["rest"])
    if found := _FIGURES.match(text):
        first, second = int(found["a"]), int(found["b"])
        day_first = found["s"] == "." or first > 12
        month, day = (second, first) if day_first else (first, second)
        return _Day(int(found["y"]), month, day, found["rest"])
    return None
