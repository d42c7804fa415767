"""Arabic verbal nouns by what their complement is: done to, doer, or either (newsroom.md §4)."""

from workbench.language.words import keys_of

# The complement is always the one it was done to: the defeat of X.
DONE_TO = keys_of("مقتل مصرع هزيمة إصابة جرح استشهاد وفاة اعتقال توقيف إعدام")

# The complement is always the doer: the victory of X.
DOER = keys_of(
    "فوز خسارة انسحاب استقالة انتصار هروب فرار استسلام تراجع تقدم سقوط عودة وصول زيارة دخول خروج تدخل "
    "مشاركة نجاح فشل"
)

# The complement may be doer or done to: the shelling of X.
EITHER = keys_of(
    "قصف استهداف دعم اتهام انتقاد اغتيال حصار تهديد مهاجمة هجوم ملاحقة محاصرة مساعدة مواجهة إدانة "
    "تحذير استجواب اعتداء مطالبة تفتيش مراقبة اختراق مقاطعة"
)

# Verbal nouns without a side, which begin what is announced: the halt of, the opening of …
OTHER = keys_of(
    "وقف بدء إطلاق إنهاء انتهاء استئناف تأمين سيطرة السيطرة توقيع فتح إغلاق تعليق إلغاء تأجيل تشكيل "
    "إرسال نشر تدمير إسقاط ضبط احتجاز إجلاء نزوح فقدان العثور مقتل ارتفاع انخفاض زيادة رفع خفض تعيين "
    "إقالة إحباط رفضه رفضها استعداده استعدادها دعمه دعمها إحراز عزمه عزمها مسؤوليته مسؤوليتها تنفيذ "
    "تسجيل رفض قبول موافقة الموافقة التوصل حالة خطة"
)

VERBAL_NOUN_KEYS = DONE_TO | DOER | EITHER | OTHER
