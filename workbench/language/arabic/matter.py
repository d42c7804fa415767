"""Arabic words that tell what a statement is about from how, why and with whom, for comparing opposites."""

from workbench.language.words import keys_of

# Behind these stands why, when in relation to what, or with whom.
BESIDE = keys_of(
    "مع بعد قبل قبيل خلال عند عندما بسبب إثر جراء منذ حتى وسط رغم برغم أثناء عقب غداة كما بفعل نتيجة لدى حول بشأن "
    "ضمن تحت بالتزامن تزامنا تحسبا خوفا هربا تمهيدا استعدادا وذلك نحو دفاعا ردا بدعم بينما فيما والسبب "
    "بانتظار بخصوص"
)

# Behind these stands again what it is said of, or where.
NEAR = keys_of("في إلى على عن من ضد أمام مقابل")

# Name no matter: what carries an act, and words for its measure or manner.
NO_MATTER = keys_of(
    "شن شنت يشن تشن وجه وجهت قدم قدمت يقدم حقق حققت يحقق تحقق ألحق ألحقت سجل سجلت يسجل تسجل يسجلون نفذ نفذت قام "
    "قامت يقوم تقوم أجرى أجرت أعلن أعلنت يعلن تعلن تكبد تكبدت يتكبد تتكبد مني منيت لقي لقيت تعرض تعرضت واجه "
    "واجهت جرى جرت تمت شهد شهدت يشهد تشهد بات باتت أصبح أصبحت صار صارت ظل ظلت يظل تظل لا_يزال ما_زال يريد تريد "
    "قرر قررت يقرر تقرر تعرف مستوى مستويات مستوياته مستوياتها لمستوى لمستويات بشكل بشدة بحدة بقوة بنسبة بنسب بمعدل "
    "حالة الأوضاع أوضاع الوضع وضع قيمة سعر أسعار السعر الأسعار لأسعار بأسعار معدل معدلات نسبة حجم عدد كامل بكاملها "
    "بالكامل جميع كافة مجددا رسميا نهائيا أخيرا مؤخرا حاليا تماما فعلا سابقا لاحقا حتما فورا سريعا بسرعة جزئيا كليا "
    "زال زالت يزال تزال هل اليوم أمس البطولة المنافسات المسابقة"
)

# Words that tell one course from another, though they say how or where to: eastwards, in the first leg.
COURSES = keys_of("شرقا غربا شمالا جنوبا ذهابا إيابا برا بحرا جوا صباحا مساء ليلا نهارا")
