"""What is known of every message before the first is judged: 65 bytes each in memory, texts and keys in temporary files."""

from __future__ import annotations

from array import array

from triage.records import NamedTuple
from triage.text.subjects import is_reply
from triage.threads import evidence
from triage.threads.flags import ANSWERED, HAS_ID, JUDGED, MACHINE, NAMELESS, NUDGE, OWN, PLACED, REPLY
from triage.threads.same_text import bands, shingles
from triage.threads.shared import Sets, Shared
from triage.threads.spool import Spool
from triage.types import Message


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
