"""Small questions about Arabic words that the ambiguity rules share."""

from workbench.language.arabic.persons import AFTER_A_CLAUSE, KIN, KIN_F, ROLES, ROLES_F
from workbench.language.words import Words

MALE = ROLES | KIN
FEMALE = ROLES_F | KIN_F
_MARKS = frozenset('،,.؛;:؟!…"”»)')


def is_person(noun: str) -> bool:
    """Whether a noun without its article means a person."""
    return noun in MALE or noun in FEMALE


def is_role(noun: str) -> bool:
    """Whether a noun is an office or role, which may stand alone."""
    return noun in ROLES


def ends_clause(words: Words, at: int) -> bool:
    """Whether the clause is complete in front of a word: a mark, a preposition or adverb, or the end."""
    return at >= len(words) or words.keys[at] in _MARKS or words.keys[at] in AFTER_A_CLAUSE
