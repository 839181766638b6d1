"""The labelled messages: YAML files, one a batch of one author group, written by hand."""

from __future__ import annotations

import glob
import os
import re
from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

from triage.errors import ConfigError, SourceError
from triage.text.compose import compose
from triage.types import CARES, KINDS, Envelope, Message, Sender

TESTING = "test-"
"""Author groups whose name begins so are for testing only; no group straddles training and testing."""
FITS = ("fit", "open", "misfit")
_ADDRESS = re.compile(r"^\s*(.*?)\s*<([^<>]*)>\s*$")


class Example(NamedTuple):
    """A labelled message. ``facts`` are the words that state them, as the writer labelled them."""

    id: str
    group: str
    language: str
    message: Message
    kind: str
    care: str | None
    facts: Mapping[str, Any]
    hard: str
    fits: Mapping[str, str]
    """Profile of ``examples/profiles`` -> fit | open | misfit, where somebody read the message for it."""

    @property
    def for_testing(self) -> bool:
        return self.group.startswith(TESTING)


def load_corpus(folder: str) -> list[Example]:
    """All examples below ``folder`` in the order of file names. Raises SourceError or ConfigError with every fault."""
    paths = sorted(glob.glob(os.path.join(folder, "*.yaml")))
    if not paths:
        raise SourceError(f"{folder}: no corpus here (*.yaml)")
    faults: list[str] = []
    examples = [example for path in paths for example in _load(path, faults)]
    counts = Counter(e.id for e in examples)
    faults += [f"{folder}: id {name!r} stands {count} times" for name, count in counts.items() if count > 1]
    if faults:
        raise ConfigError(*faults)
    return examples


def _load(path: str, faults: list[str]) -> list[Example]:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        with open(path, encoding="utf-8") as file:
            batch = yaml.load(file, loader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        faults.append(f"{path}: {' '.join(str(error).split())}")
        return []
    found = []
    for number, entry in enumerate(batch.get("messages") or (), start=1):
        try:
            found.append(_example(entry, batch["group"], path))
        except (KeyError, TypeError, ValueError) as error:
            faults.append(f"{path}: message {number}: {error!r}")
    return found


def _example(entry: Mapping[str, Any], group: str, path: str) -> Example:
    kind, care = entry["kind"], entry.get("care")
    if set((entry.get("fits") or {}).values()) - set(FITS):
        raise ValueError(f"fits are {', '.join(FITS)}")
    if kind not in KINDS or (care not in CARES if kind == "recruiter" else care is not None):
        raise ValueError(f"kind {kind!r} with care {care!r} is not in LABELS")
    composed = compose(str(entry["subject"]), str(entry["text"]))
    message = Message(
        str(entry["id"]), path, str(entry["channel"]), sender_of(str(entry["sender"])), composed.subject, None,
        composed.text, composed.body_start, Envelope(), composed.bounded,
    )  # fmt: skip
    return Example(
        message.id, group, str(entry["lang"]), message, kind, care, entry.get("facts") or {}, str(entry.get("hard", "")),
        entry.get("fits") or {},
    )  # fmt: skip


def sender_of(text: str) -> Sender:
    """A sender as labels write it: ``Name <address>``, an address, or a name and a headline behind a comma."""
    found = _ADDRESS.match(text)
    if found:
        return Sender(found.group(1).strip('"'), found.group(2))
    if "@" in text and " " not in text.strip():
        return Sender("", text.strip())
    name, _, headline = text.partition(",")
    return Sender(name.strip(), "", headline.strip())
