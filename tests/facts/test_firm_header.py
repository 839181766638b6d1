"""Firms that stand only in the header: what a sender is called by, where the text does not say it."""

from __future__ import annotations

import time

import pytest

from triage.facts.employer import find_parties
from triage.facts.firm_sender import domain_label
from triage.facts.reading import read_message
from triage.types import Message, Sender

OFFER = "Wir suchen eine Assistenz in Ulm. Interesse?"
FOR_A_CLIENT = "Für einen unserer Kunden suchen wir eine Assistenz in Ulm."


def letter(sender: Sender, text: str) -> Message:
    return Message("1", "s", "mail", sender, "", None, text)


def parties(sender: Sender, text: str = OFFER) -> dict[str, tuple[str, str]]:
    """Employer and agency of a message, with the part that they were read from."""
    message = letter(sender, text)
    found: dict[str, tuple[str, str]] = {}
    for fact in find_parties(read_message(message)):
        found.setdefault(fact.name, (message.words_of(fact), fact.part))
    return found


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        pytest.param(
            Sender("Tom Ade", "", "Talent Partner at Hexa Search"), {"agency": ("Hexa Search", "headline")}, id="at"
        ),
        pytest.param(Sender("Tom Ade", "", "Talent Partner at large"), {}, id="at without a name"),
        pytest.param(Sender("Ina Voss", "", "CTO bei Furchenwerk"), {"employer": ("Furchenwerk", "headline")}, id="bei"),
        pytest.param(Sender("Ina Voss", "", "Hilfe bei Bewerbungen"), {}, id="a common noun behind bei"),
        pytest.param(
            Sender("Ina Voss", "", "Researcher | Wald & Wiese"), {"employer": ("Wald & Wiese", "headline")}, id="divider"
        ),
        pytest.param(Sender("Ina Voss", "", "Recruiter | Oil & Gas"), {}, id="a trade behind the divider"),
        pytest.param(
            Sender("Ina Voss", "", "Inhaberin Voss Ventiltechnik"),
            {"employer": ("Voss Ventiltechnik", "headline")},
            id="her own name in it",
        ),
        pytest.param(Sender("Ina Voss", "", "Leiterin Ventiltechnik"), {}, id="a department"),
        pytest.param(
            Sender("Ina Voss", "", "Owner of Voss & Daughters Joinery"),
            {"employer": ("Voss & Daughters Joinery", "headline")},
            id="owner of",
        ),
        pytest.param(Sender("Ina Voss", "", "Head of Sales and Joinery"), {}, id="head of a department"),
        pytest.param(Sender("Grünberuf Personalberatung"), {"agency": ("Grünberuf Personalberatung", "name")}, id="name"),
        pytest.param(Sender("Ina Voss", "", "Personalberatung Lebensmittelindustrie"), {}, id="a trade and its field"),
        pytest.param(Sender("Ina Voss", "", "Personalvermittlung für Pflegeberufe"), {}, id="a trade and its purpose"),
        pytest.param(Sender("Kelly @ NorthStaff Nursing"), {"agency": ("NorthStaff Nursing", "name")}, id="name with @"),
        pytest.param(Sender("Femi (climbing)"), {}, id="a note in a contact's name"),
        pytest.param(Sender("Tiefbau Merker GmbH"), {"employer": ("Tiefbau Merker GmbH", "name")}, id="legal form"),
        pytest.param(Sender("Ina Voss"), {}, id="a person"),
        pytest.param(
            Sender("Prairie Sun Haulage Recruiting", "drivers@prairiesunhaulage.example"),
            {"employer": ("Prairie Sun Haulage", "name")},
            id="a desk of the firm that the domain names",
        ),
        pytest.param(Sender("Ina Voss", "", "SAP Recruitment"), {}, id="a skill and a trade"),
        pytest.param(Sender("Ina Voss", "", "Data governance | ex-Castellan Insurance"), {}, id="where she was before"),
        pytest.param(Sender("Ina Voss", "", "Studentin, Hochschule Ulm"), {}, id="a student's school"),
        pytest.param(Sender("טליה שוורץ", "", 'מנכ"לית עמותת גשר לבית'), {"employer": ("עמותת גשר לבית", "headline")}, id="he"),
        pytest.param(Sender("טליה שוורץ", "", "מנהלת גיוס"), {}, id="a function in Hebrew"),
        pytest.param(
            Sender("Ina Voss", "", "Werkleiterin Feinblech Aller"), {"employer": ("Feinblech Aller", "headline")}, id="function"
        ),
        pytest.param(Sender("Ina Voss", "", "Werkleiterin Produktion"), {}, id="a function and a department"),
        pytest.param(Sender("Ina Voss", "", "Mitgründerin Lotsenholm"), {"employer": ("Lotsenholm", "headline")}, id="owns"),
        pytest.param(Sender("Ina Voss", "", "Mitgründerin Europe"), {}, id="owns no continent"),
        pytest.param(
            Sender("Ina Voss", "", "Partnerin, Holm Führungskräfteberatung"),
            {"agency": ("Holm Führungskräfteberatung", "headline")},
            id="compound of an agency",
        ),
        pytest.param(
            Sender("Ina Voss", "", "Partnerin, Holm Steuerberatung"),
            {"employer": ("Holm Steuerberatung", "headline")},
            id="compound of another firm",
        ),
        pytest.param(Sender("Ina Voss – Freude mit Stil"), {}, id="a saying with mit"),
        pytest.param(
            Sender("Stadt Holmbeck, Amt für Personal", "post@holmbeck.example"),
            {"employer": ("Stadt Holmbeck", "name")},
            id="a town's office for personnel",
        ),
        pytest.param(Sender("JOACHIM"), {}, id="shouted forename"),
        pytest.param(Sender("נועם ברזילי אדריכלים"), {"employer": ("נועם ברזילי אדריכלים", "name")}, id="he architects"),
        pytest.param(Sender("נועם ברזילי"), {}, id="a person in Hebrew"),
        pytest.param(Sender("Mira Tal", "", "שותפה, אופיר השמה"), {"agency": ("אופיר השמה", "headline")}, id="he agency"),
    ],
)  # fmt: skip
def test_the_firm_of_the_header(sender, expected):
    assert parties(sender) == expected


