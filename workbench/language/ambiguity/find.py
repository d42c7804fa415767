"""All ambiguity rules of a language, over one sentence."""

from collections.abc import Sequence

from workbench.language.ambiguity import (
    arabic_coordination,
    arabic_reference,
    arabic_roles,
    arabic_scope,
    english_coordination,
    english_reference,
    english_roles,
    english_scope,
)
from workbench.language.model import Figure, Flag
from workbench.language.words import Words
from workbench.text.languages import Language


def ambiguities_in(words: Words, language: Language, figures: Sequence[Figure]) -> list[Flag]:
    """The ambiguity flags of a sentence by their start."""
    if language == "ar":
        found = [
            *arabic_coordination.flags_in(words),
            *arabic_roles.flags_in(words),
            *arabic_reference.flags_in(words),
            *arabic_scope.flags_in(words, figures),
        ]
    else:
        found = [
            *english_coordination.flags_in(words),
            *english_roles.flags_in(words),
            *english_reference.flags_in(words),
            *english_scope.flags_in(words, figures),
        ]
    return sorted(found, key=lambda flag: (flag.start, flag.end))
