"""Human resources."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "recruiter": Job(
        titles="""
            Recruiter; Recruiting Specialist; Recruitment Specialist; Corporate Recruiter; Inhouse Recruiter
            In-House Recruiter; Internal Recruiter; Technical Recruiter; Tech Recruiter; IT Recruiter
            Talent Acquisition Specialist; Talent Acquisition Partner; Talent Acquisition Manager
            Recruiting Manager; Recruitment Manager; Recruiting Partner; TA Specialist; Talent Partner
            Recruitment Partner; Recruiting Coordinator; Recruitment Coordinator; Recruitment Officer
            Talent Acquisition Coordinator; Campus Recruiter; Executive Recruiter
            Talent Acquisition Consultant; Recruitment Consultant; Recruitment Executive
            Talent Manager Recruiting; Talent Acquisition Lead; Head of Recruiting
            Head of Talent Acquisition; Head of Talent; Head of Recruitment; Recruiting Lead
            Recruitment Lead; Recruiting Team Lead; TA Manager; TA Partner; GTM Recruiter
            Manager Talent Acquisition; Director of Talent Acquisition; Recruiting Assistant
            Personalreferent Recruiting; HR-Recruiter; Recruitingmanager; Personalgewinner; Bewerbermanager
            Personalbeschaffer; Personalmarketingreferent; Personalmarketing Manager
            Employer Branding Manager; Referent Recruiting; Referent Employer Branding
            Employer Branding Specialist; Leiter Recruiting; Teamleiter Recruiting
            Referent Personalmarketing; Referent Personalgewinnung; Recruiter Ausbildung
            Recruitingspezialist; Employer Brand Manager; Recruiting-Assistenz; Sachbearbeiter Recruiting
            Sachbearbeiter Bewerbermanagement; Sachbearbeiter Personalgewinnung
            רכז/ת גיוס; מנהל/ת גיוס; מגייס/ת טכנולוגי/ת; רכז/ת השמה; מנהלת גיוס; מגייסת טכנולוגית
            רכז/ת גיוס והשמה; רכז/ת גיוס טכנולוגי; מנהל/ת גיוס וטאלנט; מגייס/ת הייטק; מנהל/ת מיתוג מעסיק
            רכז/ת גיוס ומיון; מנהלת גיוס ומיתוג מעסיק
        """,
        near="hr-manager talent-sourcer hr-business-partner staffing-consultant",
    ),
    "talent-sourcer": Job(
        titles="""
            Sourcer; Talent Sourcer; Sourcing Recruiter; Active Sourcer; Talent Researcher
            Talent Sourcing Specialist; Talent Scout; Researcher Executive Search; Active Sourcing Specialist
            Active Sourcing Manager; Technical Sourcer; Executive Search Researcher
            סורס/ת; סורסרית; סורסר; סורסר/ית; איש סורסינג
        """,
        near="recruiter",
    ),
    "staffing-consultant": Job(
        titles="""
            Staffing Consultant; Staffing Specialist; Temp Consultant; Headhunter
            Executive Search Consultant; Personalberater; Personaldisponent; Personalvermittler
            Niederlassungsleiter Zeitarbeit; Arbeitsvermittler; Recruitment Consultant Agency
            Vertriebsdisponent; Jobcoach; Consultant Executive Search; Personalkonsulent
            Personalentscheider Zeitarbeit; Account Manager Personaldienstleistung
            Personaldienstleistungskaufmann; Vertriebsdisponent Zeitarbeit; 360 Recruiter
            Disponent Zeitarbeit; Disponent Personaldienstleistung; Researcher Personalberatung
            Karriereberater; Outplacement Consultant; Outplacementberater; Career Counselor; Career Coach
            Career Advisor; Bewerbungscoach; Key Account Manager Personaldienstleistung
            יועץ/ת השמה; יועץ/ת גיוס והשמה; הד האנטר; מנהל/ת לקוחות השמה; רכז/ת כוח אדם; מנהל/ת סניף כוח אדם
            יועץ/ת קריירה; יועץ/ת תעסוקתי/ת; מאמן/ת קריירה; יועץ תעסוקתי; יועצת תעסוקתית
            מנהל/ת תיקי לקוחות השמה; הדהנטר; מקדם/ת תעסוקה
        """,
        near="recruiter sales-representative hr-manager",
    ),
    "hr-manager": Job(
        titles="""
            HR [Manager|Generalist|Specialist|Officer|Advisor|Partner]
            HR [Lead|Consultant|Executive|Expert|Associate]
            Human Resources [Manager|Generalist|Specialist|Officer|Advisor|Partner|Consultant|Associate]
            People [Manager|Partner|Specialist|Generalist|Lead]
            People & Culture [Manager|Partner|Specialist|Generalist|Lead]
            People and Culture [Manager|Partner|Specialist|Lead]; Regional HR Manager; Culture Manager
            HR Transformation Manager; Employee Relations [Manager|Specialist]; Labor Relations Manager
            Diversity Manager; DEI Manager; Employee Engagement Manager; HR Project Manager; HR Managerin
            Personalreferent; Personalmanager; Personaler; Personalfachkaufmann; Personalkaufmann
            HR-Referent; Referent Personal; Referent Human Resources; Referent HR; Personalfachwirt
            Referent Personalwesen; Fachkraft Personal; Personalverantwortlicher; HR-Managerin
            Personalspezialist; Referent Arbeitsrecht Personal; Personalbetreuer
            Mitarbeiter Personalabteilung; Personalentscheider; Mitarbeiter HR; Referent Personalmanagement
            Personalreferent Generalist; Referent Personalbetreuung; Manager Human Resources; Manager HR
            מנהל/ת משאבי אנוש; רכז/ת משאבי אנוש; מנהל/ת HR; מנהל/ת מש"א; רכז/ת מש"א; מנהל/ת מדור משאבי אנוש
            אחראי/ת משאבי אנוש; מנהלת HR; אשת HR; איש HR; רכז/ת HR; ג'נרליסט/ית HR; מנהל/ת פיפל
            רפרנט/ית משאבי אנוש; מנהל/ת משאבי אנוש ורווחה
        """,
        near="hr-business-partner recruiter hr-administrator head-of-hr people-operations office-manager",
    ),
    "hr-business-partner": Job(
        titles="""
            HR Business Partner; HRBP; Human Resources Business Partner; People Business Partner
            People & Culture Business Partner; HR-Business-Partner; Personal Business Partner
            Talent Business Partner; Business Partner HR; Strategic HR Business Partner
            People and Culture Business Partner; Business Partner Human Resources
            שותף/ה עסקי/ת HR; מנהל/ת HRBP; שותפה עסקית משאבי אנוש
        """,
        near="hr-manager recruiter head-of-hr",
    ),
    "hr-administrator": Job(
        titles="""
            HR [Administrator|Assistant|Coordinator]
            HR [Clerk|Operations Specialist|Administration Specialist]
            HR [Support Specialist|Services Specialist|Admin Officer]
            HR [Operations Coordinator|Shared Services Specialist]
            Human Resources [Assistant|Administrator|Coordinator]
            Personnel [Administrator|Officer|Assistant]; People Coordinator; People Operations Coordinator
            Time and Attendance Specialist; People Assistant; Personalsachbearbeiter; Personalassistent
            HR-Assistenz; HR-Sachbearbeiter; Personalassistenz; Sachbearbeiter Personal; Sachbearbeiter HR
            Sachbearbeiter Personalwesen; Assistent Personal; Sachbearbeiter Personalverwaltung
            Personalverwalter; Assistenz Personalabteilung; Sachbearbeiter Personaladministration
            Assistent der Personalleitung; Sachbearbeiter Zeitwirtschaft; HR-Administration
            Sachbearbeiter Human Resources; Assistenz HR; Sachbearbeiter Personalabteilung
            Assistenz Human Resources; Personaladministrator; Mitarbeiter Personaladministration
            Sachbearbeiter Personalmanagement
            עוזר/ת משאבי אנוש; פקיד/ת משאבי אנוש; אדמיניסטרטור/ית HR; מתאם/ת משאבי אנוש; מזכיר/ת משאבי אנוש
            אדמיניסטרציה משאבי אנוש; רכז/ת נוכחות ושכר; רפרנט/ית רווחה
        """,
        near="hr-manager payroll-accountant office-clerk team-assistant",
    ),
    "people-operations": Job(
        titles="""
            People Operations [Manager|Specialist|Lead|Partner|Generalist|Associate|Analyst]
            People Ops Manager; HR Operations Manager; HRIS [Manager|Analyst|Specialist|Administrator]
            HR Systems [Specialist|Manager|Analyst]; HR Analyst
            People Analytics [Manager|Specialist|Analyst|Consultant]; HR Digitalization Manager
            HR IT Specialist; HR-Controller; Referent HR-Systeme; SAP HCM Key User; Manager People Analytics
            Global Mobility [Manager|Specialist|Consultant]; HR Shared Services Manager; Workday Analyst
            Manager HR Operations; HR Process Manager; HR Controller; Head of People Operations
            Workforce Planner; Workforce Manager; Workforce Management Specialist; Personaleinsatzplaner
            Referent Global Mobility; Personalplaner; HR Operations Lead
            מנהל/ת תפעול משאבי אנוש; מנהל/ת מערכות HR; אנליסט/ית HR; מנהל/ת People Operations
            אנליסט/ית משאבי אנוש; מיישם/ת מערכות HR
        """,
        near="hr-manager hr-administrator",
    ),
    "compensation-manager": Job(
        titles="""
            Compensation [Manager|Analyst|Specialist|Consultant]
            Compensation & Benefits [Manager|Specialist|Analyst|Consultant]
            Compensation and Benefits [Manager|Specialist|Analyst]; Comp & Ben [Manager|Specialist]
            Total Rewards [Manager|Analyst|Specialist|Partner]; Reward Manager; Rewards Manager
            Benefits [Manager|Specialist|Administrator|Coordinator]; C&B Specialist; C&B Manager
            Head of Compensation & Benefits; Head of Total Rewards; Head of Rewards; Vergütungsmanager
            Referent Vergütung; Referent Compensation & Benefits; Vergütungsspezialist
            Referent betriebliche Altersversorgung; Referent Comp & Ben; Vergütungsreferent
            מנהל/ת תגמול; מנהל/ת שכר והטבות; מנהל/ת תגמול והטבות; אנליסט/ית תגמול; מומחה/ית תגמול
            מנהל/ת שכר ותגמול
        """,
        near="hr-manager payroll-manager",
    ),
    "learning-manager": Job(
        titles="""
            Learning & Development [Manager|Specialist|Partner|Consultant|Lead|Coordinator]
            Learning and Development [Manager|Specialist|Partner|Coordinator|Consultant]
            L&D [Manager|Specialist|Partner|Lead|Consultant]; Training Manager; Training Coordinator
            Talent Development Manager; Talent Management Specialist
            Organizational Development [Manager|Consultant|Specialist]; OD Manager
            Leadership Development Manager; Head of Learning; Talent Manager; Talent Development Specialist
            Training Specialist; Organizational Development Partner; Head of L&D
            Head of Learning & Development; Learning Manager; Head of People Development; Learning Specialist
            Training Lead; People Development Manager; People Development Specialist
            Head of Talent Management; Performance Manager HR; Manager Learning & Development
            Personalentwickler; Referent Personalentwicklung; Ausbildungsleiter; Organisationsentwickler
            Leiter Personalentwicklung; Leiter Ausbildung; Weiterbildungsmanager; Referent Weiterbildung
            Schulungsmanager; Referent Talentmanagement; Bildungsreferent; Talentmanager; Ausbildungsreferent
            Referent Ausbildung; Schulungskoordinator; Referent Organisationsentwicklung; Bildungsmanager
            Manager Personalentwicklung; Weiterbildungsreferent; Sachbearbeiter Aus- und Weiterbildung
            Weiterbildungskoordinator; Ausbildungskoordinator
            מנהל/ת הדרכה; מנהל/ת פיתוח ארגוני; יועץ/ת ארגוני/ת; רכז/ת הדרכה; מנהל/ת למידה; מנהל/ת פיתוח הדרכה
            יועץ ארגוני; יועצת ארגונית; מפתח/ת הדרכה; מנהל/ת הדרכה ופיתוח; מנהל/ת פיתוח מנהלים
            רכז/ת פיתוח ארגוני; רכז/ת הדרכה ופיתוח; מנהל/ת למידה ופיתוח
        """,
        near="hr-manager trainer instructional-designer",
    ),
    "head-of-hr": Job(
        titles="""
            Head of [HR|Human Resources|People|People & Culture|People and Culture]; HR [Director|Head]
            [VP|Vice President] [HR|People|Human Resources|of People|of HR|People & Culture]
            Chief [People|Human Resources|HR] Officer; CHRO; Director of [HR|Human Resources|People]
            People Director; Director [HR|Human Resources|People & Culture]; Personalleiter; Personaldirektor
            Personalleitung; Personalchef
            Leiter [Personal|HR|Human Resources|Personalwesen|Personalabteilung]
            Leiter [der Personalabteilung|Personal und Organisation|People & Culture|Personalmanagement]
            HR-Leitung; Arbeitsdirektor; Personalvorstand; Bereichsleiter Personal; Abteilungsleiter Personal
            HR-Leiter; Bereichsleiter HR; Teamleiter Personal; Teamleiter HR; HR Team Lead
            Gruppenleiter Personal; Leiter Personaladministration; Teamleiter Human Resources
            Abteilungsleiter HR; Leiter Personal und Recht
            סמנכ"ל/ית משאבי אנוש; מנהל/ת אגף משאבי אנוש; סמנכ"ל/ית HR; מנהל/ת מחלקת משאבי אנוש
            דירקטור/ית משאבי אנוש; ראש אגף משאבי אנוש; מנהל/ת משאבי אנוש ראשי/ת; ראש תחום משאבי אנוש
            סמנכ"ל/ית מש"א; ראש מערך משאבי אנוש
        """,
        near="hr-manager hr-business-partner",
    ),
}

SKILLS = """
    recruiting; Recruiting; Personalbeschaffung; Personalgewinnung; talent acquisition; Personalauswahl;
        Rekrutierung; גיוס; גיוס עובדים; מיון וגיוס; גיוס טכנולוגי
    active sourcing; Active-Sourcing; sourcing of candidates; Direktansprache; Direct Search; סורסינג
    employer branding; Employer-Branding; Personalmarketing; Arbeitgebermarke; מיתוג מעסיק
    applicant management; Bewerbermanagement; ATS; applicant tracking; Bewerbermanagementsystem
    HR administration; Personaladministration; Personalverwaltung; Personalsachbearbeitung;
        personnel administration; HR operations; Personalakten
    HR business partnering; business partnering; HR Business Partnering
    HR development; Personalentwicklung; learning and development; L&D; people development;
        talent development; Talentmanagement; talent management; פיתוח ארגוני; למידה ופיתוח
    labour law; Arbeitsrecht; labor law; employment law; Betriebsverfassungsrecht; דיני עבודה
    works council; Betriebsrat; Betriebsratsarbeit; Mitbestimmung; Betriebsvereinbarungen
    collective agreements; Tarifrecht; Tarifverträge; Tarifvertrag; הסכמים קיבוציים
    compensation and benefits; Compensation & Benefits; total rewards; Vergütungssysteme; Comp & Ben;
        Vergütungsmanagement; תגמול; תגמול והטבות
    employee relations; Mitarbeiterbetreuung; Mitarbeitergespräche; יחסי עבודה
    workforce planning; Personalplanung; Personaleinsatzplanung; Dienstplanung; Schichtplanung;
        Dienstplangestaltung; סידור עבודה
    change management; Change-Management; Veränderungsmanagement; ניהול שינוי
    organisational development; Organisationsentwicklung; organizational development; ייעוץ ארגוני
    time management systems; Zeitwirtschaft; Zeiterfassung; time and attendance; נוכחות ושכר
    training delivery; Schulungen; Mitarbeiterschulungen; הדרכה; הדרכות; העברת הדרכות
    coaching; Mitarbeiter-Coaching | SAP HCM; SAP HR; SuccessFactors; SAP SuccessFactors; HCM
    Workday; Workday HCM | Personio; HiBob; BambooHR; Bob HR; Rexx Systems
    LinkedIn Recruiter; Greenhouse ATS; Comeet; Bullhorn; SmartRecruiters
    psychometric testing; Eignungsdiagnostik; assessment centre; Assessment Center; מבחני מיון
    performance management; Performance-Management; Leistungsbeurteilung; הערכת עובדים
    diversity and inclusion; DEI; Diversity Management; diversity & inclusion
    health management; BGM; betriebliches Gesundheitsmanagement; BEM
    vocational training; Ausbilderschein; AEVO; Ausbildereignung; AdA-Schein; Ausbildereignungsprüfung; ADA
    temporary employment; Arbeitnehmerüberlassung; Zeitarbeit; AÜG; Personaldienstleistung
    employee welfare; רווחה; רווחת עובדים
    global mobility; Entsendung; Auslandsentsendung; expatriate management
    people analytics; HR analytics; Personalcontrolling; HR-Controlling
"""
