"""Remarks that only this reader could get, praise that anyone could, and leftovers of a mail merge."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.facts.reading import read_message
from triage.facts.remarks import find_flattery, find_leftovers, find_remarks, sentence
from triage.types import Message, Sender

WORDS = "Sie du haben hast gesagt dass Ihr Vortrag in . ? , you told your talk שלך ההרצאה כתבת {{ ["


def message(text: str) -> Message:
    return Message("1", "s", "mail", Sender(), "", None, text)


def remarks(text: str) -> list[str]:
    return [fact.value for fact in find_remarks(read_message(message(text)))]


@pytest.mark.parametrize(
    ("text", "twin"),
    [
        pytest.param(
            "Ihr Poster zur PENG-Blockade hing in Leipzig.", "Ihr Profil hat mich beeindruckt.", id="artefact"
        ),
        pytest.param(
            "Dein Video, in dem du den Häcksler flickst, kennt hier jeder.",
            "Dein Video-Interview führst du mit dem Team.",
            id="loose artefact",
        ),
        pytest.param(
            "Sie haben in Bregenz gesagt, dass Lehrlinge kalkulieren sollen.",
            "Sie haben Erfahrung mit Lehrlingen gesammelt.",
            id="deed",
        ),
        pytest.param(
            "Issue 31 hast du in einer Nacht gefixt.", "Hast du meine Nachricht gesehen?", id="deed, familiar"
        ),
        pytest.param(
            "Sie saßen im Mai in Münster zwei Reihen vor mir.", "Sie sitzen im Mai in Münster im Team.", id="past"
        ),
        pytest.param(
            "Mir wurde erzählt, wie Sie in Suhl den Abschnitt 9 durchgezogen haben.",
            "Mir ist egal, ob Sie schon Brücken gebaut haben.",
            id="how you did",
        ),
        pytest.param(
            "Ich weiß, dass du keine Nächte mehr fahren willst.",
            "Wenn du keine Nächte mehr fahren willst, bist du hier richtig.",
            id="wish",
        ),
        pytest.param(
            "In Ihrem Profil steht, dass Sie nicht suchen.",
            "Auch wenn Sie aktuell nicht auf der Suche sind: lesen Sie weiter.",
            id="not searching",
        ),
        pytest.param("Wir kennen uns vom Arbeitskreis.", "Wir kennen den Markt.", id="acquaintance"),
        pytest.param("Your paper on footbridges has been open for a week.", "Your profile is impressive.", id="paper"),
        pytest.param(
            "I read your piece on remand in the Advocate.", "I look forward to your answer.", id="loose piece"
        ),
        pytest.param(
            "You told Gareth that his method works.",
            "You told us on the form that you want our mails; you're on this list.",
            id="told",
        ),
        pytest.param(
            "In the Q&A in Athens you said that signals tire people.", "If you said yes we could start.", id="said"
        ),
        pytest.param(
            "You sewed up a lead dog at the checkpoint.", "You need a licence and a calm head.", id="any verb"
        ),
        pytest.param("Your headline says nights are over.", "Your headline caught my eye.", id="headline"),
        pytest.param("When we spoke in April you wanted a single site.", "When can we speak in April?", id="we spoke"),
        pytest.param("ההרצאה שלך במיטאפ בהרצליה היתה נהדרת", "הפרופיל שלך מרשים מאוד", id="Hebrew talk"),
        pytest.param("ישבתי בשורה השנייה כשסיפרת בכנס על המחלקה", "ספרי לי על המחלקה שלך", id="Hebrew told"),
        pytest.param("את היחידה שהגישה לי תיק עם הסבר", "את מוזמנת להגיש תיק עם הסבר", id="Hebrew the only one"),
        pytest.param("כתבת בפרופיל שלפני ספטמבר את לא זזה", "גם אם את לא מחפשת עכשיו", id="Hebrew wish"),
    ],
)
def test_remark_and_its_twin(text, twin):
    assert remarks(text)
    assert remarks(twin) == []


def test_a_remark_is_the_whole_sentence():
    assert remarks("Guten Tag. Ihr Vortrag in Ulm gefiel mir. Gruß") == ["Ihr Vortrag in Ulm gefiel mir."]


def test_abbreviations_end_no_sentence():
    text = "Sie haben bei der Fr. Aigner den Schaltschrank gemacht. Sauber."
    assert remarks(text) == ["Sie haben bei der Fr. Aigner den Schaltschrank gemacht."]


def test_two_marks_in_one_sentence_are_one_remark():
    assert len(remarks("Ihr Vortrag in Ulm, in dem Sie die Zahlen gezeigt haben, gefiel mir.")) == 1


def test_a_remark_that_was_never_filled_in_is_none():
    assert remarks("I was just reading your [mention recent post] and had to write.") == []


@pytest.mark.parametrize(
    ("text", "leftovers"),
    [
        ("Hallo {{Vorname}}, guten Tag", ["{{Vorname}}"]),
        ("Guten Tag %ANREDE_NACHNAME%", ["%ANREDE_NACHNAME%"]),
        ("Hi [First Name], your work at [COMPANY]", ["[First Name]", "[COMPANY]"]),
        ("reading [mention recent post or achievement] now", ["[mention recent post or achievement]"]),
        ("Pflege in [ORT]", ["[ORT]"]),
        ("Good day ${NAME} of ${EMPLOYER:null}", ["${NAME}", "${EMPLOYER:null}"]),
        ("Hallo <Vorname>, guten Tag", ["<Vorname>"]),
        ("Hi *|FNAME|*, good day", ["*|FNAME|*"]),
        ("[unix-nz] JOB: programmer", []),
        ("100% remote und 50% Reise", []),
        ("Der Satz [gekürzt] geht weiter", []),
        ("die Menge {1, 2} und f(x)", []),
    ],
)
def test_leftovers(text, leftovers):
    assert [fact.value for fact in find_leftovers(read_message(message(text)))] == leftovers


def test_flattery_has_no_object():
    assert list(find_flattery(read_message(message("I was impressed by your background."))))
    assert not list(find_flattery(read_message(message("We meet at noon."))))


def test_sentence_stays_in_its_paragraph():
    letter = message("Eins zwei\n\nIhr Vortrag war gut")
    reading = read_message(letter)
    span = sentence(reading, 2, 4)
    assert letter.text[span.start : span.end] == "Ihr Vortrag war gut"


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.sampled_from(WORDS.split()),
        max_size=40,
    )
)
def test_any_order_of_words_is_read(words):
    text = " ".join(words)
    for fact in find_remarks(read_message(message(text))):
        assert text[fact.span.start : fact.span.end] == fact.value
