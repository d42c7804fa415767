import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.folding import fold, fold_with_offsets


@pytest.mark.parametrize(
    ("written", "searched"),
    [
        ("أُعْلِنَ", "اعلن"),
        ("الهُـــدنة", "الهدنه"),
        ("مستشفى", "مستشفي"),
        ("٢٠٢٠ ۲۰۲۰", "2020 2020"),
        ("Haïti", "haiti"),
        ("STRASSE", "strasse"),
        ("کابل", "كابل"),
        ("مسؤول", "مسؤول"),
        ("the minister’s", "the minister's"),
    ],
)
def test_spellings_a_searcher_does_not_mean_are_folded(written: str, searched: str) -> None:
    assert fold(written) == searched


def test_a_ligature_stays_one_code_point() -> None:
    assert fold("\ufdfa") == "\ufdfa"


@given(st.text())
def test_no_code_point_becomes_two_and_folding_settles(text: str) -> None:
    assert len(fold(text)) <= len(text)
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_every_folded_character_knows_where_it_stood(text: str) -> None:
    folded, offsets = fold_with_offsets(text)
    assert folded == fold(text)
    assert len(offsets) == len(folded)
    assert [fold(text[offset]) for offset in offsets] == list(folded)
    assert offsets == sorted(set(offsets))
