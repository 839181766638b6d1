"""Medicine: physicians, dentists, pharmacy and those who assist them."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "specialist-physician": Job(
        titles="""
            Facharzt; Fachärztin; Specialist Physician; Consultant Physician; Medical Specialist; Internist
            Facharzt für [Innere Medizin|Anästhesie|Neurologie|Radiologie]
            Facharzt für [Gynäkologie|Kardiologie|Arbeitsmedizin]
            Facharzt für [Anästhesiologie|Dermatologie|Urologie|Augenheilkunde|HNO|Onkologie]
            Facharzt [Innere Medizin|Anästhesie|Neurologie|Radiologie|Kardiologie|Gynäkologie|Geriatrie]
            Cardiologist; Neurologist; Radiologist; Anesthesiologist; Anaesthetist; Oncologist; Dermatologist
            Gynecologist; Gynaecologist; Urologist; Gastroenterologist; Ophthalmologist; Pathologist
            Hospitalist; Geriatrician; Nephrologist; Pulmonologist; Endocrinologist; Rheumatologist
            Consultant Anaesthetist; Kardiologe; Neurologe; Radiologe; Anästhesist; Onkologe; Dermatologe
            Gynäkologe; Frauenarzt; Augenarzt; Hautarzt; Urologe; HNO-Arzt; Pathologe; Geriater
            Gastroenterologe; Hämatologe; Nephrologe; Pneumologe; Medical Consultant Hospital; Fachärzte
            Nuklearmediziner; Rheumatologe
            רופא/ה מומחה/ית; רופא מומחה; רופאה מומחית; קרדיולוג/ית; נוירולוג/ית; רדיולוג/ית; מרדים/ה
            רופא/ה מרדים/ה; אונקולוג/ית; גינקולוג/ית; רופא/ת נשים; רופא/ת עיניים; רופא/ת עור; פנימאי/ת
            רופא/ה פנימאי/ת; אורולוג/ית; גריאטר/ית; רופאים מומחים; רופא/ת אף אוזן גרון; פתולוג/ית
            גסטרואנטרולוג/ית
        """,
        near="senior-physician assistant-physician general-practitioner surgeon",
    ),
    "surgeon": Job(
        titles="""
            Surgeon; General Surgeon; Orthopedic Surgeon; Neurosurgeon; Trauma Surgeon; Cardiac Surgeon
            Plastic Surgeon; Vascular Surgeon; Orthopaedic Surgeon; Orthopedist; Chirurg; Unfallchirurg
            Facharzt für Chirurgie; Facharzt für Orthopädie und Unfallchirurgie; Viszeralchirurg; Orthopäde
            Neurochirurg; Herzchirurg; Gefäßchirurg; Facharzt für Orthopädie; Facharzt Orthopädie
            Facharzt für Allgemeinchirurgie
            כירורג/ית; מנתח/ת לב; אורתופד/ית; נוירוכירורג/ית; רופא/ה כירורג/ית; כירורג/ית פלסטי/ת
        """,
        near="specialist-physician",
    ),
    "assistant-physician": Job(
        titles="""
            Assistenzarzt; Assistenzärztin; Arzt in Weiterbildung; Ärztin in Weiterbildung
            Weiterbildungsassistent; Resident Physician; Medical Resident; Junior Doctor; House Officer
            Senior House Officer; Ärzte in Weiterbildung
            Assistenzarzt [Innere Medizin|Anästhesie|Chirurgie|Psychiatrie|Neurologie]; Stationsarzt
            Arzt in Weiterbildung Innere Medizin; Weiterbildungsassistent Allgemeinmedizin; Foundation Doctor
            Turnusarzt; Specialty Registrar; Resident Doctor; Ward Doctor; Assistenzärzte
            Assistenzarzt in Weiterbildung; Clinical Fellow
            רופא/ה מתמחה; רופא מתמחה; סטאז'ר רפואה; מתמחה ברפואה; רופא/ה תורן/ית; רופאים מתמחים
            רופא/ה סטאז'ר/ית; מתמחה ברפואה פנימית
        """,
        near="specialist-physician senior-physician",
    ),
    "senior-physician": Job(
        titles="""
            Oberarzt; Oberärztin; Leitender Oberarzt; Leitende Oberärztin; Funktionsoberarzt
            Senior Physician; Attending Physician; Senior Consultant Physician
            Oberarzt [Innere Medizin|Anästhesie|Chirurgie|Psychiatrie|Neurologie|Kardiologie]; Oberärzte
            Attending Doctor; Consultant Doctor; NHS Consultant
            רופא/ה בכיר/ה; רופא בכיר; רופאה בכירה; רופאים בכירים; סגן מנהל מחלקה
        """,
        near="specialist-physician chief-physician",
    ),
    "chief-physician": Job(
        titles="""
            Chefarzt; Chefärztin; Klinikdirektor; Chief Physician; Head Physician; Chief of Surgery
            Head of Department Medicine; Ärztlicher Leiter; Ärztliche Leitung; Ärztliche Leiterin
            Leitender Arzt; Leitende Ärztin; Sektionsleiter Klinik; Chefärzte; Clinical Director
            Department Chair Medicine; Primararzt; Primar
            מנהל/ת מחלקה בבית חולים; רופא/ה מנהל/ת; מנהל/ת מחלקה פנימית; מנהל/ת יחידה רפואית; מנהל רפואית
            מנהלת רפואי
        """,
        near="senior-physician medical-director",
    ),
    "general-practitioner": Job(
        titles="""
            General Practitioner; GP; Locum GP; Family Physician; Family Doctor; Family Medicine Physician
            Primary Care Physician; Salaried GP; Facharzt für Allgemeinmedizin; Hausarzt; Allgemeinmediziner
            Arzt Allgemeinmedizin; Arzt für Allgemeinmedizin; Praktischer Arzt; Hausarztpraxis Arzt
            Facharzt Allgemeinmedizin; Internist hausärztlich; Urgent Care Physician; Telemedicine Physician
            Hausärzte; Facharzt für Allgemein- und Innere Medizin; Telemediziner; Landarzt
            Physician General Practice; Clinic Doctor; Allgemeinarzt
            רופא/ת משפחה; רופא/ה ראשוני/ת; רופא/ה כללי/ת; רופאי משפחה; רופא/ת קהילה
        """,
        near="specialist-physician pediatrician",
    ),
    "pediatrician": Job(
        titles="""
            Pediatrician; Paediatrician; Neonatologist; Kinderarzt; Facharzt für Kinder- und Jugendmedizin
            Pädiater; Kinder- und Jugendarzt; Neonatologe; Facharzt Kinder- und Jugendmedizin
            Facharzt für Pädiatrie; Kinderärzte
            רופא/ת ילדים; נאונטולוג/ית; רופאי ילדים
        """,
        near="general-practitioner specialist-physician",
    ),
    "psychiatrist": Job(
        titles="""
            Psychiatrist; Child Psychiatrist; Psychiater; Facharzt für Psychiatrie
            Facharzt für Psychiatrie und Psychotherapie; Facharzt Psychiatrie; Kinder- und Jugendpsychiater
            Facharzt für Kinder- und Jugendpsychiatrie; Facharzt für Psychosomatische Medizin
            Arzt für Psychiatrie
            פסיכיאטר/ית; פסיכיאטר/ית ילדים
        """,
        near="psychotherapist psychologist specialist-physician",
    ),
    "emergency-physician": Job(
        titles="""
            Emergency [Physician|Doctor|Medicine Physician|Medicine Doctor]; ER [Physician|Doctor]; Notarzt
            Facharzt Notfallmedizin; Facharzt ZNA; Arzt Notaufnahme; Oberarzt Notaufnahme; Leitender Notarzt
            A&E Doctor; Facharzt Intensivmedizin; Intensivmediziner; Intensivist; Notfallmediziner
            Arzt Zentrale Notaufnahme; Facharzt für Intensivmedizin; Rettungsarzt; Bereitschaftsarzt
            רופא/ת מיון; רופא/ה רפואה דחופה; רופא/ת טיפול נמרץ; רופא/ת חדר מיון
        """,
        near="specialist-physician paramedic",
    ),
    "company-doctor": Job(
        titles="""
            Company Doctor; Occupational Physician; Occupational Health Physician; Betriebsarzt
            Arbeitsmediziner; Werksarzt; Gutachter Arzt; Ärztlicher Gutachter; Amtsarzt; Honorararzt
            Facharzt für öffentliches Gesundheitswesen; Schularzt; Medizinischer Gutachter
            Insurance Physician; Occupational Health Doctor; Locum Doctor; Ship's Doctor; Truppenarzt
            Schiffsarzt; Betriebsmediziner; Physician Assistant; Arztassistent; Physician Associate
            רופא/ה תעסוקתי/ת; רופא תעסוקתי; רופא/ה מחוזי/ת; עוזר/ת רופא
        """,
        near="general-practitioner specialist-physician",
    ),
    "medical-director": Job(
        titles="""
            Medical Director; Chief Medical Officer; CMO Medical; Ärztlicher Direktor
            Ärztlicher Geschäftsführer; Medizinischer Direktor; Hospital Director Medical
            Medizinischer Leiter; Medizinische Leitung; Ärztliche Direktorin; Medical Manager
            Medizinischer Geschäftsführer
            מנהל/ת רפואי/ת ארצי; סמנכ"ל/ית רפואה; מנהל/ת בית חולים; מנהל רפואי; מנהלת רפואית; רופא/ה ראשי/ת
        """,
        near="chief-physician medical-science-liaison",
    ),
    "dentist": Job(
        titles="""
            Dentist; Associate Dentist; Dental Surgeon; General Dentist; Zahnarzt; Zahnärztin
            Angestellter Zahnarzt; Vorbereitungsassistent; Assistenzzahnarzt; Oralchirurg; Endodontologe
            Endodontist; Periodontist; Kinderzahnarzt; Implantologe; Zahnärzte; Zahnmediziner
            Vorbereitungsassistent Zahnmedizin; Prosthodontist; Oral Surgeon; Pediatric Dentist
            Entlastungsassistent Zahnmedizin; Parodontologe; Dental Associate
            רופא/ת שיניים; רופאי שיניים; שיקומאי/ת; אנדודונט/ית; כירורג/ית פה ולסת; רופא/ת שיניים לילדים
            פריודונט/ית
        """,
        near="orthodontist dental-assistant",
    ),
    "orthodontist": Job(
        titles="""
            Orthodontist; Specialist Orthodontist; Kieferorthopäde; Fachzahnarzt für Kieferorthopädie
            Weiterbildungsassistent Kieferorthopädie; Facharzt Kieferorthopädie
            אורתודונט/ית
        """,
        near="dentist",
    ),
    "veterinarian": Job(
        titles="""
            Veterinarian; Veterinary Surgeon; Small Animal Vet; Vet Surgeon; Equine Veterinarian; Tierarzt
            Tierärztin; Kleintierarzt; Amtstierarzt; Fachtierarzt; Tierarzt Kleintiere
            Anfangsassistent Tierarztpraxis; Veterinary Doctor; Kleintiermediziner; Pferdetierarzt
            Amtlicher Tierarzt; Tierärzte; Emergency Vet; Locum Vet; Nutztierarzt; Veterinärmediziner
            Associate Veterinarian
            וטרינר/ית; רופא/ה וטרינר/ית; וטרינרים; רופא וטרינר; רופאה וטרינרית
        """,
        near="veterinary-assistant specialist-physician",
    ),
}

SKILLS = """
    internal medicine; Innere Medizin; רפואה פנימית
    general medicine; Allgemeinmedizin; family medicine; רפואת משפחה; רפואה כללית
    anaesthesiology; Anästhesiologie; anesthesiology; Anästhesie; הרדמה
    surgery; Chirurgie; Allgemeinchirurgie; Viszeralchirurgie; general surgery; Unfallchirurgie; כירורגיה
    cardiology; Kardiologie; Echokardiographie; echocardiography; EKG; קרדיולוגיה
    neurology; Neurologie; EEG; נוירולוגיה
    radiology; Radiologie; Röntgen; MRT; X-ray; Computertomographie; MRI; Röntgenschein; רדיולוגיה; רנטגן;
        דימות
    gynaecology; Gynäkologie; gynecology; Gynäkologie und Geburtshilfe; גינקולוגיה; מיילדות וגינקולוגיה
    orthopaedics; Orthopädie; orthopedics; אורתופדיה
    psychiatry; Psychosomatik; Psychiatrie und Psychotherapie; פסיכיאטריה
    emergency medicine; Notfallmedizin; Fachkunde Rettungsdienst; emergency physician qualification;
        רפואת חירום
    paediatrics; Pädiatrie; Kinder- und Jugendmedizin; Kinderheilkunde; pediatrics; רפואת ילדים; פדיאטריה
    geriatrics; Geriatrie; גריאטריה | urology; Urologie; אורולוגיה | dermatology; Dermatologie; רפואת עור
    ophthalmology; Augenheilkunde; Ophthalmologie; רפואת עיניים
    sonography; Sonographie; Sonografie; ultrasound; Ultraschall; אולטרסאונד
    endoscopy; Endoskopie; Gastroenterologie; gastroenterology; Koloskopie; אנדוסקופיה; גסטרו
    licence to practise; Approbation; Facharztanerkennung; Facharztbezeichnung; board certification;
        רישיון רופא
"""
