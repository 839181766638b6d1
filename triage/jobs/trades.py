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
            Meister Elektrotechnik; Elektrohelfer; Kabelmonteur; Bauelektriker
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
            Maintenance [Technician|Engineer|Mechanic|Worker|Fitter]
            Maintenance [Manager|Supervisor|Operative|Lead|Planner]; Facilities Maintenance Technician
            Equipment Technician; Reliability Technician; Multi-Craft Technician; Instandhalter
            Instandhaltungsmechaniker; Instandhaltungstechniker; Betriebsschlosser; Instandhaltungselektriker
            Betriebsmechaniker; Mitarbeiter Instandhaltung; Leiter Instandhaltung; Techniker Instandhaltung
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
            Reisender Servicetechniker; Wartungs- und Servicetechniker; Windenergietechniker
            Medizingerätetechniker; Techniker Service; Landmaschinen Servicetechniker
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
            Leiter [Service|Technischer Service|After Sales]
            Leiter [Kundendienst Technik|Technischer Kundendienst]; Serviceleiter; Servicemanager
            Servicedisponent; Disponent Service; Service Manager; Disponent Kundendienst; Teamleiter Service
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
            Montageschlosser; Industrieschlosser; Anlagenmechaniker Industrie; Pipefitter Industrial
            Fitter Turner; Hydraulikschlosser; Anlagenschlosser; Maschinenbaumechaniker; Mechanic Fitter
            Pumpentechniker; Kranmonteur; Krantechniker; Chemieanlagenmechaniker; Betriebsschlosser Anlagen
            Mechanical Craftsman; Baumaschinenmonteur Industrie; Fördertechnikmonteur; Aggregatemonteur
            Turbinenmonteur; Landtechnikmonteur Industrie
            מכונאי/ת תעשייתי/ת; מכונאי/ת מפעל; טכנאי/ת מכונות; מכונאי/ת; מסגר/ית מכונות; טכנאי/ת הידראוליקה
            מכונאי תעשייתי; הנדסאי/ת מכונות אחזקה; מכונאים; איש הידראוליקה; טכנאי/ת מכני/ת
        """,
        near="maintenance-technician mechatronics-technician metalworker toolmaker",
    ),
    "metalworker": Job(
        titles="""
            Metalworker; Sheet Metal [Worker|Fabricator]; Steel [Fabricator|Erector]; Boilermaker
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
            Insulation Installer; Insulator Laggers; Sprinklermonteur; Sprinkler Fitter
            Anlagenmechaniker für Rohrsystemtechnik; Monteur Rohrleitungsbau; Rohrnetzbau Facharbeiter
            Isoliermonteur; Pipe Installer; Rohrbauer; Wärmedämmer
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
    heating technology; Heizungstechnik; Sanitärtechnik; SHK; Heizungsbau; Heizung und Sanitär;
        Sanitärinstallation; Heizungsanlagen; plumbing; Wärmepumpen; heat pumps; Wärmepumpe; אינסטלציה
    air conditioning; Klimatechnik; Lüftungstechnik; HVAC; ventilation systems; RLT-Anlagen; Klimaanlagen;
        Raumlufttechnik; HLK; HVAC systems; מיזוג אוויר; מיזוג
    refrigeration; Kältetechnik; Kälteschein; Sachkundenachweis Kälte; Kältemittel; F-Gas;
        refrigeration systems; Kälte- und Klimatechnik; קירור; מערכות קירור
    pipework; Rohrleitungsbau; piping; Rohrbau; pipe fitting; Anlagenbau Rohr; צנרת
    refrigerant licence; Kältemittelschein; F-Gas-Zertifikat
"""
