"""Medicine: physicians, dentists, pharmacy and those who assist them."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "specialist-physician": Job(
        titles="""
            Facharzt; Fachärztin; Specialist Physician; Consultant Physician; Medical Specialist; Internist
            Facharzt für [Innere Medizin|Anästhesie|Neurologie|Radiologie|Gynäkologie|Kardiologie]
            Facharzt für [Pädiatrie|Arbeitsmedizin|Anästhesiologie|Dermatologie|Urologie|Augenheilkunde]
            Facharzt für [HNO|Onkologie]
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
            כירורג/ית; מנתח/ת לב; אורתופד/ית; נוירוכירורג/ית; רופא/ה כירורג/ית; מנתח/ת; כירורג/ית פלסטי/ת
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
            מנהל/ת מחלקה בבית חולים; רופא/ה מנהל/ת; מנהל/ת מחלקה פנימית; מנהל/ת יחידה רפואית; מנהל/ת רפואי/ת
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
    "dental-assistant": Job(
        titles="""
            Dental [Assistant|Nurse|Receptionist|Practice Manager|Surgery Assistant]; Orthodontic Assistant
            Zahnmedizinische Fachangestellte; Zahnmedizinischer Fachangestellter; ZFA; Zahnarzthelfer; ZMF
            Zahnarztassistent; Stuhlassistenz; ZMV; Zahnmedizinische Verwaltungsassistentin
            Zahnmedizinische Fachassistentin; Praxismanager Zahnarztpraxis; Zahnarztfachangestellte
            Abrechnungskraft Zahnarzt; Zahnmedizinische Verwaltungsangestellte; Rezeption Zahnarztpraxis
            Dentalassistent; Prophylaxeassistent; Zahnmedizinische Verwaltungskraft
            Abrechnungskraft Zahnarztpraxis; Zahnarzthelferin; Kieferorthopädische Assistenz
            Registered Dental Nurse; Trainee Dental Nurse
            סייעת שיניים; סייע שיניים; סייעת לרופא שיניים; סייעת אורתודונטיה; מנהל/ת מרפאת שיניים
            סייעות שיניים; מזכיר/ת מרפאת שיניים
        """,
        near="medical-assistant dental-hygienist dental-technician dentist",
    ),
    "dental-hygienist": Job(
        titles="""
            Dental [Hygienist|Therapist|Prophylaxis Assistant]; Dentalhygieniker; ZMP; Prophylaxehelfer
            Zahnmedizinische Prophylaxeassistentin; DH Zahnarztpraxis; Prophylaxefachkraft
            Prophylaxe-Mitarbeiter; Dental-Hygieniker; Zahnmedizinischer Prophylaxeassistent
            Registered Dental Hygienist
            שיננית; שינן; שינניות; שיננ/ית
        """,
        near="dental-assistant dentist",
    ),
    "dental-technician": Job(
        titles="""
            Dental [Technician|Lab Technician|Ceramist|Laboratory Technician|CAD/CAM Designer]; Zahntechniker
            Zahntechnikermeister; Keramiker Zahntechnik; CAD/CAM Zahntechniker; Dentallabor Techniker
            Kunststofftechniker Dental; Modellgusstechniker; Zahntechnik; Denture Technician
            טכנאי/ת שיניים; טכנאי שיניים; קרמיסט/ית שיניים
        """,
        near="dental-assistant prosthetist",
    ),
    "medical-assistant": Job(
        titles="""
            Medical [Assistant|Office Assistant|Practice Assistant|Clerk]; Healthcare Assistant GP
            Clinic Assistant; Medizinische Fachangestellte; Medizinischer Fachangestellter; MFA; Arzthelfer
            Praxisassistenz; Sprechstundenhilfe; MPA; Medizinische Praxisassistentin; Praxismanager
            Praxismanagerin; Praxismanagement; Arztpraxis Mitarbeiter; Ordinationsassistent; VERAH
            Praxisleitung Arztpraxis; Ordinationshilfe; Praxisassistent; Arztpraxisassistent
            Medizinische Assistenz; Medizinischer Praxiskoordinator; Praxismitarbeiter; MFA Röntgen
            MFA Chirurgie; Erstkraft MFA; Nichtärztliche Praxisassistentin; NÄPA; Practice Manager
            Medizinische Assistentin; Medizinischer Assistent; Ophthalmic Assistant; Phlebotomist
            Studienassistent Medizin; Augenoptische Praxisassistenz
            עוזר/ת רופא/ה במרפאה; סייע/ת רפואי/ת; אסיסטנט/ית רפואי/ת; עוזר/ת רפואי/ת; מנהל/ת מרפאה
            לוקח/ת דמים; אסיסטנט/ית במרפאה; רכז/ת מרפאה; מנהל/ת מרפאות
        """,
        near="dental-assistant registered-nurse medical-secretary front-desk-medical",
    ),
    "front-desk-medical": Job(
        titles="""
            Patient [Coordinator|Service Representative|Access Representative|Services Coordinator]
            Patient [Care Coordinator|Administrator|Manager]; Medical Receptionist
            Mitarbeiter Patientenaufnahme; Patientenmanager; Patientenservice; Mitarbeiter Patientenservice
            Mitarbeiter Patientenanmeldung; Patientenanmeldung; Medical Billing Specialist; Medical Biller
            Mitarbeiter medizinische Anmeldung; Medizinische Anmeldekraft; Terminmanager Praxis
            Leitstelle Patientenmanagement; Rezeptionist Praxis; Mitarbeiter Anmeldung; Patientenbetreuer
            Patient Services Representative; Anmeldekraft; GP Receptionist; Patientenkoordinator
            מתאם/ת טיפולים; פקיד/ת קבלה רפואית; מתאם/ת מטופלים; פקיד/ת רפואי/ת; נציג/ת זימון תורים
            רכז/ת רפואי/ת; מתאמת טיפול; פקיד/ת קבלה במרפאה; מזמן/ת תורים; רכזת רפואית
        """,
        near="receptionist medical-assistant",
    ),
    "pharmacist": Job(
        titles="""
            Pharmacist; Clinical Pharmacist; Hospital Pharmacist; Community Pharmacist; Chief Pharmacist
            Pharmacy Manager; Responsible Pharmacist; Apotheker; Filialleiter Apotheke; Krankenhausapotheker
            Approbierter Apotheker; Klinischer Apotheker; Apothekenleiter; Pharmazeut; Apotheker in Teilzeit
            Fachapotheker; Filialapotheker; Filialapothekenleiter; Leiter Apotheke; Pharmacist in Charge
            Pharmazierat; Offizinapotheker; Locum Pharmacist; Superintendent Pharmacist
            רוקח/ת; רוקח/ת אחראי/ת; רוקח/ת קליני/ת; מנהל/ת בית מרקחת; רוקחים; רוקח אחראי; רוקחת אחראית
            רוקח/ת בית חולים
        """,
        near="pharmacy-technician regulatory-affairs-manager",
    ),
    "pharmacy-technician": Job(
        titles="""
            Pharmacy [Technician|Assistant|Clerk|Dispenser]; Dispenser Pharmacy; PTA; PKA
            Pharmazeutisch-technische Assistentin; Pharmazeutisch-technischer Assistent
            Pharmazeutisch-kaufmännische Angestellte; Apothekenhelfer; Pharmazieingenieur
            Pharmaziepraktikant; Pharmazeutischer Assistent; Apothekenassistent; Pharma-Assistent
            Apothekenfacharbeiter; Pharmazeutisch-technische Assistenz; Botendienst Apotheke
            Mitarbeiter Apotheke; Pharmazeutischer Mitarbeiter; Pharmazeutisch-kaufmännischer Angestellter
            עוזר/ת רוקח; רוקח/ת עוזר/ת; עוזר/ת רוקח/ת; עובד/ת בית מרקחת; טכנאי/ת רוקחות
        """,
        near="pharmacist",
    ),
    "paramedic": Job(
        titles="""
            Paramedic; Emergency Medical Technician; EMT; Ambulance Technician; Emergency Dispatcher
            Notfallsanitäter; Rettungssanitäter; Rettungsassistent; Rettungshelfer; Krankentransport Fahrer
            Sanitäter; Leitstellendisponent; Wachleiter Rettungsdienst; Praxisanleiter Rettungsdienst
            Disponent Leitstelle; Ambulance Care Assistant; Flight Paramedic; Leiter Rettungsdienst
            Rettungsdienstmitarbeiter; Emergency Care Assistant; Wachleiter; Ambulance Driver
            Krankentransportfahrer; Betriebssanitätsdienst Mitarbeiter
            פרמדיק/ית; חובש/ת; נהג/ת אמבולנס; חובש/ת רפואת חירום; חובשים; מגיש/ת עזרה ראשונה; מוקדן/ית מד"א
            נהג אמבולנס
        """,
        near="emergency-nurse emergency-physician",
    ),
    "radiographer": Job(
        titles="""
            Radiographer; Radiologic Technologist; X-Ray Technician; MRI Technologist; CT Technologist
            Sonographer; Radiation Therapist; MTRA; MTR; Medizinisch-technischer Radiologieassistent
            Medizinischer Technologe für Radiologie; Medizinische Technologin für Radiologie
            Medizinisch-technische Radiologieassistentin; MT-R; Röntgenassistent; Radiologieassistent
            Medical Imaging Technician; Radiotherapeut Technik; Radiologietechnologe; Ultrasound Technician
            Diagnostic Medical Sonographer; MTA Radiologie; Fachmann für medizinisch-technische Radiologie
            Mammographer; MRT-Fachkraft; Leitende MTR; Therapeutic Radiographer
            Nuclear Medicine Technologist
            רנטגנאי/ת; טכנאי/ת רנטגן; טכנאי/ת MRI; טכנאי/ת אולטרסאונד; דימותאי/ת; רנטגנאים; דימותן/ית
            טכנולוג/ית דימות; טכנאי/ת דימות; דימות רפואי; טכנאי/ת CT
        """,
        near="medical-lab-technician anesthesia-technician",
    ),
    "anesthesia-technician": Job(
        titles="""
            Anesthesia Technician; Anästhesietechnischer Assistent; Anästhesietechnische Assistentin; ATA
            Anästhesietechnische Assistenz; Anaesthetic Technician; Kardiotechniker; Perfusionist
            Operating Department Practitioner; ODP; EEG-Assistent; Funktionsdiagnostik Assistent; MTAF; MT-F
            Medizinischer Technologe für Funktionsdiagnostik; Cardiac Technician; Neurophysiology Technician
            Echocardiographer; Cardiac Physiologist
            Medizinisch-technischer Assistent für Funktionsdiagnostik; Audiologist; Audiometrist
            Sleep Technologist; EEG Technician; Respiratory Therapist; Polysomnographic Technologist
            Kardiologieassistent; Anaesthesia Technician
            טכנאי/ת הרדמה; טכנאי/ת אק"ג; טכנאי/ת EEG; טכנאי/ת מעבדת שינה; טכנאי/ת אקו; אודיולוג/ית
            טכנאי/ת הנשמה; מכשירן/ית; פרפוזיוניסט/ית
        """,
        near="anesthesia-nurse surgical-technologist",
    ),
    "surgical-technologist": Job(
        titles="""
            Surgical [Technologist|Technician|Assistant|First Assistant]; Scrub Tech
            Operationstechnischer Assistent; Operationstechnische Assistentin; OTA; CTA
            Chirurgisch-technischer Assistent; OP-Assistenz; Operationstechnische Assistenz
            Sterilization Technician; Sterilisationsassistent; ZSVA-Mitarbeiter; AEMP-Mitarbeiter
            Mitarbeiter AEMP; OP-Assistent; Fachkraft für Medizinprodukteaufbereitung; FMA
            Mitarbeiter Sterilgutaufbereitung; OP-Manager; Sterile Processing Technician
            Chirurgische Assistenz; Chirurgisch-technische Assistenz; OP-Koordinator; Mitarbeiter ZSVA
            Operating Room Technician; Gipser Klinik; Orthopädische Gipspfleger; Lagerungspfleger
            OP-Lagerungspfleger
            סטרילייזר; טכנאי/ת חדר ניתוח; עובד/ת אספקה סטרילית; עוזר/ת מנתח
        """,
        near="operating-room-nurse anesthesia-technician",
    ),
    "medical-lab-technician": Job(
        titles="""
            Medical [Laboratory Technician|Lab Technician|Laboratory Scientist|Laboratory Technologist]
            Medical Technologist; Clinical Laboratory Scientist; MTLA; MTL; MTA Labor
            Medizinisch-technischer Laborassistent; Medizinischer Technologe für Laboratoriumsanalytik
            Biomedizinischer Analytiker; Cytotechnologist; Histotechnologist; Embryologist
            Medizinisch-technische Laboratoriumsassistentin
            Medizinische Technologin für Laboratoriumsanalytik; Biomedical Scientist
            Biomedizinische Analytikerin; MT-L; Biomedical Laboratory Scientist; Zytologieassistent; MTA
            Medizinisch-technischer Assistent; Medizinisch-technische Assistentin; Histologietechniker
            Clinical Lab Technician; Medizinischer Laborant; MTLA im Labor
            עובד/ת מעבדה רפואית; עובד/ת מעבדה קליני/ת; ביולוג/ית מעבדה קלינית; אמבריולוג/ית
            טכנאי/ת מעבדה רפואית; עובד/ת מעבדה רפואי/ת; מנהל/ת מעבדה רפואית
        """,
        near="lab-technician radiographer",
    ),
    "optician": Job(
        titles="""
            Optician; Optometrist; Dispensing Optician; Augenoptiker; Augenoptikermeister; Optometristin
            Orthoptist; Contact Lens Specialist; Filialleiter Optik; Ophthalmic Technician
            Kontaktlinsenspezialist; Augenoptikergeselle; Optiker; Contactlinsenspezialist; Werkstattoptiker
            אופטומטריסט/ית; אופטיקאי/ת; אופטומטריסטים; אורתופטיסט/ית
        """,
        near="audiologist-acoustician",
    ),
    "audiologist-acoustician": Job(
        titles="""
            Hearing Aid [Acoustician|Specialist|Audiologist|Dispenser]; Hörakustiker; Hörgeräteakustiker
            Hörakustikmeister; Hearing Care Professional; Hörakustiker-Meister; Pädakustiker
            Hörsystemakustiker; Akustiker Hörgeräte; Hörberater
            קלינאי/ת שמיעה; דיספנסר/ית שמיעה; מתאים מכשירי שמיעה; אודיומטריסט/ית
        """,
        near="optician",
    ),
    "prosthetist": Job(
        titles="""
            Prosthetist; Orthotist; Orthopedic Technician; Orthopädietechniker; Orthopädietechnik-Mechaniker
            Orthopädieschuhmacher; Reha-Techniker; Bandagist; Orthopädiemechaniker; Rehaberater
            Orthopädietechniker-Meister; Orthopädietechniker Meister; Sanitätshaus Fachverkäufer
            Mitarbeiter Sanitätshaus; Fachberater Sanitätshaus; Medizinproduktetechniker; Rehafachberater
            Rehatechniker; Orthopädieschuhtechniker; Podologist Technician; Podologe; Podiatrist; Chiropodist
            Medizinischer Fußpfleger; Fußpfleger; Medizinische Fußpflegerin
            טכנאי/ת אורתופדיה; אורתוטיקאי/ת; פרוטזיסט/ית; פודיאטר/ית; פודולוג/ית; פדיקוריסטית רפואית
        """,
        near="dental-technician physiotherapist",
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
    "veterinary-assistant": Job(
        titles="""
            Veterinary [Assistant|Nurse|Technician|Receptionist]; Vet [Nurse|Tech|Assistant]
            Tiermedizinische Fachangestellte; Tiermedizinischer Fachangestellter; TFA; Tierarzthelfer
            Registered Veterinary Nurse; RVN; Tierarztassistent; Amtlicher Fachassistent
            Tierpflegehelfer Klinik; Tiermedizinische Praxisassistentin; Animal Health Technician
            אסיסטנט/ית וטרינר/ית; עוזר/ת וטרינר; סייע/ת וטרינר/ית; טכנאי/ת וטרינר/ית; אחות וטרינרית
        """,
        near="veterinarian medical-assistant animal-keeper",
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
    occupational medicine; Arbeitsmedizin; occupational health; רפואה תעסוקתית
    medical billing; GOÄ; EBM; KV-Abrechnung; GOZ; BEMA; Praxisabrechnung; Quartalsabrechnung;
        Privatabrechnung; Leistungsabrechnung; HKP
    medical coding; DRG; ICD-10; OPS-Kodierung; DRG-Kodierung; medizinische Kodierung; ICD10
    practice software; Turbomed; Medistar; Medatixx; Doctolib; Z1; Dampsoft; CGM Albis; x.isynet; Tomedo;
        Charly; EPIC; Cerner; Kameleon; Chameleon; קמיליון
    patient care; Patientenbetreuung; Patientenversorgung; patient service; Patientenaufnahme;
        טיפול בחולים; קבלת מטופלים
    dental assistance; Stuhlassistenz; chairside assistance; Zahnmedizin; dentistry; סיוע לרופא שיניים;
        רפואת שיניים
    dental prophylaxis; Prophylaxe; PZR; professionelle Zahnreinigung; dental hygiene; שיננות
    orthodontics; Kieferorthopädie; KFO; אורתודונטיה
    implantology; Implantologie; Endodontie; Parodontologie; endodontics; periodontology; Prothetik;
        השתלות שיניים; שיקום הפה
    dental technology; Zahntechnik; CAD/CAM dental; Zahnersatz; exocad
    pharmacy; Pharmazie; Rezeptur; Defektur; Offizin; dispensing; HV; pharmaceutical counselling;
        Handverkauf; רוקחות
    laboratory diagnostics; Labordiagnostik; haematology; Hämatologie; clinical chemistry;
        klinische Chemie; Laboratoriumsmedizin; Histologie; המטולוגיה
    sterilisation; Sterilgutaufbereitung; sterilization; Aufbereitung von Medizinprodukten;
        Instrumentenaufbereitung; סטריליזציה; אספקה סטרילית
    rescue service; Rettungsdienst; emergency medical services; Notfallrettung; Krankentransport; הצלה; מד"א
    veterinary medicine; Tiermedizin; Kleintiermedizin; small animal medicine; Veterinärmedizin;
        רפואה וטרינרית
    optometry; Augenoptik; Refraktion; Kontaktlinsenanpassung; refraction; אופטומטריה; בדיקות ראייה
    hearing aid fitting; Hörgeräteanpassung; Hörakustik; Audiometrie; audiology; שמיעה; התאמת מכשירי שמיעה
    orthopaedic technology; Orthopädietechnik; Prothesen; Orthesen; Einlagenversorgung
    podology; Podologie; medizinische Fußpflege
    hygiene regulations; Hygienevorschriften; MPG; MPBetreibV; MPDG
"""
