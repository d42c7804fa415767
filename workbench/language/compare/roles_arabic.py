"""Who did it to whom around an Arabic predicate.

Verb first with doer and done-to behind it (هزم س ص, فاز س على ص), or the doer in front (س يهزم ص); passive or
verbal noun with the doer named (هُزم ص على يد س, قصف ص من قبل س); verbal noun with its genitive and a preposition
(قصف س لـص, فوز س على ص); losing the other way round (خسر ص أمام س, هزيمة ص أمام س); an act carried by another
verb (شن س هجوما على ص, تعرض ص لهجوم من س, تم اعتقال ص من قبل س).

Where verb, doer and done-to stand side by side, nothing written tells where one ends: all cuts are handed on,
and the other claim decides.
"""

import re
from collections.abc import Iterator

from workbench.language.ambiguity.arabic.nouns import is_person
from workbench.language.arabic import predicates as lists
from workbench.language.arabic.parties import PARTIES
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.phrases import Phrase, Sides, first_with
from workbench.language.compare.roots import roots_of
from workbench.language.compare.stems import JOINT, stem
from workbench.language.words import key_of

_BY = "by"
_REACH = 10
"""Words on either side of a predicate that belong to it."""
_LONGEST = 7
"""Words of a doer that stands side by side with the done-to."""
_HAS_PRONOUN = re.compile("[يت].{3,}(?:ها|هم)$")
"""An imperfect with its object joined to it."""
_LOSING_TO = frozenset({_BY, "امام", "من", "ل", "ضد", "علي"})
_RECEIVING = frozenset({"ل", "الي"})
_OF_THINGS = frozenset({"=trade"})
"""Events whose object is a thing; the other party stands behind a preposition."""
_TOWARDS = lists.TOWARDS - {"امام"}
_CARRYING = lists.CARRIED_BY_DOER | lists.CARRIED_BY_SUFFERER | lists.TOOK_PLACE
_BY_OPENERS = frozenset(by[0] for by in lists.BY)
_NO_ACTS = lists.MUTUAL | _CARRYING | PARTIES
_SIGNS: dict[str, str] = {}
_EVENTS: dict[str, str] = {}
for _event, _words in lists.DIRECTED.items():
    for _word in _words.split():
        _SIGNS[key_of(_word)] = _event[-1]
        _EVENTS[key_of(_word)] = "=" + _event[:-1]


def predicates(facts: ClaimFacts) -> Iterator[tuple[str, int]]:
    """The words that may tell of an act, each as its event or, more than once, its roots."""
    for n in facts.content:
        key = facts.words.keys[n]
        bare = _plain(key)
        if n in facts.named or not _NO_ACTS.isdisjoint((key, bare)) or is_person(bare):
            continue
        event = _EVENTS.get(bare)
        if event:
            yield event, n
        for root in roots_of(key):
            yield root, n


def _plain(key: str) -> str:
    """A word without conjunction, preposition and article as far as lists know what is left."""
    bare = key if key in _EVENTS else JOINT.sub("", key, count=1)
    if bare not in _EVENTS and bare[:1] in {"ب", "ل"} and bare[1:] in _EVENTS:
        return bare[1:]
    return bare if len(bare) > 1 else key


def sides_at(facts: ClaimFacts, at: int, known: frozenset[str], *, event: bool) -> list[Sides]:
    """The ways of reading who did it to whom at a predicate; none without two parties.

    `known` are the bare words of both claims: with them لرئيس is read as "to" and رئيس. `event`: read as an event
    with two sides, where the other claim may tell it from the other side; else as an act like any other.
    """
    keys = facts.words.keys
    loses = _SIGNS.get(_plain(keys[at])) == "-"
    after = _behind(facts, at, known)
    before, carrier = _in_front(facts, at, known)
    if keys[at].startswith("ال") and not carrier and keys[at] not in _EVENTS:
        return []
    by = first_with(after, frozenset({_BY}))
    bare = after[0] if after and after[0].marker == "" else None
    if carrier in lists.CARRIED_BY_SUFFERER:
        doer = by or first_with(after, _LOSING_TO)
        return [Sides(doer, before)] if doer and before else []
    if by:
        suffers = bare or before
        return [Sides(by, suffers)] if suffers else []
    if loses and carrier not in lists.CARRIED_BY_DOER:
        first = bare or before
        winner = first_with(after, _LOSING_TO)
        if first and winner:
            return [Sides(winner, first)]
    if event and (loses or _EVENTS.get(_plain(keys[at])) in _OF_THINGS) and not carrier:
        first, other = bare or before, first_with(after, _RECEIVING)
        return [Sides(first, other)] if first and other and not loses else []
    if before and bare and _HAS_PRONOUN.match(keys[at]):
        return [Sides(bare, before)]  # وثائق يقدمها نتنياهو
    towards = first_with(after[:2], _TOWARDS)
    if carrier in lists.CARRIED_BY_DOER:
        suffers = towards if bare is None or keys[at][0] != "ب" else bare
        return [Sides(before, _first_party(facts, suffers, known))] if before and suffers else []
    if before and _is_verb_behind(keys[at]):
        suffering = [phrase for phrase in (bare, towards) if phrase]
        return [Sides(before, _first_party(facts, phrase, known)) for phrase in suffering]
    return _side_by_side(facts, bare, towards, known) if bare else []


