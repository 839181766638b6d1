"""Accounting, payroll accounting, tax and audit."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "accountant": Job(
        titles="""
            Accountant; Bookkeeper; General Ledger Accountant; GL Accountant; Financial Accountant
            Staff Accountant; Corporate Accountant; Accounting Specialist; General Accountant
            Finance and Accounting Specialist; Finance & Accounting Specialist; Accounting Manager Assistant
            Specialist Accounting; Full Charge Bookkeeper; Buchhalter; Finanzbuchhalter; Hauptbuchhalter
            Sachbearbeiter Buchhaltung; Sachbearbeiter Finanzbuchhaltung; Mitarbeiter Buchhaltung
            Mitarbeiter Finanzbuchhaltung; Fibu-Buchhalter; Mitarbeiter Rechnungswesen; Buchhaltungskraft
            Buchhaltungsfachkraft; Anlagenbuchhalter; Alleinbuchhalter; Sachbearbeiter Rechnungswesen
            Geschäftsbuchhalter; Fachkraft Buchhaltung; Buchhalter Finanzen; Fachkraft Rechnungswesen
            Mietbuchhalter; Immobilienbuchhalter
            מנהל/ת חשבונות; מנה"ח; הנהלת חשבונות; חשב/ת שכר ומנהל/ת חשבונות; מנה"ח סוג 1
            מנהל/ת חשבונות סוג 2; מנהל/ת חשבונות סוג 3; מנה"ח סוג 3; מנה"ח סוג 2; חשב/ת; חשבים
        """,
        near="senior-accountant accounting-clerk controller tax-clerk payroll-accountant",
    ),
    "senior-accountant": Job(
        titles="""
            Bilanzbuchhalter; Konzernbuchhalter; Konsolidierer; Bilanzierer; Geprüfter Bilanzbuchhalter
            Konzernbilanzbuchhalter; Konsolidierungsspezialist; Referent Konzernrechnungslegung
            Senior Accountant; Consolidation Accountant; Group Accountant; Chief Accountant; IFRS Accountant
            Technical Accountant; IFRS Specialist; Consolidation Specialist; Group Reporting Specialist
            Chartered Accountant; Referent Bilanzierung; Referent Rechnungswesen; Certified Public Accountant
            Revenue Accountant; Referent Konzernabschluss; Financial Reporting Manager
            Financial Reporting Specialist; Referent Rechnungslegung
            חשב/ת חברות; חשבונאי/ת; מנהל/ת חשבונות ראשי/ת; מנהל/ת חשבונות עד מאזן; כלכלן/ית חשבונאי
            חשב/ת בכיר/ה; חשב/ת תאגיד; מנהל חשבונות ראשי; מנהלת חשבונות ראשית; עוזר/ת חשב; עוזר/ת חשב/ת
        """,
        near="accountant controller head-of-accounting auditor tax-clerk",
    ),
    "accounting-clerk": Job(
        titles="""
            Accounting Clerk; Accounting Assistant; Accounts Assistant; Accounts Payable Clerk
            Accounts Payable Specialist; Accounts Receivable Specialist; Accounts Receivable Clerk
            AP Specialist; AR Specialist; AP Accountant; AR Accountant; Billing Specialist
            Accounts Payable Accountant; Accounts Receivable Accountant; AP Clerk; Billing Clerk
            Invoice Clerk; Bookkeeping Assistant; Accounts Payable Manager; Finance Assistant; Finance Clerk
            Accounts Payable Analyst; Billing Coordinator; Billing Manager; Purchase Ledger Clerk
            Sales Ledger Clerk; AR Collections Specialist; AP Analyst; AR Analyst
            Accounts Receivable Representative; Account Receivable Representative; Kreditorenbuchhalter
            Debitorenbuchhalter; Sachbearbeiter Kreditoren; Sachbearbeiter Debitoren; Buchhaltungsassistent
            Rechnungsprüfer; Debitorenmanager; Sachbearbeiter Kreditorenbuchhaltung
            Sachbearbeiter Debitorenbuchhaltung; Debitoren- und Kreditorenbuchhalter
            Kreditoren- und Debitorenbuchhalter; Kontokorrentbuchhalter; Mitarbeiter Kreditorenbuchhaltung
            Fakturist; Sachbearbeiter Fakturierung; Sachbearbeiter Rechnungsprüfung
            Sachbearbeiter Abrechnung; Mitarbeiter Debitorenbuchhaltung; Buchhaltungshilfe
            Assistenz Buchhaltung; Mitarbeiter Rechnungsprüfung; Mitarbeiter Fakturierung; Fakturistin
            Abrechner
            פקיד/ת הנהלת חשבונות; עוזר/ת מנהל חשבונות; מנהל/ת חשבונות ספקים; מנהל/ת חשבונות לקוחות
            רפרנט/ית ספקים; פקיד/ת הנה"ח; רפרנט/ית תשלומים; מנה"ח ספקים; מנה"ח לקוחות; הנה"ח ספקים
            רפרנט/ית כספים; בקר/ית חשבוניות; פקיד/ת חשבונות; עוזר/ת הנהלת חשבונות
        """,
        near="accountant payroll-accountant office-clerk",
    ),
    "head-of-accounting": Job(
        titles="""
            Head of [Accounting|Financial Accounting|Group Accounting]
            Head of [Tax and Accounting|Accounting and Tax]; Accounting Manager; Accounting Lead
            Accounting Team Lead; Accounting Supervisor
            Leiter [Buchhaltung|Rechnungswesen|Finanzbuchhaltung|Accounting]
            Leiter [Bilanzierung|Konzernrechnungswesen|der Buchhaltung]; Teamleiter Buchhaltung
            Teamleiter Rechnungswesen; Teamleiter Finanzbuchhaltung; Buchhaltungsleiter
            Gruppenleiter Buchhaltung; Director Accounting; Manager Accounting; Leiter Konzernrechnungslegung
            Teamleiter Accounting; Abteilungsleiter Rechnungswesen; Oberbuchhalter
            Teamleiter Kreditorenbuchhaltung; Teamleiter Debitorenbuchhaltung; Hauptbuchhaltungsleiter
            חשב/ת ראשי/ת; חשב ראשי; חשבת ראשית; מנהל/ת הנהלת חשבונות; מנהל/ת מחלקת הנהלת חשבונות
            ראש צוות הנהלת חשבונות; מנהל/ת מחלקת חשבונות
        """,
        near="finance-manager senior-accountant controller",
    ),
    "payroll-accountant": Job(
        titles="""
            Payroll [Accountant|Specialist|Clerk|Administrator|Officer]
            Payroll [Assistant|Analyst|Coordinator|Consultant|Executive]; Lohnbuchhalter; Gehaltsbuchhalter
            Lohn- und Gehaltsbuchhalter; Entgeltabrechner; Lohnabrechner; Sachbearbeiter Lohn
            Sachbearbeiter Entgeltabrechnung; Lohn- und Gehaltsabrechner
            Sachbearbeiter Lohn- und Gehaltsabrechnung; Lohnsachbearbeiter; Personalabrechner
            Entgeltsachbearbeiter; Sachbearbeiter Payroll; Sachbearbeiter Lohnbuchhaltung
            Fachkraft Lohn und Gehalt; Lohnspezialist; Payroll Sachbearbeiter
            Sachbearbeiter Personalabrechnung; Lohn- und Finanzbuchhalter; Gehaltsabrechner
            Sachbearbeiter Gehaltsabrechnung; Mitarbeiter Lohnbuchhaltung; Fachkraft Lohnbuchhaltung
            Mitarbeiter Entgeltabrechnung; Sachbearbeiter Entgelt; Lohnfachkraft; Payroll & HR Administrator
            Mitarbeiter Payroll; Referent Entgeltabrechnung; Referent Payroll; Lohnverrechner
            Personalverrechner
            חשב/ת שכר; חשבי שכר; חשבות שכר; פקיד/ת שכר; רפרנט/ית שכר; בקר/ית שכר; חשב/ת שכר בכיר/ה; רכז/ת שכר
        """,
        near="accountant hr-administrator payroll-manager tax-clerk",
    ),
    "payroll-manager": Job(
        titles="""
            Payroll Manager; Payroll Lead; Head of Payroll; Payroll Team Lead; Payroll Supervisor
            Leiter Payroll; Leiter Lohnbuchhaltung; Leiter Entgeltabrechnung; Teamleiter Lohnbuchhaltung
            Teamleiter Payroll; Teamleiter Entgeltabrechnung; Gruppenleiter Entgeltabrechnung
            Manager Payroll; Teamleiter Lohn; Leiter Personalabrechnung; Director Payroll
            מנהל/ת שכר; מנהל/ת מחלקת שכר; ראש צוות שכר; מנהל/ת שכר ונוכחות; מנהל/ת שכר ותנאי שירות
        """,
        near="payroll-accountant hr-manager compensation-manager",
    ),
    "tax-clerk": Job(
        titles="""
            Steuerfachangestellte; Steuerfachangestellter; Steuerfachwirt; Steuerfachkraft
            Steuersachbearbeiter; Mitarbeiter Steuerkanzlei; Steuerassistent; Fachassistent Lohn und Gehalt
            Fachassistent Rechnungswesen und Controlling; Steuerfachgehilfe; Sachbearbeiter Steuern
            Sachbearbeiter Steuerkanzlei; StFA; Kanzleimitarbeiter Steuerberatung; Steuerfachassistent
            Steuerfachleute; Mitarbeiter Steuerberatung; Tax [Clerk|Assistant|Preparer|Associate|Accountant]
            Tax [Specialist|Analyst|Administrator|Technician]; Tax Compliance [Specialist|Analyst|Associate]
            VAT Specialist; VAT Accountant; Indirect Tax Specialist
            יועץ/ת מס זוטר; מתמחה בייעוץ מס; מנהל/ת תיקים במשרד רואי חשבון; מנהל/ת חשבונות במשרד רו"ח
            רפרנט/ית מס; עוזר/ת רואה חשבון; רפרנט/ית מיסים
        """,
        near="accountant tax-advisor payroll-accountant senior-accountant",
    ),
    "tax-advisor": Job(
        titles="""
            Steuerberater; Steuerreferent; Referent Steuern; Steuerberateranwärter; Tax Consultant
            Berufsträger; Tax Referent; Steuerexperte; Umsatzsteuerspezialist; Zollspezialist Steuern
            Transfer Pricing Consultant; Steuerberaterassistent; Syndikussteuerberater; Referent Tax
            Umsatzsteuerreferent; Konzernsteuerreferent; Referent Umsatzsteuer; Verrechnungspreisspezialist
            Berufsträger Steuern; Steuerberatungsassistent; Partner Steuerberatung; Mandatsleiter
            Tax [Advisor|Adviser|Consultant|Manager|Director|Lawyer|Counsel|Expert|Lead]; Head of Tax
            Transfer Pricing [Manager|Specialist|Analyst]; VAT [Consultant|Manager]
            International Tax Manager; Leiter Steuern; Leiter Konzernsteuern; Leiter Steuerabteilung
            Tax Managerin; Manager Tax; Head of Group Tax; Teamleiter Steuern
            יועץ/ת מס; יועצ/ת מיסים; יועץ/ת מיסים; מנהל/ת מס; מנהל/ת מיסוי; מומחה/ית מיסוי; מנהל/ת מיסים
            מומחה/ית מיסים; כלכלן/ית מחירי העברה
        """,
        near="tax-clerk auditor lawyer accountant",
    ),
    "auditor": Job(
        titles="""
            Auditor; External Auditor; Audit Associate; Audit Manager; Audit Senior; Financial Auditor
            Statutory Auditor; Audit Assistant; Audit Director; Assurance Associate; Assurance Manager
            IT Auditor; Audit Partner; Wirtschaftsprüfer; Wirtschaftsprüfungsassistent; Prüfungsassistent
            Prüfungsleiter; Abschlussprüfer; Verbandsprüfer; Prüfer Wirtschaftsprüfung
            Assistent Wirtschaftsprüfung; Wirtschaftsprüferassistent; Assistent Audit; Prüfungsmanager
            IT-Prüfer; WP-Assistent; Referent Wirtschaftsprüfung
            רואה חשבון; רואת חשבון; רו"ח; רואי חשבון; מבקר/ת חשבונות; רואה חשבון ביקורת; מנהל/ת ביקורת
            מתמחה בראיית חשבון; רואה/ת חשבון
        """,
        near="tax-advisor internal-auditor senior-accountant risk-manager",
    ),
    "internal-auditor": Job(
        titles="""
            Internal Auditor; Internal Audit Manager; Head of Internal Audit; Innenrevisor; Interner Revisor
            Revisor; Leiter Interne Revision; Referent Interne Revision; Mitarbeiter Interne Revision
            Chief Audit Executive; Head of Audit; Leiter Revision; Konzernrevisor; IT-Revisor
            Manager Internal Audit; Internal Controls Manager; SOX Manager; Internal Control Specialist
            Internal Controls Specialist; SOX Analyst; Internal Audit Specialist; Revisionsleiter
            Internal Audit Associate
            מבקר/ת פנים; מבקר/ת פנימי/ת; מבקר פנימי; מבקר/ת; מנהל/ת ביקורת פנים; מנהל/ת SOX; מבקרת פנימית
            עוזר/ת מבקר
        """,
        near="auditor compliance-manager risk-manager quality-manager",
    ),
}

SKILLS = """
    DATEV; DATEV Unternehmen online; DATEV Kanzlei-Rechnungswesen; DATEV Mittelstand; DATEV Pro;
        Datev-Kenntnisse
    financial accounting; Finanzbuchhaltung; Fibu; Buchhaltung; Buchführung; bookkeeping; accounting;
        הנהלת חשבונות; הנה"ח; חשבונאות
    payroll; Lohnbuchhaltung; Lohnabrechnung; Gehaltsabrechnung; Entgeltabrechnung;
        Lohn- und Gehaltsabrechnung; Lohn- und Gehaltsbuchhaltung; payroll accounting; Lohn und Gehalt;
            Personalabrechnung; חשבות שכר; תלושי שכר
    accounts payable; Kreditorenbuchhaltung; Kreditoren; AP processing; ספקים והתאמות
    accounts receivable; Debitorenbuchhaltung; Debitoren
    asset accounting; Anlagenbuchhaltung; fixed assets
    general ledger; Hauptbuch; Hauptbuchhaltung; GL accounting
    bank reconciliation; Kontenabstimmung; Kontenklärung; account reconciliation; Kontenabstimmungen;
        reconciliations; התאמות בנקים; התאמות
    annual accounts; Jahresabschluss; Jahresabschlüsse; annual closing; Jahresabschlusserstellung;
        year-end closing; annual financial statements; financial statements; Abschlusserstellung;
            דוחות כספיים; מאזן; מאזנים
    consolidation; Konzernabschluss; Konsolidierung; Konzernkonsolidierung; group accounts;
        Konzernabschlüsse; איחוד דוחות
    HGB; Handelsrecht HGB; Bilanzierung nach HGB | IFRS; IAS; IAS/IFRS; תקינה בינלאומית
    US GAAP; US-GAAP; USGAAP
    tax returns; Steuererklärungen; Steuererklärung; tax declarations; דוחות מס; החזרי מס
    VAT; Umsatzsteuer; Umsatzsteuervoranmeldung; Umsatzsteuervoranmeldungen; USt; Umsatzsteuerrecht; מע"מ;
        דיווחי מע"מ
    corporate tax; Körperschaftsteuer; Gewerbesteuer; Ertragsteuern; Unternehmenssteuer;
        Unternehmensbesteuerung; מיסוי חברות
    income tax; Einkommensteuer; Einkommensteuererklärung; Einkommensteuererklärungen; מס הכנסה
    tax law; Steuerrecht; Abgabenordnung; מיסוי; דיני מס; מיסים
    international tax; internationales Steuerrecht; International Taxation; מיסוי בינלאומי
    transfer pricing; Verrechnungspreise; מחירי העברה
    tax advice; Steuerberatung; Mandantenbetreuung; Steuerberaterexamen; tax consulting; ייעוץ מס
    audit; Wirtschaftsprüfung; Abschlussprüfung; Jahresabschlussprüfung; Jahresabschlussprüfungen;
        statutory audit; Prüfungswesen; ראיית חשבון
    internal audit; internal auditing; Revision; interne Revisionen; ביקורת פנים; ביקורת פנימית
    SOX; Sarbanes-Oxley; internal controls; IKS; internes Kontrollsystem; בקרות פנימיות
    dunning; Mahnwesen; Mahnungen; Mahnverfahren; Mahn- und Klagewesen
    invoicing; Fakturierung; Rechnungsstellung; Rechnungslegung; Fakturierungen; billing;
        Fakturierungswesen; הפקת חשבוניות
    incoming invoices; Eingangsrechnungen; Rechnungseingang; Eingangsrechnungsprüfung
    Lexware; Lexoffice; Lexware Office | sevDesk; QuickBooks; Xero; Sage 50; Sage 100; Sage HR; BMD
    Addison; Agenda Steuersoftware; Simba Steuersoftware
    Hashavshevet; Hashavshevet ERP; חשבשבת; חשבשבת ERP; רווחית
    Priority; Priority ERP; פריוריטי; פריוריטי ERP | Hilan; חילן; מיכפל; עוקץ; שקלולית; חילנט; מל"מ שכר
    SAP HR payroll; SAP HCM Payroll; P&I LOGA; LOGA; SP_Data; SBS Lohn; Lohn XL
    social security law; Sozialversicherungsrecht; Lohnsteuerrecht; Lohnsteuer; Sozialversicherung;
        ביטוח לאומי
    Baulohn
"""
