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
        my client|clients ; our client ; our direct|end|mnc|reputed|esteemed|valued|key|banking|retail client ; for|with our clients ; our clients are|need|seek|want|range ; one of my|our clients ; a client of mine|ours ; client of mine|ours ; client is|needs|wants|has|pays|asked|would ; the client is|needs|wants|has|pays|asked
        on behalf of a|my|our|the client ; on behalf of a|an ; end client ; direct client ; mnc client ; reputed client ; undisclosed ; stealth client ; for our customer ; for a client|customer ; i have|have a client ; have client ; confidential client|search|company|role|mandate ; client : ; client in ; client interview
        for|with|at|of a|an leading|well|global|major|top|prestigious|established|fast|international|regional|household|well - known _? company|firm|brand|bank|fund|retailer|provider|group|manufacturer|organisation|organization|airline|client ; a fortune 500|100 ; a household name ; i have a fast - growing
        can't name ; cannot name ; can't say who ; can't share .. name ; cannot share .. name ; can't disclose ; cannot disclose ; not able to share .. name ; not free to say ; not yet free to say ; not allowed to name|say|describe ; may not yet describe ; may give you the name ; may name them ; don't name them ; won't name them ; i don't say the name ; name them in ; name follows ; name after ; no particulars can be ; don't say the name ; tell you the name ; learn the company's name ; details once ; rather not go into details
        i'm partnering with a|an|one ; i am partnering with a|an|one ; partnering with a|an _? organisation|organization|company|firm|client|group|brand|bank ; currently supporting a|an ; working with a|an|some|several ; i am representing ; we are representing ; has been retained ; i'm retained ; i am retained ; implementation partners ; our primes want ; we are placing ; we're placing ; placing a ; partners , of houses ; different partners ; our partners in|, ; clients are hiring ; super fun clients ; fun clients ; my clients
    """,
    "ask_meeting": """
        coffee ; lunch ; breakfast ; dinner ; kopi ; tea ? ; beer ; beers ; pint ; a drink|soup ; buy you a ; come and have|see|try|look|meet|watch ; come on a|thursday|wednesday|monday|friday|tuesday ; come by and|on|after ; come over ; come round ; drop by|in ; pop in|round ; knock on my door ; eat something together ; show you the lab|workshop|place|shop ; meet ; meet up ; meet in person ; meet at|for|me ; arrange a meeting ; when you are in the area ; if you are in the area ; visit us ; stop by ; have a look on ; calendar is open to you ; train ticket is on me ; can you be there ; swing by ; meet you in ; see it for yourself ; spend a morning|day|shift|afternoon ; trial shift|day
    """,
    "client_hint": """
        the client ; our clients ; clients ; with market - leading ; the clinic|company|firm|practice|family|hospital would|is|are|needs|wants|pays ; i'm handling ; live briefs ; an exciting company ; a great company ; a protocol that needs ; of roles with
    """,
    "agency_self": """
        recruitment agency ; recruiting agency ; staffing ; recruitment consultant ; executive search ; search firm ; headhunt* ; recruitment firm ; we are recruiting for ; we partner with ; retained search ; retained ; staff augmentation ; c2c ; corp to corp ; w2 only ; bench sales ; submit your resume ; rate confirmation ; right to represent ; the agency is licensed ; employment agency ; licensed employment agency ; manning agent ; search work
        get matched ; get notified when projects ; companies come to you ; matched by our ; our consultants ; our advisors ; our recruiters ; rockstar recruiters ; hotlist ; we staff ; i fill chairs ; an introduction that leads ; referral bonuses paid ; current mandates ; we have shifts ; for our customer ; we have something for every ; vacancies in your field ; our _ customers ; of our advisors ; upload your cv in our ; employers are ; locum shifts ; locum gp ; crisis rates ; all shifts ; all specialties ; in all 50 states ; all levels ; all locations ; any role any level ; several sectors ; vendor management ; shifts available ; all specialities ; your name has been carried ; and its partners ; our 2,300 customers ; talent network ; approbation ; temps needed ; top rates ; mobilisation now ; giga project ; a vacancy in hand ; cleared professional ; we have multiple
    """,
    "inhouse_self": """
        our team ; join us ; we're hiring ; we are hiring ; my team ; our company ; our lab ; our hospital ; our school ; our office ; our group ; our unit ; our ward ; our clinic ; our practice ; our shop ; our yard ; i lead ; i run ; i'm the founder ; i am the founder ; co - founder ; cofounder ; i'm hiring ; i am hiring ; we have an opening ; work with us ; we make ; we build ; we're opening ; our own ; i'm the boss ; no agency ; inclusive employer ; our own line ; no agency in this
    """,
    "urgent": """
        asap ; urgent* ; immediate joiner* ; immediate opening ; immediate need ; start|join|available|number|respond|needed immediately ; right away ; reply|call|apply|needed|wanted|start today ; by today ; by eod ; by end of day ; by tomorrow ; in by weds|monday|tuesday|wednesday|thursday|friday ; by 5pm|noon|close ; free tomorrow ; start|starts|starting fri|mon|tue|tomorrow|sunday|tonight ; on fire ; crying out for ; this afternoon ; closing soon ; filling fast ; going fast ; fill in hours ; moving fast ; moving quickly ; quick turnaround ; hot requirement ; time sensitive ; time - sensitive ; last chance ; only few|a slots|spots ; needed today|now|asap|this ; shifts available now ; mobilisation now ; deadline is today ; start monday|sunday|tomorrow ; start this coming ; starts monday ; as soon as possible ; quick response ; on priority ; ideally yesterday ; dont|don't miss out ; hurry ; first come first served ; first y gets ; ours walked out ; closing fast ; at earliest ; at the earliest ; 2nite ; needed tonight ; client is pushing ; b4 4pm ; wont|won't|not hang around ; we can't wait for ; only come _ days ; release the interview slot ; slots left ; hope for soon answer ; before i close ; serious candidates only ; first good cv
    """,
    "remote": """
        remote ; fully remote ; 100 % remote ; remote - first ; remote first ; work from home ; work from anywhere ; wfh ; remotely ; distributed team ; fully distributed ; telecommute ; home - based ; home based
    """,
    "hybrid": """
        hybrid ; days in the office ; day in the office ; days a week in ; day a week in ; days in office ; days onsite ; days on site ; days on - site ; days per week in ; partly remote ; partially remote ; days remote ; days from home ; days wfh ; days at home ; times a week in ; some remote ; in office days ; in - office days
    """,
    "onsite": """
        onsite ; on site ; on - site ; in person ; in - person ; in the office full ; office - based ; office based ; no remote ; not remote ; no wfh ; five days in ; 5 days in ; 5 days a week in ; in - office ; must be local ; not a remote ; no work from home
    """,
    "contract_permanent": """
        permanent ; perm ; full - time permanent ; direct hire ; direct - hire ; fulltime employee ; fte ; staff position ; tenure track ; tenure - track ; full time hire ; permanent contract ; open ended contract ; open - ended contract
    """,
    "contract_fixed": """
        fixed - term ; fixed term ; ftc ; maternity cover ; month contract ; months contract ; year contract ; parental cover ; leave cover ; secondment ; postdoc* ; post - doc*
    """,
    "contract_freelance": """
        freelance* ; contractor* ; contract role ; contract position ; day rate ; daily rate ; per hour on c2c ; c2c ; corp to corp ; outside ir35 ; inside ir35 ; ir35 ; 1099 ; contract opportunity ; contract - to - hire ; contract to hire ; hourly rate ; b2b contract ; self - employed ; self employed ; consulting engagement ; month engagement ; w2 contract ; contract basis ; gig
    """,
    "contract_temp": """
        temp role ; temporary ; temp to perm ; temp - to - perm ; temp job ; agency shifts ; bank shifts ; temp assignment ; seasonal ; per diem ; locum ; travel nurse
    """,
    "ask_cv": """
        cv ; cvs ; resume ; resumé ; resumes ; curriculum vitae ; curriculum ; portfolio link ; cover letter ; cover - letter ; covering letter ; suitable profile ; your actual|current|updated profile ; need the profile ; profile as word ; sea service list ; up - to - date cv ; hotlist
    """,
    "ask_call": """
        call ; chat ; a chat ; quick chat ; quick call ; happy to chat ; zoom ; hop on ; jump on ; have a word ; a word by|on ; by|on the phone|telephone ; by|on phone|telephone ; over the phone ; conversation ; brief|short|no conversation ; introductory conversation|call ; no - pressure conversation ; the right conversation ; confidential exchange|conversation ; exchange of perspectives ; 10|15|20|30|5|five|ten|fifteen|twenty|thirty minutes|min|mins ; 5|10|15|20 mins ; half an hour ; thirty minutes ; talk it over ; talk ; speak ; connect ; reachable ; natter ; when suits you ; good to talk ; calendly ; my calendar ; book a slot ; grab a slot ; phone slots ; ring me|you|wendy|her|him|us|u ; shall i ring ; can i ring ; us a bell|ring|shout|call|buzz ; me a ring|call|bell|shout|buzz ; bell ya|me ; buzz me ; phone me|us|darcy ; phone _ at ; phone is ; bel my ; let's talk|chat|speak|connect ; try you on ; hear your story ; hear you say it on ; voice note ; when's good ; when is good ; speak soon ; tell me when
    """,
    "ask_phone": """
        phone number ; telephone number ; your number ; best number ; number to reach ; contact number ; contact no ; mobile number ; cell number ; send number ; give number ; number immediately ; what's the best number ; number + cv ; number ? ; what's your number ; your mobile ; whatsapp number ; and a number
    """,
    "ask_referral": """
        know anyone ; know somebody ; know someone ; know any|some|a ; anyone you know ; anyone in your network ; someone in your network ; in your network ; refer a ; referral* ; referral bonus* ; references of friends ; pass this on ; pass it on ; feel free to share ; share in your ; forward this|freely|to ; forward to your ; somebody who might ; someone who might ; anyone who might ; anyone you've worked ; is there anyone ; spread the word ; anyone you'd recommend ; recommend someone|anyone ; genuinely recommend ; best person you know ; drop me names ; a name is enough ; who did you go to school with ; bring friend ; send me somebody ; if not know anyone ; tell a friend ; your friends or colleagues ; introduction that leads ; maybe you know ; someone you rate ; please pass on ; pass this on|round|along ; pass it round ; tell ur|your people|friends ; send friend|friends ; send me a mate ; me a mate ; refer friends|friend|your ; friend circle ; who do you know ; know any ; anybody you've|you ; anyone else who ; tag a friend ; think of somebody|someone|anyone ; somebody from ; who you'd recommend ; any friends
    """,
    "ask_interest": """
        interested ? ; interested candidate* ; intrested ; are you interested ; if you're|you are interested ; would you be interested ; be of interest ; of interest ? ; open to exploring|hearing|a|new|opportunities ; would you consider ; are you looking|open ; would you be open ; does this sound ; sound like you|something ; sound interesting ; keen ? ; curious ? ; if you are|you're curious ; be up for ; thoughts ? ; any thoughts ; fancy it|? ; relevant ? ; tempted ; considering a move ; looking for a change|job ; what would it take ; you in ? ; want to hear ; would you do this for money ; appetite ; whether you'd look|be ; shall i write again ; reply yes|remove|with|y|or ; just write me|"? yes ; send me one word ; one word will ; two words will do ; a yes ,|or ; say yes ; yes or no ; thumbs up ; let me know if you|this|it ; hit reply ; are ye free ; lmk ; ready to hear ; is that worth ; if its any good ; gmi or ngmi ; i'd like to float ; text flex|your ; a no is fine ; no is fine
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
        your profile|headline|bio|page|about says|reads|states|asks ; you state ; you write openly ; you put it in ; you wrote on|in|that|about ; in your about ; on your page ; i know you said|cried ; i know : not ; you said you|yes|no|it|in|to|something|that|at
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
        as a|an ; role of|as ; role : ; position : ; position of|as|for ; looking for a|an|our|another|one|two|three ; searching for a|an ; seeking a|an|our ; hiring a|an|our|for|another|two|three ; hire a|an|our ; opening for ; opening : ; openings for ; need a|an ; needs a|an ; recruiting a|an|for ; job : ; job title : ; title : ; opportunity for|as a|an? ; for a|an ; our next ; our first ; wanted : ; vacancy : ; vacancy for ; requirement : ; looking to hire|add a|an ; in need of a|an ; role for a|an ; a new
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
        candidate for your ; candidates for your ; our candidate* ; two|three|several|some|strong candidate* for ; excellent candidate* ; review the|his|her|their resume* ; his|her|their resume* ; resume of ; resumes of ; resume for your review ; resume submittal ; available candidate* ; available consultant* ; available immediately ; bench list ; hot list ; hotlist ; our consultant* ; submit candidate* ; present candidate* ; placing ; our fee ; placement fee ; your hiring needs ; your staffing needs ; your recruiting needs ; your open positions ; hire our ; hire from us ; dedicated developers ; vetted developers
    """,
    "not_hiring": """
        not hiring ; not a job offer ; not recruiting ; no job offer ; not offering a job
    """,
    "automatic": """
        unsubscribe ; no - reply ; do not reply ; automatic reply ; auto - reply ; out of office ; out of the office ; newsletter ; digest ; notification* ; job alert* ; new jobs ; jobs for you ; recommended jobs ; your order ; invoice ; receipt ; order number ; tracking ; password ; verification code ; your account ; view in browser ; view online ; issue ; this week in ; build failed ; merged ; release notes ; mailing list ; automated message ; statement ; weekly
    """,
    "private_life": """
        mum ; mom ; dad ; kids ; sister ; brother ; birthday ; holiday* ; vacation ; wedding ; school ; weekend ; dinner ; lunch ; see you ; love , ; xoxo ; miss you ; congrats ; old friend ; long time ; how are you doing ; hope you and ; the family ; neighbours ; neighbors ; soccer ; party
    """,
}
