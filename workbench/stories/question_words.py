"""The words of proposed questions, in either language: questions stay in the language of their story."""

from collections.abc import Sequence

from workbench.text.languages import Language

MONTHS: dict[Language, Sequence[str]] = {
    "ar": (
        *("كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو", "حزيران/يونيو"),
        *(
            "تموز/يوليو",
            "آب/أغسطس",
            "أيلول/سبتمبر",
            "تشرين الأول/أكتوبر",
            "تشرين الثاني/نوفمبر",
            "كانون الأول/ديسمبر",
        ),
    ),
    "en": (
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
}
IN_YEAR: dict[Language, str] = {"ar": " عام {}", "en": " in {}"}
IN_MONTH: dict[Language, str] = {"ar": " في {} {}", "en": " in {} {}"}
ON_DAY: dict[Language, str] = {"ar": " في {} {} {}", "en": " on {} {} {}"}
HOW_MANY: dict[Language, dict[str, str]] = {
    "ar": {
        "killed": "كم قُتل{}؟",
        "wounded": "كم جُرح{}؟",
        "missing": "كم فُقد{}؟",
        "displaced": "كم نزح{}؟",
        "detained": "كم اعتُقل{}؟",
    },
    "en": {
        "killed": "How many were killed{}?",
        "wounded": "How many were wounded{}?",
        "missing": "How many went missing{}?",
        "displaced": "How many were displaced{}?",
        "detained": "How many were detained{}?",
    },
}
HOW_LONG: dict[Language, str] = {
    "ar": "كم استمر القتال عام {}؟",
    "en": "How long did the fighting of {} last?",
}
WHO_LOST: dict[Language, str] = {"ar": "مَن هُزم عام {}؟", "en": "Who was defeated in {}?"}
WHO_SAID: dict[Language, str] = {"ar": "مَن قال: «{}»؟", "en": "Who said: “{}”?"}
WHO_GAVE: dict[Language, str] = {"ar": "مَن أعطى الرقم {}؟", "en": "Who gave the figure of {}?"}
WHAT_IS_SAID: dict[Language, str] = {
    "ar": "ماذا يقول كل ناشر في هذا: «{}»؟",
    "en": "What does each source say of this: “{}”?",
}
