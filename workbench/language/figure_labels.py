"""Numbers that count nothing: names of things, hours, scores, telephone numbers, ordinals, list markers."""

from workbench.language.arabic import function_words as arabic
from workbench.language.english import function_words as english
from workbench.language.figure_grammar import DASHES, Grammar
from workbench.language.words import Words, word_list

_MEASURES = word_list(
    "km kg cm mm ft lb lbs mph kph kw mw gw ha pc k m mn mln b bn bln tn trn yr yrs hr hrs sq bpd usd eur gbp"
)
"""Latin letters that may touch the number they belong to."""
_PARTS_OF_YEARS = frozenset({"mid", "pre", "post", "early", "late"})
_CLITICS = frozenset({"و", "ب", "ل", "ف", "ك", "ال", "وال", "بال", "لل"})
_ERAS = frozenset({"bc", "bce", "ad", "ce"})
_BETWEEN_SCORES = DASHES | {"to"}
_JOINS_YEARS = DASHES | {"/"}
_SCORE_IN_FRONT = 8
_IN_A_SENTENCE = 3
"""Words in front of a number that is joined to a name; behind fewer the dash is a dateline's."""
_DIGITS_OF_A_NAME = 3
_LETTERS = 2
"""Letters of a name that is only letters: G - 20, إف - 16."""
_SHORTEST_COUNTED = 4
_LONGEST_CODE = 9
"""Digits in a row; a count this long is grouped or put into words."""


def behind_label(words: Words, at: int, grammar: Grammar) -> int | None:
    """The first word behind a number that counts nothing; None when the number at a word may count."""
    keys = words.keys
    in_digits = keys[at][0].isdigit()
    if not in_digits:
        return _behind_named_word(keys, at, grammar)
    run = _digit_run(words, at)
    following = keys[run] if run < len(keys) else ""
    if _joins_letters(words, at) or _joins_letters_behind(words, at, grammar) or _is_code(words, at, run):
        return run
    if _joins_name(words, at, run):
        return run
    if following in ":/" and following and _touches(words, run) and keys[run + 1 : run + 2]:
        return _digit_run(words, run + 1) if keys[run + 1][0].isdigit() else None
    if at and keys[at - 1] == "/" and _touches(words, at):
        return run
    if _is_dated(words, at, run):
        return run
    if following in grammar.hours_after or (at and keys[at - 1] in grammar.hours_before):
        return run
    if at and _is_label(keys, at - 1, grammar) and not _counts(keys[at], following, grammar):
        return run
    if (
        at > 1
        and keys[at - 1] in {".", "رقم", "ال"}
        and (keys[at - 2] in grammar.labels or keys[at - 2] in grammar.ordinal_nouns)
    ):
        return run
    if _is_list_marker(words, at) or _is_address(words, run, grammar) or keys[at - 1 : at] == ["#"]:
        return run
    return None


def _is_label(keys: list[str], at: int, grammar: Grammar) -> bool:
    """A label, also joined to a particle (فالقانون، للمادة), or behind it its adjective (القرار الأممي 1701)."""
    key = keys[at]
    if key in grammar.labels or (
        at and key[:2] == keys[at - 1][:2] == "ال" and keys[at - 1] in grammar.labels
    ):
        return True
    bare = "ا" + key[1:] if key.startswith("لل") else key[1:]
    return bare.startswith("ال") and bare in grammar.labels


def _counts(digits: str, following: str, grammar: Grammar) -> bool:
    """Whether a number behind a label counts what follows: a listed noun, or one whose ending the number asks for."""
    if following in grammar.counted or following in grammar.triggers:
        return True
    asks = digits.isdecimal() and int(digits) in range(11, 100)
    return (
        asks
        and following[-1:] == "ا"
        and len(following) >= _SHORTEST_COUNTED
        and following not in grammar.not_counted
    )


def is_score(words: Words, first: int, last: int, grammar: Grammar) -> bool:
    """Whether two numbers side by side are a score (3-1), and no range."""
    keys, joint = words.keys, last + 1
    if joint + 1 >= len(keys) or keys[joint] not in _BETWEEN_SCORES or not keys[joint + 1][0].isdecimal():
        return False
    if not keys[first].isdecimal() or not keys[joint + 1].isdecimal() or len(keys[first]) > 3:
        return False
    if keys[joint] in DASHES and int(keys[joint + 1]) <= int(keys[first]):
        return True
    in_front = keys[max(0, first - _SCORE_IN_FRONT) : first]
    counts = joint + 2 < len(keys) and (
        keys[joint + 2] in grammar.counted or keys[joint + 2] in grammar.things
    )
    return not counts and keys[first - 1 : first] != ["from"] and not grammar.scores.isdisjoint(in_front)


def is_unexplained(words: Words, first: int, unit: str, grammar: Grammar, *, bounded: bool) -> bool:
    """Digits that nothing is counted by, behind the noun or name they number: الدورة 74, Microsoft 365."""
    keys = words.keys
    if unit or bounded or not first or not keys[first].isdecimal():
        return False
    before = keys[first - 1]
    if before.startswith("ال") and len(before) > 4:
        return before not in grammar.groups and before not in {"الان", "اليوم", "الماضي", "الماضيه"}
    return (
        before.isascii() and before.isalpha() and words.text[words.starts[first - 1]].isupper() and first > 1
    )


