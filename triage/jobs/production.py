"""Production and manufacturing."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "production-worker": Job(
        titles="""
            Production [Worker|Operator|Helper|Assistant|Associate|Operative|Technician Helper|Employee]
            Factory [Worker|Operative]; Manufacturing [Associate|Operator|Worker|Operative]
            Assembly Line Worker; Line Operator; Process Operator; Line Worker; Manufacturing Technician
            Process Worker; Production Operative; Produktionshelfer; Produktionsmitarbeiter
            Fertigungsmitarbeiter; Mitarbeiter Produktion; Mitarbeiter in der Produktion
            Produktionshilfskraft; Bandarbeiter; Industriehelfer; Fabrikarbeiter; Produktionskraft
            Mitarbeiter Fertigung; Produktionsfachkraft; Werkhelfer; Fertigungshelfer; Maschinenhelfer
            Mitarbeiter für die Produktion; Fachkraft Produktion; Schichtarbeiter; Produktionsarbeiter
            Helfer Produktion; Industriemitarbeiter; Werker; Facharbeiter Produktion; Metallhelfer
            Produktionsfachkräfte; Mitarbeiter Schichtbetrieb; Mitarbeiter in der Fertigung
            עובד/ת ייצור; עובדי ייצור; פועל/ת ייצור; עובד/ת מפעל; עובד/ת קו ייצור; עובד/ת פס ייצור
            פועלי ייצור; איש ייצור; עובדי מפעל
        """,
        near="machine-operator warehouse-worker assembler packer",
    ),
    "machine-operator": Job(
        titles="""
            Machine [Operator|Setter|Operative|Minder]; Plant Operator; Press Operator; Equipment Operator
            Packaging Operator; Extruder Operator; Injection Moulding Technician; Control Room Operator
            Chemical Operator; Boiler Operator; Mill Operator; Maschinenführer; Anlagenführer
            Maschinen- und Anlagenführer; Maschinenbediener; Anlagenbediener; Anlagenfahrer
            Maschineneinrichter; Einrichter; Produktionsmechaniker; Verfahrensmechaniker; Chemikant
            Pharmakant; Packmitteltechnologe; Papiertechnologe; Maschinenanlagenführer
            Bediener Produktionsanlagen; Kunststoffformgeber; Verfahrensmechaniker Kunststoff; Spritzgießer
            Maschineneinsteller; Anlagenmechaniker Produktion; Kesselwärter; Anlagenoperator
            Maschinist Kraftwerk; Galvaniseur; Oberflächenbeschichter; Pulverbeschichter; Härter
            Maschinen-/Anlagenführer; Verpackungsmaschinenführer; Medientechnologe; Offsetdrucker; Buchbinder
            Siebdrucker; Chemiefacharbeiter; Anlagenfachkraft; Produktionsfachkraft Chemie; Maschinenarbeiter
            Produktionsoperator; Messwart; Fachkraft für Lebensmitteltechnik; Leitstandfahrer
            Leitwarte Operator; Textilmaschinenführer; Kunststofftechnologe
            Verfahrensmechaniker für Kunststoff- und Kautschuktechnik; Kraftwerker; Printer Operator
            מפעיל/ת מכונה; מפעיל/ת מכונות; מפעיל/ת ייצור; מפעילי מכונות; מפעיל/ת קו; מפעיל/ת קו ייצור
            מפעיל/ת מתקן; מפעיל/ת תהליך; מכוון/ת מכונות; דפס/ית; מפעיל/ת מכונת הזרקה; מפעיל/ת חדר בקרה
            מפעיל/ת הזרקה; מפעיל/ת דפוס
        """,
        near="production-worker cnc-machinist maintenance-technician",
    ),
    "cnc-machinist": Job(
        titles="""
            CNC [Machinist|Operator|Programmer|Miller|Turner]
            CNC [Setter|Machine Operator|Fachkraft|Zerspaner]
            CNC [Dreher|Fräser|Programmierer|Bediener|Maschinenbediener]
            CNC [Maschinenführer|Zerspanungsmechaniker|Mitarbeiter|Einrichter]; Machinist; Lathe Operator
            Milling Machinist; Zerspanungsmechaniker; Zerspaner; Fräser; Fräsmaschinenbediener
            Drehmaschinenbediener; Zerspanungstechniker; Schleifer; Polymechaniker; CAM-Programmierer
            Dreher und Fräser; Zerspanungsmechaniker Frästechnik; Zerspanungsmechaniker Drehtechnik
            Rundschleifer; Produktionsmechaniker Zerspanung; Erodierer; Fräserin; Grinder CNC; Laserschneider
            CNC-Drehmaschinenbediener
            כרסם; חרט/ית; עובד/ת CNC; מפעיל/ת CNC; כרסם CNC; חרט CNC; תכנת CNC; מתכנת/ת CNC; עובד/ת שבבי
            שבבאי/ת; כרסמים; עיבוד שבבי; מפעיל/ת עיבוד שבבי
        """,
        near="machine-operator toolmaker industrial-mechanic",
    ),
    "toolmaker": Job(
        titles="""
            Toolmaker; Tool and Die Maker; Mold Maker; Mould Maker; Werkzeugmacher; Werkzeugmechaniker
            Formenbauer; Feinwerkmechaniker; Werkzeugbauer; Präzisionsmechaniker; Feinmechaniker; Modellbauer
            Werkzeugschleifer; Modellmacher; Stanzwerkzeugmacher; Prototypenbauer; Stempelmacher
            Gießereimechaniker; Foundry Worker; Gießer; Former Gießerei; Industriekeramiker; Goldschmied
            Goldsmith; Uhrmacher; Watchmaker; Büchsenmacher; Graveur; Gunsmith; Technischer Modellbauer
            Edelsteinfasser; Instrumentenbauer; Klavierbauer; Orgelbauer; Intonateur; Chirurgiemechaniker
            Pattern Maker Foundry; Jeweller; Piano Tuner; Klavierstimmer
            תבניתן/ית; מכונאי/ת עדין/ה; עובד/ת מחלקת כלים; שען/ית; איש תבניות; מכונאות עדינה; יצרן/ית כלים
        """,
        near="cnc-machinist industrial-mechanic",
    ),
    "assembler": Job(
        titles="""
            Assembler; Assembly [Technician|Worker|Operator|Fitter|Operative]; Mechanical Assembler
            Electronics Assembler; Wire Harness Assembler; Electromechanical Assembler; Montagemitarbeiter
            Montierer; Montagehelfer; Monteur Produktion; Endmonteur; Montagefachkraft; Bestücker
            Lötfachkraft; Elektromontierer; Schaltschrankbauer; Montagearbeiter; Kabelkonfektionierer
            Verdrahter; Löter; Schaltschrankmonteur; Elektrobestücker; Elektrohelfer Montage
            Mitarbeiter Montage; Mitarbeiter in der Montage; SMD-Bestücker; Montagewerker; Maschinenmonteur
            Solderer; Elektrofachkraft Schaltschrankbau; Baugruppenmonteur; Verdrahtungselektriker
            Panel Builder; Vormonteur; Wickler Elektro; Schaltschrankverdrahter; Panel Wirer
            מרכיב/ה; עובד/ת הרכבה; מרכיב/ה מכני/ת; מרכיב/ה אלקטרוני/ת; מרכיבים; עובד/ת הלחמות; חווט
            עובד/ת הרכבות; מרכיב/ת מכני/ת; עובד/ת הרכבות אלקטרוניות; טכנאי/ת הרכבה; חווטים
            מרכיב/ת לוחות חשמל
        """,
        near="production-worker industrial-mechanic electronics-technician",
    ),
    "packer": Job(
        titles="""
            Packer; Packaging [Worker|Assistant|Operative|Technician]; Picker Packer; Verpacker; Packhelfer
            Verpackungshelfer; Konfektionierer; Mitarbeiter Verpackung; Packer und Sortierer
            Verpackungsmitarbeiter; Sortierer; Packkraft; Hand Packer; Sorter; Sortierkraft; Verpackungskraft
            Parcel Sorter; Paketsortierer; Abpacker; Mitarbeiter Konfektionierung; Warehouse Packer
            עובד/ת אריזה; אורזים; פועל/ת אריזה; עובדי אריזה; עובד/ת מיון חבילות
        """,
        near="production-worker warehouse-worker",
    ),
    "production-manager": Job(
        titles="""
            Production [Manager|Lead|Head|Director]; Manufacturing Manager
            Head of [Production|Manufacturing]; Manufacturing Operations Manager; Produktionsleiter
            Fertigungsleiter; Leiter [Produktion|Fertigung|Montage|der Produktion]; Betriebsleiter
            Betriebsleiter Produktion; Fertigungsmanager; Director of Manufacturing
            Abteilungsleiter Produktion; Produktionsleitung; Bereichsleiter Produktion
            Technischer Betriebsleiter; Leitung Produktion; Produktionsmanager; Montageleiter Produktion
            VP Manufacturing; Stellvertretender Produktionsleiter; Fertigungsleitung; Produktionschef
            Manufacturing Lead; Betriebsleitung; Leitung Fertigung
            מנהל/ת ייצור; מנהל/ת מפעל ייצור; סמנכ"ל/ית ייצור; מנהל/ת הייצור; מנהל/ת מחלקת ייצור
            מנהל/ת קו ייצור; סמנכ"ל/ית תפעול וייצור; מנהל/ת רצפת ייצור; מנהל/ת אזור ייצור
        """,
        near="shift-supervisor plant-manager operations-manager production-planner",
    ),
    "plant-manager": Job(
        titles="""
            [Plant|Factory|Works|Mill|Site Production] Manager; Plant Director; Site Director Manufacturing
            Head of Plant; Werkleiter; Werksleiter; Standortleiter Produktion; Werkleitung; Site Head
            Werksleitung; Fabrikleiter; Plant Head; General Manager Plant; Standortleiter Werk; Werkdirektor
            Operations Director Plant
            מנהל/ת מפעל; מנהל/ת אתר ייצור; סמנכ"ל/ית מפעל; סגן/ית מנהל מפעל; מנהל/ת המפעל
        """,
        near="production-manager managing-director operations-manager",
    ),
    "shift-supervisor": Job(
        titles="""
            Shift [Supervisor|Leader|Manager|Lead|Foreman]
            Production [Supervisor|Team Leader|Team Lead|Foreman|Shift Manager]
            Line [Leader|Supervisor|Lead]; Schichtleiter; Schichtführer; Vorarbeiter Produktion
            Teamleiter [Produktion|Fertigung|Montage]; Gruppenleiter [Produktion|Fertigung|Montage]
            Produktionsmeister; Industriemeister; Industriemeister [Metall|Elektrotechnik|Chemie|Mechatronik]
            Meister Produktion; Linienführer; Schichtmeister; Fertigungsmeister; Schichtverantwortlicher
            Industriemeister Kunststoff; Produktionskoordinator; Manufacturing Supervisor; Linienleiter
            Meister in der Produktion; Segmentleiter; Teamkoordinator Produktion; Assembly Supervisor
            Meister Fertigung; Werkmeister; Gruppenführer Produktion; Manufacturing Team Leader
            מנהל/ת משמרת ייצור; אחראי/ת משמרת ייצור; ראש צוות ייצור; אחמ"ש ייצור; אחראי/ת קו
            מנהל/ת עבודה בייצור; ראש משמרת; אחראי/ת ייצור; מנהל/ת משמרת במפעל; אחראי/ת קו ייצור
        """,
        near="production-manager foreman team-leader",
    ),
    "production-planner": Job(
        titles="""
            Production [Planner|Scheduler|Controller|Planning Manager|Coordinator]; Material Planner
            Master Scheduler; Manufacturing Planner; Planner Production; Fertigungssteuerer
            Produktionsplaner; Arbeitsvorbereiter; Fertigungsplaner; Disponent Produktion
            Produktionssteuerer; Mitarbeiter Arbeitsvorbereitung; Feinplaner
            Sachbearbeiter Produktionsplanung; Sachbearbeiter Arbeitsvorbereitung; Materialplaner
            Mitarbeiter Produktionsplanung; Leiter Arbeitsvorbereitung; AV-Mitarbeiter
            Mitarbeiter Fertigungssteuerung; Kalkulator Fertigung; Production Planning Specialist
            Montageplaner; Arbeitsplaner; Leiter Produktionsplanung; Planer Produktion
            Mitarbeiter Produktionssteuerung; Material Scheduler; Sachbearbeiter Fertigungssteuerung
            Leiter Fertigungssteuerung
            תפ"י; מתכנן/ת ייצור; מנהל/ת תפ"י; מתכנן/ת תפ"י; רפרנט/ית תפ"י; פקח/ית תפ"י; פקיד/ת ייצור
            איש תפ"י; רכז/ת תפ"י; פקח/ית ייצור; מנהל/ת תכנון ייצור; פקיד/ת תפ"י
        """,
        near="supply-chain-planner production-engineer production-manager",
    ),
    "production-engineer": Job(
        titles="""
            Production Engineer; Manufacturing [Engineer|Engineering Manager|Process Engineer]
            Manufacturing [Specialist Engineer|Technologist]; Industrial Engineer; Industrialization Engineer
            Manufacturing Engineering Lead; Produktionsingenieur; Fertigungsingenieur; Industrial-Engineer
            Produktionstechniker; Fertigungstechniker; Ingenieur Produktion; Produktionstechnologe
            Prozessplaner; Fertigungsplanungsingenieur; Industrialisierungsingenieur; Ingenieur Fertigung
            Ingenieur Produktionstechnik; Fabrikplaner; Factory Planner; Betriebsingenieur
            Planungsingenieur Produktion; Ingenieur Fertigungsplanung; Zeitwirtschaftler; REFA-Techniker
            Techniker Fertigung; Betriebstechniker; Betriebsmittelkonstrukteur; Betriebsmittelplaner
            Betriebsassistent Produktion; Operations Engineer; Logistikingenieur Produktion
            Equipment Engineer; Techniker Produktion
            מהנדס/ת ייצור; מהנדס/ת תעשייה וניהול; הנדסאי/ת תעשייה וניהול; מהנדס/ת תעו"נ; מהנדס/ת תעשייה
            מהנדסי ייצור; מהנדס/ת תפעול; מהנדס/ת שיטות; הנדסאי/ת תעשיה וניהול; מהנדס/ת תעשיה וניהול
            מהנדס/ת תעשיתי/ת; מהנדס/ת ציוד
        """,
        near="process-engineer lean-manager",
    ),
    "lean-manager": Job(
        titles="""
            Lean [Manager|Specialist|Consultant|Coach|Expert|Engineer|Coordinator|Leader]
            Continuous Improvement [Manager|Specialist|Engineer|Lead|Coordinator|Leader]
            Operational Excellence [Manager|Specialist|Lead|Director]; OPEX Manager
            Six Sigma [Black Belt|Green Belt|Master Black Belt]; Kaizen Manager; CI Manager; KVP-Manager
            Lean-Manager; Prozessoptimierer Produktion; KVP-Koordinator; Lean-Experte
            Lean Management Experte; Opex Lead; Referent Lean Management; Verbesserungsmanager
            Lean Six Sigma Black Belt; Business Excellence Manager; Wertstrommanager
            Process Excellence Manager
            מנהל/ת לין; מנהל/ת שיפור מתמיד; מנהל/ת מצוינות תפעולית; מוביל/ת לין; מהנדס/ת שיפור מתמיד
            מוביל/ת שיפור מתמיד; מנהל/ת מצויינות תפעולית
        """,
        near="production-engineer process-engineer quality-manager",
    ),
    "quality-inspector": Job(
        titles="""
            Quality [Inspector|Control Inspector|Technician|Checker|Controller]
            Quality [Assurance Technician|Control Technician|Auditor Production|Assurance Inspector]
            QC [Inspector|Inspector Welding]; Parcel Quality Inspector; CMM Programmer; Inspection Technician
            Qualitätsprüfer; Qualitätskontrolleur; Messtechniker Produktion; Prüfer Qualität; Sichtprüfer
            Mitarbeiter Qualitätskontrolle; Mitarbeiter Qualitätsprüfung; Wareneingangsprüfer
            Fachkraft Qualitätskontrolle; Qualitätsfachkraft; Endkontrolleur; Qualitätsprüfer Messtechnik
            Messtechniker Qualität; Sichtkontrolleur; QS-Mitarbeiter; Prüfer ZfP; NDT Technician
            Werkstoffprüfer ZfP; NDT Inspector; 3D-Messtechniker; CMM Operator; Mitarbeiter Endkontrolle
            QS-Prüfer; Prüfkraft; Receiving Inspector; Messraumtechniker; ZfP-Prüfer
            Fachkraft für Qualitätssicherung; In-Process Inspector; CMM Inspector
            בודק/ת איכות; בקר/ית איכות; מבקר/ת איכות; בודק/ת קבלה; מבקר/ת קבלה; איש איכות; בקרי איכות
            עובד/ת בקרת איכות; בודק/ת CMM; בקר/ית איכות ייצור; מבקר/ת טיב; בודק/ת NDT; עובד/ת איכות
            מבקר/ת ייצור; איש בקרת איכות
        """,
        near="quality-engineer lab-technician",
    ),
    "textile-worker": Job(
        titles="""
            Tailor; Seamstress; Sewing Machine Operator; Textile Worker; Dressmaker; Upholsterer; Shoemaker
            Textilarbeiter; Änderungsschneider; Maßschneider; Polsterer; Modeschneider; Sattler; Schuhmacher
            Textilreiniger; Raumausstatter; Technischer Konfektionär; Autosattler; Raumausstattergeselle
            Fahrzeugsattler; Industrienäher; Laundry Worker; Wäschereimitarbeiter; Mitarbeiter Wäscherei
            Büglerin; Wäschereikraft; Zuschneider Textil; Polster- und Dekorationsnäher; Bekleidungsfertiger
            Laundry Attendant; Mitarbeiter Näherei; Kürschner; Garment Worker; Maßschneiderin
            Gardinennäherin
            תופר/ת; רפדית; מתפרה; עובד/ת מכבסה; סנדלר/ית; תופרות; כובס/ת; עובד/ת טקסטיל; רפדים
        """,
        near="fashion-designer",
    ),
}

SKILLS = """
    lean management; Lean; Lean Manufacturing; Lean Production; lean methods; Lean-Methoden; Kaizen; לין
    5S; 5S-Methode; TPM; SMED; Wertstromanalyse; value stream mapping; OEE; Wertstrom
    continuous improvement; KVP; kontinuierlicher Verbesserungsprozess; Verbesserungsprozesse;
        kontinuierliche Verbesserung; שיפור מתמיד
    production planning; Produktionsplanung; Fertigungssteuerung; Produktionssteuerung;
        production scheduling; Arbeitsvorbereitung; manufacturing planning; Fertigungsplanung; תפ"י;
            תכנון ייצור; פיקוח ייצור
    SAP PP; SAP PP/DS; SAP PP-PI; SAP APO | MES; manufacturing execution system; BDE-Systeme; MES-Systeme
    CNC; CNC-Technik; CNC-Fräsen; CNC-Drehen; CNC programming; CNC-Programmierung; CNC-Maschinen;
        CNC milling; CNC turning; CNC machining; עיבוד שבבי; מכונות CNC
    Heidenhain; Sinumerik; Siemens 840D; Fanuc-Steuerung; Mazatrol; iTNC 530; Heidenhain-Steuerung; DMG Mori
    CAM; Mastercam; hyperMILL; SolidCAM; Esprit CAM; CAM-Programmierung; Edgecam; Tebis; מאסטרקאם
    Drehen; milling; Fräsen; Drehen und Fräsen; Schleifen; Zerspanung; machining; Zerspanungstechnik;
        Drehtechnik; Frästechnik; חריטה; כרסום; חריטה וכרסום
    injection moulding; Spritzguss; Spritzgießen; injection molding; Spritzgusstechnik;
        Kunststoffspritzguss; Arburg; KraussMaffei; Spritzgussmaschinen; הזרקת פלסטיק
    extrusion; Extrusion; Blasformen; thermoforming; Thermoformen
    3D printing; 3D-Druck; additive manufacturing; additive Fertigung; הדפסת תלת ממד; הדפסה תלת ממדית
    assembly; Montage; Baugruppenmontage; Endmontage; mechanical assembly; mechanische Montage;
        Montagetätigkeiten; Montageerfahrung; הרכבות; הרכבה; הרכבות מכניות
    soldering; Löten; SMD; SMT; Lötarbeiten; IPC-A-610; Bestückung; IPC 610; הלחמות; הלחמה
    machine setup; Rüsten; Einrichten von Maschinen; Maschinenbedienung; machine operation;
        Anlagenbedienung; Maschinen rüsten; הפעלת מכונות; כיוון מכונות
    production management; Produktionsleitung; manufacturing management; Fertigungsleitung; ניהול ייצור;
        ניהול מפעל; ניהול קו ייצור
    shift work; Schichtarbeit; Schichtbereitschaft; 3-Schicht; Dreischichtbetrieb; Schichtbetrieb;
        3-Schicht-Betrieb; Wechselschicht; משמרות; עבודה במשמרות
    visual inspection; Sichtprüfung; Sichtkontrolle; Endkontrolle; Qualitätsprüfung; ביקורת טיב
    GMP production; GMP-Umfeld; Pharmaproduktion; pharmaceutical production; ייצור תרופות
    HACCP; IFS; BRC; food safety; Lebensmittelsicherheit; Lebensmittelhygiene; IFS Food; בטיחות מזון
    surface treatment; Oberflächentechnik; Galvanik; Lackiertechnik; Pulverbeschichtung; coating;
        Beschichtung; Oberflächenbehandlung; Eloxieren; ציפויים
    printing technology; Drucktechnik; Offsetdruck; offset printing; Digitaldruck; Flexodruck;
        digital printing; דפוס; אופסט
    Nähen; Nähmaschine; Schneidern; תפירה
    time studies; REFA; MTM; work measurement; Zeitaufnahmen; חקר עבודה
    production technology; Fertigungstechnik; Produktionstechnik; manufacturing engineering;
        industrial engineering; Industrial Engineering; Fertigungsverfahren; הנדסת ייצור; תעשייה וניהול
    gauge use; Messmittel; Messschieber; Prüfmittel; measuring instruments; micrometer;
        Prüfmittelüberwachung; כלי מדידה
    foundry; Gießerei; casting; Gusstechnik; die casting; Druckguss; יציקה
"""
