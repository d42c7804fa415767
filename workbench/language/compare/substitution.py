"""One name in the place of another, in two claims that are otherwise alike."""

from dataclasses import dataclass
from difflib import SequenceMatcher

from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.model import Name
from workbench.language.words import word_list

_WHERE = word_list(
    "في قرب داخل شمال جنوب شرق غرب شمالي جنوبي شرقي غربي حول قرب بمدينه in near at around inside"
)
_FOREIGN_SOUNDS = str.maketrans(
    {**dict.fromkeys("غقكگ", "ج"), "ڤ": "ف", "پ": "ب", "ث": "س", **dict.fromkeys("اوي", None)}
)
_ENOUGH = 5
"""Content words a claim must have for one different word to mean something else."""
_ALIKE = 0.6
"""Likeness of two words from which they may be one word in two forms."""
_TOO_MANY = 2
"""Names that differ; beyond, the claims tell of different things."""


@dataclass(frozen=True, slots=True)
class Substitution:
    """The two names as written, and whether they only say where."""

    a: str
    b: str
    is_place: bool


def substituted_name(a: ClaimFacts, b: ClaimFacts) -> Substitution | None:
    """The name of the first claim that the second replaces by another; None when it replaces none."""
    only_a = [name for name in a.names if not _is_named(b, name)]
    only_b = [name for name in b.names if not _is_named(a, name)]
    if not only_a or not only_b or len(only_a) > _TOO_MANY or len(only_b) > _TOO_MANY:
        return None
    plain_a = {term for term in a.terms.values() if not term.startswith("@")}
    plain_b = {term for term in b.terms.values() if not term.startswith("@")}
    if not plain_a or len(plain_a & plain_b) < 0.7 * max(len(plain_a), len(plain_b)):
        return None
    one, other = only_a[0], only_b[0]
    place = _says_where(a, one.start) and _says_where(b, other.start)
    return Substitution(a.words.text[one.start : one.end], b.words.text[other.start : other.end], place)


def _is_named(facts: ClaimFacts, name: Name) -> bool:
    """Whether a claim has the name, if only as a word nothing marks as one."""
    return any(one.key == name.key for one in facts.names) or set(name.key.split("-")) <= set(
        facts.words.keys
    )


def _sound(term: str) -> str:
    """Letters that papers use for the same foreign sound are one, long vowels none: غوغل, جوجل."""
    return term.translate(_FOREIGN_SOUNDS)


def _says_where(facts: ClaimFacts, start: int) -> bool:
    at = facts.words.at(start)
    return at > 0 and facts.words.keys[at - 1] in _WHERE


def substituted_word(a: ClaimFacts, b: ClaimFacts) -> Substitution | None:
    """The one noun that differs between two claims with otherwise the same words in the same order."""
    terms_a, terms_b = list(a.terms.items()), list(b.terms.items())
    if len(terms_a) != len(terms_b) or len(terms_a) < _ENOUGH:
        return None
    differing = [(one, other) for one, other in zip(terms_a, terms_b, strict=True) if one[1] != other[1]]
    if len(differing) != 1:
        return None
    (at_a, one), (at_b, other) = differing[0]
    if _may_be_verb(a, at_a) or _may_be_verb(b, at_b) or "#" in (one[:1], other[:1]):
        return None
    if _sound(one) == _sound(other) or SequenceMatcher(None, one, other, autojunk=False).ratio() > _ALIKE:
        return None  # two forms or spellings of one word
    place = _says_where(a, a.words.starts[at_a]) and _says_where(b, b.words.starts[at_b])
    return Substitution(a.words.written(at_a, at_a), b.words.written(at_b, at_b), place)


def _may_be_verb(facts: ClaimFacts, at: int) -> bool:
    key = facts.words.keys[at]
    if facts.language == "en":
        return key.endswith(("ed", "ing", "s")) and not facts.words.text[facts.words.starts[at]].isupper()
    return key[0] in "يتنس" or key[:2] in {"وي", "وت", "في", "فت"} or at == 0
