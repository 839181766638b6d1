"""IT operations, support, networks and security."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "system-administrator": Job(
        titles="""
            [System|Systems|Linux|Windows|Unix] Administrator
            [Server|IT|Infrastructure|IT System|IT Systems] Administrator; Sysadmin; System Admin
            Linux Admin; Windows Admin; IT Admin; Windows Server Administrator; VMware Administrator
            Citrix Administrator; Exchange Administrator; M365 Administrator; Microsoft 365 Administrator
            SCCM Administrator; Linux System Administrator; Jira Administrator; Systemadministrator
            System-Administrator; IT-Systemadministrator; Linux-Systemadministrator
            Windows-Systemadministrator; Serveradministrator; Systembetreuer; IT-Systembetreuer
            Fachinformatiker [Systemintegration|für Systemintegration]; Fachinformatiker; Systemverwalter
            EDV-Administrator; EDV-Betreuer; IT-Systemelektroniker
            Administrator [Windows|Linux|Server|IT|Systeme]; Informatikkaufmann; Informatiker
            Applikationsadministrator; Anwendungsadministrator
            מנהל/ת [רשת|רשתות|מערכות מידע ורשת|סיסטם]; איש סיסטם; אשת סיסטם; סיסטם אדמיניסטרטור; איש System
            מנהל/ת רשת וסיסטם; אדמיניסטרטור/ית מערכות; אנשי סיסטם; סיסטמיסט/ית; סיסאדמין; מנהל/ת סיסטם
            מומחה סיסטם; איש סיסטם ותקשורת; איש תשתיות; מהנדס/ת סיסטם
        """,
        near="""
            devops-engineer network-engineer it-support cloud-engineer database-administrator
            system-engineer-it
        """,
    ),
    "system-engineer-it": Job(
        titles="""
            IT [System Engineer|Systems Engineer|Engineer|Infrastructure Engineer|Systemingenieur]
            Infrastructure [Engineer|Specialist]
            [Linux|Windows|Virtualization|VMware] [Engineer|System Engineer|Systems Engineer|Specialist]
            [Storage|Backup|Citrix] [Engineer|System Engineer|Systems Engineer|Specialist]
            IT-Systemingenieur; IT-Systemtechniker; IT-System Engineer; Systemspezialist; Systemingenieur IT
            IT-Infrastrukturspezialist; IT-Infrastruktur Spezialist; IT-Systemintegrator
            System Engineer [Linux|Windows|Microsoft]; Workplace Engineer; Client Engineer
            Modern Workplace Engineer; Spezialist IT-Infrastruktur
            מהנדס/ת תשתיות; מהנדס/ת תשתיות IT; מהנדס/ת מערכות מידע תשתיות; מומחה/ית תשתיות; מהנדס/ת לינוקס
            איש תשתיות ענן; איש סטורג'; מהנדס/ת Linux; איש לינוקס
        """,
        near="system-administrator cloud-engineer network-engineer systems-engineer",
    ),
    "network-engineer": Job(
        titles="""
            Network [Engineer|Administrator|Specialist|Architect|Technician|Operations Engineer]
            NOC [Engineer|Technician|Operator]; Cisco Engineer; LAN/WAN Engineer
            Data Center Network Engineer; IP Network Engineer; Netzwerkadministrator; Netzwerkingenieur
            Netzwerktechniker; Netzwerkspezialist; Netzwerk-Administrator; Netzwerkarchitekt
            Netzwerk Engineer; IT-Netzwerkadministrator; Netzwerkbetreuer; Administrator Netzwerk
            Netzwerk- und Systemadministrator; IT-Netzwerkspezialist; Netzwerkexperte
            מהנדס/ת תקשורת; מהנדס/ת רשתות; איש תקשורת מחשבים; מומחה תקשורת נתונים; טכנאי/ת תקשורת; בקר/ית NOC
            איש NOC; מהנדס/ת תקשורת נתונים
        """,
        near="system-administrator security-engineer telecom-technician",
    ),
    "it-support": Job(
        titles="""
            IT [Support|Support Specialist|Support Technician|Support Engineer]
            IT [Support Analyst|Support Officer|Technician|Helpdesk]
            IT [Helpdesk Technician|Service Technician|Supporter|Help Desk]
            IT [Assistant|Support Mitarbeiter|Support Agent]
            [Helpdesk|Help Desk|Service Desk|Servicedesk] [Agent|Analyst|Technician|Specialist]
            [Helpdesk|Help Desk|Service Desk|Servicedesk] [Engineer|Mitarbeiter|Employee|Support]
            [1st|2nd|3rd|First|Second|Third] Level [Support|Supporter|Support Mitarbeiter|Support Agent]
            Desktop Support [Technician|Engineer|Analyst]; Desktop Support; Onsite Support Technician
            Onsite Support Engineer; IT Field Technician; User Support Specialist; IT Support Mitarbeiter
            Field Service Technician IT; Deskside Support; IT-Supporter; IT-Techniker; EDV-Techniker
            IT-Servicetechniker; Anwenderbetreuer; IT-Anwenderbetreuer; PC-Techniker; Benutzerbetreuer
            Mitarbeiter IT-Support; IT-Support-Techniker; IT-Servicemitarbeiter; Mitarbeiter Helpdesk
            Mitarbeiter Service Desk; Mitarbeiter IT-Helpdesk; Anwendungsbetreuung First Level
            IT-Mitarbeiter; EDV-Mitarbeiter; Onsite-Techniker; Rollout-Techniker; Mitarbeiter IT Service Desk
            Servicedeskmitarbeiter; Supporttechniker; IT-Anwendersupport; IT-Kundenbetreuer
            טכנאי/ת [מחשבים|PC|IT|הלפדסק|Help Desk|תמיכה|שטח מחשבים]; תומך/ת טכני/ת IT; איש הלפדסק; הלפדסק
            Helpdesk; איש Help Desk; תמיכה טכנית; איש תמיכה; נציג/ת תמיכה טכנית; נציג/ת הלפדסק; איש IT
            אשת IT; מנהל/ת מוקד הלפדסק; איש תמיכה טכנית; מיישם/ת Helpdesk; תומך/ת משתמשים; איש Helpdesk
            טכנאי/ת Helpdesk
        """,
        near="system-administrator customer-support technical-support-engineer application-support",
    ),
    "technical-support-engineer": Job(
        titles="""
            Technical Support [Engineer|Specialist|Representative|Agent|Analyst|Manager]
            Tech Support Engineer; Support Engineer; Product Support Engineer; Customer Support Engineer
            Technical Customer Support; Escalation Engineer; Software Support Engineer
            Tier [2|3] Support Engineer; Tech Support Specialist; Technical Account Engineer
            Product Support Specialist; Technischer Support; Mitarbeiter technischer Support
            Supportingenieur; Software-Supporter; Support-Mitarbeiter Software
            Technischer Supportmitarbeiter; Mitarbeiter Softwaresupport; Mitarbeiter im technischen Support
            Softwarebetreuer; Technischer Kundensupport
            מהנדס/ת תמיכה; מהנדס/ת תמיכה טכנית; תומך/ת טכני/ת; מהנדס/ת סאפורט; תומך/ת מוצר; מהנדס/ת Support
            תומכ/ת תוכנה; מהנדס/ת תמיכת מוצר; מהנדס/ת תמיכת לקוחות
        """,
        near="it-support customer-support application-support service-technician",
    ),
    "application-support": Job(
        titles="""
            Application [Support|Support Engineer|Support Analyst|Support Specialist]
            Application [Manager|Administrator|Specialist|Owner]; Applications Manager; Applikationsbetreuer
            Applikationsmanager; Anwendungsbetreuer; Anwendungsmanager; Application Managerin
            Applikationsspezialist; Fachanwendungsbetreuer; Applikationsverantwortlicher
            IT-Anwendungsbetreuer; IT-Applikationsmanager; Applikationssupporter
            תומך/ת אפליקציה; תומכ/ת יישומים; תומך/ת יישומים; מנהל/ת יישומים; מיישם/ת אפליקטיבי/ת
            תומך/ת אפליקטיבי/ת; מיישם מערכות; מיישמת מערכות; מיישם/ת מערכות; איש אפליקציה
        """,
        near="it-support technical-support-engineer erp-administrator",
    ),
    "erp-administrator": Job(
        titles="""
            ERP [Administrator|Manager|Systemadministrator|Systembetreuer|Betreuer]
            ERP [Specialist|Key User|Systems Manager|Koordinator]
            SAP [Administrator|Basis Administrator|Basis Consultant|Basis Berater|Basis Engineer]
            SAP [Key User|Application Manager|Systemadministrator|Inhouse Administrator]; Key User ERP
            Key User SAP; Keyuser SAP; SAP-Basis-Administrator; CRM Administrator; Salesforce Administrator
            Salesforce Admin; ServiceNow Administrator; SAP Basis Spezialist; Workday Administrator
            מנהל/ת מערכת [ERP|SAP|CRM|פריוריטי|Priority|סאפ]; מיישם/ת [ERP|CRM|Salesforce|סאפ]; איש SAP Basis
            אדמין Salesforce; מיישם/ת סיילספורס; מיישם/ת מערכות ERP; רפרנט/ית ERP; תומך/ת Priority
            תומך/ת SAP
        """,
        near="application-support sap-consultant erp-consultant system-administrator",
    ),
    "database-administrator": Job(
        titles="""
            Database [Administrator|Engineer|Admin|Specialist|Developer|Architect|Reliability Engineer]; DBA
            SQL Server DBA; Oracle [DBA|Database Administrator|Administrator|Developer|Entwickler]
            SQL [Developer|Entwickler|DBA|Server Administrator|Programmer]; PostgreSQL DBA
            PL/SQL [Developer|Entwickler]; Database Expert; Datenbankadministrator; Datenbankentwickler
            Datenbankspezialist; Datenbank-Administrator; DB-Administrator; Datenbankingenieur
            Datenbankarchitekt; Datenbankexperte; Datenbankbetreuer
            מנהל/ת בסיסי נתונים; דיביאיי; מנהל/ת מסדי נתונים
            מפתח/ת [SQL|PL/SQL|Oracle|Database|בסיסי נתונים]; איש DBA; תוכניתן/ית SQL; מהנדס/ת Database
        """,
        near="data-engineer system-administrator backend-developer bi-developer",
    ),
    "cloud-engineer": Job(
        titles="""
            Cloud [Engineer|Administrator|Specialist|Developer]
            Cloud [Infrastructure Engineer|Operations Engineer|Consultant]
            Cloud [System Engineer|Ingenieur|Spezialist|Entwickler|Expert|Manager]
            [AWS|Azure|GCP] [Engineer|Cloud Engineer|Administrator|Specialist]
            [AWS|Azure|GCP] [Consultant|Cloud Developer|Developer]; FinOps [Engineer|Manager|Analyst]
            Cloud-Administrator; Microsoft Azure Engineer; Azure Cloud Administrator
            מהנדס/ת ענן; מהנדס/ת Cloud; איש ענן; מומחה/ית ענן; מהנדס/ת AWS; מהנדס/ת Azure; מפתח/ת ענן
        """,
        near="devops-engineer system-administrator platform-engineer solution-architect",
    ),
    "security-engineer": Job(
        titles="""
            [Security|Cyber Security|Cybersecurity] [Engineer|Specialist|Architect|Administrator|Expert]
            [IT Security|Information Security] [Engineer|Specialist|Architect|Administrator|Expert]
            [Security|Cyber Security|Cybersecurity] [Spezialist|Consultant|Developer|Software Engineer]
            [IT Security|Information Security] [Spezialist|Consultant|Developer|Software Engineer]
            [Application Security|Cloud Security] [Engineer|Specialist|Architect|Administrator|Expert]
            Product Security [Engineer|Specialist|Architect|Administrator|Expert]
            [Infrastructure Security|Network Security] [Engineer|Specialist|Architect]
            [Infrastructure Security|Network Security] [Administrator|Expert]
            [Application Security|Cloud Security] [Spezialist|Consultant|Developer|Software Engineer]
            Product Security [Spezialist|Consultant|Developer|Software Engineer]
            [Infrastructure Security|Network Security] [Spezialist|Consultant]
            [Infrastructure Security|Network Security] [Developer|Software Engineer]; AppSec Engineer
            Infosec Engineer; IAM [Engineer|Specialist|Consultant|Administrator]
            Identity and Access Management [Specialist|Engineer]; Security DevOps Engineer
            Crypto Security Engineer; PKI Specialist; Senior Security Engineer; Detection Engineer
            IT-Sicherheitsspezialist; IT-Sicherheitsexperte; IT-Security-Spezialist; Cybersicherheitsexperte
            IT-Sicherheitsingenieur; IT-Security-Administrator; Security-Spezialist; IT-Sicherheitsarchitekt
            Sicherheitsarchitekt IT; Spezialist IT-Sicherheit; Cyber-Security-Spezialist; IT-Security-Experte
            Spezialist Informationssicherheit; IT-Sicherheitsberater
            מהנדס/ת [אבטחת מידע|סייבר|אבטחה|Security]; מומחה/ית [סייבר|אבטחת מידע]; איש אבטחת מידע
            מיישם/ת [אבטחת מידע|סייבר|הגנת סייבר]; ארכיטקט/ית [סייבר|אבטחת מידע]; מפתח/ת סייבר; איש סייבר
            מיישם/ת הגנה בסייבר; מומחה/ית הגנת סייבר
        """,
        near="security-analyst penetration-tester information-security-officer network-engineer",
    ),
    "security-analyst": Job(
        titles="""
            [Security|Cyber Security|Cybersecurity|SOC|Information Security] Analyst
            [IT Security|Threat|Threat Intelligence|Cyber Threat|Cyber] Analyst
            SOC [Engineer|Specialist|Manager|Team Lead]
            Incident [Responder|Response Engineer|Response Analyst]; Threat Hunter; Threat Researcher
            Security Operations Analyst; CERT Analyst; Digital Forensics Analyst; Cyber Defense Analyst
            Malware Analyst; IT-Forensiker; Security Operations Center Analyst; IT-Security-Analyst
            Sicherheitsanalyst IT; SOC-Analyst
            אנליסט/ית [סייבר|SOC|אבטחת מידע|מודיעין סייבר]; בקר/ית SOC; חוקר/ת סייבר; צייד/ת איומים; איש SOC
            אנליסט/ית מודיעין; אנליסט/ית איומים; חוקר/ת נוזקות
        """,
        near="security-engineer penetration-tester data-analyst",
    ),
    "penetration-tester": Job(
        titles="""
            Penetration Tester; Pentester; Pen Tester; Ethical Hacker
            Red Team [Operator|Engineer|Lead|Specialist]; Red Teamer; Security [Researcher|Tester]
            Vulnerability [Researcher|Analyst]; Offensive Security [Engineer|Consultant|Specialist]
            Bug Bounty Hunter; Application Security Tester; Reverse Engineer; Penetrationstester
            Exploit Developer; IT-Pentester
            בודק/ת חדירות; בודק/ת חדירה; האקר/ית; חוקר/ת אבטחה; חוקר/ת חולשות; חוקר/ת אבטחת מידע
            איש צוות אדום; מבצע/ת מבדקי חדירה; חוקר/ת פגיעויות; בודק/ת חוסן
        """,
        near="security-engineer security-analyst",
    ),
    "information-security-officer": Job(
        titles="""
            [Chief|Deputy|] Information Security [Officer|Manager|Lead]; CISO; ISO 27001 Manager
            Head of [Security|Information Security|IT Security|Cyber Security|Cybersecurity]
            [IT|Cyber|Cyber Security|IT Security] Security Manager
            GRC [Manager|Analyst|Specialist|Consultant]; IT Security Officer; Security Manager IT
            ISMS Manager; IT Risk Manager; Information Security Consultant GRC; Head of InfoSec
            IT-Security Manager; Cyber Security Manager; Cybersecurity Manager; IT Governance Manager
            Business Continuity Manager; Fachspezialist Informationssicherheit
            Referent Informationssicherheit; Referent IT-Sicherheit; Informationssicherheitsbeauftragter
            Informationssicherheitsbeauftragte; IT-Sicherheitsbeauftragter; IT-Sicherheitsbeauftragte; ISB
            Informationssicherheitsmanager; Leiter [Informationssicherheit|IT-Sicherheit|IT-Security]
            Leitung IT-Sicherheit; Leitung Informationssicherheit; IT-Sicherheitsmanager; ISMS-Beauftragter
            IT-Risikomanager; Manager Informationssicherheit
            מנהל/ת אבטחת מידע; ממונה אבטחת מידע; מנהל/ת סייבר; מנהל/ת הגנת סייבר; מנהל/ת אבטחת מידע וסייבר
            יועץ/ת GRC; מנהל/ת GRC
        """,
        near="security-engineer data-protection-officer compliance-manager",
    ),
    "solution-architect": Job(
        titles="""
            [Solution|Solutions|Cloud|Cloud Solution|Cloud Solutions|AWS|Azure] Architect
            [AWS Solutions|IT Solution|Infrastructure|IT|IT Infrastructure|System] Architect
            Lösungsarchitekt; Cloud-Architekt; IT-Architekt; Solution-Architekt; IT-Lösungsarchitekt
            Systemarchitekt; IT-Systemarchitekt; Infrastrukturarchitekt; Cloudarchitekt; Solution Architekt
            IT-Infrastrukturarchitekt; Azure-Architekt
            ארכיטקט/ית [פתרונות|ענן|מערכות|תשתיות|פתרון|Cloud|מערכת]; ארכיטקט/ית מערכות מידע
            ארכיטקט/ית פתרונות ענן
        """,
        near="software-architect enterprise-architect presales-engineer cloud-engineer",
    ),
    "enterprise-architect": Job(
        titles="""
            Enterprise [Architect|IT Architect]; Business Architect; IT Enterprise Architect
            Unternehmensarchitekt; Enterprise-Architekt; Domain Architect; IT-Unternehmensarchitekt
            Domänenarchitekt; SAP Enterprise Architect; Head of Enterprise Architecture
            ארכיטקט/ית ארגוני/ת; ארכיטקט ראשי; אנטרפרייז ארכיטקט
        """,
        near="solution-architect software-architect business-analyst",
    ),
    "it-manager": Job(
        titles="""
            IT [Manager|Team Lead|Operations Manager|Infrastructure Manager]
            IT [Systems Manager|Supervisor|Support Manager]; Manager [IT|IT Operations|IT Infrastructure]
            Infrastructure Manager; Helpdesk Manager; IT Support Lead; IT Team Manager
            Service Desk [Manager|Lead|Team Lead]; Leiter [IT-Infrastruktur|IT-Betrieb|IT-Service|IT-Support]
            Leiter [Systemadministration|IT-Systeme|IT-Operations|Service Desk]
            Teamleiter [IT|IT-Infrastruktur|IT-Support|IT-Service|IT-Betrieb]
            Teamleiter [Systemadministration|Service Desk|IT-Operations|Infrastruktur]
            Teamleitung [IT|IT-Support|IT-Infrastruktur]; Gruppenleiter IT; Teamlead IT
            Manager IT-Infrastruktur; IT-Verantwortlicher
            מנהל/ת [IT|תשתיות|תשתיות IT|מחשוב|מוקד תמיכה|תמיכה טכנית]
            ראש צוות [סיסטם|IT|תשתיות|הלפדסק|תמיכה]; אחראי/ת מחשוב
        """,
        near="system-administrator head-of-it it-project-manager it-service-manager",
    ),
    "head-of-it": Job(
        titles="""
            Head of [IT|Information Technology|IT Operations|IT Infrastructure]
            Head of [Infrastructure|Digital Workplace|IT & Digitalization]
            IT [Director|Leiter|Leitung|Bereichsleiter|Abteilungsleiter]
            Director [of IT|IT|Information Technology|of Information Technology]; CIO
            Chief Information Officer; VP IT; EDV-Leiter; EDV-Leitung; Leiter [IT|der IT|EDV|Informatik]
            Leiter [Informationstechnik|Informationstechnologie|IT und Digitalisierung]
            Leitung [IT|der IT|EDV|Informatik]; IT-Leiter; IT-Leitung; Bereichsleiter IT; Abteilungsleiter IT
            IT-Direktor; Bereichsleitung IT; Abteilungsleitung IT
            מנהל/ת מערכות מידע; מנמ"ר; מנמ"רית; סמנכ"ל/ית מערכות מידע; סמנכ"ל/ית טכנולוגיות מידע
            מנהל/ת אגף מערכות מידע; ראש אגף מחשוב; מנהל/ת מחלקת מערכות מידע
        """,
        near="it-manager cto vp-engineering",
    ),
    "it-project-manager": Job(
        titles="""
            IT [Project Manager|Project Lead|Project Leader]
            IT [Program Manager|Programme Manager|Projektmanager]
            IT [Projektleiter|Projektleitung|Projektmanagement|Projektkoordinator|Project Coordinator]
            [Software|Technology|ICT|ERP|SAP|Infrastructure|IT Infrastructure] Project Manager
            Project Manager [IT|Software|ERP|SAP|Digitalisierung]
            Projektleiter [IT|Software|ERP|SAP|Digitalisierung|Softwareentwicklung|IT-Infrastruktur]
            Projektmanager [IT|Software|ERP|SAP|Digitalisierung|IT-Projekte]; SAP-Projektleiter
            ERP-Projektleiter; Softwareprojektleiter; Digitalisierungsmanager; Software-Projektleiter
            IT-Teilprojektleiter; Agile Project Manager; Projektleitung IT; ERP-Projektmanager
            SAP Project Lead; Digitalisierungsprojektleiter
            מנהל/ת פרויקטים [IT|תוכנה|טכנולוגיים|מחשוב|מערכות מידע|דיגיטל|ERP|SAP|טכנולוגיים]
            מנהל/ת פרויקטי [IT|מחשוב|תוכנה|מערכות מידע]; מנהל/ת פרויקט תוכנה; מנהל/ת פרויקטים בתחום ה-IT
        """,
        near="project-manager it-manager scrum-master product-owner",
    ),
    "it-service-manager": Job(
        titles="""
            IT Service [Manager|Delivery Manager|Management Specialist|Level Manager|Owner]; Incident Manager
            Change Manager IT; Problem Manager; ITIL Manager; IT-Servicemanager; Service Manager IT
            IT-Prozessmanager; ITSM [Manager|Consultant|Specialist]; Lizenzmanager; License Manager
            IT-Lizenzmanager; Software Asset Manager; IT Asset Manager; Release Manager; IT-Einkäufer
            Serviceverantwortlicher IT; IT-Demand-Manager; IT Demand Manager; IT-Provider-Manager
            מנהל/ת שירות IT; מנהל/ת ITSM; מנהל/ת אספקת שירות; מנהל/ת שירותי מחשוב; מנהל/ת גרסאות
            מנהל/ת נכסי IT
        """,
        near="it-manager it-project-manager service-delivery-manager",
    ),
    "service-delivery-manager": Job(
        titles="""
            Service Delivery [Manager|Lead|Coordinator]; Delivery Manager
            Head of [Delivery|Service Delivery|Professional Services]
            Professional Services [Manager|Consultant|Engineer]; Delivery Lead; Service Delivery Managerin
            מנהל/ת Delivery; מנהל/ת דליברי; מנהל/ת הטמעות; מנהל/ת שירות לקוחות טכני
            מנהל/ת Professional Services
        """,
        near="it-service-manager customer-success-manager project-manager",
    ),
    "data-center-technician": Job(
        titles="""
            Data [Center|Centre] [Technician|Engineer|Operator]
            Data [Center|Centre] [Manager|Operations Technician|Facility Engineer]; Rechenzentrumstechniker
            RZ-Techniker; Computer Operator; Rechenzentrumsmitarbeiter; IT-Operator
            Data Center Operations Engineer; Rechenzentrumsleiter; Datacenter Technician
            Mitarbeiter Rechenzentrum; Systemoperator; Datacenter Engineer
            טכנאי/ת [Data Center|חוות שרתים|מרכז נתונים|דאטה סנטר]; מפעיל/ת מחשב; מפעיל/ת מערכות
            בקר/ית מערכות מחשוב; אופרטור/ית מחשב
        """,
        near="system-administrator it-support electronics-technician",
    ),
    "telecom-technician": Job(
        titles="""
            [Telecom|Telecommunications|Fiber] [Technician|Engineer|Specialist|Installer]
            [Fibre Optic|VoIP|UC] [Technician|Engineer|Specialist|Installer]; Radio Frequency Engineer
            Wireless Network Engineer; RAN Engineer; Unified Communications Engineer; Fernmeldetechniker
            Telekommunikationstechniker; Glasfasermonteur; Glasfasertechniker; TK-Techniker; Fernmeldemonteur
            Kommunikationstechniker; LWL-Techniker; Telefonanlagentechniker; Nachrichtentechniker
            Kommunikationselektroniker; Mobilfunktechniker; LWL-Monteur; Breitbandtechniker
            Tiefbau Glasfaser Monteur; Informationselektroniker
            טכנאי/ת [טלפוניה|סיבים אופטיים|סיבים|כבלים|אינטרנט|VoIP]; מהנדס/ת [סלולר|טלקום|VoIP]
            טכנאי/ת תקשורת שטח; מתקין/ת תקשורת; טכנאי/ת תקשורת ורשתות
        """,
        near="network-engineer electrician electronics-technician service-technician",
    ),
}

SKILLS = """
    Linux; RHEL; Red Hat; Ubuntu; Debian; SLES; CentOS; לינוקס
    Windows Server; Windows Server 2019; Windows Server 2022; MS Windows Server
    Windows; Windows 10; Windows 11; Windows Client | Unix; AIX; Solaris; HP-UX
    Active Directory; AD DS; Azure AD; Entra ID; Microsoft Entra; אקטיב דיירקטורי
    Microsoft 365; M365; Office 365 Administration; O365
    Exchange; Exchange Online; Exchange Server; MS Exchange; Microsoft Exchange
    Intune; Microsoft Intune; MDM; Endpoint Manager | SCCM; MECM; Softwareverteilung; software deployment
    VMware; vSphere; ESXi; VMware vSphere | Hyper-V; HyperV | Proxmox
    Citrix; XenApp; XenDesktop; Citrix ADC | virtualisation; Virtualisierung; virtualization; וירטואליזציה
    Veeam; Commvault; Datensicherung; backup and recovery
    storage systems; NetApp; Storage-Systeme; SAN; סטורג' | Cisco; Cisco IOS; סיסקו | CCNA; CCNP; CCIE
    Fortinet; FortiGate; Fortigate | Palo Alto; Palo Alto Networks
    Check Point; Checkpoint; צ'קפוינט; צ'ק פוינט | firewalls; Firewall-Administration; פיירוול | VPN; IPsec
    LAN; WLAN; LAN/WAN; WAN; VLAN; Netzwerktechnik; networking; רשתות תקשורת; תקשורת נתונים
    TCP/IP; DNS; DHCP; DNS/DHCP
    routing and switching; Routing & Switching; Routing und Switching; BGP; OSPF; MPLS | SD-WAN; SDWAN
    VoIP; SIP; Telefonanlagen | AWS; Amazon Web Services; EC2; AWS Lambda; S3; EKS
    Azure; Microsoft Azure; MS Azure; AKS; אז'ור | Google Cloud; Google Cloud Platform; GCP; GKE; BigQuery
    cloud; Cloud Computing; Cloud-Infrastruktur; cloud infrastructure; Cloud-Technologien; ענן
    IT support; IT-Support; Anwendersupport; Anwenderbetreuung; user support; תמיכה במשתמשים
    first level support; 1st-Level-Support; First-Level-Support; 1st Level
    second level support; 2nd-Level-Support; Second-Level-Support; 2nd Level
    third level support; 3rd-Level-Support; Third-Level-Support; 3rd Level
    ticketing systems; Ticketsystem; Ticketsysteme; OTRS; Freshdesk; Ticketbearbeitung; מערכת קריאות
    ITIL; ITIL 4; ITIL v3 | IT service management; ITSM; IT-Service-Management
    monitoring; Zabbix; Nagios; PRTG; Icinga; Checkmk; Monitoring-Tools; ניטור
    Datadog; New Relic; Dynatrace; Splunk Observability | Splunk; SIEM; QRadar; ArcSight; Microsoft Sentinel
    SOC; Security Operations Center; security operations
    EDR; XDR; CrowdStrike; SentinelOne; Defender for Endpoint
    penetration testing; Pentesting; Penetrationstests; Pentests; Penetration Tests; מבדקי חדירות;
        מבדקי חדירה; בדיקות חדירות
    OWASP; OWASP Top 10 | Burp Suite; Metasploit; Kali Linux; Nmap; Wireshark
    vulnerability management; Schwachstellenmanagement; Vulnerability Scanning; ניהול פגיעויות
    incident response; Incident-Response; תגובה לאירועים; DFIR
    threat intelligence; threat hunting; מודיעין סייבר
    IT security; IT-Sicherheit; Cybersecurity; Cyber Security; Cybersicherheit; סייבר; הגנת סייבר; אבטחת סייבר
    information security; Informationssicherheit; InfoSec; אבטחת מידע
    ISO 27001; ISO27001; ISO/IEC 27001; ISMS; TISAX
    BSI IT-Grundschutz; IT-Grundschutz; BSI Grundschutz; NIS2; NIS-2; KRITIS | CISSP | CISM; CISA | OSCP
    IAM; identity and access management; Identity & Access Management; Okta; Berechtigungsmanagement;
        ניהול זהויות
    PKI; cryptography; Kryptographie; Kryptografie | zero trust; Zero-Trust | DevSecOps
    SAP Basis; SAP-Basis | SAP HANA; HANA | Jira administration
    hardware maintenance; Hardwareaustausch; IT-Hardware; PC-Technik
    rollout; IT-Rollout; Rollouts; Client-Rollout
    license management; Lizenzmanagement; Softwarelizenzmanagement
    data centre; Rechenzentrum; data center; Rechenzentren; דאטה סנטר
    fibre optics; Glasfaser; LWL; Glasfasertechnik; fiber optics; סיבים אופטיים
    telecommunications; Telekommunikation; TK-Anlagen; טלקום
    site reliability engineering; SRE practices; SLOs
    enterprise architecture; TOGAF; Unternehmensarchitektur; ArchiMate
    release management; Release-Management; ניהול גרסאות | FreeBSD; OpenBSD; BSD | LDAP; RADIUS; NFS
"""
