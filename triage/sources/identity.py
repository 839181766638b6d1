"""Ids that are made here: of a message whose source gives it none, and of a thread."""

from __future__ import annotations

import zlib

from triage.types import Message, Sender


def short_id(sender: Sender, date: str | None, text: str) -> str:
    """12 hexadecimal digits of sender, date and text.

    Two checksums, not a cryptographic hash: nobody gains by a clash, and importing ``hashlib`` costs 4 ms.
    Among 20,000 messages a clash has a chance of one in a million.
    """
    whole = "\0".join((sender.name, sender.address, date or "", text)).encode("utf-8", "replace")
    other = zlib.adler32(whole)
    return f"{zlib.crc32(whole):08x}{(other ^ other >> 16) & 0xFFFF:04x}"


OPENING = 160
"""Letters and digits at the beginning of a message by which it is known again in mail, export and paste."""
_SHORT = 20


def thread_id(first: Message) -> str:
    """The id of a thread, by the first message in it that was written to the owner: who wrote it, and its first words.

    Ids of mails and of LinkedIn's conversations would be surer, but a pasted conversation has none: so the three agree.
    What a machine sent is a thread of its own.
    """
    words = first.id if first.envelope.automatic or first.envelope.notification else opening(first)
    whole = f"{person(first.sender)}\0{words}".encode("utf-8", "replace")
    return f"t{zlib.crc32(whole):08x}{zlib.adler32(whole) & 0xFFFF:04x}"


def opening(message: Message) -> str:
    """The first letters and digits of the body in lower case; the subject's before them where the body says little."""
    text = _letters(message.text[message.body_start : message.body_start + 4 * OPENING])
    return (text if len(text) >= _SHORT else _letters(message.text))[:OPENING]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text[: 4 * OPENING])).casefold()


def person(sender: Sender) -> str:
    """The sender's name, whatever the order and spelling of its words, else the address or the profile.

    >>> person(Sender("Muster, Erika (She/Her)")) == person(Sender("Erika Muster"))
    True
    """
    words = sender.name.partition("(")[0].casefold().replace(",", " ").split()
    return " ".join(sorted(words)) or sender.address.casefold() or sender.profile_url.casefold()
