"""English: the words that carry facts."""

from __future__ import annotations

CODE = "en"

STOP_WORDS = """
the and is of to you your we our for with this that are have has was be will would can could it in on at as from by or
not if my me i'm i an but about they there any all more what who how when which hi hello dear thanks thank regards
best please let know do does did so just been their them into up out us role job team work looking looking here
he she his her no yes some than then now also only other new get am were had
"""

POLITE = ""
FAMILIAR = ""

CUES = {
    "client_anonymous": """
        one of our|my _ clients|customers|partners is|are|has|needs|wants ;
        can't|cannot|not|won't|couldn't say|tell|name|share|reveal which|whose|who ; permitted|allowed|free|able|liberty to tell|reveal|disclose|share|name|say ; identity|name will be disclosed|shared|revealed|given|told ; retained on ; asked me to look|find|search|recruit|speak|sound ; un de mes|nos clients ; notre client* ; plusieurs clients ; nuestro*|nuestra cliente* ; con clientes ; nostro cliente ; min kunde ; mijn klant* ; onze klant* ; voor een klant
        client based|located|who|which|that ; our client , a|an ; my client , a|an ; the client ( ; one of our _ clients ; one of my _ clients ; for one of ; a business i|we know|work ; a firm i|we know|work ; company i|we work with ; i'm recruiting for a|an ; i am recruiting for a|an ; recruiting for a|an ; hiring for a|an ; i'm helping a|an ; i represent a|an ; we represent a|an ; engaged by a|an ; instructed by ; retained by a|an|the ; mandated by|to ; exclusively instructed ; exclusive mandate ; i have been asked by ; the company name ; name of the company|client|firm ; share the name ; reveal the name ; disclose the name|client ; tell you who ; who they are on|once|when ; under nda ; partner company|companies|firm|firms ; name on the phone|on a call ; name when we ; details on a call ; more on a call ; they've asked me not to ; asked us not to ; confidential at this stage ; identity of
        my client|clients ; our client ; our direct|end|mnc|reputed|esteemed|valued|key|banking|retail client ; for|with our clients ; our clients are|need|seek|want|range ; one of my|our clients ; a client of mine|ours ; client of mine|ours ; client is|needs|wants|has|pays|asked|would ; the client is|needs|wants|has|pays|asked
        on behalf of a|my|our|the client ; on behalf of a|an ; end client ; direct client ; mnc client ; reputed client ; undisclosed ; stealth client ; for our customer ; for a client|customer ; i have|have a client ; have client ; confidential client|search|company|role|mandate ; client : ; client in ; client interview
        for|with|at|of a|an leading|well|global|major|top|prestigious|established|fast|international|regional|household|well - known _? company|firm|brand|bank|fund|retailer|provider|group|manufacturer|organisation|organization|airline|client ; a fortune 500|100 ; a household name ; i have a fast - growing
        can't name ; cannot name ; can't say who ; can't share .. name ; cannot share .. name ; can't disclose ; cannot disclose ; not able to share .. name ; not free to say ; not yet free to say ; not allowed to name|say|describe ; may not yet describe ; may give you the name ; may name them ; don't name them ; won't name them ; i don't say the name ; name them in ; name follows ; name after ; no particulars can be ; don't say the name ; tell you the name ; learn the company's name ; details once ; rather not go into details
        i'm partnering with a|an|one ; i am partnering with a|an|one ; great|exciting|amazing|fantastic client ; not to name ; not write the name ; our partner organisations|organizations|companies|firms ; partnering with a number ; supporting several ; advising a handful ; partnering with a|an _? organisation|organization|company|firm|client|group|brand|bank ; currently supporting a|an ; working with a|an|some|several ; i am representing ; we are representing ; has been retained ; i'm retained ; i am retained ; implementation partners ; our primes want ; we are placing ; we're placing ; placing a ; partners , of houses ; different partners ; our partners in|, ; clients are hiring ; a client hiring|who|that|looking|needs|needing ; got a client ; several|exciting|multiple|various|great clients ; super fun clients ; fun clients ; my clients ; for our customers ; mnc clients ; clients of ours|mine ; valued clients ; notre client ; various clients ; i partner with ; partnered with a|an|one ; i collaborate with ; works hand in glove with ; our partners envision ; not at liberty to ; at a utility|bank|firm in
    """,
    "ask_meeting": """
        grab a|some coffee|lunch|drink|beer|bite|pint ; have lunch|dinner|coffee|a drink ; over coffee|lunch|a coffee|a pint|dinner ; come in for|and ; come to our|the|see ; pop by|over ; open day|evening|house ; show you around|round|the ; give you a tour ; a tour of ; stop by our ; in person ; face to face ; face - to - face ; join us for|at ; invite you to|for|over ; let's meet ; can|could we meet ; meet the team ; walk round ; look round|around ; have a look around|round ; cup of tea|coffee ; cuppa ; a brew ; meet you at|in|on ; meet our ; drop round ; come up|down and|to|for ; come out to
        coffee ; lunch ; breakfast ; dinner ; kopi ; tea ? ; beer ; beers ; pint ; a drink|soup ; buy you a ; come and have|see|try|look|meet|watch ; come on a|thursday|wednesday|monday|friday|tuesday ; come by and|on|after ; come over ; come round ; drop by|in ; pop in|round ; knock on my door ; eat something together ; show you the lab|workshop|place|shop ; meet ; meet up ; meet in person ; meet at|for|me ; arrange a meeting ; when you are in the area ; if you are in the area ; visit us ; stop by ; have a look on ; calendar is open to you ; train ticket is on me ; can you be there ; swing by ; meet you in ; see it for yourself ; spend a morning|day|shift|afternoon ; trial shift|day
    """,
    "client_hint": """
        the company is|has|offers|needs|wants ; the firm is|has|offers|needs|wants ; the employer ; they're looking for ; they are looking for ; they need ; they want ; they offer ; they pay ; they're a ; they are a
        client ; the client ; our clients ; clients ; with market - leading ; the clinic|company|firm|practice|family|hospital would|is|are|needs|wants|pays ; i'm handling ; live briefs ; an exciting company ; a great company ; a protocol that needs ; of roles with
    """,
    "agency_self": """
        crossing my desk ; matches _? _? people|talent|freelancers|professionals|engineers|developers|candidates ; pre - selected your profile ; clients come to you ; contract to hire ; c2h ; our client|customer ; have|has placed ; i place ; we place ; placing candidates ; my desk ; on my books ; live roles|vacancies|briefs ; roles i'm working ; working on a role|number|few ; role i'm working|handling|recruiting ; submit your profile ; i specialise in|specialize ; we specialise in|specialize ; specialist recruit* ; recruitment compan* ; on our books ; fee paid by ; client pays ; no cost to you ; free for candidates ; never charge candidates ; contract assignment
        recruitment agency ; recruiting agency ; staffing ; recruitment consultant ; executive search ; search firm ; headhunt* ; recruitment firm ; we are recruiting for ; we partner with ; retained search ; retained ; staff augmentation ; c2c ; corp to corp ; w2 only ; bench sales ; submit your resume ; rate confirmation ; right to represent ; the agency is licensed ; employment agency ; licensed employment agency ; manning agent ; search work
        get matched ; get notified when projects ; companies come to you ; matched by our ; our consultants ; our advisors ; our recruiters ; rockstar recruiters ; hotlist ; we staff ; i fill chairs ; an introduction that leads ; referral bonuses paid ; current mandates ; we have shifts ; for our customer ; we have something for every ; vacancies in your field ; our _ customers ; of our advisors ; upload your cv in our ; employers are ; locum shifts ; locum gp ; crisis rates ; all shifts ; all specialties ; in all 50 states ; all levels ; all locations ; any role any level ; several sectors ; vendor management ; shifts available ; all specialities ; your name has been carried ; and its partners ; our 2,300 customers ; talent network ; approbation ; put forward today|for ; connecting them|you with ; connect you with ; lots of roles ; roles across ; they pay us ; registered with us ; put you forward ; temps needed ; top rates ; mobilisation now ; giga project ; a vacancy in hand ; cleared professional ; we have multiple
    """,
    "inhouse_self": """
        our team ; join us ; we're hiring ; we are hiring ; my team ; our company ; our lab ; our hospital ; our school ; our office ; our group ; our unit ; our ward ; our clinic ; our practice ; our shop ; our yard ; i lead ; i run ; i'm the founder ; i am the founder ; co - founder ; cofounder ; i'm hiring ; i am hiring ; we have an opening ; work with us ; we make ; we build ; we're opening ; our own ; i'm the boss ; no agency ; inclusive employer ; our own line ; no agency in this
    """,
    "urgent": """
        today only ; by tonight|monday|tuesday|wednesday|thursday|friday ; by end of week|the week ; by the end of the day|week ; by cob ; by close of business ; by noon ; within 24|48 ; in the next 24|48|few hours ; next 24 hours ; 24 hours ; 48 hours ; immediate start ; closes today|tomorrow|tonight|friday|soon ; closing today|tomorrow|friday ; deadline is|: today|tomorrow|friday|tonight ; before friday|monday|the weekend|end of ; act fast|now|quickly ; spots|slots|places left ; filling up ; only _ left ; only _ spots|slots|places ; shortlist closes ; interviews start|are tomorrow|this ; interviews this week ; can you start tomorrow|monday|today|this ; someone by|for tomorrow|monday|tonight|today|friday ; need someone tomorrow|now|today ; short notice ; last minute ; last - minute ; don't wait ; quick one - need ; needed yesterday ; no later than tomorrow|friday|monday|today ; time is short ; clock is ticking ; final call ; final reminder
        asap ; urgent* ; immediate joiner* ; immediate opening ; immediate need ; start|join|available|number|respond|needed immediately ; right away ; reply|call|apply|needed|wanted|start today ; by today ; by eod ; by end of day ; by tomorrow ; in by weds|monday|tuesday|wednesday|thursday|friday ; by noon|close ; by 5|4|3|6 pm ; free tomorrow ; start|starts|starting fri|mon|tue|tomorrow|sunday|tonight ; on fire ; crying out for ; this afternoon ; closing soon ; filling fast ; going fast ; fill in hours ; moving fast ; moving quickly ; quick turnaround ; hot requirement ; time sensitive ; time - sensitive ; last chance ; only few|a slots|spots ; needed today|now|asap|this ; shifts available now ; mobilisation now ; deadline is today ; start monday|sunday|tomorrow ; start this coming ; starts monday ; as soon as possible ; quick response ; on priority ; ideally yesterday ; dont|don't miss out ; hurry ; first come first served ; first y gets ; ours walked out ; closing fast ; at earliest ; at the earliest ; needed tonight|2 nite ; client is pushing ; b4 4 pm ; wont|won't|not hang around ; we can't wait for ; only come _ days ; release the interview slot ; slots left ; hope for soon answer ; before i close ; serious candidates only ; first good cv
    """,
    "remote": """
        remote ; fully remote ; full remote ; 100 % remote ; remote - first ; remote first ; remote - only ; work from home ; work from anywhere ; work anywhere ; wfh ; remotely ; distributed team ; fully distributed ; telecommut* ; telework* ; home - based ; home based
        from anywhere ; from wherever ; wherever you like|live|are|want|happen ; location independent ; location - independent ; mostly remote ; remote mostly ; remote - friendly ; no office ; live anywhere ; based anywhere ; wherever you|your ; from your kitchen ; your own desk at home ; can stay in ; from your own home ; your own home office ; no fixed office ; without an office ; fully virtual ; virtual team ; never have to come to an office
    """,
    "hybrid": """
        hybrid ; partly remote ; partially remote ; times a week in ; some remote ; remote days ; home days ; two office days ; home working ; homeworking ; working from home ; anchor days ; part remote ; part - remote ; wfh possible ; flexible working pattern ; partly from home ; mix of home and office ; flexible wfh ; flexible working from home
    """,
    "onsite": """
        in the office full ; office - based ; office based ; no remote ; not remote ; no wfh ; five days in ; 5 days in ; 5 days a week in ; five days a week in ; days onsite no exception ; must be local ; locals only ; not a remote ; no work from home ; no working from home ; no hybrid ; in every day ; in the office every day
        site - based ; site based ; office - first ; in the office every ; strictly on site ; strictly onsite ; on the premises ; all on site ; all onsite ; site only ; onsite only ; on - site only ; on site only ; wfo ; work from office ; working from the office ; in - office role|position|job|only|full ; in - person role|position|job|only ; from the office in ; from our office ; at our office ; out of our office ; in the building ; work in the office ; working in the office ; in - person teaching|work|attendance|only ; presence on site ; puesto|trabajo presencial ; 100 % presencial ; presence is required
        onsite role|position|job|work ; on - site role|position|job|work ; on site role|position|job ; onsite in ; on site in ; 100 % onsite ; fully onsite ; fully on - site ; fully on site ; shop floor only ; relocation required ; can't swab from home ; can't do it from
    """,
    "contract_permanent": """
        permanent ; permanently ; perm ; full - time permanent ; direct hire ; direct - hire ; fulltime employee ; full - time employee ; staff position ; tenure track ; tenure - track ; full time hire ; permanent contract ; continuing contract|position ; tenure position|post ; regular post|position|positions|full ; regular _ position|positions ; unlimited duration ; tillsvidare ; perioada nedeterminata ; tempo indeterminato ; open ended contract ; open - ended ; unlimited contract ; unlimited working contract
        contract without end ; regular employment ; regular employee ; permanent - full ; full - time salaried ; staff job ; on staff ; on the payroll ; in - house employee ; tenured ; no end date ; without end date ; long - term employment ; unbefristet ; indefinite contract ; indefinite term ; indefinite - term ; indefinido ; contrato indefinido ; contrato sem termo ; vast contract ; proper job not casual ; not casual ; on our payroll ; permanent rolls ; poste permanent ; cdi
    """,
    "contract_fixed": """
        fixed - term ; fixed term ; ftc ; maternity cover ; maternity leave cover ; covering maternity|parental|paternity|sick ; cover for a maternity ; for one|the|this academic|school year ; paternity cover ; sickness cover ; month contract ; months contract ; year contract ; parental cover ; leave cover ; sabbatical cover ; secondment ; postdoc position|post|role|fellow* ; post - doc position
        for the season ; seasonal ; summer season ; winter season ; term position|appointment ; time - limited ; project - based ; limited contract ; for the summer ; for the winter ; for the harvest ; summer job ; for a season ; covering a leave ; cover for maternity ; to cover a ; leave of absence ; grant - funded ; grant funded ; term - limited ; fixed contract ; one - off project ; year placement ; interim role|position|contract|assignment ; cdd
    """,
    "contract_freelance": """
        freelanc* ; as a contractor ; contractor role|position|rate|rates|agreement|basis|opportunity|needed|wanted|required ; independent contractor* ; contract role|position|opportunity|basis|work|gig ; day rate ; daily rate ; per hour on c2c ; c2c ; corp to corp ; corp - to - corp
        outside ir35 ; inside ir35 ; ir35 ; 1099 ; b2b contract|basis|cooperation|agreement ; on a b2b ; umbrella company ; via umbrella ; invoice us ; you invoice ; per project basis ; by the hour as a ; subcontractor ; subcontractors ; sole trader ; ltd company contractor ; self - employed ; self employed ; consulting engagement ; month engagement ; project inquiry ; project enquiry ; freelance basis
    """,
    "contract_temp": """
        temp role|job|work|contract|assignment|assignments|office|basis|position|staff|roles|jobs ; temps wanted|needed|required|available ; temporary role|roles|position|job|work|contract|assignment|staff|basis|cover|employment|post ; temp to perm ; temp - to - perm ; temp to hire ; temp through ; it's temp ; agency shifts ; bank shifts ; per diem rn|nurse|shifts|position|staff ; locum* ; travel nurs*
        travel contract* ; contract via us ; contract through us ; assignment through us ; through us for ; contract to hire ; contract - to - hire ; c2h ; vikariat ; travel rn|assignment|assignments ; by agency phase ; agency phase ; agency temp ; agency work ; agency role ; agency contract ; temping ; temp cover ; bank work ; bank staff ; employed by our agency ; agency worker*
    """,
    "ask_cv": """
        cv ; cvs ; resume ; resumes ; curriculum vitae ; curriculum ; portfolio link ; cover letter ; cover - letter ; covering letter ; suitable profile ; your actual|current|updated profile ; need the profile ; profile as word ; sea service list ; up - to - date cv ; hotlist
    """,
    "ask_call": """
        call ; chat ; a chat ; quick chat ; quick call ; happy to chat ; zoom ; hop on ; jump on ; have a word ; a word by|on ; by|on the phone|telephone ; by|on phone|telephone ; over the phone ; conversation ; brief|short|no conversation ; introductory conversation|call ; no - pressure conversation ; the right conversation ; confidential exchange|conversation ; exchange of perspectives ; 10|15|20|30|5|five|ten|fifteen|twenty|thirty minutes|min|mins ; 5|10|15|20 mins ; half an hour ; thirty minutes ; talk it over ; talk ; speak ; connect ; reachable ; natter ; when suits you ; good to talk ; calendly ; my calendar ; my diary's|diary open ; diary is open ; virtual coffee ; call the office ; call will be arranged ; my direct line ; telephonic discussion|conversation|interview ; book a slot ; grab a slot ; phone slots ; ring me|you|wendy|her|him|us|u ; shall i ring ; can i ring ; us a bell|ring|shout|call|buzz ; me a ring|call|bell|shout|buzz ; bell ya|me ; buzz me ; phone me|us|darcy ; phone _ at ; phone is ; bel my ; let's talk|chat|speak|connect ; try you on ; hear your story ; hear you say it on ; voice note ; when's good ; when is good ; speak soon ; tell me when
    """,
    "ask_phone": """
        phone number ; number of phone ; cv|resume and|+|& mobile|phone|number|cell ; me your phone|mobile|cell ; text|send|drop me|us a|your number ; telephone number ; your number ; best number ; number to reach ; contact number ; contact no ; mobile number ; cell number ; send number ; give number ; number immediately ; what's the best number ; number + cv ; number ? ; what's your number ; your mobile ; whatsapp number ; and a number
    """,
    "ask_referral": """
        colleagues|friends|peers who might|may|would|could|are|want|need|fit ; colleague|friend who ; a friend brings ; maybe one of your ; give them|him|her my number|name|details ; or a neighbour|friend|colleague|mate ; thinks of a friend|colleague|somebody|someone ; may|might know of someone|somebody|anyone ; pass my details ; pass the word ; pass along ; share with your|anyone|friends|colleagues ; please share ; recommend a|any|some ; point me|us to|towards|in ; introduce me|us to ; any names ; any recommendations ; someone in your circle|team ; feel free to forward|pass|share|refer ; forward it to ; anyone who'd|who would|looking ; if not you ; not for you ? ; someone else who ; who might be|want|fit|suit|know ; finder's fee ; bounty
        know anyone ; know somebody ; know someone ; know any|some|a ; anyone you know ; anyone in your network ; someone in your network ; in your network ; refer a ; referral* ; referral bonus* ; references of friends ; pass this on ; pass it on ; feel free to share ; share in your ; forward this|freely ; forward to anyone|your|friends|colleagues|someone|somebody ; forward to your ; somebody who might ; someone who might ; anyone who might ; anyone you've worked ; is there anyone ; spread the word ; anyone you'd recommend ; recommend someone|anyone ; genuinely recommend ; best person you know ; drop me names ; a name is enough ; who did you go to school with ; bring friend ; send me somebody ; if not know anyone ; tell a friend ; your friends or colleagues ; introduction that leads ; maybe you know ; someone you rate ; please pass on ; pass this on|round|along ; pass it round ; tell ur|your people|friends|pals|mates ; send friend|friends ; send me a mate ; me a mate ; refer friends|friend|your ; friend circle ; who do you know ; know any ; anybody you've|you ; anyone else who ; tag a friend ; think of somebody|someone|anyone ; somebody from ; who you'd recommend ; any friends
    """,
    "ask_interest": """
        interested ? ; whether|if this|it|that interests you ; worth a reply|line|look ; would consider it ; shall i send ; would|you'd you? like|want to see the ; would like it ; text|txt yes ; if you're|you are in , ; if the answer is|was yes ; answer was yourself ; interested candidate* ; intrested ; are you interested ; if you're|you are interested ; would you be interested ; be of interest ; of interest ? ; open to exploring|hearing|a|new|opportunities ; would you consider ; are you looking|open ; would you be open ; does this sound ; sound like you|something ; sound interesting ; keen ? ; curious ? ; if you are|you're curious ; be up for ; thoughts ? ; any thoughts ; fancy it|? ; relevant ? ; tempted ; considering a move ; looking for a change|job ; what would it take ; you in ? ; want to hear ; would you do this for money ; appetite ; whether you'd look|be ; shall i write again ; reply yes|remove|with|y|or ; just write me|"? yes ; send me one word ; one word will ; two words will do ; a yes ,|or ; say yes ; yes or no ; thumbs up ; let me know if you|this|it ; hit reply ; are ye free ; lmk ; ready to hear ; is that worth ; if its any good ; gmi or ngmi ; i'd like to float ; text flex|your ; a no is fine ; no is fine
    """,
    "ask_link": """
        apply here ; apply now ; apply by|via|at|through|: ; apply to join ; apply online ; click here|to|below ; claim your spot ; application link ; sign up ; register : ; register here|now|at ; registration is free ; job description here ; link below ; see the posting|job ; see the job at ; explore careers ; learn more ; create your profile ; complete your preferences|profile ; let us know your availability : ; take the next step today ; it takes two minutes : ; upload your cv in ; form's at ; the call is at ; in our portal ; join here ; start here ; → ; discover where ; talent community ; join the collective
    """,
    "vague_job": """
        exciting opportunit* ; great opportunit* ; amazing opportunit* ; fantastic opportunit* ; incredible opportunit* ; unique opportunit* ; exciting role* ; exciting position* ; great role* ; perfect role* ; several roles ; multiple roles ; multiple openings ; several openings ; various roles ; various positions ; a number of roles ; number of openings ; some roles ; couple of roles ; new opportunit* ; right opportunit* ; next challenge ; next step ; next move ; next adventure ; career move ; career opportunit* ; dream job ; exciting new ; exciting project* ; great fit for a ; good fit for a role ; job opportunit* ; an opportunity ; opportunities that ; opportunities with
    """,
    "flattery": """
        impressed ; impressive ; your profile ; your background ; your experience ; your skills ; your skillset ; your skill set ; your expertise ; your career ; came across you* ; stood out ; caught my eye ; caught my attention ; perfect fit ; perfect match ; great fit ; strong match ; ideal candidate ; excellent fit ; good fit ; great match ; your resume ; stellar ; outstanding ; remarkable ; rock star* ; rockstar* ; ninja ; your work history ; your journey ; talented ; someone like you ; professionals like you ; people like you ; your qualifications
    """,
    "remark": """
        we met|spoke|talked|fought|sat|worked|shared|served|studied ; we worked together ; when we last ; last time we ; pair of us ; you and i ; as you asked ; as discussed ; we walked
        mentioned you ; recommended you ; gave me your name ; passed me your ; passed your name ; told me about you ; told me you ; told me the whole ; told me that you ; suggested i write|contact|ask|talk|speak ; suggested you ; says you're|you are|you|your ; speaks highly of you ; brought to you ; put me on to you
        your _? profile|headline|bio|page|about|banner says|reads|states|asks ; you state ; you write openly ; you put it in ; you wrote on|in|that|about ; in your about ; on your page ; i know you said|cried ; i know : not ; you said you|yes|no|it|in|to|something|that|at
        i remember your|you|when|that|how ; you may|might not remember me ; i noticed that you ; i saw that you ; i read your ; i heard you ; i saw you speak|play|present|give|at ; i watched you|your ; saw your post|talk|article|repo|comment ; you're the one|person|reason who|that|why ; you are the one|person who|that ; you were the one|only ; you the only ; you still the only
        not moving until|before ; under your name it says ; not before your ; never again a place ; you owe me ; you saved me ; you had mentioned ; you argued with ; congratulations on your|the ; congrats on your|the ; since you told|walked|left|said|moved ; thought of you cos|because you ; i still think about ; still talk about the ; i still tell ; the one where you ; in the changelog you ; you conceded ; so we shipped your
    """,
    "reader_before": """
        your role|position|job|work|experience|background|time|career|tenure as ; you are|were a|an ; you're a|an ; you work as ; currently a|an|as ; as an experienced ; as a seasoned ; as a fellow ; your current role
    """,
    "sender_before": """
        i am a|an|the ; i'm a|an|the ; my name is ; i work as ; i'm with ; i am with ; this is _ from ; i lead ; i run ; my role as
    """,
    "role_before": """
        as a|an ; as senior|junior ; role of|as ; role : ; position : ; position of|as|for ; looking for a|an|our|another|one|two|three ; searching for a|an ; seeking a|an|our ; hiring a|an|our|for|another|two|three ; hire a|an|our ; opening for ; opening : ; openings for ; need a|an ; needs a|an ; recruiting a|an|for ; job : ; job title : ; title : ; opportunity for|as a|an? ; for a|an ; our next ; our first ; wanted : ; vacancy : ; vacancy for ; requirement : ; looking to hire|add a|an ; in need of a|an ; is searching ; i search ; one more ; looking for ; hiring ; role for a|an ; a new
    """,
    "pay_before": """
        salary ; salaries ; pay ; pays ; paying ; compensation ; comp ; base ; base salary ; ote ; package ; rate ; budget ; up to ; per annum ; p . a ; per year ; a year ; per hour ; an hour ; hourly ; annually ; range ; stipend ; wage* ; per day ; a day ; day rate ; per month
    """,
    "tasks": """
        responsib* ; you will ; you'll ; you'd ; you would be ; duties ; requirements ; qualifications ; must have* ; must - have* ; years of experience ; years experience ; reporting to ; reports to ; in charge of ; owning ; own the ; working on ; work on ; building ; maintaining ; leading a team ; lead a team ; manage ; managing ; the job is ; the work is ; stack ; tech stack ; shifts ; nights ; rota ; caseload ; hours per week ; hours a week ; hrs / week ; benefits ; annual leave ; 401 k ; pension ; equity ; bonus ; proficien* ; experience with|in ; knowledge of ; degree in ; focus on ; focused on
    """,
    "pool": """
        talent pool ; talent network ; talent community ; join our network ; our platform ; database ; keep you in mind ; future roles ; future opportunities ; stay in touch ; connect with you ; expand my network ; grow my network ; vetted ; add you to my network
    """,
    "private_channel": """
        whatsapp ; whats app ; telegram ; signal ; wa . me ; t . me ; wechat ; skype ; google hangout* ; hangouts ; google chat ; text me ; send sms ; sms to ; text me at
    """,
    "fee": """
        registration fee ; processing fee ; training fee ; upfront ; up front fee ; deposit ; gift card* ; wire ; western union ; moneygram ; starter kit ; refundable ; customs fee ; delivery fee ; clearance fee ; activation fee ; pay a fee ; small fee ; shipping fee
    """,
    "bank_data": """
        bank account ; bank details ; account details ; bank information ; account number ; routing number ; credit card ; card number ; cash the check ; deposit the check ; cheque ; cashier's check ; cashier check ; verify your account ; account .. suspended ; account .. limited ; confirm your password ; transfer the fund* ; receive payments
    """,
    "id_papers": """
        copy of your id ; copy of your passport ; passport copy ; driver's license ; drivers license ; ssn ; social security number ; photo of your id ; front and back ; verify your identity ; government id ; selfie ; full name .. address ; your physical address ; date of birth
    """,
    "easy_money": """
        earn up to ; earn .. per day ; earn .. daily ; earn .. weekly ; daily salary ; daily pay ; paid daily ; extra income ; easy money ; passive income ; no experience ; from your phone ; on your phone ; in your spare time ; part - time job ; part time job ; simple tasks ; rating products ; liking videos ; weekly pay ; get paid ; per assignment ; financial freedom ; guaranteed profit* ; guaranteed return* ; make money ; work from home job ; per week for
    """,
    "windfall": """
        inheritance ; next of kin ; lottery ; winner ; beneficiary ; million ; millions ; congratulations ; late client ; deceased ; compensation fund ; atm card ; unclaimed ; bitcoin ; crypto ; forex ; trading platform ; investment opportunity ; partnership .. funds ; consignment
    """,
    "sell": """
        our services ; our service ; we offer ; we help companies ; we help businesses ; free trial ; demo ; discount ; % off ; webinar ; limited time ; subscribe ; upgrade ; pricing ; our solution ; our platform helps ; book a demo ; increase your revenue ; more leads ; qualified leads ; lead generation ; seo ; rank on google ; web development services ; app development ; outsourc* ; dedicated developers ; available consultants ; hotlist ; hot list ; certificat* ; enroll ; course ; courses ; masterclass ; bootcamp ; guest post ; backlinks ; invest in ; insurance ; free quote ; free audit ; free consultation ; grow your business ; your business ; case study ; roi ; get started today ; buy now ; our product ; no - code ; your company
    """,
    "application_process": """
        your application ; application for the ; thank you for applying ; thanks for applying ; we have received your ; we received your application ; decided to move forward with other ; not to proceed ; unfortunately .. candidate ; interview .. scheduled ; your interview ; application status ; next stage
    """,
    "own_search": """
        my resume ; my cv ; my application ; i am applying ; i'm applying ; i applied ; i am looking for a|an _? job|position|internship|role|work|opportunity ; i'm looking for a|an _? job|position|internship|role|work
        looking for work ; looking for a new job ; my job search ; my internship ; summer internship ; summer job ; i graduated ; i will graduate ; i'm a student ; i am a student ; consider me ; considering me ; i would like to work for|at|in ; i'd love to work for|at|in ; pass my ; passing my ; passing on my ; refer me ; put in a good word ; recommend me ; my references ; attached is my ; attached my ; i attach my ; i have attached my ; informational interview ; information interview ; pick your brain
    """,
    "people_offered": """
        dedicated team|squad of ; team of vetted ; billed monthly ; vetted engineers|developers at|from|for ; our engineers|developers at|from $ ;
        candidate for your ; candidates for your ; our candidate* ; two|three|several|some|strong candidate* for ; excellent candidate* ; review the|his|her|their resume* ; his|her|their resume* ; resume of ; resumes of ; resume for your review ; resume submittal ; available candidate* ; available consultant* ; available immediately ; bench list ; hot list ; hotlist ; our consultant* ; submit candidate* ; present candidate* ; placing ; our fee ; placement fee ; your hiring needs ; your staffing needs ; your recruiting needs ; your open positions ; hire our ; hire from us ; dedicated developers ; vetted developers
    """,
    "not_hiring": """
        not hiring ; not a job offer ; not recruiting ; no job offer ; not offering a job
    """,
    "automatic": """
        unsubscribe ; no - reply ; do not reply ; automatic reply ; auto - reply ; out of office ; out of the office ; newsletter ; digest ; notification* ; job alert* ; new jobs ; jobs for you ; recommended jobs ; your order ; order number ; tracking ; verification code ; view in browser ; view online ; this week in ; build failed ; release notes ; mailing list ; automated message
    """,
    "private_life": """
        mum ; mom ; dad ; kids ; sister ; brother ; birthday ; holiday* ; vacation ; wedding ; school ; weekend ; dinner ; lunch ; see you ; love , ; xoxo ; miss you ; congrats ; old friend ; long time ; how are you doing ; hope you and ; the family ; neighbours ; neighbors ; soccer ; party
    """,
    "industry_gambling": "gambling ; igaming ; i - gaming ; casino* ; betting ; sportsbook* ; bookmaker* ; wagering",
    "industry_lending": "payday lend* ; payday loan* ; short - term lend*",
    "industry_forex": "forex ; fx trading ; cfd broker* ; cfd trading",
    "industry_options": "binary options",
    "industry_defence": "defence|defense contractor|industry|sector|company|systems|tech|technology|client|customer* ; defence ; arms manufacturer ; weapon* systems ; munitions",
    "industry_tobacco": "tobacco ; cigarette* ; vaping",
    "industry_adtech": "adtech ; ad tech ; ad - tech ; programmatic advertising",
    "industry_automotive": "automotive ; car maker* ; carmaker* ; tier 1 supplier",
    "industry_machinery": "mechanical engineering ; machine builder* ; special machinery",
    "industry_health": "healthcare ; health care ; digital health ; healthtech ; health tech ; health ; hospital",
    "industry_medtech": "medical device* ; medtech ; medical technology",
    "industry_pharma": "pharma ; pharmaceutical* ; biotech",
    "industry_climate": "climate ; climate tech ; cleantech ; renewables ; renewable energy ; wind farm* ; solar",
    "industry_fintech": "fintech* ; payments company|platform",
    "industry_banking": "bank ; banks ; banking ; investment bank",
    "industry_insurance": "insurer* ; insurance company|group ; insurtech",
    "industry_cyber": "cyber security ; cybersecurity ; cyber",
    "industry_education": "education ; edtech ; university",
    "industry_welfare": "welfare ; social services",
    "industry_retail": "retail ; retailer* ; supermarket chain",
    "industry_building_services": "building services ; building technology",
    "industry_rail": "rail ; railway* ; rolling stock",
    "industry_robotics": "robotics",
    "industry_shipbuilding": "shipbuilding ; shipyard",
    "industry_collection": "debt collection ; debt collector* ; collection agency",
    "industry_logistics": "logistics company|provider|group ; freight forwarder*",
    "industry_food": "food industry|sector|producer ; food and beverage",
    "industry_software": "saas ; software vendor ; software company",
    "field_sales": "in sales ; sales role|roles|position|people|job|background ; sales professionals",
    "field_nursing": "nursing ; nurses",
    "field_medicine": "gps ; physicians ; doctors ; medical jobs",
    "field_hospitality": "hospitality ; catering ; kitchen* ; restaurant*",
    "field_legal": "legal ; compliance ; law firm*",
    "field_accounting_tax": "accounting ; bookkeeping ; accountancy",
    "field_marketing": "marketing",
    "field_hr": "human resources ; people operations",
    "field_logistics": "supply chain* ; logistics ; warehouse ; warehousing",
    "field_procurement": "procurement ; purchasing ; sourcing team",
    "field_teaching": "teaching ; teachers ; classroom* ; tas",
    "field_social_work": "social work ; youth work",
    "field_software": "software development ; software engineering ; full stack ; backend ; devops",
    "field_construction": "construction ; building site*",
    "field_trades": "skilled trades ; plumbing ; electrical work",
    "consultancy": "consultancy ; consulting firm|company|house|business ; engineering service provider ; engineering services provider ; professional services firm ; body leasing ; body shop",
    "act_sells": """
        dedicated team ; vetted _? _? engineers|developers|talent|candidates|consultants ; billed monthly|weekly|annually ; free of charge|trial|quote|consultation|audit|sample* ; no obligation ; book a slot|call|demo ; pick a slot|time ; save up to ; half the cost ; cut your costs|bills ; you only pay ; pay only when|if ; our customers ; our clients save|get ; early bird ; special offer ; limited seats|places|spots ; seats|places|spots left ; offer ends|valid ; order now|today|before|by ; discount code ; per month , ; new clients|customers ; money back ; case study ; hire our ; outsourc* ; offshore ; your competitors ; more leads|customers|revenue ; grow your ; your website ; we noticed your company ; your open positions|vacancies|roles|reqs ; fill your|the ; bench ; hotlist ; on the bench ; masterclass ; enrol* ; enroll* ; certificate ; workshop ; coaching ; plaque ; exhibit* ; sponsor* ; decision maker* ; quick question about your
    """,
    "act_asks_advice": """
        is this real|legit|normal|a scam|spam ; should i answer|reply|ignore|go|take|believe|say ; what do you think|make|reckon ; what do i|you answer|reply|say|write ; what would you ; you know about these ; got this today|yesterday|from ; look what|at what ; he|she|they sent|wrote me|us ; someone sent me ; your opinion|advice|take|view ; could you have a look ; can you help me ; may i ask ; do you remember ; how did you
    """,
    "act_informs": """
        your order|booking|parcel|invoice|statement|appointment|reservation|ticket|account|subscription|password|delivery ; order confirm* ; booking confirm* ; booking ref* ; has been|was shipped|delivered|booked|received|changed|paid|updated|confirmed|cancelled|scheduled ; how did we|_ do ; rate your ; survey ; in this issue ; this week's|month's ; issue no ; new since ; since yesterday|monday|tuesday|friday ; on annual leave ; out of office ; back on the ; for your records ; if this wasn't you ; wasn't you ; no action ; due date ; is due ; minutes of
    """,
}