def _side_by_side(
    facts: ClaimFacts, run: Phrase, towards: Phrase | None, known: frozenset[str]
) -> list[Sides]:
    """Doer and done-to of a run behind a verb: every cut that may part them, and what a preposition marks."""
    ends = _ends(facts, run, known)
    marked = _first_party(facts, towards, known) if towards else None
    found: list[Sides] = []
    for n in range(1, min(ends + 1, len(run.at), _LONGEST)):
        doer, rest = run.cut(n)
        if not _is_joined(facts, rest.at[0], known):
            found.append(Sides(doer, _first_party(facts, rest, known)))
            if marked:
                found.append(Sides(doer, marked))
    if marked and ends == len(run.at):
        found.append(Sides(run, marked))
    return found


def _first_party(facts: ClaimFacts, phrase: Phrase, known: frozenset[str]) -> Phrase:
    return phrase.cut(_ends(facts, phrase, known))[0]


def _ends(facts: ClaimFacts, phrase: Phrase, known: frozenset[str]) -> int:
    """How many words of a run can be one party: behind a definite word or a name only adjectives and "and" go on."""
    keys = facts.words.keys
    for n in range(1, len(phrase.at)):
        before, here = phrase.at[n - 1], phrase.at[n]
        name = facts.named.get(here)
        if _is_joined(facts, here, known) or (name and name == facts.named.get(before)):
            continue
        is_definite = keys[before].startswith("ال") or before in facts.named
        if is_definite and not keys[here].startswith("ال"):
            return n
    return len(phrase.at)


def _is_joined(facts: ClaimFacts, n: int, known: frozenset[str]) -> bool:
    """Whether a word begins with "and", not with a و of its own."""
    key = facts.words.keys[n]
    if key[0] != "و" or key in PARTIES:
        return False
    if n in facts.named:
        return any(one.start == facts.words.starts[n] + 1 for one in facts.names)
    return key.startswith("وال") or key[1:] in known or stem(key[1:], "ar") in known or is_person(key[1:])


def _is_verb_behind(key: str) -> bool:
    """A verb behind its subject: imperfect, or a listed one."""
    return key[0] in "يت" or key[:2] in {"سي", "ست"} or key in _EVENTS


def _in_front(facts: ClaimFacts, at: int, known: frozenset[str]) -> tuple[Phrase | None, str]:
    """The phrase in front of a predicate, and the verb that carries it when there is one."""
    keys = facts.words.keys
    first = max(0, at - _REACH)
    n, carrier = at - 1, ""
    if n >= first and keys[n] in _CARRYING:
        carrier, n = keys[n], n - 1
    found: list[int] = []
    while n >= first:
        key = keys[n]
        if key in _CARRYING:
            carrier = carrier or key
            break
        if not key[0].isalpha() or key in lists.BESIDE or key in lists.TOWARDS or key in lists.CLAUSE:
            break
        found.append(n)
        n -= 1
    found.reverse()
    if not found:
        return None, carrier
    return Phrase("", tuple(found), tuple(_term(facts, n, known)[1] for n in found)), carrier


def _behind(facts: ClaimFacts, at: int, known: frozenset[str]) -> list[Phrase]:
    """The phrases behind a predicate, each with its preposition, written apart or joined."""
    keys = facts.words.keys
    phrases: list[Phrase] = []
    marker, current, terms = "", list[int](), list[str]()
    n = at + 1
    stop = min(len(facts.words), at + 1 + _REACH)

    def finish(following: str) -> str:
        if current:
            phrases.append(Phrase(marker, tuple(current), tuple(terms)))
            current.clear()
            terms.clear()
        return following

    while n < stop:
        key = keys[n]
        by = _by_at(keys, n) if key in _BY_OPENERS else None
        if by:
            marker, n = finish(_BY), n + len(by)
            continue
        if key in lists.CLAUSE or key in ".؛:!؟?":
            break
        if key in lists.TOWARDS or key in lists.BESIDE:
            marker, n = finish(key), n + 1
            continue
        if key[0].isalpha():
            preposition, term = _term(facts, n, known)
            if preposition:
                marker = finish(preposition)
            current.append(n)
            terms.append(term)
        n += 1
    finish("")
    return phrases


def _by_at(keys: list[str], n: int) -> tuple[str, ...] | None:
    return next((by for by in lists.BY if tuple(keys[n : n + len(by)]) == by), None)


def _term(facts: ClaimFacts, n: int, known: frozenset[str]) -> tuple[str, str]:
    """The preposition joined to a word, and what the word is compared by."""
    key = facts.words.keys[n]
    name = facts.named.get(n)
    if name:
        begins = next((one.start for one in facts.names if facts.words.at(one.start) == n), None)
        joined = begins is not None and begins > facts.words.starts[n]
        preposition = key[0] if (joined and key[0] in "لب") or key.startswith("لل") else ""
        return preposition, f"@{name}"
    if key.startswith("لل"):
        return "ل", stem("ال" + key[2:], "ar")
    if key.startswith("بال"):
        return "ب", stem(key[1:], "ar")
    if key[0] in "لب" and len(key) > 3 and (key[1:] in known or stem(key[1:], "ar") in known):
        return key[0], stem(key[1:], "ar")
    return "", stem(key, "ar")
