"""Marketing: content, communications and events."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "social-media-manager": Job(
        titles="""
            Social Media [Manager|Specialist|Coordinator|Executive|Lead|Strategist|Editor|Redakteur]
            Social Media [Consultant|Content Creator|Marketing Manager|Officer]
            Social Media [Referent|Managerin|Expert|Assistant]; Social Content Manager; Head of Social Media
            Social-Media-Manager; Referent Social Media; Content Creator; TikTok Manager; Social Strategist
            Social-Media-Redakteur; Social-Media-Spezialist; Video Content Creator; UGC Creator
            Content-Creator; Social Creator; Head of Social
            מנהל/ת [סושיאל|מדיה חברתית|סושיאל מדיה|רשתות חברתיות|סושיאל ותוכן]; יוצר/ת תוכן; איש סושיאל
            אשת סושיאל; קריאטור/ית
        """,
        near="online-marketing-manager community-manager content-manager influencer-manager",
    ),
    "community-manager": Job(
        titles="""
            Community [Manager|Specialist|Lead|Coordinator|Builder]
            Community [Operations Manager|Associate|Managerin|Engagement Manager]; Head of Community
            Forum Manager; Online Community Manager; Community-Manager; Content Moderator
            Community Moderator; Communitymanager; Trust and Safety Specialist; Trust & Safety Specialist
            Trust & Safety Manager; Content Reviewer; Moderator Online
            מנהל/ת קהילה; מנהל/ת קהילות; מנחה קהילה; רכז/ת קהילה דיגיטלית; מבקר/ת תוכן; מודרטור/ית
        """,
        near="social-media-manager customer-support event-manager",
    ),
    "influencer-manager": Job(
        titles="""
            Influencer [Manager|Marketing Manager|Marketing Specialist]
            Influencer [Relations Manager|Coordinator|Campaign Manager]
            Creator [Manager|Partnerships Manager|Relations Manager]; Talent Manager Influencer
            Influencer-Manager; Ambassador Manager; Head of Influencer Marketing
            מנהל/ת משפיענים; מנהל/ת שיווק משפיענים; מנהל/ת אינפלואנסרים; רכז/ת משפיענים
        """,
        near="social-media-manager pr-manager",
    ),
    "content-manager": Job(
        titles="""
            Content [Manager|Marketing Manager|Specialist|Marketing Specialist|Strategist|Lead|Marketer]
            Content [Coordinator|Marketing Lead|Operations Manager|Managerin|Executive|Planner|Producer]
            Head of [Content|Content Marketing]; Content-Manager; Contentmanager; Content Marketing Managerin
            Content-Stratege; Content-Marketing-Manager; Leiter Content; Referent Content Marketing
            Content Manager Web; Content-Redakteur; Content & Social Media Manager; Inhaltsmanager
            Content Redakteur; Content Director
            מנהל/ת תוכן; מנהל/ת תוכן שיווקי; אסטרטג/ית תוכן; רכז/ת תוכן; איש תוכן; אשת תוכן
            מנהל/ת תוכן ושיווק; מנהל/ת שיווק תוכן; מנהל/ת תוכן דיגיטלי; אנשי תוכן
        """,
        near="copywriter social-media-manager editor seo-specialist",
    ),
    "copywriter": Job(
        titles="""
            Copywriter; Copy Writer; Content Writer; UX Writer; Creative Copywriter; Marketing Writer
            Web Copywriter; Blog Writer; Creative Writer; Texter; Werbetexter; Konzeptioner; Konzepter
            Copywriterin; Texter und Konzepter; Conversion Copywriter; SEO Writer; Copy Lead
            Texter Konzeption; Creative Concept Writer; Senior Copy; Werbetexterin; UX-Writer; Onlinetexter
            Ghostwriter; Redenschreiber; Speechwriter; Werbekonzeptioner; Scriptwriter; Drehbuchautor
            Screenwriter
            קופירייטר/ית; כותב/ת תוכן; קופי רייטר; כותב/ת תוכן שיווקי; כותב/ת שיווקי/ת; מיקרוקופי; כותב/ת UX
            כותב/ת קריאייטיב; תסריטאי/ת; כותב/ת נאומים; כותבי תוכן; רעיונאי/ת
        """,
        near="content-manager editor technical-writer",
    ),
    "pr-manager": Job(
        titles="""
            PR [Manager|Consultant|Specialist|Executive|Officer]
            PR [Account Manager|Berater|Coordinator|Assistant]
            PR [Lead|Account Executive|Referent|Redakteur|Director|Associate|Managerin|Assistenz]
            Public Relations [Manager|Specialist|Officer|Consultant]
            Public Relations [Executive|Coordinator|Director|Associate]; Press Officer
            Media Relations [Manager|Specialist]; Spokesperson; Head of PR; Publicist; Press Secretary
            Media Officer; Press Manager; Pressesprecher; Pressereferent; PR-Berater; PR-Manager
            Referent Öffentlichkeitsarbeit; Referent Presse- und Öffentlichkeitsarbeit; Unternehmenssprecher
            Pressebetreuer; Mitarbeiter Öffentlichkeitsarbeit; PR-Volontär; Presse- und Öffentlichkeitsarbeit
            Referent Presse; Mitarbeiter Presse- und Öffentlichkeitsarbeit; PR-Redakteur
            Öffentlichkeitsreferent; Leiter Presse; Leiter Öffentlichkeitsarbeit; Leiter Pressestelle
            Pressestellenleiter; Leiter Presse- und Öffentlichkeitsarbeit
            יחצ"ן; יחצ"נית; יח"צ; מנהל/ת יחסי ציבור; איש יחסי ציבור; עוזר/ת דובר; מנהל/ת לקוח יחצ
            אשת יחסי ציבור; תקציבאי/ת יח"צ; יחסי ציבור; מנהל/ת תיקים יח"צ; יחצן/ית
        """,
        near="communications-manager marketing-manager journalist",
    ),
    "communications-manager": Job(
        titles="""
            [Communications|Communication|Corporate Communications] [Manager|Specialist|Officer|Lead]
            [Communications|Communication|Corporate Communications] [Consultant|Coordinator|Executive]
            [Corporate Communication|Internal Communications] [Manager|Specialist|Officer|Lead]
            [Corporate Communication|Internal Communications] [Consultant|Coordinator|Executive]
            [Communications|Communication] [Director|Advisor|Associate|Managerin|Expert|Partner]
            Corporate Communications [Director|Advisor|Associate|Managerin|Expert|Partner]
            [Corporate Communication|Internal Communications] [Director|Advisor|Associate]
            [Corporate Communication|Internal Communications] [Managerin|Expert|Partner]
            [Internal Communication|External Communications] [Manager|Specialist|Officer|Lead]
            [Internal Communication|External Communications] [Consultant|Coordinator|Executive]
            [Employee Communications|Executive Communications] [Manager|Specialist|Officer|Lead]
            [Employee Communications|Executive Communications] [Consultant|Coordinator|Executive]
            [Internal Communication|External Communications] [Director|Advisor|Associate]
            [Internal Communication|External Communications] [Managerin|Expert|Partner]
            [Employee Communications|Executive Communications] [Director|Advisor|Associate]
            [Employee Communications|Executive Communications] [Managerin|Expert|Partner]
            Head of [Communications|Corporate Communications|Communication]
            Head of [Internal Communications|Corporate Affairs]
            Public Affairs [Manager|Consultant|Specialist]; Government Affairs Manager; Lobbyist
            Chief Communications Officer; Head of Public Affairs; Science Communicator; CSR Manager
            Policy Advisor; Public Policy Manager; Government Relations Manager; Head of Government Affairs
            Corporate Affairs Manager; Director of Communications; VP Communications; Kommunikationsmanager
            Referent Unternehmenskommunikation; Kommunikationsreferent; Referent Kommunikation
            Leiter Kommunikation; Leiter Unternehmenskommunikation; Kommunikationsberater
            Referent Public Affairs; Kommunikationsspezialist; Referent interne Kommunikation
            Leiter Marketing und Kommunikation; Referent Interne Kommunikation
            Leiter Unternehmenskommunikation; Kommunikationsfachmann; Kommunikationskoordinator
            Kommunikationsverantwortlicher; Referent politische Kommunikation; Kommunikationsleiter
            Fachreferent Kommunikation; Wissenschaftskommunikator; Referent Wissenschaftskommunikation
            Pressesprecher und Kommunikation
            מנהל/ת תקשורת; מנהל/ת תקשורת שיווקית; מנהל/ת תקשורת פנים ארגונית; מנהל/ת תקשורת ארגונית
            מנהל/ת קשרי ממשל; לוביסט/ית; מנהל/ת תקשורת פנים; מנהל/ת קשרי חוץ
        """,
        near="pr-manager marketing-manager content-manager",
    ),
    "event-manager": Job(
        titles="""
            Event [Manager|Coordinator|Planner|Specialist]
            Event [Producer|Marketing Manager|Executive|Organizer]
            Event [Project Manager|Assistant|Marketing Specialist|Operations Manager]
            Event [Lead|Managerin|Officer|Director]; Events Manager
            Conference [Manager|Coordinator|Producer|Organizer]; Trade Show [Manager|Coordinator]
            Wedding Planner; Exhibition Manager; Banquet Sales Manager; Events Coordinator; Events Executive
            Events Assistant; Head of Events; Events Planner; Corporate Events Manager; MICE Manager
            Eventmanager; Veranstaltungsmanager; Veranstaltungskaufmann; Messemanager; Eventplaner
            Veranstaltungsleiter; Eventkaufmann; Projektleiter Event; Projektleiter Veranstaltungen
            Veranstaltungsorganisator; Kongressmanager; Veranstaltungskoordinator; Hochzeitsplaner
            Projektmanager Event; Event-Manager; Referent Veranstaltungsmanagement; Messereferent
            Referent Veranstaltungen; Eventkoordinator; Veranstaltungsassistent; Messekoordinator
            Tagungsmanager; Projektleiter Messe; Mitarbeiter Veranstaltungsmanagement
            Leiter Veranstaltungsmanagement; Sachbearbeiter Veranstaltungsmanagement
            Projektmanager Veranstaltungen; Leiter Events; Künstlerbetreuer; Booker Künstleragentur
            Eventreferent
            מנהל/ת אירועים; מפיק/ת אירועים; רכז/ת אירועים; מנהל/ת הפקות אירועים; מפיק/ת כנסים; מנהל/ת כנסים
            מפיק/ת אירוע; מתאם/ת אירועים; מנהל/ת כנסים ואירועים
        """,
        near="marketing-manager travel-manager project-manager",
    ),
    "market-researcher": Job(
        titles="""
            Market [Researcher|Research Analyst|Research Manager|Research Specialist|Research Executive]
            Market [Analyst|Research Consultant|Intelligence Manager|Insights Analyst]
            Consumer Insights [Manager|Analyst|Specialist]; Customer Insights Manager; Insights Manager
            Survey Interviewer; Marktforscher; Marktforschungsreferent; Marktanalyst
            Interviewer Marktforschung; Competitive Intelligence [Analyst|Manager]; Research Executive
            Referent Marktforschung; Telefoninterviewer; Consumer Researcher
            Fachangestellte für Markt- und Sozialforschung; Mystery Shopper; Secret Shopper; Testkäufer
            Mystery Guest; Insights Lead; Market Intelligence Analyst; Referent Marktanalyse
            Projektleiter Marktforschung; Research Manager Market
            חוקר/ת שוק; אנליסט/ית שווקים; סוקר/ת טלפוני/ת; מנהל/ת מחקר שוק; קונה סמוי; לקוח סמוי; קונה סמויה
            לקוחה סמויה; אנליסט/ית מחקר שוק
        """,
        near="data-analyst ux-researcher marketing-manager",
    ),
}

SKILLS = """
    PR; public relations; Pressearbeit; Öffentlichkeitsarbeit; Presse- und Öffentlichkeitsarbeit;
        media relations; Pressemitteilungen; press releases; יחסי ציבור; הודעות לעיתונות
    corporate communications; Unternehmenskommunikation; interne Kommunikation; internal communications;
        interne und externe Kommunikation; externe Kommunikation; Krisenkommunikation;
            crisis communications; תקשורת ארגונית; תקשורת שיווקית; דוברות
    public affairs; government relations; Lobbying; Lobbyarbeit; government affairs; קשרי ממשל
    event management; Eventmanagement; Event-Management; Veranstaltungsplanung und -durchführung;
        ניהול אירועים; הפקה
    trade fairs; Messen; Messeorganisation; Messeauftritte; exhibitions; trade shows; Messeplanung;
        תערוכות; כנסים
    campaign management; Kampagnenmanagement; Kampagnenplanung; campaign planning; Kampagnen; קמפיינים
    media planning; Mediaplanung; media buying; Mediaeinkauf; תכנון מדיה; קניית מדיה
    growth marketing; growth hacking; demand generation; Demand-Generation; user acquisition;
        Leadgenerierung Marketing; רכישת משתמשים; צמיחה
    account-based marketing; ABM
    conversion optimisation; Conversion-Optimierung; CRO; conversion rate optimization;
        Conversion-Rate-Optimierung; Optimizely; VWO
    e-commerce; E-Commerce; ecommerce; Onlineshop; Onlinehandel; online shop; Webshop; Online-Handel;
        איקומרס; סחר מקוון; מסחר אלקטרוני; אי קומרס
    Amazon Seller Central; Amazon Vendor Central; Amazon FBA; Amazon Ads; Amazon Marketplace; אמזון
    affiliate marketing; Affiliate-Marketing; אפיליאייט
    programmatic advertising; Programmatic; DV360; display advertising; The Trade Desk
    CMS; Content-Management-Systeme; content management systems; Content-Management-System; Contentful;
        AEM; Adobe Experience Manager; מערכות ניהול תוכן
    market segmentation; Zielgruppenanalyse; Zielgruppenanalysen; customer segmentation; customer insights;
        consumer insights
    Google Tag Manager; GTM container; Tag Management; Google Search Console
    SEMrush; Ahrefs; Sistrix; Screaming Frog; Ryte
    sponsoring; Sponsorship; Sponsoring-Management; fundraising; Fundraising; גיוס כספים; גיוס תרומות
    loyalty programmes; Kundenbindung; customer retention; loyalty programs; Kundenbindungsprogramme;
        מועדון לקוחות; שימור לקוחות
"""
