"""Conversations copied from LinkedIn's web pages: the page's own words go, they tell the sender's name."""

from __future__ import annotations

import re

from triage.types import Sender

_SENT = re.compile(r"^(.{2,80}?) (?:sent the following messages? at|hat (?:die )?folgende Nachricht)", re.MULTILINE)
_VIEW = re.compile(r"^View ([^\n]{1,60}?)[’']s? profile ?(?P<name>[^\n]{0,80})$", re.MULTILINE)
_TIME = re.compile(r"(?: \([^)]{2,20}\))?[ ·•]+\d{1,2}:\d\d(?: ?[AP]M)?(?: Uhr)?$")
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
)
_DROPPED = re.compile(f"(?:{'|'.join(_PAGE_WORDS)})$", re.IGNORECASE)


def read_page(text: str) -> tuple[Sender, str, bool]:
    """Sender, text without the page's words, and whether the cleaned ``text`` is such a page at all."""
    name = _name(text)
    if not name:
        return Sender(), text, False
    kept = [line for line in text.split("\n") if not _is_noise(line, name)]
    return Sender(name), "\n".join(kept).strip() or text, True


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
