from __future__ import annotations

import pytest

from triage.__main__ import complete_the_main_command


@pytest.mark.parametrize(
    ("words", "at", "expected"),
    [
        pytest.param("triage inbox.mbox --js", 2, {"--json"}, id="options of the main command behind a source"),
        pytest.param("triage --js", 1, {"--json"}, id="and in the first place"),
        pytest.param("triage wh", 1, {"why"}, id="commands"),
        pytest.param("triage why --i", 2, {"--id"}, id="options of another command"),
        pytest.param("triage judge --lan", 2, {"--lang"}, id="the main command by its name"),
        pytest.param("triage inb", 1, set(), id="a file is left to the shell"),
    ],
)
def test_bash_completes(run, words, at, expected):
    done = run(COMP_WORDS=words, COMP_CWORD=str(at), _TRIAGE_COMPLETE="complete_bash")
    assert set(done.stdout.decode().split()) == expected


def test_other_commands_stay_as_they_are():
    env = {"COMP_WORDS": "triage why --id", "COMP_CWORD": "2"}
    complete_the_main_command(env)
    assert env == {"COMP_WORDS": "triage why --id", "COMP_CWORD": "2"}
