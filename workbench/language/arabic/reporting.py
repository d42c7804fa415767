"""Arabic words of saying: who speaks, how, and through whom."""

from workbench.language.words import key_of, keys_of

# Verbs of saying, one a row: perfect masculine, perfect feminine, imperfect, participle (accusative), manner.
# Manners: say; add (goes on from a speaker named before); deny; doubt (the paper keeps its distance);
# demand (what is said is a call, not an assertion); judge (blames, praises, warns, promises).
VERBS = """
قال قالت يقول قائلا say
ذكر ذكرت يذكر ذاكرا say
أكد أكدت يؤكد مؤكدا say
أعلن أعلنت يعلن معلنا say
أفاد أفادت يفيد مفيدا say
أوضح أوضحت يوضح موضحا add
أضاف أضافت يضيف مضيفا add
تابع تابعت يتابع متابعا add
أردف أردفت يردف مردفا add
استطرد استطردت يستطرد مستطردا add
واصل واصلت يواصل مواصلا add
أكمل أكملت يكمل مكملا add
استدرك استدركت يستدرك مستدركا add
مضى مضت يمضي ماضيا add
ختم ختمت يختم خاتما add
اختتم اختتمت يختتم مختتما add
أشار أشارت يشير مشيرا say
لفت لفتت يلفت لافتا say
نوه نوهت ينوه منوها say
بين بينت يبين مبينا say
صرح صرحت يصرح مصرحا say
كشف كشفت يكشف كاشفا say
شدد شددت يشدد مشددا say
أبلغ أبلغت يبلغ مبلغا say
أخبر أخبرت يخبر مخبرا say
اعتبر اعتبرت يعتبر معتبرا say
رأى رأت يرى رائيا say
توقع توقعت يتوقع متوقعا say
رجح رجحت يرجح مرجحا say
قدر قدرت يقدر مقدرا say
اعترف اعترفت يعترف معترفا say
أقر أقرت يقر مقرا say
كتب كتبت يكتب كاتبا say
غرد غردت يغرد مغردا say
رد ردت يرد رادا say
علق علقت يعلق معلقا say
تساءل تساءلت يتساءل متسائلا say
جزم جزمت يجزم جازما say
أوردت أوردت يورد موردا say
روى روت يروي راويا say
أحصى أحصت يحصي محصيا say
نقل نقلت ينقل ناقلا pass
نفى نفت ينفي نافيا deny
كذب كذبت يكذب مكذبا deny
استبعد استبعدت يستبعد مستبعدا deny
أنكر أنكرت ينكر منكرا deny
فند فندت يفند مفندا deny
زعم زعمت يزعم زاعما doubt
ادعى ادعت يدعي مدعيا doubt
دعا دعت يدعو داعيا demand
طالب طالبت يطالب مطالبا demand
حث حثت يحث حاثا demand
ناشد ناشدت يناشد مناشدا demand
طلب طلبت يطلب طالبا demand
أوصى أوصت يوصي موصيا demand
حذر حذرت يحذر محذرا judge
اتهم اتهمت يتهم متهما judge
أدان أدانت يدين مدينا judge
دان دانت يدين مدينا judge
ندد نددت يندد منددا judge
استنكر استنكرت يستنكر مستنكرا judge
شجب شجبت يشجب شاجبا judge
انتقد انتقدت ينتقد منتقدا judge
رحب رحبت يرحب مرحبا judge
أشاد أشادت يشيد مشيدا judge
تعهد تعهدت يتعهد متعهدا judge
وعد وعدت يعد واعدا judge
هدد هددت يهدد مهددا judge
أعرب أعربت يعرب معربا judge
عبر عبرت يعبر معبرا judge
"""

# Forms of these verbs that are far more often something else: a preposition, a noun, another verb.
NOT_SAYING = keys_of(
    "بين يبين يعد رد يرد قدر يقدر ذاكرا ماضيا مدينا عبر كاتبا علق طالب طالبا معلقا كتب يكذب ختم مبينا "
    "رادا خاتما مقدرا يدعي واصل يواصل تواصل مواصلا مضت يمضي تمضي تكشف يكشف ترد يعبر تعبر واعدا يكمل "
    "أكمل أكملت تكمل وعد يفيد تبين ترى يرى رأى"
)

# … which do report at the beginning of a sentence, or joined to "and".
SAYING_AT_THE_START = keys_of("رد قدر علق كتب طالب واصل عبر ختم رأى وعد أكمل أكملت يرى ترى كشف")

# Verbs after «…»: the sentence of the quotation goes on with them. As written, without "and".
STARTING_VERBS = frozenset(
    form for row in VERBS.strip().splitlines() for form in row.split()[:2] if key_of(form) not in {"بين"}
)

# Joins what is said to the verb: that, that he … In reading form أن and إن are one.
THAT = keys_of("أن أنه أنها أنهم أنهما أنهن أنني أننا بأن بأنه بأنها بأنهم وأن وأنه وأنها وأنهم وبأن فإن")

# A second thing said by the same speaker begins with these.
AND_THAT = keys_of("وأن وأنه وأنها وأنهم وأنهما وأننا وأنني وبأن وبأنه وبأنها")

