"""Words that tell the level of a job."""

from __future__ import annotations

from collections.abc import Mapping

# language -> level -> levelled words; the levels are ordered. Left out is what stands in titles of any level
# ("executive" assistant, assistant to the "CEO", "staff" nurse, מנהל of accounts) or in demands ("Ausbildung").
WORDS: Mapping[str, Mapping[str, str]] = {
    "de": {
        "trainee": """auszubildende auszubildender auszubildenden azubi azubis praktikant praktikantin praktikanten
            praktikum werkstudent werkstudentin werkstudenten volontaer volontaerin volontariat referendar referendarin
            lehrling umschueler berufspraktikant hospitant anlernling""",
        "junior": """junior berufseinsteiger berufseinsteigerin berufsanfaenger berufsanfaengerin einsteiger
            nachwuchskraft absolvent absolventin""",
        "mid": "berufserfahrene berufserfahrener berufserfahrenen professional",
        "senior": """senior erfahrene erfahrener erfahrenen erfahrenes langjaehrige langjaehriger gestandene gestandener
            gestandenen routinierte routinierter versierte versierter versierten""",
        "lead": """lead leitende leitender leitenden teamleitung teamleiter teamleiterin gruppenleiter gruppenleiterin
            gruppenleitung fachleiter fachleitung schichtleiter schichtleitung vorarbeiter vorarbeiterin teamlead polier
            stationsleitung""",
        "head": """abteilungsleiter abteilungsleiterin abteilungsleitung bereichsleiter bereichsleiterin bereichsleitung
            leiter leiterin leitung hauptabteilungsleiter ressortleiter ressortleitung werkleiter werksleiter chefarzt
            chefaerztin niederlassungsleiter niederlassungsleitung direktor direktorin prokurist prokuristin""",
        "executive": "geschaeftsfuehrer geschaeftsfuehrerin vorstaendin vorstandsmitglied",
    },
    "en": {
        "trainee": "trainee trainees intern interns internship apprentice apprenticeship apprentices",
        "junior": "junior jr graduate",
        "mid": "mid intermediate midlevel",
        "senior": "senior sr experienced seasoned",
        "lead": "lead leader principal supervisor foreman teamlead techlead",
        "head": "head director directors",
        "executive": "vp svp evp",
    },
    "he": {
        "trainee": """מתמחה מתמחים סטודנט סטודנטית סטודנטים סטאז'ר סטאז'רית חניך חניכה מתלמד מתלמדת""",
        "junior": "ג'וניור זוטר זוטרה מתחיל מתחילה",
        "mid": "",
        "senior": "סניור בכיר בכירה בכירים בכירות מנוסה מנוסים ותיק ותיקה",
        "lead": """מוביל מובילה רמ"ד ר"צ ראש""",
        "head": "דירקטור דירקטורית",
        "executive": """סמנכ"ל סמנכ"לית סמנכל""",
    },
}

LEVELS: Mapping[str, str] = {
    word: level for levels in WORDS.values() for level, words in levels.items() for word in words.split()
}
"""Levelled word of any language -> trainee, junior, mid, senior, lead, head or executive."""
