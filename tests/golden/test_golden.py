"""Whole mails and pastes beside what must be read from them, both written by hand."""

from __future__ import annotations

from io import BufferedReader
from pathlib import Path
from typing import Any

import pytest
import yaml

from triage import sources
from triage.types import Message

HERE = Path(__file__).parent
GOLDEN = sorted(path for path in HERE.iterdir() if path.suffix != ".yaml" and path.with_suffix(".yaml").exists())
FILES = [path for path in GOLDEN if path.is_file()]


class Pipe(BufferedReader):
    """A stream that cannot be read twice."""

    def __init__(self, file: BufferedReader) -> None:
        super().__init__(file.raw)

    def seekable(self) -> bool:
        return False


FLAGS = ("mailing_list", "automatic", "notification", "calendar", "forwarded")


def told(message: Message) -> dict[str, Any]:
    """What an expectation can state of a message."""
    sender = message.sender
    name = f"{sender.name} <{sender.address}>" if sender.address else sender.name
    flags = [flag for flag in FLAGS if getattr(message.envelope, flag)]
    return {
        **message.envelope._asdict(),
        **message._asdict(),
        "sender": name,
        "headline": sender.headline,
        "profile_url": sender.profile_url,
        "flags": sorted(flags + ["bounded"] * message.bounded),
    }


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.name)
def test_a_golden_mail_is_read_as_its_expectation_says(path: Path) -> None:
    expected = yaml.safe_load(path.with_suffix(".yaml").read_text(encoding="utf-8"))
    messages = list(sources.read(str(path)))
    assert len(messages) == len(expected)
    for message, wanted in zip(messages, expected, strict=True):
        assert isinstance(message, Message)
        have = told(message)
        assert {key: have[key] for key in wanted} == {**wanted, "flags": sorted(wanted["flags"])}
        assert message.text[message.body_start :] == message.body


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_stdin_and_a_path_tell_the_same(path: Path) -> None:
    read = list(sources.read(str(path)))
    assert list(sources.read_bytes(path.read_bytes(), str(path))) == read
    with path.open("rb") as file:
        assert list(sources.read_stream(Pipe(file), str(path))) == read
