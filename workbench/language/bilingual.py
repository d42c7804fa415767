"""What Arabic and English call alike, for comparing claims across the two languages.

Ideas (rose, refused) share their keys in `arabic/ideas.py` and `english/ideas.py`, names theirs in
`places.py`, groups of people in `groups.py`; here stand peoples with the country they belong to, and the things and
bodies the news speaks of. One row each: key, English forms | Arabic forms.
"""

# The adjective and the people, to the key of the country's name.
PEOPLES = """
armenia armenian armenians | أرميني أرمينية أرمينيين
azerbaijan azerbaijani azerbaijanis azeri azeris | أذربيجاني أذربيجانية أذري أذرية أذريين
russia russian russians | روسي روسية روس
ukraine ukrainian ukrainians | أوكراني أوكرانية أوكرانيين
turkey turkish turk turks | تركي تركية أتراك
iran iranian iranians | إيراني إيرانية إيرانيين
israel israeli israelis | إسرائيلي إسرائيلية إسرائيليين
palestine palestinian palestinians | فلسطيني فلسطينية فلسطينيين
egypt egyptian egyptians | مصري مصرية مصريين
syria syrian syrians | سوري سورية سوريين
lebanon lebanese | لبناني لبنانية لبنانيين
jordan jordanian jordanians | أردني أردنية أردنيين
iraq iraqi iraqis | عراقي عراقية عراقيين
saudi-arabia saudi saudis | سعودي سعودية سعوديين
yemen yemeni yemenis | يمني يمنية يمنيين
houthis houthi houthis huthi huthis | حوثي حوثية حوثيين
emirates emirati emiratis | إماراتي إماراتية إماراتيين
qatar qatari qataris | قطري قطرية قطريين
kuwait kuwaiti kuwaitis | كويتي كويتية كويتيين
bahrain bahraini bahrainis | بحريني بحرينية بحرينيين
sudan sudanese | سوداني سودانية سودانيين
libya libyan libyans | ليبي ليبية ليبيين
tunisia tunisian tunisians | تونسي تونسية تونسيين
algeria algerian algerians | جزائري جزائرية جزائريين
morocco moroccan moroccans | مغربي مغربية مغاربة
somalia somali somalis | صومالي صومالية صوماليين
ethiopia ethiopian ethiopians | إثيوبي إثيوبية إثيوبيين
eritrea eritrean eritreans | إريتري إريترية إريتريين
united-states american americans | أميركي أميركية أمريكي أمريكية أميركيين أمريكيين
britain british britons | بريطاني بريطانية بريطانيين
france french | فرنسي فرنسية فرنسيين
germany german germans | ألماني ألمانية ألمان
italy italian italians | إيطالي إيطالية إيطاليين
spain spanish spaniards | إسباني إسبانية إسبان
poland polish poles | بولندي بولندية بولنديين
china chinese | صيني صينية صينيين
japan japanese | ياباني يابانية يابانيين
india indian indians | هندي هندية هنود
pakistan pakistani pakistanis | باكستاني باكستانية باكستانيين
afghanistan afghan afghans | أفغاني أفغانية أفغان
"""

# Acts of one party towards another, beside the ideas.
ACTS = """
attack attack shell bomb strike raid hit assault | هاجم هوجم يهاجم هجوم هجمات قصف قصفت استهدف استهداف ضرب اعتداء
invade invade | غزا غزت يغزو غزو اجتاح يجتاح اجتياح
threaten threaten threat threats | هدد يهدد تهديد تهديدات
accuse accuse blame | اتهم يتهم اتهام اتهامات
warn warn warning | حذر يحذر تحذير
occupy occupy | احتل يحتل احتلال
visit visit | زار زارت يزور زيارة
sue sue | قاضى قاضت يقاضي مقاضاة
help help assist | ساعد يساعد مساعدة
besiege besiege encircle | حاصر يحاصر حصار محاصرة
expel expel deport | طرد يطرد ترحيل
fund fund finance | مول يمول تمويل
recognise recognise recognition | اعترف يعترف اعتراف
kill kill assassinate murder | قتل قتلت يقتل مقتل اغتال يغتال اغتيال
arrest arrest detain | اعتقل يعتقل اعتقال أوقف توقيف احتجز احتجاز
rescue rescue save | أنقذ ينقذ إنقاذ
criticise criticise condemn denounce | انتقد ينتقد انتقاد أدان يدين إدانة ندد
back back support | دعم يدعم أيد يؤيد تأييد
"""

