"""Social work and social pedagogy."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "social-worker": Job(
        titles="""
            Social Worker; Children's Social Worker; Clinical Social Worker; Child Protection Social Worker
            Hospital Social Worker; School Social Worker; Senior Social Worker; Adult Social Worker
            Social Work Assistant; Medical Social Worker; LCSW; Sozialarbeiter; Schulsozialarbeiter
            Klinischer Sozialarbeiter; Sozialarbeiter Jugendamt; Sozialarbeiter im ASD; Straßensozialarbeiter
            Jugendsozialarbeiter; Bewährungshelfer; Fachkraft Allgemeiner Sozialer Dienst; Fachkraft ASD
            Sozialberater; Betriebssozialberater; Mitarbeiter Sozialdienst; Sozialdienst im Krankenhaus
            Migrationsberater; Flüchtlingsberater; Flüchtlingsbetreuer; Streetworker
            Sozialarbeiter Flüchtlingshilfe; Probation Officer; Sozialbetreuer
            Wohnungslosenhilfe Sozialarbeiter; Rehaberater Sozial; Sozialarbeiter Psychiatrie
            Fachkraft für soziale Arbeit; Fachkraft Soziale Arbeit
            עובד/ת סוציאלי/ת; עו"ס; עו"סית; עו"ס לחוק הנוער; עובד סוציאלי; עובדת סוציאלית; עובדים סוציאליים
            עו"ס משפחות; עו"ס קהילה; עו"ס בית חולים; קצין/ת מבחן; עו"ס סדרי דין; עו"ס שיקום; עו"ס נוער
            עו"ס לסדרי דין; עו"ס ילדים ונוער; עו"סים; קצין/ת ביקור סדיר
        """,
        near="social-educator case-worker youth-worker counselor",
    ),
    "social-educator": Job(
        titles="""
            Social Educator; Social Pedagogue; Residential Child Care Worker; Sozialpädagoge
            Diplom-Sozialpädagoge; Sozialpädagogische Fachkraft; Sozialpädagogischer Mitarbeiter
            Pädagogische Fachkraft Jugendhilfe; Erzieher Jugendhilfe; Erzieher stationäre Jugendhilfe
            Sozialpädagogische Familienhilfe; Familienhelfer; SPFH; Fachkraft Familienhilfe
            Erziehungsbeistand; Pädagogische Fachkraft Wohngruppe; Erzieher Wohngruppe; Pädagoge
            Diplom-Pädagoge; Erziehungswissenschaftler; Heilpädagoge; Sozialpädagogin Jugendhilfe
            Sozialpädagoge Jugendhilfe; Fachkraft Jugendhilfe; Betreuer Jugendwohngruppe
            Pädagogische Leitung Jugendhilfe; Sozialassistent; Sozialpädagogischer Assistent
            Jugendhilfe Fachkraft; Fachkraft SPFH; Pädagogische Fachkraft stationäre Jugendhilfe
            Pädagogischer Mitarbeiter; Pädagogische Mitarbeiterin; Sozialpädagogische Begleitung
            Family Support Worker; Umgangsbegleiter; Erziehungsstelle
            מדריך/ת נוער בסיכון; מחנך/ת בפנימייה; רכז/ת טיפול; רכזת טיפול; אם בית בפנימייה; מדריך/ת פנימייה
            מדריך/ת פנימיה; רכז/ת משפחות; מטפל/ת בנוער בסיכון; אב בית ואם בית; זוג הורי בית
        """,
        near="social-worker educator youth-worker disability-support-worker",
    ),
    "youth-worker": Job(
        titles="""
            Youth [Worker|Leader|Counselor|Coordinator|Support Worker|Mentor|Development Worker]
            Camp Counselor; Jugendarbeiter; Jugendreferent; Jugendbetreuer; Jugendpfleger
            Jugendbildungsreferent; Jugendleiter; Leiter Jugendzentrum; Leitung Jugendzentrum
            Jugendreferentin; Jugendcoach; Jugendkoordinator; Fachkraft Jugendarbeit; Freizeitpädagoge
            מדריך/ת נוער; רכז/ת נוער; עובד/ת נוער; קומונר/ית; ראש צוות נוער; מנהל/ת מחלקת נוער
            רכז/ת נוער בקהילה; מדריכי נוער; מדריך/ת טיולים לנוער; רכזי נוער; מנהל/ת יחידת נוער
        """,
        near="social-educator social-worker",
    ),
    "case-worker": Job(
        titles="""
            Case [Worker|Manager|Management Specialist]; Social Services Coordinator; Caseworker
            Housing Officer; Welfare Officer; Fallmanager; Case-Manager; Teilhabeberater; Jobvermittler
            Integrationsfachkraft; Integrationsberater; Arbeitscoach; Integrationscoach
            Eingliederungsmanager; Teilhabemanager; Fachkraft Integrationsfachdienst; Employment Advisor
            Employment Coach; Job Coach; Disability Case Manager; Integrationsbegleiter; Refugee Case Worker
            Reintegration Officer; Fallmanager Jobcenter; Welfare Rights Adviser; Sozialcoach; Wohnberater
            Benefits Advisor; Tenancy Support Worker; Homeless Support Worker; Housing Support Worker
            מתאם/ת טיפול; רכז/ת שיקום; רכז/ת תעסוקה נתמכת; מלווה תעסוקתי; רכז/ת קליטה; מנהל/ת תיק
            מתאם/ת שיקום; רכז/ת השמה בקהילה; מלווה תעסוקתית; רכז/ת עולים
        """,
        near="social-worker clerk-public",
    ),
    "community-organizer": Job(
        titles="""
            Community [Organizer|Development Worker|Worker]
            Community [Outreach Coordinator|Engagement Officer|Development Officer]
            Volunteer [Coordinator|Manager]; Quartiersmanager; Gemeinwesenarbeiter; Ehrenamtskoordinator
            Sozialraumkoordinator; Freiwilligenmanager; Koordinator Ehrenamt; Stadtteilmanager
            Outreach Worker; Outreach Coordinator; Quartierskoordinator; Freiwilligenkoordinator
            Stadtteilkoordinator; Integrationsmanager; Integrationsbeauftragte; Integrationslotse
            Referent Freiwilligendienste; Seelsorger; Chaplain; Pastor; Pfarrer; Gemeindereferent
            Pastoralreferent; Diakon; Rabbi; Imam; Gemeindepädagoge; Klinikseelsorger
            רכז/ת קהילה; עובד/ת קהילתי/ת; רכז/ת מתנדבים; מנהל/ת מתנ"ס; מנהל/ת מרכז קהילתי; רכז/ת שכונה
            רכז/ת תרבות; רכז/ת מתנ"ס; מנהל/ת קהילה יישובית; רכז/ת קהילתי/ת; רב קהילה; מלווה רוחני
        """,
        near="youth-worker ngo-manager",
    ),
    "ngo-manager": Job(
        titles="""
            [NGO|Non-Profit|Charity|Nonprofit] [Manager|Director|Project Manager]
            Humanitarian [Worker|Coordinator|Officer]; Field Coordinator; Referent Entwicklungszusammenarbeit
            Projektreferent NGO; Vereinsgeschäftsführer; Country Director; Development Worker
            Monitoring and Evaluation Officer; Humanitarian Program Manager; Stiftungsreferent
            Stiftungsmanager; Projektkoordinator Entwicklungszusammenarbeit
            Berater Entwicklungszusammenarbeit; M&E Officer; Humanitarian Aid Worker; Program Officer
            Grants Manager; Grant Manager; Grant Writer; Fördermittelmanager; Fördermittelberater
            Programme Officer; Referent Stiftung; Verbandsreferent; Association Manager; Referent Verband
            Verbandsgeschäftsführer; Fördermittelreferent
            מנהל/ת עמותה; מנכ"ל/ית עמותה; רכז/ת פרויקטים חברתיים; מנהל/ת תכניות בעמותה
            מנהל/ת פרויקטים חברתיים; מנהל/ת מלכ"ר; כותב/ת קולות קוראים
        """,
        near="community-organizer fundraiser social-service-manager",
    ),
    "fundraiser": Job(
        titles="""
            Fundraiser; Fundraising [Manager|Coordinator|Officer|Consultant|Executive|Assistant|Specialist]
            Head of Fundraising; Major Gifts [Officer|Manager]; Donor Relations Manager; Street Fundraiser
            Fundraising-Manager; Spendenmanager; Dialoger; Referent Fundraising
            Head of Development Fundraising; Philanthropy Manager; Development Officer Fundraising
            Spenderbetreuer; Spendensammler; Face-to-Face Fundraiser; Legacy Manager; Fundraising-Referent
            Resource Development Manager
            מגייס/ת כספים; מנהל/ת גיוס משאבים; מנהל/ת פיתוח משאבים; רכז/ת גיוס משאבים; מגייס/ת תרומות
            רכז/ת פיתוח משאבים; סמנכ"ל/ית פיתוח משאבים; מתרים/ה
        """,
        near="ngo-manager marketing-manager sales-representative",
    ),
    "social-service-manager": Job(
        titles="""
            Social Services [Manager|Director]; Einrichtungsleiter Jugendhilfe; Leiter Sozialdienst
            Bereichsleitung Jugendhilfe; Bereichsleiter Eingliederungshilfe; Wohnheimleiter
            Leitung Wohngruppe; Teamleitung Jugendhilfe; Leiter Beratungsstelle; Gruppenleiter Wohnheim
            Wohnheimleitung; Leitung Wohnheim; Einrichtungsleitung Jugendhilfe; Leitung Beratungsstelle
            Bereichsleitung Eingliederungshilfe; Teamleitung Eingliederungshilfe; Leitung besondere Wohnform
            Fachbereichsleitung Jugendhilfe; Wohngruppenleitung; Wohnverbundleitung
            Wohnbereichsleitung Eingliederungshilfe; Leiter Sozialamt; Leiter Jugendamt
            Head of Social Services; Leitung Flüchtlingsunterkunft; Social Care Manager
            Einrichtungsleiter Flüchtlingsunterkunft; Hostel Manager Social
            מנהל/ת אגף רווחה; מנהל/ת מחלקת רווחה; ראש צוות עו"ס; מנהל/ת פנימייה; מנהל/ת שירותי רווחה
            ראש צוות רווחה; מדריך/ה ראשי/ת רווחה; מנהל/ת מרכז לגיל הרך
        """,
        near="care-home-manager social-worker ngo-manager",
    ),
    "legal-guardian": Job(
        titles="""
            Legal Guardian; Berufsbetreuer; Rechtlicher Betreuer; Verfahrensbeistand; Vereinsbetreuer
            Vormund; Amtsvormund; Ergänzungspfleger; Nachlasspfleger; Rechtliche Betreuerin
            Professional Guardian; Guardian ad litem; Verfahrenspfleger; Umgangspfleger
            אפוטרופוס/ית
        """,
        near="social-worker lawyer",
    ),
}

SKILLS = """
    social work; Sozialarbeit; soziale Arbeit; Sozialberatung; עבודה סוציאלית; עו"ס
    social pedagogy; Sozialpädagogik; חינוך חברתי
    youth welfare; Jugendhilfe; Kinder- und Jugendhilfe; Jugendarbeit; youth work; SGB VIII;
        Hilfen zur Erziehung; נוער; נוער בסיכון; עבודה עם נוער
    child protection; Kinderschutz; Kindeswohlgefährdung; safeguarding; § 8a; חוק הנוער
    family assistance; Familienhilfe; Sozialpädagogische Familienhilfe; family support; Erziehungsberatung;
        ליווי משפחות
    SGB II; SGB XII; Sozialrecht; SGB IX; social law; Sozialgesetzbuch; SGB
    refugee work; Flüchtlingshilfe; Migrationsberatung; Integrationsarbeit; integration of refugees;
        קליטת עלייה
    crisis intervention; Krisenintervention; de-escalation; Deeskalation; התערבות במשבר; מצבי חירום
    fallmanagement; Hilfeplanung; Fallmanagement; Hilfeplanverfahren; ICF
    homelessness work; Wohnungslosenhilfe; Obdachlosenhilfe; דרי רחוב
    community work; Gemeinwesenarbeit; Quartiersarbeit; עבודה קהילתית
    volunteer management; Ehrenamtskoordination; Freiwilligenmanagement; volunteer coordination; ניהול מתנדבים
    fundraising for NGOs; Spendenakquise; Fördermittelakquise; grant writing; Förderanträge; Fördermittel;
        גיוס משאבים
    school social work; Schulsozialarbeit
"""
