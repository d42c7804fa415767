"""Something in the hand behind two who may hold it: "police attacked protesters with clubs".

Quiet when the words say who holds it ("protesters carrying clubs", a comma), and when what follows "with" is no
thing one holds.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.english.nouns import ends_clause, phrase_before
from workbench.language.ambiguity.pattern import Pattern, key_at
from workbench.language.english.roles import IN_HAND, STRIKES
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_LONGEST_THING = 4


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    thing = next(
        (n for n in range(at + 1, min(at + _LONGEST_THING, len(words))) if words.keys[n] in IN_HAND), None
    )
    if thing is None or not ends_clause(words, thing + 1):
        return None
    target = phrase_before(words, at)
    if target is None or target.kind not in {"person", "party"}:
        return None
    verb = target.first - 1
    if key_at(words, verb) not in STRIKES:
        return None
    doer = phrase_before(words, verb)
    if doer is None:
        return None
    held = words.written(at + 1, thing)
    one, other = doer.written(words), target.written(words)
    return Flag(
        "ambiguous_roles",
        words.starts[target.first],
        words.ends[thing],
        f"“with {held}”: in whose hands, those of {one} or of {other}?",
        (f"In the hands of {one}.", f"In the hands of {other}."),
    )


PATTERN = Pattern(frozenset({"with"}), _flag_at)
