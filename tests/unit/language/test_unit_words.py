"""Units of figures in words."""

import pytest

from workbench.language.unit_words import WORDS, unit_code, unit_word


def test_a_unit_is_named_in_the_readers_language() -> None:
    assert unit_word("killed", "ar") == "قتلى"
    assert unit_word("civilian", "en") == "civilians"


def test_a_counted_noun_stands_as_written() -> None:
    assert unit_word("شاحنة", "en") == "شاحنة"
    assert unit_code(" شاحنة ") == "شاحنة"


@pytest.mark.parametrize(
    ("typed", "code"), [("قتلى", "killed"), ("قَتيلًا", "killed"), ("Wounded", "wounded"), ("person", "person")]
)
def test_a_word_of_either_language_means_its_unit(typed: str, code: str) -> None:
    assert unit_code(typed) == code


def test_every_word_means_the_unit_it_names() -> None:
    for code, words in WORDS.items():
        assert {unit_code(word) for word in words.values()} == {code}
