"""The reader's own labels: one JSON object a line, in one plain file of the data folder.

A label holds the message's text, since training needs it; so the file is its owner's only, and nothing of it is
kept elsewhere. Lines are only added; to delete and to undo writes the file anew in one step.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping, Sequence

from triage.learning.files import LearningError, append, locked, replace
from triage.records import NamedTuple
from triage.settings import data_folder, shown_path
from triage.types import Envelope, Message, Sender

LABELS = ("fit", "ask", "decline", "shotgun", "personal", "pitch", "scam", "other")
"""What a reader can call a message: the verdicts without "unsure"."""
SCOPES = ("message", "sender", "firm")
_FLAGS = ("mailing_list", "automatic", "notification", "calendar", "forwarded")
_FREE_MAIL = "gmail googlemail gmx web t-online freenet yahoo outlook hotmail live icloud me mac proton protonmail posteo mailbox aol"
"""Where everybody may have an address; told by the name before the ending."""
_PLATFORMS = ("linkedin.com", "xing.com", "indeed.com", "stepstone.de", "facebookmail.com")


class Label(NamedTuple):
    """What the reader said of one message, with what training needs of it. ``scope``: of SCOPES.

    ``said`` is the program's verdict at the time, "" when nobody asked it.
    """

    id: str
    label: str
    when: str
    scope: str = "message"
    said: str = ""
    sender: str = ""
    name: str = ""
    headline: str = ""
    channel: str = ""
    subject: str = ""
    text: str = ""
    body_start: int = 0
    flags: tuple[str, ...] = ()


class Fault(NamedTuple):
    """A line that is no label: its number from 1, as it stands in the file, and why."""

    line: int
    raw: bytes
    reason: str


class Labels(NamedTuple):
    """The labels of a file in their order, and the lines that are none."""

    labels: tuple[Label, ...] = ()
    faults: tuple[Fault, ...] = ()

    def last(self) -> dict[str, Label]:
        """Message id -> its label; of several the last one counts."""
        return {label.id: label for label in self.labels}

    def contradictions(self) -> dict[str, tuple[str, ...]]:
        """Message id -> what it was called, one after the other, where that is not always the same."""
        called: dict[str, list[str]] = {}
        for label in self.labels:
            called.setdefault(label.id, []).append(label.label)
        return {id: tuple(names) for id, names in called.items() if len(set(names)) > 1}


def labels_path(env: Mapping[str, str]) -> str | None:
    """Where the labels lie; None where no data folder is known."""
    folder = data_folder(env)
    return folder and os.path.join(folder, "labels.jsonl")


def needed_path(env: Mapping[str, str]) -> str:
    """The same for those who must write. Raises LearningError."""
    path = labels_path(env)
    if path is None:
        raise LearningError("no folder for your labels: set TRIAGE_DATA_DIR or HOME")
    return path


def label_of(message: Message, label: str, when: str, scope: str = "message", said: str = "") -> Label:
    """The label for a message. Raises LearningError when it cannot hold for its sender or firm."""
    sender = message.sender
    found = Label(
        message.id, label, when, scope, said, sender_key(sender), sender.name, sender.headline, message.channel, message.subject, message.text,
        message.body_start, tuple(flag for flag in _FLAGS if getattr(message.envelope, flag)),
    )  # fmt: skip
    if scope == "sender" and not found.sender:
        raise LearningError("--sender: the message does not say who sent it; leave the option out")
    if scope == "firm" and not firm_of(found.sender):
        raise LearningError(
            f"--firm: {found.sender or 'an unknown sender'} has no address at a firm of its own; take --sender"
        )
    return found


def message_of(label: Label) -> Message:
    """The message as it was labelled."""
    address = label.sender if "@" in label.sender else ""
    has = frozenset(label.flags)
    envelope = Envelope(
        mailing_list="mailing_list" in has, automatic="automatic" in has, notification="notification" in has, calendar="calendar" in has,
        forwarded="forwarded" in has,
    )  # fmt: skip
    return Message(
        label.id, "own labels", label.channel, Sender(label.name, address, label.headline), label.subject, None, label.text,
        min(label.body_start, len(label.text)), envelope,
    )  # fmt: skip


def sender_key(sender: Sender) -> str:
    """What tells one sender from another: the address, else the address of the profile, else the name; "" for none."""
    name = " ".join(sender.name.split()).casefold()
    return sender.address.strip().casefold() or sender.profile_url.strip().casefold() or (name and f"name:{name}")


def firm_of(key: str) -> str:
    """The domain of a sender's address, "" where that says nothing about the firm.

    >>> firm_of("jana@people.example"), firm_of("jana@gmail.com"), firm_of("x@mail.linkedin.com")
    ('people.example', '', '')
    """
    domain = key.rpartition("@")[2].strip(" >.") if "@" in key else ""
    return (
        ""
        if domain.partition(".")[0] in _FREE_MAIL.split() or ("." + domain).endswith(tuple("." + p for p in _PLATFORMS))
        else domain
    )


def read_labels(path: str) -> Labels:
    """The labels in a file; a missing one holds none. Raises LearningError when it cannot be read at all."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except FileNotFoundError:
        return Labels()
    except OSError as error:
        raise LearningError(f"{shown_path(path)}: cannot be read ({error.strerror})") from error
    labels: list[Label] = []
    faults: list[Fault] = []
    for number, raw in enumerate(data.split(b"\n"), start=1):
        if raw.strip():
            try:
                labels.append(parse_line(raw))
            except (ValueError, KeyError, TypeError, RecursionError) as error:
                faults.append(Fault(number, raw, _reason(error)))
    return Labels(tuple(labels), tuple(faults))


