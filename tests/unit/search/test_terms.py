"""What a text is found by."""

import pytest

from workbench.language.compare.claim_facts import facts_of
from workbench.search.terms import Facts, beginnings, entry_of, facts_found, words_of
from workbench.text.languages import Language


def terms(text: str) -> set[str]:
    return set(entry_of(text, Facts()).terms.split())


def facts(text: str, language: Language) -> Facts:
    return facts_found(facts_of(text, language))


@pytest.mark.parametrize("written", ["الحكومة", "والحكومة", "بالحكومة", "للحكومة", "حكومة", "وحكومة"])
def test_an_arabic_word_is_found_by_itself_whatever_is_written_before_it(written: str) -> None:
    assert "حكومه" in terms(f"قالت {written} أمس")


def test_spellings_and_vowels_do_not_matter() -> None:
    assert terms("إِعْلَانُ القاهرةِ") == terms("اعلان القاهره")


def test_a_tag_is_cut_into_its_words_and_an_address_left_out() -> None:
    words = words_of("Read #AustralianFires and #عاصمة_السلام https://example.org/a?b=c via @ReliefDesk")
    assert words == ["read", "australian", "fires", "and", "عاصمه", "السلام", "via", "relief", "desk"]


def test_a_name_is_one_term_in_both_languages() -> None:
    arabic = facts("سيطر الجيش على ناغورني قره باغ", "ar")
    english = facts("The army took Nagorno-Karabakh", "en")
    assert arabic.names == english.names == ("@nagorno-karabakh",)


def test_a_figure_is_one_term_in_words_and_in_digits_and_in_both_languages() -> None:
    written = [facts("مقتل خمسة مدنيين", "ar"), facts("مقتل 5 مدنيين", "ar"), facts("Five killed", "en")]
    assert {found.figures for found in written} == {("#5",)}


def test_only_a_date_that_says_its_year_is_a_term() -> None:
    assert facts("انتهت الحرب في 10 نوفمبر 2020", "ar").dates == ("~2020-11-10",)
    assert facts("انتهت الحرب يوم الثلاثاء", "ar").dates == ()


def test_what_is_typed_is_looked_for_without_its_article() -> None:
    assert beginnings("الحكومة وزير Elect") == ["حكومه", "وزير", "elect"]


def test_nothing_longer_than_a_word_is_a_term() -> None:
    assert max(map(len, terms("ا" * 5_000 + " كلمة"))) <= 40


def test_a_text_without_words_has_no_terms() -> None:
    assert entry_of("… ! 🦁", Facts()).terms == ""
