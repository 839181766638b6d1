"""Where messages come from. A format is one line in ``SOURCES`` and the module that reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from triage.errors import SourceError
from triage.records import TYPE_CHECKING, NamedTuple
from triage.sources.inputs import Input, Tally, open_bytes, open_path, open_stream
from triage.sources.recognise import (
    is_emlx,
    is_gzip,
    is_linkedin_csv,
    is_mail,
    is_mbox,
    is_ole,
    is_telegram,
    is_text,
    is_whatsapp,
    is_zip,
)
from triage.types import Message, Unreadable

if TYPE_CHECKING:
    from typing import IO

    Items = Iterator[Message | Unreadable]


class Format(NamedTuple):
    """A format: told by a path or by the first 64 KiB of a file, read by ``read`` of the module ``module``.

    Modules are imported when they are needed: a pasted text pays for none but its own.
    """

    name: str
    recognises: Callable[[Input], bool]
    module: str

    def read(self, given: Input) -> Items:
        """The messages in ``given``."""
        import importlib

        reader: Callable[[Input], Items] = importlib.import_module(f"triage.sources.{self.module}").read
        return reader(given)


def _by_head(recognises: Callable[[bytes], bool]) -> Callable[[Input], bool]:
    return lambda given: not given.is_folder and recognises(given.head)


def _is_folder(given: Input) -> bool:
    return given.is_folder


SOURCES = (
    Format("folder, Maildir, mail program, unpacked export", _is_folder, "folders"),
    Format("gzip", _by_head(is_gzip), "gzipped"),
    Format("zip", _by_head(is_zip), "zipped"),
    Format("Outlook message", _by_head(is_ole), "outlook"),
    Format("Apple Mail message", _by_head(is_emlx), "emlx"),
    Format("LinkedIn messages or invitations", _by_head(is_linkedin_csv), "linkedin_csv"),
    Format("Telegram chats", _by_head(is_telegram), "telegram"),
    Format("WhatsApp chat", _by_head(is_whatsapp), "whatsapp"),
    Format("mbox", _by_head(is_mbox), "mail"),
    Format("mail", _by_head(is_mail), "mail"),
    Format("text", _by_head(is_text), "plain"),
)
"""The first format that recognises an input reads it."""


def read(path: str, me: tuple[str, ...] = (), tally: Tally | None = None) -> Items:
    """The messages in a file or folder, whose format is told by its content and not by its name.

    ``me`` are addresses, profile addresses or names of the owner. Raises SourceError at once when there is no such
    file or it is of no format that is known.
    """
    return _begun(open_path(path), me, tally)


def read_stream(file: IO[bytes], source: str, me: tuple[str, ...] = (), tally: Tally | None = None) -> Items:
    """The messages that come through a pipe, read as they are asked for and never held as a whole."""
    return _begun(open_stream(file, source), me, tally)


def read_bytes(data: bytes, source: str, me: tuple[str, ...] = (), tally: Tally | None = None) -> Items:
    """The messages in ``data``: a pasted text, a mail or a whole mbox. ``source`` names it in errors."""
    return _begun(open_bytes(data, source), me, tally)


def _begun(given: Input, me: tuple[str, ...], tally: Tally | None) -> Items:
    given.me, given.tally = me, tally
    return read_input(given)


def read_input(given: Input) -> Items:
    """The messages in an input. Raises SourceError at once when it is of no format that is known."""
    if given.is_blank:
        given.close()
        raise SourceError(f"{given.source}: empty; give it a message, a mail or a mailbox")
    if b"\r" in given.head and b"\n" not in given.head and b"\0" not in given.head:
        given.read_old_line_ends()
    format = format_of(given)
    if format:
        return _placed(format.read(given), given)
    given.close()
    raise SourceError(f"{given.source}: {_what(given.head)}; give it an mbox, an .eml or a text file")


def format_of(given: Input) -> Format | None:
    """The first format that recognises an input."""
    return next((format for format in SOURCES if format.recognises(given)), None)


def _placed(messages: Items, given: Input) -> Items:
    """The messages with what the place of their file tells; a fault further on ends only this file."""
    seen = 0
    try:
        for message in messages:
            seen += 1
            yield _in_folder(message, given) if given.folder or given.answered else message
    except SourceError as error:
        if not seen:
            raise
        given.fault = error.lines[0].removeprefix(f"{given.source}: ")
    finally:
        given.close()
    if given.fault:
        yield Unreadable(given.source, "from here on", given.fault)
    elif not seen:
        raise SourceError(f"{given.source}: no message in it; is it the right file?")


def _in_folder(message: Message | Unreadable, given: Input) -> Message | Unreadable:
    if isinstance(message, Unreadable):
        return message
    envelope = message.envelope._replace(
        folder=message.envelope.folder or given.folder, answered=given.answered or message.envelope.answered
    )
    return message._replace(envelope=envelope)


def _what(head: bytes) -> str:
    return f"{'a PDF' if head.startswith(b'%PDF-') else 'binary data'}, not mail or text"
