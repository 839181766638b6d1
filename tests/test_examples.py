"""The golden file: what a careful reader says of the example mailbox, for four profiles. Written by hand."""

from __future__ import annotations

import json
import os

import pytest
import yaml

PROFILES = ("assistant", "backend", "nurse", "product")


@pytest.fixture(scope="module")
def golden(root):
    with open(os.path.join(root, "tests", "examples.yaml"), encoding="utf-8") as file:
        return yaml.safe_load(file)


def judged(run, profile):
    done = run("examples/inbox.mbox", "--json", "--quiet", "--profile", f"examples/profiles/{profile}.yaml")
    assert (done.returncode, done.stderr) == (0, b"")
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


@pytest.mark.parametrize("profile", PROFILES)
def test_every_example_gets_the_verdict_a_reader_would_give(run, golden, profile):
    got = {item["id"]: item["verdict"] for item in judged(run, profile)}
    assert got == {name: entry["verdicts"][profile] for name, entry in golden.items()}


def test_kind_and_care_of_the_examples(run, golden):
    got = {item["id"]: (item["kind"], item["care"]) for item in judged(run, "backend")}
    assert got == {name: (entry["kind"], entry.get("care")) for name, entry in golden.items()}


def test_the_mailbox_is_varied(golden, run):
    items = judged(run, "nurse")
    assert len(items) >= 30
    assert {"de", "en", "he"} <= {item["language"] for item in items}
    assert sum(item["channel"] == "linkedin" for item in items) >= 4
    for profile in PROFILES:
        assert "fit" in {entry["verdicts"][profile] for entry in golden.values()}
