"""A comparison without its verb: "تدعم واشنطن كييف أكثر من برلين".

Quiet when the verb is repeated (أكثر مما تدعم برلين) and before a number (أكثر من سنة).
"""

from collections.abc import Sequence

from workbench.language.ambiguity.arabic.nouns import (
    Noun,
    Phrase,
    as_complement,
    ends_clause,
    phrase_at,
    phrase_before,
)
from workbench.language.ambiguity.pattern import Pattern, key_at
from workbench.language.arabic.roles import TOWARDS, TOWARDS_BY
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_TOWARDS = TOWARDS | {"و" + key for key in TOWARDS}


def _flag_at(words: Words, at: int, _: Sequence[Figure]) -> Flag | None:
    if key_at(words, at + 1) != "من":
        return None
    third = phrase_at(words, at + 2)
    if (
        third is None
        or third.noun.clitic
        or not third.noun.definite
        or not ends_clause(words, third.last + 1)
    ):
        return None
    other = phrase_before(words, at)
    if other is None or other.noun.clitic not in {"", "ب"}:
        return None
    start = other.first - (key_at(words, other.first - 1) in TOWARDS_BY)
    if key_at(words, start - 1) in _TOWARDS:  # روسيا تحتاج إلى الصين
        verb = start - 1
        one = phrase_before(words, verb)
    else:
        one = phrase_before(words, start) or _any_noun_before(words, start)
        verb = one.first - 1 if one else -1
    if one is None or key_at(words, verb) not in _TOWARDS:
        return None
    return _flag(words, at, one, other, third)


def _any_noun_before(words: Words, end: int) -> Phrase | None:
    """الشارع: whoever blames and praises, right behind its verb."""
    if key_at(words, end - 1).startswith("ال") and key_at(words, end - 2) in _TOWARDS:
        return Phrase(end - 1, end - 1, Noun("", "party", "he", definite=True))
    return None


def _flag(words: Words, at: int, one: Phrase, other: Phrase, third: Phrase) -> Flag:
    more = words.written(at, at)
    doer, sufferer, compared = (as_complement(phrase.written(words)) for phrase in (one, other, third))
    return Flag(
        "ambiguous_roles",
        words.starts[min(one.first, other.first)],
        words.ends[third.last],
        f"«{more} من {compared}»: هل المقارنة بين {doer} و{compared} أم بين {sufferer} و{compared}؟",
        (
            f"المقارنة بين {doer} و{compared} في الموقف من {sufferer}.",
            f"المقارنة بين {sufferer} و{compared} في موقف {doer} منهما.",
        ),
    )


PATTERN = Pattern(frozenset({"اكثر", "اقل"}), _flag_at)
