"""Arabic nouns for persons: who can be meant by a pronoun, a relative clause or an unvocalised verb."""

from workbench.language.words import keys_of

# Offices and roles, masculine singular, without the article; with ة they are women's.
ROLES = keys_of(
    "حارس سائق مرافق مدير مستشار مساعد قائد رئيس وزير نائب ضابط جندي شرطي طبيب محام محامي صحفي صحافي "
    "مراسل مصور معلم أستاذ موظف مسلح قناص مهاجم معتقل سجين ناشط سفير مبعوث أمين زعيم ملك أمير شيخ إمام "
    "قاض قاضي محافظ عمدة مرشح لاعب مدرب مدرس مهندس تاجر فلاح مزارع متظاهر محتج لاجئ مهاجر مقاتل مسؤول "
    "مسئول دبلوماسي سيناتور حاكم والي مفوض وكيل ناطق متحدث مفتش محقق مدعي شاهد متهم كاتب شاعر مؤلف مخرج "
    "ممثل مطرب فنان لواء عقيد عميد مقدم نقيب ملازم رقيب جنرال طيار بحار مقاول محاسب ممرض صيدلي باحث خبير "
    "محلل مترجم سكرتير حاجب طباخ خادم بواب بطريرك بابا مطران قس كاهن راهب حاخام مفتي سلطان إمبراطور قيصر "
    "رائد مختار قنصل مستثمر ناخب متمرد منشق معارض وسيط مراقب مرشد مؤذن نجار مشتبه مهرب خاطف رهينة شرير "
    "بطل حكيم عضو لص قرصان جاسوس عميل مخبر مصرفي رجل شاب فتى مشرف مندوب مفاوض"
)
# Those among them who bear arms.
ARMED_ROLES = keys_of("جندي شرطي ضابط حارس مسلح قناص مهاجم مقاتل قائد عقيد لواء متمرد قرصان جنرال")
# Those that are as often adjectives behind another person: the accused officer, or the officer and the accused.
ALSO_ADJECTIVES = keys_of("متهم مشتبه معارض منشق مسلح مهاجم متمرد معتقل مهرب مسؤول سجين خاطف")
# Kinship and attachment, masculine: they stand only before another person.
KIN = keys_of(
    "شقيق أخ أخو ابن نجل والد أب أبو زوج عم خال جد صهر حفيد صديق زميل شريك خصم سلف خلف قاتل خطيب نسيب "
    "غريم منافس حليف جار تلميذ"
)
# … whose feminine is another word, or has its own form.
WOMEN = keys_of("أخت ابنة بنت كريمة أم زوجة خالة عمة سيدة امرأة فتاة عروس أرملة")
# Roles in somebody's service: the other person may be whom they serve, or whom they act upon.
SERVING = keys_of(
    "حارس سائق مرافق مستشار مساعد محامي طبيب مترجم سكرتير خادم نائب مدير وكيل مبعوث شريك زميل صديق خصم "
    "منافس حليف طباخ ممثل معاون مندوب موظف عميل ضابط خطيب جار"
)
# Their feminine and the roles' are the masculine with ة: ROLES_F, KIN_F.
ROLES_F = frozenset(key + "ه" for key in ROLES)
KIN_F = frozenset(key + "ه" for key in KIN) | WOMEN

# A second person named by the first: his counterpart, her adviser.
SECOND = keys_of(
    "نظير مساعد مستشار نائب سلف خلف خصم منافس شقيق زميل صديق حليف رئيس وزير مدير محامي مبعوث غريم شريك "
    "صهر ابن نجل والد حارس مضيف ضيف معلم مدرب"
)

# Acts and states of a person, to which a pronoun is joined: his resignation.
ACTS = (
    "استقالة إقالة اعتقال توقيف مغادرة وصول زيارة وفاة محاكمة سفر تعيين فوز خطاب مقتل عودة مرض ترشح "
    "ترشيح انسحاب هزيمة خسارة تقاعد عزل ترقية إصابة نقل إدانة تبرئة رحيل اعتذار خروج دخول فرار هروب تسلم "
    "تولي انتخاب تنصيب إعفاء طرد فصل تكريم تصريح تصريحات كلمة مؤتمر إجازة علاج نفي سجن إفراج حبس اغتيال "
    "اختطاف تنحي ميلاد زواج طلاق اتهام استجواب جولة رحلة مشاركة غياب حضور ظهور لقاء حديث موقف قرار رفض "
    "موافقة"
)
# What is a person's own: his house, his son, his report.
BELONGINGS = (
    "منزل بيت مكتب مقر سيارة ابن ابنة بنت زوجة شقيق شقيقة والد والدة أسرة عائلة تقرير منصب حقيبة هاتف "
    "حساب ثروة أموال أملاك خلافات خلاف خطة برنامج فريق حزب مستشار حراس سائق مرافق أصدقاء خصوم أنصار "
    "شهادة أقوال كتاب مذكرات صحة راتب مفاتيح وعود وعد إقامة سلف خلف"
)

# Prepositions and adverbs behind a finished clause.
AFTER_A_CLAUSE = keys_of(
    "في على من إلى عن قرب قبل بعد خلال أثناء عند أمام وسط داخل خارج جنوب شمال شرق غرب أمس اليوم مساء "
    "صباح فجر ليل ليلة الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت بالقرب بين حول لدى منذ مع تحت "
    "فوق وفق بحسب حسب"
)

# Words whose first letter looks like "and" joined to them.
BEGIN_WITH_WAW = keys_of(
    "واسع واسعة واسعا وزارة وزارات وزير وزراء وطنية وطني ولاية ولايات وثائق وثيقة وعود وقود وظائف وظيفة "
    "واحد واحدة وسيط وسطاء وفد وفود وقف وضع وحدة وحدات وافرة وفيرة وجود وحشية وشيكة وقائع وعرة وسائل "
    "وسيلة وكالة ورقة ورشة"
)
