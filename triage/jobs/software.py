"""Software development: crafts and roles."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "backend-developer": Job(
        titles="""
            [Backend|Back-End] [Developer|Engineer|Dev|Programmer|Software Engineer]
            [Backend|Back-End] [Software Developer|Entwickler|Softwareentwickler|Programmierer]
            Software [Engineer|Developer] Backend; Server-Side [Developer|Engineer]
            API [Developer|Engineer|Entwickler]; Serverentwickler; Software Engineer Back-End
            Developer Backend
            מפתח/ת [Backend|Back-End|בקאנד|בק אנד|Server|צד שרת]; מפתח/ת Server Side; תוכניתן/ית Backend
            מהנדס/ת Backend; מתכנת/ת Backend; מהנדס/ת תוכנה Backend
        """,
        near="""
            frontend-developer fullstack-developer software-engineer devops-engineer data-engineer
            java-developer python-developer
        """,
    ),
    "frontend-developer": Job(
        titles="""
            [Frontend|Front-End] [Developer|Engineer|Dev|Programmer|Software Engineer]
            [Frontend|Front-End] [Software Developer|Web Developer|Entwickler]
            [Frontend|Front-End] [Softwareentwickler|Programmierer]; Software [Engineer|Developer] Frontend
            UI [Developer|Engineer|Entwickler]; React [Developer|Engineer|Entwickler]; ReactJS Developer
            Angular [Developer|Engineer|Entwickler]; Vue [Developer|Engineer|Entwickler]
            Vue.js [Developer|Entwickler]; React.js Developer
            JavaScript [Developer|Engineer|Entwickler|Programmer]; TypeScript [Developer|Engineer|Entwickler]
            JS Developer; Software Engineer Front-End; Developer Frontend
            מפתח/ת [Frontend|Front-End|פרונטאנד|פרונט אנד|צד לקוח|Client|React|Angular]; מפתח/ת UI
            מפתח/ת JavaScript; מהנדס/ת Frontend; מתכנת/ת Frontend
        """,
        near="""
            backend-developer fullstack-developer web-designer ux-designer mobile-developer
            software-engineer web-developer
        """,
    ),
    "fullstack-developer": Job(
        titles="""
            [Fullstack|Full-Stack] [Developer|Engineer|Dev]
            [Fullstack|Full-Stack] [Programmer|Software Engineer|Software Developer]
            [Fullstack|Full-Stack] [Web Developer|Entwickler|Softwareentwickler]
            [Fullstack|Full-Stack] [Programmierer|Webentwickler]; Software [Engineer|Developer] Fullstack
            Software [Engineer|Developer] Full Stack; MERN Stack Developer; MEAN Stack Developer
            Developer Fullstack; Fullstack JavaScript Developer; Full Stack Java Developer
            Full Stack .NET Developer
            מפתח/ת [Fullstack|Full-Stack|פולסטאק|פול סטאק]; מתכנת/ת Full Stack; תוכניתן/ית Full Stack
            מהנדס/ת Full Stack; מהנדס/ת תוכנה Full Stack
        """,
        near="backend-developer frontend-developer software-engineer web-developer",
    ),
    "software-engineer": Job(
        titles="""
            Software [Engineer|Developer|Programmer|Development Engineer]
            Software [Entwickler|Entwicklungsingenieur|Ingenieur]; SWE; SDE
            Application [Developer|Programmer]; Computer Programmer; Product Engineer Software
            Software Development Engineer; Member of Technical Staff; Developer Software
            Founding [Engineer|Software Engineer]; Systems Programmer; System Programmer; Softwareentwickler
            Softwareingenieur; Software-Entwickler; Anwendungsentwickler; Applikationsentwickler
            Softwareprogrammierer; Fachinformatiker [Anwendungsentwicklung|für Anwendungsentwicklung]
            Programmierer; Entwicklungsingenieur Software; Entwicklungsingenieur für Software
            Individualsoftwareentwickler; Software Entwickler
            מפתח/ת תוכנה; מהנדס/ת תוכנה; תוכניתן/ית; מתכנת/ת; מפתח/ת אפליקציות; מפתח/ת יישומים
            מהנדס/ת פיתוח תוכנה; איש פיתוח תוכנה
        """,
        near="""
            backend-developer frontend-developer fullstack-developer embedded-developer software-architect
            test-automation-engineer java-developer python-developer engineering-manager
        """,
    ),
    "web-developer": Job(
        titles="""
            Web [Developer|Engineer|Entwickler|Programmer|Application Developer|Programmierer]
            WordPress [Developer|Entwickler]; CMS Developer; Shopify Developer; Webmaster; Webprogrammierer
            Webapplikationsentwickler; Internet Developer; Webentwickler; E-Commerce Developer
            מפתח/ת [Web|ווב|אתרים|WordPress|וורדפרס]; בונה אתרים; מפתח/ת אתרי אינטרנט; וובמאסטר
        """,
        near="frontend-developer fullstack-developer php-developer web-designer",
    ),
    "embedded-developer": Job(
        titles="""
            Embedded [Developer|Engineer|Software Engineer|Software Developer|Systems Engineer]
            Embedded [Systems Developer|Linux Engineer|Linux Developer|Entwickler]
            Embedded [Softwareentwickler|Software Entwickler|Programmer]
            Embedded [Systems Software Engineer|C Developer]
            Embedded [C++ Developer|C++ Entwickler|C Entwickler|Linux Entwickler]
            Real-Time Software Engineer; RT Embedded Engineer; AUTOSAR [Developer|Entwickler|Engineer]
            Automotive Software Engineer; Software Engineer Embedded; Softwareentwickler Embedded
            Entwickler Embedded Systems; Embedded-Programmierer; Entwicklungsingenieur Embedded Software
            Softwareentwickler Embedded Systems; Embedded Systems Entwickler
            מפתח/ת [Embedded|אמבדד|RT Embedded|RT|זמן אמת|Real Time]; מהנדס/ת [Embedded|אמבדד|תוכנה Embedded]
            תוכניתן/ית Embedded; מהנדס/ת תוכנה משובצת; מתכנת/ת Embedded; מפתח/ת תוכנה משובצת
        """,
        near="""
            software-engineer hardware-engineer cpp-developer plc-programmer firmware-engineer
            electrical-engineer
        """,
    ),
    "firmware-engineer": Job(
        titles="""
            Firmware [Engineer|Developer|Entwickler|Software Engineer|Programmer|Ingenieur]; BSP Engineer
            Device Driver Developer; Kernel Engineer; Linux Kernel Engineer; Treiberentwickler
            Firmwareentwickler; Firmware Architect
            מפתח/ת Firmware; מהנדס/ת Firmware; מפתח/ת קושחה; מהנדס/ת קושחה; מפתח/ת לינוקס קרנל
            מפתח/ת Linux Kernel; מפתח/ת Kernel
        """,
        near="embedded-developer hardware-engineer",
    ),
    "game-developer": Job(
        titles="""
            Game [Developer|Programmer|Engineer|Entwickler]; Games Programmer; Gameplay [Programmer|Engineer]
            Unity [Developer|Engineer|Entwickler]; Unreal [Developer|Engineer|Entwickler|Engine Developer]
            Spieleentwickler; Spieleprogrammierer; Engine Programmer
            מפתח/ת משחקים; מפתח/ת Unity; מפתח/ת Unreal
        """,
        near="software-engineer game-designer graphics-engineer",
    ),
    "graphics-engineer": Job(
        titles="""
            Graphics [Engineer|Programmer|Software Engineer]; Rendering Engineer; Shader Programmer
            Grafikprogrammierer; 3D Software Engineer
            מפתח/ת גרפיקה; מהנדס/ת גרפיקה תלת ממד
        """,
        near="game-developer cpp-developer computer-vision-engineer",
    ),
    "test-automation-engineer": Job(
        titles="""
            Test Automation [Engineer|Developer|Specialist|Lead|Architect]
            [QA|Test] Automation [Engineer|Developer]; Automation QA Engineer; Automation Tester; SDET
            Software Development Engineer in Test; Software Engineer in Test; QA Automation
            Automation Test Engineer; Testautomatisierer; Testautomatisierungsingenieur
            Test-Automation Engineer; Softwaretester Automatisierung; Testautomatisierer Software
            Spezialist Testautomatisierung
            בודק/ת אוטומציה; מפתח/ת אוטומציה; מפתח/ת Automation; מהנדס/ת אוטומציה QA; מהנדס/ת QA אוטומציה
            אוטומציה QA; בודק/ת תוכנה אוטומציה; מפתח/ת אוטומציה לבדיקות
        """,
        near="qa-tester software-engineer quality-manager devops-engineer",
    ),
    "qa-tester": Job(
        titles="""
            QA [Tester|Engineer|Analyst|Specialist]; Software [Tester|Test Engineer|QA Engineer]
            Software [Quality Engineer|Quality Assurance Engineer|Quality Assurance Tester]
            Manual [Tester|QA|QA Tester|QA Engineer]; Test Engineer Software; Test Analyst
            Quality Analyst Software; Quality Assurance Tester; Game Tester; Software Testerin
            Softwaretester; Software-Tester; Testanalyst; Tester Software; Testingenieur Software; QS-Tester
            Testspezialist; Software Quality Assurance Engineer; QA-Ingenieur
            בודק/ת תוכנה; בודק/ת QA; בודק/ת ידני/ת; בודק/ת תוכנה ידני/ת; מהנדס/ת QA; איש QA; אנשי QA
            בודק/ת מערכות; בודק/ת תוכנה מנוסה; בדיקות תוכנה
        """,
        near="test-automation-engineer software-engineer quality-manager quality-engineer test-manager",
    ),
    "test-manager": Job(
        titles="""
            [Test|QA|Software Test] [Manager|Lead|Team Lead|Director]; Head of [QA|Testing|Software Quality]
            Test Coordinator; Testmanager; Testkoordinator; Testleiter; Leiter Test; Teamleiter QA
            Testmanager Software; QA Teamlead
            מנהל/ת [QA|בדיקות|בדיקות תוכנה]; ראש צוות QA; ראש צוות בדיקות; ראש צוות אוטומציה; מנהל/ת צוות QA
            מנהל/ת קבוצת QA
        """,
        near="qa-tester project-manager quality-manager",
    ),
    "software-architect": Job(
        titles="""
            Software Architect; Application Architect; Technical Architect; System Architect Software
            Java Architect; Cloud Software Architect; Software Systems Architect; Lead Software Architect
            Frontend Architect; Backend Architect; .NET Architect; API Architect; Integration Architect
            Softwarearchitekt; Software-Architekt; IT-Softwarearchitekt; Anwendungsarchitekt
            Applikationsarchitekt; Technischer Architekt; Java-Architekt; Softwarearchitekten
            ארכיטקט/ית תוכנה; ארכיטקט/ית מערכות תוכנה; ארכיטקט/ית יישומים; ארכיטקט/ית אינטגרציה
            ארכיטקט תוכנה; ארכיטקטית תוכנה
        """,
        near="software-engineer solution-architect enterprise-architect engineering-manager",
    ),
    "devops-engineer": Job(
        titles="""
            DevOps [Engineer|Developer|Specialist|Consultant|Architect]
            DevOps [Ingenieur|Entwickler|Spezialist|Administrator|Expert]; DevSecOps [Engineer|Specialist]
            Build [Engineer|and Release Engineer]; Release Engineer; CI/CD Engineer
            Kubernetes [Engineer|Administrator|Specialist]; DevOps Team Lead; Software Engineer DevOps
            Automation Engineer DevOps; OpenShift Engineer; CI Engineer; DevOps Lead; DevOps Expert
            מהנדס/ת [DevOps|דבאופס|DevSecOps]; איש DevOps; אשת DevOps; דבאופס; מהנדס/ת דוואופס; מומחה DevOps
            ראש צוות DevOps; מהנדס/ת CI
        """,
        near="""
            site-reliability-engineer platform-engineer cloud-engineer system-administrator
            backend-developer mlops-engineer
        """,
    ),
    "site-reliability-engineer": Job(
        titles="""
            Site Reliability [Engineer|Developer|Ingenieur]; SRE; SRE Engineer; Production Engineer SRE
            Reliability Engineer Software; Site-Reliability-Engineering; Production Software Engineer
            מהנדס/ת SRE
        """,
        near="devops-engineer system-administrator platform-engineer",
    ),
    "platform-engineer": Job(
        titles="""
            Platform [Engineer|Software Engineer|Developer|Reliability Engineer]
            Infrastructure [Software Engineer|Developer]; Developer Experience Engineer; Plattform-Ingenieur
            Plattformentwickler; Cloud Platform Engineer; Plattform Engineer
            מהנדס/ת פלטפורמה; מפתח/ת פלטפורמה; מפתח/ת תשתיות; מהנדס/ת Platform; מפתח/ת Infrastructure
            מפתח/ת Platform
        """,
        near="devops-engineer site-reliability-engineer cloud-engineer backend-developer",
    ),
    "engineering-manager": Job(
        titles="""
            [Software|] Engineering [Manager|Team Lead|Lead|Team Manager]; Software Development Manager
            Development Manager Software; Manager Software [Development|Engineering]
            Software Engineering Manager; R&D Manager Software; R&D Team Lead; Development Team Lead
            Head of [Engineering|Software Engineering|Software Development|Software|Backend]
            Head of [Frontend|Mobile|Platform|Development]
            Director of [Engineering|Software Engineering|Software Development]; Engineering Director
            Director Engineering; Group Manager R&D; Software Team Lead; Software Team Leader
            R&D Group Manager; Senior Manager Software Engineering
            Team Lead [Software Development|Softwareentwicklung|Software Engineering|Backend]
            Team Lead [Frontend|Engineering|Development]
            Leiter [Softwareentwicklung|Software-Entwicklung|der Softwareentwicklung|Software]
            Leitung [Softwareentwicklung|Software-Entwicklung]
            Teamleiter [Softwareentwicklung|Software-Entwicklung|Software|Entwicklung Software]
            Teamleitung Softwareentwicklung; Gruppenleiter Softwareentwicklung
            Abteilungsleiter Softwareentwicklung; Entwicklungsleiter Software
            Bereichsleiter Softwareentwicklung
            מנהל/ת [פיתוח|פיתוח תוכנה|קבוצת פיתוח|צוות פיתוח|הפיתוח]
            ראש צוות [פיתוח|תוכנה|פיתוח תוכנה|Backend|Frontend|Full Stack|בקאנד]; ראש קבוצת פיתוח; ר"צ פיתוח
            ראש קבוצה פיתוח; ראש צוות הפיתוח; מנהל/ת קבוצת תוכנה
        """,
        near="software-engineer tech-lead vp-engineering project-manager head-of-development cto",
    ),
    "tech-lead": Job(
        titles="""
            [Tech|Technical|Technology] Lead; Technical Team Lead
            Lead [Developer|Software Engineer|Software Developer|Backend Developer|Backend Engineer]
            Lead [Frontend Developer|Frontend Engineer|Entwickler|Softwareentwickler|Engineer]; Techlead
            Technical Leader; Technischer Lead; Technischer Leiter Software; Chefentwickler
            מוביל/ה טכנולוגי/ת; טק ליד; מוביל טכנולוגי; מובילה טכנולוגית; מוביל/ת טכנולוגי/ת; מוביל/ת פיתוח
        """,
        near="engineering-manager software-architect software-engineer",
    ),
    "vp-engineering": Job(
        titles="""
            VP [Engineering|of Engineering|R&D|Software|Software Engineering|Research and Development]
            Vice President [Engineering|of Engineering|R&D|Software Engineering]; SVP Engineering
            V.P. Engineering
            סמנכ"ל/ית פיתוח; סמנכ"ל/ית מו"פ; סמנכ"ל/ית מחקר ופיתוח; סמנכ"ל/ית הנדסה; סמנכ"ל/ית R&D
        """,
        near="engineering-manager cto head-of-it",
    ),
    "simulation-engineer-software": Job(
        titles="""
            Algorithm [Engineer|Developer|Software Engineer]; Algorithms Engineer; Algorithmenentwickler
            Signal Processing Engineer; DSP Engineer; Navigation Algorithm Engineer; Algorithmenentwicklung
            Algorithmenentwickler Signalverarbeitung
            מפתח/ת אלגוריתמים; מהנדס/ת אלגוריתמים; אלגוריתמאי/ת; חוקר/ת אלגוריתמים; מפתח/ת אלגוריתמיקה
            מפתח/ת אלגו; אלגוריתמיקאי/ת; מפתח/ת DSP
        """,
        near="machine-learning-engineer robotics-engineer cpp-developer",
    ),
    "developer-advocate": Job(
        titles="""
            Developer [Advocate|Relations Engineer|Relations Manager|Evangelist]; DevRel; DevRel Engineer
            DevRel Manager; Technical Evangelist; Head of Developer Relations
            דבלופר אדווקט; אוונגליסט/ית טכנולוגי/ת
        """,
        near="software-engineer community-manager technical-writer",
    ),
}

SKILLS = """
    HTML; HTML5; XHTML | CSS; CSS3; SASS; SCSS; LESS CSS | Tailwind; Tailwind CSS; TailwindCSS | Bootstrap
    Spring; Spring Boot; SpringBoot; Spring Framework; Spring MVC; Spring Cloud; ספרינג | Hibernate; JPA
    Quarkus | Micronaut | Django; DRF | Flask | FastAPI; Fast API | Entity Framework; EF Core
    WPF; Windows Presentation Foundation | Blazor | Xamarin; MAUI | Qt; QML; Qt Quick | Boost
    Unity; Unity 3D; Unity3D | Unreal Engine; Unreal | OpenGL; Vulkan; DirectX
    REST; REST API; RESTful; REST APIs; RESTful APIs; REST-Schnittstellen | GraphQL; Graph QL | gRPC | SOAP
    WebSockets; WebSocket
    microservices; Microservice; Micro-Services; Microservice-Architektur; Mikroservices; מיקרוסרביסים;
        מיקרו סרביסים
    event-driven architecture; Event Driven; event sourcing; CQRS | domain-driven design; DDD
    test-driven development; TDD; BDD; testgetriebene Entwicklung | clean code; Clean Coding
    design patterns; Entwurfsmuster; SOLID
    object-oriented programming; OOP; objektorientierte Programmierung;
        objektorientierte Softwareentwicklung; תכנות מונחה עצמים
    functional programming; funktionale Programmierung
    Git; GitHub; GitLab; Bitbucket; SVN; Subversion; גיט | DevOps; DevOps-Kultur; דבאופס
    CI/CD; CICD; continuous integration; continuous delivery; continuous deployment | Jenkins
    GitHub Actions; GitLab CI; GitLab CI/CD; TeamCity; CircleCI | Maven; Gradle | Docker; דוקר
    Kubernetes; K8s; K8; קוברנטיס; קוברנטס | OpenShift | Helm | Argo CD; ArgoCD; GitOps; Flux CD
    Terraform; OpenTofu; טרפורם | infrastructure as code; IaC; Pulumi; CloudFormation | Ansible | Puppet
    Chef | Prometheus; Grafana | ELK; Elastic Stack; ELK Stack; Logstash; Kibana
    Elasticsearch; ElasticSearch; OpenSearch | Kafka; Apache Kafka; קפקא | RabbitMQ; Rabbit MQ; ActiveMQ
    Redis
    embedded software; Embedded Systems; Embedded-Systeme; eingebettete Systeme; Embedded-Software; אמבדד
    RTOS; FreeRTOS; Real Time OS; Echtzeitbetriebssystem; Echtzeitbetriebssysteme; Zephyr; VxWorks
    microcontrollers; Mikrocontroller; STM32; ESP32; Microcontroller; ARM Cortex; מיקרו בקרים
    firmware; Firmwareentwicklung; Firmware-Entwicklung; קושחה | AUTOSAR; Classic AUTOSAR; Adaptive AUTOSAR
    CAN bus; CAN-Bus; CANopen; CANoe; CANalyzer | Yocto; Buildroot; Embedded Linux
    Linux kernel; Kernel-Entwicklung; Linux-Treiber; device drivers | assembler; Assembly language
    COBOL; קובול | PL/1; PL/I | Mainframe; z/OS; zOS; IBM Z; AS/400; IBM i | RPG; RPGLE
    Delphi; Object Pascal; Pascal | ABAP; ABAP OO; ABAP Objects; SAP ABAP
    SAP UI5; SAPUI5; UI5; SAP Fiori; Fiori; OpenUI5 | SAP BTP; Business Technology Platform; SAP CAP
    Salesforce; Sales Cloud; Service Cloud; סיילספורס | Apex; Lightning Web Components; LWC
    ServiceNow; Service Now | Dynamics 365; MS Dynamics; Microsoft Dynamics; Dynamics CRM; D365
    Business Central; Navision; Dynamics NAV; MS Navision
    Power Apps; PowerApps; Power Platform; Power Automate | SharePoint development
    WordPress; Word Press; וורדפרס | TYPO3; Typo 3 | Shopware | Magento; Adobe Commerce | Shopify | Drupal
    Solidity; smart contracts | blockchain; בלוקצ'יין | Selenium; Selenium WebDriver; סלניום | Cypress
    Playwright | JUnit; Mockito | pytest | Jest | Appium | Postman
    test automation; Testautomatisierung; Testautomation; automated testing; automatisierte Tests;
        בדיקות אוטומטיות
    manual testing; manuelle Tests; manuelles Testen; בדיקות ידניות | ISTQB; ISTQB Certified Tester
    test management; Testmanagement; Testplanung; test planning | JMeter; load testing; Lasttests
    unit tests; Unit-Tests; unit testing; Modultests | code review; Code Reviews; Code-Reviews
    software architecture; Softwarearchitektur; Software-Architektur; ארכיטקטורת תוכנה
    system design; Systemdesign | multithreading; Multi-Threading; concurrency; Nebenläufigkeit
    distributed systems; verteilte Systeme; מערכות מבוזרות | WebAssembly; WASM
    Jetpack Compose; Android SDK; Android Studio | Xcode; UIKit
    Bash; Shell Scripting; Shell-Skripte; Shellscript; shell scripts | PowerShell; Power Shell
    MATLAB; Simulink; MATLAB/Simulink | LabVIEW | XML; XSLT; JSON; YAML | MQTT; OPC UA; OPC-UA
    UML; SysML; Enterprise Architect | Jira; Confluence; Atlassian; ג'ירה
    OutSystems; Mendix; Low Code; No Code | UiPath; RPA; robotic process automation; Blue Prism | Fortran
    OpenMP; MPI parallel programming | Bluetooth; Bluetooth LE; BLE | USB; PCIe; DDR4; PCI Express
    Modbus; Modbus RTU; Modbus TCP; EtherCAT; Profinet; Profibus; ISOBUS | eBPF
    reverse engineering; Ghidra; IDA Pro; fuzzing; הנדסה לאחור
"""
