"""English nouns for persons: who can be meant by a pronoun or a relative clause."""

from workbench.language.words import word_list

# Offices and roles, of either gender.
ROLES = word_list(
    "minister president mp senator deputy mayor governor judge lawyer officer soldier guard driver "
    "doctor journalist reporter photographer teacher student worker activist ambassador envoy commander "
    "general colonel leader chairman director manager coach player candidate adviser advisor aide "
    "spokesman spokeswoman bodyguard lawmaker politician businessman secretary chancellor premier "
    "suspect singer actor actress detective accountant banker trader engineer editor author professor "
    "scientist surgeon nurse priest bishop imam pope cardinal rabbi monk prosecutor defendant witness "
    "plaintiff victim captain goalkeeper striker referee sergeant lieutenant major admiral sheriff "
    "marshal policeman policewoman gunman sniper rebel hostage prisoner inmate dealer smuggler driver "
    "pilot sailor farmer fisherman hunter poacher mechanic plumber patient neighbour neighbor tenant "
    "landlord employee employer boss chief executive investor broker consultant analyst expert economist "
    "historian diplomat consul negotiator mediator delegate commissioner councillor councilman "
    "representative speaker congressman congresswoman chairwoman businesswoman official translator "
    "interpreter writer poet novelist painter musician composer producer athlete boxer wrestler swimmer "
    "champion trainer principal dean founder owner head publisher correspondent youth teenager tourist "
    "stranger thief burglar robber attacker assailant intruder passer-by pedestrian cyclist motorist "
    "shopkeeper clerk waiter barber tutor curator consultant"
)
MEN = word_list(
    "king emir sheikh shah tsar caliph ayatollah baron prince emperor sultan duke lord man boy "
    "father son brother uncle nephew husband widower actor spokesman chairman businessman congressman "
    "policeman councilman gunman fisherman pope cardinal rabbi monk bishop priest imam mr grandfather "
    "grandson boyfriend fiancé father-in-law"
)
WOMEN = word_list(
    "queen princess empress duchess lady woman girl mother daughter sister aunt niece wife widow actress "
    "spokeswoman chairwoman businesswoman congresswoman policewoman nun mrs ms grandmother granddaughter "
    "girlfriend fiancée"
)

# Kinship and attachment: "the brother of the MP", "the aide to the commander".
KIN = word_list(
    "brother sister son daughter father mother wife husband cousin uncle aunt friend nephew niece "
    "grandson granddaughter grandfather grandmother colleague lawyer bodyguard driver aide adviser "
    "advisor assistant partner secretary widow widower boyfriend girlfriend fiancé fiancée rival deputy "
    "neighbour neighbor heir killer doctor successor predecessor spokesman spokeswoman classmate "
    "roommate relative ally"
)
PERSONS = ROLES | MEN | WOMEN | KIN | word_list("counterpart opponent boss assistant guest host mentor")

# A second person named by the first: "his counterpart".
SECOND = word_list(
    "counterpart predecessor successor rival opponent deputy adviser aide brother colleague friend "
    "lawyer ally boss assistant father son mentor partner host guest cousin uncle nephew"
)

# Acts, states and belongings of a person, behind "his": to which of the two do they belong?
OWNED = word_list(
    "resignation dismissal arrest departure arrival visit death trial trip appointment victory speech "
    "return illness candidacy withdrawal defeat retirement removal promotion injury transfer conviction "
    "acquittal apology residence office home house flat car report assets account accounts phone son "
    "daughter wife brother sister family party campaign election inauguration release detention funeral "
    "wedding birthday testimony statement remarks comments interview proposal plan book memoir salary "
    "contract team villa palace headquarters hometown chambers tenure reign murder assassination divorce "
    "marriage decision role position post seat money debts career reputation fortune estate company"
)