NUDGES = """
follow up on|with|again ; following up ; followed up ; bumping this ; just bumping ; bump this ; circling back ; circle back ; checking in again ;
checking back ; my last|previous|earlier|first message|mail|email|note|invite ; touching base again ; heard back from you ; heard from you since ;
gentle|friendly|quick reminder ; trying again ; trying you again ; reaching out again ; writing again
"""

SIGNS = {
    "desk:machine": """
        noreply no-reply donotreply do-not-reply notifications notification alerts alert mailer bounce automailer system
    """,
    "desk:list": "news newsletter digest list letter updates editor",
    "desk:desk": """
        info office contact hello hi mail post team service support help billing booking orders order shop admin security
        customer
    """,
    "desk:hiring": """
        jobs job career careers hr personal recruiting recruitment recruiter talent hiring people applications staffing
    """,
    "desk:sales": "sales marketing partner offers deals promo events event academy",
    "trade:hiring": "staffing hr people sourcer sourcing hiring",
    "trade:hiring*": "recruit talent headhunt",
    "trade:sales": """
        sales consultant academy marketing growth seo founder trainer mentor store media events college capital consulting
    """,
    "trade:sales*": "coach partner shop invest",
    "trade:desk": """
        team service alert alerts news newsletter digest support bank booking books library customer system online portal
        list letter tickets shipping orders club office
    """,
    "trade:desk*": "notification account security automat",
    "person:i": "i i'm i've i'd i'll me my",
    "person:we": "we we're our us",
    "person:you": "you your you're you've you'd you'll u ur",
    "anybody": """
        there all team partner partners everyone everybody friend friends customer customers members colleagues community
        candidate applicant sir madam readers
    """,
    "before names": "hi hello hey dear mr mrs ms",
    "of a house": "at from of for the and",
    "greetings": "hi ; hello ; hey ; dear ; good morning ; good afternoon ; morning",
    "closings": "best ; kind regards ; regards ; cheers ; warm ; yours ; sincerely ; thanks",
    "unsubscribe": "unsubscribe",
}
