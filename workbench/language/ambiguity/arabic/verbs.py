"""An unvocalised verb before two persons: "قتل حارس الوزير", killed or was killed.

Likewise a person before a word that may be an adjective or another person ("اعتقل الضابط المتهم").
Quiet when the vowels are written, when the first noun names an office of the second (قائد الكتيبة) or kin, whom one
reads as one person, and when the doer or the cause is named.
"""

from collections.abc import Sequence

from workbench.language.ambiguity.arabic.nouns import agent_is_named, ends_clause, is_adjective, noun_at
from workbench.language.ambiguity.pattern import Pattern, key_at
from workbench.language.arabic.persons import ALSO_ADJECTIVES, DURATIONS, SERVING
from workbench.language.arabic.roles import VERBS
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_VERBS = {clitic + key: vocalised for key, vocalised in VERBS.items() for clitic in ("", "و")}
_VOWELS = frozenset("\u064e\u064f\u0650\u0651")
_NO_VERB_BEHIND = frozenset({"تم", "عن", "في", "من", "الي", "علي", "بعد", "قبل", "اثر", "منذ", "خلال"})


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    if not _VOWELS.isdisjoint(words.written(at, at)) or key_at(words, at - 1) in _NO_VERB_BEHIND:
        return None
    active, passive = _VERBS[words.keys[at]]
    head, second = key_at(words, at + 1), noun_at(words, at + 2)
    first = noun_at(words, at + 1)
    if first is None or first.kind != "person" or first.clitic:
        return None
    if second is None or second.kind != "person" or not second.definite or second.clitic:
        return None
    feminine = active.endswith("ت")
    serving = head in SERVING or (feminine and head.removesuffix("ه") in SERVING)
    described = (
        first.definite and key_at(words, at + 2)[2:].removesuffix("ه" if feminine else " ") in ALSO_ADJECTIVES
    )
    if not serving and not described:
        return None
    last = at + 2
    while last < at + 5 and noun_at(words, last + 1) is None and is_adjective(words, last + 1):
        last += 1  # any other definite noun is what was stopped, attacked …: the doer is told
    if key_at(words, last + 1) in {"به", "بها"}:  # المشتبه به
        last += 1
    following = last + 1
    key = key_at(words, following)
    if not (ends_clause(words, following) or key.startswith("بال") or key in DURATIONS):
        return None
    if agent_is_named(words, following, following + 4):
        return None
    both, rest = words.written(at + 1, last), words.written(at + 3, last) if last > at + 2 else ""
    doer, sufferer = words.written(at + 1, at + 1), _ending(words.written(at + 2, at + 2), "َ")
    doer = _ending(doer, "ُ") if described else _indefinite(doer)
    acted = f"{active} {doer} {sufferer} {rest}".strip()
    return Flag(
        "ambiguous_roles",
        words.starts[at],
        words.ends[last],
        f"هل {passive} {both} أم {acted}؟",
        (f"{passive} {both}.", f"{acted}."),
    )


def _ending(noun: str, vowel: str) -> str:
    """A definite noun with its case; behind ي none is written."""
    return noun if noun.endswith("ي") else noun + vowel


def _indefinite(noun: str) -> str:
    """The subject with its ending: حارسٌ, محامٍ."""
    return noun.removesuffix("ي") + "ٍ" if noun.endswith("ي") else noun + "ٌ"


PATTERN = Pattern(frozenset(_VERBS), _flag_at)
