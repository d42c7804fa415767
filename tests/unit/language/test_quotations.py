import pytest

from workbench.language import read
from workbench.language.quotations import quoted_runs


def runs(text: str) -> list[tuple[str, bool]]:
    return [(text[run.inner_start : run.inner_end], run.closed) for run in quoted_runs(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("قال “كذا. وكذا”، ثم سكت", [("كذا. وكذا", True)]),
        ("وصفها بـ«الرهيبة»", [("الرهيبة", True)]),
        ("قال “لم يغلق.", [("لم يغلق.", False)]),
        ("قال ”مقلوب“ ثم سكت", [("مقلوب", True)]),
        ("قال «إنه قال “نعم” أمس»", [("إنه قال “نعم” أمس", True), ("نعم", True)]),
        ('He said "we\'re done" twice', [("we're done", True)]),
        ("She said ‘it’s over’ again", [("it’s over", True)]),
        ("the ministers' offices and Armenia's army", []),
        ('"one" and "two"', [("one", True), ("two", True)]),
        ("«قال: ‹نعم› ثم سكت»", [("قال: ‹نعم› ثم سكت", True), ("نعم", True)]),
        ("قال ‟نعم” وقال „لا“ وقال »ربما«", [("نعم", True), ("لا", True), ("ربما", True)]),
        ('قال: "لن نعود وأضاف: "أبدا"', [("لن نعود وأضاف:", False), ("أبدا", True)]),
        ("قال: “لن نعود وأضاف: “أبدا” ثم خرج", [("لن نعود وأضاف:", False), ("أبدا", True)]),
        ("“he said “no” twice”", [("he said “no” twice", True), ("no", True)]),
        ("'the soldiers' war,' he said", [("the soldiers' war,", True)]),
        ("the 'republic' and its 'army'", [("republic", True), ("army", True)]),
        ("the '90s, the workers' union and rock 'n' roll", []),
        ("'Tis the season of the workers' union", []),
        ("He is 6'2\" tall, with a 9\" scar from the 90' mark", []),
        ("Sana'a, Ta'iz and Hawai‘i", []),
    ],
)
def test_quotations_are_found_with_their_ends(text: str, found: list[tuple[str, bool]]) -> None:
    assert runs(text) == found


def test_a_quotation_opened_again_in_the_next_paragraph_is_not_flagged() -> None:
    text = "قال الوزير: «انتهى الأمر ولن نعود إليه.\n\n«وسنفتح المعبر غدا»."
    assert not [flag for passage in read(text) for flag in passage.flags if flag.code == "unbalanced_quote"]
