"""Arabic names in the news of international bodies, parties and armed groups, with their spellings.

The form of a row: see `language/spellings.py`.
"""

NAMES = """
united-nations الأمم المتحدة|الامم المتحدة|الأمم المتّحدة
security-council مجلس الأمن|مجلس الأمن الدولي|مجلس الامن
european-union الاتحاد الأوروبي|الإتحاد الأوروبي|الاتحاد الأوربي|الاتحاد الاوروبي
nato حلف شمال الأطلسي|حلف الأطلسي|حلف شمال الاطلسي|الحلف الأطلسي
nato/2 الناتو|حلف الناتو
african-union الاتحاد الأفريقي|الاتحاد الإفريقي|الإتحاد الأفريقي|الاتحاد الافريقي
arab-league جامعة الدول العربية
arab-league/2 الجامعة العربية
osce منظمة الأمن والتعاون في أوروبا
who منظمة الصحة العالمية
imf صندوق النقد الدولي
world-bank البنك الدولي
iaea الوكالة الدولية للطاقة الذرية
icc المحكمة الجنائية الدولية
icj محكمة العدل الدولية
red-cross الصليب الأحمر
unrwa الأونروا|أونروا|الاونروا
opec أوبك|الأوبك|اوبك
gcc مجلس التعاون الخليجي|مجلس التعاون لدول الخليج العربية
hezbollah حزب الله
hamas حماس
taliban طالبان
houthis الحوثيون|الحوثيين
houthis/2 أنصار الله
islamic-state داعش|تنظيم داعش
islamic-state/2 الدولة الإسلامية|تنظيم الدولة|تنظيم الدولة الإسلامية
al-qaeda تنظيم القاعدة
boko-haram بوكو حرام
al-shabaab حركة الشباب
pkk حزب العمال الكردستاني|العمال الكردستاني
polisario البوليساريو|البوليزاريو|جبهة البوليساريو
fatah حركة فتح
plo منظمة التحرير الفلسطينية|منظمة التحرير
rapid-support-forces قوات الدعم السريع|الدعم السريع
revolutionary-guards الحرس الثوري|الحرس الثوري الإيراني
fsb جهاز الأمن الفدرالي
mossad الموساد
"""
