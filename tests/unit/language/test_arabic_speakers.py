"""Who speaks in Arabic news, by the kind of sentence that tells it."""

from collections.abc import Callable

import pytest

from workbench.language import read

Claimants = Callable[[str], list[str | None]]
Examples = list[tuple[str, list[str | None]]]


def check(examples: Examples) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("text", "found"), examples)


@check(
    [
        ("أعلن الدفاع المدني انتشال 14 جثة من تحت الأنقاض.", ["الدفاع المدني"]),
        ("استبعد وزير الطاقة حدوث انقطاعات في الصيف.", ["وزير الطاقة"]),
        ("وقد أعلن الحزب رسميا انسحابه من الانتخابات.", ["الحزب"]),
        ("ونفت كييف الاتهام.", ["كييف"]),
        ("دعت وزيرة البيئة السكان إلى ترشيد استهلاك المياه.", ["وزيرة البيئة"]),
        ("اتهم زعيم المعارضة الحكومة بالتلاعب بالنتائج.", ["زعيم المعارضة"]),
        ("ندد الاتحاد الأوروبي بالهجوم على القرية.", ["الاتحاد الأوروبي"]),
        ("قال مدير مركز توثيق الانتهاكات إن العدد ارتفع.", ["مدير مركز توثيق الانتهاكات"]),
        ("قالت دراسة نشرت الخميس إن القهوة مفيدة.", ["دراسة"]),
    ],
)
def test_a_name_ends_where_what_is_said_begins(
    text: str, found: list[str | None], claimants: Claimants
) -> None:
    assert claimants(text) == found


@check(
    [
        (
            "أكد الناطق باسم الحكومة، أحمد سليمان، أن الرواتب ستصرف الأحد.",
            ["الناطق باسم الحكومة، أحمد سليمان"],
        ),
        ("قالت زينب، التي فقدت زوجها في الحرب، إنها تعمل.", ["زينب"]),
        ("ذكرت صحيفة «النهار الجديد» أن المحادثات ستستأنف.", ["صحيفة «النهار الجديد»"]),
        ("كان الوزير قد صرح الشهر الماضي بأن المخزون كاف.", ["الوزير"]),
        ("أنكر المشتبه به أنه باع السلاح.", ["المشتبه به"]),
    ],
)
def test_titles_and_appositions_belong_to_the_name(
    text: str, found: list[str | None], claimants: Claimants
) -> None:
    assert claimants(text) == found


@check(
    [
        ("قال مسؤولان أميركيان إن الصفقة قريبة. وأضافا أن الكونغرس أبلغ بها.", ["مسؤولان أميركيان"] * 2),
        ("قال سكان في المدينة إن القصف عنيف. وأضافوا أن الكهرباء مقطوعة.", ["سكان في المدينة"] * 2),
        ("قالت الناشطة سلمى بدران إن الضرب تكرر. ووفقا لها، لا يزال 30 محتجزين.", ["الناشطة سلمى بدران"] * 2),
        ("وصل الرئيس إلى العاصمة صباحا. وقال إن العلاقات قوية.", [None, "الرئيس"]),
        ("أكد رئيس اللجنة أن الدورة قائمة. ونفى الشائعات عن تأجيلها.", ["رئيس اللجنة"] * 2),
        ("أعلن الحزب انسحابه. وأرجع القرار إلى غياب الضمانات.", ["الحزب"] * 2),
        ("قال المصدر إن العملية انتهت. «لم يصب أحد بأذى».", ["المصدر"] * 2),
    ],
)
def test_a_verb_without_a_subject_goes_on_from_whom_it_agrees_with(
    text: str, found: list[str | None], claimants: Claimants
) -> None:
    assert claimants(text) == found


@check(
    [
        ("«لن نقبل التسوية»، قال رئيس النقابة أمام المحتجين.", ["رئيس النقابة"]),
        ("«هذه ليست المرة الأولى. فقدنا خمسة من زملائنا»، يقول المسعف.", ["المسعف"] * 2),
        ("وفق ما أعلنته شركة الكهرباء، فإن التيار سيعود.", ["شركة الكهرباء"]),
        ("وارتفع عدد القتلى إلى 45، كما أعلنت السلطات المحلية.", ["السلطات المحلية"]),
        ("وجاء في بيان للخارجية أن السفارة ستغلق.", ["بيان للخارجية"]),
        ("وبلغت الخسائر مليار دولار، على حد تعبير وزير الاقتصاد.", ["وزير الاقتصاد"]),
        ("وسئل المدرب عن مستقبله فأجاب: «لم أقرر بعد».", ["المدرب"]),
    ],
)
def test_the_speaker_stands_behind_or_beside_what_is_said(
    text: str, found: list[str | None], claimants: Claimants
) -> None:
    assert claimants(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "وأقر مجلس النواب الموازنة بأغلبية 180 صوتا.",
        "ولم يعلق مكتبه على التقارير.",
        "عبر آلاف اللاجئين الحدود أمس.",
        "يذكر أن المصنع أغلق عام 2018.",
        "قد يكتب المدير تقريرا عن الحادث.",
        "يجري السباق بين المدينة والبحر.",
        "وزادت الأسعار بعد أن ارتفعت كلفة النقل.",
        "ارتكب الطرفان على حد سواء جرائم كثيرة.",
    ],
)
def test_what_looks_like_a_verb_of_saying_reports_nothing(text: str) -> None:
    (passage,) = read(text)
    assert not passage.reported


@pytest.mark.parametrize(
    "text", ["ذُكر أن الطائرة كانت تقل 40 راكبا.", "يُعتقد أن سوء الأحوال الجوية سبب الحادث."]
)
def test_what_is_said_in_general_is_reported_by_nobody(text: str) -> None:
    (passage,) = read(text)
    assert (passage.reported, passage.claimant) == (True, None)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("قالت مصادر طبية إن تسعة قتلوا.", False),
        ("قال خبراء إن السد قد ينهار.", False),
        ("قال المسؤول، وقد طلب عدم كشف هويته، إن الاتفاق وشيك.", False),
        ("قالت وكالة رويترز إن الشركة أفلست.", True),
        ("قال مسؤول السياسة الخارجية إن الاتفاق وشيك.", True),
    ],
)
def test_unnamed_sources_are_known_as_such(text: str, named: bool) -> None:
    (passage,) = read(text)
    assert passage.claims[0].chain[0].named is named