# "According to": what follows names who asserts the whole sentence.
ACCORDING_TO = keys_of("بحسب حسب وفق وفقا طبقا استنادا وبحسب وحسب ووفق ووفقا وطبقا واستنادا")

# "As … announced": a verb of saying follows.
AS_SAID = keys_of("حسبما وفقما كما مثلما")

# "As he put it": the speaker already known.
AS_HE_PUT_IT = keys_of("قوله قولها قولهم تعبيره تعبيرها وصفه وصفها زعمه زعمها رأيه رأيها تعبيرهم وصفهم")

# "… quoted": who passed a statement on, after the statement or the place where it was made.
PASSED_ON_BY = keys_of(
    "نقلته نقلتها نقله نقلها بثته بثتها بثه بثها نشرته نشرتها نشره نشرها أوردته أوردتها أورده تلقته "
    "تلقت تداولته"
)

# Nouns of occasions where things are said: "in a statement". They end the name of the speaker.
OCCASIONS = keys_of(
    "بيان بيانه بيانها تصريح تصريحات تصريحاته تصريحاتها إيجاز مؤتمر مقابلة حديث حديثه كلمة كلمته "
    "كلمتها خطاب خطابه تغريدة تغريدات منشور منشورات رسالة رسالته مقال حوار لقاء إفادة إحاطة تقرير "
    "تقريرها تقريره منصة منصات منصته مداخلة اتصال حسابه حسابها صفحته صفحتها ختام أعقاب معرض رده ردها "
    "تعليق تعليقه جلسة افتتاح تسجيل مذكرة بلاغ كلمات تدوينة اجتماع جولة زيارة إطار سياق وقت نهاية "
    "بداية مستهل ظل حين يوم مطلع أول آخر سلسلة ندوة شهادته"
)

# Heads of a noun phrase that name nobody: an official, sources, witnesses.
ANONYMOUS = keys_of(
    "مسؤول مسئول مسؤولون مسؤولين مسؤولان مصدر مصادر مصدران شهود شاهد ناشطون ناشط ناشطين دبلوماسي "
    "دبلوماسيون دبلوماسيين محللون خبراء مراقبون سكان أهالي ضابط ضباط قيادي موظف موظفون عضو أعضاء نائب "
    "تقارير تقرير أنباء صحيفة قناة موقع وكالة كثيرون البعض بعضهم مقربون مطلعون"
)

# Words that may stand before the verb of saying without being its subject: adverbs and joints.
BEFORE_THE_VERB = keys_of(
    "أما وأما بدوره بدورها بدورهم فيما بينما وفيما وبينما كما وكما قد وقد فقد لقد ولقد ثم كان وكان كانت وكانت "
    "حين وحين حيث إذ وإذ لكن ولكن أيضا لم ولم لا ولا سبق وسبق أن عندما بعدما ذلك نفسه ما لن سوف هذا "
    "السياق جهته جهتها"
)

# A verb after one of these belongs to a relative clause, not to the sentence.
RELATIVE = keys_of("الذي التي الذين اللذان اللتان اللذين مما ممن والذي والتي والذين مفاده مفادها")

# Prepositions and conjunctions that end the name of the speaker.
ENDS_A_SPEAKER = keys_of(
    "إلى على عن من مع منذ خلال بعد قبل أثناء عبر بشأن حول ضد حتى عند أمام إثر عقب وسط رغم لدى ردا "
    "تعليقا إذا لكن أنه اليوم أمس غدا مساء صباح ليل ظهر فجر أيضا كذلك هنا إنه قائلا بأن بأنه بأنها "
    "فيه فيها عليه عليها له لها لهم حين عندما بينما فيما حيث إذ ثم قوله قولها قولهم اليوم الليلة "
    "سابقا لاحقا قريبا مؤخرا مجددا مرارا كيف ماذا لماذا هل ما لا لم لن قد سوف وقد وكان وهو وهي كما "
    "حسب بحسب وفق وفقا مشيرا مضيفا مؤكدا لافتا داعيا تحت بين ضمن فور"
)

# Weekdays and months stand after the speaker as adverbs.
DAYS = keys_of("الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت")

# Heads of noun phrases that speak in headlines: "Minister: …".
SPEAKING_HEADS = keys_of(
    "وزير الوزير وزيرة وزارة الوزارة رئيس الرئيس رئيسة الرئاسة رئاسة مسؤول مسؤولون مصدر مصادر متحدث "
    "المتحدث الناطق ناطق الحكومة حكومة الجيش جيش الشرطة شرطة الأمم الاتحاد منظمة المنظمة الصحة الدفاع "
    "الداخلية الخارجية الكرملين بيان تقرير دراسة محللون خبراء البنك صحيفة وكالة إعلام زعيم قائد أمين "
    "نائب سفير السفير محافظ هيئة الهيئة لجنة اللجنة نقابة مدير المدير شهود المعارضة الانفصاليون البيت "
    "البنتاغون المرصد مجلس المجلس حزب"
)

# Behind the verb: to whom it was said.
TO_WHOM = keys_of("لرويترز لوكالة لقناة لصحيفة لموقع لإذاعة لفرانس لبي لشبكة لنا له لها لهم")
