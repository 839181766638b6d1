from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import pytest

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


@pytest.fixture(scope="session")
def root() -> str:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A cache folder of the tests' own."""
    return str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session", autouse=True)
def _no_labels_of_ones_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whoever runs the tests may have labels and a model of their own: the tests know nothing of them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRIAGE_DATA_DIR", str(tmp_path_factory.mktemp("data")))
        yield


@pytest.fixture
def run(cache: str) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """Run the program as users do: arguments, standard input, and what else the environment holds."""

    def call(*arguments: str, stdin: bytes = b"", cwd: str = ROOT, **env: str) -> subprocess.CompletedProcess[bytes]:
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("TRIAGE_", "LC_", "LANG", "NO_COLOR"))}
        clean |= {
            "TRIAGE_CACHE_DIR": cache,
            "PYTHONPATH": ROOT,
            "HOME": cache,
            "XDG_CONFIG_HOME": cache,
            "XDG_DATA_HOME": cache,
            **env,
        }
        command = [sys.executable, "-m", "triage", *arguments]
        return subprocess.run(command, input=stdin, capture_output=True, cwd=cwd, env=clean, timeout=100, check=False)

    return call


@pytest.fixture(scope="session")
def make_judge() -> Callable[..., Any]:
    """A judge for a profile's text, with the rules and the model the project ships."""
    from triage.classifier.model import load_model
    from triage.pipeline import Judge
    from triage.profile import parse_profile
    from triage.rules.engine import Engine
    from triage.rules.load import parse_rules, rules_from

    with open(os.path.join(ROOT, "rules.yaml"), encoding="utf-8") as file:
        rules = rules_from(parse_rules(file.read(), "rules.yaml"))
    model = load_model(os.path.join(ROOT, "models", "triage.safetensors"))

    def make(profile: str | None = None, language: str = "en") -> Judge:
        return Judge(parse_profile(profile, "profile.yaml") if profile else None, Engine(rules, language), model)

    return make


@pytest.fixture(scope="session")
def message() -> Callable[..., Any]:
    """A pasted message of a text and a subject."""
    from triage.types import Message, Sender

    def make(text: str, subject: str = "", sender: str = "Jana Kröger", id: str = "m1") -> Message:
        whole = f"{subject}\n\n{text}" if subject else text
        return Message(id, "test", "paste", Sender(sender), subject, None, whole, len(whole) - len(text))

    return make
