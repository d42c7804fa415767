"""Arabic words of saying: who speaks, how, and through whom."""

from workbench.language.words import key_of, keys_of

# Verbs of saying, one a row: perfect masculine, perfect feminine, imperfect, participle (accusative), manner,
# and what may stand for the thing said beside "that …", a colon or a quotation, joined by "+": a preposition
# (بـ إلى على عن من في), one only in front of "that" (إلى_أن), any noun (اسم), a certain noun, or nothing (-).
# Manners: say; add (goes on from a speaker named before); deny; doubt (the paper keeps its distance);
# ask, demand (what is said is a question or a call, not an assertion); judge (blames, praises, warns, promises);
# pass (passes on somebody else's words).
VERBS = """
قال قالت يقول قائلا say -
ذكر ذكرت يذكر ذاكرا say -
أكد أكدت يؤكد مؤكدا say على+اسم
أعلن أعلنت يعلن معلنا say عن+اسم
أفاد أفادت يفيد مفيدا say بـ
أوضح أوضحت يوضح موضحا add -
أضاف أضافت يضيف مضيفا add -
زاد زادت يزيد زائدا add -
تابع تابعت يتابع متابعا add -
أردف أردفت يردف مردفا add -
استطرد استطردت يستطرد مستطردا add -
استرسل استرسلت يسترسل مسترسلا add -
واصل واصلت يواصل مواصلا add -
أكمل أكملت يكمل مكملا add -
استدرك استدركت يستدرك مستدركا add -
مضى مضت يمضي ماضيا add -
ختم ختمت يختم خاتما add -
اختتم اختتمت يختتم مختتما add -
عقب عقبت يعقب معقبا add على
أشار أشارت يشير مشيرا say إلى
ألمح ألمحت يلمح ملمحا say إلى
لمح لمحت يلمح ملمحا say إلى
لفت لفتت يلفت لافتا say إلى
نوه نوهت ينوه منوها say إلى+بـ
نبه نبهت ينبه منبها say إلى+من+على
بين بينت يبين مبينا say -
صرح صرحت يصرح مصرحا say بـ
كشف كشفت يكشف كاشفا say عن+تفاصيل+أسرار+كواليس+أسماء+هوية+ملابسات
أفصح أفصحت يفصح مفصحا say عن
تحدث تحدثت يتحدث متحدثا say عن
شدد شددت يشدد مشددا say على
أصر أصرت يصر مصرا say على
ألح ألحت يلح ملحا say على
أبلغ أبلغت يبلغ مبلغا say عن
أخبر أخبرت يخبر مخبرا say -
أطلع أطلعت يطلع مطلعا say -
اعتبر اعتبرت يعتبر معتبرا say اسم
وصف وصفت يصف واصفا say بـ+اسم
رأى رأت يرى رائيا say في+ضرورة+أهمية
اعتقد اعتقدت يعتقد معتقدا say -
ظن ظنت يظن ظانا say -
آمن آمنت يؤمن مؤمنا say -
توقع توقعت يتوقع متوقعا say اسم
رجح رجحت يرجح مرجحا say اسم
قدر قدرت يقدر مقدرا say اسم+بـ+عدد+العدد+خسائر+الخسائر+كلفة+تكلفة+قيمة+حجم+نسبة
خلص خلصت يخلص خالصا say إلى_أن
توصل توصلت يتوصل متوصلا say إلى_أن
لاحظ لاحظت يلاحظ ملاحظا say -
استنتج استنتجت يستنتج مستنتجا say -
أظهر أظهرت يظهر مظهرا say -
أثبت أثبتت يثبت مثبتا say -
وجد وجدت يجد واجدا say -
اعترف اعترفت يعترف معترفا say بـ
أقر أقرت يقر مقرا say بـ
كتب كتبت يكتب كاتبا say -
غرد غردت يغرد مغردا say -
رد ردت يرد رادا say -
أجاب أجابت يجيب مجيبا say بـ
علق علقت يعلق معلقا say على
تساءل تساءلت يتساءل متسائلا ask عن
سأل سألت يسأل سائلا ask -
جزم جزمت يجزم جازما say بـ
أقسم أقسمت يقسم مقسما say -
أوردت أوردت يورد موردا say اسم
روى روت يروي راويا say تفاصيل+قصة+قصته+قصتها+كيف+ما
حكى حكت يحكي حاكيا say تفاصيل+قصة+قصته+قصتها+كيف+ما
تذكر تذكرت يتذكر متذكرا say اسم
أحصى أحصت يحصي محصيا say اسم
برر بررت يبرر مبررا say بـ+اسم
عزا عزت يعزو عازيا say إلى+اسم
أرجع أرجعت يرجع مرجعا say إلى+اسم
فسر فسرت يفسر مفسرا say بـ+اسم
لخص لخصت يلخص ملخصا say اسم
شرح شرحت يشرح شارحا say تفاصيل+كيف+ما
أجمع أجمعت يجمع مجمعا say على
جادل جادلت يجادل مجادلا say بـ
أبان أبانت يبين مبينا say -
افترض افترضت يفترض مفترضا say -
طمأن طمأنت يطمئن مطمئنا say إلى_أن
هتف هتفت يهتف هاتفا say -
صاح صاحت يصيح صائحا say -
صرخ صرخت يصرخ صارخا say -
همس همست يهمس هامسا say -
ردد رددت يردد مرددا say -
تنبأ تنبأت يتنبأ متنبئا say بـ
استذكر استذكرت يستذكر مستذكرا say اسم
أخطر أخطرت يخطر مخطرا say -
أفتى أفتت يفتي مفتيا say بـ
جاهر جاهرت يجاهر مجاهرا say بـ
جدد جددت يجدد مجددا say اسم
كرر كررت يكرر مكررا say التأكيد+تأكيد+الدعوة+دعوته+دعوتها+رفضه+رفضها+تحذيره+تحذيرها
تبنى تبنت يتبنى متبنيا say الهجوم+هجوم+الهجمات+العملية+التفجير+المسؤولية+مسؤولية
نقل نقلت ينقل ناقلا pass -
نسب نسبت ينسب ناسبا pass -
نفى نفت ينفي نافيا deny اسم
كذب كذبت يكذب مكذبا deny اسم
استبعد استبعدت يستبعد مستبعدا deny اسم
أنكر أنكرت ينكر منكرا deny اسم
فند فندت يفند مفندا deny اسم
دحض دحضت يدحض داحضا deny اسم
شكك شككت يشكك مشككا deny بـ+في
زعم زعمت يزعم زاعما doubt اسم
ادعى ادعت يدعي مدعيا doubt اسم
دعا دعت يدعو داعيا demand إلى
طالب طالبت يطالب مطالبا demand بـ
حث حثت يحث حاثا demand على
ناشد ناشدت يناشد مناشدا demand اسم
طلب طلبت يطلب طالبا demand اسم+من
أوصى أوصت يوصي موصيا demand بـ
اقترح اقترحت يقترح مقترحا demand اسم
نصح نصحت ينصح ناصحا demand بـ
حض حضت يحض حاضا demand على
أهاب أهابت يهيب مهيبا demand بـ
تمنى تمنت يتمنى متمنيا demand اسم
حذر حذرت يحذر محذرا judge من
أنذر أنذرت ينذر منذرا judge بـ
تخوف تخوفت يتخوف متخوفا judge من
توجس توجست يتوجس متوجسا judge من
تذمر تذمرت يتذمر متذمرا judge من
تحفظ تحفظت يتحفظ متحفظا judge على
اتهم اتهمت يتهم متهما judge اسم+بـ
حمل حملت يحمل محملا judge مسؤولية+المسؤولية
أدان أدانت يدين مدينا judge اسم
دان دانت يدين مدينا judge اسم
ندد نددت يندد منددا judge بـ
استنكر استنكرت يستنكر مستنكرا judge اسم
استهجن استهجنت يستهجن مستهجنا judge اسم
شجب شجبت يشجب شاجبا judge اسم
انتقد انتقدت ينتقد منتقدا judge اسم
احتج احتجت يحتج محتجا judge على
استغرب استغربت يستغرب مستغربا judge اسم
ثمن ثمنت يثمن مثمنا judge اسم
سخر سخرت يسخر ساخرا judge من
اعتذر اعتذرت يعتذر معتذرا judge عن
لوح لوحت يلوح ملوحا judge بـ
رحب رحبت يرحب مرحبا judge بـ
أشاد أشادت يشيد مشيدا judge بـ
أثنى أثنت يثني مثنيا judge على
تعهد تعهدت يتعهد متعهدا judge بـ+اسم
وعد وعدت يعد واعدا judge بـ
توعد توعدت يتوعد متوعدا judge بـ
هدد هددت يهدد مهددا judge بـ
أعرب أعربت يعرب معربا judge عن
عبر عبرت يعبر معبرا judge عن
أبدى أبدت يبدي مبديا judge اسم
أسف أسفت يأسف آسفا judge -
اشتكى اشتكت يشتكي مشتكيا judge من
شكا شكت يشكو شاكيا judge من
"""

