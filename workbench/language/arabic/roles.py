"""Arabic words that leave open who acts and who suffers."""

from workbench.language.words import keys_of

# Verbal nouns whose genitive may be doer or done-to, with how the two readings say it: acting, suffering.
EITHER: dict[str, tuple[str, str]] = {
    "قصف": ("هي التي قصفت", "هي التي قُصفت"),
    "استهداف": ("هي التي استهدفت", "هي التي استُهدفت"),
    "مهاجمه": ("هي التي هاجمت", "هي التي هوجمت"),
    "ملاحقه": ("هي التي لاحقت", "هي التي لوحقت"),
    "محاصره": ("هي التي حاصرت", "هي التي حوصرت"),
    "حصار": ("هي التي حاصرت", "هي التي حوصرت"),
    "تهديد": ("هي التي هددت", "هي التي هُددت"),
    "انتقاد": ("هي التي انتقدت", "هي التي انتُقدت"),
    "دعم": ("هي التي دعمت", "هي التي دُعمت"),
    "اتهام": ("هي التي اتهمت", "هي التي اتُّهمت"),
    "اختراق": ("هي التي اخترقت", "هي التي اختُرقت"),
}

# Unvocalised verbs that read as active or passive, with both vocalisations.
VERBS: dict[str, tuple[str, str]] = {
    "قتل": ("قَتل", "قُتل"),
    "جرح": ("جَرح", "جُرح"),
    "خطف": ("خَطف", "خُطف"),
    "طعن": ("طَعن", "طُعن"),
    "ضرب": ("ضَرب", "ضُرب"),
    "اعتقل": ("اعتَقل", "اعتُقل"),
    "احتجز": ("احتَجز", "احتُجز"),
    "طرد": ("طَرد", "طُرد"),
    "هدد": ("هَدّد", "هُدّد"),
    "سجن": ("سَجن", "سُجن"),
    "دهس": ("دَهس", "دُهس"),
    "هزم": ("هَزم", "هُزم"),
    "كرم": ("كَرّم", "كُرّم"),
}

# The one it was done to, or the doer, is named: the doubt is gone.
DOER_NAMED = keys_of("يد أيدي قبل جانب بواسطة برصاص بيد")

# Verbs of one person towards another, for "more than" without its verb.
TOWARDS = keys_of(
    "يدعم تدعم دعم دعمت ينتقد تنتقد انتقد انتقدت يؤيد تؤيد أيد أيدت يثق تثق يخشى تخشى يحب تحب يحترم "
    "تحترم يكره يهاجم هاجم هاجمت يساعد ساعد ساعدت اتهم اتهمت يلوم لام لامت يمدح مدح ينافس نافس يزعج "
    "أزعج"
)

# Verbs of condemning: their subject need not be a side of what is condemned.
CONDEMNED = keys_of("دان دانت أدان أدانت استنكر استنكرت ندد نددت شجب شجبت انتقد انتقدت رفض رفضت")

# Verbs whose subject is an act: what follows the act is their object, not its own.
RAISED = keys_of("أثار أثارت أغضب أغضبت فاقم فاقمت سبب سببت")
