"""English words at which a sentence may be cut into clauses."""

from workbench.language.words import word_list

# Joints behind a comma that open a clause with its own content.
JOINTS = word_list("while but whereas although though")

# Behind ", and": words with which a new subject begins.
SUBJECTS = word_list(
    "the a an he she it they we that this these those his her its their there most some many another "
    "others two three "
    "four five six seven eight nine ten more"
)

# Finite verbs: auxiliaries, and the past of strong verbs; other pasts end in -ed.
FINITE = word_list("is are was were has have had will would could should may might can must did does do")
PAST = word_list(
    "began broke brought built came chose cut drew drove fell fled flew forgot fought found gave grew "
    "held hit kept "
    "knew laid led left lost made met paid put ran rose said sank saw sent set shook shot shut sold "
    "spent spoke stood "
    "struck swept swore taught threw told took went withdrew woke won wrote caught bought sought became"
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
