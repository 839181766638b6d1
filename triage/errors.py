"""Everything that may go wrong through no fault of the program. Only ``__main__`` prints these."""

from __future__ import annotations

from collections.abc import Sequence


class TriageError(Exception):
    """The user's mistake or an input that cannot be used: one clear line for each message.

    ``lines`` are the messages, each with its place and remedy.
    """

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))
        self.lines: Sequence[str] = lines


class SourceError(TriageError):
    """A source as a whole cannot be read: missing, a folder, not mail or text."""


class ConfigError(TriageError):
    """A profile or a rules file has mistakes; every one of them is a line."""


class ModelError(TriageError):
    """The model file is missing, cut, changed or of another version."""
