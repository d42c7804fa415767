"""Words about what a count, a day or a negation covers."""

from workbench.language.words import key_of, keys_of

# "Among them": opens a part of a count named before.
AMONG = keys_of("بينهم بينها بينهن وبينهم منهم ومنهم ضمنهم منهن")

# How a reading names the group that a unit counts.
GROUP_WORDS: dict[str, str] = {
    "killed": "القتلى",
    "wounded": "المصابين",
    "missing": "المفقودين",
    "displaced": "النازحين",
    "detained": "المحتجزين",
}

# What befalls people, as stems that stand in front of a count: two different ones are two counts.
BEFALLS: dict[str, str] = {
    key_of(form): group
    for group, forms in {
        "القتلى": "قتل قتلت قتلوا مقتل قتيل قتلى مصرع وفاة توفي مات استشهد استشهاد شهيد شهداء إعدام لقي سقط ماتوا",
        "المصابين": "أصيب أصاب أصابت إصابة جرح جريح جرحى مصاب مصابين جرحت بجروح جرحوا وإصابات",
        "المعتقلين": "اعتقل اعتقلت اعتقال توقيف أوقف أوقفت احتجاز احتجز احتجزت القبض حبس سجن",
        "الأسرى": "أسر أسرت أسير أسرى أسرا",
        "المفقودين": "فقد فقدان مفقود مفقودين فقدوا اختفى اختفاء",
        "النازحين": "نزح نزوح نازح نازحين شرد تشريد هجر تهجير",
        "المخطوفين": "خطف خطفت اختطف اختطفت اختطاف مخطوف",
        "المفرج عنهم": "أفرج أفرجت الإفراج إطلاق",
        "المرحَّلين": "رحل ترحيل رحلت",
        "الناجين": "نجا إنقاذ أنقذ أنقذت نجوا",
    }.items()
    for bare in forms.split()
    for form in (
        bare,
        bare + "ت",
        bare + "وا",
        "و" + bare,
        "و" + bare + "ت",
        "و" + bare + "وا",
        "ب" + bare,
        "ل" + bare,
    )
}

# Days as single words at the end of a sentence, and parts of a day in front of them.
DAY_WORDS = keys_of("الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت أمس")
PARTS_OF_DAY = keys_of("يوم اليوم مساء صباح فجر ليل ليلة ظهر عصر أول نهار")
# "The past week": a span and what makes it past.
SPANS = keys_of("الأسبوع الشهر العام السنة")
PAST = keys_of("الماضي الماضية المنصرم الفائت الأخير")

# "That he …": what somebody says of himself or of others.
THAT = keys_of("أنه أنها أنهم بأنه بأنها بأنهم أن بأن")

# Verbs of announcing in front of it.
_ANNOUNCED = "أعلن أكد قال ذكر أفاد كشف أوضح صرح أبلغ اعترف أخبر أورد بيّن أقر نقل أضاف زعم ادعى"
ANNOUNCED = frozenset(
    clitic + key + ending for key in keys_of(_ANNOUNCED) for ending in ("", "ت", "وا") for clitic in ("", "و")
) | keys_of("ادعت")

# Multiples, and verbs and nouns of growing in front of them.
TIMES = keys_of("أضعاف مرات")
GREW = keys_of(
    "زاد زادت ازداد ازدادت ارتفع ارتفعت تضاعف تضاعفت نما نمت قفز قفزت يزيد تزيد يرتفع ترتفع زيادة ارتفاع "
    "نمو يزداد تزداد يتضاعف تتضاعف ينمو تنمو بزيادة وبزيادة أعلى أكثر أكبر صعد صعدت كبر كبرت توسع توسعت "
    "تزايد تزايدت اتسع اتسعت تعاظم تعاظمت علا علت"
)

