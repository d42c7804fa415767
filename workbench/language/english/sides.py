"""Losing and gaining: nouns whose complement is the side, for questions about who did what to whom."""

from workbench.language.words import word_list

# Losing nouns: who …, one …, both …
LOSSES: dict[str, tuple[str, str, str]] = {
    "defeat": ("Who was defeated", "was defeated", "were defeated"),
    "loss": ("Who lost", "lost", "lost"),
    "withdrawal": ("Who withdrew", "withdrew", "withdrew"),
    "retreat": ("Who retreated", "retreated", "retreated"),
    "surrender": ("Who surrendered", "surrendered", "surrendered"),
    "expulsion": ("Who was expelled", "was expelled", "were expelled"),
    "collapse": ("Who collapsed", "collapsed", "collapsed"),
}

# Nouns of gaining: somebody must have gained.
GAINS = word_list(
    "securing capture seizure taking recapture occupation control winning liberation annexation "
    "gaining conquest takeover retaking capturing seizing"
)

# Parties by common noun; countries and capitalised names are parties as well.
PARTIES = word_list(
    "army forces rebels government militias militia separatists factions troops insurgents opposition "
    "police coalition fighters regime alliance guerrillas party team"
)

# Two events in one sentence let each side lose one.
TWO_EVENTS = frozenset({"wars", "battles", "rounds", "conflicts", "elections", "matches"})
