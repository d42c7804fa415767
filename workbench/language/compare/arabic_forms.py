"""The forms of an Arabic verb as the lists of contraries write it: perfect/imperfect/verbal noun."""

from collections.abc import Iterator


def forms_of(expression: str) -> Iterator[str]:
    """The expressions one entry stands for: its first word in every form, the words behind it as they are.

    A word without "/" stands for itself. The passive is written like the active but for its weak letters.
    """
    first, joint, following = expression.partition("_")
    for form in dict.fromkeys(_inflected(first)):
        yield form + joint + following


def _inflected(word: str) -> Iterator[str]:
    if "/" not in word:
        yield word
        return
    perfect, imperfect, *nouns = word.split("/")
    yield from nouns
    yield from _perfects(perfect)
    yield from _imperfects(imperfect)
    if not _is_plain(perfect):
        yield from _participles(imperfect)


def _is_plain(perfect: str) -> bool:
    """Whether a verb is of three letters: its participles have a pattern of their own."""
    return len(perfect) == 3 and perfect[0] not in "أآ"


def _perfects(perfect: str) -> Iterator[str]:
    weak = perfect[-1] in "ىا"
    stem = perfect[:-1] if weak else perfect
    yield perfect
    yield stem + "ت"
    yield stem + "وا"
    if weak:
        yield stem + "ي"  # passive: أُخلي
        yield stem + "يت"
    if len(perfect) > 3 and perfect[-2] == "ا":
        yield perfect[:-2] + "ي" + perfect[-1]  # passive of a hollow verb: أُعيد
        yield perfect[:-2] + "ي" + perfect[-1] + "ت"
    if len(perfect) == 3 and perfect[1] == "ا":
        yield perfect[0] + "ي" + perfect[2]  # بيع
        yield perfect[0] + "ي" + perfect[2] + "ت"


def _imperfects(imperfect: str) -> Iterator[str]:
    weak = imperfect[-1] in "يىو"
    stem = imperfect[:-1] if weak else imperfect
    for letter in "يت":
        yield letter + imperfect[1:]
        yield letter + stem[1:] + "ون"
        yield letter + stem[1:] + "وا"
        if weak:
            yield letter + stem[1:]
            yield letter + stem[1:] + "ى"
        elif len(imperfect) > 3 and imperfect[-2] in "يوا":
            yield letter + imperfect[1:-2] + imperfect[-1]


def _participles(imperfect: str) -> Iterator[str]:
    stem = "م" + imperfect[1:]
    if stem[-1] in "يى":
        stem = stem[:-1]
        yield stem + "ى"
        yield stem + "اة"
        yield stem + "ية"
        yield stem
        return
    yield stem
    yield stem + "ة"
    if len(stem) > 3 and stem[-2] == "ي":
        yield stem[:-2] + "ا" + stem[-1]
        yield stem[:-2] + "ا" + stem[-1] + "ة"
