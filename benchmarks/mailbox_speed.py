"""Messages a second on a mailbox, end to end, beside bogofilter on the same box in the same run; and the memory it takes.

    python benchmarks/mailbox_speed.py [GIGABYTES] [BOX]

Makes a box of that size (0.6: 20,000 mails) with ``make_mailbox.py``, or reads BOX. Every run is a process of its own; the cold
run is the first, after the box's pages are dropped from the page cache. Memory is the peak of all of triage's processes
together, what they share counted once (PSS, sampled five times a second). bogofilter gets a list of words from 300 mails of
the box; without it its line is left out. The budget is twice bogofilter's messages a second, and 150 MB.
"""

from __future__ import annotations

import compileall
import mailbox
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PROFILE = os.path.join(HERE, "examples", "profiles", "assistant.yaml")


def run(command: Sequence[str], env: dict[str, str]) -> tuple[float, float]:
    """Seconds of a command, and the peak megabytes of it and its children together."""
    started = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
    peak = 0.0
    while process.poll() is None:
        peak = max(peak, sum(map(_pss, _family(process.pid))))
        time.sleep(0.2)
    if process.returncode not in (0, 1, 2):  # bogofilter: 0 spam, 1 ham, 2 unsure
        raise SystemExit(f"{command[0]}: exit code {process.returncode}")
    return time.perf_counter() - started, peak


def _family(pid: int) -> list[int]:
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            children = [int(child) for child in file.read().split()]
    except OSError:
        return []
    return [pid, *(one for child in children for one in _family(child))]


def _pss(pid: int) -> float:
    try:
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
            return next((int(line.split()[1]) / 1024 for line in file if line.startswith("Pss:")), 0.0)
    except OSError:
        return 0.0


def drop_from_cache(path: str) -> None:
    """Ask the system to forget the file's pages."""
    with open(path, "rb") as file:
        os.fsync(file.fileno())
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def teach_bogofilter(box: str, folder: str) -> list[str]:
    """A list of words from the first mails of the box, every other one called spam; the command that uses it."""
    halves = {flag: os.path.join(folder, f"half{flag}") for flag in ("-s", "-n")}
    mails = mailbox.mbox(box, create=False)
    for flag, number in (("-s", 0), ("-n", 1)):
        with open(halves[flag], "wb") as file:
            for key in [*mails.iterkeys()][number:300:2]:
                file.write(b"From x@y.example Thu Jan  1 00:00:00 2026\n" + mails.get_bytes(key) + b"\n\n")
        subprocess.run(["bogofilter", "-d", folder, flag, "-M", "-I", halves[flag]], check=True)
    return ["bogofilter", "-d", folder, "-TT", "-M", "-I", box]


def main() -> None:
    """Measure and print one line a run."""
    size = sys.argv[1] if len(sys.argv) > 1 else "0.6"
    compileall.compile_dir(os.path.join(HERE, "triage"), quiet=2)
    with tempfile.TemporaryDirectory() as folder:
        box = sys.argv[2] if len(sys.argv) > 2 else os.path.join(folder, "box.mbox")
        if not os.path.exists(box):
            subprocess.run([sys.executable, os.path.join(HERE, "benchmarks", "make_mailbox.py"), box, size], check=True)
        with open(box, "rb") as file:
            count = sum(line.startswith(b"From ") for line in file)
        env = {**os.environ, "PYTHONPATH": HERE, "TRIAGE_CACHE_DIR": folder, "TRIAGE_DATA_DIR": ""}
        triage = [sys.executable, "-m", "triage", box, "--all", "--profile", PROFILE]
        print(f"{count:,} mails, {os.path.getsize(box) / 1e9:.2f} GB, {os.cpu_count()} cores")
        drop_from_cache(box)
        speeds = {"cold": _line("triage, cold", triage, env, count)}
        speeds["warm"] = _line("triage, warm", triage, env, count)
        _line("triage, one process", [*triage, "--jobs", "1"], env, count)
        if shutil.which("bogofilter"):
            other = _line("bogofilter", teach_bogofilter(box, folder), env, count)
            print(f"triage, warm: {speeds['warm'] / other:.2f} x bogofilter; budget 2 x")
        else:
            print("bogofilter is not installed: no comparison")


def _line(name: str, command: Sequence[str], env: dict[str, str], count: int) -> float:
    seconds, peak = run(command, env)
    print(f"{name:20} {count / seconds:8.0f} messages/s  {seconds:7.1f} s  {peak:6.0f} MB", flush=True)
    return count / seconds


if __name__ == "__main__":
    main()
