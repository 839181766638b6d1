"""Office, assistance and administration."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "executive-assistant": Job(
        titles="""
            [Executive|Senior Executive] Assistant
            [EA|Executive Assistant] to the [CEO|CFO|CTO|COO|Board|Managing Director]
            [EA|Executive Assistant] to the [MD|Founder|Founders|President|Management Board]
            Executive Assistant to CEO; EA to CEO
            Assistant to the [CEO|CFO|COO|Managing Director|Management Board|Board|Executive Board]
            C-Level [Assistant|Assistenz]; Executive PA; Executive Personal Assistant; Executive Secretary
            Executive Business Assistant; Executive Support Assistant; Executive Admin
            Executive Administrative Assistant; Vorstandsassistenz; Vorstandsassistent; Vorstandssekretär
            Assistenz des [Vorstands|Vorstandes]; Assistenz Vorstand; Assistenz für den Vorstand
            Assistent des Vorstands; Assistent Vorstand
            [Assistenz|Assistent] der [Geschäftsführung|Geschäftsleitung|Geschäftsführer]
            [Assistenz|Assistent] Geschäftsführung; Assistenz Geschäftsleitung
            [Assistenz|Assistent] für die [Geschäftsführung|Geschäftsleitung]
            Assistenz für den Geschäftsführer; Assistenz des Geschäftsführers; Geschäftsführungsassistenz
            Geschäftsführungsassistent; Geschäftsleitungsassistenz; Geschäftsleitungsassistent; GF-Assistenz
            GL-Assistenz; Assistenz der GF; Assistenz GF; Chefassistenz; Chefassistent; Chefsekretär
            Direktionsassistenz; Direktionsassistent; Direktionssekretär; Assistenz der Direktion
            Assistenz des CEO; CEO-Assistenz; Assistenz CEO; CFO-Assistenz; Executive Assistenz
            Geschäftsleitungssekretär
            עוזר/ת מנכ"ל; עוזר/ת למנכ"ל; עוזר/ת של המנכ"ל; עוזר/ת סמנכ"ל; עוזר/ת אישי/ת למנכ"ל
            עוזר/ת אישי/ת מנכ"ל; עוזר/ת הנהלה; מזכיר/ת מנכ"ל; עוזר/ת בכיר/ה למנכ"ל; עוזר/ת יו"ר
            מזכיר/ת הנהלה; עוזרת אישית למנכ"ל; מנהל/ת לשכה; מנהל/ת לשכת מנכ"ל; מנהל/ת לשכת המנכ"ל; ראש לשכה
        """,
        near="""
            team-assistant office-manager receptionist secretary personal-assistant project-assistant
            management-assistant virtual-assistant chief-of-staff sales-assistant-office
        """,
    ),
    "personal-assistant": Job(
        titles="""
            Personal Assistant; PA to the [CEO|Director|Managing Director|Partner|Founder]; Private Assistant
            Private PA; Personal Secretary; Private Secretary; Family Assistant; Family Office Assistant
            Persönliche [Assistenz|Assistentin]; Persönlicher Assistent; Privatsekretär; Privatassistenz
            Assistenz in Privathaushalt; Personal Assistenz
            עוזר אישי; עוזרת אישית; מזכיר אישי; מזכירה אישית
        """,
        near="""
            executive-assistant team-assistant secretary office-manager virtual-assistant
            personal-care-assistant
        """,
    ),
    "team-assistant": Job(
        titles="""
            Team [Assistant|Assistance|Assistenz|Assistent|Secretary]; Teamassistant; Team Administrator
            Team Support Assistant; Teamassistenz; Teamassistent; Teamsekretär; Teamsekretariat
            Assistenz im Team; Bürosekretär
            עוזר/ת צוות; עוזר/ת אדמיניסטרטיבי/ת לצוות; מזכיר/ת צוות
        """,
        near="""
            executive-assistant personal-assistant office-manager secretary receptionist project-assistant
            department-assistant
        """,
    ),
    "department-assistant": Job(
        titles="""
            Department [Assistant|Secretary|Administrator]; Divisional Assistant
            Assistant to the Head of Department; Abteilungsassistenz; Abteilungsassistent; Bereichsassistenz
            Bereichsassistent; Abteilungssekretär; Abteilungssekretariat
            Assistenz der [Abteilungsleitung|Bereichsleitung|Werkleitung|Werksleitung]
            Werksleitungsassistenz
            מזכיר/ת מחלקה; עוזר/ת מנהל מחלקה; עוזר/ת סמנכ"ל מחלקה
        """,
        near="team-assistant executive-assistant secretary office-clerk",
    ),
    "office-manager": Job(
        titles="""
            Office [Manager|Administrator|Coordinator|Lead]; Head of Office; Office and Facility Manager
            Office & Facility Manager; Workplace [Manager|Coordinator]; Office Operations Manager
            Business Office Manager; Office Managerin; Büroleiter; Büroleitung; Büromanager; Leiter Büro
            Leitung Büro; Leitung Sekretariat; Bürovorsteher; Leitung Backoffice
            מנהל/ת משרד; מנהל/ת אופיס; מנהל/ת תפעול משרד; מנהל/ת אדמיניסטרציה; אחראי/ת משרד; אופיס מנג'ר
            מנהל/ת אדמיניסטרטיבי/ת; מנהל אדמיניסטרטיבי; מנהלת אדמיניסטרטיבית
        """,
        near="""
            executive-assistant personal-assistant team-assistant receptionist office-clerk facility-manager
            feelgood-manager
        """,
    ),
    "feelgood-manager": Job(
        titles="""
            Feelgood Manager; Feel Good Manager; Workplace Experience Manager; Employee Happiness Manager
            Happiness Manager; Chief Happiness Officer; Feelgood-Management; Wohlfühlmanager
            מנהל/ת רווחה; רכז/ת רווחה; מנהל/ת רווחה וחוויית עובד
        """,
        near="office-manager hr-manager event-manager",
    ),
    "secretary": Job(
        titles="""
            Secretary; Administrative Secretary; Office Secretary; Bilingual Secretary
            Personal Assistant Secretary; Foreign Language Secretary; Sekretär; Sekretärin; Sekretariat
            Sekretariatskraft; Sekretariatsmitarbeiter; Sekretariatsassistenz; Mitarbeiter Sekretariat
            Mitarbeiter im Sekretariat; Fremdsprachensekretär; Europasekretär; Fremdsprachenassistent
            Fremdsprachenkorrespondent; Schreibkraft; Phonotypist
            מזכיר/ה; מזכיר/ת בכיר/ה; מזכירות; מזכיר/ת משרד; קלדן/ית; מזכיר/ת אדמיניסטרטיבי/ת
        """,
        near="""
            executive-assistant personal-assistant team-assistant office-clerk receptionist legal-secretary
            medical-secretary school-secretary
        """,
    ),
    "school-secretary": Job(
        titles="""
            School Secretary; Faculty Secretary; Schulsekretär; Schulsekretariat; Schulverwaltungsassistent
            Institutssekretär; Lehrstuhlsekretär; Hochschulsekretär; Dekanatssekretär
            מזכיר/ת בית ספר; מזכיר/ת אקדמי/ת; מזכיר/ת פקולטה; מזכיר/ת חוג
        """,
        near="secretary office-clerk",
    ),
    "medical-secretary": Job(
        titles="""
            Medical Secretary; Arztsekretär; Chefarztsekretär; Chefarztsekretariat; Medizinische Schreibkraft
            Sekretärin Chefarzt; Medizinische Sekretärin; Klinikassistenz; Stationssekretär
            מזכיר/ה רפואי/ת; מזכיר/ת רפואי/ת; מזכיר/ת מרפאה; מזכיר/ת מחלקה רפואית; מזכירה רפואית; מזכיר רפואי
        """,
        near="secretary medical-assistant legal-secretary",
    ),
    "receptionist": Job(
        titles="""
            Receptionist; Front Desk [Agent|Assistant|Coordinator|Officer|Manager]; Front Office Assistant
            Corporate Receptionist; Welcome Desk; Lobby Receptionist; Empfangsmitarbeiter; Empfangskraft
            Empfangssekretär; Rezeptionist; Mitarbeiter Empfang; Mitarbeiter am Empfang
            Mitarbeiter für den Empfang; Telefonist; Telefonzentralist; Empfangsassistenz
            פקיד/ת קבלה; פקיד/ת קבלה במשרד; מרכזן/ית; מרכזנ/ית; קבלת קהל; מארח/ת משרד
        """,
        near="""
            office-manager team-assistant secretary hotel-receptionist call-center-agent front-desk-medical
        """,
    ),
    "office-clerk": Job(
        titles="""
            Office [Clerk|Assistant|Worker|Employee]
            [Administrative|Admin|Administration] [Assistant|Clerk|Officer|Associate]
            Administrative Coordinator; Back Office [Assistant|Clerk|Employee|Officer|Agent]; General Clerk
            Clerical Assistant; Business Administrator; Business Support Officer; Bürokraft; Bürokaufmann
            Bürokauffrau; Büroassistenz; Büroassistent; Bürofachkraft; Bürohilfe; Büroangestellte
            Kaufmann für [Büromanagement|Bürokommunikation]; Kauffrau für [Büromanagement|Bürokommunikation]
            Kaufmann Büromanagement; Fachangestellte für Bürokommunikation; Bürosachbearbeiter; Bürogehilfe
            Kaufmännische [Assistenz|Angestellte|Sachbearbeiter|Mitarbeiter|Fachkraft]
            Kaufmännische [Assistentin|Sachbearbeitung|Mitarbeiterin|Sachbearbeiterin]
            Kaufmännischer [Assistent|Angestellter|Sachbearbeiter|Mitarbeiter]
            Backoffice [Mitarbeiter|Sachbearbeiter|Assistenz|Kraft]; Mitarbeiter Backoffice
            Sachbearbeiter Backoffice; Sachbearbeiter Büro; Sachbearbeiter Verwaltung; Verwaltungskraft
            Verwaltungsmitarbeiter; Verwaltungsassistent; Verwaltungsassistenz; Mitarbeiter Verwaltung
            Mitarbeiter in der Verwaltung; Sachbearbeitung Verwaltung; Allrounder Büro
            פקיד/ה; פקיד/ת משרד; פקיד/ת אדמיניסטרציה; עוזר/ת אדמיניסטרטיבי/ת; אדמיניסטרטור/ית; אדמין
            פקיד/ת בק אופיס; רפרנט/ית אדמיניסטרציה; עוזרת אדמיניסטרטיבית; רכז/ת אדמיניסטרטיבי/ת; עובד/ת משרד
            מזכיר/ת אדמין
        """,
        near="""
            team-assistant secretary accounting-clerk data-entry-clerk sales-assistant-office office-manager
        """,
    ),
    "data-entry-clerk": Job(
        titles="""
            Data Entry [Clerk|Operator|Specialist|Assistant|Typist]; Typist; Data Processor
            Document Controller; Archivist Clerk; Records Clerk; Document Management Clerk; Datenerfasser
            Datentypist; Datenerfassungskraft; Mitarbeiter Datenerfassung; Mitarbeiter Datenpflege
            Datenpfleger; Dokumentenmanager; Mitarbeiter Poststelle; Poststellenmitarbeiter; Registrator
            Dokumentar
            קלדן/ית נתונים; מקליד/ת נתונים; מזין/ת נתונים; פקיד/ת הזנת נתונים; פקיד/ת ארכיון; תיוק ומזכירות
        """,
        near="office-clerk data-analyst",
    ),
    "project-assistant": Job(
        titles="""
            Project [Assistant|Administrator|Support Officer|Secretary]; Programme Assistant
            Program Assistant; Project Support Assistant; Projektassistenz; Projektassistent
            Assistenz Projektleitung; Assistenz der Projektleitung; Projektsachbearbeiter; Projektsekretär
            Projektmitarbeiter
            עוזר/ת פרויקטים; עוזר/ת מנהל פרויקט; רכז/ת פרויקטים; מתאם/ת פרויקטים; עוזר/ת פרויקט
        """,
        near="project-manager executive-assistant team-assistant pmo-manager",
    ),
    "management-assistant": Job(
        titles="""
            Management Assistant; Assistant Management; Managementassistenz; Managementassistent
            Assistenz Management; Business Assistant; Business Support Assistant
            עוזר/ת מנהל; עוזר/ת למנהל
        """,
        near="executive-assistant office-clerk team-assistant",
    ),
    "virtual-assistant": Job(
        titles="""
            Virtual [Assistant|PA|Executive Assistant]; Remote Assistant; Online Assistant
            Virtuelle [Assistenz|Assistentin]; Virtueller Assistent
            עוזר וירטואלי; עוזרת וירטואלית
        """,
        near="executive-assistant personal-assistant office-clerk",
    ),
    "travel-manager": Job(
        titles="""
            Travel [Manager|Coordinator|Planner|Management Specialist]; Business Travel Manager
            Corporate Travel Manager; Corporate Travel Coordinator; Mobility and Travel Manager; Reisemanager
            Travel Managerin; Reisekoordinator; Geschäftsreisemanager; Sachbearbeiter Reisekosten
            Sachbearbeiter Reisekostenabrechnung; Reisekostenabrechner; Mitarbeiter Reisestelle
            רכז/ת נסיעות; מנהל/ת נסיעות עסקיות; רכז/ת טיסות
        """,
        near="executive-assistant event-manager travel-agent",
    ),
    "fleet-manager": Job(
        titles="""
            Fleet [Manager|Coordinator|Administrator|Specialist]; Vehicle Fleet Manager; Fuhrparkmanager
            Fuhrparkleiter; Fuhrparkverwalter; Flottenmanager; Leiter Fuhrpark; Leitung Fuhrpark
            Fuhrparkmanagement; Sachbearbeiter Fuhrpark
            קצין/ת רכב; מנהל/ת צי רכב; רכז/ת צי רכב; קצין/ת רכב ובטיחות
        """,
        near="facility-manager dispatcher travel-manager",
    ),
    "sales-assistant-office": Job(
        titles="""
            Sales [Support Assistant|Administrator|Coordinator]
            Sales [Support Specialist|Support Officer|Office Assistant]; Commercial Assistant
            Sales Back Office; Sales Operations Assistant; Vertriebsassistenz; Vertriebsassistent
            Sales-Assistenz; Assistenz Vertrieb; Assistenz im Vertrieb; Assistenz der Vertriebsleitung
            Vertriebssekretär; Assistenz Vertriebsleitung; Vertriebssachbearbeiter; Sachbearbeiter Vertrieb
            Sachbearbeiter im Vertrieb; Mitarbeiter Vertriebsinnendienst Assistenz; Sales Assistenz
            רכז/ת מכירות; עוזר/ת מכירות; מתאם/ת מכירות; עוזר/ת סמנכ"ל מכירות; אדמיניסטרטור/ית מכירות
            רפרנט/ית מכירות
        """,
        near="""
            sales-representative account-manager team-assistant office-clerk retail-sales-advisor
            order-processor
        """,
    ),
    "order-processor": Job(
        titles="""
            Order [Processor|Administrator|Management Specialist|Entry Clerk]
            Order [Desk Specialist|Processing Clerk|Manager]; Order Management Coordinator
            Order Fulfillment Specialist; Deal Desk Analyst; Bid Administrator; Auftragssachbearbeiter
            Sachbearbeiter Auftragsabwicklung; Sachbearbeiter Auftragsbearbeitung; Auftragsabwickler
            Mitarbeiter Auftragsabwicklung; Auftragsmanager; Auftragsbearbeiter
            Sachbearbeiter Auftragsmanagement; Sachbearbeiter Auftragserfassung; Auftragskoordinator
            רכז/ת הזמנות; רפרנט/ית הזמנות; פקיד/ת הזמנות; מתאם/ת הזמנות; מנהל/ת הזמנות
        """,
        near="sales-assistant-office inside-sales logistics-clerk",
    ),
    "chief-of-staff": Job(
        titles="""
            Chief of Staff; Chief-of-Staff to the CEO; CoS to the CEO; Founders Associate
            Founder's Associate; Founder Associate; Entrepreneur in Residence; Business Manager to the CEO
            Referent der Geschäftsführung; Referent des Vorstands; Vorstandsreferent
            Referent der Geschäftsleitung; Leiter Vorstandsbüro; Leiter Vorstandsstab
            Leitung Büro der Geschäftsführung; Geschäftsführungsreferent
            צ'יף אוף סטאף; ראש מטה; ראש מטה המנכ"ל; יועץ/ת למנכ"ל; ראש מטה מנכ"ל; מנהל/ת מטה
        """,
        near="executive-assistant strategy-manager operations-manager",
    ),
}

SKILLS = """
    Microsoft Office; MS Office; Office 365; MS Office 365; MS-Office-Kenntnisse; אופיס
    Excel; MS Excel; Microsoft Excel; אקסל | Word; MS Word; Microsoft Word
    PowerPoint; MS PowerPoint; Power Point; Powerpoint; פאוורפוינט
    Outlook; MS Outlook; Microsoft Outlook; אאוטלוק | Microsoft Access; MS Access
    Google Workspace; G Suite; Google Docs; Google Sheets
    calendar management; Terminkoordination; Terminplanung; Terminmanagement; Kalendermanagement;
        Kalenderführung; Kalenderpflege; diary management; ניהול יומן; ניהול יומנים; תיאום פגישות
    travel management; Reiseplanung; Reisemanagement; Reiseorganisation; travel planning;
        travel arrangements; travel coordination; Reisebuchung; Reisekoordination; תיאום נסיעות; הזמנת טיסות
    travel expenses; Reisekostenabrechnung; Reisekosten; expense reports; travel expense reporting;
        Spesenabrechnung; דוחות הוצאות
    SAP Concur; Concur
    minute taking; taking minutes; Protokollführung; Protokolle; board minutes; Protokollerstellung;
        Gremienbetreuung; Gremienarbeit; כתיבת פרוטוקולים; פרוטוקולים
    board meetings; Vorstandssitzungen; Aufsichtsratssitzungen; Gremiensitzungen; board support;
        ישיבות דירקטוריון
    correspondence; Korrespondenz; Schriftverkehr; Geschäftskorrespondenz; התכתבות
    office organisation; Büroorganisation; office organization; office administration; Büroverwaltung;
        Bürotätigkeiten
    phone service; Telefondienst; Telefonzentrale; Telefonie; מענה טלפוני
    event organisation; Veranstaltungsorganisation; Eventorganisation; Veranstaltungsplanung;
        event planning; event organization; Eventplanung; Veranstaltungsmanagement; הפקת אירועים;
            ארגון אירועים
    visitor service; Gästebetreuung; Besuchermanagement; Besucherbetreuung; Gästeempfang
    document management; Dokumentenmanagement; DMS; Aktenführung; ניהול מסמכים
    Archivierung; Ablageorganisation; תיוק
    data entry; Datenerfassung; Dateneingabe; Datenpflege; Stammdatenpflege; הזנת נתונים; קלדנות
    ten-finger typing; Zehnfingersystem; touch typing; 10-Finger-System; הקלדה עיוורת
    shorthand; Stenografie; Steno | Phonodiktat; Diktate; Schreiben nach Diktat; Diktat; תמלול
    post handling; Postbearbeitung; Postein- und -ausgang; Posteingang; Postausgang; mail handling
    office supplies; Büromaterial; Büromaterialbestellung; Materialbestellung; ציוד משרדי
    order processing; Auftragsabwicklung; Auftragsbearbeitung; order management; Auftragserfassung;
        טיפול בהזמנות
    offer preparation; Angebotserstellung; Angebotswesen; quotation; Angebotslegung; quotations;
        הכנת הצעות מחיר; הצעות מחיר
    stakeholder management; Stakeholdermanagement; Stakeholder-Management; ניהול ממשקים
    Onboarding neuer Mitarbeiter | Doodle | Lotus Notes; HCL Notes | SharePoint; MS SharePoint; Share Point
    Microsoft Teams; MS Teams
    fleet management; Fuhrparkmanagement; Fuhrpark; Flottenmanagement; Fuhrparkverwaltung; ניהול צי רכב
    invoice checking; Rechnungsprüfung; Rechnungskontrolle; invoice verification; invoice control;
        בדיקת חשבוניות
    presentations; Präsentationserstellung; Präsentationen; מצגות
"""
