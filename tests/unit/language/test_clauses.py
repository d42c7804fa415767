"""Where a sentence is cut into clauses: `|` stands where one opens; a list, a condition and what a relative clause
tells stay whole."""

import pytest

from workbench.language import read
from workbench.text.languages import Language

ARABIC = [
    "أفرغت السفينة حمولتها في الميناء، |ثم أبحرت نحو الجنوب.",
    "هبت عاصفة على الواحة، |فاقتلعت الرياح عشرات النخيل.",
    "تصدع السد القديم، |وتسربت المياه إلى الحقول، |وأخلى السكان ثلاث قرى.",
    "أضرب عمال النظافة أسبوعا، |واضطرت البلدية إلى التفاوض معهم.",
    "يعمل في المصنع مئتا عامل، |ويسكن معظمهم في الضاحية.",
    "حاصر المسلحون الثكنة، |ورفع الجنود راية بيضاء فوق البرج.",
    "غادر الوفد القاعة، |إلا أن المفاوضات لم تتوقف.",
    "اندلع شجار في السوق، |كما أصيب ستة باعة بجروح.",
    "قُتل حارسان في الهجوم |ونقل سبعة إلى المستشفى.",
    "خسرت تونس المباراة الأولى التي جرت في مايو، |ثم فازت تونس بالثانية التي تأجلت شهرا.",
    # a list of things done, or to be done
    "تتضمن الخطة حفر الآبار، وترميم القنوات، ومنع البناء على الضفاف.",
    "وعد المرشح بخفض الضرائب، ورفع الأجور، وفتح أسواق جديدة.",
    "زارت اللجنة المستودع، ومكاتب الشحن، وأرصفة الميناء.",
    # a clause inside the sentence goes on
    "يخشى المدير أن يغيب الجميع، ويبقى المحضر بلا توقيع.",
    "إذا انهار الاتفاق، وعادت المعارك، فسيغلق المعبر.",
    "لابد وأن يتحسن الطقس قريبا في الساحل.",
    "تعثرت الصفقة في مايو، كما حدث في العام السابق.",
    "يشرب الناس الشاي، وليس القهوة، في الصباح.",
]

ENGLISH = [
    "The ferry unloaded at noon, then |sailors scrubbed its decks.",
    "A gale hit the oasis, and |winds uprooted dozens of palms.",
    "The old dam cracked, and |water from the lake was pumped away.",
    "Two guards died in the raid and |seven were wounded.",
    "The plane left Cairo at noon and |landed in Tunis.",
    "The shop closed in May but later |reopened in the square.",
    "The bank refused a loan, so |the owner sold his land.",
    # a list of things, and what a clause inside the sentence tells
    "The plan covers digging wells, repairing canals, and banning construction.",
    "The committee toured the depot, the offices, and the quays that were built last year.",
    "She met bakers, tailors, and nurses trained in the capital.",
    "Officials said five soldiers and nine civilians were killed.",
    "The road was widened so that buses could pass.",
]  # fmt: skip


@pytest.mark.parametrize(
    ("marked", "language"), [*((text, "ar") for text in ARABIC), *((text, "en") for text in ENGLISH)]
)
def test_a_clause_opens_where_something_else_is_told(marked: str, language: Language) -> None:
    parts = marked.split("|")
    (passage,) = read("".join(parts), language=language)
    found = [claim.text for claim in passage.claims if claim.layer == "content"]
    assert len(found) == len(parts), found
    for claim, part in zip(found, parts, strict=True):
        assert _ending(part) in claim


def _ending(part: str) -> str:
    """The last words of a clause, in front of the joint of the next one."""
    words = part.split()
    while words[-1].strip("،,") in {"and", "then", "but", "so", "later"}:
        words.pop()
    return " ".join(words[-2:]).rstrip("،,.")


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("اندلع الحريق في الطابق الثالث، وامتد إلى المبنى المجاور.", "الحريق … امتد إلى المبنى المجاور"),
        ("وصلت السفينة إلى الميناء، ثم غرقت في الليل.", "السفينة … غرقت في الليل"),
        ("The ferry left at noon and later sank off the coast.", "The ferry … later sank off the coast"),
    ],
)
def test_a_verb_without_a_subject_takes_the_one_before_along(text: str, second: str) -> None:
    (passage,) = read(text)
    assert passage.claims[-1].text == second
