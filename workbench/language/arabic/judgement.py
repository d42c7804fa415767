"""Arabic words that tell how worth checking a sentence is: judgement, prediction, harm, change.

Nouns and adjectives stand as the dictionary has them; the article and what is joined to a word are added here.
"""

from workbench.language.arabic.clauses import PASTS
from workbench.language.words import keys_of

_BEFORE_ANY = ("", "و", "ال", "وال", "فال", "بال", "لل", "كال", "ولل", "وبال")
_BEFORE_LONGER = ("ف", "ب", "ل", "ك", "ول", "وب")
"""… which make another word of a short one (ذل and بذل)."""
_LONGER = 4


def _nouns(words: str) -> frozenset[str]:
    """The keys of nouns with whatever may be joined in front."""
    return frozenset(
        joined + key
        for key in keys_of(words)
        for joined in (_BEFORE_ANY + _BEFORE_LONGER if len(key) >= _LONGER else _BEFORE_ANY)
    )


def _adjectives(words: str) -> frozenset[str]:
    """… of adjectives, also feminine and in the indefinite accusative (خطيرة، خطيرا)."""
    keys = keys_of(words)
    return _nouns(" ".join((*keys, *(key + "ه" for key in keys), *(key + "ا" for key in keys))))


def _verbs(words: str) -> frozenset[str]:
    """… of words that only "and" may be joined to."""
    return frozenset(joined + key for key in keys_of(words) for joined in ("", "و", "ف"))


# Words of judgement and feeling: the sentence values more than it states.
OPINION = (
    _adjectives(
        "رائع جميل سيئ عظيم خطير فظيع رهيب مروع مذهل مدهش غريب عجيب سخيف كارثي مأساوي بشع مخيف مفزع مرعب "
        "مخجل مهين مشين وقح وحشي همجي بربري غادر خائن منافق تافه أحمق غبي ساذج جبان شجاع بطولي مؤسف محزن "
        "مؤلم مفجع فاجع مبهر باهر ساحر خيالي استثنائي فريد مزعوم إجرامي غاشم ظالم جائر مجرم حقير قذر قبيح "
        "فاشل فاضح صارخ مستفز مريب مشبوه هزيل بائس قاتم واه عبثي متغطرس متعجرف مغرور مستبد استبدادي حاقد "
        "مسموم خبيث شرس بغيض مقيت كريه دنيء أصيل عريق متميز مميز منصف حكيم عاقل مجنون جنوني "
        "هستيري متهور طائش أرعن عنصري مضحك هزلي صادم هائل خارق مرير قاس مقدس زائف وهمي أهوج جريء "
        "أنيق قدير مذموم ملهم مثالي لامع مزر مقزز مقرف منحط فاسق ماكر خادع مخادع منطقي ضروري "
        "بليغ جلي بديهي عقيم هش مهزوز مخزي مشرف غيور مفرط متخاذل متواطئ دكتاتوري شيطاني ملائكي"
    )
    | _nouns(
        "مهم أسوأ أفضل أجمل أعظم أهم أخطر أبشع أروع أبهى أنبل أطهر أقذر أحقر أغرب أعجب أقبح أفظع أحسن أجدر أحق "
        "عار ذل هوان مجد عزة كرامة شرف فخر نفاق خيانة غدر عبث سخف غباء جهل حقد طغيان استبداد ظلم بطش تخاذل "
        "تآمر تواطؤ همجية وحشية غطرسة عنجهية صمود مأساة مهزلة مسخرة أوهام أكاذيب كذبة زيف ضمير "
        "طغاة أعداء عدو جلاد طاغية مجرمون مجرمين خونة مرتزقة أذناب كيان روعة ترف فخامة بشاعة "
        "فظاعة عنصرية انحطاط انبطاح مكر دهاء خداع نكبة عبقرية عبقري معجزة أسطورة أساطير حلم كابوس جنون تهور "
        "مبالغة مبالغا"
    )
    | _verbs(
        "أعتقد نعتقد أظن نظن أرى نرى أحب أكره نحب نكره أتمنى نتمنى ربما لعل ليت ليته ليتنا حبذا عسى يبدو تبدو "
        "كأنه كأنها وكأنه وكأنها للأسف بالطبع طبعا بالتأكيد لماذا كيف أليس يستحق تستحق يا والله بئس "
        "نعم المؤسف الغريب المؤكد الواضح المفارقة بصراحة ببساطة عبثا هيهات"
    )
)

