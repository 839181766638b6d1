"""Words of money: currencies, periods, what stands beside pay and what beside other sums. All levelled."""

from __future__ import annotations

from triage.facts.wordsets import word_set

SIGNS = {
    "€": "EUR",
    "$": "USD",
    "£": "GBP",
    "₪": "ILS",
    "₹": "INR",
    "₦": "NGN",
    "₱": "PHP",
    "₩": "KRW",
    "¥": "JPY",
    "₺": "TRY",
    "zł": "PLN",
}
CURRENCIES = {
    **SIGNS,
    **dict.fromkeys(("eur", "euro", "euros", "יורו", "אירו"), "EUR"),
    **dict.fromkeys(("usd", "dollar", "dollars", "דולר", "bucks"), "USD"),
    **dict.fromkeys(("gbp", "pound", "pounds", "quid"), "GBP"),
    **dict.fromkeys(("chf", "sfr", "franken", "stutz"), "CHF"),
    **dict.fromkeys(
        ("nis", "ils", 'ש"ח', "שח", "שקל", "שקלים", "shekel", "shekels", "شيكل", "شاقل", 'אש"ח', "אשח"), "ILS"
    ),
    **dict.fromkeys(("rupees", "inr", "lpa", "lakhs", "lakh", "lacs", "lac"), "INR"),
    **dict.fromkeys(("zloty", "zl", "pln"), "PLN"),
    **dict.fromkeys(("dirham", "dirhams", "aed"), "AED"),
    **dict.fromkeys(("naira", "ngn"), "NGN"),
    **dict.fromkeys(("rand", "zar"), "ZAR"),
    "teur": "EUR",
    "keur": "EUR",
    **dict.fromkeys(("kronor", "kr"), "SEK"),
}
CODES = {
    code.lower(): code
    for code in word_set("""
    PLN CZK HUF RON BGN SEK NOK DKK ISK TRY UAH AED SAR QAR KWD BHD OMR JOD EGP MAD ZAR NGN KES GHS UGX TZS PHP
    MYR SGD THB IDR VND KRW JPY CNY HKD TWD INR PKR LKR BDT BRL CLP MXN COP ARS PEN CAD AUD NZD
""")
} | {"cdn": "CAD", "rs": "INR", "rm": "MYR", "ksh": "KES", "rmb": "CNY"}
"""Three-letter codes are money only in capitals: "try", "cop" and "php" are words too."""
DOLLARS = {
    "us": "USD",
    "a": "AUD",
    "au": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "s": "SGD",
    "nz": "NZD",
    "hk": "HKD",
    "r": "BRL",
}
"""Letters right before "$"."""
GLUED = {
    "r": "ZAR",
    "n": "NGN",
    "rs": "INR",
    "rm": "MYR",
    "eur": "EUR",
    "chf": "CHF",
    "usd": "USD",
    "gbp": "GBP",
    "ils": "ILS",
    "nis": "ILS",
}
"""Letters that stand before the figure without a blank: "R28k", "EUR95000"."""
BY_MONTH = word_set("""
    PLN CZK HUF RON BGN SEK DKK ISK TRY UAH AED SAR QAR KWD BHD OMR JOD EGP MAD ZAR NGN KES GHS UGX TZS PHP MYR
    SGD THB CLP BRL CNY HKD
""")
"""Currencies whose countries name pay by the month."""
THOUSANDS = word_set('grand k tsd tausend teur keur thousand אלף אלפים tys אש"ח אשח')
LAKHS = word_set("lpa lakh lakhs lac lacs")
MILLIONS = word_set("""
    m mio mrd mn bn b million millions billion billions mill millionen milliarden milliarde מיליון מיליארד mm
""")

