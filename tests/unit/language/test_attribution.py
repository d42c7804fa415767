from collections.abc import Callable

import pytest

from workbench.language import read

Claimants = Callable[[str], list[str | None]]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("أعلنت وزارة الصحة، الأحد، أن المستشفى فتح أبوابه.", ["وزارة الصحة"]),
        ("قال المتحدث باسم الحكومة سامر عواد إن الطريق مغلق.", ["المتحدث باسم الحكومة سامر عواد"]),
        ("الطريق مغلق، بحسب وزارة النقل.", ["وزارة النقل"]),
        ("ووفقا لوزارة النقل، فإن الطريق مغلق.", ["وزارة النقل"]),
        ("«الطريق مغلق»، قال المحافظ.", ["المحافظ"]),
        ("في المقابل، دعت فرنسا أذربيجان إلى وقف القتال.", ["فرنسا"]),
        ("عرض الوسطاء هدنة قصيرة على الطرفين.", [None]),
        ("قال المحافظ إن الطريق مغلق. وأضاف: «سيفتح غدا».", ["المحافظ", "المحافظ"]),
        (
            "قالت الوزارة في بيان إن الطريق مغلق. وأضاف أن العمل جار.",
            ["الوزارة", "الوزارة"],
        ),
        (
            "قال المحافظ إن الطريق مغلق. وقالت البلدية إن العمل جار. وأضاف أن الجسر سليم.",
            ["المحافظ", "البلدية", "المحافظ"],
        ),
        ("The minister said the road was closed.", ["The minister"]),
        ("“The road is closed,” said Maria Petrova, the mayor.", ["Maria Petrova"]),
        ("According to the ministry, the road is closed.", ["the ministry"]),
        ("The road is closed, officials said.", ["officials"]),
        ("Ali Rahimi, head of the office, told reporters that the road was closed.", ["Ali Rahimi"]),
        ("Ali Rahimi said the road was closed. He added that it would open.", ["Ali Rahimi", "Ali Rahimi"]),
        ("The two countries fought two wars.", [None]),
        (
            "قال المزارع: «جف النهر. لم نزرع شيئا. والنتيجة أمامكم». وغادر.",
            ["المزارع", "المزارع", "المزارع", None],
        ),
        (
            "“The river ran dry. We planted nothing,” said Omar Sayegh, a farmer.",
            ["Omar Sayegh", "Omar Sayegh"],
        ),
        (
            "Leila Haddad has run the clinic for years. “We never close,” she said.",
            [None, "Leila Haddad"],
        ),
        ("On the evening of 3 May officials in the port said the road was open.", ["officials in the port"]),
        ("A guard who gave no name said the gate was open.", ["A guard"]),
        ("وتطالب النقابة بإرسال لجنة إلى المصنع.", ["النقابة"]),
        ("أما مدير المصنع فينفي أن تكون هناك إصابات.", ["مدير المصنع"]),
        ("الوزير يعلن وقف العمل في الميناء.", ["الوزير"]),
        ("مصر: افتتاح جسر جديد في الصعيد.", [None]),
        ("مصر: سنفتح الجسر الجديد قريبا.", ["مصر"]),
        ("في المخيم، يتابع اللاجئون الأخبار كل مساء.", [None]),
    ],
)
def test_who_asserts_it(text: str, found: list[str | None], claimants: Claimants) -> None:
    assert claimants(text) == found


def test_a_statement_gives_two_claims_that_know_each_other() -> None:
    (passage,) = read("أعلنت وزارة الصحة أن المستشفى استقبل 40 جريحا.")
    attribution, content = passage.claims
    assert (attribution.layer, content.layer) == ("attribution", "content")
    assert (attribution.twin, content.twin) == (1, 0)
    assert content.text == "المستشفى استقبل 40 جريحا"
    assert content.claimant == attribution.claimant == "وزارة الصحة"
    assert content.check_worthiness > attribution.check_worthiness


def test_a_call_is_reported_speech_without_content_to_check() -> None:
    (passage,) = read("دعت النقابة الحكومة إلى رفع الأجور.")
    assert passage.reported
    assert [claim.layer for claim in passage.claims] == ["attribution"]


def test_the_agency_that_quotes_is_a_link_of_the_chain() -> None:
    (passage,) = read("نقلت وكالة الأنباء عن مصدر عسكري قوله إن الجسر دمر.")
    assert passage.claimant == "مصدر عسكري"
    first, second = passage.claims[0].chain
    assert (first.who, first.named, first.through) == ("مصدر عسكري", False, False)
    assert (second.who, second.through) == ("وكالة الأنباء", True)


def test_a_sentence_is_cut_into_the_clauses_that_can_be_judged() -> None:
    (passage,) = read("انسحب الجيش من البلدة أمس، ودمرت السيول ثلاثة جسور، فيما نزح 200 شخص إلى العاصمة.")
    assert [claim.text for claim in passage.claims] == [
        "انسحب الجيش من البلدة أمس",
        "دمرت السيول ثلاثة جسور",
        "نزح 200 شخص إلى العاصمة",
    ]


def test_a_second_statement_keeps_its_speaker_in_two_spans() -> None:
    (passage,) = read("أكد المحافظ أن الطريق مغلق، مضيفا أن الجسر سليم تماما.")
    second = passage.claims[2]
    assert second.text == "أكد المحافظ … مضيفا أن الجسر سليم تماما"
    assert len(second.spans) == 2


@pytest.mark.parametrize(
    "sentence",
    [
        "The landslide closed two roads, the highway office said on Thursday.",
        "The landslide closed two roads, an engineer at the site said late yesterday.",
    ],
)
def test_the_day_of_saying_is_not_what_was_said(sentence: str) -> None:
    [passage] = read(sentence)

    assert [claim.text for claim in passage.claims if claim.layer == "content"] == [
        "The landslide closed two roads"
    ]


def test_a_sentence_inside_a_quotation_asks_only_whether_it_is_so() -> None:
    first, second, _ = read("قال المزارع: «جف النهر. لم نزرع شيئا هذا العام». وغادر المكان.")
    assert {claim.layer for claim in first.claims} == {"attribution", "content"}
    assert {claim.layer for claim in second.claims} == {"content"}
    assert second.claims[0].claimant == "المزارع"


def test_a_question_in_a_heading_is_nobodys_statement() -> None:
    heading = read("Flood news\n\nThe river rose again on Monday.\n\nWhat each side says\n\nThe dam held.")[2]
    assert (heading.kind, heading.reported) == ("heading", False)


def test_to_add_something_is_not_to_say_it() -> None:
    [passage] = read("They were not hurt in the storm, although many lists add them in.")

    assert passage.claimant is None


@pytest.mark.parametrize(
    "sentence",
    [
        "“We lost the house in an hour,” Ms Tate said outside the tribunal.",
        "We lost the house in an hour, officials said Monday, in the worst flood on the coast for forty years.",
    ],
)
def test_the_place_of_saying_is_not_what_was_said(sentence: str) -> None:
    [passage] = read(sentence)
    assert [claim.text for claim in passage.claims if claim.layer == "content"] == [
        "We lost the house in an hour"
    ]
