"""English names of countries, cities, regions and bodies in the news, with their spellings."""

from workbench.language.english import bodies, cities, countries, war_places
from workbench.language.spellings import rows_of

# Spelling to the key of its row: respellings share it, other words for the same (/2) do not.
ROWS: dict[str, str] = rows_of(countries.NAMES, cities.NAMES, war_places.NAMES, bodies.NAMES)

# Spelling to the key of the name.
SPELLINGS: dict[str, str] = {spelling: row.partition("/")[0] for spelling, row in ROWS.items()}
