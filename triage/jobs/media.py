"""Media, languages, culture and performing arts."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "journalist": Job(
        titles="""
            Journalist; Reporter; News Reporter; Correspondent; Columnist; Investigative Journalist
            Broadcast Journalist; Sports Journalist; Data Journalist; News Anchor; Multimedia Journalist
            Anchor; Freelance Journalist; Foreign Correspondent; Newsreader; Financial Journalist
            Crime Reporter; Redakteur Lokales; Korrespondent; Nachrichtenredakteur; Zeitungsredakteur
            Lokalredakteur; Lokalreporter; Volontär Redaktion; Wirtschaftsredakteur; Sportredakteur
            Journalistischer Mitarbeiter; Fachjournalist; Journalist Fernsehen; Datenjournalist
            Politikredakteur; Wissenschaftsjournalist; Redaktionsvolontär; Wirtschaftsjournalist
            TV-Journalist; Sportreporter; Redakteur Wirtschaft; Nachrichtensprecher; Journalisten
            Hörfunkjournalist; Videojournalist
            עיתונאי/ת; כתב/ת חדשות; כתב/ת ספורט; תחקירן/ית; עיתונאים; כתב/ת כלכלי/ת; פרשן/ית; כתבים
            מגיש/ת חדשות; תחקירנ/ית; עיתונאית חוקרת; כתב/ת טכנולוגיה; שדרן/ית
        """,
        near="editor pr-manager copywriter",
    ),
    "editor": Job(
        titles="""
            Editor; [Managing|Copy|News|Metro|Online|Book|Commissioning|Sub|Magazine|Section] Editor
            [Digital|Acquisitions|Editorial|Development|Features] Editor
            [Science|Assistant|Associate|Senior Content|Production] Editor; Editor-in-Chief; Editor in Chief
            Editorial [Assistant|Manager|Director|Coordinator]; Proofreader; Copyeditor
            Publishing [Editor|Manager|Assistant]; Content Editor; Head of Editorial; Line Editor; Redakteur
            Online-Redakteur; Lektor; Chefredakteur; Redaktionsleiter; Korrektor; Fachredakteur
            Chef vom Dienst; Redaktionsassistent; Verlagslektor; Redaktionelle Mitarbeiterin; Webredakteur
            Verlagskaufmann; Bildredakteur; Fernsehredakteur; Redaktionsmitarbeiter
            Medienkaufmann Digital und Print; Korrekturleser; Online Redakteur; Onlineredakteur
            Redakteur Online; Redaktionsleitung; Redaktioneller Mitarbeiter; Fachlektor; Redaktionsassistenz
            Medizinredakteur; Print-Redakteur; Textredakteur; Lektoratsassistent; Programmleiter Verlag
            Medienkaufmann; Redaktionskoordinator; Zeitschriftenredakteur; Video-Redakteur; Hörfunkredakteur
            TV-Redakteur; Digitalredakteur; Mitarbeiter Redaktion; Redaktionssekretär
            Herstellungsleiter Verlag; Newsdesk-Redakteur; Programmredakteur; Literaturagent; Literary Agent
            עורך/עורכת תוכן; עורך/ת תוכן; עורך לשוני; עורכת לשונית; עורך ראשי; עורכת ראשית; עורך/ת לשוני/ת
            מגיה; עורך משנה; עורכת תוכן; עורך חדשות; עורכת חדשות; רכז/ת מערכת; עורך ספרים; עורכת ספרים
            עורך תוכן; עורך אתר; עורכת אתר; עורכת משנה; עורך דיגיטל; עורכי תוכן; עורך מדעי
        """,
        near="journalist copywriter content-manager technical-writer",
    ),
    "translator": Job(
        titles="""
            Translator; Translators
            [Freelance|Medical|Technical|Literary|German|English|In-House] Translator
            Localization [Specialist|Manager|Project Manager|Tester|Engineer|Coordinator]; Subtitler
            Translation Project Manager; Post-Editor; Linguist Reviewer; Transcriptionist
            Language Specialist; Localisation Manager; Transcriber; Transcreation Specialist; Subtitle Editor
            MTPE Linguist; Language Lead; Übersetzer; Fachübersetzer; Lokalisierungsmanager; Terminologe
            Übersetzungsmanager; Untertitler; Sprachmanager; Freiberuflicher Übersetzer
            Übersetzer und Dolmetscher; Transkriptor; Fremdsprachenkorrespondent Übersetzung
            Projektmanager Übersetzungen; Transkribist; Language Quality Specialist; Übersetzungskoordinator
            Technischer Übersetzer; Lokalisierer; Localizer; Vendor Manager Localization; Terminologist
            Subtitling Specialist; Transkribent
            מתרגם/ת; מתרגמים; מנהל/ת לוקליזציה; מתרגם/ת טכני/ת; מתמלל/ת; כתוביות עורך; מתמללים
            מתרגם/ת רפואי/ת; לוקליזטור/ית; מתרגם/ת כתוביות; רכז/ת תרגום
        """,
        near="interpreter editor technical-writer",
    ),
    "interpreter": Job(
        titles="""
            Interpreter; Conference Interpreter; Sign Language Interpreter; Medical Interpreter
            Telephone Interpreter; Community Interpreter; Simultaneous Interpreter
            Court and Medical Interpreter; Dolmetscher; Konferenzdolmetscher; Gebärdensprachdolmetscher
            Simultandolmetscher; Telefondolmetscher; Sprachmittler; Dolmetscherin; Videodolmetscher
            Schriftdolmetscher; Remote Interpreter; BSL Interpreter; Verhandlungsdolmetscher; ASL Interpreter
            מתורגמן/ית; מתורגמן/ית סימולטני/ת; מתורגמן/ית שפת סימנים; מתורגמנים; תרגום סימולטני מתורגמן
        """,
        near="translator",
    ),
    "video-editor": Job(
        titles="""
            Video Editor; Film Editor; Post-Production [Editor|Specialist|Supervisor|Producer]
            Video Producer; Offline Editor; Colorist; Video Content Editor; Videographer and Editor
            Online Editor Film; Promo Editor; YouTube Video Editor; Post Producer; Cutter; Videocutter
            Videoeditor; Mediengestalter Video; Filmeditor; Cutter Video; Videoredakteur; Videoproducer
            Video-Editor; Editor Bild und Ton; Postproduction Editor; Bildschnittmeister
            Postproduktion Mitarbeiter; Videoproduzent; Editor Film und Video
            Video Editor and Motion Designer; Cutterin
            עורך וידאו; עורכת וידאו; עורך וידיאו; עורכת וידיאו; פוסט פרודקשן עורך; עורך סרטים; עורך/ת וידאו
            עורכי וידאו; קולוריסט/ית; עורך סרטונים; עורכת סרטונים; עורך/ת וידיאו
        """,
        near="motion-designer camera-operator film-producer",
    ),
    "camera-operator": Job(
        titles="""
            Camera [Operator|Assistant]; Cinematographer; Videographer; Director of Photography; Cameraman
            Cameraperson; Drone Pilot; Steadicam Operator; Broadcast Camera Operator
            Multimedia Producer Camera; First Assistant Camera; Drone Operator; Kameramann; Kameraassistent
            Videograf; Kamerafrau; Drohnenpilot; Kameramann EB; Bildtechniker; Kameraoperateur
            Drohnenoperator; Kameraleute; Videofilmer; Bildgestalter Kamera; UAV Pilot
            צלם וידאו; צלמ/ת וידאו; צלם קולנוע; מפעיל/ת רחפן; צלם סטדיקם; עוזר/ת צלם; צלמת וידאו
            מטיס/ת רחפנים; צלם וידיאו; מפעיל/ת רחפנים; מטיס רחפן
        """,
        near="video-editor photographer",
    ),
    "photographer": Job(
        titles="""
            Photographer; Photo [Editor|Assistant|Retoucher|Producer]; Wedding Photographer
            Product Photographer; Retoucher; Photojournalist; School Photographer; Portrait Photographer
            Studio Photographer; Real Estate Photographer; Cruise Ship Photographer; Fashion Photographer
            Fotograf; Fotoassistent; Bildbearbeiter; Produktfotograf; Fotomedienfachmann; Bildretuscheur
            Pressefotograf; Hochzeitsfotograf; Fotolaborant; Fotoassistenz; Eventfotograf; Fotografen
            E-Commerce-Fotograf; Retouching Artist; Schulfotograf; Werbefotograf; Fotostudio Mitarbeiter
            Babyfotograf; Studiofotograf
            צלם/ת; צלמים; צלם סטילס; רטושר/ית; צלם/ת אירועים; צלם/ת מוצר; צלם אירועים; צלמת; צלם סטודיו
            צלם חתונות
        """,
        near="camera-operator graphic-designer",
    ),
    "film-producer": Job(
        titles="""
            [Film|TV|Television|Radio|Podcast|Executive] Producer
            [Line|Broadcast|Content Film|Documentary|Associate|Video Executive] Producer; Film Director
            Television Director; Theatre Director
            Production [Coordinator Film|Assistant Film|Runner|Secretary Film]; Podcast Editor
            Radio Presenter; TV Presenter; Radio Host; Podcast Host; TV Host; Casting Director; Showrunner
            Unit Production Manager; Location Manager Film; First Assistant Director; Script Supervisor
            Production Manager Film; Regisseur; Filmproduzent; Aufnahmeleiter; Produktionsassistent Film
            Regieassistent; Hörfunkmoderator; Moderator Radio; Produktionsleiter Film; Filmemacher
            Moderator Fernsehen; Redakteur Podcast; Podcast-Producer; Filmproducer; Produzent Film
            Radiomoderator; Moderator Hörfunk; TV-Producer; Fernsehmoderator; Produktionsleitung Film
            Produktionskoordinator Film; Herstellungsleiter Film; Regieassistenz; Aufnahmeleitung
            Ablaufregisseur; TV-Moderator; Synchronsprecher; Voice Actor; Sprecher Synchron; Casting Manager
            Dramaturg; Produktionsfahrer Film; Producer Werbefilm; Bildmischer; Vision Mixer; Dubbing Actor
            Voice Over Artist; Radioredakteur; Sprecher Hörbuch
            מפיק/ה; במאי/ת; מפיק/ת טלוויזיה; עוזר/ת הפקה; עוזר/ת במאי; שדרן/ית רדיו; מגישת; מפיק/ת תוכן
            במאים; מפיק/ת פודקאסטים; קריין/ית; מפיק/ת פועל/ת; עוזר במאי; מלהק/ת; מפיקים; עוזרת הפקה
            מפיק/ת בפועל; מנהל/ת הפקה; מפיק/ת וידאו; עורכת תוכנית; מדבב/ת; עוזרי הפקה; רכז/ת הפקה
            תחקירן/ית טלוויזיה
        """,
        near="video-editor event-manager",
    ),
    "sound-engineer": Job(
        titles="""
            Sound [Engineer|Designer|Technician|Mixer|Recordist|Editor]
            Audio [Engineer|Technician|Designer|Producer|Editor]; Mixing Engineer
            Broadcast [Engineer|Technician]; Recording Engineer; Music Producer; Live Sound Engineer
            Audio Visual Technician; Boom Operator; AV Technician; AV Engineer; Studio Engineer; FOH Engineer
            Tontechniker; Toningenieur; Tonmeister; Audiotechniker; Sounddesigner; Medientechniker
            Tonassistent; Sendetechniker; Rundfunktechniker; Tonstudio Mitarbeiter; Broadcast-Techniker
            Studiotechniker; Broadcast-Ingenieur; AV-Techniker; Tonmann; Videotechniker; Musikproduzent
            Broadcasttechniker; Ton- und Lichttechniker; MAZ-Techniker; Messtechniker Rundfunk
            Medientechnik Techniker; Tonoperator; Techniker Medientechnik; Konferenztechniker
            סאונדמן; איש סאונד; מעצב/ת סאונד; טכנאי/ת סאונד; הגברה טכנאי; טכנאי/ת הקלטות; מיקסר
            טכנאי/ת שידור; מפיק/ת מוזיקלי/ת; טכנאי/ת קול; איש הגברה; טכנאי/ת אולפן; טכנאי/ת מולטימדיה
        """,
        near="event-technician video-editor",
    ),
    "event-technician": Job(
        titles="""
            Event Technician; Stage [Technician|Manager|Hand|Engineer|Carpenter]
            Lighting [Technician|Operator|Engineer]; Stagehand; Rigger; Theatre Technician
            Lighting Designer Stage; Technical Production Manager; Production Electrician Theatre
            Projectionist; Stage Lighting Technician; Show Technician; Veranstaltungstechniker
            Fachkraft für Veranstaltungstechnik; Lichttechniker; Bühnentechniker; Bühnenmeister
            Theatertechniker; Meister für Veranstaltungstechnik; Stagehands; Fachkraft Veranstaltungstechnik
            Meister Veranstaltungstechnik; Bühnenarbeiter; Technischer Projektleiter Veranstaltungen
            Inspizient; Beleuchter; Lichtoperator; Beleuchtungsmeister; Requisiteur; Bühnenhelfer
            Messebauhelfer; Messemonteur; Aufbauhelfer; Projektleiter Veranstaltungstechnik; Bühnenbildner
            Technischer Leiter Theater; Set Designer; Szenenbildner; Stage Designer; Prop Master; Ankleider
            Filmvorführer; Aufbauhelfer Events; Requisiteurin; Produktionstechniker Event; Kulissenbauer
            Garderobier; Scenic Artist; Bühnenplastiker; Riggerin; Rigging Supervisor; Schlosser Theater
            תאורן/ית; מנהל/ת במה; איש במה; טכנאי/ת במה; מעצב/ת תאורה; מעצבת במה; פועל/ת במה; תפאורן/ית
            תאורנים; טכנאי/ת תאורה; אביזרן/ית; אנשי במה; מנהל/ת הצגה; מלביש/ה
        """,
        near="sound-engineer electrician",
    ),
    "librarian": Job(
        titles="""
            Librarian; Library [Assistant|Technician|Manager|Clerk|Director]; Systems Librarian
            Map and Data Librarian; Map & Data Librarian; Data Librarian; Archivist; Records Manager
            Information Specialist Library; Museum Curator; Curator; Cataloguer; Bibliothekar; Archivar
            Bibliotheksassistent; Fachangestellte für Medien- und Informationsdienste; FaMI; Kurator
            Museumsleiter; Dokumentar Archiv; Bibliotheksmitarbeiter; Digital Archivist; Museum Manager
            Registrar Museum; Metadata Librarian; Academic Librarian; Museumskurator; Bibliotheksleiter
            Leiter Bibliothek; Archivmitarbeiter; Leitung Bibliothek; Diplom-Bibliothekar; Archivassistent
            Wissenschaftlicher Bibliothekar; Leiter Archiv; Museumsmitarbeiter; Sammlungsleiter
            Exhibition Curator; School Librarian; Kunsthistoriker; Art Historian; Gallery Manager
            Galerieassistent; Galerist; Fachreferent Bibliothek; Galeriemitarbeiter; Gallery Assistant
            Fachangestellter für Medien- und Informationsdienste; Museumsaufsicht; Museum Attendant
            Museumsdirektor; Collections Manager Museum; Mediothekar; Kulturmanager; Cultural Manager
            Kulturreferent; Referent Kultur; Arts Administrator; Kulturbeauftragter; Theaterpädagoge
            Intendant; Orchestermanager; Galerieleiter; Theatre Manager
            ספרן/ית; ארכיונאי/ת; אוצר/ת; מידען/ית; ספרנים; מנהל/ת ספרייה; מידענ/ית; מנהל/ת ספריה
            אוצר/ת תערוכות; מנהל/ת מוזיאון; מנהל/ת גלריה; מנהל/ת תרבות; מנהל/ת ארכיון; רכז/ת מוזיאון; אוצרים
            ספרן/ית מערכות מידע; ארכיונאים
        """,
        near="data-manager",
    ),
    "musician": Job(
        titles="""
            Musician; Orchestra Musician; Pianist; Violinist; Choir Director; Church Musician
            Conductor Orchestra; Actor; Actress; Dancer; Choreographer; Performer; Opera Singer; DJ; Composer
            Sänger; Musiker; Kirchenmusiker; Organist; Chorleiter; Dirigent; Schauspieler; Tänzer
            Orchestermusiker; Korrepetitor; Choreograf; Kantor; Komponist; Darsteller; Statist; Komparse
            Background Actor; Musicaldarsteller; Kapellmeister; Tanzpädagoge; Dance Teacher; Tanzlehrer
            Choreograph; Chorsänger; Music Director; Artist Manager; Künstlermanager; Circus Artist
            Tutti-Violinist; Stunt Performer
            מוזיקאי/ת; שחקן/ית; רקדן/ית; מלחין/ה; מנצח/ת; כוריאוגרף/ית; זמר/ת; ניצבים; דוגמן/ית; פסנתרן/ית
            שחקנים; מורה לריקוד; ניצב/ת; די ג'יי; תקליטן/ית; רקדנים
        """,
        near="sound-engineer teacher",
    ),
}

SKILLS = """
    journalism; Journalismus; journalistisches Schreiben; reporting for media; Reporting News; עיתונאות;
        תחקיר; כתיבה עיתונאית
    editing; redaktionelle Arbeit; Lektorat; copy editing; editorial work; Redaktionserfahrung; Redigieren;
        עריכה; עריכה לשונית; עריכת תוכן
    proofreading; Korrekturlesen; Korrektorat; הגהה
    translation; Übersetzung; Übersetzungen; Fachübersetzungen; תרגום; תרגומים
    interpreting; Dolmetschen; Simultandolmetschen; Konferenzdolmetschen; תרגום סימולטני; שפת סימנים
    CAT tools; Trados; SDL Trados; memoQ; CAT-Tools; Phrase TMS; Across; Smartling; טראדוס
    localisation; Lokalisierung; localization; subtitling; Untertitelung; Transkreation; transcreation;
        לוקליזציה; כתוביות
    video editing; Videoschnitt; Videobearbeitung; Filmschnitt; Videoproduktion; video production;
        Postproduktion; post-production; עריכת וידאו; עריכת וידיאו; הפקת וידאו
    Premiere Pro; Adobe Premiere; Final Cut; Final Cut Pro; Premiere; Avid Media Composer; DaVinci Resolve;
        Adobe Premiere Pro; Avid; פרימייר
    camera work; Kameraführung; videography; cinematography; Kameraerfahrung; drone piloting; צילום וידאו;
        רחפן; רחפנים
    photography; Fotografie; Bildbearbeitung; photo editing; Produktfotografie; Retusche; image editing;
        retouching; צילום; ריטוש; עריכת תמונות
    sound design; Tontechnik; audio production; Pro Tools; Ableton; Logic Pro; Audioproduktion;
        audio engineering; Cubase; סאונד; הגברה; פרו טולס
    event technology; Veranstaltungstechnik; Lichttechnik; lighting; Bühnentechnik; stage technology;
        Rigging; Medientechnik; grandMA; AV-Technik; תאורה
    radio and TV; Rundfunk; Hörfunk; Fernsehen; broadcast; broadcasting; Broadcast-Technik; Podcast;
        Podcasting; podcast production; טלוויזיה; רדיו; פודקאסט; פודקאסטים
    library work; Bibliothekswesen; Archivwesen; cataloguing; Katalogisierung; Archivierungserfahrung;
        metadata; ספרנות; מידענות; קטלוג; ארכיונאות
    publishing; Verlagswesen; book publishing; הוצאה לאור
    museum work; Museumsarbeit; curating; Ausstellungsplanung; exhibition planning; Provenienzforschung;
        אוצרות
    Musikpädagogik; music production; מוזיקה; הפקה מוזיקלית | acting; Schauspiel; תיאטרון
    screenwriting; Drehbuch; scriptwriting; Storytelling; storytelling; תסריטאות; סטוריטלינג
"""
