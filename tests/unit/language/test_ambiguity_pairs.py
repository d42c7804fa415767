"""Each sentence that can be read two ways, beside the one a word away that cannot."""

import pytest

from tests.unit.language.ambiguity import AMBIGUITY, ambiguities
from workbench.language import read

PAIRS = [
    (
        "ambiguous_roles",
        "انتهت الحملة بهزيمة الفصائل والجيش وتأمين الطريق الساحلي.",
        "انتهت الحملة بهزيمة الفصائل وتأمين الجيش للطريق الساحلي.",
    ),
    (
        "ambiguous_roles",
        "خاض الجاران معركتين، آخرهما عام 2016، انتهتا بهزيمة أرمينيا وأذربيجان والسيطرة على التلال.",
        "خاض الجاران معركتين، آخرهما عام 2016، انتهتا بهزيمة أرمينيا وسيطرة أذربيجان على التلال.",
    ),
    (
        "ambiguous_roles",
        "وثّقت المنظمة قصف المتمردين أمس.",
        "وثّقت المنظمة قصف المتمردين للقرية أمس.",
    ),
    (
        "ambiguous_roles",
        "وثّقت المنظمة قصف المتمردين أمس.",
        "وثّقت المنظمة قصف المخازن أمس.",
    ),
    (
        "ambiguous_roles",
        "أسفر الاقتراع عن خسارة حزب الاستقلال ونداء مصر والحصول على رئاسة اللجنة.",
        "أسفر الاقتراع عن خسارة حزب الاستقلال وحصول نداء مصر على رئاسة اللجنة.",
    ),
    (
        "ambiguous_roles",
        "انتهى الانقلابان بانهزام الملكيين والضباط.",
        "انتهى الانقلاب بانهزام الملكيين والضباط.",
    ),
    (
        "ambiguous_roles",
        "احتجز مترجم المبعوث أسبوعين.",
        "احتُجز مترجم المبعوث أسبوعين.",
    ),
    (
        "ambiguous_roles",
        "يحترم الوزير المعارضة أكثر من النقيب.",
        "يحترم الوزير المعارضة أكثر مما يحترم النقيب.",
    ),
    (
        "ambiguous_roles",
        "Both coups ended in the ouster of the monarchists and the cadets.",
        "The coup ended in the ouster of the monarchists and the cadets.",
    ),
    (
        "ambiguous_roles",
        "Villagers trust the elders more than the governor.",
        "Villagers trust the elders more than the governor does.",
    ),
    (
        "ambiguous_reference",
        "ودع القنصل المترجم قبل أن يغادر الميناء.",
        "ودع القنصل المترجمة قبل أن تغادر الميناء.",
    ),
    (
        "ambiguous_scope",
        "أفادت المنظمة بأنها سلمت الشحنة الثلاثاء.",
        "أفادت المنظمة، الثلاثاء، بأنها سلمت الشحنة.",
    ),
    (
        "ambiguous_scope",
        "The guard was not recalled because of the leak.",
        "Because of the leak, the guard was recalled.",
    ),
    ("ambiguous_roles", "طعن سائق المدير أمام بيته.", "طُعن سائق المدير أمام بيته."),
    ("ambiguous_roles", "ينتقد المدرب اللاعب أكثر من الرئيس.", "ينتقد المدرب اللاعب أكثر مما ينتقد الرئيس."),
    (
        "ambiguous_reference",
        "التقى السفير نظيره بعد إقالته.",
        "التقى السفير نظيرته بعد إقالتها.",
    ),
    (
        "ambiguous_reference",
        "حضر زميل الطبيب الذي أجرى الجراحة.",
        "حضرت زميلة الطبيب التي أجرت الجراحة.",
    ),
    (
        "ambiguous_reference",
        "وصل وزير الزراعة والعدل إلى المدينة.",
        "وصل وزير التربية والتعليم إلى المدينة.",
    ),
    (
        "ambiguous_reference",
        "قال السفير إن الوزير أكد أن المعبر مغلق. وأضاف أن القافلة عادت.",
        "قال السفير إن المعبر مغلق. وأضاف أن القافلة عادت.",
    ),
    (
        "ambiguous_scope",
        "ذكر الجيش أنه استعاد التل الخميس.",
        "ذكر الجيش، الخميس، أنه استعاد التل.",
    ),
    (
        "ambiguous_scope",
        "ارتفعت الأسعار أربعة أضعاف.",
        "ارتفعت الأسعار إلى أربعة أضعاف.",
    ),
    (
        "ambiguous_scope",
        "لم تنسحب القوات بسبب العاصفة.",
        "لم تنسحب القوات، بسبب العاصفة.",
    ),
    (
        "ambiguous_scope",
        "أوقع الانفجار 30 قتيلا و90 جريحا، بينهم 12 امرأة.",
        "أوقع الانفجار 30 قتيلا و90 جريحا، بينهم 12 جريحا في حال حرجة.",
    ),
    (
        "ambiguous_reference",
        "هاتف السفير الوزير قبل أن يستقيل.",
        "هاتف السفير الوزيرة قبل أن تستقيل.",
    ),
    (
        "ambiguous_reference",
        "زار الطبيب المدير بعد عودته.",
        "زار الطبيب المديرة بعد عودتها.",
    ),
    (
        "ambiguous_reference",
        "The senator called the ambassador before he resigned.",
        "The senator called the ambassador before the vote.",
    ),
    (
        "ambiguous_roles",
        "The coach praises the player more than the doctor.",
        "The coach praises the player more than the doctor does.",
    ),
    ("homograph", "هبطت الطائرة في عمان ليلا.", "هبطت الطائرة في عُمان ليلا."),
    (
        "ambiguous_roles",
        "The campaign ended in the defeat of the rebels and the army and the seizing of the coast road.",
        "The campaign ended in the defeat of the rebels and the seizing of the coast road by the army.",
    ),
    (
        "ambiguous_reference",
        "The senator praised his rival before his departure.",
        "The senator praised his rival before her departure.",
    ),
    (
        "ambiguous_reference",
        "They questioned the driver of the judge who left the country.",
        "They questioned the judge who left the country.",
    ),
    (
        "ambiguous_reference",
        "The envoy said the governor confirmed that the road was shut. He added that trucks were waiting.",
        "The envoy confirmed that the road was shut. He added that trucks were waiting.",
    ),
    (
        "ambiguous_scope",
        "The army said it had recaptured the hill on Thursday.",
        "The army said on Thursday that it had recaptured the hill.",
    ),
    (
        "ambiguous_scope",
        "Prices increased four times.",
        "Prices are four times what they were.",
    ),
    (
        "ambiguous_scope",
        "The troops did not withdraw because of the storm.",
        "The troops did not withdraw, because of the storm.",
    ),
    (
        "ambiguous_scope",
        "The blast left 30 dead and 90 wounded, among them 12 women.",
        "The blast left 90 wounded, among them 12 women.",
    ),
]


