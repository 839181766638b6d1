"""Labelled messages to measure on: folders as the corpus is, and JSON lines. Faults are told with file and line."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import Any, NamedTuple

from triage.classifier.corpus import Example, load_corpus, sender_of
from triage.errors import SourceError
from triage.text.compose import compose
from triage.types import CARES, KINDS, Message

MOST_FAULTS = 20


class Labelled(NamedTuple):
    """The messages to judge, and how many were left out because careful readers may differ on them."""

    examples: tuple[Example, ...]
    doubtful: int = 0


def load_labelled(paths: tuple[str, ...]) -> Labelled:
    """Every message of folders of corpus files and of JSON lines. Raises SourceError or ConfigError with every fault.

    A line is an object with ``text`` and ``kind``, and may have ``care``, ``id``, ``lang``, ``subject``, ``sender``,
    ``channel``, ``group`` and ``doubtful``. Without a group a message stands for itself.
    """
    examples: list[Example] = []
    faults: list[str] = []
    doubtful = 0
    for path in paths:
        if os.path.isdir(path):
            examples += load_corpus(path)
            continue
        for item in _lines(path, faults):
            doubtful += item is None
            examples += [item] if item else []
    if faults:
        more = [f"... and {len(faults) - MOST_FAULTS} more"] if len(faults) > MOST_FAULTS else []
        raise SourceError(*faults[:MOST_FAULTS], *more)
    if not examples:
        raise SourceError(f"{', '.join(paths)}: no labelled messages" + (" but doubtful ones" if doubtful else ""))
    return Labelled(tuple(examples), doubtful)


def _lines(path: str, faults: list[str]) -> Iterator[Example | None]:
    """The message of each line, None for a doubtful one."""
    try:
        with open(path, "rb") as file:
            for number, raw in enumerate(file, start=1):
                try:
                    if raw.strip():
                        yield _example(_object(raw), path, number)
                except ValueError as error:
                    faults.append(f"{path}:{number}: {error}")
    except OSError as error:
        raise SourceError(f"{path}: cannot be read ({error.strerror})") from error


def _object(raw: bytes) -> dict[str, Any]:
    try:
        entry = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ValueError("not UTF-8") from None
    except (ValueError, RecursionError) as error:
        raise ValueError(
            f"not JSON ({getattr(error, 'msg', None) or 'nested too deep or a number too long'})"
        ) from None
    if not isinstance(entry, dict):
        raise ValueError("expected a JSON object with at least 'text' and 'kind'")
    return entry


def _example(entry: dict[str, Any], path: str, number: int) -> Example | None:
    kind, care = entry.get("kind"), entry.get("care")
    if not isinstance(kind, str) or kind not in KINDS:
        raise ValueError(f"unknown kind {_shown(kind)}; expected one of {', '.join(KINDS)}")
    if care is not None and (not isinstance(care, str) or care not in CARES):
        raise ValueError(f"unknown care {_shown(care)}; expected one of {', '.join(CARES)} or null")
    if care is not None and kind != "recruiter":
        raise ValueError(f"a care ({care}) of a {kind}: only kind 'recruiter' has one")
    if not isinstance(entry.get("text"), str):
        raise ValueError("no 'text'" if "text" not in entry else "'text' is no string")
    if entry.get("doubtful"):
        return None
    words = {name: _string(entry, name) for name in ("id", "lang", "subject", "sender", "channel", "group", "text")}
    composed = compose(words["subject"], words["text"])
    id = words["id"] or f"line {number}"
    message = Message(
        id, path, words["channel"] or "mail", sender_of(words["sender"]), composed.subject, None, composed.text, composed.body_start,
        bounded=composed.bounded,
    )  # fmt: skip
    group = words["group"] or f"{path}:{number}"
    return Example(id, group, words["lang"] or "und", message, kind, care, {}, "", {})


def _string(entry: dict[str, Any], name: str) -> str:
    """A string of the line, "" when absent. Half a surrogate pair is no text: it becomes a question mark."""
    value = entry.get(name)
    if value is None:
        return ""
    if not isinstance(value, str | int):
        raise ValueError(f"{name!r} is no string")
    return str(value).encode("utf-8", "replace").decode()


def _shown(value: object) -> str:
    return repr(value) if len(repr(value)) <= 40 else repr(value)[:37] + "..."
