"""Words of where and on how many days work is done. All levelled."""

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