# Forms of these verbs that are far more often something else: a preposition, a noun, another verb.
NOT_SAYING = keys_of(
    "بين يبين يعد رد يرد قدر يقدر ذاكرا ماضيا مدينا عبر كاتبا علق طالب طالبا معلقا كتب يكذب ختم طلب مبينا "
    "رادا خاتما مقدرا يدعي واصل يواصل تواصل مواصلا مضت يمضي تمضي تكشف يكشف ترد يعبر تعبر واعدا يكمل "
    "أكمل أكملت تكمل وعد يعد تعد يعدون يرجع ترجع يفيد تبين ترى يرى رأى زاد زادت يزيد تزيد زائدا وجد "
    "وجدت يجد تجد واجدا حمل حملت "
    "يحمل تحمل محملا محملة عقب خالصا خالصة خلص أظهر أظهرت يظهر تظهر أثبت أثبتت يثبت تثبت سأل يسأل شرح "
    "آمن تؤمن يؤمن أصر يصر تصر عزا عزت نصح حض لمح نسب ينسب تنسب آسفا مقرا مصرا مؤمنا شكا شاكيا مجددا سائلا "
    "تعهد ثمن ردا يجمع تجمع يلوح تلوح يفترض مفترضا معتقدا مفسرا متذكرا متحدثا برر بررت فسر تبنى تبنت"
)

