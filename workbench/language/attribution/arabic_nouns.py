"""Arabic verbal nouns told by their list or by their shape: they begin what is said, not who says it."""

from workbench.language.arabic.persons import ROLES
from workbench.language.arabic.places import PLACE_KEYS
from workbench.language.arabic.reporting import DOCUMENTS
from workbench.language.arabic.speakers import NAMES_LIKE_VERBAL_NOUNS, OFFICES
from workbench.language.arabic.verbal_nouns import PLAIN_VERBAL_NOUNS, VERBAL_NOUN_KEYS

_SHORTEST_PARTICIPLE = 5
_PRONOUNS = ("هما", "هم", "ها", "ه")
_NO_VERBAL_NOUNS = NAMES_LIKE_VERBAL_NOUNS | PLACE_KEYS | OFFICES | DOCUMENTS


def is_verbal_noun(key: str, written: str) -> bool:
    """Whether an indefinite word is a verbal noun (تسجيل، انسحاب), or one with its pronoun (انسحابه)."""
    if key in VERBAL_NOUN_KEYS:
        return True
    if len(key) < 5 or key in _NO_VERBAL_NOUNS:
        return False
    return has_pronoun(key, written) or (not key.startswith("ال") and _has_the_shape(key, written))


def is_plain_verbal_noun(key: str) -> bool:
    """Whether a word is a simple verb's noun (حدوث، رحيل), which has no shape of its own: names share it."""
    return key in PLAIN_VERBAL_NOUNS


def is_feminine_perfect(key: str) -> bool:
    """Whether a word has the form of "she did" of a derived verb: استطلعت، اقتحمت، انسحبت."""
    return len(key) in (6, 7) and key[0] == "ا" and key[-1] == "ت" and (key[2] == "ت" or key[1] == "ن")


def is_plural_of_persons(key: str) -> bool:
    """Whether a word with ون is a plural, محللون، مدنيون، مغردون, and not a name: ماكرون، جونسون."""
    if not key.endswith("ون"):
        return False
    participle = len(key) > _SHORTEST_PARTICIPLE and key[0] == "م" and key[1] not in "اي"
    return participle or key[:-2] in ROLES or key.endswith("يون")


def has_pronoun(key: str, written: str) -> bool:
    """Whether a word is a verbal noun with its pronoun: his withdrawal."""
    # ة is ه in a key: only the text tells a pronoun.
    pronoun = next((one for one in _PRONOUNS if written.endswith(one)), None)
    if pronoun is None or key in PLACE_KEYS:
        return False
    stem = key[: -len(pronoun)]
    alone = stem[:-1] + "ه" if stem.endswith("ت") else stem
    return bool(stem) and (
        alone in VERBAL_NOUN_KEYS or stem in VERBAL_NOUN_KEYS or _has_the_shape(stem, written)
    )


def _has_the_shape(key: str, written: str) -> bool:
    """The verbal nouns of the derived verbs: تفعيل، تفاعل، إفعال، انفعال، افتعال، استفعال."""
    length = len(key)
    if length == 5:
        return (key[0] == "ت" and (key[3] == "ي" or key[2] == "ا")) or (written[0] == "إ" and key[3] == "ا")
    if length == 6:
        # With hamza it is a foreign name: إنغرام.
        return written[0] != "إ" and key[0] == "ا" and key[4] == "ا" and (key[2] == "ت" or key[1] == "ن")
    return length == 7 and key.startswith("است") and key[5] == "ا"
