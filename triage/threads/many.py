"""Texts that came from several senders, or to several addresses of the owner."""

from __future__ import annotations

from collections import Counter, OrderedDict
from collections.abc import Set as AbstractSet

from triage.records import NamedTuple
from triage.threads.evidence import box_of
from triage.threads.same_text import is_same, shingles
from triage.threads.shared import Sets
from triage.threads.survey import Survey

_MOST_COMPARED = 4
"""Texts of one band that are no copies of each other: a band of boilerplate must not cost its square."""
_REMEMBERED = 500
_MOST_SHOWN = 4


class Sent(NamedTuple):
    """How many other messages say the same, and some of the senders and addresses with their number."""

    duplicates: int = 0
    senders: tuple[str, ...] = ()
    sender_count: int = 0
    addresses: tuple[str, ...] = ()
    address_count: int = 0


class _Text:
    """One text: how often it came from whom, and to which address; a message for each, to show."""

    __slots__ = ("boxes", "pairs", "people", "shown_boxes", "shown_people")

    def __init__(self) -> None:
        self.people: Counter[int] = Counter()
        self.boxes: Counter[int] = Counter()
        self.pairs: Counter[tuple[int, int]] = Counter()
        self.shown_people: dict[int, int] = {}
        self.shown_boxes: dict[int, int] = {}

    def add(self, number: int, person: int, box: int) -> None:
        self.people[person] += 1
        self.boxes[box] += 1
        self.pairs[person, box] += 1
        for key, shown in ((person, self.shown_people), (box, self.shown_boxes)):
            if key and len(shown) < _MOST_SHOWN:
                shown.setdefault(key, number)

    def others(self, person: int, box: int) -> int:
        """How many came from other people, or from this one to another address."""
        count = self.people.total() - self.people[person]
        if box:
            count += self.people[person] - self.pairs[person, box] - self.pairs[person, 0]
        return count


class SentToMany:
    """The texts of a settled survey that came more than once."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._sets = Sets()
        for _ in range(len(survey)):
            self._sets.add()
        self._shingles: OrderedDict[int, AbstractSet[int]] = OrderedDict()
        for numbers in survey.keys.bands.groups():
            self._compare(survey.without_copies(numbers))
        self._texts = self._count()

    def sent(self, number: int) -> Sent:
        """Where else the text of a message came from, and where else it went."""
        text = self._texts.get(self._sets.find(number))
        if text is None:
            return Sent()
        duplicates = text.others(self._survey.people[number], self._survey.boxes[number])
        people, boxes = len(text.people) - (0 in text.people), len(text.boxes) - (0 in text.boxes)
        spool = self._survey.spool
        senders = [spool[n].sender for n in text.shown_people.values()] if duplicates and people > 1 else []
        addresses = [box_of(spool[n]) for n in text.shown_boxes.values()] if duplicates and boxes > 1 else []
        return Sent(
            duplicates,
            tuple(sender.name or sender.address for sender in senders),
            people if senders else 0,
            tuple(addresses),
            boxes if addresses else 0,
        )

    def _compare(self, numbers: list[int]) -> None:
        """Messages with a band in common: each is compared with a few of those before it."""
        known: list[int] = []
        for number in numbers:
            same = next((k for k in known if self._is_same(k, number)), None)
            if same is not None:
                self._sets.link(same, number)
            elif len(known) < _MOST_COMPARED:
                known.append(number)

    def _is_same(self, one: int, other: int) -> bool:
        if self._sets.find(one) == self._sets.find(other):
            return True
        return is_same(self._shingles_of(one), self._shingles_of(other))

    def _shingles_of(self, number: int) -> AbstractSet[int]:
        known = self._shingles.get(number)
        if known is None:
            known = self._shingles[number] = shingles(self._survey.spool[number].text)
            if len(self._shingles) > _REMEMBERED:
                self._shingles.popitem(last=False)
        return known

    def _count(self) -> dict[int, _Text]:
        """The sets of two and more; what is alone needs no entry."""
        found: dict[int, _Text] = {}
        survey = self._survey
        for number in range(len(survey)):
            root = self._sets.find(number)
            if root != number:
                for one in (root, number) if root not in found else (number,):
                    found.setdefault(root, _Text()).add(one, survey.people[one], survey.boxes[one])
        return found
