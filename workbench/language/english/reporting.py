"""English words of saying: who speaks, how, and through whom."""

from workbench.language.words import keys_of, word_list

# Forms that are as often nouns, adjectives or other verbs: only "that", a colon or a quotation shows they report.
DOUBTFUL = keys_of(
    "question questioned questions report reports reported notes note stated state states claims claim demands "
    "demand posted posts post called promise promises requests fear fears hope hopes estimates estimate forecast "
    "rule rules show shows find finds put puts point points answer answers cites cite cited quotes quote "
    "continued continues continue added adds add concluded concludes observed recalled mentioned mention pointed "
    "recorded registered documented counted logged detailed charged ordered projected branded labelled "
    "pledge pledges recording briefing counting think thinks established cried shouted "
    "asks ask asked expected suspect suspects voice voices cautions caution praise praises blame blames threaten "
    "welcome welcomes appeal appeals rejects rejected attributed attribute describe urge plead showed found ruled "
    "joke hint hints doubt doubts dispute maintained maintain accused"
)

# … of these, what they govern shows it as well behind a subject.
PLAIN_BEHIND_A_SUBJECT = keys_of(
    "claim rule rules documented pledge pledges think thinks questioned questions reported reports claims demands "
    "promises called estimates fears hopes forecast put puts expected suspects fear hope rejected rejects welcomes "
    "welcome praises blames maintained maintains maintain appeals appealed urge describe concluded concludes "
    "recalled mentioned cautions ruled hints disputes estimate suspect voices attributed dispute accused"
)

# "That" behind these is a pronoun: "called him that".
WITHOUT_THAT = frozenset({"call", "describe", "put", "express", "voice", "accuse"})

# What goes with a verb of saying: as in "was quoted as saying", "is believed to".
BE = keys_of("is are was were be been being")

# A verb after one of these belongs to a relative clause, to a hypothesis, or is no statement.
NOT_A_MAIN_VERB = keys_of(
    "who which that to would could should may might must can cannot will shall if as when what "
    "where how why be being is are was were let or nor whether don't doesn't didn't than please i you we one"
)

# "Announced itself with three goals", "tells the story of a deserter": nobody says so.
REFLEXIVE = keys_of("itself himself herself themselves")
TOLD_IN_FICTION = keys_of("story tale stories difference time truth")

# By whom somebody was told: "were told by soldiers that".
TOLD_BY = word_list("tell inform warn advise assure notify")

# With these a second clause opens, in which "she" is whoever the first one spoke of.
SUBORDINATES = keys_of("as when while because after before where although though since until")

# Behind "that" these show that it points at a time: "in Accra that week".
THAT_TIME = keys_of(
    "week day night morning evening afternoon month year summer winter spring autumn weekend moment time"
)

# A sentence that opens with one of these asks: nobody is said to have said it.
ASKS = keys_of("did does do has have had is was are were will would can could should")

# Whom an adjective of saying is said of stands in front of these.
STATES = BE | keys_of("remains remained remain seems seemed sounds sounded")

# Behind these a preposition still belongs to who speaks: "people familiar with the matter".
GO_ON_WITH_A_PREPOSITION = keys_of(
    "familiar close involved briefed opposed linked loyal based responsible travelling traveling present living "
    "working interviewed gathered stationed deployed detained quoted sympathetic critical aligned affiliated "
    "affected displaced trapped stranded allied hostile"
)

# Participles without -ed that "by" follows: "documents seen by".
SEEN = word_list("seen led run written drawn taken shown given made put set overseen chosen held")

# Right behind a preposition only a participle says anything: "by saying", but not "of alleged".
PREPOSITIONS = keys_of("in of with for by from into between among against amid over under upon")

# Behind these a denied verb of saying may stand.
DO = keys_of("did does do has have had")
NEGATED = keys_of("not never didn't doesn't don't hasn't haven't hadn't neither")

# Studies and those who make them: they find and show things.
FINDING = word_list("find show discover demonstrate prove determine establish calculate detect")

# Offices and services report what they count: "the ministry recorded 12 deaths", not "shares recorded a rise".
COUNTING = word_list("count record register log tally document verify")
COUNTS = keys_of(
    "one two three four five six seven eight nine ten eleven twelve dozen dozens scores hundreds thousands at more "
    "nearly almost about over some around another"
)

# Only "that" right behind these shows that they report: "charged that", but not "charged a man with a crime that".
RIGHT_BEFORE_THAT = (
    word_list(
        "charge order direct instruct request beg detail certify pronounce object protest agree disagree relate "
        "radio email text phone cable wire project cry comment convey broadcast confess leak register document prove "
        "assume presume guess bet"
    )
    | FINDING - {"find", "show"}
    | COUNTING
)

