"""Quotes of every mail program: what the writer wrote stays, what is quoted goes, a forwarded mail stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.text.clean import clean
from triage.text.quotes import unquote

OWN = "Danke, 58.000 € sind es."
OLD = "Wie hoch ist das Gehalt?"

OPENERS = [
    "Am 12.11.25 um 14:03 schrieb Kim Beispiel:",
    "Am Mi., 12. Nov. 2025 um 14:03 Uhr schrieb Kim <kim@x.example>:",
    "Am Mi., 12. Nov. 2025 um 14:03 Uhr schrieb Kim Beispiel\n<kim@x.example>:",
    "Am 12. November 2025 14:03:17 MEZ schrieb Kim Beispiel <kim@x.example>:",
    "On Wed, 12 Nov 2025 at 14:03, Kim <kim@x.example> wrote:",
    "On Nov 12, 2025, at 2:03 PM, Kim Beispiel <kim@x.example>\nwrote:",
    "On 11/12/25 14:03, Kim wrote:",
    "2025-11-12 14:03 GMT+01:00 Kim <kim@x.example> schrieb:",
    "Le mer. 12 nov. 2025 à 14:03, Kim <kim@x.example> a écrit :",
    "---- Am Mi, 12 Nov 2025 14:03:00 +0100 schrieb Kim <kim@x.example> ----:",
    "ב-12 בנוב׳ 2025, בשעה 14:03, Kim כתב:",
    "בתאריך יום ד׳, 12 בנוב׳ 2025 ב-14:03 מאת Kim <kim@x.example>:",
]
BLOCKS = [
    "Von: Kim\nGesendet: Mittwoch, 12. November 2025 14:03\nAn: Jana\nBetreff: Frage",
    "Gesendet: Mittwoch, 12. November 2025 um 14:03 Uhr\nVon: Kim <kim@x.example>\nAn: Jana\nBetreff: Frage",
    "*Von:* Kim\n*Gesendet:* Mittwoch\n*An:* Jana\n*Betreff:* Frage",
    "From: Kim\nSent: Wednesday\nTo: Jana\nSubject: Question",
    "De : Kim\nEnvoyé : mercredi\nÀ : Jana\nObjet : Question",
    "מאת: Kim\nנשלח: יום רביעי\nאל: Jana\nנושא: שאלה",
    "________________________________\nVon: Kim\nGesendet: Mittwoch\nAn: Jana\nBetreff: Frage",
    "-----Ursprüngliche Nachricht-----\nVon: Kim\nGesendet: Mittwoch\nAn: Jana\nBetreff: Frage",
    "-----Original Message-----\nFrom: Kim",
    "-------- Original-Nachricht --------\nDatum: Wed, 12 Nov 2025\nVon: Kim",
]


@pytest.mark.parametrize("opener", [*OPENERS, *BLOCKS])
def test_an_unmarked_quote_goes_to_its_end(opener: str) -> None:
    assert unquote(clean(f"{OWN}\n\n{opener}\n\n{OLD}\nKim")).body == OWN


@pytest.mark.parametrize("opener", OPENERS)
def test_a_marked_quote_goes_and_text_below_it_stays(opener: str) -> None:
    quoted = f"{opener}\n> {OLD}\n>\n> > älter\n\n"
    assert unquote(clean(f"{quoted}{OWN}")).body == OWN
    assert unquote(clean(f"oben\n\n{quoted}{OWN}")).body == clean(f"oben\n\n{OWN}")


@pytest.mark.parametrize("opener", OPENERS[:6])
def test_openers_within_a_quote_go_with_it(opener: str) -> None:
    marked = "\n".join(f"> {line}" for line in f"{opener}\nalt".split("\n"))
    assert unquote(clean(f"{OWN}\n\n{marked}")).body == OWN


@pytest.mark.parametrize(
    "text",
    [
        "Am Montag schrieb uns der Kunde:\nEr zahlt 90k.",
        "On this topic our CTO wrote:\nWe pay 90k.",
        "Von: 9 bis 17 Uhr\nAn: fünf Tagen\nGehalt: 50k",
        "Ort: Ulm\nVon: sofort\nGehalt: 50k",
        "Start: 1.1.2026\nWir haben über Sie gelesen, was die FAZ schrieb.",
        "Wir zahlen > 90k.\nRemote.",
        "________________________________\nNeu: Stelle in Ulm",
        "Ursprüngliche Nachrichten lesen wir nicht.\nUlm, 50k.",
        "Original message design is your job.\nUlm, 50k.",
    ],
)
def test_what_only_resembles_a_quote_stays(text: str) -> None:
    assert unquote(f"Hallo Kim,\n\n{text}").body == f"Hallo Kim,\n\n{text}"


def test_a_quote_alone_is_kept_without_its_marks() -> None:
    assert unquote(f"> {OLD}\n> Kim").body == f"{OLD}\nKim"
    assert OLD in unquote(f"{OPENERS[0]}\n\n{OLD}").body


FORWARDS = [
    "Von: R\nGesendet: Mittwoch\nAn: Vera\nBetreff: Neue Stelle\n\n",
    "-----Ursprüngliche Nachricht-----\nVon: R\nGesendet: Mittwoch\nAn: V\nBetreff: Neue Stelle\n\n",
    "---------- Forwarded message ---------\nFrom: R <r@x.example>\nDate: Wed\nSubject: Neue Stelle\n"
    "To: <v@x.example>\n\n\n",
    "---------- Weitergeleitete Nachricht ---------\nVon: R\nDate: Mi\nSubject: Neue Stelle\nTo: V\n\n",
    "-------- Weitergeleitete Nachricht --------\nBetreff: Neue Stelle\nDatum: Mi\nVon: R\nAn: V\n\n",
    "Anfang der weitergeleiteten Nachricht:\n\nVon: R\nBetreff: Neue Stelle\nDatum: 12. Mai 2025\nAn: V\n\n",
    "Begin forwarded message:\n\nFrom: R\nSubject: Neue Stelle\nDate: 12 November 2025\nTo: V\n\n",
    "Am 12.11.25 um 14:03 schrieb R <r@x.example>:\n\n",
]


@pytest.mark.parametrize("header", FORWARDS)
def test_the_mail_that_was_passed_on_is_the_message(header: str) -> None:
    for note in ("", "Was für dich?\n\n"):
        passed_on = unquote(clean(f"{note}{header}{OWN}\n\n{BLOCKS[0]}\n\n{OLD}"), passed_on=True)
        assert passed_on.body == clean(f"{note}{OWN}")
        assert passed_on.forwarded
        assert passed_on.subject in ("Neue Stelle", "")


@pytest.mark.parametrize("header", FORWARDS[2:7])
def test_a_forward_is_known_by_its_body_alone(header: str) -> None:
    assert unquote(clean(f"{header}{OWN}")) == unquote(clean(f"{header}{OWN}"), passed_on=True)
    marked = "\n".join(f"> {line}" for line in f"{header}{OWN}".split("\n"))
    assert OLD not in unquote(clean(f"{OWN}\n\nAm 12.11.25 um 14:03 schrieb Kim:\n{marked}")).body


def test_an_old_forward_below_an_answer_is_a_quote() -> None:
    answer = unquote(clean(f"{OWN}\n\n{BLOCKS[0]}\n\n{OLD}\n\n{FORWARDS[2]}sehr alt"))
    assert (answer.body, answer.forwarded) == (OWN, False)


def test_a_forward_without_any_header_loses_only_its_marks() -> None:
    assert unquote(f"schau\n> {OWN}", passed_on=True).body == f"schau\n{OWN}"


@given(
    st.lists(st.sampled_from([OWN, OLD, "", "> x", ">> y", "--", *OPENERS, *BLOCKS, *FORWARDS]), max_size=8),
    st.booleans(),
)
def test_something_is_always_left(pieces: list[str], passed_on: bool) -> None:
    body = clean("\n".join(pieces))
    assert bool(unquote(body, passed_on=passed_on).body.strip("> \n-_")) or not body.strip("> \n-_")
