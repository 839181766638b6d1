"""Sales: customer service and those who look after customers."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "customer-success-manager": Job(
        titles="""
            Customer Success [Manager|Specialist|Associate|Lead|Representative|Executive|Engineer]
            Customer Success [Team Lead|Consultant|Managerin|Partner|Agent|Coordinator]; CSM
            Client Success [Manager|Specialist]; Head of Customer Success; VP Customer Success
            Director of Customer Success; Customer Experience [Manager|Specialist|Lead|Consultant]
            CX [Manager|Specialist|Lead]; Head of Customer Experience; Customer-Success-Manager
            Chief Customer Officer; Leiter Customer Success; Customer Journey Manager
            Customer Lifecycle Manager; Head of CX; Customer Happiness Manager; Customer Engagement Manager
            Kundenerfolgsmanager; Director Customer Success; Customer Advocate
            מנהל/ת הצלחת לקוח; מנהל/ת הצלחת לקוחות; מנהל/ת Customer Success; קסטומר סקסס; מנהל/ת חוויית לקוח
            מנהל/ת הצלחת הלקוח; מנהל/ת חווית לקוח; סמנכ"ל/ית הצלחת לקוח; קאסטומר סקסס
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
        near="customer-success-manager erp-consultant",
    ),
    "customer-support": Job(
        titles="""
            Customer [Support|Service] [Agent|Representative|Specialist|Associate|Advisor]
            Customer [Support|Service] [Officer|Executive|Rep|Coordinator]
            Customer [Support|Service] [Clerk|Consultant|Assistant|Mitarbeiter|Advocate]
            Customer [Support|Service] [Expert|Analyst|Professional|Agent German Speaking]
            Customer Care [Agent|Representative|Specialist|Advisor]
            Customer Care [Executive|Associate|Mitarbeiter|Coordinator]; CSR
            Client Services [Representative|Coordinator|Associate]; Customer Advisor
            Client Service Representative; Support [Agent|Specialist|Representative]; Chat Support Agent
            Email Support Agent; Customer Relations Specialist; Guest Support Agent; Live Chat Agent
            Complaint Handler; Client Service Specialist; Service Advisor Customer; Customer Experience Agent
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
            Serviceberater; Sachbearbeiter Service; Mitarbeiter Customer Support
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
            [Call Center|Call Centre] [Agent|Representative|Operator|Mitarbeiter]
            [Contact Center|Callcenter] [Agent|Representative|Operator|Mitarbeiter]
            [Call Center|Call Centre|Contact Center|Callcenter] [Advisor|Specialist|Executive]
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
            Telefonakquisiteur; Mitarbeiter Telefonakquise; Telemarketing Mitarbeiter
            Telefonischer Vertriebsmitarbeiter; Mitarbeiter Telesales; Telefonist Outbound
            Mitarbeiter telefonische Akquise; Outbound-Agent
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
            Leiter [Kundenservice|Kundenbetreuung|Customer Service|Kundendienst]
            Leiter [Customer Care|Customer Support|Callcenter]
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
            Sales Planner; Referent Sales; Proposal Specialist; Vertriebsreferent Steuerung
            Sales Business Analyst; Sachbearbeiter Ausschreibungen; Sachbearbeiter Vertriebssteuerung
            Ausschreibungsmanagement; Bid Writer; Referent Vertrieb; Bid Specialist; Tender Specialist
            מנהל/ת תפעול מכירות; אנליסט/ית מכירות; מנהל/ת מכרזים; רכז/ת מכרזים; מנהל/ת Sales Operations
            מנהל/ת RevOps; רכז/ת הצעות מחיר; מנהל/ת הצעות; כותב/ת מכרזים; מנהל/ת Sales Enablement
            אנליסט/ית מסחרי/ת; מדריך/ת מכירות; רפרנט/ית מכרזים; מנהל/ת Revenue Operations
        """,
        near="sales-assistant-office data-analyst sales-manager",
    ),
}

SKILLS = """
    customer success; Customer-Success; customer success management; הצלחת לקוח; הצלחת לקוחות
    customer service; Kundenservice; customer support; customer care; Customer-Service; Kundenorientierung;
        שירות לקוחות; תמיכת לקוחות
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
