"""Flags about quotations: each raised where a reviewer should look, and its quiet neighbour."""

import pytest

from workbench.language import read


def codes(text: str) -> list[str]:
    return [flag.code for passage in read(text) for flag in passage.flags]


@pytest.mark.parametrize(
    "text",
    [
        "“The river will not come back in our lifetime.” The field lay dry.",
        "على جدار المدرسة كتابة بخط كبير: «لن ننسى من رحلوا عنا في تلك الليلة».",
    ],
)
def test_a_whole_sentence_nobody_says_is_asked_about(text: str) -> None:
    assert "unattributed_quote" in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "The council spoke of “a long and painful process without an end in sight” on Monday.",
        "His article “The Long Road From The River To The Sea” won a prize.",
        "“The road is closed for the whole of the winter,” the mayor said. “It will open again in the spring.”",
        "ويشارك المغرب في منتدى تحت مسمى «منتدى الحوار بين بلدان الشمال والجنوب».",
    ],
)
def test_partial_quotations_titles_and_goings_on_are_quiet(text: str) -> None:
    assert "unattributed_quote" not in codes(text)


def test_marks_alone_and_short_answers_are_no_left_overs() -> None:
    assert not {"fragment", "translation_trace"} & set(codes("Do call us with any questions. ? We are here."))
    assert not {"fragment", "translation_trace"} & set(codes("Go to the old harbour. okay. It is worth it."))
