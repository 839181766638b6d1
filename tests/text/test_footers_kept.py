from __future__ import annotations

import pytest

from triage.text.compose import compose


@pytest.mark.parametrize(
    "body",
    [
        "Hello\n\nI have a car radio that you have its copyright.\nHow do I use the maps?",
        "Hey\n\nMy laptop has viruses again, can you help on Sunday?",
        "Hallo\n\nIch muss Lena am Freitag vom Turnen abmelden, sie ist krank.",
    ],
)
def test_a_message_with_a_footers_word_is_kept(body):
    assert compose("", body).text == body


def test_a_real_footer_below_a_real_message_goes():
    text = compose(
        "", "Hallo, kommst du am Sonntag zu uns?\n\nCopyright © 2026 Mailbote. Alle Rechte vorbehalten. Hier abmelden."
    ).text
    assert text == "Hallo, kommst du am Sonntag zu uns?"
