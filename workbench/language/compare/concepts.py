"""What a claim speaks of in terms both languages share: names, peoples, ideas, acts, groups and things."""

from collections.abc import Mapping
from functools import lru_cache

from workbench.language.bilingual.capitals import CAPITALS
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.counted import group_of
from workbench.language.compare.stems import KEPT
from workbench.language.compare.substitution import says_where
from workbench.language.compare.two_languages import act_of, thing_of
from workbench.text.languages import Language


def meanings(facts: ClaimFacts) -> dict[int, list[str]]:
    """What its words may mean in both languages, the likeliest first: "@name", "#idea", "%thing", "=act"."""
    found: dict[int, list[str]] = {}
    for n, term in facts.all_terms.items():
        known = list(_common_meanings(facts.words.keys[n], facts.language))
        if term[0] in "@#":
            known.insert(0, term)
        if term[1:] in CAPITALS and (state := _state_of(facts, n, term)):
            known.append(state)
        if known:
            found[n] = known
    return found


@lru_cache(KEPT)
def _common_meanings(key: str, language: Language) -> tuple[str, ...]:
    """Group, thing and act that a word may mean."""
    group = group_of(key, language)
    may = (f"%{group}" if group else None, thing_of(key, language), act_of(key, language))
    return tuple(one for one in may if one is not None)


def _state_of(facts: ClaimFacts, n: int, term: str) -> str | None:
    """The state a capital may stand for: not where it only says where, nor where the state is named beside it."""
    country = CAPITALS.get(term[1:])
    if country is None or says_where(facts, n) or country in facts.named.values():
        return None
    is_named = any(thing_of(key, facts.language) == f"@{country}" for key in facts.words.keys)
    return None if is_named else f"@{country}"


def concepts(facts: ClaimFacts) -> dict[int, str]:
    """The words of a claim that have a meaning both languages share, with the likeliest."""
    return {n: known[0] for n, known in meanings(facts).items()}


def agreed(ours: Mapping[int, list[str]], theirs: Mapping[int, list[str]]) -> dict[int, str]:
    """Each word with its likeliest meaning that the other claim may have too, else with its likeliest."""
    told = {one for known in theirs.values() for one in known}
    return {n: next((one for one in known if one in told), known[0]) for n, known in ours.items()}
