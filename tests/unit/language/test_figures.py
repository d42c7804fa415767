"""Figures by kind: numbers, bounds and ranges, what is counted, and numbers that count nothing."""

import pytest

from workbench.language.dates import dates_in
from workbench.language.figures import figures_in, without_calendar
from workbench.language.model import Figure
from workbench.language.words import reading_form, words_in
from workbench.text.languages import Language, direction_of

Found = tuple[int | float, str, str, int | float | None]


def read(text: str) -> list[Figure]:
    """The figures of a text without those that dates tell."""
    language: Language = "ar" if direction_of(text) == "rtl" else "en"
    words = words_in(text, reading_form(text), 0, len(text))
    return without_calendar(figures_in(words, language), dates_in(words, language, None))


def figures(text: str) -> list[Found]:
    return [(one.value, one.unit, one.bound, one.high) for one in read(text)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("6500 قتيل", 6_500),
        ("٦٬٥٠٠ دولار", 6_500),
        ("6,500 دولار", 6_500),
        ("1 200 ضيف", 1_200),
        ("3.500 شخص", 3_500),
        ("3.5 في المئة", 3.5),
        ("12,5٪", 12.5),
        ("٣٫٥ مليارات دولار", 3_500_000_000),
        ("1.250 مليون طن", 1_250_000),
        ("2.375 في المئة", 2.375),
        ("30 ألف شخص", 30_000),
        ("34 ألفا و500 قتيل", 34_500),
        ("مليونا و200 ألف لاجئ", 1_200_000),
        ("۴۵ شخصا", 45),
        ("1,234.5 dollars", 1_234.5),
        ("$3bn", 3_000_000_000),
        ("€1.2m", 1_200_000),
        ("5k people", 5_000),
        ("2.5 million dollars", 2_500_000),
    ],
)
def test_digits_of_every_script_and_tradition(text: str, value: float) -> None:
    assert [one.value for one in read(text)] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("عشر سنوات", 10),
        ("أحد عشر عاملا", 11),
        ("اثنتا عشرة امرأة", 12),
        ("خمسة عشر طفلا", 15),
        ("واحد وعشرون نائبا", 21),
        ("أربعا وثلاثين سفينة", 34),
        ("مئة وخمسة أسرى", 105),
        ("مئة وخمسة عشر نائبا", 115),
        ("مئتا شخص", 200),
        ("ثلاث مئة وخمسون ألف نازح", 350_000),
        ("ألفا قتيل", 2_000),
        ("ثلاثون ألفا", 30_000),
        ("ثلاثة وعشرون ألفا وخمسمئة شخص", 23_500),
        ("خمسة آلاف وستمئة سلة", 5_600),
        ("مليونا متر مربع", 2_000_000),
        ("مئة وثلاثة وعشرين مليارا وأربعمئة مليون جنيه", 123_400_000_000),
        ("نصف مليون نازح", 500_000),
        ("بربع مليون دولار", 250_000),
        ("ثلاثة أرباع المليون دولار", 750_000),
        ("مليون ونصف المليون يورو", 1_500_000),
        ("خاض حربين", 2),
        ("رجلا أمن", 2),
        ("جنديان إسرائيليان", 2),
        ("شاهد واحد فقط", 1),
        ("سفينتين حربيتين", 2),
        ("باعت العائلة شقتين", 2),
        ("اعتقل متسللان", 2),
    ],
)
def test_arabic_words_in_every_form(text: str, value: float) -> None:
    assert [one.value for one in read(text)] == [value]


