"""Arabic number words, what is counted, and the words that bound a figure."""

from workbench.language.words import key_of, keys_of

_UNITS = """
واحد 1|واحدة 1|اثنان 2|اثنين 2|اثنتان 2|اثنتين 2|اثنا 2|اثني 2|اثنتا 2|اثنتي 2|إثنان 2|إثنين 2
ثلاثة 3|ثلاث 3|أربعة 4|أربع 4|خمسة 5|خمس 5|ستة 6|ست 6|سبعة 7|سبع 7|ثمانية 8|ثماني 8|ثمان 8|تسعة 9|تسع 9
عشرة 10|عشر 10|عشرون 20|عشرين 20|ثلاثون 30|ثلاثين 30|أربعون 40|أربعين 40|خمسون 50|خمسين 50
ستون 60|ستين 60|سبعون 70|سبعين 70|ثمانون 80|ثمانين 80|تسعون 90|تسعين 90
مئتان 200|مئتين 200|مائتان 200|مائتين 200|مئتا 200|مئتي 200|مائتا 200|مائتي 200
ثلاثمئة 300|ثلاثمائة 300|أربعمئة 400|أربعمائة 400|خمسمئة 500|خمسمائة 500|ستمئة 600|ستمائة 600
سبعمئة 700|سبعمائة 700|ثمانمئة 800|ثمانمائة 800|ثمانيمائة 800|تسعمئة 900|تسعمائة 900
"""

# Plain number words: what they add.
UNITS: dict[str, int] = {
    key_of(pair.split()[0]): int(pair.split()[1])
    for row in _UNITS.strip().splitlines()
    for pair in row.split("|")
}

# What multiplies the number in front of it; alone it stands for itself.
MULTIPLIERS: dict[str, int] = {
    **dict.fromkeys(keys_of("مئة مائة مية"), 100),
    **dict.fromkeys(keys_of("ألف آلاف ألفا ألوف"), 1_000),
    **dict.fromkeys(keys_of("مليون ملايين مليونا"), 1_000_000),
    **dict.fromkeys(keys_of("مليار مليارات مليارا بليون"), 1_000_000_000),
    **dict.fromkeys(keys_of("تريليون تريليونات تريليونا ترليون"), 1_000_000_000_000),
}

# Duals of the multipliers. The construct "ألفا قتيل" (2,000) is written like the accusative of ثلاثون ألفا:
# it is dual only where no number stands in front of it.
DUAL_MULTIPLIERS: dict[str, int] = {
    **dict.fromkeys(keys_of("ألفان ألفين ألفي ألفا"), 2_000),
    **dict.fromkeys(keys_of("مليونان مليونين مليوني مليونا"), 2_000_000),
    **dict.fromkeys(keys_of("ملياران مليارين ملياري مليارا"), 2_000_000_000),
}

# Parts of the number that follows: half a million.
PARTS: dict[str, float] = {"نصف": 0.5, "ربع": 0.25, "ثلث": 1 / 3, "ثلثي": 2 / 3, "ثلثا": 2 / 3}

# Vague numbers: lowest and highest value they agree with.
VAGUE: dict[str, tuple[int, int]] = {
    **dict.fromkeys(keys_of("بضعة بضع"), (3, 9)),
    **dict.fromkeys(keys_of("عشرات العشرات"), (20, 100)),
    **dict.fromkeys(keys_of("مئات المئات مائات"), (200, 1_000)),
    **dict.fromkeys(keys_of("آلاف الآلاف ألوف"), (2_000, 10_000)),
    **dict.fromkeys(keys_of("ملايين الملايين"), (2_000_000, 10_000_000)),
}

# Bounds in front of a figure, longest first where one begins another.
BOUNDS_BEFORE: dict[tuple[str, ...], str] = {
    tuple(key_of(word) for word in words.split()): bound
    for words, bound in {
        "ما لا يقل عن": ">=",
        "لا يقل عن": ">=",
        "ليس أقل من": ">=",
        "ما لا يزيد على": "<=",
        "ما لا يزيد عن": "<=",
        "لا يزيد على": "<=",
        "لا يزيد عن": "<=",
        "لا يتجاوز": "<=",
        "لا تتجاوز": "<=",
        "ما يصل إلى": "<=",
        "ما يزيد على": ">",
        "ما يزيد عن": ">",
        "يزيد على": ">",
        "أكثر من": ">",
        "أزيد من": ">",
        "يتجاوز": ">",
        "تتجاوز": ">",
        "تجاوز": ">",
        "تجاوزت": ">",
        "يفوق": ">",
        "فوق": ">",
        "أقل من": "<",
        "دون": "<",
        "نحو": "~",
        "بنحو": "~",
        "حوالي": "~",
        "حوالى": "~",
        "بحوالي": "~",
        "قرابة": "~",
        "زهاء": "~",
        "ما يقارب": "~",
        "ما يقرب من": "~",
        "يقارب": "~",
        "يناهز": "~",
        "قدر": "~",
    }.items()
}

