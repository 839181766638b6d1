"""Product and project management, agile roles, business analysis."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "product-manager": Job(
        titles="""
            [Product|Digital Product|Software Product|Growth Product] Manager
            [Platform Product|Data Product|AI Product] Manager
            [Mobile Product|Hardware Product|Global Product|Associate Product] Manager
            [Principal Product|Staff Product|Group Product] Manager; Product Lead; APM
            Product Management Specialist; Manager Product Management; Product Development Manager
            Product Line Manager; Product Specialist Management; Produktmanager; Produktverantwortlicher
            Produktmanager Digital; Referent Produktmanagement; Produktentwicklungsmanager; Sortimentsmanager
            Portfoliomanager Produkt; Produktspezialist; Product Managerin; Produktleiter
            מנהל/ת מוצר; מנהל/ת המוצר; מנהלי מוצר; פרודקט מנג'ר; מנהל/ת מוצר דיגיטלי; איש מוצר; אשת מוצר
            מנהל/ת מוצר טכני; מנהל/ת מוצר B2B; פרודקט
        """,
        near="""
            product-owner project-manager product-marketing-manager technical-product-manager
            business-analyst product-designer
        """,
    ),
    "technical-product-manager": Job(
        titles="""
            Technical Product Manager; Technical Product Owner; API Product Manager
            Technical Program Manager; TPM; Technischer Produktmanager; Technisches Produktmanagement
            Technical Product Lead; Technische Produktmanagerin
            מנהל/ת מוצר טכנולוגי/ת; מנהל/ת תוכנית טכנולוגית; מנהל/ת תכנית טכנולוגית
        """,
        near="product-manager product-owner tech-lead",
    ),
    "product-owner": Job(
        titles="""
            Product Owner; PO Scrum; Digital Product Owner; Agile Product Owner; Product Ownerin
            Proxy Product Owner; Product-Owner; Platform Owner; Produkteigner
            פרודקט אונר; בעל/ת המוצר; פרודקט אוונר; מנהל/ת דרישות מוצר
        """,
        near="product-manager project-manager scrum-master business-analyst",
    ),
    "head-of-product": Job(
        titles="""
            Head of [Product|Product Management|Products]
            [VP|Vice President] [Product|of Product|Product Management|Products]; Director of Product
            Product Director; Director of Product Management; Director Product Management
            Leiter Produktmanagement; Teamleiter Produktmanagement; Bereichsleiter Produktmanagement
            Chief Product Officer; CPO; Director Product; Group Product Lead; Team Lead Product Management
            CPTO
            סמנכ"ל/ית מוצר; מנהל/ת קבוצת מוצר; ראש תחום מוצר; ראש צוות מוצר; סמנכ"ל/ית מוצרים
            מנהל/ת מחלקת מוצר
        """,
        near="product-manager",
    ),
    "project-manager": Job(
        titles="""
            Project [Manager|Lead|Leader|Coordinator|Management Officer]
            Project [Management Specialist|Director|Management Consultant|Engineer Lead|Executive]
            Associate Project Manager; Technical Project Manager; Digital Project Manager
            Client Project Manager; Commercial Project Manager; Head of Project Management; Head of Projects
            Customer Project Manager; Manager Projects; Senior PM; Project Engineer; Projektmanager
            Projektleiter; Projektleitung; Projektkoordinator; Projektverantwortlicher; Teilprojektleiter
            Technischer Projektleiter; Technische Projektleitung; Technische Projektleiterin
            Kaufmännischer Projektleiter; Kaufmännische Projektleitung; Projektingenieur; Projekt-Manager
            Leiter Projektmanagement; Leiter Projekte; Projektreferent; Kaufmännischer Projektmanager
            Technischer Projektmanager; Referent Projektmanagement; Gesamtprojektleiter
            Teamleiter Projektmanagement; Projektleiter Anlagenbau; Projektleiter Entwicklung
            Entwicklungsprojektleiter; Projektleiterin; Projektkaufmann
            מנהל/ת פרויקטים; מנהל/ת פרויקט; מנהל/ת הפרויקט; מנהלי פרויקטים; מוביל/ת פרויקטים
            מנהל/ת פרוייקטים; מנהל/ת פרוייקט; ראש מנהלת פרויקט; מנהל/ת פרויקטים טכני; רכז/ת פרויקט
            מוביל/ת פרויקט
        """,
        near="""
            product-manager program-manager project-assistant it-project-manager pmo-manager
            construction-project-manager
        """,
    ),
    "program-manager": Job(
        titles="""
            Program [Manager|Lead|Director|Management Lead|Coordinator]; Portfolio Manager Projects
            Project Portfolio Manager; Strategic Program Manager; Delivery Program Manager
            Head of Program Management; Engineering Program Manager; Programmleiter; Programm-Manager
            Programmmanager; Multiprojektmanager; Multiprojektleiter; Projektportfoliomanager
            Transformation Manager; Transformationsmanager; Change Manager; Change & Transformation Manager
            Organizational Change Manager; Programmkoordinator; Change Management Consultant
            Digital Transformation Manager; Head of Transformation; Change Management Manager
            מנהל/ת תכנית; מנהל/ת תוכנית; מנהל/ת תוכניות; מנהל/ת תכניות; מנהל/ת תוכניות פיתוח; מנהל/ת שינוי
            מנהל/ת טרנספורמציה; מנהל/ת תכניות פיתוח
        """,
        near="project-manager technical-product-manager pmo-manager",
    ),
    "pmo-manager": Job(
        titles="""
            PMO; PMO [Manager|Lead|Analyst|Officer|Specialist|Consultant|Assistant|Support]; Head of PMO
            Project Management Office Manager; Project Controls Manager; Project Planner; Project Scheduler
            Project Controls Engineer; Leiter PMO; PMO-Mitarbeiter; Project Management Office; Projektplaner
            Terminplaner Projekte; Planning Engineer; Primavera Planner; Terminplaner
            Project Control Manager; PMO Referent
            מנהל/ת PMO; מתכנן/ת לוחות זמנים; בקר/ית פרויקטים; איש PMO; מנהל/ת לוחות זמנים; מתכנן/ת לו"ז
            מנהל/ת משרד פרויקטים
        """,
        near="project-manager program-manager project-assistant",
    ),
    "scrum-master": Job(
        titles="""
            Scrum [Master|Coach]; Scrummaster; Scrum Masterin; Kanban Lead; Release Train Engineer; RTE SAFe
            Iteration Manager; Agile Team Lead; Agile Delivery Lead; Agile Master; Agile Delivery Manager
            סקראם מאסטר; סקרם מאסטר; מנהל/ת Scrum; סקראם מסטר; סקרם מסטר
        """,
        near="product-owner project-manager agile-coach",
    ),
    "agile-coach": Job(
        titles="""
            Agile [Coach|Consultant|Transformation Lead|Expert]; SAFe Coach; Lean-Agile Coach; Agiler Coach
            Enterprise Agile Coach; Agile Coachin; Agile Transformation Coach
            מאמן/ת אג'ייל; יועץ/ת אג'ייל; אג'ייל קואצ'; מוביל/ת אג'ייל
        """,
        near="scrum-master management-consultant",
    ),
    "business-analyst": Job(
        titles="""
            Business [Analyst|Systems Analyst|System Analyst]
            Business [Analysis Specialist|Process Analyst|Intelligence Business Analyst]
            Business [Process Manager|Process Engineer|Process Consultant|Process Specialist|Analystin]
            IT Business Analyst; Functional Analyst; Process Analyst; Process Manager; Business Analyst IT
            Digital Business Analyst; Technical Business Analyst; Business Process Expert; Process Owner
            Operations Improvement Specialist; Lead Business Analyst; Process Management Specialist
            Process Consultant; Businessanalyst; Prozessmanager; Geschäftsprozessmanager; Prozessanalyst
            Organisationsanalytiker; Fachanalyst; Business-Analyst; Prozessberater
            Referent Prozessmanagement; Prozessoptimierer; Geschäftsprozessanalyst; Prozesskoordinator
            Prozessmanagement Spezialist; Fachkonzepter; Referent Organisation; Leiter Prozessmanagement
            Prozessverantwortlicher
            אנליסט/ית עסקי/ת; מנתח/ת תהליכים; ביזנס אנליסט; ביזנס אנליסטית; מנתח/ת עסקי/ת; מנהל/ת תהליכים
            אנליסט עסקי; אנליסטית עסקית; איש או"ש; מנתח/ת או"ש; ביזנס אנליסטים; אנליסט/ית תהליכים
        """,
        near="product-owner data-analyst system-analyst management-consultant requirements-engineer",
    ),
    "system-analyst": Job(
        titles="""
            [System|Systems|IT System|Software System|Computer Systems] Analyst; System Analyst IT
            Systemanalytiker; Systemanalyst; IT-Systemanalytiker; Organisationsprogrammierer; Analyst Systems
            Systemanalytikerin
            מנתח/ת מערכות; מנתח/ת מערכות מידע; מאפיין/ת מערכות; סיסטם אנליסט; מנתח/ת מערכת; מאפיין/ת
            מנתחת מערכות מידע
        """,
        near="business-analyst requirements-engineer software-architect systems-engineer",
    ),
    "requirements-engineer": Job(
        titles="""
            Requirements [Engineer|Manager|Analyst|Engineering Specialist]; Requirement Engineer
            Anforderungsmanager; Anforderungsanalyst; Anforderungsingenieur; IT-Anforderungsmanager
            IT-Requirements Engineer; Anforderungsmanagerin; Demand Manager; IT-Koordinator
            Anforderungskoordinator
            מהנדס/ת דרישות; מנהל/ת דרישות; מאפיין/ת דרישות
        """,
        near="business-analyst product-owner systems-engineer",
    ),
    "product-operations": Job(
        titles="""
            Product Operations [Manager|Specialist|Lead|Analyst]; Product Ops Manager; Product Coordinator
            Product Support Manager; Product Launch Manager; Product Associate; Launch Manager
            Product Lifecycle Manager; Go-to-Market Manager; Produktkoordinator; Product Ops; GTM Manager
            PLM Manager; Lifecycle Manager; Launchmanager
            מנהל/ת תפעול מוצר; רכז/ת מוצר; מנהל/ת GTM; מנהל/ת Product Operations; רפרנט/ית מוצר
        """,
        near="product-manager operations-manager",
    ),
    "innovation-manager": Job(
        titles="""
            Innovation [Manager|Lead|Consultant|Specialist]; Head of Innovation; Head of Digital
            Chief Digital Officer; Digital Manager; Venture Architect; Venture Builder; Innovationsmanager
            Digitalisierungsbeauftragter; Leiter Digitalisierung; Leiter Innovation; Intrapreneur
            Referent Digitalisierung; Head of Digitalization; Digital Strategist; Digitalisierungsexperte
            Technologiemanager; Technology Manager; Head of Digital Transformation; Innovationsberater
            Referent Innovationsmanagement; Digitalisierungsbeauftragte; Technology Scout
            Leiter Digitale Transformation; Ideenmanager
            מנהל/ת חדשנות; מנהל/ת טרנספורמציה דיגיטלית; סמנכ"ל/ית דיגיטל; ראש תחום חדשנות; מנהל/ת תחום דיגיטל
            סמנכ"ל/ית חדשנות
        """,
        near="product-manager strategy-manager business-developer",
    ),
}

SKILLS = """
    product management; Produktmanagement; Produktverantwortung; product ownership; ניהול מוצר
    product strategy; Produktstrategie; product vision; אסטרטגיית מוצר
    roadmapping; product roadmap; Roadmaps; Produktroadmap; Roadmap-Planung; מפת דרכים
    backlog management; Backlog; Backlog-Management; backlog grooming; Product Backlog
    user stories; User-Stories; acceptance criteria
    requirements engineering; Anforderungsmanagement; Anforderungsanalyse; requirements analysis;
        requirements management; Requirements-Engineering; IREB; CPRE; איסוף דרישות; אפיון; ניתוח דרישות;
            כתיבת אפיונים
    product discovery; user discovery; customer discovery; continuous discovery
    market research; Marktforschung; Marktanalyse; Marktanalysen; market analysis; Wettbewerbsanalyse;
        competitive analysis; מחקר שוק; מחקרי שוק
    project management; Projektmanagement; Projektleitung; Projektsteuerung; project planning;
        ניהול פרויקטים; ניהול פרוייקטים; הובלת פרויקטים
    program management; Programmmanagement; Multiprojektmanagement; programme management;
        portfolio management of projects; ניהול תוכניות
    project coordination; Projektkoordination; תיאום פרויקטים | PMP; PMI; PMI-PMP | PRINCE2; Prince 2
    IPMA; GPM; IPMA Level D; IPMA Level C | Scrum; Scrum-Framework; סקראם; סקרם | Kanban; Kanban Boards
    SAFe; Scaled Agile; SAFe Agilist
    agile methods; agile; Agile Methoden; agile Arbeitsweise; agile working; agile development;
        agile Methoden; agiles Projektmanagement; אג'ייל
    PSM; CSM; PSPO; CSPO; Certified Scrum Master
    MS Project; Microsoft Project; Primavera; Primavera P6; MSP | Monday.com; Monday; מאנדיי
    Asana; Trello; ClickUp; Notion; Wrike | Miro; Mural
    process management; Prozessmanagement; process optimisation; Prozessoptimierung; process optimization;
        Geschäftsprozesse; business processes; process improvement; Geschäftsprozessmanagement; BPM;
            Prozessverbesserung; ייעול תהליכים; שיפור תהליכים; ניתוח תהליכים
    BPMN; BPMN 2.0; process modelling; Prozessmodellierung; ARIS; Signavio; Camunda
    business analysis; Business-Analyse; Businessanalyse; CBAP; ניתוח עסקי
    system analysis; Systemanalyse; systems analysis; ניתוח מערכות
    digitalisation; Digitalisierung; digital transformation; digitale Transformation;
        Digitalisierungsprojekte; digitalization; טרנספורמציה דיגיטלית
    innovation management; Innovationsmanagement; design sprint; חדשנות
    risk register; project controlling; Projektcontrolling; earned value management; project controls
    go-to-market; Go-to-Market-Strategie; GTM; product launch; Produkteinführung; GTM strategy; השקת מוצר
    pricing; Preisgestaltung; Pricing-Strategien; Preiskalkulation; תמחור
    OKR; OKRs; objectives and key results | design thinking; Design-Thinking
    workshop facilitation; Workshop-Moderation; Moderation; facilitation; Workshops; הנחיית סדנאות
"""
