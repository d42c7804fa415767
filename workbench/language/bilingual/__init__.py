"""What Arabic and English call alike, for comparing claims across the two languages.

Ideas (rose, refused) share their keys in `arabic/ideas.py` and `english/ideas.py`, names theirs in
`places.py`, groups of people in `groups.py`; here stand peoples with the country they belong to, acts, and the
things and bodies the news speaks of. One row each: key, English forms | Arabic forms.
"""


def rows(table: str) -> list[tuple[str, list[str], list[str]]]:
    """Key, English forms and Arabic forms of each row."""
    found: list[tuple[str, list[str], list[str]]] = []
    for row in filter(None, table.splitlines()):
        english, _, arabic = row.partition(" | ")
        key, *forms = english.split()
        found.append((key, forms, arabic.split()))
    return found
