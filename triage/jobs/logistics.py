"""Logistics, warehouse and supply chain."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "warehouse-worker": Job(
        titles="""
            Warehouse [Worker|Operative|Associate|Assistant|Picker|Employee]
            Warehouse [Operator|Helper|Staff|Person|Team Member]; Order Picker; Stock Handler
            Goods-In Operative; Fulfillment Associate; Material Handler; Loader Unloader; Stock Clerk
            Logistics [Worker|Operative|Helper]; Logistics Associate; Pick and Pack Operative
            Stock Associate; Distribution Operative; Package Handler; Warehouseman; Lagerhelfer
            Lagermitarbeiter; Kommissionierer; Lagerarbeiter; Logistikhelfer; Mitarbeiter Lager
            Versandmitarbeiter; Fachlagerist; Lagerhilfe; Warenverräumer; Lagerlogistiker; Be- und Entlader
            Logistikmitarbeiter; Mitarbeiter Logistik; Versandhelfer; Picker Lager; Mitarbeiter Wareneingang
            Mitarbeiter Versand; Lagerfachkraft; Lagerhilfskraft; Warenannahme Mitarbeiter
            Mitarbeiter Warenannahme; Kommissionierhelfer; Staplerhelfer; Entlader; Beladehelfer; Lagerkraft
            Wareneingangsmitarbeiter; Lagerwerker; Mitarbeiter im Lager; Lager Mitarbeiter; Hallenmitarbeiter
            Umschlagmitarbeiter; Lager- und Versandmitarbeiter; Lagerhandwerker; Mitarbeiter Warenausgang
            Lagerist Kommissionierung; Logistikkraft; Flughafenmitarbeiter Lager
            Mitarbeiter Kommissionierung; Lademeister; Mitarbeiter Materialwirtschaft Lager
            Be- und Entladehelfer
            מחסנאי/ת; עובד/ת מחסן; מלקט/ת; מחסנאים; מלקטים; עובדי מחסן; עובד/ת מרלו"ג; עובד/ת ליקוט
            מלקט/ת הזמנות; עובד/ת לוגיסטיקה; עובדי לוגיסטיקה; פועל/ת מחסן; עובדי מרלו"ג; נציג/ת קבלת חבילות
            עובד/ת הפצה; איש מחסן; עובד/ת קבלה והפצה
        """,
        near="forklift-operator warehouse-clerk packer production-worker",
    ),
    "forklift-operator": Job(
        titles="""
            Forklift [Operator|Driver|Truck Driver]; FLT Driver; Reach Truck [Driver|Operator]
            Counterbalance Driver; Fork Lift Driver; Hi-Lo Driver; Staplerfahrer; Gabelstaplerfahrer
            Hochregalstaplerfahrer; Schubmaststaplerfahrer; Lagerhelfer mit Staplerschein; Stapler-Fahrer
            Schubmastfahrer; Frontstaplerfahrer; Routenzugfahrer; Reachstackerfahrer; Schmalgangstaplerfahrer
            Seitenstaplerfahrer; Hubwagenfahrer; Containerstaplerfahrer; Stapler Fahrer
            Lagermitarbeiter mit Staplerschein; VNA Driver
            מלגזן/ית; מלגזנים; מלגזנ/ית; מלגזן היגש; נהג מלגזה
        """,
        near="warehouse-worker truck-driver",
    ),
    "warehouse-clerk": Job(
        titles="""
            Warehouse [Clerk|Administrator|Coordinator|Specialist]
            Inventory [Clerk|Controller|Specialist|Coordinator|Manager]; Stock Controller; Store Keeper
            Storekeeper; Shipping Clerk; Receiving Clerk; Stores Person; Storeperson
            Inventory Control Specialist; Stock Control Clerk; Shipping and Receiving Clerk; Lagerist
            Fachkraft für Lagerlogistik; Lagerverwalter; Bestandsmanager; Fachkraft Lagerlogistik
            Lagerfacharbeiter; Disponent Lager; Lagerkoordinator; Magaziner; Lagerlogistikfachkraft
            Werkzeugausgeber; Inventurmitarbeiter; Sachbearbeiter Lager; Materialverwalter
            Bestandscontroller; Mitarbeiter Bestandsmanagement; Versandkoordinator; Lagerdisponent
            Staging Clerk; Magazinmitarbeiter; Magazinverwalter; Fachkräfte für Lagerlogistik
            מחסנאי/ת ממוחשב; בקר/ית מלאי; פקיד/ת מחסן; רפרנט/ית מלאי; רכז/ת מלאי; בקרת מלאי; אחראי/ת מלאי
            מנהל/ת מלאי; רפרנט/ית לוגיסטיקה; סופר/ת מלאי; פקיד/ת מלאי
        """,
        near="warehouse-worker logistics-clerk",
    ),
    "warehouse-manager": Job(
        titles="""
            Warehouse [Manager|Supervisor|Lead|Team Lead|Shift Manager]
            Warehouse [Team Leader|Operations Manager|Shift Leader|Shift Supervisor|Director]
            Distribution [Center Manager|Manager]; Fulfillment Center Manager; Fulfillment Manager
            Head of Warehouse; Stores Manager Warehouse; Warehousing Manager; Lagerleiter; Leiter Lager
            Schichtleiter Lager; Lagermeister; Logistikmeister; Teamleiter Lager; Leiter Wareneingang
            Leiter Versand; Lagerleitung; Teamleiter Logistik; Schichtleiter Logistik; Versandleiter
            Leitung Lager; Gruppenleiter Lager; Vorarbeiter Lager; Meister Lagerwirtschaft
            Teamleiter Wareneingang; Teamleiter Versand; Gruppenleiter Logistik; Lagermanager
            Teamleiter Kommissionierung; Lagerverantwortlicher; Abteilungsleiter Lager; Teamkoordinator Lager
            Teamkoordinator Logistik; Standortleiter Lager; Lager-Teamleiter
            מנהל/ת מחסן; מנהל/ת מרלו"ג; אחראי/ת מחסן; ראש צוות מחסן; מנהל/ת משמרת מחסן; מנהלי מחסן
            סגן/ית מנהל מחסן; מנהל/ת מחסנים; מנהל/ת משמרת במרלו"ג; אחראי/ת משמרת מחסן; מנהל/ת מרכז לוגיסטי
            מנהל/ת מחסן ולוגיסטיקה
        """,
        near="logistics-manager warehouse-clerk",
    ),
    "logistics-clerk": Job(
        titles="""
            Logistics [Coordinator|Clerk|Specialist|Administrator|Assistant]
            Logistics [Officer|Analyst|Executive|Planner]
            Shipping [Coordinator|Specialist|Administrator|Assistant]; Transport [Coordinator|Administrator]
            Supply Chain [Coordinator|Assistant|Administrator|Officer]; Traffic Coordinator
            Export Coordinator; Import Coordinator; Import/Export Coordinator; Logistics Support Specialist
            Logistiksachbearbeiter; Sachbearbeiter Logistik; Logistikassistent; Logistikkaufmann
            Versandsachbearbeiter; Exportsachbearbeiter; Importsachbearbeiter; Sachbearbeiter Export
            Sachbearbeiter Import; Sachbearbeiter Versand; Logistikkoordinator; Sachbearbeiter Transport
            Logistikplaner; Exportkaufmann; Kaufmännischer Mitarbeiter Logistik; Sachbearbeiter Import/Export
            Logistikfachkraft; Mitarbeiter Logistikbüro; Laytime Analyst; Mitarbeiter Exportabteilung
            Kaufmann für Groß- und Außenhandelsmanagement; Groß- und Außenhandelskaufmann
            Kaufmann im Groß- und Außenhandel; Sachbearbeiter Disposition; Vessel Operator; Shipping Operator
            Außenhandelskaufmann; Kaufmann Logistik; Logistikspezialist; Kaufmann im Großhandel
            Mitarbeiter Export; Exportmitarbeiter; Sachbearbeiter Export Import; Exportkoordinator
            Logistikassistenz; Sachbearbeiter Logistik und Versand; Ship Charterer; Ship Broker
            Schiffsmakler; Chartering Manager; Logistikingenieur
            רכז/ת לוגיסטיקה; רכז/ת יצוא; רכז/ת יבוא; רפרנט/ית יבוא; רפרנט/ית יצוא; מתאם/ת לוגיסטיקה
            רכז/ת שילוח; פקיד/ת לוגיסטיקה; מתאם/ת משלוחים; רכז/ת משלוחים; רכז/ת יבוא ויצוא; רכז/ת סחר חוץ
            פקיד/ת משלוחים; רכז/ת שרשרת אספקה; רכז/ת הפצה; רפרנט/ית סחר חוץ; מנהל/ת יבוא; פקיד/ת הפצה
        """,
        near="dispatcher warehouse-clerk freight-forwarder order-processor",
    ),
    "freight-forwarder": Job(
        titles="""
            Freight [Forwarder|Forwarding Agent|Broker]
            Freight [Coordinator|Forwarding Clerk|Operations Specialist]; Forwarding Agent
            Air Freight [Operator|Specialist|Coordinator|Clerk]
            Sea Freight [Coordinator|Specialist|Operator|Clerk]; Ocean Freight Specialist
            Freight Forwarding Specialist; Import Operator; Export Operator; Ocean Import Specialist
            Airfreight Specialist; Speditionskaufmann; Kaufmann für Spedition und Logistikdienstleistung
            Speditionssachbearbeiter; Spediteur; Sachbearbeiter Luftfracht; Sachbearbeiter Seefracht
            Schifffahrtskaufmann; Speditionsmitarbeiter; Mitarbeiter Luftfracht
            Kaufmann Spedition und Logistikdienstleistung; Frachtenmanager; Sachbearbeiter Spedition
            Abfertiger Luftfracht; Kaufmann Spedition; Mitarbeiter Seefracht; Sachbearbeiter Seefracht Export
            Sachbearbeiter Seefracht Import; Seefrachtkaufmann; Luftfrachtkaufmann
            Sachbearbeiter Luftfracht Export; Leiter Seefracht; Leiter Luftfracht
            Niederlassungsleiter Spedition; Speditionsleiter; Air Freight Manager; Ocean Freight Manager
            Frachtabfertiger; Chartering Spedition; Befrachter; Befrachtungsdisponent
            משלח/ת בינלאומי/ת; מתאם/ת שילוח בינלאומי; רפרנט/ית שילוח בינלאומי; מתאם/ת יבוא; מתאם/ת יצוא
            רפרנט/ית אוויר; רפרנט/ית ים; איש שילוח בינלאומי; מתאם/ת יבוא ים; רפרנט/ית שילוח; מתאם/ת שילוח
            מתאם/ת ייצוא
        """,
        near="dispatcher customs-declarant logistics-clerk",
    ),
    "customs-declarant": Job(
        titles="""
            Customs [Declarant|Broker|Clerk|Specialist|Manager|Agent]
            Customs [Entry Clerk|Compliance Manager|Coordinator|Consultant|Analyst]
            Import Customs Specialist; Zolldeklarant; Zollsachbearbeiter; Sachbearbeiter Zoll
            Zollbeauftragter; Zollexperte; Leiter Zoll; Referent Zoll; Zollmanager; Zollspezialist
            Referent Zoll und Außenwirtschaft; Zollagent; Sachbearbeiter Zollabwicklung
            Sachbearbeiter Zoll und Außenwirtschaft; Zollberater; Spezialist Zoll; Mitarbeiter Zollabteilung
            Sachbearbeiter Zoll und Export; Manager Zoll; Zollabfertiger; Zollreferent
            Zoll- und Außenwirtschaftsreferent; Mitarbeiter Zoll; Head of Customs; Zollkoordinator
            סוכן/ת מכס; עמיל/ת מכס; פקיד/ת מכס; רפרנט/ית מכס; מסווג/ת מכס; פקיד/ת רישוי מכס; עמיל מכס
        """,
        near="freight-forwarder compliance-manager",
    ),
    "dispatcher": Job(
        titles="""
            Dispatcher; Transport Dispatcher; Transport Planner; Night Dispatcher; Night Planner
            Truck Dispatcher; Truck Planner; Freight Dispatcher; Freight Planner; Fleet Dispatcher
            Fleet Planner; Logistics Dispatcher; Load Dispatcher; Load Planner
            Transport [Manager|Supervisor|Controller|Operator]; Route Planner; Delivery Coordinator
            Traffic Office Clerk; Truck Dispatch Coordinator; Dispatch Coordinator; Disponent
            Disponent Nahverkehr; Speditionsdisponent; Transportdisponent; Fahrdienstleiter Spedition
            Verkehrsleiter; Tourenplaner; Lkw-Disponent; Disponent Fernverkehr; Nahverkehrsdisponent
            Fuhrparkdisponent; Logistikdisponent; Transportleiter; Transportplaner; Einsatzleiter Fuhrpark
            Leiter Disposition; Einsatzplaner; Fahrdienstdisponent; Transportkoordinator; Transportmanager
            Disponent Logistik; Disponent Transport; Tourendisponent; Mitarbeiter Disposition
            Teamleiter Disposition; Disponent Spedition; Disponent Krankentransport; Leiter Transport
            Disponent national; Disponent international; Disponent im Nahverkehr; Verkehrsleiter Spedition
            Transportverantwortlicher; Dispatch Manager; Dispatch Supervisor
            סדרן/ית; סדרן/ית עבודה; סדרן/ית הסעות; מנהל/ת תחבורה; קצין/ת תעבורה; סדרן/ית הפצה; משבץ/ת נהגים
            סדרן/ית תנועה; סדרני עבודה; דיספצ'ר/ית; מנהל/ת הפצה; סדרן/ית משאיות; מנהל/ת הסעות; קציני תעבורה
            קצין/ת בטיחות בתעבורה; אחראי/ת הפצה; סדרן הובלות
        """,
        near="freight-forwarder logistics-clerk fleet-manager service-manager",
    ),
    "supply-chain-planner": Job(
        titles="""
            Supply Chain Planner; Supply Chain Analyst; Supply Chain Planning Manager
            Supply Chain Planning Specialist; Supply Chain Specialist; Demand Planner; Demand Analyst
            Demand Planning Manager; Demand Planning Specialist; Demand Specialist; Supply Planner
            Supply Analyst; Supply Planning Manager; Supply Planning Specialist; Supply Specialist
            Inventory Planner; Inventory Analyst; Inventory Planning Manager; Inventory Planning Specialist
            Materials Planner; Materials Analyst; Materials Planning Manager; Materials Planning Specialist
            Materials Specialist; S&OP Planner; S&OP Analyst; S&OP Planning Manager; S&OP Planning Specialist
            S&OP Specialist; Demand Planning Manager; Supply Planning Manager
            Replenishment [Planner|Analyst|Specialist]; S&OP Manager; Demand Planner; Supply Planner
            Merchandise Planner; Inventory Planner; Materials Manager; Supply Chain Engineer
            Planning Manager Supply; Supply Network Planner; Supply Chain Planner; Materialdisponent
            Bedarfsplaner; Supply-Chain-Planer; Disponent Beschaffung; Warendisponent
            Disponent Warenwirtschaft; Supply Chain Planerin; Sachbearbeiter Materialwirtschaft
            Mitarbeiter Materialwirtschaft; Bestandsplaner; Lieferkettenplaner; Disponent Material
            Leiter Materialwirtschaft; Mitarbeiter Materialdisposition; Sachbearbeiter Materialdisposition
            Supply-Chain-Analyst; Materialwirtschaftler; Warenbeschaffer; Disponent Supply Chain
            Sachbearbeiter Supply Chain; Filialdisponent; Artikeldisponent; Referent Supply Chain Management
            Material Coordinator
            מתכנן/ת שרשרת אספקה; מתכנן/ת ביקושים; פלנרית; אנליסט/ית שרשרת אספקה; מתכנן/ת מלאי; פלנר/ית חומרים
            תכנון ביקושים; מתכנן/ת חומרים; פלנר/ית רכש; אנליסט/ית תפעול; מנהל/ת תכנון ומלאי
            פלנר/ית שרשרת אספקה; מתכנן/ת אספקה; מתכנן/ת רצפה
        """,
        near="production-planner buyer supply-chain-manager",
    ),
    "supply-chain-manager": Job(
        titles="""
            Supply Chain [Manager|Director|Lead|Project Manager]
            Supply Chain [Specialist Manager|Operations Manager|Development Manager|Business Partner]
            Head of [Supply Chain|Supply Chain Management|SCM]
            Head of [Supply Chain & Logistics|Planning and Logistics]; VP Supply Chain; SCM Manager
            Leiter Supply Chain Management; Supply-Chain-Manager; Leiter SCM; Leiter Supply Chain
            Supply Chain Managerin; Manager Supply Chain; Global Supply Chain Manager
            Chief Supply Chain Officer; Director Supply Chain; Lieferkettenmanager
            Teamleiter Supply Chain Management; Referent Supply Chain; Referent SCM; Manager SCM
            Bereichsleiter Supply Chain; Bereichsleiter Supply Chain Management; Teamleiter Supply Chain
            מנהל/ת שרשרת אספקה; סמנכ"ל/ית שרשרת אספקה; מנהל/ת שרשרת האספקה; סמנכ"ל/ית תפעול ולוגיסטיקה
            מנהל/ת שרשרת אספקה ותפעול; מנהל/ת תפ"י ולוגיסטיקה; מנהל/ת שרשרת אספקה גלובלית
        """,
        near="logistics-manager supply-chain-planner head-of-procurement operations-manager",
    ),
    "logistics-manager": Job(
        titles="""
            Logistics [Manager|Director|Lead|Operations Manager|Team Lead]
            Logistics [Supervisor|Project Manager|Team Leader|Managerin|Head]
            Head of [Logistics|Transport|Distribution|Fulfillment]; Transportation Manager
            Shipping [Manager|Supervisor]; 3PL Manager; VP Logistics; Logistikleiter; Leiter Logistik
            Logistikmanager; Bereichsleiter Logistik; Niederlassungsleiter Logistik; Leitung Logistik
            Standortleiter Logistik; Abteilungsleiter Logistik; Operations Manager Logistik
            Logistikprojektleiter; Betriebsleiter Logistik; Projektleiter Logistik; Logistikreferent
            Referent Logistik; Projektmanager Logistik; Logistikleitung; Intralogistikplaner
            Logistik-Manager; Leiter Intralogistik; Depotleiter; Depot Manager; Delivery Station Manager
            Transport Operations Manager; Logistikberater; Manager Logistik; Operations Manager Logistics
            Site Manager Logistics; Hub Manager; Objektleiter Logistik; Leiter Fuhrpark und Logistik
            Standortmanager Logistik; Manager Transport
            מנהל/ת לוגיסטיקה; סמנכ"ל/ית לוגיסטיקה; מנהל/ת הפצה ולוגיסטיקה; מנהל/ת שינוע
            מנהל/ת לוגיסטיקה ורכש; מנהל/ת לוגיסטי/ת; מנהל/ת סחר חוץ; מנהל/ת מרכז הפצה; מנהל/ת לוגיסטיקה והפצה
            מנהל/ת תפעול לוגיסטי; קצין/ת לוגיסטיקה
        """,
        near="warehouse-manager supply-chain-manager dispatcher",
    ),
}

SKILLS = """
    warehouse logistics; Lagerlogistik; Lager; warehousing; Lagerhaltung; Lagerverwaltung; Lagererfahrung;
        warehouse management; Lagertätigkeiten; Lagerwirtschaft; ניהול מחסן; מחסנאות; מרלו"ג
    picking; Kommissionierung; order picking; Kommissionieren; pick by voice; Pick-by-Voice;
        Kommissioniererfahrung; ליקוט; ליקוט הזמנות
    goods receipt; Wareneingang; Warenausgang; goods issue; Warenannahme; Wareneingangskontrolle;
        Be- und Entladen; Be- und Entladung; loading and unloading; קבלת סחורה; קליטת סחורה
    forklift licence; Staplerschein; Gabelstaplerschein; forklift license; Stapler; forklift;
        Flurförderschein; Flurfördermittelschein; Flurförderzeuge; reach truck; FLT licence; רישיון מלגזה;
            מלגזה; רישיון מלגזן
    WMS; warehouse management systems; SAP EWM; SAP WM; Lagerverwaltungssystem; Lagerverwaltungssysteme;
        EWM; SAP EWM/WM; warehouse management system
    inventory control; Bestandsmanagement; inventory management; Inventur; Bestandskontrolle;
        stock control; Inventuren; Bestandsführung; ניהול מלאי; בקרת מלאי; ספירות מלאי; ספירת מלאי
    supply chain management; SCM; Supply-Chain-Management; Lieferkettenmanagement; supply chain;
        Lieferkette; Supply Chain; ניהול שרשרת אספקה; שרשרת אספקה
    demand planning; Bedarfsplanung; supply planning; S&OP; Absatzplanung; Bestandsplanung;
        sales and operations planning; SAP IBP; replenishment; תכנון ביקושים; תכנון מלאי
    transport planning of goods; Disposition; Tourenplanung; route planning; Transportdisposition;
        dispatching; Transportplanung; Transportmanagement; transport management; TMS; סידור עבודה לנהגים;
            שיבוץ; תכנון מסלולים
    freight forwarding; Spedition; Speditionswesen; Seefracht; Luftfracht; sea freight; air freight;
        ocean freight; Landverkehr; freight; Transport und Logistik; שילוח בינלאומי; שילוח; יבוא ויצוא;
            סחר חוץ
    customs; Zoll; Zollabwicklung; customs clearance; ATLAS; Zollrecht; Zollabfertigung; Zollanmeldungen;
        customs declarations; Zollwesen; Zolltarifierung; ATLAS Zoll; מכס; עמילות מכס; שחרור מכס
    Incoterms; Incoterms 2020; אינקוטרמס
    dangerous goods; Gefahrgut; ADR; IATA-DGR; IATA DGR; IMDG; Gefahrgutvorschriften; Gefahrgutrecht;
        חומרים מסוכנים; חומ"ס
    export documents; Exportabwicklung; Exportdokumente; import and export; Import/Export; Exportpapiere;
        Versandabwicklung; Import und Export; Versandpapiere; Ursprungszeugnisse; מסמכי יצוא; מסמכי יבוא
    logistics; Logistik; Intralogistik; intralogistics; Kontraktlogistik; Logistikprozesse; 3PL;
        distribution logistics; last mile; לוגיסטיקה; הפצה
    SAP MM; SAP-MM; SAP SD; SAP MM/WM; SAP MM/SD; SAP-SD; SAP LE
    packing; Verpackung; Verpacken; Versand; Warenversand; packaging of goods; pick and pack; אריזה;
        אריזת סחורה
"""
