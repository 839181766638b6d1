"""Footers go, offers stay, whoever put them where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.text.clean import clean
from triage.text.footers import holds_offer, is_contact_line, is_sign_off
from triage.text.signatures import strip_footers

OFFER = "Hallo Kim,\n\nwir suchen eine Assistenz in Ulm."
CLOSE = "Mit freundlichen Grüßen\nJana Kröger"

FOOTERS = [
    "Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen.",
    "Der Inhalt dieser E-Mail ist vertraulich und ausschließlich für den Adressaten bestimmt.",
    "Wenn Sie nicht der richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, löschen Sie sie.",
    "The information contained in this message is confidential.",
    "If you are not the intended recipient, please delete this e-mail.",
    "Amtsgericht Ulm, HRB 12345",
    "Sitz der Gesellschaft: Ulm | Registergericht: Ulm HRB 1\nGeschäftsführer: A. Adler\nUSt-IdNr.: DE1",
    "Registered in England and Wales No. 123456",
    "Wenn Sie keine E-Mails mehr von uns erhalten möchten, klicken Sie hier: Abmelden",
    "To unsubscribe from these emails click here: https://x.example/u",
    "Hinweis nach Art. 14 DSGVO: Ihre Daten stammen aus Ihrem XING-Profil.",
    "Unsere Datenschutzerklärung finden Sie unter https://x.example/datenschutz.",
    "We process your personal data under the GDPR; we found you on LinkedIn.",
    "Bitte denken Sie an die Umwelt, bevor Sie diese E-Mail ausdrucken.",
    "---------------------------------",
    "Tel. +49 731 5550100\nj.kroeger@x.example",
    "להסרה מרשימת התפוצה השיבו הסר",
]


@pytest.mark.parametrize("footer", FOOTERS)
def test_a_footer_goes_below_a_sign_off_and_at_the_end(footer: str) -> None:
    assert strip_footers(f"{OFFER}\n\n{CLOSE}\n\n{footer}") == f"{OFFER}\n\n{CLOSE}"
    assert strip_footers(f"{OFFER}\n\n{CLOSE}\n\n{footer}\n\nPS: Ruf an!") == f"{OFFER}\n\n{CLOSE}\n\nPS: Ruf an!"
    assert strip_footers(f"{OFFER}\n\n{footer}") == OFFER


@pytest.mark.parametrize(
    "paragraph",
    [
        "Wir suchen eine Justizfachangestellte für das Amtsgericht Ulm.",
        "Sie betreuen DSGVO und Datenschutz und beraten unsere Fachbereiche.",
        "You own our privacy policy and GDPR compliance.",
        "Ihre Aufgaben: vertrauliche Korrespondenz, Reisen, Protokolle.",
        "Sie pflegen das Handelsregister unserer 40 Gesellschaften.",
        "Melden Sie sich gern: 0731 5550100",
    ],
)
def test_a_job_that_sounds_like_a_footer_stays_above_the_sign_off(paragraph: str) -> None:
    body = f"Hallo Kim,\n\n{paragraph}\n\nPasst das?\n\n{CLOSE}"
    assert strip_footers(body) == body
    assert strip_footers(f"{OFFER}\n\n{paragraph}\n\nPasst das?") == f"{OFFER}\n\n{paragraph}\n\nPasst das?"


@pytest.mark.parametrize(
    "below",
    [
        "PS: Das Gehalt liegt bei 58.000 €, Ihre Daten behandeln wir vertraulich.",
        "Einsatzort: 89073 Ulm",
        "Remote möglich, Tel. 0731 5550100",
        "Gesucht: Buchhalterin (m/w/d), HRB 12345",
    ],
)
def test_an_offer_below_the_name_stays(below: str) -> None:
    body = f"{OFFER}\n\n{CLOSE}\n\n{below}"
    assert strip_footers(body).endswith(below)


@pytest.mark.parametrize(
    "line",
    [
        "Von meinem iPhone gesendet",
        "Diese Nachricht wurde von meinem Android-Gerät mit GMX gesendet.",
        "Gesendet von Outlook für iOS",
        "Sent from my Samsung Galaxy",
        "Get Outlook for Android",
        "Gesendet mit der Telekom Mail App",
        "נשלח מה-iPhone שלי",
    ],
)
def test_a_device_line_goes(line: str) -> None:
    assert strip_footers(f"{OFFER}\n\n{line}") == OFFER


@pytest.mark.parametrize(
    "line",
    ["Von meinem Chef kommt viel Lob.", "Sent from London with joy.", "Outlook für das Jahr: gut."],
)
def test_a_line_that_only_begins_like_one_stays(line: str) -> None:
    assert strip_footers(f"{OFFER}\n\n{line}") == f"{OFFER}\n\n{line}"


def test_contact_lines_go_and_the_name_and_firm_stay() -> None:
    block = "Jana Kröger\nSenior Consultant\nNordPersonal GmbH"
    contacts = "Hansastraße 1\n20144 Hamburg\nT +49 40 5550100\nM: 0171 5550100\nE-Mail: j@x.example\nwww.x.example"
    body = f"{OFFER}\n\nBeste Grüße\n{block}\n{contacts}"
    assert strip_footers(body) == f"{OFFER}\n\nBeste Grüße\n{block}"


def test_a_signature_mark_cuts_what_is_below_it() -> None:
    assert strip_footers(f"{OFFER}\n\n--\nJana Kröger\nNordPersonal") == OFFER


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(f"{OFFER}\n\n--\nJana\n90k", id="money below the mark"),
        pytest.param(
            f"{OFFER}\n\n--\n" + "\n".join(f"Zeile {word}" for word in "abcdefghijklmnopqrs"),
            id="a long text",
        ),
        pytest.param("--\nJana Kröger", id="nothing above it"),
    ],
)
def test_a_mark_that_divides_a_text_cuts_nothing(body: str) -> None:
    assert strip_footers(body) == body


def test_a_browser_line_on_top_goes() -> None:
    footer = "Abmelden: https://x.example/u"
    assert strip_footers(f"Im Browser ansehen\n\n{OFFER}\n\n{footer}") == OFFER
    assert strip_footers(f"Wir bauen einen Browser.\n\n{OFFER}") == f"Wir bauen einen Browser.\n\n{OFFER}"


@pytest.mark.parametrize("footer", FOOTERS)
def test_what_would_be_nothing_stays_whole(footer: str) -> None:
    assert strip_footers(footer) == footer


@given(st.lists(st.sampled_from([OFFER, CLOSE, "--", "Gruß", "90k", "", *FOOTERS]), max_size=8))
def test_something_is_left_and_money_is_never_cut(pieces: list[str]) -> None:
    body = clean("\n\n".join(pieces))
    stripped = strip_footers(body)
    assert bool(stripped) == bool(body)
    assert stripped.count("90k") == body.count("90k")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Mit freundlichen Grüßen", True),
        ("Viele Grüße aus dem sonnigen Ulm", True),
        ("Best,", True),
        ("Best regards", True),
        ("LG Jana", True),
        ("Thanks, Ole", True),
        ("בברכה,", True),
        ("Ihr", True),
        ("Best practices", False),
        ("Wir würden uns freuen, Sie zu begrüßen", False),
        ("Thanks to our growth we hire", False),
        ("Ihr Profil", False),
        ("Grüße gehen an das ganze Team, das seit Jahren so viel für uns alle tut", False),
    ],
)
def test_sign_offs(line: str, expected: bool) -> None:
    assert is_sign_off(line) is expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Tel.: +49 731 5550100", True),
        ("M +49 171 5550100", True),
        ("+49 (0)731 / 555 01 00", True),
        ("0731 5550100", True),
        ("j.kroeger@x.example", True),
        ("https://www.x.example/team", True),
        ("D-89073 Ulm", True),
        ("Am Alten Markt 3a", False),
        ("Lindenallee 12", True),
        ("Lindenring 12 b, 89073 Ulm", True),
        ("Use SPRING15 by Sunday and get the full report of your profile for free.", False),
        ("12 High Street, London", True),
        ("Geschäftsführer: A. Adler", True),
        ("D. Schneider", False),
        ("M. Sc. Informatik", False),
        ("Office Managerin", False),
        ("50.000 Euro", False),
        ("Arbeitsort: 89073 Ulm", False),
        ("Start: 1. Januar", False),
        ("NordPersonal GmbH", False),
    ],
)
def test_contact_lines(line: str, expected: bool) -> None:
    assert is_contact_line(line) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("90k", True),
        ("58.000 EUR", True),
        ("EUR 58000", True),
        ("$ 120,000", True),
        ("hybrid in Ulm", True),
        ("Buchhalterin (m/w/d)", True),
        ("שכר גבוה", True),
        ("Tel. 0731 5550100", False),
        ("Remotely interesting", False),
        ("15 Jahre Erfahrung", False),
    ],
)
def test_offer_words(text: str, expected: bool) -> None:
    assert holds_offer(text) is expected
