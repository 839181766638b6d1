"""Design: digital, graphic, product and space."""

from __future__ import annotations

from triage.jobs.job import Job

JOBS = {
    "ux-designer": Job(
        titles="""
            UX [Designer|Design Lead|Specialist|Konzepter|Architect|Consultant|Expert|Manager|Engineer]
            User Experience [Designer|Architect|Specialist|Consultant]; UX/UI [Designer|Design Lead]
            UI/UX [Designer|Developer]; Interaction Designer; Experience Designer; Service Designer
            Information Architect; Usability [Engineer|Expert|Specialist]; UX-Designerin
            Conversation Designer; UXUI Designer; UX and UI Designer; UX & UI Designer
            User Experience Design; Usability-Experte; Interaktionsdesigner; Accessibility Specialist
            UX Lead; Head of UX; UX Konzeptionerin; Service-Designer
            מעצב/ת [UX|UX/UI|חוויית משתמש|UI/UX|UXUI|מוצר וחוויית משתמש|חווית משתמש|UX UI]
            מאפיין/ת [UX|חוויית משתמש|חווית משתמש]; מעצב/ת ממשק וחוויית משתמש; מומחה/ית UX; מאפיינ/ת UX
            מומחה/ית חוויית משתמש
        """,
        near="ui-designer product-designer ux-researcher graphic-designer frontend-developer",
    ),
    "ui-designer": Job(
        titles="""
            UI [Designer|Artist|Design Lead|Specialist]; User Interface Designer; Interface Designer
            Visual UI Designer; Design System Designer; Screendesigner; GUI Designer; UI-Designerin
            Interfacedesigner; HMI Designer
            מעצב/ת [UI|ממשק|ממשקים|ממשק משתמש]
        """,
        near="ux-designer graphic-designer web-designer",
    ),
    "product-designer": Job(
        titles="""
            Product Designer; Digital Product Designer; Product Design Lead; Product Designerin
            Lead Product Designer; Founding Designer; Founding Product Designer; Head of Product Design
            Product Design Manager
            מעצב/ת מוצר; מעצב/ת מוצר דיגיטלי; מעצב/ת מוצרים דיגיטליים; פרודקט דיזיינר
        """,
        near="ux-designer industrial-designer product-manager ui-designer",
    ),
    "ux-researcher": Job(
        titles="""
            UX Researcher; User Researcher; User Experience Researcher; Design Researcher; UX Research Lead
            Usability Researcher; User Research Lead; Head of Research UX; Nutzerforscher
            User Research Manager; UX-Researcherin; Usability Tester
            חוקר/ת [UX|משתמשים|חוויית משתמש|חווית משתמש]
        """,
        near="ux-designer market-researcher data-analyst",
    ),
    "graphic-designer": Job(
        titles="""
            Graphic [Designer|Artist|Design Specialist]; Visual [Designer|Designer Brand|Artist]
            Communication Designer; Brand Designer; Marketing Designer; Presentation Designer
            Packaging Designer; Print Designer; Creative Designer; Production Artist; Editorial Designer
            Corporate Designer; Infographic Designer; Brand Design Lead; Digital Designer; Designer Editorial
            Grafikdesigner; Grafiker; Kommunikationsdesigner; Verpackungsdesigner; Reinzeichner
            Visueller Gestalter; Markendesigner; Grafik-Designer; Grafik Designer; Webgrafiker
            Diplom-Designer; Grafikdesignerin; Kommunikationsgestalter; Screen Designer; Illustratorin
            Layouter; Grafik- und Mediendesigner; Layoutdesigner; Brand-Designer; Polygraf
            Druckvorlagenhersteller; Reinlayouter
            מעצב/ת [גרפי/ת|גרפיקה|דפוס|מיתוג|אריזות|מצגות|פרינט|שיווקי/ת|ויזואלי/ת]; גרפיקאי/ת; מעצב גרפי
            מעצבת גרפית; מעצב/ת דיגיטל; מעצבים גרפיים
        """,
        near="ui-designer web-designer art-director motion-designer media-designer",
    ),
    "media-designer": Job(
        titles="""
            Media Designer; Digital Media Designer; Multimedia [Designer|Artist|Specialist|Producer]
            Mediengestalter; Mediendesigner; Mediengestalter Digital und Print; Mediengestalter Bild und Ton
            Mediengestalter Print; Multimediagestalter; Multimedia-Designer; Content Designer
            Mediengestalter Digital; Mediengestalter Bild & Ton; Medientechnologe Druck
            Interaktiver Mediendesigner; Crossmedia Designer
            מעצב/ת [מדיה|מולטימדיה|תוכן|ניו מדיה]; איש מולטימדיה; מומחה/ית מולטימדיה
        """,
        near="graphic-designer web-designer video-editor",
    ),
    "web-designer": Job(
        titles="""
            Web Designer; Website Designer; E-Commerce Designer; Landing Page Designer; Webdesigner
            Webdesignerin; Email Designer; Webgestalter; WordPress Designer
            מעצב/ת [אתרים|Web|אתרי אינטרנט|דפי נחיתה|ווב]; וובדיזיינר
        """,
        near="graphic-designer ui-designer web-developer frontend-developer",
    ),
    "motion-designer": Job(
        titles="""
            Motion [Designer|Graphics Designer|Graphic Designer|Graphics Artist|Design Lead]; Motiondesigner
            Motion-Designer; Motion Graphics Animator; Motion Graphics Editor; Video Designer
            מעצב/ת [מושן|תנועה|אנימציה|Motion]; מושן דיזיינר
        """,
        near="graphic-designer video-editor 3d-artist animator",
    ),
    "animator": Job(
        titles="""
            Animator; 2D Animator; 3D Animator; 2D Artist; Character Animator; Animation Artist
            Technical Animator; Storyboard Artist; VFX [Artist|Supervisor]; Visual Effects Artist; Compositor
            FX Artist; Trickfilmzeichner; Compositing Artist; Rigging Artist; Spine Animator
            אנימטור/ית; מאייר/ת סטוריבורד; אנימטור/ית דו ממד; אנימטור/ית תלת ממד; אנימטורית תלת מימד
            אמן/ית אפקטים
        """,
        near="motion-designer 3d-artist illustrator",
    ),
    "3d-artist": Job(
        titles="""
            3D [Artist|Designer|Generalist|Modeler|Visualizer]
            3D [Modeller|Visualisation Artist|Environment Artist|Visualisierer|Character Artist]; CGI Artist
            Environment Artist; Character Artist; Texture Artist; Game Artist; Concept Artist
            Technical Artist; 3D-Visualisierer; 3D-Grafiker; Architectural Visualizer
            Architekturvisualisierer; CGI Specialist; Lighting Artist; 3-D-Grafiker; 3D-Artist; Visualisierer
            Concept Designer; 3D-Modellierer
            מעצב/ת [תלת ממד|תלת מימד|3D|הדמיות]; אמן/ית תלת ממד; מדמה תלת ממד; מדמת תלת מימד; אמן/ית תלת מימד
            אמן/ית קונספט
        """,
        near="animator motion-designer game-designer cad-designer",
    ),
    "illustrator": Job(
        titles="""
            Freelance Illustrator; Children's Book Illustrator; Book Illustrator; Fashion Illustrator
            Medical Illustrator; Wissenschaftlicher Illustrator; Comiczeichner; Scientific Illustrator
            Technical Illustrator; Technischer Illustrator; Cartoonist; Kinderbuchillustrator
            מאייר/ת; איירסט; מאיירים
        """,
        near="graphic-designer animator",
    ),
    "art-director": Job(
        titles="""
            Art Director; Artdirector; Art Direktor; Lead Designer; Design Director; Junior Art Director
            Art Buyer; Artdirektor; Art Director Digital
            ארט דירקטור; ארט דירקטורית; מנהל/ת קריאייטיב ארט; מנהל/ת אמנותי/ת; ארט דיירקטור; מנהל אמנותי
            מנהלת אמנותית
        """,
        near="graphic-designer creative-director",
    ),
    "creative-director": Job(
        titles="""
            Creative [Director|Lead|Producer|Manager|Strategist|Head]
            Head of [Creative|Design|Brand Design|Creation]; Executive Creative Director; VP Design
            Director of Design; Kreativdirektor; Design [Manager|Lead|Team Lead]; Chief Design Officer
            Creative Direktor; Leiter Design; Kreativleiter; Creative Technologist; Leiter Kreation
            Teamleiter Design; Leiter Grafik; Teamleiter Grafik; Kreativer Kopf; Leiter Designabteilung
            מנהל/ת קריאייטיב; מנהל/ת עיצוב; ראש צוות עיצוב; מנהל/ת סטודיו; קריאייטיב דירקטור
            סמנכ"ל/ית קריאייטיב; מנהל/ת סטודיו לעיצוב; ראש תחום עיצוב; מנהל/ת צוות עיצוב
        """,
        near="art-director marketing-manager copywriter",
    ),
    "industrial-designer": Job(
        titles="""
            Industrial Designer; Transportation Designer; Furniture Designer; Automotive Designer
            Industriedesigner; Produktdesigner; Produktgestalter; Möbeldesigner; Industrial Design Engineer
            Clay Modeler; Exterior Designer; Schmuckdesigner; Jewelry Designer; Formgestalter
            Color and Trim Designer; Toy Designer; Fahrzeugdesigner; Industrie Designer
            מעצב/ת [תעשייתי/ת|רהיטים|תכשיטים]; מעצב תעשייתי; מעצבת תעשייתית
        """,
        near="product-designer design-engineer",
    ),
    "fashion-designer": Job(
        titles="""
            Fashion Designer; Apparel Designer; Textile Designer; Knitwear Designer; Footwear Designer
            Costume Designer; Accessory Designer; Modedesigner; Textildesigner; Bekleidungstechniker
            Schnittmacher; Kostümbildner; Pattern Maker; Technical Designer Apparel
            Fashion Product Developer; Schuhdesigner; Bekleidungsingenieur; Print Designer Textile
            Directrice; Technische Designerin Bekleidung; Schnittdirectrice; Pattern Cutter
            Garment Technologist; Kostümdesigner
            מעצב/ת [אופנה|טקסטיל|נעליים|תלבושות]; תדמיתן/ית; גזרן/ית
        """,
        near="textile-worker industrial-designer",
    ),
    "interior-designer": Job(
        titles="""
            Interior [Designer|Architect|Decorator|Design Consultant]; Innenarchitekt; Inneneinrichter
            Raumausstatter Planung; Einrichtungsplaner; Interior-Designer; Einrichtungsberater
            Innenraumgestalter; Innenausstatter; Küchenplaner; Kitchen Designer; Planer Innenausbau
            Interior Design Manager; Lighting Designer; Lichtplaner; Ladenplaner; Store Designer; Büroplaner
            Retail Designer
            מעצב/ת [פנים|מטבחים]; אדריכל/ית פנים; אדריכל/ית פנים; מתכנן/ת מטבחים; אדריכלות פנים; מעצבי פנים
            מתכנן/ת תאורה
        """,
        near="architect exhibition-designer",
    ),
    "exhibition-designer": Job(
        titles="""
            Exhibition Designer; Exhibit Designer; Stand Designer; Messedesigner; Ausstellungsgestalter
            Messebauplaner; Event Designer; Museum Designer; Experiential Designer; Messebauer
            Ausstellungsdesigner; Gestalter für visuelles Marketing; Szenograf; Spatial Designer
            Museumsgestalter
            מעצב/ת [תערוכות|ביתנים|חלל]
        """,
        near="interior-designer event-manager",
    ),
    "game-designer": Job(
        titles="""
            Game Designer; Level Designer; Narrative Designer; Gamedesigner; Game Economy Designer
            Leveldesigner; Game Producer; Game Director; Systems Designer Games; Game-Designer
            Game Product Manager; Quest Designer; Monetization Designer; Monetization Manager Games
            Game Economist; Spieledesigner
            מעצב/ת [משחקים|משחק|שלבים]; גיים דיזיינר; מפיק/ת משחקים; כלכלן/ית משחק
        """,
        near="game-developer 3d-artist",
    ),
}

