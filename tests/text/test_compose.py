"""Subject and body in one text."""

from __future__ import annotations

import pytest

from triage.text.compose import compose


@pytest.mark.parametrize(
    ("subject", "body", "text", "start"),
    [
        ("Stelle", "Hallo", "Stelle\n\nHallo", 8),
        ("AW: Stelle", "Hallo", "Stelle\n\nHallo", 8),
        ("", "Hallo", "Hallo", 0),
        ("Stelle", "", "Stelle", 6),
        ("AW:", "", "AW:", 3),
        ("AW:", "Hallo", "Hallo", 0),
        ("", "", "", 0),
        ("Stelle", "STELLE\n\nHallo", "Stelle\n\nHallo", 8),
        ("Stelle", "Stelle\nStelle\n\nHallo", "Stelle\n\nHallo", 8),
        ("Stelle", "Stelle in Ulm", "Stelle\n\nStelle in Ulm", 8),
        ("Stelle", "Stelle", "Stelle", 6),
        ("Zei\r\n le", "Hallo", "Zei le\n\nHallo", 8),
    ],
)
def test_the_subject_stands_above_the_body_once(subject: str, body: str, text: str, start: int) -> None:
    composed = compose(subject, body)
    assert (composed.text, composed.body_start) == (text, start)


def test_the_subject_of_a_forwarded_mail_is_kept_when_it_is_another() -> None:
    block = "Von: R\nGesendet: Mittwoch\nAn: V\nBetreff: AW: Koch in Jena\n\nText dazu"
    assert compose("WG: schau mal", block).text == "schau mal\n\nKoch in Jena\n\nText dazu"
    assert compose("WG: Koch in Jena", block).text == "Koch in Jena\n\nText dazu"


def test_quotes_can_be_left_in_for_sources_without_any() -> None:
    quoted = "a\n\nAm 1.1.2025 schrieb X:\n> b"
    assert compose("", quoted, quotes=False).text == quoted
    assert compose("", quoted).text == "a"


def test_headers_or_the_subject_make_it_an_answer() -> None:
    body = "Wir suchen:\n> Schweißer\n\nGruß"
    assert compose("Stelle", body).text == f"Stelle\n\n{body}"
    assert compose("AW: Stelle", body).text == "Stelle\n\nWir suchen:\n\nGruß"
    assert compose("Stelle", body, answer=True).text == "Stelle\n\nWir suchen:\n\nGruß"
