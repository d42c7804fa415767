"""Whom a word points at, in English.

A pronoun with two possible persons before it ("the minister called his counterpart before announcing his
resignation"); a relative clause behind "the brother of the MP"; one office or two ("the minister of interior
and defence"). Quiet when gender, number or a comma tells.
"""

from workbench.language.english.persons import ACTS, KIN, PORTFOLIOS, ROLES, SECOND
from workbench.language.model import Flag
from workbench.language.words import Words

_REACH = 10


def flags_in(words: Words) -> list[Flag]:
    """ambiguous_reference for each pattern found in the sentence."""
    found: list[Flag] = []
    for at, key in enumerate(words.keys):
        flag: Flag | None = None
        if key == "who":
            flag = _relative(words, at)
        elif key in ACTS and at and words.keys[at - 1] in {"his", "her"}:
            flag = _pronoun(words, at)
        elif key in {"before", "after"}:
            flag = _implied(words, at)
        elif key == "minister":
            flag = _office(words, at)
        if flag:
            found.append(flag)
    return found


def _pronoun(words: Words, at: int) -> Flag | None:
    """ "X … his counterpart … his resignation": both are men, or both women, as far as the words tell."""
    owner = words.keys[at - 1]
    for second in range(at - 2, max(1, at - _REACH), -1):
        if words.keys[second] in {".", ";", ":", "that"}:
            return None
        if words.keys[second] in SECOND and words.keys[second - 1] == owner:
            first = next((n for n in range(second - 2, -1, -1) if words.keys[n] in ROLES), None)
            if first is None:
                return None
            begin = first - 1 if first and words.keys[first - 1] in {"the", "a"} else first
            one, other = words.written(begin, first), words.written(second - 1, second)
            return Flag(
                "ambiguous_reference",
                words.starts[begin],
                words.ends[at],
                f"“{words.written(at - 1, at)}”: whose?",
                (f"Of {one}.", f"Of {other}."),
            )
    return None


def _implied(words: Words, at: int) -> Flag | None:
    """ "The minister called the ambassador before he resigned": he may be either."""
    keys = words.keys
    if keys[at + 1 : at + 2] not in (["he"], ["she"]) or at < 5 or keys[at - 1] not in ROLES:
        return None
    if keys[at - 2] not in {"the", "a", "an"} or "and" in keys[max(0, at - 6) : at]:
        return None
    first = next((n for n in range(at - 3, max(-1, at - 7), -1) if keys[n] in ROLES), None)
    if first is None or keys[first - 1 : first] not in (["the"], ["a"], ["an"]):
        return None
    last = min(at + 2, len(words) - 1)
    return Flag(
        "ambiguous_reference",
        words.starts[first - 1],
        words.ends[last],
        f"“{words.written(at + 1, last)}”: who is meant?",
        (f"{words.written(first - 1, first)}.", f"{words.written(at - 2, at - 1)}."),
    )


def _relative(words: Words, at: int) -> Flag | None:
    keys = words.keys
    if at < 4 or keys[at - 1] not in ROLES or keys[at - 2] not in {"the", "a", "an"} or keys[at - 3] != "of":
        return None
    if keys[at - 4] not in KIN | ROLES:
        return None
    head, owner = words.written(at - 4, at - 1), words.written(at - 2, at - 1)
    last = min(at + 2, len(words) - 1)
    return Flag(
        "ambiguous_reference",
        words.starts[at - 4],
        words.ends[last if keys[last].isalpha() else at],
        f"“{words.written(at, last if keys[last].isalpha() else at)}”: who is meant?",
        (f"{owner[0].upper()}{owner[1:]}.", f"The {head}."),
    )


def _office(words: Words, at: int) -> Flag | None:
    keys = words.keys
    first = at + 2 if keys[at + 1 : at + 2] == ["of"] else None
    if first is not None and keys[first : first + 1] == ["the"]:
        first += 1
    if first is not None and keys[first : first + 1] and keys[first] in PORTFOLIOS:
        if keys[first + 1 : first + 2] != ["and"] or not keys[first + 2 : first + 3]:
            return None
        second = first + 2
        if keys[second] not in PORTFOLIOS:
            return None
        start, end = at, second
    else:
        if (
            at < 3
            or keys[at - 1] not in PORTFOLIOS
            or keys[at - 2] != "and"
            or keys[at - 3] not in PORTFOLIOS
        ):
            return None
        first, second, start, end = at - 3, at - 1, at - 3, at
    one, other = words.written(first, first), words.written(second, second)
    return Flag(
        "ambiguous_reference",
        words.starts[start],
        words.ends[end],
        "One minister of two portfolios, or two ministers?",
        (f"One person holds {one} and {other}.", f"Two people: the minister of {one} and that of {other}."),
    )
