"""Science, laboratories and the pharmaceutical industry."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "research-scientist": Job(
        titles="""
            Research [Scientist|Fellow|Associate|Scholar|Engineer|Officer|Specialist]
            Postdoctoral [Researcher|Fellow|Research Fellow|Scholar]; Postdoc; Post-Doc
            Principal Investigator; Staff Scientist; Scientist R&D; R&D Scientist; PhD Student
            Doctoral Candidate; PhD Candidate
            Scientific [Officer|Advisor|Programmer|Coordinator|Project Manager]; Group Leader Research
            Head of Research; Lab Scientist; Research Software Engineer; Doctoral Researcher
            Application Scientist; Formulation Scientist; Scientist Formulation
            Wissenschaftlicher Mitarbeiter; Wissenschaftliche Mitarbeiterin; Doktorand; Forschungsreferent
            Wissenschaftlicher Referent; Forschungsingenieur; Wissenschaftlicher Assistent
            Forschungsgruppenleiter; Post-Doktorand; Wissenschaftler; Wissenschaftliche Mitarbeiter; Forscher
            Wissenschaftskoordinator; Wissenschaftsmanager; Forschungskoordinator
            Wissenschaftliche Referentin; Wissenschaftliche Hilfskraft; Forschungsmanager
            Nachwuchsgruppenleiter; Habilitand; Leiter Forschung; Wissenschaftlicher Leiter
            Wissenschaftliche Leitung; EU-Referent; Forschungsmitarbeiter; Universitätsassistent; Praedoc
            Wissenschaftlicher Angestellter
            מדען/ית; עוזר/ת מחקר; פוסט דוקטורנט; פוסט-דוקטורט; דוקטורנט/ית; מדען/ית מחקר; מדען/ית ראשי/ת
            מנהל/ת מחקר; עוזרי מחקר; מסטרנט/ית; ראש תחום מחקר; מדען/ית פיתוח; חוקר/ת בכיר/ה; רכז/ת מחקר
        """,
        near="data-scientist professor chemist biologist",
    ),
    "chemist": Job(
        titles="""
            Chemist; Analytical Chemist; Organic Chemist; R&D Chemist; Formulation Chemist; QC Chemist
            Process Chemist; Medicinal Chemist; Quality Control Chemist; Polymer Chemist; Development Chemist
            Chemiker; Lebensmittelchemiker; Analytiker Chemie; Chemiker Forschung; Entwicklungschemiker
            Polymerchemiker; Formulierungschemiker; Lackchemiker; Chemist R&D; Head of Chemistry
            Laborleiter Chemie; Kosmetikchemiker; Cosmetic Chemist; Mass Spectrometry Scientist
            Wirtschaftschemiker
            כימאי/ת; כימאי/ת אנליטי/ת; כימאי אנליטי; כימאים; כימאי/ת פיתוח; כימאי/ת אורגני/ת
            כימאי/ת פורמולציה; אנליסט/ית מעבדה כימית; כימאי/ת מעבדה
        """,
        near="lab-technician biologist chemical-engineer",
    ),
    "biologist": Job(
        titles="""
            Biologist; Molecular Biologist; Microbiologist; Biochemist; Geneticist; Immunologist
            Cell Biologist; Marine Biologist; Botanist; Virologist; Neuroscientist; Toxicologist
            Pharmacologist; Ecologist; Zoologist; Protein Scientist; Biotechnologist; Biologe; Mikrobiologe
            Molekularbiologe; Biochemiker; Biotechnologe; Toxikologe; Immunologe; Genetiker; Humangenetiker
            Biologist R&D; Zellbiologe; Virologe; Ökologe; Pharmakologe; Ökotoxikologe; Botaniker; Zoologe
            Antibody Scientist; Cell Culture Scientist; Epidemiologist; Epidemiologe; Entomologist
            ביולוג/ית; מיקרוביולוג/ית; ביוכימאי/ת; ביוטכנולוג/ית; גנטיקאי/ת; ביולוג/ית מולקולרי/ת; ביולוגים
            אקולוג/ית; אימונולוג/ית; אפידמיולוג/ית; זואולוג/ית; טוקסיקולוג/ית
        """,
        near="chemist research-scientist bioinformatician",
    ),
    "bioinformatician": Job(
        titles="""
            Bioinformatician; Bioinformatics [Scientist|Engineer|Analyst|Developer|Specialist]
            Computational [Biologist|Chemist|Scientist]; Bioinformatiker; Cheminformatician; NGS Specialist
            Genomics Scientist; Computational Linguist; Computerlinguist; NGS Data Analyst
            Research Scientist Bioinformatics; Systems Biologist
            ביואינפורמטיקאי/ת; חוקר/ת ביואינפורמטיקה; ביואינפורמטיקה; מדען/ית ביואינפורמטיקה
            בלשן/ית חישובי/ת
        """,
        near="data-scientist biologist biostatistician",
    ),
    "biostatistician": Job(
        titles="""
            Biostatistician; Clinical [Data Manager|Statistician|Programmer|Data Analyst|Data Coordinator]
            Biometrician; Biostatistiker; Statistical Programmer Clinical; Medizinstatistiker
            Clinical SAS Programmer; Biometriker; Medizinischer Dokumentar; Clinical Data Specialist
            ביוסטטיסטיקאי/ת; מנהל/ת נתונים קליניים
        """,
        near="statistician clinical-research-associate",
    ),
    "physicist": Job(
        titles="""
            Physicist; Medical Physicist; Optical Physicist; Astrophysicist; Nuclear Physicist; Physiker
            Medizinphysiker; Medizinphysikexperte; MPE
            Quantum [Physicist|Scientist|Engineer|Computing Scientist|Researcher]; Strahlenschutzbeauftragter
            Health Physicist; Laser Physicist; Strahlenphysiker; Radiation Protection Officer; Meteorologist
            Meteorologe; Laserphysiker; Climate Scientist; Klimaforscher; Astronomer; Bauphysiker
            Atmospheric Scientist; Plasmaphysiker
            פיזיקאי/ת; פיזיקאי/ת רפואי/ת; פיזיקאי רפואי; ממונה בטיחות קרינה; מטאורולוג/ית; חזאי/ת; פיזיקאים
        """,
        near="research-scientist optical-engineer",
    ),
    "lab-technician": Job(
        titles="""
            Lab [Technician|Assistant|Analyst|Tech]; Laboratory [Technician|Assistant|Analyst|Technologist]
            QC [Analyst|Technician|Microbiologist|Microbiology Analyst]
            Research [Technician|Assistant Laboratory]; Chemical Technician
            Quality Control [Analyst|Microbiologist|Laboratory Technician]; Microbiology Analyst
            Histology Technician; Food Technologist Lab; Research Assistant; Biological Technician; Laborant
            Chemielaborant; Biologielaborant; CTA Labor; BTA; Chemisch-technischer Assistent
            Biologisch-technischer Assistent; Technischer Assistent Labor; Laborassistent; Laborhelfer
            Lacklaborant; Physiklaborant; Chemotechniker; Laborfachkraft; Labormitarbeiter; Pharmalaborant
            Chemisch-technische Assistentin; Biologisch-technische Assistentin; Laborhilfskraft; Laborhilfe
            Labortechniker; Baustoffprüfer; Milchwirtschaftlicher Laborant; Lebensmitteltechnischer Assistent
            Werkstoffprüfer; Physikalisch-technischer Assistent; Textillaborant; Mitarbeiter Labor
            Probennehmer; Umweltlaborant; Laborkraft; Chemikant Labor; Mikrobiologielaborant
            Technischer Assistent; Technische Assistentin; Mikrotechnologe; Agrarlaborant
            Mitarbeiter im Labor; LTA; Lebensmittellaborant
            לבורנט/ית; לבורנטים; עובד/ת מעבדה; עוזר/ת מעבדה; טכנאי/ת מעבדה; לבורנט/ית כימית; אנליסט/ית QC
            לבורנט/ית QC; אנליסט/ית מעבדה; לבורנט/ית כימיה; לבורנט/ית מזון; דוגם/ת סביבתי; איש מעבדה
            הנדסאי/ת כימיה
        """,
        near="medical-lab-technician chemist lab-manager quality-inspector",
    ),
    "lab-manager": Job(
        titles="""
            Lab Manager; Laboratory [Manager|Supervisor|Director|Head]; Head of Laboratory; Laborleiter
            Leiter Labor; Stellvertretende Laborleitung; Labormanager; QC Manager Laboratory
            Gruppenleiter Labor; Laborleitung; QC Lab Manager; Head of QC; Leiter Qualitätskontrolle
            Leitung Labor; Laborkoordinator; Teamleiter Labor; Lab Operations Manager; Gruppenleiter Analytik
            Leiter Analytik; Head of Analytical Development; QC Supervisor; QC Lab Lead; Lab Lead
            מנהל/ת מעבדה; אחראי/ת מעבדה; מנהל/ת מעבדת QC; מנהל/ת מעבדות; סגן/ית מנהל מעבדה; ראש צוות מעבדה
        """,
        near="lab-technician research-scientist quality-manager",
    ),
    "clinical-research-associate": Job(
        titles="""
            Clinical Research [Associate|Coordinator|Nurse|Monitor]
            Clinical Research [Scientist|Manager|Assistant|Specialist]; CRA
            Clinical Trial [Associate|Assistant|Coordinator|Administrator]; Study Coordinator
            Clinical Monitor; Klinischer Monitor; Studienkoordinator Klinik; Study Start-Up Specialist
            Studienassistenz; Studienassistent Klinik; CTA Clinical Trials; Site Management Associate
            Study Start Up Associate; Studien-Nurse; Site Coordinator; Clinical Affairs Specialist
            Clinical Evaluation Specialist; Mitarbeiter klinische Studien; Koordinator klinische Studien
            מתאם/ת מחקר; מתאם/ת מחקרים קליניים; מוניטור/ית מחקרים קליניים; רכז/ת מחקר קליני
            מתאם/ת מחקר קליני; מתאמת מחקרים קליניים
        """,
        near="clinical-trial-manager regulatory-affairs-manager nurse-specialist",
    ),
    "clinical-trial-manager": Job(
        titles="""
            Clinical [Trial Manager|Project Manager|Study Manager]
            Clinical [Operations Manager|Program Manager|Affairs Manager]
            Clinical [Research Director|Trial Lead|Operations Lead]
            Clinical [Development Manager|Scientist|Trial Leader]; Leiter klinische Forschung
            Clinical Study Leader; Head of Clinical Operations; Klinischer Projektleiter
            Director Clinical Operations; Projektleiter klinische Studien; Head of Clinical Affairs
            Head of Clinical Development; Studienmanager; Clinical Studies Manager; Leiter klinische Studien
            מנהל/ת מחקר קליני; מנהל/ת מחקרים קליניים; מנהל/ת ניסויים קליניים; מנהל/ת Clinical
        """,
        near="clinical-research-associate project-manager",
    ),
    "regulatory-affairs-manager": Job(
        titles="""
            Regulatory Affairs [Manager|Specialist|Associate|Director|Officer]
            Regulatory Affairs [Consultant|Executive|Expert|Lead]; Head of Regulatory Affairs
            Regulatory [Specialist|Manager|Associate|Scientist]
            Regulatory [Coordinator|Compliance Specialist|Consultant|Lead]
            Associate Director Regulatory Affairs; RA Manager; RA Specialist; Zulassungsmanager
            Referent Zulassung; Person Responsible for Regulatory Compliance; PRRC; Leiter Regulatory Affairs
            Medical Device Regulatory Specialist; Director Regulatory Affairs; Product Compliance Manager
            Regulatory CMC Manager; Referent Regulatory Affairs; Product Safety Specialist
            Zulassungsreferent; Product Compliance Specialist; Produktkonformität Manager; CMC Manager
            Regulatory Writer; Product Stewardship Manager; Homologation Engineer; Medical Writer
            Referent Product Compliance; Chemikalienrechtsexperte; Medizinprodukteberater Regulatory
            Global Regulatory Lead
            מנהל/ת רגולציה; רגולטור/ית; מומחה/ית רגולציה; רכז/ת רגולציה; מנהל/ת רישום; מנהל/ת RA
            רפרנט/ית רגולציה; מנהל/ת רגולציה ואבטחת איכות; כותב/ת רפואי/ת; רוקח/ת רישום; רוקח/ת רגולציה
        """,
        near="compliance-manager quality-manager clinical-research-associate",
    ),
    "pharmacovigilance-specialist": Job(
        titles="""
            Pharmacovigilance [Specialist|Manager|Officer|Associate|Scientist|Physician|Assistant]
            Drug Safety [Specialist|Associate|Manager|Officer|Physician|Scientist]
            PV [Physician|Specialist|Scientist|Manager|Officer]; Stufenplanbeauftragter; Safety Physician
            Medical Information [Specialist|Manager]; Informationsbeauftragter Pharma; QPPV
            Patient Safety Manager; Referent Arzneimittelsicherheit; Medical Safety Officer
            Stufenplanbeauftragte; Pharmacovigilance Referent; Manager Pharmakovigilanz
            Referent Pharmakovigilanz; Local Safety Officer
            ממונה פרמקוביג'ילנס; רוקח/ת פרמקוביגלנס; מנהל/ת בטיחות תרופות; מומחה/ית פרמקוביג'ילנס
        """,
        near="regulatory-affairs-manager clinical-research-associate pharmacist",
    ),
    "medical-science-liaison": Job(
        titles="""
            Medical Science [Liaison|Liaison Manager]; MSL
            Medical Affairs [Manager|Specialist|Director|Associate|Lead]; Medical [Advisor|Adviser]
            Scientific Affairs Manager; Head of Medical Affairs; Medical Scientific Liaison
            Medical Manager Pharma; Medizinisch-wissenschaftlicher Berater
            Market Access [Manager|Specialist|Director]; Health Economist; Gesundheitsökonom; HEOR Manager
            Manager Market Access; Medical Lead; Health Economics Manager; Field Medical Advisor
            Head of Market Access; Scientific Liaison; Referent Market Access
            יועץ/ת רפואי/ת בחברת תרופות; מנהל/ת מדיקל; מנהל/ת Market Access; מנהל/ת Medical Affairs
            יועץ/ת מדעי/ת; כלכלן/ית בריאות
        """,
        near="pharma-rep medical-director clinical-research-associate",
    ),
    "qualified-person": Job(
        titles="""
            Qualified Person; QP Pharma; Herstellungsleiter; Leiter der Herstellung; Responsible Person GDP
            Leiter Herstellung Pharma; Qualified Person QP; Großhandelsbeauftragter
            Verantwortliche Person GDP; Sachkundige Person nach § 15 AMG
            Leiter der Qualitätskontrolle Pharma; Fachtechnisch verantwortliche Person; FvP
            Responsible Pharmacist Industry; QP; רוקח/ת QP; רוקח/ת מפעל; אחראי/ת שחרור אצוות
        """,
        near="pharmacist quality-manager production-manager",
    ),
    "geoscientist": Job(
        titles="""
            Geologist; Geophysicist; Hydrogeologist; Geoscientist; Hydrologist; Mine Geologist; Oceanographer
            Geologe; Geophysiker; Hydrogeologe; Geowissenschaftler; Umweltwissenschaftler
            Environmental Scientist; Exploration Geologist; Hydrologe; Mineralogist; Baugeologe
            Umweltgutachter; Environmental Consultant; Bodenkundler; Projektleiter Geotechnik; Geograph
            Geographer; Mineraloge; Engineering Geologist; Altlastengutachter; Naturschutzgutachter
            Environmental Specialist; Ecological Consultant; Landschaftsökologe
            גיאולוג/ית; הידרולוג/ית; גיאופיזיקאי/ת; הידרוגיאולוג/ית; יועץ/ת סביבתי/ת; גאולוג/ית; גיאוגרף/ית
            מדען/ית סביבה; סוקר/ת אקולוגי/ת
        """,
        near="surveyor environmental-engineer",
    ),
    "social-scientist": Job(
        titles="""
            Economist; Sociologist; Political Scientist; Historian; Anthropologist; Linguist; Archaeologist
            Demographer; Policy Analyst; Policy Researcher; Volkswirt; Ökonom; Soziologe
            Politikwissenschaftler; Historiker; Sprachwissenschaftler; Archäologe; Sozialwissenschaftler
            Kulturwissenschaftler; Ethnologe; Lexicographer; Lexikograf; Assistant Lexicographer; Agrarökonom
            Social Researcher; Research Economist; Policy Officer; Wirtschaftswissenschaftler
            Geisteswissenschaftler; Philologe; Energieökonom; Policy Manager; Econometrist; Grabungstechniker
            Philosopher; Evaluation Specialist; Think Tank Analyst
            סוציולוג/ית; היסטוריון/ית; ארכיאולוג/ית; כלכלן/ית מחקר; בלשן/ית; אנתרופולוג/ית; מדען/ית מדינה
            חוקר/ת מדיניות; כלכלן/ית מאקרו; דמוגרף/ית
        """,
        near="market-researcher data-analyst research-scientist",
    ),
}

SKILLS = """
    HPLC; UPLC; GC-MS; LC-MS; LC-MS/MS; gas chromatography; Chromatographie; Gaschromatographie;
        Chromatografie; chromatography; כרומטוגרפיה
    mass spectrometry; Massenspektrometrie; mass spec; ספקטרומטריית מסות
    spectroscopy; Spektroskopie; NMR; FTIR; ICP-MS; UV/VIS; ספקטרוסקופיה
    PCR; qPCR; RT-PCR; real-time PCR; Real-Time-PCR
    ELISA; Western Blot; immunoassays; Immunoassays; western blotting
    cell culture; Zellkultur; Zellkulturen; tissue culture; Zellkulturtechnik; תרביות תאים; תרבית תאים;
        תרביות רקמה
    molecular biology; Molekularbiologie; cloning; molecular cloning; molekularbiologische Methoden;
        ביולוגיה מולקולרית
    CRISPR; gene editing; CRISPR/Cas9 | flow cytometry; FACS; Durchflusszytometrie
    NGS; next-generation sequencing; sequencing; Sequenzierung; ריצוף גנטי
    microbiology; Mikrobiologie; mikrobiologische Untersuchungen; מיקרוביולוגיה; בדיקות מיקרוביולוגיות
    organic synthesis; organische Synthese; synthesis; organische Chemie; organic chemistry; סינתזה;
        כימיה אורגנית
    analytical chemistry; instrumentelle Analytik; Analytik; analytical methods; instrumental analysis;
        chemische Analytik; כימיה אנליטית; אנליזה כימית
    method validation; Methodenvalidierung; analytical method development; Methodenentwicklung;
        Validierung; validation; ולידציה; ולידציות; פיתוח שיטות
    GMP; cGMP; EU-GMP; good manufacturing practice; GxP; Annex 11; תנאי GMP | GLP; good laboratory practice
    good clinical practice; ICH-GCP; GCP training | GDP guidelines; good distribution practice
    clinical trials; klinische Studien; clinical studies; klinische Prüfungen; clinical research;
        klinische Forschung; מחקרים קליניים; ניסויים קליניים; מחקר קליני
    monitoring of trials; Studienmonitoring; site monitoring
    regulatory affairs; Arzneimittelzulassung; registration dossiers; regulatory submissions; רגולציה;
        רישום תרופות
    MDR; medical device regulation; ISO 13485; IVDR; Medizinprodukterecht; Medizinprodukte;
        medical devices; MPDG law; FDA; FDA 510(k); 21 CFR Part 11; CE-Kennzeichnung; מכשור רפואי;
            ציוד רפואי רגולציה
    pharmacovigilance; Pharmakovigilanz; drug safety; Arzneimittelsicherheit; פרמקוביג'ילנס
    medical writing; scientific writing; wissenschaftliches Schreiben; publications;
        wissenschaftliche Publikationen; כתיבה מדעית; כתיבה רפואית
    market access; health economics; AMNOG; HEOR; Nutzenbewertung
    formulation development; Formulierungsentwicklung; Galenik; formulation; Rezepturentwicklung;
        פורמולציה; פיתוח פורמולציות
    upstream processing; downstream processing; USP/DSP; fermentation; Fermentation; bioprocessing;
        Bioprozesstechnik; protein purification; Proteinaufreinigung; ביופרוסס
    bioinformatics; Bioinformatik; genomics; computational biology; ביואינפורמטיקה
    biostatistics; Biostatistik; Biometrie; ביוסטטיסטיקה | toxicology; Toxikologie; REACH; CLP; טוקסיקולוגיה
    ISO 17025; DIN EN ISO 17025; Akkreditierung; laboratory accreditation
    laboratory work; Laborarbeit; Labortätigkeit; laboratory experience; Laborerfahrung; lab experience;
        עבודת מעבדה; ניסיון מעבדה
    LIMS; laboratory information management system; Laborinformationssystem
    microscopy; Mikroskopie; REM; SEM microscopy; electron microscopy; Elektronenmikroskopie; מיקרוסקופיה
    animal studies; Tierversuche; FELASA; in vivo; Versuchstierkunde; ניסויים בבעלי חיים
    sterile work; Reinraum; cleanroom; aseptic technique; Reinraumerfahrung; aseptische Herstellung;
        חדר נקי; חדרים נקיים
    geology; Geologie; Hydrogeologie; hydrogeology; geotechnics; Geotechnik; Baugrunduntersuchung;
        גיאולוגיה; גיאוטכניקה
    environmental assessment; Umweltgutachten; environmental impact assessment; UVP;
        Umweltverträglichkeitsprüfung; תסקירי סביבה
    פיזיקה | quantum computing; Quantencomputing; Qiskit; quantum technologies; Quantentechnologie
    econometrics; Ökonometrie; אקונומטריה
"""
