"""The lists of expressions that exclude each other, and the forms in which their words are met."""

from pathlib import Path

import pytest

from workbench.language import comparison
from workbench.language.compare.arabic_forms import forms_of
from workbench.language.compare.contraries import FIELDS, are_contrary, expressions_in, rows_of
from workbench.language.words import keys_of
from workbench.text.languages import Language


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_row_has_two_sides_that_share_no_expression(language: Language) -> None:
    for name, one, other in rows_of(language):
        assert one, name
        assert other, name
        assert set(one).isdisjoint(other), name


@pytest.mark.parametrize("folder", ["arabic", "english"])
def test_every_file_of_rows_is_a_field(folder: str) -> None:
    files = (Path(comparison.__file__).parent / folder / "contraries").glob("[a-z]*.py")
    assert {file.stem for file in files} == set(FIELDS)


@pytest.mark.parametrize(
    ("entry", "forms"),
    [
        ("أخلى/يخلي/إخلاء", "أخلى أخلت أخلوا أخليت يخلي تخلي يخلون مخلى إخلاء"),
        ("باع/يبيع/بيع", "باع باعت باعوا بيع بيعت يبيع تبيع يبع"),
        ("أعاد/يعيد/إعادة", "أعاد أعادت أعيد أعيدت يعيد يعد معيد معاد إعادة"),
        ("فتح/يفتح/فتح", "فتح فتحت فتحوا يفتح تفتح يفتحون"),
    ],
)
def test_a_verb_stands_for_all_its_forms(entry: str, forms: str) -> None:
    assert set(forms.split()) <= set(forms_of(entry))


def test_the_tail_of_an_expression_stays_as_it_is() -> None:
    assert "ألقت_السلاح" in set(forms_of("ألقى/يلقي/إلقاء_السلاح"))


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "the airline put its fleet back in the air", "the airline grounded its fleet"),
        ("en", "the lift is working", "the lift is out of order"),
        ("ar", "ألقت الكتيبة سلاحها", "تمسكت الكتيبة بسلاحها"),
        ("ar", "وفى المصرف بديونه", "عجز المصرف عن دفع ديونه"),
    ],
)
def test_the_words_of_an_expression_may_stand_apart(language: Language, one: str, other: str) -> None:
    ideas, others = (
        {found.idea for at in expressions_in(key_list(claim), language).values() for found in at}
        for claim in (one, other)
    )
    assert any(are_contrary(idea, against) for idea in ideas for against in others)


def key_list(claim: str) -> list[str]:
    return [next(iter(keys_of(word))) for word in claim.split()]
