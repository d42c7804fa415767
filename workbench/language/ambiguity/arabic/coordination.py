"""A coordinated complement that swallows the agent of the next verbal noun, and one loss over two events.

"هزيمة س وص وتأمين المكاسب": were both defeated, or did ص secure the gains? With two events each may have lost one.
Quiet when the second noun has its own agent (وسيطرة الفصائل), when what follows needs none (وانتهاء), when both share
one fate (مقتل س وص), and when the agent is named (على يد).
"""

from collections.abc import Sequence

from workbench.language.ambiguity.arabic.nouns import (
    agent_is_named,
    as_subject,
    ends_clause,
    noun_at,
    phrase_at,
)
from workbench.language.ambiguity.pattern import MARKS, Pattern, key_at
from workbench.language.arabic.persons import AFTER_A_CLAUSE, BEGIN_WITH_WAW
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.arabic.reporting import ENDS_A_SPEAKER
from workbench.language.arabic.sides import (
    GAINS,
    GAINS_OF_THE_DOER,
    LOSSES,
    LOSSES_OF_THINGS,
    THINGS,
    TWO_EVENTS,
    Events,
)
from workbench.language.arabic.verbal_nouns import VERBAL_NOUN_KEYS
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_NO_PARTY = VERBAL_NOUN_KEYS | AFTER_A_CLAUSE | ENDS_A_SPEAKER | {"الذي", "التي", "كل", "كلا", "كلتا", "بعض"}
_RESPECTIVELY = frozenset({"التوالي", "الاولي", "الثانيه", "الاول", "الثاني", "الاخري", "الاخر"})
_REACH = 15
_LONGEST_PARTY = 4
_LONGEST_GAIN = 6


def _flag_at(words: Words, loss: int, _: Sequence[Figure]) -> Flag | None:
    any_noun = words.keys[loss] not in LOSSES_OF_THINGS
    first = _party(words, loss + 1, any_noun=any_noun)
    if first is None:
        return None
    second = _party(words, first + 1, joined=True, any_noun=True)
    if second is None:
        return None
    one = as_subject(words.written(loss + 1, first))
    other = as_subject(words.written(first + 1, second)[1:])
    events = next((TWO_EVENTS[key] for key in words.keys[:loss] if key in TWO_EVENTS), None)
    gain = second + 1
    if key_at(words, gain) in GAINS:
        last = _end_of_gain(words, gain)
        if _has_own_agent(words, gain) or agent_is_named(words, loss, last + 5):
            return None
        return _loss_and_gain(words, loss, one, other, (gain, last), events)
    decided = not _RESPECTIVELY.isdisjoint(words.keys[gain : gain + _REACH])
    if events and ends_clause(words, gain) and not decided and not agent_is_named(words, gain, gain + 4):
        return _two_losses(words, (loss, second), one, other, events)
    return None


def _party(words: Words, at: int, *, joined: bool = False, any_noun: bool) -> int | None:
    """Index of the last word of a party's name that begins here, with its adjectives; None for no party.

    `any_noun`: whatever stands here must be a party, since only parties are defeated.
    """
    key = key_at(words, at)
    if joined:
        if not key.startswith("و") or key in GAINS:
            return None
        key = key[1:]
    known = noun_at(words, at) is not None
    if not known and not (any_noun and key.isalpha() and len(key) > 2 and key not in _NO_PARTY):
        return None
    if key in THINGS:
        return None
    phrase = phrase_at(words, at)
    last = phrase.last if phrase else at
    while last - at < _LONGEST_PARTY - 1 and (
        key_at(words, last + 1).startswith("ال") or key_at(words, last + 1) in PLACE_KEYS
    ):
        last += 1  # نداء تونس
    return last


def _end_of_gain(words: Words, gain: int) -> int:
    last = gain
    while last + 1 < len(words) and last - gain < _LONGEST_GAIN:
        following = words.keys[last + 1]
        if following in MARKS or _is_joined(following) or following in {"في", "بعد"}:
            break
        last += 1
    return last


def _is_joined(key: str) -> bool:
    return key.startswith("و") and len(key) > 3 and key not in BEGIN_WITH_WAW


def _has_own_agent(words: Words, gain: int) -> bool:
    """وسيطرة الفصائل على …: the noun's own complement is the doer; وتحرير المدينة: it is what was freed."""
    following = key_at(words, gain + 1)
    if words.keys[gain].startswith("وال"):
        return False
    if words.keys[gain] in GAINS_OF_THE_DOER:
        return following not in AFTER_A_CLAUSE and not following.startswith("ب")
    phrase = phrase_at(words, gain + 1)
    if phrase is None or not phrase.noun.definite or phrase.noun.clitic:
        return False
    return not ends_clause(words, phrase.last + 1)  # وضم القرم: nobody does it, it is what was gained


def _loss_and_gain(
    words: Words, at: int, one: str, other: str, gain: tuple[int, int], events: Events | None
) -> Flag:
    loss = LOSSES[words.keys[at]]
    gained_by_whom, gained_by = _gained(words, *gain)
    start, end = words.starts[at], words.ends[gain[1]]
    slipped = f"{loss.one} هو {one}، و{gained_by} {other}."
    both = f"{one} و{other}، ولم يُذكر {gained_by_whom}."
    if events is None:
        question = f"{loss.who}، و{gained_by_whom}؟"
        return Flag("ambiguous_roles", start, end, question, (f"{loss.both}: {both}", slipped))
    year = next((key for key in words.keys[:at] if len(key) == 4 and key.isdigit()), None)
    when = f"في {year}" if year else f"في {events.last}"
    return Flag(
        "ambiguous_roles",
        start,
        end,
        f"{loss.who}، وفي أيّ {events.both}؟",
        (
            f"اختلّ ترتيب الكلام: {when} {slipped}",
            f"{loss.both} معًا: {both}",
            f"{loss.each} {events.one_of}: {one} في {events.one} و{other} في {events.other}.",
        ),
    )


def _gained(words: Words, first: int, last: int) -> tuple[str, str]:
    """Who gained what, as a question, and as the beginning of a reading that ends with the name.

    A verb takes the noun's place where no case ending would change with it.
    """
    rest = words.written(first + 1, last) if last > first else ""
    following = key_at(words, first + 1)
    verb = GAINS[words.keys[first]]
    if rest and (following in AFTER_A_CLAUSE or following.startswith(("ال", "ب"))):
        return f"مَن {verb} {rest}", f"الذي {verb} {rest} هو"
    gain = words.written(first, last)[1:]
    return f"إلى مَن يُنسب «{gain}»", f"يُنسب «{gain}» إلى"


def _two_losses(words: Words, span: tuple[int, int], one: str, other: str, events: Events) -> Flag:
    loss = LOSSES[words.keys[span[0]]]
    return Flag(
        "ambiguous_roles",
        words.starts[span[0]],
        words.ends[span[1]],
        f"{loss.who}، وفي أيّ {events.both}؟",
        (
            f"{loss.each} {events.one_of}: {one} في {events.one} و{other} في {events.other}.",
            f"{loss.both} معًا، {one} و{other}، في {events.each}.",
        ),
    )


PATTERN = Pattern(frozenset(LOSSES), _flag_at)
