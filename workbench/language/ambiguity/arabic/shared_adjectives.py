"""An adjective behind two counted nouns: "40 من الجنود والمدنيين المصابين".

Quiet without a count, where nothing can be counted wrongly, and when each noun has its own.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.pattern import Pattern, key_at
from workbench.language.arabic.scope import STATES_OF_PEOPLE
from workbench.language.model import Figure, Flag
from workbench.language.words import Words


def _flag_at(words: Words, at: int, figures: Sequence[Figure]) -> Flag | None:
    first, second = key_at(words, at - 2), key_at(words, at - 1)
    if at < 4 or not first.startswith("ال") or not second.startswith("وال"):
        return None
    counted = any(words.at(figure.end - 1) in {at - 3, at - 4} for figure in figures)
    if not counted:
        return None
    adjective = words.written(at, at)
    one, other = words.written(at - 2, at - 2), words.written(at - 1, at - 1)[1:]
    return Flag(
        "ambiguous_scope",
        words.starts[at - 2],
        words.ends[at],
        f"«{adjective}»: وصف مَن، {one} و{other} معًا أم {other} وحدهم؟",
        (f"«{adjective}» تصف {one} و{other} معًا.", f"«{adjective}» تصف {other} وحدهم."),
    )


PATTERN = Pattern(STATES_OF_PEOPLE, _flag_at)
