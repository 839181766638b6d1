"""What stands in name fields and signatures beside names: titles, functions, firms, closings. Data only."""

from __future__ import annotations

HONORIFICS = {
    **dict.fromkeys(("frau", "fr"), "Frau"),
    **dict.fromkeys(("herr", "hr", "herrn"), "Herr"),
    **{word.lower(): word for word in ("Mr", "Ms", "Mrs", "Miss", "Mx")},
}
"""Only as people name themselves."""

TITLES = {
    **dict.fromkeys(("dr", "doktor"), "Dr."),
    **dict.fromkeys(("prof", "professor"), "Prof."),
    **dict.fromkeys(('ד"ר', "ד״ר", "דר"), "ד״ר"),
    **dict.fromkeys(("פרופ", "פרופסור"), "פרופ׳"),
    "mag": "Mag.",
}
"""Part of how one speaks to a person."""

_BEFORE_NAMES = """
med rer nat ing jur phil habil hc h.c dent oec pol dipl di lic stb ra wp pfr rev revd hon sir madam mdm
smt sri adv msgr pastor pfarrer הרב הרבנית עו"ד עו״ד רו"ח רו״ח אינג
"""
BEFORE_NAMES = frozenset(_BEFORE_NAMES.split())
"""Said before a name, but not when speaking to the person."""

_PARTICLES = """
von van der den de da di del della la le el al bin ben ibn zu zur dos du ter ten auf dem vom v y e st mac
"""
PARTICLES = frozenset(_PARTICLES.split())

_NO_NAMES = """
hr ta it ai team teams office desk info admin jobs job career careers karriere personal recruiting
recruitment recruiter recruiters recruit talent talents staffing hiring sourcing sourcer search crewing
manpower partner partners group gruppe holding gmbh ag kg se co inc ltd llc plc bv consulting consultants
consultant solutions services service systems systeme support sales media marketing people company
companies linkedin xing member mitglied user nutzer unknown noreply reply newsletter news notification
notifications alert alerts mailer daemon postmaster webmaster kontakt contact hello hallo bewerbung
bewerbungen stellenangebote zeitarbeit personalberatung personalservice sekretariat buero empfang
kundenservice verwaltung geschaeftsfuehrung direktion leitung abteilung fachbereich klinik klinikum
krankenhaus praxis apotheke spedition kanzlei baeckerei hotel gasthof restaurant salon elektro
dachdeckerei schule stadt stadtwerke landkreis amt bank sparkasse boerse verlag universitaet institut
verein verband stiftung bundesstelle tsv sv fc firma department university hospital school college agency
agentur network netzwerk community club academy akademie bot assistant construction dental haulage
creamery nursing care logistics logistik technology technologies tech digital global international europe
deutschland germany dach online direct express plus pro manager managerin senior junior lead head
director founder engineer developer coach sec familie family fam papa mama oma opa vater mutter mum mom
dad auntie uncle onkel tante the your our ihr ihre dein unser die der das again advance monday tuesday
wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag
צוות גיוס גיוסים משאבי אנוש השמה דרושים חברת קבוצת מחלקת משרד משרות כוח אדם קריירה בית ספר לשכה לשכת
דיוור מרפאות מרכז עיריית בנק הנהלת מערכת שירות עבודה העבודה חבר משתמש לינקדאין אמא אבא סבא סבתא משפחת
"""
NO_NAMES = frozenset(_NO_NAMES.split())
"""Words no person is called by, folded: they tell a firm, a mailbox, a function, a family or a sentence."""

NO_NAME_PARTS = (
    *(
        "personal",
        "recruit",
        "talent",
        "staffing",
        "zeitarbeit",
        "karriere",
        "dienst",
        "linkedin",
        "team",
        "jobs",
    ),
    *("boerse", "verband", "vermittlung", "giyus", "גיוס"),
)
"""The same inside compounds."""

CLOSING = (
    r"[\W_]*(?:(?:mit )?(?:\w{3,15} ){0,2}gr(?:u|ü|ue)(?:ß|ss)\w{0,2}\b(?: aus(?: \w+){1,2}| vom? \w+)?"
    r"|mfg\b|[lvbhs]g\b|ihre?\b|deine?\b|herzlich\w*|freundlich\b|danke\b|merci\b|bis bald\b|beste\b"
    r"|servus\b|ciao\b|(?:kind |best |warm |many )?regards\b(?: / \w+)?|(?:all the )?best(?: wishes)?\b"
    r"|cheers\b|many thanks\b|thank you\b|thanks\b|(?:yours )?(?:sincerely|truly|faithfully)\b|yours\b"
    r"|warmly\b|take care\b|(?:speak|talk) soon\b|love\b|xo+\b"
    r"|בברכה|בברכת \w+|תודה(?: רבה)?|שלך\b|להתראות|יום טוב|המשך יום \w+)[\s,.!:;–—*]*"
)
"""What stands above or before the name at the end of a letter; to be matched without regard to case."""
