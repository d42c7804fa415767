# ruff: noqa: E501 - a pair stands on one line
"""A table of pairs and the difference each must get: in Arabic, in English and across both."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, get_args

import pytest

from tests.unit.stories.hearing import heard
from workbench.stories.answering import suggest
from workbench.stories.asking import asked
from workbench.stories.differences import compare
from workbench.stories.said import Difference, Said
from workbench.stories.scopes import scope_of
from workbench.text.languages import detect_language

KILLED = "How many were killed?"
WOUNDED = "كم عدد الجرحى؟"
DISPLACED = "How many fled?"
MISSING = "How many are missing?"
LASTED = "كم استمرت الحرب؟"
WAR = "كم قُتل في الحرب الأولى التي انتهت عام 1994؟"
SAID = "مَن قال ذلك؟"
WHO = "Who lost the second war?"
BEGAN = "متى بدأت الهدنة؟"
ROAD = "Was the road open?"


@dataclass(frozen=True)
class Side:
    """What one publisher says: the text, who is quoted (None: nobody), day of September 2023 and hour."""

    text: str
    claimant: str | None = None
    at: str = "19 12:00"
    readings: tuple[str, ...] = ()


def said(side: Side, question: str, *, key: int, source: str, voice: str = "") -> Said:
    published = datetime.strptime(f"2023-09-{side.at}", "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
    what = asked(question)
    answer = suggest(what, heard(side.text, side.claimant, published_at=published))
    return Said(
        key=key,
        source=source,
        voice=voice or source,
        text=side.text,
        answer=answer,
        readings=side.readings,
        published_at=published,
        asks=what.kind,
        scope=scope_of(side.text, answer.start),
    )


def difference(question: str, one: Side, other: Side) -> Difference:
    return compare(
        said(one, question, key=1, source="السفح"), said(other, question, key=2, source="The Courier")
    )


Named = Literal[
    "agree",
    "refine",
    "later_update",
    "different_scope",
    "publishers",
    "parties",
    "ambiguous",
    "cannot_compare",
]
OMBUDSMAN_AR, OMBUDSMAN_EN = "مكتب أمين المظالم", "the human rights office"
MINISTRY_AR, MINISTRY_EN = "وزارة الدفاع", "the defence ministry"
ARMY_AR = "الجيش"

PAIRS: list[tuple[str, Side, Side, Named]] = [
    # One figure, one voice or two: they agree.
    (KILLED, Side("قُتل خمسة أشخاص."), Side("قُتل 5 أشخاص."), "agree"),
    (KILLED, Side("Five people were killed."), Side("5 people were killed."), "agree"),
    (KILLED, Side("قُتل خمسة أشخاص."), Side("Five people were killed."), "agree"),
    (KILLED, Side("مقتل 27 شخصا", OMBUDSMAN_AR), Side("27 people were killed", OMBUDSMAN_EN), "agree"),
    (KILLED, Side("خمسة قتلى على الأقل"), Side("at least five people were killed"), "agree"),
    (WAR, Side("قُتل فيها نحو ثلاثين ألف شخص."), Side("About 30,000 people died in it."), "agree"),
    (WOUNDED, Side("أصيب ثمانون شخصا."), Side("80 people were wounded."), "agree"),
    (KILLED, Side("قُتل ألفا شخص."), Side("2,000 people were killed."), "agree"),
    (KILLED, Side("مقتل 27 شخصا", OMBUDSMAN_AR), Side("مقتل 27 شخصا", MINISTRY_AR), "agree"),
    # One exact figure against another, of one claimant or of none: a publisher is wrong.
    (WAR, Side("قُتل فيها نحو عشرين ألف شخص."), Side("قُتل فيها نحو ثلاثين ألف شخص."), "publishers"),
    (WAR, Side("About 20,000 people died in 1994."), Side("About 30,000 people died in 1994."), "publishers"),
    (WAR, Side("قُتل نحو عشرين ألفا حتى عام 1994."), Side("About 30,000 died before 1994."), "publishers"),
    (KILLED, Side("قُتل 25 شخصا", OMBUDSMAN_AR), Side("قُتل 52 شخصا", OMBUDSMAN_AR), "publishers"),
    (KILLED, Side("قُتل 25 شخصا", OMBUDSMAN_AR), Side("52 people were killed", OMBUDSMAN_EN), "publishers"),
    (KILLED, Side("20 people were killed.", "Levon Mardyan"), Side("قُتل 30 شخصا", "ليفون مارديان"), "publishers"),
    (KILLED, Side("قُتل 12 شخصا ظهر الثلاثاء."), Side("قُتل 14 شخصا ظهر الثلاثاء."), "publishers"),
    (KILLED, Side("12 people were killed by noon."), Side("14 people were killed by noon."), "publishers"),
    (WOUNDED, Side("أصيب 80 شخصا."), Side("أصيب 18 شخصا."), "publishers"),
    (KILLED, Side("20,000 people were killed."), Side("30,000 people were killed."), "publishers"),
    (LASTED, Side("استمرت الحرب شهرين."), Side("The war lasted 44 days."), "publishers"),
    # Below a lower bound, above an upper one.
    (KILLED, Side("خمسة قتلى على الأقل"), Side("ثلاثة قتلى"), "publishers"),
    (KILLED, Side("at least five people were killed"), Side("three people were killed"), "publishers"),
    # Parties at odds: the publishers agree that each said so.
    (KILLED, Side("قُتل 12 جنديا", MINISTRY_AR), Side("قُتل 40 جنديا", "المتمردون"), "parties"),
    (KILLED, Side("12 people were killed", MINISTRY_EN), Side("40 people were killed", "the rebels"), "parties"),
    (KILLED, Side("قُتل 12 شخصا", MINISTRY_AR), Side("40 people were killed", "the rebels"), "parties"),
    (KILLED, Side("قُتل 12 شخصا", "وزارة الصحة"), Side("قُتل 15 شخصا", "الشرطة"), "parties"),
    (KILLED, Side("قُتل 12 شخصا"), Side("قُتل 15 شخصا", "الشرطة"), "parties"),
    (WOUNDED, Side("أصيب 80 شخصا", MINISTRY_AR), Side("18 people were wounded", "Sevda Orujova"), "parties"),
    (KILLED, Side("no fewer than 50 people were killed", "the rebels"), Side("12 people were killed", MINISTRY_EN), "parties"),
    # "At least" leaves room.
    (KILLED, Side("خمسة قتلى على الأقل"), Side("قُتل 27 شخصا"), "refine"),
    (KILLED, Side("at least 5 people were killed"), Side("27 people were killed"), "refine"),
    (KILLED, Side("خمسة قتلى على الأقل"), Side("27 people were killed"), "refine"),
    (KILLED, Side("خمسة قتلى على الأقل", MINISTRY_AR), Side("27 people were killed", "the rebels"), "refine"),
    (KILLED, Side("أكثر من 20 قتيلا"), Side("قُتل 27 شخصا"), "refine"),
    (WOUNDED, Side("more than 200 people were wounded"), Side("أصيب 240 شخصا"), "refine"),
    (KILLED, Side("about 200 people were killed"), Side("قُتل 193 شخصا"), "refine"),
    (WAR, Side("قُتل نحو 30 ألف شخص عام 1994."), Side("30,000 people died in 1994."), "refine"),
    (KILLED, Side("عشرات القتلى"), Side("قُتل 27 شخصا"), "refine"),
    (LASTED, Side("استمرت الحرب ستة أسابيع."), Side("دامت الحرب 44 يوما."), "refine"),
    (LASTED, Side("The war lasted six weeks."), Side("دامت الحرب 44 يوما."), "refine"),
    # Later, and higher: an update by the figure's hour.
    (KILLED, Side("Five people were killed by noon."), Side("25 people were killed by night.", at="19 23:30"), "later_update"),
    (KILLED, Side("قُتل خمسة حتى ظهر الثلاثاء."), Side("قُتل 25 حتى ليل الثلاثاء.", at="19 23:30"), "later_update"),
    (KILLED, Side("قُتل خمسة أشخاص ظهرا."), Side("25 people had been killed by night.", at="19 23:30"), "later_update"),
    (KILLED, Side("خمسة قتلى على الأقل"), Side("25 قتيلا على الأقل", at="20 12:00"), "later_update"),
    (KILLED, Side("at least 5 people were killed"), Side("32 people were killed", at="20 09:00"), "later_update"),
    (KILLED, Side("خمسة قتلى على الأقل"), Side("at least 200 people were killed", at="20 21:00"), "later_update"),
    (KILLED, Side("قُتل خمسة أشخاص"), Side("قُتل 25 شخصا", at="19 23:00"), "later_update"),
    (KILLED, Side("25 killed", "Separatist officials"), Side("200 قتيل", OMBUDSMAN_AR, "20 20:00"), "later_update"),
    (WOUNDED, Side("أصيب 80 شخصا"), Side("more than 400 people were wounded", at="20 20:00"), "later_update"),
    (DISPLACED, Side("5,000 people fled."), Side("More than 100,000 people fled.", at="30 10:00"), "later_update"),
    # People are found and go home: such a count may fall.
    (MISSING, Side("فُقد عشرة آلاف شخص"), Side("فُقد 9 آلاف شخص", at="21 10:00"), "later_update"),
    (MISSING, Side("فُقد عشرة آلاف شخص"), Side("9,000 people are missing", at="21 10:00"), "later_update"),
    # An old toll in a late article is no update, and no contradiction either.
    (KILLED, Side("at least 200 people were killed", at="20 20:00"), Side("32 قتيلا على الأقل", at="22 10:00"), "later_update"),
    (KILLED, Side("قُتل 27 شخصا", at="19 23:00"), Side("قُتل 25 شخصا", at="20 08:00"), "later_update"),
    # … but where both say their hour and the later is lower, somebody is wrong.
    (KILLED, Side("قُتل 27 حتى ظهر الثلاثاء."), Side("قُتل 25 حتى ليل الثلاثاء.", at="19 23:30"), "publishers"),
    # Another group, side, day or event is another count.
    (KILLED, Side("قُتل 27 مدنيا"), Side("قُتل 12 جنديا"), "different_scope"),
    (KILLED, Side("27 civilians were killed"), Side("12 soldiers were killed"), "different_scope"),
    (KILLED, Side("قُتل 27 مدنيا"), Side("12 soldiers were killed"), "different_scope"),
    (KILLED, Side("200 people were killed"), Side("10 civilians were killed"), "different_scope"),
    (KILLED, Side("192 Azerbaijani soldiers were killed"), Side("200 Armenian soldiers were killed"), "different_scope"),
    (KILLED, Side("قُتل 192 جنديا أذربيجانيا"), Side("200 Armenian soldiers were killed"), "different_scope"),
    (KILLED, Side("400 people were killed on both sides"), Side("192 Azerbaijani soldiers were killed"), "different_scope"),
    (KILLED, Side("بلغ عدد القتلى في صفوف الطرفين نحو 400"), Side("قُتل 192 جنديا أذربيجانيا"), "different_scope"),
    (KILLED, Side("قُتل 12 شخصا الثلاثاء وحده"), Side("قُتل 90 شخصا"), "different_scope"),
    (KILLED, Side("12 people were killed in the past day"), Side("قُتل 90 شخصا"), "different_scope"),
    (KILLED, Side("About 30,000 people died in 1994."), Side("About 6,500 people died in 2020."), "different_scope"),
    (KILLED, Side("قُتل نحو 30 ألف شخص عام 1994"), Side("About 6,500 people died in 2020."), "different_scope"),
    # The same figure, said more closely.
    (KILLED, Side("Five people were killed."), Side("Five civilians were killed."), "refine"),
    (KILLED, Side("قُتل خمسة أشخاص."), Side("قُتل خمسة مدنيين."), "refine"),
    (KILLED, Side("قُتل خمسة أشخاص."), Side("Five civilians were killed."), "refine"),
    (KILLED, Side("قُتل بين 20 و30 شخصا"), Side("25 people were killed"), "refine"),
    (KILLED, Side("between 20 and 30 people were killed"), Side("25 people were killed"), "refine"),
    # The ethnic Armenian is not of Armenia; English has one word for both.
    (KILLED, Side("قُتل 12 جنديا أرمنيا"), Side("قُتل 12 جنديا أرمينيا"), "different_scope"),
    (KILLED, Side("قُتل 12 جنديا أرمنيا"), Side("12 Armenian soldiers were killed"), "agree"),
    # When it was.
    (BEGAN, Side("بدأت الهدنة الأربعاء.", at="20 18:00"), Side("بدأت الهدنة في 20 أيلول."), "agree"),
    (BEGAN, Side("The truce began on Wednesday.", at="20 18:00"), Side("The truce began on 20 September."), "agree"),
    (BEGAN, Side("بدأت الهدنة في 20 أيلول.", at="20 18:00"), Side("The truce began on Wednesday.", at="20 18:00"), "agree"),
    (BEGAN, Side("بدأت الهدنة في 20 أيلول."), Side("بدأت الهدنة في 21 أيلول."), "publishers"),
    (BEGAN, Side("The truce began on 20 September."), Side("The truce began on 21 September."), "publishers"),
    (BEGAN, Side("بدأت الهدنة في 20 أيلول."), Side("The truce began on 21 September."), "publishers"),
    (BEGAN, Side("بدأت الهدنة في 20 أيلول.", "باكو"), Side("The truce began on 21 September.", "Yerevan"), "parties"),
    (BEGAN, Side("بدأت الهدنة في أيلول 2023."), Side("The truce began on 20 September 2023."), "refine"),
    # One quotation, two speakers.
    (SAID, Side("طلبنا ساعة صمت واحدة لننقل الجرحى", "ليفون مارديان"), Side("طلبنا ساعة صمت واحدة لننقل الجرحى", "هاسميك غالويان"), "publishers"),
    (SAID, Side("طلبنا ساعة صمت واحدة لننقل الجرحى", "ليفون مارديان"), Side("We asked for one hour of silence", "Levon Mardyan"), "agree"),
    (SAID, Side("طلبنا ساعة صمت واحدة لننقل الجرحى", "هاسميك غالويان"), Side("We asked for one hour of silence", "Levon Mardyan"), "publishers"),
    (SAID, Side("طلبنا ساعة صمت واحدة لننقل الجرحى"), Side("طلبنا ساعة صمت واحدة لننقل الجرحى", "ليفون مارديان"), "refine"),
    # Words.
    (WHO, Side("Armenia lost the second war."), Side("Armenia lost the second war."), "agree"),
    (WHO, Side("خسرت أرمينيا الحرب الثانية."), Side("خسرت أذربيجان الحرب الثانية."), "publishers"),
    (WHO, Side("Armenia lost the war.", "Yerevan"), Side("Azerbaijan lost the war.", "Baku"), "parties"),
    (WHO, Side("خسرت أرمينيا الحرب الثانية."), Side("Armenia lost the second war."), "agree"),
    (WHO, Side("خسرت أرمينيا حرب 2020."), Side("Armenia was defeated in the war of 2020."), "agree"),
    (WHO, Side("خسرت أرمينيا الحرب."), Side("Azerbaijan lost the war."), "publishers"),
    (WHO, Side("خسرت أرمينيا الحرب.", "باكو"), Side("خسرت أذربيجان الحرب.", "يريفان"), "parties"),
    (WHO, Side("خسرت أرمينيا الحرب.", "باكو"), Side("Azerbaijan lost the war.", "Yerevan"), "parties"),
    (WHO, Side("Azerbaijan lost the first war."), Side("Armenia lost the second war."), "different_scope"),
    (ROAD, Side("كان الطريق مفتوحا."), Side("كان الطريق مغلقا منذ كانون الأول."), "publishers"),
    (ROAD, Side("The road was open."), Side("The road was not open."), "publishers"),
    (ROAD, Side("The road was open.", "Yerevan"), Side("The road was not open.", "Baku"), "parties"),
    # A sentence that can be read two ways answers nothing until it is settled.
    (WHO, Side("انتهت بهزيمة أرمينيا وأذربيجان", readings=("أ", "ب")), Side("Armenia was defeated."), "ambiguous"),
    (WHO, Side("It brought the defeat of Armenia and Azerbaijan", readings=("a", "b")), Side("Armenia was defeated."), "ambiguous"),
    (WOUNDED, Side("وإصابة 80، بينهم 15 مدنيا", readings=("أ", "ب")), Side("أصيب 80 شخصا"), "ambiguous"),
    # A figure against none.
    (KILLED, Side("قُتل 27 شخصا"), Side("لم يُعرف عدد القتلى."), "cannot_compare"),
    (KILLED, Side("27 people were killed."), Side("The number of dead is unknown."), "cannot_compare"),
    (KILLED, Side("قُتل 27 شخصا"), Side("The number of dead is unknown."), "cannot_compare"),
]  # fmt: skip


@pytest.mark.parametrize(("question", "one", "other", "wanted"), PAIRS)
def test_a_pair_gets_its_difference(question: str, one: Side, other: Side, wanted: Named) -> None:
    for found in (difference(question, one, other), difference(question, other, one)):
        name = str(found.between) if found.between else str(found.relation)
        assert name == wanted, found


def test_the_table_has_each_difference_in_arabic_in_english_and_across_both() -> None:
    found = {(wanted, *sorted({written(one), written(other)})) for _, one, other, wanted in PAIRS}
    assert found == {(name, *pair) for name in get_args(Named) for pair in (["ar"], ["en"], ["ar", "en"])}


def written(side: Side) -> str:
    """The language a side is in; bare Latin digits beside Arabic words are Arabic."""
    return "ar" if detect_language(side.text) == "ar" else "en"
