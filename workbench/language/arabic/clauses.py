"""Arabic words at which a sentence may be cut into clauses."""

from workbench.language.arabic.calendar import MONTHS
from workbench.language.words import key_of, keys_of

# Joints behind a comma that open a clause with its own content.
JOINTS = keys_of("فيما بينما لكن لكنه لكنها لكنهم لكنهما ولكن ولكنه ولكنها ولكنهم وفيما وبينما أما كما وكما")

# … those with a pronoun, also without a comma.
BUT_HE = keys_of("لكنه لكنها لكنهم لكنهما ولكنه ولكنها ولكنهم")

# … of two words.
WHEREAS = [key_of("في"), key_of("حين")]

# … only with "that" behind them: غير أن, إلا أن.
BUT_WITH_THAT = keys_of("غير إلا بيد")
THAT_ALONE = key_of("أن")
THAT = keys_of("أن أنه أنها أنهم أنهما")

# With these behind it كما says how or who says so, and adds nothing: as happened, as it seems.
# "Even if it was" is no "and that".
NOT_BEHIND = dict.fromkeys(
    keys_of("وإن"), keys_of("كان كانت كانوا كنا كنت لم بدا بدت ظل ظلت بقي بقيت اختلف اختلفت تعددت")
) | dict.fromkeys(
    keys_of("كما وكما"),
    keys_of(
        "حدث يحدث حصل جرى هو هي هم يتضح اتضح يبدو بدا كان كانت فعل فعلت يفعل تفعل يقال قيل يرى ترى تبين يظهر سبق ورد "
        "جاء ذكر ذكرنا نعلم تعلم يعلم هذا هذه لو"
    ),
)

# Behind these "and that" belongs to the phrase: all the more as, there is no doing without.
BEFORE_AND_THAT = keys_of("لابد ولابد فلابد بد خاصة خصوصا سيما لاسيما علما سبق")

THEN = key_of("ثم")

# "And that", which belongs to no clause.
AND_THAT_ALONE = keys_of("وأن وبأن")

# A clause that these open waits for the main one.
BEFORE_A_MAIN_CLAUSE = keys_of("إذا لو لولا عندما حين حينما بعدما كلما لما مهما وإذا ولو وعندما وحين وكلما")

# Their own verb may yet follow, also behind a comma: "the authorities had, on Saturday, arrested".
WAITING_FOR_A_VERB = keys_of("كان كانت كانوا ظل ظلت بقي بقيت بات باتت مازال مازالت")

# Behind a verb they show that it tells about the noun in front: "a letter in which he asked".
OF_WHICH = keys_of(
    "فيه فيها فيهما فيهم عنه عنها منه منها له لها لهم به بها عليه عليها إليه إليها معه معها خلاله خلالها"
)

# In front of a verb only.
PARTICLES = keys_of("لم لن قد لقد سوف")
# … and these with one of those behind them: there still is, there is not.
NOT = keys_of("لا ما ليس ليست")
STILL = keys_of("زال زالت زالوا تزال توجد هناك ثمة له لها لهم لديه لديها لديهم")