# Negations of an act, and the acts: what one chooses to do, as imperfects without their first letter.
NOT_DONE = keys_of("لم لن لا ولم ولن")
NOT_YET_DONE = keys_of("ما")
_CHOSEN = (
    "ستقل ستقيل نسحب غادر عتذر قتل عتقل طرد هاجم وقف نتحر ضرب ترشح غلق لغ لغي قل قيل عزل صوت قاطع ضرب "
    "شارك سافر هرب فر وقع هدد نتقد تهم دن دين فصل سجن حتجز رفض عترض تظاهر حتج ستسلم قصف هدم فجر حرق سرق "
    "نشر سحب علق ؤجل حاكم عاقب عين رشح زر زور قابل لتق لتقي ستدع ستدعي فرج طلق رحل هاجر تراجع نضم بع بيع "
    "شتر شتري ستثمر موّل مول دعم ساند ؤيد عارض حظر منع فرض رفع خفض ستقبل ستهدف تدخل تنح تنحي تنازل تخل "
    "تخلي كشف سلم تكلم تحدث كتب عترف شكك رد شن فتح نه نهي ستأنف حل بعد نف نفي ذهب ضرب وبخ كرم تفاوض سمح "
    "عتصم نظم جتمع دع دعو دخل خرج تزوج عمل وظف ستأجر قترض قرض ستخدم نقل وزع خف خفي تستر كذب غش خدع هن "
    "هين سخر شكر كافئ نتخب ختر ختار ستبدل بدل حذف ضف ضيف خرب دمر فكك فتش ستجوب عذب عدم نفذ خالف نتهك "
    "حترم همل ترك هجر قبل رحب ستنكر شجب ندد صادر جمد قطع عطل رفق سدد دفع صرف سلح بن بني رم رمي طالب شتك "
    "شتكي قاض قاضي تجاهل تسلم نزل صعد"
)
CHOSEN_ACTS = frozenset(
    letter + key + ending for key in keys_of(_CHOSEN) for letter in "يت" for ending in ("", "وا", "ون")
)
CHOSEN_ACTS_PAST = keys_of(
    "استقال استقالت انسحب انسحبت غادر غادرت اعتذر قتل اعتقل طرد هاجم هاجمت أوقف أوقفت رفض رفضت أغلق "
    "أغلقت ألغى ألغت صوت قاطع قاطعت أقال أقالت وقع وقعت"
)
# Causes: the cause may be denied or given.
CAUSES = keys_of("بسبب لأن لأنه لأنها لأنهم جراء نتيجة")
# … and accusatives of motive, before their preposition.
MOTIVES = {
    key_of(motive): key_of(preposition)
    for motive, preposition in (
        ("خوفا", "من"),
        ("احتجاجا", "على"),
        ("تضامنا", "مع"),
        ("انتقاما", "من"),
        ("دفاعا", "عن"),
        ("خشية", ""),
        ("استجابة", ""),
        ("اعتراضا", "على"),
        ("ردا", "على"),
        ("تلبية", ""),
        ("هربا", "من"),
        ("طمعا", "في"),
    )
}
# The real cause is given behind it: the doubt is gone.
BUT = keys_of("بل وإنما إنما لكن ولكن")
# Behind "all", plural persons that a negation may deny all or some of.
ALL = keys_of("كل جميع كافة")
# States of people that a count may share out over one group or two.
STATES_OF_PEOPLE = keys_of(
    "المصابين الجرحى المرضى المسلحين الأجانب المدنيين المسنين القاصرين المعتقلين المخطوفين المحتجزين "
    "العالقين النازحين المحاصرين المعوقين العاطلين المفقودين المشردين"
)

# Finished acts with a day of their own, as perfects: he, she, they.
_DONE = (
    "أوقف اعتقل ضبط أطلق أسقط قصف هاجم وقع التقى أرسل تسلم أغلق فتح ألغى أفرج استقبل استهدف أحبط استعاد "
    "سيطر قتل دمر صادر أجلى أنهى بدأ نفذ غادر انسحب توفي مات وصل علق استقال أقال سقط انهار اندلع اغتال "
    "خطف أصاب أصيب سلم رفض وافق اجتمع زار عاد هرب فر دخل خرج نقل رحل منع فرض رفع خفض باع اشترى دفع صوت "
    "أقر عين عزل طرد احتجز حرر ألقى تلقى شن نشر سحب أعاد أجرى أعدم حكم أدان برأ اتهم استجوب استدعى سمح "
    "قطع هدد تعرض انفجر غرق تحطم اصطدم احترق أخلى حاصر اقتحم اختطف سرق عثر أنقذ شارك فاز خسر هزم انتخب "
    "رشح قدم تقدم أجل اتفق انهى تفاوض حضر تظاهر أضرب قاطع استأنف أوقفت قرر سجل ارتفع انخفض تراجع ظهر "
    "اختفى نزح لجأ سافر أبحر أقلع هبط"
)
DONE = frozenset(
    key.removesuffix("ي") + ending if key.endswith("ي") and ending else key + ending
    for key in keys_of(_DONE)
    for ending in ("", "ت", "وا", "ا")
)
