"""English words for how long a count went on: in two days, over the year, daily."""

from workbench.language.words import word_list

# Behind these stands the stretch of time in which something was counted.
WITHIN = word_list("in within over during across throughout")

# Units of time, in days.
UNITS: dict[str, float] = {
    "hour": 1 / 24,
    "hours": 1 / 24,
    "day": 1,
    "days": 1,
    "night": 1,
    "overnight": 1,
    "weekend": 2,
    "week": 7,
    "weeks": 7,
    "fortnight": 14,
    "month": 30,
    "months": 30,
    "quarter": 91,
    "season": 120,
    "year": 365,
    "years": 365,
    "decade": 3650,
    "decades": 3650,
}

# Between such a preposition and its unit.
BETWEEN = word_list("a an the one single just only past last first whole entire space of same")

# Say it alone.
ALONE: dict[str, float] = {"overnight": 1}

# What is counted again and again.
RATES: dict[str, float] = {
    "hourly": 1 / 24,
    "daily": 1,
    "nightly": 1,
    "weekly": 7,
    "monthly": 30,
    "quarterly": 91,
    "annually": 365,
    "annual": 365,
    "yearly": 365,
}
# … also in front of a unit: five a day, per week.
PER = word_list("a per every each")
