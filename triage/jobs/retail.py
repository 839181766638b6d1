"""Retail and store work."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "retail-sales-advisor": Job(
        titles="""
            Retail [Sales Associate|Assistant|Sales Advisor|Associate|Salesperson|Sales Assistant]
            Retail [Worker|Sales Consultant|Advisor|Team Member|Sales Representative]; Shop Assistant
            Sales [Assistant|Associate|Advisor Retail|Assistant Fashion|Clerk|Advisor|Associate Retail]
            Store [Associate|Assistant|Team Member|Advisor]; Beauty Consultant Retail; Fashion Advisor
            Personal Shopper; Brand Ambassador; Brand Promoter; Retail Assistant Part-Time; Store Advisor
            Boutique Advisor; Optical Sales Assistant; Telecom Sales Advisor; Bakery Sales Assistant
            Counter Assistant; Customer Assistant; Customer Advisor Retail; Shop Worker
            Petrol Station Attendant; Gas Station Attendant; Florist; Car Salesperson; Car Sales Executive
            Vehicle Sales Consultant; Automotive Sales Consultant; Fundraising Promoter; Product Demonstrator
            In-Store Demonstrator; Jewellery Sales Associate; Luxury Sales Associate; Food Retail Assistant
            Verkäufer; Verkäufer im Einzelhandel; Einzelhandelskaufmann; Kaufmann im Einzelhandel
            Kaufmann Einzelhandel; Fachverkäufer; Verkaufsmitarbeiter; Mitarbeiter Verkauf; Verkaufskraft
            Verkaufshilfe; Bäckereifachverkäufer; Fleischereifachverkäufer; Modeberater; Fachberater Verkauf
            Promotor; Verkaufsberater Einzelhandel; Floristin; Mitarbeiter Verkauf Einzelhandel
            Möbelverkäufer; Küchenverkäufer; Automobilverkäufer; Kundenberater Einzelhandel
            Mitarbeiter im Verkauf; Verkaufsmitarbeiter Einzelhandel; Bäckereiverkäufer; Drogist; Buchhändler
            Filialmitarbeiter; Tankstellenmitarbeiter; Verkaufstalent; Mitarbeiter Tankstelle
            Teilzeitverkäufer; Verkaufsaushilfe; Mitarbeiter Fachmarkt; Fachverkäufer im Lebensmittelhandwerk
            Fachverkäufer Lebensmittelhandwerk; Textilverkäufer; Schmuckverkäufer; Schuhverkäufer
            Aushilfe Verkauf; Mitarbeiter Baumarkt; Verkäufer Baumarkt; Baumarktmitarbeiter
            Fachberater Baumarkt; Sales Promoter; Fachverkäufer Bäckerei; Thekenverkäufer
            Metzgereifachverkäufer; Metzgereiverkäufer; Parfümerieverkäufer; Fachverkäufer Fleischerei
            Mitarbeiter Frischetheke; Automobilkaufmann; Verkaufsberater Automobile; Gebrauchtwagenverkäufer
            Neuwagenverkäufer; Verkaufsberater Automobil; Musikfachhändler; Verkäufer Mode
            Verkäufer Lebensmitteleinzelhandel; Verkaufsberater Möbel; Verkäufer Elektronik
            Einrichtungsfachberater; Verkäufer Autohaus; Kioskverkäufer; Verkaufsberater Mode
            Handelsfachwirt; Fachberater Einzelhandel; Einzelhandelsmitarbeiter; Einzelhandelskaufleute
            Kundenberater Verkauf; Autoverkäufer; Verkäufer Bäckerei; Detailhandelsfachmann
            Küchenfachberater; Küchenberater; Shop Mitarbeiter; Filialkraft; Apothekenverkäufer
            Mitarbeiter Einzelhandel; Mobilfunkverkäufer; Verkäufer Mobilfunk; Shop-Verkäufer
            מוכר/ת; מוכרים; מוכרן/ית חנות; יועץ/ת מכירות; איש מכירות בחנות; יועץ/ת יופי; דיילת מכירה
            דייל/ת מכירות; זבן/ית; זבנים; מוכרנים; עובד/ת חנות; נציג/ת מכירות בחנות; איש מכירות רכב
            יועץ/ת מכירות רכב; שוזר/ת פרחים; עובדי חנות; איש מכירות חנות; דיילי מכירות; דייל/ת קוסמטיקה
            דיילות; דייל/ת; דיילים; מוכר/ת ספרים; מוכר/ת בחנות; יועץ/ת מכירה; עובד/ת תחנת דלק; מוכרני/ת
            נציג/ת מכירות בסניף; מתדלק/ת; דייל/ת פרומושן; מוכר/ת אופנה; יועצי מכירות; נציג/ת מכירות פרונטלי/ת
            נציג/ת מכירות רכב
        """,
        near="cashier store-manager sales-representative retail-stocker visual-merchandiser",
    ),
    "cashier": Job(
        titles="""
            Cashier; Checkout [Operator|Assistant]; Till Operator; Box Office Clerk; Teller Cashier
            Cashier Supervisor; Head Cashier; Ticket Seller; Box Office Assistant; Supermarket Cashier
            Kassierer; Kassenkraft; Mitarbeiter Kasse; Kassenmitarbeiter; Kassenaufsicht; Kassenpersonal
            Kassenleiter; Kassenverantwortlicher; Kassiererin; Verkäufer Kasse; Leiter Kasse; Ticketverkäufer
            Mitarbeiter an der Kasse; Kassenhilfe; Mitarbeiter Kassenservice; Kassenkräfte
            Servicemitarbeiter Kasse; Aushilfe Kasse; Croupier; Dealer Casino; Casino Dealer
            Casinomitarbeiter; Servicekraft Spielhalle; Spielhallenaufsicht
            קופאי/ת; קופאים; קופאיות; אחראי/ת קופות; מנהל/ת קופות; קופאי/ת ראשי/ת; קופאיות לסופר; עובד/ת קופה
            מוכר/ת כרטיסים; קופאית סופר
        """,
        near="retail-sales-advisor retail-stocker",
    ),
    "retail-stocker": Job(
        titles="""
            Shelf Stacker; Stock Assistant; Replenishment Assistant; Night Stocker; Store Evaluator
            Merchandiser Field; Grocery Stocker; Shelf Filler; Merchandiser; Field Merchandiser
            Retail Merchandiser; Sales Merchandiser; Regalauffüller; Verräumer; Mitarbeiter Warenverräumung
            Regalbetreuer; Warenauffüller; Regalservicekraft; Auffüllkraft; Regalbestücker
            Merchandising Mitarbeiter; Inventurhelfer; Regalpfleger; Warenpfleger; Warenverräumer Supermarkt
            Aushilfe Warenverräumung; Automatenbefüller; Mitarbeiter Merchandising; Marktmitarbeiter
            Regaleinräumer; Mitarbeiter Regalservice; Shelf Replenisher; Bakery Replenishment Assistant
            Vending Operator
            סדרן/ית סחורה; סדרן/ית מדפים; סדרנים; סדרני סחורה; סדרן/ית סופר; סדרן מדפים; מסדר/ת סחורה; סדרנ
        """,
        near="warehouse-worker retail-sales-advisor cashier",
    ),
    "store-manager": Job(
        titles="""
            Store [Manager|Supervisor|Director|Lead|General Manager|Leader]; Shop [Manager|Supervisor]
            Branch [Manager|Supervisor]; Assistant [Store Manager|Shop Manager|Branch Manager]
            Boutique [Manager|Director]; Retail [Manager|Supervisor|Store Manager|Lead|Team Leader]
            Supermarket Manager; Deputy Store Manager; Department Manager Retail; Retail Department Manager
            Filialleiter; Marktleiter; Storemanager; Abteilungsleiter Einzelhandel
            Stellvertretender Filialleiter; Shopleiter; Verkaufsstellenleiter; Hausleiter Einzelhandel
            Shopmanager; Filialleitung; Filialmanager; Geschäftsleiter Einzelhandel
            Stellvertretende Filialleitung; Marktleitung; Stellvertretender Marktleiter
            Teamleiter Einzelhandel; Filialleitungsstellvertreter; Abteilungsleiter Verkauf Einzelhandel
            Warenhausleiter; Center Manager; Shopping Center Manager; Centermanager; Tankstellenleiter
            Stationsleiter Tankstelle; Fachmarktleiter; Baumarktleiter; Filialführungskraft
            Abteilungsleiter Lebensmittel; Verkaufsleiter Autohaus; Filialverantwortlicher
            Schichtleiter Einzelhandel; Storeleiter; Store-Manager; Assistant Manager Retail; Storemanagerin
            Head of Store; Substitut Einzelhandel; First Sales; Floor Manager Retail; Stellv. Filialleiter
            Führungskraft Einzelhandel; Teamleiter Verkauf Einzelhandel; Marktverantwortlicher
            Betriebsleiter Tankstelle; Autohaus Verkaufsleiter; Leiter Filiale
            מנהל/ת חנות; מנהל/ת סניף; סגן/ית מנהל חנות; אחראי/ת משמרת; מנהל/ת משמרת; סגן/ית מנהל סניף
            מנהלי חנות; מנהלי סניף; מנהל/ת סופר; מנהל/ת סניפים; מנהל/ת סניף סופר; מנהל/ת מחלקה בסופר; אחמ"ש
            אחמ"שית; מנהל/ת מחלקת ירקות; מנהל/ת חנויות; מנהל/ת תחנת דלק; מנהל/ת קניון; מנהל/ת סניף אופנה
            אחראי/ת סניף; סגני מנהל סניף; אחראי/ת חנות; אחראי/ת משמרות; סגן/ית מנהל/ת
        """,
        near="retail-sales-advisor area-manager-retail",
    ),
    "area-manager-retail": Job(
        titles="""
            Area Manager Retail; District Manager; Regional Manager Retail; Regional Retail Manager
            Head of Retail
            Retail [Director|Operations Manager|Area Manager|District Manager|Regional Manager]
            Cluster Manager Retail; Multi-Site Manager; Area Manager; Retail Operations Director
            Regional Store Manager; Head of Stores; Bezirksleiter; Regionalleiter; Gebietsleiter Einzelhandel
            Bezirksverkaufsleiter; Verkaufsleiter Einzelhandel; Regionalleiter Handel
            Bereichsleiter Einzelhandel; Regionalmanager; Regionalleitung; Gebietsleitung; Distriktmanager
            Areamanager; Retailmanager; Bezirksleitung; Bezirksmanager; Verkaufsleiter Filialen
            Regional Manager; Area Managerin; Vertriebsleiter Retail; Vertriebsleiter Filialen
            Multi Store Manager; Leiter Retail; Bezirksleiter Vertrieb Einzelhandel
            מנהל/ת אזור קמעונאות; סמנכ"ל/ית קמעונאות; מנהל/ת רשת חנויות; מנהל/ת אזור רשת
            מנהל/ת מרחב קמעונאות; סמנכ"ל/ית רשת; מנהל/ת אזור סניפים; מנהל/ת תפעול רשת
        """,
        near="store-manager area-sales-manager",
    ),
    "visual-merchandiser": Job(
        titles="""
            Visual [Merchandiser|Merchandising Manager|Merchandising Specialist|Merchandising Lead]
            Window Dresser; Display Designer; VM Manager; Schauwerbegestalter; Dekorateur
            Raumgestalter Handel; Visual Merchandising Mitarbeiter; Schaufenstergestalter; VM Specialist
            Schauwerber; Dekorateur Einzelhandel; Warenpräsentation Spezialist; Floor Set Specialist
            ויז'ואל מרצ'נדייזר; מעצב/ת חלונות ראווה; ויזואל מרצ'נדייזר; אחראי/ת ויז'ואל; מעצב/ת תצוגה
            ויזואליסט/ית
        """,
        near="retail-sales-advisor interior-designer",
    ),
}

SKILLS = """
    retail sales; Verkaufsberatung; Einzelhandel; retail; Fachverkauf; Einzelhandelserfahrung;
        Verkaufstätigkeit; Kundenberatung im Verkauf; Lebensmitteleinzelhandel; retail experience;
            קמעונאות; מכירה בחנות; מכירות בחנות; מכירות פרונטליות
    customer advice; Kundenberatung; customer consulting; beratungsintensiver Verkauf; ייעוץ ללקוחות
    till work; Kasse; Kassieren; Kassenführung; cash handling; Kassiertätigkeit; POS systems;
        Kassentätigkeit; Kassenabrechnung; cash register; קופה; עבודה בקופה
    merchandise presentation; Warenpräsentation; visual merchandising; merchandising; Warenpflege;
        Dekoration; shelf stocking; Regalpflege; Warenverräumung; Warenplatzierung; ויז'ואל; סידור מדפים;
            סידור סחורה; מרצ'נדייזינג
    store management; Filialführung; shop management; Marktleitung; Personalverantwortung Filiale;
        branch management; ניהול חנות; ניהול סניף; ניהול משמרת; ניהול סניפים
    floristry; Floristik; Blumenbinden; flower arranging; שזירת פרחים
    merchandise management; Warenwirtschaft; Warenwirtschaftssystem; Warenwirtschaftssysteme;
        Warendisposition; merchandise planning; ניהול סחורה
    fresh food counter; Frischetheke; Bedientheke; Fleisch- und Wursttheke; Käsetheke; deli counter; מעדנייה
    car sales; Automobilverkauf; Fahrzeugverkauf; vehicle sales; Autohaus; מכירת רכבים; ליסינג
    fashion retail; Modeberatung; Textileinzelhandel; luxury retail; אופנה
"""
