"""How the sender is spoken to: Sie or du as they do it, by the name they give, never by a guessed gender."""

from __future__ import annotations

from collections.abc import Sequence

from triage.languages import LANGUAGES
from triage.replies.names import Name, fits_firm, person, persons_behind, same_person, signed_name, squashed
from triage.text.tokens import Tokens, tokenize
from triage.types import Message

SIE, DU, PLAIN = "sie", "du", "plain"


def form_of_address(text: str, language: str, wish: str = "auto") -> str:
    """How to address the writer of ``text``: "sie" or "du" where ``language`` has the choice, else "plain".

    As the writer does; mixed or never said is "sie". ``wish`` overrides it unless it is "auto".

    >>> form_of_address("Hättest du Lust? Melde dich!", "de"), form_of_address("Das freut Sie.", "de")
    ('du', 'sie')
    """
    if language not in LANGUAGES or not LANGUAGES[language].polite:
        return PLAIN
    if wish.casefold() in (SIE, DU):
        return wish.casefold()
    tokens = tokenize(text)
    return DU if _familiar(tokens, language) and not _polite(tokens, language) else SIE


def addressee(message: Message, firms: Sequence[str] = ()) -> Name | None:
    """Who wrote, as far as that is certain; None for firms, mailboxes, members without a name.

    ``firms`` are the firms that the message names: a sender called like one is no person.
    """
    sender = message.sender
    stated = person(sender.name, last_first=message.channel == "mail")
    if stated and fits_firm(stated, sender.address, firms):
        stated = None
    stated = stated or _behind_firm(message)
    signed = signed_name(message.body, stated)
    if stated is None or signed is None:
        return stated or (None if signed and fits_firm(signed, "", firms) else signed)
    return _joined(stated, signed)


def _behind_firm(message: Message) -> Name | None:
    """A person named behind a firm, where the address or the last lines bear the same name."""
    local, lines = squashed(message.sender.address.rpartition("@")[0]), message.body[-200:]
    for name in persons_behind(message.sender.name):
        if squashed(name.last or name.full) in local or name.full in lines:
            return name
    return None


def _joined(stated: Name, signed: Name) -> Name:
    """One name from header and signature, where they are of the same person; else the header's."""
    if not same_person(stated, signed):
        return stated
    fuller = signed if len(signed.full.split()) > len(stated.full.split()) else stated
    return fuller._replace(
        title=stated.title or signed.title,
        honorific=stated.honorific or signed.honorific,
    )


def _familiar(tokens: Tokens, language: str) -> bool:
    words = LANGUAGES[language].familiar
    return any(word in words for word in tokens.words)


def _polite(tokens: Tokens, language: str) -> bool:
    """A polite word with a capital where no sentence begins: at its beginning "Sie" may be "they"."""
    words = LANGUAGES[language].polite
    return any(
        word in words
        and tokens.text[tokens.starts[index]].isupper()
        and not tokens.newline_before(index)
        and not tokens.ends_sentence(index - 1)
        for index, word in enumerate(tokens.words)
    )
