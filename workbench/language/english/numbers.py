"""English number words, what is counted, and the words that bound a figure."""

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)

# Plain number words: what they add.
UNITS: dict[str, int] = {
    **{word: value for value, word in enumerate(_UNITS.split(), 1)},
    **{
        word: 10 * value
        for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)  # noqa: SIM905  (a row of words reads better)
    },
}

# What multiplies the number in front of it; behind "a" it stands for itself.
MULTIPLIERS: dict[str, int] = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}

# Parts of the number that follows: half a million.
PARTS: dict[str, float] = {"half": 0.5, "quarter": 0.25}

# Vague numbers: lowest and highest value they agree with.
VAGUE: dict[str, tuple[int, int]] = {
    "dozens": (24, 100),
    "scores": (40, 100),
    "tens": (20, 100),
    "hundreds": (200, 1_000),
    "thousands": (2_000, 10_000),
    "millions": (2_000_000, 10_000_000),
}

# Bounds in front of a figure.
BOUNDS_BEFORE: dict[tuple[str, ...], str] = {
    tuple(words.split()): bound
    for words, bound in {
        "at least": ">=",
        "no fewer than": ">=",
        "no less than": ">=",
        "not less than": ">=",
        "a minimum of": ">=",
        "at most": "<=",
        "up to": "<=",
        "no more than": "<=",
        "as many as": "<=",
        "more than": ">",
        "over": ">",
        "upwards of": ">",
        "exceeding": ">",
        "exceeded": ">",
        "fewer than": "<",
        "less than": "<",
        "under": "<",
        "about": "~",
        "around": "~",
        "some": "~",
        "nearly": "~",
        "almost": "~",
        "roughly": "~",
        "approximately": "~",
        "close to": "~",
        "an estimated": "~",
        "estimated": "~",
    }.items()
}

# Bounds behind a figure and what it counts.
BOUNDS_AFTER: dict[tuple[str, ...], str] = {
    ("or", "more"): ">=",
    ("at", "least"): ">=",
    ("or", "so"): "~",
    ("or", "fewer"): "<=",
    ("or", "less"): "<=",
}

_COUNTED = {
    "killed": "dead deaths death fatalities fatality killed",
    "wounded": "wounded injured injuries",
    "missing": "missing",
    "displaced": "displaced refugees",
    "detained": "detainees detained",
    "civilian": "civilians civilian",
    "person": "people persons person inhabitants residents",
    "year": "years year",
    "decade": "decades decade",
    "percent": "% percent pc",
    "money": "dollars dollar euros euro pounds rubles roubles dirhams dinars riyals",
    "war": "wars war",
}

# Counted nouns whose unit has a name of its own.
COUNTED: dict[str, str] = {word: unit for unit, words in _COUNTED.items() for word in words.split()}

# What happened to those counted: the governing word in front of the figure.
BEFALLS: dict[str, str] = {
    word: unit
    for unit, words in {
        "killed": "killed killing kills deaths claimed lives left",
        "wounded": "wounded wounding injured injuring wounds injures",
        "displaced": "displaced displacing displaces uprooted",
        "detained": "arrested detained arresting detaining",
    }.items()
    for word in words.split()
    if word not in {"left", "lives"}
}

# Verbs behind the counted noun: "five people were killed".
BEFALLS_AFTER: dict[str, str] = {
    "killed": "killed",
    "died": "killed",
    "dead": "killed",
    "perished": "killed",
    "wounded": "wounded",
    "injured": "wounded",
    "hurt": "wounded",
    "displaced": "displaced",
    "fled": "displaced",
    "arrested": "detained",
    "detained": "detained",
    "missing": "missing",
}

# Words that cannot be what is counted, when they follow a figure.
NOT_COUNTED = frozenset(
    "in of to on at and or but for with by from were was are is have had has as that who which since until than "  # noqa: SIM905  (a row of words reads better)
    "others other more the a an during after before into when while where because not if his her their its this "
    "among including under over".split()
)

YEAR_WORDS = frozenset({"in", "since", "year", "by", "until", "of", "early", "late", "during"})
