"""Who wins or loses a fight, where a claim names the parties: lost, was defeated, هزيمة; won, victory, انتصار."""

from collections.abc import Iterable, Mapping
from typing import Literal

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.stems import JOINT, english_stem
from workbench.language.words import keys_of, word_list

Outcome = Literal["won", "lost"]

_WON = keys_of("انتصر انتصرت ينتصر تنتصر انتصار فاز فازت يفوز تفوز فوز ربح ربحت يربح تربح كسب كسبت") | {
    english_stem(word) for word in word_list("win won victory triumph prevail")
}
_LOST = keys_of("خسر خسرت يخسر تخسر خسارة انهزم انهزمت ينهزم هزيمة اندحر اندحرت اندحار") | {
    english_stem(word) for word in word_list("lose lost loss capitulate")
}
_DEFEATED = keys_of("هزم هزمت")
_BEHIND_PASSIVE = keys_of("في أمام خلال عام سنة") | {"."}
"""What follows the one who was defeated, where an object would follow the one who defeats."""
_BE = word_list("was were is are been being be")
_BEFORE_VERBS = word_list("to will would could can may might")
_ORDINALS: Mapping[str, str] = {
    **dict.fromkeys(("first", *keys_of("الأولى أولى الأول")), "first"),
    **dict.fromkeys(("second", *keys_of("الثانية ثانية الثاني")), "second"),
    **dict.fromkeys(("third", *keys_of("الثالثة ثالثة الثالث")), "third"),
}


def outcome_of(facts: ClaimFacts, known: Mapping[int, str]) -> tuple[str, Outcome, int] | None:
    """The one party a claim names, as its concept, with how it fared and the word that says so.

    None where it names several, denies it, or does not say.
    """
    named = [n for n, concept in known.items() if concept[0] == "@"]
    if len({known[n] for n in named}) != 1 or facts.clause_negations:
        return None
    found = {(fared, n) for n in facts.content if (fared := _fared(facts, n, named)) is not None}
    if len({fared for fared, _ in found}) != 1:
        return None
    fared, at = min(found, key=lambda one: one[1])
    return known[named[0]], fared, at


def ordinals_in(facts: ClaimFacts) -> dict[str, int]:
    """Which of several fights a claim speaks of, with the words that say so."""
    return {_ORDINALS[key]: n for n, key in enumerate(facts.words.keys) if key in _ORDINALS}


def _fared(facts: ClaimFacts, n: int, named: Iterable[int]) -> Outcome | None:
    keys = facts.words.keys
    if facts.language == "en":
        stemmed = english_stem(keys[n])
        if stemmed == "defeat":
            in_front = keys[n - 1] if n else ""
            is_noun = keys[n] == "defeat" and in_front not in _BEFORE_VERBS
            return "lost" if is_noun or in_front in _BE else None
        forms = {stemmed}
    else:
        bare = JOINT.sub("", keys[n], count=1)
        forms = {keys[n], bare, bare.removeprefix("ب"), bare.removeprefix("ل")}
        if forms & _DEFEATED:
            behind = max(named) + 1
            return "lost" if behind >= len(keys) or keys[behind] in _BEHIND_PASSIVE else None
    if forms & _WON:
        return "won"
    return "lost" if forms & _LOST else None
