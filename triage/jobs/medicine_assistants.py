"""Medicine: those who assist physicians, pharmacy and animals."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
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
            Zahnmedizinische Prophylaxeassistentin; Prophylaxefachkraft; Prophylaxe-Mitarbeiter
            Dental-Hygieniker; Zahnmedizinischer Prophylaxeassistent; Registered Dental Hygienist
            שיננית; שינן; שינניות; שיננ/ית
        """,
        near="dental-assistant dentist",
    ),
    "dental-technician": Job(
        titles="""
            Dental [Technician|Lab Technician|Ceramist|Laboratory Technician|CAD/CAM Designer]; Zahntechniker
            Zahntechnikermeister; Keramiker Zahntechnik; CAD/CAM Zahntechniker; Dentallabor Techniker
            Kunststofftechniker Dental; Modellgusstechniker; Denture Technician
            טכנאי/ת שיניים; טכנאי שיניים; קרמיסט/ית שיניים
        """,
        near="dental-assistant prosthetist",
    ),
    "medical-assistant": Job(
        titles="""
            Medical [Assistant|Office Assistant|Practice Assistant|Clerk]; Healthcare Assistant GP
            Clinic Assistant; Medizinische Fachangestellte; Medizinischer Fachangestellter; MFA; Arzthelfer
            Praxisassistenz; Sprechstundenhilfe; MPA; Medizinische Praxisassistentin; Praxismanager
            Praxismanagerin; Arztpraxis Mitarbeiter; Ordinationsassistent; VERAH; Praxisleitung Arztpraxis
            Ordinationshilfe; Praxisassistent; Arztpraxisassistent; Medizinische Assistenz
            Medizinischer Praxiskoordinator; Praxismitarbeiter; MFA Röntgen; MFA Chirurgie; Erstkraft MFA
            Nichtärztliche Praxisassistentin; NÄPA; Practice Manager; Medizinische Assistentin
            Medizinischer Assistent; Ophthalmic Assistant; Phlebotomist; Studienassistent Medizin
            Augenoptische Praxisassistenz
            עוזר/ת רופא/ה במרפאה; סייע/ת רפואי/ת; אסיסטנט/ית רפואי/ת; עוזר/ת רפואי/ת; מנהל/ת מרפאה
            לוקח/ת דמים; אסיסטנט/ית במרפאה; רכז/ת מרפאה; מנהל/ת מרפאות
        """,
        near="dental-assistant registered-nurse medical-secretary front-desk-medical",
    ),
    "front-desk-medical": Job(
        titles="""
            Patient [Coordinator|Service Representative|Access Representative|Services Coordinator]
            Patient [Care Coordinator|Administrator|Manager]; Medical Receptionist
            Mitarbeiter Patientenaufnahme; Patientenmanager; Mitarbeiter Patientenservice
            Mitarbeiter Patientenanmeldung; Medical Billing Specialist; Medical Biller
            Mitarbeiter medizinische Anmeldung; Medizinische Anmeldekraft; Terminmanager Praxis
            Leitstelle Patientenmanagement; Rezeptionist Praxis; Mitarbeiter Anmeldung; Patientenbetreuer
            Patient Services Representative; Anmeldekraft; GP Receptionist; Patientenkoordinator
            מתאם/ת טיפולים; פקיד/ת קבלה רפואית; מתאם/ת מטופלים; פקיד/ת רפואי/ת; נציג/ת זימון תורים
            רכז/ת רפואי/ת; פקיד/ת קבלה במרפאה; מזמן/ת תורים; רכזת רפואית
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
            Apothekenfacharbeiter; Pharmazeutisch-technische Assistenz; Mitarbeiter Apotheke
            Pharmazeutischer Mitarbeiter; Pharmazeutisch-kaufmännischer Angestellter
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
            Operationstechnischer Assistent; Operationstechnische Assistentin; OTA
            Chirurgisch-technischer Assistent; OP-Assistenz; Operationstechnische Assistenz
            Sterilization Technician; Sterilisationsassistent; ZSVA-Mitarbeiter; AEMP-Mitarbeiter
            Mitarbeiter AEMP; OP-Assistent; Fachkraft für Medizinprodukteaufbereitung
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
            Medical [Laboratory Technician|Lab Technician|Laboratory Scientist]
            Medical [Laboratory Technologist|Technologist]; Clinical Laboratory Scientist; MTLA; MTL
            MTA Labor; Medizinisch-technischer Laborassistent
            Medizinischer Technologe für Laboratoriumsanalytik; Biomedizinischer Analytiker; Cytotechnologist
            Histotechnologist; Embryologist; Medizinisch-technische Laboratoriumsassistentin
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
    occupational medicine; Arbeitsmedizin; occupational health; רפואה תעסוקתית
    medical billing; GOÄ; EBM; KV-Abrechnung; GOZ; BEMA; Praxisabrechnung; Quartalsabrechnung;
        Privatabrechnung; Leistungsabrechnung; HKP
    medical coding; DRG; ICD-10; OPS-Kodierung; DRG-Kodierung; medizinische Kodierung; ICD10
    practice software; Turbomed; Medistar; Medatixx; Doctolib; Z1; Dampsoft; CGM Albis; x.isynet; Tomedo;
        Charly; Cerner; Kameleon; Chameleon; קמיליון
    patient care; Patientenbetreuung; Patientenversorgung; patient service; Patientenaufnahme;
        טיפול בחולים; קבלת מטופלים
    dental assistance; Stuhlassistenz; chairside assistance; Zahnmedizin; dentistry; סיוע לרופא שיניים;
        רפואת שיניים
    dental prophylaxis; Prophylaxe; PZR; professionelle Zahnreinigung; dental hygiene; שיננות
    orthodontics; Kieferorthopädie; KFO; אורתודונטיה
    implantology; Implantologie; Endodontie; Parodontologie; endodontics; periodontology; Prothetik;
        השתלות שיניים; שיקום הפה
    dental technology; Zahntechnik; CAD/CAM dental; Zahnersatz; exocad
    pharmacy; Pharmazie; Rezeptur; Defektur; Offizin; dispensing; pharmaceutical counselling; Handverkauf;
        רוקחות
    laboratory diagnostics; Labordiagnostik; haematology; Hämatologie; clinical chemistry;
        klinische Chemie; Laboratoriumsmedizin; Histologie; המטולוגיה
    sterilisation; Sterilgutaufbereitung; sterilization; Aufbereitung von Medizinprodukten;
        Instrumentenaufbereitung; סטריליזציה; אספקה סטרילית
    rescue service; Rettungsdienst; emergency medical services; Notfallrettung; Krankentransport; מד"א
    veterinary medicine; Tiermedizin; Kleintiermedizin; small animal medicine; Veterinärmedizin;
        רפואה וטרינרית
    optometry; Augenoptik; Refraktion; Kontaktlinsenanpassung; refraction; אופטומטריה; בדיקות ראייה
    hearing aid fitting; Hörgeräteanpassung; Hörakustik; Audiometrie; audiology; שמיעה; התאמת מכשירי שמיעה
    orthopaedic technology; Orthopädietechnik; Prothesen; Orthesen; Einlagenversorgung
    podology; Podologie; medizinische Fußpflege
    hygiene regulations; Hygienevorschriften; MPG; MPBetreibV; MPDG
"""
