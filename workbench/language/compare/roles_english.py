"""Who did it to whom around an English predicate.

Verb: doer in front and done-to behind (X shelled Y, X won against Y); passive with "by" (Y was shelled by X);
verbs of losing the other way round (Y lost to X). Noun: X's attack on Y, Y's defeat by X, the defeat of Y by X,
the attack by X on Y.
"""

from collections.abc import Iterator

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.phrases import Phrase, Sides, first_with
from workbench.language.compare.stems import english_stem
from workbench.language.english import predicates as lists
from workbench.language.english.persons import PERSONS

_BY = "by"
_TOWARDS = lists.TOWARDS - {"of"}
_OBJECTS = _TOWARDS | {""}
_BEHIND_NOUNS = lists.TOWARDS | {_BY}
_AGAINST = frozenset({"to", "against", "from"})
_POSSESSIVE = frozenset({"'s", "'"})
_OF_THINGS = frozenset({"=trade"})
"""Events whose object is a thing; the other party stands behind a preposition."""
_ARTICLES = frozenset({"the", "a", "an", "this", "that", "his", "her", "its", "their"})
_WHERE = frozenset({"in", "at", "on", "near", "around", "outside", "inside", "behind", "across", "from"})
"""Between a subject and where it is."""
_STOPS = lists.CLAUSE | lists.BESIDE
_ENDS_AN_OBJECT = _STOPS | lists.TOWARDS | {_BY} | frozenset(';:.!?"“”«»()')
"""What ends a phrase behind a predicate …"""
_ENDS_A_SUBJECT = (_ENDS_AN_OBJECT | {","}) - ({"of"} - _STOPS)
"""… and what ends one in front, read backwards."""
_REACH = 10
"""Words on either side of a predicate that belong to it."""
_SIGNS = {english_stem(word): event[-1] for event, words in lists.DIRECTED.items() for word in words.split()}
_EVENTS = {
    english_stem(word): "=" + event[:-1] for event, words in lists.DIRECTED.items() for word in words.split()
}
_NO_ACTS = lists.BESIDE | lists.TOWARDS | PERSONS
_MUTUAL = frozenset(english_stem(word) for word in lists.MUTUAL)


def predicates(facts: ClaimFacts) -> Iterator[tuple[str, int]]:
    """The words that may tell of an act, each as its event or base."""
    for n in facts.content:
        key = facts.words.keys[n]
        if (
            n in facts.named
            or key in _NO_ACTS
            or (n > 0 and facts.words.text[facts.words.starts[n]].isupper())
        ):
            continue
        base = english_stem(key)
        if base not in _MUTUAL:
            yield base, n
            if base in _EVENTS:
                yield _EVENTS[base], n


def sides_at(facts: ClaimFacts, at: int, _known: frozenset[str], *, event: bool) -> list[Sides]:
    """The ways of reading who did it to whom at a predicate; none without two parties.

    `event`: read as an event with two sides, where the other claim may tell it from the other side; else as an
    act like any other.
    """
    keys = facts.words.keys
    sign = _SIGNS.get(english_stem(keys[at]), "+")
    after = _behind(facts, at)
    owner = _owner(facts, at)
    if owner or (at and keys[at - 1] in _ARTICLES) or _is_noun_at_start(facts, at):
        return _around_noun(owner, after, loses=sign == "-" or keys[at] == "defeat")
    before, passive = _in_front(facts, at)
    if before is None:
        return []
    by = first_with(after, frozenset({_BY}))
    if by and (passive or after[0].marker != ""):
        return [Sides(by, before)]
    if passive and not keys[at].endswith("ing"):
        return []
    if sign == "-":
        winner = first_with(after, _AGAINST)
        if winner:
            return [Sides(winner, before)]
    if event and (sign == "-" or _EVENTS.get(english_stem(keys[at])) in _OF_THINGS):
        buyer = first_with(after, frozenset({"to"}))
        return [Sides(before, buyer)] if buyer and sign == "+" else []
    return [Sides(before, phrase) for phrase in after[:2] if phrase.marker in _OBJECTS]


def _around_noun(owner: Phrase | None, after: list[Phrase], *, loses: bool) -> list[Sides]:
    by = first_with(after, frozenset({_BY}))
    of = first_with(after, frozenset({"of"}))
    towards = first_with(after, _TOWARDS)
    if by:
        suffers = owner or of or towards
        return [Sides(by, suffers)] if suffers else []
    if owner and of:
        return [Sides(owner, of)]
    acts = owner or of
    if acts is None or towards is None:
        return []
    if loses and towards.marker in _AGAINST:
        return [Sides(towards, acts)]
    return [Sides(acts, towards)]


def _is_noun_at_start(facts: ClaimFacts, at: int) -> bool:
    """Defeat of X by Y: a headline that begins with the act."""
    return at == 0 and len(facts.words) > 1 and facts.words.keys[at + 1] in _BEHIND_NOUNS


def _owner(facts: ClaimFacts, at: int) -> Phrase | None:
    """The party in front of an 's that belongs to the act, adjectives between them allowed."""
    keys = facts.words.keys
    for n in (at - 1, at - 2, at - 3):
        if n <= 0:
            return None
        if keys[n] in _POSSESSIVE:
            return _collect(facts, range(n - 1, max(0, n - _REACH) - 1, -1))
        if n != at - 1 and not keys[n].isalpha():
            return None
        if keys[n] in _ARTICLES or keys[n] in lists.TOWARDS or keys[n] == _BY:
            return None
    return None


def _in_front(facts: ClaimFacts, at: int) -> tuple[Phrase | None, bool]:
    """The subject in front of a verb, and whether a form of "to be" stands between them."""
    keys = facts.words.keys
    n, passive = at - 1, False
    while n >= 0 and (keys[n] in lists.AUXILIARIES or keys[n].endswith(("ly", "n't"))):
        passive = passive or keys[n] in lists.PASSIVE
        n -= 1
    return _collect(facts, range(n, max(0, n - _REACH) - 1, -1)), passive


def _collect(facts: ClaimFacts, places: range) -> Phrase | None:
    """The phrase that ends where the places begin, read backwards."""
    keys = facts.words.keys
    found: list[int] = []
    for n in places:
        key = keys[n]
        if key in _WHERE and found and n and keys[n - 1][0].isalpha():
            found.clear()  # posts near the river were shelled
            continue
        if key in _ENDS_A_SUBJECT:
            break
        if n in facts.all_terms:
            found.append(n)
    found.reverse()
    return Phrase("", tuple(found), tuple(facts.all_terms[n] for n in found)) if found else None


def _behind(facts: ClaimFacts, at: int) -> list[Phrase]:
    """The phrases behind a predicate, each with its preposition."""
    keys = facts.words.keys
    phrases: list[Phrase] = []
    marker, current = "", list[int]()
    n = at + 1
    stop = min(len(facts.words), at + 1 + _REACH)
    while n <= stop:
        key = keys[n] if n < stop else "."
        if key == _BY and n + 1 in facts.counts_at:
            break  # rose by 3 percent
        ends = key in _ENDS_AN_OBJECT
        if current and (ends or key in _ARTICLES):
            phrases.append(Phrase(marker, tuple(current), tuple(facts.all_terms[m] for m in current)))
            current, marker = [], ""
        if key in lists.CLAUSE or key in ";:.!?":
            break
        if ends:
            marker = key
            if key == "at" and keys[n + 1 : n + 4] == ["the", "hands", "of"]:
                marker, n = _BY, n + 3
        elif n in facts.all_terms:
            current.append(n)
        n += 1
    return phrases
