"""Which publishers of a story are one voice, and in which passages."""

from datetime import UTC, datetime

import pytest

from workbench.stories import credit_lines, voices
from workbench.stories.voices import Told

AGENCY = "وكالة المرفأ للأنباء"
LEAD = "أعلنت السلطات أن القصف على الحي القديم أوقع خمسة قتلى على الأقل حتى الظهر."
SECOND = "وقالت متحدثة باسم المستشفى إن سيارات الإسعاف لم تصل إلى الشارع الرئيسي قبل المساء."
THIRD = "وأُغلقت الجسور الثلاثة التي تربط ضفتي النهر أمام الشاحنات منذ الفجر."
OWN = "وشاهد مراسل الصحيفة عائلات تحمل فرشا إلى المدرسة الوحيدة التي بقيت مفتوحة في البلدة."


def told(
    number: int, source: str, *passages: str, byline: str = "", hour: int = 0, language: str = "ar"
) -> Told:
    when = datetime(2024, 3, 1, hour or number, tzinfo=UTC)
    return Told(number, source, language, passages, byline, when)


def test_the_same_text_is_the_voice_of_who_told_it_first() -> None:
    found = voices.find(
        [told(2, "الميدان", LEAD, SECOND, THIRD, hour=9), told(1, AGENCY, LEAD, SECOND, THIRD, hour=8)]
    )
    assert {found.of(2, passage) for passage in range(3)} == {AGENCY}
    assert found.headings[2].is_whole
    assert 1 not in found.headings
    assert found.independent == {AGENCY}


def test_three_publishers_of_one_text_are_one_voice() -> None:
    articles = [told(number, f"ناشر {number}", LEAD, SECOND, THIRD) for number in (1, 2, 3)]
    assert voices.find(articles).independent == {"ناشر 1"}


def test_a_paper_that_copies_the_lead_speaks_for_itself_in_its_own_paragraph() -> None:
    found = voices.find([told(1, AGENCY, LEAD, SECOND), told(2, "الميدان", LEAD, OWN, THIRD)])
    assert [found.of(2, passage) for passage in range(3)] == [AGENCY, "الميدان", "الميدان"]
    assert not found.headings[2].is_mostly
    assert found.of(2, None) == "الميدان"


def test_a_passage_with_some_words_changed_is_still_the_same() -> None:
    changed = LEAD.replace("الحي القديم", "الحي  الجديد").replace("أعلنت السلطات", "ذكرت السلطات")
    assert voices.find([told(1, AGENCY, LEAD), told(2, "الميدان", changed)]).of(2, 0) == AGENCY


def test_spelling_and_punctuation_do_not_hide_a_copy() -> None:
    egyptian = LEAD.replace("على", "علي").replace("،", "").replace("أوقع", "اوقع")
    assert voices.find([told(1, AGENCY, LEAD), told(2, "الميدان", egyptian)]).of(2, 0) == AGENCY


def test_two_papers_that_quote_one_sentence_are_two_voices() -> None:
    quoted = "وقالت رئيسة البلدية نوال قسام: «لم يبق في الحي ماء ولا كهرباء ولا طحين منذ ليلتين»."
    elsewhere = "أما قسام فذكرت عند مدخل الملجأ: «لم يبق في الحي ماء ولا كهرباء ولا طحين منذ ليلتين»."
    found = voices.find([told(1, AGENCY, LEAD, quoted), told(2, "الميدان", OWN, elsewhere)])
    assert found.of(2, 1) == "الميدان"


def test_a_quotation_between_copied_passages_is_copied() -> None:
    quoted = "وتابعت: «لم يبق في الحي ماء ولا كهرباء ولا طحين منذ ليلتين»."
    found = voices.find([told(1, AGENCY, LEAD, quoted, SECOND), told(2, "الميدان", LEAD, quoted, SECOND)])
    assert found.of(2, 1) == AGENCY


def test_short_passages_are_alike_by_chance() -> None:
    found = voices.find([told(1, AGENCY, "خلفية", LEAD), told(2, "الميدان", "خلفية", OWN)])
    assert found.of(2, 0) == "الميدان"


def test_an_agency_that_is_no_source_speaks_through_both_who_credit_it() -> None:
    found = voices.find(
        [
            told(1, "الميدان", LEAD, byline="رويترز"),
            told(
                2,
                "The Quay",
                "At least five people were killed, officials said.",
                byline="Reuters",
                language="en",
            ),
        ]
    )
    assert found.independent == {"Reuters"}


def test_an_agency_in_another_language_speaks_in_the_article_that_credits_it() -> None:
    found = voices.find(
        [
            told(1, "Quay Agency", "Officials said at least five people were killed.", language="en"),
            told(2, "الميدان", LEAD, byline="Quay Agency"),
        ]
    )
    assert found.of(2, 0) == "Quay Agency"


def test_who_credits_an_agency_of_the_story_has_its_own_voice_where_the_text_is_its_own() -> None:
    found = voices.find([told(1, AGENCY, LEAD, SECOND), told(2, "الميدان", OWN, SECOND, byline="المرفأ")])
    assert [found.of(2, 0), found.of(2, 1)] == ["الميدان", AGENCY]
    assert found.credits[2] == [AGENCY]


def test_an_author_beside_an_agency_speaks_for_the_paper() -> None:
    found = voices.find([told(1, "الميدان", OWN, byline="هدى سلمان، رويترز")])
    assert found.of(1, 0) == "الميدان"
    assert found.credits[1] == ["Reuters"]


def test_agencies_without_a_name_are_nobody_s_voice() -> None:
    found = voices.find([told(1, "الميدان", LEAD, byline="وكالات"), told(2, "الرصيف", OWN, byline="وكالات")])
    assert found.independent == {"الميدان", "الرصيف"}


def test_a_live_desk_is_no_agency() -> None:
    found = voices.find(
        [told(1, "The Quay", "Five people were killed at noon.", byline="Live desk", language="en")]
    )
    assert found.independent == {"The Quay"}


def test_a_publisher_s_two_articles_are_one_voice() -> None:
    found = voices.find([told(1, "الميدان", LEAD), told(2, "الميدان", OWN)])
    assert found.independent == {"الميدان"}


@pytest.mark.parametrize(
    ("byline", "passages", "agencies"),
    [
        ("رويترز", [LEAD], {"Reuters"}),
        ("أ ف ب", [LEAD], {"AFP"}),
        ("أ.ف.ب", [LEAD], {"AFP"}),
        ("رويترز، أ ف ب", [LEAD], {"Reuters", "AFP"}),
        ("AP and Reuters", [LEAD], {"AP", "Reuters"}),
        ("", [LEAD, "(رويترز)"], {"Reuters"}),
        ("", ["نقلا عن وكالة المرفأ للأنباء", LEAD], {"المرفا"}),
        ("", ["بيروت (المرفأ) - " + LEAD, SECOND], {"المرفا"}),
        ("وكالات", [LEAD], set()),
        ("هدى سلمان", [LEAD], set()),
        ("", [LEAD, SECOND], set()),
    ],
)
def test_credit_lines_name_their_agency(byline: str, passages: list[str], agencies: set[str]) -> None:
    assert credit_lines.named(byline, passages, {credit_lines.key_of(AGENCY)}) == agencies
