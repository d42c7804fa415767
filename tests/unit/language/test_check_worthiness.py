"""What is put first for checking: in each pair the first is more worth it than the second, for one reason."""

import pytest

from workbench.language import read

ENGLISH = {
    "a figure in digits": ("The flood destroyed 340 houses.", "The flood destroyed many houses."),
    "a figure in words": ("The flood destroyed forty houses.", "The flood destroyed our houses."),
    "two figures": ("The mill employs 40 men and 65 women.", "The mill employs 40 men and many women."),
    "a share": ("Some 40 per cent of looms stand idle.", "Some 40 looms of the mill stand idle."),
    "an amount of money": ("The road cost 40 million dollars.", "The road cost 40 long months of work."),
    "a date": ("The bridge was closed on 4 May.", "The bridge was closed for a while."),
    "a named actor": ("Kenya sold the old ferry.", "Somebody sold the old ferry."),
    "two named actors": ("Kenya sold the ferry to Uganda.", "Kenya sold the ferry to a dealer."),
    "an actor, not a people's adjective": ("Soldiers of Russia left.", "Many Russian soldiers left."),
    "an office": ("The regulator sold the ferry.", "The neighbours sold the ferry."),
    "a named source": ("The mayor Ann Reed said the well was dry.", "An official said the well was dry."),
    "reported speech": ("The mayor said the well was dry.", "The well was probably dry."),
    "a past event": ("The council sold the park.", "The council sells parks."),
    "harm": ("The strike killed villagers near Kandor.", "The strike puzzled villagers near Kandor."),
    "a reproach": ("The ministry falsely listed the ship.", "The ministry duly listed the ship."),
    "an effect": ("The drug prevents malaria in children.", "The drug awaits malaria in children."),
    "a source cited": ("The census lists nine villages.", "The sign lists nine villages."),
    "no opinion": ("The council sold the park.", "The council sold the awful park."),
    "one judgement rather than two": (
        "The council sold the awful park.",
        "The council shamefully sold the awful park.",
    ),
    "no judgement by an ending": ("The council drew up a plan.", "The council drew up a thoughtless plan."),
    "what is, not what ought to be": ("The council sells the park.", "The council must sell the park."),
    "no emphasis": ("The harbour is deep in winter.", "The harbour is so very deep in winter."),
    "nothing sweeping": ("The council sold its parks.", "The council always sold its parks."),
    "no forecast": ("The bank cut its rate.", "The bank might cut its rate."),
    "no condition": ("The dam held through spring.", "If only the dam held through spring."),
    "no question": ("The bank cut its rate.", "Did the bank cut its rate?"),
    "no exclamation": ("The bank cut its rate.", "The bank cut its rate!"),
    "nothing argued": ("The bank cut its rate.", "Yet the bank cut its rate."),
    "what happened, not what did not": ("The bank cut its rate.", "The bank never cut its rate."),
    "not about oneself": ("The couple sold a house in March.", "We sold our house in March."),
    "nothing private on a day": (
        "The minister arrived in Kandor.",
        "I saw my sister on Tuesday.",
    ),
    "not chatty": ("It is a road that was closed.", "It's a road that was closed."),
    "nothing pointed at": ("The levy was cut by the state.", "This levy was cut by the state."),
    "named rather than they": ("Growers sold the orchard in March.", "They sold the orchard in March."),
    "not to the reader": ("The levy takes half of incomes.", "The levy takes half of your income."),
    "told rather than called for": (
        "The mayor Ann Reed said the mill had closed.",
        "The mayor Ann Reed called for the mill to close.",
    ),
    "a call reported rather than rhetoric": (
        "The mayor Ann Reed called for the mill to close.",
        "But what a shameful, pointless mill this is!",
    ),
    "a post that accuses": (
        "The clinic secretly sold fake vaccines. #Health",
        "The clinic gave out 340 vaccines on 4 May. #Health",
    ),
    "a post that denies": (
        "The clinic did not close its ward. #Health",
        "The clinic opened its ward on 4 May. #Health",
    ),
    "a post that tells of an effect": (
        "The vaccine causes blindness in children. #Health",
        "The vaccine awaits children in the ward. #Health",
    ),
    "a post without thanks": ("The clinic opened a ward #Health", "Thanks, the clinic opened a ward #Health"),
}
ARABIC = {
    "nothing private on a day": ("وصل الوزير إلى كندور.", "زرت أختي يوم الثلاثاء."),
    "a figure in digits": ("دمر الفيضان 340 منزلا في القرية.", "دمر الفيضان منازل كثيرة في القرية."),
    "a figure in words": ("دمر الفيضان أربعين منزلا في القرية.", "دمر الفيضان منازل كثيرة في القرية."),
    "two figures": ("يعمل في المصنع 40 رجلا و65 امرأة.", "يعمل في المصنع 40 رجلا ونساء كثيرات."),
    "a share": ("توقف عن العمل 40 في المئة من الأنوال.", "توقف عن العمل 40 نولا قديما من الأنوال."),
    "an amount of money": ("كلف الطريق 40 مليون دولار.", "كلف الطريق 40 شهرا طويلا."),
    "a date": ("أغلق الجسر في 4 أيار أمام الشاحنات.", "أغلق الجسر مدة أمام الشاحنات الثقيلة."),
    "a named actor": ("اشترت كينيا العبارة القديمة.", "اشترت جدتي العبارة القديمة."),
    "two named actors": ("اشترت كينيا العبارة من أوغندا.", "اشترت كينيا العبارة من تاجر."),
    "an office": ("اشترت البلدية العبارة القديمة.", "اشترت الجارة العبارة القديمة."),
    "an office with its clitics": ("بيعت العبارة القديمة للوزارة.", "بيعت العبارة القديمة للجيران."),
    "a named source": ("قالت العمدة سلمى حداد إن البئر جفت.", "قال أحدهم إن البئر جفت."),
    "reported speech": ("قال العمدة إن البئر جفت.", "لعل البئر جفت في القرية."),
    "a past event": ("باع المجلس الحديقة الكبيرة.", "يملك المجلس الحديقة الكبيرة."),
    "a past event behind and": ("وباع المجلس الحديقة الكبيرة.", "ويملك المجلس الحديقة الكبيرة."),
    "harm": ("الغارة خلفت قتلى في القرية الحدودية.", "الغارة خلفت حيرة في القرية الحدودية."),
    "a reproach": ("الوزير متورط في صفقة القمح الأخيرة.", "الوزير مشارك في صفقة القمح الأخيرة."),
    "an effect": ("الدواء يسبب آلاما عند الأطفال الصغار.", "الدواء ينتظر حملة عند الأطفال الصغار."),
    "a source cited": ("في الإحصاء تسع قرى جبلية.", "في اللوحة تسع قرى جبلية."),
    "no opinion": ("باع المجلس الحديقة الكبيرة للشركة.", "باع المجلس الحديقة الرائعة للشركة."),
    "no judgement behind its article": ("غطى الطريق الطويل رمل.", "غطى الطريق السخيف رمل."),
    "one judgement rather than two": (
        "باع المجلس الحديقة البائسة للشركة.",
        "للأسف باع المجلس الحديقة البائسة للشركة.",
    ),
    "what is, not what ought to be": ("تبيع الحكومة الحديقة الكبيرة.", "يجب بيع الحديقة الكبيرة."),
    "no emphasis": ("الميناء عميق في فصل الشتاء.", "الميناء عميق جدا في فصل الشتاء."),
    "nothing sweeping": ("باع المجلس حدائق الحي الشرقي.", "باع المجلس دائما حدائق الحي."),
    "no forecast": ("خفض البنك سعر الفائدة أمس كثيرا.", "قد يخفض البنك سعر الفائدة كثيرا."),
    "no condition": ("صمد السد طوال أشهر الربيع.", "لو صمد السد طوال أشهر الربيع."),
    "no question": ("خفض البنك سعر الفائدة.", "هل خفض البنك سعر الفائدة؟"),
    "no exclamation": ("خفض البنك سعر الفائدة.", "خفض البنك سعر الفائدة!"),
    "nothing argued": ("خفض البنك سعر الفائدة.", "لكن خفض البنك سعر الفائدة."),
    "what happened, not what did not": ("خفض البنك سعر الفائدة.", "لم يخفض البنك سعر الفائدة."),
    "not about oneself": ("باع الزوجان البيت في القرية.", "نحن بعنا البيت في القرية."),
    "nothing pointed at": ("الضريبة يدفعها تجار المدينة.", "هذه الضريبة يدفعها تجار المدينة."),
    "without is no denial": ("يعمل القطار بدون سائق.", "لا يعمل القطار بسائق."),
    "a fact in two words": ("استقال المحافظ.", "سيستقيل المحافظ."),
    "not to the reader": ("تأخذ الضريبة نصف الدخل.", "شاهد الضريبة تأخذ نصف الدخل."),
    "told rather than called for": (
        "قالت العمدة سلمى حداد إن المصنع أغلق.",
        "دعت العمدة سلمى حداد إلى إغلاق المصنع.",
    ),
    "a call reported rather than rhetoric": (
        "دعت العمدة سلمى حداد إلى إغلاق المصنع.",
        "لكن كم هو بائس وسخيف هذا المصنع!",
    ),
    "a post that accuses": (
        "العيادة تبيع سرا لقاحات مزيفة #صحة",
        "العيادة تمنح 340 لقاحا في 4 أيار #صحة",
    ),
    "a post that denies": ("لم تغلق المدرسة أبوابها #مدارس", "تفتح المدرسة أبوابها في 4 أيار #مدارس"),
    "a post that tells of an effect": (
        "اللقاح يسبب العمى عند الأطفال #صحة",
        "اللقاح ينتظر وصول الأطفال #صحة",
    ),
    "a post without thanks": ("افتتحت العيادة جناحا #صحة", "شكرا افتتحت العيادة جناحا #صحة"),
}
PAIRS = {f"en {kind}": pair for kind, pair in ENGLISH.items()} | {
    f"ar {kind}": pair for kind, pair in ARABIC.items()
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


@pytest.mark.parametrize(
    "text", ["The bridge fell. https://example.org/5", "انهار الجسر. https://example.org/5"]
)
def test_an_address_behind_a_post_is_worth_nothing(text: str) -> None:
    said, *behind = [claim for passage in read(text) for claim in passage.claims]
    assert said.check_worthiness > max(claim.check_worthiness for claim in behind)


@pytest.mark.parametrize(
    "text",
    [
        "The mill\n\nThe owners sold the mill in May.\n\nThe mill was sold in May\n\nNobody has worked there since.",
        "المصنع\n\nباع الملاك المصنع في أيار.\n\nالمصنع بيع في أيار\n\nلم يعمل فيه أحد بعد ذلك.",
    ],
)
def test_a_heading_stands_behind_the_sentence_it_repeats(text: str) -> None:
    worth_of = {passage.kind: passage.claims[0].check_worthiness for passage in read(text)[1:3]}
    assert worth_of["sentence"] > worth_of["heading"]


def test_that_a_named_speaker_said_it_is_worth_more_than_rhetoric_and_less_than_a_good_fact() -> None:
    said, content = read('The mayor Ann Reed said: "What a shameful, pointless mill."')[0].claims
    assert said.layer == "attribution"
    assert said.check_worthiness > content.check_worthiness
    told, fact = read("The mayor Ann Reed said the mill had lost 340 jobs in May.")[0].claims
    assert fact.check_worthiness > told.check_worthiness


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


@pytest.mark.parametrize(
    ("text", "is_ahead"),
    [
        ("The bridge was closed on 9 May 2021.", False),
        ("The claims could not be checked.", False),
        ("Neither account could be confirmed.", False),
        ("The bridge, closed on 9 May 2021, may reopen.", True),
        ("The river could flood the town.", True),
    ],
)
def test_a_prediction_looks_ahead(text: str, is_ahead: bool) -> None:
    [passage] = read(text)
    assert ("prediction" in passage.claims[-1].reason_codes) is is_ahead
