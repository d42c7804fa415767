"""A coordinated complement that swallows the agent of the next noun.

"the defeat of X and Y and the securing of gains": were both defeated, or did Y secure the gains? Quiet when the
second noun names its own agent ("and Y's capture of", "and the capture of the town by Y").
"""

from workbench.language.english.sides import GAINS, LOSSES, PARTIES, TWO_EVENTS
from workbench.language.model import Flag
from workbench.language.words import Words

_ARTICLES = frozenset({"the", "a", "an"})


def flags_in(words: Words) -> list[Flag]:
    """ambiguous_roles for every such pattern of the sentence."""
    if LOSSES.keys().isdisjoint(words.keys) or GAINS.isdisjoint(words.keys):
        return []
    found: list[Flag] = []
    for at, key in enumerate(words.keys):
        if key in LOSSES and words.keys[at + 1 : at + 2] == ["of"]:
            flag = _at(words, at)
            if flag:
                found.append(flag)
    return found


def _at(words: Words, loss: int) -> Flag | None:
    first = _party(words, loss + 2)
    if first is None or _key(words, first + 1) != "and":
        return None
    second = _party(words, first + 2)
    if second is None or _key(words, second + 1) != "and":
        return None
    gain = second + 2
    if _key(words, gain) in _ARTICLES:
        gain += 1
    if _key(words, gain) not in GAINS:
        return None
    last = gain
    while (
        last + 1 < len(words)
        and words.keys[last + 1] not in {",", ".", ";", "and", ":", "—", "–"}
        and last < gain + 8
    ):
        last += 1
    if "by" in words.keys[gain : last + 1]:
        return None
    who, one, both = LOSSES[words.keys[loss]]
    x, y = words.written(loss + 2, first), words.written(first + 2, second)
    what = words.written(second + 2, last)
    start, end = words.starts[loss], words.ends[last]
    if TWO_EVENTS.isdisjoint(words.keys[:loss]) or not {"two", "both"} & set(words.keys[:loss]):
        return Flag(
            "ambiguous_roles",
            start,
            end,
            f"{who}, and whose was “{what}”?",
            (
                f"Both {x} and {y} {both}; whose “{what}” was is not said.",
                f"{x} {one}, and “{what}” was the work of {y}.",
            ),
        )
    events = next(key for key in words.keys[:loss] if key in TWO_EVENTS)
    year = next((key for key in words.keys[:loss] if len(key) == 4 and key.isdigit()), None)
    when = f"in {year}" if year else "in the last one"
    return Flag(
        "ambiguous_roles",
        start,
        end,
        f"{who}, and in which of the {events}?",
        (
            f"The words slipped: {when} {x} {one}, and “{what}” was the work of {y}.",
            f"Both {x} and {y} {both}; whose “{what}” was is not said.",
            f"Each {one} in one of the two {events}: {x} in one, {y} in the other.",
        ),
    )


def _party(words: Words, at: int) -> int | None:
    if _key(words, at) in _ARTICLES:
        at += 1
    last = at
    while last < len(words) and last < at + 4:
        key = words.keys[last]
        if key in PARTIES:
            return last
        capital = words.text[words.starts[last]].isupper()
        following = _key(words, last + 1)
        if capital and not (last + 1 < len(words) and words.text[words.starts[last + 1]].isupper()):
            return last if following not in PARTIES else last + 1
        if not capital and not key.isalpha():
            return None
        if key in {"and", "of", "in", "to", "or", "the"}:
            return None
        last += 1
    return None


def _key(words: Words, at: int) -> str:
    return words.keys[at] if at < len(words) else ""
