"""Agriculture, gardens, forestry and animals."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "farmer": Job(
        titles="""
            Farm [Operator|Owner]; Livestock Farmer; Dairy Farmer; Crop Farmer; Cattle Farmer; Arable Farmer
            Fruit Grower; Beekeeper; Organic Farmer; Landwirt; Agrarwirt; Milchviehhalter; Winzer; Obstbauer
            Biolandwirt; Pferdewirt; Tierwirt; Imker; Melker; Schafhirte; Fischwirt; Weinbautechniker
            Weinbauer; Pferdepfleger; Herdenmanager; Pferdewirtin; Fachkraft Agrarservice; Vineyard Manager
            Groom Horses; Schäfer; Aquaculture Technician; Fish Farm Worker; Fish Farmer; Horse Groom; Milker
            Dairy Worker; Shepherd; Herdsman; Herdsperson; Fachkraft Landwirtschaft; Landwirtschaftsmeister
            Landwirtschaftlicher Betriebshelfer; Betriebshelfer Landwirtschaft; Stallmeister
            Pferdewirtschaftsmeister; Bereiter Pferde; Schweinewirt; Fischereiwirt; Milker Dairy; Gemüsebauer
            Stable Hand
            חקלאי/ת; רפתן/ית; לולן/ית; כורם/ת; דבוראי/ת; חקלאים; נוקדת; דייג/ת; עובד מפעל דגים; מדגה עובד
            רפתנים; לולנים; מגדל/ת ירקות; כוורן/ית; מטפל/ת בסוסים; סייס/ת; רועה צאן; עובד/ת מדגה; עובד/ת רפת
            עובד/ת לול; חולב/ת
        """,
        near="agricultural-worker farm-manager",
    ),
    "agricultural-worker": Job(
        titles="""
            Farm [Worker|Hand|Labourer|Assistant|Laborer]; Agricultural [Worker|Technician|Operative]
            Fruit Picker; Harvest Worker; Tractor Driver; Greenhouse Worker; Combine Operator
            Seasonal Farm Worker; Vineyard Worker; Mushroom Picker; Erntehelfer; Landwirtschaftlicher Helfer
            Traktorfahrer; Gewächshausmitarbeiter; Landarbeiter; Schlepperfahrer
            Landwirtschaftlicher Mitarbeiter; Saisonarbeiter Landwirtschaft; Mähdrescherfahrer
            Weinbergshelfer; Helfer Landwirtschaft; Agrarhelfer; Landmaschinenfahrer
            Mitarbeiter Landwirtschaft; Saisonkraft Landwirtschaft; Gewächshaushelfer; Mitarbeiter Weinbau
            Hofhelfer; Stallhelfer; Agrartechniker; Stallarbeiter; Lohnunternehmer Fahrer
            Forwarderfahrer Ernte; Farmhelfer
            פועל/ת חקלאי/ת; עובד/ת חקלאות; טרקטוריסט חקלאי; עובדי חקלאות; פועל חקלאי; עובד/ת חממה
            פועלים חקלאיים; קוטפים; טרקטוריסט בחקלאות; עובד/ת מטע; מפעיל קומביין; עובדי קטיף
        """,
        near="farmer gardener",
    ),
    "farm-manager": Job(
        titles="""
            Farm Manager; Agricultural [Manager|Operations Manager]; Estate Farm Manager; Livestock Manager
            Herd Manager; Dairy Manager; Dairy Herd Manager; Greenhouse Manager; Plantation Manager
            Gutsverwalter; Betriebsleiter Landwirtschaft; Agrarmanager; Herdenmanager Milchvieh
            Landwirtschaftlicher Betriebsleiter; Stallmanager; Verwalter Gutsbetrieb; Stallleiter
            Betriebsleiter Weinbau; Bereichsleiter Tierproduktion; Stable Manager; Leiter Pflanzenproduktion
            Leiter Tierproduktion; Leiter Milchviehanlage; Betriebsleiter Gartenbau; Agrarbetriebsleiter
            Farm Operations Manager; Fish Farm Manager; Aquaculture Manager; Stallleitung
            מנהל/ת משק חקלאי; מנהל/ת מדגה; מנהל/ת רפת; מנהל/ת מטעים; מנהל/ת שלחין; מנהל/ת גידולי שדה
            מנהל/ת ענף חקלאי; מנהל/ת חווה; מרכז/ת מטע; מנהל/ת משק; מרכז/ת משק; מנהל/ת לול; מנהל/ת חקלאי/ת
            מנהל/ת חממות; מרכז ענף; מנהל/ת ענף; מרכז/ת רפת
        """,
        near="farmer agronomist",
    ),
    "agronomist": Job(
        titles="""
            Agronomist; Agricultural [Scientist|Engineer|Consultant|Advisor|Specialist|Economist]
            Crop Consultant; Plant Breeder; Horticulturist; Soil Scientist; Irrigation Engineer
            Field Trial Officer; Agronomy Advisor; Crop Advisor; Field Agronomist; Seed Specialist
            Plant Scientist; Animal Nutritionist; Irrigation Specialist; Agronom; Agraringenieur
            Agrarwissenschaftler; Landwirtschaftsberater; Pflanzenzüchter; Agrarberater
            Pflanzenschutzberater; Versuchstechniker Agrar; Saatgutberater; Agrarökonom Berater
            Pflanzenbauberater; Ackerbauberater; Fütterungsberater; Referent Landwirtschaft; Anbauberater
            Pflanzentechnologe; Verkaufsberater Agrar; Gartenbauingenieur; Saatzüchter; Agrarexperte
            Fachberater Landwirtschaft; Agrarhandel Verkaufsberater; Agrarmanager Beratung; Ökolandbauberater
            Agrarreferent; Weinbauberater; Feldversuchstechniker
            אגרונום/ית; מדריך/ה חקלאי/ת; אגרונומים; מתכנן/ת השקיה; מטפח/ת זרעים; יועץ/ת חקלאי/ת
            מדריך/ת גידול; מטפח/ת צמחים; פקח/ית מזיקים; מדריך חקלאי; מנהל/ת השקיה
        """,
        near="farm-manager biologist",
    ),
    "gardener": Job(
        titles="""
            Gardener; Groundskeeper; Grounds [Worker|Maintenance Worker]; Garden Maintenance Worker
            Nursery Worker Plants; Greenkeeper; Groundskeeping Worker; Greenskeeper; Head Gardener
            Estate Gardener; Groundsperson; Grounds Maintenance Operative; Groundsman; Plant Nursery Worker
            Gärtner; Zierpflanzengärtner; Friedhofsgärtner; Gartenpfleger; Gärtnermeister; Baumschulgärtner
            Gärtnereihelfer; Mitarbeiter Grünpflege; Gartenbauer; Staudengärtner; Baumschuler; Gartenhelfer
            Gärtnerhelfer; Gartenarbeiter; Gemüsegärtner; Produktionsgärtner; Grünpfleger
            Gärtnereimitarbeiter; Mitarbeiter Grünanlagen; Stadtgärtner; Herrschaftsgärtner
            Friedhofsmitarbeiter; Landschaftspfleger; Mitarbeiter Gärtnerei; Gartenbautechniker
            Gärtner Zierpflanzenbau; Mitarbeiter Grünflächenpflege; Grünflächenpfleger; Gärtnergehilfe
            Gärtner Grünpflege; Mitarbeiter Bauhof; Bauhofmitarbeiter; Mitarbeiter Friedhof; Gemeindearbeiter
            Gärtnereifachkraft; Gartenpflege Mitarbeiter
            גנן נוי; גנן/ית נוי; עובד/ת גינון; גנן מוסמך; עובדי גינון; מנהל/ת גינון; גננים; עובד/ת משתלה
            מנהל/ת משתלה; גנן/ית; אחראי/ת גינון; מנהל/ת עבודה גינון; איש גינון; עובד/ת נוי; מפקח/ת גינון
        """,
        near="landscaper agricultural-worker",
    ),
    "landscaper": Job(
        titles="""
            Landscaper; Landscape [Gardener|Foreman|Technician|Contractor|Supervisor|Operative]
            Landscape [Worker|Laborer|Construction Worker|Project Manager|Manager]; Hard Landscaper
            Landschaftsgärtner; Garten- und Landschaftsbauer; GaLaBauer; Vorarbeiter GaLaBau
            Bauleiter GaLaBau; Landschaftsgärtner-Meister; Gärtner im Garten- und Landschaftsbau
            Gärtner GaLaBau; Gärtner Garten- und Landschaftsbau; Garten- und Landschaftsgärtner
            Landschaftsbauer; Galabau Vorarbeiter; Helfer Garten- und Landschaftsbau; Polier GaLaBau
            Facharbeiter GaLaBau; Gartenbauhelfer; Gärtner Fachrichtung Garten- und Landschaftsbau
            Helfer GaLaBau; Bauleiter Garten- und Landschaftsbau; Meister GaLaBau; Techniker GaLaBau
            GaLaBau-Helfer; Landschaftsgärtnermeister; Vorarbeiter Garten- und Landschaftsbau
            Gartengestalter; Gartenplaner; Garden Designer; Obergärtner; Kalkulator GaLaBau
            Projektleiter GaLaBau; Gartenarchitekt
            מפתח/ת גינות; מתכנן/ת גינות; קבלן גינון; מעצב/ת גינות; מנהל/ת עבודה פיתוח נוף; פיתוח נוף עובד
        """,
        near="gardener construction-worker",
    ),
    "forester": Job(
        titles="""
            Forester; Forest [Ranger|Worker|Technician|Manager|Officer|Engineer]; Arborist; Tree Surgeon
            Tree Climber; Lumberjack; Forestry [Worker|Manager|Engineer|Officer|Consultant]; Logger
            Harvester Operator Forest; Chainsaw Operator; Tree Climber Arborist; Tree Worker
            Forwarder Operator; Revierförster; Forstwirt; Waldarbeiter; Baumpfleger; Forstingenieur
            Revierleiter; Harvesterfahrer; Förster; Revierleitung; Baumkletterer; Forstwirtschaftsmeister
            Baumkontrolleur; Forstarbeiter; Forstreferendar; Revierjäger; Berufsjäger; Forstmaschinenführer
            Forstbetriebsleiter; Fachagrarwirt Baumpflege; Forstwissenschaftler; Baumpflegehelfer; Wildhüter
            Gamekeeper; Forsttechniker; Forstbeamter; Rückefahrer; Forwarderfahrer; Holzfäller; Holzeinkäufer
            Naturparkranger; Seilkletterer Baumpflege; Baumsachverständiger; Tree Inspector
            יערן/ית; פקח/ית יער; גוזם/ת עצים; אגרונום/ית יער; יערנים; אגרונום עצים; פקח/ית טבע
        """,
        near="gardener",
    ),
    "animal-keeper": Job(
        titles="""
            Zookeeper
            Animal [Caretaker|Keeper|Care Assistant|Attendant|Care Technician|Trainer|Shelter Worker]
            Kennel Assistant; Dog Trainer; Dog Walker; Laboratory Animal Technician; Kennel Manager
            Dog Handler Kennel; Lab Animal Technician; Animal Technologist; Cattery Assistant; Tierpfleger
            Tierpfleger Forschung und Klinik; Hundetrainer; Zootierpfleger; Hundesitter; Tierheimmitarbeiter
            Versuchstierpfleger; Tierpfleger Zoo; Tierheimleiter; Leitung Tierheim; Tiertrainer
            Tierpfleger Tierheim; Hundebetreuer; Tierbetreuer; Gassigeher; Tierpflegemeister; Reitlehrer
            Riding Instructor; Tierwärter; Horse Trainer; Hundepensionsmitarbeiter; Zoopädagoge; Hufschmied
            Farrier; Tierphysiotherapeut; Animal Behaviorist; Tierpfleger Klinik; Tierpfleger Forschung
            Pet Sitter; Aquarist
            מטפל/ת בבעלי חיים; עובד/ת גן חיות; מאלף/ת כלבים; מטפל/ת בחיות; עובד/ת כלבייה; מאלף כלבים
            עובד/ת פינת חי; מדריך/ת רכיבה; מאלפי כלבים; וטרינר/ת עוזר; אילוף כלבים מאמן; מפרזל/ת סוסים
        """,
        near="veterinary-assistant farmer",
    ),
}

SKILLS = """
    agriculture; Landwirtschaft; farming; Ackerbau; crop production; Pflanzenbau; Ökolandbau;
        organic farming; Pflanzenproduktion; arable farming; precision farming; חקלאות; גידולי שדה;
            אגרונומיה; מטעים
    livestock; Tierhaltung; Milchvieh; animal husbandry; Viehhaltung; dairy farming; Tierproduktion;
        Schweinehaltung; Melken; milking; Milchviehhaltung; Pferdehaltung; בעלי חיים; רפת; לול
    tractor driving; Traktorfahren; Führerschein T; Schlepper; Führerschein Klasse T; farm machinery;
        Landtechnik; agricultural machinery; Landmaschinen; טרקטור; קומביין
    plant protection; Pflanzenschutz; Sachkundenachweis Pflanzenschutz; crop protection;
        Pflanzenschutz-Sachkunde; הדברה; הגנת הצומח
    gardening; Gartenbau; Grünpflege; Gartenpflege; horticulture; Gärtnern; Grünflächenpflege;
        Zierpflanzenbau; grounds maintenance; גינון; נוי; משתלה
    landscaping; Garten- und Landschaftsbau; GaLaBau; Landschaftsbau; Galabau; Pflasterarbeiten; paving;
        פיתוח נוף; גינון ופיתוח
    forestry; Forstwirtschaft; Motorsägenschein; tree care; Baumpflege; Kettensägenschein;
        chainsaw licence; SKT; Baumkontrolle; Seilklettertechnik; arboriculture; יערנות; גיזום
    irrigation; Bewässerung; Bewässerungstechnik; irrigation systems; השקיה; מערכות השקיה
    viticulture; Weinbau; Kellerwirtschaft; winemaking; Önologie; oenology; כרמים; ייננות
    animal care; Tierpflege; animal training; Hundetraining; אילוף; טיפול בבעלי חיים
    aquaculture; Aquakultur; fish farming; Fischzucht; Fischerei; מדגה; גידול דגים
"""
