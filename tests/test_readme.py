"""What README and the documents promise is there, and its commands are the ones that work."""

from __future__ import annotations

import os
import re

import pytest


def text_of(root, *parts):
    with open(os.path.join(root, *parts), encoding="utf-8") as file:
        return file.read()


def shell_blocks(text):
    return [line for block in re.findall(r"```sh\n(.*?)```", text, re.S) for line in block.splitlines() if line.strip()]


def test_the_two_commands_are_one_line_each_and_name_what_exists(root):
    install, check = shell_blocks(text_of(root, "README.md"))[:2]
    assert install.startswith("python3 -m venv .venv && .venv/bin/pip install")
    for path in re.findall(r"examples/\S+", install):
        assert os.path.exists(os.path.join(root, path))
    assert check == "python3 tools/check.py"
    assert "python3 tools/check.py" in text_of(root, ".ci", "run")


def test_the_commands_of_the_readme_are_known(root, run):
    said = run("--help").stdout.decode()
    for line in shell_blocks(text_of(root, "README.md"))[2:]:
        found = re.match(r"(?:\S+ \| )?triage (\w+)", line)
        if found and "." not in line.split()[1] and found.group(1) not in ("inbox",):
            assert found.group(1) in said, line


def test_every_option_that_the_readme_names_exists(root, run):
    helps = "".join(
        run(*words, "--help").stdout.decode()
        for words in ([], ["judge"], ["why"], ["train"], ["evaluate"], ["init"], ["label"], ["labels"], ["review"])
    )
    for line in shell_blocks(text_of(root, "README.md"))[2:]:
        for option in re.findall(r"(?<!\S)--[a-z-]+", line.split("#")[0]):
            assert option in helps, line


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "CONTRIBUTING.md",
        "docs/design.md",
        "docs/rules.md",
        "docs/json.md",
        "docs/labels.md",
        "docs/quality.md",
    ],
)
def test_links_lead_somewhere(root, name):
    here = os.path.dirname(os.path.join(root, name))
    for target in re.findall(r"\]\(([^)#:]+)\)", text_of(root, name)):
        assert os.path.exists(os.path.join(here, target)), target


def test_the_json_contract_is_documented(root, run):
    import json

    item = json.loads(run("--json", "-q", stdin=b"Wir suchen eine Teamassistenz in Ulm. Interesse?").stdout)
    document = text_of(root, "docs", "json.md")
    assert [key for key in (*item, *item["facts"]) if f"`{key}`" not in document] == []


def test_no_place_of_this_machine_is_named(root):
    for folder, _, names in os.walk(root):
        if any(part in folder for part in (".git", ".venv", "__pycache__", "_cache", ".hypothesis")):
            continue
        for name in names:
            if name.endswith((".py", ".md", ".toml", ".yaml", ".txt")) and name != "test_readme.py":
                assert os.sep + "work" + os.sep not in text_of(folder, name), os.path.join(folder, name)