# The preposition must stand right behind these: "spoke of", not "spoke on behalf of".
RIGHT_BEFORE_A_PREPOSITION = word_list("speak testify attest confess own")

# Nouns of saying, and the verb each stands for: "the opposition's claim that".
NOUNS_OF_SAYING = {
    noun: verb
    for verb, nouns in {
        "say": "statement statements remark remarks comment comments assertion insistence view argument suggestion "
        "conclusion finding findings belief announcement revelation declaration assurance assurances admission "
        "confession prediction forecast estimate verdict testimony reminder acknowledgement case position "
        "thesis theory message",
        "claim": "claim claims allegation allegations contention",
        "deny": "denial denials",
        "warn": "warning warnings accusation accusations complaint complaints fear fears concern concerns promise "
        "pledge vow threat",
        "demand": "demand demands call calls recommendation proposal plea",
    }.items()
    for noun in nouns.split()
}

# Words that begin an adverbial in front of the subject: "On Tuesday the minister said".
BEFORE_THE_SUBJECT = keys_of(
    "on in at after before during for by with from meanwhile but and yet however so later earlier then "
    "also still "
    "while as today yesterday tuesday monday wednesday thursday friday saturday sunday separately last "
    "although though "
    "because since like under despite"
)

# Stand between a subject and its verb.
BETWEEN = keys_of(
    "here also has have had later then again repeatedly not did does do never reportedly previously once "
    "immediately further "
    "both simply merely quickly publicly firmly strongly flatly categorically openly officially recently "
    "earlier now "
    "still themselves himself herself itself all often always already even only just consistently "
    "privately fiercely "
    "angrily"
)

# End the name of a speaker that stands after the verb.
ENDS_A_SPEAKER = keys_of(
    "on in at after before during by with from to that who which while as when where because if and but "
    "said says "
    "monday tuesday wednesday thursday friday saturday sunday yesterday today last earlier later adding "
    "reporters this "
    "about against over there it he she they we his her their is was were has had whose referring"
)

DAYS = keys_of("monday tuesday wednesday thursday friday saturday sunday today yesterday")

# Whom something is told to; they stand between the verb and what is said.
ADDRESSED = keys_of("reporters journalists us him her them me")

# After a verb of saying that ends a sentence, these open the time or place of saying: "…, she said on Monday".
OPENS_A_WHEN = keys_of(
    "shortly soon just hours minutes days on in at during late early earlier later yesterday today tonight overnight "
    "after before last by via through when citing quoting outside inside"
)

# Between "on" or "in" and the subject: "On the evening of 20 September officials said".
TIMES = keys_of(
    "the evening morning afternoon night of week month year day early late last next january february "
    "march april may "
    "june july august september october november december monday tuesday wednesday thursday friday "
    "saturday sunday a "
    "an same later hours days weeks spring summer autumn fall winter"
)

# Verbs that report in their base form, behind a plural: "scientists say", "prosecutors allege".
BASE_FORMS = word_list(
    "say tell believe think argue allege insist accuse warn deny predict suggest fear hope expect "
    "suspect contend "
    "swear condemn acknowledge estimate claim report maintain describe complain add"
)

# … and these, where the word in front is a plural in -s.
BASE_FORMS_BEHIND_PLURALS = word_list("call urge recommend pledge vow describe appeal condemn")

# "…, citing two officials": who is cited speaks.
CITING = frozenset({"citing", "quoting"})

# "Went on to say", "proceeded to explain".
GO_ON = word_list("go goes went gone going")
PROCEED = word_list("continued proceeded proceeds continues")

# "According to" behind these cites nobody: "varies according to age".
GO_ACCORDING_TO = keys_of(
    "varies vary varied differ differs differed go goes going went ranked divided acted act"
)

# With these a clause goes on: "said the road was closed".
FINITE = keys_of(
    "is are was were has have had will would could should may might can must did does do 's cannot won't didn't "
    "isn't wasn't weren't couldn't wouldn't shouldn't don't doesn't hasn't hadn't heard hung rode wept swung slid "
    "ate lay won spat split beat became began bent bit blew bore bought broke brought built burst came caught chose "
    "clung crept cut dealt died dug drank drew drove fed fell felt fled flew forbade forgot fought found froze gave "
    "got grew held hid hit kept knew laid led left lent lit lost made meant met paid put quit ran rang rose said "
    "sank sang sat saw sent set shook shot shrank shut slept sold sought spent spoke spread sprang stole stood "
    "struck stuck swam swore swept taught thought threw told took tore understood went withdrew woke wore wrote"
)
OPENS_A_CLAUSE_WITH = keys_of(
    "the a an his her its their this that these those he she it they we i you there no some many most "
    "more all both "
    "at up nearly about only every each any several one two three four five six seven eight nine ten"
)
