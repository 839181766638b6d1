"""The words that tell a firm from other names, and an agency from other firms. Data only, levelled."""

from __future__ import annotations

from triage.facts.wordsets import word_set

LEGAL = word_set(
    """
    gmbh mbh ag se kg ohg ug kgaa ev gbr og eg cie ltd limited inc llc llp plc corp corporation bv nv sarl
    sas sl srl oy ab aps pte pty בע"מ
    """
)
SHORT_LEGAL = word_set("ag se kg ug og eg ab ev nv bv oy sl")
"""Legal forms that are also words or parts of words: they count in capitals only."""

HEADS = word_set(
    """
    klinik klinikum kliniken klinikgruppe krankenhaus universitaetsklinikum universitaetsmedizin uniklinik
    hospital sankt st spital lkh gesundheitszentrum medizinzentrum reha therapiezentrum pflegedienst
    pflegeheim altenheim seniorenzentrum seniorenresidenz residenz seniorenheim hospiz sozialstation spitex
    diakonie caritas lebenshilfe rettungsdienst praxis zahnarztpraxis praxisklinik ordination apotheke labor
    mvz tierklinik tierarztpraxis hotel gasthof gasthaus gaststaette pension restaurant wirtshaus landhotel
    parkhotel berghotel cafe bistro bar brauerei baeckerei backhaus konditorei metzgerei fleischerei
    molkerei weingut hofgut kellerei muehle gaertnerei spedition logistikzentrum fuhrunternehmen taxi
    reederei werft autohaus werkstatt tankstelle fahrschule salon friseursalon friseur kosmetikstudio
    fitnessstudio studio atelier galerie museum theater oper orchester zoo verlag druckerei redaktion sender
    kanzlei notariat steuerbuero steuerkanzlei steuerberatung lohnbuero treuhand rechtsanwaelte notare
    ingenieurbuero architekturbuero planungsbuero sachverstaendigenbuero elektro sanitaer malerbetrieb
    dachdeckerei zimmerei schreinerei tischlerei schlosserei bauunternehmen universitaet hochschule
    fachhochschule institut akademie kolleg schule grundschule gesamtschule gymnasium realschule
    berufsschule volkshochschule musikschule freie kita kindergarten kinderhaus krippe schulzentrum stadt
    gemeinde landkreis kreis landratsamt stadtwerke gemeindewerke bezirksamt amt bundesamt bundesstelle
    landesamt bundesanstalt ministerium polizei feuerwehr amtsgericht finanzamt kreisverwaltung
    stadtverwaltung bistum erzbistum kirchenkreis kirchengemeinde pfarrei stiftung verein verband
    kitaverband verkehrsverbund verkehrsbetriebe wohnungsbau wohnungsbaugesellschaft genossenschaft
    sparkasse volksbank raiffeisenbank bank kreditbank versicherung krankenkasse gruppe firma fa betrieb
    university department school college institute city council the church port clinic ministry office
    foundation library academy
    brasserie trattoria pizzeria osteria taverna kreisbibliothek stadtbibliothek bibliothek
    """
)
"""First words of institutions: "Klinikum Isartal", "Hotel Schneehuhn"."""

HEAD_ENDS = (
    *(
        "haus",
        "hof",
        "bibliothek",
        "werft",
        "reederei",
        "forst",
        "schaeferei",
        "kelterei",
        "imkerei",
        "forschungszentrum",
    ),
    *("bildungswerk", "hilfswerk", "jugendwerk", "sozialwerk", "studierendenwerk", "studentenwerk", "diakoniewerk"),
    *("stahlwerk", "kraftwerk", "wasserwerk", "saegewerk", "klaerwerk", "betonwerk", "papierfabrik", "fabrik"),
    *("zentrum", "hotel", "klinik", "klinikum", "krankenhaus", "schule", "verband", "verein", "werke", "stiftung"),
    *("gesellschaft", "praxis", "kanzlei", "apotheke", "heim", "stift", "betriebe", "museum", "institut", "kirche"),
    *("genossenschaft", "brauerei", "baeckerei", "molkerei", "gaertnerei", "verwaltung", "buero", "werkstatt"),
)
"""Ends of such first words: "Landesrechenzentrum Mittelelbe"."""