# … which do report at the beginning of a sentence, or joined to "and".
SAYING_AT_THE_START = keys_of(
    "طالبا تعهد طلب رد قدر علق كتب طالب واصل عبر ختم رأى وعد ثمن يقدر أكمل أكملت يرى ترى كشف زاد زادت وجد وجدت حمل "
    "حملت خلص أظهر أظهرت تظهر يظهر أثبت أثبتت سأل شرح أصر يصر تصر عزا عزت نصح حض شكا تكشف يكشف آمن برر بررت فسر تبنى "
    "تبنت نسب عقب"
)

# Calls, judgements and denials that have nothing but their preposition behind them.
INTRANSITIVE = frozenset(
    {
        "أعرب", "عبر", "رحب", "أشاد", "ندد", "اعتذر", "سخر", "اشتكى", "شكا", "احتج", "أسف", "تخوف", "توجس", "تذمر",
        "تحفظ", "لوح", "أثنى", "شكك",
    }
)  # fmt: skip

# Things show and find as well as people: these report only of studies and those who make them.
FINDING = frozenset({"أظهر", "أثبت", "وجد"})

# Imperfects that nobody in particular does when no subject stands in front: it is believed that, expected that.
IMPERSONAL = keys_of("يعتقد يتوقع يرجح يقال يزعم يظن يخشى")
# … and what only leads over to a fact: it should be said that.
FORMULAS = keys_of("يذكر يشار")

# Verbs that report with nothing behind them but a main clause: "قال الوزير لا نعرف".
ALWAYS_SAYING = keys_of("قال صرح")

