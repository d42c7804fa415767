"""Arabic number words: units, what multiplies them, their duals, parts of them, and vague ones."""

from workbench.language.words import key_of, keys_of

_UNITS = """
واحد 1|واحدة 1|واحدا 1|اثنان 2|اثنين 2|اثنتان 2|اثنتين 2|اثنا 2|اثني 2|اثنتا 2|اثنتي 2|إثنان 2|إثنين 2
ثلاثة 3|ثلاث 3|ثلاثا 3|أربعة 4|أربع 4|أربعا 4|خمسة 5|خمس 5|خمسا 5|ستة 6|ست 6|ستا 6|سبعة 7|سبع 7|سبعا 7
ثمانية 8|ثماني 8|ثمان 8|ثمانيا 8|تسعة 9|تسع 9|تسعا 9|عشرة 10|عشر 10|عشرا 10
عشرون 20|عشرين 20|ثلاثون 30|ثلاثين 30|أربعون 40|أربعين 40|خمسون 50|خمسين 50
ستون 60|ستين 60|سبعون 70|سبعين 70|ثمانون 80|ثمانين 80|تسعون 90|تسعين 90
مئتان 200|مئتين 200|مائتان 200|مائتين 200|مئتا 200|مئتي 200|مائتا 200|مائتي 200
ثلاثمئة 300|ثلاثمائة 300|ثلاثمية 300|أربعمئة 400|أربعمائة 400|أربعمية 400|خمسمئة 500|خمسمائة 500|خمسمية 500
ستمئة 600|ستمائة 600|ستمية 600|سبعمئة 700|سبعمائة 700|سبعمية 700|ثمانمئة 800|ثمانمائة 800|ثمانيمائة 800
ثمانيمئة 800|ثمانمية 800|تسعمئة 900|تسعمائة 900|تسعمية 900
"""

# Plain number words: what they add.
UNITS: dict[str, int] = {
    key_of(pair.split()[0]): int(pair.split()[1])
    for row in _UNITS.strip().splitlines()
    for pair in row.split("|")
}

# The "ten" of 11 to 19, and the "one" of 11 and 21, which alone is "one of" or "anybody".
TEEN = keys_of("عشر عشرة")
ONE_OF = keys_of("أحد إحدى")

# What multiplies the number in front of it; alone it stands for itself.
MULTIPLIERS: dict[str, int] = {
    **dict.fromkeys(keys_of("مئة مائة مية"), 100),
    **dict.fromkeys(keys_of("ألف آلاف ألفا ألوف"), 1_000),
    **dict.fromkeys(keys_of("مليون ملايين مليونا"), 1_000_000),
    **dict.fromkeys(keys_of("مليار مليارات مليارا بليون بلايين بليونا"), 1_000_000_000),
    **dict.fromkeys(keys_of("تريليون تريليونات تريليونا ترليون ترليونات تريليار"), 1_000_000_000_000),
}

# Duals of the multipliers.
DUAL_MULTIPLIERS: dict[str, int] = {
    **dict.fromkeys(keys_of("ألفان ألفين ألفي"), 2_000),
    **dict.fromkeys(keys_of("مليونان مليونين مليوني"), 2_000_000),
    **dict.fromkeys(keys_of("ملياران مليارين ملياري بليونان بليونين"), 2_000_000_000),
    **dict.fromkeys(keys_of("تريليونان تريليونين تريليوني"), 2_000_000_000_000),
}

# The construct dual "ألفا قتيل" (2,000) is written like the accusative of ثلاثون ألفا: it is dual only where no
# number stands in front of it and the counted noun right behind.
CONSTRUCT_DUALS = keys_of("ألفا مليونا مليارا بليونا تريليونا")

# Parts of the number that follows: half a million. Behind a number they add to it: مليون ونصف المليون.
PARTS: dict[str, float] = {"نصف": 0.5, "ربع": 0.25, "ثلث": 1 / 3, "ثلثي": 2 / 3, "ثلثا": 2 / 3}
# Parts that are counted: ثلاثة أرباع المليون; without a number behind them they count nothing here.
COUNTED_PARTS: dict[str, int] = {
    "ارباع": 4,
    "اثلاث": 3,
    "اخماس": 5,
    "اسداس": 6,
    "اسباع": 7,
    "اثمان": 8,
    "اعشار": 10,
}

# Vague numbers: lowest and highest value they agree with.
VAGUE: dict[str, tuple[int, int]] = {
    **dict.fromkeys(keys_of("بضعة بضع"), (3, 9)),
    **dict.fromkeys(keys_of("عشرات العشرات"), (20, 100)),
    **dict.fromkeys(keys_of("مئات المئات مائات"), (200, 1_000)),
    **dict.fromkeys(keys_of("آلاف الآلاف ألوف الألوف"), (2_000, 10_000)),
    **dict.fromkeys(keys_of("ملايين الملايين"), (2_000_000, 10_000_000)),
    **dict.fromkeys(keys_of("مليارات المليارات"), (2_000_000_000, 10_000_000_000)),
}
# What a vague number may be counted in: بضع عشرات, مئات الآلاف.
VAGUE_FACTORS: dict[str, int] = {**MULTIPLIERS, **dict.fromkeys(keys_of("عشرات"), 10), "مئات": 100}

# Ordinals, whose tens ("الخامس والعشرين") and teens ("الثالثة عشرة") are no figures.
ORDINALS: dict[str, int] = {
    key_of(form): value
    for value, forms in enumerate(
        (
            "أول أولى",
            "ثاني ثانية",
            "ثالث ثالثة",
            "رابع رابعة",
            "خامس خامسة",
            "سادس سادسة",
            "سابع سابعة",
            "ثامن ثامنة",
            "تاسع تاسعة",
            "عاشر عاشرة",
        ),
        1,
    )
    for form in forms.split()
} | dict.fromkeys(keys_of("حادي حادية"), 1)
