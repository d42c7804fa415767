"""Arabic abbreviations that end in a full stop without ending the sentence, and words that look like them.

Single letters (د. م. ص. أ.ف.ب.) need no list: no Arabic sentence ends with a letter standing alone, unless it
belongs to a year, an hour or a label.
"""

from workbench.language.words import word_list

# Abbreviated words longer than one letter, after which a sentence goes on, and foreign initials: إتش. جي. ويلز.
WORDS = word_list("مج تح تر إيه بي سي دي إف جي إتش آي جيه كي كيه إل إم إن أو كيو آر إس تي يو دبليو إكس")

# Titles of several letters: a name follows.
TITLES = word_list("أ.د ا.د أ.م أ.م.د د.م م.د م.م وأ.د وا.د وم.م")

# Letters after a number that are part of the date or the hour: 1990 م. (A.D.), 1445 هـ. (Hijri), ق.م. (B.C.),
# 4 ص. (a.m.). The sentence ends there unless a word of CARRY_ON follows.
# An era of two letters needs no number: القرن الرابع ق.م.
ERAS_BY_THEMSELVES = word_list("ق.م ب.م ق.ه ه.ش ه.ق")
ERAS = ERAS_BY_THEMSELVES | word_list("م ه ص")

# Letters that stand for a page, a part or an edition in front of its number, also behind another: ج. 2 ص. 33.
PAGES = word_list("ص ج ط")

# … of the hour, behind "at … o'clock": here "and" with a verb still belongs to what happens at that hour.
HOURS = word_list("ص م")
HOUR = word_list("الساعة ساعة")

# Measures and "etc.", which a sentence may end with.
UNITS = word_list("كم كلم ملم مل ملغ مغ كغ كلغ كغم كجم كج غم جم سم مم دسم إلخ الخ وإلخ والخ")

# Currencies, which a sentence may end with as well: 3 د.ك.
CURRENCIES = word_list("د.ك د.إ د.ا د.أ د.ت د.ج د.ب د.ع د.ل د.م ر.س ر.ق ر.ع ر.ي ل.ل ل.س ج.م ج.س")

# A letter behind one of these is a name: فيتامين د., المجموعة أ.
LABELS = word_list(
    "فيتامين المجموعة مجموعة الفئة فئة النقطة نقطة الخطة الطراز الحرف حرف الملحق القسم الدرجة الصنف "
    "المستوى القطاع المنطقة الجناح المبنى البوابة النموذج"
)

# With a number these are the label of what follows: المادة 5. يلتزم الطرفان …
NUMBERED = word_list(
    "المادة مادة الفقرة فقرة البند بند الفصل فصل الباب باب الخطوة خطوة النقطة القسم المرحلة الجزء السؤال سؤال "
    "التمرين تمرين المسألة مسألة القاعدة قاعدة الشرط المثال مثال الملحق ملحق الجدول جدول الشكل شكل الحلقة الدرس "
    "المحور التوصية المبدأ"
)

# Numbers of list items in words, with a full stop behind: أولا. ينسحب الجيش.
ORDINALS = word_list(
    "أولا أولاً ثانيا ثانياً ثالثا ثالثاً رابعا رابعاً خامسا خامساً سادسا سادساً سابعا سابعاً ثامنا "
    "ثامناً تاسعا تاسعاً عاشرا عاشراً أخيرا أخيراً"
)

# … and numbers of labels in words: المادة الأولى.
ORDINALS_OF_LABELS = word_list(
    "الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن "
    "الثامنة التاسع التاسعة العاشر العاشرة الأخير الأخيرة"
)

# Endings of web addresses spelled in Arabic: أمازون.كوم
WEB_ENDINGS = word_list("كوم نت أورغ اورغ أورج اورج إنفو")
