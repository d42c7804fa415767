"""What two claims say opposite words of: whether each puts something else in the same place.

"Police arrested the father" and "police released the son" have opposite verbs and do not contradict each other;
nor do "opened fire" and "closed the road", a first and a second leg, what France and what Russia think. Looked at
is what each says instead of a thing, place or day of the other; not why, with whom or in what manner.
"""

from difflib import SequenceMatcher

from workbench.language.arabic import matter as arabic
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.conclusion import differing_dates, sides
from workbench.language.compare.opposites import exclude_each_other
from workbench.language.compare.phrases import same_term
from workbench.language.compare.stems import JOINT, stem
from workbench.language.compare.substitution import says_where
from workbench.language.compare.two_languages import thing_of
from workbench.language.english import matter as english
from workbench.language.english.predicates import BASES

_LONGEST = 3
"""Words that stand in each other's place."""
_OTHERWISE_ALIKE = 0.5
"""Share of the words around that must be the same for two plain words to stand in each other's place."""
_VERY_ALIKE = 0.6
"""… for two that are indefinite."""
_NOWHERE = frozenset[int]()
_ARTICLES = frozenset({"a", "an", "the"})
_JOINED = ("لل", "بال", "كال", "وال")
_DEFINITE = ("ال", "لل", "بال", "وال", "كال")


def different_matter(
    a: ClaimFacts, b: ClaimFacts, opposite: tuple[frozenset[int], frozenset[int]] | None = None
) -> str | None:
    """The reason that two claims speak of different things; None when they speak of the same.

    `opposite` are the places of the opposite words of each; without it one claim denies what the other tells.
    """
    dates = differing_dates(a, b)
    if dates:
        return dates
    words_a, words_b = opposite or (_NOWHERE, _NOWHERE)
    found = _replaced(a, words_a, b, words_b)
    if found is None and (turned := _replaced(b, words_b, a, words_a)):
        found = turned[::-1]
    if found is None:
        return None
    first, second = found
    return sides(_code(a, first, b, second), _written(a, first), _written(b, second))


def _replaced(
    a: ClaimFacts, words_a: frozenset[int], b: ClaimFacts, words_b: frozenset[int]
) -> tuple[list[int], list[int]] | None:
    """The words of the first claim that the second has others for."""
    at_a, at_b = min(words_a, default=None), min(words_b, default=None)
    with_claimant = at_a in a.saying or at_b in b.saying
    things_a = _things(a, words_a, b, with_claimant=with_claimant)
    things_b = _things(b, words_b, a, with_claimant=with_claimant)
    terms_a = _in_terms_of(things_a, set(things_b.values()))
    terms_b = list(things_b.values())
    places_a, places_b = list(things_a), list(things_b)
    steps = SequenceMatcher(None, terms_a, terms_b, autojunk=False).get_opcodes()
    same = sum(j - i for kind, i, j, _, _ in steps if kind == "equal")
    opposed = 1 + len(_behind(a, words_a) & _behind(b, words_b))
    likeness = (same + opposed) / (opposed + max(len(terms_a), len(terms_b)))
    for kind, i, j, k, m in steps:
        if kind != "replace" or max(j - i, m - k) > _LONGEST:
            continue
        first = [places_a[n] for n in range(i, j) if terms_a[n] not in terms_b]
        second = [places_b[n] for n in range(k, m) if terms_b[n] not in terms_a]
        if not first or not second:
            continue
        if all(_is_known(*one) for one in ((a, first), (b, second))):
            return first, second
        if all(_is_people(*one) for one in ((a, first), (b, second))):
            return first, second
        if (
            likeness >= _VERY_ALIKE
            and at_a is not None
            and not _may_be_verb(a, first) | _may_be_verb(b, second)
        ):
            return first, second
        if _is_object(a, at_a, i) and _is_object(b, at_b, k) and not set(terms_a[i:]) & set(terms_b[k:]):
            return first, second
        if likeness >= _OTHERWISE_ALIKE and all(_is_definite(*one) for one in ((a, first), (b, second))):
            return first, second
    return None


def _behind(facts: ClaimFacts, opposite: frozenset[int]) -> set[str]:
    """The words of an opposite expression behind its first: won the case, lost the case."""
    return {facts.all_terms[n] for n in opposite if n != min(opposite) and n in facts.all_terms}


def _is_object(facts: ClaimFacts, at: int | None, n: int) -> bool:
    """Whether the n-th thing comes behind the doer and the verb at `at`, as in the plain clause of each language."""
    return at == (0 if facts.language == "ar" else 1) and n == 1


def _things(
    facts: ClaimFacts, opposite: frozenset[int], other: ClaimFacts, *, with_claimant: bool
) -> dict[int, str]:
    """The words that name what an opposite word, or the words of an opposite expression, are said of."""
    at = min(opposite, default=None)
    lists = english if facts.language == "en" else arabic
    keys = facts.words.keys
    terms = facts.all_terms if with_claimant else facts.terms
    theirs = set(other.all_terms.values())
    found: dict[int, str] = {}
    is_beside = False
    for n, key in enumerate(keys):
        if key in lists.BESIDE and terms.get(n) not in theirs:
            is_beside = True
        elif key in lists.NEAR or not key[0].isalnum() or n == at:
            is_beside = False
        if (
            n not in opposite
            and not is_beside
            and n in terms
            and _is_thing(facts, n, at, other)
            and key not in lists.NO_MATTER
        ):
            name = _name_at(facts, n)
            if name or at is None or key in lists.COURSES or not _is_manner(facts, n, at):
                term = terms[n] if terms[n] in theirs or terms[n][0] != "#" else stem(key, facts.language)
                found[n] = name or term
    return found


