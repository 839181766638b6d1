"""Hospitality, kitchen, food trades, travel and tourism."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "cook": Job(
        titles="""
            Line Cook; Chef de Partie; Commis Chef; Prep Cook; Assistant Cook; Pastry Chef
            Chef de Rang Kitchen; Breakfast Chef; Grill Cook; School Cook; Private Chef; Demi Chef de Partie
            Kitchen Chef; Cook; Short Order Cook; Garde Manger; Pizza Chef; Sushi Chef; Pizzaiolo; Fry Cook
            Chef Entremetier; Yacht Chef; Junior Chef; Chef de Tournant; Pastry Cook; CDP Chef; Relief Chef
            Ship's Cook; Ship Cook; Koch; Köche; Beikoch; Jungkoch; Commis de Cuisine; Demi-Chef de Partie
            Konditor; Patissier; Pizzabäcker; Koch in der Gemeinschaftsverpflegung; Alleinkoch
            Frühstückskoch; Chef de Partie Garde-manger; Diätkoch; Saucier; Entremetier; Gardemanger
            Schiffskoch; Kantinenkoch; Pâtissier; Betriebskoch; Kita-Koch; Sushi-Koch; Commis; Hotelkoch
            Patisserie Chef; Koch Gemeinschaftsverpflegung; Konditorgeselle; Chocolatier; Großküchenkoch
            Küchenkraft Koch; Chef Tournant; Restaurantkoch
            טבח/ית; טבחים; קונדיטור/ית; פיצאיולו; שף קונדיטור; טבח/ית גריל; איש גריל; סושימן; טבחיות
            טבח/ית בישול; שף פרטי; קונדיטורים; גרילמן; מבשל/ת; פס חם; טבח/ית ראשי/ת; עובד/ת קונדיטוריה
            טבח/ית קרה; סושימנים; טבח/ית מוסדי/ת
        """,
        near="sous-chef head-chef kitchen-helper",
    ),
    "sous-chef": Job(
        titles="""
            Sous Chef; Sous-Chef; Souschef; Junior Sous Chef; Executive Sous Chef
            Stellvertretender Küchenchef; Stellvertretende Küchenleitung; Senior Sous Chef
            Chef de Cuisine Stellvertreter; Küchenchef Stellvertreter; Deputy Head Chef; Stellv. Küchenchef
            Pastry Sous Chef
            סו שף; סו-שף; סגן שף; סו שפית; שף ראשון; סגנית שף
        """,
        near="cook head-chef",
    ),
    "head-chef": Job(
        titles="""
            Head Chef; Executive Chef; Chef de Cuisine; Kitchen Manager; Chef Manager; Executive Pastry Chef
            Group Chef; Küchenchef; Küchenleiter; Küchenmeister; Chefkoch; Küchenleitung; Leiter Küche
            Leitung Küche; Kantinenleiter; Culinary Director; Chef Patissier; Head Pastry Chef
            Küchendirektor; Kitchen Supervisor; Produktionsküchenleiter; Leiter Verpflegung
            Executive Küchenchef; Küchenleiter Gemeinschaftsverpflegung; Verpflegungsmanager
            Director of Culinary; Corporate Chef
            שף/ית; שף ראשי; מנהל/ת מטבח; שפים; שפית; אחראי/ת מטבח; שף אקזקוטיבי; מנהל/ת מטבח מוסדי; שף ראשית
        """,
        near="sous-chef cook restaurant-manager",
    ),
    "kitchen-helper": Job(
        titles="""
            Kitchen [Helper|Assistant|Porter|Steward|Hand|Team Member|Staff]; Dishwasher Kitchen; Dishwasher
            Catering Assistant; Food Service Assistant; Chief Steward; Stewarding Supervisor
            Canteen Assistant; Food Service Worker; Canteen Worker; School Catering Assistant; Crew Member
            Lunch Lady; Küchenhilfe; Spülkraft; Küchenhelfer; Kantinenmitarbeiter; Küchenkraft; Abwäscher
            Mitarbeiter Küche; Spüler; Küchenmitarbeiter; Mensamitarbeiter; Hilfskoch; Spülhilfe
            Cateringmitarbeiter; Stewarding Mitarbeiter; Kantinenkraft; Kitaküchenhilfe; Servicekraft Kantine
            Küchenhilfen; Steward Küche; Produktionshelfer Küche; Mitarbeiter Catering; Systemgastronom
            Fachmann für Systemgastronomie; Restaurantmitarbeiter; Mitarbeiter Systemgastronomie
            Crew Mitarbeiter; Gastronomiehelfer; Speisenverteiler; Ausgabekraft; Essensausgabe Mitarbeiter
            Schulküchenkraft; Fachkraft Küche; Mensakraft; Hauswirtschaftskraft Küche; Fast Food Worker
            Crewmember; Spül- und Küchenhilfe
            שוטף/ת כלים; עובד/ת מטבח; עוזר/ת טבח; עובדי מטבח; שוטפי כלים; עובד/ת חדר אוכל; עובדי חדר אוכל
            קוצב/ת מנות; מגיש/ת מזון; עובד/ת קייטרינג; עובד/ת מזנון; עוזרי טבח; עובדי קייטרינג; מחלק/ת מזון
            שוטף כלים; כוח עזר מטבח; סטיוארד מטבח; צוות מטבח
        """,
        near="cook waiter",
    ),
    "waiter": Job(
        titles="""
            Waiter; Waitress; Server Restaurant; Food and Beverage [Server|Attendant|Assistant|Associate]
            F&B [Attendant|Server|Assistant]; Waiting Staff; Head Waiter; Chef de Rang; Commis de Rang
            Banquet Server; Food Runner; Cocktail Waitress; Restaurant [Host|Server|Team Member|Hostess]
            Wait Staff; Front of House Team Member; Room Service Attendant; Restaurant Staff
            Breakfast Attendant; Kellner; Servicekraft; Restaurantfachmann; Restaurantfachfrau
            Servicemitarbeiter Gastronomie; Servicekraft Gastronomie; Bankettmitarbeiter; Servicekräfte
            Oberkellner; Restaurantfachkraft; Fachkraft im Gastgewerbe; Mitarbeiter Service
            Servicemitarbeiter Restaurant; Fachkraft Gastgewerbe; Demi Chef de Rang; Servicemitarbeiter
            Servicemitarbeiter im Restaurant; Servicefachkraft; Frühstückskraft
            Fachmann für Restaurants und Veranstaltungsgastronomie; Servicehilfe; Bankettkellner
            Servicekraft Frühstück; Aushilfe Service; Servicekraft Restaurant; Restaurantfachleute
            Frühstücksmitarbeiter; Restaurant Servicekraft; Speisewagen Servicekraft; Buffetkraft
            Gastronomiefachmann; Gastronomiefachfrau; Servicemitarbeiter Bankett
            Fachmann Systemgastronomie Service; Runner Gastronomie; Chef d'Etage; Serviceaushilfe
            Gastronomiemitarbeiter; Servicepersonal
            מלצר/ית; מלצרים; מלצריות; ראנר/ית; ראנרים; מלצר/ית אירועים; עובד/ת מסעדה; מלצרי אירועים
            עובדי מסעדה; צוות מלצרים; אחמ"ש מסעדה; אחראי/ת משמרת מסעדה; מארח/ת במסעדה; מארח/ת מסעדה
        """,
        near="bartender restaurant-manager",
    ),
    "bartender": Job(
        titles="""
            Bartender; Bar [Staff|Manager|Supervisor|Back|Tender|Person|Team Member]; Barback; Mixologist
            Sommelier; Head Bartender; Wine Waiter; Cocktail Bartender; Barkeeper; Barmann; Barchef
            Barmitarbeiter; Thekenkraft; Barleiter; Thekenmitarbeiter; Barkellner; Barfrau; Barkraft
            Barleitung; Barista und Barkeeper; Thekenpersonal; Mitarbeiter Bar; Head Sommelier; Barkeeperin
            Chef de Bar; Barservice
            ברמן/ית; ברמנים; ברמנית; סומלייה; מנהל/ת בר; ברמניות; אחראי/ת בר; ברמנ/ית
        """,
        near="waiter barista",
    ),
    "barista": Job(
        titles="""
            Barista; Head Barista; Coffee Shop [Assistant|Manager]; Cafe [Assistant|Manager]; Barista Trainer
            Cafémitarbeiter; Café-Mitarbeiter; Baristas; Cafe Team Member; Cafe Supervisor; Coffee Barista
            Caféleiter; Mitarbeiter Café; Kaffeeröster; Coffee Roaster; Eisverkäufer
            בריסטה; בריסטות; בריסטא; עובד/ת בית קפה; מנהל/ת בית קפה; עובדי בית קפה
        """,
        near="bartender waiter",
    ),
    "restaurant-manager": Job(
        titles="""
            Restaurant [Manager|Supervisor|General Manager|Assistant Manager]
            Restaurant [Shift Manager|Director|Managerin|Team Leader]
            Food and Beverage [Manager|Supervisor|Director]; F&B [Manager|Supervisor|Director|Managerin]
            Catering [Manager|Supervisor|Sales Manager]; Banquet [Manager|Supervisor]
            Duty Manager Restaurant; Canteen Manager; Front of House Manager; Pub Manager
            Bar and Restaurant Manager; Store Manager Restaurant; Franchise Restaurant Manager
            Food & Beverage Manager; Landlord Pub; Restaurantleiter; Betriebsleiter Gastronomie
            Serviceleiter Gastronomie; Bankettleiter; Gastronomieleiter; F&B-Leiter
            Schichtleiter Gastronomie; Restaurantmanager; Serviceleitung Restaurant; Betriebsleiter Catering
            Cateringleiter; Restaurantleitung; Gastronomische Leitung; Serviceleitung Gastronomie
            Bankettleitung; Gastgeber Restaurant; Restaurantmeister; Betriebsleiter Systemgastronomie
            Filialleiter Gastronomie; Schichtführer Systemgastronomie; Objektleiter Catering
            Schichtleiter Restaurant; Supervisor Service; Stellvertretender Restaurantleiter
            Betriebsleitung Gastronomie; Schichtführer Gastronomie; Gastronomiemanager
            Teamleiter Gastronomie; Leitung Gastronomie; Eventgastronomie Leiter
            Assistant Restaurant Manager; Stationsleitung Gastronomie; Food & Beverage Supervisor
            Catering Coordinator; Betriebsleiter Restaurant
            מנהל/ת מסעדה; מנהל/ת משמרת מסעדה; מנהל/ת מזון ומשקאות; מנהל/ת קייטרינג; מנהל/ת רצפה; מנהלי משמרת
            מנהל/ת אירועים במסעדה; מנהל/ת סניף מסעדה; מנהל/ת חדר אוכל; מנהל/ת מסעדות; סגן/ית מנהל מסעדה
            מנהל/ת משמרת בית קפה; מנהל/ת מסעדה מנוסה; אב בית במסעדה; מנהל/ת בנקטים; מנהל/ת הסעדה; רכז/ת הסעדה
        """,
        near="hotel-manager head-chef waiter",
    ),
    "hotel-receptionist": Job(
        titles="""
            Hotel Receptionist; Front Office [Agent|Manager|Clerk|Supervisor|Associate|Executive]
            Night [Auditor|Receptionist|Manager|Porter]
            Guest Service [Agent|Associate|Representative|Officer]
            Front Desk [Receptionist|Clerk|Associate|Supervisor Hotel]
            Reservations [Agent|Manager|Executive|Coordinator|Supervisor]; Reservation Agent
            Hotel Front Desk; Guest Services Agent; Guest Service Manager; Rooms Division Manager
            Hotel Reservation Manager; Hostel Receptionist; Hotelkaufmann; Hotelfachmann; Hotelfachfrau
            Rezeptionist Hotel; Rezeptionsmitarbeiter; Mitarbeiter Rezeption; Empfangsmitarbeiter Hotel
            Nachtportier; Empfangschef; Rezeptionsleiter; Rezeptionsleitung; Empfangsleiter
            Reservierungsmitarbeiter; Hotelrezeptionist; Mitarbeiter Reservierung; Nachtrezeptionist
            Front Office Mitarbeiter; Mitarbeiter Front Office; Mitarbeiter Hotelrezeption; Hotelkauffrau
            Shiftleader Front Office; Reservierungsleiter; Empfangsleitung; Empfangsmitarbeiter im Hotel
            Mitarbeiter an der Rezeption; Hotelmitarbeiter; Hotelfachkraft; Hotelfachleute; Leiter Empfang
            Shift Leader Front Office; Front Office Managerin; Chef de Réception; Reservierungssachbearbeiter
            Duty Manager Hotel; Nachtconcierge
            פקיד/ת קבלה במלון; מנהל/ת קבלה; פקידי קבלה; פקיד/ת הזמנות במלון; מנהל/ת משרד קבלה; מבקר/ת לילה
            מנהל/ת קבלה במלון; פקיד/ת קבלה מלון; פקיד/ת לילה; פקיד/ת הזמנות מלון; דלפק קבלה מלון
        """,
        near="receptionist hotel-manager guest-relations",
    ),
    "guest-relations": Job(
        titles="""
            Guest Relations [Manager|Officer|Agent|Executive|Associate|Coordinator]; Concierge
            Guest Experience [Manager|Specialist|Coordinator]; Bellboy; Bellman; Doorman Hotel
            Hotel Concierge; Guest Relation Manager; Guest Relation Officer; Chef Concierge; Gästebetreuer
            Gästeservice Mitarbeiter; Page Hotel; Wagenmeister; Gästebetreuer Hotel; Guest Relation Agent
            Head Concierge; Bell Attendant; Valet Attendant; Valet Parker; Gästeservicemitarbeiter; Portier
            Animateur; Entertainer Hotel; Kids Club Animator; Entertainment Manager Hotel
            Animation Team Member; Freizeitanimateur; Animateure; Kinderanimateur; Cruise Staff
            קונסיירז'; מנהל/ת קשרי אורחים; בלבוי; צוות בידור; מנהל/ת בידור; בל בוי; איש צוות בידור
        """,
        near="hotel-receptionist customer-support",
    ),
    "housekeeper": Job(
        titles="""
            Housekeeper; Housekeeping [Attendant|Supervisor|Manager|Assistant|Associate]; Room Attendant
            Chambermaid; Executive Housekeeper; Housekeepers; Head Housekeeper; Laundry Attendant Hotel
            Public Area Attendant; Housekeeping Staff; Zimmermädchen; Hausdame; Hausdamenassistent
            Etagenhilfe; Roomboy; Housekeeping Mitarbeiter; Housekeepingleiter; Zimmerreiniger
            Leitung Housekeeping; Hauswirtschaftsleitung Hotel; Zimmerfrau; Mitarbeiter Housekeeping
            Hausdamenassistenz; Room Maid; Floor Supervisor; Hotelreinigungskraft; Housemann
            Reinigungskraft Hotel; Housekeeping-Leitung; Zimmerreinigungskraft
            Executive Housekeeping Manager; Leiter Housekeeping
            חדרן/ית; חדרנים; חדרניות; אם בית במלון; סגן/ית מנהל משק; מנהל/ת משק בית מלון; אחראי/ת חדרים
            עובד/ת משק במלון; אחראי/ת קומה; חדרנ/ית; סופרוויזור משק
        """,
        near="cleaner domestic-help",
    ),
    "hotel-manager": Job(
        titles="""
            Hotel [Manager|Director|General Manager|Operations Manager|Assistant Manager|Sales Manager]
            Resort Manager; Hostel Manager; Lodge Manager; Resident Manager; Director of Rooms
            Revenue Manager Hotel; Revenue Manager; Hotelleiter; Hoteldirektor; Hotelmanager
            Hotelbetriebswirt; Direktionsassistent Hotel; Hotelleitung; Betriebsleiter Hotel; Hotelmeister
            Operations Manager Hotel; Cluster General Manager Hotel; Director of Revenue; Revenue Managerin
            Cluster Revenue Manager; General Manager Hotel; Duty Managers; Stellvertretender Hoteldirektor
            Pensionsleiter; Herbergsleiter; Leitung Jugendherberge; Campingplatzleiter; Campsite Manager
            Hotel Duty Manager; Night Manager Hotel
            מנהל/ת מלון; מנהל/ת תפעול מלון; מנכ"ל/ית מלון; מנהל/ת הכנסות מלון; סגן/ית מנהל מלון; מנהלי מלונות
            מנהל/ת בית מלון; מנהל/ת תורן במלון; מנהל/ת תורן/ית; מנהל/ת הוסטל תיירות
        """,
        near="restaurant-manager hotel-receptionist managing-director",
    ),
    "baker": Job(
        titles="""
            Baker; Pastry Baker; Bakery [Assistant|Manager|Worker|Production Worker]; Artisan Baker; Bäcker
            Bäckermeister; Backstubenleiter; Bäckereihelfer; Bäckergeselle; Konditormeister; Teigmacher
            Ofenführer; Backhelfer; Ofenfahrer Bäckerei; Backwarenhersteller; Mitarbeiter Backstube
            Schichtführer Bäckerei; Mitarbeiter Bäckerei Produktion; Bäcker und Konditor; Handwerksbäcker
            Backstubenhilfe; Bäckereifachkraft; Cake Decorator
            אופה; עובד/ת מאפייה; לחם אופה; מנהל/ת מאפייה; עובדי מאפייה; עובד/ת מאפיה
        """,
        near="cook butcher",
    ),
    "butcher": Job(
        titles="""
            Butcher; Meat [Cutter|Processor|Packer]; Slaughterer; Fishmonger; Fleischer; Metzger
            Fleischermeister; Schlachter; Zerleger; Metzgermeister; Fachkraft Fleischwirtschaft; Ausbeiner
            Fleischzerleger; Fleischereifachkraft; Metzgereiproduktion Mitarbeiter; Fleischergeselle
            Metzgergeselle; Abteilungsleiter Frischetheke; Schlachthofmitarbeiter; Brauer; Brewer
            Brauer und Mälzer; Braumeister; Molkereifachmann; Milchtechnologe; Cheesemaker; Käser; Winemaker
            Kellermeister; Brewmaster; Destillateur; Distiller; Brennmeister; Süßwarentechnologe
            Müllermeister; Verfahrenstechnologe Mühlenwirtschaft; Weinküfer; Önologe; Oenologist
            Molkereimeister; Fruchtsafttechniker; Poultry Processor
            קצב/ית; קצבים; עובד/ת אטליז; שוחט; אטליז קצב; בשרן; יינן/ית; ברוייר; מבשל בירה; איש אטליז
            עובד/ת מחלבה; עובד/ת משחטה; משגיח כשרות; משגיח/ת כשרות; משגיחי כשרות
        """,
        near="baker retail-sales-advisor",
    ),
    "travel-agent": Job(
        titles="""
            Travel [Agent|Consultant|Advisor|Designer|Specialist|Counselor]; Ticketing Agent; Holiday Advisor
            Corporate Travel Consultant; Business Travel Consultant; Leisure Travel Consultant
            Reisebüro Kaufmann; Reiseverkehrskaufmann; Tourismuskaufmann; Reiseberater; Touristiker
            Tourismusmanager; Reiseveranstalter Mitarbeiter; Reisebüromitarbeiter; Büroleiter Reisebüro
            Touristikkaufmann; Reiseexperte; Reiseverkäufer; Produktmanager Touristik; Tourism Manager
            Destination Manager; Tour Operator; Reservierungsagent Touristik; Tourismusfachmann
            Reisefachberater; Mitarbeiter Touristinformation; Tourist Information Officer
            Mitarbeiter Reisebüro; Cruise Consultant; Business Travel Agent; Leiter Tourismus
            Sachbearbeiter Touristik; Reiseberater Firmendienst; Hotel Contracting Manager
            Touristikfachkraft; Tour Manager Operator; Mitarbeiter Tourist-Information
            Kaufmann für Tourismus und Freizeit; Referent Tourismus; Hotel Optimizer; Kaufmann Tourismus
            Destinationsmanager
            סוכן/ת נסיעות; יועץ/ת נסיעות; סוכני נסיעות; פקיד/ת תיירות; יועץ/ת תיירות; נציג/ת תיירות
            רכז/ת תיירות; מנהל/ת תיירות; נציג/ת הזמנות תיירות; סוכן/ת תיירות; מנהל/ת סניף תיירות
            פקיד/ת הזמנות תיירות; מנהל/ת קבוצות תיירות נכנסת; תיירות נכנסת
        """,
        near="travel-manager tour-guide",
    ),
    "tour-guide": Job(
        titles="""
            Tour [Guide|Leader|Manager|Coordinator]; Museum Guide; City Guide; Holiday Rep; Trekking Guide
            Ski Instructor Guide; Overseas Representative; Tourist Guide; Mountain Guide; Expedition Leader
            Reiseleiter; Stadtführer; Gästeführer; Reisebegleiter; Museumsführer; Fremdenführer; Wanderführer
            Tourguide; Besucherführer; Museumspädagoge; Bergführer; Museum Educator; Kulturvermittler
            Transferreiseleiter; Kunstvermittler; Kulturpädagoge; Naturführer; Naturpädagoge; Tour-Guide
            Erlebnispädagoge; Umweltpädagoge; Ranger Nationalpark; Park Ranger; Reiseleiter vor Ort
            מדריך/ת טיולים; מורה דרך; מדריך/ה טיולים; מדריך/ת מוזיאון; מדריכי טיולים; מורי דרך; מדריך תיירים
            מדריך/ת תיירות; מלווה קבוצות; מדריך/ת אתגרי
        """,
        near="travel-agent",
    ),
}

SKILLS = """
    cooking; à la carte; A-la-carte; a la carte; Küchenerfahrung; cuisine; Kocherfahrung; בישול; מטבח;
        ניסיון במטבח
    patisserie; Patisserie; Konditorei; pastry; Desserts; קונדיטוריה; אפייה
    HACCP in kitchens; Hygieneschulung; Gesundheitszeugnis; food hygiene; Infektionsschutzbelehrung;
        Lebensmittelhygienekenntnisse; Food Hygiene Level 2; Rote Karte; תברואה
    table service; Servieren; Tischservice; Bankettservice; Bankett; waiting tables; Gästeservice;
        food service; מלצרות; שירות במסעדה
    barista skills; Kaffeezubereitung; latte art; coffee preparation; בריסטה
    Cocktails; mixology; Barerfahrung; cocktail making; bartending; Barkenntnisse; Weinkenntnisse;
        wine knowledge; ברמנות; קוקטיילים; יין
    front office; Front-Office; Rezeption; hotel reception; front desk; check-in and check-out;
        Hotelrezeption; קבלה במלון; קבלת אורחים
    Opera PMS; Protel; Fidelio; Oracle Opera; OPERA Cloud; Apaleo; Suite8; Mews PMS; אופרה PMS; Opera Cloud
    housekeeping services; Housekeeping; Zimmerreinigung; ניהול משק; חדרנות
    hotel management; Hotellerie; Hotelmanagement; hospitality management; hospitality; Hotelbetrieb;
        מלונאות; אירוח
    gastronomy; Gastronomie; catering; Catering; Systemgastronomie; restaurant management;
        Gastronomieerfahrung; Gemeinschaftsverpflegung; Betriebsgastronomie; מסעדנות; הסעדה; קייטרינג;
            ניהול מסעדה
    revenue management; Revenue-Management; yield management; Yield-Management; ניהול הכנסות
    reservations; Reservierungen; Reservierung; Buchungsabwicklung; הזמנות מלון
    travel sales; Reiseberatung; Touristik; Amadeus GDS; Sabre GDS; Amadeus; Galileo; GDS; Tourismus;
        tourism; Reiseverkauf; Sabre; IATA ticketing; אמדאוס; מכירת חבילות נופש
    Teigherstellung; Backwaren; Bäckereihandwerk; bread making; מאפייה
    butchery; Fleischzerlegung; Fleischverarbeitung; meat processing; Schlachtung; Fleischereihandwerk;
        קצבות; פירוק בשר
    menu planning; Menüplanung; Speiseplanung; Speisekarten; food costing; Wareneinsatz;
        Wareneinsatzkalkulation; בניית תפריט; תפריטים
    tour guiding; Reiseleitung; Stadtführungen; Gästeführung; הדרכת טיולים
"""
