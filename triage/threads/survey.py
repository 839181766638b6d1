"""All messages are read before the first is judged: the last one may be the answer to the first, or its copy.

Of each, 65 bytes stay in memory; texts and keys lie in temporary files. So the input is read once, be it a pipe, and the
memory stays flat. Two passes over the files would read every mail twice, and a pipe cannot be read twice at all.
"""

from __future__ import annotations

import itertools
import time
from array import array
from collections.abc import Iterator

from triage.records import TYPE_CHECKING, NamedTuple
from triage.sources.identity import thread_id
from triage.text.subjects import is_reply
from triage.threads import evidence
from triage.threads.conversation import Conversations
from triage.threads.copies import find_copies, link_copies
from triage.threads.flags import ANSWERED, HAS_ID, JUDGED, MACHINE, NAMELESS, NUDGE, OWN, PLACED, REPLY
from triage.threads.many import SentToMany
from triage.threads.same_text import bands, shingles
from triage.threads.shared import Sets, Shared
from triage.threads.spool import Spool
from triage.types import Context, Message, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_EARLIER = 6
_EARLIER_SECONDS = 120 * 24 * 3600
"""What was offered longer ago is not what is meant now."""
_SAME_SUBJECT_SECONDS = 90 * 24 * 3600
_NUDGE_SECONDS = 60 * 24 * 3600
_AFTER_INTERRUPT_SECONDS = 2.0


class Read(NamedTuple):
    """A message or what could not be read, whether it is to be judged, and the number of its source."""

    item: Message | Unreadable
    is_judged: bool
    source: int


class Keys(NamedTuple):
    """What messages can have in common."""

    mails: Shared
    openings: Shared
    ids: Shared
    """Numbers are twice the message's, one more where it refers to the id."""
    subjects: Shared
    people: Shared
    bands: Shared


class Survey:
    """What is known of every message, by its number in the order of reading."""

    def __init__(self) -> None:
        self.spool = Spool()
        self.flags, self.sources, self.channels = array("H"), array("H"), array("B")
        self.dates = array("q")
        self.people, self.sides, self.boxes = array("I"), array("I"), array("I")
        self.threads, self.copies = Sets(), Sets()
        self.kept: dict[int, int] = {}
        """Sets of copies by their least number, where it is not that one that is kept."""
        self.keys = Keys(*(Shared() for _ in Keys._fields))
        self._channel_names: list[str] = []

    def __len__(self) -> int:
        return len(self.flags)

    def add(self, message: Message, *, is_judged: bool, source: int) -> None:
        """Take in one more message. Costs 100 µs, half of them for the shingles."""
        number, flags = len(self), _flags_of(message, is_judged)
        self.spool.add(message)
        self.flags.append(flags)
        self.sources.append(min(source, 65_535))
        if message.channel not in self._channel_names:
            self._channel_names.append(message.channel)
        self.channels.append(self._channel_names.index(message.channel))
        self.dates.append(evidence.seconds_of(message.date))
        self.people.append(0 if flags & OWN else evidence.sender_number(message.sender))
        self.sides.append(0 if flags & OWN else evidence.side_number(message.sender))
        self.boxes.append(evidence.box_number(message))
        self.threads.add()
        self.copies.add()
        self._note_keys(message, number, flags)

    def _note_keys(self, message: Message, number: int, flags: int) -> None:
        keys = self.keys
        keys.mails.add(evidence.same_mail(message), number)
        if flags & MACHINE:
            return
        if opening := evidence.same_opening(message):
            keys.openings.add(opening, number)
        if own_id := evidence.own_id(message):
            keys.ids.add(own_id, 2 * number)
        for key in evidence.refers_to(message):
            keys.ids.add(key, 2 * number + 1)
        if not flags & PLACED and not message.envelope.mailing_list:
            for key in evidence.same_subject(message):
                keys.subjects.add(key, number)
        if flags & OWN:
            return
        if not message.envelope.mailing_list and (person := evidence.from_person(message)):
            keys.people.add(person, number)
        for key in bands(shingles(message.text)):
            keys.bands.add(key, number)

    def close(self) -> None:
        """Let go of the files."""
        for part in (self.spool, *self.keys):
            part.close()

    def settle(self) -> None:
        """Find copies and threads; everything has been added."""
        find_copies(self)
        link_copies(self)
        self._link_ids()
        self._link_subjects()
        self._link_nudges()

    def _link_ids(self) -> None:
        """Equal ids alone say nothing, spam shares them; somebody must refer to one."""
        for codes in self.keys.ids.groups():
            if any(code & 1 for code in codes):
                for code in codes[1:]:
                    self.threads.link(codes[0] >> 1, code >> 1)

    def _link_subjects(self) -> None:
        """An answer without references, or to what the owner wrote, within three months."""
        for numbers in self.keys.subjects.groups():
            ordered = sorted(numbers, key=self.dates.__getitem__)
            for earlier, later in itertools.pairwise(ordered):
                answers = self.flags[later] & (REPLY | NUDGE) or (self.flags[earlier] | self.flags[later]) & OWN
                if answers and self.is_near(earlier, later, _SAME_SUBJECT_SECONDS):
                    self.threads.link(earlier, later)

    def _link_nudges(self) -> None:
        """Who reminds of an earlier message under another subject reminds of their last one."""
        for numbers in self.keys.people.groups():
            ordered = sorted(numbers, key=self.dates.__getitem__)
            for earlier, later in itertools.pairwise(ordered):
                flags = self.flags[later]
                if flags & NUDGE and not flags & PLACED and self.is_near(earlier, later, _NUDGE_SECONDS):
                    self.threads.link(earlier, later)

    def is_near(self, earlier: int, later: int, seconds: int) -> bool:
        """Are the two within so many seconds, as far as that is known?"""
        dates = self.dates[earlier], self.dates[later]
        return evidence.NO_DATE in dates or dates[1] - dates[0] <= seconds

    def kept_of(self, number: int) -> int:
        """The message itself, or the copy of it that is kept."""
        least = self.copies.find(number)
        return self.kept.get(least, least)

    def is_dropped(self, number: int) -> bool:
        """Is it the copy of another message, which is kept?"""
        return self.kept_of(number) != number

    def without_copies(self, numbers: list[int]) -> list[int]:
        """These without the ones that are dropped."""
        return [number for number in numbers if not self.is_dropped(number)]


