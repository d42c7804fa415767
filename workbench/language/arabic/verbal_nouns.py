"""Arabic verbal nouns by what their complement is: done to, doer, or either (newsroom.md §4)."""

from workbench.language.words import key_of, keys_of

# The complement is always the one it was done to: the defeat of X.
DONE_TO = keys_of(
    "مقتل مصرع هزيمة إصابة جرح استشهاد وفاة توقيف إعدام محاكمة إقالة عزل تعيين تنصيب ترقية دحر اندحار انكسار"
)

# The complement is always the doer: the victory of X. What it is done to stands behind a preposition.
DOER = keys_of(
    "فوز خسارة انسحاب استقالة انتصار هروب فرار استسلام تراجع تقدم سقوط عودة وصول زيارة دخول خروج تدخل "
    "مشاركة نجاح فشل هجوم اعتداء احتجاج تمرد عدوان إساءة إشادة تنديد رد إصرار اعتراف اعتراض تخلي"
)


_EITHER_ARMED = """
قصف قصف قُصف|استهداف استهدف استُهدف|مهاجمة هاجم هوجم|ملاحقة لاحق لوحق|مطاردة طارد طورد|محاصرة حاصر حوصر
حصار حاصر حوصر|تطويق طوّق طُوّق|اغتيال اغتال اغتيل|قتل قتل قُتل|خطف خطف خُطف|اختطاف اختطف اختُطف
احتجاز احتجز احتُجز|اعتقال اعتقل اعتُقل|تعذيب عذّب عُذّب|ضرب ضرب ضُرب|ذبح ذبح ذُبح|تصفية صفّى صُفّي
مداهمة داهم دوهم|تهجير هجّر هُجّر|اضطهاد اضطهد اضطُهد|إبادة أباد أُبيد|سحق سحق سُحق|تفتيش فتّش فُتّش
اختراق اخترق اختُرق|تدريب درّب دُرّب|حماية حمى حُمي|قنص قنص قُنص|أسر أسر أُسر
"""
_EITHER_ANYBODY = """
تهديد هدّد هُدّد|انتقاد انتقد انتُقد|انتقادات انتقد انتُقد|نقد انتقد انتُقد|دعم دعم دُعم
اتهام اتّهم اتُّهم|اتهامات اتّهم اتُّهم|إدانة أدان أُدين|تحذير حذّر حُذّر|مساعدة ساعد سوعد
تأييد أيّد أُيّد|مساندة ساند سوند|مقاطعة قاطع قوطع|ابتزاز ابتزّ ابتُزّ|إهانة أهان أُهين
استفزاز استفزّ استُفزّ|خيانة خان خين|خداع خدع خُدع|تضليل ضلّل ضُلّل|مضايقة ضايق ضويق|مضايقات ضايق ضويق
تمويل موّل مُوّل|شتم شتم شُتم|تشويه شوّه شُوّه|مطالبة طالب طولب|لوم لام ليم|توبيخ وبّخ وُبّخ
استجواب استجوب استُجوب|مراقبة راقب روقب|تكفير كفّر كُفّر|تخوين خوّن خُوّن|شيطنة شيطن شُيطن
إحراج أحرج أُحرج|إذلال أذلّ أُذلّ|ترهيب رهّب رُهّب|تخويف خوّف خُوّف|خذلان خذل خُذل|معاقبة عاقب عوقب
محاسبة حاسب حوسب|تهميش همّش هُمّش|تكذيب كذّب كُذّب|تجريح جرّح جُرّح|مغازلة غازل غوزل|تجاهل تجاهل تُجوهل
إقصاء أقصى أُقصي
"""


def _rows(table: str) -> dict[str, tuple[str, str]]:
    rows = (row.split() for line in table.strip().splitlines() for row in line.split("|"))
    return {key_of(noun): (active, passive) for noun, active, passive in rows}


# The complement may be doer or done to: the shelling of X. With the verb of each, as a reading writes it.
EITHER_ARMED = _rows(_EITHER_ARMED)
"""Acts of force and of authority: only those with arms may be either."""
EITHER_ANYBODY = _rows(_EITHER_ANYBODY)
"""Acts of speech and of politics: every party and person may be either."""
FORCE_OF_STATES = keys_of("قصف استهداف مهاجمة تهديد")
"""… and those which the name of a state at war leaves as open; the siege of Iraq is done to it."""
SPEECH_OF_STATES = keys_of("انتقاد انتقادات اتهام إهانة")
"""… and those which every state's name does; help for Egypt is done to it."""
MOSTLY_DONE_TO = keys_of(
    "دعم مساعدة تأييد مساندة تمويل تدريب حماية مطالبة قتل اعتقال محاصرة تفتيش إدانة أسر تضليل "
    "إقصاء معاقبة محاسبة تهميش"
)
"""Done to the complement unless somebody takes a stand on it, when it is open again."""
EITHER = frozenset(EITHER_ARMED) | frozenset(EITHER_ANYBODY) | keys_of("مواجهة")

# Verbal nouns without a side, which begin what is announced: the halt of, the opening of …
OTHER = keys_of(
    "وقف بدء إطلاق إنهاء انتهاء استئناف تأمين سيطرة السيطرة توقيع فتح إغلاق تعليق إلغاء تأجيل تشكيل "
    "إرسال نشر تدمير إسقاط ضبط احتجاز إجلاء نزوح فقدان العثور مقتل ارتفاع انخفاض زيادة رفع خفض تعيين "
    "إقالة إحباط رفضه رفضها استعداده استعدادها دعمه دعمها إحراز عزمه عزمها مسؤوليته مسؤوليتها تنفيذ "
    "تسجيل رفض قبول موافقة الموافقة التوصل حالة خطة"
)

VERBAL_NOUN_KEYS = DONE_TO | DOER | EITHER | OTHER

# Verbal nouns of simple verbs, of the shapes that names share (سعود، كروس؛ نبيل).
PLAIN_VERBAL_NOUNS = keys_of(
    "صمت سكوت جهل غضب حزن عجز بطء شح هدر فقر جوع ظلم عنف كذب صدق حسم ردع لوم نقد مدح شجب ذعر هلع فزع جمود ركود كساد "
    "عزوف حدوث حصول وصول دخول خروج هبوط صعود نزول سقوط وقوع وجود مرور عبور ظهور حضور جلوس صمود شروع رجوع لجوء نشوء "
    "نشوب نفوذ قبول بلوغ لزوم شمول حلول ثبوت خضوع هروب غروب شروق جنوح نزوح رضوخ قدوم غموض وضوح فتور نفور شعور ورود "
    "صدور نضوب ذوبان غزو نمو محو سطو لهو عدول نكوص طلوع رسوخ ركوع سجود هطول بروز نفاد رسوب رحيل نهب سلب حبس سجن طرد "
    "منع صرف دفع جمع نقل حفر هدم حرق كسر ربط فصل قطع سحب جذب خرق نقض نقص فقد حل رد صد شن سن ضخ بث ضم مد حظر حجب حصر "
    "خلط رصد سرقة قبض عثور كشف طعن شل قص شق فك كف جر شد هز دك سد قطف جلد صلب"
)
