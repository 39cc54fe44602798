"""What people type in English."""

from dialogs.rules.words.lexicon import Lexicon

UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TENS = {20: "twenty", 30: "thirty", 40: "forty"}
NUMBERS = {
    **{unit: number for number, unit in enumerate(UNITS, start=1)},
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "fourty": 40,
    **{word: number for number, word in TENS.items()},
    **{f"{TENS[ten]} {unit}": ten + number for ten in (20, 30) for number, unit in enumerate(UNITS, start=1)},
    **{f"{TENS[ten]}{unit}": ten + number for ten in (20, 30) for number, unit in enumerate(UNITS, start=1)},
}

LEXICON = Lexicon(
    fillers="please pls plz thanks thx hello hi",
    beside="so all its it is that thats this with very really just well then totally me for everything",
    numbers=NUMBERS,
    commands={
        "back": """back | go back | previous | previous question | one back | step back | last question | take me back
            | i want to go back | return""",
        "skip": """skip | skip this | skip it | skip question | skip the question | skip this question
            | next question | pass""",
        "stop": """stop | quit | exit | cancel | end | end chat | i want to stop | stop it | unsubscribe | finish
            | stop messages | no more messages | dont write me | leave me alone | enough | i quit""",
        "human": """human | a human | real person | a real person | person | counsellor | counselor | advisor
            | adviser
            | agent | operator | staff | employee | _ talk to _ human | _ talk to _ person | _ talk to someone
            | _ talk to somebody | _ talk to _ counsel* | _ speak to _ human | _ speak to _ person
            | _ speak to someone
            | _ speak to somebody | _ speak with _ person | _ speak with _ human | _ speak with someone
            | _ talk with _ person | _ talk with _ human | _ talk with someone | _ talk to a real _ | call me
            | please call me | can you call me | can someone call me | can somebody call me | call me back
            | i want a human
            | i need a human | are you a human | are you human | are you a bot | _ speak to a real _ | talk to you""",
        "language": """language | languages | change language | change the language | other language | another language
            | switch language | different language | i dont speak english | no english""",
        "help": """help | help me | i need help | can you help me | please help me | how does this work | menu | info
            | how does it work | what can i do | what can you do | what can i write | support
            | what i can write here""",
        "restart": """restart | start over | start again | begin again | start | new start | from the beginning
            | reset
            | start from the beginning | i want to start over""",
        "privacy": """privacy | data protection | my data | privacy policy | who reads this | who reads my messages
            | who sees this | who sees my messages | who can read _ | who can see _ | what happens to my data
            | what do you do with my data | is this anonymous | is it anonymous | is this safe | is this private
            | is it safe | gdpr | who sees _ | who reads _ | is this _ anonymous""",
        "delete": """delete | delete everything | delete all | delete my data | delete my messages | erase
            | erase my data | erase everything | remove my data | delete my account | delete the chat | delete chat
            | i want to delete _ | please delete _ | forget me | withdraw consent""",
        "repeat": """what | pardon | sorry | repeat | say again | again | say that again | once more | huh
            | come again | i dont understand | dont understand | i do not understand | i didnt understand
            | what do you mean | what does that mean | what does this mean | repeat please | i didnt get it
            | i dont get it | say again""",
        "appointment": """my appointment | my appointments | when is my appointment | where is my appointment
            | change my appointment | move my appointment | cancel my appointment | change appointment
            | cancel appointment | reschedule | i want to cancel my appointment | i want to change my appointment
            | i want to move my appointment | whats my appointment | what is my appointment | my termin
            | reschedule my appointment | move appointment""",
    },
    courtesies={
        "greeting": """hello | hi | hey | good morning | good afternoon | good evening | good day | hi there
            | hello there | greetings | hey there | howdy""",
        "thanks": """thanks | thank you | thx | thank you very much | thanks a lot | many thanks | thank u
            | thank you so much | ok thanks | okay thanks | ok thank you | thanks so much | cheers | great thanks
            | tysm | tyvm | ty so much""",
    },
    yes_no={
        "yes": """yes | yep | yeah | yea | yup | yess | ya | y | sure | of course | yes of course | certainly | ok
            | okay | okey | k | right | thats right | correct | yes correct | exactly | true | agreed | i agree
            | yes i agree | yes i do | i do | alright | all right | fine | definitely | absolutely | no problem
            | yes its ok | its ok | thats ok | sounds good | good | yes that works | that works | yes sure | why not
            | yes i am coming | i am coming | i will come | yes it is | ofc | sure thing | for sure | all good
            | book it | yes book it | thats correct | its correct | looks good | looks right | all correct
            | everything is right | everything is correct | works for me | perfect | great | deal | yes please
            | i want it | yes i want | looks great | sounds great""",
        "no": """no | nope | nah | n | no way | never | not really | i dont | no i dont | i dont agree
            | i do not agree | no i do not agree | disagree | i disagree | wrong | thats wrong | not correct
            | not right | no not | no i cant | i cant | i cannot | not ok | its not ok | i dont want | i dont want to
            | no i dont want | rather not | no way | its wrong | no its wrong | not agreed | of course not
            | absolutely not | definitely not | not really | i dont think so | id rather not | nope thanks
            | not interested | hell no | no chance | dont want that | dont want | dont want to | not this time
            | incorrect | unacceptable | not okay | not good | not fine | it isnt right | thats not right
            | thats not correct | its not right | not true | untrue | dont book it | dont book | im not coming
            | i am not coming | i wont come | i cant come | doesnt work | doesnt work for me | dont agree | i refuse
            | no deal""",
        "unsure": """maybe | perhaps | possibly | it depends | depends | whatever | yes and no | god willing | later
            | maybe later | not now | not yet | ask me later | changed my mind | i changed my mind
            | ive changed my mind | another time | some other time | another day | different time | let me think
            | im not sure | unclear | uncertain | not sure | not certain | not clear | not definitely | im good
            | i am good | im fine | wait | hold on | hang on | one moment | one sec | never mind | nevermind
            | wrong date | wrong time""",
    },
    consent={
        "yes": """yes | yes i agree | i agree | agreed | yes i do agree | i consent | yes i consent | yes i do
            | i give consent | i accept | yes i accept | i consent to that | yes i consent to that""",
        "no": """no | nope | no i dont agree | i dont agree | i do not agree | no i do not agree | i disagree
            | i dont consent | i do not consent | no i dont | no way | dont want that | i dont want that
            | i dont want to | dont agree | i refuse | i do not want that""",
    },
    questions={
        "question": """how | what | when | where | who | why | which | can i | may i | must i | do i | does it | is it
            | is there | are there | are you | do you | will i | should i | could you | can you | is this | have you
            | how much | how long | what if""",
    },
    unknown={
        "unknown": """i dont know | dont know | i do not know | idk | no idea | not sure | im not sure | i am not sure
            | unknown | dunno | i have no idea | no clue | unsure | i dont remember | i cant remember | dont remember
            | i am unsure | im unsure""",
        "decl": """i dont want to say | i do not want to say | rather not say | i would rather not say | private
            | id rather not say | prefer not to say | i prefer not to say | no comment | none of your business
            | no answer | dont want to say | i dont want to tell | secret | i dont want to answer""",
    },
    ages={
        "almost": "almost | nearly | soon | turning | about to be | not yet | will be | will turn",
        "below": "under | below | younger than | less than",
        "above": "over | above | older than | more than",
        "from": "from | at least | or older | and older | or over",
        "other": """since | ago | for | class | grade | month* | week* | euro* | children | kids | hours | days
            | in germany | oclock | siblings | brothers | sisters""",
    },
    months={
        "g1": "january | jan",
        "g2": "february | feb | febuary",
        "g3": "march | mar",
        "g4": "april | apr",
        "g5": "may",
        "g6": "june | jun",
        "g7": "july | jul",
        "g8": "august | aug",
        "g9": "september | sep | sept",
        "g10": "october | oct",
        "g11": "november | nov",
        "g12": "december | dec",
    },
    weekdays={
        "0": "monday* | mon",
        "1": "tuesday* | tue | tues",
        "2": "wednesday* | wed",
        "3": "thursday* | thu | thur | thurs",
        "4": "friday* | fri",
        "5": "saturday* | sat",
        "6": "sunday* | sun",
    },
    days={
        "today": "today | right now | this afternoon | this morning",
        "tomorrow": "tomorrow | tmrw | tomorow | tommorow | tommorrow",
        "after": "day after tomorrow | the day after tomorrow | after tomorrow",
        "past": "yesterday | last *",
        "any": """as soon as possible | asap | soon | any day | any time | anytime | whenever | now | immediately
            | any | no matter | the first one | earliest | first available | i dont care | every day | always""",
        "next": "next",
        "week": "next week",
    },
    dayparts={
        "am": "morning* | in the morning | before noon | forenoon | early | before 12",
        "pm": """afternoon* | in the afternoon | evening* | in the evening | after school | after work | after noon
            | after class | after my course | after 12 | late""",
        "any": "any time | anytime | whenever | no matter | all day | both | doesnt matter | always",
    },
    clock={
        "half_past": "half past | half",
        "quarter_past": "quarter past | quarter after | a quarter past",
        "quarter_to": "quarter to | quarter before | a quarter to",
        "hour": "oclock | at | around | about | after",
        "noon": "noon | midday",
        "pm": "pm | p m | in the afternoon | in the evening | afternoon | evening",
        "am": "am | a m | in the morning | morning",
    },
    roles={
        "self": """me | for me | myself | for myself | i | its me | its for me | i need | it is for me | i am looking
            | self | i want | im _ years old""",
        "child": """my child | my son | my daughter | my children | my kid | my kids | our child | our son
            | our daughter | our children | my sons | my daughters | my boy | my girl | child | for my child
            | i am _ mother | i am _ father | im _ mother | im _ father | we are _ parents | im _ parent
            | i am _ parent | i am mother | i am father | im mother | im father | i am _ mom | im _ mom
            | i am _ mum | im _ mum | i am _ dad | im _ dad | i am _ mama | i am _ papa | mother of | father of
            | mom of | mum of | dad of | as a mother | as a father | as a parent | as parents | his mother
            | her mother | his father | her father | their mother | their father | his mom | her mom | his mum
            | her mum | his dad | her dad | my stepson | my stepdaughter | my stepchild* | my little son
            | my little daughter | my little boy | my little girl | my baby | my teenager | my teen""",
        "other": """my friend | my friends | my brother | my sister | my cousin | my nephew | my niece
            | my husband | my wife | my neighbo* | my mother | my father | my parents | someone else
            | somebody else | a friend | friend | brother | sister | cousin | another person | other person
            | i am _ teacher | im _ teacher | teacher | i work * | i work at* | volunteer* | social worker
            | i am _ social worker | my student* | my client* | client | my pupil* | school | office
            | for others | other people | guardian | my family | family | relative | my partner | my grandson
            | my granddaughter | my girlfriend | my boyfriend | nephew* | niece* | brothers | sisters | sibling*
            | little brother | little sister | younger brother | younger sister | older brother | older sister
            | big brother | big sister | baby brother | baby sister | aunt* | uncle* | grandma | grandpa
            | grandmother | grandfather | grandparents | grandson | granddaughter | grandchild* | neighbor*
            | neighbour* | brother in law | sister in law | mother in law | father in law | stepbrother
            | stepsister | stepmother | stepfather | half brother | half sister | roommate* | flatmate*
            | classmate* | colleague* | coworker* | godson | goddaughter | godchild* | fiance* | boyfriend
            | girlfriend | husband | wife | relative* | for my mother | for my father | for my mum | for my mom
            | for my dad | my mum | my mom | my dad | my bro | my sis""",
        "unsure": "we | us | for us | several",
    },
    statuses={
        "pass": """german passport | eu passport | german citizen* | eu citizen* | german id | i am german
            | im german | european passport | romanian passport | bulgarian passport | polish passport
            | italian passport | spanish passport | greek passport | croatian passport | french passport
            | hungarian passport | portuguese passport | austrian passport | swiss passport | dutch passport
            | naturalised | german national* | eu national* | european citizen* | citizen of germany
            | naturalized""",
        "permit": """residence permit | permit | residence card | residence title | blue card | permanent residence
            | settlement permit | unlimited permit | temporary protection | section 24 | paragraph 24 | 24
            | subsidiary protection | refugee status | recognised refugee | recognized refugee | accepted refugee
            | asylum granted | permanent | 3 years | protection status | blue passport | chance permit
            | refugee passport
            | fictional certificate | one year card""",
        "asyl": """asylum | asylum procedure | asylum process | asylum seeker | asylum application
            | i applied for asylum | asylum is running | waiting for decision | waiting for the decision
            | waiting for my decision | waiting for bamf | arrival certificate | in procedure
            | permission to stay during | lawsuit running | lawsuit is running | my lawsuit | i am suing
            | im suing | i sued | appeal* | court case | waiting for court | waiting for the court
            | waiting for _ court | screening | asylum request | asylum claim | dublin | dublin transfer
            | waiting for interview | asylum interview | asylum applica*""",
        "duld": """tolerated | toleration | tolerated stay | suspension of deportation | tolerance
            | deportation stopped""",
        "other": "visa | tourist visa | student visa | other paper | something else | visa free | stateless | other",
        "none": """no papers | no paper | without papers | undocumented | illegal | no documents
            | without documents | no permit | no residence permit | paperless | no documents at all | no id
            | no status""",
        "decl": "not say | private | no comment | none of your business",
    },
    topics={
        "school": """school* | class | high school | college | university | study | studies | studying | homework
            | tutoring | change school | degree here | uni""",
        "train": "training | apprentice* | vocational* | internship* | trainee* | vocational training | ausbildung",
        "work": """work | job | jobs | working | application* | cv | resume | employment | employer | interview
            | unemployed
            | mini job | find work | work permit | career""",
        "german": """german | german course* | learn german | language course* | integration course*
            | german class* | german lesson* | german exam* | improve my german | b1 | b2 | a1 | a2
            | vocational german | job german | vocational language course | language course for work
            | integration course | job language course | orientation course | bsk | job bsk | berufssprachkurs*""",
        "recog": """certificate* | recognition | recognise* | recognize* | diploma* | degree* | foreign certificate*
            | my qualification* | equivalen* | transcript*""",
        "house": """housing | flat* | apartment* | house | rent* | landlord | room | home | accommodation | evict*
            | homeless""",
        "resid": """residence* | permit* | asylum* | deport* | foreigners office | immigration office | visa*
            | passport* | citizenship | naturali* | papers | paper | stay in germany | immigration | duldung
            | bamf | rejected | rejection | appeal | court | lawsuit | dublin | transfer to * | asylum hearing
            | asylum interview | screening | residence | my papers | deadline to sue""",
        "money": """money | job center* | jobcenter | benefits | welfare | social office | debt* | loan*
            | child benefit | student loan | bill | bills | finance* | bank account | social assistance
            | payment card | allowance | basic income support | basic security | social benefit*
            | social welfare | jobcentre | asylum seeker benefits | citizens benefit | benefit cut*""",
        "family": """family* | family reunification | reunification | reunion | parents | brother | sister
            | marriage | marry
            | divorce | siblings | my mother | my father | conflict | fight at home | relationship | bring my wife
            | bring my husband | bring my family | bring my parents | bring my kids | bring my children""",
        "health": """health* | doctor* | sick | ill | illness | insurance | hospital | psycho* | therap*
            | mental | pregnan*
            | dentist | depress* | trauma* | medicine | anxiety | disability | pain | *ache | pains""",
        "free": """free time | leisure | sport* | football | soccer | club* | music | friends | find friends | hobby
            | hobbies | group* | swimming | dance | holiday activities | youth centre""",
        "volun": "volunteer* | help others | i want to help | voluntary*",
        "kita": "kindergarten | nursery | daycare | day care | childcare | preschool | kita",
        "parenting": "parenting | raising | upbringing | my child does not listen | education of my child",
        "other": "something else | other | another topic | none of these | anything else",
    },
    places={
        "unknown": "homeless | on the street | nowhere | no address | with friends | no home | no fixed address",
        "abroad": """abroad | not in germany | not yet in germany | outside germany | outside of germany
            | other country
            | another country | in my country | still in my country""",
        "reception": """reception centre | reception center | refugee camp | camp | asylum home | refugee home
            | refugee accommodation | asylum camp | arrival centre | arrival center | refugee shelter""",
    },
    deadlines={
        "deadline": """deadline | letter | rejection | rejected | refused | refusal | negative decision | eviction
            | deport* | appeal | court | hearing | expires | expire | expiring | termination | yellow envelope
            | lawsuit""",
    },
)
