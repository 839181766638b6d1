"""Finance, controlling and banking."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "controller": Job(
        titles="""
            Controller; Financial Controller; Business Controller; Cost Controller; Plant Controller
            Project Controller; Group Controller; Sales Controller; Finance Controller; Management Accountant
            Investment Controller; Supply Chain Controller; Commercial Controller; Product Controller
            Finanzcontroller; Werkscontroller; Werkcontroller; Projektcontroller; Konzerncontroller
            Beteiligungscontroller; Vertriebscontroller; Produktionscontroller; Medizincontroller
            Personalcontroller; Referent Controlling; Sachbearbeiter Controlling; Mitarbeiter Controlling
            Kostenrechner; Risikocontroller; Unternehmenscontroller; IT-Controller; Specialist Controlling
            Einkaufscontroller; Baucontroller; Controllingfachkraft
            בקר/ית תקציב; בקר/ית פיננסי/ת; תקציבאי/ת; כלכלן/ית ובקר/ית; בקר/ית תמחיר; תמחירן/ית
            רפרנט/ית תקציב; בקר פיננסי; מנהל/ת תקציב; מנהל/ת בקרה תקציבית
        """,
        near="accountant senior-accountant financial-analyst finance-manager tax-clerk",
    ),
    "head-of-controlling": Job(
        titles="""
            Head of [Controlling|FP&A|Financial Planning]
            Head of [Financial Control|Finance and Controlling|Finance & Controlling]
            Leiter [Controlling|Finanzen und Controlling|Finanz- und Rechnungswesen und Controlling]
            Controlling Manager; FP&A Manager; Teamleiter Controlling; Controllingleiter
            Abteilungsleiter Controlling; Corporate Controller; Manager Controlling
            Bereichsleiter Controlling; Finance Controlling Manager; Team Lead Controlling
            מנהל/ת בקרה; מנהל/ת FP&A; מנהל/ת בקרה פיננסית; ראש מחלקת בקרה; מנהל/ת כלכלה; קונטרולר/ית
        """,
        near="controller finance-manager cfo",
    ),
    "financial-analyst": Job(
        titles="""
            Financial Analyst; Finance Analyst; FP&A Analyst; FP&A Specialist; Corporate Finance Analyst
            Financial Planning Analyst; Finance Business Partner; Business Finance Partner
            Finance Specialist; Finance Associate; Commercial Finance Analyst; Pricing Analyst
            Revenue Analyst; Cost Analyst; Finanzanalyst; Finanzreferent; Referent Finanzen
            Mitarbeiter Finanzen; Finanzspezialist; Finanzkaufmann; Preisanalyst
            אנליסט/ית פיננסי/ת; אנליסט/ית FP&A; כלכלן/ית; אנליסט/ית כלכלי/ת; כלכלן/ית FP&A; אנליסט פיננסי
            אנליסטית פיננסית
        """,
        near="controller data-analyst investment-analyst",
    ),
    "finance-manager": Job(
        titles="""
            Finance Manager; Finance Lead; Head of Finance; Finance Director; Director of Finance; VP Finance
            Financial Manager; Manager Finance; Finance Team Lead; Finance Operations Manager
            Vice President Finance; Leiter Finanzen; Leiter Finanz- und Rechnungswesen
            Leiter Finanzen und Rechnungswesen; Kaufmännischer Leiter; Kaufmännische Leitung
            Kaufmännische Leiterin; Finanzleiter; Finanzmanager; Leiter Finance; Kaufmännischer Direktor
            Bereichsleiter Finanzen; Leiter kaufmännische Abteilung; Abteilungsleiter Finanzen
            Finanzdirektor; Teamleiter Finanzen; Verwaltungsleiter Finanzen; Leiter Finance & Controlling
            מנהל/ת כספים; מנהל/ת פיננסי/ת; מנהל/ת הכספים; מנהל פיננסי; סמנכ"ל/ית פיננסים; חשב/ת חברה
        """,
        near="controller cfo head-of-accounting",
    ),
    "cfo": Job(
        titles="""
            CFO; Chief Financial Officer; Finanzvorstand; Kaufmännischer Geschäftsführer
            Kaufmännische Geschäftsführerin; Finanzgeschäftsführer; Group CFO; Fractional CFO
            Geschäftsführer Finanzen; Interim CFO; Kaufmännischer Vorstand
            סמנכ"ל/ית כספים
        """,
        near="finance-manager head-of-controlling ceo",
    ),
    "treasurer": Job(
        titles="""
            Treasurer; Treasury Manager; Treasury Analyst; Treasury Specialist; Treasury Consultant
            Head of Treasury; Corporate Treasurer; Referent Treasury; Leiter Treasury; Finanzdisponent
            Liquiditätsmanager; Treasury Referent; Treasury Officer; Cash Management Specialist
            Treasury Associate
            גזבר/ית; מנהל/ת מימון; אנליסט/ית Treasury; דילר/ית חדר עסקאות
        """,
        near="controller risk-manager",
    ),
    "investment-analyst": Job(
        titles="""
            Investment Analyst; Investment Associate; Investment Manager; Equity Analyst
            Research Analyst Equities; Equity Research Analyst; Credit Research Analyst
            Private Equity Associate; Venture Capital Associate; VC Analyst; Private Equity Analyst
            Investment Professional; VC Associate; ESG Analyst; Investment Principal; Investment Director
            Investmentanalyst; Aktienanalyst; Wertpapieranalyst; Beteiligungsmanager; Investmentmanager
            אנליסט/ית השקעות; אנליסט/ית מניות; מנהל/ת השקעות; אנליסט/ית הון סיכון; אנליסט/ית שוק ההון
        """,
        near="financial-analyst portfolio-manager ma-manager",
    ),
    "portfolio-manager": Job(
        titles="""
            Portfolio Manager; Fund Manager; Asset Manager; Hedge Fund Manager; Trader; Equity Trader
            Commodity Trader; Energy Trader; Portfolio Analyst; Quantitative Trader; Power Trader
            Derivatives Trader; FX Trader; Proprietary Trader; Portfoliomanager; Fondsmanager
            Wertpapierhändler; Energiehändler; Börsenhändler; Vermögensverwalter; Rohstoffhändler
            Fondsbuchhalter
            מנהל/ת תיקים; מנהל/ת תיקי השקעות; סוחר/ת מניות; סוחר/ת בשוק ההון; מנהל/ת קרן; סוחר/ת אנרגיה
            דילר/ית
        """,
        near="investment-analyst wealth-manager",
    ),
    "quant": Job(
        titles="""
            Quantitative Analyst; Quant; Quantitative Researcher; Quantitative Developer; Quant Developer
            Quant Analyst; Quant Researcher; Financial Engineer; Pricing Quant; Quantitativer Analyst
            Quant Trader; Financial Modeller
            אנליסט/ית כמותי/ת; קוונט; חוקר/ת כמותי/ת; אנליסט כמותי
        """,
        near="data-scientist risk-manager actuary",
    ),
    "ma-manager": Job(
        titles="""
            M&A Manager; M&A Analyst; M&A Associate; M&A Consultant; M&A Specialist
            Mergers & Acquisitions Manager; Mergers and Acquisitions Manager; Investment Banker
            Investment Banking Analyst; Investment Banking Associate; Corporate Finance Manager
            Corporate Finance Associate; Corporate Development Manager; M&A Advisor; Head of M&A
            Corporate Development Associate; Head of Corporate Development; Referent M&A; Director M&A
            אנליסט/ית מיזוגים ורכישות; מנהל/ת מיזוגים ורכישות; בנקאי/ת השקעות; מנהל/ת M&A
            מנהל/ת פיתוח תאגידי
        """,
        near="investment-analyst strategy-consultant transaction-advisor",
    ),
    "transaction-advisor": Job(
        titles="""
            Transaction Services Manager; Due Diligence Manager; Valuation Analyst; Valuation Manager
            Transaction Advisory Associate; Transaction Services Associate
            Financial Due Diligence Consultant; Valuation Consultant; Deal Advisory Consultant
            Business Valuation Specialist; Unternehmensbewerter; Deals Associate; Restructuring Consultant
            Transaction Services Consultant; Restrukturierungsberater; Sanierungsberater
            אנליסט/ית הערכות שווי; מעריך/ת שווי; כלכלן/ית הערכות שווי; מנהל/ת בדיקות נאותות
        """,
        near="ma-manager auditor",
    ),
    "risk-manager": Job(
        titles="""
            Risk Manager; Risk Analyst; Risk Officer; Credit Risk Manager; Market Risk Analyst
            Operational Risk Manager; Head of Risk; Chief Risk Officer; Credit Risk Analyst
            Risk Management Specialist; Enterprise Risk Manager; Model Risk Manager; Risk Specialist
            Risk Controller; Head of Risk Management; Risikomanager; Risikoanalyst; Leiter Risikomanagement
            Kreditrisikomanager; Referent Risikomanagement; Spezialist Risikomanagement
            Kreditrisikocontroller; Referent Risikocontrolling
            מנהל/ת סיכונים; אנליסט/ית סיכונים; בקר/ית סיכונים; כלכלן/ית סיכונים; אנליסט/ית סיכוני אשראי
        """,
        near="compliance-manager actuary credit-analyst auditor",
    ),
    "credit-analyst": Job(
        titles="""
            Credit Analyst; Credit Officer; Underwriter Credit; Loan Officer; Loan Processor
            Mortgage Advisor; Mortgage Underwriter; Credit Manager; Credit Specialist; Loan Underwriter
            Credit Controller; Collections Specialist; Debt Collector; Collections Agent; Mortgage Broker
            Mortgage Consultant; Kreditanalyst; Kreditsachbearbeiter; Kreditreferent; Sachbearbeiter Kredit
            Firmenkundenanalyst; Baufinanzierungsberater; Finanzierungsberater; Kreditspezialist
            Kreditmanager; Baufinanzierer; Baufinanzierungsspezialist; Mitarbeiter Marktfolge
            Sachbearbeiter Marktfolge; Inkassosachbearbeiter; Forderungsmanager
            Sachbearbeiter Forderungsmanagement; Inkassomitarbeiter; Mitarbeiter Forderungsmanagement
            Immobilienfinanzierer
            אנליסט/ית אשראי; חתם/ית אשראי; רפרנט/ית אשראי; יועץ/ת משכנתאות; כלכלן/ית אשראי; בנקאי/ת משכנתאות
            נציג/ת גבייה; מנהל/ת גבייה; רפרנט/ית גבייה; חתמ/ת אשראי; פקיד/ת גבייה; רכז/ת גבייה
        """,
        near="risk-manager bank-advisor investment-analyst",
    ),
    "bank-advisor": Job(
        titles="""
            Bank Advisor; Bank Teller; Personal Banker; Relationship Manager Banking; Corporate Banker
            Private Banker; Retail Banker; Branch Banker; Business Banker; Corporate Client Advisor
            Banking Advisor; Relationship Banker; Bank Clerk; Bank Branch Manager; Bankkaufmann; Bankberater
            Kundenberater Bank; Privatkundenberater; Firmenkundenberater; Firmenkundenbetreuer
            Individualkundenberater; Privatkundenbetreuer; Bankangestellte; Serviceberater Bank
            Kundenberater Privatkunden; Geschäftskundenberater; Bankbetriebswirt; Bankfachwirt
            Gewerbekundenberater; Kundenbetreuer Bank; Servicekraft Bank; Kassierer Bank
            Berater Privatkunden; Filialleiter Bank; Kundenbetreuer Firmenkunden; Filialdirektor Bank
            Berater Firmenkunden
            בנקאי/ת; פקיד/ת בנק; טלר/ית; יועץ/ת פנסיוני/ת בבנק; בנקאי/ת עסקי/ת; בנקאי פרטי; בנקאית פרטי
            בנקאית פרטית; מנהל/ת לקוחות בנק; בנקאי/ת השקעות בסניף; מנהל/ת סניף בנק; נציג/ת בנקאות
            בנקאי/ת לקוחות
        """,
        near="financial-advisor insurance-agent credit-analyst wealth-manager",
    ),
    "wealth-manager": Job(
        titles="""
            Wealth Manager; Wealth Advisor; Private Wealth Manager; Client Advisor Wealth Management
            Private Banking Advisor; Family Officer; Vermögensberater; Wealth Planner; Vermögensmanager
            Wertpapierberater; Private Banking Berater; Wertpapierspezialist; Anlageberater
            Vermögensbetreuer
            יועץ/ת השקעות; מנהל/ת עושר; יועץ/ת בנקאות פרטית
        """,
        near="financial-advisor bank-advisor portfolio-manager",
    ),
    "financial-advisor": Job(
        titles="""
            Financial Advisor; Financial Adviser; Financial Planner; Financial Consultant
            Independent Financial Adviser; Finanzberater; Finanzplaner; Finanzanlagenvermittler
            Finanzdienstleister; Finanzcoach; Finanzanlagenfachmann; Retirement Advisor
            יועץ/ת פיננסי/ת; מתכנן/ת פיננסי/ת; מתכנן פיננסי; יועץ/ת פיננסי; יועץ/ת כלכלת המשפחה
        """,
        near="bank-advisor insurance-agent wealth-manager",
    ),
    "bank-operations": Job(
        titles="""
            Banking Operations Specialist; Payment Operations Specialist; Trade Finance Specialist
            Settlement Specialist; Middle Office Analyst; Fund Accountant; Fund Administrator; KYC Analyst
            AML Analyst; KYC Specialist; AML Specialist; Payments Specialist; Client Onboarding Analyst
            Trade Support Analyst; Fraud Analyst; Fraud Specialist; Fraud Manager; AML Officer; AML Manager
            Securities Operations Specialist; Financial Crime Analyst; KYC Officer
            Anti Financial Crime Specialist; Fraud Investigator; Transaction Monitoring Analyst
            Geldwäschebeauftragter; Wertpapierspezialist Abwicklung; Sachbearbeiter Zahlungsverkehr
            Wertpapierabwickler; Spezialist Zahlungsverkehr; Geldwäschebeauftragte; KYC-Spezialist
            Mitarbeiter Zahlungsverkehr; Sachbearbeiter Wertpapierabwicklung; Referent Geldwäscheprävention
            אנליסט/ית הונאות; אנליסט/ית KYC; אנליסט/ית AML; אחראי/ת איסור הלבנת הון; רפרנט/ית סליקה
            אחראי/ת תפעול בנקאי; בקר/ית איסור הלבנת הון; תפעול ניירות ערך; חוקר/ת הונאות
        """,
        near="bank-advisor office-clerk",
    ),
    "investor-relations-manager": Job(
        titles="""
            Investor Relations Manager; IR Manager; Head of Investor Relations; Investor Relations Officer
            Investor Relations Specialist; Investor Relations Director; Referent Investor Relations
            מנהל/ת קשרי משקיעים
        """,
        near="pr-manager finance-manager",
    ),
}

SKILLS = """
    controlling; Unternehmenscontrolling; cost control; בקרה תקציבית; בקרה פיננסית
    cost accounting; Kostenrechnung; KLR; Kosten- und Leistungsrechnung; Kostenstellenrechnung;
        cost centre accounting; תמחיר
    budgeting; Budgetierung; Budgetplanung; budget planning; budget management; Budgetverantwortung;
        בניית תקציב; תקציב; ניהול תקציב
    forecasting; Forecasts; financial forecasting; Forecasterstellung; Hochrechnung
    financial planning; Finanzplanung; FP&A; Liquiditätsplanung; תכנון פיננסי
    financial modelling; financial modeling; financial models; Finanzmodelle; מודלים פיננסיים
    financial analysis; Finanzanalyse; Finanzanalysen; Abweichungsanalysen; variance analysis; ניתוח פיננסי
    monthly closing; Monatsabschluss; Monatsabschlüsse; month-end closing; month end close; Monatsreporting
    P&L; profit and loss; GuV; P&L responsibility; Ergebnisverantwortung; P&L-Verantwortung; רווח והפסד
    SAP FI; SAP FI/CO; SAP FICO; SAP CO; FI/CO; SAP-FI
    SAP S/4HANA; S/4HANA; S4/HANA; S4 HANA; S4HANA; SAP HANA S/4
    SAP; SAP ERP; SAP R/3; SAP ECC; SAP-Kenntnisse; SAP R3; סאפ
    treasury; Cash Management; Liquiditätsmanagement; Cash-Management; Treasury Management; תזרים מזומנים;
        ניהול תזרים
    corporate finance; Unternehmensfinanzierung
    M&A; mergers and acquisitions; Mergers & Acquisitions; Unternehmenskäufe; מיזוגים ורכישות
    due diligence; Due-Diligence; Due Diligence Prüfungen; בדיקת נאותות; בדיקות נאותות
    valuation; Unternehmensbewertung; DCF; business valuation; Unternehmensbewertungen; הערכות שווי;
        הערכת שווי
    risk management; Risikomanagement; Risikocontrolling; ניהול סיכונים
    credit risk; Kreditrisiko; Kreditanalyse; Bonitätsprüfung; credit analysis; Kreditrisiken;
        Bonitätsanalyse; ניתוח אשראי; אשראי
    MaRisk; KWG; Basel III; CRR; Bankenaufsicht
    AML; KYC; Geldwäscheprävention; Geldwäsche; know your customer; anti-money laundering; איסור הלבנת הון
    portfolio management; Portfoliomanagement; asset management; Vermögensverwaltung; Asset-Management;
        ניהול תיקים; ניהול השקעות
    capital markets; Kapitalmarkt; Kapitalmärkte; Wertpapiere; securities; שוק ההון; ניירות ערך
    derivatives; Derivate; נגזרים | Bloomberg; Bloomberg Terminal; Reuters Eikon; בלומברג
    private equity; venture capital; Private-Equity; הון סיכון
    payment transactions; Zahlungsverkehr; payments; SEPA; סליקה
    trade finance; Akkreditive; Außenhandelsfinanzierung; letters of credit
    construction financing; Baufinanzierung; Baufinanzierungen; mortgages; משכנתאות; Immobilienfinanzierung
    retail banking; Privatkundengeschäft; Firmenkundengeschäft; corporate banking; Bankgeschäft; בנקאות
    investment advice; Anlageberatung; Vermögensberatung; wealth management; Wertpapierberatung; ייעוץ השקעות
    debt collection; Forderungsmanagement; Inkasso; collections; Debitorenmanagement;
        accounts receivable management; גבייה
    Hyperion; Oracle Hyperion; OneStream; Anaplan; Lucanet; LucaNet; Adaptive Insights; Tagetik
    ESG; ESG reporting; Nachhaltigkeitsberichterstattung; CSRD; sustainability reporting
    KPI; KPIs; Kennzahlensysteme
    business planning; Businessplan; Business Case; business cases; Businesspläne;
        Wirtschaftlichkeitsberechnung
"""
