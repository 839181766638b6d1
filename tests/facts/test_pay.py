"""Pay: what is read as pay, how it is brought to a year, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from triage.facts import read_message
from triage.facts.pay import find_pay, parse_number
from triage.types import Fact, Message, Pay, Sender

LETTERS = "abcdefghijklmnopqrstuvwxyzäöüß€$£0123456789.,'’-–+%/() \nאבגדהוזחטיכלמנסעפצקרשת٠١٢٣٤٥٬²kKEURTVöD"


def facts(text: str) -> list[Fact]:
    return list(find_pay(read_message(Message("1", "test", "paste", Sender(), "", None, text))))


def pays(text: str) -> list[Pay]:
    return [fact.value for fact in facts(text) if fact.name == "pay"]


def year(text: str) -> tuple[float | None, float | None] | None:
    found = pays(text)
    return (found[0].min_year, found[0].max_year) if found else None


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("Gehalt: 62,5 T€ p.a.", 62_500, 62_500),
        ("75-85 TEUR fix", 75_000, 85_000),
        ("45-50k€ p.a.", 45_000, 50_000),
        ("Bauleitung / Fürth / 78–88 T€", 78_000, 88_000),
        ("75 bis 85 Tausend, mehr kann ich nicht zahlen", 75_000, 85_000),
        ("zwischen 95.000 und 110.000 Euro", 95_000, 110_000),
        ("65-75.000 Euro", 65_000, 75_000),
        ("between 95 and 110k", 95_000, 110_000),
        ("CHF 118'000 bis 132'000", 118_000, 132_000),
        ("60 000 EUR", 60_000, 60_000),
        ("€ 72.950,- brutto", 72_950, 72_950),
        ("EUR95000 a year", 95_000, 95_000),
        ("$150k-$180k base + equity", 150_000, 180_000),
        ("budget 55k", 55_000, 55_000),
        ("Car, 64,000, permanent, your own book", 64_000, 64_000),
        ("85.000 fix plus Provision", 85_000, 85_000),
    ],
)
def test_a_year_in_all_spellings(text: str, least: float, most: float) -> None:
    assert year(text) == (least, most)


@pytest.mark.parametrize(
    ("text", "per", "least"),
    [
        ("24,80 € in der Stunde", "hour", 24.8 * 1720),
        ("24 die stunde, eigenes auto", "hour", 24 * 1720),
        ("$58/hr on W2", "hour", 58 * 1720),
        ("29 an hour and van supplied", "hour", 29 * 1720),
        ("R410 p/h, bakkie", "hour", 410 * 1720),
        ("22,40 + Schmutzzulage", "hour", 22.4 * 1720),
        ("820 Euro am Tag, remote", "day", 820 * 220),
        ("£450 per day outside IR35", "day", 450 * 220),
        ("4.100 im Monat bei 32 Stunden", "month", 4100 * 12),
        ("3400 brutto zum start", "month", 3400 * 12),
        ("4.400 Euro brutto, 14-mal", "month", 4400 * 14),
        ("4.300 Euro brutto, dreizehn Gehälter", "month", 4300 * 13),
        ("1,480 euro x 14 salaries", "month", 1480 * 14),
        ("14 200 PLN monthly", "month", 14_200 * 12),
        ("38-46 kSEK/month", "month", 38_000 * 12),
        ("720 a week into the hand", "year", 720 * 52),
        ("18-24 LPA", "year", 1_800_000),
        ("2.4L a month", "month", 240_000 * 12),
    ],
)
def test_other_periods_are_brought_to_a_year(text: str, per: str, least: float) -> None:
    (pay,) = pays(text)
    assert (pay.per, pay.min_year) == (per, pytest.approx(least))


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("שכר: 13,000 - 14,500, תן ביס", 13_000, 14_500),
        ("28-32 אלף ברוטו", 28_000, 32_000),
        ('השכר נע בין 19,500 ל-22,000 ש"ח ברוטו', 19_500, 22_000),
        ('טווח: 15-18 אש"ח', 15_000, 18_000),
        ("אגיד את זה בלי לייפות: 19 ברוטו.", 19_000, 19_000),
        ("מוכנים ללכת עד 16,000.", None, 16_000),
        ("يبدأ الراتب من ١٥٬٠٠٠ شيكل", 15_000, 15_000),
    ],
)
def test_shekels_are_paid_by_the_month(text: str, least: float | None, most: float) -> None:
    (pay,) = pays(text)
    assert (pay.min, pay.max, pay.currency, pay.per) == (least, most, "ILS", "month")


def test_a_bare_range_needs_a_word_of_pay() -> None:
    assert year("Haustarif, landet so bei 68 - 78.") == (68_000, 78_000)
    assert pays("Pensum 60–80 %, Thun") == []
    assert pays("Jahrgänge 7 bis 10, 16 Unterrichtsstunden") == []


def test_open_ends_stay_open() -> None:
    assert year("fest, bis 72k") == (None, 72_000)
    assert year("salary up to €70k") == (None, 70_000)
    assert year("ab 60.000 EUR") == (60_000, None)
    assert year("OTE 120k+, mega Culture") == (120_000, None)
    assert year("62k + the good insurance") == (62_000, 62_000)


def test_a_range_upside_down_is_turned() -> None:
    assert year("Gehalt von 90.000 bis 70.000 Euro") == (70_000, 90_000)


def test_two_pays_are_both_told_in_the_order_of_the_text() -> None:
    assert [pay.max for pay in pays("Gehalt 50.000 Euro. Oder doch 70.000 Euro.")] == [50_000, 70_000]


def test_target_and_extras_are_kept_apart_from_base() -> None:
    found = facts("OTE £90k, base £50k, plus a sign-on bonus of £5,000")
    assert [(fact.name, fact.value.max) for fact in found] == [
        ("pay", 50_000),
        ("pay_extra", 90_000),
        ("pay_extra", 5_000),
    ]
    assert [fact.name for fact in facts("OTE 120k, hungry closers")] == ["pay"]
    assert pays("E 13 TV-L bzw. A 13; eine Zulage von bis zu 1.000 Euro monatlich")[0].text == "E 13 TV-L bzw. A 13"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("unbefristet, TVöD P8 plus Zulage", "TVöD P8"),
        ("Sachbearbeitung (EG 11, unbefristet, teilbar)", "EG 11"),
        ("nach S15 bewertet", "S15"),
        ("Bezahlung angelehnt an A13", "A13"),
        ("TV-Ärzte, Ä3, unbefristet", "TV-Ärzte, Ä3"),
        ("Entgeltgruppe E9b TVöD", "Entgeltgruppe E9b TVöD"),
        ("Unbefristet, P9c plus Leitungszulage", "P9c"),
        ("dazu AVR S 16 und eine Verwaltungskraft", "AVR S 16"),
        ("Bezahlung lt. KV", "KV"),
        ("Lohnklasse 23", "Lohnklasse 23"),
        ("Scale 9 of the municipal agreement", "Scale 9"),
        ("NHS Band 6, permanent", "Band 6"),
        ("מתח דרגות: דרגה 37-39", "דרגה 37-39"),
    ],
)
def test_a_tariff_group_is_pay_without_figures(text: str, words: str) -> None:
    (pay,) = pays(text)
    assert (pay.text, pay.min, pay.max) == (words, None, None)


@pytest.mark.parametrize(
    "text",
    [
        "logs go to S3, unbefristet",
        "Audi A4 als Dienstwagen",
        "wir machen B2B und E2E",
        "our band plays in 6 bars",
        "EG-Richtlinie",
        "die TVöD-Tabelle hängt aus",
    ],
)
def test_letters_with_numbers_are_no_tariff_without_a_word_of_it(text: str) -> None:
    assert pays(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "competitive salary",
        "Gehalt nach Vereinbarung",
        "we have 55k followers",
        "chemical tanker 37k dwt",
        "24/7 support, Java 17, team of 12",
        "Seit 2026 sind wir 40 Leute",
        "Tel. 0911 555 0126 oder +49 711 5550126",
        "ring me 07700 900418",
        "30 Tage Urlaub, 5 Tage die Woche, 38,5 Stunden",
        "30 days leave and 3 days training a year",
        "raised $20M, $5,000,000 in funding",
        "31 Mio. Umsatz, 250.000 Euro Umsatz im Jahr",
        "$1,000 if you send me somebody who gets hired",
        "500 € für jede erfolgreiche Empfehlung",
        "You beat us by $212k on the strike clause",
        "you manage a marketing budget of €200,000",
        "2,000 tickets a month, 1.100 patients",
        "Ihr Termin am Di, 18.06. um 07:40",
        "Postleitzahl 70173, Hausnummer 12",
        "unter 2.3 liegt der Wert",
        "60 % remote",
    ],
)
def test_what_only_looks_like_pay_is_none(text: str) -> None:
    assert pays(text) == []


@pytest.mark.parametrize(
    ("word", "number"),
    [
        ("80.000", 80_000),
        ("62,5", 62.5),
        ("1.234,50", 1234.5),
        ("85'000", 85_000),
        ("٢٠", 20),
        ("0911", None),
        ("²", None),
        ("1" * 99, None),
    ],
)
def test_numbers_in_the_marks_of_all_countries(word: str, number: float | None) -> None:
    assert parse_number(word) == number


@given(st.text(LETTERS, max_size=300))
def test_any_text_gives_pay_that_stands_in_it(text: str) -> None:
    for fact in facts(text):
        pay = fact.value
        assert text[fact.span.start : fact.span.end] == pay.text
        assert pay.per in ("hour", "day", "month", "year")
        assert pay.min is None or pay.max is None or pay.min <= pay.max


@pytest.mark.parametrize("text", ["Gehalt 5.000 Euro ", "9", "1 000 ", "TV-L E 13 ", "- ", "80k-"])
def test_a_phrase_without_end_is_read_in_a_moment(text: str) -> None:
    assert len(facts(text * 20_000)) < 20
