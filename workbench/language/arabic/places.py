"""Names of countries, cities, regions and bodies in the news, with their spellings."""

from workbench.language.arabic import bodies, cities, countries, war_places
from workbench.language.spellings import NO_NAME, rows_of
from workbench.language.words import key_of

ROWS: dict[str, str] = rows_of(countries.NAMES, cities.NAMES, war_places.NAMES, bodies.NAMES)
"""Spelling to the key of its row: respellings share it, other words for the same (/2) do not."""

SPELLINGS: dict[str, str] = {
    spelling: row.partition("/")[0] for spelling, row in ROWS.items() if row != NO_NAME
}
"""Spelling to the key of the name."""

# Names of one word that stand for a country or its government: they can speak and be called upon.
PLACE_KEYS = frozenset(
    key_of(spelling) for spelling in SPELLINGS if " " not in spelling and "-" not in spelling
) - {"عمان"} | {"الولايات", "الامم", "الاتحاد"}
