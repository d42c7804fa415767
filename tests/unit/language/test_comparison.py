from datetime import UTC, datetime

import pytest

from workbench.language import relate

MORNING, NIGHT = datetime(2024, 5, 1, 6, tzinfo=UTC), datetime(2024, 5, 1, 22, tzinfo=UTC)


def test_a_higher_toll_after_a_lower_bound_is_a_later_update() -> None:
    first, second = "مقتل 5 عمال على الأقل في انهيار المنجم", "مقتل 27 عاملا في انهيار المنجم"
    assert relate(first, second, a_at=MORNING, b_at=NIGHT).relation == "later_update"
    assert relate(first, second).relation == "refine"


def test_the_other_figures_of_a_running_report_are_running_too() -> None:
    first = "مقتل 5 عمال على الأقل وإصابة 40 في انهيار المنجم"
    second = "مقتل 27 عاملا وإصابة 90 في انهيار المنجم"
    assert relate(first, second, a_at=MORNING, b_at=NIGHT).relation == "later_update"


def test_an_exact_figure_below_a_lower_bound_contradicts() -> None:
    found = relate("At least 12 miners were killed in the collapse", "8 miners were killed in the collapse")
    assert found.relation == "contradict"


def test_finished_tolls_are_exact() -> None:
    found = relate("أودت الحرب بحياة 30 ألف شخص", "أودت الحرب بحياة 20 ألف شخص")
    assert found.relation == "contradict"
    assert found.reasons == ("رقمان مختلفان: «30 ألف» و«20 ألف»",)


def test_reasons_are_told_in_either_language() -> None:
    found = relate("أودت الحرب بحياة 30 ألف شخص", "أودت الحرب بحياة 20 ألف شخص")
    assert found.reasons_in("en") == ["different figures: “30 ألف” and “20 ألف”"]


@pytest.mark.parametrize(
    ("a", "b", "relation"),
    [
        ("مقتل 5 جنود في الكمين", "مقتل 7 مدنيين في الكمين", "different_scope"),
        ("انفجار في سوق باكو يوم الاثنين", "انفجار في سوق باكو يوم الخميس", "different_scope"),
        ("حريق كبير في مصنع في باكو", "حريق كبير في مصنع في يريفان", "different_scope"),
        ("قال الوزير إن الجسر مفتوح", "قال المحافظ إن الجسر مفتوح", "agree"),
        ("قُتل خمسة في الانفجار", "قُتل خمسة في انفجار شاحنة قرب محطة القطار القديمة", "refine"),
        ("نفت الوزارة إغلاق الجسر", "أكدت الوزارة إغلاق الجسر", "contradict"),
        ("لم ينف الوزير خبر الاستقالة", "نفى الوزير خبر الاستقالة", "contradict"),
        (
            "مشاركة مقاتلين أرمن مع القوات الأرمنية هناك",
            "مشاركة مقاتلين أرمن مع القوات الأرمينية هناك",
            "different_scope",
        ),
        ("قتل نحو 30 ألف شخص في الحرب", "قتل 29 ألف شخص في الحرب", "refine"),
        ("رفضت النقابة العرض", "لم توافق النقابة على العرض", "agree"),
        ("أطلقت الشرطة سراح المصور", "اعتقلت الشرطة المصور", "contradict"),
        ("سمحت البلدية بالصيد في البحيرة", "حظرت البلدية الصيد في البحيرة", "contradict"),
        ("غلبت تونس المغرب في النهائي", "خسر المغرب أمام تونس في النهائي", "agree"),
        ("افتتح المحافظ المكتبة", "تم افتتاح المكتبة من قبل المحافظ", "agree"),
        ("The bridge is open", "الجسر مفتوح", "cannot_compare"),
        ("Gold rises as the dollar falls", "Gold falls as the dollar rises", "contradict"),
        ("Parliament approved the budget law", "Parliament rejected the budget law", "contradict"),
    ],
)
def test_what_differs_decides_the_relation(a: str, b: str, relation: str) -> None:
    assert relate(a, b).relation == relation


def test_nothing_is_too_strange_to_compare() -> None:
    for odd in ("", "…", "«»", "12", "و", "\u0640", "😀"):
        for other in ("", odd, "قتل 5", "five killed"):
            assert 0 <= relate(odd, other).contradiction <= 1
