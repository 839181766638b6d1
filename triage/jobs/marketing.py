"""Marketing, communications and events."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "marketing-manager": Job(
        titles="""
            Marketing [Manager|Specialist|Generalist|Executive|Officer|Professional|Lead|Associate]
            Marketing [Expert|Consultant|Project Manager|Communications Manager|Managerin]
            Field Marketing [Manager|Specialist]; B2B Marketing Manager; Trade Marketing [Manager|Specialist]
            Regional Marketing Manager; Channel Marketing Manager; Campaign [Manager|Specialist|Lead]
            Partner Marketing Manager; Integrated Marketing Manager; Shopper Marketing Manager
            Account Based Marketing Manager; Marketing & Communications Manager
            Marketing and Communications Manager; Retail Marketing Manager; Sponsorship Manager
            Lifecycle Marketing Manager; Marketing Communications Specialist; Marketingmanager
            Marketingreferent; Marketing-Referent; Referent Marketing; Marketingfachmann
            Kaufmann für Marketingkommunikation; Marketing-Manager; Marketingkoordinator; Marketingspezialist
            Mitarbeiter Marketing; Vertriebsmarketing Manager; Kampagnenmanager; Manager Marketing
            Fachreferent Marketing; Marketingverantwortlicher; Marketing Allrounder; Marketingmitarbeiter
            Referent Marketing und Kommunikation; Referent Marketing & Kommunikation; Marketingkaufmann
            Marketing-Spezialist; Marketingfachwirt; Werbekaufmann; Marketingberater
            Referent Marketing und Öffentlichkeitsarbeit
            מנהל/ת שיווק; איש שיווק; אשת שיווק; משווק/ת; רכז/ת שיווק; מנהל/ת קמפיינים; מנהל/ת שיווק B2B
            מנהל/ת השיווק; מומחה/ית שיווק; מנהל/ת שיווק ופרסום
        """,
        near="""
            online-marketing-manager product-marketing-manager brand-manager marketing-assistant
            head-of-marketing
        """,
    ),
    "marketing-assistant": Job(
        titles="""
            Marketing [Assistant|Coordinator|Administrator|Operations Specialist|Operations Manager]
            Marketing [Analyst|Automation Manager|Automation Specialist|Technologist]; Marketing Ops Manager
            Marketing Data Specialist; Marketingassistent; Marketing-Assistenz; Marketingassistenz
            Assistenz Marketing; Sachbearbeiter Marketing; Marketing Automation Expert; Marketing Controller
            Marketing Technology Manager; Marketing-Assistent; Head of Marketing Operations
            Marketing Analytics Manager; Marketingassistentin
            עוזר/ת שיווק; מתאם/ת שיווק; אנליסט/ית שיווק; עוזר/ת מנהל שיווק; מנהל/ת אוטומציות שיווק
            מנהל/ת תפעול שיווק; אנליסט/ית מרקטינג
        """,
        near="marketing-manager team-assistant",
    ),
    "online-marketing-manager": Job(
        titles="""
            Online Marketing [Manager|Specialist|Executive|Expert|Consultant|Lead|Strategist|Analyst|Officer|Referent|Spezialist|Experte|Projektmanager]
            Digital Marketing [Manager|Specialist|Executive|Expert|Consultant|Lead|Strategist|Analyst|Officer|Referent|Spezialist|Experte|Projektmanager]
            Internet Marketing [Manager|Specialist|Executive|Expert|Consultant|Lead|Strategist|Analyst|Officer|Referent|Spezialist|Experte|Projektmanager]
            Digital & Online Marketing [Manager|Specialist|Executive|Expert|Consultant|Lead|Strategist]
            Digital & Online Marketing [Analyst|Officer|Referent|Spezialist|Experte|Projektmanager]
            Digital Marketer; Digital Strategist Marketing; Online-Marketing-Manager; Onlinemarketing Manager
            Onlinemarketing-Spezialist; Referent Online-Marketing; Referent Digital Marketing
            Head of [Online Marketing|Digital Marketing]; Onlinemarketer; Webseiten-Manager; Website Manager
            Web Content Manager; Online Marketer; Internet Marketing; Online-Redakteur Marketing
            Leiter Online-Marketing; Teamleiter Online Marketing; Digital Marketing; Website Managerin
            Referent Onlinemarketing; Digital-Marketing-Manager; Affiliate Manager
            Affiliate Marketing Manager
            מנהל/ת שיווק דיגיטלי; מנהל/ת דיגיטל; משווק/ת דיגיטלי/ת; מקדם/ת דיגיטל; איש דיגיטל
            מנהל/ת שיווק אונליין; מנהל/ת מדיה דיגיטלית; מומחה/ית דיגיטל; מנהל/ת אפיליאייט; רכז/ת דיגיטל
            מנהל/ת אפיליאציה; רכז/ת שיווק דיגיטלי; מנהל/ת אתר
        """,
        near="marketing-manager seo-specialist performance-marketer social-media-manager ecommerce-manager",
    ),
    "seo-specialist": Job(
        titles="""
            SEO [Specialist|Manager|Consultant|Expert|Analyst|Lead|Content Manager|Content Specialist]
            SEO [Executive|Berater|Copywriter|Strategist|Redakteur]; Search Engine Optimization Specialist
            Suchmaschinenoptimierer; SEO-Experte; Technical SEO Specialist; Technical SEO Manager
            Head of SEO; SEO-Texter; Link Builder; Outreach Specialist SEO; Organic Growth Manager
            Suchmaschinenspezialist
            מקדם/ת אתרים; מומחה/ית SEO; מנהל/ת SEO; מקדם/ת אורגני/ת; מנהל/ת קידום אורגני; מקדם אורגני
            מקדמת אורגנית; איש SEO
        """,
        near="online-marketing-manager performance-marketer content-manager",
    ),
    "performance-marketer": Job(
        titles="""
            Performance [Marketing Manager|Marketer|Marketing Specialist|Marketing Lead]
            Performance [Marketing Expert|Marketing Analyst|Marketing Consultant|Advertising Manager]
            PPC [Specialist|Manager|Analyst|Expert|Campaign Manager|Executive|Lead]
            SEA [Manager|Specialist|Expert]; SEM [Manager|Specialist]
            Paid [Media Manager|Search Manager|Social Manager|Media Specialist|Social Specialist]
            Paid [Search Specialist|Ads Manager|Media Buyer|Acquisition Manager|Media Lead]
            Google Ads [Specialist|Manager|Expert]; User Acquisition [Manager|Specialist|Lead]; UA Manager
            Media Buyer; Biddable Media Manager; Search Engine Marketing Manager
            Head of Performance Marketing; SEA/SEO Manager; Programmatic [Manager|Specialist|Trader]
            Ad Operations Manager; Ad Ops Specialist; SEM-Manager; Ads Specialist; Ad Ops Manager
            Display Manager; Performance-Marketing-Manager; SEO/SEA Manager; Meta Ads Specialist
            מנהל/ת קמפיינים PPC; מנהל/ת PPC; קמפיינר/ית; מנהל/ת מדיה; מנהל/ת קמפיינים ממומנים; איש PPC
            מנהל/ת פרפורמנס; מדיה באייר; מנהל/ת רכישת משתמשים; קמפיינר/ית PPC; מנהל/ת UA; מומחה/ית PPC
            מנהל/ת פרסום ממומן
        """,
        near="online-marketing-manager seo-specialist media-planner growth-manager",
    ),
    "growth-manager": Job(
        titles="""
            Growth [Manager|Marketer|Marketing Manager|Hacker|Lead|Specialist|Marketing Lead]
            Growth [Product Marketer|Strategist|Marketing Specialist]; Head of Growth; VP Growth
            Chief Growth Officer; Demand Generation [Manager|Specialist|Lead]; Demand Gen Manager
            Lead Generation [Manager|Specialist]; Retention [Manager|Specialist|Marketing Manager]
            Head of Demand Generation; Growth-Manager; Director of Growth; Growth Associate
            Acquisition Manager; Director of Demand Generation; Growth Operations Manager; Wachstumsmanager
            מנהל/ת צמיחה; מנהל/ת גרות'; מנהל/ת Growth; גרות' האקר; מנהל/ת שימור; מנהל/ת Demand Generation
            ראש תחום צמיחה; מנהל/ת ריטנשן; מנהל/ת לידים
        """,
        near="performance-marketer product-manager business-developer",
    ),
    "social-media-manager": Job(
        titles="""
            Social Media [Manager|Specialist|Coordinator|Executive|Lead|Strategist|Editor|Redakteur]
            Social Media [Consultant|Content Creator|Marketing Manager|Officer|Referent|Managerin]
            Social Media [Expert|Assistant]; Social Content Manager; Head of Social Media
            Social-Media-Manager; Social Media Marketing; Referent Social Media; Content Creator
            TikTok Manager; Social Strategist; Social Media; Social-Media-Redakteur; Social-Media-Spezialist
            Video Content Creator; UGC Creator; Content-Creator; Social Creator; Head of Social
            מנהל/ת [סושיאל|מדיה חברתית|סושיאל מדיה|רשתות חברתיות|סושיאל ותוכן]; יוצר/ת תוכן; איש סושיאל
            אשת סושיאל; קריאטור/ית
        """,
        near="online-marketing-manager community-manager content-manager influencer-manager",
    ),
    "community-manager": Job(
        titles="""
            Community [Manager|Specialist|Lead|Coordinator|Builder|Operations Manager|Associate]
            Community [Managerin|Engagement Manager]; Head of Community; Forum Manager
            Online Community Manager; Community-Manager; Content Moderator; Community Moderator
            Communitymanager; Trust and Safety Specialist; Trust & Safety Specialist; Trust & Safety Manager
            Content Reviewer; Moderator Online
            מנהל/ת קהילה; מנהל/ת קהילות; מנחה קהילה; רכז/ת קהילה דיגיטלית; מבקר/ת תוכן; מודרטור/ית
        """,
        near="social-media-manager customer-support event-manager",
    ),
    "influencer-manager": Job(
        titles="""
            Influencer [Manager|Marketing Manager|Marketing Specialist|Relations Manager|Coordinator]
            Influencer Campaign Manager; Creator [Manager|Partnerships Manager|Relations Manager]
            Talent Manager Influencer; Influencer-Manager; Ambassador Manager; Head of Influencer Marketing
            Influencer Marketing
            מנהל/ת משפיענים; מנהל/ת שיווק משפיענים; מנהל/ת אינפלואנסרים; רכז/ת משפיענים
        """,
        near="social-media-manager pr-manager",
    ),
    "content-manager": Job(
        titles="""
            Content [Manager|Marketing Manager|Specialist|Marketing Specialist|Strategist|Lead|Marketer]
            Content [Coordinator|Marketing Lead|Operations Manager|Managerin|Executive|Planner|Producer]
            Head of [Content|Content Marketing]; Content-Manager; Contentmanager; Content Marketing Managerin
            Content-Stratege; Content-Marketing-Manager; Content Marketing; Leiter Content
            Referent Content Marketing; Content Manager Web; Content-Redakteur
            Content & Social Media Manager; Inhaltsmanager; Content Redakteur; Content Director
            Contentmanagement
            מנהל/ת תוכן; מנהל/ת תוכן שיווקי; אסטרטג/ית תוכן; רכז/ת תוכן; איש תוכן; אשת תוכן
            מנהל/ת תוכן ושיווק; מנהל/ת שיווק תוכן; מנהל/ת תוכן דיגיטלי; אנשי תוכן
        """,
        near="copywriter social-media-manager editor seo-specialist",
    ),
    "copywriter": Job(
        titles="""
            Copywriter; Copy Writer; Content Writer; UX Writer; Creative Copywriter; Marketing Writer
            Web Copywriter; Blog Writer; Creative Writer; Creative Copy; Texter; Werbetexter; Konzeptioner
            Konzepter; Copywriterin; Texter und Konzepter; Conversion Copywriter; SEO Writer; Copy Lead
            Texter Konzeption; Creative Concept Writer; Senior Copy; Werbetexterin; UX-Writer; Onlinetexter
            Ghostwriter; Redenschreiber; Speechwriter; Werbekonzeptioner; Scriptwriter; Drehbuchautor
            Screenwriter
            קופירייטר/ית; כותב/ת תוכן; קופי רייטר; כותב/ת תוכן שיווקי; כותב/ת שיווקי/ת; מיקרוקופי; כותב/ת UX
            כותב/ת קריאייטיב; תסריטאי/ת; כותב/ת נאומים; כותבי תוכן; רעיונאי/ת
        """,
        near="content-manager editor technical-writer",
    ),
    "brand-manager": Job(
        titles="""
            Brand [Manager|Marketing Manager|Lead|Strategist|Specialist|Director|Executive|Coordinator]
            Brand [Communications Manager|Activation Manager|Consultant|Building Manager]; Head of Brand
            Product & Brand Manager; Brandmanager; Markenmanager; Brand-Manager; Markenberater
            Category Brand Manager; Leiter Markenführung; Head of Brand Marketing; VP Brand
            Global Brand Manager; Brand Ambassador Manager; Markenstratege; Markenverantwortlicher
            Brand Managerin; Marken-Manager; Brand & Communication Manager
            מנהל/ת מותג; מנהל/ת מותגים; מנהל/ת מיתוג; אסטרטג/ית מותג; מנהל/ת המותג; ברנד מנג'ר
            אסטרטג/ית מותגים
        """,
        near="marketing-manager product-manager product-marketing-manager",
    ),
    "product-marketing-manager": Job(
        titles="""
            Product Marketing [Manager|Specialist|Lead|Director|Managerin|Expert]; PMM
            Head of Product Marketing; Solution Marketing Manager; Produktmarketing Manager
            Produktmarketingmanager; Technical Marketing Manager; Referent Produktmarketing
            Produktmarketing-Manager; Technical Marketing Engineer; Director of Product Marketing
            Director Product Marketing; VP Product Marketing; Technisches Marketing
            מנהל/ת שיווק מוצר; פרודקט מרקטינג מנג'ר; מנהל/ת שיווק מוצרים; מנהל/ת Product Marketing
            פרודקט מרקטינג
        """,
        near="product-manager marketing-manager brand-manager",
    ),
    "crm-manager": Job(
        titles="""
            CRM [Manager|Specialist|Marketing Manager|Lead|Executive|Analyst|Campaign Manager]
            CRM [Marketing Specialist|Coordinator|Referent]; Customer Relationship Manager Marketing
            Loyalty [Manager|Program Manager]; Head of CRM; CRM-Manager; Kundenbindungsmanager
            CRM & Loyalty Manager; Customer Relationship Management Manager; CRM Managerin
            Kundenbindung Manager; Dialogmarketing Manager; Referent CRM; Direktmarketing Manager
            מנהל/ת CRM; מנהל/ת מועדון לקוחות; רכז/ת CRM; מנהל/ת מועדון
        """,
        near="email-marketing-manager salesforce-developer growth-manager",
    ),
    "email-marketing-manager": Job(
        titles="""
            [E-Mail|Email] Marketing [Manager|Specialist|Executive|Expert|Coordinator|Managerin]
            Newsletter [Manager|Editor]; Lifecycle [Marketing Specialist|Marketer]; E-Mail-Marketing-Manager
            Newsletterredakteur; Retention Email Marketer; E-Mail Marketer
            מנהל/ת אימייל מרקטינג; מנהל/ת דיוור; מנהל/ת שיווק במייל; מנהל/ת ניוזלטר
        """,
        near="crm-manager online-marketing-manager",
    ),
    "ecommerce-manager": Job(
        titles="""
            E-Commerce [Manager|Specialist|Coordinator|Director|Lead|Executive|Operations Manager|Analyst|Assistant|Expert|Referent|Managerin|Spezialist|Product Manager|Mitarbeiter]
            Ecommerce [Manager|Specialist|Coordinator|Director|Lead|Executive|Operations Manager]
            Ecommerce [Analyst|Assistant|Expert|Referent|Managerin|Spezialist|Product Manager]
            Ecommerce Mitarbeiter; Head of [E-Commerce|Ecommerce]; Online Shop Manager; Webshop Manager
            Shop Manager E-Commerce; Kaufmann im E-Commerce; Onlineshop-Manager; E-Business Manager
            Digital Commerce Manager; Webshop-Manager; E-Commerce-Manager; Online Merchandiser
            Leiter E-Commerce; Onlineshop Betreuer; E-Commerce-Kaufmann; Mitarbeiter Onlineshop
            Digital Commerce Lead; D2C Manager; Teamleiter E-Commerce; Mitarbeiter E-Commerce
            Kaufmann E-Commerce; Onlineshopmanager
            מנהל/ת [איקומרס|אי קומרס|סחר מקוון|אתר סחר|חנות אונליין|סחר אלקטרוני|E-Commerce]
            מנהל/ת [מסחר אלקטרוני|חנות מקוונת]; רכז/ת [איקומרס|סחר מקוון|אי קומרס]
        """,
        near="online-marketing-manager category-manager marketplace-manager",
    ),
    "marketplace-manager": Job(
        titles="""
            Marketplace [Manager|Specialist|Account Manager|Operations Manager|Analyst]
            Amazon [Marketplace Manager|Account Manager|Specialist|Manager|Ads Manager|PPC Specialist]
            Amazon [FBA Manager|Account Specialist|Vendor Manager|Seller Manager]; eBay Manager
            Marktplatzmanager; Amazon-Manager; Marketplace-Manager; Vendor Manager; Marktplatz-Manager
            Head of Marketplaces; Head of Amazon; Amazon Consultant
            מנהל/ת אמזון; מנהל/ת מרקטפלייס; מנהל/ת חשבון אמזון; מנהל/ת מרקטפלייסים
        """,
        near="ecommerce-manager account-manager",
    ),
    "pr-manager": Job(
        titles="""
            PR [Manager|Consultant|Specialist|Executive|Officer|Account Manager|Berater|Coordinator]
            PR [Assistant|Lead|Account Executive|Referent|Redakteur|Director|Associate|Managerin]
            PR Assistenz
            Public Relations [Manager|Specialist|Officer|Consultant|Executive|Coordinator|Director]
            Public Relations Associate; Press Officer; Media Relations [Manager|Specialist]; Spokesperson
            Head of PR; Publicist; Press Secretary; Media Officer; Press Manager; Pressesprecher
            Pressereferent; PR-Berater; PR-Manager; Referent Öffentlichkeitsarbeit
            Referent Presse- und Öffentlichkeitsarbeit; Unternehmenssprecher; Pressebetreuer
            Mitarbeiter Öffentlichkeitsarbeit; PR-Volontär; Presse- und Öffentlichkeitsarbeit
            Referent Presse; Mitarbeiter Presse- und Öffentlichkeitsarbeit; PR-Redakteur
            Öffentlichkeitsreferent; Leiter Presse; Leiter Öffentlichkeitsarbeit; Leiter Pressestelle
            Pressestellenleiter; Leiter Presse- und Öffentlichkeitsarbeit
            יחצ"ן; יחצ"נית; דובר/ת; יח"צ; מנהל/ת יחסי ציבור; איש יחסי ציבור; עוזר/ת דובר; מנהל/ת לקוח יחצ
            אשת יחסי ציבור; תקציבאי/ת יח"צ; יחסי ציבור; מנהל/ת תיקים יח"צ; יחצן/ית
        """,
        near="communications-manager marketing-manager journalist",
    ),
    "communications-manager": Job(
        titles="""
            Communications [Manager|Specialist|Officer|Lead|Consultant|Coordinator|Executive|Director|Advisor|Associate|Managerin|Expert|Partner]
            Communication [Manager|Specialist|Officer|Lead|Consultant|Coordinator|Executive|Director|Advisor|Associate|Managerin|Expert|Partner]
            Corporate Communications [Manager|Specialist|Officer|Lead|Consultant|Coordinator|Executive|Director|Advisor|Associate|Managerin|Expert|Partner]
            Corporate Communication [Manager|Specialist|Officer|Lead|Consultant|Coordinator|Executive|Director|Advisor|Associate|Managerin|Expert|Partner]
            Internal Communications [Manager|Specialist|Officer|Lead|Consultant|Coordinator|Executive|Director|Advisor|Associate|Managerin|Expert|Partner]
            Internal Communication [Manager|Specialist|Officer|Lead|Consultant|Coordinator|Executive|Director|Advisor|Associate|Managerin|Expert|Partner]
            External Communications [Manager|Specialist|Officer|Lead|Consultant|Coordinator|Executive|Director|Advisor|Associate|Managerin|Expert|Partner]
            Employee Communications [Manager|Specialist|Officer|Lead|Consultant|Coordinator|Executive|Director|Advisor|Associate|Managerin|Expert|Partner]
            Executive Communications [Manager|Specialist|Officer|Lead|Consultant|Coordinator|Executive]
            Executive Communications [Director|Advisor|Associate|Managerin|Expert|Partner]
            Head of [Communications|Corporate Communications|Communication|Internal Communications]
            Head of Corporate Affairs; Public Affairs [Manager|Consultant|Specialist]
            Government Affairs Manager; Lobbyist; Chief Communications Officer; Head of Public Affairs
            Science Communicator; CSR Manager; Policy Advisor; Public Policy Manager
            Government Relations Manager; Head of Government Affairs; Corporate Affairs Manager
            Director of Communications; VP Communications; Kommunikationsmanager
            Referent Unternehmenskommunikation; Kommunikationsreferent; Referent Kommunikation
            Leiter Kommunikation; Leiter Unternehmenskommunikation; Kommunikationsberater
            Referent Public Affairs; Kommunikationsspezialist; Referent interne Kommunikation
            Leiter Marketing und Kommunikation; Unternehmenskommunikation; Referent Interne Kommunikation
            Krisenkommunikation; Leiter Unternehmenskommunikation; Kommunikationsfachmann
            Kommunikationskoordinator; Kommunikationsverantwortlicher; Referent politische Kommunikation
            Kommunikationsleiter; Fachreferent Kommunikation; Wissenschaftskommunikator
            Referent Wissenschaftskommunikation; Pressesprecher und Kommunikation
            מנהל/ת תקשורת; מנהל/ת תקשורת שיווקית; מנהל/ת תקשורת פנים ארגונית; מנהל/ת תקשורת ארגונית
            מנהל/ת קשרי ממשל; לוביסט/ית; מנהל/ת תקשורת פנים; מנהל/ת קשרי חוץ
        """,
        near="pr-manager marketing-manager content-manager",
    ),
    "event-manager": Job(
        titles="""
            Event [Manager|Coordinator|Planner|Specialist|Producer|Marketing Manager|Executive]
            Event [Organizer|Project Manager|Assistant|Marketing Specialist|Operations Manager|Lead]
            Event [Managerin|Officer|Director|Marketing]; Events Manager
            Conference [Manager|Coordinator|Producer|Organizer]; Trade Show [Manager|Coordinator]
            Wedding Planner; Exhibition Manager; Banquet Sales Manager; Events Coordinator; Events Executive
            Events Assistant; Head of Events; Events Planner; Corporate Events Manager; MICE Manager
            Eventmanager; Veranstaltungsmanager; Veranstaltungskaufmann; Messemanager; Eventplaner
            Veranstaltungsleiter; Eventkaufmann; Projektleiter Event; Projektleiter Veranstaltungen
            Veranstaltungsorganisator; Kongressmanager; Veranstaltungskoordinator; Hochzeitsplaner
            Projektmanager Event; Event-Manager; Referent Veranstaltungsmanagement; Messereferent
            Referent Veranstaltungen; Eventkoordinator; Veranstaltungsassistent; Messekoordinator
            Tagungsmanager; Projektleiter Messe; Mitarbeiter Veranstaltungsmanagement; Eventmanagement
            Leiter Veranstaltungsmanagement; Sachbearbeiter Veranstaltungsmanagement
            Projektmanager Veranstaltungen; Leiter Events; Künstlerbetreuer; Booker Künstleragentur
            Eventreferent
            מנהל/ת אירועים; מפיק/ת אירועים; רכז/ת אירועים; מנהל/ת הפקות אירועים; מפיק/ת כנסים; מנהל/ת כנסים
            מפיק/ת אירוע; מתאם/ת אירועים; מנהל/ת כנסים ואירועים
        """,
        near="marketing-manager travel-manager project-manager",
    ),
    "media-planner": Job(
        titles="""
            Media [Planner|Manager|Consultant|Strategist|Executive|Analyst|Planning Manager|Coordinator]
            Media [Specialist|Director|Trader|Berater|Planerin|Planner Digital|Lead]; Digital Media Planner
            Mediaplaner; Mediaberater; Mediaeinkäufer; Media-Manager; Media-Berater; Mediadisponent
            Media Planning Executive; Head of Media; Mediamanager; Anzeigendisponent; Mediaspezialist
            Media-Planer
            פלנר/ית מדיה; מתכנן/ת מדיה; מנהל/ת מדיה במשרד פרסום; קניין/ית מדיה; פלנר/ית דיגיטל
        """,
        near="performance-marketer marketing-manager account-manager-agency",
    ),
    "account-manager-agency": Job(
        titles="""
            Agency Account Manager
            Advertising [Account Manager|Account Executive|Manager|Specialist|Consultant]; Etat Director
            Client Service Director; Client Services Director; Account Planner; Strategic Planner
            Brand Planner; Kontakter; Etatdirektor; Kundenberater Agentur; Kundenberater Werbeagentur
            Beratung Agentur; Kontakter Agentur; Strategischer Planer; Etat Direktor; Account Manager Agentur
            Unit Director; Client Service Executive; Traffic Manager; Traffic Manager Agentur
            Client Services Manager; Client Service Manager; Kundenberater PR-Agentur; Junior Berater Agentur
            תקציבאי/ת פרסום; סופרוייזר/ית; מנהל/ת לקוח משרד פרסום; אסטרטג/ית; סופרווייזר/ית
            תקציבאי/ת במשרד פרסום; תקציבאי/ת לקוח; תקציבאית דיגיטל; מנהל/ת תקציבי לקוחות
        """,
        near="account-manager marketing-manager project-manager",
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
            חוקר/ת שוק; אנליסט/ית שווקים; סוקר/ת; סוקר/ת טלפוני/ת; מנהל/ת מחקר שוק; קונה סמוי; לקוח סמוי
            קונה סמויה; לקוחה סמויה; אנליסט/ית מחקר שוק
        """,
        near="data-analyst ux-researcher marketing-manager",
    ),
    "head-of-marketing": Job(
        titles="""
            Head of [Marketing|Global Marketing|Marketing and Communications|Marketing & Communications]
            Head of [Marketing and Sales|B2B Marketing]
            [VP|Vice President] [Marketing|of Marketing|Global Marketing]; Marketing Director
            Director of Marketing; Director Marketing; CMO; Chief Marketing Officer; Marketing Team Lead
            Leiter [Marketing|Marketing und Vertrieb|Marketing & Kommunikation|der Marketingabteilung]
            Leiter Marketing und Vertrieb; Marketingleiter; Marketingdirektor; Marketingchef
            Teamleiter Marketing; Bereichsleiter Marketing; Abteilungsleiter Marketing
            Director Global Marketing; Team Lead Marketing; Marketing-Leitung; Marketingvorstand
            Fractional CMO; Manager Marketing & Sales
            סמנכ"ל/ית שיווק; מנהל/ת מחלקת שיווק; ראש תחום שיווק; סמנכ"ל/ית שיווק ומכירות; דירקטור/ית שיווק
            ראש צוות שיווק; סמנכ"ל/ית שיווק ופיתוח עסקי; מנהל/ת אגף שיווק
        """,
        near="marketing-manager cmo brand-manager",
    ),
}

