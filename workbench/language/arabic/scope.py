"""Words about what a count, a day or a negation covers."""

from workbench.language.words import keys_of

# "Among them": opens a part of a count named before.
AMONG = keys_of("بينهم بينهن وبينهم منهم ومنهم ضمنهم")

# How a reading names the group that a unit counts.
GROUP_WORDS: dict[str, str] = {
    "killed": "القتلى",
    "wounded": "المصابين",
    "missing": "المفقودين",
    "displaced": "النازحين",
    "detained": "المحتجزين",
}
