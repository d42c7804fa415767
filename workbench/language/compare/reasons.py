"""Reasons for a relation in words that name both sides, in either language."""

from collections.abc import Iterable

from workbench.text.languages import Language

WORDS: dict[str, dict[Language, str]] = {
    "figure": {"ar": "رقمان مختلفان: «{}» و«{}»", "en": "different figures: “{}” and “{}”"},
    "counted": {"ar": "معدودان مختلفان: «{}» و«{}»", "en": "different things counted: “{}” and “{}”"},
    "running": {"ar": "حصيلة غير نهائية: «{}» ثم «{}»", "en": "a running toll: “{}” and “{}”"},
    "same_figure": {"ar": "العدد نفسه: «{}» و«{}»", "en": "the same figure: “{}” and “{}”"},
    "polarity": {"ar": "إثبات ونفي: «{}» / «{}»", "en": "one affirms, the other denies: “{}” / “{}”"},
    "opposite": {"ar": "معنيان متضادان: «{}» و«{}»", "en": "opposite meanings: “{}” and “{}”"},
    "roles": {"ar": "تبادل الأدوار بين «{}» و«{}»", "en": "“{}” and “{}” change roles"},
    "name": {"ar": "اسمان مختلفان: «{}» و«{}»", "en": "different names: “{}” and “{}”"},
    "place": {"ar": "مكانان مختلفان: «{}» و«{}»", "en": "different places: “{}” and “{}”"},
    "matter": {"ar": "موضوعان مختلفان: «{}» و«{}»", "en": "said of different things: “{}” and “{}”"},
    "date": {"ar": "زمنان مختلفان: «{}» و«{}»", "en": "different times: “{}” and “{}”"},
    "claimant": {"ar": "قائلان: «{}» و«{}»", "en": "two claimants: “{}” and “{}”"},
    "same_words": {"ar": "المضمون واحد", "en": "the same content"},
    "similar_words": {"ar": "مضمون متقارب", "en": "similar content"},
    "more_detail": {"ar": "أحدهما أكثر تفصيلًا", "en": "one says more than the other"},
    "little_in_common": {"ar": "قليل مشترك", "en": "little in common"},
    "unrelated": {"ar": "لا مضمون مشتركًا", "en": "nothing in common"},
    "languages": {"ar": "لغتان مختلفتان", "en": "different languages"},
    "empty": {"ar": "أحد الادعاءين فارغ", "en": "one of the claims is empty"},
}


def render(codes: Iterable[str], language: Language) -> list[str]:
    """The reasons in words. A code this version does not know is left out."""
    rendered: list[str] = []
    for stored in codes:
        code, _, sides = stored.partition("=")
        words = WORDS.get(code)
        if words:
            first, _, second = sides.partition("|")
            rendered.append(words[language].format(first or "–", second or "–"))
    return rendered