SKILLS = """
    marketing; Marketingmaßnahmen; Marketingstrategie; marketing strategy; Marketingkampagnen; שיווק;
        אסטרטגיה שיווקית
    online marketing; Online-Marketing; digital marketing; Onlinemarketing; Digitalmarketing;
        digitales Marketing; שיווק דיגיטלי; שיווק אונליין; דיגיטל
    SEO; search engine optimisation; Suchmaschinenoptimierung; search engine optimization; קידום אתרים;
        קידום אורגני
    SEA; Suchmaschinenwerbung; SEM; paid search; search engine marketing; קידום ממומן
    Google Ads; AdWords; Google AdWords; גוגל אדס
    Meta Ads; Facebook Ads; Meta Business Suite; Instagram Ads; LinkedIn Ads; TikTok Ads; פייסבוק אדס
    PPC; paid media; Paid Social; performance marketing; Performance-Marketing; paid advertising; פרפורמנס;
        ניהול קמפיינים
    social media; Social-Media; social media marketing; Social-Media-Marketing; Social Media Management;
        Instagram; TikTok; סושיאל; מדיה חברתית; רשתות חברתיות; סושיאל מדיה
    community management; Community-Management; Communitymanagement; ניהול קהילה; ניהול קהילות
    influencer marketing; Influencer-Marketing; שיווק משפיענים
    content marketing; Content-Marketing; content strategy; Content-Strategie; content creation;
        Content-Erstellung; Content Management; שיווק תוכן; יצירת תוכן; ניהול תוכן
    copywriting; Texterstellung; Texten; Werbetexte; content writing; Copy-Writing; קופירייטינג;
        כתיבה שיווקית; כתיבת תוכן
    email marketing; E-Mail-Marketing; Newsletter; Mailchimp; Newsletter-Marketing; Newslettermarketing;
        דיוור; אימייל מרקטינג; דיוור אלקטרוני
    marketing automation; Marketing-Automation; Marketo; Pardot; Eloqua; Marketing Cloud;
        HubSpot Marketing; Braze; Klaviyo; ActiveCampaign
    HubSpot; האבספוט
    CRM systems; CRM; CRM-Systeme; CRM-System; customer relationship management; מערכות CRM; מערכת CRM
    brand management; Markenführung; Brand-Management; brand strategy; Markenstrategie; Markenmanagement;
        ניהול מותג; ניהול מותגים; אסטרטגיית מותג
    product marketing; Produktmarketing; Produkt-Marketing; שיווק מוצר
    trade marketing; Trade-Marketing; Verkaufsförderung; POS-Marketing
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