def test_who_speaks_for_a_client_is_an_agency():
    sender = Sender("Ina Voss", "", "Recruiterin bei Holm Kompass")
    assert parties(sender, FOR_A_CLIENT) == {"agency": ("Holm Kompass", "headline")}
    assert parties(sender, OFFER) == {"employer": ("Holm Kompass", "headline")}


def test_the_domain_is_the_last_resort_and_an_agencys_only():
    sender = Sender("Jana Kröger", "j@nordpersonal.example")
    assert parties(sender, FOR_A_CLIENT) == {"agency": ("nordpersonal", "address")}
    assert parties(Sender("Jana Kröger", "j@holm.example"), OFFER) == {}
    assert parties(Sender("Jana Kröger", "j@gmail.com"), FOR_A_CLIENT) == {}


def test_the_text_comes_first():
    sender = Sender("Tom Ade", "", "Talent Partner at Hexa Search")
    assert parties(sender, "Die Holm GmbH sucht Verstärkung.\n\nTom Ade\nHexa Search") == {
        "employer": ("Holm GmbH", "text"),
        "agency": ("Hexa Search", "text"),
    }
    assert parties(sender, "Die Holm GmbH sucht Verstärkung.") == {
        "employer": ("Holm GmbH", "text"),
        "agency": ("Hexa Search", "headline"),
    }
    house = Sender("Tom Ade", "", "Leiter Technik bei Holm")
    assert parties(house, "Die Holm GmbH sucht Verstärkung.") == {"employer": ("Holm GmbH", "text")}


def test_an_institution_that_writes_goes_before_names_of_the_text():
    text = "Auf der Insel Norderhörn wird ein Vogelwart gesucht. Mehr bei Jens Carstensen."
    assert parties(Sender("Vogelschutzverein Halligen"), text)["employer"] == ("Vogelschutzverein Halligen", "name")
    named = "Die Holm GmbH sucht Verstärkung."
    assert parties(Sender("Wochenblatt Halligen"), named)["employer"] == ("Holm GmbH", "text")


@pytest.mark.parametrize(
    ("address", "label"),
    [
        ("jo@mail.raabe.co.uk", "raabe"),
        ("jo@gmx.de", ""),
        ("", ""),
        ("@", ""),
        ("jo", ""),
        ("a@b@c.example", "c"),
        ("jo@postmail.example", ""),
        ("jo@holm-mail.example", "holm-mail"),
    ],
)
def test_the_telling_label_of_a_domain(address, label):
    assert address[slice(*domain_label(address))] == label


@pytest.mark.parametrize("piece", ["A ", "at ", "| ", "Holm & ", "(", "ב-", "bei Holm, "])
def test_endless_headers_are_read_in_no_time(piece):
    sender = Sender(piece * 50_000, "a" * 100_000 + "@" + "b." * 50_000, piece * 50_000)
    begun = time.perf_counter()
    parties(sender)
    assert time.perf_counter() - begun < 1
