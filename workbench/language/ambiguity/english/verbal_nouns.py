"""A noun of action whose "of" may bring doer or done-to: "the shooting of the hunters".

Quiet when the other side is named (by, against, "the army's shelling of"), when the complement can only suffer or
only act, and when another party in the sentence is the doer.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.english.nouns import Phrase, phrase_at
from workbench.language.ambiguity.pattern import MARKS, Pattern, key_at
from workbench.language.english.parties import ARMED
from workbench.language.english.persons import PERSONS
from workbench.language.english.roles import STANDS
from workbench.language.english.verbal_nouns import EITHER_ANYBODY, EITHER_ARMED, MOSTLY_ONE_SIDED, OTHER_SIDE
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_EITHER = EITHER_ARMED | EITHER_ANYBODY
_OWNERS = frozenset({"'s", "his", "her", "their", "its", "our", "my", "your", "no"})
_ARMED_PERSONS = frozenset(
    {"soldier", "officer", "guard", "gunman", "hunter", "policeman", "sniper", "poacher", "rebel"}
)
_VERBS = frozenset({"was", "were", "is", "are", "has", "have", "had", "will", "would", "must", "did"})
_REACH = 20


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    noun = words.keys[at]
    if key_at(words, at + 1) != "of" or key_at(words, at + 2) != "the":
        return None
    phrase = phrase_at(words, at + 2)
    if phrase is None or phrase.kind not in {"person", "party"} or not _may_be_either(words, noun, phrase):
        return None
    if not _OWNERS.isdisjoint(words.keys[max(0, at - 3) : at]) or not _other_side_is_open(words, phrase.last):
        return None
    before = words.keys[max(0, at - _REACH) : at]
    judged = not STANDS.isdisjoint(before) or not STANDS.isdisjoint(
        words.keys[phrase.last + 1 : phrase.last + 3]
    )
    if not judged and (noun in MOSTLY_ONE_SIDED or not (ARMED | PERSONS).isdisjoint(before)):
        return None
    act, who, verb = words.written(at, phrase.last), phrase.written(words), _EITHER[noun]
    return Flag(
        "ambiguous_roles",
        words.starts[at],
        words.ends[phrase.last],
        f"“{act}”: done by {who}, or done to {who}?",
        (f"{who[0].upper()}{who[1:]} {verb} somebody.", f"Somebody {verb} {who}."),
    )


def _may_be_either(words: Words, noun: str, phrase: Phrase) -> bool:
    head = words.keys[phrase.last]
    return noun in EITHER_ANYBODY or head in ARMED or head in _ARMED_PERSONS


def _other_side_is_open(words: Words, last: int) -> bool:
    """Whether no preposition of the other side follows before the clause ends."""
    if key_at(words, last + 1) in {"'s", "of"} | OTHER_SIDE:
        return False
    for at in range(last + 1, min(last + 8, len(words))):
        if words.keys[at] in MARKS | _VERBS:
            return True
        if words.keys[at] in {"by", "against"}:
            return False
    return True


PATTERN = Pattern(frozenset(_EITHER), _flag_at)
