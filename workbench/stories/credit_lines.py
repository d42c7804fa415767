"""Credit lines: which agency an article says its text is from. Pure."""

import re
from collections.abc import Collection, Sequence

from workbench.language.words import keys_of, reading_form

# An agency a row: its name for people, then how credit lines write it.
_AGENCIES = """
Reuters|رويترز
AFP|أ ف ب|أف ب|فرانس برس|الفرنسية|Agence France-Presse
AP|أ ب|أسوشيتد برس|Associated Press
dpa|د ب أ
Anadolu|الأناضول
Xinhua|شينخوا
TASS|تاس
Interfax|إنترفاكس
Sputnik|سبوتنيك
MENA|أ ش أ|الشرق الأوسط
EFE|إفي
UPI|يو بي آي
SPA|واس
WAM|وام
QNA|قنا
KUNA|كونا
SANA|سانا
Petra|بترا
WAFA|وفا
PTI
ANI
Bloomberg|بلومبرغ|بلومبيرغ
"""

# Words of a credit line that name neither an agency nor an author.
_ORNAMENT = keys_of(
    "وكالة للأنباء الأنباء وكالات الوكالات ووكالات نقلا عن المصدر خاص متابعة متابعات ترجمة ترجمات غرفة الأخبار "
    "التحرير قسم انتهى news agency agencies the via from wires wire staff desk live newsroom source"
)
_SEPARATOR = re.compile(r"[,،;؛/|+·]|\s[-–—]\s|\s(?:and|with|و)\s|\sو(?=رويترز|وكالات|أ)")
_DATELINE = re.compile(r"[^\n()]{2,40}\(([^()\n]{2,40})\)\s*[-–—:]")
_LONGEST_LINE = 8
"""Words; a longer first or last passage is no credit line."""


def key_of(name: str) -> str:
    """What an agency or outlet is recognised by: a list's name for it, else its words without ornament."""
    words = _words(name)
    bare = " ".join([word for word in words if word not in _ORNAMENT] or words)
    return _KEYS.get(bare, bare)


def named(byline: str, passages: Sequence[str], outlets: Collection[str]) -> set[str]:
    """Keys of the agencies that the byline, the first and last passages or the dateline name.

    Known are the agencies of the list and the outlets, by their keys, that the caller knows of.
    """
    edges = [text for text in [*passages[:2], *passages[-1:]] if len(_words(text)) <= _LONGEST_LINE]
    dateline = _DATELINE.match(passages[0]) if passages else None
    parts = [part for line in [byline, *edges] for part in _SEPARATOR.split(line)]
    keys = {key_of(part) for part in [*parts, *([dateline[1]] if dateline else ())]}
    return {key for key in keys if key in _KNOWN or key in outlets}


def has_author(byline: str, outlets: Collection[str]) -> bool:
    """Whether a byline names somebody who is no agency: two words or more that say more than "news desk"."""
    return any(
        len([word for word in _words(part) if word not in _ORNAMENT]) >= 2
        and key_of(part) not in _KNOWN
        and key_of(part) not in outlets
        for part in _SEPARATOR.split(byline)
    )


def _words(text: str) -> list[str]:
    return "".join(one if one.isalnum() else " " for one in reading_form(text)).split()


_KEYS = {
    " ".join(_words(name)): row.split("|", 1)[0]
    for row in _AGENCIES.strip().splitlines()
    for name in row.split("|")
}
_KNOWN = frozenset(_KEYS.values())
