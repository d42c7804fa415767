"""Arabic words that tell whether a sentence begins or goes on behind a mark."""

from workbench.language.arabic.verbs_of_saying import STARTING_VERBS, VERBS
from workbench.language.words import word_list

# Verbs of reports that are hardly ever nouns: with "and" they open a sentence.
_OPENING_VERBS = (
    "قال أضاف تابع أكد كان أوضح أعلن أشار بدأ توفي عاد انتهى وصل رفض نفى دعا طالب صدر وقع بلغ حضر غادر شارك "
    "سجل أصبح ظل بقي استمر توقف تراجع ارتفع انخفض زاد عاش مات أسس تأسس شهد أسفر أصيب نزح سقط أدى خلف هاجم "
    "احتج طلب وافق صوت تعهد ذكر اعتبر لفت نقل كشف أصدر أوقف اعتقل أفرج تمكن حاول نجح فشل هدد حذر التقى"
)

# Words with which a new sentence begins far more often than a clause goes on …
OPENERS = word_list(
    "وقد ولم ولن ولا وليس وليست وما وفي وهو وهي وهم وهذا وهذه وذلك ثم لكن ولكن لكنه لكنها ومن وعلى وإلى وبعد "
    "وقبل ورد وتم ولدى وعند ومنذ وخلال ومع"
)

# … and verbs with "and": they allow a sentence to end with an abbreviation.
STARTERS = OPENERS | {f"و{verb}{ending}" for verb in _OPENING_VERBS.split() for ending in ("", "ت")}

# Words that carry a sentence on after a year, an hour, a measure or "etc.".
CARRY_ON = word_list(
    "في من إلى الى على عن عند قرب كما حيث تقريبا تقريباً فقط نقدا مربع مربعا مكعب بعد قبل بين مع حتى أي أو "
    "بل التي الذي الذين منذ خلال ضد نحو لدى بسبب إن أن لأن لأنه لأنها عندما حين حينما إذ أثناء "
    "بعدما وفق بحسب يوميا سنويا شهريا أسبوعيا بتوقيت بالتوقيت والتي والذي والذين صباح مساء فجر ظهر عصر ليلة "
    "مقابل مقارنة فوق تحت بحضور بمشاركة برعاية بقيادة بإشراف بسبب بفضل بهدف بغرض بفارق بمعدل بنسبة بقيمة بسرعة بعمق "
    "بارتفاع"
)

# Words that open a date: a short sentence that begins with one and ends with an era goes on.
OPEN_A_DATE = word_list("في وفي عام سنة منذ ومنذ حتى وحتى بعد وبعد قبل وقبل بحلول وبحلول خلال مع ومع")

# Words that carry a sentence on after an ellipsis.
GO_ON = (
    word_list(
        "ثم أو بل حتى لكن لكنه لكنها لكنهم ولكن وإلا إلا إلخ الخ كأن كأنه كأنها وكأن وكأنه وكأنها "
        "سوى غير عدا خلا ولا وحتى وربما ربما وأحيانا وأيضا"
    )
    | CARRY_ON
)

# Verbs with which one speaks, beside those of reporting: perfect masculine and feminine, imperfect.
_SPEAKING = """
صاح صاحت يصيح
صرخ صرخت يصرخ
هتف هتفت يهتف
همس همست يهمس
تمتم تمتمت يتمتم
سأل سألت يسأل
أجاب أجابت يجيب
ردد رددت يردد
كرر كررت يكرر
نادى نادت ينادي
استفسر استفسرت يستفسر
تعجب تعجبت يتعجب
مازح مازحت يمازح
خاطب خاطبت يخاطب
عقب عقبت يعقب
قاطع قاطعت يقاطع
جاء جاءت يأتي
طمأن طمأنت يطمئن
توعد توعدت يتوعد
اقترح اقترحت يقترح
احتج احتجت يحتج
اشتكى اشتكت يشتكي
نصح نصحت ينصح
شرح شرحت يشرح
لخص لخصت يلخص
تمنى تمنت يتمنى
نبه نبهت ينبه
تذكر تذكرت يتذكر
"""
_NO_VERBS_HERE = frozenset({"بين", "يبين", "يعد", "تعد"})


