"""Who can win, lose, shell and be shelled: nouns of parties to a conflict or dispute, as news writes them."""

from workbench.language.words import keys_of

# With arms, by how a verb agrees with them: he (الجيش), she (القوات), they (الجنود). Without the article.
_ARMED_HE = "جيش تنظيم حرس تحالف طيران أمن فصيل لواء فيلق أسطول حلف درك"
_ARMED_SHE = (
    "قوات فصائل ميليشيا ميليشيات مليشيا مليشيات حركة جماعة جماعات شرطة كتائب كتيبة ألوية عشائر قبائل "
    "جبهة عصابة عصابات مخابرات استخبارات بحرية فرقة مقاومة وحدات دوريات خلية خلايا مرتزقة"
)
_ARMED_THEY = (
    "متمردين انفصاليين مقاتلين مسلحين حوثيين إسلاميين جهاديين إرهابيين مهاجمين مرتزقة قراصنة مهربين "
    "متشددين جنود ضباط حراس ثوار قناصة أكراد أرمن أذريين روس أوكرانيين إسرائيليين فلسطينيين أتراك "
    "أميركيين أمريكيين إيرانيين سوريين شرطيين عسكريين رجال عناصر مستوطنين متطرفين خاطفين قتلة بيشمركة "
    "انقلابيين مخربين مليشياويين بشمركة طوارق تشاديين ألمان فرنسيين بريطانيين يابانيين فيتناميين طالبان "
    "نازيين صرب كروات"
)

# Without arms: they can accuse, support, criticise, boycott and have it done to them.
_CIVIL_HE = (
    "نظام حزب ائتلاف فريق منتخب نادي نادٍ برلمان مجلس اتحاد تكتل تيار وفد قضاء كونغرس كونجرس يمين يسار "
    "معسكر تجمع قصر كرملين بنك مصرف ديوان أهلي زمالك هلال نصر ترجي وداد رجاء إسماعيلي شباب مريخ فيصلي"
)
_CIVIL_SHE = (
    "معارضة حكومة أحزاب سلطات سلطة إدارة رئاسة وزارة شركة شركات نقابة نقابات محكمة كتلة رابطة بلدية لجنة "
    "هيئة منظمة منظمات صحافة كنيسة مفوضية موالاة نيابة صحيفة قناة مجلة قائمة دولة دول أقلية أغلبية "
    "غالبية قيادة"
)
_CIVIL_THEY = (
    "محتجين متظاهرين نواب وزراء قادة مرشحين ناشطين نشطاء صحفيين صحافيين محامين قضاة معلمين عمال طلاب "
    "أطباء مسؤولين ناخبين معارضين موالين إصلاحيين محافظين اشتراكيين ليبراليين ديمقراطيين جمهوريين "
    "شيوعيين قوميين علمانيين مزارعين لاجئين مهاجرين موظفين لاعبين مشجعين أنصار مستثمرين مساهمين مدرسين "
    "أساتذة سائقين ممرضين بحارة أساقفة علماء مؤيدين رافضين حقوقيين مدونين متطرفين شعبويين ماركسيين خصوم "
    "سياسيين فنانين مثقفين أكاديميين اقتصاديين دبلوماسيين نقابيين برلمانيين إعلاميين حزبيين ملاك تجار صيادين طيارين "
    "متقاعدين جيران زملاء منافسين متبرعين مانحين دائنين شركاء موردين منتجين مستهلكين مالكين متقاضين"
    "حلفاء"
)
# Two of a kind.
_BOTH = "طرفين جانبين بلدين جيشين حزبين فريقين"


def _with_article(*rows: str) -> frozenset[str]:
    bare = frozenset().union(*(keys_of(row) for row in rows))
    return bare | {"ال" + key for key in bare}


def _nominative(row: str, ending: str) -> str:
    return " ".join(word.removesuffix("ين") + ending for word in row.split() if word.endswith("ين"))


ARMED = _with_article(_ARMED_HE, _ARMED_SHE, _ARMED_THEY, _nominative(_ARMED_THEY, "ون"))
HE = _with_article(_ARMED_HE, _CIVIL_HE)
SHE = _with_article(_ARMED_SHE, _CIVIL_SHE)
THEY = _with_article(
    _ARMED_THEY, _CIVIL_THEY, *(_nominative(row, "ون") for row in (_ARMED_THEY, _CIVIL_THEY))
)

# All of them, with and without the article.
BOTH = _with_article(_BOTH, _nominative(_BOTH, "ان"))
PARTIES = HE | SHE | THEY | BOTH

# States written in the masculine; the other names of countries and capitals are feminine.
STATES_HE = keys_of(
    "لبنان العراق المغرب السودان الأردن اليمن الصومال الكرملين البنتاغون الناتو الاتحاد حزب مجلس"
)

# States that wage war and have it waged on them; the bombing of other lands is done to them.
STATES_AT_WAR = keys_of(
    "إسرائيل روسيا إيران تركيا أوكرانيا السعودية أذربيجان أرمينيا باكستان الهند إثيوبيا إريتريا رواندا"
)

# Adjectives that stand behind a party or person, beside those that end as relations do (الحكومية، الروسي).
ADJECTIVES = keys_of(
    "المسلحة المسلح المتحدة المتحد الكبرى الكبير الجديدة الجديد السابقة السابق الحاكمة الحاكم المشتركة المشترك "
    "المعارضة المعارض المتمردة المتمرد الخاصة الخاص العامة العام الأول الأولى الثانية الثاني الراحل الراحلة "
    "المنتخب المنتخبة المؤقت المؤقتة الأجنبية الأجانب العرب الحليفة الحليف الموالية الموالي المتشددة المنشقة "
    "المنشق المقال المستقيل المكلف الأسبق الحالي الحالية الأعلى الأميركي المحتلة الغازية الصديقة المتطرفة المنافس "
    "المقبل السريع الرديفة الوطني الشعبي الديمقراطية الديمقراطي المحلية المستقلة الموحد"
)
