"""Losing and gaining: nouns whose complement is the side, for questions about who did what to whom."""

from dataclasses import dataclass

from workbench.language.words import key_of, keys_of


@dataclass(frozen=True, slots=True)
class Loss:
    """How a question and its readings speak of a loss."""

    who: str
    """Who was defeated?"""
    one: str
    """… was defeated: X."""
    both: str
    """Both were defeated."""
    each: str
    """Each was defeated in one of …"""


_LOSSES = {
    "هزيمة هزائم اندحار دحر انكسار سحق انهزام": Loss(
        "مَن هُزم", "الطرف المهزوم", "هُزم الطرفان", "هُزم كل طرف في"
    ),
    "خسارة خسائر": Loss("مَن خسر", "الطرف الخاسر", "خسر الطرفان", "خسر كل طرف"),
    "انسحاب خروج رحيل": Loss("مَن انسحب", "الطرف المنسحب", "انسحب الطرفان", "انسحب كل طرف من"),
    "تراجع تقهقر": Loss("مَن تراجع", "الطرف المتراجع", "تراجع الطرفان", "تراجع كل طرف في"),
    "طرد إخراج إبعاد إقصاء إجلاء": Loss("مَن أُخرج", "الطرف الذي أُخرج", "أُخرج الطرفان", "أُخرج كل طرف من"),
    "سقوط إسقاط انهيار": Loss("مَن سقط", "الطرف الذي سقط", "سقط الطرفان", "سقط كل طرف في"),
    "استسلام رضوخ إذعان": Loss("مَن استسلم", "الطرف المستسلم", "استسلم الطرفان", "استسلم كل طرف في"),
    "فرار هروب": Loss("مَن فرّ", "الطرف الفارّ", "فرّ الطرفان", "فرّ كل طرف في"),
    "إدانة تغريم": Loss("مَن أُدين", "الطرف المدان", "أُدين الطرفان", "أُدين كل طرف في"),
    "استقالة تنحي": Loss("مَن استقال", "الطرف المستقيل", "استقال الطرفان", "استقال كل طرف في"),
    "فشل إخفاق تعثر": Loss("مَن أخفق", "الطرف الذي أخفق", "أخفق الطرفان", "أخفق كل طرف في"),
}

# Losing nouns, alone and behind a preposition, in reading form.
LOSSES: dict[str, Loss] = {
    clitic + key: loss
    for nouns, loss in _LOSSES.items()
    for key in keys_of(nouns)
    for clitic in ("", "ب", "ل", "و", "وب", "ك")
}

# … that are also said of things (the loss of lives, the collapse of prices).
LOSSES_OF_THINGS = frozenset(
    clitic + key
    for key in keys_of("تراجع إبعاد إخراج سقوط إسقاط انهيار خروج فشل إخفاق رحيل")
    for clitic in ("", "ب", "ل", "و", "وب", "ك")
)

# What is lost, falls and fails without being a side.
THINGS = keys_of(
    "الأرواح الأموال الممتلكات الوظائف الوقت الثقة الأراضي الحياة الدخل الدخول الأسعار الأسهم العملة "
    "الاستثمار النمو الاقتصاد الصادرات الواردات الإنتاج الطلب العرض المفاوضات المحادثات الاتفاق الهدنة "
    "القذائف الصواريخ الأمطار الثلوج السوق الأسواق البنوك المصارف الجدار الديمقراطية الأسرة المدينة "
    "المدن الأرض الأرباح السياسات الخطط الجهود التجارة التضخم البطالة الفقر الطائرات الدولار اليورو "
    "النفط الغاز المشروع المشاريع الإصلاحات الأنظمة المؤسسات الفقراء"
)