def _forms() -> set[str]:
    """Perfect, plural and imperfect forms, and the participles: قال قالت قالوا يقول تقول قائلا."""
    found = set(STARTING_VERBS)
    for row in [*VERBS.strip().splitlines(), *_SPEAKING.strip().splitlines()]:
        he, she, imperfect, *others = row.split()
        found |= {he, she, he + "وا", imperfect, "ت" + imperfect[1:], *others[:-1]}
    return found - _NO_VERBS_HERE


# Somebody tells what they said themselves: «من أنت؟» وقلت له.
_OF_ONESELF = word_list(
    "قلت قلنا أقول نقول سألنا أسأل نسأل أجبت أجبنا أجيب رددنا صرخت صرخنا هتفنا همست أضفنا شرحنا شرحت أوضحت أوضحنا"
)

# Verbs with which the sentence of a quotation goes on behind it.
SPEAKING = frozenset(_forms()) | _OF_ONESELF | {"هكذا"}

# What is heard or seen during a talk, the first word in the brackets of its transcript: (تصفيق حار).
HEARD = word_list(
    "ضحك ضحكات يضحك تضحك يضحكون تصفيق يصفق يصفقون موسيقى غناء يغني تغني عزف يعزف فيديو صوت أصوات هتاف هتافات "
    "صمت تنهد يتنهد صفير صيحات بكاء يبكي تبكي سعال"
)

# Pronouns joined to such a verb: سألته، قالها.
OBJECTS = ("هما", "هم", "ها", "ني", "نا", "ه", "ك")

# A question in quotation marks behind one of these is mentioned, not asked: سؤال «من المسؤول؟» لا يزال قائما.
_NAMED = (
    "سؤال عنوان شعار لافتة عبارة كلمة جملة هتاف نداء وسم برنامج فيلم كتاب مقال مقالة أغنية مسرحية مسلسل صرخة صيحة "
    "حملة مبادرة رواية قصيدة ديوان ألبوم معرض مهرجان ندوة مؤتمر سلسلة حلقة وثائقي صفحة مدونة تطبيق لعبة"
)
MENTIONS = word_list("لافتات هتافات صيحات") | {
    before + (noun[:-1] + "ت" if noun.endswith("ة") and behind else noun) + behind
    for noun in _NAMED.split()
    for before, behind in [
        ("", ""),
        ("ال", ""),
        ("ب", ""),
        *((b, p) for b in ("", "ب") for p in ("ه", "ها", "هم")),
    ]
}

# Words that carry a sentence on after a question in quotation marks …
JOINING = word_list(
    "ثم في على من إلى بعد قبل لكن عن عند أمام خلال حين عندما بينما وهو وهي حتى قرب وسط داخل خارج ضد نحو عبر "
    "بلا دون بدون تحت فوق حول بسبب لمدة طوال رغم أكثر كلما كما أم أو عام سنةبصوت بأصوات بلهجة بنبرة بحماس "
    "بحماسة بغضب بحدة بثقة بهدوء بخط بأحرف بحروف بلون بألوان بلغة بسخرية بدهشة بحزن بألم بابتسامة بعفوية "
    "بحسرة بمرارة باستغراب باستنكار بتهكم بصراحة بخجل بتحد بأسى بأسف"
)

