"""Insurance."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "insurance-agent": Job(
        titles="""
            Insurance [Agent|Sales Agent|Advisor|Consultant|Sales Representative]
            Insurance [Sales Executive|Producer|Specialist|Sales Advisor]; Life Insurance Agent
            Insurance Field Agent; Licensed Insurance Agent; Health Insurance Agent; Versicherungsvertreter
            Versicherungsberater; Kundenberater Versicherung; Versicherungsfachmann; Agenturleiter
            Vorsorgeberater; Kundenbetreuer Versicherung; Versicherungsvermittler; Generalagent
            Agenturverkaufsleiter; Bezirksdirektor Versicherung; Versicherungsverkäufer
            Verkaufsleiter Versicherung; Kundenberater Versicherungen; Pension Advisor
            Vertriebsassistent Versicherung; Kundenberater Krankenversicherung; Makler-Betreuer
            Maklerbetreuer; Organisationsleiter Versicherung; Vertriebsmitarbeiter Versicherung
            Regionaldirektor Versicherung; Orgaleiter; Agenturmitarbeiter Versicherung
            Nebenberuflicher Versicherungsvermittler; Bezirksleiter Versicherung
            Vertriebspartner Versicherung; Versicherungskaufmann Außendienst; Versicherungsfachwirt Vertrieb
            bAV-Berater; Agenturinhaber; Fachberater bAV; Agenturnachfolger
            Berater betriebliche Altersversorgung; Ausschließlichkeitsvertreter; Broker Consultant
            סוכן/ת ביטוח; סוכן/ת פנסיוני/ת; משווק/ת פנסיוני/ת; יועץ/ת פנסיוני/ת; איש מכירות ביטוח
            סוכני ביטוח; נציג/ת מכירות ביטוח; משווק פנסיוני; מתכנן/ת פרישה; מתכנן פרישה; מפקח/ת רכישה
            מנהל/ת מכירות ביטוח; סוכן/ת פנסיה; נציג/ת ביטוח ופיננסים; סוכנת ביטוח; נציג/ת מכירות פנסיה
        """,
        near="insurance-clerk financial-advisor insurance-broker",
    ),
    "insurance-broker": Job(
        titles="""
            Insurance [Broker|Broker Assistant|Account Executive]
            Insurance [Account Manager|Account Handler|Placement Specialist]; Account Handler Insurance
            Commercial Account Handler; Reinsurance Broker; Broking Executive; Versicherungsmakler
            Industriemakler; Account Manager Versicherungsmakler; Maklerassistent; Rückversicherungsmakler
            Firmenkundenberater Versicherung; Broker Support Specialist; Client Executive Insurance
            Versicherungsmaklerassistent; Placement Broker; Kundenbetreuer Industrieversicherung
            Kundenberater Industrieversicherung; Kundenmanager Versicherungsmakler
            Mitarbeiter Versicherungsmakler; Client Manager Insurance; Account Executive Versicherung
            Insurance Manager
            ברוקר/ית ביטוח; מנהל/ת לקוחות ביטוח; מנהל/ת תיקי ביטוח; ברוקר/ית; מנהל/ת ביטוח; יועץ/ת ביטוח
            יועץ/ת סיכוני ביטוח
        """,
        near="insurance-agent insurance-underwriter",
    ),
    "insurance-clerk": Job(
        titles="""
            Insurance [Clerk|Administrator|Coordinator|Customer Service Representative]
            Insurance [Verification Specialist|Policy Administrator|Assistant|Sales Support]
            Policy Administrator; Policy Services Specialist; Kaufmann für Versicherungen und Finanzen
            Versicherungskaufmann; Versicherungssachbearbeiter; Sachbearbeiter Versicherung
            Kaufmann für Versicherungen und Finanzanlagen; Sachbearbeiter Vertrag; Versicherungsfachwirt
            Sozialversicherungsfachangestellte; Sachbearbeiter Krankenkasse; Kundenberater Krankenkasse
            Mitarbeiter Versicherungsinnendienst; Sachbearbeiter Leben; Versicherungsangestellte
            Sachbearbeiter Versicherungen; Mitarbeiter Versicherungsagentur
            Innendienstmitarbeiter Versicherung; Sachbearbeiter Betrieb Versicherung
            Sachbearbeiter Bestandsverwaltung; Versicherungskaufleute; Sozialversicherungsfachangestellter
            Kaufmann Versicherungen und Finanzen; Sachbearbeiter Komposit; Sachbearbeiter Lebensversicherung
            Kaufmann Versicherung; Sachbearbeiter betriebliche Altersversorgung
            Mitarbeiter Innendienst Versicherung; Sachbearbeiter bAV; Sachbearbeiter Versicherungsmakler
            Sachbearbeiter Sachversicherung; Sachbearbeiter Kfz-Versicherung; Sozialversicherungskaufmann
            Assistenz Versicherungsagentur
            רפרנט/ית ביטוח; פקיד/ת ביטוח; חתם/ת ביטוח; רפרנט/ית ביטוח אלמנטרי; פקיד/ת חיתום; רפרנט/ית פנסיה
            מתפעל/ת פנסיוני; רפרנט/ית ביטוח חיים; מתפעל/ת פנסיה; רפרנט/ית תפעול פנסיוני; נציג/ת שירות ביטוח
            רפרנט/ית אלמנטרי; פקיד/ת ביטוח אלמנטרי; רפרנט/ית בריאות; מתפעל/ת ביטוח
        """,
        near="insurance-agent claims-handler",
    ),
    "claims-handler": Job(
        titles="""
            Claims [Handler|Adjuster|Specialist|Examiner|Manager|Representative|Analyst|Assistant]
            Claims [Advisor|Assessor|Investigator|Adviser]
            Claims [Processor|Administrator|Team Leader|Consultant]; Insurance Claims Specialist
            Claims Associate; Head of Claims; Property Claims Adjuster; Schadensachbearbeiter
            Schadenregulierer; Sachbearbeiter Schaden; Schadenmanager; Leistungssachbearbeiter
            Regresssachbearbeiter; Sachbearbeiter Leistung; Schadensregulierer; Sachbearbeiter Kfz-Schaden
            Sachbearbeiter Haftpflicht; Schadenreferent; Leistungsprüfer; Schadenbearbeiter; Leiter Schaden
            Schadenssachbearbeiter; Schadensachbearbeitung; Leistungsregulierer
            Sachbearbeiter Leistungsabteilung; Schadenspezialist; Mitarbeiter Schaden
            Sachbearbeiter Kraftfahrt-Schaden; Schadenexperte; Teamleiter Schaden; Sachbearbeiter Sachschaden
            Sachbearbeiter Schadenregulierung; Gruppenleiter Schaden; Personenschadenregulierer
            Fachreferent Schaden; Mitarbeiter Schadenabteilung; Referent Schaden; Sachbearbeiter Regress
            Sachbearbeiter Personenschaden; Leistungsreferent; Großschadenregulierer
            Sachbearbeiter Schadenmanagement
            מסלק/ת תביעות; רפרנט/ית תביעות; מנהל/ת תביעות; מסלקי תביעות; ראש אגף תביעות רכוש; ראש אגף תביעות
            מיישב/ת תביעות; מסלק תביעות; מנהל/ת מחלקת תביעות; חוקר/ת תביעות; פקיד/ת תביעות
            רפרנט/ית תביעות בריאות
        """,
        near="insurance-clerk loss-adjuster",
    ),
    "loss-adjuster": Job(
        titles="""
            Loss Adjuster; Loss Assessor; Insurance Appraiser; Insurance Surveyor; Marine Surveyor
            Schadengutachter; Versicherungsgutachter; Kfz-Schadengutachter; Versicherungssachverständiger
            Schadenregulierer im Außendienst; Regulierungsbeauftragter; Schadeningenieur
            Sachverständiger Schaden; Risikoingenieur; Risk Engineer; Risk Surveyor; Insurance Risk Engineer
            Schadensachverständiger; Forensic Engineer; Schadenaußenregulierer; Risk Consultant Insurance
            שמאי/ת רכוש; סוקר/ת סיכונים; שמאי רכוש; סוקר/ת ביטוח; חוקר/ת ביטוח
        """,
        near="claims-handler property-valuer",
    ),
    "insurance-underwriter": Job(
        titles="""
            Underwriter; Insurance Underwriter; Underwriting [Manager|Assistant|Specialist|Analyst|Associate]
            Underwriting [Director|Support Specialist|Trainee|Consultant]; Reinsurance Underwriter
            Commercial Underwriter; Cyber Underwriter; Life Underwriter; Property Underwriter
            Casualty Underwriter; Marine Underwriter; Medical Underwriter; Head of Underwriting; Risikoprüfer
            Underwriter Haftpflicht; Underwriter Sach; Vertragsreferent Versicherung
            Underwriter Industrieversicherung; Antragsprüfer; Risikoprüfer Leben; Underwriter Transport
            Underwriter Financial Lines; Chief Underwriting Officer; Rückversicherungsreferent
            Referent Rückversicherung; Underwriter Technische Versicherungen; Underwriter Kfz
            Referent Tarifplanung; Underwriter Komposit; Leiter Underwriting; Antragssachbearbeiter
            Produktmanager Versicherung; Produktmanager Lebensversicherung; Insurance Product Manager
            חתם/ת ביטוח בכיר/ה; חתמ; חיתום ביטוח; מנהל/ת חיתום; חתם רכוש; חתם/ת אלמנטרי; חתם/ת ביטוח חיים
            חתם/ת עסקים; חתם/ת בריאות
        """,
        near="actuary risk-manager insurance-broker",
    ),
    "actuary": Job(
        titles="""
            Actuary; Actuarial [Analyst|Consultant|Manager|Assistant|Associate|Trainee|Student|Director]
            Pricing Actuary; Reserving Actuary; Chief Actuary; Life Actuary; Pensions Actuary
            Consulting Actuary; Head of Actuarial; Aktuar; Versicherungsmathematiker; Aktuar DAV
            Aktuarieller Berater; Verantwortlicher Aktuar; Referent Aktuariat; Rentenberater
            Aktuariatsmitarbeiter; Leiter Aktuariat; Aktuarin DAV; Solvency II Spezialist
            Aktuarielle Beraterin; Mathematiker Versicherung; Spezialist Aktuariat; Aktuar Leben
            Aktuar Schaden; Aktuariat Referent; Pension Consultant; Pensions Analyst; Pensions Administrator
            Tarifmathematiker; Cat Modeller; Catastrophe Modeller; Non-Life Actuary
            אקטואר/ית; אקטוארים; מתמחה באקטואריה; עוזר/ת אקטואר; אקטואר/ית פנסיה; אקטואר/ית ראשי/ת
            אקטואר ביטוח כללי
        """,
        near="statistician insurance-underwriter risk-manager quant",
    ),
}

SKILLS = """
    insurance; Versicherung; Versicherungen; Versicherungswesen; Versicherungsbranche;
        Versicherungswirtschaft; insurance industry; ביטוח
    insurance sales; Versicherungsvertrieb; Versicherungsberatung; Versicherungsvermittlung;
        Maklervertrieb; § 34d; 34d GewO; insurance advice; מכירת ביטוח; שיווק פנסיוני; רישיון פנסיוני
    underwriting; Risikoprüfung; Underwriting; חיתום
    claims handling; Schadenregulierung; Schadenbearbeitung; Schadensachbearbeitung; claims management;
        Leistungsbearbeitung; Schadenmanagement; Schadensregulierung; תביעות; יישוב תביעות; סילוק תביעות
    actuarial science; Aktuariat; Versicherungsmathematik; actuarial modelling; IFRS 17; Solvency II;
        Aktuar DAV Ausbildung; Solvency 2; אקטואריה
    property and casualty; Sachversicherung; Haftpflichtversicherung; P&C; Kompositversicherung;
        Kfz-Versicherung; Industrieversicherung; Gewerbeversicherung; SHUK; motor insurance;
            liability insurance; Haftpflicht; Transportversicherung; Cyberversicherung; אלמנטרי;
                ביטוח אלמנטרי; ביטוח רכב
    life insurance; Lebensversicherung; health insurance; Krankenversicherung; PKV; GKV;
        Private Krankenversicherung; gesetzliche Krankenversicherung; ביטוח חיים; ביטוח בריאות
    pensions; betriebliche Altersversorgung; bAV; Altersvorsorge; occupational pensions; pension schemes;
        פנסיה; ביטוח פנסיוני; תפעול פנסיוני; פנסיוני
    reinsurance; Rückversicherung; ביטוח משנה | Audatex; DAT SilverDAT; SilverDAT
"""
