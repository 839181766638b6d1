"""Corrections: what the reader said goes over what was learned and over every rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from triage.learning.files import LearningError
from triage.learning.labels import Label, fault_lines, firm_of, read_labels, sender_key
from triage.records import NamedTuple
from triage.types import Judged, Message, Reason

OFFERS = ("fit", "ask", "decline", "shotgun")
_PUT_AWAY = ("shotgun", "pitch", "scam", "other")
_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {"message": "you said so", "sender": "you said so of this sender", "firm": "you said so of this firm"},
    "de": {"message": "hast du gesagt", "sender": "hast du über den Absender gesagt", "firm": "hast du über die Firma gesagt"},
}  # fmt: skip


class Corrections(NamedTuple):
    """The labels that count: by message id, by sender, by firm; the later goes over the earlier."""

    messages: Mapping[str, Label]
    senders: Mapping[str, Label]
    firms: Mapping[str, Label]
    language: str = "en"

    def label_for(self, message: Message) -> Label | None:
        """What the reader said of this message, else of its sender, else of its firm.

        What puts a sender or a firm away does not hold for a message that the reader has answered.
        """
        own = self.messages.get(message.id)
        if own:
            return own
        key = sender_key(message.sender)
        wide = self.senders.get(key) or self._of_firm(firm_of(key))
        return None if wide and wide.label in _PUT_AWAY and message.envelope.answered else wide

    def _of_firm(self, domain: str) -> Label | None:
        """The label of a domain, else of the one it belongs to."""
        while domain:
            if domain in self.firms:
                return self.firms[domain]
            domain = domain.partition(".")[2]
        return None

    def kind_of(self, message: Message) -> str | None:
        """The kind that the reader's label means, None where there is none."""
        label = self.label_for(message)
        return kind_of_label(label.label) if label else None

    def correct(self, judged: Judged) -> Judged:
        """The same with the reader's verdict and a reason that says so. Scores stay as they add up."""
        label = self.label_for(judged.message)
        if label is None:
            return judged
        verdict = judged.verdict._replace(
            verdict=label.label, kind=kind_of_label(label.label), confidence=1.0, care=_care(label.label, judged.verdict.care)
        )  # fmt: skip
        axis = label.label if label.label not in OFFERS else "shotgun" if label.label == "shotgun" else "fit"
        return judged._replace(verdict=verdict, reasons=(self._reason(axis, label), *judged.reasons))

    def _reason(self, axis: str, label: Label) -> Reason:
        when = f" ({label.when[:10]})" if label.when else ""
        return Reason(axis, 0.0, "you", "label", _WORDS[self.language][label.scope] + when)


def corrections(labels: Iterable[Label], language: str = "en") -> Corrections:
    """The corrections that labels make. A label of a sender or firm is one of its message too."""
    messages: dict[str, Label] = {}
    senders: dict[str, Label] = {}
    firms: dict[str, Label] = {}
    for label in labels:
        messages[label.id] = label._replace(scope="message")
        if label.scope == "sender":
            senders[label.sender] = label
        elif label.scope == "firm":
            firms[firm_of(label.sender)] = label
    senders.pop("", None)
    firms.pop("", None)
    return Corrections(messages, senders, firms, language)


def load_corrections(path: str, language: str) -> tuple[Corrections | None, list[str]]:
    """The corrections in a file of labels, and a line for whatever in it cannot be used: judging goes on without."""
    try:
        found = read_labels(path)
    except LearningError as error:
        return None, [f"{error.lines[0]}; judged without your labels"]
    return corrections(found.labels, language) if found.labels else None, fault_lines(path, found)


def kind_of_label(label: str) -> str:
    """The kind of LABELS section 1 that a verdict belongs to."""
    return "recruiter" if label in OFFERS else label


def _care(label: str, found: str | None) -> str | None:
    """The care that goes with a verdict: to decline says that somebody took some."""
    if label not in OFFERS:
        return None
    if label == "shotgun":
        return "shotgun"
    return "middling" if label == "decline" and found == "shotgun" else found