def _flags_of(message: Message, is_judged: bool) -> int:
    envelope = message.envelope
    flags = OWN * envelope.own | JUDGED * is_judged | MACHINE * (envelope.automatic or envelope.notification)
    flags |= ANSWERED * bool(envelope.answered) | HAS_ID * bool(envelope.message_id)
    flags |= NAMELESS * (not (message.sender.name or message.sender.address or envelope.own))
    flags |= PLACED * evidence.has_place(message) | REPLY * is_reply(message.subject)
    if not flags & (OWN | MACHINE | PLACED) and not envelope.mailing_list:
        flags |= NUDGE * evidence.is_nudge(message)
    return flags


def surveyed(read: Iterator[Read], drop: Callable[[int], None]) -> Iterator[Message | Unreadable]:
    """The messages to be judged in the order of reading, each with what the others tell of it.

    ``drop`` is told the source of each copy that is left out. Unreadable parts come first. Ctrl-C while reading ends
    the reading; what was read is passed on for two seconds more.
    """
    survey = Survey()
    try:
        yield from _read_and_told(survey, read, drop)
    finally:
        survey.close()


def _read_and_told(survey: Survey, read: Iterator[Read], drop: Callable[[int], None]) -> Iterator[Message | Unreadable]:
    until = float("inf")
    try:
        for item, is_judged, source in read:
            if isinstance(item, Unreadable):
                yield item
            else:
                survey.add(item, is_judged=is_judged, source=source)
    except KeyboardInterrupt:
        until = time.monotonic() + _AFTER_INTERRUPT_SECONDS
    survey.settle()
    for message in _told(survey, drop):
        yield message
        if time.monotonic() > until:
            break
    if until < float("inf"):
        raise KeyboardInterrupt


def _told(survey: Survey, drop: Callable[[int], None]) -> Iterator[Message]:
    dropped = [number for number in range(len(survey)) if survey.flags[number] & JUDGED and survey.is_dropped(number)]
    for number in dropped:
        drop(survey.sources[number])
    talks, many = Conversations(survey), SentToMany(survey)
    for number in range(len(survey)):
        if survey.flags[number] & JUDGED and not survey.is_dropped(number):
            message = survey.spool[number]
            place, sent = talks.place_of(number), many.sent(number)
            first = message if place.first == number else survey.spool[place.first]
            yield message._replace(
                context=Context(
                    thread_id(first), place.position, place.answered, place.follow_ups, *sent, _earlier(survey, talks, number),
                )
            )  # fmt: skip


def _earlier(survey: Survey, talks: Conversations, number: int) -> tuple[Message, ...]:
    found: list[Message] = []
    if survey.flags[number] & MACHINE:
        return ()
    for before in talks.before(number):
        if len(found) == _MOST_EARLIER or not survey.is_near(before, number, _EARLIER_SECONDS):
            break
        found.append(survey.spool[before])
    return tuple(reversed(found))
