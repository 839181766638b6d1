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
        name des|der _ bleibt|wird|ist vertraulich|vorerst|noch|zunaechst ; kunde|mandant|auftraggeber von mir|uns ; einen|einem|einer unserer _ sucht|suchen ;
        fuer ein*|mehrere|verschiedene|einige _ _ kunden|klienten|mandanten|auftraggeber|partner ; bei ein*|unserem|unseren _? kunden|klienten|mandanten|auftraggeber ; einer unserer|meiner kunden|mandanten|klienten|auftraggeber|partner ; eines unserer|meiner kunden|mandanten ; eine unserer kundinnen ; ein unternehmen , dessen namen ; dessen namen ich|sie ; namen .. verrate|teile|gibt es|gerne|im|am ; firmennamen|unternehmensnamen .. nenne|erfahren|verrate|bekommen ; name des unternehmens .. im|am|nach|auf|gerne ; darf ich noch nicht verraten|sagen|nennen ; darf noch nicht verraten|sagen|nennen ; kann ich noch nicht verraten|sagen|nennen ; wer dahinter steckt|steht ; um wen es geht ; um welches unternehmen|haus es|es sich ; anonym bleiben ; ungenannt bleiben ; moechte anonym ; naeheres zum unternehmen ; mehr zum unternehmen gern* ; details zum unternehmen ; der auftraggeber ist|sucht ; im mandantenauftrag ; exklusiv beauftragt ; beauftragt , ; wurden beauftragt ; wurde beauftragt ; hat uns|mich .. beauftragt|mandatiert ; mandatiert ; hidden champion .. sucht|im|in|aus ; dax - konzern ; fuer einen weltmarktfuehrer|marktfuehrer|konzern|mittelstaendler|versicherer|energieversorger|maschinenbauer|automobilzulieferer|hersteller|it - dienstleister ; unser* kooperationspartner ; unser* partner sucht|suchen ; partnerunternehmen ; fuer unternehmen in|aus|im ; arbeitgeber in|aus deiner|ihrer
        namhaft*|renommiert*|fuehrend*|marktfuehrend* _? kund*|unternehmen|unternehmens|unternehmung|mandant*|auftraggeber*|konzern|konzerns|arbeitgeber*|institut|marktteilnehmer*|hersteller*|dienstleister*|mittelstaendler*
        mein* kunde|kunden|kundin|mandant*|klient*|auftraggeber* ; unser kunde|mandant|klient|auftraggeber ; unser* _? endkunde* ; unserem|unseren _? kunden|mandanten|klienten|auftraggeber ; unserer kundin|mandantin ; unsere kundin|mandantin
        fuer _? _? kunden|mandanten|klienten|kundin|mandantin sucht|suche|suchen|besetze|besetzen ; fuer ein*|mehrere|verschiedene|einige|namhafte _? kunden|kundin|mandanten|klienten|auftraggeber ; ein*|mehrere* mein*|unser* kund*|mandant*|klient*|auftraggeber*
        im exklusiv* auftrag ; im auftrag ein* ; im auftrag unser* kund*|mandant* ; im kundenauftrag ; im namen ein* ; exklusiv* mandat* ; vertraulich* mandat* ; diskret* mandat* ; mandat* zu besetzen ; mandat , das
        unser* partnerunternehmen ; unser* partnerfirm* ; unser* partnerbetrieb* ; unser* auftraggeber* sucht|suchen ; unsere mandanten suchen ; unsere kunden suchen ; unser* kund* sucht ; ich vertrete jemand*|ein* ; ich begleite ein*|ausgewaehlte|derzeit
        kunde sucht|braucht|hat|will|moechte|langsam|zahlt|legt|in|aus|im|mit|ist ; kundin sucht|braucht|hat|moechte|ist ; mandant|mandantin|auftraggeber|auftraggeberin|klient aus|im|in|mit|,|sucht|ist|hat ; mandant sucht|moechte|will|plant ; auftraggeber ist|sucht|moechte ; auftraggeberin : ; auftraggeber : ; endkunde : ; kunde :
        namen .. nenne ich|wir ; den namen nenne ; name faellt|folgt ; name nach ihrem|deinem ; fuer ausgewaehlte auftraggeber|kunden|mandanten|unternehmen ; vom auftraggeber ; mehrere kunden mit ; namen .. erst|erfahren|bekommen ; namen .. nicht nennen ; den namen nennen ; den namen darf ; namen nennen darf ; moechte .. nicht genannt ; nicht genannt werden ; ungenannt ; stillschweigen ; nenne ich ihnen|dir das haus ; sitz und namen ; bekannt* name in der branche ; will|moechte nur nicht auf linkedin
        auftraggeber|mandanten|kunden|firmen nenne ich|wir ; fuer _? kundenprojekte ; suchen|finden ueber|durch uns ; unternehmen gefunden , das ; naehere|weitere angaben|informationen|details .. nicht moeglich ; angaben .. nicht moeglich ;
        namhaft*|renommiert*|fuehrend* _? haus|hauses|haeuser|haeusern|institute|traeger|adressen ; mehr darf|kann ich schriftlich nicht ; will und kann ich schriftlich nicht ; details ausschliesslich telefonisch
    """,
    "ask_meeting": """
        treffen ? ; ein treffen ; persoenliches treffen ; zu einem treffen ; einladen ; lade sie|dich .. ein ; laden sie|dich .. ein ; eingeladen , vorbei ; zu besuch ; rundgang ; fuehrung durch ; am stand ; unserem messestand ; tag der offenen tuer ; reinschauen ; zeige ich ihnen|dir ; zeig ich ihnen|dir ; zeige ihnen|dir gern* ; ich zeig ihnen|dir ; mittagessen ; abendessen ; glas wein ; auf ein getraenk ; vor ort kennenlernen ; persoenlich kennenlernen ; bei einem kaffee ; beim kaffee|mittagessen ; auf einen kaffee ; zum probe*
        essen wir ; zu abend ? ; kommt einen|mal|vorbei ; einen vormittag mit ; schauens ; schaun sie vorbei ; schauen sie sich .. an ; besuchen sie ; bei uns vorbei ; kommen sie doch|am|zum|zu|gern|gerne|einmal|mal|trotzdem|vorbei|einfach ; komm vorbei|mal|rum|rueber|mittwoch|doch ; kommst du mal|vorbei ; kommen sie .. vorbei ; komm .. vorbei ; schauen sie vorbei ; schau .. vorbei ; vorbeikommen ; vorbeischauen ; vorbeizukommen ; auf ein* kaffee|bier|brotzeit|tee|glas ; auf n kaffee|bier ; tasse tee|kaffee ; ein kaffee ; kaffee im ; kaffee trinken ; zu einem mittagessen ; mittagessen einladen ; gemeinsam essen ; zum kaffee ; brotzeit ; probearbeiten ; probetag ; hospitier* ; hospitation ; schnuppertag ; schnuppern ; werksfuehrung ; anschauen kommen ; sich das .. anzuschauen ; einen vormittag gucken ; fahren sie einmal ; setzen sie sich .. in unsere ; kennenlernen mit ; after - work ; triff unser team ; lernen sie uns .. kennen ; treffen wir uns ; wollen wir uns treffen ; sie .. treffen ; im hotel treffen ; wollen sie kennenlernen ; kennenlernen , 16 ; uns treffen ; sie .. treffen ; im hotel treffen ; wollen sie kennenlernen ; kennenlernen , 16 ; persoenlich treffen ; ein treffen ; an unserem stand ; besuchen sie uns
    """,
    "client_hint": """
        das unternehmen sucht|bietet|ist|sitzt ; der arbeitgeber|auftraggeber ; die firma sucht|ist|sitzt|zahlt ; die klinik|kanzlei|praxis sucht|ist|zahlt|bietet ; das haus sucht|ist ; der betrieb sucht|ist ; ein tolles unternehmen ; bei meinem partner
        fuer kunden in|aus|im ; auslastung ; mm + + ; unser* kunden|mandanten|klienten|auftraggebern ; der|dem|beim kunden|kunde|mandant|klient ; kunden suchen ; kunden aus ; ein haus im|in|aus ; mandat ; mandate ; mehrere traeger|haeuser|unternehmen an der hand ; an der hand
    """,
    "agency_self": """
        ich besetze ; besetze ich|aktuell|derzeit ; vakanz ; vakanzen ; shortlist ; kandidatin vorstellen ; dem kunden vorstellen ; kunden vorstellen ; profil .. vorstellen ; als personalberat* ; festanstellung beim kunden ; direkt beim kunden ; beim kunden vor ort ; nach _ monaten uebernahme ; uebernahmechance ; uebernahme moeglich ; einsatz in|bei ; einsatzort ; gvp ; bap ; igz ; equal pay ; spezialisiert auf die vermittlung ; auf die besetzung ; unser netzwerk aus ; unsere partner ; top - arbeitgeber ; passende arbeitgeber ; mit passenden unternehmen ; unternehmen , die ; unsere auftraggeber ; unsere mandanten ; unsere mandantschaft ; kostenfrei fuer bewerber* ; fuer sie kostenlos|kostenfrei ; fuer dich kostenlos|kostenfrei ; vermittlungsprovision ; erfolgshonorar
        personalberatung ; personalvermittlung ; personaldienstleist* ; personalberater* ; personalvermittler* ; personalagentur ; headhunt* ; executive search ; zeitarbeit* ; arbeitnehmerueberlassung ; personalleasing ; leihe ; direktvermittlung ; stellenvermittlung ; jobvermittlung
        mandat* besetz* ; recruiting agentur|partner* ; unser* kandidat* ; exklusivmandat* ; projektvermittl* ; ueber uns ( zeitarbeit ; wir vermitteln ; vermittle ich|wir|eine|einen ; mein|unser honorar ; ueberlassung an ; im wege der ueberlassung ; vermitteln pflegekraefte|fachkraefte|pflegefachkraefte|personal|aerzte ; vermitteln wir ; von _ vermitteln ; einrichtungen deiner|ihrer wahl ; fuer die wir schluesselpositionen ; firmen zusammenzubringen ; vermittlung in ; bewerberpool ; bewerberkartei ; kandidatenpool ; talentpool .. arbeitgeber* ; von arbeitgebern gefunden
        auslastung ; projektnummer ; projekt - id|nr ; projekt # ; all - in ; all in ; suchen|finden ueber|durch uns ; unternehmen bewerben sich bei dir|ihnen ; ein profil an ; profil freischaltest|freischalten|anlegen ; begleite ich fach|fuehrungskraefte|menschen|kandidat* ; fach - und fuehrungskraefte ; top - unternehmen suchen ; laufend interessante vakanzen ; alle branchen ; aller branchen ; alle gewerke ; aller art ; aller fachrichtungen ; alle level ; in ihrer region ; vorschuss moeglich ; auch ohne deutsch ; viele stellen frei ; personaldienste ; vielzahl attraktiver|interessanter positionen|taetigkeiten|stellen ; taeglich neue positionen ; top - positionen ; zig sachen offen ; einsatzabhaengig ; ueberlassen sie ; gvp - tarif ; igz - tarif ; bap - tarif ; welche vakanz ; bezahlt werde ich von ; im rahmen der arbeitnehmerueberlassung
    """,
    "inhouse_self": """
        in unserem haus ; verstaerkung fuer unser ; verstaerken sie|du unser* ; unsere firma ; unser betrieb ; unseren betrieb ; unserem betrieb ; unserer firma ; wir sind ein familien* ; unsere produktion ; unserer produktion ; unsere kunden schaetzen ; unsere klinik ; unserer klinik ; unsere schule ; unserer schule ; unsere praxis ; unserer praxis ; mein nachfolger ; meine nachfolge ; bei mir im team
        bei uns ; unser team ; unserem team ; unseres teams ; unser haus ; unserem haus ; wir wachsen ; zu uns ; in unser* abteilung|station|kanzlei|praxis|firma|betrieb|werk|filiale|buero|werkstatt
        ich leite ; mein team ; meinem team ; ich bin geschaeftsfuehr* ; inhouse ; kolleg* gesucht ; bei uns im ; unser standort ; unserem standort ; unsere abteilung ; unsere werkstatt ; an unserem standort ; wir sind ein* ; wir sind _ leute ; wir bauen ; unserer abteilung
    """,
    "urgent": """
        bitte bis morgen|freitag|montag|dienstag|mittwoch|donnerstag|samstag|sonntag|heute ; rueckmeldung bis morgen|freitag|montag|dienstag|mittwoch|donnerstag|heute|spaetestens ; melden sie sich bis|noch heute|schnell ; melde dich bis|noch heute|schnell ; deadline ist|heute|morgen|freitag ; nur noch _ plaetze|tage|stellen|stunden ; plaetze sind begrenzt ; letzter tag ; letzten plaetze ; entscheid* noch diese woche ; interviews laufen ; gespraeche laufen bereits ; schnell sein lohnt ; in den naechsten 24|48|zwei ; binnen 24|48 ; innerhalb von 24|48 ; 24 stunden ; 48 stunden ; sofortstart ; ab morgen frueh|schon ; start ab sofort ! ; wer kann heute|morgen|spontan ; brandeilig ; brennt ; pressiert ; es eilt ; wir brauchen schnell ; kurzfristig jemand* ; kurzfristig ausgefallen|krank|gekuendigt ; bis ende der|dieser woche ; verfaellt|verfallen in|heute|morgen ; laeuft|laufen .. ab ; morgen|heute anfangen|starten|beginnen ? ; jetzt schnell ; spaetestens morgen|heute|freitag
        asap ; dringend* ; haenderingend ; schnellstmoeglich* ; so schnell wie moeglich ; eilt ; eilig ; noch heute antwort*|anruf*|melden|ihr|an|schicken|kennenlernen ; noch heute ! ; fehlen heute ; heute noch mit ; senden sie noch heute ; duerfte ich heute ; bis heute abend|15|16|17|18|12 ; heute bis ; ist noch offen , aber nicht mehr ; nicht mehr lange ! ; wer diese woche ; ich bin|bin morgen in ; moechte sie noch heute ; heute nachmittag|abend um ; sofort gesucht ; anfang sofort ; start sofort ; ab sofort gesucht ; umgehend* ; nur noch bis ; bis morgen ; schnell sein ; zeitnah* rueckmeldung ; letzte chance ; so bald wie moeglich ; baldmoeglichst* ; zeitkritisch ; bis freitag melden|entscheiden|bei ; melde* .. bis freitag ; nur diese woche ; noch diese woche ; noch in dieser woche ; nur noch heute ; nur noch wenige ; fast weg ; akut ; brandaktuell* ; unverzueglich ; start montag ; ab montag ? ; anfang ab montag ; fehlen heute ; ungeduldig ; er ruft .. heut|heute ; morgen frueh|schon ; die zeit draengt ; kurzfristig einspringen ; einspringen
    """,
    "remote": """
        remote ; home office only ; homeoffice only ; 100 % remote ; voll remote ; full remote ; komplett remote ; fully remote ; remote first ; ortsunabhaengig* ; standortunabhaengig* ; remote - stelle ; remote - job ; remotejob
        von ueberall ; vollstaendig remote ; ausschliesslich remote ; ueberwiegend remote ; groesstenteils remote ; komplett ortsunabhaengig ; ortsungebunden ; ortsflexibel* ; wohnort egal ; egal wo in deutschland ; ohne umzug ; umzug nicht noetig ; wo du sitzt , ist egal ; aus dem homeoffice ; wo du willst|moechtest ; wo sie wollen|moechten ; wo immer du ; wo immer sie ; 100 % homeoffice ; 100 % home office ; 100 % home - office ; rein remote ; deutschlandweit remote ; bundesweit remote ; remote moeglich
        vollstaendig im homeoffice ; komplett im homeoffice ; ganz im homeoffice ; nur homeoffice ; ausschliesslich homeoffice ; ausschliesslich im homeoffice ; komplett von zuhause ; komplett von zu hause ; ganz von zu hause ; kein buero ; keine bueros ; kein festes buero ; dezentrales team ; team ohne buero ; ihr eigenes zuhause ; dein eigenes zuhause ; wo du wohnst|lebst|sitzt , ist ; wo sie wohnen|leben|sitzen , ist
        egal wo du wohnst|sitzt|lebst|arbeitest ; egal wo sie wohnen|sitzen|leben|arbeiten ; egal von wo ; arbeitsort frei waehlbar ; arbeitsort egal ; freie wahl des arbeitsortes ; von wo du willst ; von wo sie wollen
    """,
    "hybrid": """
        hybrid* ; homeoffice* ; home office ; home - office ; mobiles arbeiten ; mobil* arbeit|arbeiten ; mobile office ; mobilarbeit ; telearbeit* ; teilweise remote ; teils remote ; teil remote ; auch remote ; remote anteilig ; anteilig remote ; teilremote
        remoteanteil ; remote - anteil ; remote - tage
        mal die woche im buero ; mal pro woche im buero ; zu hause arbeiten ; von zu hause ; von zuhause ; daheim arbeiten ; heimarbeit ; hybridmodell ; hybrides modell ; mobiles buero ; remote - option ; remote - tag ; home - office - tage ; homeoffice - tage ; office - tage ; von daheim ; teils daheim ; teils zuhause ; teilweise von zuhause
    """,
    "onsite": """
        nur vor ort ; 100 % vor ort ; komplett vor ort ; ausschliesslich vor ort ; vor ort in ; vor ort beim kunden ; arbeiten vor ort ; arbeit vor ort ; taetigkeit vor ort ; einsatz vor ort ; vor - ort - einsatz ; vor - ort - taetigkeit ; 100 % onsite
        praesenzpflicht ; praesenzstelle ; praesenzjob ; praesenzrolle ; praesenzkultur ; in praesenz ; volle praesenz ; reine praesenz ; nur im buero ; ganz im buero ; komplett im buero ; ausschliesslich im buero ; immer im buero ; taeglich im buero ; anwesenheitspflicht ; anwesenheit erforderlich ; ihre|deine anwesenheit im|vor ; anwesenheit vor ort ; arbeiten im buero ; bueropraesenz ; homeoffice : nein ; ohne heimarbeit ; immer vor ort ; arbeitsort : buero ; vor ort arbeiten ; vollzeit vor ort ; vor ort im ; vor ort bei uns
        kein homeoffice ; kein home office ; kein home - office ; ohne homeoffice ; ohne home office ; nicht remote ; kein remote ; kein mobiles arbeiten ; keine telearbeit
        homeoffice nicht moeglich ; homeoffice ist nicht ; homeoffice gibt es nicht ; homeoffice gibt's nicht ; homeoffice leider nicht ; remote nicht moeglich ; remote geht nicht ; remote ist nicht ; remote leider nicht
    """,
    "contract_permanent": """
        festanstellung* ; fixanstellung* ; unbefristet* ; festeinstellung ; fest eingestellt ; fest einstellen ; feste einstellung ; fest dazu ; dauerhafte anstellung ; dauerhafte stelle ; dauerarbeitsplatz ; dauerhaft angelegt ; auf dauer ; direktvermittlung in ; verbeamt* ; planstelle ; feste anstellung ; fester anstellung ; feste stelle ; fest angestell* ; fest angestelt ; fix angestellt ; festangestellt* ; in fester anstellung ; zur festanstellung ; festvertrag ; fester vertrag ; festen vertrag
        direkt beim kunden angestellt ; direkteinstellung ; direktanstellung ; direkt beim unternehmen|arbeitgeber|auftraggeber angestellt ; dauerstelle* ; dauerstellung ; daueranstellung ; dauerhaft die stelle ; dauerhaft ein ; dauerhaft einstellen ; jahresstelle ; unbefr ; stelle ist fest ; fest uebernommen werden
    """,
    "contract_fixed": """
        befristet* ; befristung bis|auf|von|: ; projektbefristet* ; zunaechst befristet ; elternzeitvertretung ; mutterschutzvertretung ; schwangerschaftsvertretung ; karenzvertretung ; krankheitsvertretung ; mutterschaftsvertretung ; elternzeit - vertretung ; vertretungsstelle* ; vertretungslehrkraft ; vertretungskraft
        vertretung fuer _ monate ; als vertretung ; zeitvertrag ; saisonstelle* ; saisonkraft ; saisonarbeit ; saisonjob ; zeitlich begrenzt ; begrenzt auf ; laengstens bis ; bis zur rueckkehr ; drittmittelstelle ; qualifikationsstelle ; doktorandenstelle ; postdoc - stelle ; vertretungsweise ; ueberbrueckung ; interim ; saisonvertrag ; fuer saison ; fuer die saison ; fuer die wintersaison|sommersaison ; wintersaison ; sommersaison ; aus drittmitteln ; bis zu den sommerferien ; auf zeit ; interimsweise ; interimsmandat
    """,
    "contract_freelance": """
        freiberuf* ; freelanc* ; satz : bis|max|ca|ab ; freie mitarbeit* ; freier mitarbeit* ; freien mitarbeit* ; als selbststaendig*|selbstaendig* ; auf selbststaendiger|selbstaendiger basis ; selbststaendige|selbstaendige taetigkeit ; tagessatz* ; stundensatz* ; projektanfrage ; projektvertrag ; projektlaufzeit ; remote - projekt
        auf projektbasis ; als freelancer ; freie projektmitarbeit ; freier auftrag ; auf freier basis ; als subunternehmer ; mit gewerbeschein ; als freier mitarbeiter ; honorartaetigkeit ; freie honorar* ; lehrauftrag ; im contracting ; contracting - position|projekt|vertrag ; freiberufler* ; honorarbasis ; werkvertrag* ; auf werkvertragsbasis ; honorararzt ; honoraraerzt* ; honorarkraft ; honorarvertrag ; pt im monat ; auf rechnung ; frei fuer projekte ; freier entwickler|grafiker|texter|designer|fotograf|journalist|dozent|berater ; entwickler frei ; gewerbeschein
    """,
    "contract_temp": """
        zeitarbeit* ; personaldienstleister stellt ; leasingkraft ; personalverleih ; temporaerarbeit ; try and hire ; try & hire ; verleih ; einsatz ueber uns ; angestellt bei uns im einsatz ; arbeitnehmerueberlassung* ; arbeitskraefteueberlassung* ; anue ; der|ueber|per|via|als|reine aue ; aue - vertrag ; aueg ; leiharbeit* ; in der leihe ; leihkraft ; ueberlassung ; personalueberlassung ; ueberlassen sie ; ueberlassen dich ; personalleasing ; temporaer* anstellung|stelle|einsatz ; temporaerbuero ; temporaerstelle* ; temporaereinsatz
        in anue ; uebernahmeoption ; option auf uebernahme ; mit uebernahme ; gvp - tarif ; gvp / dgb ; igz - tarif ; igz / dgb ; bap - tarif ; bap / dgb ; laeuft .. ueber uns ; erst mal ueber uns ; erstmal ueber uns ; kunde .. uebernehmen will
    """,
    "ask_cv": """
        lebenslauf ; lebenslaeufe ; lebenslaufs ; cv ; bewerbungsunterlagen ; unterlagen an|bitte|richten|per|zusenden|schicken|senden ; ihre|deine|aktuelle|aussagekraeftige|vollstaendige|ueblichen|aktualisierter unterlagen ; zusendung .. unterlagen ; mit .. unterlagen ; aktuell* profil als|in|per ; bitte profil ; profil + ; ihr|dein aktuelles profil|cv ; profil in word|pdf ; profil als pdf|word ; antworten .. profil ; aktuell* profil zusenden|schicken|senden ; benoetige ich : .. profil ; 1 ) profil ; vita ; kurzprofil ; zeugnisse ; dossier ; kurzbewerbung ; bewerbungen mit|per|an ; bewerbung mit|per|an ; mappe an ; onlinebewerbung
    """,
    "ask_call": """
        telefonat ; wann haetten|haetten sie _? minuten|zeit ; wann haettest|hast du _? minuten|zeit ; wann haben sie _? minuten|zeit ; zwei|drei|paar termine vorschlagen ; schnacken ; plaudern ; durchwahl - ; ich|gern|gerne muendlich ; ruf* gern|gerne|doch|ruhig|jederzeit .. an ; laeut* .. an|durch ; telefonieren ; telefonier* wir ; am telefon ; ein telefon ; per telefon ; auf 0 ; anruf ; anrufen ; anrufe ; ruf* mich|durch|an|einfach|uns ; telefonisch ; via telefon ; per telefon ; probiere es .. bei ihnen|dir ; einfach wann du|sie zeit ; meine|unsere durchwahl ; mein buero koordiniert ; wer .. anruft ; dann rede ich ; rufen sie|wir|se|uns|mich ; rufen sies ; rufens ; rufet se ; rufst du ; rufe ich sie|dich|ihnen ; ich rufe sie|dich|gern|zurueck ; ruf ich sie|dich ; rueckruf ; rueckmeldung unter ; durchrufen ; durchzurufen ; klingel* durch|an|gern ; laeut* an|durch
        kurz* gespraech ; unverbindlich* gespraech|austausch ; vertraulich* gespraech|austausch ; vertrauensvoll* gespraech ; inspirierend* gespraech ; persoenlich* gespraech ; kennenlerngespraech ; erstgespraech ; kurz* austausch* ; kurz austauschen ; kurz sprechen ; gespraech mit ihm|ihr|uns ; zeit fuer ein* gespraech|telefon|telefonat|austausch ; call ; calls ; videocall ; video - call ; video - gespraech ; zoom ; teams - termin ; chat machen ; quick chat ; happy to chat ; miteinander sprechen ; einmal sprechen ; zusammen sprechen ; wann .. sprechen ; sprechen koennen
        telefontermin ; telefonische* termin ; terminvorschl* ; mal reden ; quatschen ; laut nachzudenken ; halbe stunde ; viertelstunde ; 10 minuten zeit ; 15 minuten zeit ; 10|15|20|zehn|fuenfzehn min|minuten ; melden sie sich telefonisch ; melde* .. unter 0 ; melden bei ; melde* dich|sich|euch bei .. 0 ; zu erreichen ; unter .. erreichbar ; telefonisch .. erreichbar ; erreichen sie mich|uns|dich ; erreichst du mich|uns ; zu sprechen ; meine nummer steht ; tel* unter ; rueckfragen beantwortet ; unter 0 ; einen slot ; mein kalender ; termin buchen ; details erlaeutere ich gern telefonisch ; schwaetze ; heute abend reden ; am sonntagabend|samstagvormittag|donnerstag .. unter
    """,
    "ask_phone": """
        telefonnummer ; handynummer ; rufnummer ; tel . nr ; tel . - nr ; ihre nummer ; deine nummer ; eine nummer , unter ; welcher nummer ; wie .. erreichen koennen ; mobilnummer ; nummer durchgeben|schicken ; deine handynr ; nr schicken ; schick* .. nummer
    """,
    "ask_referral": """
        in ihrem|deinem bekanntenkreis|kollegenkreis|freundeskreis|team ; aus ihrem|deinem bekanntenkreis|kollegenkreis|umfeld|team ; weitersagen ; gerne weitersagen ; weiterleitung ; teilen sie|du .. gern|gerne ; empfehlungen nehme ; empfehlung ist ; einen tipp fuer|geben|haben ; wen sie|du kenn* ; vermittlungspraemie ; praemie fuer ; kollegin , die ; oder kennen sie|du ; oder kennst du ; jemanden , der|die|fuer den ; wuesstest du jemand* ; wuessten sie jemand* ; faellt ihnen|dir jemand* ein ; an jemanden weiter* ; gerne an .. weiter*
        kennen sie _? _? jemand* ; kennen|kennst sie|du? doch|sicher|sicherlich|bestimmt ; kennen doch|sicher|sicherlich ; kennst du _? _? jemand* ; kennt ihr|jemand ; kennst du wen ; kennen sie nen|wen|einen ; kennst du nen|einen ; oder kennen jemand ; jemand* kennen ; jemand* kennst ; in ihrem netzwerk ; in deinem netzwerk ; aus ihrem|deinem netzwerk ; an ihr netzwerk ; wen im netzwerk ; weiterempfehl* ; empfehlungspraemie ; fuer jede .. empfehlung ; weiterleiten ; leiten sie|sie's .. weiter ; leiten sie|sie's gern|gerne|bitte an ; wer wen kennt ; kennen sie ja|vielleicht|bestimmt|zufaellig ; kennst du ja|vielleicht|bestimmt|zufaellig ; heissen tipp|tip ; leite .. weiter ; weitergeben ; weiterzugeben ; geben sie .. weiter ; gib .. weiter ; gern .. an kollegen ; an kollegen ; an freunde geben ; an interessierte ; bitte um weitergabe ; in ihrem umfeld ; in deinem umfeld ; in ihrem bekanntenkreis ; wen kennst du ; jemand* im kopf ; ueber jeden namen ; wer uns jemand* ; werben sie einen freund ; freunde werben ; fuer jeden tip|tipp ; gibt auch praemie ; jemand* empfehlen ; bring gern .. mit|freundin ; freundin oder einen freund ; teilen .. umfeld ; sagen sie es .. weiter ; sag's weiter ; gerne teilen
    """,
    "ask_interest": """
        interesse ? ; interesse signal* ; genuegt ein wort|zeichen|satz ; bist|sind du|sie? selbst neugierig|interessiert ; ueber|auf eine|ihre|deine rueckmeldung|resonanz|antwort ; rueckmeldung|rueckmeldungen gern|gerne|bitte ; interesse geweckt ; sind sie verfuegbar ; bist du verfuegbar ; wie offen sind|bist ; wollen wir herausfinden ; interessiert ? ; waere das was ; waer das was ; waere das etwas ; ist das was ; das was fuer ; was fuer dich|sie ? ; klingt das ; offen fuer ; sind .. offen ; gerade offen ; grundsaetzlich offen ; wechselwillig ; wechselbereit ; haettest|haetten|haettst|hast|haben du|sie _? lust ; selber|selbst lust ; lust ? ; lust auf mehr ; worauf .. lust ; auf was .. lust ; bock ? ; bock auf ; wenn du bock ; neugierig ? ; neugierig geworden ; passt das in ; passt das grundsaetzlich ; kommt das .. in frage ; in frage kommt ; in betracht kommt|kaeme ; koennten sie sich .. vorstellen ; koenntest du dir .. vorstellen ; vorstellen koennen ; sollte dies ihr interesse ; ihr interesse wecken ; soll ich sie|dich vorstellen ; dich vorschlagen darf ; darf ich .. stellenbeschreibung ; darf ich mich .. melden ; wuerden sie .. wechseln ; ueberhaupt etwas hoeren ; ueberhaupt zu haben ; grundsaetzlich in frage ; mit ja antworten ; antworten sie mit|einfach ; ja zurueckschreiben ; ein "? ja ; kurzes ja ; reicht ein ; eine zeile genuegt ; meldung genuegt ; schicken sie mir ein zeichen ; sag bescheid ; sagen sie bescheid ; sag mal ehrlich ; schreib mir|mal einfach|kurz|ob ; an .. veraenderung interessiert ; suchen sie arbeit ; wenn dich das anlacht ; falls sie das reizt ; wenn sie wieder moegen ; ein nein|ja ; ein kurzes|klares nein|ja ; ja|nein oder nein|ja ; ja / nein ; halbsatz reicht ; kein interesse ? ; waere ein gespraech .. interessant ; wie schaut's aus ; wie sieht's aus ; was muesste .. haben
    """,
    "ask_link": """
        hier bewerben ; [ _? erfahren|ansehen|bewerben|anzeigen ] ; [ _ erfahren|ansehen|bewerben|anzeigen ] ; klick dich ; stellenseite ; jetzt bewerben ; bewerben ohne ; in 60 sekunden bewerben ; bewerben unter|ueber ; ueber den link ; unter folgendem link ; bewerben sie sich ; bewirb dich ; klicken sie ; klick* hier ; hier klicken ; zur anmeldung ; anmeldung : ; karriereseite ; zur stellenanzeige ; link zur stelle ; registrier* ; zur registrierung ; sichere dir ; jetzt .. abschicken ; jetzt in den pool ; in den pool ; offene* stellen : ; stellen unter ; stelle* unter www ; ausschreibung .. unter ; onlinebewerbung unter ; vorbeischauen ; hochladen : ; hoch : ; lade .. hoch ; laden sie .. hoch ; schnellbewerbung ; kurzbewerbung ; buche .. slot ; such dir .. aus ; hier waere mein kalender ; schnapp dir ; pool beitreten ; deine einladung gilt ; oder ueber ; mehr infos unter ; alle infos : ; sag ja zu dir
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
        ihre|deine antwort im|auf|zur|zum|in ; deine|ihre frage im|auf|zur|in ; wir kennen uns vom|von|aus|seit|noch|ueber ; kennen uns vom|aus ; haben wir uns .. kennengelernt|getroffen|unterhalten ; wir haben uns .. kennengelernt|getroffen|unterhalten ; wir hatten .. gesprochen ; wir haben .. gesprochen ; damals bei ; wie besprochen ; wie du mir ; wie sie mir ; sassen nebeneinander
        erinnern sie sich an|noch ; weisst du noch ; du bist doch der|die|derjenige ; sie sind doch der|die ; sie sind der mit|einzige ; du bist der|die einzige
        hat mir .. erzaehlt|beschrieben|verraten|berichtet|gesagt|vorgeschwaermt ; hat dich .. empfohlen ; hat sie .. empfohlen|vorgeschlagen ; hat mir .. von ihnen|dir ; ihren|deinen namen .. genannt|gegeben ; hat mir ihren|deinen namen|kontakt ; habe ihren|deinen namen von ; gemeinsam* bekannt* ; von herrn|frau .. weiss ich|erfuhr ; erfuhr ich ; ueber sie|dich erzaehlt ; von ihnen|dir erzaehlt
        sie schreiben|schrieben unter|in|auf|im|dass|ueber|selbst ; du schreibst|schriebst unter|in|auf|im|dass|ueber|selbst ; in ihrem|deinem profil steht ; steht in ihrem|deinem profil ; steht auf ihrem|deinem profil ; ihr|dein profil sagt ; laut ihres|deines profils ; trotz ihres|deines hinweises ; ihr|dein hinweis ; ich weiss , sie|du such* nicht ; nicht auf jobsuche
        du warst doch ; du hast damals ; du hesch ; du hosch ; hast du neulich ; mir ist .. aufgefallen , dass ; besonders aufgefallen ist mir ; gelesen , dass sie|du ; gesehen , dass sie|du ; gehoert , dass sie|du|ihr ; hab gehoert dass ; gehoert dass ihr|du|sie ; ich lese .. deinen|ihren newsletter ; glueckwunsch zur|zum|zu|zu ihr*|dein* ; gratuliere zu|zur|zum
        haben sie|du in _ ; interessant war fuer mich konkret ; wurdest mir empfohlen ; wurden mir empfohlen ; hat mich gebeten , dir|ihnen zu schreiben , weil
    """,
    "reader_before": """
        ihr* taetigkeit|rolle|position|arbeit|erfahrung|aufgabe|funktion|stelle|hintergrund als ; dein* taetigkeit|rolle|position|arbeit|erfahrung|aufgabe|funktion|stelle|job|hintergrund als ; sie arbeiten .. als ; du arbeitest .. als ; sie sind .. als ; du bist .. als ; als erfahren* ; derzeit als ; aktuell als ; momentan als ; zurzeit als
    """,
    "sender_before": """
        ich bin ; mein name ist ; ich arbeite als ; ich heisse ; ich leite ; meiner rolle als ; meiner funktion als
    """,
    "role_before": """
        als ; position als ; stelle als ; rolle als ; rolle des|der ; position des|der ; stelle des|der ; position : ; stelle : ; suche* ein* ; suchen ein* ; sucht ein* ; gesucht : ; suche fuer .. ein* ; suchen wir ein* ; suchen wir .. ein* ; suchen fuer .. ein* ; sucht .. ein* ; vakanz ; vakanz : ; gesucht wird ein* ; besetzen .. position|stelle|rolle ; brauchen ein* ; braucht ein* ; job als ; suchen wir ; suchen ; suche ; sucht ; brauchen ; brauche ; braucht ; benoetigen ; benoetigt ; unterstuetzung als ; verstaerkung als ; stelle einer|eines ; position einer|eines ; rolle einer|eines ; festanstellung als ; stellenangebot : ; betreff : ; brauch|brauche|brauchen|braucht|such|suche|suchen|sucht .. einen|eine|ne|nen|n ; fehlt|fehlen uns|mir .. ein|eine|einen|ne|nen
    """,
    "pay_before": """
        gehalt* ; jahresgehalt* ; monatsgehalt ; verguetung* ; gehaltsband ; gehaltsrahmen ; gehaltsspanne ; brutto ; bruttojahresgehalt ; jahresbrutto ; zieleinkommen ; zielgehalt ; fixum ; fixgehalt ; stundenlohn ; tagessatz ; stundensatz ; bezahlung ; lohn ; budget ; dotiert ; dotierung ; verdienst* ; einkommen ; entgelt ; salaer ; jahressalaer ; grundgehalt ; p . a ; pro jahr ; bis zu ; im jahr ; im monat ; pro stunde ; pro monat ; pro tag
    """,
    "tasks": """
        aufgaben ; ihre aufgaben ; deine aufgaben ; zu ihren aufgaben ; verantworten ; verantwortest ; verantwortung fuer ; verantwortlich fuer ; sie uebernehmen ; du uebernimmst ; sie betreuen ; du betreust ; sie leiten ; du leitest ; anforderungen ; profil : ; sie bringen .. mit ; du bringst .. mit ; wir bieten ; geboten wird ; im mittelpunkt ; es geht um ; aufgabengebiet ; tagesgeschaeft ; schwerpunkt* ; berichten an ; berichtet an ; sie entwickeln ; du entwickelst ; sie planen ; du planst ; dienstplan* ; schicht* ; tarif* ; urlaubstage ; tage urlaub ; 13 . monatsgehalt ; zuschlaege ; firmenwagen ; dienstwagen ; mitarbeitende ; teamgroesse ; wochenstunden ; std / woche ; einarbeitung ; aufbau ; wartung ; betreuung ; fuehrung ; buchhaltung ; abschluesse ; voraussetzung*
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
    "own_search": """
        mein* lebenslauf ; mein* bewerbung ; ich bewerbe mich ; bewerbe ich mich ; ich suche ein* _? praktikum*|stelle|job|praktikumsplatz|ausbildungsplatz|werkstudentenstelle|arbeit ; initiativbewerbung ; mein* praktikum ; mein* studium ; ich studiere ; ich bin student* ; ich bin schueler* ; schuelerpraktikum ; bei euch arbeiten ; bei ihnen arbeiten ; meine unterlagen ; mein* zeugnis* ; anbei mein* ; im anhang mein* ; ein gutes wort ; mich empfehlen ; fuer mich einlegen ; informationsgespraech ; auf jobsuche ; auf stellensuche ; arbeitslos
    """,
    "people_offered": """
        eingespielte* team von ; entwicklerteam ab|fuer|zum ; monatlich abgerechnet ; unsere entwickler ab|zum|fuer ;
        kandidat* vorstellen ; kandidat* fuer ihr* ; kandidat* an ; profile unser* ; freelancer profile ; unser* kandidat* ; passend* kandidat* ; qualifiziert* kandidat* ; fachkraefte fuer ihr* ; mitarbeiter fuer ihr* ; ihr* personalbedarf ; ihr* offene* stelle* ; ihr* vakanz* ; provision ; vermittlungshonorar ; sofort verfuegbar* ; fuer ihr unternehmen ; ihr* stellenanzeige ; lebenslauf des|der|von ; sein* lebenslauf ; ihren lebenslauf weiter
    """,
    "not_hiring": """
        kein* jobangebot ; keine stelle ; kein stellenangebot ; nicht um eine stelle
    """,
    "automatic": """
        automatisch* ; abwesenheit* ; nicht im buero ; nicht antworten ; keine antwort moeglich ; automatisch generiert ; newsletter ; abmelden ; abbestellen ; abonniert ; rechnung* ; bestellung ; sendungsverfolgung ; lieferung ; passwort ; benachrichtigung* ; jobalarm ; neue jobs ; jobs fuer dich ; passende jobs ; neue stellen ; im browser ansehen ; terminbestaetigung
    """,
    "private_life": """
        oma ; opa ; mama ; papa ; kinder ; schwester ; bruder ; geburtstag ; urlaub ; verein ; training ; hochzeit ; wohnung ; schule ; kita ; elternabend ; wochenende ; grillen ; bis samstag ; bis sonntag ; kuss ; umarmung ; hab dich lieb ; alter freund ; lange nichts gehoert
    """,
    "industry_gambling": "gluecksspiel* ; wettanbieter* ; sportwette* ; spielbank* ; spielhalle* ; wettbuero*",
    "industry_lending": "kurzzeitkredit* ; minikredit* ; pfandkredit*",
    "industry_forex": "devisenhandel ; forex ; cfd - broker ; cfd - handel",
    "industry_options": "binaere optionen",
    "industry_defence": "ruestung ; ruestungs* ; wehrtechnik* ; wehrtechnisch* ; verteidigungsindustrie ; munition*",
    "industry_tobacco": "tabak* ; zigaretten*",
    "industry_adtech": "werbetechnologie ; adtech",
    "industry_automotive": "automobil* ; automotive ; autozulieferer* ; kfz - zulieferer* ; fahrzeugbau",
    "industry_machinery": "maschinenbau* ; sondermaschinenbau* ; anlagenbau*",
    "industry_health": "gesundheitswesen ; gesundheitsbranche ; digital* gesundheit ; klinikum ; krankenhaus ; healthcare",
    "industry_medtech": "medizintechnik* ; medizinprodukt*",
    "industry_pharma": "pharma ; pharma* ; arzneimittel*",
    "industry_climate": "klimaschutz ; klimabranche ; cleantech ; erneuerbar* energie* ; windkraft ; solarbranche",
    "industry_fintech": "fintech* ; zahlungsdienst*",
    "industry_banking": "bank ; banken ; bankwesen ; privatbank ; sparkasse*",
    "industry_insurance": "versicherer ; versicherungskonzern ; versicherungsbranche ; krankenversicherer",
    "industry_cyber": "cybersicherheit ; it - sicherheitsfirma ; cybersecurity",
    "industry_education": "bildungswesen ; bildungstraeger ; schultraeger ; hochschule ; universitaet",
    "industry_welfare": "wohlfahrt* ; sozialwesen ; jugendhilfe ; jugendamt",
    "industry_retail": "einzelhandel* ; handelskette ; supermarktkette",
    "industry_building_services": "gebaeudetechnik ; haustechnik ; tga",
    "industry_rail": "bahn ; schienenfahrzeug* ; bahntechnik",
    "industry_robotics": "robotik ; robotik*",
    "industry_shipbuilding": "schiffbau ; werft",
    "industry_collection": "inkasso* ; forderungseinzug",
    "industry_logistics": "logistikbranche ; spedition ; logistikkonzern",
    "industry_food": "lebensmittelindustrie ; lebensmittelhersteller ; lebensmittelbranche",
    "industry_software": "saas ; softwarehaus ; softwarehersteller",
    "field_sales": "vertrieb ; im vertrieb ; aussendienst ; verkauf",
    "field_nursing": "pflege ; pflegeheld* ; pflegeberuf* ; krankenpflege ; altenpflege",
    "field_medicine": "mediziner* ; aerztepool ; aerztlich* ; medizinisch* exzellenz ; facharzt* ; aerztinnen|arzt",
    "field_hospitality": "gastronomie ; hotellerie ; gastro ; gehoben* hotellerie ; kueche",
    "field_legal": "rechtsabteilung ; juristisch* ; kanzleien",
    "field_accounting_tax": "rechnungswesen ; buchhaltung ; finanzbuchhaltung ; lohnbuchhaltung",
    "field_marketing": "marketing ; im marketing",
    "field_hr": "personalwesen ; personalabteilung",
    "field_logistics": "logistik ; lager ; lieferkette*",
    "field_procurement": "einkauf ; beschaffung",
    "field_teaching": "schuldienst ; unterricht ; lehramt",
    "field_social_work": "sozialarbeit ; soziale arbeit ; jugendhilfe",
    "field_software": "softwareentwicklung ; programmierung",
    "field_construction": "hochbau ; tiefbau ; bauwesen ; baustelle*",
    "field_trades": "handwerk ; elektrohandwerk",
    "consultancy": "ingenieurdienstleister* ; engineering - dienstleister* ; entwicklungsdienstleister* ; unternehmensberatung ; it - beratung ; beratungshaus ; beratungsunternehmen ; beratungsgesellschaft",
    "act_sells": """
        kostenlos* ; kostenfrei* ; unverbindlich* ; gratis ; jetzt sichern|buchen|bestellen|anmelden|testen|registrieren ; plaetze frei|begrenzt|verfuegbar ; noch _ plaetze ; fruehbucher* ; rabatt* ; gutschein* ; angebot gilt ; nur bis|noch ; sparen sie ; spare bis ; kosten senken ; unsere kunden ; neukunden ; mehr kunden|umsatz|leads|anfragen|bewerber ; ihr unternehmen ; ihre offenen|unbesetzten|ausgeschriebenen stellen ; ihrer stellenanzeige ; ihre anzeige ; freie mitarbeiter ; mitarbeiter sofort ; sofort einsetzbar ; ab montag einsetzbar ; sofort verfuegbar* ; masterclass ; seminar* ; webinar* ; workshop* ; coaching* ; zertifikat* ; lehrgang ; erstgespraech ; strategiegespraech ; beratungsgespraech ; vorsorge* ; versicherung* ; rendite ; kapitalanlage ; photovoltaik ; ihr haus ; ihre immobilie ; zzgl . ; inkl . mwst ; netto pro ; testphase ; testen sie ; warenprobe ; musterpaket ; aussteller* ; standflaeche ; sponsor* ; meine linie ; mein team waechst ; nebenbei selbststaendig ; passives einkommen
    """,
    "act_asks_advice": """
        was meinst|denkst|haeltst|sagst du ; was antwortet man|ich ; was soll ich ; soll ich antworten|da|das|hin ; ist das serioes|echt|betrug|normal|spam ; deine meinung ; dein rat ; kennst du dich ; du kennst dich ; kannst du mal|mir|kurz|drueberschauen ; hast du zeit|lust|kurz|mal ; guck mal ; schau mal ; sag mal ; kam heute|gestern|eben ; hab ich bekommen ; hat mir geschrieben ; wie hast du ; darf ich fragen ; erinnerst du|sie ; koennten sie mir
    """,
    "act_informs": """
        ihre|deine bestellung|buchung|sendung|rechnung|reservierung|terminbestaetigung|karte|mitgliedschaft ; ihr|dein paket|konto|termin|auftrag|vertrag|zaehlerstand|ticket ; bestellnummer ; rechnungsnummer ; kundennummer ; versicherungsnummer ; ausweisnummer ; leihfrist ; faellig* ; wurde versandt|zugestellt|gebucht|geaendert|bestaetigt|storniert|bezahlt ; auftragsbestaetigung ; buchungsbestaetigung ; umfrage ; bewerten sie ; in dieser ausgabe ; ausgabe ; newsletter ; neue stellen ; neu fuer sie ; seit gestern|montag|freitag ; abwesend ; nicht im buero ; im urlaub ; bin ich wieder ; zu ihren unterlagen ; waren sie das nicht ; sitzungsprotokoll ; tagesordnung ; einladung zur ; beitraege an die liste ; abbuchung ; abgebucht
    """,
}

