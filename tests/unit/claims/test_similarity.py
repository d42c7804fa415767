"""Suggesting which claim another repeats."""

from workbench.claims.similarity import most_alike
from workbench.text.folding import fold

TOLL = fold("مقتل خمسة مدنيين على الأقل وإصابة 80 آخرين في قصف الثلاثاء")


def test_the_same_report_in_other_words_is_found() -> None:
    others = {
        "same": fold("وقُتل خمسة مدنيين على الأقل وأصيب 80 آخرون بقصف الثلاثاء"),
        "other": fold("الجيش سيطر على المعبر يوم الاثنين"),
    }
    assert most_alike(TOLL, others) == ["same"]


def test_the_most_alike_comes_first() -> None:
    others = {"part": fold("إصابة 80 آخرين في القصف"), "whole": TOLL}
    assert most_alike(TOLL, others)[0] == "whole"


def test_nothing_alike_gives_nothing() -> None:
    assert most_alike(fold("five killed"), {"other": fold("talks resumed in Geneva")}) == []


def test_a_text_without_words_is_like_nothing() -> None:
    assert most_alike("", {"other": TOLL}) == []
