"""The order of a thread: which message came where, which were answered, which were written without waiting for it."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

from triage.records import NamedTuple
from triage.threads.evidence import NO_DATE
from triage.threads.flags import ANSWERED, OWN
from triage.threads.survey import Survey

_UNKNOWN = -1


class Place(NamedTuple):
    """Where a message stands in its thread. ``first`` is the number of the first one that was written to the owner."""

    first: int
    position: int
    answered: bool | None
    follow_ups: int


class Conversations:
    """The places of all messages of a survey that is settled; 19 bytes each."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        count = len(survey)
        self._first = array("I", range(count))
        self._positions = array("I", [1]) * count
        self._answered = array("b", [_UNKNOWN]) * count
        self._follow_ups = array("H", [0]) * count
        self._before = array("I", [0]) * count
        """The number, plus one, of the message that this sender's side wrote before in the thread; 0 for none."""
        self._speaking = {survey.channels[n] for n in range(count) if survey.flags[n] & OWN}
        """Channels in which the owner's side was read, too."""
        for members in _threads(survey):
            self._settle(members)

    def place_of(self, number: int) -> Place:
        """Where a message stands that was written to the owner."""
        answered = self._answered[number]
        known = None if answered == _UNKNOWN else bool(answered)
        return Place(self._first[number], self._positions[number], known, self._follow_ups[number])

    def before(self, number: int) -> Iterator[int]:
        """What the same side wrote before in the thread, the latest first."""
        while before := self._before[number]:
            number = before - 1
            yield number

    def _settle(self, members: list[int]) -> None:
        ordered = self._in_order(members)
        written = [number for number in ordered if not self._survey.flags[number] & OWN]
        latest: dict[int, tuple[int, int]] = {}
        """By a firm's side or a person: by mail a recruiter has a firm, on LinkedIn only a name."""
        waiting: dict[int, int] = {}
        position = 0
        for number in ordered:
            if self._survey.flags[number] & OWN:
                waiting.clear()
                continue
            position += 1
            self._first[number], self._positions[number] = written[0], position
            sides = (self._survey.sides[number], self._survey.people[number])
            self._before[number] = max(latest.get(side, (0, 0)) for side in sides)[1]
            count = max(waiting.get(side, 0) for side in sides)
            self._follow_ups[number] = min(count, 65_535)
            for side in sides:
                latest[side], waiting[side] = (position, number + 1), count + 1
        self._note_answers(ordered)

    def _note_answers(self, ordered: list[int]) -> None:
        """What stands above something that the owner wrote is answered."""
        is_answered = False
        for number in reversed(ordered):
            flags = self._survey.flags[number]
            if flags & OWN:
                is_answered = True
            elif is_answered or flags & ANSWERED:
                self._answered[number] = 1
            elif self._survey.channels[number] in self._speaking:
                self._answered[number] = 0

    def _in_order(self, members: list[int]) -> list[int]:
        """By date; what has none (a paste) stands below what was read before it from the same source."""
        dates = self._survey.dates
        latest: dict[int, int] = {}
        places: list[tuple[int, int]] = []
        for number in members:
            source = self._survey.sources[number]
            date = dates[number]
            latest[source] = date if date != NO_DATE else latest.get(source, NO_DATE)
            places.append((latest[source], number))
        return [number for _, number in sorted(places)]


def _threads(survey: Survey) -> Iterator[list[int]]:
    """The numbers of each thread without copies, in the order of reading. Copies hold places, but are not told."""
    count = len(survey)
    following = array("I", [0]) * count
    ends = array("I", range(count))
    for number in range(count):
        root = survey.threads.find(number)
        if root != number:
            following[ends[root]] = number
            ends[root] = number
    for root in range(count):
        if survey.threads.find(root) == root:
            members, number = [root], root
            while number := following[number]:
                members.append(number)
            yield survey.without_copies(members)
