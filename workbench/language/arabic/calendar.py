"""Arabic words for days, months and spans of time."""

from workbench.language.words import key_of

_MONTHS = """
1 يناير|كانون الثاني|جانفي
2 فبراير|شباط|فيفري
3 مارس|آذار
4 أبريل|إبريل|نيسان|أفريل
5 مايو|أيار|ماي
6 يونيو|يونيه|حزيران|جوان
7 يوليو|يوليه|تموز|يوليوز|جويلية
8 أغسطس|آب|غشت|أوت
9 سبتمبر|أيلول|شتنبر
10 أكتوبر|تشرين الأول
11 نوفمبر|تشرين الثاني|نونبر
12 ديسمبر|كانون الأول|دجنبر
"""

# Months with the names of the Gulf and Egypt, the Levant and the Maghreb: key words to number.
MONTHS: dict[tuple[str, ...], int] = {
    tuple(key_of(word) for word in name.split()): int(row.split(" ", 1)[0])
    for row in _MONTHS.strip().splitlines()
    for name in row.split(" ", 1)[1].split("|")
}

# Month names that are also common words: months only beside a day or a year.
DOUBTFUL_MONTHS = frozenset({("اب",), ("ماي",), ("اوت",), ("جوان",), ("مارس",), ("ايار",)})

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

# Single words for a day seen from the day of writing: days to add.
RELATIVE_DAYS: dict[str, int] = {"امس": -1, "البارحه": -1, "غدا": 1, "الليله": 0}

# "Today" is a date only before a weekday, a comma or at the end: "اليوم" also means "the day".
TODAY = "اليوم"

# Units that "last" and "next" make relative: letter of an ISO 8601 duration.
SPANS: dict[str, str] = {"الاسبوع": "W", "الشهر": "M", "العام": "Y", "السنه": "Y", "القرن": "C", "العقد": "X"}
LAST = frozenset({"الماضي", "الماضيه", "الفائت", "الفائته", "المنصرم", "المنصرمه"})
NEXT = frozenset({"المقبل", "المقبله", "القادم", "القادمه"})
THIS = frozenset({"الجاري", "الجاريه", "الحالي", "الحاليه"})

# Parts of a running year, month or week: "by the end of the year" is relative as well.
PARTS = frozenset({"نهايه", "بدايه", "مطلع", "اواخر", "اوائل", "منتصف"})

# "Three days ago", "for three decades": in front of a number of days, months, years.
AGO = frozenset({"قبل", "منذ"})
COUNTED_SPANS: dict[str, str] = {
    **dict.fromkeys(("يوم", "يوما", "ايام", "يومين"), "D"),
    **dict.fromkeys(("اسبوع", "اسبوعا", "اسابيع", "اسبوعين"), "W"),
    **dict.fromkeys(("شهر", "شهرا", "اشهر", "شهور", "شهرين"), "M"),
    **dict.fromkeys(("عام", "عاما", "اعوام", "عامين", "سنه", "سنوات", "سنتين"), "Y"),
    **dict.fromkeys(("عقد", "عقود", "عقدين"), "X"),
}

# The nineties and the other decades of the last century.
DECADES: dict[str, str] = {
    key_of(stem + ending): f"19{tens}0s"
    for tens, stems in enumerate(
        ("", "", "عشرين", "ثلاثين", "أربعين", "خمسين", "ستين", "سبعين", "ثمانين", "تسعين")
    )
    if stems
    for stem in ("ال" + stems,)
    for ending in ("يات", "ات")
}