def test_and_joins_two_counts_when_the_second_is_no_part_of_the_first() -> None:
    assert [one.value for one in read("خمسة وثلاثة جرحى")] == [5, 3]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty-five soldiers", 25),
        ("two dozen houses", 24),
        ("half a dozen houses", 6),
        ("one hundred and five euros", 105),
        ("a hundred thousand voters", 100_000),
        ("half a million refugees", 500_000),
        ("a quarter of a million people", 250_000),
        ("three quarters of a million people", 750_000),
        ("one and a half million euros", 1_500_000),
        ("five thousand six hundred baskets", 5_600),
        ("one hundred and twenty-three billion pounds", 123_000_000_000),
        ("a couple of villages", 2),
        ("a pair of warships", 2),
    ],
)
def test_english_words_in_every_form(text: str, value: float) -> None:
    assert [one.value for one in read(text)] == [value]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("بضعة أشخاص", 3, 9),
        ("بضعة عشر مسلحا", 13, 19),
        ("عشرات المتظاهرين", 20, 100),
        ("عشرات الآلاف من السكان", 20_000, 100_000),
        ("مئات الملايين من الدولارات", 200_000_000, 1_000_000_000),
        ("tens of thousands of people", 20_000, 100_000),
        ("hundreds of thousands of doses", 200_000, 1_000_000),
        ("several soldiers", 3, 9),
        ("a few thousand refugees", 3_000, 9_000),
        ("بين 20 و30 جنديا", 20, 30),
        ("من خمسة إلى عشرة أيام", 5, 10),
        ("between 5 and 10 percent", 5, 10),
        ("between $20,000 and $30,000", 20_000, 30_000),
        ("between 2 and 3 million votes", 2_000_000, 3_000_000),
        ("10-20 workers", 10, 20),
        ("five or six houses", 5, 6),
    ],
)
def test_vague_numbers_and_ranges_have_two_ends(text: str, low: float, high: float) -> None:
    assert [(one.value, one.bound, one.high) for one in read(text)] == [(low, "range", high)]