def _reason(error: Exception) -> str:
    return f"{error.args[0]!r} is missing" if isinstance(error, KeyError) else "cut or not a label"


def parse_line(raw: bytes) -> Label:
    """The label on a line. Raises ValueError, KeyError or TypeError when it is none."""
    entry = json.loads(raw.decode())
    label, scope = entry["as"], entry.get("for", "message")
    flags, start = entry.get("flags", []), entry.get("body_start", 0)
    texts = {name: entry.get(name, "") for name in ("when", "said", *_TEXTS)}
    if label not in LABELS or scope not in SCOPES or not all(isinstance(t, str) for t in texts.values()):
        raise ValueError
    if not isinstance(start, int) or start < 0 or not isinstance(flags, list):
        raise ValueError
    if not isinstance(entry["id"], str) or not entry["id"]:
        raise ValueError
    bare = Label(entry["id"], label, "", scope, body_start=start, flags=tuple(str(flag) for flag in flags))
    return bare._replace(**texts)


_TEXTS = ("sender", "name", "headline", "channel", "subject", "text")


def line_of(label: Label) -> str:
    """A label as its line; what people read comes first, the text last. Terminals cannot be driven by it."""
    entry = {"when": label.when, "as": label.label, "for": label.scope, "said": label.said, "id": label.id}
    entry |= {name: getattr(label, name) for name in _TEXTS[:-1]}
    whole = {**entry, "flags": list(label.flags), "body_start": label.body_start, "text": label.text}
    text = json.dumps(whole, ensure_ascii=False)
    return text if text.isprintable() else "".join(c if c.isprintable() else json.dumps(c)[1:-1] for c in text)


def add_label(path: str, label: Label) -> None:
    """Append a label. Raises LearningError, with the file as it was."""
    with locked(f"{path}.lock"):
        append(path, line_of(label).encode())


def remove_last(path: str, label: Label) -> bool:
    """Take back the last label equal to this one; was there one?"""

    def without(labels: Sequence[Label]) -> list[Label]:
        at = max((i for i, other in enumerate(labels) if other == label), default=-1)
        return [other for i, other in enumerate(labels) if i != at]

    return bool(_rewrite(path, without))


def remove_labels(path: str, id: str) -> int:
    """Delete every label of a message; how many there were."""
    return _rewrite(path, lambda labels: [label for label in labels if label.id != id])


def _rewrite(path: str, keep: Callable[[Sequence[Label]], list[Label]]) -> int:
    """Write the file anew with the labels to keep and, untouched, the lines that are no labels; how many went."""
    with locked(f"{path}.lock"):
        found = read_labels(path)
        kept = keep(found.labels)
        gone = len(found.labels) - len(kept)
        if gone:
            replace(path, _joined([*(line_of(label).encode() for label in kept), *(f.raw for f in found.faults)]))
    return gone


def set_aside(path: str) -> list[str]:
    """Move lines that are no labels to ``labels.broken.jsonl`` beside the file; one line of text for each."""
    if not os.path.exists(path) or not read_labels(path).faults:
        return []
    aside = f"{path.removesuffix('.jsonl')}.broken.jsonl"
    with locked(f"{path}.lock"):
        found = read_labels(path)
        for fault in found.faults:
            append(aside, fault.raw)
        replace(path, _joined(line_of(label).encode() for label in found.labels))
    return [f"{told}; kept in {shown_path(aside)}" for told in fault_lines(path, found)]


def fault_lines(path: str, found: Labels) -> list[str]:
    """What is wrong with the file, one line of text for each."""
    return [f"{shown_path(path)}:{f.line}: {f.reason}; this line is left out, the rest is used" for f in found.faults]


def _joined(lines: Iterable[bytes]) -> bytes:
    return b"".join(line + b"\n" for line in lines)