# Nouns of gaining, joined to "and": somebody must have gained. With the verb that says so. First those whose
# complement is what was gained (تأمين الطريق), then those whose complement is who gained (سيطرة الفصائل).
_GAINED = """
تأمين أمّن|تحقيق حقّق|استعادة استعاد|احتلال احتلّ|فرض فرض|ضم ضمّ|كسب كسب|إحراز أحرز|انتزاع انتزع
اقتحام اقتحم|تحرير حرّر|حصد حصد|نيل نال|استرداد استردّ|إقرار أقرّ|تشكيل شكّل|إنقاذ أنقذ|اجتياح اجتاح
بلوغ بلغ|تسلم تسلّم|اغتنام اغتنم|توسيع وسّع|تثبيت ثبّت|بسط بسط|حسم حسم|دخول دخل|كسر كسر|رفع رفع|إعلان أعلن
إبرام أبرم|فتح فتح|أسر أسر|قطع قطع|تسجيل سجّل|تولي تولّى|استلام استلم|شراء اشترى|جني جنى|حيازة حاز|عقد عقد
بناء بنى|إقامة أقام|نشر نشر|تنصيب نصّب|تعيين عيّن|تمرير مرّر|إزاحة أزاح|إحكام أحكم|اكتساح اكتسح|إخضاع أخضع|نزع نزع
استرجاع استرجع|حجز حجز
"""
_GAINED_BY = """
سيطرة سيطر|فوز فاز|استيلاء استولى|تقدم تقدّم|حصول حصل|تأهل تأهّل|احتفاظ احتفظ|استحواذ استحوذ|هيمنة هيمن
انفراد انفرد|توغل توغّل|ظفر ظفر|تتويج تُوّج|صعود صعد|إمساك أمسك|استئثار استأثر|إطباق أطبق|تغلب تغلّب|تفوق تفوّق
"""


def _joined(table: str) -> dict[str, str]:
    rows = (row.split() for line in table.strip().splitlines() for row in line.split("|"))
    return {"و" + article + key_of(noun): verb for noun, verb in rows for article in ("", "ال")}


GAINS = _joined(_GAINED) | _joined(_GAINED_BY)
GAINS_OF_THE_DOER = frozenset(_joined(_GAINED_BY))


@dataclass(frozen=True, slots=True)
class Events:
    """How a question speaks of two events, each of which may have had its own loser."""

    both: str
    one_of: str
    one: str
    other: str
    last: str
    each: str


def _feminine(dual: str) -> Events:
    return Events(dual, f"واحدة من {dual}", "إحداهما", "الأخرى", "الأخيرة", "كلتيهما")


def _masculine(dual: str) -> Events:
    return Events(dual, f"واحد من {dual}", "أحدهما", "الآخر", "الأخير", "كليهما")


# Duals of events: "both wars ended in …" lets each side lose one.
_EVENTS = {
    **{
        noun: _feminine(dual)
        for noun, dual in (
            ("حرب", "الحربين"),
            ("معركة", "المعركتين"),
            ("جولة", "الجولتين"),
            ("مواجهة", "المواجهتين"),
            ("مباراة", "المباراتين"),
            ("قضية", "القضيتين"),
            ("محاكمة", "المحاكمتين"),
            ("حملة", "الحملتين"),
            ("عملية", "العمليتين"),
            ("دورة", "الدورتين"),
            ("غزوة", "الغزوتين"),
            ("منافسة", "المنافستين"),
            ("دعوى", "الدعويين"),
            ("انتفاضة", "الانتفاضتين"),
            ("أزمة", "الأزمتين"),
            ("هدنة", "الهدنتين"),
        )
    },
    **{
        noun: _masculine(dual)
        for noun, dual in (
            ("نزاع", "النزاعين"),
            ("صراع", "الصراعين"),
            ("هجوم", "الهجومين"),
            ("استفتاء", "الاستفتاءين"),
            ("اشتباك", "الاشتباكين"),
            ("نهائي", "النهائيين"),
            ("اقتراع", "الاقتراعين"),
            ("لقاء", "اللقاءين"),
            ("انقلاب", "الانقلابين"),
            ("حصار", "الحصارين"),
            ("سباق", "السباقين"),
            ("شوط", "الشوطين"),
            ("تصويت", "التصويتين"),
        )
    },
}
TWO_EVENTS: dict[str, Events] = {
    clitic + key_of(form): events
    for noun, events in _EVENTS.items()
    for stem in (
        noun[:-1] + "ت" if noun.endswith("ة") else noun.removesuffix("ى") + "ي" * noun.endswith("ى"),
    )
    for form in (stem + "ين", stem + "ان", "ال" + stem + "ين", "ال" + stem + "ان", "ل" + stem + "ين")
    for clitic in ("", "و", "ب")
}
