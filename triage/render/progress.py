"""The progress bar, on stderr."""

from __future__ import annotations

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn


def start() -> tuple[Progress, TaskID]:
    """A running bar that counts messages; its total is not known before the end."""
    bar = Progress(
        SpinnerColumn(),
        TextColumn("{task.completed} messages"),
        TimeElapsedColumn(),
        console=Console(stderr=True),
        transient=True,
    )
    bar.start()
    return bar, bar.add_task("", total=None)
