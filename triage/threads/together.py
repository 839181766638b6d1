"""All messages are read before the first is judged: the last one may be the answer to the first, or its copy.

Of each, 65 bytes stay in memory; texts and keys lie in temporary files. So the input is read once, be it a pipe, and the
memory stays flat. Two passes over the files would read every mail twice, and a pipe cannot be read twice at all.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator

from triage.records import NamedTuple
from triage.sources.identity import thread_id
from triage.threads.conversation import Conversations
from triage.threads.copies import find_copies, link_copies
from triage.threads.flags import JUDGED, MACHINE, NUDGE, OWN, PLACED, REPLY
from triage.threads.many import SentToMany
from triage.threads.survey import Survey
from triage.types import Context, Message, Unreadable

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
    _settle(survey)
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


def _settle(survey: Survey) -> None:
    """Find copies and threads; everything has been added."""
    find_copies(survey)
    link_copies(survey)
    _link_ids(survey)
    _link_subjects(survey)
    _link_nudges(survey)


def _link_ids(survey: Survey) -> None:
    """Equal ids alone say nothing, spam shares them; somebody must refer to one."""
    for codes in survey.keys.ids.groups():
        if any(code & 1 for code in codes):
            for code in codes[1:]:
                survey.threads.link(codes[0] >> 1, code >> 1)


def _link_subjects(survey: Survey) -> None:
    """An answer without references, or to what the owner wrote, within three months."""
    for numbers in survey.keys.subjects.groups():
        ordered = sorted(numbers, key=survey.dates.__getitem__)
        for earlier, later in itertools.pairwise(ordered):
            answers = survey.flags[later] & (REPLY | NUDGE) or (survey.flags[earlier] | survey.flags[later]) & OWN
            if answers and survey.is_near(earlier, later, _SAME_SUBJECT_SECONDS):
                survey.threads.link(earlier, later)


def _link_nudges(survey: Survey) -> None:
    """Who reminds of an earlier message under another subject reminds of their last one."""
    for numbers in survey.keys.people.groups():
        ordered = sorted(numbers, key=survey.dates.__getitem__)
        for earlier, later in itertools.pairwise(ordered):
            flags = survey.flags[later]
            if flags & NUDGE and not flags & PLACED and survey.is_near(earlier, later, _NUDGE_SECONDS):
                survey.threads.link(earlier, later)