HEBREW_HEADS = word_set(
    """
    מרכז מפעל מפעלי מלון מלונות מרפאת מרפאות בנק קבוצת חברת משרד עיריית מועצה מועצת מכון מכללה מכללת
    אוניברסיטת אולפנת ישיבת גן גני מעון מוסך יקב יקבי תאגיד רשת הובלות נגריית נגרית מאפיית קונדיטוריית מסעדת
    סטודיו תיאטרון מוזיאון ספריית עמותת אגודת איגוד ארגון מרלו"ג חט"ב בי"ס ביה"ס בי"ח תיכון חטיבת מחלקה לשכת
    מדגה משתלת חוות רפת מספרת מכבסת דפוס הוצאת קופת בית סופר מחלבת קיבוץ מחלבות תעשיות אולמי הסעות מוסכי
    פנימיית
    """
)
"""First words of institutions in Hebrew."""

TAILS = word_set(
    """
    hospital hospitals clinic clinics school schools college university academy institute lab labs
    laboratory laboratories unit group groups holding holdings bank trust council councils authority
    partners partner systems solutions technologies technology tech consulting consultancy consultants
    engineers engineering adjusters water freight haulage trucking couriers courier shipping shipmanagement
    logistics transport rail railway railways airlines airways aviation motors automotive components foods
    food bakery brewery creamery dairy winery farm farms energy power solar wind gas electric electrical
    plumbing roofing construction builders building contracting homes housing properties estates house lodge
    inn hotel hotels resort resorts restaurant restaurants kitchen cafe loft studio studios media press
    publishing books records news gazette post herald times tribune radio museum archive archives library
    foundation society church chambers advisers advisors associates accountants solicitors attorneys legal
    law tax audit capital ventures investments finance financial insurance mutual assurance exchange markets
    securities pharma pharmaceuticals biologics biotech therapeutics sciences diagnostics genetics medical
    medicine dental vets veterinary midwives care health healthcare nursing pharmacy optics robotics drones
    dynamics sensors sensing semi semiconductor semiconductors electronics instruments devices software
    networks security cloud data analytics digital interactive games gaming industries manufacturing metals
    steel textiles chemicals plastics paper pumps retail stores fashion sports international global agro
    garden gardens high gis airco exploration mining port harbour ports terminals terminal dairy werke werk technik logistik
    versicherung versicherungen systeme elektronik optik gruppe rechtsanwaelte steuerberater notare treuhand
    immobilien reisen moebel medien verlag energie energiesysteme bau
    אדריכלים מהנדסים הנדסה ובניו ושות' ושות׳ יועצים סוכנות לוגיסטיקה אחזקות בע"מ טכנולוגיות תעשיות שיווק מערכות
    marina quay wharf club yard shipyard ranch spa theatre theater opera zoo park film films filmproduktion store
    """
)
"""Last words of firms' names; alone they name none."""

TAIL_ENDS = (
    *("technik", "technologie", "logistik", "versicherung", "versicherungen", "elektronik", "mechanik", "systeme"),
    *("bau", "werke", "werk", "verband", "verbund", "klinik", "kliniken", "schule", "molkerei", "brauerei"),
    *("bank", "kasse", "ventile", "maschinen", "anlagen", "textil", "papier", "farben", "chemie", "energie"),
    *("optik", "pharma", "medien", "verlag", "druck", "moebel", "kuechen", "reisen", "immobilien", "gruppe"),
    *("rechtsanwaelte", "anwaelte", "steuerberater", "ingenieure", "architekten", "spedition", "transporte"),
    *("baeckerei", "metzgerei", "hotel", "hotels", "haus", "hof", "apotheke", "software", "soft", "tech", "labs"),
    *("treuhand", "buero", "service", "services", "handel", "mode", "werbung", "agentur", "metall", "stahl"),
)
"""Ends of the last word of a German firm's name of two words and more: "Möhrle Ventiltechnik"."""

