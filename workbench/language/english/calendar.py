"""English words for days, months and spans of time."""

from workbench.language.words import word_list

_NAMES = "january february march april may june july august september october november december"

# Months by name and by abbreviation.
MONTHS: dict[tuple[str, ...], int] = {
    (spelling,): number
    for number, name in enumerate(_NAMES.split(), 1)
    for spelling in {name, name[:3], "sept" if name == "september" else name}
}

_HIJRI = (
    "muharram safar rabi-al-awwal rabi-al-thani jumada-al-awwal jumada-al-thani rajab shaban ramadan shawwal "
    "dhu-al-qadah dhu-al-hijjah"
)
# Months of the Hijri calendar, whose dates stay Hijri.
HIJRI_MONTHS: dict[tuple[str, ...], int] = {(name,): number for number, name in enumerate(_HIJRI.split(), 1)}
HIJRI_ERA = frozenset({"ah", "hijri"})

# Month names that are also common words: months only beside a day, a year or one of the words below.
DOUBTFUL_MONTHS = frozenset(
    {("may",), ("march",), ("mar",), ("sep",), ("jan",), ("dec",), ("jun",), ("oct",)}
)
BEFORE_MONTHS = word_list(
    "in since until till by early late mid last next this of from during before after through"
)
MONTH_WORDS: frozenset[str] = frozenset()

# Days of the week, Monday 1.
WEEKDAYS: dict[str, int] = {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), 1
    )
}
# In front of a weekday that is a name.
NAMED_DAYS = word_list("black bloody good holy easter palm super cyber")
# Behind a weekday that is part of a name: the Sunday Times.
NAMED_BY_DAYS = word_list("times telegraph mirror mail express herald independent world")
# Behind a weekday that is counted from something else than the day of writing: the Monday after the vote.
COUNTED_FROM = frozenset({"after", "before"})

# What a day or month without a year is the name of, in Arabic in front of it …
NAMED_AFTER_DATES: frozenset[str] = frozenset()
# … and behind it: the September 11 attacks, the October revolution.
NAMED_BY_DATES = word_list("attacks war revolution uprising massacre movement coup bombings")

# Words for a day seen from the day of writing, longest first: days to add.
RELATIVE_DAYS: dict[tuple[str, ...], int] = {
    tuple(words.split()): days
    for words, days in {
        "day before yesterday": -2,
        "day after tomorrow": 2,
        "last night": -1,
        "earlier today": 0,
        "later today": 0,
        "this morning": 0,
        "this afternoon": 0,
        "this evening": 0,
        "yesterday": -1,
        "tomorrow": 1,
        "today": 0,
        "tonight": 0,
    }.items()
}

# Words for "today" that mean something else as well.
TODAY: frozenset[str] = frozenset()

# Parts of the day, which belong to the day behind (Arabic) or in front of them (English).
DAY_PARTS = word_list("morning afternoon evening night")

# Units that "last" and "next" make relative: letter of an ISO 8601 duration.
SPANS: dict[str, str] = {"week": "W", "month": "M", "year": "Y", "century": "C", "decade": "X"}
LAST = frozenset({"last", "past", "previous"})
NEXT = frozenset({"next", "coming"})
THIS = frozenset({"this"})

# Parts of a running year, month or week: "at the end of the year" is relative as well.
PARTS = word_list("end beginning start middle")

# "Three days ago": units behind a number and in front of "ago".
AGO = frozenset({"ago"})
COUNTED_SPANS: dict[str, str] = {
    "day": "D",
    "days": "D",
    "week": "W",
    "weeks": "W",
    "month": "M",
    "months": "M",
    "year": "Y",
    "years": "Y",
    "decade": "X",
    "decades": "X",
}

# The nineties and the other decades: their tens.
DECADES: dict[str, int] = {
    name: 10 * tens
    for tens, name in enumerate(
        ("", "", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
    )
    if name
}
# Where a decade is somebody's age.
AGES = word_list("his her their my our your")

CENTURY = frozenset({"century"})
SEASONS: dict[str, str] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
# "The first quarter of": letter and words.
PARTS_OF_YEAR: dict[str, str] = {"quarter": "Q", "q": "Q", "half": "H"}

# "The first three months of".
FIRST_MONTHS = frozenset({"months"})

# A weekend: the word that tells it.
WEEKEND_WORDS = frozenset({"weekend"})
WEEKENDS: frozenset[str] = frozenset()

# Feasts that fall on the same day every year: month and day.
FEASTS: dict[tuple[str, ...], tuple[int, int]] = {
    ("new", "year", "'s", "day"): (1, 1),
    ("new", "year", "'s", "eve"): (12, 31),
    ("christmas", "day"): (12, 25),
    ("christmas", "eve"): (12, 24),
    ("boxing", "day"): (12, 26),
    ("valentine", "'s", "day"): (2, 14),
}

# Hours: those with a name, words by which one in words is told, what stands in front of it, minutes added to it.
HOURS_BY_NAME: dict[str, int] = {"midnight": 0, "noon": 12, "midday": 12}
HOUR_WORDS = frozenset({":", "past", "morning", "afternoon", "evening"}) | HOURS_BY_NAME.keys()
BEFORE_HOURS = word_list("at by until till before after around about since from")
PARTS_OF_HOURS: dict[str, int] = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20}

# Years in words: what they begin with, and what introduces them.
FIRST_WORDS_OF_YEARS = word_list("eighteen nineteen twenty two")
IN_FRONT_OF_YEARS = word_list("in of since until till by year before after from") | {
    month[0] for month in MONTHS
}

# Words that may stand between a month, a season or a quarter and its year.
BEFORE_YEARS = frozenset({",", "of", "in", "the", "year"})

ORDINAL_TENS: dict[str, int] = {}

# The future, in front of a day that is still to come.
FUTURE = frozenset({"will", "shall"})
