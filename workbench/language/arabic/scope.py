"""Words about what a count, a day or a negation covers."""

from workbench.language.words import keys_of

# "Among them": opens a part of a count named before.
AMONG = keys_of("بينهم بينها بينهن وبينهم منهم ومنهم ضمنهم")

# How a reading names the group that a unit counts.
GROUP_WORDS: dict[str, str] = {
    "killed": "القتلى",
    "wounded": "المصابين",
    "missing": "المفقودين",
    "displaced": "النازحين",
    "detained": "المحتجزين",
}

# Days as single words at the end of a sentence.
DAY_WORDS = keys_of("الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت أمس")

# "That he …": what somebody says of himself.
THAT_HE = keys_of("أنه أنها أنهم بأنه بأنها بأنهم إنه إنها إنهم")

# Verbs of announcing in front of it.
ANNOUNCED = keys_of(
    "أعلن أعلنت أكد أكدت قال قالت ذكر ذكرت أفاد أفادت كشف كشفت أوضح أوضحت صرح صرحت أبلغ أبلغت أعلنوا "
    "قالوا أكدوا اعترف اعترفت"
)

# Acts with a day of their own.
ACTS_DONE = keys_of(
    "أوقف أوقفت أوقفوا اعتقل اعتقلت اعتقلوا ضبط ضبطت أطلق أطلقت أسقط أسقطت قصف قصفت هاجم هاجمت وقع "
    "وقعت وقعوا التقى التقت أرسل أرسلت تسلم تسلمت أغلق أغلقت فتح فتحت ألغى ألغت أفرج أفرجت استقبل "
    "استقبلت استهدف استهدفت أحبط أحبطت استعاد استعادت سيطر سيطرت قتل قتلت دمر دمرت صادر صادرت أجلى "
    "أجلت أنهى أنهت بدأ بدأت نفذ نفذت"
)

# Multiples, and verbs of growing in front of them.
TIMES = keys_of("أضعاف مرات")
GREW = keys_of("زاد زادت ازداد ازدادت ارتفع ارتفعت تضاعف تضاعفت نما نمت قفز قفزت يزيد تزيد يرتفع ترتفع")

# Negations, acts one chooses to do, and causes: the cause may be denied or given.
NOT = keys_of("لم لن")
CHOSEN_ACTS = keys_of(
    "يستقل تستقل ينسحب تنسحب يغادر تغادر يعتذر تعتذر يقتل تقتل يعتقل تعتقل يطرد تطرد يهاجم تهاجم يوقف "
    "توقف ينتحر يضرب يترشح تترشح يغلق تغلق يلغ تلغ يقل تقل"
)
CAUSES = keys_of("بسبب لأن لأنه لأنها جراء نتيجة")
