"""Arabic words that leave open who acts and who suffers."""

from workbench.language.words import key_of, keys_of

# Verbs whose active and passive look alike without vowels, with both vocalisations.
_VERBS = """
قَتل قُتل|جَرح جُرح|خَطف خُطف|طَعن طُعن|ضَرب ضُرب|طَرد طُرد|سَجن سُجن|هَزم هُزم|دَهس دُهس|ذَبح ذُبح
صَفع صُفع|خَنق خُنق|شَنق شُنق|أَسر أُسر|حَبس حُبس|شَتم شُتم|حَرق حُرق|صَدم صُدم|خَدع خُدع|سَحل سُحل
رَكل رُكل|لَكم لُكم|نَهر نُهر|عَزل عُزل|هَدّد هُدّد|كَرّم كُرّم|عَذّب عُذّب|رَحّل رُحّل|وَبّخ وُبّخ
حَذّر حُذّر|كَلّف كُلّف|قَيّد قُيّد|فَتّش فُتّش|خَوّن خُوّن|بَرّأ بُرّئ|جَنّد جُنّد|اعتَقل اعتُقل
احتَجز احتُجز|اتَّهم اتُّهم|انتَقد انتُقد|انتَخب انتُخب|اختَطف اختُطف|اضطَهد اضطُهد|استَهدف استُهدف
استَجوب استُجوب|استَبعد استُبعد|استَقبل استُقبل|استَبدل استُبدل|استَدرج استُدرج|أَعدم أُعدم|أَوقف أُوقف
أَبعد أُبعد|أَنقذ أُنقذ|أَحرق أُحرق|أَجبر أُجبر|أَرغم أُرغم|أَبلغ أُبلغ
"""
_BY_GENDER = {
    key_of(active) + ending: (active + ending, passive + ending)
    for row in _VERBS.strip().splitlines()
    for active, _, passive in (pair.partition(" ") for pair in row.split("|"))
    if key_of(active) == key_of(passive)
    for ending in ("", "ت")
}
VERBS: dict[str, tuple[str, str]] = _BY_GENDER

# The one it was done to, or the doer, is named: the doubt is gone. Then the words that say so behind من and على.
AGENT_NAMED = keys_of("بواسطة برصاص بيد بأيدي بأيد ضد إياه إياها بنيران")
AGENT_NAMED_BEHIND = keys_of("يد أيدي قبل جانب طرف")

# Verbs of one towards another, for "more than" without its verb: he and she, past and present.
_TOWARDS = (
    "دعم انتقد أيد وثق خشي أحب احترم كره هاجم ساعد اتهم لام مدح نافس أزعج خاف ساند قدر هدد فضل خان ذم صدق عارض "
    "أغضب احتاج أفاد خدم أضر ضر آذى رعى مول سلح راقب حذر جامل خاصم عادى موّل كافأ عاقب استهدف أرضى طمأن أقلق نفع "
    "حسد شجع أهان خذل ضغط ناصر آزر حارب قاوم"
)
_TOWARDS_NOW = (
    "دعم نتقد ؤيد ثق خشى حب حترم كره هاجم ساعد تهم لوم مدح نافس زعج خاف ساند قدر هدد فضل خون ذم صدق عارض غضب حتاج "
    "فيد خدم ضر ؤذي رعى مول سلح راقب حذر جامل خاصم عادي كافئ عاقب ستهدف رضي طمئن قلق نفع حسد شجع هين خذل ضغط ناصر "
    "ؤازر حارب قاوم ثقون دعمون كرهون نتقدون ؤيدون خشون خافون"
)
TOWARDS = frozenset(
    form
    for form in (
        *(key + ending for key in keys_of(_TOWARDS) for ending in ("", "ت", "وا")),
        *(letter + key for key in keys_of(_TOWARDS_NOW) for letter in "يت"),
    )
)
# Prepositions that join such a verb to its object.
TOWARDS_BY = keys_of("إلى من على")

# Verbs and nouns of taking a stand: their subject need not be a side of what they speak of.
_STANDS = (
    "درس دان أدان استنكر ندد شجب انتقد رفض عارض أيد وثق نفى كشف استغرب حذر ناقش بحث تناول وصف اعتبر علق طالب "
    "احتج هاجم رحب أنكر سجل رصد تجاهل برر تابع بارك استهجن كرر أوقف أنهى منع شهد راقب غطى"
)
_STANDS_NOW = (
    "درس دين ستنكر ندد شجب نتقد رفض عارض ؤيد وثق نفي كشف حذر ناقش بحث تناول صف عتبر طالب حتج رصد برر تابع خشى"
)
CONDEMNED = frozenset(
    form
    for form in (
        *(key + ending for key in keys_of(_STANDS) for ending in ("", "ت", "وا", "ا")),
        *(letter + key for key in keys_of(_STANDS_NOW) for letter in "يت"),
    )
) | keys_of(
    "نفت دانت إدانة إدانات الإدانات استنكار تنديد رفض انتقادات احتجاجا التحقيق تحقيق تقرير بيان مشترك"
)

# Verbs whose subject is an act: what follows the act is their object, not its own.
RAISED = keys_of(
    "أثار أثارت أغضب أغضبت فاقم فاقمت سبب سببت أدى أدت أشعل أشعلت استفز استفزت صدم صدمت فجر فجرت عمق "
    "عمقت تواصل تواصلت استمر استمرت تزايد تزايدت"
)