SKILLS = """
    Figma; FigJam; פיגמה | Sketch; Sketch App | Adobe XD | Adobe Photoshop; Photoshop; פוטושופ
    Adobe Illustrator; Illustrator; אילוסטרייטור | Adobe InDesign; InDesign; אינדיזיין
    Adobe Creative Suite; Adobe CC; Adobe Creative Cloud; Adobe Suite; Creative Cloud; Creative Suite;
        חבילת אדובי
    After Effects; Adobe After Effects; אפטר אפקטס; אפטר | Adobe Lightroom; Lightroom
    InVision; Axure; Framer; Zeplin; Webflow | Blender; בלנדר | Maya; Autodesk Maya
    Cinema 4D; C4D; Cinema4D | 3ds Max; 3D Studio Max; 3DS MAX | ZBrush; Substance Painter; Houdini
    SketchUp; Sketchup; סקצ'אפ | Rhino; Rhinoceros; Rhino 3D; Grasshopper
    CorelDRAW; Corel Draw; Affinity Designer; QuarkXPress | Canva; קנבה
    UX design; UX-Design; user experience; UX; User Experience Design; UX/UI; UI/UX; UX/UI design;
        חוויית משתמש; חווית משתמש; אפיון UX
    UI design; UI-Design; user interface design; interface design; עיצוב ממשקים; ממשק משתמש
    user research; UX research; usability testing; Usability-Tests; user testing; User-Research;
        Nutzerforschung; Usability; מחקר משתמשים; שימושיות
    wireframing; Wireframes; prototyping; Prototypen; Mockups; Prototyping; וויירפריימס; אבות טיפוס
    design systems; Designsysteme; Design-System; Design System; מערכות עיצוב
    interaction design; Interaktionsdesign | accessibility; Barrierefreiheit; WCAG; a11y; נגישות
    graphic design; Grafikdesign; Grafik-Design; grafische Gestaltung; עיצוב גרפי; גרפיקה
    typography; Typografie; Typographie; טיפוגרפיה
    brand design; Corporate Design; Corporate Identity; branding; Markengestaltung; brand identity; מיתוג
    layout; Layoutgestaltung; Reinzeichnung; print production; Druckvorstufe; Prepress; קדם דפוס
    packaging design; Verpackungsdesign; עיצוב אריזות | illustration; Illustrationen; איור
    motion design; Motion Graphics; motion graphics design; Motion-Design; מושן
    animation; 2D animation; 3D animation; Animationen; אנימציה
    3D modelling; 3D-Modellierung; 3D modeling; 3D-Visualisierung; 3D visualisation; rendering; Renderings;
        הדמיות; מידול תלת ממדי; הדמיות תלת ממד
    V-Ray; Lumion; Enscape; Corona Renderer
    interior design; Innenarchitektur; Raumgestaltung; Raumplanung; עיצוב פנים; אדריכלות פנים
    web design; Webdesign; responsive design; Responsive Webdesign; עיצוב אתרים
    art direction; creative direction; Kreativdirektion; קריאייטיב
    industrial design; Industriedesign; Produktdesign; product design; עיצוב מוצר; עיצוב תעשייתי
    fashion design; Modedesign; Schnittkonstruktion; pattern making; עיצוב אופנה; תדמיתנות
    game design; level design; Gamedesign; עיצוב משחקים | information architecture; Informationsarchitektur
    service design; Service-Design; customer journey; customer journey mapping; Customer-Journey
"""
