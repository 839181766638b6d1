"""Engineering: electrics, electronics, automation and test."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "electrical-engineer": Job(
        titles="""
            Electrical [Engineer|Design Engineer|Project Engineer|Systems Engineer|Development Engineer]
            Electrical [Engineering Technician|Designer|Planner|Maintenance Engineer|Team Lead]
            Elektroingenieur; Ingenieur Elektrotechnik; Elektrokonstrukteur; Elektroplaner
            Ingenieur für Elektrotechnik; Elektroprojektleiter; Elektrotechnikingenieur
            Hardwareplaner Elektro; Projektleiter Elektrotechnik; E-Plan-Konstrukteur; Elektrotechniker
            Staatlich geprüfter Techniker Elektrotechnik; Techniker Elektrotechnik; Fachplaner Elektrotechnik
            EPLAN-Konstrukteur; Planungsingenieur Elektrotechnik; Konstrukteur Elektrotechnik
            Elektroprojektant; Elektro-Konstrukteur; TGA-Planer Elektro; Projektingenieur Elektrotechnik
            Elektroprojekteur; Hardwarekonstrukteur Elektro; Entwicklungsingenieur Elektrotechnik
            Systemplaner Elektrotechnik; Technischer Systemplaner Elektrotechnische Systeme
            Leiter Elektrotechnik; Bauleiter Elektrotechnik; Projektleiter Elektro; Elektro Projektleiter
            Fachplaner Elektro; Planer Elektrotechnik; Elektro-Ingenieur
            מהנדס/ת חשמל; הנדסאי/ת חשמל; מתכנן/ת חשמל; מהנדסי חשמל; מהנדס/ת חשמל ואלקטרוניקה; מפקח/ת חשמל
            מהנדס/ת מתח גבוה; מתכנני חשמל; מהנדס חשמל; מהנדסת חשמל
        """,
        near="electronics-engineer automation-engineer electrician power-engineer",
    ),
    "electronics-engineer": Job(
        titles="""
            Electronics [Engineer|Design Engineer|Development Engineer|Developer]
            Analog [Design Engineer|Engineer]; Elektronikentwickler; Elektronikingenieur; Analogentwickler
            Power Electronics Engineer; Leistungselektroniker
            Entwicklungsingenieur [Elektronik|Leistungselektronik]; EMC Engineer; EMV-Ingenieur; RF Engineer
            HF-Ingenieur; Antenna Engineer; RF Design Engineer; Electronic Engineer; HF-Entwickler
            EMV-Spezialist; Hochfrequenztechniker; Ingenieur Elektronikentwicklung; Microwave Engineer
            Elektronik-Entwickler; Entwickler Leistungselektronik; Elektrokonstrukteur Elektronik
            Radar Engineer; Battery Engineer; Batterieingenieur; Entwicklungsingenieur Batterie
            Batterieentwickler; Radio Engineer
            מהנדס/ת אלקטרוניקה; הנדסאי/ת אלקטרוניקה; מהנדס/ת RF; מהנדס/ת אנלוג; מהנדס/ת אנלוגי; מהנדס/ת הספק
            מהנדס/ת EMC; מהנדס/ת אנטנות; מפתח/ת אלקטרוניקה; מהנדסי אלקטרוניקה; מהנדס/ת מיקרוגל; מהנדס/ת מכ"ם
            מתכנן/ת אנלוגי/ת; מהנדס/ת ספקי כוח
        """,
        near="electrical-engineer embedded-developer hardware-engineer",
    ),
    "hardware-engineer": Job(
        titles="""
            Hardware [Engineer|Developer|Design Engineer|Validation Engineer|Test Engineer]
            Hardware [Architect|Development Engineer|Integration Engineer|Systems Engineer]
            Board Design Engineer; Board Level Engineer; Hardwareentwickler; Hardware-Entwickler
            Entwickler Hardware; Entwicklungsingenieur Hardware; Signal Integrity Engineer
            Hardware-Ingenieur; Hardwareingenieur; Hardwareentwicklungsingenieur
            Ingenieur Hardwareentwicklung; Hardware-Architekt
            מהנדס/ת חומרה; מהנדס/ת Board Design; מפתח/ת חומרה; מהנדס/ת בורדים; מהנדסי חומרה; מתכנן/ת כרטיסים
            מהנדס/ת Board; מהנדס/ת Hardware; מהנדס/ת כרטיסים; מהנדס/ת הרדוור; מפתח/ת Board
        """,
        near="electronics-engineer chip-designer firmware-engineer",
    ),
    "chip-designer": Job(
        titles="""
            [Chip|ASIC|FPGA|VLSI|IC|SoC|Digital] Design Engineer
            [RTL|DFT|Physical|Layout|Mixed-Signal|Analog IC] Design Engineer; ASIC Engineer; ASIC Developer
            ASIC Designer; ASIC Architect; FPGA Engineer; FPGA Developer; FPGA Designer; FPGA Architect
            VLSI Engineer; VLSI Developer; VLSI Designer; VLSI Architect; DFT Engineer; DFT Developer
            DFT Designer; DFT Architect; SoC Developer; SoC Designer; SoC Architect; RTL Engineer
            RTL Developer; RTL Designer; RTL Architect; Silicon Engineer; Silicon Developer; Silicon Designer
            Silicon Architect; Semiconductor Engineer; Semiconductor Developer; Semiconductor Designer
            Semiconductor Architect; Post-Silicon Engineer; Post-Silicon Developer; Post-Silicon Designer
            Post-Silicon Architect; STA Engineer; STA Developer; STA Designer; STA Architect
            Backend VLSI Engineer; Backend VLSI Developer; Backend VLSI Designer; Backend VLSI Architect
            [Design Verification|Verification|ASIC Verification|FPGA Verification] Engineer
            [Silicon Validation|Formal Verification] Engineer
            [Functional Verification|Post-Silicon Validation] Engineer; FPGA-Entwickler; Chipdesigner
            Chip Architect; Entwicklungsingenieur FPGA; Verifikationsingenieur; Digitaldesigner
            Halbleiteringenieur; ASIC-Entwickler; Physical Design Lead; Chip Designer; IC Designer
            Analog IC Designer; Circuit Designer; Logic Designer; Logic Design Engineer
            Chip Verification Engineer; IC Layout Engineer; Verification Lead; Semiconductor Process Engineer
            Firmware FPGA Entwickler; Principal Verification Engineer; VLSI Manager; Digital Designer ASIC
            Verification Team Lead
            מהנדס/ת [VLSI|ASIC|FPGA|וריפיקציה|שבבים|צ'יפים|פיזיקל דיזיין|Physical Design]
            מהנדס/ת [DFT|Verification|לוגיקה|Chip Design|צ'יפ דיזיין|RTL|STA]
            מפתח/ת [FPGA|VLSI|שבבים|ASIC|RTL]; מתכנן/ת [לוגי/ת|לוגיקה|שבבים|VLSI]; מנהל/ת וריפיקציה
            ראש צוות וריפיקציה; ראש צוות VLSI; לוג'יק דיזיינר; מהנדס/ת ורפיקציה; ראש צוות Verification
            ראש צוות שבבים; מהנדס/ת Backend שבבים; מהנדס/ת בקאנד VLSI; ארכיטקט/ית שבבים
        """,
        near="hardware-engineer electronics-engineer",
    ),
    "systems-engineer": Job(
        titles="""
            Systems Engineer; System Engineer; Systems Engineering Manager
            Functional Safety [Engineer|Manager]; MBSE Engineer; Integration Engineer
            System Integration Engineer; Vehicle Integration Engineer; Avionics Engineer; RAMS Engineer
            Space Systems Engineer; Systems Integration Engineer; Safety Engineer Functional
            Satellite Engineer; Defense Systems Engineer; Systemingenieur; Systementwickler
            Ingenieur Systemtechnik; Sicherheitsingenieur Funktionale Sicherheit
            Ingenieur funktionale Sicherheit; Systems-Engineer; Systemingenieure; RAMS-Ingenieur
            Integrationsingenieur; Funktionsentwickler; Applikateur Motor; Funktionssicherheitsingenieur
            ADAS Engineer; Entwicklungsingenieur Fahrerassistenz
            Entwicklungsingenieur Fahrerassistenzsysteme; Autonomous Driving Engineer; Systemtechniker
            מהנדס/ת מערכת; מהנדס/ת מערכות; מהנדס/ת אינטגרציה; מהנדסי מערכת; מהנדס/ת אוויוניקה
            מהנדס/ת מערכות מורכבות; ראש צוות מערכת; מהנדס/ת System; מהנדס/ת מערכת מוביל/ה; איש אינטגרציה
            מנהל/ת הנדסת מערכת
        """,
        near="requirements-engineer mechatronics-engineer electronics-engineer system-engineer-it",
    ),
    "automation-engineer": Job(
        titles="""
            Automation [Engineer|Technician|Specialist|Project Engineer|Controls Engineer]
            Control [Engineer|Systems Engineer]; Controls [Engineer|Technician]
            Instrumentation [Engineer|Technician]; SCADA [Engineer|Lead|Developer|Specialist]
            Industrial Automation Engineer; I&C Engineer; DCS Engineer; E&I Technician; C&I Engineer
            Building Automation Engineer; MES [Engineer|Consultant|Specialist]
            Commissioning [Engineer|Technician|Manager]; Start-Up Engineer
            Control and Instrumentation Engineer; PLT-Planer; PLT-Konstrukteur; Automatisierungsingenieur
            Automatisierungstechniker; MSR-Techniker; Ingenieur Automatisierungstechnik; Regelungstechniker
            Prozessleittechniker; Leittechniker; Elektroniker für Automatisierungstechnik
            Techniker Automatisierungstechnik; Automatisierer; EMSR-Techniker; PLT-Ingenieur; EMSR-Ingenieur
            PLT-Techniker; Messtechniker; MSR-Ingenieur; Gebäudeautomatisierer
            Systemintegrator Gebäudeautomation; Techniker Gebäudeautomation; Automatiker; Regelungsingenieur
            Ingenieur Regelungstechnik; Projektingenieur Automatisierung
            Projektleiter Automatisierungstechnik; Inbetriebnehmer; Inbetriebnahmeingenieur
            Inbetriebnahmetechniker; Techniker Inbetriebnahme; Inbetriebnahme-Ingenieur; Inbetriebsetzer
            Techniker MSR; Inbetriebnahmeleiter; EMR-Techniker; Automatiktechniker; Automationstechniker
            מהנדס/ת בקרה; איש בקרה; טכנאי/ת בקרה; מהנדס/ת אוטומציה; מהנדס/ת מכשור ובקרה; טכנאי/ת מכשור
            הנדסאי/ת בקרה; מהנדס/ת מכשור; איש מכשור ובקרה; טכנאי/ת מכשור ובקרה; מהנדס/ת אוטומציה תעשייתית
            מהנדס/ת בקרת תהליך
        """,
        near="electrical-engineer plc-programmer robotics-engineer test-automation-engineer",
    ),
    "plc-programmer": Job(
        titles="""
            PLC [Programmer|Engineer|Developer|Technician|Programmierer]; SPS-Programmierer; SPS-Techniker
            SPS-Entwickler; SPS Programmierer; Steuerungstechniker; Siemens TIA Programmierer; SPS-Ingenieur
            Steuerungsprogrammierer; Steuerungsentwickler; SPS-Softwareentwickler; SPS-Inbetriebnehmer
            Automatisierungsprogrammierer; Softwareentwickler SPS; HMI Developer; Roboterprogrammierer
            Robot Programmer; Softwareentwickler Automatisierungstechnik; Steuerungsingenieur
            Softwareingenieur SPS; Robotikprogrammierer; Robot Technician; PLC Controls Engineer
            Inbetriebnehmer SPS
            מתכנת/ת בקרים; מתכנת/ת PLC; תוכניתן/ית בקרים; מפתח/ת PLC; מתכנת/ת בקרה; מתכנת/ת רובוטים; איש PLC
            מתכנת/ת HMI
        """,
        near="automation-engineer embedded-developer",
    ),
    "robotics-engineer": Job(
        titles="""
            Robotics [Engineer|Software Engineer|Developer|Technician|Researcher|Scientist]; ROS Developer
            Robotik-Ingenieur; Robotikentwickler; Robotikingenieur; Entwicklungsingenieur Robotik
            Drone Engineer; Robotik Entwickler; Robotics Researcher; Robot Software Engineer
            Autonomous Systems Engineer; Motion Planning Engineer; SLAM Engineer; Softwareentwickler Robotik
            Autonomy Engineer; UAV Engineer; Robotiker
            מהנדס/ת רובוטיקה; מפתח/ת רובוטיקה; איש רובוטיקה; מפתח/ת ROS; מהנדס/ת רחפנים
        """,
        near="automation-engineer computer-vision-engineer mechatronics-engineer",
    ),
    "mechatronics-engineer": Job(
        titles="""
            Mechatronics [Engineer|Design Engineer]; Mechatronikingenieur; Ingenieur Mechatronik
            Mechatronic Engineer; Mechatronik-Ingenieur; Electromechanical Engineer; Techniker Mechatronik
            Mechatroniktechniker; Biomedical Engineer; Medizintechnikingenieur; Ingenieur Medizintechnik
            Biomedizintechniker; Medical Device Engineer; Clinical Engineer
            Entwicklungsingenieur Medizintechnik; Ingenieur für Medizintechnik
            מהנדס/ת מכטרוניקה; מהנדס/ת ביו-רפואי/ת; מהנדס/ת ביורפואה; מהנדס/ת ביו רפואה; מהנדס/ת ביומדי/ת
            הנדסאי/ת מכטרוניקה; מהנדס/ת מכשור רפואי
        """,
        near="mechanical-engineer automation-engineer mechatronics-technician",
    ),
    "optical-engineer": Job(
        titles="""
            [Optical|Optics|Photonics|Laser] [Engineer|Design Engineer|Developer|Technician|Scientist]
            [Electro-Optics|Electro-Optical] [Engineer|Design Engineer|Developer|Technician|Scientist]
            [Lens Design|Optomechanical] [Engineer|Design Engineer|Developer|Technician|Scientist]
            Optical Designer; Optikentwickler; Photonikingenieur; Laseringenieur; Entwicklungsingenieur Optik
            Feinoptiker; Optikdesigner; Ingenieur Optik; Ingenieur Photonik; Optikingenieur; Lasertechniker
            Optronik-Ingenieur; Sensor Engineer; Sensorentwickler; Optics Designer; Optik-Designer
            LiDAR Engineer; Entwicklungsingenieur Sensorik
            מהנדס/ת אלקטרואופטיקה; מהנדס/ת אלקטרו-אופטיקה; מהנדס/ת אופטיקה; טכנאי/ת אופטיקה; מהנדס/ת לייזר
            מהנדס/ת אלקטרו אופטיקה; פיזיקאי/ת אופטיקה; מתכנן/ת אופטי/ת; אלקטרואופטיקאי/ת
        """,
        near="physicist electronics-engineer",
    ),
    "power-engineer": Job(
        titles="""
            [Power|Energy|Grid|Power Systems|High Voltage|Substation|Protection|Wind] Engineer
            [Solar|Renewable Energy|Nuclear|Transmission|PV Design|Hydrogen|Wind Energy] Engineer
            Energy Manager; Asset Planning Lead; Solar Designer; Netzplaner; Energieingenieur
            Energieanlagenplaner; Schutztechnikingenieur; Energiemanager; Netzingenieur
            Ingenieur Energietechnik; PV-Planer; Projektierer Windenergie; Projektleiter Photovoltaik
            Projektentwickler Windenergie; Projektentwickler erneuerbare Energien; Energiebeauftragter
            Ingenieur erneuerbare Energien; Projektentwickler Photovoltaik; Kraftwerksingenieur
            Planer Photovoltaik; Netzbetriebsingenieur; Ingenieur Stromnetze; Windenergieprojektierer
            Projektmanager Photovoltaik; Netzmeister; Energy Analyst; Asset Planner
            Projektleiter Windenergie; Schutztechniker; Planer Energietechnik; Wasserstoffingenieur
            Projektentwickler Solar; Projektmanager erneuerbare Energien; Renewable Energy Project Manager
            Solar Project Manager; Netzplanungsingenieur; Renewable Energy Project Developer
            Ingenieur Energie; Trassenplaner
            מהנדס/ת אנרגיה; מהנדס/ת אנרגיות מתחדשות; מתכנן/ת מערכות סולאריות; מנהל/ת פרויקטים סולאריים
            מהנדס/ת מערכות הספק; מנהל/ת אנרגיה; יזם/ית אנרגיה; מנהל/ת פרויקטים אנרגיה; מנהל/ת פרויקטים PV
        """,
        near="electrical-engineer building-services-engineer",
    ),
    "test-engineer": Job(
        titles="""
            Test [Engineer|Technician|Bench Engineer|Rig Engineer|Development Engineer]; Testing Engineer
            Hardware Tester; Prüfingenieur; Versuchsingenieur; Testingenieur; Versuchstechniker
            Prüffeldtechniker; Prüffeldingenieur; Prüftechniker; Erprobungsingenieur; Kalibriertechniker
            Calibration Technician; Calibration Engineer; Metrology Engineer; Prüfstandstechniker
            Testtechniker; Messingenieur; Ingenieur Test; Ingenieur Versuch; Prüfstandsingenieur
            Measurement Engineer; Flight Test Engineer; Versuchsmechaniker; Prüfstandsfahrer; Testfahrer
            Test Driver; Validation and Test Engineer; ATE Engineer; V&V Engineer
            Verification and Validation Engineer; Mitarbeiter Prüffeld; Fahrzeugerprober; Prüfmittelplaner
            Ingenieur Erprobung; Testingenieure; Versuchsfahrer; Laboringenieur; Sachverständiger Prüfung
            Prüfer elektrische Anlagen; Prüfsachverständiger; Prüfmitteltechniker; Techniker Versuch
            Testfeldtechniker
            מהנדס/ת [בדיקות|טסט|ניסויים|Test|בחינות|ניסוי|V&V]; טכנאי/ת [בדיקות|טסט|כיול|ניסויים]
            מפתח/ת [ציוד בדיקה|עמדות בדיקה]; איש ניסויים; מהנדס/ת ATE; מהנדס/ת ולידציה ווריפיקציה
        """,
        near="quality-engineer qa-tester hardware-engineer",
    ),
}

SKILLS = """
    systems engineering; Systems-Engineering; MBSE; model-based systems engineering; הנדסת מערכת; הנדסת מערכות
    DOORS; IBM DOORS; Polarion; Codebeamer; Jama
    ADAS; Fahrerassistenzsysteme; autonomous driving; autonomes Fahren; driver assistance; רכב אוטונומי
    automotive; Automobilindustrie; Automotive-Industrie; automotive industry; Automotive-Branche;
        Fahrzeugtechnik; תעשיית הרכב
    aerospace; Luft- und Raumfahrt; Luftfahrt; EN 9100; EASA Part 21; aviation industry; EASA; תעופה
    optics; Optik; photonics; Zemax; OpticStudio; Lasertechnik; laser technology; Photonik; אופטיקה;
        אלקטרואופטיקה; לייזרים
    battery technology; Batterietechnik; battery systems; Batteriesysteme; lithium-ion; BMS; סוללות
    commissioning; Inbetriebnahme; Inbetriebnahmen; start-up of plants; הרצה והפעלה; הרצת מערכות
    process engineering; Verfahrenstechnik; Prozesstechnik; chemical engineering; process development;
        Prozessentwicklung; הנדסת תהליך; הנדסה כימית; פיתוח תהליכים
    materials science; Werkstofftechnik; Werkstoffkunde; Materialwissenschaft; metallurgy;
        Werkstoffprüfung; הנדסת חומרים; מטלורגיה
    plastics technology; Kunststofftechnik; injection moulding design; Kunststoffverarbeitung;
        Polymertechnik; פלסטיקה; הזרקה
    quality assurance; Qualitätssicherung; QS; Qualitätskontrolle; quality control; QA/QC; QA; QC;
        בקרת איכות; הבטחת איכות; אבטחת איכות
    quality management; Qualitätsmanagement; QM; QMS; quality management system; QM-System;
        Qualitätsmanagementsystem; ניהול איכות
    ISO 9001; DIN EN ISO 9001; ISO9001; DIN ISO 9001 | IATF 16949; VDA 6.3; VDA; ISO/TS 16949; IATF; VDA 6 3
    FMEA; DFMEA; PFMEA; 8D-Report; 8D; APQP; PPAP; 8D-Reports
    Six Sigma; Six-Sigma; Green Belt; Black Belt; DMAIC; Lean Six Sigma; סיקס סיגמא
    SPC; Minitab; MSA; statistische Prozesskontrolle
    audits; Auditierung; internal audits; Lieferantenaudits; supplier audits; interne Audits; מבדקים;
        מבדקי איכות
    supplier quality; Lieferantenqualität; supplier quality management; איכות ספקים
    occupational safety; Arbeitssicherheit; Arbeitsschutz; HSE; EHS; health and safety; work safety;
        בטיחות; בטיחות בעבודה; גהות
    environmental management; Umweltmanagement; ISO 14001; ISO 45001; Umweltschutz;
        environmental protection; איכות סביבה
    sustainability; Nachhaltigkeit; Nachhaltigkeitsmanagement; carbon footprint; CO2-Bilanzierung; LCA;
        Ökobilanz; קיימות
    renewable energy; erneuerbare Energien; wind energy; Windenergie; Windkraft; regenerative Energien;
        renewables; אנרגיה מתחדשת; אנרגיות מתחדשות
    photovoltaics; Photovoltaik; PV; Solartechnik; solar energy; PV-Anlagen; PVsyst; סולארי;
        אנרגיה סולארית; PV systems
    energy management; Energiemanagement; ISO 50001; Energieeffizienz; energy efficiency; התייעלות אנרגטית
    high voltage; Hochspannung; Mittelspannung; medium voltage; Netzplanung; grid planning; switchgear;
        Schaltanlagen; מתח גבוה; Hochvolt; Hochvolttechnik
    hydrogen technology; Wasserstoff; Wasserstofftechnik; fuel cells; Brennstoffzelle; Elektrolyse; מימן
    medical technology; Medizintechnik; IEC 62304; IEC 60601; ISO 14971; medtech; MedTech; הנדסה ביו-רפואית
    technical documentation; technische Dokumentation; technical writing; Betriebsanleitungen;
        technische Redaktion; Schema ST4; DITA; MadCap Flare; כתיבה טכנית; תיעוד טכני
    technical English; technisches Englisch; אנגלית טכנית
    water management; Wasserwirtschaft; Siedlungswasserwirtschaft; wastewater; Abwassertechnik;
        water treatment; Wasserbau; מים וביוב; טיפול בשפכים
    measurement technology; Messtechnik; metrology; Zeiss Calypso; Koordinatenmesstechnik; 3D-Messtechnik;
        Messmaschine; מדידות; מכונת מדידה CMM
    test bench; Prüfstand; Prüfstände; test rigs; Versuchsdurchführung; Erprobung; Prüffeld; Testdurchführung
    machine safety; CE-Kennzeichnung von Maschinen; Risikobeurteilung; ATEX; Explosionsschutz
"""
