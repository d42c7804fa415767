"""Arabic nouns for persons, by gender: who can be meant by a pronoun, a relative clause or an unvocalised verb."""

from workbench.language.words import keys_of

# Offices and roles, masculine singular, without the article. They can stand alone or before another person.
ROLES = keys_of(
    "حارس سائق مرافق مدير مستشار مساعد قائد رئيس وزير نائب ضابط جندي شرطي طبيب محام صحفي صحافي مراسل "
    "مصور معلم أستاذ طالب عامل موظف مسلح قناص مهاجم معتقل سجين ناشط سفير مبعوث أمين زعيم ملك أمير شيخ "
    "إمام قاض محافظ عمدة مرشح لاعب مدرب حكم مدرس مهندس تاجر فلاح مزارع حارسه متظاهر محتج لاجئ مهاجر "
    "مقاتل عنصر مسؤول دبلوماسي"
)
# Kinship and attachment, masculine: they stand only before another person.
KIN = keys_of("شقيق أخ ابن نجل والد زوج عم خال جد صهر حفيد صديق زميل شريك محامي خصم سلف خلف قاتل")

# The same in the feminine.
ROLES_F = keys_of(
    "حارسة سائقة مرافقة مديرة مستشارة مساعدة قائدة رئيسة وزيرة نائبة ضابطة شرطية طبيبة محامية صحفية "
    "صحافية مراسلة معلمة أستاذة طالبة عاملة موظفة ناشطة سفيرة مبعوثة أمينة زعيمة ملكة أميرة قاضية "
    "محافظة مرشحة لاعبة مدربة مسؤولة"
)
KIN_F = keys_of("شقيقة أخت ابنة كريمة والدة زوجة عمة خالة جدة حفيدة صديقة زميلة شريكة")

# A second person named by the first: his counterpart, her adviser. With ه masculine to masculine and so on.
SECOND = keys_of("نظير مساعد مستشار نائب سلف خلف خصم منافس شقيق زميل صديق حليف رئيس وزير مدير محامي مبعوث")

# Acts and states of a person, to which a pronoun is joined: his resignation.
ACTS = keys_of(
    "استقالة إقالة اعتقال توقيف مغادرة وصول زيارة وفاة محاكمة سفر تعيين فوز خطاب مقتل عودة مرض ترشح "
    "انسحاب هزيمة خسارة تقاعد عزل ترقية إصابة نقل إدانة تبرئة رحيل اعتذار"
)

# Prepositions and adverbs behind a finished clause.
AFTER_A_CLAUSE = keys_of(
    "في على من إلى عن قرب قبل بعد خلال أثناء عند أمام وسط داخل خارج جنوب شمال شرق غرب أمس اليوم مساء "
    "صباح فجر ليل ليلة الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت بالقرب بين حول لدى منذ مع "
    "تحت فوق وفق بحسب حسب"
)
