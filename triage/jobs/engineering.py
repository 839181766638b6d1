"""Engineering: development, electronics, quality and technical documents."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "mechanical-engineer": Job(
        titles="""
            Mechanical [Engineer|Design Engineer|Development Engineer|Engineering Technician]
            Mechanical [Systems Engineer|Project Engineer|R&D Engineer]; Maschinenbauingenieur
            Ingenieur Maschinenbau; Maschinenbautechniker; Dipl.-Ing. Maschinenbau
            Ingenieur für Maschinenbau; Thermal Engineer; Maschinenbauer; Techniker Maschinenbau
            Berechnungsingenieur Maschinenbau; HVAC Design Engineer; Rotating Equipment Engineer
            Piping Engineer; Stress Engineer; Aerospace Engineer; Luft- und Raumfahrtingenieur
            Aeronautical Engineer; Naval Architect; Schiffbauingenieur; Marine Engineer; Wirtschaftsingenieur
            Fahrzeugtechnikingenieur; Packaging Engineer; Aerodynamics Engineer; Aerodynamiker
            Static Equipment Engineer; Verpackungsingenieur; Schiffsingenieur; Mechanical Team Lead
            Vehicle Engineer; Powertrain Engineer
            מהנדס/ת מכונות; מהנדס/ת מכאני/ת; מהנדס/ת מכונאות; הנדסאי/ת מכונות; מהנדסי מכונות
            מהנדס/ת אווירונאוטיקה; מהנדס/ת תעשייה מכונות; מהנדס/ת פיתוח מכני/ת; מהנדס/ת מכניקה
            מהנדס/ת מכני/ת; מהנדס/ת תרמי/ת; ראש צוות מכניקה; מהנדס/ת מכאניקה
        """,
        near="design-engineer process-engineer mechatronics-engineer",
    ),
    "design-engineer": Job(
        titles="""
            Design Engineer; Product Design Engineer; Mechanical Designer; Tool Designer; CAD Engineer
            Design Engineer Mechanical; Tooling Engineer; Machine Designer; Body Designer; Konstrukteur
            Konstruktionsingenieur; Werkzeugkonstrukteur; Entwicklungskonstrukteur; Mechanikkonstrukteur
            Leiter Konstruktion; Maschinenbaukonstrukteur; Sondermaschinenkonstrukteur
            Vorrichtungskonstrukteur; CAD-Konstrukteur; Konstrukteur Maschinenbau; Konstrukteur Mechanik
            Stahlbaukonstrukteur; Gruppenleiter Konstruktion; Konstruktionsleiter
            Konstrukteur Sondermaschinenbau; Entwickler Konstruktion; Konstruktionsmechaniker Planung
            Produktkonstrukteur; Kunststoffkonstrukteur; Konstrukteur Anlagenbau; Teamleiter Konstruktion
            Mechanischer Konstrukteur; Maschinenkonstrukteur; Fahrzeugkonstrukteur; Leitung Konstruktion
            Konstruktionstechniker; Konstrukteur im Maschinenbau
            מתכנן/ת מכני/ת; מהנדס/ת תכן; מתכנן/ת כלים; מהנדס/ת תיכון; מתכנן/ת מכאני/ת; תכנן/ית
            מתכנן/ת תבניות; מתכנן מכני; מתכנן/ת מכונות
        """,
        near="mechanical-engineer technical-draftsman product-developer cad-designer",
    ),
    "technical-draftsman": Job(
        titles="""
            Draftsman; Draughtsman; Drafter; Technical Draftsman; Technical Drafter; Technischer Zeichner
            Technischer Produktdesigner; Technische Zeichnerin; Technischer Systemplaner
            Technische Produktdesignerin; Technische Systemplanerin; Detailzeichner; Zeichner Ingenieurbau
            Technischer Zeichner Maschinenbau; Fachzeichner; Draughtsperson; Electrical Draftsman
            שרטט/ית; שרטטים; שרטט/ית מכונות; שרטטת; הנדסאי/ת שרטוט
        """,
        near="design-engineer cad-designer architect",
    ),
    "cad-designer": Job(
        titles="""
            CAD [Designer|Technician|Operator|Drafter|Fachkraft]
            CAD [Zeichner|Planer|Modeler|Specialist|Administrator]; CAD-Techniker; CATIA Designer
            SolidWorks Designer; AutoCAD Technician; CAD-Modelleur; CATIA Konstrukteur; Revit Technician
            AutoCAD Operator; PCB Layout Designer; Leiterplattendesigner; PCB Designer; Board Designer
            Layout Engineer PCB; PCB Layout Engineer; Leiterplattenlayouter; PCB Layouter
            Kabelbaumentwickler; Wire Harness Designer; PCB Engineer
            שרטט/ית [AutoCAD|SolidWorks|אוטוקאד|סולידוורקס|CAD]; מפעיל/ת אוטוקאד; עורך/ת מעגלים; מפעיל/ת CAD
            מתכנן/ת Layout; עורך/ת PCB; מתכנן/ת PCB; מהנדס/ת Layout
        """,
        near="design-engineer technical-draftsman bim-manager",
    ),
    "product-developer": Job(
        titles="""
            Product Development Engineer; Development Engineer; R&D Engineer; Product Developer; NPI Engineer
            Research and Development Engineer; Product Engineer; R&D Specialist
            Research & Development Engineer; Innovation Engineer; Concept Engineer; Engineer R&D
            New Product Introduction Manager; Entwicklungsingenieur; Produktentwickler; Ingenieur Entwicklung
            Produktingenieur; Vorentwickler; Entwicklungstechniker; Ingenieur Produktentwicklung
            Ingenieur in der Entwicklung; Techniker Entwicklung; Entwickler Mechanik
            Vorentwicklungsingenieur; Mitarbeiter Entwicklung; F&E-Ingenieur; Entwicklungsmitarbeiter
            Techniker Produktentwicklung; R&D Technologist; Entwicklungsingenieur Mechanik
            מהנדס/ת מוצר; מהנדס/ת פיתוח; מהנדס/ת NPI; מהנדס/ת R&D; מהנדס/ת מחקר ופיתוח; מפתח/ת מוצר; איש מו"פ
            מהנדס/ת מו"פ; מהנדס/ת פיתוח מוצר
        """,
        near="product-designer design-engineer mechanical-engineer project-manager",
    ),
    "head-of-development": Job(
        titles="""
            Head of [R&D|Research and Development|Product Development|Research & Development]
            Head of [Mechanical Engineering|Hardware|Hardware Engineering]; R&D [Manager|Director]
            Technical [Director|Manager|Head]; Chief Engineer; Engineering Manager Mechanical; Director R&D
            Director of R&D; Hardware Manager; Entwicklungsleiter
            Leiter [Entwicklung|Forschung und Entwicklung|F&E|R&D|Technik]
            Leiter [Produktentwicklung|Forschung & Entwicklung|Hardwareentwicklung]
            Leiter [Engineering|der Entwicklung]; Technischer Leiter; Technische Leitung
            Technischer Direktor; Gruppenleiter Entwicklung; Teamleiter Entwicklung
            Abteilungsleiter Entwicklung; Technische Leiterin; Abteilungsleiter Technik; Hardware Team Lead
            Chefingenieur; Leitung Entwicklung; Leitung Technik; Teamleiter Hardwareentwicklung
            Technikleiter; Entwicklungsleitung; Teamleiter Engineering; Gruppenleiter Engineering
            Bereichsleiter Technik; Hardware Development Manager; Gruppenleiter Hardwareentwicklung
            מנהל/ת מו"פ; ראש תחום הנדסה; מהנדס/ת ראשי/ת; מנהל/ת הנדסה; מנהל/ת טכני/ת; ראש צוות חומרה
            מנהל/ת חומרה; ראש מחלקת הנדסה; מנהל/ת מחלקת הנדסה; מנהל/ת פיתוח חומרה; מהנדס ראשי
            מנהל/ת קבוצת חומרה; מנהל/ת מחקר ופיתוח; מנהל טכני; ראש צוות מכני/ת
        """,
        near="engineering-manager cto production-manager",
    ),
    "simulation-engineer": Job(
        titles="""
            Simulation [Engineer|Specialist|Analyst]
            [CAE|FEM|FEA|CFD|NVH|Crash|Structural Analysis] [Engineer|Analyst|Specialist]
            Berechnungsingenieur; Simulationsingenieur; FEM-Berechner; Ingenieur Simulation; CFD-Ingenieur
            Strukturmechaniker Berechnung; Festigkeitsingenieur; Akustikingenieur; Acoustics Engineer
            Stress Analyst; FEM-Ingenieur; Ingenieur Berechnung; Bridge Dynamics Engineer; Simulationsexperte
            Simulation Scientist; Multibody Dynamics Engineer; Fatigue Engineer; Betriebsfestigkeitsingenieur
            Vibration Engineer; Strömungsmechaniker; Digital Twin Engineer; Strukturanalytiker
            Noise and Vibration Engineer
            מהנדס/ת סימולציה; מהנדס/ת חוזק; מהנדס/ת CFD; מהנדס/ת אנליזות; מפתח/ת סימולציות
            מהנדס/ת אירודינמיקה; מהנדס/ת אנליזה; אנליסט/ית חוזק; מפתח/ת סימולטורים
        """,
        near="mechanical-engineer data-scientist",
    ),
    "process-engineer": Job(
        titles="""
            Process [Engineer|Engineering Manager|Development Engineer|Technologist|Design Engineer]
            Process [Improvement Engineer|Safety Engineer|Technician]
            Process [Expert Production|Engineering Specialist]; Verfahrensingenieur; Prozessingenieur
            Verfahrenstechniker; Prozesstechnologe; Ingenieur Verfahrenstechnik; Prozessentwickler
            Prozesstechniker; Technologe Prozess; Technologe; Ingenieur für Verfahrenstechnik
            Fertigungsprozessingenieur; Anlagenplaner Verfahrenstechnik; Prozesstechnologin
            Verfahrensentwickler; Projektingenieur Verfahrenstechnik; Process Engineers; MSAT Specialist
            MSAT Scientist; Fertigungstechnologe; Wafer Process Engineer; Planungsingenieur Verfahrenstechnik
            Prozessspezialist Produktion; Versorgungsingenieur
            מהנדס/ת תהליך; מהנדס/ת תהליכים; טכנולוג/ית תהליך; מהנדסי תהליך; מהנדס/ת תהליך ייצור
            מהנדס/ת תהליכי ייצור; מהנדס/ת פרוסס; טכנולוג/ית ייצור
        """,
        near="chemical-engineer production-engineer lean-manager",
    ),
    "chemical-engineer": Job(
        titles="""
            Chemical [Engineer|Process Engineer|Plant Engineer]; Chemieingenieur; Biochemical Engineer
            Bioprocess Engineer; Materials [Engineer|Scientist]; Metallurgist; Werkstoffingenieur
            Werkstoffwissenschaftler; Kunststoffingenieur; Polymer Engineer; Food Engineer
            Lebensmittelingenieur; Biotechnology Engineer; Werkstofftechniker; Metallurge; Bioingenieur
            Materialwissenschaftler; Lebensmitteltechnologe; Food Technologist; Food Scientist
            Petroleum Engineer; Reservoir Engineer; Drilling Engineer; Corrosion Engineer; Mining Engineer
            Bergbauingenieur; Welding Engineer; Schweißfachingenieur; Schweißaufsicht; Coating Engineer
            Verfahrensingenieur Chemie; Textilingenieur; Glasingenieur; Keramikingenieur
            Oberflächentechniker; Composite Engineer; Failure Analysis Engineer; Ingenieur Werkstofftechnik
            Kunststofftechniker; Bohringenieur; Lebensmitteltechniker; Metallographer; Werkstoffexperte
            Batteriechemiker
            מהנדס/ת כימיה; מהנדס/ת חומרים; מהנדס/ת ביוטכנולוגיה; מהנדס/ת מזון; טכנולוג/ית מזון
            מהנדס/ת פולימרים; מהנדס/ת פלסטיקה; מהנדס/ת ריתוך; מהנדס/ת כימיה תהליך; טכנולוג/ית מזון פיתוח
            מטלורג/ית; מהנדס/ת כימי/ת
        """,
        near="process-engineer chemist",
    ),
    "quality-engineer": Job(
        titles="""
            Quality [Engineer|Assurance Engineer|Control Engineer]
            Quality [Systems Engineer|Assurance Specialist|Assurance Associate]
            Quality [Specialist|Assurance Officer|Control Specialist]
            Quality [Planner|Improvement Specialist|Systems Specialist]
            QA [Officer|Associate Pharma|Associate]; QA/QC Engineer
            Supplier Quality [Engineer|Manager|Specialist]; SQE; Reliability Engineer
            Customer Quality Engineer; Validation [Engineer|Specialist|Manager]
            CSV [Engineer|Specialist|Consultant]; Quality Management Specialist; Qualification Engineer
            Computer System Validation Specialist; Design Quality Engineer; Manufacturing Quality Engineer
            Qualitätsingenieur; Qualitätsplaner; Lieferantenqualitätsmanager; Ingenieur Qualitätssicherung
            Qualitätstechniker; Mitarbeiter Qualitätssicherung; Ingenieur Qualitätsmanagement
            Reklamationsingenieur; Qualitätsspezialist; Zuverlässigkeitsingenieur; Validierungsingenieur
            Qualifizierungsingenieur; Mitarbeiter Qualitätsmanagement; Qualitätsvorausplaner
            Qualitätssicherer; Mitarbeiter QS; Projektqualitätsingenieur; Spezialist Qualitätssicherung
            Spezialist Qualitätsmanagement; Validierungsspezialist; Techniker Qualitätssicherung
            Fachkraft Qualitätssicherung; Mitarbeiter QM; Sachbearbeiter Qualitätsmanagement
            Sachbearbeiter Qualitätssicherung; Referent Qualitätssicherung; Validierungsexperte
            Qualitätsfachmann; QS-Techniker; QS-Ingenieur; Mitarbeiter in der Qualitätssicherung
            Mitarbeiter im Qualitätsmanagement; Reklamationstechniker; Qualitätsexperte; Messtechnikingenieur
            Qualitätsingenieur Lieferanten; GMP Specialist; GMP-Experte; GMP Manager; Qualitätssachbearbeiter
            מהנדס/ת איכות; מהנדס/ת אבטחת איכות; מהנדס/ת ולידציה; רפרנט/ית איכות; מהנדס/ת איכות ספקים
            אבטחת איכות מהנדס; מהנדס/ת אמינות; איש אבטחת איכות; רכז/ת איכות; אחראי/ת ולידציה; מהנדסי איכות
            הנדסאי/ת איכות; מהנדס/ת הבטחת איכות; נאמן/ת איכות; רכז/ת אבטחת איכות
        """,
        near="quality-manager quality-inspector qa-tester",
    ),
    "quality-manager": Job(
        titles="""
            Quality [Manager|Director|Management Representative|Lead|Assurance Manager|Control Manager]
            Quality [Team Lead|Assurance Lead|Management Officer]
            Quality [Systems Manager|Coordinator|Management Coordinator]; QA [Manager Pharma|Manager Quality]
            Head of [Quality|Quality Management|Quality Assurance]; QHSE Manager
            Plant Quality [Manager|Head]; Quality and Regulatory Manager; Director of Quality; VP Quality
            Quality Auditor; Lead Auditor; ISO Auditor; Director Quality; QMS Manager; Site Quality Head
            Food Safety Manager; Group Quality Manager; Qualitätsmanager; Qualitätsmanagementbeauftragter
            QMB; Leiter [Qualitätssicherung|Qualitätsmanagement|Qualität|QM|QS]; QM-Manager; QM-Beauftragter
            Qualitätsleiter; Qualitätsmanagementbeauftragte
            Leitung [Qualitätssicherung|Qualitätsmanagement|QM]
            Teamleiter [Qualitätssicherung|Qualität|Qualitätsmanagement]; Qualitätsbeauftragter
            Qualitätsauditor; Qualitätsbeauftragte; Referent Qualitätsmanagement; QM-Auditor
            Qualitätskoordinator; Gruppenleiter Qualitätssicherung; QM-Koordinator
            Abteilungsleiter Qualitätssicherung; Qualitätsmanagement-Beauftragte
            Koordinator Qualitätsmanagement; QM-Beauftragte; Bereichsleiter Qualität
            Hygienemanager Lebensmittel; Manager Qualitätssicherung; Manager Qualität
            מנהל/ת איכות; מנהל/ת אבטחת איכות; מנהל/ת הבטחת איכות; מבקר/ת איכות ראשי; סמנכ"ל/ית איכות
            ממונה איכות; מנהל/ת בקרת איכות; עורך/ת מבדקים; מנהל/ת מערכות איכות; מנהל/ת איכות ורגולציה
            מנהל/ת איכות מפעל
        """,
        near="quality-engineer test-manager quality-inspector regulatory-affairs-manager",
    ),
    "hse-manager": Job(
        titles="""
            [HSE|EHS|SHE|HSSE|HSEQ] [Manager|Specialist|Officer|Advisor|Engineer]
            [HSE|EHS|SHE|HSSE|HSEQ] [Coordinator|Lead|Director|Consultant]
            Health and Safety [Manager|Officer|Advisor|Coordinator|Specialist|Consultant|Engineer]
            Health & Safety [Manager|Officer|Advisor|Coordinator]
            Safety [Engineer|Manager|Officer|Specialist|Advisor|Coordinator]
            Environmental Health and Safety Manager; Fire Safety Engineer; Site Safety Manager; Head of HSE
            Head of EHS; Occupational Safety Specialist; Environmental Manager
            Sustainability [Manager|Specialist|Consultant|Officer|Analyst|Director|Lead]
            ESG [Manager|Specialist|Consultant]; Head of Sustainability; Safety Lead
            Chief Sustainability Officer; Fachkraft für Arbeitssicherheit; Sicherheitsingenieur; Sifa
            Brandschutzbeauftragter; HSE-Manager; Arbeitsschutzmanager; Umweltschutzbeauftragter; SiGeKo
            Fachkraft Arbeitssicherheit; Referent Arbeitssicherheit; Nachhaltigkeitsmanager; EHS-Manager
            Umweltmanager; Sicherheitsfachkraft; Referent Nachhaltigkeit; Umweltmanagementbeauftragter
            Nachhaltigkeitsbeauftragter; Leiter Arbeitssicherheit; Gefahrgutbeauftragter
            Gefahrstoffbeauftragter; Referent Arbeitsschutz; Arbeitssicherheitsfachkraft; Umweltbeauftragter
            Nachhaltigkeitsreferent; SiGe-Koordinator; Abfallbeauftragter; Fachkraft für Arbeitsschutz
            Brandschutzingenieur; Leiter EHS; Leiter HSE; Umweltreferent; Leiter Nachhaltigkeit
            Sachverständiger Brandschutz; Immissionsschutzbeauftragter; Ingenieur Arbeitssicherheit
            Explosionsschutzbeauftragter; Sicherheitsbeauftragter Arbeitsschutz
            ממונה בטיחות; ממונה על הבטיחות; מנהל/ת בטיחות; ממונה בטיחות וגהות; יועץ/ת בטיחות; מנהל/ת EHS
            ממונה איכות סביבה; מנהל/ת קיימות; מנהל/ת ESG; ממונה בטיחות אש; מהנדס/ת בטיחות; ממוני בטיחות
            עוזר/ת בטיחות; ממונה בטיחות בעבודה; מנהל/ת איכות סביבה
        """,
        near="quality-manager environmental-engineer",
    ),
    "environmental-engineer": Job(
        titles="""
            [Environmental|Water|Wastewater|Water Resources|Hydraulic|Waste Management] Engineer
            Umweltingenieur; Wasserbauingenieur; Ingenieur Umwelttechnik; Abwasseringenieur; Umwelttechniker
            Siedlungswasserwirtschaft Ingenieur; Ingenieur Siedlungswasserwirtschaft; Umweltschutzingenieur
            Water Treatment Engineer; Umweltplaner; Environmental Planner; Ingenieur Wasserwirtschaft
            Ingenieur Umweltschutz; Genehmigungsplaner; Ingenieur Wasserbau; Umweltschutztechniker
            Environmental Project Manager; Immissionsschutz Ingenieur; Ingenieur Wasserversorgung
            Kläranlageningenieur; Genehmigungsmanager
            מהנדס/ת סביבה; מהנדס/ת מים; מהנדס/ת ביוב; מהנדס/ת איכות סביבה; מהנדס/ת מים וביוב
            מהנדס/ת הידראוליקה; מתכנן/ת מים וביוב
        """,
        near="hse-manager civil-engineer geoscientist",
    ),
    "application-engineer": Job(
        titles="""
            Applications Engineer; Application Engineer; Field Application Engineer; FAE
            Technical Application Engineer; Applikationsingenieur; Anwendungsingenieur; Anwendungstechniker
            Technischer Anwendungsberater; Applikationstechniker; Projektierungsingenieur
            Technischer Projektierer; Applikationsspezialist Technik; Technical Consultant Engineering
            Applikationsberater; Projektierer; Anwendungsberater; Product Application Specialist
            Field Applications Engineer; Anwendungstechnik Ingenieur; Application Scientist Technik
            Clinical Application Specialist; Applikationsspezialist Medizintechnik; Technischer Berater
            Technical Advisor; Applikationsexperte; Field Application Specialist; Ingenieur Anwendungstechnik
            Angebotsingenieur; Proposal Engineer; Projektierungstechniker
            מהנדס/ת אפליקציה; מהנדס/ת יישומים; איש אפליקציות; מהנדס/ת אפליקציות; אפליקטור/ית
            מומחה/ית אפליקציה; מומחה/ית אפליקציה קלינית; מהנדס/ת אפליקציית שטח
        """,
        near="sales-engineer systems-engineer service-technician",
    ),
    "technical-writer": Job(
        titles="""
            Technical [Writer|Author|Editor|Documentation Specialist]
            Technical [Communicator|Content Writer|Documentation Manager|Writing Manager]
            Documentation [Engineer|Specialist|Manager|Writer]; API Writer; Information Developer
            Technischer Redakteur; Technische Redakteurin; Dokumentationsingenieur; Technischer Dokumentar
            Technischer Illustrator Dokumentation; Doku-Manager; Sachbearbeiter Dokumentation
            Teamleiter Technische Redaktion; Sachbearbeiter Technische Dokumentation; Knowledge Manager
            Wissensmanager; Sachbearbeiter Flugzeugdokumentation; Leiter Technische Dokumentation
            Mitarbeiter technische Dokumentation; Dokumentationsspezialist; Ersatzteilkatalog Redakteur
            Knowledge Management Specialist; Mitarbeiter Technische Redaktion; Dokumentationsmanager
            Techredakteur
            כותב/ת טכני/ת; כותב טכני; כותבת טכנית; כותבים טכניים; טכנירייטר; מנהל/ת תיעוד; מנהל/ת ידע
            עורך/ת טכני/ת; טכניקל רייטר; כתיבה טכנית
        """,
        near="copywriter editor translator instructional-designer",
    ),
}

SKILLS = """
    AutoCAD; Auto CAD; אוטוקאד | SolidWorks; Solid Works; SOLIDWORKS; סולידוורקס
    CATIA; CATIA V5; CATIA V6; 3DEXPERIENCE | Siemens NX; NX; Unigraphics; Teamcenter
    Creo; Pro/Engineer; PTC Creo; Creo Parametric; ProE; Windchill | Inventor; Autodesk Inventor
    Solid Edge; SolidEdge | Revit; Autodesk Revit; רוויט
    CAD; 3D-CAD; CAD-Systeme; CAD-Kenntnisse; CAD software; CAD-Konstruktion
    EPLAN; EPLAN P8; E-Plan; EPLAN Electric P8; E3.series; WSCAD
    Altium; Altium Designer; OrCAD; Eagle; KiCad; Cadence Allegro; אלטיום; PADS
    mechanical design; Konstruktion; mechanische Konstruktion; Konstruktionserfahrung; machine design;
        תכן מכני; תכנון מכני; תיכון מכני
    FEM; FEA; finite element; Ansys; ANSYS; Abaqus; Finite-Elemente; Nastran; FEM-Berechnung; FEM-Analysen
    CFD; OpenFOAM; Strömungssimulation; Star-CCM+
    tolerance management; GD&T; Form- und Lagetoleranzen; Toleranzmanagement; ISO GPS
    mechanical engineering; Maschinenbau; Sondermaschinenbau; special machinery; Anlagenbau;
        plant engineering; הנדסת מכונות
    electrical engineering; Elektrotechnik; הנדסת חשמל
    PLC; SPS; SPS-Programmierung; PLC programming; Step7; STEP 7; בקרים; תכנות בקרים; בקרים מתוכנתים
    TIA Portal; Siemens TIA; Simatic; TIA-Portal; S7; Siemens S7; Simatic S7
    Beckhoff; TwinCAT; Codesys; CODESYS; Allen-Bradley; Rockwell; B&R; IEC 61131
    WinCC; SCADA; HMI; SCADA-Systeme; SCADA systems; Wonderware; Ignition SCADA
    automation; Automatisierung; Automatisierungstechnik; industrial automation; automation technology;
        Automatisierungslösungen; אוטומציה; אוטומציה תעשייתית
    control engineering; Regelungstechnik; MSR; MSR-Technik; control systems; Steuerungstechnik;
        Leittechnik; measurement and control; PCS7; PCS 7; EMSR; מכשור ובקרה; בקרה ומכשור
    robotics; Robotik; KUKA; ABB Roboter; Fanuc; Roboterprogrammierung; ROS; ROS2; KUKA-Roboter;
        robot programming; רובוטיקה
    PCB design; Leiterplattendesign; Leiterplattenentwicklung; schematic design; Schaltungsentwicklung;
        Schaltungsdesign; PCB layout; circuit design; board design; עריכת מעגלים; תכנון כרטיסים; תכנון מעגלים
    analog electronics; Analogtechnik; analog design; Analogelektronik; אנלוג; תכנון אנלוגי
    power electronics; Leistungselektronik; inverters; power supplies; ספקי כוח; אלקטרוניקת הספק
    RF engineering; Hochfrequenztechnik; HF-Technik; RF design; antenna design; RF; Antennentechnik;
        מיקרוגל; אנטנות
    FPGA; VHDL; Verilog; SystemVerilog; Xilinx; Vivado; Altera; System Verilog; FPGA-Entwicklung
    ASIC; VLSI; chip design; RTL design; SoC design; ASIC design; שבבים; תכנון לוגי
    UVM; design verification; functional verification; formal verification; וריפיקציה; ורפיקציה
    EMC; EMV; electromagnetic compatibility; EMV-Prüfung; elektromagnetische Verträglichkeit
    electronics; Elektronik; electronics development; Elektronikentwicklung; Hardwareentwicklung;
        hardware development; אלקטרוניקה; פיתוח חומרה
    functional safety; funktionale Sicherheit; ISO 26262; IEC 61508; Functional Safety;
        Maschinensicherheit; ASIL; Maschinenrichtlinie; CE-Konformität; בטיחות תפקודית
    IEC 61850; substation automation | IEC 62366; usability engineering
    COMOS; SmartPlant; AVEVA E3D; PDMS; P&ID
"""
