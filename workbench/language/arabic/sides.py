"""Losing and gaining: nouns whose complement is the side, for questions about who did what to whom."""

from dataclasses import dataclass

from workbench.language.words import key_of, keys_of


@dataclass(frozen=True, slots=True)
class Loss:
    """How a question and its readings speak of a loss."""

    who: str
    """Who was defeated?"""
    one: str
    """… was defeated: X."""
    both: str
    """Both were defeated."""
    each: str
    """Each was defeated in one of …"""


_DEFEATED = Loss("مَن هُزم", "الطرف المهزوم", "هُزم الطرفان", "هُزم كل طرف في")
_LOST = Loss("من خسر", "الطرف الخاسر", "خسر الطرفان", "خسر كل طرف")
_WITHDREW = Loss("من انسحب", "الطرف المنسحب", "انسحب الطرفان", "انسحب كل طرف من")
_FELL_BACK = Loss("من تراجع", "الطرف المتراجع", "تراجع الطرفان", "تراجع كل طرف في")
_EXPELLED = Loss("من أُخرج", "الطرف الذي أُخرج", "أُخرج الطرفان", "أُخرج كل طرف من")

_LOSSES = {
    "هزيمة هزائم اندحار دحر": _DEFEATED,
    "خسارة خسائر": _LOST,
    "انسحاب": _WITHDREW,
    "تراجع تقهقر": _FELL_BACK,
    "طرد إخراج إبعاد": _EXPELLED,
}

# Losing nouns, alone and behind a preposition, in reading form.
LOSSES: dict[str, Loss] = {
    clitic + key: loss
    for nouns, loss in _LOSSES.items()
    for key in keys_of(nouns)
    for clitic in ("", "ب", "ل", "و")
}

# Losing nouns that are also said of things (the loss of lives): there only a known party is a side.
LOSSES_OF_THINGS = frozenset(
    clitic + key for key in keys_of("خسارة خسائر تراجع إبعاد إخراج") for clitic in ("", "ب", "ل", "و")
)

# Nouns of gaining, joined to "and": somebody must have gained.
GAINS = frozenset(
    "و" + key
    for key in keys_of(
        "تأمين سيطرة السيطرة تحقيق استعادة احتلال دخول فرض ضم كسب إحراز انتزاع اقتحام الفوز فوز الاستيلاء "
        "استيلاء تحرير التقدم حصد الحصول نيل"
    )
)

# The agent is named behind the noun.
NAMED_AGENT = frozenset({"يد", "ايدي", "قبل", "جانب"})

# Duals of events: "both wars ended in …" lets each side lose one.
TWO_EVENTS: dict[str, str] = {
    key_of(form): plural
    for noun, plural in {
        "حرب": "الحربين",
        "معركة": "المعركتين",
        "جولة": "الجولتين",
        "مواجهة": "المواجهتين",
        "مباراة": "المباراتين",
        "انتخابات": "الدورتين",
    }.items()
    for stem in ((noun[:-1] + "ت") if noun.endswith("ة") else noun,)
    for form in (stem + "ين", stem + "ان", "ال" + stem + "ين", "ال" + stem + "ان", "ل" + stem + "ين")
}
