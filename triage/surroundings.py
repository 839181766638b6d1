"""What the program finds around itself; tests give their own."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from triage.records import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import IO


class Surroundings(NamedTuple):
    """Environment, working directory ("" is the process's own) and the three streams."""

    env: Mapping[str, str]
    cwd: str
    stdin: IO[bytes]
    stdout: IO[str]
    stderr: IO[str]

    @property
    def is_terminal(self) -> bool:
        return self.stdout.isatty()


def surroundings() -> Surroundings:
    """Those of this process."""
    return Surroundings(os.environ, os.getcwd(), sys.stdin.buffer, sys.stdout, sys.stderr)
