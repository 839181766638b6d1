"""Titles in texts: which job, where, and what sounds alike but must not be found."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.jobs import find_jobs, lemma
from triage.text.tokens import tokenize

TITLE_WORDS = "head of der die - / ( m w d ) assistenz team manager מנהל ו ב für & java"


def found(text: str) -> list[tuple[str, str]]:
    """(words of the text, job or ~field) of every sighting."""
    tokens = tokenize(text)
    return [(tokens.raw(s.first, s.last)[s.shift :], s.job or f"~{s.field}") for s in find_jobs(tokens.words)]


def jobs(text: str) -> list[str]:
    return [job for _, job in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Assistenz der Geschäftsführung", "executive-assistant", id="assistant of the management"),
        pytest.param("Assistenz (m/w/d) der Geschäftsführung", "executive-assistant", id="gender mark inside a title"),
        pytest.param("Teamassistenz", "team-assistant", id="team assistance is not executive assistance"),
        pytest.param("Team-Assistenz", "team-assistant", id="with a hyphen"),
        pytest.param("Team Assistenz", "team-assistant", id="with a blank"),
        pytest.param("Executive Assistants", "executive-assistant", id="English plural"),
        pytest.param("Office Managerin", "office-manager", id="German woman"),
        pytest.param("Vorstandsassistent*innen", "executive-assistant", id="German star plural"),
        pytest.param("PA to the CEO", "personal-assistant", id="abbreviation with its phrase"),
        pytest.param("Kaufmann/-frau für Büromanagement", "office-clerk", id="both genders with a hyphen"),
        pytest.param("Kauffrau für Büromanagement", "office-clerk", id="Kauffrau is Kaufmann"),
        pytest.param("Kaufleute für Büromanagement", "office-clerk", id="Kaufleute are Kaufmann"),
        pytest.param("Java-Entwickler:in", "java-developer", id="Entwickler is developer"),
        pytest.param("JavaScript Developer", "frontend-developer", id="JavaScript is not Java"),
        pytest.param("Full-Stack-Entwicklerin", "fullstack-developer", id="hyphens all over"),
        pytest.param("C++-Entwickler", "cpp-developer", id="signs in a name"),
        pytest.param(".NET Developer", "dotnet-developer", id="a dot in front"),
        pytest.param("Node.js Developer", "node-developer", id="a dot inside"),
        pytest.param("Data Analyst", "data-analyst", id="data analyst"),
        pytest.param("Data Scientists", "data-scientist", id="data scientist is another job"),
        pytest.param("Dateningenieurin", "data-engineer", id="data engineer is another one"),
        pytest.param("Intensivpflegekräfte", "intensive-care-nurse", id="Kräfte is Kraft"),
        pytest.param("Pflegehelfer", "nursing-assistant", id="nursing help is no intensive care"),
        pytest.param("Pflegefachkraft (m/w/d) Intensivstation", "intensive-care-nurse", id="the longest title wins"),
        pytest.param("Pflegefachkraft für die Intensivstation", "intensive-care-nurse", id="with fillers"),
        pytest.param("Pflegefachkraft", "registered-nurse", id="without the ward it is a nurse"),
        pytest.param("Krankenschwestern", "registered-nurse", id="irregular woman, plural"),
        pytest.param("Oberärztin", "senior-physician", id="senior physician"),
        pytest.param("Assistenzarzt", "assistant-physician", id="assistant physician"),
        pytest.param("Stationsleitung", "ward-manager", id="Leitung is Leiter"),
        pytest.param("Steuerfachangestellte", "tax-clerk", id="tax clerk"),
        pytest.param("Lohnbuchhalterin", "payroll-accountant", id="payroll is another job than accounting"),
        pytest.param("Bilanzbuchhalter", "senior-accountant", id="the longer compound is its own job"),
        pytest.param("Product Owner", "product-owner", id="owner"),
        pytest.param("Product Manager", "product-manager", id="manager of a product"),
        pytest.param("Project Manager", "project-manager", id="manager of a project"),
        pytest.param("Leiterin Einkauf", "head-of-procurement", id="woman in front"),
        pytest.param("Leiter der IT", "head-of-it", id="an article inside"),
        pytest.param("Head of People & Culture", "head-of-hr", id="an ampersand"),
        pytest.param("Director of Engineering", "engineering-manager", id="director"),
        pytest.param("2nd-Level-Support", "it-support", id="a figure in front"),
        pytest.param("SAP S/4HANA Consultant", "sap-consultant", id="figures and slashes inside"),
        pytest.param("Medizinischer Fachangestellter", "medical-assistant", id="strong adjective"),
        pytest.param("Medizinischen Fachangestellten", "medical-assistant", id="weak adjective"),
        pytest.param("MIG/MAG-Schweißer", "welder", id="slash and hyphen"),
        pytest.param("LKW Fahrerin", "truck-driver", id="compound written apart"),
    ],
)
def test_titles(text: str, expected: str) -> None:
    assert jobs(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('עוזרת מנכ"ל', ('עוזרת מנכ"ל', "executive-assistant"), id="woman"),
        pytest.param("מפתח/ת תוכנה", ("מפתח/ת תוכנה", "software-engineer"), id="slash form"),
        pytest.param("למפתחי תוכנה", ("מפתחי תוכנה", "software-engineer"), id="prefix and construct plural"),
        pytest.param("ולמהנדסות תוכנה", ("מהנדסות תוכנה", "software-engineer"), id="two prefix letters"),
        pytest.param("כמנהלת חשבונות", ("מנהלת חשבונות", "accountant"), id="prefix and woman"),
        pytest.param("מנהל המוצר", ("מנהל המוצר", "product-manager"), id="article inside"),
        pytest.param("מפתחת Backend", ("מפתחת Backend", "backend-developer"), id="Latin word inside"),
        pytest.param("סוכנים פנסיוניים", ("סוכנים פנסיוניים", "insurance-agent"), id="final letters"),
        pytest.param("אחות", ("אחות", "registered-nurse"), id="nurse"),
    ],
)
def test_hebrew_titles(text: str, expected: tuple[str, str]) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("רק משרה אחת נשארה במחלקה", id="one (woman) is no nurse, a department no courier"),
        pytest.param("תקבל מחשב חדש בבוקר", id="a computer is no accountant, the morning no cowboy"),
        pytest.param("אנחנו מגייסים עכשיו", id="we recruit is no recruiter"),
        pytest.param("Frau Koch und Herr Schneider grüßen Sie", id="trades that are surnames"),
        pytest.param("Wir kochen selbst und leiten weiter", id="verbs"),
        pytest.param("Unsere Mitarbeiter und Partner, ein Manager", id="bare heads"),
        pytest.param("Vielen Dank für die Weiterleitung an Herrn Burmeister", id="words that end like a head"),
        pytest.param("Sie berichten an den Vorstand und die Geschäftsführung", id="bodies are no jobs"),
        pytest.param("Erfahrung in Social Media und Projektmanagement", id="fields of work are no titles"),
        pytest.param("The team will lead you to success, as soon as possible", id="English running text"),
        pytest.param("Der Chef sagt, das Model kam per Kurzbrief", id="boss, model and 'kam' are no jobs"),
    ],
)
def test_running_text_names_no_job(text: str) -> None:
    assert jobs(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Wir suchen einen Koch für unser Restaurant", [("Koch", "cook")], id="behind an article"),
        pytest.param(
            "Gesucht wird in Ulm: Maurer (m/w/d) ab sofort", [("Maurer", "construction-worker")], id="before (m/w/d)"
        ),
        pytest.param("Koch", [("Koch", "cook")], id="a bare title"),
        pytest.param("Mit besten Grüßen, Peter Koch", [], id="a signature"),
    ],
)
def test_trades_that_are_surnames(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Immobilienbuchhalterin", "accountant", id="the head decides the job"),
        pytest.param("Aufzugsingenieure", "~engineering", id="the head decides the field"),
        pytest.param("Cobra-Entwickler", "~software", id="with a hyphen"),
        pytest.param("SAP-XY-Referentin", "~", id="a head for any field"),
    ],
)
def test_compounds_are_understood_by_their_head(text: str, expected: str) -> None:
    assert found(text) == [(text, expected)]


def test_bare_heads_are_no_compounds() -> None:
    assert found("Entwickler gesucht, Ingenieure auch") == []


def test_sightings_are_in_order_and_do_not_overlap() -> None:
    tokens = tokenize("Senior Java Developer oder Data Engineer, gern auch DevOps Engineer (m/w/d)")
    sightings = find_jobs(tokens.words)
    assert [s.job for s in sightings] == ["java-developer", "data-engineer", "devops-engineer"]
    assert all(a.last <= b.first for a, b in itertools.pairwise(sightings))


def test_the_level_is_not_part_of_the_title() -> None:
    assert found("Senior Product Manager") == [("Product Manager", "product-manager")]


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        pytest.param("entwicklerinnen", "entwickler", id="German women"),
        pytest.param("fachkraeften", "fachkraft", id="irregular plural"),
        pytest.param("buerokaufleute", "buerokaufmann", id="Leute"),
        pytest.param("recruiters", "recruiter", id="English plural"),
        pytest.param("מנהלות", "מנהל", id="Hebrew women"),
        pytest.param("reasonable", "reasonable", id="no word of titles"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_lemma(word: str, expected: str) -> None:
    assert lemma(word) == expected


@given(st.text(max_size=200))
def test_any_text_gives_spans_within_it(text: str) -> None:
    words = tokenize(text).words
    for sighting in find_jobs(words):
        assert 0 <= sighting.first < sighting.last <= len(words)
        assert sighting.shift < len(words[sighting.first])


@given(st.lists(st.sampled_from(TITLE_WORDS.split()), max_size=30))
def test_any_order_of_title_words_gives_spans_in_order(words: list[str]) -> None:
    sightings = find_jobs(words)
    assert all(a.last <= b.first for a, b in itertools.pairwise(sightings))


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(["ה" * 64_000] * 10, id="endless Hebrew articles"),
        pytest.param(["in"] * 12_000, id="nothing but fillers"),
        pytest.param(["head", "of", "the"] * 4_000, id="a title that never ends"),
        pytest.param(["team", "-"] * 6_000, id="nothing but hyphens"),
        pytest.param(["("] * 12_000, id="nothing but brackets"),
    ],
)
def test_hostile_texts_take_no_time(words: list[str]) -> None:
    begun = time.perf_counter()
    find_jobs(words)
    assert time.perf_counter() - begun < 2
