"""Driving, rail, shipping and aviation."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "truck-driver": Job(
        titles="""
            Truck Driver; Lorry Driver; HGV [Driver|Class 1 Driver|Class 2 Driver|Class 1|Class 2]
            Class 1 Driver; Class 2 Driver; CDL Driver; CDL-A Driver; CDL Truck Driver; CDL A Driver
            LGV Driver; Tanker Driver; Long-Haul Driver; OTR Driver; Artic Driver; Tractor Trailer Driver
            Tipper Driver; HIAB Driver; Dump Truck Driver; Company Driver CDL; Regional Truck Driver
            Refuse Driver; Concrete Mixer Driver; Low Loader Driver; Lkw-Fahrer; Kraftfahrer
            Berufskraftfahrer; Fernfahrer; Kraftfahrer CE; LKW-Fahrer CE; Tankwagenfahrer; Kipperfahrer
            Nahverkehrsfahrer; Berufskraftfahrer CE; Sattelzugfahrer; Kraftfahrer C/CE
            Kraftfahrer Nahverkehr; Müllwagenfahrer; Betonmischerfahrer; Containerfahrer; Fahrer C/CE
            Fahrer CE; LKW-Fahrer Nahverkehr; Lkw-Fahrer Fernverkehr; Fahrmischerfahrer; Kraftfahrer Klasse C
            Kraftfahrer Klasse CE; Wechselbrückenfahrer; Berufskraftfahrer C/CE; Kraftfahrer Fernverkehr
            Schwertransportfahrer; Fahrer Lkw; Lkw Fahrer; Chauffeur CE; Silofahrer; Holztransporter Fahrer
            Rangierfahrer Lkw; Umsetzer Fahrer; Autotransporter Fahrer; Gefahrgutfahrer; Kehrmaschinenfahrer
            Fahrer Klasse CE; Müllfahrer; Kraftfahrer für den Nahverkehr; Lkw-Fahrer Klasse CE
            Saugwagenfahrer; Tieflader Fahrer; Fahrer Nahverkehr; Kranwagenfahrer; Ladekranfahrer
            Abrollkipper Fahrer; Werkfahrer; Milchsammelwagenfahrer
            נהג/ת משאית; נהג/ת סמיטריילר; נהג/ת טריילר; נהג/ת ג'; נהג מובילה; נהגת מוביל; נהגי משאית
            נהגי סמיטריילר; נהג/ת חלוקה משאית; נהג משאית; נהג סמיטריילר; נהג/ת מיכלית; נהג רמסע
            נהג משאית חלוקה; נהג/ת מערבל; נהגי משאיות; נהג משאית מנוף; נהג מיקסר; נהג/ת פול טריילר
            נהג/ת משא כבד; נהג/ת רכב כבד; נהג רישיון C; נהגים למשאית; נהג משאית מעל 15 טון
            נהג/ת משאית 12 טון
        """,
        near="bus-driver delivery-driver forklift-operator excavator-operator",
    ),
    "delivery-driver": Job(
        titles="""
            Delivery [Driver|Driver Associate|Associate|Van Driver|Person|Helper]; Van Driver; Driver Helper
            Parcel Delivery Driver; Home Delivery Driver; Multi-Drop Driver; Delivery Partner; Route Driver
            Auslieferungsfahrer; Zusteller; Paketzusteller; Lieferfahrer; Kurierfahrer; Paketfahrer
            Fahrer Auslieferung; Pizzafahrer; Essenslieferant; Verkaufsfahrer; Transportfahrer
            Sprinterfahrer; Beifahrer Auslieferung; Fahrer Klasse B; Auslieferer; Möbelpacker; Umzugshelfer
            Transporterfahrer; Kleintransporterfahrer; Fahrer Paketzustellung; Umzugsfahrer; Zustellfahrer
            Mover; Removal Driver; Furniture Mover; Servicefahrer; Fahrer Essen auf Rädern
            Medikamentenfahrer; Apothekenbote; Fahrer im Lieferdienst; Fahrer Lieferdienst; Paketbote
            Fahrer Führerscheinklasse B; Lieferfahrer Klasse B; Kurier- und Zustellfahrer; Menüfahrer
            Speisenfahrer; Fahrer Warenauslieferung; Paketauslieferer; Wäschefahrer; Möbelträger
            נהג/ת חלוקה; נהגי חלוקה; נהג/ת משלוחים; נהג/ת הפצה; נהג/ת רכב מסחרי; נהגי משלוחים; נהגי הפצה
            שליח/ה עם רכב; נהג חלוקה; נהג/ת ומחלק/ת; נהג/ת עד 12 טון; נהג/ת מסחרית; עוזר נהג; סבל הובלות
            נהג הובלות; נהגים לחלוקה; נהג/ת עד 15 טון; נהג/ת חלוקה עד 15 טון; נהג מחלק
        """,
        near="truck-driver courier warehouse-worker",
    ),
    "courier": Job(
        titles="""
            Courier; Bike Courier; Postman; Mail Carrier; Postal Worker; Food Courier; Messenger Courier
            Rider Courier; Postal Delivery Worker; Cycle Courier; Delivery Rider; Newspaper Deliverer; Kurier
            Fahrradkurier; Briefträger; Postbote; Briefzusteller; Postzusteller; Zeitungszusteller
            Fahrrad-Kurier; Rider Lieferdienst; Verbundzusteller; Prospektverteiler; Zeitungsausträger
            Post- und Paketzusteller; Fahrradkuriere; Austräger; Flyer Distributor; Hausbote; E-Bike Kurier
            שליח/ה; שליחים; דוור/ת; שליח/ה אופנוע; שליחים על אופנוע; שליח אופנוע; שליח/ת קטנוע; דוורים
            שליחי אופניים; מחלק/ת עיתונים; שליח קטנוע; שליח/ת אופניים
        """,
        near="delivery-driver",
    ),
    "bus-driver": Job(
        titles="""
            Bus Driver; School Bus Driver; Coach Driver; Public Transport Driver; Minibus Driver
            Tour Bus Driver; Trolleybus Driver; PCV Driver; Transit Operator; Bus Operator
            Shuttle Bus Driver; Busfahrer; Omnibusfahrer; Reisebusfahrer; Linienbusfahrer; Schulbusfahrer
            Fahrer im Linienverkehr; Kleinbusfahrer; Fachkraft im Fahrbetrieb; Fahrdienstmitarbeiter
            Berufskraftfahrer Personenverkehr; Bus-Fahrer; Busfahrer im Linienverkehr
            Berufskraftfahrer im Personenverkehr; Bürgerbusfahrer; Fahrer Schülerbeförderung
            Schülerbeförderung Fahrer; Fahrdienst Fahrer; Busfahrer Linienverkehr
            Fahrer Behindertenbeförderung; Fahrer Personenbeförderung; Minibusfahrer; Fahrer Schülerverkehr
            Busfahrerquereinsteiger; Buslenker; Omnibuslenker
            נהג/ת אוטובוס; נהגי אוטובוס; נהג/ת מיניבוס; נהג/ת הסעות; נהג אוטובוס; נהגי מיניבוס; נהגי הסעות
            נהג/ת אוטובוס ציבורי; נהג זעיר ציבורי; נהגי אוטובוסים; נהג/ת הסעת תלמידים; נהג היסעים
            נהגת אוטובוס; מלווה הסעות
        """,
        near="truck-driver train-driver taxi-driver",
    ),
    "taxi-driver": Job(
        titles="""
            Taxi Driver; Chauffeur; Private Driver; Cab Driver; Ride-Share Driver; Executive Chauffeur
            Shuttle Driver; Limousine Driver; Family Driver; Personal Driver; Private Hire Driver; Taxifahrer
            Privatchauffeur; Mietwagenfahrer; Shuttlefahrer; Chauffeur Vorstand; Cheffahrer; Personenfahrer
            Krankenfahrer; Fahrdienst Mitarbeiter; Vorstandsfahrer; Fahrer mit P-Schein; Fahrer Vorstand
            Limousinenfahrer; Überführungsfahrer; Shuttle-Fahrer; Dialysefahrer; Pkw-Fahrer; Wagenüberführer
            Rangierfahrer Pkw; Taxi-Fahrer; Rollstuhlfahrer Fahrdienst; Fahrer Fahrdienst; Vehicle Mover
            Car Jockey
            נהג/ת מונית; נהג/ת אישי/ת; נהג/ת צמוד/ה; נהגי מוניות; נהג צמוד; נהג אישי; נהג/ת מנכ"ל; נהג מונית
            נהג/ת שינוע; משנע/ת רכבים; משנעי רכבים
        """,
        near="bus-driver delivery-driver",
    ),
    "train-driver": Job(
        titles="""
            Train [Driver|Operator|Engineer]; Tram Driver; Locomotive Driver; Subway Operator
            Light Rail Operator; Metro Driver; Locomotive Engineer; Trainee Train Driver; Shunter Driver
            Lokführer; Triebfahrzeugführer; Straßenbahnfahrer; U-Bahn-Fahrer; Eisenbahner im Betriebsdienst
            Lokrangierführer; S-Bahn-Fahrer; Quereinsteiger Lokführer; Stadtbahnfahrer; Tramfahrer
            Lokomotivführer; Lokführer Quereinstieg; Eisenbahnfahrzeugführer; Lokrangierer; Rangierlokführer
            Triebfahrzeugführer Quereinstieg; U-Bahnfahrer; Streckenlokführer; Straßen- und U-Bahn-Fahrer
            Straßenbahnlenker
            נהג/ת רכבת; נהג/ת קטר; נהג/ת רכבת קלה; נהגי רכבת; נהגי קטר; נהג קטר
        """,
        near="bus-driver train-attendant",
    ),
    "train-attendant": Job(
        titles="""
            Train [Conductor|Attendant|Guard|Dispatcher|Manager|Controller]; Railway Signaller
            Ticket Inspector; Railway Dispatcher; Station [Attendant|Master|Manager Rail]
            Rail Operations Controller; Signaller; Revenue Protection Officer; Passenger Assistant
            Rail Traffic Controller; Zugbegleiter; Fahrdienstleiter; Kundenbetreuer im Nahverkehr
            Fahrkartenkontrolleur; Schaffner; Zugchef; Wagenmeister Bahn; Rangierbegleiter
            Zugverkehrssteuerer; Kontrolleur ÖPNV; Rangierer; Bahnhofsmitarbeiter; Fahrausweisprüfer
            Mitarbeiter Fahrausweisprüfung; Kundenbetreuer Nahverkehr; Bahnmitarbeiter
            Servicemitarbeiter Bahn; Weichenwärter; Stellwerker; Zugführer; Disponent Bahn
            Disponent Eisenbahn; Leitstellendisponent Bahn; Fahrscheinprüfer; Wagenprüfer
            Eisenbahnbetriebsleiter; Disponent Leitstelle ÖPNV; Triebfahrzeugdisponent; Fahrdienstleiter Bahn
            Sicherungsposten; Gleisbau Sicherungsaufsicht; Bahnübergangsposten; Sicherungsaufsicht
            Sicherungsaufsichtskraft; Lookout Railway
            פקח/ית רכבת; סדרן/ית רכבת; דייל/ת רכבת; כרטיסן/ית; פקח/ית תנועה רכבת; עובד/ת תחנה
        """,
        near="train-driver flight-attendant",
    ),
    "pilot": Job(
        titles="""
            Pilot Airline; Airline Pilot; First Officer; Captain Airline; Commercial Pilot; Helicopter Pilot
            Flight Captain; Cargo Pilot; Direct Entry Captain; Type Rated Pilot; Cadet Pilot; Verkehrspilot
            Flugkapitän; Hubschrauberpilot; Copilot; Berufspilot; Verkehrsflugzeugführer; First Officer Pilot
            Privatpilot; Second Officer Airline; Flugzeugführer; Business Jet Pilot; Ferry Pilot
            Line Training Captain
            טייס/ת; קברניט/ית; טייסים; טייס מסוק; קצין ראשון טייס; טייס/ת מסחרי/ת
        """,
        near="flight-attendant air-traffic-controller",
    ),
    "flight-attendant": Job(
        titles="""
            Flight Attendant; Cabin Crew; Cabin Crew Member; Steward Airline; Stewardess; Purser; Air Hostess
            Corporate Flight Attendant; Inflight Manager; Cabin Manager; Flugbegleiter; Kabinenpersonal
            Kabinenmitarbeiter; Purser Kabine; Flight Attendants; Flugbegleitung; VIP Flight Attendant
            Kabinenbesatzung; Kabinenchef
            דייל/ת אוויר; דיילי אוויר; דייל/ת טיסה; דיילות אוויר; דיילים באוויר; צוות אוויר
        """,
        near="pilot ground-staff",
    ),
    "ground-staff": Job(
        titles="""
            Airport [Agent|Ground Staff|Operations Agent|Customer Service Agent]
            Airport [Operations Manager|Duty Manager|Manager]; Ramp Agent; Check-in Agent; Baggage Handler
            Ground Handling Agent; Passenger Service Agent; Passenger Services Agent; Gate Agent
            Flight [Dispatcher|Operations Officer|Operations Manager|Planner]; Ramp Supervisor
            Aircraft Loader; Ground Operations Manager; Cargo Agent; Load Controller; Airline Station Manager
            Flughafenmitarbeiter; Check-in-Mitarbeiter; Flugzeugabfertiger; Luftverkehrskaufmann
            Vorfeldmitarbeiter; Gepäckverlader; Passagierabfertiger; Flugdienstberater; Ramp-Agent
            Servicekaufmann im Luftverkehr; Bodensteward; Lademeister Flughafen; Bodenpersonal
            Mitarbeiter Gepäckabfertigung; Verkehrsleiter Flughafen; Fluggastbetreuer
            Mitarbeiter Bodenverkehrsdienst; Mitarbeiter Passagierabfertigung; Frachtmitarbeiter Flughafen
            Betriebsleiter Flughafen; Flugplaner; Mitarbeiter Vorfeld; Crew Planner; Crew Scheduler
            Crewplaner; Flugbetriebsleiter; Flugbetriebsmitarbeiter; Aviation Manager
            Head of Flight Operations; Duty Manager Airport; Bodenabfertiger
            דייל/ת קרקע; דיילי קרקע; סדרן/ית מטוסים; עובד/ת שדה תעופה; נציג/ת שירות בשדה התעופה; דייל קרקע
            דיילת קרקע; סבל שדה תעופה; קצין/ת מבצעים תעופה; עובד/ת רמפה; פקח/ית טיסה קרקע
        """,
        near="flight-attendant customer-support",
    ),
    "air-traffic-controller": Job(
        titles="""
            Air Traffic [Controller|Control Officer|Controller Trainee|Safety Electronics Technician]
            ATC Officer; Fluglotse; Flugverkehrsleiter; Aeronautical Information Specialist; Tower Controller
            Flugsicherungsingenieur; Trainee Air Traffic Controller; Flugverkehrslotse; Flugdatenbearbeiter
            Drone Operations Manager
            פקח/ית טיסה; פקחי טיסה; בקר/ית טיסה; בקרי טיסה
        """,
        near="pilot",
    ),
    "seafarer": Job(
        titles="""
            Seaman; Sailor; Deckhand; Ship [Captain|Master|Officer]; Chief Officer; Third Officer
            Second Mate; Deck Officer; Able Seaman; Bosun; Marine Pilot; Marine Pilot Trainee; Chief Mate
            Ship's Captain; Boat Captain; Skipper; Harbour Pilot; Yacht Captain; Third Mate; Tug Master
            Ordinary Seaman; Port Captain; Harbour Master; Vessel Master; Marine Superintendent
            Ferry Captain; Boat Skipper; Kapitän; Nautischer Offizier; Schiffsführer; Matrose; Binnenschiffer
            Schiffsmechaniker; Decksmann; Steuermann; Hafenlotse; Bootsmann; Hafenmeister
            Kapitän Binnenschifffahrt; Hafenkapitän; Lotsenanwärter; Seelotse; Schiffskapitän; Decksoffizier
            Fährmann; Hafenarbeiter; Hafenfacharbeiter; Stevedore; Longshoreman; Docker; Dock Worker
            Fachkraft für Hafenlogistik; Skipper Charter; Nautical Officer; Festmacher; Schiffsinspektor
            Nautiker; Nautischer Inspektor
            קצין/ת סיפון; רב חובל; עובד/ת נמל; סוואר; סקיפר; קצין ים; רבי חובלים; פועל נמל; סוורים
            עגורנאי נמל
        """,
        near="engineering-officer-ship",
    ),
    "engineering-officer-ship": Job(
        titles="""
            Marine Engineering Officer; Chief Engineer Marine; Second Engineer; 2nd Engineer; Third Engineer
            Ship Engineer; Motorman; ETO Marine; Technical Superintendent; Marine Chief Engineer
            Ship's Engineer; Oiler Ship; 3rd Engineer; Electro-Technical Officer; Yacht Engineer
            Superintendent Engineer; Fleet Superintendent; Schiffsingenieur Offizier
            Technischer Schiffsoffizier; Schiffsbetriebstechniker; Maschinist Schiff
            Leitender Ingenieur Schiff; Technischer Inspektor Schifffahrt; Technischer Offizier
            Schiffsmaschinist; Schiffsmechaniker Maschine; Marine Technician; Boat Mechanic; Bootsmechaniker
            Schiffselektriker; Schiffsbetriebsingenieur; Technischer Offizier Schiff
            Technische Inspektion Schiff; Schiffselektroniker; Technical Ship Manager
            קצין/ת מכונה; קצין מכונה; מכונאי/ת אונייה; מכונאי ימי; חשמלאי אונייה; מהנדס/ת ימי; מכונאי סירות
        """,
        near="seafarer mechanical-engineer",
    ),
}

SKILLS = """
    driving licence CE; Führerschein CE; Führerschein Klasse CE; CE; C/CE; Führerschein C/CE; Klasse C/CE;
        Klasse CE; HGV licence; CDL; CDL-A; class C licence; Führerschein Klasse C; LKW-Führerschein;
            Lkw-Führerschein; רישיון C; רישיון משאית; רישיון ג'
    driver card; Fahrerkarte; Schlüsselzahl 95; Modul 95; Module 95; driver CPC; Eintrag 95;
        digitaler Tachograph; Ladungssicherung; load securing; tachograph; Kennziffer 95; רישיון חומ"ס
    bus licence; Führerschein D; Führerschein Klasse D; Klasse D; Busführerschein; PCV licence; D1; D/DE;
        רישיון אוטובוס; רישיון ד'
    passenger transport licence; P-Schein; Personenbeförderungsschein; passenger endorsement;
        Personenbeförderung; רישיון מונית; רישיון ציבורי
    long-haul transport; Fernverkehr; Nahverkehr; local transport; internationaler Fernverkehr; long haul;
        Linienverkehr; Güterverkehr; הסעות; הובלות
    rail operations; Eisenbahnbetrieb; Triebfahrzeugführerschein; Fahrdienst; railway operations;
        Bahnbetrieb; EBO; ETCS; LST; Leit- und Sicherungstechnik; signalling; רכבת
    aviation; Luftverkehr; ATPL; type rating; CPL; flight operations; Flugbetrieb; airline operations;
        Type-Rating; airport operations; רישיון טיס
    air cargo; Luftfrachtabfertigung; ground handling; Passagierabfertigung; passenger handling
    seafaring; Nautik; STCW; nautical licence; Schifffahrt; shipping industry; Patent Binnenschiff;
        maritime; ימאות; ספנות
    Paketzustellung; parcel delivery; Auslieferung; Lieferdienst; delivery driving
"""