PERIODS = {
    "hour": word_set("""
    p/h h hr hrs hour hourly stunde std stuendlich stundenlohn stundensatz stundenlohns שעה לשעה שעתי ph uur ora
    hora
"""),
    "day": word_set("day daily tag tagessatz pt pd personentag manntag tagsatz ליום יומי dag jour dia"),
    "week": word_set("week weekly woche woechentlich wk לשבוע שבועי pw"),
    "month": word_set("""
    pm month monthly monat monatlich monatliche mtl monatsgehalt mon חודש לחודש חודשי monatsbrutto pcm mth maand
    mois mes monatsentgelt
"""),
    "year": word_set("""
    year annum annual annually yr jahr jaehrlich jahresgehalt jahresbrutto bruttojahresgehalt pa yearly שנה לשנה
    שנתי jahreszielgehalt jahressalaer anno zielgehalt zieleinkommen lpa jaar annuels anuales jahresfixum
    jahresfixgehalt jahresverdienst
"""),
}
PERIOD_OF = {word: period for period, words in PERIODS.items() for word in words}
AHEAD = word_set("""
    hourly stundenlohn stundensatz daily tagessatz monthly monatlich monatliche monatsgehalt monatsbrutto annual
    annually jahresgehalt jahresbrutto bruttojahresgehalt jahreszielgehalt jahressalaer zielgehalt zieleinkommen
    jahresfixum jahresfixgehalt חודשי שעתי שנתי weekly monatsentgelt yearly
""")
"""Periods that may stand before the figure."""
PER = word_set("""
    am par por each den dem / per pro im in a an p je die der das brutto gross . ( ) basis ב netto net fix fest
    fixum base all-in all on the w2 before tax guaranteed
""")
"""Between a figure and its period."""
GROSS = word_set("""
    einstieg einstiegsgehalt brutto gross netto net base fix fest fixum fixgehalt grundgehalt basic ברוטו נטו
    גלובלי בסיס brutos bruto liquidos all-in bruttogehalt grundlohn ctc liquido
""")
"""Beside a figure: it is pay."""
PAY_NOUNS = word_set("""
    paket gesamtpaket gehalt gehaltsrahmen gehaltsband gehaltsspanne jahresgehalt monatsgehalt bruttogehalt
    einstiegsgehalt anfangsgehalt mindestgehalt kv-mindestgehalt lohn lohnband stundenlohn verguetung bezahlung
    entgelt salaer dotiert dotierung verdienst einkommen tagessatz stundensatz satz fixum honorar haustarif
    tarif zahlen zahlt zahle bezahlen geboten bruttojahresgehalt jahresbrutto zielgehalt zieleinkommen
    jahreszielgehalt monatslohn einstieg budget range spanne band salary salaries pay pays paying compensation
    comp wage wages rate rates ote package base ctc money stipend earnings earn remuneration salarytable שכר
    משכורת תקציב טווח בסיס תנאים salaris salaire salario راتب الراتب
""")
"""Before a figure: it is likely pay."""
UP_TO = word_set("bis max maximal maximum עד hoechstens upto")
FROM = word_set("ab from mindestens min minimum least החל starting abs ab-")
ABOUT = word_set("""
    ca circa rund etwa um around about approx roughly so bei בסביבות בערך סביב כ near nahe knapp gut
""")
OPEN_TOP = word_set("+ aufwaerts upwards ומעלה plus+")
TAIL = word_set("""
    and bei ish plus + und dazu zzgl zuzueglich je nach zum to depending negotiable base basis fix fest ote all
    brutto netto gross net or אבל בתוספת ועוד לפי אחרי ועם on with incl inkl davon all-in start starting w 1099
    guaranteed before
""")
NOT_NEXT = word_set("""
    m mio mrd mn bn b million millions billion mill millionen milliarden מיליון מיליארד followers follower users
    user employees employee mitarbeiter mitarbeitende mitarbeitenden kunden customers people clients downloads
    stars requests members students patients readers subscribers % percent prozent views sessions km miles mile
    ml mm qm m2 m² sqft minutes minuten min sec jahre years tage days weeks wochen monate months hours stunden
    עובדים משתמשים sites meter metre kg tonnen leute menschen beschaeftigte staff dwt volt gb tb hz mhz pax
    punkte points steps words zeichen אלף-משתמשים אמפר דונם uhr am pm th st nd rd לקוחות חדרים einwohner koepfe
    seiten pages lines zeilen commits tickets orders v. v
""")
"""Right behind a figure: it counts something else."""
NOT_NEAR = word_set("""
    quota umsatz umsatze revenue arr funding finanzierung raised series turnover rechnung invoice bestellung fee
    gebuehr deposit kaution discount rabatt ticket miete rent umsaetze budgetverantwortung einkaufsvolumen
    volumen volume gegruendet beat won lost saves saved spart sparen kostet costs cost invested investiert
    investment spende donation versicherung insurance mehrwertsteuer worth auflage praemienkarte gift voucher
    gutschein prize preis prezzy מחזור גיוס מימון פרס הנחה עלות
""")
"""Shortly before or behind a figure: some other money."""
EXTRA_ENDINGS = ("bonus", "praemie", "zulage", "zuschlag", "pauschale")
BUDGETS = word_set("budget budgets תקציב")
BUDGET_TASKS = word_set("""
    manage managing verwalten verwaltest verantworten verantwortest responsible own owning marketing media
    campaign campaigns steuern projekt annual yearly event events abteilung department
""")
"""Near "budget": money that the job spends, not pay."""
EXTRA = word_set("""
    miete zimmer wohnung jobticket zuschuss fahrtkostenzuschuss essensgeld vwl deutschlandticket sachbezug
    apartment flat rent studio unterkunft accommodation lunch meal meals housing gutschein tankgutschein
    kinderbetreuung ticket budget-weiterbildung weiterbildungsbudget fortbildungsbudget zulage zulagen zuschlag
    zuschlaege praemie bonus boni pauschale spesen allowance stipendium fachkraeftezulage it-fachkraeftezulage
    antrittspraemie startpraemie willkommenspraemie wechselpraemie empfehlungspraemie vermittlungspraemie
    referral introduction empfehlung weihnachtsgeld urlaubsgeld provision commission commissions variable
    variabel variabler equity rsu rsus stock stocks options shares aktien vsop esop sign-on signon signing sign
    relocation diem umzug umzugspauschale mobilitaetszulage inflationsausgleich sonderzahlung leitungszulage
    bonuses בונוס עמלה עמלות מענק חתימה מניות אופציות tip tipp hire refer refers recommend fahrtkosten auslagen
    tool
""")
"""Beside a figure: it comes on top of pay."""
TARGET = word_set("paket ote zielgehalt zieleinkommen jahreszielgehalt gesamtpaket gesamtverguetung tc")
"""Beside a figure: pay with its variable part."""
BETWEEN = word_set("zwischen between בין tussen entre from von")
RANGE = word_set("- – — ~ bis to till til עד until")
RANGE_AND = word_set("und and en et y e a à ל &")
LONE_PERIODS = word_set("""
    monthly monatlich mtl hourly stuendlich daily taeglich yearly annually jaehrlich ph pcm pa pw weekly
    woechentlich לשעה לחודש לשנה ליום לשבוע חודשי שעתי שנתי יומי lpa annuels anuales mensuel
""")
"""Periods that need no "per" before them; "40 h" and "30 Stunden" count hours."""
NOT_BEFORE = word_set("""
    דרגה דרגות entgeltgruppe stufe klasse grade level eg + # § nr no ref kennziffer tel telefon phone seit since
    jahrgang baujahr bj born jg artikel paragraph section room raum version v ext ab:
""")