# What ought to be says nothing about what is.
NORM = _verbs(
    "يجب ينبغي يتوجب يتحتم يتعين علينا عليكم لابد بد يفترض المفترض الضروري ضرورة الأجدر فليكن فلنكن "
    "لنكن فلتكن نحتاج المطلوب"
)

# Words that only give weight: so much, utterly.
EMPHASIS = _verbs(
    "جدا للغاية تماما حقا فعلا أشد الأشد الأكثر مجرد إطلاقا البتة بامتياز قطعا حتما كليا بتاتا لقد بالفعل "
    "بالذات بكل"
)

# Whoever says "always" or "nobody" sums up; a single fact could be looked up.
SWEEPING = _verbs("دائما أبدا دوما الجميع مطلقا قط برمته برمتها بأسره بأسرها ")

# What has not happened yet cannot be true or false.
PREDICTION = _verbs(
    "سوف سيتم ستكون سيكون سيظل ستظل سيبقى ستبقى سيصبح ستصبح سيؤدي ستؤدي سنواصل سيواصل ستواصل يعتزم تعتزم "
    "ينوي تنوي يتوقع تتوقع نتوقع أتوقع نأمل آمل يأمل تأمل يمكن يحتمل المحتمل المتوقع المرجح مستقبلا قريبا لو "
    "إذا وإذا"
)

# People harmed: what readers most need to be right.
HARM = _nouns(
    "مقتل قتلى قتيل قتيلا جرحى جريح إصابة إصابات ضحايا ضحية وفاة وفيات مصرع مجزرة مجازر قصف هجوم هجمات انفجار "
    "اعتقال اعتقالات نزوح نازحين نازحون تهجير حصار مجاعة تعذيب اغتصاب سرطان تسمم عدوى مضاعفات جلطات جلطة إبادة "
    "خطف تفجير غرق انهيار حريق جريمة جرائم اغتيال"
) | _verbs("قتل قتلت أصيب أصيبت توفي توفيت اعتقل اعتقلت لقي لقيت")

# Somebody is said to deceive, to hide or to break a law: a reproach that must be right before it is repeated.
WRONGDOING = _nouns(
    "شائعة شائعات إشاعة مزيف مزيفة زائف مفبرك مفبركة ملفق ملفقة كاذب كاذبة تزوير مزور تضليل مضلل مؤامرة "
    "تلاعب فضيحة تسريب مسرب سري سرية إخفاء فساد رشوة رشى اختلاس تهريب غسل ابتزاز احتيال نصب انتهاك انتهاكات "
    "مخالفة مخالفات تورط متورط متهم متهمون اتهام اتهامات تحذير تحذيرات حظر تهديد إدانة محاكمة"
) | _verbs(
    "سرا أخفى أخفت تستر اتهم اتهمت يتهم تتهم نفى نفت ينفي تنفي زعم زعمت يزعم تزعم ادعى ادعت حذر حذرت يحذر تحذر "
    "رفض رفضت منع هدد هددت دان دانت"
)

# One thing is said to bring about or to prevent another.
CAUSE = _verbs(
    "يسبب تسبب يتسبب تتسبب أدى أدت يؤدي تؤدي بسبب نتيجة يقي تقي يمنع تمنع يعالج تعالج يشفي تشفي يزيد تزيد "
    "يقلل تقلل يحد يضر تضر آمن آمنة فعال فعالة فعالية مناعة مفعول آثار تأثير ينقل تنقل أثبت أثبتت دليل"
)

