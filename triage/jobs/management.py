"""General management, operations and franchise-wide leadership."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "ceo": Job(
        titles="""
            CEO; Chief Executive Officer; Group CEO; Co-CEO; Interim CEO; Executive Chairman
            Vorstandsvorsitzender; Vorstandsvorsitzende; Vorstandschef; Chairman of the Board; Chairperson
            Sprecher des Vorstands; Vorsitzender des Vorstands; President and CEO; Chief Executive
            Vorsitzende des Vorstands; Vorstandssprecher
            מנכ"ל/ית; מנכל/ית; יו"ר; מנהל/ת כללי/ת; מנכ"לית; מנהל כללי; מנהלת כללית; יו"ר דירקטוריון
            מנכ"ל משותף
        """,
        near="managing-director coo founder",
    ),
    "managing-director": Job(
        titles="""
            Managing Director; Executive Director; Company Director; Managing Partner; Geschäftsführer
            Alleingeschäftsführer; Geschäftsführender Gesellschafter; Hauptgeschäftsführer; Geschäftsleiter
            Mitglied der Geschäftsleitung; Mitglied der Geschäftsführung; Technischer Geschäftsführer
            Vorstandsmitglied; Mitglied des Vorstands; Co-Geschäftsführer; Interim Manager; Interim-Manager
            Board Member; Non-Executive Director; Supervisory Board Member; Stellvertretender Geschäftsführer
            Geschäftsführende Gesellschafterin; Spartengeschäftsführer; Interimsmanager; Vorständin
            Technische Geschäftsführerin; Management Board Member; Standortgeschäftsführer
            Deputy Managing Director; Geschäftsführungsmitglied; Prokurist; Sprecher der Geschäftsführung
            Interim Executive; Director General; Geschäftsführerin; Regionalgeschäftsführer
            Technischer Vorstand; Aufsichtsratsmitglied
            שותף/ה מנהל/ת; חבר/ת דירקטוריון; מנהל/ת חברה; משנה למנכ"ל; דח"צ; מנכ"ל חברת בת; דירקטורים
            סגן/ית מנכ"ל; חבר/ת הנהלה; משנה למנכ"לית
        """,
        near="ceo general-manager coo plant-manager",
    ),
    "general-manager": Job(
        titles="""
            General [Manager|Manager Germany|Manager Israel]; Country [Manager|General Manager|Head|Lead]
            Business Unit [Manager|Director|Head|Leader]; Division Manager; Head of Business Unit
            Regional [Director|General Manager|Head]; Assistant General Manager; Site Manager Business
            Market Manager; Business Unit Lead; Country Managing Director; Deputy General Manager
            Business Line Manager; Segment Manager; Center Director; Director Business Unit
            Geschäftsbereichsleiter; Spartenleiter; Landesgeschäftsführer; Bereichsleiter
            Business-Unit-Leiter; Ländermanager; Abteilungsleiter; Geschäftsfeldleiter; Ressortleiter
            Hauptabteilungsleiter; Leiter Geschäftsbereich; Leiter Business Unit; Divisionsleiter
            Bereichsleitung; Geschäftsbereichsleitung; Abteilungsleitung; Regionaldirektor
            Leiter Geschäftsfeld; Segmentleiter Geschäft; Kaufmännischer Bereichsleiter
            Technischer Bereichsleiter; Bereichsmanager; Head of Germany; Head of DACH; Business Manager
            Ressortleitung; Geschäftsstellenführer
            מנהל/ת פעילות; מנהל/ת חטיבה עסקית; מנהל/ת יחידה עסקית; קאנטרי מנג'ר; מנהל/ת חטיבת
            מנהל/ת אגף עסקי; מנהל/ת יחידת רווח; מנהל/ת הפעילות; מנהל/ת יחידת רווח והפסד; מנהל/ת מדינה
            מנהל/ת חטיבת עסקים
        """,
        near="managing-director operations-manager branch-manager",
    ),
    "branch-manager": Job(
        titles="""
            Branch Office Manager; Office Director; Regional Branch Manager; Branch Director; Area Director
            Site Lead; Site Director; Niederlassungsleiter; Geschäftsstellenleiter; Standortleiter
            Zweigstellenleiter; Niederlassungsleitung; Standortleitung
            Stellvertretender Niederlassungsleiter; Geschäftsstellenleitung; Stellvertretende Standortleitung
            Leiter Niederlassung; Depotleiter Niederlassung; Leiter Geschäftsstelle; Niederlassungsmanager
            Zentrumsleiter; Leiter Standort; Regional Office Manager; Repräsentanzleiter
            Standortverantwortlicher
            מנהל/ת שלוחה; מנהל/ת מרחב; מנהל/ת סניף אזורי; מנהל/ת אתר חברה
        """,
        near="general-manager store-manager",
    ),
    "coo": Job(
        titles="""
            COO; Chief Operating Officer; Chief Operations Officer; VP Operations; Vice President Operations
            Vice President of Operations; VP of Operations; Operativer Geschäftsführer
            Leiter operatives Geschäft; Geschäftsführer Operations; SVP Operations; Fractional COO
            סמנכ"ל/ית תפעול; סמנכ"ל/ית לתפעול; סמנכ"ל/ית אופרציה
        """,
        near="ceo operations-manager",
    ),
    "cto": Job(
        titles="""
            CTO; Chief Technology Officer; Chief Technical Officer; Chief Architect; Head of Technology
            VP Technology; Technology Director; Technikvorstand; Technologievorstand; Interim CTO
            Fractional CTO; Director of Technology; Technischer Mitgründer; Technical Co-Founder
            Chief AI Officer; Geschäftsführer Technik; CIO/CTO
            סמנכ"ל/ית טכנולוגיות; סמנכ"ל/ית טכנולוגיה; סי טי או; מנהל/ת טכנולוגיות ראשי/ת
            סמנכ"ל/ית טכנולוגי/ת; סמנכ"ל טכנולוגי; מוביל/ת טכנולוגיה ראשי
        """,
        near="vp-engineering head-of-it engineering-manager",
    ),
    "operations-manager": Job(
        titles="""
            Operations [Manager|Director|Lead|Supervisor|Specialist|Coordinator|Analyst|Associate]
            Operations [Executive|Team Lead|Officer|Assistant|Managerin|Administrator|Team Leader]
            Head of Operations; Director of Operations; Business Operations Lead; Ops Manager
            Operational Manager; Head of Ops; Field Operations Manager; Regional Operations Manager
            Duty Manager; Director Operations; Global Operations Manager; Deputy Operations Manager
            City Manager Operations; Leiter Operations; Operativer Leiter; Leiter Betrieb; Operationsmanager
            Operations-Manager; Leiter Betriebsorganisation; Betriebsmanager; Manager Operations
            Teamleiter Operations; Operative Leitung; Leiter operative Dienste; Regionalleiter Operations
            Shift Operations Manager; Operations Referent; Referent Operations
            מנהל/ת תפעול; אחראי/ת תפעול; ראש תחום תפעול; מנהל/ת אופרציה; רכז/ת תפעול; מנהל/ת התפעול
            עובדת תפעול; איש תפעול; מנהל/ת תפעול אזורי; רפרנט/ית תפעול; מתאם/ת תפעול; מנהל/ת תפעול ארצי
            מנהל/ת מבצעים; ראש צוות תפעול
        """,
        near="coo production-manager logistics-manager office-manager general-manager",
    ),
    "team-leader": Job(
        titles="""
            Team [Leader|Lead|Manager|Supervisor]; Group Leader; Section Manager; Department [Head|Manager]
            Head of Department; Group Lead; Unit Head; People Lead Team; Deputy Department Head
            Department Lead; Teamleiter; Gruppenleiter; Teamlead; Teamkoordinator; Fachgruppenleiter
            Sachgruppenleiter; Fachbereichsleiter; Teammanager; Gruppenführer; Teamverantwortlicher
            Fachteamleiter; Fachlicher Leiter; Fachleitung; Fachliche Leitung; Fachleiter; Gruppenkoordinator
            Stellvertretender Teamleiter
            ראש צוות; ר"צ; ראשי צוותים; מנהל/ת צוות; ראש מדור; רמ"ד; ראש קבוצה; מנהל/ת מדור; ר"מ
        """,
        near="general-manager shift-supervisor",
    ),
    "founder": Job(
        titles="""
            Founder; Co-Founder; Cofounder; Startup Founder; Founding Partner; Entrepreneur; Franchise Owner
            Gründer; Mitgründer; Unternehmer; Franchisenehmer; Existenzgründer; Unternehmensnachfolger
            Franchisepartner; Franchise Partner; Business Owner; Business Co-Founder; Unternehmensgründer
            מייסד/ת; שותף/ה מייסד/ת; זכיין/ית; מייסדים; שותף מייסד; קו-פאונדר; יזמים; זכיינים
        """,
        near="ceo",
    ),
}

SKILLS = """
    leadership; Mitarbeiterführung; Führungserfahrung; people management; team leadership; Personalführung;
        Teamführung; Führungsverantwortung; Personalverantwortung; team management;
            disziplinarische Führung; people leadership; Teamleitung Erfahrung; leading teams; ניהול צוות;
                ניהול עובדים; הובלת צוות; ניהול צוותים; ניהול אנשים
    operations management; Operations-Management; operational management; operatives Management;
        business operations; תפעול; ניהול תפעול; תפעול שוטף
    corporate management; Unternehmensführung; Geschäftsführungserfahrung; general management;
        Unternehmensleitung; Unternehmenssteuerung; ניהול כללי; ניהול חברה
    entrepreneurship; Unternehmertum; startup experience; Start-up-Erfahrung; unternehmerisches Denken;
        start-up experience; יזמות עסקית; סטארטאפ
    German; Deutschkenntnisse; fließend Deutsch; Deutsch; C1 Deutsch; fluent German; German skills; גרמנית
    English; Englischkenntnisse; fließend Englisch; Englisch; verhandlungssicheres Englisch;
        fluent English; English skills; business English; אנגלית; אנגלית ברמה גבוהה; אנגלית שפת אם
    Hebrew; Hebräisch; fluent Hebrew; עברית; עברית שפת אם
    French; Französisch; Französischkenntnisse; fluent French; צרפתית
    Spanish; Spanisch; Spanischkenntnisse; ספרדית | Italian; Italienisch; Italienischkenntnisse; איטלקית
    Russian; Russisch; Russischkenntnisse; רוסית | Arabic; Arabisch; ערבית
    Polish language; Polnisch; Polnischkenntnisse; פולנית | Chinese; Mandarin; Chinesisch; סינית
    Dutch; Niederländisch; Niederländischkenntnisse; הולנדית | Turkish; Türkisch; טורקית
    Portuguese; Portugiesisch; פורטוגזית | Czech; Tschechisch | Slovenian; Slowenisch | Hungarian; Ungarisch
    Romanian; Rumänisch; רומנית | Ukrainian; Ukrainisch; אוקראינית | Croatian; Kroatisch; Serbisch; Bosnisch
    Greek; Griechisch | Swedish; Schwedisch | Danish; Dänisch | Japanese; Japanisch; יפנית | Persian; Farsi
    Amharic; אמהרית
"""
