"""Heads of titles: what the last (or first) word says of a title that the table does not know as a whole."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# End of a German compound -> (job, field); both are "" where the head leaves them open.
_HEADS = """
    software : entwickler programmierer developer
    software software-engineer : softwareentwickler
    it : administrator admin informatiker
    accounting_tax accountant : buchhalter
    accounting_tax senior-accountant : bilanzbuchhalter
    accounting_tax tax-advisor : steuerberater
    finance controller : controller
    office executive-assistant : vorstandsassistenz
    office team-assistant : teamassistenz
    office project-assistant : projektassistenz
    office secretary : sekretaer sekretariat
    : assistenz assistent sachbearbeiter sachbearbeitung referent berater beauftragte leiter leitung techniker
    : kaufmann betreuer helfer architekt
    nursing : pfleger
    nursing registered-nurse : krankenpfleger krankenschwester pflegefachkraft pflegekraft
    nursing geriatric-nurse : altenpfleger
    nursing midwife : hebamme
    care nursing-assistant : pflegehelfer
    medicine : arzt
    medicine senior-physician : oberarzt
    medicine assistant-physician : assistenzarzt
    medicine chief-physician : chefarzt
    medicine specialist-physician : facharzt
    therapy : therapeut
    therapy psychologist : psychologe
    social_work : paedagoge
    social_work social-worker : sozialarbeiter
    teaching : lehrer lehrkraft
    teaching educator : erzieher
    teaching lecturer : dozent
    legal legal-counsel : jurist
    legal lawyer : anwalt
    trades : mechaniker monteur installateur
    trades electrician : elektriker
    trades electronics-technician : elektroniker
    trades mechatronics-technician : mechatroniker
    trades metalworker : schlosser
    trades welder : schweisser
    trades carpenter : tischler schreiner
    trades painter : lackierer
    production cnc-machinist : dreher fraeser
    production machine-operator : maschinenfuehrer anlagenfuehrer
    production production-worker : produktionshelfer produktionsmitarbeiter
    transport : fahrer
    transport truck-driver : kraftfahrer
    logistics forklift-operator : staplerfahrer
    logistics warehouse-clerk : lagerist
    logistics dispatcher : disponent
    retail retail-sales-advisor : verkaeufer
    retail store-manager : filialleiter
    sales sales-representative : vertriebler
    procurement buyer : einkaeufer
    construction civil-engineer : bauingenieur
    construction site-manager : bauleiter
    engineering : ingenieur
    engineering design-engineer : konstrukteur
    engineering technical-draftsman : zeichner
    science : laborant wissenschaftler
    science chemist : chemiker
    science biologist : biologe
    science physicist : physiker
    design : designer gestalter
    media editor : redakteur
    media journalist : journalist
    media translator : uebersetzer
    hospitality cook : koch
    hospitality waiter : kellner
    hospitality baker : baecker
    real_estate : makler
    agriculture gardener : gaertner
    security_guard security-guard : wachmann
"""


def _compound_heads() -> dict[str, tuple[str, str]]:
    heads: dict[str, tuple[str, str]] = {}
    for line in _HEADS.strip().splitlines():
        said, _, words = line.partition(":")
        field, job = [*said.split(), "", ""][:2]
        heads.update(dict.fromkeys(words.split(), (job, field)))
    return heads


COMPOUND_HEADS = _compound_heads()
# Words that end like a head and are no job.
NO_COMPOUNDS = _words("""
    mitarbeiter radfahrer autofahrer beifahrer erfahrer weltmeister begleiter anleiter ableiter
    halbleiter badminton ersthelfer fluchthelfer wahlhelfer vorleiter ansprechpartner einleiter
    sportler weiterleitung einleitung ableitung anleitung zuleitung herleitung wasserleitung
    stromleitung rohrleitung telefonleitung ueberleitung umleitung leitung unternehmensleitung
    geschaeftsleitung konzernleitung klassenleitung wegeleitung begleitung bearbeitung drehleiter
    leiter koch arzt beauftragte bedienungsanleitung spielleitung gesamtleitung arbeitsanleitung
    gasleitung datenleitung
