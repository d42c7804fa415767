"""What a claim tells of, idea by idea, each affirmed or denied.

An idea is denied by a negation in front of it in its clause, and by a verb or noun that takes it back: refused to
close, stopped supporting, lifted the ban, رفض إغلاق, توقف عن دعم. Two denials cancel each other out.
"""

from typing import NamedTuple

from workbench.language.arabic import outcomes as arabic_outcomes
from workbench.language.arabic import predicates as arabic
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.contraries import ends
from workbench.language.compare.ideas import PASSING_ON, TAKING_BACK, idea_of
from workbench.language.english import outcomes as english_outcomes
from workbench.language.english import predicates as english
from workbench.language.words import keys_of, word_list

_REACH = 7
"""Words behind a negation that it may deny."""
_BETWEEN = 3
"""Words that may stand between an Arabic verb that takes something back and what it takes back: its subject."""
_LEADING_ON = word_list("to the a an from of on its his her their any all") | keys_of(
    "أي أن قرار طلب خطة تحقيق إجراء تنفيذ"
)
"""Words that may stand between what takes back and what is taken back, beside a subject."""
_GOVERNED_BY = keys_of("عن من على")
"""… and, once, an Arabic preposition."""
_IN = frozenset({"in", "في"})
_PASSES_ON = {language: taking | PASSING_ON[language] for language, taking in TAKING_BACK.items()}
"""Ideas that take the one they govern back, or hand its denial on."""
_ENDS_A_CLAUSE = {
    "ar": (arabic.CLAUSE - {"ان", "انه", "انها"}) | frozenset("،؛:.!؟"),
    "en": (english.CLAUSE - {"that"}) | frozenset(",;:.!?"),
}
_END = "stop"
_WITH_IN = frozenset({"fail", "succeed", "start", "go_on"})
"""Ideas whose verbs go on with "in": failed in, استمر في; behind others it says where, or what came of it."""


class Told(NamedTuple):
    """An idea a claim tells of, the word that stands for it, and whether it is affirmed."""

    idea: str
    at: int
    affirmed: bool
    takes_back: bool = False
    """It takes another idea back, and counts only where nothing else decides."""
    places: tuple[int, ...] = ()
    """All the words that stand for it, where they are more than one."""

    @property
    def term(self) -> str:
        """The idea as a term: "#up", "#-up" for a denied one."""
        return f"#{self.idea}" if self.affirmed else f"#-{self.idea}"


def told_by(facts: ClaimFacts) -> list[Told]:
    """The ideas a claim tells of, in their order."""
    terms = facts.terms | facts.saying
    ideas = {n: term.lstrip("#-") for n, term in terms.items() if term[0] == "#"}
    takes_back = TAKING_BACK[facts.language]
    passes_on = _PASSES_ON[facts.language]
    first, stop = facts.span
    expressions = {n: one for n, one in facts.expressions.items() if first <= n < stop or n in facts.saying}
    heads = dict.fromkeys(expressions, "") | ideas
    told: list[Told] = []
    taking: set[int] = set()
    governed: dict[int, bool] = {}
    governed_heads: dict[int, bool] = {}
    for n in sorted(ideas):
        denied = terms[n].startswith("#-") ^ _is_negated(facts, n, heads) ^ governed.get(n, False)
        takes = False
        if ideas[n] in passes_on:
            denies_next = denied ^ (ideas[n] in takes_back)
            follows = _governed(facts, n, ideas)
            if follows is not None and not (ideas[n] == _END and _is_fight(facts, follows)):
                governed[follows] = denies_next
                takes = ideas[n] in takes_back
                taking.update((n,) if takes else ())
            following_head = _governed(facts, n, heads)
            if following_head is not None:
                governed_heads[following_head] = denies_next
        told.append(Told(ideas[n], n, not denied, takes))
    for n, found in expressions.items():
        denied = facts.denies_one_word(n - 1) ^ _is_negated(facts, n, heads) ^ governed_heads.get(n, False)
        follows = _governed(facts, n, heads)
        takes = follows is not None and ends(found, expressions.get(follows, ()))
        if follows is not None and takes:
            governed_heads[follows] = not denied
        told.extend(Told(one.idea, n, not denied, takes or n in taking, one.places) for one in found)
    return told


def _governed(facts: ClaimFacts, n: int, heads: dict[int, str]) -> int | None:
    """The head a word governs; what only wants to (to stop, لوقف) or has a name for it governs none."""
    keys, skipped, is_joined = facts.words.keys, 0, False
    if keys[n].startswith(("ل", "ال", "بال")) or (n and keys[n - 1] == "to"):
        return None
    for m in range(n + 1, len(keys)):
        if m in heads:
            begins_anew = keys[m][0] == "ي" or (keys[m][0] == "و" and idea_of(keys[m][1:], "ar"))
            return None if skipped and begins_anew else m
        if keys[m] in _LEADING_ON:
            continue
        if not is_joined and (keys[m] in _GOVERNED_BY or (keys[m] in _IN and heads[n] in _WITH_IN)):
            is_joined = True
            continue
        skipped += 1
        if facts.language == "en" or skipped > _BETWEEN or not keys[m][0].isalpha():
            return None
        if keys[m] in _ENDS_A_CLAUSE["ar"]:
            return None
        if is_joined or keys[m] in arabic.BESIDE or keys[m] in arabic.TOWARDS:
            return None
    return None


def _is_fight(facts: ClaimFacts, n: int) -> bool:
    """Whether a word is of a war, a battle or the like, which took place all the same when it has ended."""
    key = facts.words.keys[n]
    if facts.language == "en":
        return key in english_outcomes.FIGHTS
    return key.removeprefix("ال") in arabic_outcomes.FIGHTS


def _is_negated(facts: ClaimFacts, n: int, heads: dict[int, str]) -> bool:
    """Whether negations in front of a word, in its clause and with no other idea between them, deny it."""
    found = False
    if not facts.clause_negations:
        return found
    ends_a_clause = _ENDS_A_CLAUSE[facts.language]
    for m in range(n - 1, max(-1, n - 1 - _REACH), -1):
        if m in heads or facts.words.keys[m] in ends_a_clause:
            break
        found ^= m in facts.clause_negations
    return found
