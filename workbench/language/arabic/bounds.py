"""Arabic words that bound a figure or open a range."""

from workbench.language.words import key_of, keys_of

_BEFORE = {
    ">=": "ما لا يقل عن|لا يقل عن|لا تقل عن|لا يقلون عن|ليس أقل من|لا أقل من|على الأقل|بحد أدنى|كحد أدنى|حد أدنى",
    "<=": "ما لا يزيد على|ما لا يزيد عن|لا يزيد على|لا يزيد عن|لا تزيد على|لا تزيد عن|لا يتجاوز|لا تتجاوز|لم يتجاوز|"
    "لم تتجاوز|لا يتعدى|لا تتعدى|لم يتعد|ما يصل إلى|يصل إلى|ليس أكثر من|لا أكثر من|على الأكثر|حتى|بحد أقصى|أقصاه|"
    "كحد أقصى",
    ">": "ما يزيد على|ما يزيد عن|ما يربو على|يربو على|تربو على|ما ينيف على|ينيف على|يزيد على|يزيد عن|تزيد على|"
    "تزيد عن|يزد على|يزد عن|تزد على|تزد عن|زاد على|زاد عن|زادت على|زادت عن|أكثر من|أزيد من|أكبر من|"
    "أعلى من|يتجاوز|تتجاوز|تجاوز|تجاوزت|متجاوزا|متجاوزة|ما يتجاوز|يفوق|تفوق|فاق|فاقت|ما يفوق|يتخطى|تتخطى|"
    "تخطى|تخطت|يتعدى|تتعدى|تعدى|تعدت|فوق",
    "<": "أقل من|أدنى من|دون|ما دون|ما يقل عن|يقل عن|تقل عن|قل عن|قلت عن",
    "~": "نحو|حوالي|حوالى|قرابة|زهاء|ما يقارب|ما يقرب من|ما يناهز|يقارب|يقرب من|تقارب|تقرب من|قارب|قاربت|يناهز|"
    "تناهز|ناهز|ناهزت|قدر|يقدر|تقدر|مقدر|مقدرة|يقدرون|تقريبا|بمعدل",
}
_CLITICS = ("", "و", "ب", "ل", "ف", "وب", "ول")

# Bounds in front of a figure.
BOUNDS_BEFORE: dict[tuple[str, ...], str] = {
    (clitic + keys[0], *keys[1:]): bound
    for bound, phrases in _BEFORE.items()
    for phrase in phrases.split("|")
    for keys in [[key_of(word) for word in phrase.split()]]
    for clitic in _CLITICS
    if (clitic, keys[0]) != ("ل", "يصل")  # ارتفع ليصل إلى 20: what was reached
}

# Bounds behind a figure and what it counts.
BOUNDS_AFTER: dict[tuple[str, ...], str] = {
    ("علي", "الاقل"): ">=",
    ("علي", "اقل", "تقدير"): ">=",
    ("كحد", "ادني"): ">=",
    ("بحد", "ادني"): ">=",
    ("او", "اكثر"): ">=",
    ("فاكثر",): ">=",
    ("فما", "فوق"): ">=",
    ("علي", "الاكثر"): "<=",
    ("علي", "ابعد", "تقدير"): "<=",
    ("كحد", "اقصي"): "<=",
    ("بحد", "اقصي"): "<=",
    ("او", "اقل"): "<=",
    ("تقريبا",): "~",
    ("ونيف",): ">",
    ("ونيفا",): ">",
}

# Words between a bound and its figure: يفوق عددهم 50, أكثر من الـ20, at least $3bn.
BETWEEN_BOUND_AND_FIGURE = keys_of(
    "عددهم عددها عدده مجموعه مجموعها مجموعهم نسبته نسبتها قيمته قيمتها ال $ € £ ب"
)

# Between a verb that bounds and its figure they name what is counted: تجاوز عدد المسجلين 2,4 مليون.
NUMBER_NOUNS = keys_of("عدد حصيلة قيمة نسبة حجم كلفة تكلفة مجموع إجمالي سعر طول معدل مساحة سرعة حرارة درجة")

# Behind the noun that a verb of bounds takes first: لا يقل راتبه عن 300. And what turns a bound round.
BOUNDING_PREPOSITIONS = keys_of("عن على")
NEGATIONS = keys_of("لا لم لن ليس ليست ولا ولم ولن")

# What opens a range, and what leads to its upper end.
RANGE_OPENS = frozenset({"بين", "من", "وبين", "ومن"})
RANGE_JOINS = frozenset({"الي", "و", "حتي"})
# What leads from one number to the next with nothing in front: خمسة أو ستة, 10 إلى 15.
OPEN_JOINS = frozenset({"الي", "او"})

# Verbs of change: "from 8 to 10" behind them is two figures, an old and a new one.
CHANGES = keys_of(
    "ارتفع ارتفعت يرتفع ترتفع ارتفاع انخفض انخفضت ينخفض تنخفض انخفاض تراجع تراجعت زاد زادت زيادة رفع رفعت خفض خفضت "
    "قفز قفزت هبط هبطت صعد صعدت نما نمت تقلص تقلصت ازداد ازدادت انتقل تحول خفضا رفعا"
)
