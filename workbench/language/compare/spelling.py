"""One word in two spellings or forms, in two claims: what neither stems nor the lists of names bring together."""

import re
from functools import lru_cache

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.roots import roots_of
from workbench.language.compare.stems import KEPT

_ARABIC_SOUNDS = str.maketrans(
    {**dict.fromkeys("غقكگ", "ج"), "ڤ": "ف", "پ": "ب", "ث": "س", **dict.fromkeys("اويءئؤ", None)}
)
_ENGLISH_SOUNDS = str.maketrans(
    {**dict.fromkeys("qck", "g"), "z": "s", "v": "f", "p": "b", "d": "t", **dict.fromkeys("aeiouyhw", None)}
)
_VOWELS = str.maketrans(dict.fromkeys("اويءئؤ"))
_LONG = 4
"""Letters from which an Arabic word may be a foreign name; شرق and شرك are none."""
_DOUBLED = re.compile(r"(.)\1+")
_JOINED = frozenset("وفبلك")


def sound_of(term: str, *, arabic: bool) -> str:
    """Letters that papers use for one foreign sound made one, vowels and doubling left out: غوغل, جوجل; Kadhafi.

    Arabic singulars and broken plurals meet as well: جندي, جنود.
    """
    letters = _ENGLISH_SOUNDS if not arabic else _ARABIC_SOUNDS if len(term) >= _LONG else _VOWELS
    sounds = term.translate(letters)
    return _DOUBLED.sub(r"\1", sounds)


def renamings(a: ClaimFacts, b: ClaimFacts) -> dict[str, str]:
    """Terms of the second claim that are terms of the first in another spelling, to those of the first."""
    only_a, only_b = _spelled(a, b), _spelled(b, a)
    if not only_a or not only_b:
        return {}
    arabic = a.language == "ar"
    by_form = {form: term for term in only_a for form in _forms(term, arabic)}
    return {term: by_form[form] for term in only_b for form in _forms(term, arabic) if form in by_form}


def _spelled(facts: ClaimFacts, other: ClaimFacts) -> list[str]:
    """Plain words that the other claim lacks; in English only those with a capital, as names have."""
    text, starts = facts.words.text, facts.words.starts
    lacking = set(other.terms.values())
    return [
        term
        for n, term in facts.terms.items()
        if term[0] not in "#@"
        and term not in lacking
        and (facts.language == "ar" or text[starts[n]].isupper())
    ]


@lru_cache(KEPT)
def _forms(term: str, arabic: bool) -> list[str]:
    """What two spellings of a term may have in common."""
    sound = sound_of(term, arabic=arabic)
    forms = [f"~{sound}"] if len(sound) >= 3 else []
    if arabic:
        forms.append(term)
        forms.extend(f"√{root}" for root in roots_of(term) if len(root) >= 3)
        if term[0] in _JOINED and len(term) > 3:
            forms.append(term[1:])
    return forms
