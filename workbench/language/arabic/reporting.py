"""Arabic words of saying: who speaks, how, and through whom."""

from workbench.language.words import key_of, keys_of

# Things show and find as well as people: these report only of studies and those who make them.
FINDING = frozenset({"أظهر", "أثبت", "وجد", "اكتشف", "برهن"})

# Offices and services report what they count: "the ministry recorded 12 deaths", not "shares recorded a rise".
COUNTING = frozenset({"سجل", "رصد", "حصر"})

# Imperfects that nobody in particular does when no subject stands in front: it is believed that, expected that.
IMPERSONAL = keys_of("يعتقد يتوقع يرجح يقال يزعم يظن يخشى")
# … and what only leads over to a fact: it should be said that.
FORMULAS = keys_of("يذكر يشار")

# Verbs that report with nothing behind them but a main clause: "قال الوزير لا نعرف".
ALWAYS_SAYING = keys_of("قال صرح")

# These say something of a thing: they need an object and a preposition.
OF_SOMETHING = frozenset({"وصف", "برر", "علل", "سوغ", "عزا", "أرجع", "فسر", "اتهم", "قدر", "حمل"})

# … of these, an object alone tells what is said: "accused the government".
AIMED_AT_SOMEBODY = frozenset({"اتهم"})

# These report a verbal noun, not a thing: asked for a delay, not for coffee.
OF_AN_ACT = frozenset({"طلب"})

# These need somebody they are said to.
TO_SOMEBODY = frozenset({"حث", "حض", "ناشد", "نصح"})

# What these renew is an act of saying, or attention: "renewed the call for".
RENEWING = frozenset({"جدد", "كرر", "أبدى", "لفت"})

# In front of "by saying": made do with, hurried to.
MAKES_DO = keys_of(
    "اكتفى اكتفت يكتفي تكتفي رد ردت علق علقت عقب عقبت ختم ختمت اختتم اختتمت بادر بادرت استهل استهلت"
)

# In front of another speaker's own clause: "but a spokesman said that".
CONTRASTS = keys_of("لكن ولكن بينما وبينما فيما وفيما غير إلا بيد")

# What is signed, not expected: توقع is also the feminine of وقّع.
SIGNED = keys_of(
    "اتفاق اتفاقا اتفاقية اتفاقيات اتفاقيتين عقد عقدا عقود عقودا مذكرة مذكرات مذكرتي مذكرتين بروتوكول بروتوكولا صفقة "
    "معاهدة عريضة ميثاق الاتفاق الاتفاقية العقد المذكرة المعاهدة"
)

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
    "يمكنه يمكنها تستطيع يستطيع يبدو تبدو"
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
    "جلسة مؤتمر قمة منتدى حشد تجمع أنصار وكالة صحيفة قناة شبكة إذاعة موقع مجلة الصحفيين الصحافيين المراسلين البرلمان "
    "الكونغرس الكنيست المشرعين النواب الأعضاء المحكمة القاضي المحققين الشرطة النيابة مجلس لجنة اللجنة المجلس "
    "الدبلوماسيين الوفد الحاضرين الحضور المشاركين الجمهور عائلة أسرة العائلة الأسرة نظيره نظيرها نظراءه"
)

# Nouns of occasions where things are said: "in a statement". They end the name of the speaker.
OCCASIONS = keys_of(
    "أحاديث محادثات مداولات اجتماعات لقاءات بيان بيانه بيانها تصريح تصريحات تصريحاته تصريحاتها إيجاز مؤتمر مقابلة "
    "حديث حديثه كلمة كلمته كلمتها خطاب خطابه تغريدة تغريدات منشور منشورات رسالة رسالته مقال حوار لقاء إفادة إحاطة "
    "تقرير تقريرها تقريره منصة منصات منصته مداخلة اتصال حسابه حسابها صفحته صفحتها ختام أعقاب معرض رده ردها تعليق "
    "تعليقه جلسة افتتاح تسجيل مذكرة بلاغ كلمات تدوينة اجتماع جولة زيارة إطار سياق وقت نهاية بداية مستهل ظل حين يوم "
    "مطلع أول آخر سلسلة ندوة شهادته محضر أقواله أقوالها اعترافات اعترافاته تحقيقات التحقيقات إفادته إفادتها لائحة "
    "مرافعة مرافعته مرافعتها نشرة نشرته نشرتها برقية خطبة خطبته موعظة عظة نداء ندائه إعلان إخطار عريضة شكوى فيديو "
    "مقطع تعقيب تعقيبه مناظرة حفل مراسم لقائه لقائها اجتماعه استقباله استقبالها زيارته زيارتها مؤتمره مؤتمرها بيانهم "
    "تصريحاتهم"
)