""")
# Verbs and other words that the endings would take for a title.
NO_TITLES = _words("kochen koche kochst naeheres naeher lehre lehren wirte richten")
# Trades that are surnames too: they count as trades only behind a word of BEFORE_TRADES or before "(m/w/d)".
SURNAMES = _words("""
    koch schneider fischer maurer zimmermann richter schmied gaertner jaeger foerster mueller becker
    weber schreiner schlosser dreher metzger baecker maler winzer binder schaefer lehrer glaser
    dachdecker baker carpenter butcher gardener miller smith taylor tailor mason painter fisher hunter
    cook chef steward bauer farmer judge porter turner plumber dean marshall page נגר חייט גנן ספר שף
""")
BEFORE_TRADES = _words("""
    ein eine einen einem einer als der den dem zum zur die des weitere weiteren erfahrene erfahrenen
    erfahrener gelernte gelernten gelernter ausgebildete ausgebildeten ausgebildeter qualifizierte
    qualifizierten unser unseren unserem mehrere zwei drei gute guten motivierte motivierten suchen
    sucht gesucht stelle junior senior versierte versierten engagierte engagierten fuer : position
    rolle job a an the as our another experienced skilled qualified seeking for of דרוש דרושה דרושים
    דרושות מחפש מחפשת מחפשים תפקיד משרת של