# … as do those with a preposition joined to them (بالطلاء) and those in the accusative (مكتوبا), but for these.
OPENING_ADVERBS = word_list(
    "بالمقابل بالتالي بالطبع بالفعل بالنسبة بالإضافة للمزيد للتذكير للتواصل أيضا لاحقا سابقا مؤخرا أخيرا حاليا "
    "رسميا عمليا فعليا ميدانيا سياسيا اقتصاديا أمنيا عسكريا دوليا محليا عالميا عربيا إقليميا صباحا مساء ظهرا "
    "فجرا ليلا غدا أولا ثانيا ثالثا أحيانا غالبا نظرا وفقا طبقا استنادا إضافة خلافا ختاما إجمالا عموما شكرا "
    "طبعا حقا فجأة قريبا مجددا تاريخيا ردا تعليقا أيضاً لاحقاً سابقاً مؤخراً أخيراً حالياً رسمياً عملياً "
    "فعلياً ميدانياً سياسياً اقتصادياً أمنياً عسكرياً دولياً محلياً عالمياً عربياً إقليمياً صباحاً ظهراً فجراً "
    "ليلاً غداً أولاً ثانياً ثالثاً أحياناً غالباً نظراً وفقاً طبقاً استناداً خلافاً ختاماً إجمالاً عموماً شكراً "
    "طبعاً حقاً قريباً مجدداً تاريخياً رداً تعليقاً"
)

# With these words: what points back to a quotation.
WITH_THESE = word_list("بهذه بهذا بتلك")
WORDS_SAID = word_list(
    "الكلمات الكلمة العبارة العبارات الجملة الجمل الكلام السؤال الأسئلة الهتاف الشعار النداء الرد"
)

# A clause that begins with one of these waits for its main clause.
WHEN = word_list("حين حينما عندما لما كلما بعدما إذا لو")

# … and a short phrase that does, for its sentence.
OPEN_AN_ADVERBIAL = word_list("بين بعد قبل منذ خلال أثناء رغم بسبب بفضل نتيجة عقب إثر طوال طيلة بدل")

# Words that begin with ف by themselves.
BEGINNING_WITH_FA = word_list(
    "في فيه فيها فيهم فيما فوق فور فقط فقد فقدت فاز فازت فاق فاقت فتح فتحت فجر فجأة فحص فر فرت فرح فرد فرض فرضت فرق "
    "فريق فرنسي فرنسية فشل فشلت فصل فصلت فصيل فصائل فضل فضلا فعل فعلت فعلا فكر فكرت فكرة فلاح فلاحون فلسطيني "
    "فلسطينية فلسطينيون فن فنان فنانون فندق فنيون فهم فهمت فوائد فوج فوز فوضى فيروس فيديو فيضان فيضانات فيلم فئة "
    "فئات فاتورة فاجأ فاجأت فاعل فترة فتاة فتى فتيات فتية فوجئ فقراء فقر فقير فقيد فؤاد فادي فارس فاروق فاطمة فرج "
    "فراس فيصل فهد فوزي فريد فايز"
)

# With these alone in front of a pause somebody takes a breath: حسنا… لا أعرف, لأنني… خفت.
BREATHS = word_list(
    "نعم لا كلا أجل حسنا حسناً طيب طبعا طبعاً إذن إذا آه والله يعني ربما بل أو لأن لأنني لأنه لأنها لأننا لأنهم لكن "
    "لكنني لكنه لكنها لكننا لكنهم ولكن ولكنني ولكنه ولكنها فقط حتى وحتى هكذا أنا أنت نحن وأنا ونحن"
)

# In front of a pause these wait for what belongs to them.
UNFINISHED = word_list(
    "كان كانت كانوا يكون تكون ليس ليست أصبح أصبحت صار صارت بات باتت ظل ظلت هو هي هم إنه إنها و"
)

# … unless the second word shows that the two open a sentence: من جهته, في المقابل.
SECOND_OF_AN_OPENING = word_list(
    "جهته جهتها جانبه جانبها ناحيته ناحيتها جهة جانب المقابل السياق هذا هذه غضون صعيد الصعيد الرغم "
    "ذلك الواقع الحقيقة النهاية البداية"
)

# No paragraph ends with one of these: a line that does was wrapped.
NEVER_LAST = word_list(
    "في من على إلى الى عن مع أن إن بأن التي الذي الذين بين خلال أو قد لقد ولقد وقد سوف كان كانت هذا هذه "
    "وفي ومن وعلى وإلى وعن ومع وأن وإن والتي والذي حول ضد نحو منذ عند لدى حتى لم لن ولم ولن "
    "د. أ. م. أ.د."
)