# Words that may stand before the verb of saying without being its subject: adverbs and joints.
BEFORE_THE_VERB = keys_of(
    "وبدوره وبدورها وبدورهم كنت كنا هو هي هم وهو وهي وهم فهو فهي فهم هما هكذا بدورهما جهتهم "
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

# Behind a comma: who somebody is.
TELLS_WHO = keys_of(
    "وهو وهي وهم البالغ البالغة المولود المولودة الملقب الملقبة المعروف المعروفة المقيم المقيمة الحائز الحائزة "
    "المنتمي المنتمية المنحدر المنحدرة المتهم المتهمة المدان المدانة الموقوف الموقوفة المشرف المشرفة المرشح المرشحة"
)

# Adverbs between the speaker and what is said.
ADVERBS = keys_of(
    "رسميا علنا صراحة مباشرة ضمنيا هاتفيا نهائيا شفهيا خطيا شخصيا مرارا مجددا حينها آنذاك وقتها حاليا يومها "
    "بشدة بقوة بوضوح بصراحة الآن غالبا دائما أيضا كذلك سابقا لاحقا مؤخرا أخيرا"
)

# Prepositions and conjunctions that end the name of the speaker.
ENDS_A_SPEAKER = (
    keys_of(
        "عما إلى على عن من مع منذ خلال بعد قبل أثناء عبر بشأن حول ضد حتى عند أمام إثر عقب وسط رغم لدى ردا "
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
    "للشبكة للقناة للصحيفة للوكالة للجريدة للمجلة للموقع للأنباء للبرلمان للكونغرس للجنة لمراسلنا لمراسلتنا لموفدنا "
    "للصحفيين للصحافيين للصحافة للمشاهدين للحضور للمراسلين للتلفزيون للإذاعة لقناتنا لصحيفتنا لموقعنا للمصلين "
    "للجماهير للمحققين للقاضي للقضاة للشرطة للنواب للدبلوماسيين للجنود للطلاب للموظفين لأنصاره لعائلته لزملائه "
    "للناخبين للزوار للحاضرين للمشرعين لرويترز لوكالة لقناة لصحيفة لموقع لإذاعة لفرانس لبي لشبكة لنا له لها لهم"
)

# Nouns of saying, and the verb each stands for: "after the army's announcement that".
NOUNS_OF_SAYING = {
    joint + key_of(noun): key_of(verb)
    for verb, nouns in {
        "قال": "قول أقوال تصريح تصريحات تأكيد تأكيدات إعلان تلميح تلميحات إشارة اعتراف إقرار اعتقاد توقع توقعات "
        "تقدير تقديرات حديث كلام تشديد إصرار رأي شهادة إفادة",
        "زعم": "زعم ادعاء ادعاءات مزاعم",
        "نفى": "نفي إنكار",
        "حذر": "تحذير تحذيرات اتهام اتهامات شكوى شكاوى مخاوف تهديد تهديدات تعهد تعهدات وعد وعود",
        "طالب": "دعوة دعوات مطالبة مطالبات توصية توصيات",
    }.items()
    for noun in nouns.split()
    for joint in ("", "و", "ب", "ل")
}

# What somebody is who says that something is so, with "of" or "by" in front of "that": "confident that".
STATES_OF_SAYING = keys_of(
    "واثق واثقة واثقون واثقا واثقين مقتنع مقتنعة مقتنعون مقتنعا مقتنعين متأكد متأكدة متأكدون متأكدا متيقن متيقنة "
    "متيقنا متفائل متفائلة متفائلون متفائلا متشائم متشائمة متشائما خائف خائفة قلق قلقة قلقون يقين ثقة قناعة"
)
