"""Nursing and midwifery."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "registered-nurse": Job(
        titles="""
            Registered Nurse; RN; Staff Nurse; Hospital Nurse; General Nurse; Ward Nurse; Charge Nurse
            Clinical Nurse; Qualified Nurse; Licensed Practical Nurse; LPN; Travel Nurse
            Nursing Professional; Medical-Surgical Nurse; Krankenpfleger; Krankenschwester
            Gesundheits- und Krankenpfleger; Gesundheits- und Krankenpflegekraft
            Gesundheitspfleger und Krankenpfleger; Pflegefachkraft; Pflegefachmann; Pflegefachfrau
            Pflegefachperson; Examinierte Pflegekraft; Examinierte Pflegefachkraft
            Examinierter Krankenpfleger; Dipl. Pflegefachfrau; Diplomierte Pflegefachfrau; DGKP
            Diplomierter Gesundheits- und Krankenpfleger; GuK; Pflegefachkraft Krankenhaus; Pflegekraft
            Stationsschwester; Pflegefachkräfte; Examinierte Krankenschwester; Pflegeexperte
            3-jährig examinierte Pflegefachkraft; Gesundheits- und Krankenschwester; Fachkrankenpfleger
            Gesundheitspfleger; Stationspfleger; Examinierte Pfleger
            אח מוסמך; אחות מוסמכת; אח/ות מוסמך/ת; אח אקדמאי; אחות אקדמאית; אח סיעודי; אחות בית חולים; אח מעשי
            אחות מעשית; אחות סיעוד; אחים מוסמכים; אחיות מוסמכות; אחות מחלקה; אח/ות בית חולים; אח/ות מוסמכ/ת
            אחות; אחיות
        """,
        near="""
            geriatric-nurse intensive-care-nurse nursing-assistant outpatient-nurse operating-room-nurse
            pediatric-nurse psychiatric-nurse ward-manager medical-assistant nurse-specialist
        """,
    ),
    "geriatric-nurse": Job(
        titles="""
            Geriatric Nurse; Nursing Home Nurse; Elderly Care Nurse; Gerontological Nurse
            Long-Term Care Nurse; Care Home Nurse; Aged Care Nurse; Altenpfleger; Altenpflegefachkraft
            Examinierter Altenpfleger; Examinierte Altenpflegerin; Pflegefachkraft Altenpflege
            Pflegefachkraft Seniorenheim; Pflegefachkraft in der Altenpflege; Examinierte Altenpflegekraft
            Altenpflegekraft; Pflegefachkraft Pflegeheim; Wohnbereichspfleger
            Gerontopsychiatrische Fachkraft; Pflegefachkraft stationäre Altenpflege
            Pflegefachkraft Langzeitpflege; Pflegefachkraft Tagespflege; Dauernachtwache
            אח גריאטרי; אחות גריאטרית; אחות בבית אבות; אח בבית אבות; אח/ות גריאטרי/ת; אח סיעודי גריאטרי
            אחות בית אבות; אחות גריאטריה
        """,
        near="registered-nurse outpatient-nurse nursing-assistant elderly-care-assistant",
    ),
    "outpatient-nurse": Job(
        titles="""
            Home Care Nurse; Home Health Nurse; District Nurse; Visiting Nurse; Outpatient Nurse
            Ambulatory Care Nurse; Ambulante Pflegefachkraft; Ambulante Pflegekraft
            Pflegefachkraft ambulante Pflege; Pflegefachkraft ambulant; Pflegefachkraft im ambulanten Dienst
            Pflegekraft ambulanter Pflegedienst; Pflegefachkraft ambulanter Dienst; Gemeindeschwester
            Pflegefachkraft für den ambulanten Dienst; Pflegefachkraft für ambulanten Pflegedienst
            Pflegefachkraft in der ambulanten Pflege; Pflegefachkraft ambulanter Pflegedienst
            Spitex-Pflegefachfrau; Pflegefachkraft im ambulanten Pflegedienst; Gemeindepfleger
            אחות ביקורי בית; אח אשפוז בית; אחות אשפוז בית; אחות הוספיס בית; אח/ות אשפוז בית
        """,
        near="registered-nurse geriatric-nurse community-nurse intensive-care-nurse home-care-worker",
    ),
    "community-nurse": Job(
        titles="""
            Community [Nurse|Health Nurse]; Public Health Nurse; Practice Nurse; Family Nurse
            Primary Care Nurse; Clinic Nurse; Gemeindekrankenpfleger; Community Health Nursing
            אחות קהילה; אחות קופת חולים; אח קהילה; אחות טיפת חלב; אחות בריאות הציבור; אחות מרפאה; אחות בקהילה
            אח בקהילה; אח/ות מרפאה
        """,
        near="outpatient-nurse registered-nurse school-nurse",
    ),
    "school-nurse": Job(
        titles="""
            School Nurse; Occupational Health Nurse; Schulgesundheitspfleger; Schulkrankenpfleger
            Schulkrankenschwester; Schulgesundheitsfachkraft; Betriebskrankenschwester; Betriebssanitäter
            אחות בית ספר; אחות תעסוקתית; אחות מפעל
        """,
        near="community-nurse registered-nurse",
    ),
    "intensive-care-nurse": Job(
        titles="""
            Intensive Care Nurse; ICU Nurse; Critical Care Nurse; ICU Registered Nurse
            Intensive Care Unit Nurse; NICU Nurse; PICU Nurse; Intensive Care Registered Nurse; CCU Nurse
            Intensivpflegekraft; Intensivpfleger; Intensivpflegefachkraft; Intensivkrankenpfleger
            Intensivschwester; Intensivkrankenschwester; Fachkrankenpfleger Intensiv
            Fachkrankenpfleger für Intensivpflege und Anästhesie; Fachkrankenpfleger Intensivpflege
            Pflegefachkraft Intensiv; Pflegefachkraft Intensivstation; Pflegefachkraft Intensivpflege
            Pflegekraft Intensivstation; Fachpfleger Intensiv; Fachpflegekraft Intensiv
            Fachpfleger Intensiv und Anästhesie; Fachkrankenpfleger Anästhesie und Intensiv
            Gesundheits- und Krankenpfleger Intensivstation; Pflegefachkraft außerklinische Intensivpflege
            Außerklinische Intensivpflegekraft; Beatmungspflegekraft
            Fachgesundheits- und Krankenpfleger Intensivpflege; Fachkrankenpfleger für Intensivpflege
            Fachkrankenpfleger Intensivpflege und Anästhesie; Expertin Intensivpflege NDS
            Experte Intensivpflege; Fachkrankenschwester Intensiv; Atmungstherapeut
            Pflegefachkraft für Intensivpflege; Pflegefachkraft auf der Intensivstation
            Intensivfachpflegekraft; Fachpflegekraft Intensivpflege; Fachpflegekraft für Intensivpflege
            Fachpfleger Intensivpflege; Pflegefachkraft für die Intensivstation
            Pflegefachkraft für die außerklinische Intensivpflege; Fachkrankenschwester Intensivpflege
            Fachpflegekraft Intensivstation; Fachpfleger Intensivstation; Pflegekraft Intensiv
            Pflegekraft Intensivpflege; Pflegekraft für die Intensivstation
            אחות טיפול נמרץ; אח טיפול נמרץ; אח/ות טיפול נמרץ; אחות טיפול נמרץ משולב; אחות פגייה; אח פגייה
            אחות בטיפול נמרץ; אח בטיפול נמרץ; אחות פגיה
        """,
        near="registered-nurse anesthesia-nurse outpatient-nurse nursing-assistant emergency-nurse",
    ),
    "anesthesia-nurse": Job(
        titles="""
            Anesthesia Nurse; Nurse Anesthetist; CRNA; Certified Registered Nurse Anesthetist
            Recovery Room Nurse; PACU Nurse; Anaesthetic Nurse; Anaesthesia Nurse; Recovery Nurse
            Anästhesiepfleger; Anästhesiepflegekraft; Anästhesieschwester; Fachkrankenpfleger Anästhesie
            Pflegefachkraft Anästhesie; Fachpfleger Anästhesie; Anästhesiefachpfleger
            Fachpflegekraft Anästhesie; Aufwachraumpfleger; Pflegefachkraft Aufwachraum
            Gesundheits- und Krankenpfleger Anästhesie
            אחות הרדמה; אח הרדמה; אחות התאוששות; אח התאוששות
        """,
        near="operating-room-nurse intensive-care-nurse registered-nurse anesthesia-technician",
    ),
    "operating-room-nurse": Job(
        titles="""
            [Operating Room|OR|Theatre|Scrub|Perioperative|Theater|Circulating] Nurse; OP-Pfleger
            OP-Schwester; OP-Pflegekraft; Pflegefachkraft OP; OP-Fachkraft; OP-Fachpflegekraft
            Fachkrankenpfleger OP; Fachkrankenpfleger für den Operationsdienst; Pflegekraft OP
            Gesundheits- und Krankenpfleger OP; Krankenpfleger OP; OP-Fachpfleger; Pflegefachkraft für den OP
            Pflegefachkraft im OP; Operationsschwester; Fachkrankenpfleger Operationsdienst
            Pflegefachkraft Operationsdienst; OP-Pflegefachkraft; Fachpflegekraft OP; Endoskopiepfleger
            Endoskopieschwester; Pflegefachkraft Endoskopie; Endoscopy Nurse
            Pflegefachkraft Herzkatheterlabor; Cath Lab Nurse
            אחות חדר ניתוח; אח חדר ניתוח; אחות חדרי ניתוח; אח/ות חדר ניתוח; אחות רחוצה; אח חדרי ניתוח
            אחות אנדוסקופיה; אחות צנתורים
        """,
        near="registered-nurse anesthesia-nurse surgical-technologist",
    ),
    "emergency-nurse": Job(
        titles="""
            Emergency Nurse; [Emergency Room|ER|A&E|Emergency Department|Triage|Trauma] Nurse
            Notaufnahmepfleger; Pflegefachkraft Notaufnahme; Pflegefachkraft ZNA
            Fachkrankenpfleger Notfallpflege; Notfallpfleger; Notfallpflegekraft; Pflegekraft Notaufnahme
            Pflegefachkraft Zentrale Notaufnahme; Fachpflegekraft Notfallpflege; Experte Notfallpflege
            Gesundheits- und Krankenpfleger Notaufnahme; Pflegefachkraft für die Notaufnahme
            Fachkrankenpfleger Notaufnahme
            אחות מיון; אח מיון; אחות חדר מיון; אחות מלר"ד; אח מלר"ד; אח חדר מיון; אח/ות מיון
            אחות רפואה דחופה
        """,
        near="registered-nurse intensive-care-nurse paramedic",
    ),
    "pediatric-nurse": Job(
        titles="""
            Pediatric Nurse; Paediatric Nurse; Children's Nurse; Neonatal Nurse; Kinderkrankenpfleger
            Kinderkrankenschwester; Gesundheits- und Kinderkrankenpfleger; Pflegefachkraft Pädiatrie
            Gesundheits- und Kinderkrankenpflegekraft; Kinderpflegefachkraft; GuKK
            Pflegefachkraft Neonatologie; Kinderintensivpfleger; Kinderintensivpflegekraft
            Pflegefachkraft Kinderintensiv; Kinderkrankenpflegekraft; Pflegefachkraft Kinderklinik
            Gesundheits- und Kinderkrankenschwester; Pflegefachkraft Kinderkrankenpflege
            אחות ילדים; אח ילדים; אחות מחלקת ילדים; אחות תינוקייה; אחות תינוקיה; אחות יילודים
        """,
        near="registered-nurse midwife intensive-care-nurse",
    ),
    "psychiatric-nurse": Job(
        titles="""
            Psychiatric Nurse; Mental Health Nurse; Psychiatriepfleger; Fachkrankenpfleger Psychiatrie
            Pflegefachkraft Psychiatrie; Fachkrankenpfleger für Psychiatrie
            Pflegefachkraft in der Psychiatrie; Psychiatriefachpfleger; Registered Mental Health Nurse
            Krankenpfleger Psychiatrie; Forensic Nurse
            אח פסיכיאטרי; אחות פסיכיאטרית; אח/ות פסיכיאטרי/ת; אחות בריאות הנפש; אח בריאות הנפש
        """,
        near="registered-nurse psychotherapist",
    ),
    "nurse-specialist": Job(
        titles="""
            Nurse Practitioner; Clinical Nurse Specialist; Advanced Practice Nurse; Oncology Nurse
            Dialysis Nurse; Wound Care Nurse; Palliative Care Nurse; Hospice Nurse; Diabetes Nurse
            Pain Nurse; Nurse Educator; Breast Care Nurse; Nephrology Nurse; Infection Control Nurse
            Study Nurse; Research Nurse; Nurse Case Manager; Cardiology Nurse; Renal Nurse; Specialist Nurse
            Dialysefachkraft; Wundexperte; Wundmanager; Pflegefachkraft Dialyse; Fachkrankenpfleger Onkologie
            Onkologische Fachpflegekraft; Palliativpflegekraft; Palliativfachkraft; Hygienefachkraft
            Praxisanleiter; Pflegefachkraft Palliativ; Advanced Practice Nurse APN; Diabetesberater
            Stomatherapeut; Pflegefachkraft Onkologie; Pflegefachkraft Hospiz; Hauptamtlicher Praxisanleiter
            Dialysepfleger; Fachkrankenpfleger Nephrologie; Pain Nurse Schmerz; Praxisanleiter Pflege
            Breast Nurse; Stroke Nurse; Diabetesassistent; Dialyseschwester; Pflegefachkraft Palliativpflege
            Stomaberater; Dialysepflegekraft; Palliativpfleger; Pflegefachkraft SAPV
            אחות מומחית; אח מומחה; אחות דיאליזה; אח דיאליזה; אחות אונקולוגית; אחות סוכרת; אחות מחקר
            אח אונקולוגי; אחות מתאמת; מתאם/ת מחקר קליני אחות; אחות בקרת זיהומים; אחות פצעים; אחות אונקולוגיה
            אחות מניעת זיהומים
        """,
        near="registered-nurse ward-manager",
    ),
    "midwife": Job(
        titles="""
            Midwife; Registered Midwife; Staff Midwife; Hebamme; Entbindungspfleger; Geburtshelfer
            Nurse Midwife; Beleghebamme; Familienhebamme; Klinikhebamme; Hebammen; Doula; Leitende Hebamme
            מיילדת; מיילדות; אחות מיילדת; אח מיילד; מיילד; דולה
        """,
        near="registered-nurse pediatric-nurse",
    ),
    "ward-manager": Job(
        titles="""
            Ward [Manager|Sister]; Nurse Manager; Head Nurse; Nursing Unit Manager; Nursing Supervisor
            Unit Nurse Manager; Clinical Nurse Manager; Senior Charge Nurse; Clinical Nurse Lead
            Nurse Team Leader; Stationsleiter; Stationsleitung; Bereichsleitung Pflege
            Pflegerische Stationsleitung; Stellvertretende Stationsleitung; Stationsleitung Pflege
            Pflegerische Bereichsleitung; Leitende Pflegefachkraft; Pflegebereichsleitung; Pflegeteamleitung
            Teamleitung Pflege; Leitung Intensivstation; OP-Leitung; Funktionsleitung Pflege
            Abteilungsleiter Pflege; Pflegerische Leitung; OP-Leiter; Stationsleitung Intensivstation
            Pflegerische Leitung Intensivstation; Leitung Notaufnahme Pflege; Leitung OP-Pflege
            Leitung Pflege
            אחות אחראית; אח אחראי; אח/ות אחראי/ת; אחראי/ת משמרת סיעוד; אחות ראשית מחלקה; אחות אחראית מחלקה
            סגנית אחות אחראית; סגן אח אחראי
        """,
        near="registered-nurse nursing-director residential-area-manager",
    ),
    "residential-area-manager": Job(
        titles="""
            Wohnbereichsleiter; Wohnbereichsleitung; Wohngruppenleiter Pflege; Residential Unit Manager
            Pflegegruppenleiter; Teamleitung Wohnbereich; Leitung Wohnbereich
            Stellvertretende Wohnbereichsleitung; Unit Manager Nursing Home
            מנהל/ת מחלקה בבית אבות; אחות אחראית בית אבות
        """,
        near="ward-manager nursing-director geriatric-nurse",
    ),
    "nursing-director": Job(
        titles="""
            Director of Nursing; Nursing Director; Chief Nursing Officer; Chief Nurse; Matron
            Pflegedienstleiter; Pflegedienstleitung; PDL; Pflegedirektor
            Stellvertretende Pflegedienstleitung; stv. Pflegedienstleitung; Verantwortliche Pflegefachkraft
            Pflegemanager; Head of Nursing; Pflegedienstleitung ambulant; Pflegevorstand
            Stellvertretende PDL; stellv. Pflegedienstleitung; stv. PDL; Leitung Pflegedienst
            Leiter Pflegedienst; Pflegerische Klinikleitung; Pflegeleitung; Pflegeleiter
            אחות ראשית; אח ראשי; מנהל/ת סיעוד; מנהל/ת הסיעוד; מנהל/ת שירותי סיעוד
        """,
        near="ward-manager care-home-manager",
    ),
    "nursing-quality": Job(
        titles="""
            Qualitätsbeauftragter Pflege; Pflegeberater; Pflegegutachter; Case Manager Pflege
            Pflegesachverständiger; MDK-Gutachter; Entlassmanager; Qualitätsmanager Pflege
            Qualitätsbeauftragte Pflege; Nursing Quality Manager; Care Case Manager; Case Manager Klinik
            Discharge Manager; Pflegewissenschaftler; Pflegepädagoge; Lehrer für Pflegeberufe; Pflegelehrer
            Lehrkraft Pflege; Lehrkraft für Pflegeberufe; Medizinpädagoge; Pflegecontroller; Casemanager
            Nursing Lecturer; Dozent Pflege; Kodierfachkraft; Medizinische Kodierfachkraft
            Klinische Kodierfachkraft; Medical Coder; Pflegefachberater
            מנהל/ת איכות סיעוד; מדריך/ה קליני/ת; מרצה לסיעוד; מנהל/ת טיפול; אחות מפקחת; מורה לסיעוד
        """,
        near="nursing-director quality-manager",
    ),
}

SKILLS = """
    basic nursing care; Grundpflege; personal care; Körperpflege; טיפול אישי
    medical treatment care; Behandlungspflege; LG1; LG2
    intensive care; Intensivpflege; ICU; intensive care nursing; critical care; Intensivmedizin;
        טיפול נמרץ; Intensivstation
    ventilation; Beatmung; Beatmungspflege; Beatmungserfahrung; Heimbeatmung; mechanical ventilation;
        הנשמה; הנשמות
    out-of-hospital intensive care; außerklinische Intensivpflege; AKI
    anaesthesia nursing; Anästhesiepflege
    wound care; Wundmanagement; Wundversorgung; wound management; ICW; Wundexperte ICW; טיפול בפצעים; חבישות
    medication; Medikamentengabe; Medikamentenstellung; medication administration; מתן תרופות
    injections and infusions; Infusionen; Injektionen; IV therapy; blood draws; Blutentnahme; Blutabnahme;
        phlebotomy; בדיקות דם; עירוי
    vital signs; Vitalzeichenkontrolle; Vitalwerte; Vitalzeichen; סימנים חיוניים
    care planning; Pflegeplanung; Pflegedokumentation; nursing documentation; SIS; Pflegeprozess;
        Pflegeprozesssteuerung; תיעוד סיעודי
    care documentation software; Vivendi; MediFox; Medifox DAN; Connext Vivendi; Snap Ambulant; Orbis; Meona
    dementia care; Demenz; Demenzbetreuung; Gerontopsychiatrie; dementia; דמנציה; תשושי נפש
    palliative care; Palliativpflege; Palliative Care; Palliativversorgung; SAPV; hospice care;
        Hospizpflege; פליאטיבי; טיפול פליאטיבי
    elderly care; Altenpflege; geriatric care; Seniorenpflege; Langzeitpflege; long-term care; סיעוד גריאטרי
    outpatient care; ambulante Pflege; home care; häusliche Pflege; ambulanter Dienst; אשפוז בית
    acute care; Akutpflege; Krankenhauspflege; Akutkrankenhaus; אשפוז
    operating theatre; OP-Pflege; OP-Dienst; perioperative care; instrumentation; Instrumentieren;
        חדר ניתוח; חדרי ניתוח
    emergency care; Notaufnahme; Notfallpflege; ZNA; emergency room; מיון; רפואה דחופה
    paediatric nursing; Kinderkrankenpflege; Neonatologie; neonatology; NICU; פגייה
    obstetrics; Geburtshilfe; Kreißsaal; midwifery; חדר לידה; יילוד
    psychiatry nursing; psychiatrische Pflege; Psychiatrie; psychiatric care; בריאות הנפש
    oncology nursing; Onkologie; Chemotherapie; chemotherapy; oncology; אונקולוגיה
    dialysis; Dialyse; Hämodialyse; דיאליזה | stroke unit; Stroke-Unit; Neurologie Pflege
    practice instruction; Praxisanleitung; clinical instruction; הדרכה קלינית
    hospital hygiene; Krankenhaushygiene; infection control; Hygienemanagement; מניעת זיהומים
    quality management care; MDK-Prüfung; MD-Prüfungen; Expertenstandards; MDK-Prüfungen
    case management; Case-Management; Entlassmanagement; Überleitungspflege; ניהול טיפול
    tracheostomy care; Tracheostoma; Trachealkanülen; Trachealkanülenmanagement; Absaugen; טרכאוסטומיה
    nursing; Krankenpflege; Gesundheits- und Krankenpflege; nursing care; סיעוד
    first aid; Erste Hilfe; Reanimation; BLS; ACLS; BLS/ACLS; עזרה ראשונה; החייאה
"""
