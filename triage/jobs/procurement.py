"""Procurement and category management."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "buyer": Job(
        titles="""
            Procurement [Specialist|Officer|Agent|Assistant|Coordinator|Clerk]
            Procurement [Analyst|Executive|Associate|Engineer|Administrator|Consultant]
            Purchasing [Agent|Specialist|Assistant|Coordinator|Clerk]
            Purchasing [Officer|Administrator|Associate|Executive]; Operational Buyer; Tactical Buyer
            Junior Buyer; Project Buyer; Indirect Buyer; IT Buyer; Buyer Planner; Assistant Buyer; Purchaser
            Technical Buyer; Sourcing Specialist; Buyer; Procure-to-Pay Specialist; Fashion Buyer
            Construction Buyer; Einkäufer; Operativer Einkäufer; Sachbearbeiter Einkauf
            Technischer Einkäufer; Projekteinkäufer; Mitarbeiter Einkauf; Einkaufssachbearbeiter
            Einkaufsassistent; Beschaffer; Sachbearbeiter Beschaffung; Einkäufer Bau; Assistenz Einkauf
            Facheinkäufer; Einkaufsdisponent; Sachbearbeiter operativer Einkauf; Mitarbeiter im Einkauf
            Baueinkäufer; Mitarbeiter operativer Einkauf; Mitarbeiter Beschaffung; Referent Einkauf
            Einkaufsreferent; Junior Einkäufer; Sachbearbeiter Bestellwesen
            Sachbearbeiter Einkauf und Disposition; Einkäufer für indirektes Material; Einkaufsmitarbeiter
            Einkaufsspezialist; Bestellsachbearbeiter; Referent Beschaffung; Rohstoffeinkäufer
            Serieneinkäufer; Disponent Einkauf; Sachbearbeiter im Einkauf; Einkaufskoordinator
            Beschaffungsmanager; Vergabesachbearbeiter; Sachbearbeiter Vergabe; Einkauf Sachbearbeiter
            Referent Vergabe; Vergabemanager; Beschaffungssachbearbeiter; Einkäufer Dienstleistungen
            קניין/ית; רכז/ת רכש; קניינ/ית; איש רכש; אשת רכש; רפרנט/ית רכש; קניין/ית רכש; עוזר/ת קניין
            פקיד/ת רכש; קניינים; קניין/ית לוגיסטי; קניין/ית טכני/ת; רכש ולוגיסטיקה; אדמיניסטרטור/ית רכש
            עוזר/ת רכש; קניין/ית בינלאומי; קניין טכני; קניין/ית רכש טכני; רכז/ת רכש ולוגיסטיקה
        """,
        near="strategic-buyer category-manager supply-chain-planner contract-manager",
    ),
    "strategic-buyer": Job(
        titles="""
            Strategic [Buyer|Sourcing Manager|Purchaser|Procurement Manager]
            Strategic [Sourcing Specialist|Sourcing Analyst|Procurement Specialist]; Lead Buyer
            Commodity [Buyer|Manager]; Global [Sourcing Manager|Commodity Manager|Buyer]
            Sourcing [Manager|Lead|Engineer]
            Supplier [Manager|Relationship Manager|Development Manager|Development Engineer]
            Global Category Buyer; Vendor Management Specialist; Supplier Relations Manager
            Advanced Purchasing Buyer; Commodity Purchaser; Strategischer Einkäufer; Strategische Einkäuferin
            Warengruppenmanager; Lieferantenmanager; Materialgruppenmanager; Strategischer Projekteinkäufer
            Strategischer Beschaffer; Lieferantenentwickler; Lead-Buyer; Leadbuyer
            Mitarbeiter strategischer Einkauf; Warengruppenverantwortlicher; Referent strategischer Einkauf
            Commodity-Manager; Strategischer IT-Einkäufer; Materialgruppenverantwortlicher
            Manager Strategischer Einkauf; Warengruppeneinkäufer; Spezialist strategischer Einkauf
            קניין/ית אסטרטגי/ת; מנהל/ת רכש אסטרטגי; קניין אסטרטגי; מנהל/ת קומודיטי; מנהל/ת ספקים
            מנהל/ת סורסינג; מפתח/ת ספקים; מנהל/ת קשרי ספקים; קניינית אסטרטגית
        """,
        near="buyer category-manager head-of-procurement",
    ),
    "category-manager": Job(
        titles="""
            Category [Manager|Lead|Specialist|Buyer|Executive]
            Category [Director|Management Specialist|Analyst|Assistant]; Retail [Buyer|Category Manager]
            Merchandiser Buyer; Indirect Category Manager; Procurement Category Manager; IT Category Manager
            Category-Manager; Kategoriemanager; Zentraleinkäufer; Einkäufer Handel; Category Managerin
            Head of Category Management; Einkaufsmanager Handel; Assortment Manager; Sortimentseinkäufer
            Categorymanager; Global Category Manager; Junior Category Manager; Buying Manager; Head of Buying
            Sortimentsplaner; Buying Director; Merchandising Manager; Leiter Category Management
            Textileinkäufer; Category Procurement Manager
            מנהל/ת קטגוריה; מנהל/ת קטגוריית רכש; קטגורי מנג'ר; מנהל/ת סחר; קניין/ית קמעונאות; קניין/ית אופנה
            מנהל/ת קטגוריות; מנהל/ת קניות
        """,
        near="strategic-buyer buyer product-manager ecommerce-manager",
    ),
    "head-of-procurement": Job(
        titles="""
            Head of [Procurement|Purchasing|Strategic Sourcing|Sourcing|Indirect Procurement|Purchase]
            Procurement [Manager|Director|Lead|Team Lead]
            Procurement [Managerin|Project Manager|Business Partner|Supervisor]
            Purchasing [Manager|Director|Lead|Team Lead|Supervisor]; CPO Procurement
            Chief Procurement Officer; VP Procurement; VP Purchasing; Director of Procurement; Buying Lead
            Global Procurement Manager; Director Procurement; Director Purchasing
            Regional Procurement Manager; Leiter Einkauf; Einkaufsleiter; Leitung Einkauf; Teamleiter Einkauf
            Leiter strategischer Einkauf; Leiter Beschaffung; Bereichsleiter Einkauf; Einkaufsmanager
            Leiter operativer Einkauf; Einkaufsleitung; Gruppenleiter Einkauf; Leiter Einkauf und Logistik
            Abteilungsleiter Einkauf; Einkaufschef; Manager Procurement
            Leiter Einkauf und Materialwirtschaft; Director Global Procurement
            Teamleiter strategischer Einkauf; Teamleiter operativer Einkauf; Leiter des Einkaufs
            Einkaufsdirektor; Manager Einkauf; Manager Purchasing; Leiter Vergabe; Leiter Technischer Einkauf
            Leiter Indirekter Einkauf
            מנהל/ת רכש; סמנכ"ל/ית רכש; מנהל/ת רכש ולוגיסטיקה; ראש צוות רכש; מנהל/ת הרכש; מנהל/ת מחלקת רכש
            ראש תחום רכש; סמנכ"ל/ית רכש ולוגיסטיקה; מנהל/ת אגף רכש; מנהל/ת רכש גלובלי; מנהל/ת רכש טכני
            מנהלת רכש
        """,
        near="strategic-buyer supply-chain-manager",
    ),
}

SKILLS = """
    procurement; Einkauf; purchasing; Beschaffung; sourcing; Einkaufserfahrung; procurement management;
        Einkaufsprozesse; buying; רכש; סורסינג רכש; קניינות
    strategic procurement; strategischer Einkauf; strategic sourcing; Strategischer Einkauf;
        global sourcing; strategic purchasing; רכש אסטרטגי; רכש גלובלי; רכש בינלאומי
    operational procurement; operativer Einkauf; Bestellwesen; Operativer Einkauf; Bestellabwicklung;
        purchase orders; operative Beschaffung; Bestellungen; הזמנות רכש
    technical procurement; technischer Einkauf; Projekteinkauf; Zeichnungsteile; רכש טכני
    indirect procurement; indirekter Einkauf; indirect spend; indirekter Bereich; רכש עקיף
    supplier management; Lieferantenmanagement; supplier relationship management; Lieferantenentwicklung;
        supplier development; Lieferantenbewertung; vendor management; Lieferantenauswahl;
            Lieferantengespräche; Lieferantenbeziehungen; SRM; ניהול ספקים; איתור ספקים
    category management; Warengruppenmanagement; Category-Management; Materialgruppenmanagement;
        commodity management; ניהול קטגוריה
    materials management; Materialwirtschaft; Materialdisposition; Materialplanung; material planning; MRP;
        ניהול חומרים
    SAP Ariba; Ariba; Coupa; Jaggaer; SAP SRM; Onventis; Ivalua
    price negotiations; Preisverhandlung; Einkaufsverhandlungen; Lieferantenverhandlungen; משא ומתן עם ספקים
    spend analysis; cost reduction; Kostensenkung; Einkaufscontrolling; Kosteneinsparungen; should-cost
"""
