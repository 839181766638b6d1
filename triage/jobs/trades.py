"""Skilled trades: electrical, metal, vehicles, building services, maintenance."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "electrician": Job(
        titles="""
            Electrician; Industrial Electrician; Maintenance Electrician; Journeyman Electrician
            Leading Hand Electrician; Master Electrician; Electrical [Technician|Fitter|Installer]
            Domestic Electrician; Electrical Apprentice; Commercial Electrician; Approved Electrician; Sparks
            Electricians Mate; Electrical Foreman; Elektriker; Elektroinstallateur; Betriebselektriker
            Elektromonteur; Elektroniker für Energie- und Gebäudetechnik; Industrieelektriker
            Elektrofachkraft; Hauselektriker; Baustellenelektriker; Elektromeister; Elektrotechnikermeister
            Meister Elektrotechnik; Elektrohelfer; Kabelmonteur; Bauelektriker; Elektroinstallation
            Elektroniker Energie- und Gebäudetechnik; Elektroniker Fachrichtung Energie- und Gebäudetechnik
            Photovoltaik-Monteur; PV-Monteur; Elektroanlagenmonteur; Elektroanlageninstallateur
            Energieelektroniker; Solarteur; Elektriker Photovoltaik; Solarmonteur; Freileitungsmonteur
            Starkstromelektriker; Elektrogeselle; Obermonteur Elektro; Elektrofachkräfte
            Elektromaschinenbauer; PV-Elektriker; Blitzschutzmonteur; Elektro-Monteur; Elektrobauleiter
            Solar Installer; Lineman; Cable Jointer; Veranstaltungselektriker; Elektrovorarbeiter
            Elektro-Installateur; Ladesäulenmonteur; Netzmonteur; Elektriker Gebäudetechnik
            חשמלאי/ת; חשמלאי/ת מוסמך/ת; חשמלאי/ת ראשי/ת; חשמלאי מוסמך; חשמלאי ראשי; חשמלאים; חשמלאי/ת מעשי
            עוזר/ת חשמלאי; חשמלאי/ת אחזקה; חשמלאי/ת בקרה; חשמלאי/ת תעשייתי; מתקין/ת מערכות סולאריות
            חשמלאי/ת שירות; חשמלאי אחזקה; חשמלאי לוחות; חשמלאי בניין; חשמלאי הנדסאי; עוזרי חשמלאי
        """,
        near="electronics-technician mechatronics-technician electrical-engineer service-technician",
    ),
    "electronics-technician": Job(
        titles="""
            Electronics Technician; Electronic Technician; Avionics Technician; Electromechanical Technician
            Electronics Repair Technician; Elektroniker
            Elektroniker für [Betriebstechnik|Geräte und Systeme|Gebäudesystemintegration]
            Elektroniker für [Maschinen und Antriebstechnik|Informations- und Systemtechnik]
            Elektroniker Betriebstechnik; Elektroniktechniker; Elektroniker Geräte und Systeme
            Industrieelektroniker; Gerätetechniker; Betriebselektroniker; Avioniker
            Hardwaretechniker Elektronik; Fernsehtechniker; Fluggerätelektroniker
            Reparaturtechniker Elektronik; Radio- und Fernsehtechniker; Aufzugselektroniker
            Systemelektroniker; Energieelektroniker Betriebstechnik; Elektroniker Automatisierungstechnik
            Informationselektroniker Geräte; Repair Technician; Elektroniker Fachrichtung Betriebstechnik
            Reparateur Elektrogeräte; Mobile Phone Repair Technician; Smartphone-Techniker
            טכנאי/ת אלקטרוניקה; הנדסאי/ת אלקטרוניקה שטח; טכנאי/ת אוויוניקה; טכנאי/ת מערכות אלקטרוניות
            טכנאי/ת אלקטרוניקה מעבדה; טכנאי/ת סלולר; טכנאי/ת תיקון אלקטרוניקה; טכנאי/ת מעבדת אלקטרוניקה
        """,
        near="electrician electronics-engineer mechatronics-technician",
    ),
    "mechatronics-technician": Job(
        titles="""
            Mechatronics Technician; Mechatroniker; Industriemechatroniker; Mechatroniktechnologe
            Betriebsmechatroniker; Instandhaltungsmechatroniker; Servicemechatroniker
            Mechatroniker Instandhaltung; Mechatronic Technician; Multiskilled Engineer
            Multi-Skilled Maintenance Engineer; Mechatroniker Service; Aufzugsmechatroniker; Lift Technician
            Elevator Technician; Aufzugsmonteur; Aufzugstechniker; Elevator Mechanic; Escalator Technician
            Mechatroniker Montage; Lift Engineer; Rolltreppenmonteur
            מכטרונאי/ת; טכנאי/ת מכטרוניקה; טכנאי/ת מעליות; טכנאי/ת אלקטרו-מכניקה; טכנאי/ת אלקטרומכני/ת
            אלקטרו-מכאני; טכנאי/ת אלקטרומכאניקה
        """,
        near="electronics-technician industrial-mechanic automotive-mechanic maintenance-technician",
    ),
    "maintenance-technician": Job(
        titles="""
            Maintenance [Technician|Engineer|Mechanic|Worker|Fitter|Manager|Supervisor|Operative|Lead]
            Maintenance Planner; Facilities Maintenance Technician; Equipment Technician
            Reliability Technician; Multi-Craft Technician; Instandhalter; Instandhaltungsmechaniker
            Instandhaltungstechniker; Betriebsschlosser; Instandhaltungselektriker; Betriebsmechaniker
            Mitarbeiter Instandhaltung; Leiter Instandhaltung; Techniker Instandhaltung
            Instandhaltungsleiter; Instandhaltungsplaner; Wartungstechniker; Wartungsmechaniker
            Teamleiter Instandhaltung; Instandhaltungsmanager; Instandhaltungsingenieur
            Leitung Instandhaltung; Schichtelektriker; Instandhaltungsfachkraft; Elektriker Instandhaltung
            Instandhaltungsschlosser; Fachkraft Instandhaltung; Meister Instandhaltung; Wartungsmonteur
            Industriemechaniker Instandhaltung; Instandhaltungsmeister; Elektroniker Instandhaltung
            Elektriker in der Instandhaltung; Betriebstechniker Instandhaltung; Wartungselektriker
            Ingenieur Instandhaltung; Head of Maintenance; Schlosser Instandhaltung
            Instandhaltungskoordinator
            איש אחזקה; אנשי אחזקה; טכנאי/ת אחזקה; מנהל/ת אחזקה; איש תחזוקה; אנשי תחזוקה; עובד/ת תחזוקה
            עובד/ת אחזקה; מכונאי/ת אחזקה; מכונאי אחזקה; טכנאי/ת ציוד; מנהל/ת תחזוקה; אב בית; עובדי אחזקה
            מתכנן/ת אחזקה; ראש צוות אחזקה; אחראי/ת אחזקה; הנדסאי/ת אחזקה
        """,
        near="industrial-mechanic mechatronics-technician facility-technician service-technician",
    ),
    "service-technician": Job(
        titles="""
            [Service|Field Service|Field] [Technician|Engineer]; Field Service Representative
            Customer Service Engineer; Mobile Service Technician; Service Engineer Medical
            Medical Equipment Technician; Biomedical Equipment Technician; Wind Turbine Technician
            Wind Technician; Installation Technician; Appliance Technician; Technical Service Engineer
            Repair Engineer; Service Specialist Technical; Servicetechniker; Service-Techniker
            Kundendiensttechniker; Außendiensttechniker; Servicemonteur; Kundendienstmonteur
            Techniker im Außendienst; Serviceingenieur; Servicetechniker im Außendienst; Medizintechniker
            Servicetechniker Medizintechnik; Windkraftmonteur; Service-Monteur; Servicetechniker Außendienst
            Reparaturtechniker; Technischer Kundendienst; Mitarbeiter technischer Kundendienst
            Servicetechniker Windenergie; Servicetechniker Aufzüge; Kundendiensttechniker im Außendienst
            Technischer Servicemitarbeiter; Hausgerätetechniker; Inbetriebnahme- und Servicetechniker
            Reisender Servicetechniker; Leiter Technischer Kundendienst; Wartungs- und Servicetechniker
            Windenergietechniker; Medizingerätetechniker; Techniker Service; Landmaschinen Servicetechniker
            Techniker Medizintechnik; Techniker Kundendienst; Mitarbeiter im technischen Kundendienst
            Service Ingenieur; Servicetechniker Elektro; Kassentechniker
            טכנאי/ת שירות; טכנאי/ת שטח; טכנאי/ת; מהנדס/ת שירות; מהנדס/ת שטח; טכנאי/ת ציוד רפואי; מהנדסי שירות
            טכנאי/ת מוצרי חשמל; טכנאי שטח; טכנאי שירות; מתקין/ה; טכנאי/ת התקנות; מתקין/ת; מהנדס/ת שירות שטח
            טכנאי/ת מכשור רפואי; טכנאים; מתקינים; טכנאי/ת שירות שטח
        """,
        near="maintenance-technician technical-support-engineer application-engineer telecom-technician",
    ),
    "service-manager": Job(
        titles="""
            [Technical|Field|After-Sales|Aftersales|Field Service] Service Manager; After Sales Manager
            Aftersales Manager; Field Service [Manager|Supervisor|Coordinator|Lead]
            Head of [Service|After Sales|Technical Service|Field Service]; Service Coordinator Technical
            Leiter [Service|Technischer Service|After Sales|Kundendienst Technik]
            Leiter Technischer Kundendienst; Serviceleiter; Servicemanager; Servicedisponent
            Disponent Service; Service Manager; Disponent Kundendienst; Teamleiter Service
            Service Dispatcher; Disponent Technik; Einsatzplaner Service; Einsatzleiter Technik
            Disponent technischer Kundendienst; Teamleiter Servicetechnik; Service-Manager; Serviceleitung
            Leitung Service; Service Planner; Servicetechnik Leiter; Technischer Disponent
            Leiter Servicetechnik
            מנהל/ת שירות טכני; מנהל/ת שירות שטח; מתאם/ת טכנאים; ראש צוות טכנאים; מנהל/ת טכנאים
            מנהל/ת מחלקת שירות; סדרן/ית טכנאים; מתאם/ת שירות טכני; רכז/ת שירות טכני; מנהל/ת צוות טכנאים
            מנהל/ת שירות ותמיכה
        """,
        near="customer-service-manager service-technician",
    ),
    "industrial-mechanic": Job(
        titles="""
            Industrial Mechanic; Millwright; Mechanical [Fitter|Technician]; Industriemechaniker
            Maschinenschlosser; Anlagenmonteur; Industriemonteur; Mechaniker Industrie; Anlagenmechaniker
            Industriemontagemechaniker; Hydraulikmonteur; Turbine Mechanic; Hydraulic Technician
            Pump Technician; Maschinenmechaniker; Hydrauliktechniker; Mechanical Maintenance Technician
            Maintenance Fitter; Montageschlosser; Industrieschlosser; Anlagenmechaniker Industrie
            Pipefitter Industrial; Fitter Turner; Hydraulikschlosser; Anlagenschlosser
            Maschinenbaumechaniker; Mechanic Fitter; Pumpentechniker; Kranmonteur; Krantechniker
            Chemieanlagenmechaniker; Betriebsschlosser Anlagen; Mechanical Craftsman
            Baumaschinenmonteur Industrie; Fördertechnikmonteur; Aggregatemonteur; Turbinenmonteur
            Landtechnikmonteur Industrie
            מכונאי/ת תעשייתי/ת; מכונאי/ת מפעל; טכנאי/ת מכונות; מכונאי/ת; מסגר/ית מכונות; טכנאי/ת הידראוליקה
            מכונאי תעשייתי; הנדסאי/ת מכונות אחזקה; מכונאים; איש הידראוליקה; טכנאי/ת מכני/ת
        """,
        near="maintenance-technician mechatronics-technician metalworker toolmaker",
    ),
    "metalworker": Job(
        titles="""
            Metalworker; Sheet Metal [Worker|Fabricator]; Steel [Fabricator|Erector|Fixer]; Boilermaker
            Metal Fabricator; Structural Steel Worker; Blacksmith; Locksmith; Metal Worker; Plater
            Fabricator Welder; Schlosser; Metallbauer; Konstruktionsmechaniker; Bauschlosser
            Stahlbauschlosser; Blechschlosser; Metallbaumeister; Stahlbauer; Kunstschmied; Schmied; Blechner
            Bauspengler; Feinblechner; Metallbauschlosser; Stahlbaumonteur; Schlosserhelfer; Vorrichter
            Metallfacharbeiter; Kesselbauer; Rohrschlosser; Anlagenschlosser Stahlbau; Karosserieschlosser
            Werkstattschlosser; Konstruktionsmechaniker Stahlbau; Metallbearbeiter; Schlosser Metallbau
            Metalltechniker; Blechbearbeiter; Schweißer und Schlosser; Abkanter; Geländerbauer
            Fachkraft für Metalltechnik; Schlossermeister; Torbauer; Tormonteur; Stahlmonteur
            Metallbaumonteur; Metallgeselle; Press Brake Operator
            מסגר/ית; פחח/ית תעשייתי; מסגרים; עובד/ת פלדה; פחח תעשייתי; עובד/ת מתכת; מנעולן/ית; נפח; דוודן
            מסגרות; עובדי מתכת; מסגר בניין; כופף פח; מסגר רתך
        """,
        near="welder industrial-mechanic plumber",
    ),
    "welder": Job(
        titles="""
            Welder; [TIG|MIG|MAG|Pipe|Certified|MIG/MAG|TIG/MIG|Coded|6G] Welder; Welder Fabricator
            Welding [Technician|Inspector|Supervisor|Operator]; Schweißer; WIG-Schweißer; MAG-Schweißer
            Rohrschweißer; MIG/MAG-Schweißer; E-Schweißer; Schweißfachmann; Schutzgasschweißer
            Aluminiumschweißer; Schweißwerkmeister; WIG/MAG-Schweißer; Schweißhelfer; Schweißroboterbediener
            Anlagenschweißer; Schweißtechniker; Schweißer MAG; Schweißer WIG; MAG/WIG-Schweißer
            Roboterschweißer; Underwater Welder; Welding Robot Operator; Orbitalschweißer; Edelstahlschweißer
            Elektroschweißer; Geprüfter Schweißer; Behälterschweißer
            רתך/ית; רתכים; רתך ארגון; רתך CO2; רתך צנרת; רתך/ית ארגון; רתך מוסמך; רתך אלקטרודה; רתכי ארגון
        """,
        near="metalworker plumber",
    ),
    "plumber": Job(
        titles="""
            Plumber; Heating Engineer; Gas Engineer; Second Fix Plumber; Plumbing [Engineer|Technician]
            Sanitary Installer; Plumber and Heating Engineer; Gas Safe Engineer; Maintenance Plumber
            Apprentice Plumber; Anlagenmechaniker SHK; Anlagenmechaniker Sanitär; SHK-Monteur
            SHK-Anlagenmechaniker; Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik
            Sanitärinstallateur; Heizungsbauer; Gas- und Wasserinstallateur; Installateur; Heizungsmonteur
            Heizungsinstallateur; SHK-Kundendiensttechniker; Kundendiensttechniker SHK; SHK-Meister
            Sanitärmonteur; Klempner; Spengler; Installateurmeister; Installateur Heizung Sanitär
            Installateur- und Heizungsbauermeister; Installateur und Heizungsbauer; Heizungstechniker
            SHK-Techniker; Meister SHK; Monteur SHK; SHK Anlagenmechaniker; Kundendiensttechniker Heizung
            Heizungsbaumeister; Wärmepumpenmonteur; Gebäudetechniker SHK; Sanitärtechniker
            Heizungs- und Sanitärinstallateur; Bauleiter SHK; Projektleiter SHK; Obermonteur SHK
            Installateur- und Gebäudetechniker; Heat Pump Engineer; Monteur Heizung Sanitär; SHK-Helfer
            Bauklempner; Kundendienstmonteur SHK; Servicetechniker SHK; Monteur Sanitär Heizung
            Servicetechniker Heizung; Heat Pump Installer; SHK-Installateur
            אינסטלטור/ית; שרברב/ית; אינסטלטורים; שרברבים; מתקין/ת גז; טכנאי/ת גז; טכנאי גז; איש אינסטלציה
        """,
        near="hvac-technician pipefitter metalworker",
    ),
    "pipefitter": Job(
        titles="""
            Pipefitter; Pipe Fitter; Steamfitter; Pipeline Technician; Rohrleitungsbauer; Rohrleitungsmonteur
            Rohrvorrichter; Rohrnetzmonteur; Rohrnetzbauer; Rohrinstallateur; Rohrmonteur; Isometriker
            Anlagenmechaniker Rohrsystemtechnik; Rohrnetzmeister; Industrieisolierer; Isolierer
            Insulation Installer; Insulator Laggers; Wärme-, Kälte- und Schallschutzisolierer
            Sprinklermonteur; Sprinkler Fitter; Anlagenmechaniker für Rohrsystemtechnik
            Monteur Rohrleitungsbau; Rohrnetzbau Facharbeiter; Isoliermonteur; Pipe Installer; Rohrbauer
            Wärmedämmer
            צנר; צנרים; מתקין/ת צנרת; עובד/ת צנרת; מתקין/ת ספרינקלרים; צנר תעשייתי; מבודד/ת
        """,
        near="plumber welder",
    ),
    "hvac-technician": Job(
        titles="""
            HVAC [Technician|Engineer|Installer|Mechanic|Service Technician|Service Engineer]
            Refrigeration [Technician|Engineer|Mechanic]; Fridge Tech; Air Conditioning [Technician|Engineer]
            AC Technician; Refrigeration Service Technician; HVAC/R Technician; Kälteanlagenbauer
            Kältetechniker; Kältemechatroniker; Mechatroniker für Kältetechnik; Lüftungsmonteur
            Klimatechniker; Lüftungsbauer; Klimamonteur; Kälte- und Klimatechniker; Kälteanlagentechniker
            Lüftungstechniker; Mechatroniker Kältetechnik; Kältemonteur; Klima- und Lüftungstechniker
            Kälteanlagenmonteur; Servicetechniker Kälte; Servicetechniker Kältetechnik; Kälte-Klima-Techniker
            Servicetechniker Klima; Kälte-Klima-Mechatroniker; Mechatroniker Kälte
            Kundendiensttechniker Kälte; Lüftungsinstallateur; Kältemechaniker
            טכנאי/ת מיזוג אוויר; טכנאי/ת מיזוג; טכנאי/ת קירור; מתקין/ת מזגנים; טכנאי/ת קירור ומיזוג
            טכנאי/ת מזגנים; מהנדס/ת מיזוג אוויר; טכנאי/ת קירור ומיזוג אוויר; מתקיני מזגנים; טכנאי מיזוג
        """,
        near="plumber electrician",
    ),
    "automotive-mechanic": Job(
        titles="""
            [Automotive|Auto|Car|Motor|Vehicle|Diesel] [Mechanic|Technician|Service Technician|Fitter]
            [Truck|HGV|Heavy Vehicle|Motorcycle|Bicycle] [Mechanic|Technician|Service Technician|Fitter]
            [Bike|Bus|Light Vehicle|Agricultural] [Mechanic|Technician|Service Technician|Fitter]; Mechanic
            MOT Tester; Master Technician Automotive; Vehicle Inspector; Car Mechatronics Technician
            Workshop Technician; Tyre Fitter; Heavy Equipment Mechanic; Plant Fitter; Forklift Technician
            Kfz-Mechatroniker; Kfz-Mechaniker; Automechaniker; Kraftfahrzeugmechatroniker
            Automobilmechatroniker; Lkw-Mechatroniker; Nutzfahrzeugmechatroniker; Landmaschinenmechaniker
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
            Garantiesachbearbeiter; Serviceberater Automobil; Kfz-Annahme; Serviceassistenz Autohaus
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
            [Aircraft|Aviation] [Mechanic|Technician|Maintenance Technician|Maintenance Engineer]
            Helicopter [Mechanic|Technician|Maintenance Technician|Maintenance Engineer]
            Airframe and Powerplant [Mechanic|Technician|Maintenance Technician|Maintenance Engineer]
            A&P Mechanic; Aircraft Engineer; Licensed Aircraft Engineer; Fluggerätmechaniker
            Flugzeugmechaniker; Luftfahrttechniker; B1 Engineer; CAT A Mechaniker
            Fluggerätmechaniker Instandhaltung; Flugzeugmechaniker CAT A; B1.1 Techniker
            Prüfer freigabeberechtigtes Personal; Aircraft Inspector; Structure Mechanic; Flugzeugtechniker
            Triebwerksmechaniker; Aircraft Structures Technician; Flugzeugbauer; Fluggerätbauer
            Hubschraubermechaniker; Aircraft Sheet Metal Mechanic; B1 Licensed Engineer; Leichtflugzeugbauer
            Composite Technician; Line Maintenance Mechanic; Cabin Mechanic
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
            צבע/ית; צבעי בניין; שפכטליסט; עובד/ת גבס; צבעים; גבסן; מקים פיגומים; טייח; גבסנים; צבע דירות
            שלטים מתקין; טייחים
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
            Hausverwalter Hausmeister; Platzwart; Hausmeisterservice Mitarbeiter; Hauswartung
            Objektbetreuer Hausmeister; Facility Assistant; Abwart; Allround-Handwerker; Sportplatzwart
            Hallenwart; Haus- und Hofmeister; Hausbetreuer; Handwerker Allrounder; Handwerkshelfer
            Betriebshandwerker; Hausmeisterdienst; Allround Handwerker; Handyperson
            Mitarbeiter Hausmeisterdienst; Gebäudebetreuer; Schulwart; Hauswartmitarbeiter
            אב בית לבניין; שרת/ית; הנדימן; איש תחזוקה כללי; הנדימאן; אבות בית; שרת בית ספר; שרתים
        """,
        near="facility-technician cleaner caretaker",
    ),
    "cleaner": Job(
        titles="""
            Cleaner; Cleaning [Operative|Lady|Assistant|Supervisor|Worker|Manager|Staff]; Window Cleaner
            Industrial Cleaner; Office Cleaner; Domestic Cleaner; School Cleaner; Hospital Cleaner
            Domestic Assistant Hospital; Reinigungskraft; Reinigungskräfte; Gebäudereiniger; Putzhilfe
            Putzfrau; Glasreiniger; Raumpfleger; Unterhaltsreiniger; Vorarbeiter Reinigung; Reinigungshilfe
            Objektleiter Gebäudereinigung; Reinigungsmitarbeiter; Objektleiter Reinigung
            Mitarbeiter Reinigung; Reinigungsfachkraft; Putzkraft; Industriereiniger
            Gebäudereinigung Mitarbeiter; Unterhaltsreinigung; Raumpflege; Reinigungspersonal; Büroreinigung
            Reiniger; Vorarbeiter Gebäudereinigung; Bereichsleiter Gebäudereinigung; Gebäudereinigermeister
            Reinigungsleitung; Kanalreiniger; Schornsteinfeger; Chimney Sweep; Kaminfeger
            Schädlingsbekämpfer; Pest Control Technician; Pest Controller; Straßenreiniger; Müllwerker
            Mülllader; Waste Collector; Refuse Collector; Hausreinigung; Industriereinigung Mitarbeiter
            Fensterputzer; Reinigungsdienst Mitarbeiter; Kammerjäger; Sanitation Worker; Tankreiniger
            Fachkraft für Abwassertechnik; Abwasserfachkraft; Klärwärter
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
            Salonleitung; Herrenfriseur; Kosmetikerin Laser; Laser Technician; Beauty Consultant; Pet Groomer
            Hundefriseur; Dog Groomer; Funeral Director; Bestatter; Bestattungsfachkraft; Embalmer
            Bestattungshelfer; Aesthetic Practitioner; Friseurin Salon
            ספר/ית נשים; ספר/ית גברים; קוסמטיקאי/ת; מאפר/ת; מניקוריסט/ית; מעצב/ת שיער; לק ג'ל בונה ציפורניים
            בונה ציפורניים; ספר גברים; מאפרים; קוסמטיקאית; מעצבי שיער; מסירת שיער בלייזר; מנהל/ת מספרה
            ספרית כלבים; קעקוע מקעקע; מטפל/ת לייזר
        """,
        near="massage-therapist retail-sales-advisor",
    ),
}

SKILLS = """
    electrical installation; Elektroinstallation; Elektroinstallationen; wiring; Verkabelung;
        Gebäudeinstallation; installation wiring; התקנות חשמל; עבודות חשמל; חשמל
    electrical safety inspections; DGUV V3; DGUV Vorschrift 3; VDE; E-Check; VDE 0100; DIN VDE; PAT testing
    switch cabinet; Schaltschrankbau; Schaltschrank; control cabinets; Schaltschränke;
        Schaltschrankverdrahtung; Verdrahtung; לוחות חשמל; חיווט
    KNX; EIB; KNX/EIB; smart home; Smart Home; Gebäudeautomation; building automation; Gebäudeleittechnik;
        GLT; בית חכם; בקרת מבנה
    fire alarm systems; Brandmeldeanlagen; BMA; Einbruchmeldeanlagen; security systems installation; EMA;
        Gefahrenmeldeanlagen; Sicherheitstechnik; Videoüberwachung; Zutrittskontrolle; CCTV; גילוי אש;
            מצלמות; מערכות אזעקה; מתח נמוך
    welding; Schweißen; Schweissen; Schweißerfahrung; Schweißkenntnisse; Schweißarbeiten; ריתוך; ריתוכים
    WIG welding; WIG-Schweißen; WIG; TIG; TIG welding; WIG-Schweissen; ריתוך ארגון; ארגון ריתוך
    MAG welding; MAG-Schweißen; MAG; MIG; MIG welding; MIG/MAG; MIG/MAG-Schweißen; MAG-Schweissen;
        MIG/MAG welding; ריתוך CO2
    welding certificates; Schweißerschein; Schweißerprüfung; ISO 9606; Schweißscheine; DIN EN ISO 9606;
        EN 1090; AWS D1.1; תעודת ריתוך; Schweißerpass
    metalwork; Metallbau; Stahlbau; Blechbearbeitung; sheet metal; metal fabrication; Metallbearbeitung;
        steel construction; Abkanten; Schlosserarbeiten; Metallverarbeitung; מסגרות; עבודות מתכת; עיבוד פח;
            פחחות
    repair and maintenance; Instandhaltung; Wartung; Wartung und Instandhaltung; Reparatur;
        preventive maintenance; Instandsetzung; Wartungsarbeiten; Reparaturarbeiten;
            vorbeugende Instandhaltung; equipment maintenance; Störungsbeseitigung;
                troubleshooting of machines; Fehlersuche; Wartung und Reparatur; Entstörung; Reparaturen;
                    machine maintenance; industrial maintenance; אחזקה; תחזוקה; אחזקה מונעת; אחזקת מכונות;
                        אחזקת שבר
    hydraulics; Hydraulik; Pneumatik; pneumatics; Hydraulik und Pneumatik; הידראוליקה; פנאומטיקה;
        הידראוליקה ופנאומטיקה
    heating technology; Heizungstechnik; Sanitärtechnik; SHK; Heizung; Sanitär; Heizungsbau;
        Heizung und Sanitär; Sanitärinstallation; Heizungsanlagen; plumbing; Wärmepumpen; heat pumps;
            Wärmepumpe; אינסטלציה
    air conditioning; Klimatechnik; Lüftungstechnik; HVAC; ventilation systems; RLT-Anlagen; Klimaanlagen;
        Raumlufttechnik; HLK; HVAC systems; מיזוג אוויר; מיזוג
    refrigeration; Kältetechnik; Kälteschein; Sachkundenachweis Kälte; Kältemittel; F-Gas;
        refrigeration systems; Kälte- und Klimatechnik; קירור; מערכות קירור
    pipework; Rohrleitungsbau; piping; Rohrbau; pipe fitting; Anlagenbau Rohr; צנרת
    car repair; Kfz-Reparatur; Fahrzeugreparatur; vehicle maintenance; Kfz-Technik; Fahrzeugdiagnose;
        Diagnosetechnik; automotive repair; Nutzfahrzeugtechnik; car diagnostics; מכונאות רכב; מכונאות
    high-voltage vehicles; Hochvoltschein; HV-Schein; Elektromobilität; electric vehicles;
        Hochvolttechniker; e-mobility; E-Mobilität; Ladeinfrastruktur; charging infrastructure; רכב חשמלי;
            עמדות טעינה
    aircraft maintenance; CAT A; CAT B1; B1-Lizenz; Part 145; EASA Part-66; Part-66; Luftfahrttechnik;
        Flugzeugwartung; תחזוקת מטוסים; אחזקת מטוסים
    carpentry; Tischlerarbeiten; Schreinerarbeiten; Holzbearbeitung; joinery; Möbelbau; woodworking;
        Möbelmontage; Küchenmontage; Innenausbau; Ladenbau; נגרות
    painting; Malerarbeiten; Lackieren; Lackierarbeiten; painting and decorating; Tapezieren;
        Maler- und Lackierarbeiten; spray painting; עבודות צבע; צביעה
    plastering; Putzarbeiten; Trockenbau; drywall; Stuckarbeiten; Trockenbauarbeiten; WDVS; גבס; טיח;
        עבודות גבס
    cleaning; Gebäudereinigung; Unterhaltsreinigung; Glasreinigung; Reinigungsarbeiten; Reinigung;
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