NUDGES = """
nachhaken ; nachfassen ; nachzuhaken ; nachzufassen ; nochmal|nochmals|erneut|abermals nachfragen|anschreiben|melden|kontaktieren ;
noch einmal nachfragen|anschreiben|melden ; meine|meiner letzte|letzten|vorige|vorigen|erste|ersten nachricht|mail|anfrage ;
keine antwort|nachricht von dir|ihnen ; nichts von dir|ihnen ; kleine|freundliche erinnerung ; melde mich nochmal|nochmals|erneut ;
ein zweiter versuch ; zweiter anlauf
"""

SIGNS = {
    "desk:list": "liste redaktion",
    "desk:desk": "kontakt hallo kundenservice rechnung buchung versand",
    "desk:hiring": "karriere bewerbung",
    "desk:sales": "vertrieb akademie",
    "trade:hiring": "karriere",
    "trade:hiring*": "personal bewerb vermittl zeitarbeit",
    "trade:sales": "beratung akademie versand kongress messe immobilien",
    "trade:sales*": "vertrieb berater makler finanz versicher institut seminar",
    "trade:desk": "kundenservice buchung buchhandlung amt klinik praxis zahnarzt redaktion liste verwaltung verein",
    "trade:desk*": "bibliothek stadt",
    "person:i": "ich mir mich mein meine meinem meinen meiner",
    "person:we": "wir uns unser unsere unserem unseren unserer unseres",
    "person:du": "du dir dich dein deine deinem deinen deiner deines ihr euch",
    "person:sie": "ihnen ihre ihrem ihren ihrer",
    "anybody": "zusammen kunde kunden kundin interessent interessenten leser leserinnen alle",
    "before names": "hallo liebe lieber guten geehrte geehrter moin servus gruess herr herrn frau dr prof",
    "of a house": "von bei und für der die das",
    "greetings": "hallo ; liebe ; guten ; sehr geehrte ; moin ; servus ; grüß",
    "closings": "mit freundlichen ; viele gr ; liebe gr ; beste gr ; herzliche gr ; mfg ; lg ; vg",
    "unsubscribe": "abmelden ; abbestellen",
}
