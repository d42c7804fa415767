"""What "among them" counts: بينهم behind two counts.

Quiet behind one count, and where the counted noun is repeated (بينهم 15 جريحا). Readings in which the part would be
larger than the whole are left out; with one reading left there is nothing to ask.
"""

from collections.abc import Sequence

from workbench.language.arabic.scope import AMONG, GROUP_WORDS
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_COUNTABLE = frozenset({"killed", "wounded", "missing", "displaced", "detained"})


def flags_in(words: Words, figures: Sequence[Figure]) -> list[Flag]:
    """ambiguous_scope for a part that may belong to either of two counts, or to both together."""
    if AMONG.isdisjoint(words.keys):
        return []
    found: list[Flag] = []
    for at, key in enumerate(words.keys):
        if key not in AMONG:
            continue
        part = next((figure for figure in figures if figure.start >= words.ends[at]), None)
        if part is None or words.at(part.start) > at + 3:
            continue
        wholes = [
            figure for figure in figures if figure.end <= words.starts[at] and figure.unit in _COUNTABLE
        ]
        if len({figure.unit for figure in wholes[-2:]}) < 2 or part.unit in {whole.unit for whole in wholes}:
            continue
        flag = _flag(words, at, part, wholes[-2:])
        if flag:
            found.append(flag)
    return found


def _flag(words: Words, at: int, part: Figure, wholes: Sequence[Figure]) -> Flag | None:
    counted = words.text[part.start : part.end]
    readings = [
        f"{counted} من {GROUP_WORDS[whole.unit]} ({_written(words, whole)})."
        for whole in reversed(wholes)
        if _fits(part, whole)
    ]
    if all(whole.bound == "=" for whole in wholes):
        total: int | float | str = sum(whole.value for whole in wholes)
    else:
        total = " + ".join(_written(words, whole) for whole in wholes)
    readings.append(f"{counted} من المجموع كله ({total}).")
    if len(readings) < 2:
        return None
    question = f"«{words.written(at, at)} {counted}»: من أيّ عدد؟"
    return Flag("ambiguous_scope", words.starts[at], part.end, question, tuple(readings))


def _written(words: Words, figure: Figure) -> str:
    return words.text[figure.start : figure.end]


def _fits(part: Figure, whole: Figure) -> bool:
    """Whether the part can be inside the whole: 15 cannot be among 5, but among "at least 5" hardly as well."""
    most = whole.high if whole.high is not None else whole.value
    return part.value <= most
