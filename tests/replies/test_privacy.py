"""Nothing that the profile keeps private gets into a draft, however it is spelled and wherever it comes from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from triage.profile import Now, PayWish, ReplyStyle
from triage.replies.figures import says_number, spelled
from triage.replies.privacy import guard_of, is_private, tells
from triage.types import Match, Role, Sender

SPELLINGS = (
    "58000", "58.000", "58,000", "58 000", "58\u202f000", "58'000", "58k", "58 K", "58T€", "58 Tsd.", "58-65k",
    "58,0k", "58.000,00 €", "€58,000.00", "0,058 Mio", "５８０００", "٥٨٠٠٠", "58-000", "5 8 0 0 0",
    "achtundfünfzigtausend", "Achtundfünfzig Tausend", "fifty-eight thousand", "חמישים ושמונה אלף", "Achtund\u00adfünfzigtausend",
)  # fmt: skip


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_private_figure_is_found_in_every_spelling(spelling: str, kim: Any) -> None:
    assert tells(guard_of(kim), f"ab {spelling} im Jahr")


@pytest.mark.parametrize("text", ["57.000", "158.000", "5.800", "580k", "siebenundfünfzigtausend", "", "no figure"])
def test_other_figures_are_not(text: str, kim: Any) -> None:
    assert not tells(guard_of(kim), text)


def test_numbers_in_words() -> None:
    assert spelled(105_000) == ("hundertfuenftausend", "hundredfivethousand", "hundredandfivethousand")
    assert spelled(100_000)[:2] == ("hunderttausend", "hundredthousand")
    assert "achtundfuenfzigtausendfuenfhundert" in spelled(58_500)
    assert "חמישיםושמונהאלף" in spelled(58_000)
    assert spelled(12) == ()
    assert says_number("1.250,50", [1250.5])


@pytest.mark.parametrize(
    "text",
    [
        "Alsterbogen Maschinenbau AG",
        "ALSTERBOGEN-MASCHINENBAU",
        "bei Alsterbogen Maschinenbaus Werk",
        "AlsterbogenMaschinenbau",
        "Alsterbogen\u00a0Maschinenbau",
        "Weg von Alsterbogen?",
    ],
)
def test_the_employers_name_is_found_however_it_is_written(text: str, kim: Any) -> None:
    assert tells(guard_of(kim), text, sentences=False)


def test_other_names_are_not(kim: Any) -> None:
    assert not tells(guard_of(kim), "Elbbogen Maschinenbau AG")
    assert not tells(guard_of(kim._replace(now=Now(employer="EY"))), "Guten Tag, Sie hey eyes")
    assert tells(guard_of(kim._replace(now=Now(employer="EY"))), "Ihre Zeit bei EY")
    assert tells(guard_of(kim._replace(now=Now(employer="אלון"))), "העבודה באלון")


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("employer", False),
        ("now.employer", False),
        ("now", False),
        ("role", True),
        ("now.role", True),
        ("places", True),
    ],
)
def test_a_key_a_path_or_a_block_keeps_its_values(key: str, told: bool, kim: Any) -> None:
    guard = guard_of(kim._replace(private=(key,)))
    assert tells(guard, "Alsterbogen Maschinenbau") is not told
    assert tells(guard, "Executive Assistant") is (key in ("role", "now.role", "now"))
    assert tells(guard, "Stuttgart") is (key == "places")


def test_unless_said_otherwise_pay_employer_and_status_are_private(kim: Any) -> None:
    assert all(is_private(kim, what) for what in ("pay", "employer", "status"))
    assert not any(is_private(kim, what) for what in ("roles", "places", "contract"))
    assert not any(is_private(kim._replace(private=()), what) for what in ("pay", "employer", "status"))
    assert is_private(kim._replace(private=("looking_for.pay",)), "pay")
    assert is_private(kim._replace(private=("roles",)), "field")
    assert not is_private(None, "pay")


def test_a_private_name_signs_nothing_but_a_chosen_signature(answer: Any, kim: Any) -> None:
    hidden = kim._replace(private=("name",), reply=ReplyStyle())
    assert "Kim" not in answer(profile=hidden).body
    assert answer(profile=hidden._replace(reply=ReplyStyle(sign="K."))).body.endswith("K.")
    assert answer(profile=kim._replace(reply=ReplyStyle())).body.endswith("Kim Beispiel")


def test_the_subject_is_repeated_unless_it_tells(answer: Any) -> None:
    assert answer(subject="Raus aus Alsterbogen Maschinenbau?").subject == "Re: Ihre Nachricht"
    assert answer(subject="Controller, ab 58k").subject == "Re: Ihre Nachricht"
    assert answer(subject="Controller, ab 60k").subject == "Re: Controller, ab 60k"


def test_a_users_template_that_tells_is_not_used(answer: Any, tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    template = tmp_path / "de" / "decline.j2"
    template.write_text("Unter 58.000 mache ich nichts.\n{{ sign }}", encoding="utf-8")
    assert "58" not in answer(template_dirs=[str(tmp_path)]).body
    template.write_text("Ich bin nicht auf der Suche.\n{{ sign }}", encoding="utf-8")
    assert "Suche" not in answer(template_dirs=[str(tmp_path)]).body
    template.write_text("Unter 59.000 mache ich nichts.\n{{ sign }}", encoding="utf-8")
    assert answer(template_dirs=[str(tmp_path)]).body == "Unter 59.000 mache ich nichts.\nKim"


@pytest.mark.parametrize("status", ["searching", "open", "not searching"])
@pytest.mark.parametrize("language", ["de", "en", "he"])
@pytest.mark.parametrize("verdict", ["fit", "ask", "decline", "shotgun", "personal", "pitch"])
def test_no_wording_of_ours_speaks_of_a_private_status(
    status: str, language: str, verdict: str, answer: Any, kim: Any
) -> None:
    for key in "abcdefgh":
        for tone in ("warm", "brief", "formal"):
            profile = kim._replace(status=status, reply=ReplyStyle(tone=tone, sign="Kim"))
            found = answer(verdict, language=language, key=key, profile=profile, on_request=True)
            assert found is not None
            words = found.body.casefold()
            assert not any(w in words for w in (status, "looking", "suche", "wechsel", "מחפש", "happy where"))


FIRMS = st.sampled_from(
    [
        "Alsterbogen Maschinenbau AG",
        "EY",
        "Grün & Söhne KG",
        "Right Management",
        "Zeit",
        'אלון בע"מ',
        "3M",
        "Danke GmbH",
    ]
)
WORDS = st.text(max_size=30)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    employer=FIRMS,
    least=st.integers(1_000, 999_999),
    verdict=st.sampled_from(["fit", "ask", "decline"]),
    language=st.sampled_from(["de", "en", "he", "fr"]),
    words=st.tuples(WORDS, WORDS, WORDS),
    place=st.sampled_from(["subject", "role", "place", "sender", "sign"]),
    state=st.sampled_from(["met", "broken"]),
    key=st.text(max_size=5),
)
def test_no_draft_holds_a_private_value(
    answer: Any, kim: Any, employer: str, least: int, verdict: str, language: str,
    words: tuple[str, str, str], place: str, state: str, key: str,
) -> None:  # fmt: skip
    """Whatever the message says about it, in its subject, title, place, or the sender's name."""
    profile = kim._replace(
        now=Now("Controller", employer, 2018),
        status="not searching",
        looking_for=kim.looking_for._replace(pay=PayWish(least, "EUR")),
        reply=ReplyStyle(sign=employer if place == "sign" else "Kim"),
    )
    secret = f"{words[0]} {employer} {least} {least:,} {words[1]}"
    found = answer(
        verdict,
        text=f"Stelle {secret} {words[2]}",
        language=language,
        subject=secret if place == "subject" else words[0],
        sender=Sender(secret if place == "sender" else words[1]),
        facts={
            "role": Role(secret if place == "role" else words[2], ("x",)),
            "place": secret if place == "place" else words[1],
        },
        matches=[Match(what, state, must=True) for what in ("pay", "roles", "places")],
        missing=("pay", "employer"),
        profile=profile,
        key=key,
    )
    if found is None:
        return
    text = f"{found.subject}\n{found.body}"
    core = employer.replace(" AG", "").replace(" KG", "").replace(" GmbH", "").replace(' בע"מ', "")
    assert core.casefold() not in [word.strip(",.:!?").casefold() for word in text.split()]
    assert " " not in core or core.casefold() not in text.casefold()
    assert not says_number(text, [least])
    assert "not searching" not in text
    assert not any(tells(guard_of(profile), part) for part in (found.body,))
    assert all(c == "\n" or c.isprintable() for c in text)
    assert "\n" not in found.subject
