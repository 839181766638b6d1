"""What chats have in common: short lines in a row from one person are one message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from triage.records import NamedTuple
from triage.sources.identity import short_id
from triage.text.clean import clean_line
from triage.text.compose import compose
from triage.types import Envelope, Message, Sender

_PAUSE_MINUTES = 60
"""So long a person may pause within one message. People send "Hi", "hast du kurz Zeit?" and the offer separately."""
_LONGEST_TURN = 200_000


class Said(NamedTuple):
    """One line of a chat: who, when (``2026-03-12T14:05:33``), what; ``who`` is the program's id of the person."""

    name: str
    when: str
    text: str
    who: str = ""


def turns(lines: Iterable[Said]) -> Iterator[Said]:
    """The lines of one person that follow each other, together; the first one tells the time."""
    first: Said | None = None
    last = ""
    texts: list[str] = []
    length = 0
    for line in lines:
        if first and line.name == first.name and _minutes(last, line.when) <= _PAUSE_MINUTES and length < _LONGEST_TURN:
            texts.append(line.text)
        else:
            if first:
                yield first._replace(text="\n".join(texts))
            first, texts, length = line, [line.text], 0
        last = line.when
        length += len(line.text)
    if first:
        yield first._replace(text="\n".join(texts))


def _minutes(earlier: str, later: str) -> int:
    if earlier[:10] != later[:10]:
        return _PAUSE_MINUTES + 1 if not _is_next_day(earlier, later) else _clock(later) + 24 * 60 - _clock(earlier)
    return _clock(later) - _clock(earlier)


def _is_next_day(earlier: str, later: str) -> bool:
    """Near midnight only; the exact day does not matter there."""
    return _clock(earlier) > 23 * 60 and _clock(later) < 60


def _clock(when: str) -> int:
    return int(when[11:13]) * 60 + int(when[14:16])


def message(said: Said, source: str, channel: str, conversation: str, *, own: bool) -> Message | None:
    """A turn as a message; None when nothing readable is in it."""
    composed = compose("", said.text, quotes=False)
    if not composed.text:
        return None
    sender = Sender(clean_line(said.name, 200))
    date = said.when + ("" if said.when.endswith("Z") or "+" in said.when else "+00:00")
    return Message(
        id=short_id(sender, date, composed.text),
        source=source,
        channel=channel,
        sender=sender,
        subject="",
        date=date,
        text=composed.text,
        body_start=0,
        envelope=Envelope(conversation=f"{channel}:{clean_line(conversation, 200)}", own=own),
        bounded=composed.bounded,
    )
