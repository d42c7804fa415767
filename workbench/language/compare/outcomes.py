"""Who won and who lost a fight, in verb, passive or verbal noun: won the war, was defeated, هزيمة, خرج خاسرا.

Whoever loses soldiers or ground has not lost the war.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from workbench.language.arabic import outcomes as arabic
from workbench.language.compare import roles_arabic, roles_english
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.conclusion import Conclusion, differing_dates, sides
from workbench.language.compare.phrases import Phrase
from workbench.language.compare.stems import JOINT, english_stem
from workbench.language.english import outcomes as english

Outcome = Literal["won", "lost"]

_LISTS = {"ar": arabic, "en": english}
_GRAMMARS = {"ar": roles_arabic, "en": roles_english}
_WON = frozenset(english_stem(word) for word in english.WON)
_LOST = frozenset(english_stem(word) for word in english.LOST)
_EVENT = "=defeat"
_KINDS = frozenset(
    {"%war", "%battle", "#clash", "%match", "%final", "%cup", "%election", "%race", "%league", "%title"}
)
"""Kinds of fights: a war is no match."""
_BOTH_SIDES = 2
"""Parties a claim tells of that says who won against whom."""
_REACH = 6
"""Words behind "won" or "lost" among which its object is looked for."""


class Fared(NamedTuple):
    """How a party fared, and the word that says so."""

    outcome: Outcome
    at: int


def by_outcome(
    a: ClaimFacts, known_a: Mapping[int, str], b: ClaimFacts, known_b: Mapping[int, str], *, shared: float
) -> Conclusion | None:
    """Whether the one party that both name fared alike; None where they do not tell, or of two fights of two kinds.

    `known_a` and `known_b` are the words that both languages have, as `concepts` gives them.
    """
    common = {one for one in known_a.values() if one[0] == "@"} & set(known_b.values())
    if not common or differing_dates(a, b):
        return None
    kinds_a, kinds_b = _KINDS & set(known_a.values()), _KINDS & set(known_b.values())
    if kinds_a and kinds_b and kinds_a.isdisjoint(kinds_b):
        return None
    fared_a, fared_b = fared_in(a, known_a), fared_in(b, known_b)
    both = fared_a.keys() & fared_b.keys()
    if len(both) != 1:
        return None
    party = both.pop()
    if len(fared_a) == len(fared_b) == _BOTH_SIDES:
        written = (
            _written(facts, known, *(fared.keys() - {party}))
            for facts, known, fared in ((a, known_a, fared_a), (b, known_b, fared_b))
        )
        return "different_scope", 0.3, (sides("matter", *written),)
    if not (kinds_a or kinds_b or len(fared_a) != len(fared_b)):
        return None
    which_a, which_b = ordinals_in(a), ordinals_in(b)
    if which_a and which_b and which_a.keys().isdisjoint(which_b):
        n, m = min(which_a.values()), min(which_b.values())
        return "different_scope", 0.3, (sides("matter", a.words.written(n, n), b.words.written(m, m)),)
    one, other = fared_a[party], fared_b[party]
    if one.outcome == other.outcome:
        more = len(fared_a) != len(fared_b) or len(which_a) != len(which_b)
        reason = "more_detail" if more else "similar_words"
        return ("refine" if more else "agree"), 0.1 + 0.2 * (1 - shared), (reason,)
    words = a.words.written(one.at, one.at), b.words.written(other.at, other.at)
    return "contradict", 0.5 + 0.3 * shared, (sides("opposite", *words),)


def _written(facts: ClaimFacts, known: Mapping[int, str], party: str) -> str:
    at = [n for n, concept in known.items() if concept == party]
    return facts.words.written(at[0], at[-1])


def fared_in(facts: ClaimFacts, known: Mapping[int, str]) -> dict[str, Fared]:
    """How the parties of a fight fared, by their concepts: one, or doer and done-to.

    Empty where it is denied, where several parties stand side by side, or where the claim does not say.
    """
    if facts.clause_negations:
        return {}
    named = [n for n, concept in known.items() if concept[0] == "@"]
    parties = {known[n] for n in named}
    if len(parties) > 1:
        return _both_sides(facts, known)
    found = {Fared(fared, n) for n in facts.content if (fared := _fared(facts, n, named)) is not None}
    if not named or len({one.outcome for one in found}) != 1:
        return {}
    return {parties.pop(): min(found, key=lambda one: one.at)}


def _both_sides(facts: ClaimFacts, known: Mapping[int, str]) -> dict[str, Fared]:
    grammar = _GRAMMARS[facts.language]
    for event, at in grammar.predicates(facts):
        if event != _EVENT or is_of_things(facts, at):
            continue
        for doer, done_to in grammar.sides_at(facts, at, frozenset(), event=True):
            winner, loser = _party(doer, known), _party(done_to, known)
            if winner and loser and winner != loser:
                return {winner: Fared("won", at), loser: Fared("lost", at)}
    return {}


def _party(phrase: Phrase, known: Mapping[int, str]) -> str | None:
    """The one name in a phrase."""
    named = {known[n] for n in phrase.at if known.get(n, "")[:1] == "@"}
    return named.pop() if len(named) == 1 else None


def ordinals_in(facts: ClaimFacts) -> dict[str, int]:
    """Which of several fights a claim speaks of, with the words that say so."""
    ordinals = _LISTS[facts.language].ORDINALS
    return {ordinals[key]: n for n, key in enumerate(facts.words.keys) if key in ordinals}


def is_of_things(facts: ClaimFacts, n: int) -> bool:
    """Whether what is won or lost at a word is a thing, people or a number, not the fight: lost 200 soldiers."""
    lists, keys = _LISTS[facts.language], facts.words.keys
    counted = {facts.words.at(one.start) for one in facts.figures if one.unit != "year"}
    passed = False
    for m in range(n + 1, min(n + 1 + _REACH, len(keys))):
        key = keys[m]
        bare = key.removeprefix("ال") if facts.language == "ar" else key
        if bare in lists.FIGHTS:
            return False
        if m in counted:
            return True
        if key in lists.NO_OBJECT or not key[0].isalnum():
            break
        if m not in facts.all_terms or m in facts.named or m in facts.dated or key.endswith("ly"):
            continue
        if facts.language == "ar" and keys[m - 1] in lists.NO_OBJECT:
            break
        passed = True
    return passed


def are_of_one_thing(a: ClaimFacts, n: int, b: ClaimFacts, m: int) -> bool:
    """Whether words that win and lose are both of the fight, or both of what was won in it; others always are.

    The noun "defeat" is no winning: whoever lost has suffered one.
    """
    one, other = _outcome_of(a, n), _outcome_of(b, m)
    if one is None or other is None:
        nouns = _is_noun_of_defeat(a, n), _is_noun_of_defeat(b, m)
        return not (nouns[0] and other == "lost") and not (nouns[1] and one == "lost")
    return is_of_things(a, n) == is_of_things(b, m)


def _fared(facts: ClaimFacts, n: int, named: list[int]) -> Outcome | None:
    """How the one party fared, whose words `named` are, as the n-th word says."""
    keys = facts.words.keys
    if facts.language == "en" and english_stem(keys[n]) == "defeat":
        is_passive = n > 0 and keys[n - 1] in english.BE
        return "lost" if is_passive or _is_noun_of_defeat(facts, n) else None
    if facts.language == "ar" and JOINT.sub("", keys[n], count=1) in arabic.DEFEATED:
        behind = max(named) + 1
        return "lost" if behind >= len(keys) or keys[behind] in arabic.BEHIND_PASSIVE else None
    outcome = _outcome_of(facts, n)
    return None if outcome is None or is_of_things(facts, n) else outcome


def _is_noun_of_defeat(facts: ClaimFacts, n: int) -> bool:
    keys = facts.words.keys
    return keys[n] == "defeat" and not (n and keys[n - 1] in english.BEFORE_VERBS)


def _outcome_of(facts: ClaimFacts, n: int) -> Outcome | None:
    """Whether a word says that somebody won or lost."""
    key = facts.words.keys[n]
    if facts.language == "en":
        stemmed = english_stem(key)
        return "won" if stemmed in _WON else "lost" if stemmed in _LOST else None
    bare = JOINT.sub("", key, count=1)
    forms = {key, bare, bare.removeprefix("ب"), bare.removeprefix("ل")}
    return "won" if forms & arabic.WON else "lost" if forms & arabic.LOST else None