AGENCY_WORDS = word_set(
    """
    personal personalberatung personalberater personaldienst personaldienste personaldienstleistung
    personaldienstleistungen personaldienstleister personalvermittlung personalservice personalmanagement
    personalagentur personalleasing personalloesungen personallogistik pflegepersonal zeitarbeit
    jobvermittlung arbeitsvermittlung vermittlung direktsuche direktvermittlung executive headhunting
    headhunters headhunter recruiting recruitment recruiters recruit staffing staff manpower workforce
    placement placements talent talents talente search selection resourcing sourcing hires hiring jobs
    careers crewing hr people gigs employment השמה השמות גיוס גיוסים recrutement werving
    temps temp leihpersonal rh personeel uitzendbureau vikar bemanning
    """
)
AGENCY_STEMS = (
    *("personal", "recruiting", "recruitment", "staffing", "staff", "talent", "talents", "search", "hire", "hires"),
    *("jobs", "zeitarbeit", "personnel", "personeel", "hiring"),
)
"""Ends of coined agency names: "Kontorpersonal", "StaffHire"."""

AGENCY_ENDS = ("kraefteberatung", "personalberatung", "vermittlung", "personaldienste", "personalservice")
"""Ends of compounds that tell an agency: "Führungskräfteberatung"."""

AGENCY_HUMPS = word_set(
    """
    hire hires hiring staff staffing recruit recruiting recruitment talent talents jobs job talente personal placement
    shift shifts locum locums temp match rh gius giyus hasama recruiter recruiters crew crewing people headhunt candidate candidates zeitarbeit temps
    """
)
"""Parts of names coined with a capital inside: "TopHire"."""

AGENCY_STARTS = ("personal", "job", "staff", "talent", "recruit", "people", "hire")
"""Beginnings of coined agency names: "PersonalPlus", "JobConnect"."""

PEOPLE_SIGN = word_set(
    """
    herr herrn frau hr fr fam familie dr prof mr mrs ms miss mx sir madam rev revd kollege kollegin
    """
)

NO_NAMES = word_set(
    """
    sie ihnen ihr ihre ihren ihrem ihrer du dir dich dein deine deinen deinem deiner euch euer eure ich wir
    uns er es man mir mich mein meine meinen meinem meiner unser unsere unseren unserem unserer unseres die
    der das den dem des ein eine einen einem einer eines kein keine und oder aber auch als am an auf aus bei
    beim bis da dabei dafuer damit dann darum dass dazu denn deshalb dies diese dieser dieses doch dort
    durch falls fuer gern gerne gestern heute hier hinter im in ist ja jede jeder jetzt kann kennen kennst
    klingt koennen leider mehr mit morgen nach nein nicht noch nun nur ob ohne schon seit sein seine sind so
    sobald sofort sollte soll trotzdem ueber um unter vom von vor war waren was waere weil wenn wer wie wo
    wuerde zu zum zur zwei drei vier fuenf hab habe haben hat hatte haetten haettest passt gesucht
    gesponsert sponsored bitte danke vielen beste besten viele mfg lg vg gruss gruesse gruessen gruezi moin
    servus hallo hi hey huhu guten schoenen tag abend liebe lieber lieben sehr geehrte geehrter verehrte
    werte hoi betreff re aw wg fwd anfrage projektanfrage a about after all also and any are as at back be
    because been before best both but by call can come could day dear did do does each either every few
    first for from get give good great had happy has have he hello her here his hope how i i'm i've i'd i'll
    if into is it it's its just kind know last let like looking make many may me more most much must my name
    need new next no not note now of on once one only or other our out over own per please pls quick regards
    same saw send several she should since some still such sure than thank thanks that that's the their them
    then there these they this those three to today tomorrow two under until up urgent us very we we're
    we've we'll were what when where which while who why will with would yes yesterday you you're you've
    you'd you'll your yours montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday
    wednesday thursday friday saturday sunday mon tue wed thu fri sat sun januar februar maerz april mai
    juni juli august september oktober november dezember jaenner january february march june july october
    december easter christmas ostern weihnachten xmas labor linkedin xing github stackoverflow zoom teams
    whatsapp telegram wechat skype email mail word pdf excel facebook instagram google calendly meetup
    internet online kunde kunden mandant mandanten mandantin auftraggeber auftraggeberin klient klienten
    client clients customer customers unternehmen firma team stelle stellen position positionen rolle
    aufgabe aufgaben projekt projekte job jobs role roles location place duration rate salary budget offer
    pay start nice task interesse bedarf fragen rueckfragen gelegenheit gefallen passung eignung wunsch
    wunschtermin vollzeit teilzeit festanstellung homeoffice home office remote hybrid onsite vertrag gehalt
    einkommen bezahlung deutschland oesterreich schweiz deutsch englisch german english dutch french uk usa
    eu dach emea gcc ksa uae herr herrn frau hr fr fam familie dr prof mr mrs ms miss mx sir madam rev revd
    tv tvoed tvl kv avr stealth lebenslauf cv resume profil profile unterlagen bewerbung bewerbungen
    ansprechpartner kontakt termin telefon tel mobil handy nummer euro eur usd chf gbp brutto netto std
    stunden tage monat jahr jahre woche urlaub besides however meanwhile additionally moreover furthermore
    en chez otherwise therefore honestly currently basically briefly finally actually ideally
    """
)
"""Words that neither begin a firm's name nor stand in it with a capital for the name's sake."""

