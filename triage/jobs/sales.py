"""Sales, account management and customer service."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "sales-representative": Job(
        titles="""
            Sales [Representative|Rep|Executive|Consultant|Agent|Specialist|Associate Executive]
            Sales [Professional|Consultant B2B|Representative B2B|Person B2B|Officer|Expert]
            Account Executive; Enterprise Account Executive
            [Enterprise|Mid-Market|Commercial|SMB|Strategic] AE
            Field Sales [Representative|Executive|Manager|Agent]; Outside Sales [Representative|Rep]
            Territory Manager; Area Sales [Representative|Executive]; B2B Sales Representative
            Direct Sales Representative; Commercial Agent; Travelling Salesman; Salesman; Saleswoman
            Territory Sales Manager; SaaS Sales Executive; SMB Account Executive; Sales Closer
            Door-to-Door Sales Representative; Software Sales Executive; Mid-Market Account Executive
            Territory Account Executive; Commercial Account Executive; Territory Sales Executive
            B2B Sales Executive; Sales Professional; Sales Consultant Field; Vertriebsmitarbeiter
            Außendienstmitarbeiter; Mitarbeiter im Außendienst; Mitarbeiter Außendienst
            Vertriebsbeauftragter; Vertriebsbeauftragte; Außendienstler; Handelsvertreter
            Vertreter im Außendienst; Gebietsverkaufsleiter; Gebietsleiter; Vertriebler; Verkaufsberater
            Verkaufsberater im Außendienst; Fachberater Außendienst; Vertriebsmitarbeiter Außendienst
            Vertriebsmitarbeiter im Außendienst; Vertriebsberater; Verkäufer im Außendienst
            Vertriebsrepräsentant; Gebietsmanager; Bezirksleiter Vertrieb; Mitarbeiter Vertrieb
            Mitarbeiter im Vertrieb; Fachberater im Außendienst; Verkäufer Außendienst
            Vertriebsmitarbeiter B2B; Reisender Vertrieb; Vertriebskaufmann; Sales Mitarbeiter
            Vertriebsaußendienstmitarbeiter; Gebietsvertriebsleiter; Kundenberater Außendienst
            Vertriebsprofi; Sales-Profi; Vertriebsspezialist; Außendienstverkäufer; Haustürverkäufer
            Verkaufsprofi; Vertriebsreferent
            איש מכירות; אשת מכירות; אנשי מכירות; נציג/ת מכירות; נציג/ת מכירות שטח; סוכן/ת מכירות; סוכן/ת שטח
            מנהל/ת תיקי לקוחות מכירות; אקאונט אקזקיוטיב; סוכני מכירות; נציגי מכירות; איש מכירות שטח
            אשת מכירות שטח; איש מכירות B2B; נציג/ת שטח; קלוזר/ית; מוכר/ת שטח; אנשי ונשות מכירות; מוכרן
        """,
        near="""
            account-manager key-account-manager inside-sales business-developer sales-engineer
            retail-sales-advisor sales-manager
        """,
    ),
    "inside-sales": Job(
        titles="""
            Inside Sales [Representative|Manager|Specialist|Executive|Agent|Consultant]
            Inside Sales [Rep|Account Manager|Engineer|Coordinator|Managerin|Mitarbeiter]
            Internal Sales [Representative|Executive|Engineer|Manager|Coordinator|Mitarbeiter]
            Mitarbeiter Vertriebsinnendienst; Vertriebsmitarbeiter Innendienst
            Sachbearbeiter Vertriebsinnendienst; Innendienstmitarbeiter; Mitarbeiter Innendienst
            Vertriebsmitarbeiter im Innendienst; Mitarbeiter Verkaufsinnendienst; Sachbearbeiter Innendienst
            Kaufmännischer Mitarbeiter Vertriebsinnendienst; Mitarbeiter im Vertriebsinnendienst
            Vertriebsinnendienstmitarbeiter; Mitarbeiter im Innendienst; Verkäufer Innendienst
            Verkaufsberater Innendienst; Verkäufer im Innendienst; Leiter Vertriebsinnendienst
            Teamleiter Vertriebsinnendienst; Innendienstler; Mitarbeiter Verkauf Innendienst
            Vertriebsassistent Innendienst; Technischer Verkäufer Innendienst; Angebotsmanager
            Sachbearbeiter Angebotswesen; Angebotskalkulator; Sachbearbeiter Verkauf; Verkaufssachbearbeiter
            Fachberater Innendienst; Verkaufsinnendienstmitarbeiter; Leiter Verkaufsinnendienst
            Mitarbeiter technischer Vertriebsinnendienst; Innendienst Mitarbeiter
            Exportsachbearbeiter Vertrieb
            מנהל/ת מכירות פנים; נציג/ת מכירות פנים; איש מכירות פנים; מכירות פנים; אשת מכירות פנים
            נציג/ת מכירות משרדי/ת
        """,
        near="""
            sales-representative sales-assistant-office order-processor sdr customer-support telesales-agent
        """,
    ),
    "sdr": Job(
        titles="""
            SDR; BDR; BDE; Sales Development [Representative|Rep|Executive|Manager|Specialist|Associate|Lead]
            Business Development [Representative|Rep|Associate|Agent]
            Lead Generation [Agent|Executive|Representative]; Appointment Setter; Lead Qualifier
            Sales Development; Market Development Representative; Outbound Sales Representative
            SDR Team Lead; Outbound Specialist; SDR Manager; Terminleger; Leadmanager
            נציג/ת SDR; נציג/ת BDR; נציג/ת פיתוח עסקי; נציג/ת תיאום פגישות; מתאם/ת פגישות; נציג/ת לידים
            מתאמי פגישות
        """,
        near="sales-representative business-developer inside-sales telesales-agent",
    ),
    "account-manager": Job(
        titles="""
            Account [Manager|Management Specialist|Coordinator|Specialist]
            Account [Lead|Managerin|Development Manager]
            Client [Manager|Relationship Manager|Partner|Executive|Advisor]
            Client [Service Advisor|Account Manager|Relations Manager|Engagement Manager]
            Relationship Manager; Technical Account Manager; Customer Account Manager; Sales Account Manager
            Commercial Account Manager; Head of Account Management; Accountmanager
            Customer Relationship Manager; Client Relationship Executive; Accounts Manager Sales
            Digital Account Manager; Renewals Manager; Customer Manager; Kundenbetreuer; Kundenmanager
            Kundenberater; Bestandskundenbetreuer; Kundenbetreuer im Außendienst; Geschäftskundenbetreuer
            Bestandskundenmanager; Mitarbeiter Kundenbetreuung; Kundenberater B2B; Kundenbetreuer B2B
            Account-Manager; Kundenreferent; Betreuer Bestandskunden; Kundenbetreuer Vertrieb
            Relationship-Manager; Kundenbetreuer Innendienst
            מנהל/ת לקוחות; מנהל/ת תיקי לקוחות; מנהל/ת תיק לקוח; מנהל/ת קשרי לקוחות; אקאונט מנג'ר
            מנהל/ת לקוחות עסקיים; מנהל/ת לקוח; מנהל/ת לקוחות טכני; מנהלי לקוחות; מנהלי תיקי לקוחות
        """,
        near="key-account-manager customer-success-manager sales-representative account-manager-agency",
    ),
    "key-account-manager": Job(
        titles="""
            Key Account [Manager|Executive|Specialist|Lead|Director|Managerin|Manager B2B|Coordinator]
            Global [Account Manager|Key Account Manager]; Strategic Account [Manager|Executive|Director]
            National Account Manager; Major Account Manager; Named Account Manager
            Enterprise Account Manager; Key Account Managers; Head of Key Account Management
            National Key Account Manager; Regional Key Account Manager; Corporate Account Manager
            Large Account Manager; Global Account Director; Client Director; Großkundenbetreuer
            Key-Account-Manager; Großkundenmanager; Leiter Key Account Management; Schlüsselkundenbetreuer
            Key Account Managerin; Großkundenberater; Key Accounter; Großkundenverkäufer
            Teamleiter Key Account Management; Konzernkundenbetreuer
            מנהל/ת לקוחות אסטרטגיים; מנהל/ת לקוחות מרכזיים; מנהל/ת תיקי לקוחות אסטרטגיים; מנהל/ת לקוחות מפתח
            מנהל/ת לקוחות גדולים; מנהל/ת לקוחות Enterprise; קי אקאונט
        """,
        near="account-manager sales-representative sales-manager",
    ),
    "sales-engineer": Job(
        titles="""
            Sales [Engineer|Application Engineer]
            Technical Sales [Representative|Engineer|Manager|Consultant|Specialist|Executive|Advisor]
            Application Sales Engineer; Vertriebsingenieur; Technischer Vertrieb; Technischer Verkäufer
            Technischer Vertriebsmitarbeiter; Technischer Verkaufsberater; Vertriebsingenieur im Außendienst
            Technischer Vertriebsingenieur; Technische Vertriebsmitarbeiterin; Technischer Kundenberater
            Mitarbeiter technischer Vertrieb; Technischer Vertriebsbeauftragter
            Mitarbeiter im technischen Vertrieb; Vertriebstechniker; Technischer Fachberater
            Technischer Vertriebsmanager; Technischer Außendienstmitarbeiter; Technischer Berater Vertrieb
            Technischer Außendienst; Technische Fachberaterin; Regional Sales Engineer
            Technischer Vertriebsberater; Technisch-kaufmännischer Vertrieb; Technischer Vertriebler
            מהנדס/ת מכירות; איש מכירות טכני; מהנדס/ת מכירה; מהנדס/ת מכירות שטח; נציג/ת מכירות טכני/ת
            מהנדסי מכירות; אשת מכירות טכנית
        """,
        near="presales-engineer sales-representative application-engineer",
    ),
    "presales-engineer": Job(
        titles="""
            [Presales|Pre-Sales] [Engineer|Consultant|Manager|Specialist|Solution Architect]
            [Presales|Pre-Sales] [Architect|Solutions Engineer|Solution Engineer]
            [Presales|Pre-Sales] [Lead|Technical Consultant]; [Solution|Solutions] [Engineer|Consultant]
            Demo Engineer; Field [Engineer Solutions|Solutions Engineer]; Forward Deployed Engineer
            Value Engineer; Solution Sales Engineer; Customer Engineer; Solution Specialist; Presales-Berater
            Technical Pre-Sales
            מהנדס/ת פריסייל; מהנדס/ת Presales; פריסייל; איש פריסייל; מהנדס/ת פתרונות; איש Presales
            מהנדס/ת Pre-Sale; מהנדס/ת פרי סייל; יועץ/ת פריסייל
        """,
        near="sales-engineer solution-architect",
    ),
    "sales-manager": Job(
        titles="""
            Sales [Manager|Lead|Team Leader|Team Lead]
            Sales [Supervisor|Managerin|Development Director|Unit Manager]; National Sales Manager
            Enterprise Sales Manager; Channel Sales Manager; Export [Manager|Sales Manager]
            Sales Manager [B2B|Digital|Export|DACH|Germany]; Manager Sales; Project Sales Manager
            International Sales Manager; Commercial Manager; Corporate Sales Manager
            Sales Area Manager Export; Sales Project Manager; Global Sales Manager; OEM Sales Manager
            Ad Sales Manager; Media Sales Manager; Advertising Sales Manager; Digital Sales Manager
            Senior Sales; Vertriebsmanager; Verkaufsmanager; Exportmanager; Teamleiter Vertrieb
            Vertriebsteamleiter; Salesmanager; Sales-Manager; Manager Vertrieb; Exportleiter; Leiter Export
            Leiter Verkauf; Gruppenleiter Vertrieb; Exportverkäufer; Mediaverkäufer; Anzeigenverkäufer
            Anzeigenberater; Mediavertriebler; Teamleiter Verkauf; Teamleiter Sales; Vertriebs-Manager
            מנהל/ת מכירות; מנהל/ת המכירות; ראש צוות מכירות; מנהל/ת צוות מכירות; מנהל/ת מכירות יצוא
            מנהל/ת מכירות B2B; מנהל/ת מכירות בינלאומי; מנהל/ת יצוא; מנהל/ת מכירות ארצי; מנהלי מכירות
            מנהל/ת מכירות חו"ל; מנהל/ת מכירות Enterprise
        """,
        near="head-of-sales key-account-manager sales-representative area-sales-manager",
    ),
    "area-sales-manager": Job(
        titles="""
            [Area|Regional|District|Zone] Sales [Manager|Director|Leader|Managerin|Lead]
            Regional Manager Sales; Regional Sales Representative; Area Manager Sales; Regionalverkaufsleiter
            Regionalvertriebsleiter; Regionaler Vertriebsleiter; Regionalverkaufsmanager; Area-Sales-Manager
            Regionalleiter Vertrieb; Gebietsverkaufsmanager; Regionaler Verkaufsleiter
            Regionalleiter Verkauf; Country Sales Manager; Regional Account Manager; Cluster Sales Manager
            Verkaufsgebietsleiter; Regionalvertriebsmanager; Landesverkaufsleiter; Verkaufsleiter Region
            מנהל/ת מכירות אזורי/ת; מנהל/ת אזור מכירות; מנהל/ת אזור; מנהל מכירות אזורי; מנהלת מכירות אזורית
            מנהל/ת שטח; מנהל/ת מכירות אזור; מנהל/ת מרחב מכירות
        """,
        near="sales-manager sales-representative",
    ),
    "head-of-sales": Job(
        titles="""
            Head of [Sales|Global Sales|Enterprise Sales|Inside Sales|Sales DACH]
            Head of [Commercial|Sales and Marketing|Revenue|Sales Development|Business Unit Sales]
            Sales Director; Director of Sales; Director Sales
            [VP|Vice President] [Sales|of Sales|Global Sales|Revenue]
            [VP|Vice President] [Commercial|Sales EMEA|Sales and Marketing]
            Chief [Revenue|Sales|Commercial] Officer; CRO; CSO; Commercial Director; Country Manager Sales
            Leiter [Vertrieb|des Vertriebs|Vertrieb und Marketing|Sales]
            Leiter [Außendienst|Vertriebsaußendienst|Vertrieb & Marketing]; Vertriebsleiter; Vertriebsleitung
            Vertriebsdirektor; Verkaufsleiter; Verkaufsdirektor; Vertriebschef; Bereichsleiter Vertrieb
            Nationaler Vertriebsleiter; Gesamtvertriebsleiter; Außendienstleiter; Geschäftsführer Vertrieb
            Vertriebsvorstand; Abteilungsleiter Vertrieb; Nationaler Verkaufsleiter; Verkaufsleitung
            Abteilungsleiter Verkauf; Director Global Sales; VP of Revenue; Sales Leader
            Bereichsleiter Verkauf
            סמנכ"ל/ית מכירות; מנהל/ת מערך מכירות; ראש מערך מכירות; סמנכ"ל/ית מסחר; דירקטור/ית מכירות
            מנהל/ת מחלקת מכירות; סמנכ"ל/ית הכנסות; מנהל/ת מכירות ראשי/ת; סמנכ"ל/ית סחר; ראש תחום מכירות
        """,
        near="sales-manager",
    ),
    "business-developer": Job(
        titles="""
            Business [Development Manager|Developer|Development Executive]
            Business [Development Specialist|Development Consultant]
            Business [Development Director|Development Lead|Development Officer]
            Business [Development Managerin|Development Analyst]; Biz Dev Manager; BizDev; BizDev Manager
            BD Manager; Head of Business Development; Director of Business Development
            Director Business Development; New Business Manager; VP Business Development
            Corporate Business Developer; Expansion Manager; Market Development Manager
            New Business Developer; New Business Sales Manager; Country Launcher
            Business Development Team Lead; New Sales Manager; Geschäftsfeldentwickler
            Business-Development-Manager; Expansionsmanager; Leiter Business Development; Geschäftsentwickler
            Referent Geschäftsentwicklung; Leiter Geschäftsentwicklung; Geschäftsfeldmanager
            Market Developer; Referent Business Development; Neukundenakquisiteur; Marktentwickler
            Business Developer Vertrieb; Expansionsleiter; Manager Business Development
            מנהל/ת פיתוח עסקי; איש פיתוח עסקי; סמנכ"ל/ית פיתוח עסקי; מפתח/ת עסקי/ת; אשת פיתוח עסקי
            מנהל/ת ביז דב; ביזדב; מנהל/ת פיתוח עסקי ומכירות; מנהל/ת BizDev; ביז דב
        """,
        near="sales-representative sdr partner-manager strategy-manager",
    ),
    "partner-manager": Job(
        titles="""
            [Partner|Partnership|Partnerships|Channel] [Manager|Lead|Director|Executive|Account Manager]
            [Alliance|Alliances] [Manager|Lead|Director|Executive|Account Manager]
            [Channel Partner|Strategic Partnerships] [Manager|Lead|Director|Executive|Account Manager]
            [Partner|Partnership|Partnerships|Channel] [Specialist|Success Manager|Development Manager]
            [Partner|Partnership|Partnerships|Channel] [Managerin|Associate]
            [Alliance|Alliances] [Specialist|Success Manager|Development Manager]
            [Channel Partner|Strategic Partnerships] [Specialist|Success Manager|Development Manager]
            [Alliance|Alliances|Channel Partner|Strategic Partnerships] [Managerin|Associate]
            Channel [Sales Executive|Development Manager]
            Head of [Partnerships|Channel|Alliances|Partner Management]; Partnermanager; Kooperationsmanager
            Partnerbetreuer; Partner Business Manager; Kooperationspartner Manager; Vertriebspartnerbetreuer
            Strategic Alliances Manager; Franchise Manager; Franchisemanager; Licensing Manager
            Händlerbetreuer; Dealer Manager; VP Partnerships; Director of Partnerships; Reseller Manager
            Partner-Manager; Dealer Development Manager; Händlermanager; Channelmanager
            מנהל/ת שותפים; מנהל/ת שותפויות; מנהל/ת ערוצים; מנהל/ת שותפים עסקיים; מנהל/ת ערוץ; מנהל/ת זכיינים
            מנהל/ת שיתופי פעולה; מנהל/ת שותפויות אסטרטגיות
        """,
        near="business-developer account-manager",
    ),
    "pharma-rep": Job(
        titles="""
            [Medical|Pharmaceutical|Pharma] [Sales Representative|Representative|Sales Rep|Rep]
            Pharmareferent; Medizinprodukteberater; Pharmaberater; Medizinprodukteberater im Außendienst
            Medical Device Sales [Representative|Specialist|Manager]; Klinikreferent; Pharma Sales Specialist
            Medizinprodukte-Berater; Medical Advisor Sales; Klinischer Fachberater
            Pharmareferent im Außendienst; Medical Device Sales Rep; Product Specialist Medical Devices
            Clinical Sales Specialist; Apothekenreferent; Key Account Manager Pharma; Ärztebesucher
            Medizinprodukteberaterin
            תועמלן/ית רפואי/ת; נציג/ת מכירות רפואי/ת; תועמלן רפואי; תועמלנית רפואית; נציג/ת רפואי/ת
            נציג/ת מכירות ציוד רפואי; איש מכירות ציוד רפואי; מנהל/ת מוצר רפואי; תועמלן/ית
        """,
        near="sales-representative medical-science-liaison",
    ),
}

SKILLS = """
    sales; Vertrieb; Verkauf; Vertriebserfahrung; Verkaufserfahrung; מכירות
    B2B sales; B2B-Vertrieb; B2B; Vertrieb B2B; B2B-Sales; B2B selling; מכירות B2B
    B2C sales; B2C; B2C-Vertrieb
    field sales; Außendienst; Aussendienst; outside sales; Vertriebsaußendienst; מכירות שטח; מכירות בשטח
    inside sales; Vertriebsinnendienst; Innendienst; internal sales; Verkaufsinnendienst; מכירות פנים
    new customer acquisition; Neukundenakquise; Neukundengewinnung; lead generation; Leadgenerierung;
        Kundenakquise; Akquise; Lead-Generierung; client acquisition; new business; prospecting;
            גיוס לקוחות; יצירת לידים; גיוס לקוחות חדשים
    cold calling; Kaltakquise; cold outreach; Telefonakquise; outbound sales; outbound; שיחות קרות; קול קולינג
    account management; Kundenbetreuung; Bestandskundenbetreuung; client management; Account-Management;
        Bestandskunden; customer relations; Kundenpflege; Bestandskundenpflege; ניהול לקוחות;
            ניהול תיקי לקוחות; קשרי לקוחות
    key account management; Key-Account-Management; Großkundenbetreuung; strategic accounts; Großkunden;
        לקוחות אסטרטגיים
    negotiation; Verhandlungsführung; Vertragsverhandlungen; contract negotiation; Verhandlungen;
        Preisverhandlungen; negotiations; משא ומתן; ניהול משא ומתן; מו"מ
    Abschlussstärke; deal closing; סגירת עסקאות
    solution selling; consultative selling; SPIN Selling; MEDDIC; MEDDPICC; Challenger Sale; value selling;
        value-based selling
    SaaS sales; SaaS; SaaS-Vertrieb; software sales; enterprise sales; Softwarevertrieb; מכירות SaaS
    sales management; Vertriebsleitung; sales leadership; Vertriebssteuerung; Verkaufsleitung;
        Vertriebsführung; ניהול מכירות; ניהול צוות מכירות
    channel sales; Partnervertrieb; partner management; Partnermanagement; Channel-Vertrieb;
        indirekter Vertrieb; partner sales; ניהול שותפים
    business development; Business-Development; Geschäftsentwicklung; Geschäftsfeldentwicklung; פיתוח עסקי
"""
