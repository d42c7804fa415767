"""Arabic words and questions for the flags about how a text was made."""

from workbench.language.arabic.places import SPELLINGS
from workbench.language.words import key_of, keys_of

# Questions; {} stands for words of the text.
UNBALANCED = "أين ينتهي الاقتباس؟ علامة التنصيص لم تُغلق."
NOT_VERBATIM = "هل قيلت عبارة «{}» بنصّها، أم هي من صياغة الناقل؟"
UNATTRIBUTED_QUOTE = "من صاحب هذا الاقتباس؟"
UNATTRIBUTED_FIGURE = "من مصدر الرقم «{}»؟"
RELATIVE_DATE = "أيّ يوم هو المقصود بـ«{}»؟"
MIXED_SPELLING = "«{}» و«{}»: هل هما رسمان لاسم واحد؟"
SIMILAR_NAMES = "«{}» و«{}» اسمان متقاربان: أيّهما المقصود هنا؟"
FRAGMENT = "إلى أيّ جملة تعود كلمة «{}»، وماذا سقط معها؟"
FRAGMENT_GUESS = "هل المقصود: {}؟"
DAMAGED = "قد تكون هذه الجملة مبتورة. هل المقصود: {}؟"
DAMAGED_UNKNOWN = "تبعت هذه الجملة عبارة مبتورة «{}»: هل سقط منها شيء؟"

# Words that keep a speaker's distance: nobody says them of their own terms.
DISTANCING = frozenset(
    (first, second)
    for first in ("ما", "بما", "لما", "مما")
    for second in keys_of(
        "تسميه يسميه تسميها يسميها يسمونه تصفه يصفه تصفها يصفها وصفه وصفته وصفها أسماه سماه أسمته سمته"
    )
)

# Behind these a name or title stands in quotation marks.
TITLED = keys_of(
    "مسمى اسم بعنوان عنوان شعار عبارة مصطلح كتاب كتابه فيلم مقال أغنية رواية وسم هاشتاغ جملة نظرية"
)

# Nothing but marks is no left-over; short answers are told apart where passages are cut.
SHORT_ANSWERS = frozenset({""})

OPENS_A_DISTANCE = frozenset(first for first, _ in DISTANCING)

# … and words that tell of a thing with doubt.
DISTANCED = keys_of(
    "المزعوم المزعومة المزعومين المزعومون مزعوم مزعومة مزاعم المفترض المفترضة يسمى تسمى يسمونه تسميه يسميه"
)

# Acts of speech told by somebody else, at the beginning of a quotation …
ACTS_OF_SPEECH = keys_of(
    "أدان أدانت دان دانت ندد نددت شجب استنكر رحب رحبت انتقد انتقدت دعا دعت طالب طالبت أكد أكدت"
)
# … with the speaker's own body as their subject.
OWN_BODIES = keys_of(
    "التكتل الاتحاد الوزارة الوزير الرئيس الرئاسة الحكومة الحركة الحزب الجماعة المنظمة الهيئة"
)

# Names that look alike and are not the same, a pair a row with what each means.
ALIKE_WORDS: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "armenian": (("أرمني", "من الأرمن شعبًا"), ("أرميني", "من دولة أرمينيا")),
    "nigerian": (("نيجري", "من النيجر"), ("نيجيري", "من نيجيريا")),
    "niger": (("النيجر", "عاصمتها نيامي"), ("نيجيريا", "عاصمتها أبوجا")),
    "congo": (("الكونغو برازافيل", "عاصمتها برازافيل"), ("الكونغو الديمقراطية", "عاصمتها كينشاسا")),
    "korea": (("كوريا الشمالية", "عاصمتها بيونغ يانغ"), ("كوريا الجنوبية", "عاصمتها سيول")),
    "guinea": (("غينيا", "عاصمتها كوناكري"), ("غينيا بيساو", "عاصمتها بيساو")),
    "dominica": (("دومينيكا", "عاصمتها روسو"), ("جمهورية الدومينيكان", "عاصمتها سانتو دومينغو")),
}
_ADJECTIVES = ("armenian", "nigerian")
_ENDINGS = ("", "ا", "ه", "ون", "ين", "ات", "ان", "تين", "تان")
ALIKE: dict[str, tuple[str, int]] = {
    clitic + key_of(words[member][0]) + ending: (group, member)
    for group in _ADJECTIVES
    for words in [ALIKE_WORDS[group]]
    for member in (0, 1)
    for ending in _ENDINGS
    for clitic in ("", "ال", "وال", "بال", "لل", "و", "ب", "ل", "فال", "كال")
}

# Adjectives of states, for guessing "an official of …" from a stray "official".
NISBA: dict[str, str] = {
    "united-states": "أميركي",
    "russia": "روسي",
    "france": "فرنسي",
    "armenia": "أرميني",
    "azerbaijan": "أذربيجاني",
    "turkey": "تركي",
    "iran": "إيراني",
    "israel": "إسرائيلي",
    "egypt": "مصري",
    "syria": "سوري",
    "lebanon": "لبناني",
    "jordan": "أردني",
    "iraq": "عراقي",
    "saudi-arabia": "سعودي",
    "qatar": "قطري",
    "britain": "بريطاني",
    "germany": "ألماني",
    "ukraine": "أوكراني",
    "china": "صيني",
    "united-nations": "أممي",
    "european-union": "أوروبي",
}
# Left-over words that stood for a person.
_PERSONS = {
    "رسمي": "مسؤول",
    "مسؤول": "مسؤول",
    "دبلوماسي": "دبلوماسي",
    "عسكري": "مسؤول عسكري",
    "حكومي": "مسؤول حكومي",
}


def guess(left_over: str, damaged: str) -> str | None:
    """Whom a stray "official" behind the name of a state may have meant: an official of it."""
    person = _PERSONS.get(left_over)
    if person is None:
        return None
    for spelling, name in sorted(SPELLINGS.items(), key=lambda entry: -len(entry[0])):
        if name in NISBA and damaged.rstrip(" .").endswith(spelling):
            return f"{person} {NISBA[name]}"
    return None


def fragment_readings(left_over: str, guessed: str | None) -> tuple[str, ...]:
    """What a left-over word may be."""
    if guessed is None:
        return ()
    return (f"بقية من «{guessed}» في الجملة السابقة.", f"كلمة زائدة: «{left_over}».")