# The past of the third person, masculine and feminine, and imperfects; none of them is a common noun as well.
_PAST = (
    "كان كانت بدأ بدأت شن شنت أطلق أطلقت أدى أدت أسفر أسفرت أسفرتا انتهتا انتهيا أصيب أصيبت دمر فر فرت نفذ "
    "سيطر فاز فازت خسر دخل خرج وافق قرر أصدر ألغى ألغت أغلق أعاد تم تمت جرى جرت شهد حصل خاض خاضت دارت أودى "
    "أودت سقط هاجم اعتقل أقر أقرت بلغ التقى استقال توفي مات ماتت أنفق تسبب طالب دعا دعت أجرى أجرت أجروا أرسل "
    "تلقى تلقت استعاد احتل حاصر استهدف أحرق عاد عادت غادر واصل استمر تضرر نزح زاد زادت ظل ظلت بقي اضطر أجبر "
    "تولى تولت امتد اشتد احتج ارتد انهار اختار اعتاد احتاج استفاد استعان اغتال انحاز ازداد أخلى أخلت أعلن "
    "أوقف أفرج أضرم أسقط أصبح أضحى أمسى أوشك أوصى أحال أثار أغرق أنقذ أبرم أجلى أجلت أخفق أخرج أدخل أدان أزال "
    "أسس أشعل أعدم أعفى أفاد أقال أقام أكمل ألقى ألقت أنشأ أنهى أنهت أودع أوفد كلف عينت حقق حطم خصص خلص خيم "
    "رحب رفعت زار زارت سار ساد سادت ساعد سافر ساهم شارك شكلت صادق ضاعف طارد طرد عثر عطل غمر فاق فاقت فرض قاد "
    "قادت قاوم قضى قضت قطن لجأ لجأت لقي لقيت مدد مر مرت منيت نجا نجت نجح نشب هدد هرب وزع وصل وقع تعطل تماثل "
    "توجه توزع تفرق تمكن تغلب تعهد شيع تسلم تزوج تعافى تفاقم تجاوز تظاهر تنازل تصاعد تضاعف تكبد تمسك توافد "
    "توصل تأجل تأخر تأسس تأهل جاء جاءت رأى رأت تعذر تسلل ترأس تشاجر تصدر تصدى تفشى تنحى تهاوى توالى تورط توعد "
    "توغل سلم رمم شيد جدد جند حذر حرر دشن رشح سدد شدد صنف ضيق طوق فتش قلص كثف مول مزق نظم هنأ وبخ وسع وظف باع "
    "باعت اشترى اشترت بنى بنت نال نالت عاش كاد كادت هجم هدأ هطل نفد نضب نما غاب غطى غطت ذهب زحف سكن شب ضاع "
    "طار أقلع أقيل أبعد أجل أحبط أدرج أرجأ أرجأت أرغم أزاح أصاب أضر أطاح أعقب أعرب أغار أفشل أفلت أقدم أمهل "
    "أوصل أوفى أوفت أيد أنذر ألزم ألحق اكتفى اكتفت انتهى ابتعد افتتح اجتاح استدعى استضاف استولى استقر حافظ "
    "خالف داهم راجع راقب زاحم سارع شاهد صادف ضايق طالت عارض عاقب عالج غامر فاوض قابل قاضى كافح لاحق ناقش نافس "
    "هاتف واجه وافى ناشد بادر غازل جادل حاول ساند عانى كابد لامس ناضل هادن وازن جاور حارب ساوم "
    "صارح ضحى فاجأ قايض ناور أنتج أضاع أطعم أعطى أفسد أقنع أمضى أنجز أنجب أهدر أهمل أوقع أحرز أحصى أدلى أربك أرسى "
    "أشرف أظهر أعاق أغضب أكسب أنعش أعيد أعيدت أقيم أقيمت اختير اقتيد استؤنف استؤنفت "
    "غرم صلى سكب صمد خضع رضخ ورث نهض هرع هلك نطق"
)
_IMPERFECT = "يضم تضم يعد تعد يقع تقع يجب يمكن ينبغي يبلغ تبلغ سيكون ستكون تعيش تعمل تستمر تواصل تستضيف"
# Verbs in the past that read like a noun, most of them their own verbal noun.
ALSO_NOUNS = keys_of(
    "قتل جرح فقد نقل رفع فتح قصف منع دفع رفض ترك عرض نشر وصف طلب دعم قطع ضرب حرق هدم جمع كشف وضع منح بحث عزل "
    "ضم رد نفي تراجع تقدم توقف تعرض توسع تجمع تحول تدخل تحدث تحطم تسرب خلف حضر حمل حرم حكم خطف خفض درس ذبح رسم "
    "ركب زرع سحب سرق سمح شرد شرح شغل صرف صنع ضبط طرح ظهر عبر عزز غرق قبض قبل كتب كسب كسر لعب لمس نزل نسف نصب نقض هبط "
    "هجر هزم وجد وقف ولد أمر شكل صوت عين قدم وعد فشل حدث سجل عقد علق وجه فجر درب تحسن تحقق تحرك تدهور "
    "تدفق تزامن تساقط تسارع تضامن تطور تعاون تغير تقاعد تقلص تكرر تمرد تناقص توحد توسط تجدد تجمد غرق نزف رحل رصد سبق "
    "عمل جرف هاجر مشى سعى رمى ركض شهر صعد ضغط طعن عقب غزا فصل قسم كبح مسح نفذ هتف هوى وعظ"
)

# Beside these the act has a noun of its own: دراسة، حضور.
WITH_ANOTHER_NOUN = keys_of("درس حضر هبط نزل صعد عزز درب علق غزا")

# Verbs that begin as if they had the article, which no noun looks like.
BEGINNING_LIKE_THE_ARTICLE = keys_of(
    "التقى التقت التقوا التقيا التزم التزمت التحق التحقت التقط التقطت التهمت"
)

PASTS = keys_of(_PAST) | frozenset(
    verb + "ت" for verb in keys_of(_PAST) | ALSO_NOUNS if not verb.endswith(("ت", "ا", "ي"))
)
VERBS = PASTS | keys_of(_IMPERFECT)

KNOWN = VERBS | ALSO_NOUNS

# The object joined to a verb.
OBJECTS = ("هما", "ها", "هم", "ه")

