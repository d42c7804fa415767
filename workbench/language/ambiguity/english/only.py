""" "Only" in front of the verb: "the ministry only paid teachers in the capital".

None but teachers, or nowhere but in the capital? Quiet when "only" stands in front of what it limits, and without a
place or time for it to limit.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.english.nouns import phrase_before
from workbench.language.ambiguity.pattern import MARKS, Pattern, end_of_clause, key_at
from workbench.language.english.function_words import FUNCTION_WORDS
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_PLACES = frozenset({"in", "near", "at", "on", "for", "during", "around", "outside", "inside"})
_LONGEST_OBJECT = 4


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    verb = key_at(words, at + 1)
    if (
        not (verb.endswith("ed") or verb in {"paid", "met", "shot", "sold", "bought", "sent"})
        or len(verb) < 3
    ):
        return None
    subject = phrase_before(words, at)
    if subject is None or subject.kind == "name":
        return None
    place = next(
        (n for n in range(at + 3, min(at + 3 + _LONGEST_OBJECT, len(words))) if words.keys[n] in _PLACES),
        None,
    )
    if place is None or not _is_object(words.keys[at + 2 : place]):
        return None
    last = end_of_clause(words, place, 5)
    if last == place or (last + 1 < len(words) and words.keys[last + 1] not in MARKS):
        return None
    thing, where = words.written(at + 2, place - 1), words.written(place, last)
    return Flag(
        "ambiguous_scope",
        words.starts[at],
        words.ends[last],
        f"“only”: only “{thing}”, or only “{where}”?",
        (f"Nobody and nothing but “{thing}”.", f"Nowhere and at no time but “{where}”."),
    )


def _is_object(keys: Sequence[str]) -> bool:
    return all(key.isalpha() and (key not in FUNCTION_WORDS or key in {"the", "a", "an"}) for key in keys)


PATTERN = Pattern(frozenset({"only"}), _flag_at)
