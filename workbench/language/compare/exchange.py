"""Two claims in the same words but for two parties, which stand in each other's place.

"Peru shelled posts in Chile", "Chile shelled posts in Peru": whatever the sentence says of them, it says the opposite
way round, unless both do it alike (met, between, with, and).
"""

from collections.abc import Iterator
from typing import NamedTuple

from workbench.language.arabic import predicates as arabic
from workbench.language.compare.claim_facts import ClaimFacts
from workbench.language.compare.stems import english_stem, is_function_word, stem
from workbench.language.compare.two_languages import thing_of
from workbench.language.english import predicates as english
from workbench.language.words import keys_of, word_list

_ARTICLES = word_list("the a an")
_TOGETHER = word_list("and or with between versus v vs nor both") | keys_of("و مع بين أو أم")
"""Where one of these stands, the parties are side by side."""
_MUTUAL = frozenset(english_stem(word) for word in english.MUTUAL) | arabic.MUTUAL
_LONGEST = 40
"""Words of a claim that is looked at."""


class _Token(NamedTuple):
    """A word as it is compared, and its place."""

    term: str
    at: int


def exchanged(a: ClaimFacts, b: ClaimFacts) -> tuple[str, str] | None:
    """The two parties as the first claim writes them; None where they are not exchanged."""
    if len(a.content) != len(b.content) or max(len(a.words), len(b.words)) > _LONGEST:
        return None
    ours, theirs = list(_tokens(a, b)), list(_tokens(b, a))
    one, other = [token.term for token in ours], [token.term for token in theirs]
    if one == other or sorted(one) != sorted(other):
        return None
    front = next(n for n, term in enumerate(one) if term != other[n])
    back = next(n for n in range(len(one)) if one[-1 - n] != other[-1 - n])
    stop = len(one) - back
    one, other, middle = one[front:stop], other[front:stop], ours[front:stop]
    for i in range(1, len(one)):
        if one[:i] != other[len(other) - i :]:
            continue
        for j in range(1, len(one) - i + 1):
            if one[len(one) - j :] == other[:j] and one[i : len(one) - j] == other[j : len(other) - i]:
                first, between, second = middle[:i], middle[i : len(one) - j], middle[len(one) - j :]
                if _are_parties(a, ours[:front], first, between, second):
                    return _written(a, first), _written(a, second)
    return None


def _tokens(facts: ClaimFacts, other: ClaimFacts) -> Iterator[_Token]:
    """The words without articles, names and peoples by their key, Arabic prepositions as words of their own."""
    known = frozenset(facts.words.keys) | frozenset(other.words.keys)
    for n, key in enumerate(facts.words.keys):
        if key in _ARTICLES or not key[0].isalnum():
            continue
        name = facts.named.get(n)
        bare = key
        if facts.language == "ar":
            if key.startswith("لل"):
                yield _Token("ل", n)
                bare = "ال" + key[2:]
            elif key[0] in "لبو" and len(key) > 3 and (key[1:] in known or (name and n not in other.named)):
                yield _Token(key[0], n)
                bare = key[1:]
        people = thing_of(bare, facts.language) or ""
        if name or people[:1] == "@":
            yield _Token(f"@{name}" if name else people, n)
        else:
            yield _Token(stem(bare, facts.language), n)


def _are_parties(
    facts: ClaimFacts, front: list[_Token], first: list[_Token], between: list[_Token], second: list[_Token]
) -> bool:
    """Whether what is exchanged are parties of an act: things named, not times and not phrases of their own."""
    if not _TOGETHER.isdisjoint(token.term for token in (*front, *between, second[0])):
        return False
    if any(facts.words.keys[token.at] in _MUTUAL or token.term in _MUTUAL for token in (*front, *between)):
        return False
    if any(token.at in facts.dated for token in (*first, *second)):
        return False
    if any(_leads(facts, run[0]) for run in (first, second)):
        return False
    if not between:
        if not front or facts.words.keys[front[0].at].startswith("ال"):
            return False
        are_named = all(run[0].term[0] == "@" for run in (first, second))
        return are_named or (len(front) == 1 and all(_is_definite(facts, run) for run in (first, second)))
    return any(token.at in facts.all_terms for token in (*front, *between))


def _is_definite(facts: ClaimFacts, run: list[_Token]) -> bool:
    return len(run) == 1 and facts.words.keys[run[0].at].startswith("ال")


def _leads(facts: ClaimFacts, token: _Token) -> bool:
    """Whether a word only leads on to what is meant: in, of, his."""
    return is_function_word(facts.words.keys[token.at], facts.language) or token.at not in facts.all_terms


def _written(facts: ClaimFacts, run: list[_Token]) -> str:
    return facts.words.written(run[0].at, run[-1].at)
