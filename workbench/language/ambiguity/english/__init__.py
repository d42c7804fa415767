"""The patterns of English."""

from workbench.language.ambiguity.english import (
    causes,
    comparisons,
    coordination,
    counts,
    days,
    instruments,
    multiples,
    offices,
    only,
    pronouns,
    quantifiers,
    relatives,
    shared_adjectives,
    verbal_nouns,
)

PATTERNS = (
    coordination.PATTERN,
    verbal_nouns.PATTERN,
    instruments.PATTERN,
    comparisons.PATTERN,
    pronouns.PATTERN,
    relatives.PATTERN,
    offices.PATTERN,
    counts.PATTERN,
    days.PATTERN,
    causes.PATTERN,
    multiples.PATTERN,
    quantifiers.PATTERN,
    only.PATTERN,
    shared_adjectives.PATTERN,
)
