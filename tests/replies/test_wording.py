"""Whole drafts, word for word: the grammar of every language, form of address and tone."""

from __future__ import annotations

from typing import Any

import pytest

from triage.profile import ReplyStyle
from triage.types import Match, Role

ASSISTANT = Role("Executive Assistant", ("executive-assistant",), "office")
TEAM = Role("Teamassistenz", ("team-assistant",), "office")
TEAM_EN = Role("Team Assistant", ("team-assistant",), "office")
BUREAU = Role("מנהלת לשכה", ("executive-assistant",), "office")


def met(*whats: str) -> list[Match]:
    return [Match(what, "met") for what in whats]


def broken(what: str, quote: str = "") -> list[Match]:
    return [Match(what, "broken", quote=quote, must=True)]


CASES: dict[str, tuple[dict[str, Any], str]] = {
    "German Sie, fit: what convinced, what is missing, a CV only later": (
        {
            "verdict": "fit",
            "text": "Wir suchen eine Executive Assistant in Stuttgart. Senden Sie mir Ihren Lebenslauf?",
            "facts": {"role": ASSISTANT, "place": "Stuttgart", "contract": "permanent", "asks": ["cv"]},
            "matches": met("roles", "places", "contract"),
            "missing": ("pay", "employer"),
            "key": "a",
        },
        """\
Guten Tag Jana Kröger,

vielen Dank für Ihre Nachricht. Die Position „Executive Assistant“ spricht mich an. Überzeugt haben mich vor allem der Standort Stuttgart und die Festanstellung.

Für ein vollständiges Bild fehlen mir noch der Gehaltsrahmen und der Name des Unternehmens. Ich freue mich auf Ihre Antwort, schriftlich oder in einem kurzen Telefonat. Meinen Lebenslauf schicke ich Ihnen gern, sobald klar ist, dass es für beide Seiten passt.

Bitte behandeln Sie meine Antwort vertraulich.

Viele Grüße
Kim""",
    ),
    "German Sie, fit with nothing missing": (
        {
            "verdict": "fit",
            "text": "wir suchen Sie als Executive Assistant in Stuttgart.",
            "facts": {"role": ASSISTANT, "place": "Stuttgart"},
            "matches": met("roles"),
            "care": "tailored",
            "key": "b",
        },
        """\
Guten Tag Jana Kröger,

vielen Dank für Ihre persönliche Nachricht, ich habe mich darüber gefreut. Die Position „Executive Assistant“ interessiert mich.

Über die Aufgaben und das Team wüsste ich gern mehr. Schreiben Sie mir gern dazu, oder wir telefonieren kurz, ganz wie es Ihnen passt.

Bitte behandeln Sie meine Antwort vertraulich.

Herzliche Grüße
Kim""",
    ),
    "German du, fit": (
        {
            "verdict": "fit",
            "text": "Hi Kim, wir brauchen dich als Executive Assistant in Stuttgart, hybrid.\n\nLG Jana",
            "facts": {"role": ASSISTANT, "place": "Stuttgart", "remote": "hybrid"},
            "matches": met("roles", "places", "remote"),
            "missing": ("pay",),
            "key": "c",
        },
        """\
Hallo Jana,

vielen Dank für deine Nachricht. Die Position „Executive Assistant“ spricht mich an. Besonders gefallen mir der Standort Stuttgart und das hybride Arbeiten.

Damit ich mir ein vollständiges Bild machen kann, wüsste ich gern noch etwas mehr: Welcher Gehaltsrahmen ist vorgesehen? Schreib mir gern dazu, oder wir telefonieren kurz.

Bitte behandle meine Antwort vertraulich.

Viele Grüße
Kim""",
    ),
    "German Sie, ask: the three weightiest of four": (
        {
            "verdict": "ask",
            "text": "Guten Tag, ich habe eine Position für Sie. Telefonieren wir?",
            "facts": {"asks": ["call"], "client_anonymous": True},
            "missing": ("role", "place", "pay", "contract"),
            "key": "d",
        },
        """\
Guten Tag Jana Kröger,

vielen Dank für Ihre Nachricht. Das macht mich neugierig. Ob es zu mir passt, kann ich so nicht einschätzen: Mir fehlen noch die genaue Position, der Arbeitsort und der Gehaltsrahmen.

Wenn ich das weiß, kann ich Ihnen schnell eine klare Antwort geben. Wenn es passt, telefonieren wir danach gern.

Beste Grüße
Kim""",
    ),
    "German Sie, ask for one thing": (
        {
            "verdict": "ask",
            "text": "ich suche für Sie eine Teamassistenz.",
            "facts": {"role": TEAM},
            "missing": ("place",),
            "care": "tailored",
            "key": "e",
        },
        """\
Guten Tag Jana Kröger,

danke, dass Sie sich die Zeit für eine persönliche Nachricht genommen haben. Die Position „Teamassistenz“ klingt interessant. Damit ich einschätzen kann, ob es zu mir passt, wüsste ich gern noch etwas mehr: Wo wäre der Arbeitsort?

Sobald ich das weiß, melde ich mich gern mit einer klaren Antwort bei Ihnen.

Herzliche Grüße
Kim""",
    ),
    "German du, ask: a freelancer has a rate, no salary": (
        {
            "verdict": "ask",
            "text": "hast du Lust auf ein Projekt als Freelancer?",
            "facts": {"contract": "freelance"},
            "missing": ("pay", "remote"),
            "key": "f",
        },
        """\
Hallo Jana,

vielen Dank für deine Nachricht. Das klingt interessant. Damit ich einschätzen kann, ob es zu mir passt, wüsste ich gern noch etwas mehr: Welcher Stunden- oder Tagessatz ist vorgesehen? Und wie ist das Homeoffice geregelt?

Sobald ich das weiß, melde ich mich gern mit einer klaren Antwort bei dir.

Viele Grüße
Kim""",
    ),
    "German Sie, decline the place": (
        {
            "text": "die Stelle in Köln könnte Sie interessieren.",
            "facts": {"place": "Köln"},
            "matches": broken("places", "Köln"),
            "key": "g",
        },
        """\
Guten Tag Jana Kröger,

danke für Ihre Nachricht. Der Standort Köln kommt für mich leider nicht infrage.

Wenn Sie einmal etwas haben, das besser passt, freue ich mich über Ihre Nachricht. Viel Erfolg bei der Besetzung!

Viele Grüße
Kim""",
    ),
    "German du, decline the role with thanks for the care": (
        {
            "text": "ich suche eine Teamassistenz, hast du Lust?",
            "facts": {"role": TEAM},
            "matches": broken("roles"),
            "care": "tailored",
            "key": "h",
        },
        """\
Hallo Jana,

vielen Dank für deine persönliche Nachricht, ich habe mich darüber gefreut. Die Position „Teamassistenz“ ist leider nicht die richtige für mich; mein Schwerpunkt liegt woanders.

Schreib mir gern wieder, wenn sich etwas anderes ergibt. Viel Erfolg bei der Besetzung!

Viele Grüße
Kim""",
    ),
    "German Sie, formal, to a doctor": (
        {
            "text": "ich biete Ihnen eine Stelle.",
            "sender": "Dr. Eva Lang",
            "facts": {"contract": "temp"},
            "matches": broken("contract"),
            "style": ReplyStyle(tone="formal", sign="K. Beispiel"),
            "key": "i",
        },
        """\
Guten Tag Dr. Eva Lang,

besten Dank für Ihre Nachricht. Eine Anstellung über Zeitarbeit kommt für mich leider nicht infrage.

Schreiben Sie mir gern wieder, wenn sich etwas anderes ergibt.

Freundliche Grüße
K. Beispiel""",
    ),
    "German Sie, brief": (
        {"style": ReplyStyle(tone="brief", sign="Kim"), "key": "j"},
        """\
Guten Tag Jana Kröger,

vielen Dank für Ihre Nachricht. Für mich passt das im Moment leider nicht.

Melden Sie sich gern wieder, wenn sich etwas anderes ergibt.

Viele Grüße
Kim""",
    ),
    "English, fit": (
        {
            "verdict": "fit",
            "language": "en",
            "sender": "Tom Ade, Talent Partner",
            "text": "We need an Executive Assistant in Stuttgart. Up for a call?",
            "facts": {"role": ASSISTANT, "place": "Stuttgart", "asks": ["call"]},
            "matches": met("roles", "places"),
            "missing": ("pay", "contract"),
            "key": "k",
        },
        """\
Hi Tom,

Thanks for getting in touch. The Executive Assistant role appeals to me. I particularly like the location (Stuttgart).

For the full picture, could you also tell me the salary range and the type of contract? Feel free to write back, or we can have a short call if you prefer.

Please keep my reply confidential.

Best wishes,
Kim""",
    ),
    "English, ask about a client without a name": (
        {
            "verdict": "ask",
            "language": "en",
            "sender": "Tom Ade",
            "text": "My client has something for you.",
            "facts": {"client_anonymous": True},
            "missing": ("role", "place", "employer"),
            "key": "l",
        },
        """\
Hi Tom,

Thanks for getting in touch. You have made me curious. Before I can say whether it is right for me, could you tell me the exact role, the location and the company, or at least its industry and size?

With that I can give you a clear answer.

Best wishes,
Kim""",
    ),
    "English, decline the role": (
        {
            "language": "en",
            "sender": "Tom Ade",
            "text": "Team Assistant in Leeds",
            "facts": {"role": TEAM_EN},
            "matches": broken("roles", "Team Assistant"),
            "key": "m",
        },
        """\
Hi Tom,

Thanks for getting in touch. Unfortunately, the Team Assistant role is not the right one for me, as my focus lies elsewhere.

Please do write again if something different comes up. I hope you find the right person!

Best wishes,
Kim""",
    ),
    "English, not searching and free to say so": (
        {
            "language": "en",
            "sender": "Tom Ade",
            "text": "A role for you",
            "status": "not searching",
            "private": ("pay", "employer"),
            "care": "tailored",
            "key": "n",
        },
        """\
Hi Tom,

Thank you for taking the time to write to me personally. I am happy where I am and not looking to move.

I would be glad to stay in touch, though. I hope you find the right person!

Best wishes,
Kim""",
    ),
    "Hebrew, fit, no gender of either side": (
        {
            "verdict": "fit",
            "language": "he",
            "sender": "יעל כהן",
            "text": "דרושה מנהלת לשכה בתל אביב, היברידי",
            "facts": {"role": BUREAU, "place": "תל אביב", "remote": "hybrid"},
            "matches": met("roles", "places", "remote"),
            "missing": ("pay",),
            "key": "o",
        },
        """\
שלום יעל,

תודה רבה על הפנייה. התפקיד ״מנהלת לשכה״ עורר בי עניין. מה שבלט לי לטובה: המיקום (תל אביב) והעבודה ההיברידית.

כדי לקבל תמונה מלאה אשמח לפרטים נוספים על טווח השכר. נוכל להמשיך מכאן בכתב או בשיחה קצרה.

אבקש לשמור על דיסקרטיות.

בברכה,
Kim""",
    ),
    "Hebrew, ask": (
        {
            "verdict": "ask",
            "language": "he",
            "sender": "יעל כהן",
            "text": "יש לי משהו בשבילך",
            "missing": ("role", "place", "pay"),
            "key": "p",
        },
        """\
שלום יעל,

תודה על ההודעה. זה נשמע מעניין. לפני שאוכל לומר אם זה מתאים לי, אשמח לפרטים נוספים על התפקיד עצמו, על מיקום העבודה ועל טווח השכר.

עם המידע הזה אוכל לתת תשובה ברורה.

תודה ובברכה,
Kim""",
    ),
    "Hebrew, decline the place": (
        {
            "language": "he",
            "sender": "יעל כהן",
            "text": "משרה בחיפה",
            "facts": {"place": "חיפה"},
            "matches": broken("places", "חיפה"),
            "key": "q",
        },
        """\
שלום יעל,

תודה רבה על הפנייה. לצערי המיקום (חיפה) לא מתאים לי.

אם תהיה בעתיד משרה מתאימה יותר, אשמח לשמוע ממך. בהצלחה במציאת האדם המתאים!

בברכה,
Kim""",
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_the_whole_draft_reads_as_it_should(case: tuple[dict[str, Any], str], answer: Any, kim: Any) -> None:
    options, expected = dict(case[0]), case[1]
    changes = {key: options.pop(key) for key in ("status", "private") if key in options}
    changes |= {"reply": options.pop("style")} if "style" in options else {}
    found = answer(**options, profile=kim._replace(**changes))
    assert found is not None
    assert found.body == expected


def test_ten_recruiters_do_not_get_the_very_same_text_and_one_always_does(answer: Any) -> None:
    bodies = [answer("ask", missing=("pay",), key=f"message-{n}").body for n in range(10)]
    assert len(set(bodies)) > 3
    assert bodies[0] == answer("ask", missing=("pay",), key="message-0").body


@pytest.mark.parametrize("language", ["de", "en", "he"])
def test_no_stock_phrase_of_form_letters(language: str, answer: Any) -> None:
    for verdict in ("fit", "ask", "decline"):
        for number in range(12):
            body = answer(verdict, language=language, key=str(number)).body.casefold()
            for phrase in (
                "finds you well",
                "reaching out",
                "at your earliest",
                "anbei",
                "zeitnah",
                "bezüglich",
            ):
                assert phrase not in body


def test_a_signature_on_several_lines_stays_on_them_and_one_on_one_line_on_one(answer, kim):
    lines = kim._replace(reply=ReplyStyle(sign="Mia Probe\nFachkrankenschwester\n"))
    assert answer("ask", profile=lines).body.endswith("\nMia Probe\nFachkrankenschwester")
    assert answer("ask", profile=kim).body.endswith("\nKim")


def test_a_signature_that_tells_a_secret_on_one_of_its_lines_is_left_out(answer, kim):
    secret = kim._replace(reply=ReplyStyle(sign="Kim\n58.000 Euro"))
    assert "58.000" not in answer("ask", profile=secret).body
