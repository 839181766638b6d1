"""Law."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "lawyer": Job(
        titles="""
            Lawyer; Attorney; Associate Lawyer; Corporate Lawyer; Employment Lawyer; M&A Lawyer
            Litigation Associate; Legal Associate; Solicitor; Barrister; Junior Counsel; Litigator
            Trial Lawyer; Law Firm Associate; Associate Attorney; Attorney at Law; Corporate Associate
            Litigation Lawyer; Criminal Lawyer; Family Lawyer; Real Estate Lawyer; IP Lawyer
            Immigration Lawyer; Banking Lawyer; Conveyancer; Licensed Conveyancer; Rechtsanwalt; Anwalt
            Fachanwalt; Rechtsanwalt Arbeitsrecht; Rechtsanwalt Gesellschaftsrecht
            Fachanwalt für Arbeitsrecht; Fachanwalt Arbeitsrecht; Wirtschaftsanwalt; Rechtsanwalt Corporate
            Insolvenzverwalter; Strafverteidiger; Rechtsanwälte; Wirtschaftsmediator
            עורך דין; עורכת דין; עו"ד; עורכי דין; עורך/ת דין; עו"ד ליטיגציה; עו"ד מסחרי; עו"ד נדל"ן
            עו"ד מקרקעין; עו"ד דיני עבודה; ליטיגטור/ית; עו"ד היי-טק; פרקליט/ה
        """,
        near="legal-counsel paralegal tax-advisor patent-attorney",
    ),
    "legal-counsel": Job(
        titles="""
            Legal [Counsel|Advisor|Adviser|Manager|Consultant|Officer|Specialist|Expert]; Corporate Counsel
            In-House Counsel; Inhouse Counsel; In-House Lawyer; Commercial Counsel; Company Lawyer
            Product Counsel; Employment Counsel; Company Secretary; Corporate Secretary; Litigation Counsel
            Commercial Lawyer; Jurist; Syndikusrechtsanwalt; Syndikusanwalt; Syndikus; Unternehmensjurist
            Volljurist; Wirtschaftsjurist; Justiziar; Referent Recht; Justitiar; Referent Rechtsabteilung
            Diplomjurist; Rechtsreferent; Juristischer Referent; Juristischer Mitarbeiter
            Juristische Mitarbeiterin; Bankjurist; Verbandsjurist; Baujurist; Arbeitsrechtler; Rechtsberater
            Personaljurist
            יועץ/ת משפטי/ת; יועץ משפטי; יועצת משפטית; עו"ד in-house; יועץ/ת משפטי/ת פנימי/ת; עו"ד אין-האוס
            עו"ד בלשכה משפטית; ייעוץ משפטי; עו"ד בחברה; עוזר/ת יועץ משפטי; עו"ד אינהאוס
        """,
        near="lawyer compliance-manager contract-manager data-protection-officer",
    ),
    "general-counsel": Job(
        titles="""
            General Counsel; Head of Legal; Chief Legal Officer; Legal Director; Director Legal; VP Legal
            CLO; Associate General Counsel; Leiter Recht; Leiter Rechtsabteilung; Chefjurist; Chefsyndikus
            Director of Legal; Head of Legal and Compliance; Head of Legal & Compliance
            Leiter Recht und Compliance; Bereichsleiter Recht; Head of Legal Department
            יועץ/ת משפטי/ת ראשי/ת; יועץ משפטי ראשי; סמנכ"ל/ית משפטי/ת; מנהל/ת מחלקה משפטית
            יועצת משפטית ראשית; מנהל/ת הלשכה המשפטית; ראש המחלקה המשפטית
        """,
        near="legal-counsel lawyer",
    ),
    "paralegal": Job(
        titles="""
            Paralegal; Legal [Assistant|Clerk|Intern|Administrator]
            Legal [Coordinator|Operations Manager|Support Specialist]; Law Clerk; Litigation Paralegal
            Legal Ops Manager; Corporate Paralegal; Legal Operations Specialist
            Wissenschaftlicher Mitarbeiter Kanzlei; Rechtsreferendar; Wissenschaftliche Mitarbeiterin Kanzlei
            Sachbearbeiter Recht; Legal Project Manager; Rechtsassistent; IP Paralegal
            עוזר/ת משפטי/ת; פרליגל; מתמחה במשפטים; עוזר משפטי; עוזרת משפטית; סטודנט למשפטים; מתמחה למשפטים
            מתמחה משפטי
        """,
        near="legal-secretary lawyer legal-counsel",
    ),
    "legal-secretary": Job(
        titles="""
            Legal [Secretary|PA|Executive Assistant]; Notary Clerk; Law Firm Secretary
            Rechtsanwaltsfachangestellte; Rechtsanwaltsfachangestellter; Notarfachangestellte
            Rechtsanwalts- und Notarfachangestellte; ReNo-Fachangestellte; Rechtsfachwirt; Anwaltssekretär
            Notariatsangestellte; Kanzleiassistenz; Kanzleisekretär; ReNoPat; Patentanwaltsfachangestellte
            Notariatsfachwirt; Rechtsanwaltsgehilfe; Anwaltsassistenz; Rechtsanwaltsassistent; Kanzleikraft
            Notarfachwirt; Notarassistent; Kanzleiassistent; Kanzleimanager; Office Manager Kanzlei
            Patentsachbearbeiter; Patentfachangestellte; Assistenz Kanzlei
            מזכיר/ה משפטי/ת; מזכירה משפטית; מזכיר/ת משרד עורכי דין; מנהל/ת משרד עורכי דין; מזכיר משפטי
            מנהל/ת משרד עו"ד; פקיד/ת הוצאה לפועל; מזכירות משפטית
        """,
        near="paralegal secretary executive-assistant",
    ),
    "notary": Job(
        titles="""
            Notary; Notary Public; Notar; Civil Law Notary; Notarassessor; Notarvertreter
            נוטריון; נוטריונית
        """,
        near="lawyer judge",
    ),
    "judge": Job(
        titles="""
            Public Prosecutor; Prosecutor; District Attorney; Staatsanwalt; Rechtspfleger; Amtsanwalt
            Richter am Amtsgericht; Proberichter; Rechtspflegerin; Gerichtsvollzieher; Judge; Richter
            Justizfachangestellte; Justizfachwirt; Court Clerk; Gerichtsschreiber; Bailiff; Justizsekretär
            שופט/ת; פרקליט/ת מדינה; רשם בית משפט; תובע/ת משטרתי; קלדן/ית בית משפט; תובע/ת; מוציא לפועל
            עוזר/ת משפטי לשופט
        """,
        near="lawyer notary",
    ),
    "patent-attorney": Job(
        titles="""
            Patent Attorney; European Patent Attorney; IP Counsel; IP Manager; Patent Counsel
            Trademark Attorney; Patentanwalt; Patentassessor; Patentanwaltskandidat; Patentingenieur
            Patent Engineer; Patentreferent; Patent Manager; Patentmanager; Patentprüfer; Patent Examiner
            Patent Agent; Head of IP; Patent Specialist; Markenreferent; Leiter Patentabteilung
            IP Specialist
            עורך פטנטים; עורכת פטנטים; עורך/ת פטנטים; בוחן/ת פטנטים; מנהל/ת קניין רוחני
        """,
        near="lawyer",
    ),
    "compliance-manager": Job(
        titles="""
            Compliance [Manager|Officer|Specialist|Analyst|Consultant|Director|Counsel]
            Compliance [Lead|Associate|Advisor|Coordinator|Expert|Administrator]; Chief Compliance Officer
            Head of Compliance; Trade Compliance [Manager|Specialist]; Ethics Officer
            Export Control [Manager|Specialist|Officer]; Regulatory Compliance Manager
            Group Compliance Officer; Sanctions Analyst; Sanctions Officer; Corporate Governance Manager
            Compliance-Beauftragter; Compliance-Beauftragte; Referent Compliance; Compliance Referent
            Leiter Compliance; Exportkontrollbeauftragter; Exportkontrolle Spezialist
            Spezialist Exportkontrolle; Antikorruptionsbeauftragter; Compliance-Manager
            Exportkontrollmanager; Wertpapiercompliance Referent; Compliance-Spezialist
            קצין/ת ציות; מנהל/ת ציות; אחראי/ת ציות; קצין/ת ציות ואכיפה; מנהל/ת ציות ואכיפה; ממונה אכיפה
            קציני ציות; אחראי/ת ציות ורגולציה
        """,
        near="""
            legal-counsel risk-manager data-protection-officer internal-auditor regulatory-affairs-manager
        """,
    ),
    "data-protection-officer": Job(
        titles="""
            Data [Protection|Privacy] [Officer|Manager|Consultant|Counsel]
            Data [Protection|Privacy] [Specialist|Coordinator|Lawyer|Lead]; DPO
            Privacy [Officer|Manager|Counsel|Engineer|Specialist|Analyst|Consultant|Lead]
            Chief Privacy Officer; Datenschutzbeauftragter; Datenschutzbeauftragte; Datenschutzmanager
            Datenschutzberater; Datenschutzkoordinator; Referent Datenschutz; Datenschutzreferent
            Datenschutzjurist; Externer Datenschutzbeauftragter; GDPR Manager; Konzerndatenschutzbeauftragter
            GDPR Consultant; Head of Privacy; Consultant Datenschutz
            ממונה הגנת פרטיות; ממונה על הגנת הפרטיות; קצין/ת פרטיות; עו"ד פרטיות; מנהל/ת הגנת פרטיות
            יועץ/ת פרטיות; ממונה הגנה על הפרטיות
        """,
        near="information-security-officer legal-counsel compliance-manager",
    ),
    "contract-manager": Job(
        titles="""
            Contract [Manager|Specialist|Administrator|Negotiator|Analyst]
            Contract [Coordinator|Engineer|Officer|Management Specialist|Lead]
            Contracts [Manager|Specialist|Administrator|Officer|Engineer]; Commercial Contracts Manager
            Claim Manager; Claims Manager Construction; Vertragsmanager; Contract-Manager; Nachtragsmanager
            Claim-Manager; Vertragssachbearbeiter; Sachbearbeiter Vertragsmanagement
            Contract and Claim Manager; Contract & Claim Manager; Sachbearbeiter Vertragswesen
            Vertragsreferent; Head of Contract Management; Contract Lifecycle Manager
            מנהל/ת חוזים; מנהל/ת התקשרויות; רפרנט/ית חוזים; רכז/ת התקשרויות; קניין/ית חוזים; רכז/ת חוזים
            רפרנט/ית התקשרויות
        """,
        near="legal-counsel buyer",
    ),
    "mediator": Job(
        titles="""
            Mediator; Conflict Mediator; Ombudsperson; Arbitrator; Schlichter; Ombudsmann; Konfliktberater
            Wirtschaftsmediation; Konfliktmanager; Schiedsrichter Handelsrecht; Family Mediator
            Schuldnerberater; Debt Counsellor; Debt Advisor
            נציב/ת תלונות; נציב תלונות
        """,
        near="lawyer social-worker",
    ),
    "translator-legal": Job(
        titles="""
            Legal Translator; Jurist-Linguist; Lawyer-Linguist; Juristischer Übersetzer
            Beeidigter Übersetzer; Gerichtsdolmetscher; Court Interpreter; Vereidigter Übersetzer
            Sworn Translator; Court Reporter; Vereidigter Dolmetscher
            מתרגם/ת משפטי/ת; מתורגמן/ית בית משפט; תרגום משפטי
        """,
        near="translator",
    ),
}

SKILLS = """
    contract law; Vertragsrecht; Vertragsgestaltung; contract drafting; Vertragsprüfung; contract review;
        drafting contracts; Verträge prüfen; דיני חוזים; חוזים; עריכת חוזים; ניסוח חוזים; הסכמים מסחריים
    corporate law; Gesellschaftsrecht; company law; GmbH-Recht; Aktienrecht; דיני חברות; משפט מסחרי;
        דיני תאגידים
    commercial law; Handelsrecht; Wirtschaftsrecht; business law; דין מסחרי
    civil law; Zivilrecht; BGB; Bürgerliches Recht; משפט אזרחי; דיני נזיקין; נזיקין
    criminal law; Strafrecht; criminal defence; Wirtschaftsstrafrecht; משפט פלילי; דין פלילי
    family law; Familienrecht; דיני משפחה
    litigation; Prozessführung; Prozessrecht; dispute resolution; Schiedsverfahren; arbitration;
        Litigation; Zivilprozessrecht; ליטיגציה; סכסוכים
    real estate law; Immobilienrecht; Mietrecht; Grundstücksrecht; WEG-Recht; tenancy law; מקרקעין;
        דיני מקרקעין; עסקאות מקרקעין
    building law; Baurecht; VOB/B; VOB; HOAI; öffentliches Baurecht; תכנון ובנייה; דיני תכנון ובנייה
    public procurement law; Vergaberecht; VgV; public procurement; GWB; Vergabeverfahren; UVgO; דיני מכרזים
    insolvency law; Insolvenzrecht; Insolvenzverwaltung; restructuring law; חדלות פירעון
    banking law; Bankrecht; Bankaufsichtsrecht; Kapitalmarktrecht; financial regulation;
        capital markets law; Finanzmarktregulierung
    IP law; intellectual property; gewerblicher Rechtsschutz; Markenrecht; Urheberrecht; Patentrecht;
        patent law; trademark law; קניין רוחני; פטנטים; סימני מסחר
    IT law; IT-Recht; Medienrecht; Technologierecht; Telekommunikationsrecht; technology law
    data protection; DSGVO; GDPR; Datenschutz; data privacy; Datenschutzrecht; DS-GVO; BDSG; הגנת הפרטיות;
        הגנת פרטיות; פרטיות
    compliance; Compliance-Management; regulatory compliance; Compliance-Management-System; ציות; ציות ואכיפה
    antitrust law; Kartellrecht; competition law; Wettbewerbsrecht; הגבלים עסקיים; תחרות
    export control; Exportkontrolle; Außenwirtschaftsrecht; trade compliance; sanctions; פיקוח על היצוא
    administrative law; Verwaltungsrecht; public law; öffentliches Recht; משפט מנהלי; משפט ציבורי
    legal research; juristische Recherche; Rechtsrecherche; מחקר משפטי
    contract management; Vertragsmanagement; Contract-Management; claims management in projects;
        Claim-Management; Nachtragsmanagement; ניהול חוזים; התקשרויות
    notarial practice; Notariat; Notariatswesen; notary; Grundbuchrecht; נוטריון; רישום מקרקעין
    RVG; RVG-Abrechnung; RA-MICRO; RA-Micro; beA; Zwangsvollstreckung; Fristenkontrolle; Fristenberechnung;
        הוצאה לפועל; נט המשפט
    legal advice; Rechtsberatung; juristische Beratung; legal counselling; ייעוץ משפטי; חוות דעת משפטיות
    corporate governance; Corporate-Governance; company secretarial; ממשל תאגידי
    mediation; Mediation; Streitschlichtung; גישור
    second state exam; zweites Staatsexamen; Volljurist; 2. Staatsexamen; zwei Prädikatsexamina
    immigration law; Ausländerrecht; Aufenthaltsrecht; הגירה ואשרות | forumSTAR; EUREKA-Winsolvenz
"""
