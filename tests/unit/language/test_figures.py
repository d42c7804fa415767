import pytest

from workbench.language.figures import figures_in
from workbench.language.words import reading_form, words_in
from workbench.text.languages import Language

Found = tuple[int | float, str, str, int | float | None]


def figures(text: str, language: Language) -> list[Found]:
    words = words_in(text, reading_form(text), 0, len(text))
    return [(one.value, one.unit, one.bound, one.high) for one in figures_in(words, language)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("مقتل خمسة عمال على الأقل", [(5, "killed", ">=", None)]),
        ("أصيب 80، بينهم 15 مدنيا", [(80, "wounded", "=", None), (15, "civilian", "=", None)]),
        ("أودت بحياة ٣٠ ألف شخص", [(30_000, "killed", "=", None)]),
        ("خلفت نحو 6500 قتيل", [(6_500, "killed", "~", None)]),
        ("منذ أكثر من 3 عقود", [(3, "decade", ">", None)]),
        ("ألفا قتيل", [(2_000, "killed", "=", None)]),
        ("ثلاثون ألفا", [(30_000, "", "=", None)]),
        ("مئتا شخص", [(200, "person", "=", None)]),
        ("مئة وثلاثة وعشرون جريحا", [(123, "wounded", "=", None)]),
        ("ثلاث مئة وخمسون ألف نازح", [(350_000, "displaced", "=", None)]),
        ("خمسة عشر طفلا", [(15, "طفلا", "=", None)]),
        ("نصف مليون نازح", [(500_000, "displaced", "=", None)]),
        ("بضعة أشخاص", [(3, "person", "range", 9)]),
        ("عشرات الآلاف من السكان", [(20_000, "", "range", 100_000)]),
        ("بين 20 و30 جنديا", [(20, "جنديا", "range", 30)]),
        ("نزح 3.500 شخص", [(3_500, "displaced", "=", None)]),
        ("ارتفع 3.5 في المئة", [(3.5, "percent", "=", None)]),
        ("٦٬٥٠٠ دولار", [(6_500, "money", "=", None)]),
        ("خاض حربين، آخرهما عام 2020", [(2, "war", "=", None), (2020, "year", "=", None)]),
        ("اندلع القتال الاثنين", []),
        ("2.5 مليون يورو", [(2_500_000, "money", "=", None)]),
    ],
)
def test_arabic_figures(text: str, found: list[Found]) -> None:
    assert figures(text, "ar") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("at least five people were killed", [(5, "killed", ">=", None)]),
        ("killed 12 and wounded 80", [(12, "killed", "=", None), (80, "wounded", "=", None)]),
        ("two dozen houses", [(24, "houses", "=", None)]),
        ("twenty-five soldiers", [(25, "soldiers", "=", None)]),
        ("one hundred and five euros", [(105, "money", "=", None)]),
        ("half a million refugees", [(500_000, "displaced", "=", None)]),
        ("tens of thousands of people", [(20_000, "", "range", 100_000)]),
        ("between 5 and 10 percent", [(5, "percent", "range", 10)]),
        ("in 2020 about 6,500 dead", [(2020, "year", "=", None), (6_500, "killed", "~", None)]),
        ("more than 2.5 million dollars", [(2_500_000, "money", ">", None)]),
        ("no one knows", []),
    ],
)
def test_english_figures(text: str, found: list[Found]) -> None:
    assert figures(text, "en") == found
