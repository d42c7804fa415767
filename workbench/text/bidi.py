"""Hidden characters: controls that change what a reader sees without being seen themselves."""

import re
from unicodedata import name

# Embeddings, overrides and isolates; zero-width space, word joiner, BOM inside a text; invisible operators,
# deprecated format characters, interlinear annotation, tag characters. The marks LRM, RLM and ALM and the
# joiners ZWJ and ZWNJ belong to ordinary writing and are not reported.
_HIDDEN = re.compile(
    "[\u00ad\u180e\u200b\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
    "|(?<![\U0001f3f4\U000e0020-\U000e007f])[\U000e0001\U000e0020-\U000e007f]+"
)


def hidden_controls(text: str) -> list[tuple[int, str]]:
    """Offset and Unicode name of every hidden control, in order; a run of tag characters counts once."""
    return [(found.start(), _name(found[0][0])) for found in _HIDDEN.finditer(text)]


def _name(character: str) -> str:
    return name(character, f"U+{ord(character):04X}")
