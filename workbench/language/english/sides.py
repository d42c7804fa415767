"""Losing and gaining: nouns whose complement is the side, for questions about who did what to whom."""

from workbench.language.words import word_list

# Losing nouns: who …, one …, both …
_LOSSES = {
    "defeat defeats rout routing crushing": ("Who was defeated", "was defeated", "were defeated"),
    "loss losses": ("Who lost", "lost", "lost"),
    "withdrawal pullout departure": ("Who withdrew", "withdrew", "withdrew"),
    "retreat": ("Who retreated", "retreated", "retreated"),
    "surrender capitulation": ("Who surrendered", "surrendered", "surrendered"),
    "expulsion": ("Who was expelled", "was expelled", "were expelled"),
    "elimination": ("Who was knocked out", "was knocked out", "were knocked out"),
    "collapse fall downfall overthrow": ("Who fell", "fell", "fell"),
    "ouster ousting toppling": ("Who was ousted", "was ousted", "were ousted"),
    "resignation": ("Who resigned", "resigned", "resigned"),
    "conviction": ("Who was convicted", "was convicted", "were convicted"),
    "flight": ("Who fled", "fled", "fled"),
    "failure": ("Who failed", "failed", "failed"),
}
LOSSES: dict[str, tuple[str, str, str]] = {
    noun: said for nouns, said in _LOSSES.items() for noun in nouns.split()
}

# … that are also said of things (the loss of lives, the fall of prices).
LOSSES_OF_THINGS = word_list("loss losses collapse fall downfall failure flight departure elimination")

# Nouns of gaining: somebody must have gained.
GAINS = word_list(
    "securing capture seizure taking recapture occupation control winning liberation annexation gaining conquest "
    "takeover retaking capturing seizing award rescue signing passing adoption recovery imposition consolidation "
    "regaining reclaiming retention encirclement recovering restoration achievement victory storming formation "
    "forming establishment lifting breaking reopening acquisition"
)

# Two events in one sentence let each side lose one.
TWO_EVENTS = word_list(
    "wars battles rounds conflicts elections matches trials games campaigns finals lawsuits cases votes "
    "offensives referendums sieges raids disputes clashes debates contests invasions uprisings coups ballots "
    "fights duels primaries assaults engagements skirmishes races rebellions revolts missions playoffs "
    "semi-finals summits"
)
