"""Who "added" after a reported report: "the minister said the president confirmed that …. He added …"."""

from collections.abc import Sequence

from workbench.language.attribution.model import Statement
from workbench.language.model import Flag
from workbench.language.words import Words
from workbench.text.languages import Language

_MORE_THAN_ONE = frozenset({"they", "we"})
_QUESTIONS: dict[Language, str] = {
    "ar": "«{}»: مَن القائل، {} أم {}؟",
    "en": "“{}”: who is speaking, {} or {}?",
}


def carried_over(statements: Sequence[Statement], words: Words, language: Language) -> list[Flag]:
    """ambiguous_reference where a verb without a subject has two speakers to go on from."""
    found: list[Flag] = []
    for statement in statements:
        if statement.rival is None or statement.speaker is None:
            continue
        if words.keys[words.at(statement.head[0])] in _MORE_THAN_ONE:
            continue
        one, other = _lowered(statement.speaker.who), _lowered(statement.rival.who)
        question = _QUESTIONS[language].format(statement.verb, one, other)
        readings = tuple(f"{who[:1].upper()}{who[1:]}." for who in (one, other))
        found.append(Flag("ambiguous_reference", *statement.head, question, readings))
    return found


def _lowered(who: str) -> str:
    """A speaker inside a sentence: "the minister", not "The minister"."""
    return who[0].lower() + who[1:] if who.startswith(("The ", "A ", "An ")) else who
