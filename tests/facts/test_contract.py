"""Contract: the narrower kind wins, denials and other meanings do not count, terms that end are fixed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.facts import read_message
from triage.facts.contract import find_contract
from triage.types import Fact, Message, Sender


def facts(text: str) -> list[Fact]:
    return list(find_contract(read_message(Message("1", "test", "paste", Sender(), "", None, text))))


def contract(text: str) -> str | None:
    return next((fact.value for fact in facts(text)), None)


@pytest.mark.parametrize(
    "text",
    [
        "unbefristete Festanstellung",
        "SPS Programmierer, fest, bis 72k",
        "wir bieten eine feste Stelle",
        "Es handelt sich um eine Dauerstelle nach A 13",
        "keine Zeitarbeit, Festanstellung direkt beim Kunden",
        "£51,000, permanent.",
        "perm from day one",
        "not a contract role, permanent only",
        "A regional main contractor needs a QS. Permanent.",
        "contrato indefinido",
        "משרה מלאה וקבועה",
        "עובד חברה מן המניין, לא קבלן",
    ],
)
def test_permanent(text: str) -> None:
    assert contract(text) == "permanent"


@pytest.mark.parametrize(
    "text",
    [
        "befristet auf 2 Jahre",
        "zunächst auf zwei Jahre befristet, Übernahme angestrebt",
        "Fest angestellt, befristet auf die Bauzeit",
        "EG 9b, erstmal 2 Jahre, dann sehen wir weiter",
        "Elternzeitvertretung, 14 Monate",
        "Wintersaison in Davos, Zimmer frei",
        "Duration: 12+ months contract, $58/hr on W2, NO C2C",
        "12 month FTC",
        "applications for a two-year term position; Canadians and permanent residents first",
        "The appointment is for eighteen months in the first place.",
        "funded by the Council for three years in the first instance, one post",
        "Contract: one year with them. Four of five were made permanent.",
        "6 weeks poss perm. start sunday",
        'מילוי מקום לחל"ד עד סוף השנה',
        "שנה עם אופציה להארכה",
    ],
)
def test_a_term_that_ends_is_fixed(text: str) -> None:
    assert contract(text) == "fixed"


@pytest.mark.parametrize(
    "text",
    [
        "SAP Berater freiberuflich, Laufzeit 6 Monate ++",
        "380 Euro am Tag auf Rechnung",
        "Bitte Profil mit Stundensatz",
        "outside IR35, 3 months rolling",
        "Looking for consultants on C2C / 1099",
        "It's a contractor agreement, 25 days off",
        "מפתח כפרילנס, 3 חודשים",
    ],
)
def test_freelance_wins_over_its_term(text: str) -> None:
    assert contract(text) == "freelance"


@pytest.mark.parametrize(
    "text",
    [
        "Einstellung bei uns unbefristet, wir sind Arbeitnehmerüberlassung",
        "23,50 € über uns (Zeitarbeit), nach 6 Mon. will der Kunde fest übernehmen",
        "in ANÜ mit Option auf Übernahme",
        "temp-to-perm",
        "It's temp through us for 13 weeks",
        "GP locum shifts available",
        "Temps wanted, loads of fun",
        "עבודה זמנית דרך חברת כוח אדם",
    ],
)
def test_temporary_agency_work_wins_over_its_promises(text: str) -> None:
    assert contract(text) == "temp"


@pytest.mark.parametrize(
    "text",
    [
        "Festanstellung oder freiberuflich möglich",
        "selbstständige Arbeitsweise",
        "3 years of experience, 5 Jahre Erfahrung",
        "Das steht fest, dass wir wachsen",
        "he worked here for three years",
        "Kündigungsfrist 3 Monate, Probezeit 6 Monate",
        "you're done with 9 month contracts",
        "our primes are top defense contractors",
        "per diem $75 if you're over 60 miles out",
        "temporary accommodation provided",
        "קביעות אפשרית בהמשך",
        "פותחים תקן חדש",
    ],
)
def test_what_names_no_one_contract_is_none(text: str) -> None:
    assert contract(text) is None


def test_the_words_that_say_so_are_quoted() -> None:
    text = "Gesucht wird eine Assistenz, zunächst befristet auf 12 Monate"
    fact, months = facts(text)
    assert text[fact.span.start : fact.span.end] == "zunächst befristet"
    assert (months.value, text[months.span.start : months.span.end]) == (12, "12 Monate")


@given(st.text("abefirstu ,.-/+12\n", max_size=200).map(lambda s: s + " befristet oder fest, for 2 years permanent "))
def test_any_text_gives_at_most_one_contract(text: str) -> None:
    found = facts(text)
    assert len(found) <= 1
    assert all(text[fact.span.start : fact.span.end].strip() for fact in found)


@pytest.mark.parametrize("text", ["befristet auf 2 Jahre ", "permanent ", "for 2 years ", "fest, ", "12 months "])
def test_a_phrase_without_end_is_read_in_a_moment(text: str) -> None:
    assert len(facts(text * 6_000)) <= 2


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("temp, weekly pay", "temp"),
        ("Contract, £450/day", "freelance"),
        ("contract negotiation experience, £450/day", None),
        ("a temp folder", None),
        ("Vertrag über 18 Monate mit Option", "fixed"),
        ("über 18 Monate Erfahrung", None),
        ("Anstellung oder Werkvertrag", None),
        ("per Werkvertrag", "freelance"),
        ("Mitarbeit in Aue, mit Werkswohnung", None),
        ("im Rahmen der AÜ", "temp"),
        ("עבודה עונתית", "fixed"),
        ("קבלה או חשבונית", "freelance"),
        ("לקוחות קבועים", None),
    ],
)
def test_bare_words_count_where_they_fill_a_clause(text: str, wanted: str | None) -> None:
    assert contract(text) == wanted


@pytest.mark.parametrize(
    ("text", "months"),
    [("12 month FTC", 12), ("a two-year appointment", 24), ("befristet auf 18 Monate", 18), ("unbefristet nach 6 Monaten Probezeit", None)],
)  # fmt: skip
def test_a_contract_that_ends_tells_its_months(text: str, months: int | None) -> None:
    assert next((f.value for f in facts(text) if f.name == "contract_months"), None) == months


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Felswerk sucht Routenbauer fest, 2.900 Euro", "permanent"),
        ("Wir halten das fest, 2.900 Euro", None),
        ("Revierleiter, A10, dauerhaft.", "permanent"),
        ("Die Knie werden dauerhaft belastet.", None),
        ("Umbau bis im Herbst, temporär, Stundenlohn 39.50", "temp"),
        ("Die Brücke ist temporär gesperrt.", None),
        ("סו-שף קבוע, לא עונתי", "permanent"),
        ("שכר קבוע, בונוס", None),
        ("חשמלאי דרך חברת קו ישר לשישה חודשים", "temp"),
        ("Mode: contract to hire", "temp"),
        ("You own subcontract procurement.", None),
        ("with a partner who does the contracting", None),
        ("The position is a continuing contract.", "permanent"),
        ("I got your contract, continuing tomorrow.", None),
        ("plugging a 3 yr postdoc in my group", "fixed"),
        ("after a 3 yr break", None),
    ],
)
def test_adjectives_behind_titles_and_names_of_contracts(text: str, wanted: str | None) -> None:
    assert contract(text) == wanted
