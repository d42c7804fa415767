"""The forms of the English verbs of saying, made from the list of verbs."""

from collections.abc import Iterator
from typing import get_args

from workbench.language.attribution.model import Form, Manner, Verb
from workbench.language.english.verbs_of_saying import ADJECTIVES, NOUNS, ONLY_PAST, VERBS


def _forms() -> dict[str, Verb]:
    forms: dict[str, Verb] = {}
    for row in VERBS.strip().splitlines():
        base, past, manner, governs = row.split()
        if manner not in get_args(Manner):
            raise ValueError(f"unknown manner in the list of verbs of saying: {row}")
        kind: Manner = manner  # type: ignore[assignment]  # checked in the line above
        complements: frozenset[str] = frozenset()
        for word in governs.split("+"):
            complements |= NOUNS.get(word, {word})
        for written, form in _shapes(base, past):
            forms.setdefault(written, Verb(base, kind, form, governs=complements))
    for adjective in ADJECTIVES:
        forms.setdefault(adjective, Verb(adjective, "say", "adjective"))
    return forms


def _shapes(base: str, past: str) -> Iterator[tuple[str, Form]]:
    yield past, "perfect"
    if base not in ONLY_PAST:
        yield from _presents(base)
    stem = base[:-1] if base.endswith("e") else base
    if past.endswith("ed") and past[:-3] == base:
        stem = past[:-2]  # admit, admitted, admitting
    yield stem + "ing", "participle"


def _presents(base: str) -> Iterator[tuple[str, Form]]:
    yield base, "imperfect"
    if base.endswith("y") and base[-2] not in "aeo":
        yield base[:-1] + "ies", "imperfect"
    else:
        yield base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s"), "imperfect"


FORMS = _forms()
"""Every form of every verb of saying: past, base and present, the form in -ing; and what somebody is: adamant."""
