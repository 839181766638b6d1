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
        can't name ; cannot name ; can't say who ; can't share .. name ; cannot share .. name ; can't disclose ; cannot disclose ; not able to share .. name ; not free to say ; not yet free to say ; not allowed to name|say|describe ; may not yet describe ; may give you the name ; may name them ; name follows ; name after ; no particulars can be ; don't say the name ; tell you the name ; learn the company's name ; details once ; rather not go into details
        i'm partnering with a|an|one ; i am partnering with a|an|one ; partnering with a|an _? organisation|organization|company|firm|client|group|brand|bank ; currently supporting a|an ; working with a|an|some|several ; i am representing ; we are representing ; has been retained ; i'm retained ; i am retained ; implementation partners ; our primes want ; we are placing ; we're placing ; placing a ; partners , of houses ; different partners ; our partners in|, ; clients are hiring ; super fun clients ; fun clients ; my clients
    """,
    "client_hint": """
        the client ; our clients ; clients ; with market - leading ; the clinic|company|firm|practice|family|hospital would|is|are|needs|wants|pays ; i'm handling ; live briefs ; an exciting company ; a great company ; a protocol that needs ; of roles with
    """,
    "agency_self": """
        recruitment agency ; recruiting agency ; staffing ; recruitment consultant ; executive search ; search firm ; headhunt* ; recruitment firm ; we are recruiting for ; we partner with ; retained search ; retained ; staff augmentation ; c2c ; corp to corp ; w2 only ; bench sales ; submit your resume ; rate confirmation ; right to represent ; the agency is licensed ; employment agency ; licensed employment agency ; manning agent ; search work
        get matched ; get notified when projects ; companies come to you ; matched by our ; our consultants ; our advisors ; our recruiters ; rockstar recruiters ; hotlist ; we staff ; i fill chairs ; an introduction that leads ; referral bonuses paid ; current mandates ; we have shifts ; for our customer ; we have something for every ; vacancies in your field ; our _ customers ; of our advisors ; upload your cv in our ; employers are ; locum shifts ; locum gp ; crisis rates ; all shifts ; all specialties ; in all 50 states ; all levels ; all locations ; any role any level ; several sectors ; vendor management ; shifts available ; all specialities ; your name has been carried ; and its partners ; our 2,300 customers ; talent network ; approbation ; temps needed ; top rates ; mobilisation now ; giga project ; a vacancy in hand ; cleared professional ; we have multiple
    """,
    "inhouse_self": """
        our team ; join us ; we're hiring ; we are hiring ; my team ; our company ; our lab ; our hospital ; our school ; our office ; our group ; our unit ; our ward ; our clinic ; our practice ; our shop ; our yard ; i lead ; i run ; i'm the founder ; i am the founder ; co - founder ; cofounder ; i'm hiring ; i am hiring ; we have an opening ; work with us ; we make ; we build ; we're opening ; our own ; i'm the boss ; no agency ; our data ; our platform
    """,
    "urgent": """
        asap ; urgent* ; immediate* ; right away ; today ; by eod ; by end of day ; by tomorrow ; this afternoon ; closing soon ; filling fast ; moving fast ; moving quickly ; quick turnaround ; hot requirement ; time sensitive ; time - sensitive ; last chance ; only few|a slots|spots ; interviewing this week ; deadline is ; start monday ; start immediately ; as soon as possible ; before friday ; at the earliest ; quick response
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
        cv ; resume ; resumé ; your updated resume ; curriculum vitae ; portfolio ; cover letter
    """,
    "ask_call": """
        call ; chat ; quick call ; phone ; zoom ; catch up ; hop on ; jump on ; speak ; talk ; coffee ; 15 minutes ; 10 minutes ; 20 minutes ; fifteen minutes ; ten minutes ; meet ; calendly ; calendar ; conversation ; discuss ; ring me ; give me a ring ; grab a slot
    """,
    "ask_phone": """
        phone number ; your number ; best number ; number to reach ; contact number ; mobile number ; cell number ; reach you at ; what's the best number
    """,
    "ask_referral": """
        know anyone ; know somebody ; know someone ; anyone you know ; anyone in your network ; someone in your network ; refer a ; referral* ; pass this on ; pass it on ; feel free to share ; forward this ; somebody who might ; someone who might ; anyone who might ; in your network ; spread the word ; anyone you'd recommend ; recommend someone
    """,
    "ask_interest": """
        interested ; interest ; open to ; would you consider ; are you looking ; are you open ; sound like ; does this sound ; keen ; curious ; explore ; exploring ; be up for ; worth a ; thoughts ? ; fancy ; new opportunities ; new challenge ; considering a move ; looking for a change ; what would it take
    """,
    "ask_link": """
        apply here ; apply now ; click here ; apply via ; apply at ; apply through ; application link ; sign up ; register ; job description here ; link below ; apply online ; see the posting
    """,
    "vague_job": """
        exciting opportunit* ; great opportunit* ; amazing opportunit* ; fantastic opportunit* ; incredible opportunit* ; unique opportunit* ; exciting role* ; exciting position* ; great role* ; perfect role* ; several roles ; multiple roles ; multiple openings ; several openings ; various roles ; various positions ; a number of roles ; number of openings ; some roles ; couple of roles ; new opportunit* ; right opportunit* ; next challenge ; next step ; next move ; next adventure ; career move ; career opportunit* ; dream job ; exciting new ; exciting project* ; great fit for a ; good fit for a role ; job opportunit* ; an opportunity ; opportunities that ; opportunities with
    """,
    "flattery": """
        impressed ; impressive ; your profile ; your background ; your experience ; your skills ; your skillset ; your skill set ; your expertise ; your career ; came across you* ; stood out ; caught my eye ; caught my attention ; perfect fit ; perfect match ; great fit ; strong match ; ideal candidate ; excellent fit ; good fit ; great match ; your resume ; stellar ; outstanding ; remarkable ; rock star* ; rockstar* ; ninja ; your work history ; your journey ; talented ; someone like you ; professionals like you ; people like you ; your qualifications
    """,
    "remark": """
        your talk ; your article ; your post ; your blog ; your paper ; your book ; your repo* ; your library ; your plugin ; your pull request ; your pr ; your patch* ; your podcast ; your workshop ; your thesis ; your dissertation ; your presentation ; your lecture ; your keynote ; your poster ; your comment ; your question ; your answer ; your open source ; your project ; your side project ; your video ; your column ; your interview ; your work on ; your work with ; your rewrite ; your write - up ; your writeup ; your bug report ; your case study ; your migration ; your review of ; your slides ; you spoke ; you wrote ; you built ; you led ; you ran ; you gave ; you presented ; you mentioned ; you said ; you told ; you maintain ; you published ; you moved ; you were ; you asked ; you posted
        we met ; we spoke ; we talked ; we worked together ; when we last ; we sat ; mentioned you ; recommended you ; gave me your name ; told me ; suggested i ; suggested you ; says you ; as you asked ; as discussed ; last time ; your profile says ; your headline says ; your bio says ; not looking ; aren't looking ; not actively looking ; happy where you are ; i remember ; i noticed that you ; i saw that you ; i read your ; i heard you ; i saw you ; i watched
    """,
    "reader_before": """
        your role|position|job|work|experience|background|time|career|tenure as ; you are|were a|an ; you're a|an ; you work as ; currently a|an|as ; as an experienced ; as a seasoned ; as a fellow ; your current role
    """,
    "sender_before": """
        i am a|an|the ; i'm a|an|the ; my name is ; i work as ; i'm with ; i am with ; this is _ from ; i lead ; i run ; my role as
    """,
    "role_before": """
        as a|an ; role of|as ; role: ; position: ; position of|as|for ; looking for a|an|our|another|one|two|three ; searching for a|an ; seeking a|an|our ; hiring a|an|our|for|another|two|three ; hire a|an|our ; opening for|: ; openings for ; need a|an ; needs a|an ; recruiting a|an|for ; job: ; job title: ; title: ; opportunity for|as a|an? ; for a|an ; our next ; our first ; wanted: ; vacancy: ; vacancy for ; requirement: ; looking to hire|add a|an ; in need of a|an ; role for a|an ; a new
    """,
    "pay_before": """
        salary ; salaries ; pay ; pays ; paying ; compensation ; comp ; base ; base salary ; ote ; package ; rate ; budget ; up to ; per annum ; p . a ; per year ; a year ; per hour ; an hour ; hourly ; annually ; range ; stipend ; wage* ; per day ; a day ; day rate ; per month
    """,
    "tasks": """
        responsib* ; you will ; you'll ; you'd ; you would be ; duties ; requirements ; qualifications ; must have* ; must - have* ; years of experience ; years experience ; reporting to ; reports to ; in charge of ; owning ; own the ; working on ; work on ; building ; maintaining ; leading a team ; lead a team ; manage ; managing ; the job is ; the work is ; stack ; tech stack ; shifts ; nights ; rota ; caseload ; hours per week ; hours a week ; hrs / week ; benefits ; annual leave ; 401k ; pension ; equity ; bonus ; proficien* ; experience with|in ; knowledge of ; degree in ; focus on ; focused on
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
    "automatic": """
        unsubscribe ; no - reply ; do not reply ; automatic reply ; auto - reply ; out of office ; out of the office ; newsletter ; digest ; notification* ; job alert* ; new jobs ; jobs for you ; recommended jobs ; your order ; invoice ; receipt ; order number ; tracking ; password ; verification code ; your account ; view in browser ; view online ; issue ; this week in ; build failed ; merged ; release notes ; mailing list ; automated message ; statement ; weekly
    """,
    "private_life": """
        mum ; mom ; dad ; kids ; sister ; brother ; birthday ; holiday* ; vacation ; wedding ; school ; weekend ; dinner ; lunch ; see you ; love , ; xoxo ; miss you ; congrats ; old friend ; long time ; how are you doing ; hope you and ; the family ; neighbours ; neighbors ; soccer ; party
    """,
}
