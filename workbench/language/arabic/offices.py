"""Arabic offices with portfolios: one minister of two, or two ministers?"""

from workbench.language.words import key_of, keys_of

# Titles in the singular before a portfolio.
OFFICES = keys_of("وزير وزيرة الوزير ووزير لوزير")

# Portfolios, with the article.
PORTFOLIOS = keys_of(
    "الداخلية الدفاع الخارجية المالية العدل الصحة التعليم التربية الاقتصاد الإعلام الثقافة الزراعة "
    "الصناعة التجارة النقل الطاقة البيئة العمل السياحة الإسكان الاتصالات المياه الأوقاف الرياضة "
    "الشباب النفط الكهرباء التخطيط السكان التموين الري الاستثمار"
)

# Portfolios that ministries commonly join: no doubt about one minister.
_JOINT = """
التربية التعليم|الصحة السكان|الصناعة التجارة|الاقتصاد التجارة|الاقتصاد المالية|الثقافة الإعلام|الثقافة السياحة
الشباب الرياضة|المياه الري|المياه الكهرباء|الطاقة الكهرباء|النفط الطاقة|النفط الكهرباء|المياه الزراعة
الزراعة الري|التجارة الاستثمار|الاقتصاد الصناعة|العمل السكان|النقل الاتصالات|البيئة المياه|التموين التجارة
الاقتصاد التخطيط|المالية التخطيط|الاقتصاد الاستثمار|الثقافة الشباب|الثقافة الرياضة|البيئة الزراعة|السياحة البيئة
"""
JOINT_PORTFOLIOS = frozenset(
    frozenset(key_of(word) for word in pair.split())
    for row in _JOINT.strip().splitlines()
    for pair in row.split("|")
)
