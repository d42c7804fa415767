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
    # what an event led to
    "انفجر صهريج في المرفأ، |مخلفا تسعة قتلى.",
    "هوت صخرة على المعبد |موقعة خمسة جرحى.",
    "اشتعل مخزن الأخشاب، |مما أدى إلى إغلاق الميناء.",
    "ارتفع منسوب البحيرة، |ليبلغ ستة أمتار.",
    "أدى تصادم قطارين إلى مقتل سائق |وإصابة ثلاثين راكبا.",
    # behind a bare comma
    "اقتحم الحراس الزنزانة، |صادروا الهواتف، |وأغلقوا النوافذ كلها.",
    # a noun as often as a verb in front, which the plural behind "and" decides
    "عرض النواب المستقلون تعديلا على القانون |ونقلوا الجلسة إلى الخميس.",
    # what reads like a verbal noun, with no act in front; what still is; a verb that begins like the article
    "جفت البئر الكبيرة، |وترك المزارعون القدامى حقولهم.",
    "قررت البلدة حفر بئر، وترك الحقول القديمة للرعاة.",
    "نجا تسعة صيادين، |ولا يزال اثنان في عداد المفقودين.",
    "زار الوفد المتحف صباحا، |والتقى مديرته الجديدة.",
    # a second act without a comma, in the gender of the first, or of two
    "فتحت الشركة فرعا في وهران |وأغلقت مصنعها القديم.",
    "وقف الحارسان عند البوابة |واستدعيا الشرطة فورا.",
    "نزل السائح إلى وادي النيل أمس.",
    # behind a result the sentence itself goes on
    "اصطدم قارب بالرصيف، |مما أدى إلى تسرب الوقود، |ثم غرق في الميناء القديم.",
    # contrasts
    "غرق القارب |لكنه لم يتحطم.",
    "هبط الدينار، |في حين صعدت الليرة.",
    "الجسر آمن |وإن المهندسين فحصوه.",
    "الجسر آمن للمشاة وإن كان قديما.",
    # how somebody did something
    "صعد العداء إلى المنصة، مصافحا رفاقه.",
    "خرج القاضي من القاعة، متجنبا الصحافيين.",
    "كانت السلطات، السبت الماضي، اعتقلت النقيب.",
    "بقي الزعيم، رغم الضغوط، تاركا منصبه شاغرا.",
    # a list of things done, or to be done
    "تتضمن الخطة حفر الآبار، وترميم القنوات، ومنع البناء على الضفاف.",
    "وعد المرشح بخفض الضرائب، ورفع الأجور، وفتح أسواق جديدة.",
    "هبطت العملات الضعيفة في فبراير، ومارس الماضيين، وأسهم الشركات معها.",
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
    # what an event led to
    "A tanker blew up in the harbour, |killing nine people.",
    "A rock fell on the temple, |wounding five pilgrims and |burying a guide.",
    "The depot burned for a week, |which forced the port to close.",
    # behind a bare comma
    "Guards stormed the cell, |seized the phones and |sealed the windows.",
    "The kiln exploded, |the roof fell in, and |the foreman was hurt.",
    # a row of acts; a second verb with its helper; many who do something behind a first comma
    "Guards searched the cell, |seized phones and |sealed the windows.",
    "The poet died in Fez on Friday and |will be buried in Rabat.",
    "The kiln broke down but |never cooled down.",
    "The army left the port, and |traders returned within days.",
    # an object without an article, and what only looks like one; a verb that no passive shares
    "The council closed the market and |diverted buses through the park.",
    "The fair drew bakers and armed guards from the castle.",
    "The clerks were freed on Monday and |appeared in court later.",
    # behind a result the sentence itself goes on
    "A tram hit a kiosk, |injuring two vendors, and then |rolled into the river.",
    # contrasts behind a verb in the present
    "The dam holds 40 tonnes, but |it is leaking.",
    "The ferry sank, yet |the crew were saved.",
    # a concession stays whole
    "Even though the miller lost the case and wanted a retrial, he paid.",
    # an adjective that ends like a verb
    "A bearded man stood by the gate and |sold the guards newspapers.",
    # how somebody did something; acts in a list; an apposition
    "The runner climbed the podium, waving a flag.",
    "The plan covers draining marshes, cutting canals, and raising dykes.",
    "He was born in 1950, the year the war began.",
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
    while words[-1].strip("،,") in {"and", "then", "but", "yet", "so", "later"}:
        words.pop()
    return " ".join(words[-2:]).rstrip("،,.")


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("اندلع الحريق في الطابق الثالث، وامتد إلى المبنى المجاور.", "الحريق … امتد إلى المبنى المجاور"),
        ("وصلت السفينة إلى الميناء، ثم غرقت في الليل.", "السفينة … غرقت في الليل"),
        ("سقط جسر معلق في الوادي، موقعا ستة قتلى.", "جسر معلق … موقعا ستة قتلى"),
        (
            "ضرب إعصار مدن الساحل، مما أدى إلى مقتل طفل وإصابة ستة صيادين.",
            "ضرب إعصار مدن الساحل … مما أدى إلى … إصابة ستة صيادين",
        ),
        ("داهم الجنود الحي، اعتقلوا عشرة شبان.", "الجنود … اعتقلوا عشرة شبان"),
        ("أصاب البرد الحقول وألحق أضرارا بها.", "البرد … ألحق أضرارا بها"),
        ("A bearded man was at the gate and was singing.", "A bearded man … was singing"),
        ("A tram hit a van, killing two men and hurting six.", "A tram … hurting six"),
        ("A tram hit a van, which left two men dead.", "A tram hit a van … which left two men dead"),
        ("The show was stopped, then resumed on Sunday.", "The show was … resumed on Sunday"),
        ("The ferry left at noon and later sank off the coast.", "The ferry … later sank off the coast"),
    ],
)
def test_what_has_no_subject_of_its_own_takes_the_one_before_or_the_event_along(
    text: str, second: str
) -> None:
    (passage,) = read(text)
    assert passage.claims[-1].text == second
