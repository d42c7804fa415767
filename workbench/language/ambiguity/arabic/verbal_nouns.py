"""A verbal noun whose genitive may be doer or done-to: "استهداف القوات الحكومية قرب المطار".

Quiet when the other side is named (للأهالي, على يد, the object behind it), when the complement can only suffer or
only act (قصف المنازل, قصف الطائرات), and when another party in the sentence is the doer.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.arabic.nouns import (
    Phrase,
    agent_is_named,
    as_subject,
    ends_clause,
    noun_at,
    phrase_at,
)
from workbench.language.ambiguity.pattern import MARKS, Pattern, key_at
from workbench.language.arabic.parties import ARMED, BOTH, STATES_AT_WAR
from workbench.language.arabic.persons import ARMED_ROLES
from workbench.language.arabic.roles import CONDEMNED, RAISED, VERBS
from workbench.language.arabic.scope import ANNOUNCED
from workbench.language.arabic.verbal_nouns import (
    EITHER_ANYBODY,
    EITHER_ARMED,
    FORCE_OF_STATES,
    MOSTLY_DONE_TO,
    SPEECH_OF_STATES,
)
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_CLITICS = ("", "ب", "و", "ل")
_EITHER = EITHER_ARMED | EITHER_ANYBODY
_NOUNS = {clitic + key: key for key in _EITHER for clitic in _CLITICS}
_OF_THE_ACT = frozenset({"الاخيره", "الاخير", "المتكرر", "المتكرره", "المستمر", "المتواصل", "المتواصله"})
_VOWELS = frozenset("\u064f\u0650")
_REACH = 20
_DESCRIBED = frozenset({"بانه", "بانها", "بانهم"})
_STANDS = CONDEMNED | {"و" + key for key in CONDEMNED}
_ENDINGS = {"he": "هو الذي {}", "she": "هي التي {}", "they": "هم الذين {}"}


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    noun = _NOUNS[words.keys[at]]
    phrase = None if _is_verb(words, at) else phrase_at(words, at + 1)
    if phrase is None or not phrase.noun.definite or phrase.noun.clitic:
        return None
    if not _may_be_either(words, noun, phrase) or not _other_side_is_open(words, at, noun, phrase):
        return None
    before = words.keys[max(0, at - _REACH) : at]
    if _STANDS.isdisjoint(before):
        purpose = words.keys[at].startswith("ل") and noun != words.keys[at]
        if purpose or noun in MOSTLY_DONE_TO:
            return None
        if ANNOUNCED.isdisjoint(before) and _other_party(words, at):
            return None
    return _flag(words, at, noun, phrase)


def _other_side_is_open(words: Words, at: int, noun: str, phrase: Phrase) -> bool:
    """Whether nothing behind the complement says to whom, or by whom, it was done."""
    following = phrase.last + 1
    if key_at(words, following) in _OF_THE_ACT:
        following += 1  # اتهامات الحكومة الأخيرة
    key = key_at(words, following)
    if key.startswith("لل") or agent_is_named(words, following, following + 4):
        return False
    if ends_clause(words, following) or (key in _DESCRIBED and noun not in {"اتهام", "اتهامات"}):
        return True
    in_front = key_at(words, at - 1)  # أثار قصف المتمردين غضبا: the object is that of the main verb
    return (in_front in RAISED or in_front in {"ان", "وان"}) and not key.startswith(("ال", "ل", "ب"))


def _is_verb(words: Words, at: int) -> bool:
    """Whether the same letters are a verb: with its vowels written, or where a sentence opens (قتل حارس …)."""
    if not _VOWELS.isdisjoint(words.written(at, at)):
        return True
    opens = at == 0 or words.keys[at - 1] in MARKS
    return opens and words.keys[at].removeprefix("و") in VERBS


def _may_be_either(words: Words, noun: str, phrase: Phrase) -> bool:
    """Whether the complement can do it and have it done to it."""
    if phrase.noun.kind == "state":
        at_war = words.keys[phrase.first] in STATES_AT_WAR
        return noun in SPEECH_OF_STATES or (noun in FORCE_OF_STATES and at_war)
    head = words.keys[phrase.first]
    if head in BOTH:
        return False
    if noun in MOSTLY_DONE_TO and phrase.noun.agreement == "they" and head not in ARMED:
        return False
    if noun in EITHER_ANYBODY:
        return True
    return head in ARMED or head.removeprefix("ال") in ARMED_ROLES


def _other_party(words: Words, at: int) -> bool:
    return any(noun_at(words, before) is not None for before in range(max(0, at - _REACH), at))


def _flag(words: Words, at: int, noun: str, phrase: Phrase) -> Flag:
    party = as_subject(phrase.written(words))
    agreement = phrase.noun.agreement
    active, passive = (_inflected(verb, agreement) for verb in _EITHER[noun])
    act = words.written(at, phrase.last)
    act = act[len(words.keys[at]) - len(noun) :]
    which = _ENDINGS[agreement]
    return Flag(
        "ambiguous_roles",
        words.starts[at],
        words.ends[phrase.last],
        f"«{act}»: {party} {which.format(active)} أم {which.format(passive).split(' ', 1)[1]}؟",
        (f"{party} {which.format(active)}.", f"{party} {which.format(passive)}."),
    )


def _inflected(verb: str, agreement: str) -> str:
    """The past tense of a verb for she and they; a final weak letter falls."""
    if agreement == "he":
        return verb
    if verb.endswith(("ى", "ي")):
        passive = verb.endswith("ي")
        return verb[:-1] + (("يت" if passive else "ت") if agreement == "she" else "وا")
    return verb + ("ت" if agreement == "she" else "وا")


PATTERN = Pattern(frozenset(_NOUNS), _flag_at)
