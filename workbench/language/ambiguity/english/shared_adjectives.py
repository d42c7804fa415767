"""A counted adjective in front of two nouns: "40 wounded soldiers and civilians".

Quiet without a count, where nothing can be counted wrongly, and when the second noun has its own count or adjective.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.english.nouns import DETERMINERS
from workbench.language.ambiguity.pattern import MARKS, Pattern, key_at
from workbench.language.english.function_words import FUNCTION_WORDS
from workbench.language.english.scope import STATES_OF_PEOPLE
from workbench.language.model import Figure, Flag
from workbench.language.words import Words


def _flag_at(words: Words, at: int, figures: Sequence[Figure]) -> Flag | None:
    if not any(words.at(figure.end - 1) == at - 1 for figure in figures) or key_at(words, at + 2) != "and":
        return None
    other = key_at(words, at + 3)
    own = not other.isalpha() or other in DETERMINERS | FUNCTION_WORDS | STATES_OF_PEOPLE
    counted = any(words.at(figure.start) == at + 3 for figure in figures)
    if (
        own
        or counted
        or not other.endswith(("s", "en", "e"))
        or not key_at(words, at + 1).endswith(("s", "en"))
    ):
        return None
    following = key_at(words, at + 4)
    if following not in MARKS | FUNCTION_WORDS | {""} and not following.endswith("ed"):
        return None
    adjective, one = words.written(at, at), words.written(at + 1, at + 1)
    second = words.written(at + 3, at + 3)
    return Flag(
        "ambiguous_scope",
        words.starts[at],
        words.ends[at + 3],
        f"“{words.written(at, at + 3)}”: are the {second} {adjective} as well?",
        (f"Both the {one} and the {second} are {adjective}.", f"Only the {one} are {adjective}."),
    )


PATTERN = Pattern(STATES_OF_PEOPLE, _flag_at)
