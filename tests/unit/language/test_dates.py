from datetime import UTC, datetime

import pytest

from workbench.language.dates import dates_in
from workbench.language.names import names_in
from workbench.language.words import Words, reading_form, words_in
from workbench.text.languages import Language

WEDNESDAY = datetime(2023, 9, 20, 12, tzinfo=UTC)


def words_of(text: str) -> Words:
    return words_in(text, reading_form(text), 0, len(text))


@pytest.mark.parametrize(
    ("text", "language", "unresolved", "resolved"),
    [
        ("في 10 نوفمبر 2020", "ar", "2020-11-10", "2020-11-10"),
        ("يوم 15 شباط/فبراير 2024", "ar", "2024-02-15", "2024-02-15"),
        ("في غشت 2019", "ar", "2019-08", "2019-08"),
        ("عام 1994", "ar", "1994", "1994"),
        ("في التسعينيات", "ar", "1990s", "1990s"),
        ("مساء الثلاثاء", "ar", "XXXX-WXX-2", "2023-09-19"),
        ("قبل ثلاثة أيام", "ar", "P-3D", "2023-09-17"),
        ("العام الماضي", "ar", "P-1Y", "2022"),
        ("في نهاية العام", "ar", "P0Y", "2023"),
        ("on November 10, 2020", "en", "2020-11-10", "2020-11-10"),
        ("10/11/2020", "en", "2020-11-10", "2020-11-10"),
        ("last week", "en", "P-1W", "2023-W37"),
        ("three days ago", "en", "P-3D", "2023-09-17"),
        ("in the 1990s", "en", "1990s", "1990s"),
    ],
)
def test_a_date_is_resolved_when_the_publication_date_is_known(
    text: str, language: Language, unresolved: str, resolved: str
) -> None:
    words = words_of(text)
    assert [date.value for date in dates_in(words, language, None)] == [unresolved]
    assert [date.value for date in dates_in(words, language, WEDNESDAY)] == [resolved]


@pytest.mark.parametrize(
    "spelling",
    ["ناغورنو كاراباخ", "ناجورنو كاراباخ", "قره باغ", "ناغورني قرة باغ", "كاراباخ"],
)
def test_spellings_of_one_name_share_a_key(spelling: str) -> None:
    assert [name.key for name in names_in(words_of(f"في {spelling} أمس"), "ar")] == ["nagorno-karabakh"]


def test_a_joined_conjunction_is_not_part_of_the_name() -> None:
    text = "أرمينيا وأذربيجان"
    assert [text[name.start : name.end] for name in names_in(words_of(text), "ar")] == ["أرمينيا", "أذربيجان"]


def test_both_languages_share_the_keys_of_known_names() -> None:
    (arabic,) = names_in(words_of("في الولايات المتحدة"), "ar")
    (english,) = names_in(words_of("in the United States"), "en")
    assert arabic.key == english.key == "united-states"


def test_an_unknown_english_name_is_found_by_its_capitals() -> None:
    assert [name.key for name in names_in(words_of("then Minister Leila Haddad left"), "en")] == [
        "leila-haddad"
    ]
