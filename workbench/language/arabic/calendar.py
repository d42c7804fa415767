"""Arabic words for days, months and spans of time."""

from workbench.language.words import key_of, keys_of

_MONTHS = """
1 يناير|كانون الثاني|جانفي|ينار
2 فبراير|شباط|فيفري|فبراير
3 مارس|آذار|مارث
4 أبريل|إبريل|نيسان|أفريل|ابريل
5 مايو|أيار|ماي|مايس
6 يونيو|يونيه|حزيران|جوان|يونية
7 يوليو|يوليه|تموز|يوليوز|جويلية|يولية
8 أغسطس|آب|غشت|أوت|اغسطس
9 سبتمبر|أيلول|شتنبر|سبتنبر
10 أكتوبر|تشرين الأول|اكتوبر|أكتوبر
11 نوفمبر|تشرين الثاني|نونبر
12 ديسمبر|كانون الأول|دجنبر
"""

_HIJRI = """
1 محرم|المحرم
2 صفر
3 ربيع الأول
4 ربيع الآخر|ربيع الثاني
5 جمادى الأولى|جمادى الأول
6 جمادى الآخرة|جمادى الثانية|جمادى الآخر
7 رجب
8 شعبان
9 رمضان
10 شوال
11 ذو القعدة|ذي القعدة
12 ذو الحجة|ذي الحجة
"""


def _month_names(rows: str) -> dict[tuple[str, ...], int]:
    return {
        tuple(key_of(word) for word in name.split()): int(row.split(" ", 1)[0])
        for row in rows.strip().splitlines()
        for name in row.split(" ", 1)[1].split("|")
    }


# Months with the names of the Gulf and Egypt, the Levant and the Maghreb: key words to number.
MONTHS = _month_names(_MONTHS)

# Months of the Hijri calendar. Their dates stay Hijri: turning them into others needs tables no core library has.
HIJRI_MONTHS = _month_names(_HIJRI)
HIJRI_ERA = frozenset({"ه", "هجري", "هجريه", "للهجره"})

# Month names that are also common words: months only beside a day, a year or one of the words below.
DOUBTFUL_MONTHS = frozenset(
    {("اب",), ("ماي",), ("اوت",), ("جوان",), ("مارس",), ("ايار",), ("ينار",), ("مارث",), ("نيسان",)}
)
BEFORE_MONTHS = keys_of("في شهر منذ خلال بداية نهاية مطلع أواخر أوائل منتصف وشهر لشهر حتى شهري")
MONTH_WORDS = keys_of("شهر لشهر")

# Days of the week, Monday 1.
WEEKDAYS: dict[str, int] = {
    key_of(name): number
    for number, names in enumerate(
        (
            "الاثنين الإثنين",
            "الثلاثاء",
            "الأربعاء الاربعاء",
            "الخميس",
            "الجمعة",
            "السبت",
            "الأحد",
        ),
        1,
    )
    for name in names.split()
}
# In front of a weekday that is a name, and behind one.
NAMED_DAYS: frozenset[str] = frozenset()
NAMED_BY_DAYS: frozenset[str] = frozenset()
# Behind a weekday that is counted from something else than the day of writing: الاثنين التالي.
COUNTED_FROM = keys_of("التالي الذي")

# What a day or month without a year is the name of, in front of it (هجمات 11 سبتمبر، حرب أكتوبر) …
NAMED_AFTER_DATES = frozenset(
    clitic + key
    for key in keys_of(
        "حرب ثورة انتفاضة أحداث هجمات اعتداءات تفجيرات مجزرة مذبحة انقلاب حركة ميدان شارع جسر مدينة جامعة ملعب"
    )
    for clitic in ("", "و", "ب", "ل")
)
# … and, in English, behind it.
NAMED_BY_DATES: frozenset[str] = frozenset()

# Words for a day seen from the day of writing, longest first: days to add.
RELATIVE_DAYS: dict[tuple[str, ...], int] = {
    tuple(key_of(word) for word in words.split()): days
    for words, days in {
        "أول من أمس": -2,
        "أول أمس": -2,
        "أمس الأول": -2,
        "الليلة الماضية": -1,
        "الليلة الفائتة": -1,
        "يوم أمس": -1,
        "ليلة أمس": -1,
        "أمس": -1,
        "البارحة": -1,
        "الليلة": 0,
        "هذا الصباح": 0,
        "هذا المساء": 0,
        "هذا اليوم": 0,
        "بعد غد": 2,
        "بعد الغد": 2,
        "يوم غد": 1,
        "غدا": 1,
        "الغد": 1,
    }.items()
}

# "Today" is also "the day": it is a date at the end, before a weekday, a stop or one of these …
TODAY = frozenset({"اليوم"})
BEHIND_TODAY = keys_of("أن إن أنه أنها إنه إنها بأن عن إلى")
# … and behind a part of the day; not behind these.
NOT_TODAY = keys_of("هذا ذلك في ذاك نفس")

# Parts of the day, which belong to the day behind (Arabic) or in front of them (English).
DAY_PARTS = keys_of("صباح مساء فجر ظهر عصر ليل ليلة عشية ظهيرة منتصف نهار يوم")

