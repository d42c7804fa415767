"""A coordinated complement that swallows the agent of the next verbal noun.

"هزيمة س وص وتأمين المكاسب": were both defeated, or did ص secure the gains? Quiet when the second noun has its
own agent (وسيطرة الفصائل), when what follows needs no agent (وانتهاء), when both share one fate (مقتل س وص), and when
the agent is named (على يد).
"""

from dataclasses import dataclass

from workbench.language.arabic.parties import PARTIES
from workbench.language.arabic.persons import AFTER_A_CLAUSE
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.arabic.reporting import ENDS_A_SPEAKER
from workbench.language.arabic.sides import GAINS, LOSSES, LOSSES_OF_THINGS, NAMED_AGENT, TWO_EVENTS
from workbench.language.arabic.verbal_nouns import VERBAL_NOUN_KEYS
from workbench.language.model import Flag
from workbench.language.words import Words

_PARTY = PARTIES | PLACE_KEYS
_NO_PARTY = VERBAL_NOUN_KEYS | AFTER_A_CLAUSE | ENDS_A_SPEAKER | {"الذي", "التي"}
_LONGEST_PARTY = 3
_ENDS = frozenset("،,.؛;:؟!")


@dataclass(frozen=True, slots=True)
class _Pattern:
    """Words of "loss of A and B and gain of what": first and last word of each part."""

    loss: int
    first: tuple[int, int]
    second: tuple[int, int]
    gain: tuple[int, int]


def flags_in(words: Words) -> list[Flag]:
    """ambiguous_roles for every such pattern of the sentence."""
    if GAINS.isdisjoint(words.keys) or LOSSES.keys().isdisjoint(words.keys):
        return []
    return [_flag(words, pattern) for pattern in _patterns(words) if not _agent_is_named(words, pattern)]


def _patterns(words: Words) -> list[_Pattern]:
    found: list[_Pattern] = []
    for loss, key in enumerate(words.keys):
        if key not in LOSSES:
            continue
        any_noun = key not in LOSSES_OF_THINGS
        first = _party(words, loss + 1, any_noun=any_noun)
        if first is None:
            continue
        second = _party(words, first + 1, joined=True, any_noun=any_noun)
        if second is None:
            continue
        gain = second + 1
        if gain >= len(words) or words.keys[gain] not in GAINS:
            continue
        last = _end_of_complement(words, gain)
        if _has_own_agent(words, gain):
            continue
        found.append(_Pattern(loss, (loss + 1, first), (first + 1, second), (gain, last)))
    return found


def _party(words: Words, at: int, *, joined: bool = False, any_noun: bool = False) -> int | None:
    """Index of the last word of a party's name that begins here, with its adjectives; None for no party.

    `any_noun`: whatever stands here must be a party, since only parties are defeated.
    """
    if at >= len(words):
        return None
    key = words.keys[at]
    if joined:
        if not key.startswith("و"):
            return None
        key = key[1:]
    if key not in _PARTY and not (any_noun and key.isalpha() and len(key) > 2 and key not in _NO_PARTY):
        return None
    last = at
    while last + 1 < len(words) and last - at < _LONGEST_PARTY - 1:
        following = words.keys[last + 1]
        if following.startswith("ال") and following not in _PARTY:
            last += 1
        else:
            break
    return last


def _end_of_complement(words: Words, gain: int) -> int:
    last = gain
    while last + 1 < len(words) and last - gain < 6:
        following = words.keys[last + 1]
        if following in _ENDS or (following.startswith("و") and len(following) > 3):
            break
        last += 1
    return last


def _has_own_agent(words: Words, gain: int) -> bool:
    """وسيطرة الفصائل على …: the noun's own complement is a party; وسيطرته: a pronoun."""
    following = words.keys[gain + 1] if gain + 1 < len(words) else ""
    return following in _PARTY


def _agent_is_named(words: Words, pattern: _Pattern) -> bool:
    span = words.keys[pattern.loss : pattern.gain[1] + 4]
    return not NAMED_AGENT.isdisjoint(span)


def _flag(words: Words, pattern: _Pattern) -> Flag:
    loss = LOSSES[words.keys[pattern.loss]]
    first = words.written(*pattern.first)
    second = words.written(*pattern.second)[1:]
    gain = words.written(*pattern.gain)[1:]
    start, end = words.starts[pattern.loss], words.ends[pattern.gain[1]]
    two = next((TWO_EVENTS[key] for key in words.keys[: pattern.loss] if key in TWO_EVENTS), None)
    year = next((key for key in words.keys[: pattern.loss] if len(key) == 4 and key.isdigit()), None)
    if two is None:
        return Flag(
            "ambiguous_roles",
            start,
            end,
            f"{loss.who}، ومن صاحب «{gain}»؟",
            (
                f"{loss.both}: {first} و{second}، ولم يُذكر صاحب «{gain}».",
                f"{loss.one} {first}، وصاحب «{gain}» هو {second}.",
            ),
        )
    when = f"في {year} " if year else "في الأخيرة "
    return Flag(
        "ambiguous_roles",
        start,
        end,
        f"{loss.who}، وفي أيّ {two}؟",
        (
            f"اختلّ ترتيب الكلام: {when}{loss.one} {first}، وصاحب «{gain}» هو {second}.",
            f"{loss.both} معًا: {first} و{second}، ولم يُذكر صاحب «{gain}».",
            f"{loss.each} واحدة من {two}: {first} في إحداهما و{second} في الأخرى.",
        ),
    )
