"""Skilled trades: buildings, cleaning, vehicles and beauty."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "automotive-mechanic": Job(
        titles="""
            Automotive Mechanic; Automotive Technician; Automotive Service Technician; Automotive Fitter
            Auto Mechanic; Auto Technician; Auto Service Technician; Auto Fitter; Car Mechanic
            Car Technician; Car Service Technician; Car Fitter; Motor Mechanic; Motor Technician
            Motor Service Technician; Motor Fitter; Vehicle Mechanic; Vehicle Technician
            Vehicle Service Technician; Vehicle Fitter; Diesel Mechanic; Diesel Technician
            Diesel Service Technician; Diesel Fitter; Truck Mechanic; Truck Technician
            Truck Service Technician; Truck Fitter; HGV Mechanic; HGV Technician; HGV Service Technician
            HGV Fitter; Heavy Vehicle Mechanic; Heavy Vehicle Technician; Heavy Vehicle Service Technician
            Heavy Vehicle Fitter; Motorcycle Mechanic; Motorcycle Technician; Motorcycle Service Technician
            Motorcycle Fitter; Bicycle Mechanic; Bicycle Technician; Bicycle Service Technician
            Bicycle Fitter; Bike Mechanic; Bike Technician; Bike Service Technician; Bike Fitter
            Bus Mechanic; Bus Technician; Bus Service Technician; Bus Fitter; Light Vehicle Mechanic
            Light Vehicle Technician; Light Vehicle Service Technician; Light Vehicle Fitter
            Agricultural Mechanic; Agricultural Service Technician; Agricultural Fitter; Mechanic; MOT Tester
            Master Technician Automotive; Vehicle Inspector; Car Mechatronics Technician; Workshop Technician
            Tyre Fitter; Heavy Equipment Mechanic; Plant Fitter; Forklift Technician; Kfz-Mechatroniker
            Kfz-Mechaniker; Automechaniker; Kraftfahrzeugmechatroniker; Automobilmechatroniker
            Lkw-Mechatroniker; Nutzfahrzeugmechatroniker; Landmaschinenmechaniker
            Land- und Baumaschinenmechatroniker; Zweiradmechatroniker; Kfz-Techniker; Kfz-Meister
            Kfz-Elektriker; Fahrzeugmechaniker; Baumaschinenmechaniker; Zweiradmechaniker; Fahrradmechaniker
            Motorradmechaniker; Kfz-Mechatroniker Nutzfahrzeuge; Kfz-Technikermeister; Baumaschinenschlosser
            Kfz-Monteur; Werkstattmeister; Werkstattleiter Kfz; Reifenmonteur; Kfz-Sachverständiger
            Kfz-Gutachter; Kfz-Prüfingenieur; Fahrradmonteur; Motorenschlosser; Kfz-Schlosser
            Diagnosetechniker Kfz; Landmaschinenmechatroniker; Kfz-Servicetechniker; Staplertechniker
            Land- und Baumaschinenmechaniker; Baumaschinenmechatroniker; Mechaniker Nutzfahrzeuge
            Kfz-Aufbereiter; Fahrzeugaufbereiter; Prüfingenieur Fahrzeuge; Busmechatroniker
            Mechatroniker Nutzfahrzeuge; Nutzfahrzeugmechaniker; Fahrzeugbaumechaniker
            Schienenfahrzeugmechatroniker; Fahrzeugtechniker; Werkstattleiter; Kfz Mechatroniker
            Car Detailer; Schienenfahrzeugmechaniker; Workshop Manager Automotive; Workshop Foreman
            מכונאי/ת רכב; חשמלאי/ת רכב; מכונאי/ת משאיות; טכנאי/ת רכב; בוחן/ת רכב; מכונאי/ת אופנועים
            מנהל/ת מוסך; מכונאי רכב; מכונאי רכב כבד; מכונאי/ת צמ"ה; פנצ'רייה עובד; מכונאי משאיות
            טכנאי/ת מלגזות; שמאי/ת רכב; מנהל/ת עבודה במוסך; טכנאי/ת אופניים; מכונאי רכב מנוסה
        """,
        near="mechatronics-technician body-repairer service-advisor",
    ),
    "body-repairer": Job(
        titles="""
            Auto Body [Technician|Repairer]; Panel Beater; Vehicle Painter; Body Shop Technician
            Spray Painter; Paint Sprayer; Car Painter; Vehicle Body Repairer; Karosseriebauer
            Karosserie- und Fahrzeugbaumechaniker; Fahrzeuglackierer; Autolackierer; Lackierer
            Industrielackierer; Karosseriemechaniker; Kfz-Lackierer; Karosseriespengler; Autospengler
            Verfahrensmechaniker Beschichtungstechnik; Karosseriebaumeister; Karosserie- und Fahrzeugbauer
            Smart Repair Techniker; Fahrzeugbauer; Lackierhelfer; Dellentechniker; Nasslackierer
            Lackvorbereiter; Verfahrensmechaniker für Beschichtungstechnik; Autoglaser; Autoglas-Monteur
            Windscreen Fitter; Auto Glass Technician; Lackierermeister; Industrial Painter
            פחח/ית רכב; צבע רכב; פחחות וצבע; פחח רכב; צבעי רכב; צבע תעשייתי; צבעי תעשייתי
        """,
        near="automotive-mechanic painter",
    ),
    "service-advisor": Job(
        titles="""
            Service [Advisor Automotive|Advisor|Writer]; Automotive Service Advisor; Parts Advisor
            Parts [Specialist|Manager|Clerk] Automotive; Warranty Administrator; Serviceberater Kfz
            Kfz-Serviceberater; Teiledienstmitarbeiter; Serviceassistent Autohaus; Dialogannehmer
            Serviceleiter Autohaus; Mitarbeiter Teiledienst; Kfz-Teileverkäufer; Lagerist Teiledienst
            Garantiesachbearbeiter; Serviceberater Automobil; Serviceassistenz Autohaus
            Automobil-Serviceberater; Serviceberater Autohaus; Kundendienstberater Kfz; Ersatzteilverkäufer
            Parts Manager; Teileverkäufer; Serviceberater Nutzfahrzeuge; Fachverkäufer Teile und Zubehör
            Teilelagerist; Ersatzteilsachbearbeiter; Spare Parts Specialist; Sachbearbeiter Ersatzteile
            יועץ/ת שירות במוסך; מנהל/ת קבלה במוסך; פקיד/ת מוסך; מחסנאי/ת חלפים; יועץ/ת שירות רכב; איש חלפים
            פקיד/ת קבלה במוסך; מנהל/ת חלפים; איש מכירות חלפים
        """,
        near="automotive-mechanic customer-support",
    ),
    "aircraft-mechanic": Job(
        titles="""
            [Aircraft|Aviation|Helicopter|Airframe and Powerplant] [Mechanic|Technician]
            [Aircraft|Aviation] [Maintenance Technician|Maintenance Engineer]
            [Helicopter|Airframe and Powerplant] [Maintenance Technician|Maintenance Engineer]; A&P Mechanic
            Aircraft Engineer; Licensed Aircraft Engineer; Fluggerätmechaniker; Flugzeugmechaniker
            Luftfahrttechniker; B1 Engineer; CAT A Mechaniker; Fluggerätmechaniker Instandhaltung
            Flugzeugmechaniker CAT A; B1.1 Techniker; Prüfer freigabeberechtigtes Personal
            Aircraft Inspector; Structure Mechanic; Flugzeugtechniker; Triebwerksmechaniker
            Aircraft Structures Technician; Flugzeugbauer; Fluggerätbauer; Hubschraubermechaniker
            Aircraft Sheet Metal Mechanic; B1 Licensed Engineer; Leichtflugzeugbauer; Composite Technician
            Line Maintenance Mechanic; Cabin Mechanic
            טכנאי/ת מטוסים; מכונאי/ת מטוסים; טכנאי/ת תעופה; מכונאי מטוסים; בודק/ת מטוסים; טכנאי מטוסים
        """,
        near="mechatronics-technician electronics-technician",
    ),
    "carpenter": Job(
        titles="""
            Carpenter; Joiner; Cabinet Maker; Furniture Maker; Bench Joiner; Wood Machinist; Kitchen Fitter
            Cabinetmaker; Shopfitter; Site Carpenter; Finish Carpenter; Wood Worker; Tischler; Schreiner
            Möbeltischler; Bautischler; Möbelmonteur; Küchenmonteur; Tischlermeister; Schreinermeister
            Holzmechaniker; Fensterbauer; Bauschreiner; Parkettleger; Bodenleger; Türenmonteur
            Fenstermonteur; Innenausbauer; Holzbearbeiter; Möbelschreiner; Messetischler; Holztechniker
            Tischlerhelfer; Monteur Innenausbau; Bautischlermonteur; Flooring Installer; Tischlergeselle
            Schreinergeselle; Bankraumschreiner; Maschinenschreiner; Floor Layer; Werkstattschreiner
            Monteur Fenster und Türen; Montagetischler; Fenster- und Türenmonteur; Furniture Assembler
            Bootsbauer; Boat Builder; Ladenbauer; Rollladenbauer; Rollladen- und Sonnenschutzmechatroniker
            Restaurator; Conservator; Paper Conservator; Sonnenschutzmonteur; Art Conservator; Restorer
            Window Fitter; Glaser; Glazier; Monteur Fensterbau; Fassadenmonteur; Curtain Wall Installer
            נגר/ית; נגר רהיטים; מרכיב/ה מטבחים; מרכיב רהיטים; נגרים; מתקין/ת מטבחים; מתקין/ת פרקט; פרקטן
            מתקין/ת אלומיניום; איש אלומיניום; נגר בניין; נגר מטבחים; זגג/ית; רסטורטור/ית; מתקין/ת רהיטים
            משמר/ת אמנות; מרכיב/ה אלומיניום; מתקיני מטבחים
        """,
        near="construction-worker roofer painter",
    ),
    "painter": Job(
        titles="""
            House Painter; Painter and Decorator; Decorator; Wall Painter; Plasterer; Painter Decorator
            Industrial Painter Blaster; Maler; Malermeister; Maler und Lackierer; Stuckateur; Verputzer
            Tapezierer; Anstreicher; Malergeselle; Gipser; Malerhelfer; Maler- und Lackierermeister
            Bauten- und Objektbeschichter; Fassadenmaler; Putzer; Malervorarbeiter; Stuckateurmeister
            WDVS-Monteur; Maler & Lackierer; Fassadenbauer; Schilder- und Lichtreklamehersteller; Folierer
            Werbetechniker; Sign Maker; Vehicle Wrapper; Gerüstbauer; Scaffolder; Gerüstbauhelfer
            Korrosionsschützer; Strahler Oberflächentechnik
            צבעי בניין; שפכטליסט; עובד/ת גבס; צבעים; גבסן; טייח; גבסנים; צבע דירות; שלטים מתקין; טייחים
        """,
        near="carpenter construction-worker body-repairer",
    ),
    "facility-technician": Job(
        titles="""
            Facility Technician; Facilities Technician
            Building [Technician|Engineer|Services Engineer|Maintenance Technician|Maintenance Engineer]
            Building Services Technician; Haustechniker; Gebäudetechniker; Objekttechniker
            Technischer Hausmeister; Betriebstechniker Gebäude; Techniker Gebäudemanagement
            Servicetechniker Gebäudetechnik; Technischer Objektbetreuer; Mitarbeiter Haustechnik
            Techniker Facility Management; Leiter Haustechnik; Techniker TGA; Techniker Haustechnik
            Gebäudeelektriker; Hotel Technician; Leiter Gebäudetechnik; Techniker Gebäudetechnik
            Versorgungstechniker; Betriebstechniker Haustechnik; Meister Gebäudetechnik; Stationary Engineer
            Techniker Versorgungstechnik; Technischer Mitarbeiter Gebäude; Hotel Engineer; Facility-Techniker
            Leiter der Haustechnik; Mitarbeiter Gebäudetechnik; Fachkraft Gebäudetechnik
            טכנאי/ת מבנים; איש אחזקת מבנים; טכנאי/ת בניין; איש אחזקה למבנה; מהנדס/ת מבנה אחזקה
            איש אחזקה בניין; מהנדס/ת אחזקת מבנים; איש אחזקה במלון
        """,
        near="facility-manager maintenance-technician janitor",
    ),
    "janitor": Job(
        titles="""
            Janitor; Caretaker; Building Superintendent; Handyman; Custodian; Concierge Residential
            School Caretaker; Site Caretaker; Odd Job Man; Hausmeister; Hauswart; Objektbetreuer
            Hausmeistergehilfe; Schulhausmeister; Haushandwerker; Hausmeisterhelfer
            Hausverwalter Hausmeister; Platzwart; Hausmeisterservice Mitarbeiter; Objektbetreuer Hausmeister
            Facility Assistant; Abwart; Allround-Handwerker; Sportplatzwart; Hallenwart; Haus- und Hofmeister
            Hausbetreuer; Handwerker Allrounder; Handwerkshelfer; Betriebshandwerker; Hausmeisterdienst
            Allround Handwerker; Handyperson; Mitarbeiter Hausmeisterdienst; Gebäudebetreuer; Schulwart
            Hauswartmitarbeiter
            אב בית לבניין; הנדימן; איש תחזוקה כללי; הנדימאן; אבות בית; שרת בית ספר; שרתים
        """,
        near="facility-technician cleaner",
    ),
    "cleaner": Job(
        titles="""
            Cleaner; Cleaning [Operative|Lady|Assistant|Supervisor|Worker|Manager|Staff]; Window Cleaner
            Industrial Cleaner; Office Cleaner; Domestic Cleaner; School Cleaner; Hospital Cleaner
            Domestic Assistant Hospital; Reinigungskraft; Reinigungskräfte; Gebäudereiniger; Putzhilfe
            Putzfrau; Glasreiniger; Raumpfleger; Unterhaltsreiniger; Vorarbeiter Reinigung; Reinigungshilfe
            Objektleiter Gebäudereinigung; Reinigungsmitarbeiter; Objektleiter Reinigung
            Mitarbeiter Reinigung; Reinigungsfachkraft; Putzkraft; Industriereiniger
            Gebäudereinigung Mitarbeiter; Reinigungspersonal; Reiniger; Vorarbeiter Gebäudereinigung
            Bereichsleiter Gebäudereinigung; Gebäudereinigermeister; Reinigungsleitung; Kanalreiniger
            Schornsteinfeger; Chimney Sweep; Kaminfeger; Schädlingsbekämpfer; Pest Control Technician
            Pest Controller; Straßenreiniger; Müllwerker; Mülllader; Waste Collector; Refuse Collector
            Industriereinigung Mitarbeiter; Fensterputzer; Reinigungsdienst Mitarbeiter; Kammerjäger
            Sanitation Worker; Tankreiniger; Fachkraft für Abwassertechnik; Abwasserfachkraft; Klärwärter
            Fachkraft für Kreislauf- und Abfallwirtschaft; Recycling Worker; Wastewater Operator
            מנקה; עובד/ת ניקיון; עובדי ניקיון; מנהל/ת ניקיון; מנקים; עובד/ת נקיון; מנקה משרדים; מפקח/ת ניקיון
            מדביר/ה; אחראי/ת ניקיון; מדביר מוסמך; עובדי נקיון; פועל/ת ניקיון; פועל/ת תברואה; מנקה חלונות
            ניקיון משרדים; מפעיל/ת מט"ש
        """,
        near="housekeeper janitor",
    ),
    "beautician": Job(
        titles="""
            Hairdresser; Hair Stylist; Barber; Beautician; Makeup Artist; Make-up Artist; Nail Technician
            Cosmetologist; Beauty Therapist; Esthetician; Lash Technician; Beauty Advisor; Salon Manager
            Friseur; Friseurmeister; Kosmetiker; Nageldesigner; Visagist; Barbier; Wimpernstylist
            Maskenbildner; Haarstylist; Salonleiter; Tätowierer; Tattoo Artist; Coiffeur; Nail Artist
            Hairstylist; Permanent Make-up Artist; Salon Receptionist; Friseurgeselle; Fachkosmetiker
            Salonleitung; Herrenfriseur; Kosmetikerin Laser; Beauty Consultant; Pet Groomer; Hundefriseur
            Dog Groomer; Funeral Director; Bestatter; Bestattungsfachkraft; Embalmer; Bestattungshelfer
            Aesthetic Practitioner; Friseurin Salon
            ספר/ית נשים; ספר/ית גברים; קוסמטיקאי/ת; מאפר/ת; מניקוריסט/ית; מעצב/ת שיער; לק ג'ל בונה ציפורניים
            בונה ציפורניים; ספר גברים; מאפרים; קוסמטיקאית; מעצבי שיער; מסירת שיער בלייזר; מנהל/ת מספרה
            ספרית כלבים; קעקוע מקעקע; מטפל/ת לייזר
        """,
        near="massage-therapist retail-sales-advisor",
    ),
}

SKILLS = """
    car repair; Kfz-Reparatur; Fahrzeugreparatur; vehicle maintenance; Kfz-Technik; Fahrzeugdiagnose;
        Diagnosetechnik; automotive repair; Nutzfahrzeugtechnik; car diagnostics; מכונאות רכב; מכונאות
    high-voltage vehicles; Hochvoltschein; HV-Schein; Elektromobilität; electric vehicles;
        Hochvolttechniker; e-mobility; E-Mobilität; Ladeinfrastruktur; charging infrastructure; רכב חשמלי;
            עמדות טעינה
    aircraft maintenance; CAT A; CAT B1; B1-Lizenz; Part 145; EASA Part-66; Part-66; Luftfahrttechnik;
        Flugzeugwartung; תחזוקת מטוסים; אחזקת מטוסים
    carpentry; Tischlerarbeiten; Schreinerarbeiten; Holzbearbeitung; joinery; Möbelbau; woodworking;
        Möbelmontage; Küchenmontage; Innenausbau; Ladenbau; נגרות
    Malerarbeiten; Lackieren; Lackierarbeiten; painting and decorating; Tapezieren;
        Maler- und Lackierarbeiten; spray painting; עבודות צבע; צביעה
    plastering; Putzarbeiten; Trockenbau; drywall; Stuckarbeiten; Trockenbauarbeiten; WDVS; גבס; טיח;
        עבודות גבס
    Gebäudereinigung; Unterhaltsreinigung; Glasreinigung; Reinigungsarbeiten; Reinigung;
        industrial cleaning; Grundreinigung; ניקיון
    caretaking; Hausmeistertätigkeiten; Hausmeisterdienste; Objektbetreuung; kleinere Reparaturen;
        Hausmeisterarbeiten; handyman work; אחזקת מבנים; תחזוקת מבנים
    building services engineering; Gebäudetechnik; TGA; Haustechnik; technical building equipment;
        Versorgungstechnik; technische Gebäudeausrüstung; מערכות מבנה; אלקטרומכניקה
    lift technology; Aufzugstechnik; Aufzüge; elevators; Aufzugsbau; מעליות
    hairdressing; Friseurhandwerk; hair styling; Haare schneiden; Färbetechniken; hair colouring;
        עיצוב שיער; תספורות
    cosmetics; Kosmetik; Nageldesign; Visagistik; make-up; beauty treatments; Gesichtsbehandlungen;
        Apparative Kosmetik; קוסמטיקה; איפור
    locksmithing; Schließtechnik; Schlüsseldienst; מנעולנות
    on-call duty; Rufbereitschaft; Bereitschaftsdienst; on-call; כוננות; כוננויות
    driving licence B; Führerschein Klasse B; Führerschein B; driving licence; driver's license;
        driving license; Führerschein der Klasse B; Führerschein; רישיון נהיגה; רישיון נהיגה ב'
    montage travel; Montagebereitschaft; Reisebereitschaft; willingness to travel; bundesweite Montage;
        Montageeinsätze
"""