""")
_GENERIC = {
    "software": """developer developers programmer dev coder sre devs entwickler entwicklerin programmierer
        softwerker מפתח מפתחת תוכניתן תוכניתנית מתכנת מתכנתת""",
    "": """engineer engineers מהנדס מהנדסת technologist manager managerin managers lead leads leader head
        leiter leiterin leitung director directors direktor direktorin specialist specialists
        spezialist spezialistin spezialisten expert experts experte expertin experten consultant
        consultants berater beraterin consulting coordinator coordinators koordinator
        koordinatorin koordination officer officers associate associates assistant assistants
        assistent assistentin assistenz analyst analysts analystin analysten architect architects
        architekt architektin administrator administrators administratorin executive executives
        representative representatives agent agents supervisor supervisors referent referentin
        referenten referat sachbearbeiter sachbearbeiterin sachbearbeitung mitarbeiter
        mitarbeiterin mitarbeitende fachkraft fachkraefte kraft beauftragter beauftragte
        verantwortlicher verantwortliche techniker technikerin technician technicians operator
        operators planner planners planer planerin strategist strategists partner owner owners vp
        president chief principal fellow controller controllerin trainer trainerin coach advisor
        adviser advisors clerk inspector auditor buyer helfer helferin aushilfe meister meisterin
        kaufmann kauffrau kaufleute teamleiter teamleiterin teamleitung abteilungsleiter
        abteilungsleiterin abteilungsleitung bereichsleiter bereichsleiterin bereichsleitung
        gruppenleiter gruppenleiterin gruppenleitung generalist generalists superintendent worker
        workers assistenten prokurist facharbeiter facharbeiterin secretary tester testerin caller
        מנהל מנהלת ראש סמנכ"ל סמנכ"לית רכז רכזת מומחה מומחית נציג נציגה נציגת יועץ יועצת עוזר
        עוזרת טכנאי טכנאית אנליסט אנליסטית אחראי אחראית מתאם מתאמת פקיד פקידה פקידת עובד עובדת
        מפקח מפקחת מדריך מדריכה מדריכת בודק בודקת רפרנט רפרנטית מוביל מובילה קניין ארכיטקט
        ארכיטקטית דירקטור דירקטורית בקר בקרית""",
    "engineering": "ingenieur ingenieurin ingenieure הנדסאי הנדסאית",
    "design": "designer designers designerin gestalter gestalterin מעצב מעצבת",
    "science": """researcher scientist scientists wissenschaftler wissenschaftlerin forscher forscherin חוקר חוקרת
        מדען מדענית""",
    "nursing": "nurse nurses pfleger pflegerin pflegekraft pflegekraefte אח אחות",
    "medicine": "arzt aerztin aerzte physician physicians doctor doctors רופא רופאה",
    "therapy": "therapeut therapeutin therapist therapists מטפל מטפלת",
    "teaching": "teacher teachers lehrer lehrerin lehrkraft lehrkraefte dozent dozentin מורה מורים",
    "legal": "lawyer lawyers attorney attorneys counsel jurist juristin paralegal",
    "trades": "monteur monteurin mechaniker mechanikerin elektriker elektrikerin installateur",
    "transport": "fahrer fahrerin driver drivers נהג נהגת",
    "sales": "verkaeufer verkaeuferin seller sellers salesperson vertriebler",
    "accounting_tax": "accountant accountants buchhalter buchhalterin",
    "media": "editor editors redakteur redakteurin writer writers עורך עורכת",
    "marketing": "marketer marketers",
    "hospitality": "koch koechin cook chef chefs טבח טבחית",
}
# Head noun of a title -> field, "" where it fits any: with the capitalised words around it it names a role.
GENERIC_HEADS: dict[str, str] = {word: field for field, words in _GENERIC.items() for word in words.split()}

# What people at work are called, at the end of a word; for titles that no table knows.
AGENTIVE_ENDS = tuple(
    """
    aerztin aide aides angestellte angestellter ant antin ants apprentice architect arzt assistenz associate
    associates attorney auditor auditors azubi azubis beauftragte beauftragter ceo cfo chef chefs clerk clerks coo
    cook cooks counsel crew cto declarant devs editor editors ent entin ents er erin ers eur eure eurin euse
    executive frau gehilfe hand hands head hilfe hilfen ian ians ier innen intern interns ist istin istrar ists ivar
    keeper keepers koch koechin kraefte kraft lead leads leitung leute loge login man mann mate men nurse nurses or
    orin ors pate pilot pilots referat representative rsar schwester secretary specialist specialists staendige
    staendiger technologist thekar therapist trainee trainees tuar tutor tutors verantwortliche verantwortlicher
    wart wartin wirt woman women yst ysts
    """.split()
)
# End as titles do, and name none.
NO_HEADS = _words("""
    sie ihr ihre ihnen position positionen stelle stellen rolle role roles job jobs als i we you hi hallo hello the
    a an my our your this that liebe lieber herr frau dear kunde kunden client clients vakanz vakanzen
    herausforderung opportunity opportunities team projekt project gmbh ag se inc ltd partner number offer order
    answer letter summer winter october november december september other another either whether never ever over
    under after matter paper water power tower center centre computer server browser user users reader member
    members customer customers together however rather later better newsletter interesse unternehmen arbeitgeber
    mitarbeiter mitarbeitern kollegen kollegin kollege bewerber kandidaten candidate candidates fragen januar
    februar oktober ort art person persons woche wochen monat jahr jahren verstaerkung unterstuetzung familie
    berater:innen inserat career supplier employer owner chapter quarter winner weather leute super proper broader
    bigger smaller clever eager sober tender natter catalyst connector player players environment dafuer joiner
    joiners requirements requirement partnerunternehmen macher eoe aa/ zweitbester bester erster letzter recruiters
    talent talents resident residents list lists exist exists consist assist resist persist twist mist fist
    checklist shortlist sniffer freiberufler freiberuflern freelancer freelancern eher daher woher bisher nachher
    vorher unter ueber hinter moment
""")
# Hebrew nouns of trade that are more often another word, or such a word behind a prefix letter.
HEBREW_EVERYDAY = _words("""
    a gm super it pm am ta hi הבוקר בוקר כתבת שכתבת מובילים המובילים משרות שרות מזכיר שמזכיר אחי מסגרת במסגרת
    שרת למשרת משרת בקרית חקלאיים אסטרטגית מוביל המוביל מובילה שמוביל רואה קופאי
""")
