"""Which texts read most alike."""

from collections.abc import Mapping

from workbench.language.compare.claim_facts import facts_of
from workbench.language.reader import language_of
from workbench.search.ranking import Frequencies, Sought, rank
from workbench.search.terms import Entry, entry_of, facts_found

COMMON = {"the": 80, "said": 40, "minister": 20, "قال": 50, "وزير": 20}


def entry(text: str) -> Entry:
    return entry_of(text, facts_found(facts_of(text, language_of(text))))


def ranked(sought: str, texts: Mapping[int, str], in_sample: Mapping[str, int] = COMMON) -> list[int]:
    frequencies = Frequencies(texts=1_000, sampled=100, mean_length=8.0, in_sample=in_sample)
    found = rank(Sought.of(entry(sought)), {key: entry(text) for key, text in texts.items()}, frequencies)
    assert all(0 <= score <= 1 for _, score in found)
    return [key for key, score in found if score > 0.02]


def test_a_rare_word_in_common_counts_for_more_than_common_ones() -> None:
    texts = {1: "The minister said the road was shut", 2: "Flooding shut the Vesta tunnel"}
    assert ranked("The minister said the Vesta tunnel flooded", texts)[0] == 2


def test_the_same_words_in_other_forms_come_before_other_words() -> None:
    texts = {1: "وزراء الطاقة يجتمعون غدًا", 2: "إغلاق المدارس بالعاصمة بسبب العاصفة", 3: "افتتاح مدرسة جديدة"}
    assert ranked("العاصفة تغلق مدارس العاصمة", texts)[0] == 2


def test_of_the_same_words_those_in_the_same_order_come_first() -> None:
    texts = {1: "Gala rebels shelled Vesta town", 2: "Vesta rebels shelled Gala town"}
    assert ranked("Vesta rebels shelled Gala town again", texts)[0] == 2
    assert ranked("Gala rebels shelled Vesta town again", texts)[0] == 1


def test_a_misspelt_word_is_still_recognised() -> None:
    texts = {1: "Talks resumed in Geneva", 2: "Earthquake shakes Samarkand"}
    assert ranked("Earthquakes in Samarqand", texts)[0] == 2


def test_an_arabic_and_an_english_text_meet_in_names_figures_and_dates() -> None:
    texts = {
        1: "The ceasefire of 10 November 2020 ended the war in Nagorno-Karabakh",
        2: "Talks on Syria resumed in 2016",
        3: "The council met",
    }
    assert ranked("انتهت الحرب في ناغورنو كاراباخ في 10 نوفمبر 2020", texts) == [1]


def test_nothing_in_common_scores_nothing() -> None:
    assert ranked("Harvest festival", {1: "مقتل خمسة مدنيين", 2: "Snow blocks passes"}) == []


def test_a_text_without_words_is_ranked_without_complaint() -> None:
    assert ranked("…", {1: "", 2: "Snow blocks passes"}) == []
    assert ranked("Snow", {}) == []
