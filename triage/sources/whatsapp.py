"""Chats that WhatsApp exports as text, on iPhones and on Android, and messages copied from its window.

    [12.03.26, 14:05:33] Jana: ...      iPhone        12.03.26, 14:05 - Jana: ...      Android
    [14:05, 12.3.2026] Jana: ...        copied        3/12/26, 2:05 PM - Jana: ...     American

A file never says whose phone it was: the name of the file does ("WhatsApp Chat with Jana"), or the user.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from os import path

from triage.errors import SourceError
from triage.records import TYPE_CHECKING, NamedTuple
from triage.sources.chat import Said, message, turns
from triage.sources.inputs import Input
from triage.text.charsets import decode
from triage.text.lazy import Lazy
from triage.types import Message, Unreadable

if TYPE_CHECKING:
    from typing import IO

_LONGEST_LINE = 256 * 1024
_MARKS = "[\u200e\u200f\u202a-\u202e\ufeff]*"


class _Start(NamedTuple):
    """The beginning of a line of a chat: its date and time as figures, the rest of the line."""

    figures: tuple[str, str, str]
    time: str
    half: str
    rest: str


class _Chat(NamedTuple):
    """What must be known of a chat before it is read: the order of day, month and year, who takes part."""

    order: str
    people: Counter[str]
    partner: str


def begins_chat(head: str) -> bool:
    """Does a text begin as a chat does: a stamp, a name and a colon in one of its first lines?"""
    lines = head.lstrip("\ufeff \t\r\n").split("\n")[:5]
    return _start(lines[0]) is not None and any(":" in found.rest for line in lines if (found := _start(line)))


def read(given: Input) -> Iterator[Message | Unreadable]:
    """The messages of a chat, those of the owner marked."""
    file = given.seekable()
    chat = _survey(file)
    owner = _owner(chat, given)
    file.seek(0)
    partner = [name for name in chat.people if name != owner]
    title = _title(given.source) or (partner[0] if len(partner) == 1 else path.basename(given.source))
    found = False
    for said in turns(_said(file, chat.order)):
        one = message(said, given.source, "whatsapp", title, own=bool(owner) and said.name == owner)
        if one:
            found = True
            yield one
    if not found:
        raise SourceError(f"{given.source}: a chat without a message in it; export it again")


def _lines(file: IO[bytes]) -> Iterator[str]:
    while raw := file.readline(_LONGEST_LINE):
        yield decode(raw).rstrip("\r\n")


def _survey(file: IO[bytes]) -> _Chat:
    """Go through the chat once: dates such as 3/4/26 can only be read when one of them tells the order."""
    people: Counter[str] = Counter()
    orders: Counter[str] = Counter()
    partner = ""
    for line in _lines(file):
        start = _start(line)
        if start is None:
            continue
        orders[_order(start)] += 1
        name, text = _name(start.rest)
        if text.strip("\u200e\u200f ").casefold().startswith(_NOTICES):
            partner = partner or name
        elif name:
            people[name] += 1
    sure = [order for order, _ in orders.most_common() if order.isupper()]
    return _Chat((sure or [order for order, _ in orders.most_common()] or ["dmy"])[0].lower(), people, partner)


def _order(start: _Start) -> str:
    """The order of the figures, in capitals where there is no other reading."""
    first, second, last = start.figures
    if len(first) == 4:
        return "YMD"
    if int(first) > 12:
        return "DMY"
    if int(second) > 12:
        return "MDY"
    is_american = bool(start.half) or (len(last) == 2 and not first.startswith("0") and not second.startswith("0"))
    return "mdy" if is_american and "/" in start.time[:1] else "dmy"


def _said(file: IO[bytes], order: str) -> Iterator[Said]:
    """Every line that somebody said, with the lines that continue it."""
    name, when, texts = "", "", [""]
    for line in _lines(file):
        start = _start(line)
        if start is None:
            if len(texts) < 2_000:
                texts.append(line)
            continue
        if name and not _is_notice("\n".join(texts)):
            yield Said(name, when, "\n".join(texts))
        name, text = _name(start.rest)
        when, texts = _when(start, order), [text]
    if name and not _is_notice("\n".join(texts)):
        yield Said(name, when, "\n".join(texts))


def _start(line: str) -> _Start | None:
    """The stamp that a line begins with, None without one."""
    if len(line) < 13:
        return None
    found = _DAY_FIRST.match(line) or _TIME_FIRST.match(line)
    if found is None:
        return None
    one = found.groupdict("")
    return _Start((one["a"], one["b"], one["c"]), one["s"] + one["time"], one["half"], line[found.end() :].strip())


_DATE = r"(?P<a>\d{1,4})(?P<s>[./-])(?P<b>\d{1,2})[./-](?P<c>\d{2,4})"
_TIME = r"(?P<time>\d{1,2}[:.]\d\d(?:[:.]\d\d)?)(?:[\s\u202f]?(?P<half>[AaPp])\.?\s?[Mm]\.?)?"

_DAY_FIRST = Lazy(rf"{_MARKS}(?:\[{_MARKS})?{_DATE},?(?: um)?\s{_TIME}(?:\]\s|\s-\s)")

_TIME_FIRST = Lazy(rf"{_MARKS}\[{_TIME},\s{_DATE}\]\s")


def _name(rest: str) -> tuple[str, str]:
    """Who says what; no name for what WhatsApp itself says."""
    name, colon, text = rest.partition(":")
    name = name.strip("\u200e\u200f\u202a\u202c ~\u00a0\u202f")
    if not colon or not 0 < len(name) <= 80 or (text and not text[0].isspace()):
        return "", ""
    return name, text.strip()


def _when(start: _Start, order: str) -> str:
    """ISO date and time; impossible figures become the nearest possible ones."""
    figures = dict(zip(order if len(start.figures[0]) < 4 else "ymd", map(int, start.figures), strict=True))
    year = figures["y"] + (2000 if figures["y"] < 100 else 0)
    numbers = [int(part) for part in re.findall(r"\d+", start.time)]
    hour, minute, second = (*numbers, 0)[:3]
    if start.half:
        hour = hour % 12 + (12 if start.half in "pP" else 0)
    month, day = min(max(figures["m"], 1), 12), min(max(figures["d"], 1), 31)
    return f"{year:04}-{month:02}-{day:02}T{min(hour, 23):02}:{min(minute, 59):02}:{min(second, 59):02}"


_NOTICES = (
    "messages and calls are end-to-end encrypted", "nachrichten und anrufe sind ende-zu-ende-verschl",
    "ההודעות והשיחות מוצפנות", "messages to this", "nachrichten in diesem",
)  # fmt: skip
_NO_TEXT = (
    "<media omitted>", "<medien ausgeschlossen>", "<המדיה לא נכללה>", "image omitted", "video omitted", "audio omitted",
    "sticker omitted", "document omitted", "gif omitted", "bild weggelassen", "video weggelassen", "audio weggelassen",
    "sticker weggelassen", "dokument weggelassen", "contact card omitted", "kontaktkarte ausgelassen",
    "this message was deleted", "diese nachricht wurde gelöscht", "you deleted this message",
    "du hast diese nachricht gelöscht", "null",
)  # fmt: skip


def _is_notice(text: str) -> bool:
    """Nothing that a person wrote: a hint of WhatsApp, a file that was not exported, a deleted message."""
    text = text.strip("\u200e\u200f. \n").casefold()
    if not text or text.startswith(_NOTICES) or text in _NO_TEXT:
        return True
    return text.startswith(("<attached:", "<anhang:", "<מצורף:")) and text.endswith(">") and "\n" not in text


def _title(source: str) -> str:
    """Whom the name of the file, or of the zip around it, says that the chat was with."""
    name = re.search(r"WhatsApp[ -]Chat(?: with | mit | - |[ -]עם )([^/\\]{1,80}?)(?:\.txt|\.zip|/|\Z)", source)
    return name[1].strip() if name else ""


def _owner(chat: _Chat, given: Input) -> str:
    """Whose phone it was, "" when nothing tells."""
    told = {name.casefold() for name in given.me}
    for name in chat.people:
        if name.casefold() in told:
            return name
    if len(chat.people) != 2:
        return ""
    partner = next((name for name in (_title(given.source), chat.partner) if name in chat.people), "")
    return next((name for name in chat.people if name != partner), "") if partner else ""
