"""English words that say who won or lost a fight, and what can be won or lost."""

from workbench.language.words import word_list

WON = word_list("win won victory triumph prevail victorious")
LOST = word_list("lose lost loss capitulate")

# Forms of "to be" in front of "defeated", and what stands in front of the verb "to defeat".
BE = word_list("was were is are been being be")
BEFORE_VERBS = word_list("to will would could can may might")

# What one wins or loses as a whole; whoever loses soldiers or ground has not lost these.
FIGHTS = word_list(
    "war wars battle battles fight match game final semi-final cup title championship league race election "
    "elections vote poll polls referendum case lawsuit appeal bid contest leg series tournament conflict "
    "struggle campaign set round second first"
)

# Behind these no object follows.
NO_OBJECT = word_list(
    "in at to against by on after before during when as and but over with for because since from"
)

ORDINALS = {"first": "first", "second": "second", "third": "third"}
