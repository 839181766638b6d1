"""Prefixes of subject lines."""

from __future__ import annotations

import pytest

from triage.text.subjects import is_forward, is_reply, strip_prefixes


@pytest.mark.parametrize(
    ("subject", "stripped", "forward", "reply"),
    [
        ("AW: WG: Re: Fwd: Stelle", "Stelle", False, True),
        ("WG: AW: Stelle", "Stelle", True, False),
        ("Re[2]: Stelle", "Stelle", False, True),
        ("RE : Stelle", "Stelle", False, True),
        ("Antw.: Stelle", "Antw.: Stelle", False, False),
        ("FWD: Stelle", "Stelle", True, False),
        ("השב: משרה", "משרה", False, True),
        ("Regional Manager: Ulm", "Regional Manager: Ulm", False, False),
        ("Real estate: rent", "Real estate: rent", False, False),
        ("WG gesucht", "WG gesucht", False, False),
        ("AW:", "", False, True),
        ("", "", False, False),
    ],
)
def test_prefixes_are_told_from_words(subject: str, stripped: str, forward: bool, reply: bool) -> None:
    assert strip_prefixes(subject) == stripped
    assert is_forward(subject) is forward
    assert is_reply(subject) is reply
