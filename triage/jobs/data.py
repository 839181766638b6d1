"""Data, analytics and machine learning."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "data-analyst": Job(
        titles="""
            Data [Analyst|Analytics Specialist|Analysis Specialist|Insights Analyst|Analyst Engineer]
            [Analytics|Insights|Reporting|Product|Web] Analyst
            [Digital|Customer Insights|Marketing Data|Business Data] Analyst
            Analytics [Specialist|Manager|Lead|Consultant]; SQL Analyst; Web Analytics Manager
            Web Analytics Specialist; Data Analytics Consultant; Digital Analytics Manager; Analyst Data
            Datenanalyst; Daten-Analyst; Datenanalytiker; Webanalyst; Reporting-Spezialist
            Spezialist Datenanalyse; Datenauswerter; Reporting-Analyst
            דאטה אנליסט; דאטה אנליסטית; אנליסט/ית [נתונים|דאטה|Data|מוצר|מידע]; אנליסט/ית BI; מנתח/ת נתונים
            אנליסט/ית דיגיטל; פרודקט אנליסט
        """,
        near="data-scientist data-engineer business-analyst bi-developer financial-analyst",
    ),
    "data-scientist": Job(
        titles="""
            Data [Scientist|Science Specialist|Science Consultant]; Decision Scientist
            Applied Data Scientist; Marketing Data Scientist; Product Data Scientist; Scientist Data Science
            Data Science Engineer; Data Mining Specialist; NLP Data Scientist; Datenwissenschaftler
            Data-Science-Spezialist; Daten-Wissenschaftler
            מדען/ית נתונים; דאטה סיינטיסט; דאטה סיינטיסטית; חוקר/ת נתונים; דאטה סיינטיסטים; מדען/ית דאטה
        """,
        near="data-analyst data-engineer machine-learning-engineer research-scientist statistician",
    ),
    "data-engineer": Job(
        titles="""
            Data [Engineer|Engineering Specialist|Platform Engineer]
            Data [Pipeline Engineer|Warehouse Engineer]
            Data [Warehouse Developer|Integration Engineer|Integration Developer|Ingenieur]
            Big Data [Engineer|Developer|Entwickler]; ETL [Developer|Engineer|Entwickler]; Analytics Engineer
            Spark Developer; Hadoop Developer; Azure Data Engineer; Snowflake Engineer; Databricks Engineer
            DWH [Developer|Engineer|Entwickler]; DataOps Engineer; Cloud Data Engineer
            Software Engineer Data; Software Engineer Data Platform; Data Warehouse Specialist
            Dateningenieur; ETL-Entwickler; DWH-Entwickler; Data-Warehouse-Entwickler
            Data-Engineering-Spezialist; Daten-Ingenieur
            מהנדס/ת [נתונים|דאטה|Data|Big Data|ביג דאטה]; מפתח/ת [Big Data|ביג דאטה|ETL|DWH|דאטה|Data]
            דאטה אנג'יניר; דאטה אינג'יניר
        """,
        near="""
            data-analyst data-scientist backend-developer bi-developer mlops-engineer database-administrator
            data-architect
        """,
    ),
    "data-architect": Job(
        titles="""
            [Data|Data Warehouse|Big Data|Analytics|BI|Data Platform] Architect; Data Modeler; Data Modeller
            Datenarchitekt; Daten-Architekt; DWH-Architekt; Datenmodellierer; Big-Data-Architekt
            Data-Architekt
            ארכיטקט/ית [נתונים|דאטה|Data|BI|Big Data|DWH]; מודליסט/ית נתונים
        """,
        near="data-engineer enterprise-architect solution-architect",
    ),
    "bi-developer": Job(
        titles="""
            BI [Developer|Engineer|Analyst|Specialist|Consultant|Entwickler]
            BI [Manager|Expert|Berater|Spezialist|Lead|Administrator]
            Business Intelligence [Developer|Engineer|Analyst|Specialist|Consultant|Entwickler]
            Business Intelligence [Manager|Expert|Berater|Spezialist|Lead|Administrator]
            Power BI [Developer|Consultant|Entwickler|Analyst|Specialist|Expert|Berater]; Tableau Developer
            Qlik Developer; QlikView Developer; SAP [BW Consultant|BW Berater|BI Consultant|BW Developer]
            SAP [BW Entwickler|BI Berater|Analytics Consultant|SAC Consultant]; Reporting Developer
            BI-Spezialist; Business-Intelligence-Spezialist; BI-Entwickler; Dashboard Developer; BI Team Lead
            Business Intelligence Experte; BW-Berater
            מפתח/ת [BI|בי איי|Power BI]; מיישם/ת BI; מומחה/ית BI; איש BI; ראש צוות BI; תוכניתן/ית BI
            מנהל/ת BI
        """,
        near="data-analyst data-engineer business-analyst",
    ),
    "machine-learning-engineer": Job(
        titles="""
            Machine Learning Engineer; Machine Learning Developer; Machine Learning Specialist
            Machine Learning Software Engineer; Machine Learning Entwickler; Machine Learning Consultant
            Machine Learning Expert; Machine Learning Ingenieur; Machine Learning Programmer; ML Engineer
            ML Developer; ML Specialist; ML Software Engineer; ML Entwickler; ML Consultant; ML Expert
            ML Ingenieur; ML Programmer; AI Engineer; AI Developer; AI Specialist; AI Software Engineer
            AI Entwickler; AI Expert; AI Ingenieur; AI Programmer; Deep Learning Engineer
            Deep Learning Developer; Deep Learning Specialist; Deep Learning Software Engineer
            Deep Learning Entwickler; Deep Learning Consultant; Deep Learning Expert; Deep Learning Ingenieur
            Deep Learning Programmer; AI/ML Engineer; AI/ML Developer; AI/ML Specialist
            AI/ML Software Engineer; AI/ML Entwickler; AI/ML Consultant; AI/ML Expert; AI/ML Ingenieur
            AI/ML Programmer; Generative AI Engineer; Generative AI Developer; Generative AI Specialist
            Generative AI Software Engineer; Generative AI Entwickler; Generative AI Consultant
            Generative AI Expert; Generative AI Ingenieur; Generative AI Programmer; GenAI Engineer
            GenAI Developer; GenAI Specialist; GenAI Software Engineer; GenAI Entwickler; GenAI Consultant
            GenAI Expert; GenAI Ingenieur; GenAI Programmer; LLM Engineer; LLM Developer; LLM Specialist
            LLM Software Engineer; LLM Entwickler; LLM Consultant; LLM Expert; LLM Ingenieur; LLM Programmer
            Artificial Intelligence Engineer; Artificial Intelligence Developer
            Artificial Intelligence Specialist; Artificial Intelligence Software Engineer
            Artificial Intelligence Entwickler; Artificial Intelligence Consultant
            Artificial Intelligence Expert; Artificial Intelligence Ingenieur
            Artificial Intelligence Programmer; Applied AI Engineer; Applied AI Developer
            Applied AI Specialist; Applied AI Software Engineer; Applied AI Entwickler; Applied AI Consultant
            Applied AI Expert; Applied AI Ingenieur; Applied AI Programmer; NLP Engineer; NLP Developer
            NLP Specialist; NLP Software Engineer; NLP Entwickler; NLP Consultant; NLP Expert; NLP Ingenieur
            NLP Programmer; Prompt Engineer; Natural Language Processing Engineer; AI Architect
            KI-Entwickler; KI-Ingenieur; KI-Spezialist; KI-Experte; Machine-Learning-Ingenieur
            Conversational AI Engineer; Chatbot Developer; Recommender Systems Engineer
            Experte Künstliche Intelligenz; Entwickler KI; Software Engineer Machine Learning
            Software Engineer AI
            מהנדס/ת [למידת מכונה|ML|Machine Learning|AI|בינה מלאכותית|דיפ לרנינג|Deep Learning|NLP|LLM]
            מפתח/ת [AI|בינה מלאכותית|ML|Machine Learning|NLP|LLM|GenAI|Deep Learning]
            מומחה/ית [AI|בינה מלאכותית]; מהנדס/ת פרומפטים; מפתח/ת למידת מכונה
        """,
        near="data-scientist data-engineer mlops-engineer ai-researcher computer-vision-engineer",
    ),
    "computer-vision-engineer": Job(
        titles="""
            Computer Vision [Engineer|Developer|Scientist|Researcher]
            Computer Vision [Algorithm Engineer|Entwickler|Software Engineer]
            Image Processing [Engineer|Developer]; Perception Engineer; Machine Vision Engineer
            Bildverarbeiter; Entwickler Bildverarbeitung; Ingenieur Bildverarbeitung
            Bildverarbeitungsingenieur; Softwareentwickler Bildverarbeitung; Perception Software Engineer
            מפתח/ת [ראייה ממוחשבת|Computer Vision|עיבוד תמונה]
            מהנדס/ת [ראייה ממוחשבת|Computer Vision|עיבוד תמונה]; אלגוריתמאי/ת ראייה ממוחשבת
            מפתח/ת אלגוריתמים עיבוד תמונה
        """,
        near="machine-learning-engineer robotics-engineer graphics-engineer",
    ),
    "mlops-engineer": Job(
        titles="""
            MLOps [Engineer|Developer|Specialist|Architect]
            ML [Ops Engineer|Platform Engineer|Infrastructure Engineer]; Machine Learning Operations Engineer
            AI Platform Engineer; LLMOps Engineer; AI Infrastructure Engineer; ML-Ops Engineer
            Machine Learning Platform Engineer
            מהנדס/ת MLOps; מהנדס/ת ML Ops
        """,
        near="machine-learning-engineer devops-engineer data-engineer",
    ),
    "ai-researcher": Job(
        titles="""
            [AI|ML|Machine Learning|Deep Learning|NLP|Algorithm|Applied] [Researcher|Scientist]
            Applied Research Scientist; AI Research [Scientist|Engineer]; Machine Learning Research Engineer
            KI-Forscher; Research Engineer AI; Research Scientist Machine Learning; KI-Wissenschaftler
            חוקר/ת [AI|בינה מלאכותית|למידת מכונה|ML|Deep Learning|דיפ לרנינג]; מדען/ית AI
        """,
        near="data-scientist machine-learning-engineer research-scientist",
    ),
    "statistician": Job(
        titles="""
            Statistician; Statistical [Programmer|Analyst]; Quantitative Methodologist; Econometrician
            Statistiker; SAS Programmer; SAS [Developer|Entwickler|Programmierer]; Survey Statistician
            Mathematiker; Mathematician; Statistikexperte
            סטטיסטיקאי/ת; מתמטיקאי/ת; מפתח/ת SAS
        """,
        near="data-scientist actuary data-analyst biostatistician",
    ),
    "data-manager": Job(
        titles="""
            Data [Manager|Governance Manager|Steward]
            Data [Quality Manager|Quality Analyst|Governance Specialist]
            Data [Governance Analyst|Owner|Quality Specialist|Governance Lead|Management Specialist]
            Chief Data Officer; CDO
            Head of [Data|Analytics|Data & Analytics|Data Science|BI|Business Intelligence]
            Head of [AI|Data Engineering|Machine Learning|Data and Analytics|Data and AI]
            Director of [Data|Analytics|Data Science|Data Engineering|AI]
            Data Science [Manager|Lead|Team Lead|Director]
            Data [Team Lead|Lead|Engineering Manager|Engineering Lead|Director]; Datenmanager
            Leiter [Data Science|Business Intelligence|BI|Data Analytics]
            Leiter [Datenmanagement|Data Management|KI|Analytics]
            Team Lead [Data|Data Science|BI|Data Engineering|Analytics]
            Teamleiter [BI|Data Science|Business Intelligence|Data Analytics|Data Engineering]; Head of KI
            Datenqualitätsmanager; Manager Data Governance; VP Data; AI Lead; Leitung Data Analytics
            מנהל/ת [דאטה|נתונים|Data|אנליטיקה|Data Science|אנליזה|מידע]
            ראש צוות [דאטה|Data|Data Science|אנליסטים|אנליטיקה|Data Engineering|אנליזה]; סמנכ"ל/ית דאטה
            ראש תחום [דאטה|Data|AI|בינה מלאכותית]; מנהל/ת צוות אנליסטים; מנהל/ת איכות נתונים
        """,
        near="data-engineer data-analyst data-protection-officer master-data-manager",
    ),
    "master-data-manager": Job(
        titles="""
            Master Data [Manager|Specialist|Steward|Analyst]
            Master Data [Coordinator|Administrator|Management Specialist]; MDM Specialist; Stammdatenmanager
            Stammdatenpfleger; Stammdatenverwalter; Mitarbeiter Stammdaten; Sachbearbeiter Stammdaten
            Sachbearbeiter Stammdatenmanagement; Sachbearbeiter Stammdatenpflege; Product Data Manager
            Produktdatenmanager; Artikelstammdatenpfleger; PIM Manager
            מנהל/ת נתוני אב; רפרנט/ית נתוני אב; מנהל/ת קטלוג
        """,
        near="data-manager data-entry-clerk",
    ),
    "gis-specialist": Job(
        titles="""
            GIS [Specialist|Analyst|Developer|Engineer|Technician|Entwickler]
            GIS [Administrator|Spezialist|Experte|Manager|Koordinator|Consultant]; Geoinformatiker
            Geomatiker; Geodata Analyst; Geospatial [Analyst|Engineer|Developer|Data Scientist]; Kartograph
            Cartographer; Geodatenmanager; Geoinformationstechnologe; Remote Sensing Specialist
            Geodatenspezialist; GIS Officer
            מפתח/ת GIS; מומחה/ית GIS; אנליסט/ית GIS; איש GIS; רכז/ת GIS; קרטוגרף/ית; מומחה/ית ממ"ג
        """,
        near="data-analyst surveyor",
    ),
    "data-annotator": Job(
        titles="""
            Data [Annotator|Annotation Specialist|Labeler|Labeling Specialist|Tagger]; AI Trainer
            AI Data Trainer; Content Annotator; Search Quality Rater; Datenannotator; Annotator KI
            Annotation Specialist
            מתייג/ת נתונים; מתייג/ת דאטה
        """,
        near="data-entry-clerk data-analyst",
    ),
}

SKILLS = """
    SQL; T-SQL; TSQL; SQL-Abfragen; שאילתות SQL; אסקיואל | PL/SQL; PLSQL
    PostgreSQL; Postgres; PostgresSQL; פוסטגרס | MySQL; MariaDB
    SQL Server; MS SQL; MSSQL; Microsoft SQL Server; MS SQL Server; SSIS; SSRS; SSAS
    Oracle; Oracle Database; Oracle DB | MongoDB; Mongo; מונגו | Cassandra; DynamoDB; ScyllaDB
    Neo4j; graph databases | NoSQL; No-SQL
    databases; Datenbanken; relational databases; relationale Datenbanken; בסיסי נתונים; מסדי נתונים
    ETL; ELT; ETL-Prozesse; ETL-Strecken; data pipelines; Datenpipelines
    data warehouse; DWH; Data Warehousing; Data-Warehouse; Data Vault; מחסן נתונים
    data lake; data lakehouse; Lakehouse; Data Mesh | Snowflake; Snowflake Data Cloud
    Databricks; Delta Lake | Spark; Apache Spark; PySpark; Spark Streaming
    Hadoop; HDFS; MapReduce; Apache Hive | Airflow; Apache Airflow; Prefect; Dagster
    dbt; dbt Core; dbt Cloud | Flink; Apache Flink; Apache Beam
    Power BI; PowerBI; DAX; MS Power BI; Power-BI | Tableau; טאבלו | Looker; Looker Studio; LookML
    Qlik; QlikView; Qlik Sense; QlikSense; קליק
    SAP BW; BW/4HANA; SAP BW/4HANA; SAP Analytics Cloud; SAP SAC; BW on HANA | MicroStrategy
    Cognos; IBM Cognos; TM1; Planning Analytics | Talend; Informatica; PowerCenter | Alteryx; KNIME
    R; RStudio; R Studio; R-Programmierung; Tidyverse; R Shiny | SAS; SAS Base; SAS Programming
    SPSS; IBM SPSS; Stata
    statistics; Statistik; statistische Analysen; statistical analysis; statistical modelling; סטטיסטיקה
    machine learning; Machine-Learning; ML models; maschinelles Lernen; Maschinelles Lernen; למידת מכונה;
        מודלים של למידת מכונה
    deep learning; neural networks; neuronale Netze; Deep-Learning; למידה עמוקה; רשתות נוירונים
    artificial intelligence; Künstliche Intelligenz; generative AI; GenAI; Gen AI; generative KI;
        KI-Anwendungen; בינה מלאכותית
    LLM; LLMs; large language models; Large Language Model; מודלי שפה
    RAG; retrieval-augmented generation; LangChain; vector databases; LlamaIndex
    prompt engineering; Prompting | NLP; natural language processing; Sprachverarbeitung; עיבוד שפה טבעית
    computer vision; Bildverarbeitung; image processing; OpenCV; ראייה ממוחשבת; עיבוד תמונה | PyTorch; Torch
    TensorFlow; Keras; Tensor Flow | scikit-learn; sklearn; XGBoost; LightGBM | pandas; NumPy; SciPy
    Jupyter; Jupyter Notebooks | MLOps; ML-Ops; MLflow; Kubeflow; SageMaker; Vertex AI
    CUDA; GPU programming | reinforcement learning
    recommender systems; Empfehlungssysteme; recommendation systems; מערכות המלצה
    time series; Zeitreihen; Zeitreihenanalyse; forecasting models; time series analysis
    A/B testing; AB testing; A/B-Tests; AB-Tests; experimentation
    data analysis; Datenanalyse; Datenanalysen; data analytics; Datenauswertung; Datenauswertungen;
        ניתוח נתונים; אנליזה
    data visualisation; Datenvisualisierung; data visualization; Dashboards; dashboarding; דשבורדים;
        ויזואליזציה של נתונים
    data modelling; Datenmodellierung; data modeling; Datenmodelle; מידול נתונים
    data governance; Data-Governance; Datengovernance; data stewardship
    data quality; Datenqualität; Datenqualitätsmanagement; איכות נתונים
    master data management; Stammdatenmanagement; Stammdaten; MDM systems; נתוני אב
    business intelligence; Business-Intelligence; BI reporting; BI-Tools | big data; Big-Data; ביג דאטה
    data mining; Data-Mining
    web analytics; Webanalyse; Webanalytics; Adobe Analytics; Matomo; Mixpanel; Amplitude
    Google Analytics; GA4; Google Analytics 4; Universal Analytics
    GIS; ArcGIS; QGIS; Geoinformationssysteme; ממ"ג
    reporting; Berichtswesen; Reportings; ad hoc reporting; Ad-hoc-Analysen; בניית דוחות | PostGIS
    ClickHouse | Power Query; PowerQuery; Power Pivot
"""