# These say something of a thing: they need an object and a preposition.
OF_SOMETHING = frozenset({"وصف", "برر", "عزا", "أرجع", "فسر", "اتهم", "قدر", "حمل"})

# … of these, an object alone tells what is said: "accused the government".
AIMED_AT_SOMEBODY = frozenset({"اتهم"})

# These report a verbal noun, not a thing: asked for a delay, not for coffee.
OF_AN_ACT = frozenset({"طلب"})

# These need somebody they are said to.
TO_SOMEBODY = frozenset({"حث", "حض", "ناشد", "نصح"})

# What these renew is an act of saying, or attention: "renewed the call for".
RENEWING = frozenset({"جدد", "كرر", "أبدى", "لفت"})

# Denied, these are no statement: "did not comment".
COMMENTING = frozenset({"علق", "رد", "أجاب", "تحدث", "كشف", "أفصح", "عقب"})

# Written occasions: a statement behind the speaker, to which a masculine "and it added" may refer.
WRITTEN = keys_of("بيان تقرير منشور تغريدة تدوينة")

# "As it says in a statement": behind these verbs and "in" the document speaks.
SAYS_IN = keys_of("جاء ورد")
DOCUMENTS = keys_of(
    "محضر سجل لائحة دعوى تعميم منشور إعلان بلاغ عريضة شهادة مذكرات تحقيق تحليل افتتاحية نشرة ملف ملخص مقدمة ميثاق "
    "دستور قانون اتفاق وصية حيثيات منطوق ديباجة بيان تقرير خطاب رسالة كلمة مقال وثيقة نص قرار مذكرة دراسة كتاب برقية "
    "تدوينة تغريدة البيان التقرير الخطاب الرسالة الكلمة المقال الوثيقة القرار المذكرة الدراسة بيانها بيانه تقريره "
    "تقريرها"
)

# In front of "that" these show that it is not what somebody says: after that, before that, can that …
THAT_OF_OTHERS = keys_of(
    "بعد قبل منذ دون بدون إلا غير كما بما حيث يمكن يجب ينبغي حتى بد ما شأن عند لمجرد بمجرد أجل شرط شريطة "
    "يمكنه يمكنها تستطيع يستطيع"
)

# Verbs after «…»: the sentence of the quotation goes on with them. As written, without "and".
STARTING_VERBS = frozenset(
    form
    for row in VERBS.strip().splitlines()
    for form in (*row.split()[:3], "ت" + row.split()[2][1:])
    if key_of(form) not in NOT_SAYING
)

# Joins what is said to the verb: that, that he … In reading form أن and إن are one.
THAT = keys_of("أن أنه أنها أنهم أنهما أنهن أنني أننا بأن بأنه بأنها بأنهم وأن وأنه وأنها وأنهم وبأن فإن")

# A second thing said by the same speaker begins with these.
AND_THAT = keys_of("وأن وأنه وأنها وأنهم وأنهما وأننا وأنني وبأن وبأنه وبأنها")

# "According to": what follows names who asserts the whole sentence.
ACCORDING_TO = keys_of(
    "بحسب حسب وفق وفقا طبقا استنادا وبحسب وحسب ووفق ووفقا وطبقا واستنادا برأي وبرأي بتقدير وبتقدير بتعبير وبتعبير"
)

# … the preposition some of them need.
ACCORDING_TO_BY = keys_of("إلى")

# … the noun between it and whom it names: "according to what … said", "in the words of".
WORDS_OF = keys_of("قول أقوال تعبير وصف رأي كلام لسان")

# "In the view of", "in the words of": with في or على in front they cite.
IN_THE_VIEW_OF = keys_of("لسان رأي نظر تقدير اعتقاد")

# … with a pronoun: whoever spoke last.
ACCORDING_TO_THEM = keys_of("له لها لهم لهما")

# "As … announced": a verb of saying follows.
AS_SAID = keys_of("حسبما وفقما كما مثلما وحسبما ووفقما ومثلما")

# "The director said so": behind the verb, in front of who speaks.
SO = keys_of("بذلك بهذا")

