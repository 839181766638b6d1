"""What of a message tells which thread it belongs to, which other is its copy, who sent it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from functools import cache
from zlib import crc32

from triage.languages import LANGUAGES, phrases_of
from triage.sources.identity import opening, person
from triage.text.phrases import PhraseIndex, level_phrase
from triage.text.subjects import strip_prefixes
from triage.text.tokens import tokenize
from triage.threads.shared import key_of
from triage.types import Message, Sender

NO_DATE = -(1 << 62)
_MOST_PEOPLE, _MOST_REFERENCES = 5, 4
_SHORTEST_SUBJECT = 3
_LONGEST_NUDGE, _READ_OF_NUDGE = 1_500, 700
_FREE_MAIL = frozenset(
    """gmail googlemail gmx web outlook hotmail live yahoo icloud me mac aol t-online freenet posteo mailbox proton
    protonmail walla bluewin hotmail msn zoho fastmail yandex mail""".split()
)
_PLATFORMS = ("linkedin.com", "xing.com")


def seconds_of(date: str | None) -> int:
    """A moment as a number, NO_DATE for none."""
    if not date:
        return NO_DATE
    try:
        moment = datetime.fromisoformat(date)
        return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
    except (ValueError, OverflowError):
        return NO_DATE


def number_of(text: str) -> int:
    """A number for a text, 0 for none: compared only among the few messages that have something else in common."""
    return crc32(text.encode("utf-8", "replace")) or 1 if text else 0


def sender_number(sender: Sender) -> int:
    """The same for the same name, or the same address without one."""
    return number_of(person(sender))


def side_number(sender: Sender) -> int:
    """The same for those who write for one firm, else for one person."""
    domain = sender.address.casefold().rpartition("@")[2]
    bare = domain.endswith(_PLATFORMS) or domain.partition(".")[0] in _FREE_MAIL
    return number_of(f"@{domain}") if domain and not bare else sender_number(sender)


def box_number(message: Message) -> int:
    """The owner's address that a message came to, 0 where that is not known."""
    return number_of(box_of(message).casefold())


def box_of(message: Message) -> str:
    """The owner's address that a message came to: where it was delivered, else the only one that it was written to."""
    recipients = message.envelope.recipients
    return message.envelope.mailbox or (recipients[0] if len(recipients) == 1 else "")


# --- keys -----------------------------------------------------------------------------------------


def same_mail(message: Message) -> bytes:
    """Equal for a mail that lies in two folders or mailboxes. Spam shares Message-IDs: its text counts, too."""
    return key_of("mail", message.id, message.text, str(message.envelope.own))


def same_opening(message: Message) -> bytes | None:
    """Equal for messages that begin alike; None for one without words."""
    words = opening(message)
    return key_of("opening", words) if words else None


def own_id(message: Message) -> bytes | None:
    """Its Message-ID as a key."""
    return _id_key(message.envelope.message_id) if message.envelope.message_id else None


def refers_to(message: Message) -> Iterator[bytes]:
    """The conversation and the mails that it says it belongs to."""
    envelope = message.envelope
    named = [envelope.in_reply_to, *envelope.references[:1], *envelope.references[-_MOST_REFERENCES:]]
    if envelope.conversation != envelope.message_id:
        named.append(envelope.conversation)
    for name in dict.fromkeys(filter(None, named)):
        yield _id_key(name)


def _id_key(name: str) -> bytes:
    return key_of("id", name)


def has_place(message: Message) -> bool:
    """Do headers or the source say which conversation it belongs to?"""
    envelope = message.envelope
    named = envelope.conversation not in ("", envelope.message_id)
    return bool(named or envelope.in_reply_to or envelope.references)


def same_subject(message: Message) -> Iterator[bytes]:
    """A key for the subject with each of the other people; none for a subject that says nothing."""
    subject = " ".join(strip_prefixes(message.subject).casefold().split())
    if len(subject) < _SHORTEST_SUBJECT:
        return
    for other in _others(message):
        yield key_of("subject", other, subject)


def from_person(message: Message) -> bytes | None:
    """A key for who wrote it; None where that is not known."""
    other = next(iter(_others(message)), "")
    return key_of("person", other) if other else None


def _others(message: Message) -> tuple[str, ...]:
    if message.envelope.own:
        return tuple(address.casefold() for address in message.envelope.recipients[:_MOST_PEOPLE])
    sender = message.sender.address.casefold() or person(message.sender)
    return (sender,) if sender else ()


# --- following up ---------------------------------------------------------------------------------


def is_nudge(message: Message) -> bool:
    """Does it remind of an earlier message ("ich wollte noch einmal nachhaken")?"""
    if len(message.text) > _LONGEST_NUDGE:
        return False
    text = message.text[:_READ_OF_NUDGE]
    folded = text.casefold()
    if not any(stem in folded for stem in _stems()):
        return False
    return bool(_nudges().find(tokenize(text)))


@cache
def _nudges() -> PhraseIndex:
    phrases = [phrase for language in LANGUAGES.values() for phrase in phrases_of(language.nudges)]
    return PhraseIndex({"nudge": phrases})


@cache
def _stems() -> tuple[str, ...]:
    """Beginnings of words of which a reminder has one: 0.1 µs each, where cutting up a text costs 100."""
    phrases = [level_phrase(p) for language in LANGUAGES.values() for p in phrases_of(language.nudges)]
    stems = [stem for phrase in phrases for stem in max(map(_choices, phrase.split()), key=_least)]
    return tuple(dict.fromkeys(stem[:6] for stem in stems))


def _choices(piece: str) -> list[str]:
    return [word.strip("*?") for word in piece.split("|")]


def _least(words: list[str]) -> int:
    return min(map(len, words))
