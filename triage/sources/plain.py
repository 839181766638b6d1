"""Pasted or plain text: one message, with whatever sender and subject stand on top of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from triage.errors import SourceError
from triage.records import NamedTuple
from triage.sources.identity import short_id
from triage.sources.inputs import Input
from triage.text.charsets import decode
from triage.text.clean import clean, clean_line
from triage.text.compose import compose
from triage.text.lazy import Lazy
from triage.text.subjects import strip_prefixes
from triage.types import Message, Sender, Unreadable

MAX_BYTES = 256 * 1024

_FIELDS = {
    "betreff": "subject", "subject": "subject", "נושא": "subject", "objet": "subject", "asunto": "subject",
    "von": "from", "from": "from", "absender": "from", "מאת": "from",
    "an": "to", "to": "to", "cc": "to", "kopie": "to", "אל": "to",
    "datum": "date", "date": "date", "gesendet": "date", "gesendet am": "date", "sent": "date",
    "תאריך": "date", "נשלח": "date",
}  # fmt: skip


def read(given: Input) -> Iterator[Message | Unreadable]:
    """The message of a text, or each of several that were pasted at once."""
    data, source = b"", given.source
    for chunk in given.chunks():
        data += chunk[: MAX_BYTES + 1]
        if len(data) > MAX_BYTES:
            break
    text = _decoded(data[:MAX_BYTES])
    pieces = _pieces(text)
    if len(pieces) < 2:
        pieces = [_Piece(text)]
    conversation = ""
    for piece in pieces:
        one = read_text(piece.text, source, bounded=len(data) > MAX_BYTES)
        if len(pieces) == 1:
            yield one
            continue
        one = _told(one, piece)
        conversation = conversation or f"page:{one.id}"
        yield one._replace(envelope=one.envelope._replace(conversation=conversation)) if piece.channel else one


class _Piece(NamedTuple):
    """A message among others in one paste, with what the page tells of it."""

    text: str
    name: str = ""
    own: bool = False
    channel: str = ""


def _pieces(text: str) -> list[_Piece]:
    """The messages of a copied conversation, or of mails with their header lines pasted below each other."""
    if text.count("\n") < 3:
        return []
    mails = _mails(text)
    if mails:
        return mails
    if not _may_be_page(text):
        return []
    from triage.text.pages import split_page

    page = clean(_as_plain(text))
    channel = "linkedin" if any(noise in text for noise in _PAGE_SIGNS) else "xing" if "XING" in text else "paste"
    return [_Piece(piece.text, piece.name, piece.own, channel) for piece in split_page(page)]


def _may_be_page(text: str) -> bool:
    return any(noise in text for noise in _PAGE_SIGNS) or (text.count(":") > 1 and len(_CLOCK.findall(text)) >= 2)


_CLOCK = Lazy(r"^[^\W\d_][^\n]{3,120}?\d{1,2}:\d\d(?: ?[AP]M| Uhr)?[ \t\r]*$", re.MULTILINE)


def _mails(text: str) -> list[_Piece]:
    """Mails below each other, each with its own subject; one with the same subject is a quote of its answer."""
    lines = text.lstrip("\ufeff \t\r\n").split("\n")
    starts: list[int] = []
    subject = ""
    for i, line in enumerate(lines):
        if (
            ":" not in line[:20]
            or (i and lines[i - 1].strip(" \t\r-_=*"))
            or not _fields_on_top(line)[0].keys() <= {"from", "subject"}
        ):
            continue
        fields, _ = _fields_on_top("\n".join(lines[i : i + 12]))
        found = strip_prefixes(fields.get("subject", "")).casefold()
        if fields.get("from") and found and found != subject:
            starts.append(i)
            subject = found
    if len(starts) < 2 or starts[0]:
        return []
    ends = [*starts[1:], len(lines)]
    return [_Piece("\n".join(lines[start:end])) for start, end in zip(starts, ends, strict=True)]


def _told(message: Message, piece: _Piece) -> Message:
    if not piece.channel:
        return message
    sender = Sender(piece.name)
    return message._replace(
        id=short_id(sender, None, message.text),
        sender=sender,
        channel=piece.channel,
        envelope=message.envelope._replace(own=piece.own),
    )


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data[: len(data) // 2 * 2].decode("utf-16", "replace")
    return decode(data.removeprefix(b"\xef\xbb\xbf"))


def read_text(text: str, source: str, *, bounded: bool = False) -> Message:
    """A pasted text as a message; a leading ``Von:``/``Betreff:`` block gives sender and subject."""
    text = _as_plain(text)
    fields, body = _fields_on_top(text)
    sender, body, is_page = _page(body)
    if fields.get("from"):
        sender = _sender(fields["from"])
    composed = compose(fields.get("subject", ""), body)
    if not composed.text:  # nothing but the names of its sender and readers: better shown than lost
        composed = compose("", text)
    if not composed.text:
        raise SourceError(f"{source}: no text in it; paste a message")
    return Message(
        id=short_id(sender, None, composed.text),
        source=source,
        channel="linkedin" if is_page else "paste",
        sender=sender,
        subject=composed.subject,
        date=None,
        text=composed.text,
        body_start=composed.body_start,
        bounded=bounded or composed.bounded,
    )


def _as_plain(text: str) -> str:
    if not text.lstrip().startswith("<"):
        return text
    from triage.text.html import html_to_text, looks_like_html

    return html_to_text(text) if looks_like_html(text) else text


def _fields_on_top(text: str) -> tuple[dict[str, str], str]:
    """The header lines a mail program copies along, and the text below them."""
    lines = text.lstrip("\ufeff \t\r\n").split("\n", 12)
    fields: dict[str, str] = {}
    count = 0
    for line in lines[:12]:
        name, colon, value = line[:2000].partition(":")
        field = _FIELDS.get(name.strip(" *\t").casefold(), "") if colon and len(name) < 20 else ""
        if not field:
            break
        fields.setdefault(field, clean_line(value).strip("* "))
        count += 1
    if not fields.get("subject") and not (fields.get("from") and _is_name(fields["from"], count)):
        return {}, text
    return fields, "\n".join(lines[count:])


def _is_name(value: str, count: int) -> bool:
    """Whether ``Von: ...`` names somebody: "Von: 9 bis 17 Uhr" does not."""
    return "@" in value or count > 1 or (len(value.split()) < 6 and not any(char.isdigit() for char in value))


def _sender(value: str) -> Sender:
    name, angle, rest = value.partition("<")
    if angle:
        return Sender(name.strip(' "'), rest.partition(">")[0].removeprefix("mailto:").strip())
    found = re.search(r"[^\s\[\]()<>:]+@[^\s\[\]()<>]+", value)
    if not found:
        return Sender(value.strip(' "'))
    return Sender(value[: found.start()].removesuffix("mailto:").strip(' "[('), found[0])


# --- a conversation copied from LinkedIn's pages --------------------------------------------------

_NOISE = (
    "Remove reaction",
    "Maximize compose field",
    "Attach an image to your conversation with",
    "Attach a file to your conversation with",
    "Open GIF Keyboard",
    "Open Emoji Keyboard",
    "Open send options",
    "Reaktion entfernen",
    "GIF-Tastatur",
    "Emoji-Tastatur",
)
_PAGE_SIGNS = ("sent the following message", "View ", "folgende Nachricht", *_NOISE)


def _page(text: str) -> tuple[Sender, str, bool]:
    """Sender and text of a copied LinkedIn conversation; the text as it is when it is none."""
    if not any(noise in text for noise in _PAGE_SIGNS):
        return Sender(), text, False
    from triage.text.pages import read_page

    return read_page(clean(text))
