"""Bounds of a figure in front of it and behind it, and the upper end of a range."""

from workbench.language.figure_grammar import CURRENCIES, DASHES, STOPS, Grammar
from workbench.language.numbers_model import Number
from workbench.language.words import Words

_LONGEST = 4
_SUBJECT = 9
"""Words between a verb that bounds and its figure, all of them its subject: تجاوزت نسبة المشاركة في التصويت 30."""
_BEHIND = 6
"""Words behind a figure in which "at least" still belongs to it."""
_CHANGE_IN_FRONT = 8


def bound_in_front(words: Words, first: int, grammar: Grammar) -> tuple[str, int]:
    """The bound in front of a figure, "=" when there is none, and the first word of the whole."""
    keys = words.keys
    stop = first
    while stop > max(0, first - 2) and keys[stop - 1] in grammar.between:
        stop -= 1
    for end in {stop, first} if stop < first else (first,):
        ends_one = end > 0 and keys[end - 1] in grammar.before_ends
        for length in range(min(_LONGEST, end), 0, -1) if ends_one else ():
            bound = grammar.before.get(tuple(keys[end - length : end]))
            if bound:
                return _negated(keys, end - length, bound, grammar), end - length
    for verb in range(stop - 2, max(-1, stop - 1 - _SUBJECT), -1):
        if keys[verb] in STOPS or keys[verb][0].isdigit():
            break
        if keys[verb] not in grammar.before_ends:
            continue
        # تجاوز عدد القتلى 20, لن يتجاوز ثمنه 70
        bound = grammar.before.get((keys[verb],)) or grammar.before.get(
            tuple(keys[max(0, verb - 1) : verb + 1])
        )
        is_negated = verb > 0 and keys[verb - 1] in grammar.negations and stop - verb <= _LONGEST
        has_subject = verb == stop - 2 and keys[verb + 1].startswith("ال")  # تجاوزت الخسائر مليارا
        if bound and (is_negated or has_subject or keys[verb + 1] in grammar.number_nouns):
            return _negated(keys, verb, bound, grammar), stop
    if stop and keys[stop - 1] in grammar.bounding_prepositions:
        for verb in range(stop - 3, max(-1, stop - 2 - _LONGEST), -1):  # لا يقل عدد القتلى عن
            bound = grammar.before.get((keys[verb], keys[stop - 1]))
            if bound:
                return _negated(keys, verb, bound, grammar), verb
    return "=", stop if stop and keys[stop - 1] not in grammar.opens else max(0, stop - 1)


def _negated(keys: list[str], at: int, bound: str, grammar: Grammar) -> str:
    """The bound that opens at a word, the other way round behind a negation: لن يتجاوز, did not exceed."""
    before = keys[at - 1] if at else ""
    if before in grammar.negations or before.endswith("n't"):
        return {">": "<=", "<": ">="}.get(bound, bound)
    return bound


def bound_behind(words: Words, last: int, grammar: Grammar) -> str | None:
    """The bound behind a figure and what it counts, before the next figure and the next stop."""
    keys = words.keys
    for at in range(last + 1, min(last + 1 + _BEHIND, len(keys))):
        for length in (3, 2, 1) if keys[at] in grammar.after_begins else ():
            bound = grammar.after.get(tuple(keys[at : at + length]))
            if bound:
                following = keys[at + length : at + length + 1]
                is_of_the_next = keys[at - 1] == "and" and not grammar.triggers.isdisjoint(following)
                return None if is_of_the_next else bound
        if keys[at] in STOPS or keys[at][0].isdigit() or keys[at] in grammar.triggers:
            return None
    return None


def upper_end(words: Words, first: int, number: Number, grammar: Grammar) -> Number | None:
    """The upper end of "between 5 and 10", "5-10", "5 to 10", "five or six"; None when it is no range."""
    keys, joint = words.keys, number.last + 1
    if joint >= len(keys):
        return None
    key = keys[joint]
    opener = first - 1
    while opener > 0 and keys[opener] in CURRENCIES:
        opener -= 1
    opened = opener >= 0 and keys[opener] in grammar.opens
    behind = joint + 1 + (joint + 1 < len(keys) and keys[joint + 1] in CURRENCIES)
    if key in DASHES and words.starts[joint] == words.ends[number.last]:
        if not keys[first][0].isdigit() or joint + 1 >= len(keys) or not keys[joint + 1][0].isdigit():
            return None
        upper = grammar.read(words, joint + 1)
    elif (opened and key in grammar.joins) or (key in grammar.open_joins and joint + 1 < len(keys)):
        upper = grammar.read(words, behind) if behind < len(keys) else None
    elif opened and key[0] == "و" and len(key) > 1:
        upper = grammar.read(words, joint)
    else:
        return None
    if upper is None or (_is_year(keys[first]) and _is_year(keys[joint + 1])):
        return None
    return upper


def is_change(words: Words, first: int, grammar: Grammar) -> bool:
    """Whether "from 8 to 10" tells of a rise or fall: two figures, no range."""
    opener = words.keys[first - 1] if first else ""
    return opener in {"from", "من"} and not grammar.changes.isdisjoint(
        words.keys[max(0, first - _CHANGE_IN_FRONT) : first]
    )


def _is_year(key: str) -> bool:
    return len(key) == 4 and key.isdecimal() and 1800 <= int(key) <= 2100