NOT_FIRST = word_set(
    """
    join apply meet discover explore become visit welcome register wanted hiring looking seeking sounds curious interested
    bewirb bewerben komm kommen werde werden entdecke entdecken bring bringen ruf rufen schreib schreiben sag sagen hol
    lern lernen melde melden teile einfach kurz ehrlich konkret neu jung gern sicher klar
    """
)
"""Words with which sentences begin: a name may follow them, but not hold them there."""

JOB_NOUNS = word_set(
    """
    officer engineer manager specialist analyst developer director assistant coordinator technician driver clerk
    consultant administrator supervisor operator executive planner buyer nurse teacher controller trainee apprentice
    vacancy position role opening project projekt programme
    ingenieur techniker entwickler mechaniker fahrer berater sachbearbeiter assistent referent pfleger helfer
    """
)
"""Last words of titles and posts, whatever stands before them: "GIS Officer"."""

EVERYDAY = word_set(
    """
    arbeit beruf neuanstellungen neuanstellung abschluss vereinbarung zusage beginn antritt unterzeichnung
    erfolg einstellung uebernahme bestellung kindern menschen leuten freunden bekannten kollegen kolleginnen
    nachfrage anruf least noon once work night weekends events scale large present university school home
    college church court heart hand stake time times ende anfang mitte hause dir oma mama papa tisch essen
    bier kaffee tee tasse gericht behoerden aerzten patienten schwerbehinderung gleicher gutem gute guter
    laune zeit zeiten allen alle beiden einigen vielen mehreren arbeitgebern arbeitgeber dienstleistern
    dienstleister bestandskunden neukunden mandat mandaten fachkraeften industrie mittelstand handwerk
    jedem jeder jedermann durchsehen lesen blick konzern konzernen start-ups startups startup agenturen agentur partnern partner betriebsrat vorstand
    geschaeftsfuehrung leitung bewerbern kandidaten candidates partners employers companies
    """
)
"""Common nouns behind "bei" and "at" that are no names."""

COMMON_ENDS = (
    *("ung", "ungen", "keit", "heit", "heiten", "keiten", "schaft", "tion", "tionen", "taet", "taeten", "nis", "ment"),
    *("ismus", "ling", "entwicklung", "bereich", "stelle", "leute", "kraft", "kraefte", "arbeit", "zeit", "fragen"),
    *("interesse", "bedarf", "preis", "gespraech", "termin", "kunden", "kunde", "chef", "team"),
)
"""Ends of German common nouns: one such word alone is no firm."""

OFFER_VERBS = word_set(
    """
    sucht braucht expandiert rekrutiert besetzt benoetigt seeks needs hires recruits wants מחפש מחפשת מחפשים מגייס
    מגייסת מגייסים דרוש דרושה דרושים מרחיבה מרחיב
    """
)
"""Verbs whose subject is who offers the job."""

COUNTED = word_set(
    """
    leute mitarbeiter mitarbeitende mitarbeiterinnen koepfe beschaeftigte angestellte menschen personen kollegen betten
    plaetze plaetzen standorte filialen haeuser anwaelte partner leuten mitarbeitern people employees staff heads beds
    sites offices engineers lawyers partners branches stores person strong of us עובדים איש אנשים מיטות
    """
)
"""What firms count when they tell their size."""

