"""Marketing, communications and events."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "marketing-manager": Job(
        titles="""
            Marketing [Manager|Specialist|Generalist|Executive|Officer|Professional|Lead]
            Marketing [Associate|Expert|Consultant|Project Manager|Communications Manager|Managerin]
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
            [Online|Digital|Internet|Digital & Online] Marketing [Manager|Specialist|Executive|Expert]
            [Online|Digital|Internet|Digital & Online] Marketing [Consultant|Lead|Strategist]
            [Online|Digital|Internet|Digital & Online] Marketing [Analyst|Officer|Referent]
            [Online|Digital|Internet|Digital & Online] Marketing [Spezialist|Experte|Projektmanager]
            Digital Marketer; Digital Strategist Marketing; Online-Marketing-Manager; Onlinemarketing Manager
            Onlinemarketing-Spezialist; Referent Online-Marketing; Referent Digital Marketing
            Head of [Online Marketing|Digital Marketing]; Onlinemarketer; Webseiten-Manager; Website Manager
            Web Content Manager; Online Marketer; Online-Redakteur Marketing; Leiter Online-Marketing
            Teamleiter Online Marketing; Website Managerin; Referent Onlinemarketing
            Digital-Marketing-Manager; Affiliate Manager; Affiliate Marketing Manager
            מנהל/ת שיווק דיגיטלי; מנהל/ת דיגיטל; משווק/ת דיגיטלי/ת; מקדם/ת דיגיטל; איש דיגיטל
            מנהל/ת שיווק אונליין; מנהל/ת מדיה דיגיטלית; מומחה/ית דיגיטל; מנהל/ת אפיליאייט; רכז/ת דיגיטל
            מנהל/ת אפיליאציה; רכז/ת שיווק דיגיטלי
        """,
        near="marketing-manager seo-specialist performance-marketer social-media-manager ecommerce-manager",
    ),
    "seo-specialist": Job(
        titles="""
            SEO [Specialist|Manager|Consultant|Expert|Analyst|Lead|Content Manager]
            SEO [Content Specialist|Executive|Berater|Copywriter|Strategist|Redakteur]
            Search Engine Optimization Specialist; Suchmaschinenoptimierer; SEO-Experte
            Technical SEO Specialist; Technical SEO Manager; Head of SEO; SEO-Texter; Link Builder
            Outreach Specialist SEO; Organic Growth Manager; Suchmaschinenspezialist
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
            Growth [Manager|Marketer|Marketing Manager|Hacker|Lead]
            Growth [Specialist|Marketing Lead|Product Marketer|Strategist|Marketing Specialist]
            Head of Growth; VP Growth; Chief Growth Officer; Demand Generation [Manager|Specialist|Lead]
            Demand Gen Manager; Lead Generation [Manager|Specialist]
            Retention [Manager|Specialist|Marketing Manager]; Head of Demand Generation; Growth-Manager
            Director of Growth; Growth Associate; Acquisition Manager; Director of Demand Generation
            Growth Operations Manager; Wachstumsmanager
            מנהל/ת צמיחה; מנהל/ת גרות'; מנהל/ת Growth; גרות' האקר; מנהל/ת שימור; מנהל/ת Demand Generation
            ראש תחום צמיחה; מנהל/ת ריטנשן; מנהל/ת לידים
        """,
        near="performance-marketer product-manager business-developer",
    ),
    "brand-manager": Job(
        titles="""
            Brand [Manager|Marketing Manager|Lead|Strategist|Specialist|Director]
            Brand [Executive|Coordinator|Communications Manager]
            Brand [Activation Manager|Consultant|Building Manager]; Head of Brand; Product & Brand Manager
            Brandmanager; Markenmanager; Brand-Manager; Markenberater; Category Brand Manager
            Leiter Markenführung; Head of Brand Marketing; VP Brand; Global Brand Manager
            Brand Ambassador Manager; Markenstratege; Markenverantwortlicher; Brand Managerin; Marken-Manager
            Brand & Communication Manager
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
            Director Product Marketing; VP Product Marketing
            מנהל/ת שיווק מוצר; פרודקט מרקטינג מנג'ר; מנהל/ת שיווק מוצרים; מנהל/ת Product Marketing
            פרודקט מרקטינג
        """,
        near="product-manager marketing-manager brand-manager",
    ),
    "crm-manager": Job(
        titles="""
            CRM [Manager|Specialist|Marketing Manager|Lead|Executive]
            CRM [Analyst|Campaign Manager|Marketing Specialist|Coordinator|Referent]
            Customer Relationship Manager Marketing; Loyalty [Manager|Program Manager]; Head of CRM
            CRM-Manager; Kundenbindungsmanager; CRM & Loyalty Manager
            Customer Relationship Management Manager; CRM Managerin; Kundenbindung Manager
            Dialogmarketing Manager; Referent CRM; Direktmarketing Manager
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
            [E-Commerce|Ecommerce] [Manager|Specialist|Coordinator|Director]
            [E-Commerce|Ecommerce] [Lead|Executive|Operations Manager|Analyst]
            [E-Commerce|Ecommerce] [Assistant|Expert|Referent|Managerin]
            [E-Commerce|Ecommerce] [Spezialist|Product Manager|Mitarbeiter]; Head of [E-Commerce|Ecommerce]
            Online Shop Manager; Webshop Manager; Shop Manager E-Commerce; Kaufmann im E-Commerce
            Onlineshop-Manager; E-Business Manager; Digital Commerce Manager; Webshop-Manager
            E-Commerce-Manager; Online Merchandiser; Leiter E-Commerce; Onlineshop Betreuer
            E-Commerce-Kaufmann; Mitarbeiter Onlineshop; Digital Commerce Lead; D2C Manager
            Teamleiter E-Commerce; Mitarbeiter E-Commerce; Kaufmann E-Commerce; Onlineshopmanager
            מנהל/ת [איקומרס|אי קומרס|סחר מקוון|אתר סחר|חנות אונליין]
            מנהל/ת [סחר אלקטרוני|E-Commerce|מסחר אלקטרוני|חנות מקוונת]; רכז/ת [איקומרס|סחר מקוון|אי קומרס]
        """,
        near="online-marketing-manager category-manager marketplace-manager",
    ),
    "marketplace-manager": Job(
        titles="""
            Marketplace [Manager|Specialist|Account Manager|Operations Manager|Analyst]
            Amazon [Marketplace Manager|Account Manager|Specialist|Manager|Ads Manager]
            Amazon [PPC Specialist|FBA Manager|Account Specialist|Vendor Manager|Seller Manager]
            eBay Manager; Marktplatzmanager; Amazon-Manager; Marketplace-Manager; Vendor Manager
            Marktplatz-Manager; Head of Marketplaces; Head of Amazon; Amazon Consultant
            מנהל/ת אמזון; מנהל/ת מרקטפלייס; מנהל/ת חשבון אמזון; מנהל/ת מרקטפלייסים
        """,
        near="ecommerce-manager account-manager",
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
    "head-of-marketing": Job(
        titles="""
            Head of [Marketing|Global Marketing|Marketing and Communications]
            Head of [Marketing & Communications|Marketing and Sales|B2B Marketing]
            [VP|Vice President] [Marketing|of Marketing|Global Marketing]; Marketing Director
            Director of Marketing; Director Marketing; CMO; Chief Marketing Officer; Marketing Team Lead
            Leiter [Marketing|Marketing und Vertrieb|Marketing & Kommunikation]
            Leiter [der Marketingabteilung|Marketing und Vertrieb]; Marketingleiter; Marketingdirektor
            Marketingchef; Teamleiter Marketing; Bereichsleiter Marketing; Abteilungsleiter Marketing
            Director Global Marketing; Team Lead Marketing; Marketing-Leitung; Marketingvorstand
            Fractional CMO; Manager Marketing & Sales
            סמנכ"ל/ית שיווק; מנהל/ת מחלקת שיווק; ראש תחום שיווק; סמנכ"ל/ית שיווק ומכירות; דירקטור/ית שיווק
            ראש צוות שיווק; סמנכ"ל/ית שיווק ופיתוח עסקי; מנהל/ת אגף שיווק
        """,
        near="marketing-manager brand-manager",
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
"""
