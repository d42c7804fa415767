"""What a figure counts beyond its unit: which group, which side, a day or everything so far. Pure."""

import re
from dataclasses import dataclass
from typing import Literal

from workbench.language.arabic.editorial import ALIKE
from workbench.language.words import key_of, reading_form
from workbench.stories import claimants

Aspect = Literal["group", "side", "span"]

# A group a row, as beginnings of words in reading form.
_GROUPS = {
    "civilian": r"مدني|civilian",
    "soldier": r"جندي|جنود|عسكري|soldier|troops|servicem|military",
    "child": r"طفل|اطفال|child|minor",
    "woman": r"امراه|نساء|سيده|سيدات|wom[ae]n",
    "police": r"شرطي|رجال الشرطه|policem|police officer",
    "fighter": r"مقاتل|مسلح|fighter|militant|rebel|gunm",
    "journalist": r"صحافي|صحفي|journalist|reporter",
    "rescuer": r"مسعف|منقذ|medic|rescuer|paramedic",
    "peacekeeper": r"حفظ السلام|peacekeep",
}
_GROUP = re.compile("|".join(rf"\b(?:ال)?(?P<{group}>(?:{words}))" for group, words in _GROUPS.items()))
_CLAUSE_END = re.compile(r"[.!؟?؛;:\n،,()]|\s(?:and|among|of whom|بينهم|منهم|ومن)\s|\sو(?=\d|[^\s]{4})")
_BOTH = re.compile(r"الطرفين|الجانبين|both sides|each side|either side")
_SIDE = re.compile(
    r"(?:الجانب|الطرف|صفوف|side of the|ranks of the)\s+(?P<behind>(?:ال)?\w{4,})"
    r"|\b(?P<front>[A-Z]\w{3,})(?:\s+\w+)?\s+(?:side|soldiers|troops|servicemen|civilians|fighters|casualties)"
    r"|(?:جنديا|جندي|جنود|عسكريا|مدنيا|قتيلا|مقاتلا|جنودها|جنود)\s+(?P<people>\w{3,}(?:يا|ي|يه|يين))\b"
    r"|(?:among|of)\s+(?:the\s+)?(?P<among>[A-Z]\w{3,}s)\b"
)
_DAY = "الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الاحد|امس|اليوم"
_OF_A_DAY = re.compile(
    rf"يوميا|في اليوم الواحد|في يوم واحد|خلال يوم|خلال 24 ساعه|في الساعات ال|(?:{_DAY}) وحده|a day\b|per day|daily|"
    r"in (?:one|a single) day|in (?:the (?:past|last) )?24 hours|day alone|in the past day"
)
_SENTENCE_END = re.compile(r"[.!?؟]\s|\n")


@dataclass(frozen=True)
class Scope:
    """What narrows a count. Empty: not said."""

    group: str = ""
    side: str = ""
    span: str = ""

    def said(self, aspect: Aspect) -> str:
        return {"group": self.group, "side": self.side, "span": self.span}[aspect]


ANY = Scope()


def scope_of(text: str, start: int | None = None) -> Scope:
    """The scope of the figure at `start` of a claim, or of the claim as a whole."""
    at = start or 0
    left = _SENTENCE_END.split(text[max(0, at - 60) : at])[-1]
    right = _SENTENCE_END.split(text[at : at + 90])[0]
    clause_end = _CLAUSE_END.search(text, min(len(text), at + 2))
    clause = text[at : min(clause_end.start() if clause_end else len(text), at + 60)]
    group = _GROUP.search(reading_form(clause))
    around = left + right
    return Scope(
        group=(group.lastgroup or "") if group else "",
        side=_side(_CLAUSE_END.split(left)[-1] + clause),
        span="day" if _OF_A_DAY.search(reading_form(around)) else "",
    )


def differ(one: Scope, other: Scope) -> Aspect | None:
    """In what two scopes differ: both say it differently, or one speaks of a single day."""
    aspects: tuple[Aspect, ...] = ("group", "side")
    for aspect in aspects:
        if one.said(aspect) and other.said(aspect) and not _may_be_one(one.said(aspect), other.said(aspect)):
            return aspect
    return "span" if one.span != other.span else None


def narrower(one: Scope, other: Scope) -> Aspect | None:
    """What one of them says and the other leaves open."""
    aspects: tuple[Aspect, ...] = ("group", "side")
    return next((each for each in aspects if bool(one.said(each)) != bool(other.said(each))), None)


def _may_be_one(one: str, other: str) -> bool:
    """Of the Armenians or of Armenia: English has one word for both, so only Arabic tells them apart."""
    (people, _, which), (others, _, what) = one.partition("/"), other.partition("/")
    return people == others and (which == what or not which or not what)


def _side(clause: str) -> str:
    if _BOTH.search(reading_form(clause)):
        return "both"
    found = _SIDE.search(clause)
    if found is None:
        return ""
    word = next(part for part in found.groups() if part)
    return _people(word)


def _people(word: str) -> str:
    """A people by its consonants, so that «أذربيجانيا» and "Azerbaijani" meet; «أرمني» and «أرميني» do not."""
    sound = claimants.sound_of(word.removesuffix("s"))
    member = ALIKE.get(key_of(word))
    return sound if member is None else f"{sound}/{member[1]}"
