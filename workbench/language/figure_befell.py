"""What befell those a figure counts: مقتل خمسة, five were killed, the toll rose to 27."""

from dataclasses import dataclass

from workbench.language.figure_grammar import STOPS, Grammar
from workbench.language.words import Words

_REACH = 4
"""Words between a figure and the verb or noun that governs it …"""
_NEAR = 3
"""… right at the figure, but for a subject of two words (قتلت طائرات الجيش 42 مدنيا)."""
_GROUP_REACH = 7
"""… or that names the group whose size it is."""
_BEHIND = 6
_SINCE = "منذ"
_AMONG = frozenset({"among", "بين", "من", "of"})
_LIVES = frozenset({"حياتهم", "حياته", "حياتها", "حياتهما", "ارواحهم", "مصرعهم", "حتفهم", "lives"})


@dataclass(slots=True)
class Before:
    """The figure in front: its last word, and what befell those it counts."""

    last: int = -1
    befell: str | None = None


@dataclass(slots=True)
class Befell:
    """The unit, and whether it is said right at the figure."""

    unit: str
    is_near: bool


def befell(
    words: Words, opens: int, first: int, behind: int, grammar: Grammar, before: Before, *, is_noun: bool
) -> Befell | None:
    """What befell those whom the figure from word `first` counts; `opens` is where its bound begins.

    Idioms behind it (lost their lives), then the verb or noun in front, then a passive or an adjective behind,
    then what befell those in front that "and" joins it to.
    """
    keys = words.keys
    stop = _next_stop(keys, behind, grammar)
    if not _LIVES.isdisjoint(keys[behind:stop]):
        return Befell("killed", True)
    joined = keys[first][0] == "و" or (first > 0 and keys[first - 1] in {"and", "و"})
    in_front = None if opens and keys[opens - 1] == "and" else _in_front(keys, opens, grammar, before)
    if in_front and not (is_noun and in_front.unit == "person"):  # the people need 50 lorries
        return in_front
    for n in range(behind, stop):
        unit = grammar.befalls_after.get(keys[n])
        participle = grammar.participles.get(keys[n])
        if participle and not unit and _is_passive(keys, n, behind, grammar):
            unit = participle
        if unit:
            return Befell(unit, True)
    goes_on = is_noun or behind >= len(keys) or keys[behind] in grammar.behind_a_passive
    if joined and before.befell and first - before.last <= _REACH and (goes_on or not grammar.participles):
        return Befell(before.befell, False)
    return None


def _in_front(keys: list[str], opens: int, grammar: Grammar, before: Before) -> Befell | None:
    for n in range(opens - 1, max(before.last, opens - 1 - _GROUP_REACH, -1), -1):
        key = keys[n]
        if key == _SINCE and n < opens - 1:
            continue  # the number of the dead since dawn rose to 63
        if key in STOPS or key in grammar.breaks:
            return None
        if key in grammar.befalls and opens - n <= _REACH and _SINCE not in keys[n:opens]:
            return Befell(grammar.befalls[key], opens - n <= _NEAR)
        if key in grammar.groups and not _is_among(keys, n):
            return Befell(grammar.groups[key], False)
    return None


def _is_among(keys: list[str], at: int) -> bool:
    """ "Among the dead were four": the four are not all the dead."""
    return not _AMONG.isdisjoint(keys[max(0, at - 2) : at])


def _next_stop(keys: list[str], behind: int, grammar: Grammar) -> int:
    for n, key in enumerate(keys[behind : behind + _BEHIND], behind):
        if key in STOPS or key == "and" or (n > behind and (key[0].isdigit() or key in grammar.triggers)):
            return n
    return min(behind + _BEHIND, len(keys))


def _is_passive(keys: list[str], at: int, behind: int, grammar: Grammar) -> bool:
    """ "five were killed", "five soldiers killed in", but not "five men killed a soldier"."""
    if not grammar.auxiliaries.isdisjoint(keys[max(behind, at - 2) : at]):
        return True
    return at + 1 >= len(keys) or keys[at + 1] in grammar.behind_a_passive
