"""Outlook's .msg files, by way of python-oxmsg, which the extra ``msg`` installs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from triage.errors import SourceError
from triage.records import TYPE_CHECKING
from triage.sources.headers import read_headers
from triage.sources.inputs import Input
from triage.types import Message, Unreadable

if TYPE_CHECKING:
    from typing import Any

MAX_BYTES = 48 * 1024 * 1024
"""The library holds all of a file in memory, attachments too."""
_INTERNET = "@"


def read(given: Input) -> Iterator[Message | Unreadable]:
    """The one mail of a .msg file. Raises SourceError when the library is not installed, or it holds no mail."""
    try:
        from oxmsg import Message as OutlookMessage
    except ImportError as error:
        raise SourceError(
            f"{given.source}: an Outlook message; pip install 'triage[msg]' to read these, or save it as .eml"
        ) from error
    file = given.seekable()
    if file.seek(0, 2) > MAX_BYTES:
        raise SourceError(f"{given.source}: longer than {MAX_BYTES // 1024**2} MB; save it without its attachments")
    file.seek(0)
    try:
        mail = _read(OutlookMessage.load(file.read()))
    except Exception as error:  # of many libraries' and struct's own kinds
        raise SourceError(f"{given.source}: no Outlook message that could be read ({type(error).__name__})") from error
    yield _message(mail, given.source)


def _read(mail: Any) -> tuple[dict[str, str], str, str]:
    """Headers, plain text and HTML of a mail. Its own headers count; one without is made some from its properties."""
    block = "\n".join(f"{name}: {value}" for name, value in mail.message_headers.items())
    headers = read_headers(block.encode("utf-8", "replace"))
    headers.setdefault("subject", mail.subject or "")
    if sender := mail.sender:
        headers.setdefault("from", sender)
    if mail.sent_date:
        headers.setdefault("date", mail.sent_date.strftime("%d %b %Y %H:%M:%S +0000"))
    recipients = [address for one in mail.recipients if _INTERNET in (address := one.email_address or "")]
    if recipients:
        headers.setdefault("to", ", ".join(recipients))
    try:
        html = mail.html_body or ""
    except (LookupError, UnicodeDecodeError):
        html = ""
    return headers, mail.body or "", html


def _message(mail: tuple[Mapping[str, str], str, str], source: str) -> Message:
    from triage.sources.mail import message_of
    from triage.sources.mime import Part, body_of_parts

    headers, plain, html = mail
    texts = (("text/plain", plain), ("text/html", html))
    parts = [
        Part(kind, {"content-type": f"{kind}; charset=utf-8"}, text.encode("utf-8", "replace"), 1, False, False)
        for kind, text in texts
        if text.strip("\0 \r\n")
    ]
    return message_of({**headers}, body_of_parts(parts), source)
