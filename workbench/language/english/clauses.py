"""English words at which a sentence may be cut into clauses."""

from workbench.language.english.numbers import UNITS
from workbench.language.words import word_list

# Joints behind a comma that open a clause with its own content.
JOINTS = word_list("while whilst but yet whereas although though then so")

# Behind ", and": words with which a new subject begins.
SUBJECTS = word_list(
    "the a an he she it they we that this these those his her its their there most some many another "
    "others two three "
    "four five six seven eight nine ten more"
)

PRONOUNS = word_list("he she it we they there")

# Finite verbs: auxiliaries, and the past of strong verbs; other pasts end in -ed.
FINITE = word_list("is are was were has have had will would could should may might can must did does do")
# The past of strong verbs that no participle shares …
PAST_ALONE = word_list(
    "began blew bore broke chose died lied drew drove fell fled flew forgot froze gave grew knew ran rang rode rose "
    "sank sang saw shook sought slid spoke sprang stole swam swore swung threw told took tore went withdrew woke "
    "wore wrote overtook overthrew shrank hid came became overcame ate drank beat"
)
# … and that one does.
PAST = word_list(
    "brought built cut fought found held hit kept laid led left lost made met paid put said sent set shot "
    "shut sold spent spread stood struck swept burst cost hurt quit used owed axed sued tied taught thought "
    "won caught bought heard felt read"
)
# … which look like a past and are none.
NO_VERBS = word_list(
    "hundred indeed united biased speed breed naked sacred wicked rugged kindred so-called armed"
)

# Pasts in -ed that no passive shares: "was arrested and appeared" is no second participle.
NEVER_PASSIVE = word_list(
    "appeared expired arrived remained escaped collapsed emerged vanished disappeared resigned lasted lived belonged "
    "existed surrendered survived graduated apologised apologized worked travelled traveled stayed competed"
)

# … and those that stand in front of a noun as adjectives: shops and armed groups.
ADJECTIVES = word_list(
    "armed wounded injured displaced skilled unskilled retired elected alleged occupied accused suspected unnamed "
    "limited related detained imported exported used refined smoked dried processed canned advanced organised "
    "organized registered unregistered expected planned proposed increased reduced improved continued renewed failed "
    "repeated mixed disabled educated experienced disputed affected unidentified unarmed subsidised subsidized "
    "combined divided retired trained untrained infected diseased condemned convicted masked uniformed abandoned "
    "damaged ruined burned destroyed contaminated polluted aged married unmarried masked sustained added detailed "
    "marked required selected talented gifted dedicated committed devoted interested unwanted wanted so-called "
    "associated allied assorted baked grilled roasted fried cooked boiled salted pickled coloured colored printed "
    "painted carved finished unfinished listed fixed paid unpaid shared united preferred complicated sophisticated "
    "crowded heated celebrated privileged marginalised marginalized imprisoned jailed exiled orphaned starved"
)

# An adjective follows, however it ends: a bearded man.
BEFORE_A_NOUN = word_list("a an the his her its their our my your")

# Behind a verb these begin its object or what goes with it.
AFTER_A_VERB = word_list(
    "the a an his her its their this that these those to in on at from with by for into over about against "
    "without until after before during within amid because through across toward towards along near under "
    "behind between among more nearly up down off out back all some several no him them it one two three "
    "four five six seven eight nine ten"
)

# What follows these belongs to another clause.
OPENS_A_SUBCLAUSE = word_list("who which that whose where when if because after before while as whom whether")

# With these no subject begins.
OPENS_NO_SUBJECT = word_list(
    "on in at after before during by for with from and but so then to there here under over as when "
    "if while since "
    "because despite among until"
)

# The object of a verb begins so; no participle behind its noun has one.
OBJECTS = word_list(
    "the a an his her its their this that these those him them it all some several about nearly almost more "
    "dozens scores hundreds thousands"
) | frozenset(UNITS)

NUMBERS = frozenset(UNITS) | word_list("dozens scores hundreds thousands")

# What becomes of the people counted: killed and, in the next clause, wounded.
BEFALLS = word_list(
    "killed died wounded injured hurt missing arrested detained displaced rescued hospitalised hospitalized "
    "recovered drowned survived evacuated homeless"
)

# Between "and" and its verb.
ADVERBS = word_list("never later also soon eventually quickly immediately again finally now still")

# People, as a subject without an article that does not end in s.
MANY = word_list("police people troops men women children firefighters gunmen policemen fishermen")

# Behind a comma these give a name to the noun in front.
NAMING = word_list("named called dubbed nicknamed titled entitled considered deemed headed led")

# Whom or what an event harmed, behind a comma: ", killing two" …
HARMING = word_list(
    "killing wounding injuring hurting maiming leaving burying drowning displacing trapping destroying damaging "
    "gutting flattening demolishing razing wrecking claiming costing"
)
# These take lives; without them they say something else.
OF_LIVES = word_list("claiming costing")
LIVES = word_list("life lives")

# … and what else it led to.
RESULTS = HARMING | word_list(
    "cutting forcing bringing doubling tripling trebling quadrupling halving losing beating defeating winning "
    "seizing naming appointing sparking prompting triggering causing pushing raising lifting sending knocking "
    "disrupting blocking closing paralysing paralyzing stranding ending extending overtaking ousting dropping "
    "falling rising taking reducing pulling shutting submerging flooding engulfing uprooting breaking reaching "
    "setting becoming delaying grounding freeing arresting detaining capturing confiscating scoring securing "
    "making allowing plunging crippling halting suspending uncovering depriving topping starting igniting "
    "overturning stalling slashing cancelling freezing easing boosting fuelling fueling hitting striking burning "
    "sinking downing devastating infecting evacuating emptying isolating postponing toppling removing replacing "
    "electing sentencing fining jailing banning barring granting awarding rescuing saving recovering regaining "
    "retaking recapturing clinching sealing equalling equaling eliminating ordering requiring obliging compelling "
    "prohibiting permitting enabling preventing stopping marking giving lowering increasing decreasing widening "
    "narrowing wiping tearing ripping spilling releasing contaminating poisoning exposing earning attracting drawing "
    "producing crashing"
)
NOT_BEHIND_A_RESULT = word_list("part place care note advantage up sure clear sense use")

# "Which", behind a comma and in front of one of these, for the event.
LED_TO = word_list(
    "killed wounded injured left forced caused destroyed damaged claimed displaced triggered sparked prompted cut "
    "disrupted buried flooded halted led resulted doubled"
)

# In front of an act in a list of acts.
BEFORE_AN_ACT = OPENS_NO_SUBJECT | word_list(
    "of include includes cover covers involve involves mean means like plans suggests proposes than"
)
