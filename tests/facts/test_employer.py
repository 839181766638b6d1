"""Who writes, where the work is, and whose name is kept back."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.facts import find_facts, read_message
from triage.facts.employer import find_clients, find_firms
from triage.facts.firm_sender import writer_of
from triage.types import Message, Sender

NOBODY = Sender()


def message(text: str, sender: Sender = NOBODY, subject: str = "") -> Message:
    body = f"{subject}\n\n{text}" if subject else text
    return Message("1", "s", "mail", sender, subject, None, body, len(subject) + 2 if subject else 0)


def firms(text: str, sender: Sender = NOBODY, subject: str = "") -> dict[str, str]:
    """The main employer and agency of a message."""
    found: dict[str, str] = {}
    for fact in find_firms(read_message(message(text, sender, subject))):
        found.setdefault(fact.name, fact.value)
    return found


def client(text: str, sender: Sender = NOBODY) -> str | None:
    letter = message(text, sender)
    spans = [fact.span for fact in find_clients(read_message(letter))]
    return letter.text[spans[0].start : spans[0].end] if spans else None


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        pytest.param("Wir bei Geotop in Kassel suchen eine Geologin.", "Geotop", id="wir bei"),
        pytest.param("Bei Interesse melden Sie sich gern.", None, id="a common noun behind bei"),
        pytest.param(
            "Die Holzmann Lichtsysteme GmbH sucht Verstärkung.", "Holzmann Lichtsysteme GmbH", id="legal form"
        ),
        pytest.param("Wir suchen eine Assistenz der Geschäftsführung.", None, id="a job is no firm"),
        pytest.param("Ich leite das Seniorenzentrum Deichhof in Husum.", "Seniorenzentrum Deichhof", id="institution"),
        pytest.param("Ich leite ein Seniorenzentrum mit 80 Plätzen.", None, id="an institution without a name"),
        pytest.param("Lumenta Lichtsysteme sucht in Nürnberg einen Planer.", "Lumenta Lichtsysteme", id="who seeks"),
        pytest.param("Mein Chef sucht in Nürnberg einen Planer.", None, id="a boss is no firm"),
        pytest.param("Obdach Ruhr e.V. sucht Sie.", "Obdach Ruhr e.V.", id="legal form with dots"),
        pytest.param("We at Karkom Agro in Haifa need a data engineer.", "Karkom Agro", id="we at"),
        pytest.param("We need a data engineer at least two days a week.", None, id="at least"),
        pytest.param("Join Heatwell (40 people) as a designer.", "Heatwell", id="join"),
        pytest.param("Join us on Monday as a designer.", None, id="a weekday is no firm"),
        pytest.param("Larkspur Water is hiring an engineer in Bristol.", "Larkspur Water", id="is hiring"),
        pytest.param("Machine Learning is hiring many people.", None, id="a skill is no firm"),
        pytest.param("Working at Haifa is nice.", None, id="a town is no firm"),
        pytest.param("אנחנו ב-Oriole Sensing מחפשים מהנדס", "Oriole Sensing", id="Latin name in Hebrew"),
        pytest.param("ניסיון ב-Python ושליטה ב-Excel", None, id="Latin skills in Hebrew"),
        pytest.param("אצלנו, במרכז הזית בנהריה, מתפנה תפקיד", "מרכז הזית", id="Hebrew institution"),
        pytest.param("משרות באזור המרכז ובצפון", None, id="the centre of the country"),
        pytest.param("מפעל גבישי המפרץ (180 עובדים) מחפש חשמלאי", "מפעל גבישי המפרץ", id="Hebrew works"),
        pytest.param("חברה מובילה מחפשת חשמלאי", None, id="a firm without a name in Hebrew"),
        pytest.param("Ich arbeite bei Tollmar und wir suchen Leute.", "Tollmar", id="where the writer works"),
        pytest.param("Sie haben bei Tollmar gearbeitet.", None, id="where the reader worked"),
        pytest.param("Bei Velora entwickelst du Software.", "Velora", id="bei opens an offer"),
        pytest.param("Bei Velora haben Sie Software entwickelt.", None, id="bei opens the reader's past"),
        pytest.param("Beim Durchsehen Ihres Profils fiel mir etwas auf.", None, id="beim before a verb"),
        pytest.param("I'm Ann from Quillfeather and would like to talk.", "Quillfeather", id="from, behind a name"),
        pytest.param("Anil here (from the Maersk days).", None, id="from a time"),
        pytest.param("My name is Ann and I work for Quillfeather.", "Quillfeather", id="work for"),
        pytest.param("My name is Ann and I work for three firms.", None, id="work for several"),
        pytest.param("Employer: Quillfeather. We offer a lot.", "Quillfeather", id="label"),
        pytest.param("Contact: Quillfeather. We offer a lot.", None, id="another label"),
        pytest.param("Quillfeather, a startup in Leeds, needs a lead.", "Quillfeather", id="apposition"),
        pytest.param("Besides, a startup in Leeds needs a lead.", None, id="a comma before any firm"),
        pytest.param("Quillfeather is looking for a lead.", "Quillfeather", id="one word that hires"),
        pytest.param("Hersteller sucht Leitung Einkauf.", None, id="a kind of firm that hires"),
        pytest.param("Tywi Vets in Llandeilo wants a vet.", "Tywi Vets", id="town before the verb"),
        pytest.param("Vets in Llandeilo and elsewhere work hard.", None, id="people in a town"),
        pytest.param("We need a QA Analyst at Quilmay, Leeds.", "Quilmay", id="a job and where"),
        pytest.param("We need a QA Analyst at Least level.", None, id="a job and a level"),
        pytest.param("Seeking a programmer. Cartalibera S.r.l., Milan.", "Cartalibera S.r.l.", id="dots and a capital"),
        pytest.param("GIS Officer, Nairobi, is hiring.", None, id="a post is no firm"),
        pytest.param("Sanitäter für die Wache Bergen, Landkreis Celle, gesucht.", None, id="an area is no firm"),
        pytest.param("Der Landkreis Celle sucht Sanitäter.", "Landkreis Celle", id="an area that hires"),
        pytest.param("Wir suchen Leute.\n\nAnn Lee\nHead of Talent, Quillfeather", "Quillfeather", id="signature"),
        pytest.param("Wir suchen Leute.\n\nAnn Lee\nHead of Talent, Partnerin", None, id="two functions"),
        pytest.param("אנחנו באורביטל מחפשים מפתח", "אורביטל", id="we at, in Hebrew"),
        pytest.param("אנחנו בצוות מחפשים מפתח", None, id="we in the team, in Hebrew"),
        pytest.param("היי, מדברת נועה מאורביטל", "אורביטל", id="from, in Hebrew"),
        pytest.param("היי, מדברת נועה מהבית", None, id="from home, in Hebrew"),
        pytest.param("הצטרפו ל-Orbitalis כמהנדסת", "Orbitalis", id="join, in Hebrew"),
        pytest.param("מיועד ל-Developers בלבד", None, id="meant for, in Hebrew"),
        pytest.param("Feinwolle Hartung, Ulm, sucht eine Weberin.", "Feinwolle Hartung", id="a town in commas"),
        pytest.param("Feinwolle und Garn, Ulm, günstig abzugeben.", None, id="a town in commas without a verb"),
        pytest.param("Wir sind Holm & Lund, 40 Leute.", "Holm & Lund", id="people counted"),
        pytest.param("Zu nähen sind, Sitzbezüge, 340 Stück.", None, id="things counted"),
        pytest.param("Zwei Werktage, ein Tag in der Holzgruppe.", None, id="a number before a noun"),
        pytest.param("Felsquell Kassel sucht eine Wirtin.", "Felsquell Kassel", id="a name with its town"),
        pytest.param("Brauerei Kassel", None, id="a kind of house with its town and no verb"),
        pytest.param("Sandgate Harbours wish to appoint a pilot.", "Sandgate Harbours", id="a plural verb"),
        pytest.param("Most Harbours want a pilot.", None, id="a plural noun"),
        pytest.param("Corrib Civil have won a pier. They need a surveyor.", "Corrib Civil", id="they need"),
        pytest.param("Corrib Civil have won a pier. You know them.", None, id="they are not said to seek"),
        pytest.param("My aunt's firm, Salt Bay Pumping, asked me.", "Salt Bay Pumping", id="a firm's apposition"),
        pytest.param("My aunt's friend, Ada Pumping, asked me.", None, id="a person's apposition"),
        pytest.param("Für Detmold sucht Brandt Kanalbau jemanden.", "Brandt Kanalbau", id="behind its verb"),
        pytest.param("Für Detmold sucht Brandt keine Leute.", None, id="one word behind the verb"),
        pytest.param("We need a Sales Specialist for Calla Pumping.", "Calla Pumping", id="a job for"),
        pytest.param("We need a Sales Specialist for Monday.", None, id="a job for a day"),
        pytest.param("Sorry, I am from Jutland. Come and see.", None, id="where the writer was born"),
        pytest.param("Zwei Minuten vom Bahnhof Emsbüren.", None, id="a station is no firm"),
        pytest.param("המשרד בחיפה ליד הנמל", None, id="the office in a town, in Hebrew"),
        pytest.param("במרכז רפואי כרמל, חיפה, נפתח תקן", "מרכז רפואי כרמל", id="a medical centre in Hebrew"),
        pytest.param("לקבוצת החברות שלנו דרושים מהנדסים", None, id="our group, in Hebrew"),
    ],
)
def test_employer_in_the_text(text, employer):
    assert firms(text).get("employer") == employer


@pytest.mark.parametrize(
    "text",
    [
        "Your time at Brightwell Analytics shows how good you are.",
        "Ihre Erfahrung bei der Sparkasse passt ausgezeichnet.",
        "I saw you're at Corvane and wanted to say hello.",
        "Sie haben bei der Stubalm AG die Sitzungen vorbereitet.",
    ],
)
def test_the_readers_own_firm_is_not_the_one_that_hires(text):
    assert "employer" not in firms(text)


def test_the_senders_person_is_no_firm():
    sender = Sender("Jochen Raabe", "raabe@raabe-personalberatung.example")
    assert firms("Gern erzähle ich mehr.\n\nJochen Raabe", sender) == {}
    assert firms("Gern erzähle ich mehr.\n\nJochen Raabe\nRaabe Personalberatung", sender) == {
        "agency": "Raabe Personalberatung"
    }


@pytest.mark.parametrize(
    ("sender", "text", "name"),
    [
        pytest.param(
            Sender("Annika Theiß", "", "CTO bei Furchenwerk"), "Furchenwerk wächst.", "Furchenwerk", id="headline"
        ),
        pytest.param(
            Sender("Ole Brix", "o@frachtklar.example"), "Das Team von Frachtklar wächst.", "Frachtklar", id="domain"
        ),
        pytest.param(
            Sender("Gasthof Omesblick", "kueche@omesblick.example"),
            "küche im omesblick sucht koch",
            "omesblick",
            id="small letters",
        ),
        pytest.param(
            Sender("טל אשכנזי", "tal@medivan.example"),
            "נעים מאוד, טל ממדיוואן. יש לנו משרה",
            "מדיוואן",
            id="Hebrew by its sound",
        ),
    ],
)
def test_the_sender_confirms_a_name_of_the_text(sender, text, name):
    assert firms(text, sender) == {"employer": name}
    assert firms("Wir suchen jemanden.", sender) == {}, "what stands only in the header has no span"


def test_a_client_with_a_name_is_an_employer():
    assert firms("Our client, Dunholme Pharma, needs a plant manager.") == {"employer": "Dunholme Pharma"}


def test_who_lends_people_is_an_agency():
    sender = Sender("Ina Voss", "", "Disposition, Curavita Medical")
    lends = "Curavita Medical beschäftigt Pflegekräfte in der Zeitarbeit und setzt Sie in Ulm ein."
    assert firms(lends, sender) == {"agency": "Curavita Medical"}
    assert firms("Curavita Medical beschäftigt Pflegekräfte in Ulm.", sender) == {"employer": "Curavita Medical"}


def test_an_agency_in_hebrew():
    sender = Sender("אורלי גבאי", "orly@placement.example")
    assert firms("יעל שלום, גבאי השמה מחפשת מהנדסת", sender) == {"agency": "גבאי השמה"}
    assert firms("יעל שלום, סוכנות השמה מחפשת מהנדסת", sender) == {}


def test_a_link_is_no_name():
    sender = Sender("Valoris", "jobs@valoris-group.example")
    assert firms("Alles hier: valoris-group.example/talentday", sender) == {}


@pytest.mark.parametrize(
    ("sender", "text", "found"),
    [
        pytest.param(
            Sender(), "Hier ist Kontor Personal aus Kassel.", {"agency": "Kontor Personal"}, id="by its words"
        ),
        pytest.param(
            Sender("Ines Holm", "holm@northlight.example"),
            "Für einen Kunden suche ich Verstärkung.\n\nInes Holm\nNorthlight Advisory",
            {"agency": "Northlight Advisory"},
            id="speaks for a client",
        ),
        pytest.param(
            Sender("Ines Holm", "holm@northlight.example"),
            "Wir suchen Verstärkung für unser Team.\n\nInes Holm\nNorthlight Advisory",
            {"employer": "Northlight Advisory"},
            id="speaks for itself",
        ),
        pytest.param(
            Sender("Tilda Roe", "roe@roe-staffing.example"),
            "The job is with us at Larkspur Water Ltd in Bristol.\n\nTilda Roe, Roe Staffing",
            {"agency": "Roe Staffing", "employer": "Larkspur Water Ltd"},
            id="agency and employer",
        ),
        pytest.param(
            Sender("Leopold Holm"),
            "Ein Familienunternehmen schafft die Position neu.\n\nLeopold Holm\nHolm & Partner, Personalberatung",
            {"agency": "Holm & Partner"},
            id="says so behind its name",
        ),
        pytest.param(
            Sender("Stadt Hameln Personalservice"),
            "Bei der Stadt Hameln ist eine Stelle frei.",
            {"employer": "Stadt Hameln"},
            id="a town places nobody",
        ),
        pytest.param(
            Sender("Ada Holm"),
            "Bei uns, Amt für Personal, ist eine Stelle frei.",
            {"employer": "Amt für Personal"},
            id="an office for personnel places nobody",
        ),
        pytest.param(Sender("Ina Voss"), "Join TopHire as a lead.", {"agency": "TopHire"}, id="coined of top and hire"),
        pytest.param(Sender("JOBFLINK"), "Jetzt JOBFLINK anrufen!", {"agency": "JOBFLINK"}, id="shouted agency"),
        pytest.param(Sender("Ina Voss"), "Join Shiretop as a lead.", {"employer": "Shiretop"}, id="coined of nothing"),
        pytest.param(
            Sender("Ina Holm"), "Wir bei Holm suchen eine Näherin.", {"employer": "Holm"}, id="a firm called as she is"
        ),
        pytest.param(Sender("Ina Holm"), "Fragen beantwortet gern Holm.", {}, id="the person called so"),
    ],
)
def test_agency_or_employer(sender, text, found):
    assert firms(text, sender) == found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Für einen namhaften Kunden suche ich Sie.", "Für einen namhaften Kunden"),
        ("Für unseren Kunden, die Hartmann Ventile GmbH, suchen wir Sie.", None),
        ("Ein Automobilzulieferer in Lippstadt sucht einen Prüfer.", "Ein Automobilzulieferer"),
        ("Wir sind ein Automobilzulieferer in Lippstadt.", None),
        ("Den Namen nenne ich Ihnen am Telefon.", "Den Namen nenne"),
        ("Meinen Namen kennen Sie ja.", None),
        ("My client is hiring.", "My client"),
        ("Our clients love us.", None),
        ("A three-chair clinic in Limerick wishes to engage a dentist.", "A three-chair clinic"),
        ("We are a three-chair clinic in Limerick.", None),
        ("Ich suche für ein Maschinenbauunternehmen einen Einkäufer.", "ein Maschinenbauunternehmen"),
        ("Ich arbeite für ein Maschinenbauunternehmen.", None),
        ("Es handelt sich um ein Unternehmen der Medizintechnik.", "ein Unternehmen"),
        ("Wir, ein Hersteller von Pumpen, suchen Verstärkung.", None),
        ("A client, a startup in Leeds, needs a lead.", "A client"),
        ("Quillfeather, a startup in Leeds, needs a lead.", None),
        ("Our client, a chemicals maker, needs a lead.", "Our client"),
        ("Our client, Dunholme Pharma, needs a lead.", None),
        ("We hire with our level 4 automotive client.", "our level 4 automotive client"),
        ("Our tools help every single client.", None),
        ("I can't say which board it is.", "can't say which"),
        ("I can't say whether it suits you.", None),
        ("One foundation is looking for a head.", "One foundation"),
        ("We are one foundation among many.", None),
        ("Wir lieben unser Netzwerk und unser Handwerk.", None),
        ("Die Auftraggeber nenne ich im Gespräch.", "Auftraggeber nenne ich"),
        ("Die Gründe nenne ich im Gespräch.", None),
        ("Es sucht ein Betrieb, 3. Generation, der Leute braucht.", "ein Betrieb"),
        ("אני מלווה כמה חברות צומחות שמחפשות מפתחים", "מלווה כמה חברות"),
        ("ניהלתי כמה חברות בעבר", None),
        ("לקוח שלי מחפש מהנדסת", "לקוח שלי"),
        ("אנחנו מחפשים מהנדסת שתעבוד מול הלקוח", None),
    ],
)
def test_client_without_a_name(text, words):
    found = client(text)
    assert (found is None) if words is None else words in (found or "") or (found or "?") in words


def test_whoever_lives_by_placing_speaks_for_a_client_sooner():
    text = "HR Generalistin in einem Medizintechnikbetrieb mit 180 Leuten."
    assert client(text, Sender("Tamara Wolf", "", "Personalvermittlung")) == "einem Medizintechnikbetrieb"
    assert client(text, Sender("Tamara Wolf", "", "Leiterin Fertigung")) is None


def test_an_agent_speaks_of_several_houses_and_of_its_own():
    agent, house = Sender("Tamara Wolf", "", "Personalvermittlung"), Sender("Tamara Wolf", "", "Leiterin Fertigung")
    for text, words in (
        ("Mir vertrauen mehrere angesehene Häuser ihre Stellen an.", "mehrere angesehene Häuser"),
        ("Es fehlt meinen Trägern an allen Ecken.", "meinen Trägern"),
    ):
        assert client(text, agent) == words
        assert client(text, house) is None


def test_who_is_that_firm_is_no_agent_for_it():
    text = "דרוש חשב שכר למשרד רואי חשבון בחיפה"
    assert client(text, Sender("משרד ברזילי")) is None
    assert client(text, Sender("דנה ברזילי")) is not None


def test_what_a_sender_tells():
    writer = writer_of(Sender("Ralf Dinkel | Kontor Personal", "dinkel@kontor-personal.example"))
    assert writer.person == {"ralf", "dinkel"} and writer.domain == "kontorpersonal" and writer.trade > 0
    assert writer_of(Sender("Ralf Dinkel", "ralf@gmail.com")).domain == ""


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=300), st.text(max_size=60), st.text(max_size=60))
def test_every_span_cuts_out_its_words(text, name, headline):
    letter = message(text, Sender(name, "a@b-c.example", headline))
    for fact in find_facts(read_message(letter)):
        words = letter.words_of(fact)
        assert words and (fact.name not in ("employer", "agency") or fact.value == words)


@pytest.mark.parametrize(
    "piece", ["Aa Bb & Cc. ", "bei Elbtextil GmbH in Plauen, ", "מרכז שקד בחיפה מחפש ", "ein Hersteller "]
)
def test_long_letters_take_linear_time(piece):
    def seconds(length: int) -> float:
        reading = read_message(
            message(piece * (length // len(piece)), Sender("Jo Raabe | Kontor Personal", "x@kontor.example"))
        )
        begin = time.perf_counter()
        list(find_firms(reading)), list(find_clients(reading))
        return time.perf_counter() - begin

    seconds(4000)
    assert seconds(64_000) < 20 * max(seconds(16_000), 0.02)
