"""Arabic credit lines, and sentences of one word."""

from workbench.language.words import word_list

# Words of which a credit line or tail consists. A line made of these alone is no sentence and no fragment.
BYLINES = word_list(
    "رويترز وكالات الوكالات انتهى أ.ف.ب د.ب.أ أ.ش.أ أ.ب أف ب ف أ فرانس برس الأناضول سبوتنيك شينخوا "
    "واس وفا بترا وام قنا كونا سانا معا وكالة وكالة_الأنباء بي سي سكاي نيوز عربية العربية الجزيرة تاس "
    "مواقع صحف خاص إعداد المصدر متابعة ترجمات وترجمات ووكالات والوكالات وأ.ف.ب ورويترز متابعات"
)

# Whole sentences of one word, which are no fragments.
SHORT_SENTENCES = word_list(
    "نعم لا بلى كلا أجل أبدا أبداً طبعا طبعاً حسنا حسناً ربما بالطبع بالتأكيد مستحيل صحيح انتهى شكرا "
    "شكراً للأسف مطلقا مطلقاً قطعا قطعاً إطلاقا إطلاقاً هراء عجبا لماذا ماذا كيف عفوا آمين تماما "
    "تماماً"
)

# The first two words of a credit line that names its source: "نقلا عن وكالة …".
CREDITS = frozenset({("نقلا", "عن"), ("نقلاً", "عن"), ("المصدر", "وكالة"), ("ترجمة", "عن")})

# The first word in brackets that hold who wrote and edited: (إعداد … - تحرير …).
CREDITS_IN_BRACKETS = word_list("إعداد اعداد تحرير تغطية كتابة ترجمة مراسلة")

# In front of a colon: the rest of the line says who wrote, translated, took the picture.
LABELLED_CREDITS = frozenset(
    {
        "كتب", "كتبت", "كتبه", "كتبها", "إعداد", "تحرير", "تقرير", "ترجمة", "تصوير", "المصدر", "مصدر الصورة",
        "مراسلة", "إعداد وتحرير", "كتابة", "عدسة", "الصورة",
    }
)  # fmt: skip
