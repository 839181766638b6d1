"""Mail (RFC 5322 and what is sent instead), one in a file or a mailbox of them: one message each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from triage.sources.headers import (
    decode_words,
    is_automatic,
    is_mailing_list,
    read_addresses,
    read_date,
    read_ids,
    read_sender,
)
from triage.sources.identity import short_id
from triage.sources.inputs import Input
from triage.sources.labels import is_answered, kind_by_headers
from triage.sources.mbox import Raw, split
from triage.sources.mime import Body, html_of, read_body, split_mail
from triage.text.compose import Composed, compose
from triage.text.notifications import Unwrapped, conversation_key, is_platform, unwrap
from triage.text.subjects import is_forward
from triage.types import Envelope, Message, Sender, Unreadable

_SEPARATOR = re.compile(rb"\s*>?From ([^\r\n]*)\r?\n")
_NEEDED = frozenset({"from", "sender", "to", "subject", "date", "message-id", "received", "return-path"})
"""A block without any of these is no header block, but text with a colon in it."""

_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)


def read(given: Input) -> Iterator[Message | Unreadable]:
    """The mails of an mbox, or the mail of an .eml file; more than one when that is an mbox that lost its first line."""
    for raw in split(given.chunks()):
        yield read_raw(raw, given.source)


def read_raw(raw: Raw, source: str) -> Message | Unreadable:
    """The message in one mail of a mailbox."""
    place = f"byte {raw.offset}, mail {raw.number}"
    try:
        return read_mail(raw.data, source, place=place, bounded=raw.bounded)
    except Exception as error:  # a fault of this program in one mail must not cost the other 500,000
        return Unreadable(source, place, f"no mail that could be read ({type(error).__name__})")


def read_mail(raw: bytes, source: str, *, place: str = "", bounded: bool = False) -> Message | Unreadable:
    """The message in a mail; an Unreadable when it is none. ``bounded`` says that ``raw`` was cut before."""
    separator = _SEPARATOR.match(raw)
    if separator:
        raw = raw[separator.end() :]
    if b">From " in raw:
        raw = _QUOTED_FROM.sub(rb"\1", raw)
    headers, data = split_mail(raw)
    if headers.keys().isdisjoint(_NEEDED):
        return Unreadable(source, place, "no mail: it has no headers")
    if data.count(b"\0", 0, 100_000) > 1000:
        return Unreadable(source, place, "no mail: binary data")
    stamp = separator[1].decode("ascii", "replace") if separator else ""
    return message_of(headers, read_body(headers, data), source, stamp, bounded)


def message_of(headers: dict[str, str], body: Body, source: str, stamp: str = "", bounded: bool = False) -> Message:
    """The message of a mail whose headers and body are known; ``stamp`` is the date an mbox gives it."""
    name, address = read_sender(headers.get("from") or headers.get("sender") or headers.get("reply-to", ""))
    subject = decode_words(headers.get("subject", ""))
    sender = Sender(name, address)
    page = html_of(body.page) if body.page and is_platform(address) else ""
    wrapped = unwrap(headers, sender, subject, body.text, page)
    text = wrapped.text if wrapped else body.text
    composed = _composed(wrapped.subject if wrapped else subject, text, body, "in-reply-to" in headers)
    date = read_date(headers.get("date", "")) or read_date(stamp)
    sender = wrapped.sender if wrapped else sender
    envelope = _envelope(headers, address, body, composed.forwarded)
    if wrapped:
        envelope = _unwrapped(envelope, wrapped, headers)
    if composed.forwarded and not wrapped:
        sender, envelope = _passed_on(sender, envelope, body.attached_from or composed.forwarded_from)
    return Message(
        id=envelope.message_id or short_id(sender, date, composed.text),
        source=source,
        channel=wrapped.channel if wrapped else "mail",
        sender=sender,
        subject=composed.subject,
        date=date,
        text=composed.text,
        body_start=composed.body_start,
        envelope=envelope,
        bounded=bounded or body.bounded or composed.bounded,
    )


def _unwrapped(envelope: Envelope, wrapped: Unwrapped, headers: Mapping[str, str]) -> Envelope:
    template = headers.get("x-linkedin-template", "")
    return envelope._replace(
        thread_url=wrapped.thread_url,
        notification=wrapped.notification,
        linkedin_template=template,
        mailing_list=envelope.mailing_list and wrapped.notification,
        automatic=envelope.automatic and wrapped.notification,
        conversation=conversation_key(wrapped.thread_url) or envelope.conversation,
        own=template.lower() in _OWN_TEMPLATES,
    )


_OWN_TEMPLATES = frozenset({"email_hire_inmail_reply_01", "email_lss_inmail_reply_01"})
"""Mails about what the user wrote."""


def _passed_on(sender: Sender, envelope: Envelope, original: str) -> tuple[Sender, Envelope]:
    """The writer of a mail that was passed on, where its quote names one, and who passed it on."""
    name, address = read_sender(
        original.replace("[mailto:", "<").replace("]", ">") if "[mailto:" in original else original
    )
    if not (name or address) or address.casefold() == sender.address.casefold() != "":
        return sender, envelope
    by = f"{sender.name} <{sender.address}>" if sender.name and sender.address else sender.name or sender.address
    return Sender(name, address), envelope._replace(passed_on_by=by)


def _composed(subject: str, text: str, body: Body, answer: bool) -> Composed:
    """Subject and text, followed by the mail attached to them."""
    from triage.text.clean import bound

    outer = compose(subject, text, answer=answer)
    if not body.attached_text:
        return outer
    inner = compose(decode_words(body.attached_subject), body.attached_text)
    whole = f"{outer.text}\n\n{inner.text}" if outer.text else inner.text
    short = bound(whole)
    start = outer.body_start if outer.text[outer.body_start :] else min(len(outer.text) + 2, len(short))
    passed_on = outer.forwarded or is_forward(subject) or len(outer.text) - outer.body_start < 200
    return Composed(
        outer.subject, short, start if outer.text else 0, passed_on, len(short) < len(whole) or outer.bounded
    )


def _envelope(headers: Mapping[str, str], address: str, body: Body, forwarded: bool) -> Envelope:
    ids = read_ids(headers.get("message-id", ""))
    answered = read_ids(headers.get("in-reply-to", ""))
    references = read_ids(headers.get("references", ""))
    return Envelope(
        message_id=ids[0] if ids else "",
        in_reply_to=answered[0] if answered else "",
        references=references,
        reply_to=read_sender(headers.get("reply-to", ""))[1],
        recipients=read_addresses(headers.get("to", ""), headers.get("cc", "")),
        mailing_list=is_mailing_list(headers),
        automatic=is_automatic(headers, address),
        calendar=body.calendar,
        forwarded=forwarded,
        folder=kind_by_headers(headers),
        answered=True if is_answered(headers) else None,
        conversation=next(iter((*references, *answered, *ids)), ""),
        mailbox=_mailbox(headers),
    )


def _mailbox(headers: Mapping[str, str]) -> str:
    """The address that the mail was delivered to."""
    for name in ("delivered-to", "x-original-to", "envelope-to", "x-delivered-to"):
        if name in headers:
            return read_sender(headers[name])[1]
    return ""
