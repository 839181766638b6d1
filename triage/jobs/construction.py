"""Construction, architecture and planning."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "architect": Job(
        titles="""
            Project Architect; Building Architect; Landscape Architect; Design Architect
            Architectural [Designer|Assistant|Technologist|Technician]; Part II Architectural Assistant
            Residential Architect; Heritage Architect; Registered Architect; Junior Architect
            Architekt Hochbau; Entwurfsarchitekt; Projektarchitekt; Landschaftsarchitekt
            Architekt Ausführungsplanung; Architekt Objektplanung; Bauzeichner; Hochbauzeichner
            Dipl.-Ing. Architektur; Architekt im Hochbau; Architekt LPH 1-5; Architekt LPH 5
            Hochbautechniker; Bauzeichner Hochbau; Absolvent Architektur; Objektplaner; Architekt Bauleitung
            Hochbauarchitekt; Architekten; Freiraumplaner; Zeichner Architektur; Architekt Entwurf
            אדריכל/ית; אדריכל/ית פרויקט; אדריכל/ית נוף; אדריכלים; הנדסאי/ת אדריכלות; שרטט/ת אדריכלות
            ראש צוות אדריכלות; אדריכל/ית מתכנן/ת; מתכנן/ת רישוי; אדריכל/ית רישוי
        """,
        near="interior-designer civil-engineer urban-planner technical-draftsman site-manager",
    ),
    "urban-planner": Job(
        titles="""
            [Urban|City|Town|Regional|Traffic|Transportation|Environmental Urban|Spatial] Planner
            Urban Designer; Planning Officer; Traffic Engineer; Transportation Engineer
            Town Planning Officer; Stadtplaner; Raumplaner; Verkehrsplaner; Regionalplaner; Verkehrsingenieur
            Landschaftsplaner; Stadtentwickler; Sachbearbeiter Stadtplanung; Sachbearbeiter Bauleitplanung
            Mobilitätsmanager; Bauleitplaner; Verkehrstechniker; Radverkehrsplaner; Mobilitätsplaner
            Referent Stadtentwicklung; Klimaschutzmanager; Stadt- und Raumplaner; Umweltplaner Landschaft
            Leiter Stadtplanung
            מתכנן/ת ערים; מהנדס/ת תנועה; מתכנן/ת תנועה; מתכננ/ת תחבורה; מתכנן/ת תחבורה; מתכנן/ת אורבני
            מהנדס/ת תחבורה; מתכננת ערים
        """,
        near="architect civil-engineer",
    ),
    "civil-engineer": Job(
        titles="""
            Civil [Engineer|Design Engineer|Project Engineer|Engineering Technician]; Geotechnical Engineer
            Highway Engineer; Bridge Engineer; Tunnel Engineer; Construction Engineer; Drainage Engineer
            Railway Engineer; Roads Engineer; Site Engineer; Rail Engineer; Infrastructure Design Engineer
            Site Engineer Civil; Roadway Engineer; Permanent Way Engineer; Signalling Engineer; Bauingenieur
            Ingenieur Bauwesen; Tiefbauingenieur; Straßenbauingenieur; Ingenieur Tiefbau; Planungsingenieur
            Ingenieur Straßenbau; Bauingenieur Tiefbau; Geotechniker; Brückenbauingenieur
            Dipl.-Ing. Bauwesen; Planer Tiefbau; Bauingenieur Hochbau; Bautechniker; Ingenieur Hochbau
            Ingenieur Verkehrsanlagen; Planungsingenieur Tiefbau; Ingenieur Geotechnik; Gleisbauingenieur
            Bahningenieur; Bahnplaner; Ingenieur Bauingenieurwesen; Projektingenieur Tiefbau
            Ingenieur Wasserbau Tiefbau; Ingenieur konstruktiver Ingenieurbau; Verkehrsanlagenplaner
            Bauwerksprüfer; Brückenprüfer; Planungsingenieur LST; Straßenplaner; Planungsingenieur Bahn
            Baustoffingenieur; Ingenieur Leit- und Sicherungstechnik; Vermessungs- und Bauingenieur
            מהנדס/ת אזרחי/ת; מהנדס/ת בניין; מהנדס/ת ביצוע; הנדסאי/ת בניין; מהנדס/ת קרקע; מהנדס/ת כבישים
            מהנדס/ת שטח בניין; מהנדס ביצוע; מהנדס/ת תשתיות אזרחי; מהנדס/ת גשרים; מהנדס/ת בנין; הנדסאי/ת בנין
            מהנדס/ת פרויקט בנייה; הנדסאי/ת אזרחי; מהנדסי ביצוע; הנדסאי ביצוע; מהנדס/ת מנהרות; מהנדס/ת רכבות
            מהנדס/ת אזרחית
        """,
        near="site-manager structural-engineer construction-project-manager architect",
    ),
    "structural-engineer": Job(
        titles="""
            Structural [Engineer|Design Engineer|Engineering Technician|Designer]; Facade Engineer
            Stress Engineer Structures; Tragwerksplaner; Statiker; Ingenieur Tragwerksplanung; Fassadenplaner
            Tragwerksingenieur; Bauingenieur Tragwerksplanung; Prüfingenieur Statik; Prüfstatiker
            Bauphysikingenieur; Bauingenieur Statik; Ingenieur Statik; Tragwerksplanung Ingenieur
            קונסטרוקטור/ית; מהנדס/ת קונסטרוקציה; מהנדס/ת מבנים; מתכנן/ת קונסטרוקציות; מהנדס/ת שלד
            קונסטרוקטורים
        """,
        near="civil-engineer",
    ),
    "building-services-engineer": Job(
        titles="""
            Building Services [Design Engineer|Manager|Engineer MEP|Consultant]
            [MEP|M&E|HVAC Project] [Engineer|Manager|Coordinator|Designer]
            [Mechanical Building Services|Public Health] [Engineer|Manager|Coordinator|Designer]
            HVAC Project Manager; MEP Project Manager; TGA-Planer; TGA-Ingenieur
            Ingenieur Versorgungstechnik; Ingenieur TGA; HLS-Planer; Fachplaner TGA; Projektleiter TGA
            Bauleiter TGA; Planer Versorgungstechnik; HKLS-Planer; Fachplaner HLS; TGA-Projektleiter
            Projektingenieur TGA; Ingenieur HLS; Ingenieur Gebäudetechnik; TGA-Fachplaner; TGA-Koordinator
            Fachbauleiter TGA; Projektleiter HLS; Planungsingenieur TGA; Projektleiter Gebäudetechnik
            Projektleiter Versorgungstechnik; Gebäudetechnikplaner; Fachplaner Versorgungstechnik
            TGA-Projektmanager; Energieberater; Energy Consultant; Energieauditor; Gebäudeenergieberater
            Energieeffizienzberater; Fire Protection Engineer; Brandschutzplaner; Brandschutzsachverständiger
            Projektleiter Heizung Lüftung Sanitär; Energy Auditor; Bauleiter HLS; Systemplaner HLS
            Energy Assessor; Retrofit Assessor
            מתכנן/ת מיזוג אוויר; מתכנן/ת אינסטלציה; מהנדס/ת אלקטרומכניקה; מנהל/ת פרויקטים אלקטרומכניקה
            יועץ/ת אנרגיה; מהנדס/ת מערכות מבנה; מתאם/ת מערכות; מהנדס/ת אלקטרו-מכניקה; יועץ/ת בטיחות אש
        """,
        near="hvac-technician electrical-engineer facility-technician",
    ),
    "site-manager": Job(
        titles="""
            Site [Manager|Supervisor|Superintendent|Agent|Project Manager]
            Construction [Manager|Superintendent|Supervisor|Site Manager|Director]; Project Superintendent
            Head of Construction; Clerk of Works; General Superintendent; Assistant Site Manager
            Contracts Manager Construction; Resident Engineer; Construction Inspector; Bauleiter
            Oberbauleiter; Bauleitung; Fachbauleiter; Bauüberwacher; Bauleiter Hochbau; Bauleiter Tiefbau
            Objektüberwacher; Abschnittsleiter; Leiter Bau; Niederlassungsleiter Bau; Bauleiter Straßenbau
            Bauleiter Ausbau; Bauführer; Gruppenleiter Bau; Bauleiter Schlüsselfertigbau; Bauoberleiter
            Bauleiter SF; Bauleiter Rohbau; Bauüberwacher Bahn; Baustellenleiter; Bauleitungsassistent
            Baubetriebsleiter; Bauleiter Ingenieurbau; Bauüberwachungsingenieur; Bauabschnittsleiter
            Bauleiter Kabelbau; Bauleiter Glasfaser; Bauleiter Gleisbau; Leiter Bauabteilung
            Ingenieur Bauüberwachung
            מנהל/ת עבודה בבניין; מנהל/ת עבודה; מנהל/ת אתר בנייה; מנהל עבודה; מנהל/ת ביצוע; מנהל/ת אתר
            מנהל/ת עבודה תשתיות; מפקח/ת בנייה; מפקח/ת בניה; מנהלי עבודה; מפקח/ת בניין; מנהל/ת עבודה בניין
            מנהל/ת עבודה גמרים; מפקח/ת באתר; מפקח/ת תשתיות; מנהל/ת אתר בניה; מנהל/ת עבודה מוסמך
        """,
        near="construction-project-manager foreman civil-engineer",
    ),
    "construction-project-manager": Job(
        titles="""
            Construction Project [Manager|Director|Engineer|Coordinator]; Project Manager Construction
            Project Manager Real Estate Development; Preconstruction Manager; Owner's Representative
            Capital Projects Manager; Fit-Out Project Manager
            Projektleiter [Bau|Hochbau|Tiefbau|Bauwesen|Schlüsselfertigbau]
            Projektleiter [Ausbau|Straßenbau|Ingenieurbau|Rohbau]; Projektsteuerer; Bauprojektleiter
            Bauprojektmanager; Projektmanager Bau; Bauherrenvertreter; Projektmanager Hochbau
            Projektleiter Architektur; Projektsteuerer Bau; Projektsteuerer Hochbau; Projektingenieur Bau
            Projektleiter Gleisbau; Generalplaner Projektleiter; Projektmanager Bauwesen; Projektkaufmann Bau
            Projektleiter im Hochbau; Projektmanager Tiefbau; Projektleiter Baumanagement; Baumanager
            Gesamtprojektleiter Bau
            מנהל/ת פרויקטים בבנייה; מנהל/ת פרויקט בנייה; מנהל/ת פרויקטים תשתיות; מנהל/ת פרויקט בניה
            מנהל/ת פרויקטים בניה; מהנדס/ת פרויקט בניה; מנהל/ת פרויקטים הנדסיים; מנהל/ת פרויקטים נדל"ן
            מנהל/ת פרויקטים בנדל"ן; מנהל/ת פרויקטים ביצוע; מנהל/ת הנדסי; מנהל/ת פרויקטים בבניה
        """,
        near="project-manager site-manager quantity-surveyor real-estate-developer",
    ),
    "quantity-surveyor": Job(
        titles="""
            Quantity Surveyor; Cost [Estimator|Manager Construction|Engineer|Consultant]; Estimator
            Construction Estimator; Commercial Manager Construction; Assistant Quantity Surveyor
            Electrical Estimator; Kalkulator; Bauabrechner; Kalkulator Bau; Abrechnungstechniker
            Baukalkulator; Kostenplaner Bau; Kalkulator Tiefbau; Abrechner Tiefbau; Abrechner Bau; Bauökonom
            AVA-Spezialist; Leiter Kalkulation; Baukaufmann; Kalkulator Hochbau; Technischer Kalkulator
            Ausschreibungsingenieur; Kalkulator Straßenbau; Bauabrechner Tiefbau; Kostenmanager Bau
            Submissionsmanager
            כמאי/ת; חשב/ת כמויות; מחשב/ת כמויות; תמחירן/ית בנייה; חשבי כמויות; מהנדס/ת כמויות; כמאי בניין
            חשבי/ת כמויות; מתמחר/ת בנייה; מהנדס/ת תמחור
        """,
        near="construction-project-manager contract-manager buyer",
    ),
    "bim-manager": Job(
        titles="""
            BIM [Manager|Coordinator|Modeler|Modeller|Specialist|Technician|Lead]
            BIM [Consultant|Koordinator|Konstrukteur|Engineer|Planer|Gesamtkoordinator|Modellierer]
            Digital Construction Manager; VDC Manager; VDC Engineer; Revit Modeler; Revit-Modellierer
            Leiter BIM; BIM-Spezialist
            מנהל/ת BIM; מודליסט/ית BIM; מתאם/ת BIM; מודלר/ית BIM; רכז/ת BIM
        """,
        near="cad-designer architect",
    ),
    "surveyor": Job(
        titles="""
            Land Surveyor; Survey [Technician|Engineer|Manager]; Topographic Surveyor; Geodesist
            Building Surveyor; Hydrographic Surveyor; Engineering Surveyor; Setting Out Engineer
            Drone Surveyor; Vermessungsingenieur; Vermessungstechniker; Vermesser; Geodät
            Ingenieur Vermessung; Bauvermesser; Vermessungshelfer; Ingenieur Geodäsie; Sachverständiger Bau
            Bauschadensgutachter; Messgehilfe; Bausachverständiger; Vermessungsfachkraft; Ingenieurvermesser
            Building Inspector; Markscheider
            מודד/ת; מודדים; מודד/ת מוסמך/ת; עוזר/ת מודד; ראש צוות מדידה; מודד מוסמך; איש מדידות
            מהנדס/ת מדידות; הנדסאי/ת מדידות; עוזר מודד; מהנדס/ת גיאודזיה; מודד באתר
        """,
        near="gis-specialist geoscientist civil-engineer",
    ),
    "foreman": Job(
        titles="""
            Foreman; General Foreman; Construction Foreman; Gang Supervisor; Ganger; Section Foreman
            Site Foreman; Concrete Foreman; Trades Foreman; Polier; Vorarbeiter; Werkpolier; Baupolier
            Polierin; Maurermeister; Bauvorarbeiter; Hochbaupolier; Tiefbaupolier; Schachtmeister
            Straßenbaumeister; Kolonnenführer; Vorarbeiter Tiefbau; Polier Hochbau; Polier Tiefbau
            Vorarbeiter Hochbau; Obermonteur; Kolonnenführer Tiefbau; Montageleiter; Richtmeister
            Zimmerermeister; Dachdeckermeister; Baumeister; Vorarbeiter Bau; Betonbaumeister
            Polier Straßenbau; Polier Rohbau; Vorarbeiter Straßenbau; Werkpolier Tiefbau; Montagemeister
            Supervisor Montage; Baustellenmeister; Geprüfter Polier; Fliesenlegermeister; Chefmonteur
            Montagekoordinator
            ראש צוות בניין; ראש צוות בנייה; קפו; מנהל/ת צוות בנייה; ראש צוות שלד
        """,
        near="site-manager construction-worker shift-supervisor",
    ),
    "construction-worker": Job(
        titles="""
            Construction [Worker|Labourer|Laborer|Operative|Helper]; Labourer; General Labourer; Bricklayer
            Stonemason; Concrete [Worker|Finisher]; Tiler; Groundworker; Steel Fixer; Paver; Road Worker
            Demolition Worker; Formwork Carpenter; Shuttering Carpenter; Dryliner
            General Operative Construction; Drywall Installer; Ceiling Fixer; Mason; Track Worker
            Rail Track Operative; Tile Setter; Asphalt Paver; Bauarbeiter; Maurer; Bauhelfer; Betonbauer
            Stahlbetonbauer; Fliesenleger; Estrichleger; Straßenbauer; Tiefbauer; Trockenbauer
            Beton- und Stahlbetonbauer; Pflasterer; Kanalbauer; Hochbaufacharbeiter; Tiefbaufacharbeiter
            Einschaler; Eisenflechter; Gleisbauer; Trockenbaumonteur; Baufacharbeiter; Asphaltbauer
            Steinmetz; Ausbaufacharbeiter; Leitungsbauer; Facharbeiter Tiefbau; Facharbeiter Straßenbau
            Betonsanierer; Brunnenbauer; Rohrleitungsbauer Tiefbau; Spezialtiefbauer; Facharbeiter Hochbau
            Bauwerker; Tiefbauhelfer; Straßenbauhelfer; Schaler; Abbruchhelfer; Abbruchfacharbeiter
            Bauwerksmechaniker; Platten- und Mosaikleger; Bauwerksabdichter; Abdichter; Fassadenbau Helfer
            Ofenbauer; Bohrgeräteführer; Akustikbauer; Fertigteilmonteur; Straßenwärter; Asphaltierer
            Tunnelbauer; Mineur; Fugenabdichter; Trockenbauhelfer; Stahlbetonbaufacharbeiter; Kabelverleger
            Netzbau Facharbeiter; Facharbeiter Bau; Bauten- und Fliesenleger; Tiefbau Helfer; Ziegelmaurer
            Isolierarbeiter Bau
            פועל/ת בניין; פועלי בניין; רצף/ית; טפסן; ברזלן; עובד/ת בניין; טפסנים; רצפים; ברזלנים; עובדי בניין
            פועל/ת תשתיות; פועלי תשתיות; עובד/ת שלד; איטום עובד; פועל בנייה; פועל/ת בניה; סתת; עובד/ת תשתיות
            חצץ כבישים; עובדי תשתיות
        """,
        near="foreman carpenter roofer excavator-operator",
    ),
    "roofer": Job(
        titles="""
            Roofer; Roofing Technician; Slater; Roof Carpenter; Timber Frame Carpenter; Dachdecker; Zimmerer
            Zimmermann; Dachdeckergeselle; Dachdeckerhelfer; Zimmerei Geselle; Dachspengler; Zimmerergeselle
            Holzbauer; Zimmererhelfer; Spengler Dach; Dachdeckervorarbeiter; Timber Framer; Dachmonteur
            Holzbau Facharbeiter; Roofing Installer; Holzbauingenieur; Zimmerervorarbeiter
            גגן; גגנים; רעפן; מתקין גגות; מתקין/ת גגות
        """,
        near="carpenter construction-worker",
    ),
    "excavator-operator": Job(
        titles="""
            Excavator [Operator|Driver]; Crane [Operator|Driver]; Plant Operator Construction
            Heavy Equipment Operator; Bulldozer Operator; 360 Operator; Dumper Driver; Digger Driver
            Roller Driver; Plant Driver; Grader Operator; Tower Crane Operator; Wheel Loader Operator
            Telehandler Operator; Baggerfahrer; Kranführer; Baumaschinenführer; Radladerfahrer
            Baugeräteführer; Maschinist Tiefbau; Raupenfahrer; Kranfahrer; Turmkranführer; Autokranfahrer
            Walzenfahrer; Turmdrehkranführer; Maschinist Bau; Betonpumpenfahrer; Mobilkranfahrer
            Raupenführer; Baggerführer; Fertigerfahrer; Autokranführer; Geräteführer Spezialtiefbau
            Hallenkranführer; Minibaggerfahrer; Brückenkranführer; Mobilbaggerfahrer; Asphaltfertigerfahrer
            Kettenbaggerfahrer; Bohrmeister; Maschinist Erdbau
            מפעיל/ת ציוד מכני הנדסי; מפעיל/ת צמ"ה; מפעילי ציוד; עגורנאי/ת; מפעיל/ת מחפר; מנופאי/ת
            מפעיל/ת מנוף; מפעיל/ת באגר; טרקטוריסט/ית; מפעיל/ת שופל; מפעילי צמ"ה; מפעיל/ת יעה; עגורנאים
            מפעיל מחפרון; מפעיל/ת ציוד; מפעיל/ת ציוד מכני; מנופאים; מפעילי ציוד מכני הנדסי
        """,
        near="construction-worker truck-driver",
    ),
}

SKILLS = """
    site management; Bauleitung; Bauüberwachung; construction supervision; Objektüberwachung;
        Baustellenleitung; construction management; Baumanagement; Bauleitungserfahrung; ניהול עבודה;
            פיקוח בנייה; ניהול אתר; ניהול ביצוע
    architectural design; Entwurfsplanung; Ausführungsplanung; architectural planning; Werkplanung;
        Genehmigungsplanung; Objektplanung; Bauantrag; Bauanträge; תכנון אדריכלי; תכנון מפורט; היתרי בנייה;
            רישוי
    ArchiCAD; Allplan; Vectorworks; Nemetschek; ארכיקד
    BIM; Building Information Modeling; Navisworks; open BIM; BIM-Methodik; building information modelling
    structural analysis; Statik; Tragwerksplanung; structural design; RFEM; Dlubal; Frilo; SOFiSTiK; Tekla;
        ETABS; קונסטרוקציה; תכנון שלד
    AVA; Ausschreibung Vergabe Abrechnung; RIB iTWO; iTWO; ORCA AVA; California.pro;
        Leistungsverzeichnisse; AVA-Software; Arriba
    civil engineering; Bauingenieurwesen; Tiefbau; Hochbau; Straßenbau; Ingenieurbau; road construction;
        Kanalbau; Schlüsselfertigbau; building construction; turnkey construction; Erdbau; Gleisbau;
            Brückenbau; Infrastrukturbau; Spezialtiefbau; הנדסה אזרחית; הנדסת בניין; כבישים
    cost estimation; Kalkulation; Baukalkulation; quantity surveying; Kostenplanung; Kostenschätzung;
        estimating; Massenermittlung; Bauabrechnung; cost planning; כתבי כמויות; חישובי כמויות; כמויות;
            אומדנים
    project control in building; Projektsteuerung Bau; Bauprojektmanagement;
        construction project management; Terminplanung Bau; ניהול פרויקטי בנייה
    masonry; Mauerwerksbau; Betonbau; concrete work; formwork; Schalung; Maurerarbeiten; bricklaying;
        Stahlbetonbau; Betonarbeiten; Schalungsbau; עבודות בטון; טפסנות; שלד
    tiling; Fliesenlegen; Fliesenarbeiten; ריצוף
    roofing; Dachdeckerarbeiten; Flachdach; timber construction; Holzbau; Dacharbeiten; Zimmererarbeiten
    excavator driving; Baggerführerschein; plant operation; crane operation; Kranschein; Kranführerschein;
        Baumaschinen; construction machinery; heavy equipment; Bagger; צמ"ה; ציוד מכני הנדסי; רישיון מחפר;
            מנוף
    surveying; Vermessung; Vermessungstechnik; Tachymeter; GPS surveying; GNSS; Geodäsie;
        Ingenieurvermessung; מדידות שטח; מדידה
    fire protection; Brandschutz; Brandschutzkonzepte; fire safety; vorbeugender Brandschutz;
        Brandschutzplanung; בטיחות אש; כיבוי אש
    urban planning; Stadtplanung; Bauleitplanung; Verkehrsplanung; transport planning; town planning;
        Raumordnung; Landschaftsplanung; תכנון ערים; תכנון תחבורה; תב"ע
    energy consulting; Energieberatung; GEG; KfW-Effizienzhaus; energetische Sanierung; ייעוץ אנרגטי;
        בנייה ירוקה; LEED
    health and safety on site; SiGeKo nach RAB 30; CSCS card; SSSTS; SMSTS; CSCS
    landscape architecture; Landschaftsarchitektur; Freiraumplanung; אדריכלות נוף
    renovation; Sanierung; Bauen im Bestand; Altbausanierung; refurbishment; Denkmalschutz; Umbau; שיפוצים;
        תמ"א 38; פינוי בינוי; שימור
"""
