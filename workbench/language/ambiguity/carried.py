"""Who "added" after a reported report: "the minister said the president confirmed that …. He added …"."""

from collections.abc import Sequence

from workbench.language.attribution.model import Statement
from workbench.language.model import Flag
from workbench.language.words import Words
from workbench.text.languages import Language

_PLURAL = frozenset({"they", "we"})
_QUESTIONS: dict[Language, str] = {"ar": "«{}»: مَن القائل؟", "en": "“{}”: who is speaking?"}


def carried_over(statements: Sequence[Statement], words: Words, language: Language) -> list[Flag]:
    """ambiguous_reference where a verb without a subject has two speakers to go on from."""
    return [
        Flag(
            "ambiguous_reference",
            *statement.head,
            _QUESTIONS[language].format(statement.verb),
            (f"{statement.speaker.who}.", f"{statement.rival.who}."),
        )
        for statement in statements
        if statement.rival and statement.speaker and words.keys[words.at(statement.head[0])] not in _PLURAL
    ]
