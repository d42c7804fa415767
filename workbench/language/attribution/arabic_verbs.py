"""The forms of the Arabic verbs of saying, made from the list of verbs."""

from typing import get_args

from workbench.language.arabic.reporting import VERBS
from workbench.language.attribution.model import Manner, Verb
from workbench.language.words import key_of


def _forms() -> dict[str, Verb]:
    forms: dict[str, Verb] = {}
    for row in VERBS.strip().splitlines():
        masculine, feminine, imperfect, participle, manner = row.split()
        if manner not in get_args(Manner):
            raise ValueError(f"unknown manner in the list of verbs of saying: {row}")
        kind: Manner = manner  # type: ignore[assignment]  # checked in the line above
        plural = masculine[:-1] + "وا" if masculine[-1] in "اى" else masculine + "وا"
        rows = [
            (masculine, "perfect", "m"),
            (feminine, "perfect", "f"),
            (plural, "perfect", None),
            (feminine + "ا", "perfect", None),
            (imperfect, "imperfect", "m"),
            ("ت" + imperfect[1:], "imperfect", "f"),
            (imperfect + "ون", "imperfect", None),
            (participle, "participle", "m"),
            (participle[:-1] + "ة", "participle", "f"),
            (participle[:-1] + "ين", "participle", None),
        ]
        for form, tense, gender in rows:
            verb = (masculine, kind, tense, gender)
            forms.setdefault(key_of(form), Verb(*verb))  # type: ignore[arg-type]  # literals of the rows above
            for joint in "وف":
                forms.setdefault(joint + key_of(form), Verb(*verb, joined=True))  # type: ignore[arg-type]  # as above
    return forms


FORMS = _forms()
"""Every form of every verb of saying in reading form, alone and joined to "and"."""