# Bounds behind a figure and what it counts.
BOUNDS_AFTER: dict[tuple[str, ...], str] = {
    ("علي", "الاقل"): ">=",
    ("كحد", "ادني"): ">=",
    ("علي", "الاكثر"): "<=",
    ("كحد", "اقصي"): "<=",
    ("تقريبا",): "~",
    ("او", "اكثر"): ">=",
    ("فاكثر",): ">=",
}

_COUNTED = {
    "killed": "قتيل قتلى قتيلا قتيلين قتيلان قتيلة شهيد شهداء شهيدا شهيدين شهيدان وفاة وفيات",
    "wounded": "جريح جرحى جريحا جريحين جريحان مصاب مصابا مصابين مصابون مصابان إصابة إصابات",
    "missing": "مفقود مفقودا مفقودين مفقودون",
    "displaced": "نازح نازحا نازحين نازحون مشرد مشردا مشردين مهجر مهجرا مهجرين",
    "detained": "معتقل معتقلا معتقلين معتقلون موقوف موقوفا موقوفين محتجز محتجزا محتجزين",
    "civilian": "مدني مدنيا مدنيين مدنيون مدنيان مدنيات",
    "person": "شخص شخصا أشخاص شخصين شخصان نسمة نفر نفرا فرد فردا أفراد",
    "year": "عام عاما أعوام عامين عامان سنة سنوات سنين سنتين سنتان",
    "decade": "عقد عقدا عقود عقدين عقدان",
    "percent": "% بالمئة بالمائة بالمية",
    "money": "دولار دولارا دولارات يورو جنيه جنيها جنيهات ريال ريالا ريالات درهم درهما دراهم دينار دينارا "
    "دنانير ليرة ليرات روبل روبلا فرنك فرنكا شيكل شيكلا",
    "war": "حرب حربا حروب حربين حربان",
}

# Counted nouns whose unit has a name of its own.
COUNTED: dict[str, str] = {key: unit for unit, words in _COUNTED.items() for key in keys_of(words)}

# What happened to those counted: the governing noun or verb in front of the figure.
BEFALLS: dict[str, str] = {
    key: unit
    for unit, words in {
        "killed": "مقتل قتل قتلت مصرع حياة بحياة استشهاد استشهد وفاة قضى لقي بمقتل ومقتل مات توفي قتلوا ومصرع",
        "wounded": "إصابة أصيب أصابت وإصابة جرح وجرح أصيبت وأصيب بإصابة أصابوا بجروح",
        "displaced": "نزوح ونزوح تشريد وتشريد شرد شردت نزح تهجير هجر فرار وفرار",
        "detained": "اعتقال واعتقال توقيف وتوقيف احتجاز واحتجاز اعتقلت أوقفت احتجزت",
        "missing": "فقدان وفقدان فقد اختفاء",
    }.items()
    for key in keys_of(words)
}

# Verbs behind the counted noun: "خمسة أشخاص قتلوا".
BEFALLS_AFTER: dict[str, str] = {
    key: unit
    for unit, words in {
        "killed": "قتلوا قتلا لقوا قضوا قتلن ماتوا",
        "wounded": "أصيبوا جرحوا أصيبا",
        "displaced": "نزحوا شردوا فروا",
    }.items()
    for key in keys_of(words)
}

# Nouns whose dual counts two of them, in the singular; ان and ين are added, ة becomes ت.
_DUALS = (
    "حرب دولة شخص جندي قتيل جريح يوم شهر عام ساعة أسبوع بلد مرة رجل طفل شرطي صاروخ طائرة قذيفة سيارة جمهورية "
    "مدينة قرية معركة جولة هجوم انفجار ضابط عنصر منزل موقع نائب وزير قرن عقد مصدر مليون"
)


def _duals() -> dict[str, str]:
    duals: dict[str, str] = {}
    for noun in _DUALS.split():
        stem = noun[:-1] + "ت" if noun.endswith("ة") else noun
        for ending in ("ان", "ين"):
            for article in ("", "ال"):
                for joint in ("", "و"):
                    duals[joint + article + key_of(stem + ending)] = COUNTED.get(key_of(noun), "")
    return duals


# Duals of counted nouns in reading form, with their unit where it has a name.
DUALS = _duals()

# Words that cannot be what is counted, when they follow a figure.
NOT_COUNTED = keys_of(
    "في من إلى على عن مع بين أو ثم أن إن بعد قبل منذ خلال حتى كما كان كانت قد لم لا ما هو هي هذا هذه "
    "ذلك التي الذي بينهم بينها منهم منها آخرون آخرين آخر أخرى على الأقل تقريبا فيما حين عند ضد نحو "
    "بسبب جراء إثر لكن عندما أمس اليوم بحسب وفق حسب ولم ولا قتلوا أصيبوا أيضا فقط بدلا مقابل مقارنة "
    "عبر داخل خارج فوق تحت أثناء لدى"
)

# Words that make a following bare number of four digits a year.
YEAR_WORDS = keys_of(
    "في نهاية بداية مطلع أواخر أوائل عام سنة العام للعام عامي بعام لعام وعام صيف خريف شتاء ربيع منذ"
)
