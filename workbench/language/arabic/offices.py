"""Arabic offices with portfolios: one minister of two, or two ministers?"""

from workbench.language.words import key_of, keys_of

_PORTFOLIOS = keys_of(
    "الداخلية الدفاع الخارجية المالية العدل الصحة التعليم التربية الاقتصاد الإعلام الثقافة الزراعة "
    "الصناعة التجارة النقل الطاقة البيئة العمل السياحة الإسكان الاتصالات المياه الأوقاف الرياضة الشباب "
    "النفط الكهرباء التخطيط السكان التموين الري الاستثمار الحربية التنمية الأشغال الهجرة"
)
_BODIES = keys_of(
    "الجيش الشرطة الأمن المخابرات الاستخبارات الحرس الأركان الدرك الجمارك البحرية الطيران الدفاع"
)
_HOUSES = keys_of(
    "البرلمان الحكومة الجمهورية الدولة الوزراء الحزب البلدية النقابة الاتحاد اللجنة الهيئة المحكمة "
    "المصرف البنك الجامعة الشركة النادي المنظمة الكتلة الوفد الائتلاف"
)

# Titles in the singular, with what may be coordinated behind them.
OFFICES: dict[str, frozenset[str]] = {
    clitic + key_of(title): fields
    for titles, fields in {
        "وزير وزيرة الوزير": _PORTFOLIOS,
        "قائد مدير قائدة مديرة": _BODIES,
        "رئيس رئيسة": _HOUSES | _BODIES - keys_of("الدفاع"),
    }.items()
    for title in titles.split()
    for clitic in ("", "و", "ل", "ب")
}
# Titles behind which two states are coordinated.
ENVOYS = frozenset(
    clitic + key for key in keys_of("سفير سفيرة قنصل مندوب مبعوث") for clitic in ("", "و", "ل", "ب")
)

# Portfolios that ministries commonly join: no doubt about one minister.
_JOINT = """
التربية التعليم|الصحة السكان|الصناعة التجارة|الاقتصاد التجارة|الاقتصاد المالية|الثقافة الإعلام
الثقافة السياحة|الشباب الرياضة|المياه الري|المياه الكهرباء|الطاقة الكهرباء|النفط الطاقة|النفط الكهرباء
المياه الزراعة|الزراعة الري|التجارة الاستثمار|الاقتصاد الصناعة|العمل السكان|النقل الاتصالات|البيئة المياه
التموين التجارة|الاقتصاد التخطيط|المالية التخطيط|الاقتصاد الاستثمار|الثقافة الشباب|الثقافة الرياضة
البيئة الزراعة|السياحة البيئة|الجيش الأركان|التخطيط التنمية|الإسكان الأشغال|المياه البيئة|الطاقة البيئة
النقل الأشغال|الزراعة البيئة
"""
JOINT_PORTFOLIOS = frozenset(
    frozenset(key_of(word) for word in pair.split())
    for row in _JOINT.strip().splitlines()
    for pair in row.split("|")
)