@pytest.mark.parametrize(("code", "ambiguous", "clear"), PAIRS)
def test_the_ambiguous_sentence_is_flagged_and_its_neighbour_is_not(
    code: str, ambiguous: str, clear: str
) -> None:
    found = ambiguities(ambiguous)
    assert [flag.code for flag in found] == [code]
    assert len(found[0].readings) >= 2
    assert found[0].question
    assert ambiguities(clear) == []


@pytest.mark.parametrize(
    "quiet",
    [
        "استؤنفت المفاوضات بين أرمينيا وأذربيجان بعد تبادل الأسرى.",
        "أعلن عن مقتل الضابط والجندي في الانفجار.",
        "بعد انتهاء الهدنة واستئناف القتال نزح السكان.",
        "جرى استهداف القوات الحكومية على يد مسلحين.",
        "قال الرئيس إن بلاده مستعدة للحوار.",
        "دعا الحزب إلى لقاء الوزير والنائب غدا.",
        "أدى الحادث إلى إصابة 20، بينهم 3 أطفال.",
    ],
)
def test_what_every_reader_understands_stays_quiet(quiet: str) -> None:
    assert ambiguities(quiet) == []


def test_a_reading_that_arithmetic_forbids_is_left_out() -> None:
    (flag,) = ambiguities("أدى القصف إلى مقتل 4 وإصابة 60، بينهم 20 امرأة.")
    assert not any("القتلى" in reading for reading in flag.readings)


def test_a_claim_is_never_cut_inside_an_ambiguity() -> None:
    text = "انتهت الحملة بهزيمة الفصائل والجيش وتأمين الطريق الساحلي، وعادت القوات إلى ثكناتها أمس."
    (passage,) = read(text)
    (flag,) = [flag for flag in passage.flags if flag.code in AMBIGUITY]
    assert any(
        span.start <= flag.start and flag.end <= span.end for claim in passage.claims for span in claim.spans
    )
