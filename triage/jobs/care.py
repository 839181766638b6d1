"""Care: helping with daily life."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "nursing-assistant": Job(
        titles="""
            Nursing [Assistant|Aide|Assistant Hospital|Auxiliary]; Certified Nursing Assistant; CNA
            Healthcare Assistant; Health Care Assistant; Nurse Aide; Nurses Aide; Healthcare Support Worker
            Patient Care Assistant; Patient Care Technician; Hospital Care Assistant; Pflegehelfer
            Pflegehilfskraft; Pflegeassistent; Pflegefachassistent; Krankenpflegehelfer
            Krankenpflegeassistent; Gesundheits- und Krankenpflegehelfer
            Gesundheits- und Krankenpflegeassistent; Pflegeassistenz; Stationshilfe; Stationsassistent
            Pflegehelfer LG1; Pflegehelfer LG2; Ungelernte Pflegekraft; Pflegeassistenzkraft
            Stationsassistenz; Pflegefachhelfer; Krankenpflegehilfe; Servicehelfer Pflege
            Versorgungsassistent; Serviceassistent Klinik; Patiententransporteur
            Assistent Gesundheit und Soziales; Pflegehilfskräfte; Fachangestellte Gesundheit; FaGe
            Fachmann Gesundheit; Pflegehelfer ambulant
            כוח עזר סיעודי; כוח עזר; כח עזר; עוזר/ת סיעודי/ת; סניטר/ית; כוחות עזר; כוח עזר בבית חולים
            כח עזר סיעודי; עוזר/ת מעשי/ת; אלונקאי/ת; סניטרים
        """,
        near="registered-nurse geriatric-nurse intensive-care-nurse care-worker elderly-care-assistant",
    ),
    "elderly-care-assistant": Job(
        titles="""
            Elderly Care Assistant; Care Home Assistant; Altenpflegehelfer; Altenpflegeassistent
            Altenpflegehilfskraft; Pflegehelfer Altenpflege; Care Assistant Nursing Home
            Pflegehelfer Seniorenheim; Pflegehelfer in der Altenpflege; Fachkraft Altenpflegehilfe
            Pflegehilfskraft Altenpflege; Pflegehelfer im Seniorenheim; Heimhilfe; Pflegehelfer stationär
            Residential Care Assistant
            מטפל/ת בקשישים; מטפל/ת בבית אבות; מטפלת בקשישים; מטפלים בקשישים; עובד/ת בבית אבות
        """,
        near="nursing-assistant geriatric-nurse care-companion",
    ),
    "care-worker": Job(
        titles="""
            Care [Worker|Assistant|Support Worker|Provider|Staff|Giver]; Caregiver; Carer; Senior Carer
            Night Carer; Residential Care Worker; Health and Social Care Worker; Adult Care Worker
            Care Workers; Senior Care Assistant; Care Practitioner; Betreuer Pflege; Pflegemitarbeiter
            Mitarbeiter Pflege; Mitarbeiter in der Pflege; Pflegepersonal; Bank Care Assistant
            Healthcare Worker
            מטפל/ת סיעודי/ת; מטפלים סיעודיים; מטפלת סיעודית; מטפל סיעודי; מטפלות סיעודיות; עובד/ת סיעוד
            מטפל/ת סיעוד
        """,
        near="nursing-assistant home-care-worker personal-care-assistant",
    ),
    "home-care-worker": Job(
        titles="""
            Home Care [Worker|Assistant|Aide]; Home Health Aide; Home Carer; Live-in [Carer|Caregiver]
            Domiciliary Care [Worker|Assistant]; Homecare Worker; Häusliche Betreuungskraft
            24-Stunden-Betreuung; Pflegehelfer ambulanter Pflegedienst; Pflegehelfer ambulanter Dienst
            Seniorenbetreuer; Betreuungskraft 24 Stunden; Ambulante Pflegehilfskraft
            Pflegehilfskraft ambulanter Pflegedienst; Pflegehelfer in der ambulanten Pflege
            Pflegehelfer ambulante Pflege; Seniorenassistent; Home Support Worker; Hauskrankenpflegehelfer
            מטפל/ת בית; מטפל/ת סיעודי בית; מטפל/ת סיעוד ביתי; מטפל/ת בבית הקשיש; מטפלת בבית
        """,
        near="care-worker outpatient-nurse personal-care-assistant domestic-help",
    ),
    "personal-care-assistant": Job(
        titles="""
            Personal Care [Assistant|Aide|Worker]; PCA Care; Personal Assistant Disability
            Persönliche Assistenz für Menschen mit Behinderung; Persönliche Assistenz Pflege
            Assistenzkraft Behinderung; Assistenznehmer Assistenz; Alltagsassistent
            Persönlicher Assistent Behindertenhilfe; Assistenzkraft; Einzelfallhelfer Assistenz
            Companion Care Assistant
            מלווה אישי; מלווה אישית; סייע/ת אישי/ת לנכה
        """,
        near="personal-assistant care-worker disability-support-worker",
    ),
    "care-companion": Job(
        titles="""
            Care Companion; Companion Caregiver; Betreuungskraft; Alltagsbegleiter; Betreuungsassistent
            Betreuungskraft nach 43b; Zusätzliche Betreuungskraft; Demenzbetreuer; Präsenzkraft
            Alltagshelfer; Betreuungsassistenz; Betreuungskraft § 43b; Betreuungskraft § 53b
            Betreuungskraft nach § 43b; Betreuungskraft nach § 53c; Alltagsbetreuer; Demenzbegleiter
            Seniorenbegleiter; Betreuungskraft Seniorenheim; Soziale Betreuung Seniorenheim
            Präsenzmitarbeiter; Zusätzliche Betreuungskräfte; Fachkraft soziale Betreuung
            Mitarbeiter soziale Betreuung; Betreuungskraft im Seniorenheim; Dementia Care Assistant
            מלווה לקשיש; מלווה קשישים; בן לוויה לקשיש
        """,
        near="elderly-care-assistant activities-coordinator",
    ),
    "activities-coordinator": Job(
        titles="""
            Activities Coordinator; Activity Coordinator; Activities Assistant; Lifestyle Coordinator
            Leitung soziale Betreuung; Leiter soziale Betreuung; Leitung Sozialer Dienst
            Sozialer Dienst Altenheim; Wellbeing Coordinator; Leitung der sozialen Betreuung
            Leiter Sozialer Dienst; Recreation Coordinator; Activities Lead; Mitarbeiter Sozialer Dienst
            Sozialer Dienst Seniorenheim
            מדריך/ת תעסוקה; רכז/ת תעסוקה; רכז/ת פעילויות; רכז/ת תרבות בבית אבות; מדריך/ת פעילות לקשישים
        """,
        near="care-companion social-worker",
    ),
    "disability-support-worker": Job(
        titles="""
            Disability Support Worker; Support Worker; Learning Disability Support Worker
            Direct Support Professional; Residential Support Worker; Heilerziehungspfleger; HEP
            Heilerziehungspflegehelfer; Fachkraft Eingliederungshilfe; Betreuer Behindertenhilfe
            Wohnbetreuer; Mitarbeiter Behindertenhilfe; Fachkraft Behindertenhilfe; Gruppenleiter WfbM
            Fachkraft für Arbeits- und Berufsförderung; Heilerzieher; Mitarbeiter Wohngruppe
            Pädagogische Fachkraft Wohnheim; Pflegerische Fachkraft Eingliederungshilfe
            Betreuungskraft Behindertenhilfe; Assistenzkraft Eingliederungshilfe
            Mental Health Support Worker; Fachkraft Wohnheim; Mitarbeiter Eingliederungshilfe
            Gruppenleiter Werkstatt für behinderte Menschen; Fachbetreuer Behindertenhilfe
            Supported Living Worker
            מדריך/ת נכים; מדריך/ת מוגבלויות; מדריך/ת דיור; מדריך/ה בהוסטל; מדריך/ת הוסטל; מדריך/ת שיקום
            מדריך/ת דיור מוגן; מטפל/ת בבעלי מוגבלויות; מדריך/ת שיקום בקהילה; מדריך/ת מע"ש; עובד/ת הוסטל
            מדריך/ת חוסים
        """,
        near="personal-care-assistant social-educator care-worker special-educator",
    ),
    "care-home-manager": Job(
        titles="""
            Care [Home Manager|Manager|Coordinator|Service Manager|Home Deputy Manager]; Registered Manager
            Nursing Home Administrator; Assisted Living Manager; Registered Care Manager
            Residential Care Manager; Einrichtungsleiter; Heimleiter; Einrichtungsleitung
            Hausleitung Seniorenheim; Leiter Seniorenzentrum; Leitung Tagespflege; Residenzleiter
            Heimleitung; Einrichtungsleitung Pflege; Leitung ambulanter Pflegedienst; Leiter Pflegeheim
            Leitung Seniorenresidenz; Einrichtungsleiter Pflege; Leiter Seniorenheim
            Leitung Betreutes Wohnen; Residenzdirektor; Tagespflegeleitung; Nursing Home Manager
            Einrichtungsleiter Senioren; Pflegeheimleiter
            מנהל/ת בית אבות; מנהל/ת דיור מוגן; מנהל/ת הוסטל; מנהל/ת מרכז יום; מנהל/ת בית דיור מוגן
            מנהל/ת מרכז יום לקשיש; רכז/ת סיעוד; מנהל/ת סניף סיעוד; מנהל/ת דיור מוגן לקשישים
        """,
        near="nursing-director social-service-manager",
    ),
    "childminder": Job(
        titles="""
            Childminder; Nanny; Babysitter; Au Pair; Governess; Nursery Nanny; Tagesmutter; Tagesvater
            Kinderbetreuer; Kinderfrau; Kindertagespflegeperson; Child Carer; Childcare Worker
            Kindertagespfleger; Kinderpflegefrau; Childcare Assistant; Leihoma; Live-in Nanny; Babysitterin
            מטפל/ת לתינוק; בייביסיטר; אומנת; מטפל/ת בתינוקות; מטפלת לתינוקות; מטפלת במעון; בייביסיטרית
            מטפלת לפעוטות; מטפלות במעון; מטפלת בגן; שמרטף/ית; נני; מטפלת; מטפלות; מטפל/ת במשפחתון
        """,
        near="educator teaching-assistant",
    ),
    "domestic-help": Job(
        titles="""
            Domestic [Help|Worker|Housekeeper]; Household Help; Private Housekeeper; House Manager Private
            Haushaltshilfe; Hauswirtschafter; Hauswirtschaftskraft; Familienpfleger; Hauswirtschaftsleitung
            Hauswirtschaftshelfer; Haushälter; Butler; Hauswirtschaftliche Betriebsleiterin
            Hauswirtschaftliche Hilfe; Mitarbeiter Hauswirtschaft; Hauswirtschaftshilfe
            Hauswirtschaftsleiter; Haus- und Familienpfleger; Dorfhelfer; Haushaltshelfer
            Hauswirtschaftliche Kraft; Hauswirtschaftliche Mitarbeiterin; Hauswirtschaftlicher Mitarbeiter
            Household Manager; Estate Manager Private; Familienhelfer Haushalt; Leitung Hauswirtschaft
            Private Chauffeur Butler; Wirtschafterin; Private Household Staff; Hauswirtschaftsfachkraft
            Fachkraft Hauswirtschaft; Housekeeper Private Household
            עוזר/ת בית; עוזרת בית; מנהל/ת משק בית; אם בית; אב בית בפנימייה; משק בית; כלכלן/ית בית
        """,
        near="housekeeper cleaner home-care-worker",
    ),
}

SKILLS = """
    elderly companionship; Seniorenbetreuung; Alltagsbegleitung; companionship; Betreuung von Senioren;
        ליווי קשישים; טיפול בקשישים
    household management; Hauswirtschaft; Haushaltsführung; hauswirtschaftliche Tätigkeiten; משק בית
    assistance for disabled people; Behindertenhilfe; Eingliederungshilfe; disability support;
        Behindertenbetreuung; Heilerziehungspflege; BTHG; מוגבלויות; טיפול במוגבלויות
    activation; Aktivierung; § 43b; Betreuungsschein; Beschäftigungsangebote; 87b
    childcare; Kinderbetreuung; Kindertagespflege; child minding; טיפול בילדים; טיפול בתינוקות
    care home management; Heimleitung; Einrichtungsleitung; Heimgesetz; ניהול בית אבות
    moving and handling; Lagerung; Mobilisation; Kinästhetik; Kinaesthetics; patient handling
    meal assistance; Essensbegleitung; Essen reichen; Nahrungsaufnahme
    assisted living; betreutes Wohnen; supported living; דיור מוגן; דיור בקהילה
    night shifts; Nachtdienst; Nachtwache; Dauernachtwache; night duty; תורנויות לילה; משמרות לילה
"""
