"""What the sender wants, and whether they press for time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.facts.asks import find_asks, find_urgency
from triage.facts.reading import read_message
from triage.types import Message, Sender


def message(text: str) -> Message:
    return Message("1", "s", "mail", Sender(), "", None, text)


def asks(text: str) -> set[str]:
    return {fact.value for fact in find_asks(read_message(message(text)))}


@pytest.mark.parametrize(
    ("ask", "text", "twin"),
    [
        ("cv", "Bitte senden Sie mir Ihren Lebenslauf.", "Einen Lebenslauf brauche ich nicht, kein CV, keine Mappe."),
        ("cv", "Please share your updated resume.", "No CV needed, just say hello."),
        ("cv", 'אשמח לקבל קו"ח', 'קפה אצלי, בלי קו"ח ובלי טפסים'),
        ("call", "Hätten Sie Zeit für ein kurzes Telefonat?", "Sie führen Telefonlisten und Protokolle."),
        ("call", "Abends nach acht: 04461 000 027.", "Frieda Claasen\nTel. 04461 000 027"),
        ("call", "Can we have a quick call on Friday?", "You take calls and chats, on call one week in three."),
        ("call", "נדבר השבוע?", "ניהול מוקד שירות במשרה מלאה"),
        ("phone", "Unter welcher Nummer erreiche ich Sie?", "Die Kennziffer der Stelle ist 4471."),
        ("phone", "What's the best number to reach you?", "We closed a number of deals."),
        ("phone", "מה המספר שלך?", "מספר המשרה הוא 17"),
        ("referral", "Kennen Sie jemanden, den das reizt?", "Wir kennen den Markt seit Jahren."),
        ("referral", "Do you know anyone who might like this?", "You know Kubernetes well."),
        ("referral", "מכירה מישהו מתאים?", "אני מכירה את השוק"),
        ("link", "Jetzt bewerben: https://jobs.holm.example/4471", "Besuchen Sie uns im Internet: holm.example"),
        ("link", "Apply at holm.example/jobs by Monday.", "It pays 24.80/hour."),
        ("meeting", "Kommen Sie auf einen Kaffee vorbei?", "Kaffee und Obst sind frei."),
        ("meeting", "Coffee on Tuesday?", "Free coffee and lunch in the canteen."),
        ("meeting", "בואי לשתות קפה ולראות את המחלקה", "המחלקה פתוחה בבוקר"),
        ("interest", "Wäre das was für dich?", "Das Interesse der Kunden wächst, rufen Sie an."),
        ("interest", "Would you be open to it?", "We open at eight, please call me."),
        ("interest", "מעניין אותך?", "התפקיד כולל שיחה ביום, נדבר"),
    ],
)
def test_ask_and_its_twin(ask, text, twin):
    assert ask in asks(text)
    assert ask not in asks(twin)


def test_who_asks_for_nothing_else_asks_for_interest():
    assert asks("Regionalleitung in Rostock, 60.000 Euro. Was sagen Sie dazu?") == {"interest"}
    assert asks("Regionalleitung in Rostock, 60.000 Euro. Schicken Sie Ihren Lebenslauf.") == {"cv"}


@pytest.mark.parametrize(
    ("text", "urgent"),
    [
        ("Bitte melden Sie sich noch heute!", True),
        ("Melden Sie sich, wenn es passt.", False),
        ("Wir suchen DRINGEND Fahrer.", True),
        ("Die Stelle ist ab sofort unbefristet zu besetzen.", False),
        ("Es eilt nicht, kein Grund zur Eile.", False),
        ("Send it asap.", True),
        ("We use SAP.", False),
        ("Do I need to decide today? No, take your time.", False),
        ("They need someone in by Monday.", True),
        ("You report to the head of Monday planning.", False),
        ("Der Kunde möchte bis Donnerstag entscheiden.", True),
        ("Gearbeitet wird Montag bis Donnerstag.", False),
        ("Ich bin noch bis Donnerstag im Urlaub.", False),
        ("Please apply by the end of the week.", True),
        ("You drive by day and by night.", False),
        ("Please answer before Friday of next week.", False),
        ("Antworten Sie innerhalb von 48 Stunden.", True),
        ("Wir melden uns innerhalb von 48 Stunden.", False),
        ("24 hours from now we close.", True),
        ("24 hours a week, mornings only.", False),
        ("Das Angebot verfällt in 36 Stunden.", True),
        ("Das Haus verfällt seit Jahren.", False),
        ("Ein dringender Bedarf!", True),
        ("Sie werden dringender denn je gebraucht, eines Tages.", False),
        ("Morgen anfangen? Anrufen!", True),
        ("Morgen ist Feiertag, wir fangen danach an.", False),
        ("שלחי עוד היום", True),
        ("שלחי כשנוח ואעביר עוד היום", False),
        ("דחוף! מתחילים מחר בבוקר", True),
        ("אין לחץ, אפשר גם בחודש הבא", False),
    ],
)
def test_urgency(text, urgent):
    assert bool(list(find_urgency(read_message(message(text))))) is urgent


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab?. 0123+/-\ncallKaffeeלשיחהhttps:", max_size=200))
def test_spans_lie_within_the_text(text):
    for fact in find_asks(read_message(message(text))):
        assert 0 <= fact.span.start < fact.span.end <= len(text)


@pytest.mark.parametrize(
    ("ask", "text", "twin"),
    [
        ("cv", "Ich freue mich auf Ihren Lebenslauf.", "Es gibt Lebensläufe, die man liest."),
        ("cv", "אשמח לקוח מעודכן", "פרויקט ללקוח תעשייתי"),
        ("phone", "Drop me your number.", "Daniela gave me your number, check with her."),
        ("phone", "Unter Ihrer Nummer? Nennen Sie mir Ihre Nummer.", "Die Kollegin gab mir Ihre Nummer."),
        ("phone", "השאירו מספר ונחזור אליכם", "מספר התקן ידוע"),
        ("call", "Sonst läuten Sie mir doch an.", "Die Glocken läuten sonntags."),
        ("call", "Wann hätten Sie zwanzig Minuten?", "Der Weg dauert zwanzig Minuten."),
        ("call", "נדבר השבוע?", "שכר נדבר, לא נתקמצן"),
        ("call", "Shall we talk?", "One free to be whatever you can talk me into."),
        ("call", "Tel 03501 00044 nach 13 Uhr", "Tel 03501 00044"),
        ("call", "Die Gründe erläutere ich mündlich.", "Die Prüfung ist mündlich."),
        ("referral", "Please forward to anyone who fits.", "I look forward to learning more."),
        ("referral", "Colleagues who might like it?", "Colleagues who become friends."),
        ("referral", "אולי יש לך חבר/ה מהתואר?", "אנגלית חובה, מי שמכיר Opera מתקבל"),
        ("link", "[Mehr erfahren]", "Sie wollen mehr erfahren und lernen."),
    ],
)
def test_words_that_only_tell_are_no_request(ask: str, text: str, twin: str) -> None:
    assert ask in asks(text)
    assert ask not in asks(twin)


def test_a_question_beside_a_referral_asks_for_interest() -> None:
    assert asks("Kennst du jemanden? Oder bist du selbst neugierig?") == {"referral", "interest"}
    assert asks("Kennst du jemanden?") == {"referral"}
