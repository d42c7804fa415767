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
        ("عبد الله حمدوك", "Abdalla Hamdok"),
        ("النائب سامي الحداد", "Sami Haddad"),
        ("المتحدثة باسم الخارجية الروسية ماريا زاخاروفا", "Maria Zakharova"),
        (None, None),
    ],
)
def test_one_person_under_two_names(one: str | None, other: str | None) -> None:
    assert are_one(one, other)
    assert are_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("هاسميك غالويان", "ليفون مارديان"),
        ("Tamer Ramadan", "Tawfik Shukri"),
        ("رئيس الوزراء نيكول باشينيان", "وزير الخارجية أرارات ميرزويان"),
        ("a doctor at the hospital", "the hospital"),
        ("طبيب في المستشفى", "ممرض في المستشفى"),
        ("متطوعون", "متطوعون آخرون"),
        ("دبلوماسيون", "مهندسون"),
        ("مصدر أمني", "the security council"),
        (None, "الجيش"),
    ],
)
def test_two_persons(one: str | None, other: str | None) -> None:
    assert not are_one(one, other)
    assert not are_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("المنظمة الدولية للهجرة", "The International Organization for Migration"),
        ("المنظمة الدولية للهجرة", "the IOM"),
        ("منظمة الصحة العالمية", "the World Health Organization"),
        ("برنامج الأغذية العالمي", "the World Food Programme"),
        ("الهلال الأحمر الليبي", "The Libyan Red Crescent"),
        ("وزارة الدفاع الأذربيجانية", "Azerbaijan's defence ministry"),
        ("خفر السواحل الإيطالي", "the Italian coast guard"),
        ("البنك المركزي المصري", "Egypt's central bank"),
        ("السلطات الصحية", "health officials"),
        ("السلطات الانفصالية", "Separatist officials"),
        ("Officials of the breakaway administration", "Separatist officials"),
        ("مكتب أمين المظالم في إدارة الإقليم", "the region's human rights office"),
        ("مسئول أمنى فى طبرق", "a security official in Tobruk"),
        ("عميد البلدية", "The mayor"),
        ("رئيس بلدية درنة", "the mayor of Derna"),
        ("أرمينيا", "Armenia"),
        ("الجيش", "the army"),
    ],
)
def test_one_body_in_both_languages(one: str, other: str) -> None:
    assert are_one(one, other)
    assert are_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("القوات المسلحة الأرمنية", "القوات المسلحة الأرمينية"),
        ("الشرطة النيجرية", "الشرطة النيجيرية"),
        ("North Korean army", "South Korean army"),
        ("army of Sudan", "جيش جنوب السودان"),
        ("وزارة الدفاع الأذربيجانية", "وزارة الدفاع الروسية"),
        ("Azerbaijani officials", "Armenian officials"),
        ("الهلال الأحمر الليبي", "Egyptian Red Crescent"),
        ("الهلال الأحمر", "the Red Cross"),
        ("the International Federation of Red Cross and Red Crescent", "الهلال الأحمر الليبي"),
        ("منظمة الصحة العالمية", "the health ministry"),
        ("منظمة الصحة العالمية", "The International Organization for Migration"),
        ("المنظمة الدولية للهجرة", "وزارة الهجرة"),
        ("وزير الصحة", "وزير الداخلية"),
        ("Ministry of Fisheries", "وزارة الصحة"),
        ("مجلس النواب", "مجلس الشيوخ"),
        ("mayor of Derna", "Derna police"),
        ("Derna hospital", "Benghazi hospital"),
        ("Azerbaijani officials", "وزارة الدفاع الأذربيجانية"),
        ("الشرطة", "الجيش"),
        ("the rebels", "the army"),
        ("Yerevan", "Baku"),
        ("باكو", "Azerbaijan"),
    ],
)
def test_two_bodies(one: str, other: str) -> None:
    assert not are_one(one, other)
    assert not are_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الأمينة العامة للهلال الأحمر الليبي", "the secretary-general of the Libyan Red Crescent"),
        ("الأمينة العامة للهلال الأحمر الليبي مريم الدرسي", "The Libyan Red Crescent"),
        ("the UN secretary-general", "الأمم المتحدة"),
        ("the Iraqi army's spokesman", "الجيش العراقي"),
        ("وزير الصحة", "the health ministry"),
        ("رئيس الهلال الأحمر المصري", "Egyptian Red Crescent"),
        ("وزير الصحة في حكومة الشرق عثمان عبد الجليل", "The health minister of the eastern government"),
        ("الوزارة", "وزارة الصحة"),
    ],
)
def test_who_speaks_for_a_body_asserts_for_it(one: str, other: str) -> None:
    assert are_one(one, other)
    assert are_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("فرع الهلال الأحمر الليبي في درنة", "The Libyan Red Crescent"),
        ("the Derna Red Crescent", "The Libyan Red Crescent"),
        ("وزير الدفاع السابق", "وزير الدفاع"),
        ("نائب رئيس الوزراء", "the prime minister"),
        ("deputy health minister", "وزير الصحة"),
        ("the health minister of the eastern government", "the Libyan health ministry"),
        ("حكومة طرابلس", "السلطات في الشرق"),
        ("the army's spokesman", "المتحدث باسم الشرطة"),
    ],
)
def test_who_only_stands_near_a_body_does_not(one: str, other: str) -> None:
    assert not are_one(one, other)
    assert not are_one(other, one)
