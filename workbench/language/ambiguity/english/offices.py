"""One office or two behind a coordinated title ("the minister of oil and interior"), and what "former" covers.

Quiet for portfolios that ministries commonly join, for plurals ("ministers"), and when "former" or an article is
repeated.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.english.nouns import STATES
from workbench.language.ambiguity.pattern import Pattern, key_at
from workbench.language.english.offices import ENVOYS, JOINT_PORTFOLIOS, OFFICES
from workbench.language.english.persons import PERSONS
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_FORMER = frozenset({"former", "ex", "onetime"})
_ARTICLES = frozenset({"the", "a", "an"})


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    if words.keys[at] in _FORMER:
        return _former(words, at)
    fields = OFFICES.get(words.keys[at], STATES)
    pair = _behind(words, at, fields) or (_in_front(words, at, fields) if words.keys[at] in OFFICES else None)
    if pair is None or frozenset({words.keys[pair[0]], words.keys[pair[1]]}) in JOINT_PORTFOLIOS:
        return None
    title = words.written(at, at)
    article = "the " if _ARTICLES & {key_at(words, pair[0] - 1)} and pair[0] > at else ""
    one, other = (article + words.written(n, n) for n in pair)
    of = "to" if words.keys[at] in ENVOYS else "of"
    return Flag(
        "ambiguous_reference",
        words.starts[min(at, pair[0])],
        words.ends[max(at, pair[1])],
        f"One {title} {of} {one} and {other}, or two people?",
        (
            f"One person is {title} {of} both {one} and {other}.",
            f"Two people: the {title} {of} {one} and the {title} {of} {other}.",
        ),
    )


def _behind(words: Words, at: int, fields: frozenset[str]) -> tuple[int, int] | None:
    """ "minister of (the) interior and defence"."""
    if key_at(words, at + 1) not in {"of", "to", "for"}:
        return None
    first = at + 2 + (key_at(words, at + 2) == "the")
    if key_at(words, first) not in fields or key_at(words, first + 1) != "and":
        return None
    second = first + 2 + (key_at(words, first + 2) == "the")
    return (first, second) if key_at(words, second) in fields else None


def _in_front(words: Words, at: int, fields: frozenset[str]) -> tuple[int, int] | None:
    """ "finance and defence minister"."""
    if at < 3 or words.keys[at - 2] != "and" or words.keys[at - 4 : at - 3] in ([","], ["and"]):
        return None
    return (at - 3, at - 1) if words.keys[at - 1] in fields and words.keys[at - 3] in fields else None


def _former(words: Words, at: int) -> Flag | None:
    """ "the former minister and MP": is the second office over as well?"""
    start = at + 1 + (key_at(words, at + 1) in {"-", "–"})
    joined = next((n for n in range(start + 1, min(start + 4, len(words))) if words.keys[n] == "and"), None)
    if joined is None or words.keys[joined - 1] not in PERSONS:
        return None
    last = next((n for n in range(joined + 1, min(joined + 4, len(words))) if words.keys[n] in PERSONS), None)
    between = words.keys[joined + 1 : last] if last else []
    if last is None or not (
        _FORMER
        | _ARTICLES
        | {"current", "sitting", "serving", "incumbent", "present", "then", "now", "her", "his"}
    ).isdisjoint(between):
        return None
    if key_at(words, last + 1) in {"'s", "of", "for", "to"}:
        return None
    one, other = words.written(start, joined - 1), words.written(joined + 1, last)
    return Flag(
        "ambiguous_scope",
        words.starts[at],
        words.ends[last],
        f"“{words.written(at, last)}”: no longer {other} either?",
        (f"Neither {one} nor {other} any more.", f"No longer {one}, but still {other}."),
    )


PATTERN = Pattern(frozenset(OFFICES) | ENVOYS | _FORMER, _flag_at)
