"""Words that tell the level of a job."""

from __future__ import annotations

from collections.abc import Mapping

# language -> level -> levelled words; the levels are ordered.
WORDS: Mapping[str, Mapping[str, str]] = {
    "de": {
        "trainee": """auszubildende auszubildender auszubildenden azubi azubis ausbildung praktikant praktikantin
            praktikanten praktikum werkstudent werkstudentin werkstudenten volontaer volontaerin volontariat referendar
            referendarin dualstudent lehrling umschueler berufspraktikant hospitant anlernling""",
        "junior": "junior berufseinsteiger berufseinsteigerin berufsanfaenger berufsanfaengerin einsteiger nachwuchskraft absolvent absolventin",
        "mid": "berufserfahrene berufserfahrener professional",
        "senior": "senior erfahrene erfahrener erfahrenen erfahrenes langjaehrige langjaehriger gestandene gestandener routinierte routinierter",
        "lead": """lead leitende leitender leitenden teamleitung teamleiter teamleiterin gruppenleiter gruppenleiterin gruppenleitung
            fachleiter fachleitung schichtleiter schichtleitung vorarbeiter vorarbeiterin teamlead polier stationsleitung""",
        "head": """abteilungsleiter abteilungsleiterin abteilungsleitung bereichsleiter bereichsleiterin bereichsleitung leiter
            leiterin leitung hauptabteilungsleiter ressortleiter ressortleitung werkleiter werksleiter chefarzt chefaerztin
            niederlassungsleiter niederlassungsleitung direktor direktorin prokurist prokuristin""",
        "executive": """geschaeftsfuehrer geschaeftsfuehrerin geschaeftsfuehrung geschaeftsleitung vorstand vorstaendin
            vorstandsmitglied vorstandsvorsitzende vorstandsvorsitzender gesellschafter""",
    },
    "en": {
        "trainee": "trainee trainees intern interns internship apprentice apprenticeship apprentices",
        "junior": "junior jr entry associate graduate grad",
        "mid": "mid intermediate midlevel",
        "senior": "senior sr experienced seasoned",
        "lead": "lead staff principal supervisor foreman teamlead techlead",
        "head": "head director directors",
        "executive": "chief ceo cto cfo coo cio cmo cpo cro chro ciso vp svp evp president executive executives",
    },
    "he": {
        "trainee": 'מתמחה מתמחים סטודנט סטודנטית סטודנטים סטאז׳ר סטאז\'ר חניך חניכה מתלמד מתלמדת',
        "junior": "ג'וניור זוטר זוטרה מתחיל מתחילה",
        "mid": "",
        "senior": "סניור בכיר בכירה בכירים בכירות מנוסה מנוסים ותיק ותיקה",
        "lead": 'מוביל מובילה רמ"ד ר"צ ראש',
        "head": "מנהל מנהלת דירקטור דירקטורית",
        "executive": 'מנכ"ל מנכ"לית סמנכ"ל סמנכ"לית משנה סמנכל מנכל',
    },
}  # fmt: skip


LEVELS: Mapping[str, str] = {
    word: level for levels in WORDS.values() for level, words in levels.items() for word in words.split()
}
"""Levelled word of any language -> trainee, junior, mid, senior, lead, head or executive."""
