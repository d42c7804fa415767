"""Arabic words that tell how worth checking a sentence is: opinion, prediction, harm, change."""

from workbench.language.words import keys_of

# Words of judgement and feeling: the sentence values more than it states.
OPINION = keys_of(
    "يجب ينبغي علينا أعتقد نعتقد أظن نظن أرى نرى ربما لعل ليت للأسف رائع جميل سيئ أسوأ أفضل أجمل أعظم "
    "أهم عظيم خطير فظيع رهيب مروع مذهل غريب عجيب سخيف عبث كارثي مأساوي بالطبع طبعا حقا فعلا بالتأكيد "
    "لابد المؤسف العار الغريب المؤكد الواضح يبدو تبدو كأن وكأن لماذا كيف أليس نحن إننا لنا إنني أنا"
)

# What has not happened yet cannot be true or false.
PREDICTION = keys_of(
    "سوف سيتم ستكون سيكون سنواصل سيواصل ستواصل قد يعتزم تعتزم ينوي تنوي يتوقع تتوقع نتوقع أتوقع نأمل "
    "آمل يأمل تأمل يمكن يحتمل المحتمل المتوقع المرجح مستقبلا قريبا"
)

# People harmed: what readers most need to be right.
HARM = keys_of(
    "قتل مقتل قتلى قتيل قتيلا جرحى جريح إصابة أصيب ضحايا وفاة وفيات توفي مصرع مجزرة قصف هجوم انفجار "
    "اعتقال اعتقل نزوح نازحين تهجير حصار مجاعة تعذيب اغتصاب سرطان تسمم وباء فيروس لقاح لقاحات إبادة "
    "خطف تفجير"
)

# Comparison and change: more than, rose, the first, the highest.
CHANGE = keys_of(
    "ارتفع ارتفعت ارتفاع انخفض انخفضت انخفاض زاد زادت زيادة تراجع تراجعت أكثر أقل أكبر أصغر أعلى أدنى "
    "أول الأول الأولى ضعف أضعاف تضاعف نمو نمت بلغ بلغت نسبة معدل مقارنة أغلى أرخص"
)

# The text rests on somebody's findings.
SOURCES = keys_of("دراسة تقرير إحصاء إحصاءات بيانات وثيقة وثائق استطلاع مسح تحقيق قانون محكمة حكم اتفاق بيان")

# Verbs of events in the past, in the forms newspapers use most.
PAST = keys_of(
    "كان كانت كانوا بدأ بدأت وقع وقعت وقعوا شن شنت أطلق أطلقت أعلن أعلنت وصل وصلت انتهى انتهت أدى أدت "
    "أسفر أسفرت خلف خلفت قتل قتلت أصيب دمر دمرت فر فرت نفذ نفذت سيطر سيطرت انسحب انسحبت فاز فازت خسر "
    "خسرت دخل دخلت خرج خرجت وافق وافقت رفض رفضت ألغى ألغت قرر قررت أصدر أصدرت نشر نشرت منع منعت فتح "
    "فتحت أغلق أغلقت تم تمت جرى جرت شهد شهدت حصل حصلت حدث حدثت خاض خاضت دارت اندلع اندلعت انهار أودت "
    "سقط سقطت هاجم هاجمت اعتقل اعتقلت وقعا أقر أقرت بلغ بلغت سجل سجلت استقبل عين عقد عقدت التقى "
    "استقال توفي مات أنفق أنفقت دفع دفعت باع باعت اشترى تعرض تعرضت تسبب تسببت أكد أكدت كشف كشفت"
)

# The first person: the sentence speaks of its own speaker.
SELF = keys_of("أنا نحن إنني إننا أني أننا لي لنا عندي عندنا رأيي أعتقد أظن أحب")

# Words that point at something the sentence does not name.
POINTING = keys_of("هذا هذه هؤلاء ذلك")

# Words that address the reader.
ADDRESS = keys_of("أنت أنتم لكم لك عزيزي تعرف شاهد تابعوا شاركوا")

# Beginnings of sentences that argue with the one before.
ARGUING = keys_of("لكن ولكن بل إذن أما غير")
