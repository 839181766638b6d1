"""Consulting."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "management-consultant": Job(
        titles="""
            Management [Consultant|Consulting Analyst]; Business Consultant; Associate Consultant
            Consulting [Manager|Director|Analyst|Associate]; Transformation Consultant; Operations Consultant
            Organization Consultant; Organizational Consultant; Principal Consultant; Managing Consultant
            Engagement Manager; Consultant Management Consulting; Public Sector Consultant
            Unternehmensberater; Managementberater; Organisationsberater; Consultant Operations
            Mittelstandsberater; Inhouse Consultant; Beratungsleiter; Interner Berater
            Transformationsberater; Change Consultant; Unternehmensberatung Berater; Inhouse Berater
            Gründungsberater; Existenzgründungsberater; Personalstrategieberater; Nachfolgeberater
            Betriebsberater; Inhouse-Consultant; Business Coach Consultant; Consultant Public Sector
            Lean Berater; Organisationsentwicklungsberater; Unternehmensberaterin
            Fachberater Unternehmensberatung; Logistics Consultant; Supply Chain Consultant
            HR Transformation Consultant; Healthcare Consultant; Klinikberater; Krankenhausberater
            Energy Consulting Manager; Sustainability Management Consultant
            Finance Transformation Consultant; Consultant Finance Transformation; Consultant Banking
            Bankberater Consulting; Financial Services Consultant; Consultant Financial Services
            Procurement Consulting Manager; Automotive Consultant; Business Transformation Consultant
            יועץ/ת ניהולי/ת; יועץ/ת עסקי/ת; יועץ ניהולי; יועצת ניהולית; יועץ עסקי; יועצת עסקית; יועצים עסקיים
            יועץ/ת תפעולי/ת; יועץ/ת תהליכים
        """,
        near="strategy-consultant business-analyst it-consultant",
    ),
    "strategy-consultant": Job(
        titles="""
            Strategy [Consultant|Associate|Consulting Associate]; Strategic Consultant
            Corporate Strategy Consultant; Strategieberater; Strategy and Operations Consultant
            Digital Strategy Consultant; Strategy & Operations Consultant; Berater Strategie
            Strategischer Berater; Consultant Strategy; Strategic Advisor; Strategy Advisor
            Digitalstrategieberater
            יועץ/ת אסטרטגי/ת; יועץ אסטרטגי; יועצת אסטרטגית; יועצים אסטרטגיים
        """,
        near="management-consultant strategy-manager",
    ),
    "strategy-manager": Job(
        titles="""
            Strategy [Manager|Director|Lead|Analyst|Specialist|Officer]
            Head of [Strategy|Corporate Strategy|Strategy and Operations]
            Corporate Strategy [Manager|Analyst|Director]; Chief Strategy Officer
            Strategy & Operations Manager; Strategic Planning Manager; Strategy and Operations Manager
            Strategic Projects Manager; VP Strategy; Strategiereferent; Referent Unternehmensentwicklung
            Leiter Unternehmensentwicklung; Leiter Strategie; Referent Strategie; Unternehmensentwickler
            Strategieentwickler; Strategiemanager; Strategic Initiatives Manager
            Referent Unternehmensstrategie; Director Strategy; Leiter Unternehmensstrategie
            Business Operations Manager; BizOps Manager; Strategischer Projektmanager; Manager Strategy
            Strategieentwicklung Referent; Manager Corporate Development; Biz Ops Manager
            Business Operations Associate; Business Operations Analyst; Strategy & Operations Associate
            Manager Unternehmensentwicklung; Strategy Associate Inhouse
            מנהל/ת אסטרטגיה; סמנכ"ל/ית אסטרטגיה; ראש תחום אסטרטגיה; מנהל/ת תכנון אסטרטגי; אנליסט/ית אסטרטגי/ת
            מנהל/ת ביזנס אופריישנס; מנהל/ת פיתוח תאגידי ואסטרטגיה; מנהל/ת Business Operations
        """,
        near="strategy-consultant business-developer chief-of-staff",
    ),
    "it-consultant": Job(
        titles="""
            IT [Consultant|Berater|Advisor|Strategy Consultant]
            IT [Management Consultant|Security Advisor|Business Consultant|Transformation Consultant]
            Technology [Consultant|Advisor]; Digital Consultant; Technical Consultant; Cloud Advisor
            Software Consultant; Data Consultant; CRM Consultant; AI Consultant; Digitalization Consultant
            Digital Transformation Consultant; Data Strategy Consultant; Analytics Consulting Manager
            Java Consultant; IT-Consultant; IT-Beraterin; IT-Unternehmensberater; Digitalisierungsberater
            Softwareberater; EDV-Berater; IT-Strategieberater; Technologieberater; IT-Organisationsberater
            IT-Managementberater; KI-Berater; Agile IT Consultant; Digitalberater; IT-Projektberater
            Microsoft 365 Consultant; Microsoft Consultant; Technischer Consultant
            Consultant Digitalisierung; Cloud-Berater; Consultant IT; Consultant Cyber Security
            DMS Consultant; ECM Consultant; Lösungsberater; Lösungsberater Software; Technische Beraterin IT
            IT Systems Consultant; Technology Strategist; DMS-Berater; PLM Consultant; PLM-Berater
            IT-Sicherheitsconsultant; Consultant IT-Security; M365 Consultant; IT-Systemberater
            Anwendungsberater Software; Fachberater IT; BI Advisor; E-Commerce Consultant
            Digital Commerce Consultant; Consultant Data & Analytics; Consultant Data Analytics
            Consultant Information Security; Berater Informationssicherheit
            Consultant Informationssicherheit; Berater IT-Sicherheit; Jira Consultant; Atlassian Consultant
            Epic Consultant; Epic Analyst; Epic Build Analyst; Epic Beaker Build Analyst
            יועץ/ת [IT|טכנולוגי/ת|מחשוב|מערכות מידע|דיגיטל|סייבר|ענן|AI|CRM]; יועץ טכנולוגי; יועצת טכנולוגית
            יועץ/ת אבטחת מידע; יועץ/ת דאטה; יועץ/ת Cloud; יועץ/ת תוכנה
        """,
        near="sap-consultant management-consultant solution-architect business-analyst",
    ),
    "sap-consultant": Job(
        titles="""
            SAP [Consultant|Berater|Functional Consultant|Solution Architect]
            SAP [Architect|Module Consultant|Inhouse Consultant|Specialist]
            SAP [Spezialist|Analyst|Lead|Business Analyst]
            SAP [Application Consultant|Technical Consultant|Logistics Consultant]
            SAP [Finance Consultant|Inhouse Berater|Logistikberater|Modulbetreuer]
            SAP [Koordinator|Expert|Manager|Anwendungsberater]
            SAP [Prozessberater|Solution Consultant|Modulberater|Betreuer]
            SAP [Product Owner|Process Consultant|Migration Consultant]
            SAP [FI|CO|FI/CO|FICO|SD|MM|PP|EWM|WM|HCM|HR|QM] [Consultant|Berater|Expert]
            SAP [PM|PS|S/4HANA|SuccessFactors|Ariba|TM] [Consultant|Berater|Expert]
            SAP [IS-U|IBP|BTP|CRM|GTS|MM/WM] [Consultant|Berater|Expert]
            SAP [MM/SD|MDG|Security|BRIM|LE|APO|CX|PI|BW/4HANA|EHS|GRC|MES] [Consultant|Berater|Expert]
            SAP [ME|IS-Utilities|Concur|Payroll|Retail|RE-FX] [Consultant|Berater|Expert]
            SAP [PP/QM|CPI|SD/MM|Finance|Logistics|Logistik] [Consultant|Berater|Expert]; EWM Consultant
            S/4HANA Consultant; Consultant SAP; SAP Inhouse Consultant Logistik; SAP-Modulbetreuer
            SAP-Prozessberater; SAP-Anwendungsbetreuer; Berater SAP; SAP-Teamleiter; SAP Teamleiter
            Leiter SAP; SAP Team Lead; SAP-Projektmanager; SAP Prozessmanager; SAP Applikationsbetreuer
            SAP Solution Specialist; Teamleiter SAP; Head of SAP; SAP Process Expert
            SuccessFactors Consultant; SAP Key User Manager; SAP Test Manager; SAP Berechtigungsberater
            Spezialist SAP
            יועץ/ת SAP; מיישם/ת SAP; יועצי SAP; יועץ SAP; מיישם SAP; מומחה/ית SAP; מנהל/ת SAP; יועץ/ת סאפ
            אנליסט/ית SAP; מיישמת SAP; אפליקטיבי SAP
        """,
        near="sap-developer erp-administrator it-consultant business-analyst",
    ),
    "erp-consultant": Job(
        titles="""
            ERP [Consultant|Berater|Implementation Consultant]
            ERP [Functional Consultant|Analyst|Business Analyst]
            ERP [Architect|Specialist Consultant|Spezialist Beratung]
            ERP [Inhouse Consultant|Solution Architect]
            Dynamics 365 [Consultant|Berater|Functional Consultant|Architect]
            Oracle [ERP Consultant|Functional Consultant|Consultant]
            Oracle [EBS Consultant|Fusion Consultant|HCM Consultant]
            NetSuite [Consultant|Administrator|Developer]; Business Central [Consultant|Berater]
            Navision Consultant; Microsoft Dynamics Consultant; Odoo Consultant; Workday Consultant
            Infor Consultant; ERP-Berater; ERP-Consultant; ERP-Systemberater; ERP Consultant Finance
            Microsoft Dynamics 365 Consultant; Dynamics NAV Consultant; Consultant ERP; proALPHA Berater
            ERP Lead; Microsoft Business Central Consultant; Dynamics Berater; ERP-Anwendungsberater
            ERP-Inhouse-Berater; Sage Consultant; Abas Berater; abas ERP Consultant; IFS Consultant
            Anaplan Consultant; Temenos Consultant; HRIS Consultant; HR Software Consultant
            Avaloq Consultant; JD Edwards Consultant; Guidewire Consultant; Celonis Consultant
            Process Mining Consultant
            יועץ/ת ERP; מיישם/ת Oracle; מיישם/ת NetSuite; יועץ/ת פריוריטי; מיישם/ת נטסוויט; יועץ/ת Priority
            מיישם/ת Dynamics; יועץ/ת Oracle; יועץ/ת NetSuite
        """,
        near="sap-consultant erp-administrator",
    ),
    "salesforce-consultant": Job(
        titles="""
            Salesforce [Consultant|Functional Consultant|Business Analyst]
            Salesforce [Berater|Solution Architect|Marketing Cloud Consultant]
            Salesforce [Specialist|Product Owner|Manager|Technical Consultant|Expert]
            CRM [Berater|Implementation Consultant|Business Analyst]
            CRM [Functional Consultant|Inhouse Consultant]
            ServiceNow [Consultant|Architect|Implementation Specialist|Berater|Technical Consultant]
            HubSpot [Consultant|Specialist|Administrator|Manager|Expert]; Microsoft CRM Consultant
            Salesforce Berater; Salesforce-Consultant; Consultant CRM; Dynamics CRM Consultant
            Power Platform Consultant; Marketing Cloud Specialist; Pega Consultant; Zendesk Administrator
            Head of Salesforce; SAP CRM Manager; Veeva Consultant; CRM-Berater
            Salesforce Marketing Cloud Developer
            יועץ/ת Salesforce; יועץ/ת סיילספורס; מיישם/ת CRM ו-Salesforce; מומחה/ית Salesforce
            מיישם/ת ServiceNow; מיישם/ת HubSpot
        """,
        near="salesforce-developer it-consultant crm-manager",
    ),
}

SKILLS = """
    management consulting; Unternehmensberatung; business consulting; Managementberatung; consulting;
        Strategieberatung; strategy consulting; Beratungserfahrung; Inhouse Consulting; Inhouse-Consulting;
            ייעוץ ניהולי; ייעוץ עסקי; ייעוץ אסטרטגי
    strategy development; Strategieentwicklung; corporate strategy; Unternehmensstrategie;
        strategic planning; strategische Planung; Unternehmensentwicklung; business strategy; אסטרטגיה;
            תכנון אסטרטגי
    restructuring; Restrukturierung; turnaround; Sanierungskonzepte; Turnaround Management;
        Sanierung von Unternehmen; IDW S6; הבראה
    post-merger integration; PMI integration; carve-out; Carve-out; Post-Merger-Integration
    IT consulting; IT-Beratung; Technologieberatung; ייעוץ טכנולוגי
    SAP consulting; SAP-Beratung; SAP-Customizing; SAP-Projekte; SAP-Modulbetreuung; SAP implementation;
        SAP-Einführung; SAP-Rollout; SAP-Implementierung; יישום SAP
    ERP systems; ERP; ERP-Systeme; ERP-System; ERP-Einführung; ERP-Kenntnisse; ERP implementation;
        ERP software; מערכות ERP; מערכת ERP; יישום ERP
    customizing; Customizing; system configuration
    NetSuite; Oracle NetSuite; Oracle ERP; Oracle Fusion; Oracle EBS; JD Edwards; PeopleSoft; נטסוויט;
        Oracle Cloud ERP
    Infor; Infor LN; proALPHA; abas ERP; Odoo; Sage X3; Microsoft AX; Dynamics AX; IFS ERP; Infor M3
    SAP HCM consulting; SAP QM; SAP PM; SAP PS; SAP IS-U; SAP ISU; SAP TM; SAP GTS; SAP MDG;
        SAP CRM module; SAP BRIM; SAP PI; SAP CPI; SAP PO; SAP GRC; SAP Solution Manager; SAP Activate; SAP CX
    process mining; Celonis; Process-Mining
    client management in projects; Mandantenmanagement; client delivery; Kundenprojekte; engagement management
"""
