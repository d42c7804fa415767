"""The words by which each language counts, in one table for `figures.py` and its neighbours."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.language import numbers_arabic, numbers_english
from workbench.language.arabic import bounds as arabic_bounds
from workbench.language.arabic import counted as arabic
from workbench.language.arabic import labels as arabic_labels
from workbench.language.arabic.numbers import ORDINALS as ARABIC_ORDINALS
from workbench.language.arabic.numbers import TEEN, UNITS
from workbench.language.english import bounds as english_bounds
from workbench.language.english import counted as english
from workbench.language.english import labels as english_labels
from workbench.language.numbers_model import NumberReader
from workbench.text.languages import Language

CASUALTIES = frozenset({"killed", "wounded", "missing", "displaced", "detained"})
"""Units that say what befell those counted."""
CURRENCIES = frozenset("$€£¥₪₽₺₹")
PERCENT = frozenset("%٪")
DASHES = frozenset("-–—")
STOPS = frozenset('،,.;؛:!?؟()[]«»“”"…')


@dataclass(frozen=True, slots=True)
class Grammar:
    """Word lists of one language; what each holds stands beside it in `arabic/` and `english/`."""

    read: NumberReader
    triggers: frozenset[str]
    duals: Mapping[str, str]
    construct_duals: frozenset[str]
    behind_construct_duals: frozenset[str]
    not_one: frozenset[str]
    # What is counted
    counted: Mapping[str, str]
    befalls: Mapping[str, str]
    groups: Mapping[str, str]
    befalls_after: Mapping[str, str]
    participles: Mapping[str, str]
    auxiliaries: frozenset[str]
    behind_a_passive: frozenset[str]
    breaks: frozenset[str]
    things: frozenset[str]
    of_them: frozenset[tuple[str, ...]]
    not_counted: frozenset[str]
    year_words: frozenset[str]
    year_owners: frozenset[str]
    # Bounds and ranges
    before: Mapping[tuple[str, ...], str]
    before_ends: frozenset[str]
    after: Mapping[tuple[str, ...], str]
    after_begins: frozenset[str]
    between: frozenset[str]
    bounding_prepositions: frozenset[str]
    negations: frozenset[str]
    number_nouns: frozenset[str]
    opens: frozenset[str]
    joins: frozenset[str]
    open_joins: frozenset[str]
    changes: frozenset[str]
    # Numbers that count nothing
    labels: frozenset[str]
    addresses: frozenset[str]
    hours_before: frozenset[str]
    hours_after: frozenset[str]
    scores: frozenset[str]
    ordinals: frozenset[str]
    ordinal_nouns: frozenset[str]
    age_before: frozenset[str]
    age_after: frozenset[str]


_NOTHING: frozenset[str] = frozenset()

GRAMMARS: dict[Language, Grammar] = {
    "ar": Grammar(
        read=numbers_arabic.number_at,
        triggers=numbers_arabic.TRIGGERS | arabic.DUALS.keys() | arabic.CONSTRUCT_DUALS,
        duals=arabic.DUALS,
        construct_duals=arabic.CONSTRUCT_DUALS,
        behind_construct_duals=arabic.BEHIND_CONSTRUCT_DUALS,
        not_one=arabic.NOT_ONE,
        counted=arabic.COUNTED,
        befalls=arabic.BEFALLS,
        groups=arabic.GROUPS,
        befalls_after=arabic.BEFALLS_AFTER,
        participles={},
        auxiliaries=_NOTHING,
        behind_a_passive=_NOTHING,
        breaks=arabic.BREAKS,
        things=arabic.THINGS,
        of_them=arabic.OF_THEM,
        not_counted=arabic.NOT_COUNTED | TEEN | UNITS.keys(),
        year_words=arabic.YEAR_WORDS,
        year_owners=_NOTHING,
        before=arabic_bounds.BOUNDS_BEFORE,
        before_ends=frozenset(words[-1] for words in arabic_bounds.BOUNDS_BEFORE),
        after=arabic_bounds.BOUNDS_AFTER,
        after_begins=frozenset(words[0] for words in arabic_bounds.BOUNDS_AFTER),
        between=arabic_bounds.BETWEEN_BOUND_AND_FIGURE,
        bounding_prepositions=arabic_bounds.BOUNDING_PREPOSITIONS,
        negations=arabic_bounds.NEGATIONS,
        number_nouns=arabic_bounds.NUMBER_NOUNS,
        opens=arabic_bounds.RANGE_OPENS,
        joins=arabic_bounds.RANGE_JOINS,
        open_joins=arabic_bounds.OPEN_JOINS,
        changes=arabic_bounds.CHANGES,
        labels=arabic_labels.LABELS,
        addresses=arabic_labels.ADDRESSES,
        hours_before=arabic_labels.HOURS_BEFORE,
        hours_after=arabic_labels.HOURS_AFTER,
        scores=arabic_labels.SCORES,
        ordinals=frozenset(ARABIC_ORDINALS) | {"ال" + key for key in ARABIC_ORDINALS},
        ordinal_nouns=arabic_labels.ORDINAL_NOUNS,
        age_before=arabic_labels.AGE_BEFORE,
        age_after=arabic_labels.AGE_AFTER,
    ),
    "en": Grammar(
        read=numbers_english.number_at,
        triggers=numbers_english.TRIGGERS,
        duals={},
        construct_duals=_NOTHING,
        behind_construct_duals=_NOTHING,
        not_one=_NOTHING,
        counted=english.COUNTED,
        befalls=english.BEFALLS,
        groups=english.GROUPS,
        befalls_after=english.BEFALLS_AFTER,
        participles=english.PARTICIPLES,
        auxiliaries=english.AUXILIARIES,
        behind_a_passive=english.BEHIND_A_PASSIVE,
        breaks=english.BREAKS,
        things=english.THINGS,
        of_them=english.OF_THEM,
        not_counted=english.NOT_COUNTED,
        year_words=english.YEAR_WORDS,
        year_owners=english.YEAR_OWNERS,
        before=english_bounds.BOUNDS_BEFORE,
        before_ends=frozenset(words[-1] for words in english_bounds.BOUNDS_BEFORE),
        after=english_bounds.BOUNDS_AFTER,
        after_begins=frozenset(words[0] for words in english_bounds.BOUNDS_AFTER),
        between=english_bounds.BETWEEN_BOUND_AND_FIGURE,
        bounding_prepositions=_NOTHING,
        negations=english_bounds.NEGATIONS,
        number_nouns=_NOTHING,
        opens=english_bounds.RANGE_OPENS,
        joins=english_bounds.RANGE_JOINS,
        open_joins=english_bounds.OPEN_JOINS,
        changes=english_bounds.CHANGES,
        labels=english_labels.LABELS,
        addresses=english_labels.ADDRESSES,
        hours_before=_NOTHING,
        hours_after=english_labels.HOURS_AFTER,
        scores=english_labels.SCORES,
        ordinals=_NOTHING,
        ordinal_nouns=_NOTHING,
        age_before=english_labels.AGE_BEFORE,
        age_after=_NOTHING,
    ),
}