# "As he put it": the speaker already known.
AS_HE_PUT_IT = keys_of("قوله قولها قولهم تعبيره تعبيرها وصفه وصفها زعمه زعمها رأيه رأيها تعبيرهم وصفهم")

# "… quoted": who passed a statement on, after the statement or the place where it was made.
PASSED_ON_BY = keys_of(
    "نقلته نقلتها نقله نقلها بثته بثتها بثه بثها نشرته نشرتها نشره نشرها أوردته أوردتها أورده تلقته "
    "تلقت تداولته"
)

# Whom something is told to, without a preposition: "told the agency that".
TOLD = frozenset({"أبلغ", "أخبر", "أطلع", "سأل", "ناشد", "طالب"})
ADDRESSED = keys_of(
    "وكالة صحيفة قناة شبكة إذاعة موقع مجلة الصحفيين الصحافيين المراسلين البرلمان الكونغرس الكنيست المشرعين النواب "
    "الأعضاء المحكمة القاضي المحققين الشرطة النيابة مجلس لجنة اللجنة المجلس الدبلوماسيين الوفد الحاضرين الحضور "
    "المشاركين الجمهور عائلة أسرة العائلة الأسرة نظيره نظيرها نظراءه"
)

# Nouns of occasions where things are said: "in a statement". They end the name of the speaker.
OCCASIONS = keys_of(
    "بيان بيانه بيانها تصريح تصريحات تصريحاته تصريحاتها إيجاز مؤتمر مقابلة حديث حديثه كلمة كلمته "
    "كلمتها خطاب خطابه تغريدة تغريدات منشور منشورات رسالة رسالته مقال حوار لقاء إفادة إحاطة تقرير "
    "تقريرها تقريره منصة منصات منصته مداخلة اتصال حسابه حسابها صفحته صفحتها ختام أعقاب معرض رده ردها "
    "تعليق تعليقه جلسة افتتاح تسجيل مذكرة بلاغ كلمات تدوينة اجتماع جولة زيارة إطار سياق وقت نهاية "
    "بداية مستهل ظل حين يوم مطلع أول آخر سلسلة ندوة شهادته محضر أقواله أقوالها اعترافات اعترافاته تحقيقات "
    "التحقيقات إفادته إفادتها لائحة مرافعة مرافعته مرافعتها نشرة نشرته نشرتها برقية خطبة خطبته موعظة عظة نداء ندائه "
    "إعلان إخطار عريضة شكوى فيديو مقطع تعقيب تعقيبه مناظرة حفل مراسم لقائه لقائها اجتماعه استقباله استقبالها "
    "زيارته زيارتها مؤتمره مؤتمرها بيانهم تصريحاتهم"
)

# Words that may stand before the verb of saying without being its subject: adverbs and joints.
BEFORE_THE_VERB = keys_of(
    "كنت كنا هو هي هم وهو وهي وهم فهو فهي فهم هما هكذا بدورهما جهتهم "
    "أما وأما بدوره بدورها بدورهم فيما بينما وفيما وبينما كما وكما قد وقد فقد لقد ولقد ثم كان وكان كانت وكانت "
    "لذا ولذا لذلك ولذلك هنا وهنا هناك وهناك ثمة وثمة ربما وربما لعل فحين فعندما وعندما لكنه لكنها لكنهم "
    "لكنهما ولكنه ولكنها ولكنهم "
    "حين وحين حيث إذ وإذ لكن ولكن أيضا لم ولم لا ولا سبق وسبق أن عندما بعدما ذلك نفسه ما لن سوف هذا "
    "السياق جهته جهتها"
)

# What stands in front of the news itself.
BREAKING = keys_of("عاجل حصري خاص")

# A sentence that begins with one of these tells first where or when, then comes its verb. و or ف may stand in front.
OPENS_WHERE_OR_WHEN = keys_of(
    "في من على عند خلال أثناء بعد قبل منذ ظهر مساء صباح عصر فجر ليل ليلة يوم أمس اليوم غدا عقب إثر لدى أمام "
    "قرب داخل خارج عبر ضمن مع بين وسط تحت فوق حتى مطلع أواخر أوائل منتصف نهاية بداية الأحد الاثنين الثلاثاء "
    "الأربعاء الخميس الجمعة السبت بموجب بشأن حول بخصوص"
)