# The text rests on somebody's findings.
SOURCES = _nouns(
    "دراسة تقرير إحصاء إحصاءات إحصائية بيانات وثيقة وثائق استطلاع مسح تحقيق قانون محكمة حكم اتفاق بيان"
)

# Offices and public bodies: whoever has done something can be asked.
OFFICES = _nouns(
    "وزير وزيرة وزارة رئيس رئيسة رئاسة حكومة برلمان مجلس محكمة محافظ سفير سفيرة سفارة مدير مديرة متحدث متحدثة "
    "ناطق ناطقة أمير جيش شرطة نيابة هيئة لجنة منظمة وكالة بنك مصرف شركة جامعة مستشفى نائب نائبة مسؤول مسئول "
    "سلطات قاض قاضي حزب مديرية قوات بعثة نقابة بلدية أمين"
)

# Verbs of events in the past: those that clauses open with, without what merely lasts or calls on the reader (شاهد);
# and forms that are none of theirs, or nouns as often.
_NO_EVENTS = keys_of("ظل ظلت بقي بقيت أصبح أصبحت أضحى أمسى كاد كادت ساد سادت شاهد")
_EVENTS = PASTS - _NO_EVENTS
PAST = _verbs(
    "كانوا وقعا انتهت خلف قتل انسحب انسحبت رفض نشر منع فتح حدث اندلع اندلعت سجل استقبل عين عقد دفع "
    "تعرض أكد أكدت كشف"
) | frozenset(
    joined + verb
    for verb in _EVENTS | {verb + "وا" for verb in _EVENTS if verb[-1] not in "تاي"}
    for joined in ("", "و", "ف")
)

# The first person: the sentence speaks of its own speaker.
SELF = _verbs(
    "أنا نحن إنني إننا إني أني أننا أنني لي لنا عندي عندنا رأيي أعتقد أظن أحب نفسي أنفسنا بنا منا كنت كنا "
    "لدينا معي معنا إلينا علينا بيننا فينا أمتنا شعبنا شعوبنا بلادنا بلدنا وطننا مجتمعنا عالمنا حياتنا "
    "ابني ابنتي أولادي أطفالي أختي أخي إخوتي أمي أبي والدي والدتي زوجتي زوجي جدتي جدي خالتي عمتي صديقي صديقتي "
    "أصدقائي بيتي غرفتي "
    "أطفالنا أبناؤنا أبنائنا أرضنا لغتنا ديننا تاريخنا قلوبنا عيوننا"
) - {"ولي"}  # the crown prince

# Words that point at something the sentence does not name.
POINTING = _nouns("هذا هذه هؤلاء تلك هكذا هذين هاتين")

# Words that address the reader.
ADDRESS = _verbs("أنت أنتم لكم لك عزيزي تعرف شاهد تابعوا شاركوا حذار انتبه انتبهوا اقرأ إليكم")

# News for customers and thanks: nobody needs it checked.
NOTICE = keys_of(
    "شكرا نشكر مبروك تهانينا مبارك للمزيد التفاصيل للتفاصيل تفاصيل سجل اشترك شاهد فيديو حمل الرابط رابط "
    "يمكنكم ندعوكم نرحب يسرنا المواعيد مواعيد"
)

# Beginnings of sentences that argue with the one before.
ARGUING = keys_of(
    "لكن ولكن بل إذن غير لذا ولذا لذلك ولذلك هكذا وهكذا إن لقد ولقد بالتالي وبالتالي إنما وإنما وعليه إذا "
    "والحقيقة الحقيقة والواقع الواقع صحيح وصحيح ثمة وثمة"
)

# What is not, or did not happen: somebody says otherwise.
NEGATION = keys_of("لا لم لن ليس ليست ولا ولم ولن وليس وليست عدم وعدم")

# … but for these behind it: not less than, still, above all.
NO_DENIAL = keys_of("يقل تقل يزال تزال يزالون سيما")