# Things and bodies.
THINGS = """
army army military | الجيش جيش عسكري عسكرية
forces force forces troops | قوات القوات قوة
police police | شرطة الشرطة
government government cabinet | حكومة الحكومة حكومي حكومية
parliament parliament | برلمان البرلمان
court court courts tribunal | محكمة المحكمة محاكم
minister minister ministry | وزير الوزير وزارة الوزارة وزيرة
president president presidential | رئيس الرئيس رئاسة الرئاسة رئاسي رئاسية
opposition opposition | معارضة المعارضة
party party | حزب الحزب
company company firm | شركة الشركة
bank bank | بنك البنك مصرف المصرف
hospital hospital hospitals | مستشفى المستشفى مستشفيات
school school schools | مدرسة المدرسة مدارس المدارس
airport airport | مطار المطار
port port harbour | ميناء الميناء مرفأ المرفأ
bridge bridge bridges | جسر الجسر جسور
crossing crossing | معبر المعبر
road road highway | طريق الطريق
market market | سوق السوق
mosque mosque | مسجد المسجد
camp camp | مخيم المخيم
factory factory plant | مصنع المصنع
mine mine | منجم المنجم
border border frontier | حدود الحدود
capital capital | عاصمة العاصمة
ceasefire ceasefire truce | هدنة الهدنة إطلاق_النار
agreement agreement deal treaty accord | اتفاق الاتفاق اتفاقية الاتفاقية معاهدة صفقة
talks talks negotiations | محادثات المحادثات مفاوضات المفاوضات مباحثات
summit summit | قمة القمة
election election elections vote poll polls | انتخابات الانتخابات اقتراع
strike airstrike airstrikes raid raids | غارة الغارة غارات الغارات
blast blast explosion | انفجار الانفجار تفجير التفجير
earthquake earthquake quake | زلزال الزلزال هزة
flood flood floods flooding | فيضان فيضانات الفيضانات سيول السيول
fire fire blaze | حريق الحريق حرائق
crash crash accident | حادث الحادث تحطم
storm storm hurricane cyclone | عاصفة العاصفة إعصار الإعصار
landslide landslide | انهيار_أرضي
collapse collapse collapsed | انهيار انهار انهارت
aid aid relief | مساعدات المساعدات إغاثة
convoy convoy | قافلة القافلة
oil oil crude | نفط النفط خام الخام
gas gas | غاز الغاز
gold gold | ذهب الذهب
wheat wheat grain | قمح القمح حبوب
bread bread | خبز الخبز
sugar sugar | سكر السكر
rice rice | أرز الأرز
fuel fuel petrol | وقود الوقود بنزين البنزين
water water | مياه المياه
electricity electricity power | كهرباء الكهرباء
rebels rebels insurgents militants gunmen | مسلحون مسلحين مسلحو مسلحي متمردون متمردين
dollar dollar | الدولار
price price prices | سعر أسعار الأسعار السعر
inflation inflation | تضخم التضخم
unemployment unemployment | بطالة البطالة
export export exports | صادرات الصادرات تصدير
import import imports | واردات الواردات استيراد
budget budget | موازنة الموازنة ميزانية الميزانية
sanction sanctions sanction | عقوبات العقوبات
war war | حرب الحرب
battle battle | معركة المعركة معارك
protest protest protests demonstration | احتجاج احتجاجات مظاهرة مظاهرات تظاهرة تظاهر يتظاهر
strike_work walkout | إضراب الإضراب
ship ship vessel tanker | سفينة السفينة ناقلة الناقلة
boat boat boats | قارب القارب قوارب
plane plane aircraft jet | طائرة الطائرة طائرات
missile missile missiles rocket rockets | صاروخ صواريخ الصواريخ صاروخا
drone drone drones | مسيرة مسيرات
village village villages | قرية القرية قرى القرى
city city | مدينة المدينة
embassy embassy | سفارة السفارة
ambassador ambassador envoy | سفير السفير مبعوث
final final | نهائي النهائي
team team squad | منتخب المنتخب فريق الفريق
match match game | مباراة المباراة
vaccine vaccine vaccines | لقاح اللقاح لقاحات
virus virus | فيروس الفيروس
dam dam | سد السد
law law bill | قانون القانون
siege siege | حصار الحصار
base base | قاعدة القاعدة
leader leader | زعيم الزعيم قائد القائد
journalist journalist reporter | صحفي الصحفي صحافي الصحافي
activist activist | ناشط الناشط
"""


# Two sides of ideas: what is said of a thing on the first side excludes what is said of it on the second.
SIDES = (
    (
        "support welcome accept allow encourage help invite",
        "oppose condemn ban doubt accuse discourage hinder undermine",
    ),
    (
        "start go_on hold open keep restore extend hire build intact endure",
        "stop cancel close destroy fire dissolve vanish",
    ),
    ("enter stay return attend join", "leave flee boycott withdraw expel"),
)


def rows(table: str) -> list[tuple[str, list[str], list[str]]]:
    """Key, English forms and Arabic forms of each row."""
    found: list[tuple[str, list[str], list[str]]] = []
    for row in table.strip().splitlines():
        english, _, arabic = row.partition(" | ")
        key, *forms = english.split()
        found.append((key, forms, arabic.split()))
    return found
