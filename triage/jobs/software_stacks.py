"""Software development by language and platform."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "java-developer": Job(
        titles="""
            Java [Developer|Engineer|Software Engineer|Software Developer]
            Java [Programmer|Backend Developer|Backend Engineer]
            Java [Entwickler|Softwareentwickler|Programmierer]
            Java [Backend Entwickler|EE Developer|EE Entwickler]; Java Dev; J2EE Developer
            Java Spring [Developer|Entwickler]; Java/Kotlin [Developer|Entwickler]; JEE Entwickler
            Backend Developer Java; Backend Entwickler Java; Softwareentwickler Java; Software Engineer Java
            Software Developer Java; Entwickler Java
            מפתח/ת [Java|ג'אווה|ג'אבה]; מתכנת/ת Java; תוכניתן/ית Java; מפתח/ת Java Backend
            מפתח/ת Backend Java
        """,
        near="python-developer backend-developer dotnet-developer kotlin-developer software-engineer",
    ),
    "python-developer": Job(
        titles="""
            Python [Developer|Engineer|Software Engineer]
            Python [Software Developer|Programmer|Backend Developer]
            Python [Backend Engineer|Entwickler|Softwareentwickler|Programmierer|Backend Entwickler]
            Django [Developer|Entwickler]; Backend Developer Python; Softwareentwickler Python
            Software Engineer Python; Python Dev; Backend Engineer Python; Entwickler Python
            Software Developer Python
            מפתח/ת [Python|פייתון]; מתכנת/ת Python; תוכניתן/ית Python; מפתח/ת Backend Python
        """,
        near="java-developer backend-developer data-engineer software-engineer machine-learning-engineer",
    ),
    "dotnet-developer": Job(
        titles="""
            .NET [Developer|Engineer|Software Engineer|Software Developer]
            .NET [Entwickler|Softwareentwickler|Backend Developer|Programmierer]
            C# [Developer|Engineer|Software Engineer|Software Developer]
            C# [Entwickler|Softwareentwickler|Programmierer]; C# .NET [Developer|Entwickler]
            .NET Core [Developer|Entwickler]; Dotnet [Developer|Entwickler|Engineer]
            ASP.NET [Developer|Entwickler]; Softwareentwickler C#; Softwareentwickler .NET
            Software Engineer .NET; Software Engineer C#; .NET C# Developer; Entwickler C#; Entwickler .NET
            C#/.NET Softwareentwickler; Software Developer C#; Software Developer .NET
            מפתח/ת [.NET|C#|דוטנט]; תוכניתן/ית .NET; מתכנת/ת C#; מפתח/ת NET; מתכנת/ת .NET
            מפתח/ת Full Stack .NET
        """,
        near="java-developer backend-developer fullstack-developer software-engineer",
    ),
    "cpp-developer": Job(
        titles="""
            C++ [Developer|Engineer|Software Engineer|Software Developer]
            C++ [Programmer|Entwickler|Softwareentwickler|Programmierer]
            C/C++ [Developer|Engineer|Entwickler|Software Engineer]; Qt [Developer|Entwickler]
            Software Engineer C++; Softwareentwickler C++; Entwickler C++; Software Developer C++
            CPP Developer
            מפתח/ת C++; מתכנת/ת C++; תוכניתן/ית C++; מהנדס/ת תוכנה C++; מפתח/ת C
        """,
        near="embedded-developer software-engineer rust-developer",
    ),
    "go-developer": Job(
        titles="""
            [Golang|Go] [Developer|Engineer|Software Engineer|Entwickler]
            [Golang|Go] [Backend Engineer|Backend Developer|Softwareentwickler|Programmer]
            Softwareentwickler Go; Backend Engineer Go; Software Engineer Go; Software Engineer Golang
            מפתח/ת Go; מפתח/ת Golang
        """,
        near="backend-developer rust-developer java-developer",
    ),
    "rust-developer": Job(
        titles="""
            Rust [Developer|Engineer|Software Engineer|Entwickler]
            Rust [Backend Engineer|Softwareentwickler|Backend Developer]; Software Engineer Rust
            מפתח/ת Rust
        """,
        near="cpp-developer go-developer",
    ),
    "php-developer": Job(
        titles="""
            PHP [Developer|Engineer|Software Engineer|Entwickler|Softwareentwickler]
            PHP [Backend Developer|Programmierer|Programmer|Webentwickler]; Laravel [Developer|Entwickler]
            Symfony [Developer|Entwickler]; Magento [Developer|Entwickler]; Shopware Entwickler
            TYPO3 [Developer|Entwickler]; Drupal Developer; Softwareentwickler PHP; Webentwickler PHP
            מפתח/ת PHP; מתכנת/ת PHP
        """,
        near="fullstack-developer backend-developer web-developer",
    ),
    "ruby-developer": Job(
        titles="""
            Ruby [Developer|Engineer|on Rails Developer|on Rails Engineer]
            Ruby [on Rails Entwickler|Entwickler|Software Engineer]; Rails [Developer|Engineer|Entwickler]
            RoR Developer
            מפתח/ת Ruby; מפתח/ת Ruby on Rails
        """,
        near="backend-developer python-developer",
    ),
    "scala-developer": Job(
        titles="""
            Scala [Developer|Engineer|Software Engineer|Entwickler]
            Scala [Softwareentwickler|Backend Developer|Backend Engineer]; Software Engineer Scala
            Backend Engineer Scala; Functional Programmer; Haskell Developer; Clojure Developer
            Elixir [Developer|Engineer|Entwickler]; Erlang Developer; Backend Developer Scala
            מפתח/ת Scala; מפתח/ת Elixir
        """,
        near="java-developer data-engineer kotlin-developer",
    ),
    "node-developer": Job(
        titles="""
            Node.js [Developer|Engineer|Entwickler|Backend Developer|Backend Engineer]
            Node [Developer|Engineer|Entwickler]; NodeJS [Developer|Engineer|Entwickler]
            Backend Developer Node.js; Backend Engineer Node.js
            מפתח/ת Node; מפתח/ת Node.js; מפתח/ת NodeJS; מפתח/ת Backend Node.js
        """,
        near="frontend-developer fullstack-developer backend-developer",
    ),
    "kotlin-developer": Job(
        titles="""
            Kotlin [Developer|Engineer|Entwickler|Backend Developer|Backend Engineer|Software Engineer]
            מפתח/ת Kotlin
        """,
        near="java-developer android-developer",
    ),
    "mobile-developer": Job(
        titles="""
            Mobile [Developer|Engineer|App Developer|Application Developer]
            Mobile [Software Engineer|Entwickler|App Entwickler|Apps Developer]
            App [Developer|Entwickler|Programmierer]; Flutter [Developer|Engineer|Entwickler]
            React Native [Developer|Engineer|Entwickler]; Cross-Platform Developer; Xamarin Developer
            מפתח/ת [מובייל|Mobile|Flutter|React Native]; מפתח/ת אפליקציות מובייל
        """,
        near="android-developer ios-developer frontend-developer",
    ),
    "android-developer": Job(
        titles="""
            Android [Developer|Engineer|Software Engineer|App Developer]
            Android [Entwickler|Softwareentwickler|Dev|App Entwickler]; Mobile Developer Android
            מפתח/ת [Android|אנדרואיד]
        """,
        near="ios-developer mobile-developer kotlin-developer",
    ),
    "ios-developer": Job(
        titles="""
            iOS [Developer|Engineer|Software Engineer|App Developer]
            iOS [Entwickler|Softwareentwickler|Dev|App Entwickler]; Swift [Developer|Entwickler|Engineer]
            Mobile Developer iOS
            מפתח/ת iOS; מפתח/ת אייפון
        """,
        near="android-developer mobile-developer",
    ),
    "blockchain-developer": Job(
        titles="""
            Blockchain [Developer|Engineer|Entwickler|Architect]; Smart Contract [Developer|Engineer]
            Solidity [Developer|Engineer|Entwickler]; Web3 [Developer|Engineer]; Crypto Engineer
            מפתח/ת בלוקצ'יין; מפתח/ת Blockchain; מפתח/ת Solidity
        """,
        near="backend-developer software-engineer",
    ),
    "sap-developer": Job(
        titles="""
            SAP [Developer|Entwickler|ABAP Developer|ABAP Entwickler]
            SAP [UI5 Developer|UI5 Entwickler|Fiori Developer|Fiori Entwickler]
            SAP [BTP Developer|BTP Entwickler|Programmer|Programmierer]
            SAP [Softwareentwickler|Software Engineer|CAP Developer]
            ABAP [Developer|Entwickler|Programmer|OO Entwickler|Programmierer]; ABAP OO Developer
            SAPUI5 Entwickler; Entwickler SAP; Entwickler ABAP; UI5 Entwickler; Softwareentwickler SAP
            Inhouse SAP Entwickler; SAP Inhouse Entwickler
            מפתח/ת [SAP|ABAP|סאפ]; תוכניתן/ית [ABAP|SAP]; מיישם ABAP; מתכנת/ת ABAP
        """,
        near="sap-consultant software-engineer",
    ),
    "salesforce-developer": Job(
        titles="""
            Salesforce [Developer|Engineer|Entwickler|Technical Architect|Architect|Programmer]
            Apex Developer; CRM Developer; Dynamics 365 [Developer|Entwickler]; Dynamics CRM Developer
            Business Central [Developer|Entwickler]; Navision [Developer|Entwickler]; NAV Entwickler
            ServiceNow [Developer|Entwickler]; Power Platform [Developer|Entwickler]
            Low-Code [Developer|Entwickler]; Odoo [Developer|Entwickler]; SharePoint [Developer|Entwickler]
            ERP [Developer|Entwickler]; Pega Developer; Appian Developer; RPA [Developer|Entwickler]
            UiPath Developer; OutSystems Developer
            מפתח/ת [Salesforce|CRM|ServiceNow|Dynamics|Power Platform]
            מפתח/ת [SharePoint|RPA|Priority|פריוריטי|ERP]; מיישם/ת פריוריטי; מיישם/ת Priority
        """,
        near="salesforce-consultant software-engineer crm-manager",
    ),
    "cobol-developer": Job(
        titles="""
            [COBOL|Mainframe|PL/1] [Developer|Programmer|Entwickler|Engineer|Programmierer]; Host-Entwickler
            AS/400 [Developer|Programmer|Entwickler]; RPG [Developer|Programmierer|Entwickler]
            Hostentwickler; Mainframeentwickler; IBM i Developer; Delphi [Developer|Entwickler|Programmierer]
            VBA [Developer|Entwickler]; VB.NET Developer
            מפתח/ת [COBOL|Mainframe|קובול]; תוכניתן/ית [COBOL|Mainframe|קובול]; תוכניתן/ית Main Frame
        """,
        near="software-engineer java-developer",
    ),
}

SKILLS = """
    Java; Java 8; Java 11; Java 17; Java 21; Java SE; Java EE; J2EE; JEE; Jakarta EE; ג'אווה
    JavaScript; JS; ECMAScript; Java Script; ES6; ג'אווהסקריפט | TypeScript; Type Script; TS
    Python; Python 3; Python3; פייתון | C#; C-Sharp; CSharp | C++; CPP; C++11; C++14; C++17; C++20
    C; Embedded C; ANSI C; MISRA C | .NET; .NET Core; .NET Framework; DotNet; dot net; ASP.NET; ASP.NET Core
    Visual Basic; VB.NET; VB6; VBA; Excel VBA | Go; Golang | Rust | Kotlin | Scala | Swift; SwiftUI
    Objective-C; ObjectiveC | PHP; PHP 8; PHP8 | Laravel | Symfony | Ruby | Ruby on Rails; RoR; Rails | Perl
    Haskell | Clojure | Elixir | Erlang | Dart | Flutter | React Native; ReactNative
    React; React.js; ReactJS; ריאקט | Next.js; NextJS | Redux | Angular; AngularJS; Angular.js; אנגולר
    Vue; Vue.js; VueJS; Vue 3; Nuxt; Nuxt.js | Svelte; SvelteKit | jQuery | Node.js; NodeJS; Node; נוד
    Express; Express.js; ExpressJS | NestJS; Nest.js
"""