def _behind_named_word(keys: list[str], at: int, grammar: Grammar) -> int | None:
    """Ordinals and labels in words: الخامس والعشرين, القرن العشرين, Group of Seven, Article Five."""
    following = keys[at + 1] if at + 1 < len(keys) else ""
    if keys[at] == "one" and following == "in":
        return at + 3 if at + 2 < len(keys) else at + 1
    if not at:
        return None
    before = keys[at - 1]
    if before in grammar.ordinals and (keys[at].startswith("وال") or keys[at] in {"عشر", "عشره"}):
        return at + 1
    if keys[at].startswith("ال") and before in grammar.ordinal_nouns:
        return at + 1
    if before in grammar.labels and following not in grammar.counted and before.isascii():
        return at + 1
    if before == "of" and at > 1 and keys[at - 2] == "group" and keys[at] in {"seven", "eight", "twenty"}:
        return at + 1
    if before in grammar.hours_before or following in {"o'clock", "a.m.", "p.m."}:
        return at + 1
    if before == "كل" and at > 1 and keys[at - 2] == "من":
        return at + 1  # one in every five
    return None


def _digit_run(words: Words, at: int) -> int:
    """The first word behind digits and the digits that follow them after a space."""
    keys, behind = words.keys, at + 1
    is_code = keys[at][0] == "0" or keys[at - 1 : at] == ["+"]
    while behind < len(keys) and keys[behind].isdecimal():
        gap = words.text[words.ends[behind - 1] : words.starts[behind]]
        if gap != " " or (len(keys[behind]) == 3 and not is_code):
            break  # a group of thousands is the number reader's
        behind += 1
    return behind


def _is_code(words: Words, at: int, run: int) -> bool:
    """Telephone numbers and the like: a plus or zero in front, too long, or several runs of digits."""
    keys = words.keys
    key = keys[at]
    if (key[0] == "0" and key[1:2].isdecimal()) or (key.isdecimal() and len(key) >= _LONGEST_CODE):
        return True
    if at and keys[at - 1] == "+" and run > at + 1:
        return True
    return run - at >= 3


def _touches(words: Words, at: int) -> bool:
    return at > 0 and words.ends[at - 1] == words.starts[at]


def _joins_letters(words: Words, at: int) -> bool:
    """F-16, كوفيد-19, G7, A320: letters right in front."""
    if not _touches(words, at):
        return False
    before = words.keys[at - 1]
    if before in DASHES:
        if not _touches(words, at - 1):
            return False
        before = words.keys[at - 2]
        return before.isalpha() and before not in _PARTS_OF_YEARS and before not in _CLITICS
    return before.isalpha() and before not in _CLITICS and not _is_currency(before)


def _joins_name(words: Words, at: int, behind: int) -> bool:
    """كوفيد - 19, Covid - 19, G - 20: a name, a hyphen between spaces, a number with nothing to count behind it."""
    keys = words.keys
    if (
        at < _IN_A_SENTENCE
        or keys[at - 1] != "-"
        or not keys[at].isdecimal()
        or len(keys[at]) > _DIGITS_OF_A_NAME
    ):
        return False
    name = keys[at - 2]
    following = keys[behind] if behind < len(keys) else "."
    counts = (
        following.isalpha()
        and following not in arabic.FUNCTION_WORDS
        and following not in english.FUNCTION_WORDS
    )
    return name.isalpha() and name not in _CLITICS and (len(name) <= _LETTERS or not counts)


def _is_currency(key: str) -> bool:
    return key in {"usd", "eur", "gbp", "rs", "us"}


def _joins_letters_behind(words: Words, at: int, grammar: Grammar) -> bool:
    """20th, 5G, 1990s: Latin letters right behind that are neither a multiplier nor a measure."""
    behind = at + 1
    if behind >= len(words.keys) or not _touches(words, behind):
        return False
    key = words.keys[behind]
    if key == "'s":
        return True
    return key.isascii() and key.isalpha() and key not in _MEASURES and key not in grammar.counted


def _is_dated(words: Words, at: int, behind: int) -> bool:
    """44 BC, 44 قبل الميلاد, and the second year of 2020-21."""
    keys = words.keys
    if behind < len(keys) and (keys[behind] in _ERAS and words.written(behind, behind).isupper()):
        return True
    if keys[behind : behind + 2] == ["قبل", "الميلاد"]:
        return True
    if at < 2 or keys[at - 1] not in _JOINS_YEARS or not (_touches(words, at) and _touches(words, at - 1)):
        return False
    first = keys[at - 2]
    is_next = first.isdecimal() and len(first) == 4 and keys[at] == f"{(int(first) + 1) % 100:02d}"
    return is_next and 1000 <= int(first) <= 2100


def _is_list_marker(words: Words, at: int) -> bool:
    """ "1." and "2)" at the beginning."""
    return at == 0 and len(words.keys) > 2 and words.keys[1] in {".", ")"} and _touches(words, 1)


def _is_address(words: Words, behind: int, grammar: Grammar) -> bool:
    """15 شارع الحرية, 10 Downing Street."""
    keys = words.keys
    if behind >= len(keys):
        return False
    if keys[behind] in grammar.addresses:
        return True
    if not words.text[words.starts[behind]].isupper():
        return False
    return any(key in grammar.addresses for key in keys[behind + 1 : behind + 3])