def test_an_old_and_a_new_figure_are_no_range() -> None:
    assert [one.value for one in read("The price rose from 8 to 10 dollars")] == [8, 10]
    assert [one.value for one in read("ارتفع السعر من 8 إلى 10 دراهم")] == [8, 10]


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("مقتل خمسة عمال على الأقل", ">="),
        ("ما لا يقل عن 12 شخصا", ">="),
        ("لأكثر من مئة ألف شخص", ">"),
        ("يفوق عددهم 50 شخصا", ">"),
        ("وما يزيد على 300 منزل", ">"),
        ("تجاوز عدد المسجلين 2,4 مليون ناخب", ">"),
        ("أقل من عشرة مسلحين", "<"),
        ("لا يتجاوز 20 يوما", "<="),
        ("عشرون مسلحا على الأكثر", "<="),
        ("حتى 50 شخصا", "<="),
        ("زهاء تسعين مصابا", "~"),
        ("قرابة 1200 عائلة", "~"),
        ("عشرون ونيف", ">"),
        ("لا يقل عدد المفقودين عن 90 راكبا", ">="),
        ("تقل أجرتهم عن 20 دينارا", "<"),
        ("لن يتجاوز ثمنه 70 دولارا", "<="),
        ("لا تتعدى قيمة القرض 90 ألف دينار", "<="),
        ("ما يربو على 600 أسرة", ">"),
        ("تجاوزت الديون مليار دولار", ">"),
        ("at least another 20 people", ">="),
        ("no fewer than nine fishermen", ">="),
        ("more than $3bn", ">"),
        ("over 300 homes", ">"),
        ("over three days", "="),
        ("fewer than ten gunmen", "<"),
        ("up to 120 seats", "<="),
        ("about a thousand fighters", "~"),
        ("some 64 per cent", "~"),
        ("twenty-odd houses", "~"),
        ("100+ people", ">="),
        ("the bill did not exceed 90 dollars", "<="),
        ("in 2020", "="),
    ],
)
def test_bounds_in_front_and_behind(text: str, bound: str) -> None:
    assert [one.bound for one in read(text)] == [bound]


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("أودت بحياة ٣٠ ألف شخص", "killed"),
        ("لقي أحد عشر شخصا مصرعهم", "killed"),
        ("بلغ عدد القتلى حتى الآن 45", "killed"),
        ("ارتفعت الحصيلة إلى 27", "killed"),
        ("قتلت امرأة وثلاثة أطفال", "killed"),
        ("أصيب 80", "wounded"),
        ("512 إصابة جديدة بالفيروس", "إصابة"),
        ("14 عاملا في عداد المفقودين", "missing"),
        ("نزح 3.500 شخص", "displaced"),
        ("اعتقلت الشرطة سبعة مشتبه بهم", "detained"),
        ("قبل أن يقتل قبل ثلاثة أعوام", "year"),
        ("أصاب الصاروخ خمس سيارات", "سيارات"),
        ("15 مدنيا", "civilian"),
        ("يحتاج السكان إلى 70 صهريجا", "صهريجا"),
        ("ثلاث نقاط مئوية", "percent"),
        ("تراجعت نقطتين مئويتين", "percent"),
        ("شيدت ألفي وحدة سكنية", "وحدة"),
        ("هدنة صمت واحدة لننقل الجرحى", "هدنة"),
        ("أيد القرار 44 نائبا", "نائبا"),
        ("nine men were taken into custody", "detained"),
        ("غرق قارب يقل مئة وثمانين مهاجرا", "مهاجرا"),
        ("في المتهمين الخمسة", "المتهمين"),
        ("ستة من رجال الشرطة", "رجال"),
        ("12 عاما", "year"),
        ("عن عمر ناهز 80", "year"),
        ("3 عقود", "decade"),
        ("خسر 64 بالمئة", "percent"),
        ("نسبة ٪12", "percent"),
        ("قرضا بقيمة $3 مليارات", "money"),
        ("five people were killed", "killed"),
        ("the death toll climbed to more than 1,300", "killed"),
        ("twelve women lost their lives", "killed"),
        ("killed five", "killed"),
        ("four killed as a bus overturned", "killed"),
        ("two gunmen killed a guard", "gunmen"),
        ("among the dead were four foreigners", "foreigners"),
        ("a stampede injured 15 students", "wounded"),
        ("eight sailors are missing", "missing"),
        ("more than 40 people fled", "displaced"),
        ("512 new infections", "infections"),
        ("105 prisoners of war", "prisoners"),
        ("a boy aged 12", "year"),
        ("the 23-year-old suspect", "year"),
        ("Jane Doe, 54, resigned", "year"),
        ("a 12-member team", "member"),
        ("killed three days before the 5 km race", "days"),
    ],
)
def test_what_is_counted(text: str, unit: str) -> None:
    assert read(text)[0].unit == unit


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("أصيب 80، بينهم 15 مدنيا", [(80, "wounded", "=", None), (15, "civilian", "=", None)]),
        ("قتل 7 من بينهم 3 نساء", [(7, "killed", "=", None), (3, "نساء", "=", None)]),
        ("خلف 200 قتيل و6500 جريح", [(200, "killed", "=", None), (6_500, "wounded", "=", None)]),
        ("مقتل 23 مدنيا وإصابة أربعين آخرين", [(23, "killed", "=", None), (40, "wounded", "=", None)]),
        ("جرح 20، حال أربعة منهم خطرة", [(20, "wounded", "=", None), (4, "wounded", "=", None)]),
        ("الغرامة في القانون الجديد 500 دينار", [(500, "money", "=", None)]),
        ("40 عاملا من أصل 90 وقعوا", [(40, "عاملا", "=", None), (90, "", "=", None)]),
        ("المصانع السبعة ركيزة الاقتصاد", [(7, "المصانع", "=", None)]),
        ("عدد القتلى منذ فجر السبت إلى 63", [(63, "killed", "=", None)]),
        ("إصابة 2059 آخرين", [(2059, "wounded", "=", None)]),
        ("خاض حربين، آخرهما عام 2020", [(2, "war", "=", None), (2020, "year", "=", None)]),
        (
            "The blast injured 20 people, four of them seriously and nine of them children",
            [(20, "wounded", "=", None), (4, "wounded", "=", None), (9, "children", "=", None)],
        ),
        ("killed 12 and wounded 80", [(12, "killed", "=", None), (80, "wounded", "=", None)]),
        (
            "Two people died and three others were injured",
            [(2, "killed", "=", None), (3, "wounded", "=", None)],
        ),
        (
            "Seven people were killed, including three women",
            [(7, "killed", "=", None), (3, "women", "=", None)],
        ),
        ("in 2020 about 6,500 dead", [(2020, "year", "=", None), (6_500, "killed", "~", None)]),
    ],
)
def test_each_of_several_figures_keeps_what_it_counts(text: str, found: list[Found]) -> None:
    assert figures(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "تبنى مجلس الأمن القرار 1325 بالإجماع",
        "تبنى المجلس القرار الدولي 2254",
        "أعلنت حركة طالبان هدنة",
        "أمام الدورة 74 للجمعية العامة",
        "المادة الخامسة",
        "كمية كبيرة من القمح",
        "وزير النفط حيان عبد الغني",
        "فالقرار 1325 ملزم",
        "وفقا للمادة 12 من الدستور",
        "السنة الثالثة عشرة",
        "في القرن العشرين",
        "مجموعة السبع",
        "مجموعة الـ77",
        "الخامس والعشرين من يناير",
        "طائرة من طراز إف-16",
        "بوينغ 737 قرب المطار",
        "أصيب بفيروس كوفيد-19",
        "أصيب بفيروس كوفيد - 19 أمس",
        "أسقط الدفاع الجوي طائرة إف - 16",
        "the spread of Covid - 19 in schools",
        "أصيب مرة واحدة في كتفه",
        "فاز بنتيجة 3-1 على ضيفه",
        "في الغرفة 214 بالفندق",
        "في 15 شارع الحرية",
        "رقم الهاتف 0123456789",
        "الساعة 10:30 صباحا",
        "اندلع القتال الاثنين",
        "ثلث الناخبين",
        "خطوة من جانب واحد",
        "resolution 1325",
        "Article 5 of the treaty",
        "an F-16 and a Boeing 737 collided",
        "G7 leaders",
        "Covid-19",
        "won 3-1 at home",
        "room 214",
        "15 Freedom Street",
        "0123 456 789",
        "at 10:30 a.m.",
        "the 20th brigade",
        "the twenty-first century",
        "two-thirds of the voters",
        "one in five children",
        "no one knows",
        "مات قيصر عام 44 قبل الميلاد",
        "Caesar died in 44 BC",
        "from 3 to 7 May",
        "ليلة 19 إلى 20 مايو",
    ],
)
def test_numbers_that_are_names_count_nothing(text: str) -> None:
    assert figures(text) == []


def test_a_season_over_two_years_is_no_second_figure() -> None:
    assert figures("the 2020-21 season") == figures("the 2020 season")


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("The yard built 310 boats last year.", "boats"),
        ("The clinic sees 900 patients every week.", "patients"),
        ("The port will load 40 ships next month.", "ships"),
    ],
)
def test_the_time_behind_what_is_counted_is_no_unit(text: str, unit: str) -> None:
    assert [figure.unit for figure in read(text)] == [unit]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Four boats sank in May and two in June.", [(4, "boats", "=", None), (2, "boats", "=", None)]),
        (
            "They hired 80 nurses in Cork and at least nine in Sligo.",
            [(80, "nurses", "=", None), (9, "nurses", ">=", None)],
        ),
        (
            "She won six prizes in ten shows and one in France.",
            [(6, "prizes", "=", None), (10, "shows", "=", None)],
        ),
    ],
)
def test_a_second_count_at_another_time_or_place_counts_the_same(text: str, found: list[Found]) -> None:
    assert figures(text) == found
