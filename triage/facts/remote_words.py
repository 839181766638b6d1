"""Words of where and on how many days work is done, all levelled; counts and lists of days."""

from __future__ import annotations

from triage.facts.wordsets import word_set

HOME = word_set("""
    ho heim heimbuero homeworking heimarbeit sofa kuechentisch מביתך מהסלון homeoffice home zuhause daheim
    telearbeit mobil mobile mobiles mobilarbeit mobilem remote wfh telework teletravail telewerken remotely
    מהבית בבית הבית מרחוק wherever anywhere thuis hause
""")
OFFICE = word_set("""
    building
    bueros praesenzzeit standort headquarters hq premises למשרד במשרדים במשרדנו buero office offices site onsite
    on-site praesenz praesenzpflicht anwesenheit anwesend ort campus wfo bureau kantoor oficina redacao במשרד
    ומשרד והמשרד מהמשרד משרד במפעל מהמפעל
""")
PLACES = word_set("""
    werk plant floor hof labor lab klinik station baustelle filiale werkstatt kai factory shop building depot
    yard hier here there da bei
""")
"""Where somebody is on site; only a number of days makes them say so."""
DAYS = word_set("ימי tag tage tagen day days ימים יום יומיים dagen dias jours dag")
NUMBERS = {
    "ein": 1,
    "nen": 1,
    "n": 1,
    "einer": 1, "eine": 1, "einen": 1, "einem": 1, "one": 1, "un": 1, "אחד": 1, "een": 1, "once": 1, "פעם": 1, "פעמיים": 2, "einmal": 1,
    "zwei": 2, "two": 2, "שני": 2, "twee": 2, "deux": 2, "dos": 2, "dois": 2, "zweimal": 2, "twice": 2,
    "drei": 3, "three": 3, "שלושה": 3, "tres": 3, "drie": 3, "trois": 3, "dreimal": 3,
    "vier": 4, "four": 4, "ארבעה": 4, "fuenf": 5, "five": 5, "חמישה": 5, "all": 5,
}  # fmt: skip
TIMES = {"once": 1, "פעם": 1, "פעמיים": 2, "einmal": 1, "twice": 2, "zweimal": 2, "dreimal": 3}
WEEKDAYS = word_set("""
    montag montags dienstag dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags monday mondays
    tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays mon tue tues wed thu thurs fri
    שלישי רביעי חמישי ושלישי ורביעי וחמישי
""")
SKIPPED = word_set("""
    mal an der ca max maximal hoechstens up minimum at about rund jeweils volle ganze whole fixe bis to - – /
    oder or full feste office homeoffice home remote working buero wfh ho anchor core fixed set a per pro week woche die in zu of mindestens
    least
""")
REST = word_set("rest sonst ansonsten uebrigen wherever anywhere השאר remainder otherwise danach balance overig")
MONTHLY = word_set("month monthly monat monatlich בחודש חודש")
WEEKLY = word_set("week woche weekly pw woechentlich")
IN = word_set("in at bei am im")
PAST = word_set("""
    war waren stand standen messe vortrag training course kurs schulung was were event workshop conference
""")
HALVES = word_set("halb haelfte half halfway halftime חצי")
EVENINGS = word_set("every night nightly weekend weekends")
"""Behind "some site but home": when somebody is back."""
NO = word_set("no not kein keine keinen nicht ohne never without ללא אין לא")
HOURS = word_set("eins zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf")
"""Behind "halb": a time of the day."""
PARTLY = word_set("""
    teils teilweise gelegentlich manchmal zeitweise partly partially occasionally occasional sometimes some
    flexibel flexibles flexible לפעמים גמישות אפשרות tageweise stundenweise חלק חלקית teil
""")
AT_HOME = word_set("home daheim zuhause hause מהבית")
ARTICLES = word_set("ein eine einen einem einer nen n un all once einmal twice zweimal dreimal")
HEBREW_DAYS = word_set("ימי ימים")
MONDAYS = word_set("montag monday mo mon")
DAILY = word_set("daily taeglich everyday jeden every mo כל יומיומית")
OF = word_set("von of out מתוך")
MIXED = word_set("""
    split mix mixture zwischen between wechsel kombination combination combine mischung שילוב בין חלוקה blend
    alternating
""")
"""Before home and office: it is both."""
WEEKDAY_LINKS = word_set("und and & + , / - – bis to or oder")
RANGE_LINKS = word_set("- – bis to")
WEEK = {"mo": 0, "tu": 1, "di": 1, "we": 2, "mi": 2, "th": 3, "do": 3, "fr": 4}
"""The first two letters of the weekdays, English and German, in order."""
RATIOS = word_set("/ : + –")
NOT_WEEKLY = word_set("""
    year jahr jahre yearly annually urlaub leave holiday vacation ferien ferientage urlaubstage notice quarter
    quartal jaar paid
""")
TALK = word_set("""
    out until abwesend absent back call ring phone anrufen erreichbar telefon telefonieren i'm interview
    interviews meet treffen speak sprechen coffee lunch ruf rufen melden reach
    ניפגש נפגש פגישה נדבר דבר קפה
""")
FEES = word_set("fee provision honorar bonus commission salary gehalt discount rabatt equity anteile mehr more")
ENDS = frozenset(".;!?")
REACH, FAR = 12, 10
CHANCES = word_set("""
    do this one it that das man sich אפשר
    be done possible work working performed offered any chance of the option moeglichkeit moeglichkeiten auf von
    zum zur fuer offer im in אפשרות אפשרי לעבודה עבודה לעבוד
""")
"""May stand between "no" and the way of working."""
TALKED = word_set("""
    thema topic debatte debate
    post posts posting artikel article beitrag vortrag talk podcast essay thread webinar buch book umfrage survey study
    הפוסט הרצאה הכתבה
""")
"""Before a way of working: what somebody said about it."""
OTHER_REMOTE = word_set("""
    sensing control controlled access desktop support monitoring diagnose wartung procedure hands server code
    service maintenance repository execution island village area areas location locations site sites teams
    villages village communities regions companies pacemaker fuehrung zugriff steuerung
""")
"""Behind "remote": no way of working."""
TERMS = word_set("""
    stelle rolle job arbeit arbeiten gearbeitet arbeitest team komplett ganz immer taeglich woche alles leider
    dauerhaft work working works fully always everyone based week is vollzeit teilzeit unbefristet befristet
    stunden std prozent pensum brutto euro € dienst dienste schicht schichten schichtdienst arbeitszeit
    arbeitsort taetigkeit einsatzort festanstellung freigestellt full-time permanent contract shift shifts hours
    role position required erforderlich notwendig noetig muss must £ $ salary monday weekdays daily השבוע rate duration location perm fulltime nights days year
""")
"""In a sentence with "on site": it speaks of the terms of the job."""
MEETING = word_set("""
    nursery creche accommodation catering laundry pool showers housing
    hund dog obst fruit snacks kicker beer bier party feier sommerfest kueche gym parking childcare canteen cafe
    restaurant kantine support betreuung beratung kundentermine montage installation inbetriebnahme training
    schulung talk interviews meet meeting help helping gespraech kennenlernen kennenlerntermin termin treffen
    hospitieren hospitation besuch besuchen interview probearbeiten ansehen anschauen kaffee
""")


