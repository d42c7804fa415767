"""The patterns of Arabic."""

from workbench.language.ambiguity.arabic import (
    causes,
    comparisons,
    coordination,
    counts,
    days,
    multiples,
    offices,
    pronouns,
    quantifiers,
    relatives,
    shared_adjectives,
    verbal_nouns,
    verbs,
)

PATTERNS = (
    coordination.PATTERN,
    verbal_nouns.PATTERN,
    verbs.PATTERN,
    comparisons.PATTERN,
    pronouns.PATTERN,
    relatives.PATTERN,
    offices.PATTERN,
    counts.PATTERN,
    days.PATTERN,
    causes.PATTERN,
    multiples.PATTERN,
    quantifiers.PATTERN,
    shared_adjectives.PATTERN,
)
