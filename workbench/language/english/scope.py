"""English words about what a day, a multiple or a negation covers."""

from workbench.language.words import word_list

# Verbs of announcing in front of "that they had …".
ANNOUNCED = word_list("announced said confirmed stated reported revealed declared admitted")

# Acts with a day of their own.
ACTS_DONE = word_list(
    "arrested detained seized launched shot shelled attacked signed met sent received closed opened "
    "cancelled released targeted foiled recaptured killed destroyed evacuated ended started began "
    "carried captured struck bombed freed"
)

# Verbs of growing in front of a multiple.
GREW = word_list("grew grown rose risen increased increase jumped soared climbed multiplied expanded")

# Acts one chooses to do: "did not resign because of" may deny the cause alone.
CHOSEN_ACTS = word_list(
    "resign leave quit withdraw apologise apologize kill arrest attack strike close cancel stop run "
    "vote sign flee"
)
