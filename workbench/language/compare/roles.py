"""Who did it to whom: whether two claims give the same parties opposite roles.

Each claim's first two parties are found: noun phrases that are no adverbials. A claim is read as doer first ("X
defeated Y") or sufferer first ("Y was defeated by X", "the defeat of Y at the hands of X"). The roles are swapped
when both claims name the same two parties and give the doer's part to different ones. Mutual words (met, agreed)
and parties joined by "and" have no direction.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.language.ambiguity.arabic_words import is_person
from workbench.language.arabic import clauses
from workbench.language.arabic import opposites as arabic
from workbench.language.arabic.parties import PARTIES
from workbench.language.arabic.persons import AFTER_A_CLAUSE
from workbench.language.arabic.roles import TOWARDS
from workbench.language.arabic.roles import VERBS as UNVOCALISED
from workbench.language.attribution.arabic_verbs import FORMS as _ARABIC_VERBS_OF_SAYING
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.stems import stem
from workbench.language.english import opposites as english
from workbench.language.words import key_of, keys_of
from workbench.text.languages import Language

_MUTUAL: Mapping[Language, frozenset[str]] = {
    "ar": keys_of(arabic.MUTUAL),
    "en": frozenset(stem(word, "en") for word in english.MUTUAL.split()),
}
_SUFFERS_FIRST: Mapping[Language, frozenset[str]] = {
    "ar": frozenset(
        key_of(word)
        for idea, words in arabic.DIRECTED.items()
        if idea.endswith("-")
        for word in words.split()
    ),
    "en": frozenset(
        stem(word, "en")
        for idea, words in english.DIRECTED.items()
        if idea.endswith("-")
        for word in words.split()
    ),
}
_DIRECTED_WORDS = frozenset(stem(word, "en") for words in english.DIRECTED.values() for word in words.split())
_BY = tuple(key_of(by) for by in arabic.BY)
_ADVERBIAL = (AFTER_A_CLAUSE | keys_of("ضد خلال بسبب حول")) - {"من"}
_OVER = keys_of(
    "فاز فازت فوز انتصر انتصرت انتصار تغلب تغلبت تفوق تفوقت يتفوق تتفوق يفوز تفوز سيطر سيطرت بفوز"
)
_VERBS = (
    frozenset(key_of(word) for words in arabic.DIRECTED.values() for word in words.split())
    | TOWARDS
    | clauses.VERBS
    | frozenset(_ARABIC_VERBS_OF_SAYING)
    | frozenset(UNVOCALISED)
)
_DAMMA = "\u064f"
_PASSIVE = re.compile(
    r"\b(?:was|were|is|are|been|being|got)\b(?:\s\w+){0,3}\sby\b|\bof\b.*\bby\b|\bat the hands of\b|'s \w+ by\b"
)


@dataclass(frozen=True, slots=True)
class _Party:
    """A noun phrase that may act: what it is compared by, and its first word."""

    term: str
    at: int


@dataclass(frozen=True, slots=True)
class Roles:
    """The two parties of both claims as written in the first, and whether their roles are swapped."""

    first: str
    second: str
    swapped: bool


def roles_between(a: ClaimFacts, b: ClaimFacts) -> Roles | None:
    """How two claims give roles to the same two parties; None when they do not, or without direction."""
    any_noun = _words_of(a) == _words_of(b)
    pair_a, pair_b = _first_two(a, any_noun=any_noun), _first_two(b, any_noun=any_noun)
    if pair_a is None or pair_b is None:
        return None
    if {pair_a[0].term, pair_a[1].term} != {pair_b[0].term, pair_b[1].term} or pair_a[0].term == pair_a[
        1
    ].term:
        return None
    if _is_mutual(a, pair_a[1].at) or _is_mutual(b, pair_b[1].at):
        return None
    doer_a = pair_a[0 if _doer_first(a) else 1].term
    doer_b = pair_b[0 if _doer_first(b) else 1].term
    first, second = (a.words.written(party.at, party.at) for party in pair_a)
    return Roles(first, second, swapped=doer_a != doer_b)


def tell_one_event(a: ClaimFacts, b: ClaimFacts) -> bool:
    """Whether both use words of one event, from whichever side: won, lost, the defeat of."""
    return bool(_events(a) & _events(b))


def doers_differ_in_place(a: ClaimFacts, b: ClaimFacts) -> bool:
    """Whether one claim puts the doer in front and the other the sufferer."""
    return _doer_first(a) != _doer_first(b)


def _events(facts: ClaimFacts) -> set[str]:
    directed = arabic.DIRECTED if facts.language == "ar" else english.DIRECTED
    keys = {stem(key.removeprefix("و").removeprefix("ب"), facts.language) for key in facts.words.keys}
    return {
        event.rstrip("+-")
        for event, words in directed.items()
        if any(stem(key_of(word), facts.language) in keys for word in words.split())
    }


def _words_of(facts: ClaimFacts) -> list[str]:
    """The content words without order; the imperfect is alike in both genders (يقاضي, تقاضي)."""
    return sorted("ي" + term[1:] if term[0] == "ت" else term for term in facts.terms.values())


def _first_two(facts: ClaimFacts, *, any_noun: bool) -> tuple[_Party, _Party] | None:
    """The first two parties; `any_noun`: definite nouns that are no known party count as well."""
    parties = _parties_in_arabic(facts, any_noun) if facts.language == "ar" else _parties_in_english(facts)
    if len(parties) < 2:
        return None
    first, second = parties[0], parties[1]
    joined = facts.words.keys[first.at + 1 : second.at]
    if facts.language == "ar" and _has_waw(facts, second.at):
        return None
    return None if "and" in joined and len(joined) <= 3 else (first, second)


def _parties_in_arabic(facts: ClaimFacts, any_noun: bool) -> list[_Party]:
    """Names, persons, parties and definite nouns with their adjectives; not behind في or a joined preposition."""
    keys = facts.words.keys
    found: list[_Party] = []
    n, stop = facts.span
    over = {"علي"} if any(key.removeprefix("و") in _OVER for key in keys) else set()
    if any(key.removeprefix("و").removeprefix("ب") in _SUFFERS_FIRST["ar"] for key in keys[:4]):
        over = {"امام"}
    while n < stop:
        if not _heads_a_party(facts, n, any_noun):
            n += 1
            continue
        last = n
        while last + 1 < stop and (
            (keys[last + 1].startswith("ال") and not _heads_a_new_party(facts, last, last + 1, any_noun))
            or (facts.named.get(last + 1) is not None and facts.named.get(last + 1) == facts.named.get(n))
        ):
            last += 1
        term = "|".join(facts.terms.get(at, keys[at]) for at in range(n, last + 1))
        if n == 0 or keys[n - 1] not in _ADVERBIAL or keys[n - 1] in over or _behind_by(keys, n):
            found.append(_Party(term, n))
        n = last + 1
    return found


def _behind_by(keys: list[str], n: int) -> bool:
    """من قبل النائب: the doer of a passive."""
    return n > 1 and keys[n - 2] == "من" and keys[n - 1] == "قبل"


def _heads_a_party(facts: ClaimFacts, n: int, any_noun: bool) -> bool:
    key = facts.words.keys[n]
    term = facts.terms.get(n, "")
    if term.startswith("#") or not term:
        return False
    bare = key.removeprefix("و") if key.startswith("وال") else key
    if bare.startswith("لل"):
        bare = "ال" + bare[2:]  # the object of a verbal noun: قصف الجيش للمتمردين
    if term.startswith("@"):
        name = next((one for one in facts.names if facts.words.at(one.start) == n), None)
        return name is not None and (
            name.start == facts.words.starts[n] or facts.words.text[name.start - 1] in "ول"
        )
    return (
        bare in PARTIES
        or is_person(bare.removeprefix("ال"))
        or (any_noun and (bare.startswith("ال") or _is_bare_noun(facts, n)))
    )


def _is_bare_noun(facts: ClaimFacts, n: int) -> bool:
    """A word beside a known verb that is none itself: a name no list has (هزم أحمد كريما)."""
    keys = facts.words.keys
    return keys[n].removeprefix("و") not in _VERBS and any(key.removeprefix("و") in _VERBS for key in keys)


def _heads_a_new_party(facts: ClaimFacts, before: int, n: int, any_noun: bool) -> bool:
    """Whether a definite word begins a phrase of its own instead of going on as an adjective."""
    key = facts.words.keys[n]
    if facts.named.get(n) or key in PARTIES or is_person(key[2:]):
        return True
    adjective = key.endswith(("ي", "يه", "يون", "يين") if any_noun else ("ي", "يه", "يون", "يين", "ه"))
    return facts.words.keys[before].startswith("ال") and not adjective


def _has_waw(facts: ClaimFacts, at: int) -> bool:
    key = facts.words.keys[at]
    if not key.startswith("و"):
        return False
    name = next((one for one in facts.names if facts.words.at(one.start) == at), None)
    return name is None or name.start > facts.words.starts[at]


def _parties_in_english(facts: ClaimFacts) -> list[_Party]:
    """Noun phrases: runs of content words that are no ideas, not behind in, on, at, after or before."""
    keys = facts.words.keys
    found: list[_Party] = []
    n, stop = facts.span
    while n < stop:
        term = facts.terms.get(n)
        if term is None or term.startswith("#") or (n and _is_verb(facts, n)):
            n += 1
            continue
        last = n
        while last + 1 < stop and last + 1 in facts.terms and not facts.terms[last + 1].startswith("#"):
            if _is_verb(facts, last + 1):
                break
            last += 1
        opener = next(
            (keys[at] for at in range(n - 1, max(-1, n - 3), -1) if keys[at] not in {"the", "a", "an"}), ""
        )
        support = opener in {"for", "on"} and "'s" in keys[:n]  # Qatar's support for Turkey
        if support or opener not in {
            "in",
            "on",
            "at",
            "after",
            "before",
            "during",
            "near",
            "from",
            "for",
            "with",
        }:
            found.append(_Party(" ".join(facts.terms[at] for at in range(n, last + 1)), n))
        n = last + 1
    return found


def _is_verb(facts: ClaimFacts, n: int) -> bool:
    """A past or participle in lower case, or the noun of an act in front of "of"."""
    key = facts.words.keys[n]
    if facts.words.text[facts.words.starts[n]].isupper() and n > 0:
        return False
    following = facts.words.keys[n + 1] if n + 1 < len(facts.words) else ""
    act = following in {"of", "by"} or stem(key, "en") in _DIRECTED_WORDS
    return key.endswith(("ed", "ing")) or act or key in _IRREGULAR


_IRREGULAR = frozenset(
    {
        "beat",
        "beats",
        "won",
        "hit",
        "shot",
        "struck",
        "overcame",
        "led",
        "told",
        "bit",
        "chased",
        "bites",
        "saw",
        "sued",
    }
    | {
        "attacks",
        "accuses",
        "defeats",
        "supports",
        "kills",
        "blames",
        "threatens",
        "bombs",
        "invades",
        "invaded",
    }
)


def _is_mutual(facts: ClaimFacts, second: int) -> bool:
    """Whether a mutual word, or "with", stands in front of the second party."""
    keys = facts.words.keys[facts.span[0] : second]
    if keys and keys[-1] in {"مع", "with"}:
        return True
    if facts.language == "en":
        return any(stem(key, "en") in _MUTUAL["en"] for key in keys)
    return any(
        key in _MUTUAL["ar"] or key.removeprefix("و").removeprefix("ال") in _MUTUAL["ar"] for key in keys
    )


def _doer_first(facts: ClaimFacts) -> bool:
    """Whether the party in front is the doer."""
    first, stop = facts.span
    keys = facts.words.keys[first:stop]
    if facts.language == "en":
        if any(stem(key, "en") in _SUFFERS_FIRST["en"] for key in keys):
            return False
        return not _PASSIVE.search(" ".join(keys))
    if any(key.removeprefix("و").removeprefix("ب") in _SUFFERS_FIRST["ar"] for key in keys[:4]):
        return False
    text = f" {' '.join(keys)} "
    if any(f" {by} " in text for by in _BY if by != "امام"):
        return False
    written = facts.words.written(first, first) if first < stop else ""
    return _DAMMA not in written[1:3]
