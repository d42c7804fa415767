"""Names of countries, capitals, peoples' institutions and regions in the news, with their spellings.

One name a row, or several: its key, then its spellings separated by "|". The key is what spellings of one name
share; behind "/2" stand other words for the same (أميركا), which are no spellings of the first.
"""

from workbench.language.words import key_of

NAMES = """
armenia أرمينيا
azerbaijan أذربيجان|آذربيجان
nagorno-karabakh ناغورنو كاراباخ|ناغورني كاراباخ|ناجورنو كاراباخ|ناجورني كاراباخ|ناغورنو-كاراباخ|كاراباخ
nagorno-karabakh ناغورنو قره باغ|ناغورني قره باغ|ناغورني قرة باغ|ناغورنو قرة باغ|ناجورنو قره باغ|ناغورنو قرباغ
nagorno-karabakh قره باغ|قرة باغ|قرباغ|كاراباغ|كرباخ|كارباخ|ناغورنو كارباخ
nagorno-karabakh/2 أرتساخ|آرتساخ
baku باكو
yerevan يريفان|إيريفان|يرفان
stepanakert ستيباناكيرت|ستيبانكيرت|ستيباناكرت
stepanakert/2 خانكندي
russia روسيا
moscow موسكو
kremlin الكرملين
ukraine أوكرانيا|اوكرانيا
kyiv كييف
turkey تركيا
ankara أنقرة
iran إيران|ايران
tehran طهران
israel إسرائيل|اسرائيل
palestine فلسطين
gaza غزة
gaza/2 قطاع غزة
west-bank الضفة الغربية
jerusalem القدس
egypt مصر
cairo القاهرة
syria سوريا|سورية
damascus دمشق
lebanon لبنان
beirut بيروت
jordan الأردن
amman عمّان
iraq العراق
baghdad بغداد
saudi-arabia السعودية
saudi-arabia/2 المملكة العربية السعودية
riyadh الرياض
yemen اليمن
sanaa صنعاء
houthis الحوثيون|الحوثيين
emirates الإمارات
qatar قطر
doha الدوحة
kuwait الكويت
bahrain البحرين
sudan السودان
south-sudan جنوب السودان
khartoum الخرطوم
libya ليبيا
tripoli طرابلس
tunisia تونس
algeria الجزائر
morocco المغرب
rabat الرباط
mauritania موريتانيا
somalia الصومال
ethiopia إثيوبيا|أثيوبيا
eritrea إريتريا
niger النيجر
nigeria نيجيريا
chad تشاد
united-states الولايات المتحدة|الولايات المتحدة الأميركية|الولايات المتحدة الأمريكية
united-states/2 أميركا|أمريكا
washington واشنطن
white-house البيت الأبيض
pentagon البنتاغون|البنتاجون
britain بريطانيا
britain/2 المملكة المتحدة
london لندن
france فرنسا
paris باريس
germany ألمانيا
berlin برلين
italy إيطاليا
spain إسبانيا
poland بولندا
china الصين
beijing بكين
japan اليابان
india الهند
pakistan باكستان
afghanistan أفغانستان
taliban طالبان
georgia جورجيا
north-korea كوريا الشمالية
south-korea كوريا الجنوبية
united-nations الأمم المتحدة|الامم المتحدة
security-council مجلس الأمن|مجلس الأمن الدولي
european-union الاتحاد الأوروبي
nato حلف شمال الأطلسي
nato/2 الناتو|حلف الناتو
african-union الاتحاد الأفريقي|الاتحاد الإفريقي
arab-league جامعة الدول العربية|الجامعة العربية
soviet-union الاتحاد السوفييتي|الاتحاد السوفيتي|الاتحاد السوفياتي
hezbollah حزب الله
hamas حماس
brussels بروكسل
geneva جنيف
"""

ROWS: dict[str, str] = {
    spelling: row.split(" ", 1)[0]
    for row in NAMES.strip().splitlines()
    for spelling in row.split(" ", 1)[1].split("|")
}
"""Spelling, as written, to the key of its row: respellings share it."""

SPELLINGS: dict[str, str] = {spelling: row.partition("/")[0] for spelling, row in ROWS.items()}
"""Spelling, as written, to the key of the name."""

# Names of one word that stand for a country or its government: they can speak and be called upon.
PLACE_KEYS = frozenset(
    key_of(spelling) for spelling in SPELLINGS if " " not in spelling and "-" not in spelling
) | frozenset({"الولايات", "الامم", "الاتحاد"})
