"""``triage review``: one message at a time, its verdict and why in short, and what the reader says to it.

Plain lines in, plain lines out: the same on a terminal and in a pipe. Every answer is on the disk before the next
message is shown, so that leaving at any moment loses nothing; messages that have a label are not shown again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from textwrap import wrap

from triage.learning.labels import LABELS, Label, add_label, label_of, read_labels, remove_last
from triage.learning.overrides import OFFERS, corrections
from triage.pipeline import Judge
from triage.records import NamedTuple
from triage.render.safe import one_line, visible
from triage.render.why import minute, points
from triage.render.words import WORDS
from triage.types import Judged, Message, Reason

KEYS = {
    "f": "fit", "a": "ask", "d": "decline", "s": "shotgun", "p": "personal", "i": "pitch", "c": "scam", "o": "other",
}  # fmt: skip
_ACTIONS = {"y": "confirm", "k": "skip", "u": "undo", "q": "quit", "t": "text"}
_WIDE = {"s": "sender", "sender": "sender", "f": "firm", "firm": "firm"}
_EXCERPT_LINES, _REASONS = 6, 3
_AXES, _AXIS_WIDTH = ("fit", "shotgun"), len("shotgun")
_SAYS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "keys": "y right · f fit · a ask · d decline · s shotgun · p personal · i pitch · c scam · o other (and `s sender`, `s firm`: for all of them) · "
        "k skip · u undo · t text · q quit",
        "what": "one of these keys, please", "unsure": "it is unsure itself: say what it is", "nothing": "nothing to undo", "undone": "undone: {label}",
        "labelled": "labelled: {label}", "back": "back to the one you skipped", "end": "{confirmed} confirmed, {corrected} corrected, {skipped} skipped; `triage train` learns from them",
        "more": "(t shows all of it)",
    },
    "de": {
        "keys": "y stimmt · f passt · a nachfragen · d absagen · s Schrot · p persönlich · i Werbung · c Betrug · o sonstiges (und `s sender`, `s firm`: für "
        "alle von dort) · k weiter · u zurück · t Text · q Schluss",
        "what": "bitte eine dieser Tasten", "unsure": "das Programm ist selbst unsicher: sag, was es ist", "nothing": "nichts zurückzunehmen",
        "undone": "zurückgenommen: {label}", "labelled": "vermerkt: {label}", "back": "zurück zu der übersprungenen",
        "end": "{confirmed} bestätigt, {corrected} berichtigt, {skipped} übersprungen; `triage train` lernt daraus", "more": "(t zeigt alles)",
    },
}  # fmt: skip


class Answer(NamedTuple):
    """What the reader typed. ``action``: label | confirm | skip | undo | quit | text."""

    action: str
    label: str = ""
    scope: str = "message"


class Desk(NamedTuple):
    """The reader's side of a review: how a line is asked for (None at the end), how one is said, what time it is."""

    ask: Callable[[], str | None]
    say: Callable[[str], None]
    now: Callable[[], str]
    language: str = "en"
    width: int = 120
    """Columns of the terminal: what is shown in short is cut to them."""


class Counts(NamedTuple):
    """What a review came to."""

    confirmed: int = 0
    corrected: int = 0
    skipped: int = 0


def read_answer(line: str) -> Answer | None:
    """A typed line as an answer; None for one that is none.

    >>> read_answer("d firm")
    Answer(action='label', label='decline', scope='firm')
    """
    words = line.casefold().split()
    if not words or len(words) > 2:
        return None
    scope = _WIDE.get(words[1]) if len(words) == 2 else "message"
    label = KEYS.get(words[0]) or (words[0] if words[0] in LABELS else "")
    action = "label" if label else _ACTIONS.get(words[0])
    if scope is None or action is None or (scope != "message" and action not in ("label", "confirm")):
        return None
    return Answer(action, label, scope)