COMPOUNDS = frozenset(
    f"{place}{days}"
    for place in ("praesenz", "buero", "homeoffice", "office", "remote", "anwesenheits", "telearbeits", "home")
    for days in ("tag", "tage", "tagen")
)
"""One word that tells place and days; "percentage" and "Montage" end so too."""
TRIGGERS = (
    HALVES
    | PARTLY
    | MIXED
    | DAILY
    | frozenset(("2", "3", "50"))
    | AT_HOME
    | COMPOUNDS
    | DAYS
    | WEEKDAYS
    | REST
    | word_set("בשבוע week woche weeks wochen home % prozent percent אחוז v halb half חצי")
)


def count_before(words: list[str], index: int) -> tuple[float, float, int]:
    """The fewest and most days told before (or in, for the Hebrew dual) token ``index``, 0 for none, and where."""
    word = words[index]
    if word == "יומיים":
        return 2, 2, index
    if word == "יום" and words[index - 1] == "כל":
        return 0, 0, index
    if word == "יום" and words[index + 1 : index + 2] == ["בית"]:
        return 1, 1, index
    if word == "יום":
        near = words[max(0, index - 1) : index + 6]
        return (1, 1, index) if not (HOME | OFFICE).isdisjoint(near) else (0, 0, index)
    found: list[float] = []
    first = at = index - 1
    while at >= 0 and index - at < 7:
        number = NUMBERS.get(words[at], int(words[at]) if words[at].isdecimal() and len(words[at]) == 1 else None)
        if number is not None:
            found.append(number)
            first = at
        elif words[at] in OF and found == [5]:
            found.clear()
        elif words[at] not in SKIPPED or (
            found and words[at] not in ("bis", "to", "-", "–", "oder", "or", ",", "and", "und")
        ):
            break
        at -= 1
    return (min(found), max(found), first) if found else (0, 0, index)


def weekdays_named(words: list[str], index: int) -> tuple[int, int]:
    """How many weekdays the list or range that begins at ``index`` names (0 for all five), and where it ends."""
    days, end = {words[index][:2]}, index + 1
    if words[index][:2] not in WEEK:
        return 0, end
    while words[end : end + 1] and words[end] in WEEKDAY_LINKS and words[end + 1 : end + 2]:
        if words[end + 1] not in WEEKDAYS or words[end + 1][:2] not in WEEK:
            break
        days.add(words[end + 1][:2])
        if words[end] in RANGE_LINKS and len(days) == 2:
            gap = WEEK[words[end + 1][:2]] - WEEK[words[end - 1][:2]] + 1
            return (gap if 0 < gap < 5 else 0), end + 2
        end += 2
    return (len(days) if len(days) < 5 else 0), end
