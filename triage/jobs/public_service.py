"""Public administration, safety forces and politics."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "clerk-public": Job(
        titles="""
            Civil Servant; Government Officer; Government Clerk; Government Official
            Government Administrator; Public Officer; Public Clerk; Public Official; Public Administrator
            Council Officer; Council Clerk; Council Official; Council Administrator; City Officer; City Clerk
            City Official; Municipal Officer; Municipal Clerk; Municipal Official; Municipal Administrator
            Administrative Officer Public Sector; Public Administration Specialist; Local Government Officer
            Public Sector Administrator; Benefits Officer; Immigration Officer; Registry Officer
            Licensing Officer; Democratic Services Officer; Town Clerk; Policy Advisor Government
            Executive Officer Civil Service; Visa Officer; Citizen Services Officer; Consular Officer
            Verwaltungsfachangestellte; Verwaltungsfachangestellter; Beamter; Verwaltungsbeamter
            Verwaltungsfachwirt; Verwaltungsangestellte; Sachbearbeiter im öffentlichen Dienst
            Standesbeamter; Sachbearbeiter Bürgerservice; Sachbearbeiter Jobcenter
            Sachbearbeiter Ausländerbehörde; Verwaltungswirt; Diplom-Verwaltungswirt
            Fachangestellte für Arbeitsmarktdienstleistungen; Sachbearbeiter Ordnungsamt
            Sachbearbeiter Sozialamt; Sachbearbeiter Wohngeld; Sachbearbeiter Bauaufsicht
            Sachbearbeiter Baugenehmigung; Sachbearbeiter Jugendamt; Kaufmann für Verkehrsservice
            Mitarbeiter Bürgerbüro; Sachbearbeiter Bauamt; Sachbearbeiter Einwohnermeldeamt
            Sachbearbeiter Sozialhilfe; Sachbearbeiter Elterngeld; Bauaufseher; Sachbearbeiter Ausländerwesen
            Sachbearbeiter Bürgergeld; Sachbearbeiter Asyl; Sachbearbeiter Leistungsgewährung
            Beamter gehobener Dienst; Verwaltungsmitarbeiter öffentlicher Dienst; Verwaltungsfachleute
            Sachbearbeiter Gewerbeamt; Sachbearbeiter Kfz-Zulassung; Sachbearbeiter Bauordnung
            Sachbearbeiter Stadtkasse; Sachbearbeiter Kämmerei; Regierungsinspektor; Verwaltungsinspektor
            Verwaltungsbetriebswirt; Sachbearbeiter Unterhaltsvorschuss; Sachbearbeiter Eingliederungshilfe
            Sachbearbeiter Zuwendungen; Sachbearbeiter Fördermittel; Fördersachbearbeiter
            Sachbearbeiter Wahlen; Mitarbeiter Bürgeramt; Standesamt Sachbearbeiter
            Sachbearbeiter Standesamt; Sachbearbeiter Öffentliche Sicherheit; Sachbearbeiter Fahrerlaubnis
            Sachbearbeiter Grundsicherung; Stadtinspektor; Sachbearbeiter Steuern Kommune
            Sachbearbeiter Liegenschaften; Sachbearbeiter BAföG; Sachbearbeiter Zentrale Dienste
            Sachbearbeiter Rechnungswesen Kommune; Sachbearbeiter Haushalt
            פקיד/ת ציבור; עובד/ת מדינה; עובד/ת עירייה; פקיד/ת רישוי; רפרנט/ית רשות; פקיד/ת רישום; רכז/ת רישוי
            מרכז/ת בכיר/ה; בודק/ת תכניות; בודק/ת היתרים; רכז/ת רישוי עסקים; מנהל/ת רישוי עסקים; פקח/ית בנייה
            מפקח/ת רישוי; רפרנט/ית רישוי; פקיד/ת גבייה בעירייה
        """,
        near="office-clerk case-worker",
    ),
    "tax-officer": Job(
        titles="""
            Tax [Officer|Inspector|Collector|Examiner]; Customs Officer; Revenue Officer; Finanzbeamter
            Finanzwirt; Diplom-Finanzwirt; Steuerinspektor; Zollbeamter; Betriebsprüfer Finanzamt
            Steuerfahnder; Finanzbeamtin; Zollinspektor; Steuerprüfer; Sachbearbeiter Finanzamt
            Betriebsprüfer; Customs Inspector; Diplom-Finanzwirtin; Beamter Finanzverwaltung; Zöllner
            פקיד/ת שומה; מפקח/ת מס הכנסה; פקח/ית מכס; מפקח/ת מע"מ; חוקר/ת מס; מבקר/ת מס
        """,
        near="clerk-public tax-clerk",
    ),
    "department-head-public": Job(
        titles="""
            Head of Public Department; Head of Public Manager; Head of Public Administrator; City Department
            City Manager; City Administrator; Town Department; Town Manager; Town Administrator
            Municipal Department; Municipal Manager; County Department; County Manager; County Administrator
            Chief Executive Council; Permanent Secretary; Director General Ministry; Amtsleiter; Dezernent
            Stadtkämmerer; Kämmerer; Fachbereichsleiter Verwaltung; Sachgebietsleiter; Referatsleiter
            Bürgermeister; Behördenleiter; Geschäftsleiter Gemeinde; Beigeordneter; Landrat
            Oberbürgermeister; Bauamtsleiter; Hauptamtsleiter; Fachdienstleiter; Ordnungsamtsleiter
            Sachgebietsleitung; Fachdienstleitung; Fachbereichsleitung; Amtsleitung; Stadtbaumeister; Mayor
            Verwaltungsleiter; Verwaltungsleitung; Referatsleitung; Kanzler Hochschule; Leiter Bauamt
            Dezernatsleiter; Leiter Ordnungsamt; Leiter Hauptamt; Leiter Verwaltung; Verwaltungsdirektor
            Leitung Verwaltung; Leiter Stadtkasse; Leiter Kämmerei; Abteilungsleiter öffentliche Verwaltung
            Leiter Bauhof; Bauhofleiter; Leitung Bauhof; Leiter Stadtwerke; Stadtdirektor; Baudezernent
            Abteilungsleiter Verwaltung; Leiter Personalamt; Leiter Rechnungsprüfungsamt
            מנכ"ל/ית עירייה; ראש עירייה; מהנדס/ת עיר; מנהל/ת אגף בעירייה; מהנדס/ת העיר; מזכיר/ת יישוב
            מנהל/ת אגף חינוך; מנכ"ל/ית מועצה; מנהל/ת מחלקה בעירייה; מזכיר/ת קיבוץ; מזכיר/ת מושב; מנהל/ת יישוב
            סגן/ית מהנדס העיר; מנהל/ת אגף; מנהל/ת מחוז; מזכיר/ת מועצה; גזבר/ית מועצה; גזבר/ית עירייה
            מנהל/ת משאבי קהילה; ראש מועצה
        """,
        near="clerk-public managing-director",
    ),
    "police-officer": Job(
        titles="""
            Police [Officer|Constable|Detective|Inspector|Community Support Officer]; Detective
            Detective Constable; Sheriff Deputy; Crime Scene Investigator; Border Guard; Correctional Officer
            Prison Officer; Investigator; Private Investigator; Intelligence [Officer|Analyst]; Crime Analyst
            Fraud Detective; Forensic Scientist; Polizist; Polizeibeamter; Polizeivollzugsbeamter
            Kriminalbeamter; Justizvollzugsbeamter; Polizeikommissar; Kriminalkommissar
            Ordnungsamt Mitarbeiter; Ermittler; Detektiv; Bundespolizist; Allgemeiner Vollzugsdienst
            Vollzugsbeamter; Kommunaler Ordnungsdienst; Außendienstmitarbeiter Ordnungsamt
            Mitarbeiter Ordnungsdienst; Justizvollzugsfachwirt; Stadtpolizist; Kriminaltechniker
            Kaufhausdetektiv; Store Detective; Privatdetektiv; Mitarbeiter kommunaler Ordnungsdienst
            Verkehrsüberwacher; Parking Enforcement Officer; Traffic Warden; Politesse; Hilfspolizist
            Parkraumüberwacher; Detention Officer; Parking Attendant; Verkehrsüberwachung Mitarbeiter
            Probation Service Officer; Civil Enforcement Officer; Vollzugsdienstbeamter
            שוטר/ת; בלשית; חוקר/ת משטרה; שוטרים; חוקר/ת פרטי/ת; פקח/ית עירוני/ת; סוהרים; פקח/ית חניה
            מודיעין קצין; בלשים; פקחים; פקח/ית סיור; אנליסט/ית מודיעין משטרה; סייר/ת משולב/ת
        """,
        near="security-guard firefighter",
    ),
    "firefighter": Job(
        titles="""
            Firefighter; Fire [Officer|Inspector|Marshal|Captain|Fighter|Chief]; Industrial Firefighter
            Retained Firefighter; Fire Watch; Airport Firefighter; Feuerwehrmann; Brandmeister
            Werkfeuerwehrmann; Brandmeisteranwärter; Feuerwehrbeamter; Brandinspektor; Gerätewart Feuerwehr
            Brandschutzwart; Feuerwehrleute; Hauptbrandmeister; Brandwache; Feuerwehrgerätewart
            Brandsicherheitswache; Brandoberinspektor; Mitarbeiter Werkfeuerwehr; Leiter Feuerwehr
            Disponent Feuerwehr; Werkfeuerwehrtechniker; Kommandant Feuerwehr
            כבאי/ת; לוחם אש; לוחם/ת אש; כבאים; לוחמי אש; מפקח/ת כיבוי אש
        """,
        near="paramedic police-officer",
    ),
    "soldier": Job(
        titles="""
            Military Officer; Army Officer; Soldier; Naval Officer; Air Force Pilot; Infantry Soldier
            Commissioned Officer; Offizier Bundeswehr; Soldat auf Zeit; Soldat; Unteroffizier; Zeitsoldat
            Reservist; Feldwebel; Militärbeamter; Offizier der Reserve; Offiziersanwärter; Rekrut
            קצינים; נגדים; קצין/ת מודיעין
        """,
        near="police-officer security-guard",
    ),
    "diplomat": Job(
        titles="""
            Diplomat; Ambassador; Attaché; Consul; Foreign Service Officer; Political Officer
            Embassy Officer; Parliamentary Assistant; Legislative Assistant; Political Advisor
            Campaign Manager Political; Protocol Officer; Consular Assistant; Parliamentary Researcher
            Constituency Assistant; Konsularsachbearbeiter; Attachée; Abgeordnetenmitarbeiter
            Parlamentarischer Referent; Wahlkreismitarbeiter; Referent Politik
            Wissenschaftlicher Mitarbeiter Bundestag; Europareferent; Parlamentsreferent
            Politischer Referent; Fraktionsreferent; Referent Fraktion; Mitarbeiter Abgeordnetenbüro
            Politische Referentin; Fraktionsgeschäftsführer; Büroleiter Abgeordneter; Protokollreferent
            Referent Europapolitik; Member of Parliament; Policy Adviser; Wahlkreisreferent
            דיפלומט/ית; יועץ/ת פרלמנטרי/ת; עוזר/ת פרלמנטרי/ת; יועץ/ת פוליטי/ת; קונסול/ית; עוזר פרלמנטרי
            עוזרת פרלמנטרית; יועצים פרלמנטריים
        """,
        near="communications-manager ngo-manager",
    ),
}

SKILLS = """
    public administration; öffentliche Verwaltung; Verwaltung; Verwaltungserfahrung; öffentlicher Dienst;
        civil service; public sector; Kommunalverwaltung; local government; מנהל ציבורי; רשויות מקומיות;
            המגזר הציבורי; שלטון מקומי
    approvals; Genehmigungsverfahren; Bauordnungsrecht; Bescheide; Bescheiderteilung; permit procedures;
        BauGB; Bauordnung
    public budgets; Haushaltsrecht; Kameralistik; Doppik; public finance; kommunales Haushaltsrecht; NKF;
        Haushaltsplanung; תקציב ציבורי
    citizen service; Bürgerservice; Bürgerbüro; citizen services; שירות לתושב
    police work; Ermittlungen; investigation; Ordnungsrecht; law enforcement; investigations; חקירות; אכיפה
    fire service; Feuerwehr; Brandbekämpfung; firefighting; Atemschutz; G26.3
    policy analysis; Politikberatung; policy; policy development; מדיניות ציבורית
    Bundeswehr; Militär; defence; צה"ל | intelligence analysis; OSINT; מודיעין
    civil protection; Katastrophenschutz; Bevölkerungsschutz; emergency management; Krisenmanagement;
        Zivilschutz; היערכות לחירום
"""