class Review:
    """One sitting. ``path`` is the file of labels; what it holds already is not asked about again."""

    def __init__(self, judge: Judge, path: str, desk: Desk) -> None:
        self._judge, self._path, self._desk = judge, path, desk
        self._labels = list(read_labels(path).labels)
        self._words = _SAYS[desk.language]
        self._done: list[tuple[Message, Label | None]] = []
        self._again: list[Message] = []

    def run(self, messages: Iterable[Message]) -> Counts:
        """Ask about every message until the end or until the reader quits; what was counted at the end stands."""
        rest = iter(messages)
        while (message := self._next(rest)) is not None:
            judged = self._judge._replace(corrections=corrections(self._labels, self._desk.language)).judge(message)
            if not self._settle(judged):
                break
        counts = self._counts()
        self._desk.say("\n" + self._words["end"].format(**counts._asdict()))
        return counts

    def _next(self, rest: Iterator[Message]) -> Message | None:
        if self._again:
            return self._again.pop()
        known = {label.id for label in self._labels}
        passed = {message.id for message, _ in self._done}
        return next((m for m in rest if not m.envelope.own and m.id not in known and m.id not in passed), None)

    def _settle(self, judged: Judged) -> bool:
        """Show one message until it is answered; False when the reader leaves."""
        for line in card(judged, len(self._done) + 1, self._desk.language, self._desk.width):
            self._desk.say(line)
        while True:
            self._desk.say("\n".join(wrap(self._words["keys"], self._desk.width)))
            typed = self._desk.ask()
            answer = Answer("quit") if typed is None else read_answer(typed)
            if answer is None:
                self._desk.say(self._words["what"])
            elif answer.action == "text":
                self._desk.say(visible(judged.message.text))
            elif answer.action == "quit":
                return False
            elif answer.action == "undo":
                if self._undo(judged.message):
                    return True
            elif answer.action == "skip":
                self._done.append((judged.message, None))
                return True
            elif self._label(judged, answer):
                return True

    def _label(self, judged: Judged, answer: Answer) -> bool:
        name, said = answer.label or judged.verdict.verdict, judged.verdict.verdict
        if name not in LABELS:
            self._desk.say(self._words["unsure"])
            return False
        from triage.learning.files import LearningError

        try:
            label = label_of(judged.message, name, self._desk.now(), answer.scope, said)
        except LearningError as error:
            self._desk.say(one_line(error.lines[0]))
            return False
        add_label(self._path, label)
        self._labels.append(label)
        self._done.append((judged.message, label))
        self._desk.say(self._words["labelled"].format(label=WORDS[self._desk.language]["v." + name]))
        return True

    def _undo(self, current: Message) -> bool:
        """Take back the last answer and show its message again, then the current one."""
        if not self._done:
            self._desk.say(self._words["nothing"])
            return False
        message, label = self._done.pop()
        if label:
            remove_last(self._path, label)
            self._labels.remove(label)
        if label:
            self._desk.say(self._words["undone"].format(label=WORDS[self._desk.language]["v." + label.label]))
        else:
            self._desk.say(self._words["back"])
        self._again += [current, message]
        return True

    def _counts(self) -> Counts:
        labels = [label for _, label in self._done]
        confirmed = sum(label is not None and label.label == label.said for label in labels)
        skipped = sum(label is None for label in labels)
        return Counts(confirmed, len(labels) - confirmed - skipped, skipped)


def card(judged: Judged, number: int, language: str, width: int = 120) -> Iterator[str]:
    """A message on a few lines: verdict and scores, who and what, the strongest reasons, how the text begins."""
    words, verdict, message = WORDS[language], judged.verdict, judged.message
    scores = (
        "" if verdict.fit is None else f"  {words['fit']} {verdict.fit:.0f} · {words['shotgun']} {verdict.shotgun:.0f}"
    )
    yield f"\n[{number}] {words['v.' + verdict.verdict].upper()}{scores}  ({words['sure']}: {verdict.confidence:.0%})"
    who = " ".join(filter(None, (message.sender.name, message.sender.address and f"<{message.sender.address}>")))
    yield one_line(" · ".join(filter(None, (who, message.subject, minute(message.date or "")))), width)
    axes = _AXES if verdict.verdict in OFFERS else (verdict.kind,)
    strongest = sorted(
        (r for r in judged.reasons if r.axis in axes or r.origin == "you"),
        key=lambda r: (r.origin != "you", -abs(r.points)),
    )
    yield from (_reason(reason, language, width) for reason in strongest[:_REASONS])
    body = [line for line in visible(message.body).splitlines() if line.strip()]
    room = width - len("  | ")
    yield from (f"  | {one_line(line, room)}" for line in body[:_EXCERPT_LINES])
    if len(body) > _EXCERPT_LINES or any(len(line) > room for line in body[:_EXCERPT_LINES]):
        yield f"  | {_SAYS[language]['more']}"


def _reason(reason: Reason, language: str, width: int) -> str:
    """A reason with its points and the score they go to: a minus is good news for one and bad for the other."""
    words = WORDS[language]
    axis = f"{words[reason.axis]:<{_AXIS_WIDTH}}" if reason.axis in _AXES else ""
    head = f"  {points(reason.points, mark=words['point']):>7} {axis} "
    return head + one_line(reason.because, width - len(head))
