"""Arabic names written alike without vowels, and the words of an article that decide between them."""

from dataclasses import dataclass

from workbench.language.words import key_of, keys_of


@dataclass(frozen=True, slots=True)
class Homograph:
    """A spelling with its question, its readings, and words that decide when an article has one of them."""

    question: str
    readings: tuple[str, ...]
    deciding: frozenset[str]


HOMOGRAPHS: dict[str, Homograph] = {
    key_of("عمان"): Homograph(
        "«عمان»: أيّهما المقصود؟",
        ("عَمّان عاصمة الأردن.", "سلطنة عُمان."),
        keys_of(
            "الأردن الأردني الأردنية أردني أردنية بترا سلطنة السلطنة مسقط العماني العمانية عماني عمانية "
            "العمانيين صلالة الأردنيين إربد الزرقاء الخليج خليج بحر"
        ),
    ),
}
