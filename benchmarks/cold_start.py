"""How long one message on standard input takes, cold, as a multiple of the bare interpreter.

    python benchmarks/cold_start.py [RUNS]

Every run is a fresh process of this interpreter, in turn: `python -c pass`, plain output, JSON, the rich view (on a
pseudo-terminal). Bytecode is compiled first. Budget: plain 5 x, rich 9 x the bare interpreter (medians of one run).
"""

from __future__ import annotations

import compileall
import os
import pty
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
MESSAGE = os.path.join(HERE, "examples", "messages", "pasted-german.txt")
PROFILE = os.path.join(HERE, "examples", "profiles", "assistant.yaml")
BUDGETS = {"plain": 5.0, "rich": 9.0}


def piped(arguments: Sequence[str], env: dict[str, str]) -> float:
    """Milliseconds of one process with the message on stdin and output thrown away."""
    with open(MESSAGE, "rb") as message:
        started = time.perf_counter()
        subprocess.run(
            [sys.executable, *arguments],
            stdin=message,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=env,
            check=True,
        )
        return (time.perf_counter() - started) * 1e3


def on_terminal(arguments: Sequence[str], env: dict[str, str]) -> float:
    """The same with standard output on a pseudo-terminal of 100 columns."""
    master, slave = pty.openpty()
    with open(MESSAGE, "rb") as message:
        started = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *arguments],
            stdin=message,
            stdout=slave,
            stderr=subprocess.DEVNULL,
            env={**env, "COLUMNS": "100"},
        )
        os.close(slave)
        _drain(master)
        process.wait()
        return (time.perf_counter() - started) * 1e3


def _drain(descriptor: int) -> None:
    try:
        while os.read(descriptor, 65536):
            pass
    except OSError:
        pass
    os.close(descriptor)


def main() -> None:
    """Measure and print the table."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 21
    compileall.compile_dir(os.path.join(HERE, "triage"), quiet=2)
    with tempfile.TemporaryDirectory() as cache:
        env = {**os.environ, "TRIAGE_CACHE_DIR": cache, "PYTHONPATH": HERE}
        judge = ["-m", "triage", "-", "--quiet", "--profile", PROFILE]
        cases: dict[str, Callable[[], float]] = {
            "bare": lambda: piped(["-c", "pass"], env),
            "plain": lambda: piped(judge, env),
            "json": lambda: piped([*judge, "--json"], env),
            "rich": lambda: on_terminal(judge, env),
        }
        for case in cases.values():
            case()
        times: dict[str, list[float]] = {name: [] for name in cases}
        for _ in range(runs):
            for name, case in cases.items():
                times[name].append(case())
    bare = statistics.median(times["bare"])
    print(
        f"{'':8}{'median ms':>10}{'min ms':>10}{'x bare':>8}{'budget':>8}   ({runs} runs each, Python {sys.version.split()[0]})"
    )
    for name, values in times.items():
        budget = f"{BUDGETS[name]:.0f}" if name in BUDGETS else "-"
        print(
            f"{name:8}{statistics.median(values):10.1f}{min(values):10.1f}{statistics.median(values) / bare:8.2f}{budget:>8}"
        )


if __name__ == "__main__":
    main()
