"""Teaching, training and early education."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "educator": Job(
        titles="""
            Early Childhood Educator; Nursery [Teacher|Nurse|Practitioner|Assistant]; Kindergarten Teacher
            Preschool Teacher; Early Years [Educator|Practitioner|Teacher]; Daycare Teacher
            Childcare Practitioner; Pre-K Teacher; Montessori Teacher; Early Years Assistant
            Nursery Room Leader; Erzieher; Staatlich anerkannter Erzieher; Kindergärtner; Kinderpfleger
            Pädagogische Fachkraft; Pädagogische Fachkräfte; Kita-Fachkraft; Krippenerzieher
            Kindheitspädagoge; Kindergartenpädagoge; Elementarpädagoge; Erzieher Kita; Horterzieher
            Pädagogische Fachkraft Kita; Fachkraft Kita; Pädagogische Ergänzungskraft; Gruppenleitung Kita
            Frühpädagoge; Sprachförderkraft; Kitaerzieher; Springer Kita; Gruppenleiter Kindergarten
            Fachmann Betreuung; FaBe; Pädagogische Fachkraft Krippe; Kinderpädagoge; Betreuer Kita
            גננת; גנן ילדים; מחנך/ת לגיל הרך; גננות; מחנכ/ת מוביל/ה במעון; גננת מחליפה; מחנכת מובילה
            גננת משלימה; מטפלת מחנכת
        """,
        near="teaching-assistant social-educator childminder kindergarten-manager",
    ),
    "kindergarten-manager": Job(
        titles="""
            [Kindergarten|Nursery|Daycare|Preschool|Childcare] [Manager|Director]; Childcare Centre Manager
            Nursery Deputy Manager; Kitaleiter; Kita-Leitung; Kindergartenleiter; Leitung Kita
            Leitung Kindergarten; Leiter Kindertagesstätte; Hortleitung; Leitung einer Kita; Leitung Krippe
            Kita Leitung; Leitung Kindertagesstätte; Leitung Hort; Einrichtungsleitung Kita; Kita-Leiter
            Leitung Kindertageseinrichtung; Early Literacy Lead
            מנהל/ת גן; מנהל/ת מעון; מנהל/ת מעון יום; מנהל/ת צהרון; מנהל/ת גן ילדים; רכז/ת צהרונים
        """,
        near="educator head-teacher",
    ),
    "teaching-assistant": Job(
        titles="""
            [Teaching|Teacher|Classroom|Learning Support] [Assistant|Aide]
            [SEN Teaching|School|Educational] [Assistant|Aide]; SEN TA; Paraprofessional; Teacher's Assistant
            Teacher's Aide; Cover Supervisor; Schulbegleiter; Integrationshelfer; Schulassistent; Schulhelfer
            Inklusionsassistent; Lernbegleiter; Pädagogische Hilfskraft; Pädagogische Assistenzkraft
            Kita-Helfer; Schulassistenz; Inklusionshelfer; Individualbegleiter; Teilhabeassistent
            Integrationskraft; Integrationsassistent; Inklusionsbegleiter; Hausaufgabenbetreuer
            Betreuer offener Ganztag; Betreuungskraft OGS; Schulbetreuer; OGS-Mitarbeiter; Inklusionskraft
            Ganztagsbetreuer; Lernhelfer; Betreuungskraft Schule; Pädagogische Mitarbeiterin OGS
            סייע/ת; סייע/ת גן; סייעת; סייעת גננת; סייעת בגן; סייע/ת חינוכי/ת; סייעת אישית; סייעות
            סייע/ת משלב/ת; סייע/ת רפואי/ת לגן; סייע/ת כיתתי/ת; מדריך/ת צהרון; סייעת לגן; סייעת צהרון; סייעים
            סייעת משלבת
        """,
        near="educator teacher special-educator",
    ),
    "teacher": Job(
        titles="""
            [School|Classroom|Substitute|Supply|Cover] Teacher
            [Maths|Math|Mathematics|English|Science|Physics|Chemistry|Music|Art|History|Biology] Teacher
            [PE|Computer Science|German|French|Spanish|Geography|Drama|Language|ESL|EFL] Teacher
            Teacher of [Maths|English|Science|Physics|Mathematics]; Form Tutor
            Head of [Maths|English|Science|Year|Music]; Director of Music; Lead Teacher; TEFL Teacher; Lehrer
            Lehrkraft; Lehrkräfte; Schullehrer
            Mathematiklehrer; Englischlehrer; Vertretungslehrer; Klassenlehrkraft; Klassenleitung
            Sportlehrer; Musiklehrer; Klassenlehrer; Fachlehrer; Lehrkraft Mathematik
            Deutschlehrer
            Lehrkraft für Deutsch; Lehramtsanwärter; Vertretungslehrkraft; Lehrperson; DaZ-Lehrkraft
            DaF-Lehrer; DaF-Dozent; Physiklehrer; Chemielehrer; Waldorflehrer; Werklehrer; Kunstlehrer
            Instrumentallehrer; Klavierlehrer; Religionslehrer; Musikschullehrer; Quereinsteiger Lehramt
            Studienreferendar; Lehrkraft Deutsch als Fremdsprache; Lehrer für Mathematik; Lehrkraft Englisch
            Lehrer Mathematik; Seiteneinsteiger Schule
            מורה; מורים; מורה למתמטיקה; מורה לאנגלית; מורה למדעים; מורה לפיזיקה; מורה לתנ"ך; מחנך/ת כיתה
            מורה מחליפה; מחנכת; מורה מקצועי/ת; מורה לספורט; מורה למוזיקה; מורה ללשון; מורה להיסטוריה
            מורה לכימיה; מורה לאמנות; מורה למדעי המחשב; מורה לחינוך גופני; מורה לביולוגיה
            מורות
        """,
        near="head-teacher special-educator lecturer tutor",
    ),
    "primary-teacher": Job(
        titles="""
            [Primary|Primary School|Elementary|Elementary School] Teacher
            Grundschullehrer; Grundschullehrkraft; Lehrkraft [Grundschule|Primarstufe|an Grundschulen]
            Lehrer [Grundschule|Primarstufe|an Grundschulen]; Primarlehrer; Primarlehrperson; Volksschullehrer
            מורה יסודי; מורה לבית ספר יסודי
        """,
        near="secondary-teacher teacher educator special-educator",
    ),
    "secondary-teacher": Job(
        titles="""
            [Secondary|Secondary School|High School|Middle School] Teacher
            Gymnasiallehrer; Gymnasiallehrkraft; Realschullehrer; Realschullehrkraft; Hauptschullehrer
            Berufsschullehrer; Berufsschullehrkraft; Gesamtschullehrer; Lehrer Sekundarstufe
            Lehrkraft Sekundarstufe; Studienrat; Oberstudienrat; Sekundarlehrer; Sekundarlehrperson
            מורה תיכון; מורה לתיכון
        """,
        near="teacher lecturer",
    ),
    "special-educator": Job(
        titles="""
            Special [Education Teacher|Needs Teacher|Educator|Educational Needs Teacher]; SEN Teacher; SENCO
            Inclusion Specialist; Learning Support Teacher; Sonderpädagoge; Förderschullehrer; Förderlehrer
            Inklusionspädagoge; Fachkraft für Inklusion; Lerntherapeut; Frühförderer; Fachkraft Frühförderung
            Integrationsfachkraft Kita; Inklusionsfachkraft; Integrationserzieher; Sonderschullehrer
            Pädagogische Fachkraft Inklusion; Heilpädagogische Förderlehrer; Dyslexia Specialist
            Blindenpädagoge; Gehörlosenlehrer; Legasthenietrainer
            מורה לחינוך מיוחד; מורת שילוב; גננת חינוך מיוחד; מורה משלבת; מורה שילוב; מחנכת חינוך מיוחד
            מורה לחנ"מ; מתי"א מורה; מורת שי"ח; מורה להוראה מתקנת; הוראה מתקנת
        """,
        near="teacher teaching-assistant disability-support-worker",
    ),
    "head-teacher": Job(
        titles="""
            Head Teacher; Headteacher; School Principal; Deputy Head Teacher; Assistant Principal School
            Vice Principal; School Director; Dean of Students; Schulleiter; Rektor Schule; Konrektor
            Schuldirektor; Leiter Berufsschule; Schulleitung; Stellvertretende Schulleitung
            Fachbereichsleiter Schule; Oberstudiendirektor; School Manager; Head of School
            Leiter Musikschule; Assistant Headteacher; Academy Principal
            מנהל/ת בית ספר; סגן/ית מנהל בית ספר; רכז/ת שכבה; מנהל/ת תיכון; רכז/ת מקצוע; מנהל/ת חטיבה
            מנהל/ת חטיבת ביניים; רכז/ת פדגוגי/ת; מנהל/ת פדגוגי/ת
        """,
        near="teacher kindergarten-manager",
    ),
    "lecturer": Job(
        titles="""
            Lecturer; Senior Lecturer; University Lecturer; Adjunct Professor; Instructor University
            Teaching Fellow; Visiting Lecturer; FE Lecturer; College Lecturer; Academic Instructor; Dozent
            Hochschuldozent; Lehrbeauftragter; Lehrkraft für besondere Aufgaben; Dozent Erwachsenenbildung
            Kursleiter VHS; Sprachdozent; Lehrbeauftragte; Fachdozent; VHS-Dozent; Akademischer Rat
            Honorardozent; Dozent Deutsch; Dozent für Integrationskurse; Integrationskursleiter
            Integrationslehrkraft; Kursleiter Integrationskurse; Dozent IT; BAMF-Dozent; Dozentin Pflege
            Universitätsassistent Lehre
            מרצה; מרצה במכללה; מרצים; מרצה אקדמי; מרצה מן החוץ
        """,
        near="professor teacher trainer",
    ),
    "professor": Job(
        titles="""
            Professor; Assistant Professor; Associate Professor; Full Professor; Juniorprofessor
            Universitätsprofessor; Chair Professor; Dean of Faculty; Stiftungsprofessur; Hochschulprofessor
            Tenure-Track Professor; W2-Professur; W3-Professur; Lehrstuhlinhaber; Vertretungsprofessur
            University Rector; Dekan Hochschule; Studiengangsleiter; Studiengangleitung; Head of Faculty
            פרופסור; פרופסור חבר; חבר/ת סגל אקדמי; דיקן/ית; ראש חוג; ראש מחלקה אקדמית; סגל אקדמי בכיר
        """,
        near="lecturer research-scientist",
    ),
    "tutor": Job(
        titles="""
            Private Tutor; Online Tutor; Tutor; Math Tutor; Language Tutor; English Tutor; SAT Tutor
            Academic Tutor; Nachhilfelehrer; Nachhilfekraft; Sprachlehrer; Nachhilfe Tutor; Lerncoach
            Nachhilfelehrkraft; Sprachtrainer; Language Trainer; Homework Tutor; Online-Nachhilfelehrer
            Lernförderkraft
            מורה פרטי/ת; מורה לשיעורים פרטיים; מורה לשיעורי עזר; מתגבר/ת; מתגברים; מורים פרטיים
        """,
        near="teacher lecturer",
    ),
    "trainer": Job(
        titles="""
            Corporate Trainer; Training Instructor; IT Trainer; Technical Trainer; Training Consultant
            Trainer Erwachsenenbildung; Trainer und Berater; Ausbilder; Vocational Trainer
            Vocational Instructor; Driving Instructor; Fahrlehrer; Soft Skills Trainer; Führungskräftetrainer
            IT-Trainer; Technischer Trainer; Kommunikationstrainer; Facilitator Training; Business Coach
            Schulungsleiter; Fahrschullehrer; Ausbildungsmeister; Flight Instructor; Assessor Training
            Schulungsreferent; Ausbilder Metall; Ausbilder Elektro; Fahrlehreranwärter; Seminarleiter
            Jobtrainer; Fluglehrer; Executive Coach; Apprenticeship Assessor; Trainer Produktschulung
            Werkstattleiter Ausbildung; Berufstrainer; NVQ Assessor; Trainer Automotive; Systemischer Coach
            Trainingsmanager
            מדריך/ה; מדריך/ת מקצועי/ת; מורה נהיגה; מנחה קבוצות; מדריך/ת הייטק; מדריך/ה טכני/ת; מנחה סדנאות
            מאמן/ת ארגוני/ת; מדריכים; מדריך/ת חוגים; מפעיל/ת חוגים; מדריך/ת סייבר; מורי נהיגה; מדריך/ת טיסה
            מדריך/ת רובוטיקה
        """,
        near="learning-manager lecturer instructional-designer",
    ),
    "instructional-designer": Job(
        titles="""
            Instructional Designer; Learning [Designer|Experience Designer|Technologist|Content Developer]
            eLearning [Developer|Designer|Specialist|Author|Autor|Manager]
            E-Learning [Developer|Designer|Specialist|Autor|Manager|Konzepter]
            Curriculum [Developer|Designer|Specialist|Manager]; E-Learning-Entwickler; Mediendidaktiker
            Digital Learning Designer; Digital Learning Manager; Educational Technologist
            Digital Learning Specialist; LMS Administrator; Lernmedienentwickler; Schulbuchredakteur
            Course Developer; Bildungstechnologe; Digital Learning Consultant
            מפתח/ת למידה; מפתח/ת לומדות; מומחה/ית למידה דיגיטלית; מפתח/ת תוכנית לימודים; כותב/ת חומרי לימוד
            מפתח/ת קורסים; מעצב/ת למידה; מפתח/ת תוכן לימודי; מפתח/ת תכניות לימודים
        """,
        near="learning-manager technical-writer trainer",
    ),
    "teacher-counselor": Job(
        titles="""
            School Counselor; Guidance Counselor; Academic Advisor; Student Advisor; Beratungslehrer
            Studienberater; Bildungsberater; Admissions Officer; Admissions Counselor; Berufsberater
            Student Services Coordinator; Admissions Manager; Student Recruitment Officer
            Studierendenberater; Academic Coordinator; University Admissions Officer; Pastoral Lead
            Student Success Advisor; Studiengangskoordinator; Studienkoordinator; Studiengangkoordinator
            Program Coordinator University; Weiterbildungsberater; Registrar University
            Referent Studium und Lehre; International Student Advisor; Bildungskoordinator
            יועץ/ת חינוכי/ת; יועצת חינוכית; יועץ/ת לימודים; רכז/ת סטודנטים; יועץ חינוכי; יועץ/ת אקדמי/ת
            רכז/ת רישום; רכז/ת אקדמי/ת; רכז/ת לימודים
        """,
        near="counselor teacher psychologist",
    ),
}

SKILLS = """
    early childhood education; frühkindliche Bildung; Elementarpädagogik; Kindergartenpädagogik;
        early years; חינוך לגיל הרך; גיל הרך
    Montessori; Montessori-Pädagogik; Waldorf; Waldorfpädagogik; Reggio; מונטסורי; אנתרופוסופי
    lesson planning; Unterrichtsplanung; Unterrichtsvorbereitung; Unterricht; Unterrichten; lehren; הוראה;
        הכנת שיעורים
    special education; Sonderpädagogik; Förderpädagogik; Inklusion; inclusive education; SEN;
        special needs; חינוך מיוחד; הוראה מתקנת
    adult education; Erwachsenenbildung; further education; הכשרת מבוגרים
    German as a foreign language; DaF; DaZ; Deutsch als Fremdsprache; Deutsch als Zweitsprache; DaF/DaZ;
        BAMF-Zulassung
    teaching degree; Lehramt; Staatsexamen Lehramt; QTS; PGCE; teaching certificate; תעודת הוראה;
        תעודת הוראה בתוקף
    TEFL; TESOL; CELTA; ESL
    e-learning; E-Learning; digital learning; Lernplattformen; Blended Learning; Articulate Storyline;
        Moodle; LMS; learning management systems; Articulate 360; Ilias; למידה דיגיטלית; לומדות; פיתוח הדרכה
    instructional design; Mediendidaktik; curriculum development; Curriculumentwicklung; Didaktik;
        פיתוח תוכניות לימוד
    classroom management; Klassenführung; Klassenleitung; חינוך כיתה
    mathematics teaching; Mathematikunterricht; הוראת מתמטיקה | tutoring; Nachhilfe; שיעורים פרטיים
    educational counselling; Bildungsberatung; Studienberatung; student counselling; ייעוץ חינוכי
    university teaching; Hochschullehre; academic teaching; Lehrerfahrung Hochschule; הוראה אקדמית
    observation and documentation; Bildungsdokumentation; Portfolioarbeit; Entwicklungsdokumentation
    parent work; Elternarbeit; Elterngespräche; parent communication; עבודה עם הורים
    language promotion; Sprachförderung; sprachliche Bildung
"""
