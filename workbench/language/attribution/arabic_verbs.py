"""The forms of the Arabic verbs of saying, made from the list of verbs."""

from collections.abc import Iterator
from typing import NamedTuple, get_args

from workbench.language.arabic.verbs_of_saying import INTRANSITIVE, VERBS
from workbench.language.attribution.model import Form, Gender, Manner, Number, Verb
from workbench.language.words import key_of

_JOINTS = ("و", "ف")
_OBJECTS = ("ه", "ها", "هم", "هما")


class _Shape(NamedTuple):
    written: str
    form: Form
    gender: Gender | None = None
    number: Number | None = None
    has_object: bool = False


def _forms() -> dict[str, Verb]:
    forms: dict[str, Verb] = {}
    for row in VERBS.strip().splitlines():
        masculine, feminine, imperfect, participle, manner, governs = row.split()
        if manner not in get_args(Manner):
            raise ValueError(f"unknown manner in the list of verbs of saying: {row}")
        kind: Manner = manner  # type: ignore[assignment]  # checked in the line above
        complements = frozenset(key_of(word.rstrip("ـ")) for word in governs.split("+") if word != "-")
        for shape in _shapes(masculine, feminine, imperfect, participle):
            for joint in ("", *_JOINTS):
                verb = Verb(
                    lemma=masculine,
                    manner=kind,
                    form=shape.form,
                    gender=shape.gender,
                    joined=bool(joint),
                    number=shape.number,
                    has_object=shape.has_object,
                    governs=complements,
                    transitive=masculine not in INTRANSITIVE,
                )
                forms.setdefault(joint + key_of(shape.written), verb)
    return forms


def _shapes(masculine: str, feminine: str, imperfect: str, participle: str) -> Iterator[_Shape]:
    weak = masculine[-1] in "اى"
    stem = masculine[:-1] if weak else masculine
    yield _Shape(masculine, "perfect", "m")
    yield _Shape(feminine, "perfect", "f")
    yield _Shape(stem + "وا", "perfect", None, "plural")
    yield _Shape(stem + "يا" if masculine[-1] == "ى" else stem + "ا", "perfect", "m", "dual")
    yield _Shape(feminine + "ا", "perfect", "f", "dual")
    yield _Shape(imperfect, "imperfect", "m")
    yield _Shape("ت" + imperfect[1:], "imperfect", "f")
    yield _Shape(imperfect.rstrip("يو") + "ون", "imperfect", None, "plural")
    yield _Shape(imperfect + "ان", "imperfect", "m", "dual")
    yield _Shape(participle, "participle", "m")
    yield _Shape(participle[:-1] + "ة", "participle", "f")
    yield _Shape(participle[:-1] + "ين", "participle", None, "plural")
    for jussive in _jussives(imperfect):
        yield _Shape(jussive, "jussive", "m")
        yield _Shape("ت" + jussive[1:], "jussive", "f")
    for pronoun in _OBJECTS:
        yield _Shape(stem + ("ا" if weak else "") + pronoun, "perfect", "m", None, True)
        yield _Shape(feminine + pronoun, "perfect", "f", None, True)


def _jussives(imperfect: str) -> Iterator[str]:
    """What an imperfect with a weak letter becomes behind "did not": ينفي ينف, يشير يشر."""
    if imperfect[-1] in "يوى":
        yield imperfect[:-1]
    elif len(imperfect) > 3 and imperfect[-2] in "يوا":
        yield imperfect[:-2] + imperfect[-1]


FORMS = _forms()
"""Every form of every verb of saying in reading form, alone and joined to "and"."""
