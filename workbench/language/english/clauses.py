"""English words at which a sentence may be cut into clauses."""

from workbench.language.words import word_list

# Joints behind a comma that open a clause with its own content.
JOINTS = word_list("while but whereas although though then so")

# Behind ", and": words with which a new subject begins.
SUBJECTS = word_list(
    "the a an he she it they we that this these those his her its their there most some many another "
    "others two three "
    "four five six seven eight nine ten more"
)

# Finite verbs: auxiliaries, and the past of strong verbs; other pasts end in -ed.
FINITE = word_list("is are was were has have had will would could should may might can must did does do")
# The past of strong verbs that no participle shares …
PAST_ALONE = word_list(
    "began bore broke chose died lied drew drove fell fled flew forgot froze gave grew knew ran rang rode rose sank "
    "sang saw shook sought spoke stole swam swore threw told took tore went withdrew woke wore wrote"
)
# … and that one does.
PAST = word_list(
    "brought built came cut fought found held hit kept laid led left lost made met paid put said sent set shot shut "
    "sold spent spread stood struck swept taught thought won caught bought became heard felt read"
)
# … which look like a past and are none.
NO_VERBS = word_list(
    "hundred indeed united biased speed breed naked sacred wicked rugged kindred so-called armed"
)

# Behind a verb these begin its object or what goes with it.
AFTER_A_VERB = word_list(
    "the a an his her its their this that these those to in on at from with by for into over about "
    "against more "
    "nearly up down off out back all some several no him them it one two three four five six seven "
    "eight nine ten"
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
    "dozens hundreds thousands one two three four five six seven eight nine ten eleven twelve twenty thirty "
    "forty fifty sixty"
)

NUMBERS = word_list(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozens scores hundreds thousands"
)

# What becomes of the people counted: killed and, in the next clause, wounded.
BEFALLS = word_list(
    "killed died wounded injured hurt missing arrested detained displaced rescued hospitalised hospitalized "
    "recovered drowned survived evacuated homeless"
)

# Between "and" and its verb.
ADVERBS = word_list("later also soon eventually quickly immediately again finally now still")