HIRED = word_set(
    "ein eine einen jemand jemanden dich sie noch ab zum zur fuer per in neue neuen kollegen unsere verstaerkung mitarbeiter"
)
"""Words behind the subject of "sucht": whom it seeks."""

HOUSES = word_set(
    "firm company employer practice charity school startup business firma unternehmen arbeitgeber betrieb verein"
)
"""Nouns beside which the name of a firm stands: "my aunt's firm, Salt Bay Pumping,"."""

OFFER_PLURAL = word_set("need want wish seek require recruit suchen brauchen benoetigen")
"""The same verbs with a plural, of names such as "Sandgate Harbours"."""

APPOINTED = word_set("a an to our someone one two three several ein eine einen jemanden zwei drei")
"""Words behind such a verb that begin whom the firm wants."""

DOING_VERBS = word_set(
    """
    baut entwickelt macht hat bietet betreut stellt nimmt ist waechst gehoert bekommt plant produziert
    fertigt liefert betreibt vertreibt eroeffnet verstaerkt vergroessert matcht verbindet steht is has
    zahlt schafft schreibt richtet sitzt leitet fuehrt pays have asked took lost opened builds makes gets does runs grows offers sells opens signed received invites operates develops provides
    expands supports accompanies wishes will creates עושה עושים מפיצה מפיץ בונה גדל גדלה ממלאים מבקש פותחת
    פותח מייצר מייצרת גדלים מפתחת
    """
)
"""Verbs that follow a firm's name, and other nouns too."""

GENERIC = (
    LEGAL
    | AGENCY_WORDS
    | word_set(
        """
    consulting consultants consult group gruppe team partner partners solutions services service systems
    tech digital international global germany deutschland schweiz austria uk europe the und and der die das
    co company firma praxis hotel klinik klinikum schule school hospital bank salon gasthof spedition
    elektro club community network verband stadt landkreis universitaet university institut institute
    stiftung agentur agency management business studio medical health healthcare dental legal finance nurses
    nurse logistics logistik clinic clinics rechtsanwaelte www com org net info mail example gmail jobs
    karriere career work news nord sued ost west
    """
    )
)
"""Words too common in names to tell one firm from another."""

TITLE_WORDS = word_set(
    """
    partnerin senior junior jr sr lead head chief director manager managerin recruiter recruiterin recruitment
    recruiting talent acquisition partner consultant consultants berater beraterin personalberater
    personalberaterin personal hr people culture team teamlead teamleiter leiter leiterin leitung
    geschaeftsfuehrer geschaeftsfuehrerin inhaber inhaberin gruender gruenderin founder cofounder ceo cto
    cfo coo cpo vp of for and und the der die das des im in am specialist spezialist associate executive
    business development sourcer sourcing scout researcher account generalist officer owner owners engineer
    engineering engineers developer software data product design marketing sales finance operations global
    international regional national deutschland dach germany europe employer branding karriere careers
    career jobs bewerbung bewerbungen bewerbermanagement hiring we're sponsored official office buero
    sekretariat empfang verwaltung abteilung fachbereich bereich referent referentin assistenz assistant
    assistentin hauptverwaltung niederlassung standort zentrale dispo disponent personaldisponent
    personaldisponentin personalreferent personalreferentin freie freier selbstaendige selbststaendige one
    man agency cyber tech technical it legal medical nurse nursing resourcing desk database community
    network mailing infodienst dipl ing dr prof mag ba msc she her he him they ex former not your you
    founding keeper president board member stealth direktion geschaeftsleitung geschaeftsfuehrung
    pflege medizin technik einkauf vertrieb logistik produktion gastronomie bau handel buchhaltung
    personalabteilung personalentwicklung referat sachgebiet dezernat verwaltungsleitung pflegedienstleitung
    heimleitung schulleitung kuechenchef kuechenchefin projektleitung מגייס מגייסת גיוס גיוסים השמה השמות
    משאבי אנוש רכזת רכז מנהל מנהלת צוות מדור מחלקת דרושים לוח מייסד מייסדת ראש שותף שותפה קבוצת חברת מרכז
    משרד דיוור קריירה לשכה מזכירות
    """
)
"""Words of functions and departments, in headlines and signatures: they name no firm."""
