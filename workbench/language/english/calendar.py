"""English words for days, months and spans of time."""

_NAMES = "january february march april may june july august september october november december"

# Months by name and by abbreviation.
MONTHS: dict[tuple[str, ...], int] = {
    (spelling,): number
    for number, name in enumerate(_NAMES.split(), 1)
    for spelling in {name, name[:3], "sept" if name == "september" else name}
}

# Month names that are also common words: months only beside a day or a year.
DOUBTFUL_MONTHS = frozenset({("may",), ("march",), ("mar",), ("sep",), ("jan",), ("dec",)})

# Days of the week, Monday 1.
WEEKDAYS: dict[str, int] = {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), 1
    )
}

# Single words for a day seen from the day of writing: days to add.
RELATIVE_DAYS: dict[str, int] = {"yesterday": -1, "tomorrow": 1, "today": 0, "tonight": 0}

# Units that "last" and "next" make relative: letter of an ISO 8601 duration.
SPANS: dict[str, str] = {"week": "W", "month": "M", "year": "Y", "century": "C", "decade": "X"}
LAST = frozenset({"last", "past", "previous"})
NEXT = frozenset({"next", "coming"})
THIS = frozenset({"this"})

# "Three days ago": units behind a number and in front of "ago".
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

# The nineties and the other decades of the last century.
DECADES: dict[str, str] = {
    name: f"19{tens}0s"
    for tens, name in enumerate(
        ("", "", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
    )
    if name
}
