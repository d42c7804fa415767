"""What is put first for checking: each pair differs in one thing that makes a claim more worth it."""

import pytest

from workbench.language import read

PAIRS = {
    "en a figure in digits": ("The flood destroyed 340 houses.", "The flood destroyed many houses."),
    "en a date": ("The bridge was closed on 4 May.", "The bridge was closed for a while."),
    "en who says it": ("The mayor Ann Reed said the well was dry.", "It is said the well was dry."),
    "en harm": ("The strike killed villagers near Kandor.", "The strike puzzled villagers near Kandor."),
    "en a reproach": ("The ministry falsely listed the ship.", "The ministry duly listed the ship."),
    "en an effect": ("The drug prevents malaria in children.", "The drug awaits malaria in children."),
    "en no opinion": ("The council sold the park.", "The council shamefully, sadly sold the awful park."),
    "en nothing sweeping": ("The council sold its parks.", "The council always sold everything."),
    "en no forecast": ("The bank cut its rate.", "The bank might cut its rate."),
    "en no question": ("The bank cut its rate.", "Did the bank cut its rate?"),
    "en no exclamation": ("The bank cut its rate.", "The bank cut its rate!"),
    "en not about oneself": ("They sold the house in March.", "We sold our house in March."),
    "en not chatty": ("It is a road that was closed.", "It's a road that was closed."),
    "en nothing pointed at": ("The levy was cut by the state.", "This levy was cut by the state."),
    "en not to the reader": ("The levy takes half of incomes.", "The levy takes half of your income."),
    "en a post that denies": (
        "The clinic did not close its ward. #Health",
        "The clinic opened its ward on 4 May. #Health",
    ),
    "en no notice": ("The clinic gave out vaccines.", "Thanks, the clinic gave out vaccines."),
    "ar a figure in digits": ("دمر الفيضان 340 منزلا في القرية.", "دمر الفيضان منازل كثيرة في القرية."),
    "ar a date": ("أغلق الجسر في 4 أيار أمام الشاحنات.", "أغلق الجسر مدة أمام الشاحنات الثقيلة."),
    "ar harm": ("الغارة خلفت قتلى في القرية الحدودية.", "الغارة خلفت حيرة في القرية الحدودية."),
    "ar a reproach": ("الوزير متورط في صفقة القمح الأخيرة.", "الوزير مشارك في صفقة القمح الأخيرة."),
    "ar an effect": ("الدواء يسبب آلاما عند الأطفال الصغار.", "الدواء ينتظر حملة عند الأطفال الصغار."),
    "ar no opinion": ("باع المجلس الحديقة الكبيرة للشركة.", "باع المجلس الحديقة الرائعة للأسف للشركة."),
    "ar nothing sweeping": ("باع المجلس حدائق الحي الشرقي.", "باع المجلس دائما حدائق الحي."),
    "ar no forecast": ("خفض البنك سعر الفائدة أمس كثيرا.", "قد يخفض البنك سعر الفائدة كثيرا."),
    "ar no question": ("خفض البنك سعر الفائدة فعليا.", "خفض البنك سعر الفائدة فعليا؟"),
    "ar not about oneself": ("باعوا البيت القديم في القرية.", "نحن بعنا البيت في القرية."),
    "ar nothing pointed at": ("الضريبة يدفعها تجار المدينة.", "هذه الضريبة يدفعها تجار المدينة."),
    "ar a post that denies": ("لم تغلق المدرسة أبوابها #مدارس", "تفتح المدرسة أبوابها في 4 أيار #مدارس"),
    "ar told with its circumstances": (
        "عثر رجال الإنقاذ على قارب الصيد الأزرق قرب صخور الميناء القديم بعد بحث طويل في الضباب.",
        "عثر رجال الإنقاذ على قارب الصيد.",
    ),
}


def worth(text: str) -> float:
    """Of the most check-worthy claim."""
    return max(claim.check_worthiness for passage in read(text) for claim in passage.claims)


@pytest.mark.parametrize("kind", PAIRS)
def test_what_can_and_should_be_checked_stands_in_front(kind: str) -> None:
    more, less = PAIRS[kind]
    assert worth(more) > worth(less)


@pytest.mark.parametrize("text", ["x", "لا", "!!!", "5", "https://example.org/5/Abc", "نعم؟"])
def test_a_weight_is_never_outside_0_and_1(text: str) -> None:
    assert all(0 <= claim.check_worthiness <= 1 for passage in read(text) for claim in passage.claims)


def test_the_strongest_reason_comes_first() -> None:
    (passage,) = read("The flood on 4 May destroyed 340 houses.")
    assert passage.claims[0].reasons[0] == "a figure: 340"


def test_a_post_announces_with_figures_dates_and_bodies() -> None:
    reasons = [
        reason
        for passage in read("The United Nations gives out 340 tents on 4 May. #Kandor")
        for claim in passage.claims
        for reason in claim.reasons
    ]
    assert "a post that announces a number, a time or a body" in reasons
    assert not any(reason.startswith("a figure") for reason in reasons)


def test_an_address_of_a_page_holds_no_figure_and_no_name() -> None:
    (passage,) = read(
        "The list is kept at https://example.org/2019/Reports/45 and by press@desk7.example.org."
    )
    assert passage.figures == ()
    assert passage.names == ()
    assert passage.dates == ()
