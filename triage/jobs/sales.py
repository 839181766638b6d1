"""Sales, account management and customer service."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "sales-representative": Job(
        titles="""
            Sales [Representative|Rep|Executive|Consultant|Agent|Specialist|Associate Executive|Advisor]
            Sales [Professional|Consultant B2B|Representative B2B|Person B2B|Officer|Expert]
            Account Executive; Enterprise Account Executive
            Field Sales [Representative|Executive|Manager|Agent]; Outside Sales [Representative|Rep]
            Territory Manager; Area Sales [Representative|Executive]; B2B Sales Representative
            Direct Sales Representative; Commercial Agent; Field Sales; Travelling Salesman; Salesman
            Saleswoman; Territory Sales Manager; SaaS Sales Executive; SMB Account Executive; Closer
            Sales Closer; Door-to-Door Sales Representative; Software Sales Executive
            Mid-Market Account Executive; Territory Account Executive; Commercial Account Executive
            Territory Sales Executive; B2B Sales Executive; Sales Professional; Sales Consultant Field
            Vertriebsmitarbeiter; Außendienstmitarbeiter; Mitarbeiter im Außendienst; Mitarbeiter Außendienst
            Vertriebsbeauftragter; Vertriebsbeauftragte; Außendienstler; Handelsvertreter
            Vertreter im Außendienst; Gebietsverkaufsleiter; Gebietsleiter; Vertriebler; Verkaufsberater
            Verkaufsberater im Außendienst; Fachberater Außendienst; Vertriebsmitarbeiter Außendienst
            Vertriebsmitarbeiter im Außendienst; Vertriebsberater; Verkäufer im Außendienst
            Vertriebsrepräsentant; Gebietsmanager; Bezirksleiter Vertrieb; Mitarbeiter Vertrieb
            Mitarbeiter im Vertrieb; Vertriebsaußendienst; Außendienst Vertrieb; Fachberater im Außendienst
            Verkäufer Außendienst; Vertriebsmitarbeiter B2B; Reisender Vertrieb; Vertriebskaufmann
            Sales Mitarbeiter; Vertriebsaußendienstmitarbeiter; Gebietsvertriebsleiter
            Kundenberater Außendienst; Vertriebsprofi; Sales-Profi; Vertriebsspezialist; Außendienstverkäufer
            Haustürverkäufer; Verkaufsprofi; Vertriebsreferent
            איש מכירות; אשת מכירות; אנשי מכירות; נציג/ת מכירות; נציג/ת מכירות שטח; סוכן/ת מכירות; סוכן/ת שטח
            מנהל/ת תיקי לקוחות מכירות; אקאונט אקזקיוטיב; סוכני מכירות; נציגי מכירות; איש מכירות שטח
            אשת מכירות שטח; איש מכירות B2B; נציג/ת שטח; קלוזר/ית; מוכר/ת שטח; אנשי ונשות מכירות; מוכרן/ית
        """,
        near="""
            account-manager key-account-manager inside-sales business-developer sales-engineer
            sales-assistant sales-manager
        """,
    ),
    "inside-sales": Job(
        titles="""
            Inside Sales [Representative|Manager|Specialist|Executive|Agent|Consultant|Rep]
            Inside Sales [Account Manager|Engineer|Coordinator|Managerin|Mitarbeiter]
            Internal Sales [Representative|Executive|Engineer|Manager|Coordinator|Mitarbeiter]; Inside Sales
            Internal Sales; Vertriebsinnendienst; Mitarbeiter Vertriebsinnendienst
            Vertriebsmitarbeiter Innendienst; Sachbearbeiter Vertriebsinnendienst; Innendienstmitarbeiter
            Mitarbeiter Innendienst; Vertriebsmitarbeiter im Innendienst; Verkaufsinnendienst
            Mitarbeiter Verkaufsinnendienst; Sachbearbeiter Innendienst
            Kaufmännischer Mitarbeiter Vertriebsinnendienst; Mitarbeiter im Vertriebsinnendienst
            Vertriebsinnendienstmitarbeiter; Mitarbeiter im Innendienst; Verkäufer Innendienst
            Verkaufsberater Innendienst; Technischer Vertriebsinnendienst; Verkäufer im Innendienst
            Leiter Vertriebsinnendienst; Teamleiter Vertriebsinnendienst; Technischer Innendienst
            Innendienstler; Mitarbeiter Verkauf Innendienst; Innendienst Vertrieb
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
            SDR Team Lead; Outbound Specialist; SDR Manager; Terminleger; Leadmanager; Opener Sales; Setter
            נציג/ת SDR; נציג/ת BDR; נציג/ת פיתוח עסקי; נציג/ת תיאום פגישות; מתאם/ת פגישות; נציג/ת לידים
            מתאמי פגישות
        """,
        near="sales-representative business-developer inside-sales telesales-agent",
    ),
    "account-manager": Job(
        titles="""
            Account [Manager|Management Specialist|Coordinator|Specialist|Lead|Managerin]
            Account [Development Manager|Associate]
            Client [Manager|Relationship Manager|Partner|Executive|Advisor|Service Advisor]
            Client [Account Manager|Relations Manager|Engagement Manager|Director]; Relationship Manager
            Technical Account Manager; Partner Account Manager; Customer Account Manager
            Sales Account Manager; Commercial Account Manager; Head of Account Management; Accountmanager
            Customer Relationship Manager; Client Relationship Executive; Accounts Manager Sales
            Digital Account Manager; Renewals Manager; Account Management; Customer Manager; Kundenbetreuer
            Kundenmanager; Kundenberater; Kundenbetreuung; Bestandskundenbetreuer
            Kundenbetreuer im Außendienst; Geschäftskundenbetreuer; Bestandskundenmanager
            Mitarbeiter Kundenbetreuung; Kundenberater B2B; Kundenbetreuer B2B; Account-Manager
            Kundenreferent; Betreuer Bestandskunden; Kundenbetreuer Vertrieb; Relationship-Manager
            Kundenbetreuer Innendienst
            מנהל/ת לקוחות; מנהל/ת תיקי לקוחות; מנהל/ת תיק לקוח; מנהל/ת קשרי לקוחות; אקאונט מנג'ר
            מנהל/ת לקוחות עסקיים; מנהל/ת לקוח; מנהל/ת לקוחות טכני; מנהלי לקוחות; מנהלי תיקי לקוחות
        """,
        near="key-account-manager customer-success-manager sales-representative account-manager-agency",
    ),
    "key-account-manager": Job(
        titles="""
            Key Account [Manager|Executive|Specialist|Management|Lead|Director|Managerin|Manager B2B]
            Key Account Coordinator; KAM; Global [Account Manager|Key Account Manager]
            Strategic Account [Manager|Executive|Director]; National Account Manager; Major Account Manager
            Named Account Manager; Enterprise Account Manager; Key Account Managers
            Head of Key Account Management; National Key Account Manager; Regional Key Account Manager
            Corporate Account Manager; Large Account Manager; Global Account Director; Client Director
            Großkundenbetreuer; Key-Account-Manager; Großkundenmanager; Leiter Key Account Management
            Schlüsselkundenbetreuer; Key Account Managerin; Großkundenberater; Key Accounter
            Großkundenverkäufer; Teamleiter Key Account Management; Konzernkundenbetreuer
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
            Technical Sales
            מהנדס/ת מכירות; איש מכירות טכני; מהנדס/ת מכירה; מהנדס/ת מכירות שטח; נציג/ת מכירות טכני/ת
            מהנדסי מכירות; אשת מכירות טכנית
        """,
        near="presales-engineer sales-representative application-engineer",
    ),
    "presales-engineer": Job(
        titles="""
            Presales [Engineer|Consultant|Manager|Specialist|Solution Architect|Architect|Solutions Engineer|Solution Engineer|Lead|Technical Consultant]
            Pre-Sales [Engineer|Consultant|Manager|Specialist|Solution Architect|Architect]
            Pre-Sales [Solutions Engineer|Solution Engineer|Lead|Technical Consultant]
            [Solution|Solutions] [Engineer|Consultant]; Demo Engineer; Technical Presales
            Field [Engineer Solutions|Solutions Engineer]; Forward Deployed Engineer; Value Engineer
            Presales; Solution Sales Engineer; Customer Engineer; Solution Specialist; Presales-Berater
            Technical Pre-Sales
            מהנדס/ת פריסייל; מהנדס/ת Presales; פריסייל; איש פריסייל; מהנדס/ת פתרונות; איש Presales
            מהנדס/ת Pre-Sale; מהנדס/ת פרי סייל; יועץ/ת פריסייל
        """,
        near="sales-engineer solution-architect",
    ),
    "sales-manager": Job(
        titles="""
            Sales [Manager|Lead|Team Leader|Team Lead|Supervisor|Managerin|Development Director]
            Sales Unit Manager; National Sales Manager; Enterprise Sales Manager; Channel Sales Manager
            Export [Manager|Sales Manager]; Sales Manager [B2B|Digital|Export|DACH|Germany]; Manager Sales
            Project Sales Manager; International Sales Manager; Commercial Manager; Corporate Sales Manager
            Sales Area Manager Export; Sales Project Manager; Global Sales Manager; OEM Sales Manager
            Ad Sales Manager; Media Sales Manager; Advertising Sales Manager; Digital Sales Manager
            Senior Sales; Enterprise Sales; Vertriebsmanager; Verkaufsmanager; Exportmanager
            Teamleiter Vertrieb; Vertriebsteamleiter; Salesmanager; Sales-Manager; Manager Vertrieb
            Exportleiter; Leiter Export; Leiter Verkauf; Gruppenleiter Vertrieb; Exportverkäufer
            Mediaverkäufer; Anzeigenverkäufer; Anzeigenberater; Mediavertriebler; Teamleiter Verkauf
            Teamleiter Sales; Vertriebs-Manager
            מנהל/ת מכירות; מנהל/ת המכירות; ראש צוות מכירות; מנהל/ת צוות מכירות; מנהל/ת מכירות יצוא
            מנהל/ת מכירות B2B; מנהל/ת מכירות בינלאומי; מנהל/ת יצוא; מנהל/ת מכירות ארצי; מנהלי מכירות
            מנהל/ת מכירות חו"ל; מנהל/ת מכירות Enterprise
        """,
        near="head-of-sales key-account-manager sales-representative area-sales-manager",
    ),
    "area-sales-manager": Job(
        titles="""
            [Area|Regional|District|Zone] Sales [Manager|Director|Leader|Managerin|Lead]
            Regional Manager Sales; Regional Sales Representative; Area Manager Sales; Area Sales
            Regionalverkaufsleiter; Regionalvertriebsleiter; Regionaler Vertriebsleiter
            Regionalverkaufsmanager; Area-Sales-Manager; Regionalleiter Vertrieb; Gebietsverkaufsmanager
            Regionaler Verkaufsleiter; Regionalleiter Verkauf; Country Sales Manager
            Regional Account Manager; Cluster Sales Manager; Verkaufsgebietsleiter; Regionalvertriebsmanager
            Landesverkaufsleiter; Verkaufsleiter Region; Regional Sales
            מנהל/ת מכירות אזורי/ת; מנהל/ת אזור מכירות; מנהל/ת אזור; מנהל מכירות אזורי; מנהלת מכירות אזורית
            מנהל/ת שטח; מנהל/ת מכירות אזור; מנהל/ת מרחב מכירות
        """,
        near="sales-manager sales-representative",
    ),
    "head-of-sales": Job(
        titles="""
            Head of [Sales|Global Sales|Enterprise Sales|Inside Sales|Sales DACH|Commercial]
            Head of [Sales and Marketing|Revenue|Sales Development|Business Unit Sales]; Sales Director
            Director of Sales; Director Sales
            VP [Sales|of Sales|Global Sales|Revenue|Commercial|Sales EMEA|Sales and Marketing]
            Vice President [Sales|of Sales|Global Sales|Revenue|Commercial|Sales EMEA]
            Vice President Sales and Marketing; Chief [Revenue|Sales|Commercial] Officer; CRO; CSO
            Commercial Director; Regional Sales Director; Country Manager Sales
            Leiter [Vertrieb|des Vertriebs|Vertrieb und Marketing|Sales|Außendienst]
            Leiter [Vertriebsaußendienst|Vertrieb & Marketing]; Vertriebsleiter; Vertriebsleitung
            Vertriebsdirektor; Verkaufsleiter; Verkaufsdirektor; Vertriebschef; Bereichsleiter Vertrieb
            Nationaler Vertriebsleiter; Gesamtvertriebsleiter; Außendienstleiter; Geschäftsführer Vertrieb
            Vertriebsvorstand; Abteilungsleiter Vertrieb; Nationaler Verkaufsleiter; Verkaufsleitung
            Abteilungsleiter Verkauf; Director Global Sales; VP of Revenue; Sales Leader
            Bereichsleiter Verkauf
            סמנכ"ל/ית מכירות; מנהל/ת מערך מכירות; ראש מערך מכירות; סמנכ"ל/ית מסחר; דירקטור/ית מכירות
            מנהל/ת מחלקת מכירות; סמנכ"ל/ית הכנסות; מנהל/ת מכירות ראשי/ת; סמנכ"ל/ית סחר; ראש תחום מכירות
        """,
        near="sales-manager cro",
    ),
    "business-developer": Job(
        titles="""
            Business [Development Manager|Developer|Development Executive|Development Specialist]
            Business [Development Consultant|Development Director|Development Lead|Development Officer]
            Business [Development Managerin|Development Analyst|Development]; Biz Dev Manager; BizDev
            BizDev Manager; BD Manager; Head of Business Development; Director of Business Development
            Director Business Development; New Business Manager; VP Business Development
            Corporate Business Developer; Expansion Manager; Market Development Manager
            New Business Developer; New Business Sales Manager; Country Launcher
            Business Development Team Lead; New Sales Manager; Hunter Sales; Geschäftsfeldentwickler
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
            Partner [Manager|Lead|Director|Executive|Account Manager|Specialist|Success Manager|Development Manager|Managerin|Associate]
            Partnership [Manager|Lead|Director|Executive|Account Manager|Specialist|Success Manager|Development Manager|Managerin|Associate]
            Partnerships [Manager|Lead|Director|Executive|Account Manager|Specialist|Success Manager|Development Manager|Managerin|Associate]
            Channel [Manager|Lead|Director|Executive|Account Manager|Specialist|Success Manager|Development Manager|Managerin|Associate]
            Alliance [Manager|Lead|Director|Executive|Account Manager|Specialist|Success Manager|Development Manager|Managerin|Associate]
            Alliances [Manager|Lead|Director|Executive|Account Manager|Specialist|Success Manager|Development Manager|Managerin|Associate]
            Channel Partner [Manager|Lead|Director|Executive|Account Manager|Specialist|Success Manager|Development Manager|Managerin|Associate]
            Strategic Partnerships [Manager|Lead|Director|Executive|Account Manager|Specialist]
            Strategic Partnerships [Success Manager|Development Manager|Managerin|Associate]
            Channel [Sales Executive|Development Manager]
            Head of [Partnerships|Channel|Alliances|Partner Management]; Partnermanager; Kooperationsmanager
            Partnerbetreuer; Partner Business Manager; Kooperationspartner Manager; Vertriebspartnerbetreuer
            Strategic Alliances Manager; Franchise Manager; Franchisemanager; Licensing Manager
            Händlerbetreuer; Dealer Manager; Partnervertrieb; VP Partnerships; Director of Partnerships
            Reseller Manager; Partner-Manager; Dealer Development Manager; Händlermanager; Channelmanager
            מנהל/ת שותפים; מנהל/ת שותפויות; מנהל/ת ערוצים; מנהל/ת שותפים עסקיים; מנהל/ת ערוץ; מנהל/ת זכיינים
            מנהל/ת שיתופי פעולה; מנהל/ת שותפויות אסטרטגיות
        """,
        near="business-developer account-manager",
    ),
    "customer-success-manager": Job(
        titles="""
            Customer Success [Manager|Specialist|Associate|Lead|Representative|Executive|Engineer]
            Customer Success [Team Lead|Consultant|Managerin|Partner|Agent|Coordinator]; CSM
            Client Success [Manager|Specialist]; Head of Customer Success; VP Customer Success
            Director of Customer Success; Customer Experience [Manager|Specialist|Lead|Consultant]
            CX [Manager|Specialist|Lead]; Head of Customer Experience; Customer-Success-Manager
            Chief Customer Officer; Leiter Customer Success; Customer Journey Manager
            Customer Lifecycle Manager; Head of CX; Customer Happiness Manager; Customer Engagement Manager
            Kundenerfolgsmanager; Director Customer Success; Customer Advocate; Customer Success
            מנהל/ת הצלחת לקוח; מנהל/ת הצלחת לקוחות; מנהל/ת Customer Success; קסטומר סקסס; CSM מנהל/ת לקוחות
            מנהל/ת חוויית לקוח; מנהל/ת הצלחת הלקוח; מנהל/ת חווית לקוח; סמנכ"ל/ית הצלחת לקוח; קאסטומר סקסס
        """,
        near="account-manager customer-support service-delivery-manager onboarding-specialist",
    ),
    "onboarding-specialist": Job(
        titles="""
            [Customer|Client] Onboarding [Specialist|Manager|Consultant|Lead|Associate]
            Implementation [Specialist|Manager|Consultant|Engineer|Project Manager|Lead|Analyst]
            Onboarding [Manager|Specialist|Consultant|Coordinator]; Software Implementation Consultant
            Einführungsberater; Implementierungsberater; Kunden-Onboarding-Manager; Customer Trainer
            Integration Specialist; Integration Manager; Product Trainer; Produkttrainer; Softwaretrainer
            Implementierungsspezialist; Customer Education Manager; Anwendungstrainer; Software Trainer
            מיישם/ת; מנהל/ת הטמעה; מנהל/ת אונבורדינג; מטמיע/ה; מיישם/ת לקוחות; מטמיע/ת מערכות
            מנהל/ת אינטגרציה; מנהל/ת יישום; מדריך/ה ומטמיע/ה; מיישם/ת תוכנה; מטמיע/ת תוכנה
        """,
        near="customer-success-manager implementation-consultant",
    ),
    "customer-support": Job(
        titles="""
            Customer Support [Agent|Representative|Specialist|Associate|Advisor|Officer|Executive|Rep|Coordinator|Clerk|Consultant|Assistant|Mitarbeiter|Advocate|Expert|Analyst|Professional|Agent German Speaking]
            Customer Service [Agent|Representative|Specialist|Associate|Advisor|Officer|Executive|Rep]
            Customer Service [Coordinator|Clerk|Consultant|Assistant|Mitarbeiter|Advocate|Expert]
            Customer Service [Analyst|Professional|Agent German Speaking]
            Customer Care [Agent|Representative|Specialist|Advisor|Executive|Associate|Mitarbeiter]
            Customer Care Coordinator; CSR; Client Services [Representative|Coordinator|Associate]
            Customer Advisor; Client Service Representative; Support [Agent|Specialist|Representative]
            Chat Support Agent; Email Support Agent; Customer Relations Specialist; Guest Support Agent
            Live Chat Agent; Complaint Handler; Client Service Specialist; Customer Service; Customer Care
            Customer Support; Service Advisor Customer; Customer Experience Agent
            Customer Operations Specialist; Customer Operations Associate; Chat Agent
            Customer Happiness Specialist; Support Associate; Claims Customer Service Representative
            Kundenservice Mitarbeiter; Kundendienstmitarbeiter; Mitarbeiter Kundenservice
            Mitarbeiter im Kundenservice; Kundenserviceberater; Servicemitarbeiter Kundenservice
            Sachbearbeiter Kundenservice; Sachbearbeiter Kundenbetreuung; Mitarbeiter Kundendienst
            Kundenservice-Agent; Reklamationsbearbeiter; Reklamationsmanager; Sachbearbeiter Reklamation
            Beschwerdemanager; Kundenberater Service; Kundendienstberater; Mitarbeiter Customer Service
            Sachbearbeiter Customer Service; Mitarbeiter Reklamation; Kundenserviceagent
            Kundenservicemitarbeiter; Mitarbeiter Customer Care; Mitarbeiter Kundenberatung
            Servicekoordinator; Sachbearbeiter Kundendienst; Kundenbetreuer Kundenservice; Serviceassistent
            Serviceberater; Sachbearbeiter Service; Kundenservice; Mitarbeiter Customer Support
            Mitarbeiter Reklamationsmanagement; Sachbearbeiter Reklamationsmanagement; Servicesachbearbeiter
            Support-Mitarbeiter; Supportmitarbeiter; Customer-Service-Mitarbeiter; Mitarbeiter Support
            נציג/ת שירות; נציג/ת שירות לקוחות; נציגי שירות; נציג/ת תמיכה; רפרנט/ית שירות לקוחות; נציג/ת שימור
            שירות לקוחות; נציג/ת שירות ומכירה; נציגי שירות לקוחות; נציג/ת צ'אט; נציגה שירות; רכז/ת שירות
            אחראי/ת שירות לקוחות; מתאם/ת שירות; נציג/ת שימור לקוחות; רכז/ת שירות לקוחות; רפרנט/ית שירות
            נציג/ת קשרי לקוחות; נציג/ת לקוחות; נציגי שימור
        """,
        near="""
            customer-success-manager call-center-agent it-support technical-support-engineer inside-sales
            account-manager
        """,
    ),
    "call-center-agent": Job(
        titles="""
            Call Center [Agent|Representative|Operator|Mitarbeiter|Advisor|Specialist|Executive]
            Call Centre [Agent|Representative|Operator|Mitarbeiter|Advisor|Specialist|Executive]
            Contact Center [Agent|Representative|Operator|Mitarbeiter|Advisor|Specialist|Executive]
            Callcenter [Agent|Representative|Operator|Mitarbeiter|Advisor|Specialist|Executive]
            Phone Operator; Inbound Agent; Telephone Operator; Callcenter-Agent; Call-Center-Agent
            Telefonagent; Telefonberater; Mitarbeiter Callcenter; Mitarbeiter Call Center
            Kaufmann für Dialogmarketing; Servicefachkraft für Dialogmarketing; Mitarbeiter Hotline
            Hotline-Mitarbeiter; Callcentermitarbeiter; Telefonservice Mitarbeiter
            Servicemitarbeiter Telefon; Inbound-Agent; Telefonischer Kundenberater; Kundenberater am Telefon
            Mitarbeiter im Callcenter; Call Agent; Mitarbeiter im Call Center; Kundenberater Inbound
            Kundenberater Telefon; Voice Agent; Mitarbeiter Telefonservice; Dispatcher Call Center
            מוקדן/ית; נציג/ת מוקד; טלפן/ית; נציג/ת מוקד שירות; מוקדנים; נציגי מוקד; מוקדן/ית שירות
            נציג/ת מוקד טלפוני; מוקדני/ת; מוקדן/ית שירות לקוחות
        """,
        near="customer-support telesales-agent receptionist",
    ),
    "telesales-agent": Job(
        titles="""
            Telesales [Agent|Representative|Executive|Manager]; Telemarketer
            Telemarketing [Agent|Executive|Representative]; Telefonverkäufer
            Outbound [Agent|Call Center Agent]; Cold Caller; Tele Caller; Telecaller; Telephone Sales Agent
            Telefonakquisiteur; Mitarbeiter Telefonakquise; Telemarketing Mitarbeiter; Telesales
            Telefonischer Vertriebsmitarbeiter; Mitarbeiter Telesales; Telefonist Outbound
            Mitarbeiter telefonische Akquise; Phone Sales; Outbound-Agent
            נציג/ת טלמרקטינג; נציג/ת טלמיטינג; טלמרקטינג; נציג/ת מכירות טלפוני/ת; נציג/ת מכירות טלפוניות
            טלמרקטרית; מכירות טלפוניות; נציג/ת טלסייל; נציגי טלמרקטינג; איש טלסייל; נציג/ת מכירות מוקד
            נציגי מכירות טלפוניים; טלמיטינג
        """,
        near="call-center-agent inside-sales sdr",
    ),
    "customer-service-manager": Job(
        titles="""
            Customer [Service|Support|Care] [Manager|Team Lead|Team Leader|Supervisor|Lead|Director]
            Head of [Customer Service|Customer Support|Customer Care|Support|Customer Operations]
            Call Center [Manager|Supervisor|Team Lead|Team Leader]; Contact Center Manager
            Support [Manager|Team Lead|Team Leader|Lead]; VP Customer Support
            Leiter [Kundenservice|Kundenbetreuung|Customer Service|Kundendienst|Customer Care]
            Leiter [Customer Support|Callcenter]
            Teamleiter [Kundenservice|Call Center|Kundenbetreuung|Customer Service|Callcenter]
            Teamleiter [Customer Care|Customer Support|Kundendienst|Support]; Kundenserviceleiter
            Callcenterleiter; Director of Customer Support; Director Customer Service
            Customer Operations Manager; Supervisor Call Center; Teamleitung Kundenservice
            Contact Center Team Leader; Supervisor Callcenter; Kundendienstleiter; VP Customer Service
            מנהל/ת שירות לקוחות; מנהל/ת מוקד; מנהל/ת מוקד שירות; ראש צוות שירות; סמנכ"ל/ית שירות
            מנהל/ת צוות שירות; ראש צוות מוקד; מנהל/ת תמיכה; אחראי/ת מוקד; מנהל/ת שירות
            סמנכ"ל/ית שירות לקוחות; מנהל/ת מוקד מכירות; ראש צוות שירות לקוחות; אחמ"ש מוקד; מנהל/ת מערך שירות
            אחראי/ת משמרת מוקד
        """,
        near="customer-support customer-success-manager service-manager",
    ),
    "sales-operations": Job(
        titles="""
            Sales Operations [Manager|Specialist|Analyst|Lead|Coordinator|Associate]
            Sales Ops [Manager|Specialist|Analyst]; Revenue Operations [Manager|Specialist|Analyst|Lead]
            RevOps [Manager|Specialist|Analyst|Lead]; Sales Enablement [Manager|Specialist|Lead]
            Commercial [Analyst|Operations Manager]; Vertriebssteuerer; Sales Excellence Manager; Bid Manager
            Tender Manager; Proposal Manager; Proposal Writer; Sales Analyst; Referent Vertriebssteuerung
            Head of Sales Operations; Head of RevOps; Vertriebscoach; Sales Trainer; Sales Coach
            Vertriebstrainer; Ausschreibungsmanager; Bid Coordinator; Tendermanager; Verkaufstrainer
            Head of Sales Enablement; Commercial Excellence Manager; Head of Revenue Operations
            Sales Planner; RevOps; Referent Sales; Proposal Specialist; Vertriebsreferent Steuerung
            Sales Business Analyst; Sachbearbeiter Ausschreibungen; Sachbearbeiter Vertriebssteuerung
            Ausschreibungsmanagement; Bid Writer; Referent Vertrieb; Bid Specialist; Tender Specialist
            מנהל/ת תפעול מכירות; אנליסט/ית מכירות; מנהל/ת מכרזים; רכז/ת מכרזים; מנהל/ת Sales Operations
            מנהל/ת RevOps; רכז/ת הצעות מחיר; מנהל/ת הצעות; כותב/ת מכרזים; מנהל/ת Sales Enablement
            אנליסט/ית מסחרי/ת; מדריך/ת מכירות; רפרנט/ית מכרזים; מנהל/ת Revenue Operations
        """,
        near="sales-assistant-office data-analyst sales-manager revenue-operations",
    ),
    "pharma-rep": Job(
        titles="""
            [Medical|Pharmaceutical|Pharma] [Sales Representative|Representative|Sales Rep|Rep]
            Pharmareferent; Medizinprodukteberater; Pharmaberater; Medizinprodukteberater im Außendienst
            Medical Device Sales [Representative|Specialist|Manager]; Klinikreferent; Pharma Sales Specialist
            Medizinprodukte-Berater; Medical Advisor Sales; Medical Sales; Klinischer Fachberater
            Pharmareferent im Außendienst; Medical Device Sales Rep; Product Specialist Medical Devices
            Klinikberater; Pharma Außendienst; Clinical Sales Specialist; Apothekenreferent
            Key Account Manager Pharma; Ärztebesucher; Apothekenaußendienst; Medizinprodukteberaterin
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
    closing; Abschlussstärke; deal closing; סגירת עסקאות
    solution selling; consultative selling; SPIN Selling; MEDDIC; MEDDPICC; Challenger Sale; value selling;
        value-based selling
    SaaS sales; SaaS; SaaS-Vertrieb; software sales; enterprise sales; Softwarevertrieb; מכירות SaaS
    sales management; Vertriebsleitung; sales leadership; Vertriebssteuerung; Verkaufsleitung;
        Vertriebsführung; ניהול מכירות; ניהול צוות מכירות
    channel sales; Partnervertrieb; partner management; Partnermanagement; Channel-Vertrieb;
        indirekter Vertrieb; partner sales; ניהול שותפים
    business development; Business-Development; Geschäftsentwicklung; Geschäftsfeldentwicklung; פיתוח עסקי
    customer success; Customer-Success; customer success management; הצלחת לקוח; הצלחת לקוחות
    customer service; Kundenservice; customer support; Kundendienst; customer care; Customer-Service;
        Kundenorientierung; שירות לקוחות; תמיכת לקוחות
    complaint management; Reklamationsbearbeitung; Beschwerdemanagement; Reklamationsmanagement;
        complaint handling; Reklamationen; טיפול בתלונות
    call centre; Callcenter; call center; Contact Center; Call-Center; Telefonservice; מוקד טלפוני; מוקד שירות
    telesales; Telefonverkauf; telemarketing; Telemarketing; טלמרקטינג; מכירות טלפוניות
    technical sales; technischer Vertrieb; Vertriebstechnik; מכירות טכניות
    presales; Pre-Sales; Presales-Beratung; solution engineering; פריסייל
    tender management; Ausschreibungen; Ausschreibungsmanagement; tenders; bid management; RFP; RFPs; RFI;
        מכרזים
    export; Exportvertrieb; international sales; internationaler Vertrieb; Auslandsvertrieb; יצוא;
        מכירות בינלאומיות
    sales forecasting; sales pipeline; Pipeline-Management; pipeline management; Vertriebsplanung;
        Forecasting im Vertrieb; ניהול פייפליין
    Zendesk; Intercom; Freshworks; זנדסק
    Outreach.io; Salesloft; ZoomInfo; Apollo.io; Sales Navigator; LinkedIn Sales Navigator; Gong.io; Lusha
    Pipedrive; Zoho; Zoho CRM; SugarCRM; CAS genesisWorld; SAP C4C; SAP CRM
    upselling; Cross-Selling; cross selling; Up-Selling; upsell
    customer experience; Kundenerlebnis; CX; NPS; חוויית לקוח; חווית לקוח
    pharma sales; Pharmavertrieb; Pharmaaußendienst; medical device sales; Medizinprodukteberatung;
        Vertrieb Medizintechnik; ציוד רפואי
    sales enablement; sales training; Vertriebsschulung; Verkaufstraining; Verkaufsschulungen; הדרכת מכירות
"""
