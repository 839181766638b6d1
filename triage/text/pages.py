"""Conversations copied from LinkedIn's and XING's web pages: the page's own words go, they tell who wrote what.

Erika Muster sent the following message at 1:41 PM        LinkedIn, above each message
Attach an image to your conversation with Erika Muster    LinkedIn, once, below all: the others are the owner
Erika Muster · 12.11.2025, 13:41                          any page that puts name and time above a message
"""

from __future__ import annotations

import re

from triage.records import NamedTuple
from triage.text.lazy import Lazy
from triage.types import Sender


class Piece(NamedTuple):
    """One message of a page; ``own`` when the page tells that its owner wrote it."""

    name: str
    text: str
    own: bool


_SENT = Lazy(r"^(.{2,80}?) (?:sent the following messages? at|hat (?:die )?folgende Nachricht)", re.MULTILINE)
_VIEW = Lazy(r"^View ([^\n]{1,60}?)[’']s? profile ?(?P<name>[^\n]{0,80})$", re.MULTILINE)
_PARTNER = Lazy(
    r"^(?:Attach an? (?:image|file) to your conversation with|Your conversation with|Unterhaltung mit) (.{2,80})$",
    re.MULTILINE,
)
_OWNER = frozenset({"you", "du", "sie", "ich", "me"})
_TIME = Lazy(r"(?: \([^)]{2,20}\))?[ ·•]+\d{1,2}:\d\d(?: ?[AP]M)?(?: Uhr)?$")
_SPEAKER = Lazy(
    r"^(?P<name>[^\W\d_][\w.’'-]*(?: [^\W\d_][\w.’'-]*){1,4})(?: \([^)]{2,20}\))?"
    r"(?: *[·•|,–-] *|  +| )(?:(?:heute|gestern|today|yesterday|um|at|\d{1,2}[./]\s?\w{1,9}[./]?\s?(?:\d{4}|\d\d)?"
    r"|[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\. \w{3,9}\.?(?: \d{4})?)[ ,·um]*)?\d{1,2}:\d\d(?: ?[AP]M)?(?: Uhr)?$",
    re.MULTILINE | re.IGNORECASE,
)
_PAGE_WORDS = (
    # day headings, pronouns, degrees
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    r"(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch",
    r"Today|Yesterday|Heute|Gestern",
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}(?:, \d{4})?",
    r"\d{1,2}\. (?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-z]*\.?(?: \d{4})?",
    r"\(?(?:she|he|they|sie|er)/(?:her|him|them|ihr|ihm)(?:/\w+)?\)?",
    r"[·•]? ?[123](?:st|nd|rd)\+?(?: degree connection)?|[·•] ?[123]\. Grad",
    # the names of things on the page
    r"View .{1,140} profile.{0,80}|Profil von .{1,60} (?:ansehen|anzeigen).{0,80}",
    r".{1,80} (?:sent the following messages? at|hat (?:die )?folgende Nachricht).*",
    r"Remove reaction|Reaktion entfernen|Maximize compose field",
    r"Open (?:GIF|Emoji) Keyboard|Open send options|(?:GIF|Emoji)-Tastatur.*",
    r"Attach an? (?:image|file) to your conversation with .*|Write a message…?",
    r"Active now|Mobile • .*|Status is .*|Press Enter to Send",
    r"Profil ansehen|Nachricht schreiben|Antworten|Gelesen|Zugestellt|Kontakt hinzufügen|Kontakt seit .{4,30}",
)
_DROPPED = Lazy(f"(?:{'|'.join(_PAGE_WORDS)})$", re.IGNORECASE)


def read_page(text: str) -> tuple[Sender, str, bool]:
    """Sender, text without the page's words, and whether the cleaned ``text`` is such a page at all."""
    name = _name(text)
    if not name:
        return Sender(), text, False
    kept = [line for line in text.split("\n") if not _is_noise(line, name)]
    return Sender(name), "\n".join(kept).strip() or text, True


def split_page(text: str) -> list[Piece]:
    """The messages of a copied conversation in their order; none when the cleaned ``text`` holds only one."""
    starts = list(_SENT.finditer(text))
    if not starts:
        starts = [found for found in _SPEAKER.finditer(text) if found["name"][0].isupper()]
        if len(starts) < 2 or text.count("\n", 0, starts[0].start()) > 8:
            return []
    if len(starts) < 2:
        return []
    partner = found[1].strip().casefold() if (found := _PARTNER.search(text)) else ""
    names = [start[1].strip() for start in starts]
    if partner not in (name.casefold() for name in names):
        partner = ""
    pieces: list[Piece] = []
    for name, start, end in zip(names, starts, [*[later.start() for later in starts[1:]], len(text)], strict=True):
        lines = text[start.start() : end].split("\n")
        kept = [line for line in lines if not _is_noise(line, name) and not _SPEAKER.fullmatch(line)]
        own = name.casefold() in _OWNER or bool(partner and name.casefold() != partner)
        if body := "\n".join(kept).strip():
            pieces.append(Piece("" if name.casefold() in _OWNER else name, body, own))
    return pieces if len(pieces) > 1 else []


def _name(text: str) -> str:
    sent = _SENT.search(text)
    if sent:
        return sent[1].strip()
    view = _VIEW.search(text)
    return (view["name"].strip() or view[1].strip()) if view else ""


def _is_noise(line: str, name: str) -> bool:
    """The page's words, or the sender's name alone or with a time; "- Monday at 10:30 AM" is the writer's."""
    if line.casefold().startswith(name.casefold()):
        rest = line[len(name) :]
        if not rest or _TIME.fullmatch(rest):
            return True
    return len(line) < 300 and _DROPPED.match(line) is not None
