"""Arabic names in the news of countries, old and new, with their spellings.

The form of a row: see `language/spellings.py`.
"""

NAMES = """
afghanistan أفغانستان|افغانستان
albania ألبانيا|البانيا
algeria الجزائر
andorra أندورا
angola أنغولا|أنجولا
argentina الأرجنتين
armenia أرمينيا
australia أستراليا|استراليا
austria النمسا
azerbaijan أذربيجان|آذربيجان|اذربيجان|أذربيجيان
bahamas الباهاماس|الباهاما
bahrain البحرين
bangladesh بنغلاديش|بنغلادش|بنجلاديش|بانغلاديش|بانجلاديش
barbados باربادوس|بربادوس
belarus/2 روسيا البيضاء
belarus بيلاروسيا|بيلاروس
belgium بلجيكا|بلجيكيا
belize بليز|بيليز
benin جمهورية بنين|دولة بنين|بينين
bhutan بوتان
bolivia بوليفيا
bosnia البوسنة والهرسك|البوسنة
botswana بوتسوانا|بتسوانا
brazil البرازيل
brunei بروناي
bulgaria بلغاريا|بلجاريا
burkina-faso بوركينا فاسو|بوركينافاسو
burundi بوروندي|بورندي
cambodia كمبوديا|كامبوديا
cameroon الكاميرون|الكامرون
canada كندا
cape-verde الرأس الأخضر|كاب فيردي
central-african-republic أفريقيا الوسطى|إفريقيا الوسطى|جمهورية أفريقيا الوسطى
chad تشاد|التشاد
chile تشيلي|الشيلي|شيلي
china الصين
colombia كولومبيا
comoros جزر القمر
congo الكونغو|الكونجو|الكونكو
congo-brazzaville الكونغو برازافيل|الكونغو - برازافيل|الكونغو-برازافيل|الكونغو برازافيلي|جمهورية الكونغو
congo-brazzaville الكونجو برازافيل
congo-kinshasa الكونغو الديمقراطية|الكونغو الديموقراطية|الكونجو الديمقراطية|جمهورية الكونغو الديمقراطية
congo-kinshasa جمهورية الكونغو الديموقراطية
congo-kinshasa/2 زائير|الكونغو كينشاسا
costa-rica كوستاريكا|كوستا ريكا
croatia كرواتيا
cuba كوبا
cyprus قبرص
czechia التشيك|جمهورية التشيك|تشيكيا
denmark الدنمارك|الدانمارك|الدنمرك|الدانمرك
djibouti جيبوتي
dominica دومينيكا
dominican-republic جمهورية الدومينيكان|الدومينيكان|جمهورية الدومنيكان|الدومنيكان
east-timor تيمور الشرقية|تيمور ليشتي
ecuador الإكوادور|الاكوادور|إكوادور
egypt مصر
el-salvador السلفادور
equatorial-guinea غينيا الاستوائية|غينيا الإستوائية
eritrea إريتريا|أريتريا|ارتيريا|إرتيريا
estonia إستونيا|استونيا|أستونيا
eswatini إسواتيني
eswatini/2 سوازيلاند|سوازيلند
ethiopia إثيوبيا|أثيوبيا|اثيوبيا
ethiopia/2 الحبشة
fiji فيجي|فيدجي
finland فنلندا|فنلنده|فينلندا
france فرنسا
gabon الغابون|الجابون|الكابون
gambia غامبيا|جامبيا|كامبيا
georgia جورجيا
germany ألمانيا|المانيا
ghana غانا
greece اليونان
grenada غرينادا|جرينادا|غرانادا
guatemala غواتيمالا|جواتيمالا
guinea غينيا|غينيا كوناكري
guinea-bissau غينيا بيساو|غينيا-بيساو|غينيا بساو
guyana غويانا|غيانا
haiti هايتي|هاييتي
honduras هندوراس|الهندوراس
hungary المجر
hungary/2 هنغاريا|هنجاريا
iceland آيسلندا|أيسلندا|إيسلندا|ايسلندا
india الهند
indonesia إندونيسيا|أندونيسيا|اندونيسيا
iran إيران|ايران
iraq العراق
ireland أيرلندا|إيرلندا|ايرلندا|إرلندا
northern-ireland أيرلندا الشمالية|إيرلندا الشمالية|ايرلندا الشمالية
israel إسرائيل|اسرائيل|إسرائل
italy إيطاليا|ايطاليا
ivory-coast ساحل العاج
ivory-coast/2 كوت ديفوار|الكوت ديفوار|كوت دي فوار
jamaica جامايكا|جاميكا
japan اليابان
jordan الأردن|الاردن
kazakhstan كازاخستان|قازاقستان|كازخستان
kenya كينيا
kosovo كوسوفو|كوسوفا
kuwait الكويت
kyrgyzstan قرغيزستان|قيرغيزستان|قرقيزستان|قيرغيزيا
laos لاوس
latvia لاتفيا|لاتڤيا
lebanon لبنان
lesotho ليسوتو|لسوتو
liberia ليبيريا
libya ليبيا
liechtenstein ليختنشتاين|لختنشتاين|ليشتنشتاين
lithuania ليتوانيا|لتوانيا
luxembourg لوكسمبورغ|لوكسمبورج|اللوكسمبورغ
madagascar مدغشقر
malawi مالاوي|ملاوي
malaysia ماليزيا
maldives المالديف|جزر المالديف
mali جمهورية مالي|دولة مالي
malta مالطا|مالطة
mauritania موريتانيا
mauritius موريشيوس|موريشوس
mexico المكسيك
moldova مولدوفا|مولدافيا|ملدوفا
monaco موناكو
mongolia منغوليا|منجوليا
montenegro الجبل الأسود|مونتينيغرو|مونتنيغرو
morocco المغرب
mozambique موزمبيق|موزامبيق|الموزمبيق|موزنبيق
myanmar ميانمار|ميانمر|مينمار
myanmar/2 بورما
namibia ناميبيا
nepal نيبال|النيبال
netherlands هولندا|هولاندا
netherlands/2 الأراضي المنخفضة
new-zealand نيوزيلندا|نيوزيلاندا|نيوزلندا|نيوزلاندا
nicaragua نيكاراغوا|نيكاراجوا|نيكاراكوا
niger النيجر
nigeria نيجيريا|نيجريا
north-korea كوريا الشمالية
north-macedonia مقدونيا الشمالية|مقدونيا
norway النرويج
oman عُمان|سلطنة عمان|سلطنة عُمان
pakistan باكستان
palestine فلسطين
panama بنما|باناما
papua-new-guinea بابوا غينيا الجديدة|بابوا نيو غينيا|بابوا غينيا
paraguay باراغواي|باراجواي|البارغواي|الباراغواي
peru بيرو|البيرو
philippines الفلبين|الفيليبين|الفليبين
poland بولندا|بولونيا|بولنده
portugal البرتغال
qatar قطر
romania رومانيا
russia روسيا
russia/2 روسيا الاتحادية
rwanda رواندا|روندا
saudi-arabia السعودية
saudi-arabia/2 المملكة العربية السعودية
senegal السنغال|السينغال
serbia صربيا
seychelles سيشل|السيشل|سيشيل
sierra-leone سيراليون|سيرا ليون
singapore سنغافورة|سنغافوره|سينغافورة|سنجافورة
slovakia سلوفاكيا
slovenia سلوفينيا
somalia الصومال
somaliland أرض الصومال|صوماليلاند
south-africa جنوب أفريقيا|جنوب إفريقيا|جنوب افريقيا
south-korea كوريا الجنوبية
korea كوريا
south-sudan جنوب السودان
spain إسبانيا|اسبانيا|أسبانيا
sri-lanka سريلانكا|سري لانكا|سيريلانكا
sri-lanka/2 سيلان
sudan السودان
suriname سورينام
sweden السويد
switzerland سويسرا
syria سوريا|سورية
taiwan تايوان
tajikistan طاجيكستان|تاجيكستان
tanzania تنزانيا|تانزانيا
thailand تايلاند|تايلند|تايلندا|تايلاندا
togo توغو|توجو|الطوغو|التوغو
trinidad ترينيداد وتوباغو|ترينيداد
tunisia تونس
turkey تركيا
turkmenistan تركمانستان|تركمنستان|توركمانستان
uganda أوغندا|أوغندة|أوجندا|أوكندا
ukraine أوكرانيا|اوكرانيا|أكرانيا
emirates الإمارات|الامارات|الإمارات العربية المتحدة
emirates/2 دولة الإمارات
britain بريطانيا
britain/2 المملكة المتحدة
britain/3 بريطانيا العظمى
england إنجلترا|انجلترا|إنكلترا|انكلترا|إنغلترا|انغلترا
scotland اسكتلندا|إسكتلندا|سكوتلندا|اسكوتلندا
wales ويلز|بلاد الغال
united-states الولايات المتحدة|الولايات المتحدة الأميركية|الولايات المتحدة الأمريكية|الولايات المتّحدة
united-states/2 أميركا|أمريكا|امريكا|اميركا|أمريكة
uruguay أوروغواي|الأوروغواي|أوروجواي|الأوروجواي|الأوروغوي|الأورغواي
uzbekistan أوزبكستان|أوزباكستان|اوزبكستان
vatican الفاتيكان
venezuela فنزويلا|فينزويلا|ڤنزويلا
vietnam فيتنام|فييتنام|ڤيتنام
yemen اليمن
yugoslavia يوغوسلافيا|يوغسلافيا|يوجوسلافيا|يوغوسلاڤيا
zambia زامبيا
zimbabwe زيمبابوي|زمبابوي|زيمبابوى
soviet-union الاتحاد السوفييتي|الاتحاد السوفيتي|الاتحاد السوفياتي|الإتحاد السوفيتي
czechoslovakia تشيكوسلوفاكيا
western-sahara الصحراء الغربية
greenland غرينلاند|جرينلاند|غرينلند
"""
