import pytest

from workbench.text.languages import detect_language, direction_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("أعلنت الوزارة حصيلة جديدة", "ar"),
        ("The ministry published a new toll", "en"),
        ("این خبر دیروز منتشر شد و پیگیری می‌شود", None),
        ("یہ خبر کل شائع ہوئی تھی", None),
        ("Министерство сообщило", None),
        ("أعلنت شركة أجنبية Example Holdings", None),
        ("أعلنت الشركة أمس في القاهرة عن تطبيق News", "ar"),
        ("2020 … 😀", None),
        ("", None),
    ],
)
def test_the_language_is_told_by_the_letters(text: str, language: str | None) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("text", "direction"),
    [("خبر عاجل", "rtl"), ("Breaking news", "ltr"), ("חדשות", "rtl"), ("42", "ltr"), ("خبر عن NATO", "rtl")],
)
def test_the_direction_follows_most_letters(text: str, direction: str) -> None:
    assert direction_of(text) == direction
