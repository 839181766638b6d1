"""Who the owner of the messages is: told by the user, or by what the mails of a mailbox agree on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from triage.records import NamedTuple
from triage.types import Message, Sender, Unreadable


class Owner(NamedTuple):
    """What the owner is known by: keys of profiles, names, addresses; all in lower case."""

    profiles: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()

    def is_meant(self, name: str, profile_url: str = "", address: str = "") -> bool:
        """Is this sender the owner? The name counts only where nothing surer is known of the sender."""
        if profile_url:
            return profile_key(profile_url) in self.profiles
        if address:
            return address.casefold() in self.addresses
        return name.casefold() in self.names


def told_owner(me: Iterable[str]) -> Owner:
    """The owner as the user told: addresses, addresses of profiles, names."""
    words = [word.strip().casefold() for word in me]
    profiles = {profile_key(word) for word in words if "/in/" in word}
    return Owner(
        frozenset(profiles),
        frozenset(word for word in words if "@" not in word and "/" not in word and word),
        frozenset(word for word in words if "@" in word),
    )


def profile_key(url: str) -> str:
    """What identifies a profile in its address.

    >>> profile_key("https://www.linkedin.com/in/zo%C3%AB-brandt/?x=1")
    'zoë-brandt'
    """
    from urllib.parse import unquote

    bare = unquote(url).partition("?")[0].rstrip("/").casefold()
    return bare.rpartition("/in/")[2] or bare


# --- mail -----------------------------------------------------------------------------------------

_LOOKED_AT = 400
"""Mails at the beginning of a mailbox by which its owner is told."""
_LONGEST_HELD = 4_000_000
_ENOUGH = 3


def mark_own(items: Iterable[Message | Unreadable], me: Iterable[str]) -> Iterator[Message | Unreadable]:
    """The items, with the owner's own mails marked.

    Whose mailbox it is, the user tells, or the mails at its beginning agree on: the address they were delivered or
    written to, the sender of those in the folder of sent mail. A mail from the owner to the owner alone is a note, and
    is judged: people send themselves what they want to keep.
    """
    source = iter(items)
    held: list[Message | Unreadable] = []
    length = 0
    for item in source:
        held.append(item)
        length += len(item.text) if isinstance(item, Message) else 0
        if len(held) == _LOOKED_AT or length > _LONGEST_HELD:
            break
    owner = told_owner(me)
    owner = owner._replace(addresses=owner.addresses | _agreed(held))
    for item in chain(held, source):
        yield _marked(item, owner) if isinstance(item, Message) else item


def _marked(message: Message, owner: Owner) -> Message:
    envelope, sender = message.envelope, message.sender
    if not envelope.own and message.channel != "mail":
        own = owner.is_meant(sender.name, sender.profile_url, sender.address) if _is_known(sender) else False
    elif envelope.folder in ("sent", "drafts"):
        own = True
    else:
        own = envelope.own or sender.address.casefold() in owner.addresses
    if own and message.channel == "mail" and envelope.recipients:
        own = any(address.casefold() not in owner.addresses for address in envelope.recipients)
    return message._replace(envelope=envelope._replace(own=own)) if own != envelope.own else message


def _is_known(sender: Sender) -> bool:
    return bool(sender.name or sender.profile_url or sender.address)


def _agreed(items: Iterable[Message | Unreadable]) -> frozenset[str]:
    """The addresses that many of these mails were delivered to, were written to, or were sent from."""
    mails = [item for item in items if isinstance(item, Message) and item.channel in ("mail", "linkedin", "xing")]
    delivered: Counter[str] = Counter()
    written: Counter[str] = Counter()
    sent: Counter[str] = Counter()
    for mail in mails:
        envelope = mail.envelope
        if envelope.folder == "sent":
            sent[mail.sender.address.casefold()] += 1
        elif envelope.mailbox:
            delivered[envelope.mailbox.casefold()] += 1
        if envelope.folder != "sent" and len(envelope.recipients) == 1 and "@" in envelope.recipients[0]:
            written[envelope.recipients[0].casefold()] += 1
    found = {address for address, count in sent.items() if count * 5 >= sent.total() and address}
    found |= {address for address, count in delivered.items() if count >= _ENOUGH and count * 5 >= delivered.total()}
    found |= {address for address, count in written.items() if count >= _ENOUGH and count * 2 >= len(mails)}
    return frozenset(found)
