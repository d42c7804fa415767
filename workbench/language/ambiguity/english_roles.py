"""Who did what to whom, in English beyond coordination: a comparison without its verb.

"The minister supports the president more than the deputy": more than he supports the deputy, or more than the
deputy does? Quiet when the verb is repeated ("than the deputy does").
"""

from workbench.language.english.persons import ROLES
from workbench.language.model import Flag
from workbench.language.words import Words

_ARTICLES = frozenset({"the", "a", "an", "his", "her", "their"})
_ENDS = frozenset({".", ",", ";", "!", "?"})


def flags_in(words: Words) -> list[Flag]:
    """ambiguous_roles for each pattern found in the sentence."""
    found: list[Flag] = []
    keys = words.keys
    for at in range(5, len(keys) - 3):
        if keys[at] not in {"more", "less"} or keys[at + 1] != "than" or keys[at + 2] not in _ARTICLES:
            continue
        ends = at + 4 >= len(keys) or keys[at + 4] in _ENDS
        if (
            not ends
            or keys[at + 3] not in ROLES
            or keys[at - 1] not in ROLES
            or keys[at - 2] not in _ARTICLES
        ):
            continue
        subject = at - 4
        if keys[subject] not in ROLES:
            continue
        verb, one = words.written(at - 3, at - 3), words.written(max(0, subject - 1), subject)
        other, third = words.written(at - 2, at - 1), words.written(at + 2, at + 3)
        more = words.written(at, at)
        found.append(
            Flag(
                "ambiguous_roles",
                words.starts[subject],
                words.ends[at + 3],
                f"“{more} than {third}”: does {third} do it, or is it done to {third}?",
                (
                    f"{one} {verb} {other} {more} than {third} does.",
                    f"{one} {verb} {other} {more} than {one} {verb} {third}.",
                ),
            )
        )
    return found
