"""What a count, a day, a multiple or a negation covers, in Arabic.

"Among them" behind two counts (بينهم 15 مدنيا); a day at the end of what somebody says of himself (أعلنت الشرطة أنها
أوقفت المشتبه به الأحد); زاد ثلاثة أضعاف; a negation with a cause (لم يستقل بسبب). Quiet behind one count, where the
counted noun is repeated (بينهم 15 جريحا), and where a comma or an earlier day decides. Readings in which the part
would be larger than the whole are left out; with one reading left there is nothing to ask.
"""

from collections.abc import Sequence

from workbench.language.arabic.scope import (
    ACTS_DONE,
    AMONG,
    ANNOUNCED,
    CAUSES,
    CHOSEN_ACTS,
    DAY_WORDS,
    GREW,
    GROUP_WORDS,
    NOT,
    THAT_HE,
    TIMES,
)
from workbench.language.model import Figure, Flag
from workbench.language.words import Words

_FINAL_MARKS = frozenset('.!؟?…"”»)')
_CLAUSE_ENDS = frozenset("،,.؛;:؟!") | frozenset({"بل", "وانما", "لكن"})
_COUNTABLE = frozenset({"killed", "wounded", "missing", "displaced", "detained"})


def flags_in(words: Words, figures: Sequence[Figure]) -> list[Flag]:
    """ambiguous_scope for each pattern found in the sentence."""
    found = [*_among(words, figures), *_times(words, figures)]
    for rule in (_day, _cause):
        flag = rule(words)
        if flag:
            found.append(flag)
    return found


def _among(words: Words, figures: Sequence[Figure]) -> list[Flag]:
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


def _day(words: Words) -> Flag | None:
    """The day that ends "announced that it had arrested him Sunday": of the announcement or of the arrest."""
    keys = words.keys
    last = len(keys) - 1
    while last > 0 and keys[last] in _FINAL_MARKS:
        last -= 1
    if last < 5 or keys[last] not in DAY_WORDS or any(key in DAY_WORDS for key in keys[: last - 1]):
        return None
    begin = last - 1 if keys[last - 1] in {"يوم", "اليوم", "مساء", "صباح"} else last
    for that in range(1, begin - 2):
        if keys[that] not in THAT_HE:
            continue
        announced = next((n for n in range(that) if keys[n].removeprefix("و") in ANNOUNCED), None)
        act = keys[that + 2] if keys[that + 1] == "قد" else keys[that + 1]
        if (
            announced is None
            or that - announced > 6
            or not _is_done(keys[that], act)
            or "،" in keys[that:begin]
        ):
            return None
        day = words.written(begin, last)
        first = words.written(announced, announced).removeprefix("و")
        second = words.written(words.keys.index(act, that), words.keys.index(act, that))
        return Flag(
            "ambiguous_scope",
            words.starts[begin],
            words.ends[last],
            f"«{day}»: يوم «{first}» أم يوم «{second}»؟",
            (f"{day} وقت الفعل الأول «{first}».", f"{day} وقت الفعل الثاني «{second}»."),
        )
    return None


def _is_done(that: str, act: str) -> bool:
    """A verb in the perfect behind "that she": listed, or told by its ending."""
    if act in ACTS_DONE:
        return True
    perfect = act[:1] not in {"ت", "ي", "س", "م"} and len(act) > 3
    return perfect and (
        (that.endswith("ها") and act.endswith("ت")) or (that.endswith("هم") and act.endswith("وا"))
    )


def _times(words: Words, figures: Sequence[Figure]) -> list[Flag]:
    """زاد العدد ثلاثة أضعاف: three times what it was, or four."""
    if TIMES.isdisjoint(words.keys):
        return []
    found: list[Flag] = []
    by_last_word = {words.at(one.end - 1): one for one in figures}
    for at, key in enumerate(words.keys):
        if key not in TIMES or not any(
            one.removeprefix("و") in GREW for one in words.keys[max(0, at - 10) : at]
        ):
            continue
        figure = by_last_word.get(at - 1)
        if figure is None or not isinstance(figure.value, int) or figure.value > 20:
            continue
        before = words.at(figure.start) - 1
        if words.keys[before] in {"الي", "من"} or words.keys[at + 1 : at + 2] == ["ما"]:
            continue  # "to three times", "three times what it was": the result is named
        if (
            at + 1 < len(words)
            and words.keys[at + 1].startswith("ال")
            and words.keys[at + 1] not in DAY_WORDS
        ):
            continue
        times = figure.value
        found.append(
            Flag(
                "ambiguous_scope",
                figure.start,
                words.ends[at],
                f"«{words.text[figure.start : words.ends[at]]}»: صار {times} أمثال ما كان أم {times + 1}؟",
                (f"صار {times} أمثال ما كان.", f"زاد بمقدار {times} أمثال ما كان، فصار {times + 1} أمثاله."),
            )
        )
    return found


def _cause(words: Words) -> Flag | None:
    """لم يستقل بسبب الضغوط: he stayed because of it, or he left for another reason."""
    keys = words.keys
    for at in range(len(keys) - 2):
        if keys[at] not in NOT or keys[at + 1] not in CHOSEN_ACTS:
            continue
        for cause in range(at + 2, min(at + 9, len(keys) - 1)):
            if keys[cause] in _CLAUSE_ENDS:
                break
            if keys[cause] in CAUSES:
                denied, why = words.written(at, at + 1), words.written(cause, cause + 1)
                return Flag(
                    "ambiguous_scope",
                    words.starts[at],
                    words.ends[cause + 1],
                    f"هل يشمل النفي «{why}»؟",
                    (f"«{denied}»، والسبب: «{why}».", f"وقع الفعل، لكن ليس «{why}»."),
                )
    return None