# … and what looks like a verb by its form.
NO_VERBS = keys_of(
    "بيت وقت صوت موت زيت بنت كبريت سبت ثابت صامت ساكت انترنت كويت بيروت تكريت عزت جودت حكمت شوكت عفت "
    "سكوت ياقوت جبروت مبيت حانوت ملكوت توت قوت تحت أخت ميت نعت كبت صيت بخت تخت سمت صمت ليت نبات شتات فتات ممات حيث "
    "يمين يسار يهود يمن يمني يوم يوما يومان يد يدا ياسر ياسين يوسف يحيى يونس يعقوب يزيد يونان يابان يورو ينبوع يأس "
    "يقين يسر يتيم يافع يخت ياسمين يوليو يونيو يناير يثرب ينبع "
    "سيف سيل سيول سيد سير سيناء سيارة سياج سيبيريا سيدني سيرا سياق سيادة "
    "انقره انبوب انجيل انسان اندلس انترن اوتاوا اطباء اوتار استاذ استاد استديو استثمار استكهولم "
    "أطلسي"
) | frozenset(month for name in MONTHS for month in name)

# What befalls people: joined to "and" and with a number behind it, a clause of its own without a comma.
BEFALLS = keys_of(
    "أصيب أصيبت قتل قتلت جرح جرحت فقد فقدت نزح نزحت شرد اعتقل اعتقلت أوقف توفي توفيت دمر دمرت نقل نقلت أنقذ مات "
    "اختفى أخلي أجلي"
)

# In front of a number.
ABOUT = keys_of("نحو حوالى حوالي قرابة زهاء أحد إحدى اثنان اثنتان عشرات مئات آلاف عدد")

# When it happened, where a subject could stand.
WHEN = keys_of("أمس اليوم غدا مساء صباح فجر ليلا ثانية مجددا لاحقا لاحقًا مرة مرتين كذلك أيضا")


def _participles(stems: str) -> frozenset[str]:
    """The forms in which a participle says how something ended: مخلفا، مخلفة، مخلفين."""
    return keys_of(" ".join(f"{stem}ا {stem}ة {stem}ين" for stem in stems.split()))


# What an event left behind: in front of a number or a loss a claim of its own, with or without a comma.
LEAVING_BEHIND = _participles("مخلف مصيب موقع مسفر متسبب مودي حاصد ملحق مشرد مدمر ملتهم")

# … and what it brought about, behind a comma only: these say as well how somebody did something.
ACHIEVING = _participles(
    "مستقطب طامر "
    "تارك مجبر مرغم محقق متقدم متفوق فاقد معين مسجل متجاوز محرز محرر مستعيد منتزع مهجر قاطع ضابط منهي مؤدي "
    "محدث جارف مغرق محرق مثير حاسم مقلص مهشم رافع خافض مسقط متصدر متخطي بالغ معادل ملغي مؤجل منقذ محبط "
    "مفشل حارم متكبد مكبد خاسر كاسب هابط صاعد متراجع منخفض مستولي مسيطر معيد مقيل مبعد شال محاصر طارد قاتل جارح"
)

# "Which", behind a comma and in front of a verb, for all that stands in front.
WHICH = keys_of("مما")
WHAT = keys_of("ما")
A_THING_WHICH = [key_of("الأمر"), key_of("الذي")]
AND_THAT_IS_WHAT = [key_of("وهو"), key_of("ما")]
# "What", "and that is what" in front of one of these only; elsewhere they open a comment.
LED_TO = keys_of(
    "أدى أسفر خلف تسبب أودى أوقع أجبر أرغم دفع اضطر أثار أحدث ألحق رفع أفقد عطل قطع أشعل أغرق دمر شرد أخر أوقف حرم"
)

# "To reach two million": behind a comma and with a figure, where something ended, not what it was for.
TO_REACH = keys_of(
    "ليصل لتصل ليبلغ لتبلغ ليرتفع لترتفع لينخفض لتنخفض ليتراجع لتتراجع ليسجل لتسجل ليتجاوز لتتجاوز ليستقر لتستقر "
    "ليهبط لتهبط ليصبح لتصبح ليقفز لتقفز ليحقق لتحقق ليرفع لترفع ليتصدر لتتصدر ليفقد لتفقد ليكسب لتكسب ليخسر لتخسر"
)

# What befalls people and things, as a noun; joined to another one with a number behind it, a claim of its own.
HARM = keys_of(
    "مقتل مصرع إصابة جرح وفاة استشهاد فقدان تدمير نزوح تشريد غرق قتل اعتقال توقيف احتجاز تضرر انهيار احتراق"
)
OTHERS = keys_of("آخر آخرين أخرى أخريين")

# What is lost, as it is counted or named.
LOSSES = keys_of(
    "قتلى قتيل قتيلا قتيلين قتيلان جرحى جريحا جريحين جريح ضحايا أضرارا خسائر دمارا أرواح حياة مصابين إصابات"
)
