"""Numbers in digits: 6500, 6,500, ٦٬٥٠٠, 3.5, and 3.500 in papers that group by full stops."""

import re

from workbench.language.numbers_model import whole

_GROUPED = re.compile(r"\d{1,3}(?:[,\u066c]\d{3})+(?:[.\u066b]\d+)?\Z")
_GROUPED_BY_STOPS = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?\Z")
_PLAIN = re.compile(r"\d+(?:[.\u066b]\d+)?\Z")
_COMMA_DECIMAL = re.compile(r"\d+,\d{1,2}\Z")
_LONGEST = 18


def value_of(key: str) -> int | float | None:
    """The value of a number in digits; None when it is none (1.2.3) or longer than any count."""
    if len(key) > _LONGEST + 6:
        return None
    if _GROUPED.match(key):
        key = key.replace(",", "").replace("\u066c", "").replace("\u066b", ".")
    elif _GROUPED_BY_STOPS.match(key):
        key = key.replace(".", "").replace(",", ".")
    elif _COMMA_DECIMAL.match(key):
        key = key.replace(",", ".")
    elif _PLAIN.match(key):
        key = key.replace("\u066b", ".")
    else:
        return None
    return whole(float(key)) if "." in key else int(key)