# A sentence that begins with one of these and "that" has its own subject behind it: إلا أن خبراء …
HOWEVER = keys_of("إلا غير بيد على")

# A verb after one of these belongs to a relative clause, not to the sentence.
RELATIVE = keys_of("الذي التي الذين اللذان اللتان اللذين مما ممن والذي والتي والذين مفاده مفادها")

# Adverbs between the speaker and what is said.
ADVERBS = keys_of(
    "رسميا علنا صراحة مباشرة ضمنيا هاتفيا نهائيا شفهيا خطيا شخصيا مرارا مجددا حينها آنذاك وقتها حاليا يومها "
    "بشدة بقوة بوضوح بصراحة الآن غالبا دائما أيضا كذلك سابقا لاحقا مؤخرا أخيرا"
)

# Prepositions and conjunctions that end the name of the speaker.
ENDS_A_SPEAKER = (
    keys_of(
        "إلى على عن من مع منذ خلال بعد قبل أثناء عبر بشأن حول ضد حتى عند أمام إثر عقب وسط رغم لدى ردا "
        "تعليقا إذا لكن أنه اليوم أمس غدا مساء صباح ليل ظهر فجر أيضا كذلك هنا إنه قائلا بأن بأنه بأنها "
        "فيه فيها عليه عليها له لها لهم حين عندما بينما فيما حيث إذ ثم قوله قولها قولهم اليوم الليلة "
        "عنه عنها عنهم منه منها إليه إليها إليهم معه معها به بها بهم لديه فيهم الأسبوع الشهر السنة لسنة لعام عام "
        "يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار "
        "حزيران تموز آب أيلول تشرين كانون "
        "أجرته أجراه أعدته أصدرته أصدره أطلقته أنجزته قدمته قدمه رفعته مولته حصلت اطلعت نشرت أجريت أجري أعدت "
        "أنجزت أنجز شملت مولتها "
        "قائلة قائلين نشرتها نشرته نشرها أجرتها أجراها أعدتها أعدها أعده صدر صدرت ويدعى وتدعى ويلقب واسمه "
        "واسمها وعمره وعمرها إياه إياها دون بدون "
        "سابقا لاحقا قريبا مؤخرا مجددا مرارا كيف ماذا لماذا هل ما لا لم لن قد سوف وقد وكان وهو وهي كما "
        "حسب بحسب وفق وفقا مشيرا مضيفا مؤكدا لافتا داعيا تحت بين ضمن فور بدوره بدورها بدلا بدقة بحدة لسنوات "
        "لفترة لأول كلامه كلامها حديثه حديثها خطابه خطابها تصريحه تصريحها ذلك نقلا لوكالة لصحيفة لقناة "
        "لرويترز إلا سوى بلا خارج داخل قرب أسفل بجانب قبالة"
    )
    | ADVERBS
)

# Weekdays and months stand after the speaker as adverbs.
DAYS = keys_of("الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت")

# "Told me": the speaker stands behind it.
TO_US = keys_of("لي لنا")

# Behind the verb: to whom it was said.
TO_WHOM = keys_of(
    "لمراسلنا لمراسلتنا لموفدنا للصحفيين للصحافيين للصحافة للمشاهدين للحضور للمراسلين للتلفزيون للإذاعة "
    "لقناتنا لصحيفتنا لموقعنا للمصلين "
    "للجماهير للمحققين للقاضي للقضاة للشرطة للنواب للدبلوماسيين للجنود للطلاب للموظفين لأنصاره لعائلته لزملائه "
    "للناخبين للزوار للحاضرين للمشرعين "
    "لرويترز لوكالة لقناة لصحيفة لموقع لإذاعة لفرانس لبي لشبكة لنا له لها لهم"
)
