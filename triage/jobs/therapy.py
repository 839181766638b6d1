"""Therapy."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "physiotherapist": Job(
        titles="""
            Physiotherapist; Physical Therapist; Chartered Physiotherapist; MSK Physiotherapist
            Musculoskeletal Physiotherapist; Physical Therapist Assistant; Sports Physiotherapist
            Physiotherapeut; Krankengymnast; Leitender Physiotherapeut; Fachliche Leitung Physiotherapie
            Physio; Physiotherapeut Hausbesuche; Therapieleitung Physiotherapie; Physiotherapeuten
            Leitung Physiotherapie; Sportphysiotherapeut; Manualtherapeut; Rehabilitation Therapist
            פיזיותרפיסט/ית; פיזיותרפיסטים; פיזיוטרפיסט/ית; עוזר/ת פיזיותרפיסט; מנהל/ת מכון פיזיותרפיה
            פיסיותרפיסט/ית
        """,
        near="occupational-therapist massage-therapist osteopath",
    ),
    "occupational-therapist": Job(
        titles="""
            Occupational Therapist; OT Therapist; Occupational Therapy Assistant; Ergotherapeut
            Arbeitstherapeut; Beschäftigungstherapeut; Handtherapeut; Hand Therapist; Ergotherapeuten
            Leitung Ergotherapie; Paediatric Occupational Therapist; Ergo Therapeut
            מרפא/ה בעיסוק; מרפאה בעיסוק; מרפא בעיסוק; מרפאים בעיסוק; ריפוי בעיסוק
        """,
        near="physiotherapist speech-therapist",
    ),
    "speech-therapist": Job(
        titles="""
            Speech [Therapist|Language Pathologist|and Language Therapist]
            Speech [Pathologist|Language Therapist]; SLP; Logopäde; Sprachtherapeut; Klinischer Linguist
            Sprachheilpädagoge; Akademischer Sprachtherapeut; Speech & Language Therapist; Stimmtherapeut
            Leitung Logopädie; Logopäd
            קלינאי/ת תקשורת; קלינאית תקשורת; קלינאיות תקשורת; קלינאי תקשורת; קלינאית
        """,
        near="occupational-therapist",
    ),
    "psychotherapist": Job(
        titles="""
            Psychotherapist; Mental Health Therapist; Cognitive Behavioral Therapist; Behavioral Therapist
            Family Therapist; Marriage and Family Therapist; Psychotherapeut; Psychologischer Psychotherapeut
            Psychologische Psychotherapeutin; Kinder- und Jugendlichenpsychotherapeut
            Ärztlicher Psychotherapeut; Suchttherapeut; Verhaltenstherapeut; CBT Therapist
            Licensed Therapist; Psychotherapeut in Ausbildung; Bezugstherapeut; Leitender Psychologe
            Fachpsychotherapeut; Drug and Alcohol Therapist; Psychological Therapist; Traumatherapeut
            Clinical Therapist; Behavior Technician; Behavior Analyst; BCBA
            פסיכותרפיסט/ית; מטפל/ת רגשי/ת; מטפל/ת זוגי/ת; מטפל/ת CBT; מנתח/ת התנהגות; מטפל/ת משפחתי/ת
            מטפלת רגשית; מטפל רגשי; מטפלים רגשיים
        """,
        near="psychologist psychiatrist counselor",
    ),
    "psychologist": Job(
        titles="""
            Psychologist; Clinical Psychologist; School Psychologist; Industrial Psychologist
            Organizational Psychologist; Neuropsychologist; Child Psychologist; Assistant Psychologist
            Educational Psychologist; Psychologe; Klinischer Psychologe; Schulpsychologe; Diplom-Psychologe
            Wirtschaftspsychologe; Neuropsychologe; Verkehrspsychologe; Arbeitspsychologe; Psychologin M.Sc.
            Klinische Psychologin; Rehapsychologe; Forensic Psychologist; Occupational Psychologist
            פסיכולוג/ית; פסיכולוג/ית קליני/ת; פסיכולוג/ית חינוכי/ת; פסיכולוג/ית תעסוקתי/ת
            פסיכולוג/ית התפתחותי/ת; פסיכולוג/ית שיקומי/ת; פסיכולוגים; נוירופסיכולוג/ית
        """,
        near="psychotherapist counselor",
    ),
    "counselor": Job(
        titles="""
            Counselor; Mental Health Counselor; Counsellor; Addiction Counselor; Substance Abuse Counselor
            Genetic Counselor; Psychosoziale Beraterin; Psychosozialer Berater; Suchtberater
            Ehe- und Familienberater; Lebensberater; Licensed Professional Counselor; Systemischer Berater
            Familienberater; Erziehungsberater; Grief Counselor; Life Coach; Psychologischer Berater
            Suchthelfer; Crisis Counselor; Telefonseelsorger; Wellbeing Counsellor
            יועץ/ת זוגי/ת; יועץ/ת גמילה; מדריך/ת גמילה; יועץ/ת גנטי/ת; קואצ'ר/ית; מאמן/ת אישי/ת לחיים
            מדריך/ת מתמכרים; יועצת גנטית
        """,
        near="psychotherapist social-worker teacher-counselor",
    ),
    "osteopath": Job(
        titles="""
            Osteopath; Chiropractor; Chiropraktiker; Heilpraktiker; Alternative Practitioner; Naturopath
            Acupuncturist; Homöopath; Osteopathin; Akupunkteur; Naturheilpraktiker
            Heilpraktiker für Psychotherapie; Heilpraktiker Psychotherapie
            אוסטאופת/ית; כירופרקט/ית; נטורופת/ית; מטפל/ת ברפואה משלימה; דיקור סיני מטפל; מטפל/ת ברפואה סינית
            נטורופתית; מדקר/ת
        """,
        near="physiotherapist",
    ),
    "massage-therapist": Job(
        titles="""
            Massage Therapist; Masseur; Medical Massage Therapist; Masseur und medizinischer Bademeister
            Medizinischer Masseur; Medizinische Masseurin; Masseur und med. Bademeister; Wellnesstherapeut
            Spa Therapist; Spa-Therapeut; Wellnessmasseur; Heilmasseur; Physikalischer Therapeut
            Medizinischer Bademeister; Lymphtherapeut; Spa Mitarbeiter; Spa Manager; Gesundheitsmasseur
            מסאז'יסט/ית; מעסה; מטפל/ת במגע; מעסים; מטפל/ת ספא; מעסה רפואי; מנהל/ת ספא
        """,
        near="physiotherapist beautician",
    ),
    "sports-therapist": Job(
        titles="""
            Sports Therapist; Exercise Physiologist; Rehabilitation Specialist; Athletic Trainer
            Sporttherapeut; Bewegungstherapeut; Sportwissenschaftler; Gymnastiklehrer
            Sport- und Bewegungstherapeut; Motopäde; Mototherapeut; Sports Scientist
            Sport- und Gymnastiklehrer; Bewegungswissenschaftler; Sport Scientist; Gesundheitstrainer
            Rehatrainer; Athletiktrainer; Strength and Conditioning Coach
            פיזיולוג/ית של המאמץ; מאמן/ת שיקום; פיזיולוג/ית מאמץ; מדריך/ת שיקום ספורט; הידרותרפיסט/ית
        """,
        near="physiotherapist fitness-trainer",
    ),
    "nutritionist": Job(
        titles="""
            Dietitian; Nutritionist; Dietician; Clinical Dietitian; Nutrition Consultant; Diätassistent
            Ernährungsberater; Ökotrophologe; Diätologe; Diätetiker; Ernährungswissenschaftler
            Nutrition Scientist; Clinical Nutritionist; Oecotrophologe; Diätberater; Ernährungstherapeut
            Registered Dietitian; Ernährungsmediziner
            דיאטן/ית; דיאטנ/ית קליני/ת; תזונאי/ת; דיאטנית קלינית; דיאטן קליני; דיאטניות; יועץ/ת תזונה
        """,
        near="fitness-trainer",
    ),
    "art-therapist": Job(
        titles="""
            Art Therapist; Music Therapist; Drama Therapist; Dance Therapist; Play Therapist
            Recreational Therapist; Kunsttherapeut; Musiktherapeut; Tanztherapeut; Kreativtherapeut
            Theatertherapeut; Reittherapeut; Gestaltungstherapeut; Equine Therapist; Creative Arts Therapist
            Musiktherapie
            מטפל/ת באמנות; מטפל/ת במוזיקה; מטפל/ת באומנות; מטפל/ת בדרמה; מטפל/ת בתנועה; רכב טיפולי
            מטפלת באומנויות
        """,
        near="occupational-therapist psychotherapist",
    ),
    "fitness-trainer": Job(
        titles="""
            Fitness Trainer; Personal Trainer; Fitness Instructor; Gym Instructor; Yoga Teacher
            Yoga Instructor; Pilates Instructor; Swim Coach; Swimming Instructor; Fitnesstrainer
            Fitnesskaufmann; Fitnessökonom; Sport- und Fitnesskaufmann; Kursleiter Fitness
            Studioleiter Fitness; Yogalehrer; Schwimmlehrer; Football Coach; Tennis Coach; Sports Coach
            Group Fitness Instructor; Fitnesscoach; Fußballtrainer; Studioleiter; Gym Manager
            Studioleitung Fitness; Skilehrer; Sporttrainer; Sportlehrer Fitness; Tennistrainer; Übungsleiter
            Lifeguard; Pool Lifeguard; Rettungsschwimmer; Fachangestellte für Bäderbetriebe; Schwimmmeister
            Bademeister Schwimmbad; Schwimmmeistergehilfe; Kursleiter Sport; Trainer Fitnessstudio
            Clubleiter; Fitness-Trainer; Trainer auf der Fläche; Personaltrainer; Trainer Fitness
            Fitness Manager
            מאמן/ת כושר; מדריך/ת חדר כושר; מדריך/ה כושר; מדריך/ת פילאטיס; מדריך/ת יוגה; מאמן/ת שחייה
            מדריך/ה שחייה; מאמן/ת אישי/ת; מציל/ה; מדריך/ת שחייה; מאמן/ת כדורגל; מדריך/ת ספורט; מצילים
            מדריך/ת חוגי ספורט; מנהל/ת מועדון כושר; מאמני כושר; מנהל/ת חדר כושר
        """,
        near="sports-therapist teacher",
    ),
}

SKILLS = """
    physiotherapy; Physiotherapie; Krankengymnastik; physical therapy; KGG; פיזיותרפיה
    manual therapy; manuelle Therapie; טיפול מנואלי
    lymphatic drainage; manuelle Lymphdrainage; Lymphdrainage; MLD
    Bobath; PNF; Vojta; Bobath-Therapie; KG-ZNS | occupational therapy; Ergotherapie; ריפוי בעיסוק
    speech therapy; Logopädie; Sprachtherapie; speech and language therapy; Dysphagie; dysphagia;
        קלינאות תקשורת
    psychotherapy; Psychotherapie; פסיכותרפיה; טיפול רגשי
    cognitive behavioural therapy; Verhaltenstherapie; cognitive behavioral therapy; CBT;
        kognitive Verhaltenstherapie
    systemic therapy; systemische Therapie; Familientherapie; family therapy; systemische Beratung;
        טיפול משפחתי; טיפול זוגי
    trauma therapy; Traumatherapie; EMDR; טראומה
    psychodiagnostics; psychologische Diagnostik; psychological assessment; Testdiagnostik;
        אבחונים פסיכולוגיים; אבחון
    addiction therapy; Suchttherapie; Suchthilfe; addiction counselling; Suchtberatung; התמכרויות; גמילה
    rehabilitation; Rehabilitation; Reha; neurologische Rehabilitation; neurorehabilitation; שיקום
    massage; Massage; klassische Massage; medizinische Massage; עיסוי; מסאז'
    osteopathy; Osteopathie; אוסטאופתיה
    sports therapy; Sporttherapie; Trainingstherapie; MTT; medizinische Trainingstherapie; Bewegungstherapie
    nutrition counselling; Ernährungsberatung; Diätetik; nutrition; תזונה; תזונה קלינית
    sensory integration; sensorische Integration; SI-Therapie; ויסות חושי
    personal training; Personal-Training; Gerätetraining; אימון אישי
    group fitness; Kurse geben Fitness; Pilates; Yoga; Aqua-Fitness; פילאטיס; יוגה
    art therapy; Kunsttherapie; music therapy; Musiktherapie; טיפול באמנות
    applied behaviour analysis; ABA; autism therapy; Autismustherapie; ניתוח התנהגות
"""
