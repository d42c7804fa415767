"""Where sentences end, by what makes it hard; `|` marks the ends inside each line."""

import pytest

from workbench.language.passages import pieces

ARABIC = {
    "titles and initials": [
        "التقى د. أحمد سالم الوفد أمس.| غادر الوفد مساء.",
        "قال أ.د. سمير حداد إن النتائج أولية.| ونشرت لاحقا.",
        "حضر د. عادل ود. هدى الجلسة.| وغاب م. وائل.",
        "اعترف المدعو م. ح. بالسرقة.| وأجلت المحكمة الحكم.",
        "أوصى أ.د. وسيم الراوي بالتأجيل.",
        "نصح الأطباء بتناول فيتامين د.| وحذروا من الإفراط.",
        "شرح أ.م.د. وائل نجم ومعه م.م. ليلى قاسم النتائج.",
    ],
    "agencies and companies": [
        "ذكرت أ.ف.ب. أن المعبر مغلق.| وأضافت أن القافلة عادت.",
        "نقلت أ ف ب عن مصدر قوله ذلك.| وقالت د.ب.أ إن الخبر صحيح.",
        "باعت الدولة حصتها في شركة المرفأ ش.م.ل.| وستبيع غيرها.",
        "وقعت شركة المرفأ ش.م.ل. عقدا مع البلدية.",
        "خسرت «المرفأ ش.م.ل.» نصف قيمتها.",
        "أصدرت شركة Orion Inc. تقريرها.| وتراجع سهمها.",
        "خسرت شركة Orion LLC. نصف زبائنها.",
    ],
    "eras and hours": [
        "بني المعبد عام 300 ق.م.| وقد رمم مرتين.",
        "بني المعبد عام 300 ق.م. تقريبا.| ثم هدم.",
        "حكم بين 290 ق.م. و288 ق.م.| وخلفه ابنه.",
        "سكن المدينة نحو 20 ألفا في القرن الثاني ق.م. كما تشير النقوش.",
        "عقد الاتفاق عام 1990م.| وانتهى بعد سنتين.",
        "توفي سنة 505 هـ. في طوس.| ودفن فيها.",
        "يفتح المكتب الساعة 8 ص. ويغلق ظهرا.",
        "هجر الميناء في القرن الثاني ق.م.| كان عامرا قبل ذلك.",
        "بيع المنزل بمبلغ 70 ل.س. للجار.",
        "تبلغ مساحة الحقل 40 م².| تسقيه بئر.",
    ],
    "pages and lists": [
        "انظر ص. 15 من التقرير.| ثم راجع الملحق.",
        "السؤال 3. من يملك النهر؟| المادة الثانية. يملكه الشعب.",
        "بلغت السرعة 90 كم/س.| ثم هدأت الريح.",
        "جاء في الفقرة 7. من القرار أن المهلة شهر.| ولم تحترم.",
        "1. وقف إطلاق النار.| 2. تبادل الأسرى.| 3. فتح المعابر.",
        "نص الاتفاق على ما يلي: 1. وقف إطلاق النار 2. تبادل الأسرى.",
        "أولا. يوقف القصف.| ثانيا. يعود الأهالي.",
        "فاز الفريق 3 : 2.| وصعد إلى النهائي.",
    ],
    "a lost space": [
        "انتهت الجلسة.|وغادر النواب القاعة.",
        "هل انتهت الحرب؟|لا أحد يعرف.",
        "انتهت المهلة عام 2021.|ولم ترد الحكومة.",
        "هبط السهم 5%.|وتبعه غيره.",
        "انتهت الجلسة .|وغادر النواب .",
        "فاز الضيوف 4-2.|وتأهلوا.",
        "دام الجفاف بين 1998 و2001.|ثم هطل المطر.",
        "تعطل موقع سوق.كوم ساعة.| ثم عاد.",
    ],
    "questions in quotations": [
        "سأل الصحفي: «هل انتهت الحرب؟» وغادر القاعة.",
        'سأل: "متى تعود؟" فلم يجب.',
        "«متى نعود؟» تساءلت اللاجئة.",
        "«متى نعود؟» سألته ابنته.| لم يجب.",
        "«أين الدولة؟» سؤال يردده الجميع.",
        "كتبوا «أين أولادنا؟» بالطلاء على الجدار.",
        "كرر الصغار «من هناك؟» بأصوات خافتة.",
        "بقي سؤال «من أمر بالقصف؟» بلا جواب.",
        "قال: «هل هذا عدل؟»| وأضاف أنه سيستأنف.",
        "سألني: «من أنت؟»| وقلت له: «جارك».",
        "أصدر مجموعته «إلى أين؟» عام 1965.| ولم يكتب بعدها.",
        "انطلقت حملة «كفى هدرا!» لترشيد المياه.",
    ],
    "verbs behind a quotation": [
        "«انتهت الحرب.» قال الوزير للصحفيين.",
        "«لن نرحل.» تقول أم خالد.| ثم تبكي.",
        "«لن نرحل!» هتف الأهالي.",
        'قال: "لن نتراجع."| وانسحبت القوات بعد ساعة.',
        "قال: «انتهت الحرب.| لن نعود إليها.»| وانسحب الجيش.",
        'قال: «أجابني: "لا مال عندنا." ثم مضى».| وصمت.',
    ],
    "invisible marks": [
        "انتهى الاجتماع.\u200f| وغادر الوفد.",
        "انتهى الاجتماع\u200f.| وغادر الوفد\u200f.",
        "\u202bانتهى الاجتماع.\u202c| \u202bوغادر الوفد.\u202c",
    ],
    "numbers and addresses": [
        "بلغ السعر 3.5 دولار.| وارتفع إلى 4٫2 دولار.",
        "نما الاقتصاد ٤.٢٪.| وبلغ العجز ١٬٢٥٠٬٠٠٠.",
        "نشر الخبر في موقع un.org.| ثم حذف.",
        "زار الموقع www.example.org أمس.| وراسل info@example.org أيضا.",
    ],
    "ellipses": [
        "قالت… ثم سكتت.",
        "قال: «النظام غير قانوني… وإلا فإن الحملة ستستمر».",
        "لا أعرف.. ربما غدا.| سنرى.",
        "انتظروا طويلا…| لم يأت أحد.",
        "«[…] وتلتزم الأطراف بالهدنة»، كما جاء في النص.",
        "لم يبق من البلدة... سوى مئذنتها.",
        "كان الطريق... موحلا.| وكان الليل باردا.",
        "بعد سنوات من الانتظار… عاد الغائب.",
        "انقضت سنوات الانتظار…| عاد الغائب.",
        "ظلت تقول... سأعود.",
        "سألوه فلم يقل...| غادر صامتا.",
        "أريد... أريد ماء.",
        "ناديته… فالتفت.",
        "ناديته…| فلسطين بعيدة.",
        "أخيرا... وصلنا.",
        "حسنا... سنرى.",
        "لأنني... خفت.",
    ],
    "questions that are part of a sentence": [
        "حين سئل: «أين كنت؟» أطرق.",
        "حين سئل، قال: «أين كنت؟»| أطرق الرجل.",
        "رأى السائق عبارة «إلى أين؟» مكتوبة على الحائط.",
        "بدا السؤال الأهم «من يدفع؟» معلقا.| لم يجب أحد.",
        "هتف الناس: «متى نعود؟» حتى المساء.",
        "قال: «تعبت.| متى نعود؟»| وبكى.",
        "«كفى.» بهذه الكلمة أسكتهم.",
        "«كفى.»| بهذا الفوز تصدر الفريق.",
        "ظل سؤالها «أين هو؟» يلاحقه.",
        "أعاد سؤالها: «أين هو؟»| الأم صامتة.",
        'قال: «ناديتهم "تعالوا." فجاؤوا».| ثم نام.',
    ],
    "brackets and notes": [
        "الأسعار (؟) غير معروفة.",
        "قال الرئيس (وهو مريض.) إنه سيعود.",
        "صدر البيان (عن مكتب. لم يسم) أمس.",
        "سقطت القلعة عام 1187.[3]| وأعيد بناؤها.²| ثم هجرت.",
        "بنيت القلعة قرب النهر.(2)| وهجرت بعد قرنين.",
    ],
    "stage directions": [
        "(موسيقى)| كان ذلك قبل عام.",
        "ثم سقطت.| (ضحك)| لكنني نهضت.| (تصفيق حار)",
    ],
    "marks that never cut": [
        "قتل 3 أشخاص؛ وجرح 4.| وفر آخرون.",
        "قال الوزير: الطريق مفتوح، والجسر مغلق.| ثم غادر.",
    ],
    "other ends": [
        "أهذا عدل؟!| أهذا حق؟!",
        "فزنا! 🎉| المدينة ترقص.",
        "جلسہ ختم ہوا۔| وزیر رفت۔",
        "ماذا حدث ؟| لا أحد يعلم !",
    ],
}
ENGLISH = {
    "titles and initials": [
        "Mr. Smith met Dr. Jones.| They talked.",
        "Lt. Gen. H.R. Cole and Sgt. A. Price were hurt.| Capt. Lane was not.",
        "J. R. R. Tolkien wrote it.| J.K. Rowling did not.",
        "The pill holds vitamin C.| Doctors doubt it works.",
        "The Rev. Dr. Amos Lee spoke.| The Hon. Mrs. Cope did not.",
        "Lt.-Col. Ray Dunn, Ens. Kim Poe and Cllr. Amy Tate spoke.| Det. Insp. Wells did not.",
    ],
    "countries and companies": [
        "He lives in the U.S.| The house is big.",
        "The E.U. and the U.N. agreed.| Russia did not.",
        "The firm, Acme Inc., grew.| Its rival, Beta Corp., shrank.",
        "Acme Mfg. Co. moved from Ocean Pkwy. to Bldg. 7.| It makes pumps.",
        "She works for Yahoo! and likes it.| Yahoo! Inc. pays well.",
    ],
    "hours and dates": [
        "The U.S. Army arrived at 5 p.m. Monday.",
        "It closed at 5 p.m.| The crowd left.",
        "The curfew begins at 8 p.m.| Shops close earlier.",
        "The call came at 10 a.m. Moscow time.",
        "The market opens at 8 a.m. Saturdays.",
        "On Jan. 5 they met.| By Feb. they had left.",
    ],
    "numbers": [
        "Prices rose 3.5 percent.| They fell 1.2 percent in May.",
        "The court cited Order No. 17.| Was it lawful?| No.| It never was.",
        "See pp. 3-5 and sec. 2(b).| Art lovers liked modern art.| Critics did not.",
        "Version 3.2.1 is out.| It cost Rs. 500.",
        "The wall is 6 ft. 2 in. high and 40 sq. ft. in area.| It leans.",
        "Tests found 9 p.p.m.| Lead was absent.",
        "The climb took 2 hrs. 40 min. in the rain.",
        "The league lasted from 1998-2003.|The clubs broke up.",
    ],
    "lists": [
        "1. Stop the fire.| 2. Free the prisoners.",
        "The plan: 1. a truce, 2. a vote.| Neither came.",
        "a) Stop the fire.| b) Free the prisoners.",
        "Step 1. Open the box.| Step 2. Close it.",
        "Q1. Who owns the mill?| Q2. Who runs it?",
        "Chapter IV. The Long Winter",
        "P.S. I was wrong.",
    ],
    "a lost space": [
        "The meeting ended.|The delegates left.",
        "The strike ended in 2016.|The mine stayed shut.",
        'He said "enough."|The crowd cheered.',
        "See Example.Com or mail A.Smith@example.com now.",
    ],
    "questions in quotations": [
        '"Is it over?" he asked.| No one knew.',
        '"Are we safe?" Mrs. Dalton asked the officer.| He shrugged.',
        '"Stop!" cried the guard.',
        "Is it true? he wondered.",
        '"Is it over?"| The minister said nothing.',
        'I asked, "Is it over?"| And she said, "Not yet."',
        '"Is it over?"| Nobody answered.',
        '"Maybe."| That\'s what she said.',
        'The fans shouted "Out! Out!" as he left.',
    ],
    "quotations": [
        '"It is over."| He left.',
        '"It is over!" - the cry came too late.',
        '"It is over." Smith said.| He left.',
        "“They came at night.| They took my sons,” she said.",
    ],
    "ellipses": [
        "He paused... then spoke.",
        "He paused...| Then he spoke.",
        '"I . . . I cannot," he said.',
        "Well... I guess so.",
        "But... nobody came.",
        '"We waited...| And then nothing," he said.',
    ],
    "brackets and notes": [
        "The deal (see p. 5.) holds.",
        "(They declined to comment.)| The inquiry goes on.",
        "The fort fell in 1565.[7]| It was rebuilt.[citation needed]| Few came.",
    ],
    "stage directions": [
        "It worked!| (Laughter)| (Applause)| I was amazed.",
        "(Music)| We begin in 1969.",
        "He left (Laughter) and came back.",
    ],
    "pages, currencies and zones": [
        "راجع ج. 3 ص. 41 من الكتاب.| الشرح هناك.",
        "بلغ الراتب 900 د.ك.| ارتفع بعد عام.",
        "سجل الناقد على «ليل المدينة.» كتابا كاملا.",
        "هل كان «حادثا؟» أم «جريمة»؟| لم يعلق أحد.",
        "The call is at 9 a.m. EST.| Bring notes.",
    ],
    "other ends": [
        "We won! ⚽🔥| See you on Sunday.",
        "Supplies came.| ✅ Water is back.",
        "You lost what?!| Nobody told me.",
        "The treaty is dead . . .| Nobody mourns it.",
    ],
}
CASES = [
    pytest.param(marked, id=f"{language} {kind} {number}")
    for language, kinds in (("Arabic", ARABIC), ("English", ENGLISH))
    for kind, lines in kinds.items()
    for number, marked in enumerate(lines, 1)
]


@pytest.mark.parametrize("marked", CASES)
def test_sentences_end_where_readers_end_them(marked: str) -> None:
    text = marked.replace("|", "")
    assert [text[piece.start : piece.end] for piece in pieces(text)] == [
        sentence.strip() for sentence in marked.split("|")
    ]