# Units that "last" and "next" make relative: letter of an ISO 8601 duration.
SPANS: dict[str, str] = {
    "الاسبوع": "W",
    "الشهر": "M",
    "العام": "Y",
    "السنه": "Y",
    "القرن": "C",
    "العقد": "X",
}
LAST = keys_of("الماضي الماضية الفائت الفائتة المنصرم المنصرمة السابق الأخير")
NEXT = keys_of("المقبل المقبلة القادم القادمة")
THIS = keys_of("الجاري الجارية الحالي الحالية هذا هذه")

# Parts of a running year, month or week: "by the end of the year" is relative as well.
PARTS = keys_of("نهاية بداية مطلع أواخر أوائل منتصف")

# "Three days ago", "for three decades": in front of a number of days, months, years.
AGO = frozenset({"قبل", "منذ", "وقبل", "ومنذ"})
# … which a bare plural leaves open: قبل أيام.
UNCOUNTED_SPANS = keys_of("أيام أسابيع أشهر شهور أعوام سنوات عقود")
COUNTED_SPANS: dict[str, str] = {
    **dict.fromkeys(keys_of("يوم يوما أيام يومين"), "D"),
    **dict.fromkeys(keys_of("أسبوع أسبوعا أسابيع أسبوعين"), "W"),
    **dict.fromkeys(keys_of("شهر شهرا أشهر شهور شهرين"), "M"),
    **dict.fromkeys(keys_of("عام عاما أعوام عامين سنة سنوات سنتين"), "Y"),
    **dict.fromkeys(keys_of("عقد عقود عقدين"), "X"),
}

_DECADES = ("", "", "عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين")
# The nineties and the other decades: their tens.
DECADES: dict[str, int] = {
    clitic + key_of(stem + ending): tens * 10
    for tens, stem in enumerate(_DECADES)
    if stem
    for ending in ("يات", "ات")
    for clitic in ("", "ال", "وال", "و", "ل")
}
# Where a decade is somebody's age, or stands alone and may be a plain plural.
AGES = keys_of("عمره عمرها العمر عمرهم")

CENTURY = keys_of("القرن للقرن والقرن بالقرن")
SEASONS: dict[str, str] = {
    **dict.fromkeys(keys_of("ربيع الربيع"), "SP"),
    **dict.fromkeys(keys_of("صيف الصيف"), "SU"),
    **dict.fromkeys(keys_of("خريف الخريف"), "FA"),
    **dict.fromkeys(keys_of("شتاء الشتاء"), "WI"),
}
# "The first quarter of": letter and words.
PARTS_OF_YEAR: dict[str, str] = {"الربع": "Q", "النصف": "H", "الفصل": "Q"}

# "The first three months of".
FIRST_MONTHS = frozenset({"الاشهر", "الشهور"})

# A weekend: the word that tells it, and those in front of it.
WEEKEND_WORDS = frozenset({"الاسبوع"})
WEEKENDS = keys_of("عطلة نهاية إجازة العطلة وعطلة")

# Feasts that fall on the same day every year: month and day.
FEASTS: dict[tuple[str, ...], tuple[int, int]] = {
    tuple(key_of(word) for word in words.split()): day
    for words, day in {
        "ليلة رأس السنة": (12, 31),
        "ليلة رأس السنة الميلادية": (12, 31),
        "رأس السنة الميلادية": (1, 1),
        "يوم عيد الميلاد": (12, 25),
        "ليلة عيد الميلاد": (12, 24),
        "عيد العمال": (5, 1),
    }.items()
}

# Words by which an hour is told without "الساعة", and what may stand in front of that hour.
HOUR_WORDS = frozenset({":", "الليل", "الظهر", "ظهر"})
NOON = frozenset({"الظهر", "ظهر"})
BEFORE_HOURS = keys_of("عند في حتى منذ قبل بعد حوالي نحو قرابة من إلى تمام حدود وعند وحتى والى")
# Parts of an hour behind it: minutes to add, and to take away behind "إلا".
PARTS_OF_HOURS: dict[str, int] = {
    **dict.fromkeys(keys_of("والنصف ونصف"), 30),
    **dict.fromkeys(keys_of("والربع وربع"), 15),
    **dict.fromkeys(keys_of("والثلث وثلث"), 20),
}
PARTS_LESS: dict[str, int] = {"ربع": 15, "ربعا": 15, "الربع": 15, "ثلث": 20, "ثلثا": 20, "الثلث": 20}

# Years in words: what they begin with, and what introduces them.
FIRST_WORDS_OF_YEARS = frozenset({"الف", "الفين", "الفان"})
IN_FRONT_OF_YEARS = keys_of("عام سنة العام السنة لعام لسنة بعام بسنة وعام وسنة للعام بالعام عامي") | {
    month[-1] for month in MONTHS
}

# Words that may stand between a month, a season or a quarter and its year.
BEFORE_YEARS = keys_of("من عام سنة العام السنة لعام لسنة , ، للعام")

# Numbers of days and centuries as ordinals; "الخامس والعشرين" adds them up.
ORDINAL_TENS: dict[str, int] = {
    clitic + key_of(word): tens * 10
    for tens, words in {2: "عشرين عشرون", 3: "ثلاثين ثلاثون"}.items()
    for word in words.split()
    for clitic in ("ال", "وال")
}

# The future, in front of a day that is still to come.
FUTURE = frozenset({"سوف"})
