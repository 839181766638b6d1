"""Install triage for development and check all of it: ruff, mypy --strict, pytest with warnings as errors.

    python3 tools/check.py            needs Python 3.11 or newer and nothing else

Makes `.venv` beside the project on the first run and uses it again later.
"""

from __future__ import annotations

import os
import subprocess
import sys

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(HERE, ".venv")
PYTHON = os.path.join(VENV, "Scripts" if os.name == "nt" else "bin", "python")
STEPS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("pytest", "-n", "auto"),
)


def main() -> int:
    """Run every step; the exit code is that of the first that fails."""
    os.chdir(HERE)
    if not os.path.exists(PYTHON):
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    subprocess.run([PYTHON, "-m", "pip", "install", "--quiet", "--editable", ".[dev]"], check=True)
    for step in STEPS:
        print("==", " ".join(step), flush=True)
        code = subprocess.run([PYTHON, "-m", *step], check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
