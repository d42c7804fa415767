"""Where sentences end; `|` marks the ends inside each line."""

import pytest

from workbench.language.passages import pieces

ARABIC = [
    "التقى د. أحمد سالم الوفد أمس.| غادر الوفد مساء.",
    "قال أ.د. سمير حداد إن النتائج أولية.| ونشرت لاحقا.",
    "ذكرت أ.ف.ب. أن المعبر مغلق.| وأضافت أن القافلة عادت.",
    "نقلت أ ف ب عن مصدر قوله ذلك.| وقالت د.ب.أ إن الخبر صحيح.",
    "بني المعبد عام 300 ق.م.| وقد رمم مرتين.",
    "سكن المدينة نحو 20 ألفا في القرن الثاني ق.م. كما تشير النقوش.",
    "عقد الاتفاق عام 1990م.| وانتهى بعد سنتين.",
    "انظر ص. 15 من التقرير.| ثم راجع الملحق.",
    "انتهت الجلسة.|وغادر النواب القاعة.",
    "هل انتهت الحرب؟|لا أحد يعرف.",
    "1. وقف إطلاق النار.| 2. تبادل الأسرى.| 3. فتح المعابر.",
    "نص الاتفاق على ما يلي: 1. وقف إطلاق النار 2. تبادل الأسرى.",
    "سأل الصحفي: «هل انتهت الحرب؟» وغادر القاعة.",
    'سأل: "متى تعود؟" فلم يجب.',
    "«انتهت الحرب.» قال الوزير للصحفيين.",
    "«متى نعود؟» تساءلت اللاجئة.",
    'قال: "لن نتراجع."| وانسحبت القوات بعد ساعة.',
    "قال: «انتهت الحرب.| لن نعود إليها.»| وانسحب الجيش.",
    "انتهى الاجتماع.\u200f| وغادر الوفد.",
    "بلغ السعر 3.5 دولار.| وارتفع إلى 4٫2 دولار.",
    "زار الموقع www.example.org أمس.| وراسل info@example.org أيضا.",
    "قالت… ثم سكتت.",
    "قال: «النظام غير قانوني… وإلا فإن الحملة ستستمر».",
    "لا أعرف.. ربما غدا.| سنرى.",
    "أعلن (الوزير) استقالته.| (رويترز)",
    "الأسعار (؟) غير معروفة.",
    "قتل 3 أشخاص؛ وجرح 4.| وفر آخرون.",
    "قال الرئيس (وهو مريض.) إنه سيعود.",
]
ENGLISH = [
    "Mr. Smith met Dr. Jones.| They talked.",
    "He lives in the U.S.| The house is big.",
    "The U.S. Army arrived at 5 p.m. Monday.",
    "It closed at 5 p.m.| The crowd left.",
    '"Is it over?" he asked.| No one knew.',
    '"It is over."| He left.',
    "Prices rose 3.5 percent.| They fell 1.2 percent in May.",
    "The firm, Acme Inc., grew.| Its rival, Beta Corp., shrank.",
    "He paused... then spoke.",
    "He paused...| Then he spoke.",
    "The meeting ended.|The delegates left.",
    "1. Stop the fire.| 2. Free the prisoners.",
    "J. R. R. Tolkien wrote it.| J.K. Rowling did not.",
    "On Jan. 5 they met.| By Feb. they had left.",
    "The deal (see p. 5.) holds.",
    "She works for Yahoo! and likes it.",
    "The E.U. and the U.N. agreed.| Russia did not.",
    '"Stop!" cried the guard.',
]


@pytest.mark.parametrize("marked", [*ARABIC, *ENGLISH])
def test_sentences_end_where_readers_end_them(marked: str) -> None:
    text = marked.replace("|", "")
    assert [text[piece.start : piece.end] for piece in pieces(text)] == [
        sentence.strip() for sentence in marked.split("|")
    ]


def test_wrapped_lines_are_one_paragraph_and_short_lines_are_not() -> None:
    wrapped = (
        "The committee said on Monday that the road between the two towns\n"
        "would stay closed until engineers had looked at every one of its\n"
        "bridges, which were damaged by the floods."
    )
    assert len(pieces(wrapped)) == 1
    assert len(pieces("First item\nSecond item\nThird item that is a little longer")) == 3


def test_titles_headings_bylines_and_fragments_are_told_apart() -> None:
    text = (
        "عودة الهدوء إلى المدينة\n\nعاد الهدوء إلى المدينة أمس. وفتحت المتاجر أبوابها.\n\n"
        "أسباب الأزمة\n\nانسحب الجيش بطلب من الحكومة. محلي. وبقيت الشرطة.\n\n(رويترز، وكالات)"
    )
    kinds = [piece.kind for piece in pieces(text)]
    assert kinds == [
        "title",
        "sentence",
        "sentence",
        "heading",
        "sentence",
        "fragment",
        "sentence",
        "heading",
    ]
    assert pieces(text)[-1].byline
