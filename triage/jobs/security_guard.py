"""Guarding people and premises."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "security-guard": Job(
        titles="""
            Security [Guard|Officer|Steward|Agent|Patrol Officer|Personnel|Staff|Patrol]; Door Supervisor
            Bouncer; Night Watchman; Retail Security Officer; Loss Prevention [Officer|Associate|Specialist]
            Event Security Guard; CCTV Operator; Corporate Security Officer; Mobile Patrol Officer
            Gatehouse Security Officer; Gate Guard; Relief Security Officer; Armed Security Officer
            Unarmed Security Officer; Event Steward; Usher; Sicherheitsmitarbeiter; Wachmann
            Sicherheitskraft; Objektschützer; Ladendetektiv; Türsteher; Pförtner
            Schutz- und Sicherheitskraft; Servicekraft für Schutz und Sicherheit
            Fachkraft für Schutz und Sicherheit; Sicherheitsfachkraft Objektschutz; Revierfahrer
            Mitarbeiter Sicherheitsdienst; Wachpersonal; Werkschutzmitarbeiter; Wachmitarbeiter
            Ordner Veranstaltung; Doorman; Empfangs- und Sicherheitsmitarbeiter; Museumswärter
            Sicherheitsdienstmitarbeiter; Mitarbeiter Objektschutz; Sicherheitsmitarbeiter 34a
            Security-Mitarbeiter; Wachschutzmitarbeiter; Interventionskraft; Interventionsfahrer
            Revierfahrer Sicherheit; Sicherheitsmitarbeiter Objektschutz; Mitarbeiter im Sicherheitsdienst
            Security Mitarbeiter; Wachdienst Mitarbeiter; Veranstaltungsordner
            Sicherheitsmitarbeiter im Objektschutz; Geprüfte Schutz- und Sicherheitskraft; Nachtwächter
            Fachkraft Schutz und Sicherheit; Baustellenbewacher; Pfortenmitarbeiter; Sicherheitspersonal
            Sicherheitsmann; Bewachungskraft; Doorman Einzelhandel; Servicekraft Schutz und Sicherheit
            Mitarbeiter Werkschutz; Asylbewacher; Ordnungskraft; Sicherheitsmitarbeiter Flüchtlingsunterkunft
            Wachfrau; Separatwachmann; NSL-Fachkraft; Mitarbeiter Leitstelle; Leitstellenmitarbeiter
            Parkplatzwächter; Mitarbeiter Notruf- und Serviceleitstelle; Alarm Response Officer
            Control Room Operator Security; Sicherheitsmitarbeiter Einzelhandel; Mitarbeiter NSL
            מאבטח/ת; שומר/ת; בודק/ת ביטחוני/ת; סדרן/ית אירועים; מאבטחים; שומרים; מוקדן/ית מוקד ביטחון
            מאבטח/ת מוסדות חינוך; סלקטור/ית; מאבטחי מתקן; סייר ביטחון; מאבטח/ת חמוש/ה; מאבטח/ת מתקדם
            סייר רכוב; בודקים ביטחוניים; שומר לילה; מאבטח קניון; סיירים; שומר/ת סף; מוקדן/ית בקרה
            מאבטח/ת חברתי; בקר/ית מצלמות; מאבטח/ת מתקן; מאבטח/ת בסיסי; מאבטח/ת אירועים; שומר/ת קו
        """,
        near="security-manager receptionist police-officer",
    ),
    "bodyguard": Job(
        titles="""
            Bodyguard; Close Protection Officer; Executive Protection [Agent|Specialist|Officer|Manager]
            Protective Agent; Residential Security Officer; Personenschützer; Leibwächter; Begleitschützer
            Sicherheitsfahrer; Geld- und Werttransportfahrer; Geldtransportfahrer; Cash in Transit Driver
            Werttransportfahrer; Personenschutzmitarbeiter; CIT Driver; Armored Truck Driver
            Fahrer Geldtransport; Cash-in-Transit Officer; Personal Protection Officer
            Fahrer Geld- und Werttransport; Werttransporteur; Protection Officer
            מאבטח/ת אישים; שומר/ת ראש; מאבטח אישים; מאבטחי אישים; מאבטח VIP; בלדר/ית כספים; מלווה כספים
        """,
        near="security-guard",
    ),
    "aviation-security": Job(
        titles="""
            Aviation Security [Officer|Agent|Screener|Manager]; Airport Security [Officer|Agent|Screener]
            Passenger Screener; Luftsicherheitsassistent; Luftsicherheitskontrollkraft
            Flughafensicherheit Mitarbeiter; Fluggastkontrolleur; Sicherheitskontrolleur Flughafen
            Luftsicherheitsmitarbeiter; Baggage Screener; Transportation Security Officer
            Luftsicherheitsbeauftragter; LuftSiAss; Air Cargo Security Screener; Luftsicherheitskontrolleur
            Fluggastkontrollkraft; Luftsicherheitsassistenz; Cargo Screener; Sicherheitskraft Flughafen
            Frachtkontrolleur Luftsicherheit
            בודק/ת ביטחוני/ת בשדה תעופה; בודק בטחוני שדה תעופה; סלקטור/ית שדה תעופה; מאבטח/ת תעופה
            בודק/ת תיקים; מתשאל/ת
        """,
        near="security-guard ground-staff",
    ),
    "security-manager": Job(
        titles="""
            Security [Manager Guarding|Supervisor|Operations Manager|Site Manager|Director]
            Security [Shift Supervisor|Coordinator|Contract Manager|Team Leader]; Corporate Security Manager
            Head of Corporate Security; Loss Prevention Manager; Physical Security Manager
            Site Security Manager; Security Manager; Chief Security Officer; Duty Security Manager
            Regional Security Manager; Head of Security Operations Site; Event Security Manager
            Global Security Manager; Sicherheitsleiter; Einsatzleiter Sicherheit; Objektleiter Sicherheit
            Leiter Werkschutz; Schichtleiter Sicherheit; Meister für Schutz und Sicherheit
            Leiter Konzernsicherheit; Einsatzleiter; Leiter Unternehmenssicherheit; Wachleiter Sicherheit
            Meister Schutz und Sicherheit; Sicherheitsmanager; Bereichsleiter Sicherheit; Leiter Sicherheit
            Teamleiter Sicherheitsdienst; Referent Konzernsicherheit; Objektleiter Sicherheitsdienst
            Einsatzplaner Sicherheit; Teamleiter Sicherheit; Referent Unternehmenssicherheit
            Niederlassungsleiter Sicherheit; Leiter Veranstaltungssicherheit; Einsatzleitung Sicherheit
            Wachleitung; Sicherheitskoordinator; Betriebsleiter Sicherheitsdienst
            Sicherheitsberater Objektschutz
            קב"ט; קב"טית; מנהל/ת ביטחון; אחמ"ש אבטחה; מנהל/ת אבטחה; מנב"ט; ראש צוות אבטחה; קצין/ת ביטחון
            אחראי/ת משמרת אבטחה; רכז/ת ביטחון; רבש"ץ; מנהל/ת משמרת אבטחה; מנהל/ת אזור אבטחה; מפקח/ת אבטחה
            קב"ט מוסדות חינוך; קצין/ת הביטחון; ממונה ביטחון; רכז/ת אבטחה
        """,
        near="security-guard information-security-officer facility-manager",
    ),
}

SKILLS = """
    section 34a; § 34a; 34a GewO; Sachkundeprüfung 34a; Unterrichtung 34a; 34a; Sachkunde 34a; § 34a GewO;
        Sachkundenachweis § 34a; SIA licence; SIA license
    guarding; Objektschutz; Werkschutzdienst; Bewachung; security services; Sicherheitsdienst;
        Streifendienst; Bewachungsgewerbe; security patrol; Revierdienst; Zutrittskontrollen;
            Einlasskontrolle; אבטחה; שמירה
    personal protection; Personenschutzausbildung; close protection; executive protection; אבטחת אישים
    airport security; Luftsicherheit; aviation security; § 5 LuftSiG; Luftsicherheitskontrollen;
        § 8 LuftSiG; X-ray screening; בידוק ביטחוני; בידוק
    weapons licence; Waffensachkunde; Waffenschein; weapons permit; Waffensachkundeprüfung; רישיון נשק
    event security; Veranstaltungsschutzdienst; crowd management; Einlassdienst; Ordnerdienst; אבטחת אירועים
    control room; Leitstelle; Notrufleitstelle; NSL; CCTV monitoring; Alarmverfolgung;
        Sicherheitsleitstelle; מוקד ביטחון; חדר בקרה
"""
