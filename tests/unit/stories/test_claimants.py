import pytest

from workbench.stories.claimants import are_one


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ليفون مارديان", "Levon Mardyan"),
        ("جيجام ستيبانيان", "Gegham Stepanyan"),
        ("رئيس الوزراء نيكول باشينيان", "Nikol Pashinyan"),
        ("إلهام علييف", "President Ilham Aliyev"),
        ("مارديان", "ليفون مارديان"),
        ("وزارة الدفاع الأذربيجانية", "Azerbaijan's defence ministry"),
        ("مكتب أمين المظالم في إدارة الإقليم", "the region's human rights office"),
        ("Officials of the breakaway administration", "Separatist officials"),
        ("السلطات الانفصالية", "Separatist officials"),
        ("الوزارة", "وزارة الصحة"),
        ("الجيش", "the army"),
        (None, None),
    ],
)
def test_one_claimant_under_two_names(one: str | None, other: str | None) -> None:
    assert are_one(one, other)
    assert are_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("هاسميك غالويان", "ليفون مارديان"),
        ("وزارة الدفاع الأذربيجانية", "وزارة الدفاع الروسية"),
        ("وزير الصحة", "وزير الداخلية"),
        ("Azerbaijani officials", "Armenian officials"),
        ("الشرطة", "الجيش"),
        ("the rebels", "the army"),
        ("Yerevan", "Baku"),
        (None, "الجيش"),
    ],
)
def test_two_claimants(one: str | None, other: str | None) -> None:
    assert not are_one(one, other)
    assert not are_one(other, one)
