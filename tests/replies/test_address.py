"""Sie or du, and by which name: what the sender shows decides, a guess never does."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.profile import ReplyStyle
from triage.replies import draft
from triage.replies.address import addressee, form_of_address
from triage.replies.names import person
from triage.types import Message, Sender


def case(*values: Any, id: str) -> Any:
    return pytest.param(*values, id=id)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        case("Hättest du Lust?", "du", id="du"),
        case("Dein Profil gefällt mir.", "du", id="dein at the beginning of a sentence"),
        case("ich würde Sie gern sprechen", "sie", id="Sie in mid-sentence"),
        case("Wir freuen uns auf DICH!", "du", id="capitals"),
        case("Hast du Zeit? Ich rufe Sie an.", "sie", id="both: the polite one"),
        case(
            "Hast du Zeit? Die Kollegen sind nett. Sie freuen sich.",
            "du",
            id="Sie that begins a sentence: they",
        ),
        case("Hast du Zeit? Die Firma ist toll, sie wächst.", "du", id="sie without a capital: she"),
        case("Hast du Zeit?\nIhr Profil passt.", "du", id="Ihr that begins a line"),
        case("Interesse an einer Stelle in Ulm?", "sie", id="none: the polite one"),
        case("", "sie", id="nothing at all"),
    ],
)
def test_german_address_is_the_senders(text: str, expected: str) -> None:
    assert form_of_address(text, "de") == expected


def test_the_profile_overrides_the_senders_form() -> None:
    assert form_of_address("Hast du Zeit?", "de", "sie") == "sie"
    assert form_of_address("Ich rufe Sie an.", "de", "du") == "du"
    assert form_of_address("Ich rufe Sie an.", "de", "auto") == "sie"


@pytest.mark.parametrize("language", ["en", "he", "fr"])
def test_a_language_without_the_choice_is_plain_whatever_the_profile_says(language: str) -> None:
    assert form_of_address("Hast du Zeit?", language, "du") == "plain"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        case("Jana Kröger", "Jana Kröger", id="a name"),
        case("🚀 Tom", "Tom", id="emoji before"),
        case("Eden Cohen ✨ Sourcer", "Eden Cohen", id="emoji between name and headline"),
        case("Tom Ade, Talent Partner", "Tom Ade", id="headline behind a comma"),
        case("Anna | Recruiting", "Anna", id="headline behind a bar"),
        case("Chiara Lombardi – Tech Recruiting", "Chiara Lombardi", id="headline behind a dash"),
        case("Kaylee Montrose (she/her)", "Kaylee Montrose", id="pronouns in brackets"),
        case("Kaylee Montrose she/her", "Kaylee Montrose", id="pronouns"),
        case("Jana Kröger via LinkedIn", "Jana Kröger", id="via"),
        case("Clodagh at StaffSprint", "Clodagh", id="at a firm"),
        case("JANA KRÖGER", "Jana Kröger", id="capitals"),
        case("KRÖGER Jana", "Jana Kröger", id="last name in capitals first"),
        case("Jana KRÖGER-LANG", "Jana Kröger-Lang", id="last name in capitals last"),
        case("jana kröger", "Jana Kröger", id="no capitals"),
        case("Gwilym Prothero MRCVS", "Gwilym Prothero", id="degree behind"),
        case("Eva Lang, PhD", "Eva Lang", id="degree behind a comma"),
        case("Dipl.-Ing. Wolfram Bätz", "Wolfram Bätz", id="degree that is not spoken"),
        case("Konstantin von Rhoden", "Konstantin von Rhoden", id="von is part of the name"),
        case("Fraser McIlwraith", "Fraser McIlwraith", id="Mc is no firm's capital"),
        case("יעל כהן | גיוס", "יעל כהן", id="Hebrew headline"),
        case('ד"ר עפרה מזור', "עפרה מזור", id="Hebrew title"),
        case("NordPersonal", None, id="capital in mid-word: a firm"),
        case("NORDPERSONAL", None, id="one word of capitals"),
        case("HR Shilpa", None, id="HR is no Herr"),
        case("Recruiting Team", None, id="mailbox"),
        case("Kessler Optik GmbH", None, id="legal form"),
        case("TSV Hohenfeld", None, id="a club"),
        case("LinkedIn Member", None, id="member without a name"),
        case("LinkedIn-Mitglied", None, id="member without a name, German"),
        case("jana@nordpersonal.example", None, id="address"),
        case("+49 171 555 0188", None, id="number"),
        case("Vater von Emil", None, id="kinship"),
        case("משאבי אנוש", None, id="Hebrew mailbox"),
        case("", None, id="nothing"),
        case("🚀✨", None, id="only emoji"),
    ],
)
def test_a_name_field_gives_the_person_or_nobody(raw: str, expected: str | None) -> None:
    name = person(raw)
    assert (name.full if name else None) == expected


def test_last_name_first_is_turned_in_mail_and_not_on_linkedin() -> None:
    turned, kept = person("Kröger, Jana", last_first=True), person("Sinéad, Galway")
    assert turned and turned.full == "Jana Kröger"
    assert kept and kept.full == "Sinéad"
    assert person("Kröger, Jana Maria Bauunternehmung", last_first=True) is None


def _message(sender: Sender, body: str = "", channel: str = "mail") -> Message:
    return Message("x", "test", channel, sender, "", None, body)


@pytest.mark.parametrize(
    ("sender", "body", "expected"),
    [
        case(Sender(), "Guten Tag\n\nViele Grüße\nJana Kröger\nNordPersonal", "Jana Kröger", id="only signed"),
        case(Sender("Recruiting Team"), "Hi\n\nBest,\nTom", "Tom", id="signed for a mailbox"),
        case(Sender("Jana"), "Hi\n\nLG Jana Kröger", "Jana Kröger", id="signed more fully"),
        case(Sender("Jana Kröger"), "Hi\n\nLG Jana", "Jana Kröger", id="signed more briefly"),
        case(
            Sender("Jana Kröger"),
            "Hi\n\nIhr Tom Ade",
            "Jana Kröger",
            id="signed by another: the header counts",
        ),
        case(Sender("Hays", "jobs@hays.example"), "", None, id="named like its domain"),
        case(Sender("Tom", "tom@tom.example"), "", "Tom", id="named like the mailbox, too"),
        case(
            Sender("Hotel Seeblick, Reto Ambühl", "r.ambuehl@x.example"),
            "",
            "Reto Ambühl",
            id="behind a firm",
        ),
        case(Sender("Hotel Seeblick, Bad Ischl", "info@x.example"), "", None, id="a place behind a firm"),
        case(
            Sender(),
            "Ihr Profil passt.\nDanke Montag\nTschüss und bis bald im neuen Jahr",
            None,
            id="no name",
        ),
    ],
)
def test_header_and_signature_together_tell_who_wrote(sender: Sender, body: str, expected: str | None) -> None:
    name = addressee(_message(sender, body))
    assert (name.full if name else None) == expected


def test_a_sender_named_like_a_firm_of_the_message_is_no_person() -> None:
    message = _message(Sender("Kessler Optik"))
    assert addressee(message, ["Kessler Optik GmbH"]) is None
    assert addressee(message, ["Brandt Logistik GmbH"]) is not None


def _salutation(answer: Any, kim: Any, sender: str, **options: Any) -> str:
    found = answer(sender=sender, **options)
    assert found is not None
    return str(found.body.partition("\n")[0])


@pytest.mark.parametrize(
    ("sender", "language", "text", "expected"),
    [
        case("Jana Kröger", "de", "für Sie", "Guten Tag Jana Kröger,", id="Sie: the whole name, no gender"),
        case("Jana Kröger", "de", "für dich", "Hallo Jana,", id="du: the first name"),
        case("Dr. Eva Lang", "de", "für Sie", "Guten Tag Dr. Eva Lang,", id="Sie: the title as stated"),
        case("Dr. Eva Lang", "de", "für dich", "Hallo Eva,", id="du: no title"),
        case("Frau Kröger", "de", "für Sie", "Guten Tag Frau Kröger,", id="Frau only as she says"),
        case("Herr Dr. Tom Ade", "de", "für Sie", "Guten Tag Herr Dr. Ade,", id="Herr only as he says"),
        case("Herr Gashi", "de", "für dich", "Hallo,", id="du and no first name"),
        case("Jana", "de", "für Sie", "Guten Tag,", id="Sie and no last name"),
        case("Recruiting Team", "de", "für Sie", "Guten Tag,", id="nobody"),
        case("Recruiting Team", "de", "für dich", "Hallo,", id="nobody, du"),
        case("Tom Ade", "en", "for you", "Hi Tom,", id="English"),
        case("T. Ade", "en", "for you", "Hello T. Ade,", id="English, an initial"),
        case("Dr. Eva Lang", "en", "for you", "Hello Dr. Lang,", id="English, title"),
        case("Mr Ade", "en", "for you", "Hello Mr Ade,", id="English, as he says"),
        case("LinkedIn Member", "en", "for you", "Hello,", id="English, nobody"),
        case("יעל כהן", "he", "בשבילך", "שלום יעל,", id="Hebrew"),
        case('ד"ר עפרה מזור', "he", "בשבילך", "שלום ד״ר מזור,", id="Hebrew, title"),
        case("צוות גיוס", "he", "בשבילך", "שלום,", id="Hebrew, nobody"),
    ],
)
def test_salutation(sender: str, language: str, text: str, expected: str, answer: Any, kim: Any) -> None:
    assert _salutation(answer, kim, sender, language=language, text=text) == expected


def test_formal_english_uses_the_whole_name(answer: Any, kim: Any) -> None:
    formal = kim._replace(reply=ReplyStyle(tone="formal"))
    assert _salutation(answer, kim, "Tom Ade", language="en", text="x", profile=formal) == "Hello Tom Ade,"


@given(st.text(max_size=80), st.text(max_size=200), st.text(max_size=40))
def test_any_sender_gives_a_clean_short_name_or_none(raw: str, body: str, address: str) -> None:
    name = addressee(_message(Sender(raw, address), body))
    if name:
        assert 0 < len(name.full) <= 160
        assert not set(name.full) & set("\r\n\t<>@|{}[]%$:;/\\")
        assert name.full.isprintable()


@pytest.mark.parametrize(
    ("passed_on_by", "address"),
    [
        pytest.param("Max Freund", "sie", id="her du was for Max"),
        pytest.param("", "du", id="her du was for the reader"),
    ],
)
def test_a_du_in_a_mail_passed_on_was_said_to_another(passed_on_by, address, message, make_judge):
    text = (
        "Wir suchen eine Executive Assistant in Stuttgart, unbefristet. Kennst du jemanden, oder hast du selbst Lust?"
    )
    judge = make_judge("looking_for: {roles: [Executive Assistant], places: [Stuttgart]}")
    sent = message(text, sender="Petra Lindner")
    judged = judge.judge(sent._replace(envelope=sent.envelope._replace(passed_on_by=passed_on_by)))
    found = draft(judged.message, judged.facts, judged.matches, judged.missing, judged.verdict, "de", None)
    assert found.address == address