def _name_at(facts: ClaimFacts, n: int) -> str | None:
    """The key ("@egypt") of a name or people."""
    if n in facts.named:
        return f"@{facts.named[n]}"
    people = thing_of(facts.words.keys[n], facts.language)
    return people if people and people[0] == "@" else None


def _is_thing(facts: ClaimFacts, n: int, at: int | None, other: ClaimFacts) -> bool:
    """Whether a word names something.

    One that stands for an idea does where the other claim has the idea too, or as a noun it does not turn round.
    """
    term = facts.all_terms[n]
    if term[0] != "#":
        return True
    ideas = {one for one in other.terms.values() if one[0] == "#"}
    if term in ideas or _is_genitive(facts, n) or _is_subject(facts, n, at):
        return True
    return _is_person(facts, n, at) and not any(
        exclude_each_other(one, term, facts.language) for one in ideas
    )


def _is_genitive(facts: ClaimFacts, n: int) -> bool:
    """Whether an Arabic noun only says which: قانون العفو."""
    keys = facts.words.keys
    if facts.language == "en" or n == 0 or not keys[n].startswith("ال") or keys[n - 1].startswith("ال"):
        return False
    return facts.all_terms.get(n - 1, "#")[0] not in "#@" and keys[n - 1][0] not in "يت"


def _is_subject(facts: ClaimFacts, n: int, at: int | None) -> bool:
    """Whether a noun of an idea is what an opposite verb is said of: profits rose, ارتفعت أرباح المصرف."""
    keys = facts.words.keys
    if at is None:
        return facts.language == "en" and keys[n].endswith(("ers", "ors", "ists", "ees"))
    if facts.language == "en":
        return n + 1 == at and keys[n].endswith("s") and not keys[n].endswith("ss")
    return (
        n == at + 1
        and n + 1 < len(keys)
        and keys[n + 1].startswith("ال")
        and not keys[n].startswith(("ال", "ي", "ت"))
    )


def _is_person(facts: ClaimFacts, n: int, at: int | None) -> bool:
    """Whether a word of an idea may name who does it: the guards, بائعين."""
    key = facts.words.keys[n]
    if facts.language == "en":
        return n - 1 == at or (n > 0 and facts.words.keys[n - 1] in _ARTICLES)
    return n > 0 and key[0] not in "يتس" and (key.endswith(("ين", "ون")) or JOINT.sub("", key)[:1] == "م")


def _is_manner(facts: ClaimFacts, n: int, at: int) -> bool:
    """Whether a word only says how: "a sharp fall", هبوط حاد."""
    keys = facts.words.keys
    if facts.language == "en":
        is_noun = keys[at] not in BASES and not keys[at].endswith(("ed", "s"))
        return keys[n].endswith("ly") or (is_noun and n + 1 == at and keys[n - 1] in _ARTICLES)
    if keys[at].startswith("ال") or keys[n].startswith(_DEFINITE) or n in facts.named:
        return False
    ends = n + 1 == len(keys) or n + 1 not in facts.terms or keys[n + 1].startswith(_JOINED)
    return ends and (n == at + 1 or (n == at + 2 and keys[at + 1][-1] == keys[n][-1] == "ي"))


def _in_terms_of(things: dict[int, str], others: set[str]) -> list[str]:
    """The terms, each as the other claim has it where that is the same in another form."""
    return [
        term if term in others else next((other for other in others if same_term(term, other)), term)
        for term in things.values()
    ]


def _is_known(facts: ClaimFacts, places: list[int]) -> bool:
    """Whether the words name somebody, some place or some time known."""
    courses = english.COURSES if facts.language == "en" else arabic.COURSES
    return any(n in facts.named or n in facts.dated or facts.words.keys[n] in courses for n in places)


def _is_people(facts: ClaimFacts, places: list[int]) -> bool:
    """Whether one of the words is of a people: Greek, يونانية."""
    return any((thing_of(facts.words.keys[n], facts.language) or "")[:1] == "@" for n in places)


def _is_definite(facts: ClaimFacts, places: list[int]) -> bool:
    """Whether the words name something definite; what is new in an Arabic headline may be the same in other words."""
    return (
        facts.language == "en"
        or _is_known(facts, places)
        or any(facts.words.keys[n].startswith(_DEFINITE) for n in places)
    )


def _may_be_verb(facts: ClaimFacts, places: list[int]) -> bool:
    return facts.language == "ar" and facts.words.keys[places[0]][0] in "يت"


def _code(a: ClaimFacts, first: list[int], b: ClaimFacts, second: list[int]) -> str:
    if first[0] in a.dated and second[0] in b.dated:
        return "date"
    if says_where(a, first[0]) and says_where(b, second[0]):
        return "place"
    return "matter"


def _written(facts: ClaimFacts, places: list[int]) -> str:
    return facts.words.written(places[0], places[-1])
