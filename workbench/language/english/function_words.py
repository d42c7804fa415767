"""English words that carry no content of their own, for comparing claims."""

from workbench.language.words import word_list

# Left out when two claims' words are counted.
FUNCTION_WORDS = word_list(
    "against the a an of in on at to for from by with and or but as that which who whom this these "
    "those it its is are was were be been being has have had do does did will would can could may "
    "might shall should not no never there here then than so such into over under about after before "
    "during while when where how what all any some each he she they we i you his her their our my "
    "your him them us also very just only more most at least out up down off s t"
)

# Words that turn a statement into its opposite.
NEGATIONS = word_list(
    "not no never none nobody neither nor without didn't doesn't don't isn't aren't ain't wasn't weren't "
    "hasn't haven't hadn't won't wouldn't can't couldn't shouldn't mustn't needn't shan't mightn't cannot "
    "nothing nowhere hardly scarcely barely"
)

# … two words that do: has yet to begin, was unable to stop.
NEGATIONS_OF_TWO = frozenset({("yet", "to"), ("unable", "to"), ("far", "from"), ("instead", "of")})

# Words that begin with an apostrophe for what they have lost: 'tis, rock 'n' roll.
ELIDED = word_list("tis twas em til cause n bout round cos")

# Verbs that deny what follows.
DENIALS = word_list("denied denies deny denying refuted refutes refute")

# … not in front of these: "not only", "no less than", "no longer" is a denial of its own kind.
NOT_NEGATING_BEFORE = word_list("only less fewer more")

# Deny the one word that follows.
DENY_ONE_WORD = word_list("without no non")
