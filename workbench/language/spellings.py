"""Lists of names: one name a row, or several; its key, then its spellings separated by "|".

The key is what spellings of one name share, in both languages. Behind "/2" stand other words for the same
(أميركا beside الولايات المتحدة), which are no spellings of the first. The key "-" holds phrases that only look
like a name (مسقط رأسه). What is spelled with a vowel mark is a name only where the mark is written (عمّان).

To the spellings listed come those the rules make: sounds Arabic writes in several ways, and long vowels that
papers leave out, short words written together with the next one; in English letters without their accents, and
al- for el-.
"""

from collections.abc import Iterable, Iterator
from unicodedata import normalize

from workbench.language.words import word_list

NO_NAME = "-"
_G_SOUNDS = "غجقكگڨ"
_ARABIC_LETTERS = frozenset("حعصضظذثءىؤئ")
"""Letters of Arabic words: names with them are no foreign ones, and are written in one way."""
_JOINED_TO_THE_NEXT = word_list(
    "عبد دير خان تل بيت رأس عين أبو ابو بني نيو حزب بور سان أم ام بوكو وادي كفر عز سيف نور"
)
"""Words that papers write together with the one behind them: ديرالزور, عبدالله."""
_SHORTEST = 6
_SHORTEST_FOR_VOWELS = 6
_ALEFS = ("أ", "ا", "إ", "آ")
_LONG_VOWELS = frozenset("اوي")
_ARTICLES = ("al-", "Al-", "el-", "El-", "al ", "Al ")
_WITHOUT_ACCENTS = str.maketrans(
    {"ı": "i", "ø": "o", "ł": "l", "đ": "dj", "ß": "ss", "Đ": "Dj", "Ø": "O", "Ł": "L"}
)


def rows_of(*lists: str) -> dict[str, str]:
    """Spelling, as written or as a rule makes it, to the key of its row."""
    rows: dict[str, str] = {}
    for names in lists:
        for line in names.strip().splitlines():
            row, _, spellings = line.partition(" ")
            for spelling in spellings.split("|"):
                rows[spelling] = row
    for spelling, row in list(rows.items()):
        if row != NO_NAME:
            for variant in _variants(spelling):
                rows.setdefault(variant, row)
    return rows


def without_accents(text: str) -> str:
    """Latin letters without their marks: Milošević, Milosevic."""
    if text.isascii():
        return text
    plain = normalize("NFD", text.translate(_WITHOUT_ACCENTS))
    return "".join(letter for letter in plain if not "\u0300" <= letter <= "\u036f")


def _variants(spelling: str) -> Iterable[str]:
    if spelling[0] < "\u0600":
        return _english_variants(spelling)
    return _arabic_variants(spelling)


def _english_variants(spelling: str) -> Iterator[str]:
    plain = without_accents(spelling)
    yield plain
    if plain.count(" ") + plain.count("-") == 1:
        yield from (plain.replace(" ", "-"), plain.replace("-", " "))
    for article in _ARTICLES:
        for at in (0, plain.find(" " + article) + 1):
            if plain.startswith(article, at):
                rest = plain[at + len(article) :]
                yield from (plain[:at] + other + rest for other in _ARTICLES)
                if at:
                    yield plain[:at] + rest


def _arabic_variants(spelling: str) -> Iterator[str]:
    """A foreign /g/ as غ, ج, ق or ك, a /v/ as ف or ڤ, a long vowel left out of a long word, two words in one."""
    first, _, second = spelling.partition(" ")
    if second and first in _JOINED_TO_THE_NEXT:
        yield first + second
    if spelling.startswith("ال") or len(spelling) < _SHORTEST or not _ARABIC_LETTERS.isdisjoint(spelling):
        return
    if "غ" in spelling:
        for other in _G_SOUNDS[1:]:
            yield spelling.replace("غ", other)
    for one, other in ("فڤ", "ڤف"):
        if one in spelling:
            yield spelling.replace(one, other)
    begins = 0
    for word in spelling.split(" "):
        if len(word) >= _SHORTEST_FOR_VOWELS + word.startswith(_ALEFS):  # أركان is no Arakan
            for at in range(begins + 1, begins + len(word) - 2):
                if spelling[at] in _LONG_VOWELS:
                    yield spelling[:at] + spelling[at + 1 :]
        begins += len(word) + 1
