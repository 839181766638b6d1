"""Words, all levelled, that tell a place of work from the towns where somebody lives, spoke, studied or signed."""

from __future__ import annotations

from itertools import pairwise

from triage.facts.wordsets import word_set

IN = word_set("""
    in im bei near nr outside um rund at around nahe across within throughout inside naehe unweit vor raum
    grossraum region stadt city gemeinde landkreis kreis stadtteil area greater central downtown suburb fuer for
    zwischen between suedlich noerdlich oestlich westlich south north east west en te ליד באזור לאזור אזור סביב
    בסביבת כ ב ab by
""")
"""Right before a town: something is there."""
LABELS = word_set("""
    standort standorte dienstort dienstsitz einsatzort einsatzorte arbeitsort arbeitsplatz ort wo where location
    locations site sitz hauptsitz firmensitz base based 📍 🏢 🗺 place office offices buero bueros niederlassung
    filiale filialleitung zentrale werk headquartered hq headquarters yard plant einsatzgebiet arbeitsregion
    בסיס הבסיס מיקום אזור סניף משרדים משרדי במשרדי במפעל למפעל מפעל אתר לאתר סיטי standplaats ansaessig sitzt sitzen
    located situated lokation workplace yoshvim יושבים יושבת ממוקם ממוקמת ממוקמים
""")
"""Before a town, with ":", "in" or nothing between: this is where the work is."""
FROM = word_set("""
    aus from off מ
""")
TOWARDS = word_set("""
    nach to till until bis via → ueber leaving left from through עד
""")
SALUTES = word_set("""
    herr herrn frau fr hr mr mrs ms miss dr prof professor familie fam liebe lieber liebes hi hey hallo hello
    dear moin servus gruezi sali hoi shalom שלום היי הי אהלן מר גברת גב' ד"ר עו"ד יקר יקרה saint sankt kollege
    kollegin kollegen sir madam ing mag sgt judge
""")
"""Right before a name: it is somebody's."""
COURTS = word_set("""
    olg lg ag vg hrb hra tu lmu fc sv tsv vfb borussia eintracht rugby messe festival airport flughafen issue
    bahn
""")
"""Right before or behind a town: the name of an institution, not where the work is."""
JOB = word_set("""
    suchen suche sucht gesucht such brauchen braucht brauche fehlt fehlen stelle stellen position rolle vakanz
    vakanzen standort besetzen besetzt sachbearbeitung leitung wir uns unser unsere unserem unseren unserer
    leute koepfe mitarbeiter mitarbeitende mitarbeitern beschaeftigte team teams kunde kunden mandant
    auftraggeber unternehmen hersteller betrieb kanzlei praxis klinikum klinik krankenhaus kita schule hotel
    haus firma spedition baustelle baustellen gehoert bauen baue leite leiten unbefristet befristet vollzeit
    teilzeit festanstellung betten plaetze wache zimmer buero homeoffice hybrid remote onsite vor-ort tage
    arbeitsort dienstsitz fuehren bieten einsatz einsaetze einsatzort neu projekt projektanfrage auslastung
    m/w/d gmbh kg se institut werkstatt studio atelier maschinenbau zulieferer familienbetrieb
    familienunternehmen generalunternehmer looking seeking seeks need needs wanted want wants hiring hire
    vacancy vacancies opening openings role roles post positions job jobs recruiting recruits searching
    opportunity we we're we've us our ours office plant clinic hospital practice school client client's
    permanent perm contract location site based company firm factory shop store yard salary rate shift shifts
    hours weekly covers desk people staff employees persons station unit project starts starting running run's
    building open opens opened manager מחפש מחפשת מחפשים מגייס מגייסת מגייסים מגייסות דרוש דרושה דרושים דרושות
    משרה משרת תפקיד לתפקיד אצלנו אנחנו חברה חברת מפעל משרד צוות לצוות לקוח לקוחה ללקוחה צריך צריכה צריכים מחלקה
    משמרות קליטה היקף שכר עובדים איש פתוחה פתוח נפתח נפתחת פותחים מכללה בית מרפאה מרפאת מרכז רשת working work
    arbeiten arbeit עבודה לעבוד עובדות ידיים £ $ € eur euro chf monat month stunde hour jahr year brutto netto
    fest gehalt lohn verdienst hebt schaffen sind
""")
"""In the sentence of a town: it speaks of the job or the firm."""
EVENTS = word_set("""
    published kolumne column essay thread blog newsletter speech debate award prize gewonnen preis uni
    universitaet university alumni semester reading exhibition ausstellung konzert concert festival race
    marathon lauf tournament reunion funeral trial court hearing anhoerung fortbildung weiterbildung kolloquium
    summerschool rundgang fuehrung tour besichtigung besucht spaziergang kurs seminar tagung messe kongress
    vortrag fachtag konferenz workshop podium podiumsdiskussion forum symposium poster stammtisch podcast
    artikel aufsatz leserbrief reportage gutachten buehne referat studium studiert studierten gelernt promoviert
    promotion diplomarbeit masterarbeit meisterpruefung ausbildung pruefung jury hackathon barcamp meetup
    wettbewerb kennengelernt getroffen sassen standen erzaehlt gesagt sagten sagtest umgestellt gezeigt zeigten
    gehalten aufgebaut betreut durchgezogen wiederbewaldet vorgerechnet urlaub ferien wohnen wohnst wohnt
    wohnort wohnhaft heimat heimatstadt pendeln pendelst pendelei gependelt umgezogen geboren aufgewachsen
    getestet rechneten publikum rueckfahrt anreise zugfahrt unterwegs talk talks keynote conference session
    panel fair congress summit article paper thesis studied graduated grew live lives living lived moved met
    fought audience stage wedding trip flight commute commuting hometown visited visiting vacation holiday spoke
    speaking lecture q&a stood standing born parents family shifted volunteering volunteered retired meeting
    kubeday הרצאה ההרצאה בהרצאה כנס בכנס הכנס מיטאפ במיטאפ המיטאפ ראיון בראיון סיפרת הרצית אמרת עמדת ישבתי ישבת
    ראיתי שמעתי קראתי כתבת החלפת ביקרת נפגשנו למדת גדלת גרה גר גרים מתגורר מתגוררת חתונה טיול בביקור סיירתי
    הסעות הסעה הנסיעה נסיעות נסיעה תביעת לימודים תואר שהחליפה שהעברת treffen trefft עברת שבנית בנית עבדת הובלת
    ניהלת סיימת פרסמת זכית כמורה interview interviews vorstellungsgespraech agency agentur licensed lunch coffee
    breakfast dinner owned mutterkonzern muttergesellschaft others beispiel example kaffee mittagessen strecke finale weihnachtsmarkt gelesen
""")
"""In the sentence of a town: it speaks of what the reader did, heard or lives through."""
EVENT_ENDINGS = (
    "kurs",
    "seminar",
    "tagung",
    "messe",
    "kongress",
    "vortrag",
    "fachtag",
    "konferenz",
    "forum",
    "symposium",
    "projekt-bericht",
    "lehrgang",
)
YOU = word_set("""
    sie du dich dir ihnen ihr ihre ihren ihrem dein deine deinen deinem deiner euch eure you you've you'd you're
    your אתה את שלך לך
""")
YOUR = word_set("""
    ihr ihre ihren ihrem ihrer dein deine deinen deinem deiner your שלך
""")
DID = word_set("""
    haben hast hatten hattest hesch waren warst sassen standen haetten were was had did said told gave spoke
    fought walked left closed drove asked stood sat heard rebuilt worked studied wrote put built led helped went
    came became ran caught brought spent got took made sang won beat rode taught fixed cooked
""")
"""With a word for the reader in one sentence: something the reader did."""
GREETS = word_set("""
    gruesse gruss gruessen gruesst greetings regards cheers herzlich herzliche best groeten saludos בברכה wishes
    thanks
""")
AGENCY = word_set("""
    personal personalberatung personalvermittlung personaldienstleister recruiting recruitment recruiters search
    suche consult consulting consultants talent talents staffing staff people partners hr headhunting
    headhunters hires hiring placements placement jobs careers career resourcing selection manpower projekte
    it-projekte unternehmensberater direktsuche vermittelt executive kvk השמה השמות גיוס manning crewing nannies
    benchmatch
""")
AGENCY_ENDINGS = (
    "personal",
    "suche",
    "vermittlung",
    "recruiting",
    "recruitment",
    "search",
    "jobs",
    "personalberatung",
    "talent",
    "hires",
    "staffing",
)
NO_DISTRICT = word_set("""
    team buero office standort based basiert region raum gebiet umland umgebung kreis area land project projekt
    teams
""")
STATES = word_set("""
    al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok
    or pa ri sc sd tn tx ut vt va wa wv wi wy dc on bc qc ns nl ab nsw vic qld
""")
NO_PLACE = word_set("""
    remote hybrid home homeoffice onsite flexibel flexible nach anywhere worldwide multiple verschiedene various
    deutschlandweit bundesweit sucht suche stellt bietet bayern wechsel beim unser unserem ihrer deiner frei
    egal berlin
""")
WHOLE = word_set("""
    der die dem den the ganz ganze ganzen gesamten gesamte all whole entire remote / und oder and or כל לכל בכל
""")
WHOLE_LAND = word_set("""
    remote בכל כל לכל
""")
ARTICLES = word_set("""
    all beautiful das dem den der die entire ganz ganze ganzen gesamte gesamten schoenen sonnigen sunny the
    whole
""")
MANY = word_set("""
    across countries filialen fuehrende fuehrenden groessten hospitals laendern largest leading locations
    offices partners staaten standorten throughout weltweit worldwide והמובילות מובילה מובילות
""")
"""With a region in one sentence: the firm is all over it."""
VISITS = word_set("""
    bin bist come i i'm komme
""")
"""Shortly before a town: somebody is there for a day or two."""
AREA_NEXT = word_set("""
    area based branch center centre city depot desk harbour hub office offices plant port raum region site
    umgebung umland yard docks cbd waterfront quay campus
""")
"""Right behind a town: the work is there."""
OUR = word_set("our unser unsere unserem unserer unseren")
FILLERS = word_set("תעשייה התעשייה : in is ist at - – = * und liegt")
DISTANCES = word_set("""
    hour hours minutes mins min km kilometer miles minuten stunde stunden far weit drive train not kein nicht
    instead statt
""")
CLOSER = word_set("""
    back closer naeher zurueck
""")
FIRM_ENDINGS = (
    "hotel",
    "klinik",
    "klinikum",
    "praxis",
    "salon",
    "gasthof",
    "werk",
    "schule",
    "kita",
    "heim",
    "haus",
    "zentrum",
    "baeckerei",
    "restaurant",
    "hof",
    "apotheke",
    "kanzlei",
    "stadtwerke",
    "landratsamt",
    "gmbh",
    "museum",
    "archiv",
    "bibliothek",
    "theater",
    "verein",
    "verwaltung",
    "rathaus",
    "gericht",
    "amt",
    "betrieb",
    "kg",
    "hospital",
    "clinic",
    "church",
)
NEXT_ONE = word_set("""
    future kuenftige naechste naechsten naechster neue neuen neuer new next
""")
NEVER_ALONE = word_set("""
    au baden bath essen halle hof horn lage leer man messen mobile most nice norden plan reading sale split
    stein wald waren
""")
HEBREW_PREFIXES = word_set("""
    ב בה ה ו וב ול ומ ל לה מ מה שב
""")
HEBREW_IN = word_set("""
    ב בה וב שב
""")
UNKNOWN_BEFORE = word_set("""
    hallig insel stadt gemeinde standort dienstort dienstsitz einsatzort arbeitsort marktgemeinde ortschaft
""")
"""Right before a name that no gazetteer knows: it is a place all the same."""
SITES = word_set("""
    based located office offices plant clinic hospital practice school yard site shop store hotel farm warehouse
    depot branch factory brewery winery vineyard church college library campus restaurant lodge estate mill lab
    laboratory job role position vacancy place town village
""")
"""Before "in" or "at" and a name."""
BETWEEN_YOU = word_set("""
    just once recently also already have had even still actually really always never ever both who then
""")
"""May stand between "you" and what the reader did."""
PAST = word_set("""
    ago yesterday damals neulich kuerzlich juengst gestern vorgestern seinerzeit voriges letztes letzten letzter
    letztem vorigen vergangenen אתמול בעבר פעם
""")
"""Tell of something that is over."""
PRONOUNS = word_set("sie du ihr ihnen you u ye את אתה אתם")
"""The reader as the one who lives or stays somewhere."""
LIVE = word_set("""
    wohne wohnen wohnst wohnt lebe leben lebst lebt ansaessig zuhause daheim wohnhaft live living lives reside
    residing stationed settled גר גרה גרים גרות מתגורר מתגוררת
""")
ARE = word_set("bist sind seid are were")
"""With a word for the reader right beside it: the reader is there."""
YOU_ARE = word_set("you're youre wohnst lebst bist גר גרה מתגורר מתגוררת")
"""Say both in one word."""
BY_YOU = frozenset((("von", "ihnen"), ("von", "dir"), ("is", "yours"), ("was", "yours"), ("by", "you")))
"""Behind a town: what stands there is the reader's work."""
STILL = word_set("""
    noch gerade ja doch schon aktuell derzeit momentan zurzeit jetzt selbst auch still now currently based
    located already both over up down right just
""")
"""May stand between "you are" and the town."""
MODALS = word_set("""
    would could can will should kann kannst koennen koenntest koennten wuerden wuerdest moechten moechtest
    wollen willst werden wirst sollen sollten must you'd you'll want וכל רוצה תרצי תוכלי
""")
"""Make of "live in" an offer."""
YEARS = word_set("""
    zeit jahre jahren studium stationen station lebenslauf time years stint degree cv resume résumé
""")
"""Behind "your": what the reader has done there."""
LIKING = word_set("interesse lust interest interested keen fancy reizt reizen vorstellen")
"""Make of "haben Sie" a question about the offer."""
SEATS = word_set("""
    hauptsitz stammsitz firmensitz konzernsitz konzernzentrale hauptverwaltung stammhaus zentrale headquartered
    headquarters headquarter hq listed incorporated
""")
"""Before a town: a firm sits there, which is where the work is only when nothing else is named."""
SEAT_FILLERS = word_set("in : ( im at of is ist - –")
CLIENTS = word_set("""
    client client's clients customer group parent company firm manufacturer startup start-up bank insurer
    multinational
""")
GOING = word_set("nach to into in und and , or oder ל")
MOVES = word_set("""
    wechsel wechseln umzug umziehen umzuziehen ziehen move moving relocate relocating relocation transfer
    uebersiedeln bring lure tempt locken holen לעבור מעבר רילוקיישן
""")
"""Before "to" and a town: the reader is asked to go and live there."""
TRAVEL = word_set("""
    reise reisen reist dienstreisen dienstreise geschaeftsreisen geschaeftsreise besuche besuchen travel
    travelling traveling travels trips trip visits visit flights fly suppliers lieferanten export exporte
    exportieren exportiert liefern liefert lieferungen sell sells selling ship ships נסיעות טיסות
""")
"""Before "to" and a town: somebody goes there for a while, or goods do."""
STREETS = word_set("st street road rd lane ln avenue ave drive strasse str platz allee weg gasse ring רחוב רח'")
STREET_ENDINGS = ("strasse", "straße", "str", "allee", "platz", "gasse", "weg", "damm", "ufer")
WELCOME = word_set("willkommen welcome candidates bewerber applicants commuters grenzgaenger pendler")
"""With "from" before a town: that is where people may come from."""
PRICES = word_set("salary salaries weighting prices rents gehalt gehaelter gehaltsniveau")
"""Right behind a town: only its money is meant."""
RECRUITERS = word_set("""
    headhunter headhunterin recruiter recruiterin personalberater personalberaterin personalvermittler
    personalvermittlerin sourcer
""")
"""Shortly before a town: the writer sits there."""
COMMAS = frozenset(",:(")


def tells_of_past(words: list[str], who: tuple[str, ...]) -> bool:
    """ "You closed the plant", "I was there": what the two did, not what is on offer."""
    for one, two, three in zip(words, words[1:], [*words[2:], ""], strict=False):
        verb = three if two in BETWEEN_YOU else two
        if one in who and (verb in DID or (verb.endswith("ed") and len(verb) > 4)):
            return True
    return False


def as_yours(before: list[str]) -> float:
    """ "Your pop-up in X" is the reader's, "your years in X" even more; "your next job in X" is not."""
    before = before[max((at + 1 for at, word in enumerate(before) if word in COMMAS), default=0) :]
    if YOUR.isdisjoint(before) or not NEXT_ONE.isdisjoint(before):
        return 0.0
    return 4.0 if not YEARS.isdisjoint(before) else 1.5


def is_ours(before: list[str]) -> bool:
    """ "We're in", "Wir sind neun Leute in": where the writer's firm is; "were" is "we're" but behind "you", "we", "they"."""
    if before[-1:] == ["we're"] or (before[-1:] == ["were"] and before[-2:-1] in ([], ["."], ["!"], [","])):
        return True
    return ("wir", "sind") in pairwise(before) or before[-2:] == ["we", "are"]
