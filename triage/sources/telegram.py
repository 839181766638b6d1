"""Chats that Telegram exports as JSON (``result.json``), of one person or of all, read piece by piece."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from triage.errors import SourceError
from triage.records import TYPE_CHECKING, NamedTuple
from triage.sources.chat import Said, message, turns
from triage.sources.inputs import Input
from triage.types import Message, Unreadable

if TYPE_CHECKING:
    from typing import Any

_LONGEST = 1_000_000
"""Characters of one message with all that Telegram notes about it."""
_ABOVE = 4_000
"""Characters above a list of messages in which the chat's name and kind stand."""
_MOST_FAULTS = 50
"""Damaged chats after which the file is given up; each costs a look through the window."""
_LIST = re.compile(r'"messages"\s*:\s*\[')
_NAME = re.compile(r'"name"\s*:\s*("(?:[^"\\]|\\.){0,300}")')
_TYPE = re.compile(r'"type"\s*:\s*"([a-z_]{1,40})"')
_ID = re.compile(r'"id"\s*:\s*(\d{1,20})')
_OWN_ID = re.compile(r'"personal_information"\s*:\s*\{[^{}]{0,2000}?"user_id"\s*:\s*(\d{1,20})')
_SAVED = "saved_messages"


class _Chat(NamedTuple):
    """What stands above the messages of a chat."""

    name: str
    kind: str
    id: str


def read(given: Input) -> Iterator[Message | Unreadable]:
    """The messages of all chats in an export, those of the owner marked."""
    own_id = found[1] if (found := _OWN_ID.search(given.head.decode("utf-8", "replace"))) else ""
    told = {name.casefold() for name in given.me}
    any_found = False
    for chat, lines in _chats(given):
        for said in turns(lines):
            by_id = said.who == f"user{own_id}" if own_id else _is_other(chat, said.who) is False
            own = by_id or said.name.casefold() in told
            one = message(said, given.source, "telegram", chat.name or chat.id, own=own)
            if one:
                any_found = True
                yield one
    if not any_found and not given.fault:
        raise SourceError(f"{given.source}: JSON without a message of a Telegram chat; export the chat as JSON again")


def _is_other(chat: _Chat, who: str) -> bool | None:
    """Is the writer the person that a chat of two is with? None where that cannot be told."""
    return who == f"user{chat.id}" if chat.kind == "personal_chat" else None


def _chats(given: Input) -> Iterator[tuple[_Chat, Iterator[Said]]]:
    """Every chat with its messages, which must be used up before the next chat is asked for."""
    text = _Text(given)
    while text.find(_LIST):
        above = text.above
        names, kinds, ids = (pattern.findall(above) for pattern in (_NAME, _TYPE, _ID))
        name = str(json.loads(names[-1], strict=False)) if names else ""
        chat = _Chat(name, kinds[-1] if kinds else "", ids[-1] if ids else "")
        lines = (said for said in map(_said, text.objects()) if said)
        if chat.kind == _SAVED:
            for _ in lines:
                pass
            continue
        yield chat, lines


def _said(item: Any) -> Said | None:
    """A message as a line of the chat; None for one without text and for what Telegram itself notes."""
    if not isinstance(item, dict) or item.get("type", "message") != "message":
        return None
    text = _plain(item.get("text", "")) or _plain(item.get("text_entities", ""))
    when = str(item.get("date", ""))
    name = str(item.get("from") or "")
    if not text.strip() or not re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", when):
        return None
    return Said(name[:200], when[:19], text[:_LONGEST], str(item.get("from_id", "")))


def _plain(text: Any) -> str:
    """A text that may be cut into pieces with a format each."""
    if isinstance(text, str):
        return text
    if not isinstance(text, list):
        return ""
    return "".join(
        part if isinstance(part, str) else str(part.get("text", "")) for part in text if isinstance(part, str | dict)
    )


class _Text:
    """The characters of a file through a window that moves on; what is before ``_at`` is done with."""

    def __init__(self, given: Input) -> None:
        self._given = given
        self._chunks = given.chunks()
        self._decoder = _decoder()
        self._window, self._at, self._faults = "", 0, 0
        self.above = ""

    def _more(self, keep: int = 0) -> bool:
        """Take in the next chunk, and drop what is done with but for ``keep`` characters."""
        chunk = next(self._chunks, None)
        if chunk is None:
            return False
        dropped = max(0, self._at - keep)
        self._window = self._window[dropped:] + self._decoder.decode(chunk)
        self._at -= dropped
        return True

    def find(self, pattern: re.Pattern[str]) -> bool:
        """Move behind the next place of ``pattern``; ``above`` are the characters in front of it."""
        start = self._at
        while self._faults < _MOST_FAULTS:
            found = pattern.search(self._window, self._at)
            if found:
                self.above = self._window[max(start, found.start() - _ABOVE) : found.start()]
                self._at = found.end()
                return True
            self._at = max(self._at, len(self._window) - _ABOVE)
            if not self._more(_ABOVE):
                return False
            start = 0
        return False

    def objects(self) -> Iterator[Any]:
        """The elements of the list that begins here; ends at its end, or where it is no JSON."""
        decoder = json.JSONDecoder(strict=False)
        while True:
            self._at = _skipped(self._window, self._at)
            if self._window[self._at : self._at + 1] == "]":
                return
            try:
                item, self._at = decoder.raw_decode(self._window, self._at)
            except (ValueError, RecursionError):
                if len(self._window) - self._at > _LONGEST or not self._more():
                    self._faults += 1
                    self._given.fault = "damaged or cut off: the rest of this chat is no JSON"
                    return
                continue
            yield item


def _skipped(text: str, start: int) -> int:
    while start < len(text) and text[start] in " \t\r\n,":
        start += 1
    return start


def _decoder() -> Any:
    import codecs

    return codecs.getincrementaldecoder("utf-8")("replace")
