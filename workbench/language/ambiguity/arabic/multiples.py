"""زاد العدد ثلاثة أضعاف: three times what it was, or four.

Quiet when the result is named (إلى ثلاثة أضعاف, ثلاثة أمثال ما كان).
"""

from collections.abc import Sequence

from workbench.language.ambiguity.pattern import Pattern, key_at
from workbench.language.arabic.scope import DAY_WORDS, GREW, TIMES
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_REACH = 10
_HIGHEST = 20
_MULTIPLES = (
    "مثلَي",
    *(f"{number} أمثال" for number in ("ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة")),
)


def _flag_at(words: Words, at: int, figures: Sequence[Figure]) -> Flag | None:
    if not any(key.removeprefix("و") in GREW for key in words.keys[max(0, at - _REACH) : at]):
        return None
    figure = next((one for one in figures if words.at(one.end - 1) == at - 1), None)
    if figure is None or not isinstance(figure.value, int) or not 2 <= figure.value <= _HIGHEST:
        return None
    following = key_at(words, at + 1)
    if key_at(words, words.at(figure.start) - 1) in {"الي", "من"} or following == "ما":
        return None  # "to three times", "three times what it was": the result is named
    if following.startswith("ال") and following not in DAY_WORDS:
        return None
    result, grown = _multiple(figure.value), _multiple(figure.value + 1)
    return Flag(
        "ambiguous_scope",
        figure.start,
        words.ends[at],
        f"«{words.text[figure.start : words.ends[at]]}»: صار {result} أم {grown}؟",
        (f"صار {result}.", f"زاد بهذا القدر فوق ما كان، فصار {grown}."),
    )


def _multiple(times: int) -> str:
    """So many times what it was."""
    if times - 2 < len(_MULTIPLES):
        return f"{_MULTIPLES[times - 2]} ما كان"
    return f"{times} مثلًا لما كان"


PATTERN = Pattern(TIMES, _flag_at)
