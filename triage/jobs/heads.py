"""Heads of titles: what the last (or first) word says of a title that the table does not know as a whole."""

from __future__ import annotations

# End of a German compound -> (job, field); the job is "" where the head leaves it open.
COMPOUND_HEADS: dict[str, tuple[str, str]] = {
    **dict.fromkeys(("entwickler", "programmierer", "developer"), ("", "software")),
    **dict.fromkeys(("administrator", "admin", "informatiker"), ("", "it")),
    "softwareentwickler": ("software-engineer", "software"),
    "buchhalter": ("accountant", "accounting_tax"),
    "bilanzbuchhalter": ("senior-accountant", "accounting_tax"),
    "steuerberater": ("tax-advisor", "accounting_tax"),
    "controller": ("controller", "finance"),
    "vorstandsassistenz": ("executive-assistant", "office"),
    "teamassistenz": ("team-assistant", "office"),
    "projektassistenz": ("project-assistant", "office"),
    "sekretaer": ("secretary", "office"),
    "sekretariat": ("secretary", "office"),
    **dict.fromkeys(("assistenz", "assistent"), ("", "")),
    **dict.fromkeys(("sachbearbeiter", "sachbearbeitung"), ("", "")),
    **dict.fromkeys(("referent", "berater", "beauftragte", "leiter", "leitung", "techniker", "kaufmann"), ("", "")),
    **dict.fromkeys(("krankenpfleger", "krankenschwester", "pflegefachkraft", "pflegekraft"), ("registered-nurse", "nursing")),
    "altenpfleger": ("geriatric-nurse", "nursing"),
    "pfleger": ("", "nursing"),
    "pflegehelfer": ("nursing-assistant", "care"),
    "hebamme": ("midwife", "nursing"),
    "oberarzt": ("senior-physician", "medicine"),
    "assistenzarzt": ("assistant-physician", "medicine"),
    "chefarzt": ("chief-physician", "medicine"),
    "facharzt": ("specialist-physician", "medicine"),
    "arzt": ("", "medicine"),
    "therapeut": ("", "therapy"),
    "psychologe": ("psychologist", "therapy"),
    "paedagoge": ("", "social_work"),
    "sozialarbeiter": ("social-worker", "social_work"),
    "betreuer": ("", ""),
    "erzieher": ("educator", "teaching"),
    "lehrer": ("", "teaching"),
    "lehrkraft": ("", "teaching"),
    "dozent": ("lecturer", "teaching"),
    "jurist": ("legal-counsel", "legal"),
    "anwalt": ("lawyer", "legal"),
    "elektriker": ("electrician", "trades"),
    "elektroniker": ("electronics-technician", "trades"),
    "mechaniker": ("", "trades"),
    "mechatroniker": ("mechatronics-technician", "trades"),
    "monteur": ("", "trades"),
    "installateur": ("", "trades"),
    "schlosser": ("metalworker", "trades"),
    "schweisser": ("welder", "trades"),
    "tischler": ("carpenter", "trades"),
    "schreiner": ("carpenter", "trades"),
    "lackierer": ("painter", "trades"),
    "dreher": ("cnc-machinist", "production"),
    "fraeser": ("cnc-machinist", "production"),
    "maschinenfuehrer": ("machine-operator", "production"),
    "anlagenfuehrer": ("machine-operator", "production"),
    "produktionshelfer": ("production-worker", "production"),
    "produktionsmitarbeiter": ("production-worker", "production"),
    "helfer": ("", ""),
    "fahrer": ("", "transport"),
    "kraftfahrer": ("truck-driver", "transport"),
    "staplerfahrer": ("forklift-operator", "logistics"),
    "lagerist": ("warehouse-clerk", "logistics"),
    "disponent": ("dispatcher", "logistics"),
    "verkaeufer": ("retail-sales-advisor", "retail"),
    "filialleiter": ("store-manager", "retail"),
    "vertriebler": ("sales-representative", "sales"),
    "einkaeufer": ("buyer", "procurement"),
    "bauingenieur": ("civil-engineer", "construction"),
    "bauleiter": ("site-manager", "construction"),
    "ingenieur": ("", "engineering"),
    "konstrukteur": ("design-engineer", "engineering"),
    "zeichner": ("technical-draftsman", "engineering"),
    "laborant": ("", "science"),
    "chemiker": ("chemist", "science"),
    "biologe": ("biologist", "science"),
    "physiker": ("physicist", "science"),
    "wissenschaftler": ("", "science"),
    "architekt": ("", ""),
    "designer": ("", "design"),
    "gestalter": ("", "design"),
    "redakteur": ("editor", "media"),
    "journalist": ("journalist", "media"),
    "uebersetzer": ("translator", "media"),
    "koch": ("cook", "hospitality"),
    "kellner": ("waiter", "hospitality"),
    "baecker": ("baker", "hospitality"),
    "makler": ("", "real_estate"),
    "gaertner": ("gardener", "agriculture"),
    "wachmann": ("security-guard", "security_guard"),
}
# Words that end like a head and are no job.
NO_COMPOUNDS = frozenset(
    ["mitarbeiter", "radfahrer", "autofahrer", "beifahrer", "erfahrer", "weltmeister", "europameister", "altmeister", "begleiter", "anleiter", "ableiter", "halbleiter", "badminton", "ersthelfer", "fluchthelfer", "vorleiter", "bademeister", "ansprechpartner", "buergermeister", "quartiermeister", "einleiter", "sportler", "weiterleitung", "einleitung", "ableitung", "anleitung", "rechtsanleitung", "zuleitung", "herleitung", "verleitung", "wasserleitung", "stromleitung", "rohrleitung", "telefonleitung", "ueberleitung", "umleitung", "leitung", "unternehmensleitung", "geschaeftsleitung", "konzernleitung", "schulleitung", "begleitung", "bearbeitung", "tretroller", "drehleiter", "leiter", "koch", "arzt", "beauftragte", "einkoch"]
)
# Verbs and other words that the endings would take for a title.
NO_TITLES = frozenset(["kochen", "koche", "kochst", "naeheres", "naeher", "lehre", "lehren", "wirte", "richten"])
# Trades that are surnames too: they count as trades only behind a word of BEFORE_TRADES or before "(m/w/d)".
SURNAMES = frozenset(
    ["koch", "schneider", "fischer", "maurer", "zimmermann", "richter", "schmied", "gaertner", "jaeger", "foerster", "mueller", "becker", "weber", "schreiner", "schlosser", "dreher", "metzger", "baecker", "maler", "winzer", "binder", "schaefer", "lehrer", "glaser", "dachdecker", "baker", "carpenter", "butcher", "gardener", "miller", "smith", "taylor", "tailor", "mason", "painter", "fisher", "hunter", "cook", "chef", "steward", "bauer", "farmer", "judge", "porter", "turner", "plumber", "dean", "marshall", "page", "נגר", "חייט", "גנן", "ספר", "שף"]
)
BEFORE_TRADES = frozenset(
    ["ein", "eine", "einen", "einem", "einer", "als", "der", "den", "dem", "zum", "zur", "die", "des", "weitere", "weiteren", "erfahrene", "erfahrenen", "erfahrener", "gelernte", "gelernten", "gelernter", "ausgebildete", "ausgebildeten", "ausgebildeter", "qualifizierte", "qualifizierten", "unser", "unseren", "unserem", "mehrere", "zwei", "drei", "gute", "guten", "motivierte", "motivierten", "suchen", "sucht", "gesucht", "stelle", "junior", "senior", "versierte", "versierten", "engagierte", "engagierten", "fuer", ":", "position", "rolle", "job", "a", "an", "the", "as", "our", "another", "experienced", "skilled", "qualified", "seeking", "for", "of", "שף", "דרוש", "דרושה", "דרושים", "דרושות", "מחפש", "מחפשת", "מחפשים", "כ", "תפקיד", "משרת", "של", "ו"]
)
# Head noun of a title -> field, "" where it fits any: with the capitalised words around it it names a role.
GENERIC_HEADS: dict[str, str] = {
    **dict.fromkeys(
        ["developer", "developers", "engineer", "engineers", "programmer", "dev", "coder", "sre", "devs", "entwickler", "entwicklerin", "programmierer", "softwerker", "מפתח", "מפתחת", "תוכניתן", "תוכניתנית", "מתכנת", "מתכנתת"], "software"),
    "engineer": "", "engineers": "", "ingenieur": "engineering", "ingenieurin": "engineering", "ingenieure": "engineering",
    "מהנדס": "", "מהנדסת": "", "הנדסאי": "engineering", "הנדסאית": "engineering", "technologist": "",
    **dict.fromkeys(
        ["manager", "managerin", "managers", "lead", "leads", "leader", "head", "leiter", "leiterin", "leitung", "director", "directors", "direktor", "direktorin", "specialist", "specialists", "spezialist", "spezialistin", "spezialisten", "expert", "experts", "experte", "expertin", "experten", "consultant", "consultants", "berater", "beraterin", "consulting", "coordinator", "coordinators", "koordinator", "koordinatorin", "koordination", "officer", "officers", "associate", "associates", "assistant", "assistants", "assistent", "assistentin", "assistenz", "analyst", "analysts", "analystin", "analysten", "architect", "architects", "architekt", "architektin", "administrator", "administrators", "administratorin", "executive", "executives", "representative", "representatives", "agent", "agents", "supervisor", "supervisors", "referent", "referentin", "referenten", "referat", "sachbearbeiter", "sachbearbeiterin", "sachbearbeitung", "mitarbeiter", "mitarbeiterin", "mitarbeitende", "fachkraft", "fachkraefte", "kraft", "beauftragter", "beauftragte", "verantwortlicher", "verantwortliche", "techniker", "technikerin", "technician", "technicians", "operator", "operators", "planner", "planners", "planer", "planerin", "strategist", "strategists", "partner", "owner", "owners", "vp", "president", "chief", "principal", "fellow", "controller", "controllerin", "trainer", "trainerin", "coach", "advisor", "adviser", "advisors", "clerk", "inspector", "auditor", "buyer", "helfer", "helferin", "aushilfe", "meister", "meisterin", "kaufmann", "kauffrau", "kaufleute", "vorstand", "teamleiter", "teamleiterin", "teamleitung", "abteilungsleiter", "abteilungsleiterin", "abteilungsleitung", "bereichsleiter", "bereichsleiterin", "bereichsleitung", "gruppenleiter", "gruppenleiterin", "gruppenleitung", "generalist", "generalists", "superintendent", "worker", "workers", "assistenten", "prokurist", "facharbeiter", "facharbeiterin", "secretary", "מנהל", "מנהלת", "ראש", 'סמנכ"ל', 'סמנכ"לית', "רכז", "רכזת", "מומחה", "מומחית", "נציג", "נציגה", "נציגת", "יועץ", "יועצת", "עוזר", "עוזרת", "טכנאי", "טכנאית", "אנליסט", "אנליסטית", "אחראי", "אחראית", "מתאם", "מתאמת", "פקיד", "פקידה", "פקידת", "עובד", "עובדת", "מפקח", "מפקחת", "מדריך", "מדריכה", "מדריכת", "בודק", "בודקת", "רפרנט", "רפרנטית", "מוביל", "מובילה", "קניין", "ארכיטקט", "ארכיטקטית", "דירקטור", "דירקטורית", "בקר", "בקרית"], ""),
    **dict.fromkeys(["designer", "designers", "designerin", "gestalter", "gestalterin", "מעצב", "מעצבת"], "design"),
    **dict.fromkeys(["researcher", "scientist", "scientists", "wissenschaftler", "wissenschaftlerin", "forscher", "forscherin", "חוקר", "חוקרת", "מדען", "מדענית"], "science"),
    **dict.fromkeys(["nurse", "nurses", "pfleger", "pflegerin", "pflegekraft", "pflegekraefte", "אח", "אחות"], "nursing"),
    **dict.fromkeys(["arzt", "aerztin", "aerzte", "physician", "physicians", "doctor", "רופא", "רופאה"], "medicine"),
    **dict.fromkeys(["therapeut", "therapeutin", "therapist", "therapists", "מטפל", "מטפלת"], "therapy"),
    **dict.fromkeys(["teacher", "teachers", "lehrer", "lehrerin", "lehrkraft", "lehrkraefte", "dozent", "dozentin", "מורה", "מורים"], "teaching"),
    **dict.fromkeys(["lawyer", "lawyers", "attorney", "attorneys", "counsel", "jurist", "juristin", "paralegal"], "legal"),
    **dict.fromkeys(["monteur", "monteurin", "mechaniker", "mechanikerin", "elektriker", "elektrikerin", "installateur"], "trades"),
    **dict.fromkeys(["fahrer", "fahrerin", "driver", "drivers", "נהג", "נהגת"], "transport"),
    **dict.fromkeys(["verkaeufer", "verkaeuferin", "seller", "sellers", "salesperson", "vertriebler"], "sales"),
    **dict.fromkeys(["accountant", "accountants", "buchhalter", "buchhalterin"], "accounting_tax"),
    **dict.fromkeys(["editor", "editors", "redakteur", "redakteurin", "writer", "writers", "עורך", "עורכת"], "media"),
    **dict.fromkeys(["marketer", "marketers"], "marketing"),
    **dict.fromkeys(["koch", "koechin", "cook", "chef", "טבח", "טבחית"], "hospitality"),
}  # fmt: skip
