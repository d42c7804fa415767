"""English words that bound a figure or open a range."""

from workbench.language.words import word_list

_BEFORE = {
    ">=": "at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|at a minimum|"
    "at the very least",
    "<=": "at most|up to|no more than|not more than|as many as|as much as|as high as|a maximum of|maximum of|"
    "at the most",
    ">": "more than|over|upwards of|upward of|exceeding|exceeded|exceeds|exceed|in excess of|above|surpassed|"
    "surpasses|surpassing|topped|greater than|beyond|north of|>",
    "<": "fewer than|less than|under|below|short of|lower than|<",
    "~": "about|around|some|nearly|almost|roughly|approximately|close to|an estimated|estimated|circa|"
    "in the region of|approaching|practically|virtually|near|an average of|on average|estimated at|c|approx",
}

# Bounds in front of a figure.
BOUNDS_BEFORE: dict[tuple[str, ...], str] = {
    tuple(phrase.split()): bound for bound, phrases in _BEFORE.items() for phrase in phrases.split("|")
}

# Bounds behind a figure and what it counts.
BOUNDS_AFTER: dict[tuple[str, ...], str] = {
    ("or", "more"): ">=",
    ("at", "least"): ">=",
    ("at", "a", "minimum"): ">=",
    ("and", "more"): ">=",
    ("+",): ">=",
    ("-", "plus"): ">=",
    ("plus",): ">=",
    ("or", "so"): "~",
    ("or", "thereabouts"): "~",
    ("approximately",): "~",
    ("-", "odd"): "~",
    ("-", "something"): "~",
    ("or", "fewer"): "<=",
    ("or", "less"): "<=",
    ("at", "most"): "<=",
    ("at", "the", "most"): "<=",
}

# Words between a bound and its figure: at least another 20, more than $3bn.
BETWEEN_BOUND_AND_FIGURE = word_list("another a an additional the us $ € £ ¥ ₪ ₽ ₺ ₹ only")

# What turns a bound round: will not exceed.
NEGATIONS = frozenset({"not", "never"})

# Behind "over" a stretch of time is how long it took: over three days.
TIMES = word_list("seconds minutes hours hour days day weeks week months month")

# What opens a range, and what leads to its upper end.
RANGE_OPENS = frozenset({"between", "from"})
RANGE_JOINS = frozenset({"to", "and", "till", "until"})
# What leads from one number to the next with nothing in front: five or six, 10 to 15.
OPEN_JOINS = frozenset({"to", "or"})

# Verbs of change: "from 8 to 10" behind them is two figures, an old and a new one.
CHANGES = word_list(
    "rose rise rises rising risen fell fall falls falling fallen increased increase increases increasing decreased "
    "decrease dropped drop drops climbed climbs climbing jumped jumps grew grow grows grown raised raise raises cut "
    "cuts lowered slipped declined declines shrank shrunk went up down reduced reduce expanded surged slumped doubled"
)
