"""Whom a word points at, in Arabic.

A pronoun with two persons of its gender before it ("هاتف الوزير نظيره قبل إعلان استقالته"); a relative clause behind
a genitive of two persons of one gender ("شقيق النائب الذي"); one office or two behind a coordinated title
("وزير الداخلية والدفاع"). Quiet when gender or number tells.
"""

from workbench.language.ambiguity.arabic_words import FEMALE, MALE
from workbench.language.arabic.offices import JOINT_PORTFOLIOS, OFFICES, PORTFOLIOS
from workbench.language.arabic.persons import ACTS, SECOND
from workbench.language.model import Flag
from workbench.language.words import Words, keys_of

_REACH = 12
_LONGEST_PERSON = 5
_PRONOUNS = {"ه": MALE, "ها": FEMALE}
_RELATIVE = {"الذي": MALE, "التي": FEMALE}
_ACTS = {
    pronoun: frozenset(
        clitic + (act[:-1] + "ت" if act.endswith("ه") else act) + pronoun
        for act in ACTS
        for clitic in ("", "ب", "ل", "و")
    )
    for pronoun in _PRONOUNS
}
_BEFORE_OR_AFTER = frozenset({"قبل", "بعد"})
_VERB_LETTERS = {"ي": MALE, "ت": FEMALE}
_ENDS = frozenset("،,.؛;؟!:") | keys_of("الذي التي أن إن")


def flags_in(words: Words) -> list[Flag]:
    """ambiguous_reference for each pattern found in the sentence."""
    found: list[Flag] = []
    for at, key in enumerate(words.keys):
        flag: Flag | None = None
        if key in _RELATIVE:
            flag = _relative(words, at)
        elif key in OFFICES:
            flag = _office(words, at)
        elif key in _BEFORE_OR_AFTER:
            flag = _implied_subject(words, at)
        else:
            pronoun = next((one for one, acts in _ACTS.items() if key in acts), None)
            if pronoun:
                flag = _pronoun(words, at, pronoun)
        if flag:
            found.append(flag)
    return found


def _pronoun(words: Words, at: int, pronoun: str) -> Flag | None:
    """The subject and the person named by it ("نظيره") are of the pronoun's gender."""
    persons = _PRONOUNS[pronoun]
    for second in range(at - 1, max(0, at - _REACH), -1):
        key = words.keys[second]
        if key in _ENDS:
            return None
        object_after_subject = key.startswith("ال") and key[2:] in persons
        if not (_names_second(key, persons is FEMALE) or object_after_subject):
            continue
        first = second - 1
        while first > 0 and words.keys[first].startswith("ال") and words.keys[first][2:] not in persons:
            first -= 1
        if not words.keys[first].startswith("ال") or words.keys[first][2:] not in persons:
            return None
        act = words.written(at, at)
        one, other = words.written(first, second - 1), words.written(second, second)
        return Flag(
            "ambiguous_reference",
            words.starts[first],
            words.ends[at],
            f"«{act}»: على مَن يعود الضمير؟",
            (f"على {one}.", f"على {other}."),
        )
    return None


def _names_second(key: str, feminine: bool) -> bool:
    """نظيره after a man, نظيرتها after a woman: the second person of the same gender as the first."""
    for bare in (key, key[1:] if key[0] in "بل" else key):
        ending = "تها" if feminine else "ه"
        if bare.endswith(ending) and bare.removesuffix(ending) in SECOND:
            return True
    return False


def _implied_subject(words: Words, at: int) -> Flag | None:
    """قابل الوزير السفير قبل أن يستقيل: a verb without a subject behind two persons of its gender."""
    keys = words.keys
    if keys[at + 1 : at + 2] != ["ان"] or at + 2 >= len(keys) or keys[at + 2][0] not in _VERB_LETTERS:
        return None
    persons = _VERB_LETTERS[keys[at + 2][0]]
    if at + 3 < len(keys) and keys[at + 3].startswith("ال"):
        return None  # the subject is named
    second, first = at - 1, at - 2
    if first < 1 or not all(keys[n].startswith("ال") and keys[n][2:] in persons for n in (first, second)):
        return None
    act, one, other = (words.written(n, n) for n in (at + 2, first, second))
    return Flag(
        "ambiguous_reference",
        words.starts[first],
        words.ends[at + 2],
        f"«{act}»: مَن الفاعل؟",
        (f"{one}.", f"{other}."),
    )


def _relative(words: Words, at: int) -> Flag | None:
    persons = _RELATIVE[words.keys[at]]
    second = at - 1
    while (
        second > max(0, at - _LONGEST_PERSON)
        and words.keys[second].startswith("ال")
        and words.keys[second][2:] not in persons
    ):
        second -= 1
    if second < 1 or not words.keys[second].startswith("ال") or words.keys[second][2:] not in persons:
        return None
    head = words.keys[second - 1]
    if head not in persons and head[1:] not in persons:
        return None
    one = words.written(second - 1, at - 1)
    other = words.written(second, at - 1)
    last = min(at + 2, len(words) - 1)
    while last > at and not words.keys[last][0].isalpha():
        last -= 1
    return Flag(
        "ambiguous_reference",
        words.starts[second - 1],
        words.ends[last],
        f"«{words.written(at, last)}»: مَن المقصود؟",
        (f"{other}.", f"{one}."),
    )


def _office(words: Words, at: int) -> Flag | None:
    """وزير الداخلية والدفاع: a singular title before two portfolios that no ministry joins."""
    keys = words.keys
    if at + 2 >= len(keys) or keys[at + 1] not in PORTFOLIOS:
        return None
    joined = keys[at + 2]
    if not joined.startswith("و") or joined[1:] not in PORTFOLIOS:
        return None
    first, second = keys[at + 1], joined[1:]
    if frozenset({first, second}) in JOINT_PORTFOLIOS:
        return None
    title = words.written(at, at)
    one, other = words.written(at + 1, at + 1), words.written(at + 2, at + 2)[1:]
    return Flag(
        "ambiguous_reference",
        words.starts[at],
        words.ends[at + 2],
        f"{title} بحقيبتين أم شخصان؟",
        (f"شخص واحد يتولى {one} و{other}.", f"شخصان: {title} {one} و{title} {other}."),
    )
