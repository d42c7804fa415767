"""A coordinated complement that swallows the agent of the next noun, and one loss over two events.

"the defeat of X and Y and the securing of gains": were both defeated, or did Y secure the gains? With two events each
may have lost one. Quiet when the second noun names its own agent ("and Y's capture of", "by Y").
"""

from collections.abc import Sequence

from workbench.language.ambiguity.english.nouns import DETERMINERS, Phrase, ends_clause, phrase_at
from workbench.language.ambiguity.pattern import MARKS, Pattern, key_at
from workbench.language.english.function_words import FUNCTION_WORDS
from workbench.language.english.sides import GAINS, LOSSES, LOSSES_OF_THINGS, TWO_EVENTS
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_LONGEST_GAIN = 8
_LONGEST_PARTY = 3
_OBJECT = frozenset({"of", "over", "on"})


def _flag_at(words: Words, loss: int, _: Sequence[Figure]) -> Flag | None:
    if key_at(words, loss + 1) not in {"of", "for"}:
        return None
    first = _party(words, loss + 2, words.keys[loss])
    joined = first is not None and key_at(words, first.last + 1) == "and"
    second = _party(words, first.last + 2, words.keys[loss]) if first and joined else None
    if first is None or second is None:
        return None
    events = _two_events(words, loss)
    gain = second.last + 2
    if key_at(words, gain) in DETERMINERS:
        gain += 1
    if (
        key_at(words, second.last + 1) == "and"
        and key_at(words, gain) in GAINS
        and key_at(words, gain + 1) in _OBJECT
    ):
        last = _end_of_gain(words, gain)
        return None if last is None else _loss_and_gain(words, loss, first, second, last, events)
    if events and ends_clause(words, second.last + 1):
        return _two_losses(words, loss, first, second, events)
    return None


def _party(words: Words, at: int, loss: str) -> Phrase | None:
    """A listed party, or whatever stands behind an article: only parties are defeated."""
    phrase = phrase_at(words, at)
    following = key_at(words, phrase.last + 1) if phrase else ""
    unlisted = phrase is None or (following.isalpha() and following not in FUNCTION_WORDS)
    if unlisted and key_at(words, at) == "the" and loss not in LOSSES_OF_THINGS:
        last = at
        while (
            last - at < _LONGEST_PARTY
            and key_at(words, last + 1).isalpha()
            and words.keys[last + 1] not in FUNCTION_WORDS
        ):
            last += 1
        return Phrase(at, last, "party", True) if last > at else None
    return phrase


def _two_events(words: Words, loss: int) -> str | None:
    before = words.keys[:loss]
    return next(
        (
            key
            for n, key in enumerate(before)
            if key in TWO_EVENTS and not {"two", "both"}.isdisjoint(before[:n])
        ),
        None,
    )


def _end_of_gain(words: Words, gain: int) -> int | None:
    """The last word of what was gained; None when its agent is named."""
    last = gain
    while last + 1 < len(words) and words.keys[last + 1] not in MARKS and words.keys[last + 1] != "and":
        if last - gain == _LONGEST_GAIN:
            break
        last += 1
    rest = words.keys[gain : last + 2]
    return None if "by" in rest or "to" in rest else last


def _loss_and_gain(
    words: Words, loss: int, first: Phrase, second: Phrase, last: int, events: str | None
) -> Flag:
    who, one, both = LOSSES[words.keys[loss]]
    x, y = first.written(words), second.written(words)
    what = words.written(second.last + 2, last)
    start, end = words.starts[loss], words.ends[last]
    neither = f"Both {x} and {y} {both}; it is not said whose work “{what}” was."
    lost = one.replace("was ", "were ") if first.is_plural(words) else one
    slipped = f"{x} {lost}, and “{what}” was the work of {y}."
    if events is None:
        question = f"{who}, and whose work was “{what}”?"
        return Flag("ambiguous_roles", start, end, question, (neither, _sentence(slipped)))
    year = next((key for key in words.keys[:loss] if len(key) == 4 and key.isdigit()), None)
    return Flag(
        "ambiguous_roles",
        start,
        end,
        f"{who}, and in which of the {events}?",
        (
            f"The words slipped: {f'in {year}' if year else 'in the last one'} {slipped}",
            neither,
            _each(one, first.written(words), second.written(words), events),
        ),
    )


def _two_losses(words: Words, loss: int, first: Phrase, second: Phrase, events: str) -> Flag:
    who, one, both = LOSSES[words.keys[loss]]
    x, y = first.written(words), second.written(words)
    return Flag(
        "ambiguous_roles",
        words.starts[loss],
        words.ends[second.last],
        f"{who}, and in which of the {events}?",
        (_each(one, x, y, events), f"Both {x} and {y} {both} in each of the two {events}."),
    )


def _each(one: str, x: str, y: str, events: str) -> str:
    return f"Each side {one} in one of the two {events}: {x} in one, {y} in the other."


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]


PATTERN = Pattern(frozenset(LOSSES), _flag_at)
