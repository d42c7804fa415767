"""English words that tell what a statement is about from how, why and with whom, for comparing opposites."""

from workbench.language.words import word_list

# Behind these stands why, when in relation to what, or with whom.
BESIDE = word_list(
    "after before amid despite because while when as since until with without during over following if though "
    "although"
)

# Behind these stands again what it is said of, or where.
NEAR = word_list("in at on to from of for against into by")

# Name no matter: what carries an act, and words for its measure or manner.
NO_MATTER = word_list(
    "said says say told tell announced announce made make makes gave give given took take taken put keep keeps kept "
    "remain remains remained still again now yet already also began level levels record state situation condition "
    "conditions value amount number rate way move decision step overnight finally officially formally reportedly "
    "ahead back off away together apart something someone somebody anything anyone today yesterday new newly sharp "
    "steep slight big huge small major hit hits struck strikes gripped grips swept sweeps battered lashed ravaged "
    "swamped turned turns ran run runs posted posts"
)

# Words that tell one course from another.
COURSES = word_list("east west north south eastwards westwards northwards southwards first second home away")
