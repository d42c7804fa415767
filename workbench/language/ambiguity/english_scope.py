"""What "among them" and "including" count behind two counts.

Quiet behind one count and where the counted noun is repeated. Readings in which the part would be larger than
the whole are left out.
"""

from collections.abc import Sequence

from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_COUNTABLE = frozenset({"killed", "wounded", "missing", "displaced", "detained"})
_GROUPS = {
    "killed": "the dead",
    "wounded": "the wounded",
    "missing": "the missing",
    "displaced": "the displaced",
    "detained": "the detained",
}


def flags_in(words: Words, figures: Sequence[Figure]) -> list[Flag]:
    """ambiguous_scope for a part that may belong to either of two counts, or to both together."""
    found: list[Flag] = []
    for at, key in enumerate(words.keys):
        if key == "among" and words.keys[at + 1 : at + 2] == ["them"]:
            last = at + 1
        elif key == "including":
            last = at
        else:
            continue
        part = next((figure for figure in figures if figure.start >= words.ends[last]), None)
        if part is None or words.at(part.start) > last + 3:
            continue
        wholes = [one for one in figures if one.end <= words.starts[at] and one.unit in _COUNTABLE][-2:]
        if len({whole.unit for whole in wholes}) < 2 or part.unit in {whole.unit for whole in wholes}:
            continue
        counted = words.text[part.start : part.end]
        readings = [
            f"{counted} of {_GROUPS[whole.unit]} ({words.text[whole.start : whole.end]})."
            for whole in reversed(wholes)
            if part.value <= (whole.value if whole.high is None else whole.high)
        ]
        readings.append(f"{counted} of all of them together.")
        if len(readings) > 1:
            question = f"“{words.written(at, last)} {counted}”: of which count?"
            found.append(Flag("ambiguous_scope", words.starts[at], part.end, question, tuple(readings)))
    return found
