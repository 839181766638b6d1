"""Real estate and facility management."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "real-estate-agent": Job(
        titles="""
            Real Estate [Agent|Broker|Salesperson|Consultant|Advisor|Sales Agent|Specialist]; Realtor
            Estate Agent; Lettings [Negotiator|Agent]; Leasing [Agent|Consultant|Manager|Specialist]
            Commercial Real Estate Broker; Property Consultant; Sales Negotiator; Letting Agent
            Property Sales Consultant; Lettings Manager; Property Advisor; Real Estate Sales Representative
            Immobilienmakler; Immobilienberater; Vermietungsmanager; Immobilienvermittler
            Immobilienverkäufer; Gewerbeimmobilienmakler; Vermieter Wohnungen
            Vertriebsmitarbeiter Immobilien; Makler für Immobilien; Vermietungsberater; Immobilienvermarkter
            Transaktionsmanager Immobilien; Makler Immobilien; Immobilienmaklerassistent
            Immobilienfachberater; Vermietungsmitarbeiter; Vermarktungsmanager Immobilien; Wohnungsvermittler
            Assistenz Immobilienvertrieb; Gewerbemakler; Letting Manager
            מתווך/ת; מתווך נדל"ן; מתווכת נדל"ן; סוכן/ת נדל"ן; יועץ/ת נדל"ן; איש מכירות נדל"ן; מנהל/ת השכרות
            מתווכים; סוכני נדל"ן; מתווכי נדל"ן; יועץ/ת מכירות נדל"ן; איש מכירות דירות; מנהל/ת שיווק נדל"ן
            נציג/ת מכירות נדל"ן
        """,
        near="property-manager insurance-agent sales-representative",
    ),
    "property-manager": Job(
        titles="""
            Property [Manager|Administrator|Management Assistant|Coordinator]
            Property [Assistant|Management Specialist|Accountant Manager|Managerin]; Block Manager
            Housing Manager; Apartment Manager; Community Association Manager; HOA Manager; Estate Manager
            Residential Property Manager; Commercial Property Manager; Assistant Property Manager
            Tenant Relations Manager; Immobilienverwalter; Hausverwalter; WEG-Verwalter; Immobilienkaufmann
            Mietverwalter; Objektverwalter; Property-Manager; Immobilienfachwirt; Immobilienbewirtschafter
            Objektmanager Immobilien; Mitarbeiter Hausverwaltung; Liegenschaftsverwalter
            Sachbearbeiter Immobilienverwaltung; Kaufmännischer Immobilienverwalter
            Bestandsmanager Immobilien; Sachbearbeiter Mietverwaltung; Sachbearbeiter WEG; Wohnungsverwalter
            Kundenbetreuer Wohnungswirtschaft; Center-Manager Immobilien
            Sachbearbeiter Nebenkostenabrechnung; Betriebskostenabrechner; Immobilienkaufleute
            Sachbearbeiter Betriebskosten; Mietenbuchhalter; Sachbearbeiter Hausverwaltung
            Immobiliensachbearbeiter; Sachbearbeiter Immobilien; Kaufmännischer Objektmanager
            Immobilienreferent; WEG-Manager; Liegenschaftsmanager; Teamleiter Hausverwaltung
            Leiter Immobilienverwaltung; Leiter Hausverwaltung; Assistenz Immobilienverwaltung
            Kaufmännischer Property Manager; Immobilienassistent; Teamassistenz Immobilien
            מנהל/ת נכסים; מנהל/ת בניינים; מנהל/ת אחזקת בניינים; מנהל/ת נכס; אחראי/ת נכסים; מנהלי נכסים
            מנהל/ת ועד בית; מנהל/ת תיקי נכסים; רכז/ת נכסים; מנהל/ת מבנים; מנהל/ת דיירים; רפרנט/ית נכסים
            רפרנט/ית נדל"ן; פקיד/ת נכסים
        """,
        near="facility-manager real-estate-agent asset-manager-real-estate",
    ),
    "facility-manager": Job(
        titles="""
            Facility [Manager|Coordinator|Management Specialist|Supervisor|Management Coordinator]
            Facility [Managerin|Operations Manager|Lead|Administrator]
            Facilities [Manager|Coordinator|Supervisor|Administrator|Director]
            Facilities [Assistant|Officer|Lead|Operations Manager]; Building Manager; Site Facilities Manager
            Head of Facilities; Head of Facility Management; Technical Facility Manager; Estates Manager
            Soft Services Manager; Property and Facility Manager; Facility-Manager; Objektleiter
            Objektmanager; Leiter Facility Management; Technischer Objektmanager; Technischer Objektleiter
            Gebäudemanager; Immobilientechniker; Leiter Technisches Gebäudemanagement
            Leiter Gebäudemanagement; Technischer Property Manager; Technischer Immobilienmanager
            Technischer Immobilienverwalter; Technischer Gebäudemanager; Sachbearbeiter Gebäudemanagement
            Technischer Facility Manager; Standortmanager; Objektleitung; Technische Objektleitung
            Sachbearbeiter Facility Management; Leiter Liegenschaften; Leitung Facility Management
            Fachwirt Facility Management; Teamleiter Facility Management; Technischer Bestandsmanager
            Objektverantwortlicher; Corporate Real Estate Manager; Workplace Manager Facilities
            Gebäudeverwalter; Leitung Gebäudemanagement
            מנהל/ת אחזקת מבנים; מנהל/ת מתקן; מנהל/ת פסיליטי; מנהל/ת אחזקה ומבנים; מנהל/ת מתקנים; מנהל/ת בניין
            מנהל/ת תפעול ואחזקה; מנהל/ת תשתיות ואחזקה; מנהל/ת אחזקה ותפעול; מנהל/ת Facility; מנהל/ת מבנה
            מנהל/ת תפעול מבנים; מנהל/ת אתר אחזקה; מנהל/ת תחזוקת מבנים
        """,
        near="property-manager office-manager facility-technician",
    ),
    "asset-manager-real-estate": Job(
        titles="""
            Real Estate [Asset Manager|Portfolio Manager|Investment Manager|Analyst|Fund Manager]
            Real Estate [Investment Analyst|Manager|Controller|Associate|Finance Manager]
            Acquisition Manager Real Estate; Acquisitions Manager; Transaction Manager Real Estate
            Immobilien-Asset-Manager; Immobilienmanager; Portfoliomanager Immobilien; Ankäufer Immobilien
            Akquisiteur Immobilien; Asset Manager Immobilien; Asset Manager Real Estate
            Investmentmanager Immobilien; Immobilienanalyst; Immobilienökonom; Head of Real Estate
            Leiter Immobilien; Immobiliencontroller; Real Estate Acquisition Manager
            Akquisitionsmanager Immobilien; Manager Real Estate; Immobilien-Projektmanager
            Head of Asset Management Real Estate; Immobilien Investment Manager; Leiter Immobilienmanagement
            Transaction Manager Immobilien
            מנהל/ת השקעות נדל"ן; אנליסט/ית נדל"ן; מנהל/ת נדל"ן; סמנכ"ל/ית נדל"ן; מנהל/ת נכסים מניבים
            כלכלן/ית נדל"ן; סמנכ"ל/ית נכסים; בקר/ית נדל"ן; איתור קרקעות מנהל
        """,
        near="property-manager portfolio-manager real-estate-developer",
    ),
    "real-estate-developer": Job(
        titles="""
            Real Estate [Developer|Development Manager|Project Manager]
            Property [Developer|Development Manager]; Development Manager Real Estate
            Land [Manager|Acquisition Manager|Buyer]; Site Acquisition Manager; Projektentwickler Immobilien
            Projektentwickler; Bauträger Projektleiter; Immobilienprojektentwickler; Grundstücksakquisiteur
            Projektleiter Projektentwicklung; Leiter Projektentwicklung; Immobilienentwickler
            Projektentwickler Wohnungsbau; Quartiersentwickler; Projektmanager Immobilien; Flächenakquisiteur
            Flächensicherer; Projektleiter Immobilien; Projektleiter Immobilienentwicklung
            Standortentwickler; Projektentwickler Bau; Projektentwicklung Immobilien; Standortakquisiteur
            Projektmanager Projektentwicklung
            יזם/ית נדל"ן; מנהל/ת פיתוח נדל"ן; מנהל/ת יזמות; סמנכ"ל/ית יזמות; מנהל/ת התחדשות עירונית
            מנהל/ת פרויקטים יזמות; מנהל/ת פיתוח עסקי נדל"ן; רכז/ת התחדשות עירונית; מחתים/ת דיירים
        """,
        near="construction-project-manager asset-manager-real-estate",
    ),
    "property-valuer": Job(
        titles="""
            Property [Valuer|Appraiser|Surveyor]; Real Estate [Appraiser|Valuer]; Chartered Surveyor
            Appraiser; Valuation Surveyor; Estate Surveyor; Immobiliengutachter; Immobilienbewerter
            Sachverständiger Immobilienbewertung; Immobiliensachverständiger
            Sachverständiger für Immobilienbewertung; Sachverständiger Wertermittlung
            Immobilienwertermittler; Wertermittler; Wertgutachter; Valuation Manager Real Estate
            Gutachter Immobilien; General Practice Surveyor; Rural Surveyor
            שמאי/ת מקרקעין; מתמחה שמאות מקרקעין; שמאי/ת; שמאי מקרקעין; שמאים; שמאות מקרקעין
        """,
        near="quantity-surveyor real-estate-agent",
    ),
}

SKILLS = """
    property management; Immobilienverwaltung; Hausverwaltung; WEG-Recht Verwaltung; Mietverwaltung; WEG;
        Objektverwaltung; Liegenschaftsverwaltung; Immobilienbewirtschaftung; WEG- und Mietverwaltung;
            Bestandsmanagement Immobilien; ניהול נכסים; ניהול בניינים
    real estate sales; Immobilienvertrieb; Immobilienverkauf; Vermietung; lettings; leasing of property;
        Immobilienvermittlung; Vermarktung von Immobilien; real estate brokerage; תיווך; השכרות; מכירת דירות
    real estate; Immobilien; Immobilienwirtschaft; Immobilienbranche; Wohnungswirtschaft;
        Gewerbeimmobilien; Wohnimmobilien; real-estate; נדל"ן; נדל"ן מניב
    facility management; Facility-Management; Gebäudemanagement; facilities management;
        technisches Gebäudemanagement; Objektmanagement; infrastrukturelles Gebäudemanagement;
            building management; ניהול מבנים; תפעול מבנים
    property valuation; Immobilienbewertung; ImmoWertV; Wertermittlung; property appraisal;
        Verkehrswertgutachten; RICS; שמאות; שמאות מקרקעין
    real estate development; Projektentwicklung; Bauträger; property development;
        Immobilienprojektentwicklung; Grundstücksakquise; land acquisition; Immobilienentwicklung; יזמות;
            התחדשות עירונית; יזמות נדל"ן
    service charge accounting; Nebenkostenabrechnung; Betriebskostenabrechnung; Betriebskostenabrechnungen;
        Nebenkostenabrechnungen; Wohngeldabrechnung; Heizkostenabrechnung
    Aareon; Wodis; DOMUS; Wodis Sigma; SAP RE-FX; RE-FX; Yardi; Haufe PowerHaus; iX-Haus; Immoware24;
        Argus Enterprise; onOffice; FLOWFACT
"""
