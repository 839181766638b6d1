"""German: the words that carry facts."""

from __future__ import annotations

CODE = "de"

STOP_WORDS = """
und der die das ist nicht ich du sie wir ihr ein eine einen einem einer mit fuer auf von zu im den dem des
auch als bei aus nach sich oder wenn noch nur wie mehr haben habe hat sind bin war wird werden kann koennen
mir mich dir dich uns ihnen ihre ihren ihrem mein meine dein deine unser unsere ueber zum zur vom am bitte danke
hallo gruesse gruss guten tag liebe lieber sehr geehrte geehrter freundlichen viele beste herzliche dass aber
schon gerne gern suchen suche haettest haetten moechte moechten stelle heute morgen kein keine diese dieser dieses
bewerbung gehalt profil vielen dank jetzt gibt es so was wer wo warum ja nein doch mal eben hier
"""

POLITE = "sie ihnen ihr ihre ihren ihrem ihrer ihres"
FAMILIAR = "du dich dir dein deine deinen deinem deiner deines euch euer eure euren eurem eurer"

CUES = {
    "client_anonymous": """
        namhaft*|renommiert*|fuehrend*|marktfuehrend* _? kund*|unternehmen|unternehmens|unternehmung|mandant*|auftraggeber*|konzern|konzerns|arbeitgeber*|institut|marktteilnehmer*|hersteller*|dienstleister*|mittelstaendler*
        mein* kunde|kunden|kundin|mandant*|klient*|auftraggeber* ; unser kunde|mandant|klient|auftraggeber ; unser* _? endkunde* ; unserem|unseren _? kunden|mandanten|klienten|auftraggeber ; unserer kundin|mandantin ; unsere kundin|mandantin
        fuer _? _? kunden|mandanten|klienten|kundin|mandantin sucht|suche|suchen|besetze|besetzen ; fuer ein*|mehrere|verschiedene|einige|namhafte _? kunden|kundin|mandanten|klienten|auftraggeber ; fuer kunden in|aus|im ; ein*|mehrere* mein*|unser* kund*|mandant*|klient*|auftraggeber*
        im exklusiv* auftrag ; im auftrag ein* ; im auftrag unser* kund*|mandant* ; im kundenauftrag ; im namen ein* ; exklusiv* mandat* ; vertraulich* mandat* ; diskret* mandat* ; mandat* zu besetzen ; mandat , das
        unser* partnerunternehmen ; unser* partnerfirm* ; unser* partnerbetrieb* ; unser* auftraggeber* sucht|suchen ; unsere mandanten suchen ; unsere kunden suchen ; unser* kund* sucht ; ich vertrete jemand*|ein* ; ich begleite ein*|ausgewaehlte|derzeit
        kunde sucht|braucht|hat|will|moechte|langsam|zahlt|legt ; mandant sucht|moechte|will|plant ; auftraggeber ist|sucht|moechte ; auftraggeberin : ; auftraggeber : ; endkunde : ; kunde :
        namen .. nenne ich|wir ; den namen nenne ; name faellt|folgt ; namen .. erst|erfahren|bekommen ; namen .. nicht nennen ; moechte .. nicht genannt ; nicht genannt werden ; ungenannt ; stillschweigen ; nenne ich ihnen|dir das haus ; sitz und namen ; bekannt* name in der branche ; will|moechte nur nicht auf linkedin
        mehr darf|kann ich schriftlich nicht ; will und kann ich schriftlich nicht ; details ausschliesslich telefonisch
    """,
    "client_hint": """
        unser* kunden|mandanten|klienten|auftraggebern ; der|dem|beim kunden|kunde|mandant|klient ; kunden suchen ; kunden aus ; ein haus im|in|aus ; mandat ; mandate ; mehrere traeger|haeuser|unternehmen an der hand ; an der hand
    """,
    "agency_self": """
        personalberatung ; personalvermittlung ; personaldienstleist* ; personalberater* ; personalvermittler* ; personalagentur ; headhunt* ; executive search ; zeitarbeit* ; arbeitnehmerueberlassung ; personalleasing ; leihe ; direktvermittlung ; stellenvermittlung ; jobvermittlung
        mandat* besetz* ; recruiting agentur|partner* ; unser* kandidat* ; exklusivmandat* ; projektvermittl* ; ueber uns ( zeitarbeit ; vermittlung in ; bewerberpool ; bewerberkartei ; kandidatenpool ; talentpool .. arbeitgeber* ; von arbeitgebern gefunden
        top - unternehmen suchen ; laufend interessante vakanzen ; alle branchen ; aller branchen ; alle gewerke ; aller art ; aller fachrichtungen ; alle level ; in ihrer region ; vorschuss moeglich ; auch ohne deutsch ; viele stellen frei ; personaldienste ; vielzahl attraktiver|interessanter positionen|taetigkeiten|stellen ; taeglich neue positionen ; top - positionen ; zig sachen offen ; einsatzabhaengig ; ueberlassen sie ; gvp - tarif ; igz - tarif ; bap - tarif ; welche vakanz ; bezahlt werde ich von ; im rahmen der arbeitnehmerueberlassung
    """,
    "inhouse_self": """
        bei uns ; unser team ; unserem team ; unseres teams ; unser haus ; unserem haus ; wir wachsen ; zu uns ; in unser* abteilung|station|kanzlei|praxis|firma|betrieb|werk|filiale|buero|werkstatt
        ich leite ; mein team ; meinem team ; ich bin geschaeftsfuehr* ; inhouse ; kolleg* gesucht ; bei uns im ; unser standort ; unserem standort ; unsere abteilung ; unsere werkstatt ; an unserem standort ; wir sind ein* ; wir sind _ leute ; wir bauen ; unserer abteilung
    """,
    "urgent": """
        asap ; dringend* ; schnellstmoeglich* ; so schnell wie moeglich ; eilt ; noch heute ; heute noch ; bis heute abend
        heute nachmittag ; kurzfristig* ; ab sofort ; zu sofort ; per sofort ; umgehend* ; nur noch bis ; bis morgen ; schnell sein
        zeitnah* rueckmeldung ; letzte chance ; sofort* start ; so bald wie moeglich ; baldmoeglichst* ; zeitkritisch ; bis freitag melden
        nur diese woche ; nur noch heute ; nur noch wenige plaetze ; akut ; brandaktuell* ; unverzueglich
    """,
    "remote": """
        remote ; home office only ; 100 % remote ; voll remote ; komplett remote ; fully remote ; remote first ; ortsunabhaengig
        von ueberall ; von zu hause aus ; 100 % homeoffice ; 100 % home office ; 100 % home - office ; rein remote ; deutschlandweit remote ; remote moeglich
        vollstaendig im homeoffice ; komplett im homeoffice ; komplett von zuhause ; von zuhause aus
    """,
    "hybrid": """
        hybrid* ; homeoffice ; home office ; home - office ; mobiles arbeiten ; mobil* arbeiten ; mobile office ; mobilarbeit ; teilweise remote ; teils remote
        remoteanteil ; remote - anteil ; homeoffice - anteil ; tage remote ; tage homeoffice ; tage home office ; tag homeoffice ; tag remote
        tage im buero ; tag im buero ; tage vor ort ; tag vor ort ; mal die woche im buero ; mal pro woche im buero ; % remote
    """,
    "onsite": """
        vor ort ; praesenz* ; im buero ; kein homeoffice ; kein home office ; ohne homeoffice ; nicht remote ; 100 % vor ort ; onsite ; kein remote
        vor - ort ; nur vor ort ; praesenzpflicht ; homeoffice nicht moeglich ; homeoffice ist nicht ; homeoffice gibt es nicht ; remote nicht moeglich ; remote geht nicht ; remote ist nicht
    """,
    "contract_permanent": """
        festanstellung ; unbefristet* ; feste anstellung ; fest angestellt ; festangestellt* ; in fester anstellung ; direktvermittlung ; zur festanstellung
        direkt beim kunden angestellt ; festvertrag
    """,
    "contract_fixed": """
        befristet* ; zunaechst befristet ; elternzeitvertretung ; mutterschutzvertretung ; schwangerschaftsvertretung ; karenzvertretung ; vertretung fuer _ monate ; zeitvertrag
    """,
    "contract_freelance": """
        freiberuf* ; freelanc* ; freie mitarbeit* ; selbststaendig* ; tagessatz* ; stundensatz* ; projektanfrage ; projektvertrag ; projektlaufzeit ; remote - projekt
        auf projektbasis ; als freelancer ; contracting ; freiberufler* ; honorarbasis ; honorararzt ; honorarkraft ; projekteinsatz ; pt im monat
    """,
    "contract_temp": """
        zeitarbeit* ; arbeitnehmerueberlassung ; anue ; aueg ; leiharbeit* ; ueberlassung ; personalleasing ; temporaer* anstellung ; temporaerbuero
        in anue ; uebernahmeoption ; option auf uebernahme ; mit uebernahme
    """,
    "ask_cv": """
        lebenslauf ; lebenslaeufe ; cv ; bewerbungsunterlagen ; unterlagen ; profil als pdf ; aktuell* profil zusenden|schicken|senden ; vita ; kurzprofil ; zeugnisse
    """,
    "ask_call": """
        telefonat ; telefonieren ; telefonisch ; anruf* ; kurz* gespraech ; call ; kurz sprechen ; kennenlernen ; kennenlerngespraech ; austausch* ; videocall ; video - call
        unverbindlich* gespraech ; zoom ; teams - termin ; kurz austauschen ; durchrufen ; telefontermin ; rufen sie mich ; ruf mich ; ruf einfach ; melden sie sich telefonisch
        10 minuten ; 15 minuten ; zehn minuten ; viertelstunde ; termin ; kaffee ; reden ; quatschen ; klingel* durch
    """,
    "ask_phone": """
        telefonnummer ; handynummer ; rufnummer ; ihre nummer ; deine nummer ; wie .. erreichen ; mobilnummer ; unter welcher nummer
    """,
    "ask_referral": """
        kennen sie jemand* ; kennst du jemand* ; jemand* kennen ; jemand* kennst ; in ihrem netzwerk ; in deinem netzwerk ; weiterempfehl* ; empfehlungspraemie ; weiterleiten ; jemand* empfehlen
        bekannten|kolleg*|freunde weiterleiten ; in ihrem umfeld ; in deinem umfeld ; in ihrem bekanntenkreis ; wen kennst du ; jemand* im kopf ; jemand* aus .. netzwerk ; leite .. gern weiter
    """,
    "ask_interest": """
        interesse ; interessiert ; waere das was ; waere das etwas ; klingt das ; offen fuer ; wechselwillig ; wechselbereit ; hast du lust ; haetten sie lust ; haben sie lust ; neugierig
        vorstellen koennen ; koennten sie sich .. vorstellen ; koenntest du dir .. vorstellen ; neue herausforderung ; veraenderung ; auf der suche ; passt das ; spannend fuer sie ; spannend fuer dich ; bock
    """,
    "ask_link": """
        hier bewerben ; jetzt bewerben ; ueber den link ; unter folgendem link ; bewerben sie sich ; bewirb dich ; klicken sie ; klick* hier ; karriereseite ; zur stellenanzeige ; link zur stelle ; registrier* ; anmeld*
    """,
    "vague_job": """
        spannend* position* ; spannend* rolle* ; spannend* stelle* ; spannend* herausforderung* ; spannend* projekt* ; spannend* vakanz* ; spannend* opportunity ; spannend* aufgabe* ; spannend* moeglichkeit* ; spannend* angebot*
        interessant* position* ; interessant* stelle* ; interessant* vakanz* ; interessant* angebot ; interessant* aufgabe ; attraktiv* position* ; attraktiv* stelle* ; attraktiv* vakanz* ; reizvoll* aufgabe ; neue herausforderung* ; neue* perspektive* ; passend* position* ; passend* stelle* ; passend* vakanz*
        verschieden* position* ; mehrere positionen ; mehrere vakanzen ; diverse positionen ; diverse vakanzen ; zahlreiche stellen ; zahlreiche vakanzen ; top - job* ; traumjob ; naechst* karriereschritt ; karrierechance* ; karrieremoeglichkeit* ; wechselabsicht*
        was spannendes ; etwas spannendes ; ein* spannend* .. fuer sie|dich
    """,
    "flattery": """
        beeindruck* ; ihr profil ; dein profil ; ihrem profil ; deinem profil ; ihres profils ; deines profils ; ihr werdegang ; dein werdegang ; ihrem werdegang ; deinem werdegang ; ihre erfahrung* ; deine erfahrung* ; ihrer erfahrung ; deiner erfahrung ; ihre expertise ; deine expertise ; ihr lebenslauf ; passt perfekt ; passen perfekt ; perfekt* match ; perfect match ; ideal* kandidat* ; genau die richtige ; genau der richtige ; hervorragend* ; spannend* profil ; interessant* profil ; ihr hintergrund ; dein hintergrund ; ihre qualifikation* ; ihre vita ; auf sie aufmerksam ; auf dich aufmerksam ; ueber dein profil gestolpert ; ueber ihr profil gestolpert
    """,
    "remark": """
        dein* vortrag ; ihr* vortrag ; dein* talk ; ihr* talk ; dein* artikel ; ihr* artikel ; dein* beitrag ; ihr* beitrag ; dein* post ; ihr* post ; dein* repo* ; ihr* repo* ; dein* blog* ; ihr* blog* ; dein* buch ; ihr* buch ; dein* podcast* ; ihr* podcast* ; dein* pull request ; dein* diplomarbeit ; dein* masterarbeit ; ihr* masterarbeit ; dein* dissertation ; ihr* dissertation ; dein* interview ; ihr* interview ; dein* kommentar ; ihr* kommentar ; dein* workshop ; ihr* workshop ; dein* open - source ; dein* plugin ; dein* bibliothek ; dein* paper ; ihr* aufsatz ; ihr* fachbeitrag ; dein* video ; ihr* webinar
        dein* umstellung ; ihr* umstellung ; dein* aufbau ; ihr* aufbau ; dein* einfuehrung ; ihr* einfuehrung ; ihr* projekt ; dein* projekt
        haben wir uns .. kennengelernt ; wir hatten .. gesprochen ; wir haben .. gesprochen ; damals bei ; wie besprochen ; wie du mir ; wie sie mir ; du hattest ; sie hatten .. geschrieben ; du hast .. geschrieben ; sie haben .. geschrieben ; hat mir .. erzaehlt ; hat dich .. empfohlen ; hat sie .. empfohlen ; hat mir .. von ihnen ; hat mir .. von dir ; gemeinsam* bekannt* ; auf der messe ; auf der konferenz ; beim meetup ; sie schreiben .. profil ; du schreibst .. profil ; in ihrem profil steht ; in deinem profil steht ; laut profil ; nicht auf der suche ; nicht aktiv suchen ; aktuell nicht suchen ; nicht wechseln ; du warst ; sie waren ; du hast damals ; mir ist aufgefallen ; fiel mir auf ; ist mir aufgefallen ; gelesen , dass ; gesehen , dass
    """,
    "reader_before": """
        ihr* taetigkeit|rolle|position|arbeit|erfahrung|aufgabe|funktion|stelle|hintergrund als ; dein* taetigkeit|rolle|position|arbeit|erfahrung|aufgabe|funktion|stelle|job|hintergrund als ; sie arbeiten .. als ; du arbeitest .. als ; sie sind .. als ; du bist .. als ; als erfahren* ; derzeit als ; aktuell als ; momentan als ; zurzeit als
    """,
    "sender_before": """
        ich bin ; mein name ist ; ich arbeite als ; ich heisse ; ich leite ; meiner rolle als ; meiner funktion als
    """,
    "role_before": """
        als ; position als ; stelle als ; rolle als ; rolle des|der ; position des|der ; stelle des|der ; position: ; stelle: ; suche* ein* ; suchen ein* ; sucht ein* ; gesucht: ; suche fuer .. ein* ; suchen wir ein* ; suchen wir .. ein* ; suchen fuer .. ein* ; sucht .. ein* ; vakanz ; vakanz: ; gesucht wird ein* ; besetzen .. position|stelle|rolle ; brauchen ein* ; braucht ein* ; job als ; suchen wir ; suchen ; suche ; sucht ; unterstuetzung als ; verstaerkung als ; stelle einer|eines ; position einer|eines ; rolle einer|eines ; festanstellung als ; stellenangebot: ; betreff:
    """,
    "pay_before": """
        gehalt* ; jahresgehalt* ; monatsgehalt ; verguetung* ; gehaltsband ; gehaltsrahmen ; gehaltsspanne ; brutto ; bruttojahresgehalt ; jahresbrutto ; zieleinkommen ; zielgehalt ; fixum ; fixgehalt ; stundenlohn ; tagessatz ; stundensatz ; bezahlung ; lohn ; budget ; dotiert ; dotierung ; verdienst* ; einkommen ; entgelt ; salaer ; jahressalaer ; grundgehalt ; p . a ; pro jahr ; bis zu ; im jahr ; im monat ; pro stunde ; pro monat ; pro tag
    """,
    "tasks": """
        aufgaben ; ihre aufgaben ; deine aufgaben ; zu ihren aufgaben ; verantworten ; verantwortest ; verantwortung fuer ; verantwortlich fuer ; sie uebernehmen ; du uebernimmst ; sie betreuen ; du betreust ; sie leiten ; du leitest ; anforderungen ; profil: ; sie bringen .. mit ; du bringst .. mit ; wir bieten ; geboten wird ; im mittelpunkt ; es geht um ; aufgabengebiet ; tagesgeschaeft ; schwerpunkt* ; berichten an ; berichtet an ; sie entwickeln ; du entwickelst ; sie planen ; du planst ; dienstplan* ; schicht* ; tarif* ; urlaubstage ; tage urlaub ; 13 . monatsgehalt ; zuschlaege ; firmenwagen ; dienstwagen ; mitarbeitende ; teamgroesse ; wochenstunden ; std / woche ; einarbeitung ; aufbau ; wartung ; betreuung ; fuehrung ; buchhaltung ; abschluesse ; voraussetzung*
    """,
    "pool": """
        talentpool ; talent - pool ; kandidatenpool ; bewerberpool ; netzwerk ; vernetzen ; vormerken ; in unsere datenbank ; fuer zukuenftige ; zukuenftig* positionen|vakanzen|projekte
    """,
    "private_channel": """
        whatsapp ; telegram ; signal ; wa . me ; t . me ; threema ; skype
    """,
    "fee": """
        vorkasse ; kaution ; anmeldegebuehr ; bearbeitungsgebuehr ; gebuehr* ; startpaket ; schulungsgebuehr ; vorauszahlung ; ueberweisen sie ; gutscheinkarte* ; einzahlung ; mindesteinlage ; nachzahlung
    """,
    "bank_data": """
        bankdaten ; kontodaten ; iban ; kontonummer ; bankverbindung ; ihr konto ; dein konto ; kreditkart* ; tan ; onlinebanking ; online - banking ; paypal - konto ; geld weiterleiten ; zahlungen weiterleiten ; konto .. gesperrt
    """,
    "id_papers": """
        ausweiskopie ; personalausweis ; ausweis* ; reisepass ; passkopie ; kopie ihres ausweises ; kopie deines ausweises ; selfie mit ; videoident ; postident ; identitaet bestaetigen ; foto vom ausweis
    """,
    "easy_money": """
        taeglich .. verdienen ; pro tag verdienen ; leicht* geld ; schnelles geld ; nebenverdienst ; passives einkommen ; von zu hause .. verdienen ; keine erfahrung noetig ; keine vorkenntnisse ; ohne vorkenntnisse ; ohne erfahrung ; nur 1 stunde ; 30 minuten am tag ; garantiert* gewinn* ; rendite* ; sofort auszahl* ; taegliche auszahlung ; bewertungen schreiben ; produkte bewerten ; likes vergeben ; videos liken ; reich werden
    """,
    "windfall": """
        erbschaft ; nachlass ; lotterie ; gewonnen ; millionen ; belohnung ; entschaedigung ; verstorben* ; naechst* angehoerig* ; bitcoin* ; krypto* ; trading ; investier*
    """,
    "sell": """
        angebot fuer ihr unternehmen ; unverbindlich testen ; kostenlos testen ; rabatt* ; gutschein ; webinar ; jetzt sichern ; unsere loesung ; unsere software ; unsere plattform ; demo ; demotermin ; kostenfrei* erstgespraech ; kostenlos* erstgespraech ; mehr kunden ; neukunden* ; leads ; umsatz steigern ; altersvorsorge ; versicherung* ; bav ; coaching ; weiterbildung ; kapitalanlage ; immobilie* als ; strategiegespraech ; kandidaten fuer ihre ; unsere dienstleistung* ; abonnier* ; jetzt buchen ; foerderung ; seo ; angebot gilt ; preis*
    """,
    "application_process": """
        ihre bewerbung ; deine bewerbung ; eingangsbestaetigung ; bewerbung .. eingegangen ; bewerbungsprozess ; vorstellungsgespraech ; fuer eine|einen ander* .. entschieden ; leider .. absag* ; nicht beruecksichtig*
    """,
    "automatic": """
        automatisch* ; abwesenheit* ; nicht im buero ; nicht antworten ; keine antwort moeglich ; automatisch generiert ; newsletter ; abmelden ; abbestellen ; abonniert ; rechnung* ; bestellung ; sendungsverfolgung ; lieferung ; passwort ; benachrichtigung* ; jobalarm ; neue jobs ; jobs fuer dich ; passende jobs ; neue stellen ; im browser ansehen ; terminbestaetigung
    """,
    "private_life": """
        oma ; opa ; mama ; papa ; kinder ; schwester ; bruder ; geburtstag ; urlaub ; verein ; training ; hochzeit ; wohnung ; schule ; kita ; elternabend ; wochenende ; grillen ; bis samstag ; bis sonntag ; kuss ; umarmung ; hab dich lieb ; alter freund ; lange nichts gehoert
    """,
}
