"""Arabic words that tell who did it to whom: at whose hands, verbs that carry an act, one event from both sides."""

from workbench.language.words import key_of, keys_of

# The doer follows: at the hands of. Longest first where one begins another.
BY: tuple[tuple[str, ...], ...] = tuple(
    tuple(key_of(by).split())
    for by in (
        "على يد", "على أيدي", "على يدي", "من قبل", "من جانب", "من طرف", "من لدن", "بيد", "بأيدي", "بواسطة",
        "برصاص", "بنيران",
    )
)  # fmt: skip

# Prepositions behind which the one it was done to may stand: a victory over, an attack on, support for.
TOWARDS = keys_of("على ضد إلى ل ب من نحو تجاه بحق أمام")

# Other prepositions and adverbs: what follows says where, when, why or with whom.
BESIDE = keys_of(
    "في عن مع بعد قبل خلال عند عندما لدى حول بشأن بسبب إثر جراء منذ حتى وسط داخل خارج قرب بين دون بدون عبر رغم "
    "أثناء تحت فوق لدى عقب غداة ضمن كما أمس اليوم غدا مساء صباح فجر ليلا شمال جنوب شرق غرب شمالي جنوبي شرقي غربي"
)

# A clause of its own begins.
CLAUSE = keys_of("أن إن أنه أنها إنه إنها الذي التي الذين اللذين حيث فيما بينما لكن ثم أو أما")

# Verbs that carry the act in a noun behind their subject, who does it: launched an attack, inflicted defeat.
CARRIED_BY_DOER = keys_of(
    "شن شنت يشن تشن وجه وجهت يوجه توجه قدم قدمت يقدم تقدم حقق حققت يحقق تحقق ألحق ألحقت يلحق تلحق سجل سجلت "
    "فرض فرضت نفذ نفذت قام قامت يقوم تقوم أجرى أجرت أعلن أعلنت خاض خاضت رفع رفعت أدى أدت انتزع انتزعت"
)

# … who suffers it: was exposed to, met with defeat.
CARRIED_BY_SUFFERER = keys_of(
    "تعرض تعرضت يتعرض تتعرض تلقى تلقت يتلقى تتلقى مني منيت يمنى تمنى لقي لقيت تكبد تكبدت تجرع تجرعت خضع خضعت "
    "يخضع تخضع واجه واجهت"
)

# Say only that it took place: the arrest of X took place.
TOOK_PLACE = keys_of("تم تمت يتم تتم جرى جرت يجري تجري كان كانت قد لقد")

# One event seen from either side: whether the first party is the doer (+) or suffers it (-).
DIRECTED = {
    "defeat+": (
        "هزم هزمت يهزم تهزم غلب غلبت يغلب تغلب تغلبت يتغلب تتغلب انتصر انتصرت ينتصر تنتصر فاز فازت يفوز تفوز فوز "
        "انتصار دحر دحرت سحق سحقت يسحق تسحق تفوق تفوقت يتفوق تتفوق قهر قهرت أطاح أطاحت أقصى أقصت"
    ),
    "defeat-": (
        "خسر خسرت يخسر تخسر خسارة انهزم انهزمت ينهزم هزيمة اندحار اندحر اندحرت سقط سقطت يسقط تسقط سقوط استسلم "
        "استسلمت استسلام أخفق أخفقت تعثر تعثرت"
    ),
    "trade+": "باع باعت يبيع تبيع بيع",
    "trade-": "اشترى اشترت يشتري تشتري شراء ابتاع ابتاعت",
}

# Both do it alike, though one of them is the object: swapping them changes nothing. With مع and بين all acts are.
MUTUAL = keys_of(
    "التقى التقت يلتقي تلتقي لقاء التقاء قابل قابلت يقابل تقابل مقابلة واجه واجهت يواجه تواجه مواجهة صافح صافحت "
    "يصافح تصافح مصافحة عانق عانقت يعانق تعانق تزوج تزوجت يتزوج تتزوج زواج جاور جاورت نافس نافست ينافس "
    "تنافس منافسة حاور حاورت ناقش ناقشت باحث بحث بحثت شارك شاركت شاطر قاسم تبادل تبادلت يتبادل تتبادل تقاسم تقاسمت "
    "وقع وقعت توقيع أبرم أبرمت اجتماع اجتمع اجتمعت حدود علاقات علاقة شراكة تحالف صداقة هدنة مصالحة مباحثات محادثات "
    "مفاوضات حوار خلاف نزاع حرب قتال صراع اتفاق اتفاقية صالح صالحت"
)
