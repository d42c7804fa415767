"""Arabic names in the news of capitals, cities and regions, with their spellings.

The form of a row: see `language/spellings.py`.
"""

from workbench.language.words import keys_of

# Spellings that are another word beside these: سيول are floods where it rains.
OTHER_WORDS = {
    "سيول": keys_of(
        "أمطار الأمطار مطر المطر أمطارا بأمطار وأمطار فيضانات الفيضانات وفيضانات فيضان الفيضان جارفة الجارفة جارف "
        "عارمة قوية مفاجئة مدمرة مماثلة اجتاحت جرفت غمرت داهمت ضربت قطعت جراء بسبب إثر نتيجة عاصفة العاصفة إعصار "
        "الإعصار وادي الوادي أودية الأودية السد سد وحلية طينية انهيارات وانهيارات منازل المنازل قرى القرى غرقى "
        "الدفاع الإنقاذ"
    )
}

NAMES = """
abu-dhabi أبوظبي|أبو ظبي|ابوظبي
abuja أبوجا
accra أكرا
addis-ababa أديس أبابا|اديس ابابا|أديس ابابا
amman عمّان|العاصمة الأردنية
ankara أنقرة|انقرة
asmara أسمرة|أسمرا
astana أستانا|آستانة|أستانة
athens أثينا
baghdad بغداد
baku باكو
bamako باماكو
bangkok بانكوك|بانغكوك
bangui بانغي|بانجي
beijing بكين|بيجين
beijing/2 بيجينغ
beirut بيروت
belgrade بلغراد|بلجراد
berlin برلين
bishkek بيشكيك|بشكيك
bogota بوغوتا|بوجوتا
brasilia برازيليا
bratislava براتيسلافا
brussels بروكسل|بروكسيل|بروكسال
bucharest بوخارست
budapest بودابست|بودابيست
buenos-aires بوينس آيرس|بوينس أيرس|بيونس آيرس
cairo القاهرة
canberra كانبيرا|كانبرا
caracas كاراكاس|كراكاس
chisinau كيشيناو|تشيسيناو
conakry كوناكري
copenhagen كوبنهاغن|كوبنهاجن|كوبنهاكن
dakar داكار|دكار
damascus دمشق
dhaka دكا|داكا
doha الدوحة
dublin دبلن
dushanbe دوشنبه|دوشانبي|دوشنبي
freetown فريتاون
geneva جنيف|جينيف
hague لاهاي
hanoi هانوي
harare هراري
havana هافانا
helsinki هلسنكي
islamabad إسلام آباد|إسلام أباد|اسلام اباد
jakarta جاكرتا
jerusalem القدس
jerusalem/2 القدس الشرقية
juba جوبا
kabul كابول|كابل
kampala كمبالا
kathmandu كاتماندو|كتماندو|كاتمندو
khartoum الخرطوم
kigali كيغالي|كيجالي
kinshasa كينشاسا|كنشاسا
kuala-lumpur كوالالمبور|كوالا لمبور|كولالمبور
kyiv كييف|كييڤ
libreville ليبرفيل
lisbon لشبونة|ليشبونة
ljubljana ليوبليانا|لوبليانا
lome لومي
london لندن
luanda لواندا
lusaka لوساكا
madrid مدريد
manama المنامة
manila مانيلا
maputo مابوتو
mexico-city مكسيكو سيتي|مكسيكو
minsk مينسك|منسك
mogadishu مقديشو|مقاديشو|مقديشيو
monrovia مونروفيا|منروفيا
montevideo مونتيفيديو
moscow موسكو
muscat مسقط
nairobi نيروبي
ndjamena نجامينا|انجامينا|إنجامينا
new-delhi نيودلهي|نيو دلهي|دلهي
niamey نيامي
nicosia نيقوسيا
nouakchott نواكشوط
oslo أوسلو|اوسلو
ottawa أوتاوا
ouagadougou واغادوغو|واجادوجو|واكادوكو|واغادوجو
paris باريس
podgorica بودغوريتسا|بودجوريتسا|بودغوريكا
port-au-prince بورت أو برنس|بورتو برنس|بور أو برانس|بورت-أو-برنس
prague براغ|براج
pretoria بريتوريا
pristina بريشتينا|برشتينا
pyongyang بيونغيانغ|بيونج يانج|بيونغ يانغ|بيونجيانج|بيونغ يونغ
quito كيتو
rabat الرباط
rangoon رانغون|رانجون|يانغون|يانجون
reykjavik ريكيافيك|ريكيافك
riga ريغا|ريجا
riyadh الرياض
rome روما
sanaa صنعاء|صنعا
santiago سانتياغو|سانتياجو
sarajevo سراييفو|سراييڤو|سراجيفو|ساراييفو|سرايفو
seoul سيول|سيئول
skopje سكوبيي|سكوبيه|سكوبي|سكوبيا
sofia صوفيا
stockholm ستوكهولم|استوكهولم
taipei تايبيه|تايبه|تايبي
tallinn تالين
tashkent طشقند
tbilisi تبليسي|تبيليسي
tehran طهران|تهران
tel-aviv تل أبيب|تل ابيب
tirana تيرانا
tokyo طوكيو
tripoli طرابلس
tunis العاصمة التونسية
ulaanbaatar أولان باتور|أولانباتار
vienna فيينا|فينا|ڤيينا
vilnius فيلنيوس|فلنيوس|ڤيلنيوس
warsaw وارسو
washington واشنطن|واشنتن|واشنطون|واشنجتون|واشنغتون
yaounde ياوندي
yerevan يريفان|إيريفان|يرفان
zagreb زغرب|زاغرب|زجرب
algiers العاصمة الجزائرية
kremlin الكرملين
white-house البيت الأبيض
pentagon البنتاغون|البنتاجون
abidjan أبيدجان
abkhazia أبخازيا|أبخاسيا
aden عدن
aleppo حلب
alexandria الإسكندرية|الاسكندرية
aqaba خليج العقبة|مدينة العقبة
arsal عرسال
avdiivka أفدييفكا|أفدييڤكا|أفديفكا
bab-al-mandab باب المندب
bakhmut باخموت|بخموت
bakhmut/2 أرتيموفسك
balochistan بلوشستان|بلوجستان|بلوتشستان
barcelona برشلونة
basra البصرة
benghazi بنغازي|بنجازي
bethlehem بيت لحم
bucha بوتشا
cape-town كيب تاون
casablanca الدار البيضاء
catalonia كتالونيا|كاتالونيا
chechnya الشيشان
chernobyl تشيرنوبيل|تشرنوبيل|تشرنوبل
crimea القرم|شبه جزيرة القرم
dagestan داغستان|داجستان
daraa درعا
darfur دارفور|دار فور
debaltseve ديبالتسيفي|ديبالتسيفو
deir-ez-zor دير الزور
derna درنة
dnipro دنيبرو
dnipro/2 دنيبروبتروفسك
donbas دونباس|الدونباس
donetsk دونيتسك|دونتسك
dubai دبي
eastern-ghouta الغوطة الشرقية
el-fasher الفاشر|الفاشير|مدينة الفاشر
erbil أربيل|اربيل
erbil/2 هولير
fallujah الفلوجة
gaza غزة
gaza/2 قطاع غزة
golan الجولان|هضبة الجولان
goma غوما|جوما
gorazde غورازدي|غوراجده
grozny غروزني|جروزني|غروزنى
haifa حيفا
hama مدينة حماة|محافظة حماة|ريف حماة
hamburg هامبورغ|هامبورج
hebron الخليل
helmand هلمند
hodeidah الحديدة
homs حمص
hong-kong هونغ كونغ|هونج كونج
hormuz مضيق هرمز|هرمز
idlib إدلب|ادلب
istanbul إسطنبول|اسطنبول|استنبول|إستانبول|استانبول
izium إيزيوم|ايزيوم|إزيوم
izmir إزمير|ازمير
jaffa يافا
jeddah جدة
jenin مخيم جنين|مدينة جنين
johannesburg جوهانسبرغ|جوهانسبورغ
kandahar قندهار|قندهر
karachi كراتشي
karbala كربلاء
kashmir كشمير
khan-younis خان يونس|خانيونس
kharkiv خاركيف|خاركوف|خاركيڤ|خاركوڤ
kherson خيرسون|خرسون
kidal كيدال
kirkuk كركوك
kivu كيفو
kobani كوباني
kobani/2 عين العرب
kordofan كردفان
kramatorsk كراماتورسك
kunduz قندوز
kurdistan كردستان|كوردستان
kursk كورسك
lagos لاغوس|لاجوس
lahore لاهور
latakia اللاذقية
lachin لاتشين|لاشين
los-angeles لوس أنجلوس|لوس انجلوس|لوس أنجليس
luhansk لوهانسك|لوغانسك|لوجانسك|لوجانتسك
lviv لفيف|لڤيف|لفوف
marib مأرب
mariupol ماريوبول|ماريوبل
marrakesh مراكش
marseille مرسيليا|مارسيليا
mecca مكة|مكة المكرمة
medina المدينة المنورة
mekelle ميكيلي|ميكلي|مقلي|مقلى
melbourne ملبورن
melitopol ميليتوبول|مليتوبول
misrata مصراتة|مصراته
mosul الموصل
mostar موستار
mumbai مومباي|بومباي
munich ميونخ|ميونيخ
mykolaiv ميكولايف|ميكولايڤ|نيكولاييف
nablus نابلس
nagorno-karabakh ناغورنو كاراباخ|ناغورني كاراباخ|ناجورنو كاراباخ|ناجورني كاراباخ|ناغورنو-كاراباخ|كاراباخ
nagorno-karabakh كراباخ|قراباغ|قرباغ
nagorno-karabakh ناغورنو كاراباغ|ناغورنو قره باخ
nagorno-karabakh ناغورنو قره باغ|ناغورني قره باغ|ناغورني قرة باغ|ناغورنو قرة باغ|ناجورنو قره باغ
nagorno-karabakh ناغورنو قرباغ|ناغورني قرا باغ|قره باخ
nagorno-karabakh قره باغ|قرة باغ|قرباغ|كاراباغ|كرباخ|كارباخ|ناغورنو كارباخ|قراباغ|قرا باغ|ناغورنو|كرباغ
nagorno-karabakh/2 أرتساخ|آرتساخ
najaf النجف
nakhchivan ناخيتشيفان|ناخيتشفان|نخجوان|ناختشيفان
new-york نيويورك|نيو يورك
northern-cyprus شمال قبرص
odesa أوديسا|اوديسا|أوديسة
omdurman أم درمان|ام درمان
oran وهران
palmyra تدمر
panjshir بنجشير|بانشير|بنشير
peshawar بيشاور|بشاور
pokrovsk بوكروفسك|بوكروڤسك
port-sudan بورتسودان|بور سودان|بورت سودان
qamishli القامشلي|قامشلو|قامشلي|القامشلى
rafah رفح
rakhine راخين|أراكان
rakhine/2 ولاية أراكان
ramadi الرمادي
ramallah رام الله
raqqa الرقة
rio ريو دي جانيرو|ريودي جانيرو
saint-petersburg سان بطرسبورغ|سان بطرسبرغ|سانت بطرسبورغ|سانت بطرسبرغ|بطرسبورغ|سان بطرسبورج|سانت بطرسبرج
sao-paulo ساو باولو
sebha سبها
severodonetsk سيفيرودونيتسك|سيفيرودونتسك
sevastopol سيفاستوبول|سيباستوبول|سيفاستوبل
sfax صفاقس
shanghai شنغهاي|شانغهاي
sharjah الشارقة
sidon صيدا
sinai سيناء
sinjar سنجار
sirte سرت
south-ossetia أوسيتيا الجنوبية|أوسيتيا
sloviansk سلوفيانسك|سلافيانسك
srebrenica سربرنيتسا|سريبرينيتسا|سربرنيتشا|سريبرنيتسا|سربنيتسا
stepanakert ستيباناكيرت|ستيبانكيرت|ستيباناكرت|ستيبانكرت
stepanakert/2 خانكندي
suez السويس|قناة السويس
sulaymaniyah السليمانية
sydney سيدني
taiz تعز
tangier طنجة
tigray تيغراي|تيجراي|تيقراي|تغراي|تجراي
tikrit تكريت
timbuktu تمبكتو|تومبوكتو
tobruk طبرق
toronto تورونتو
transnistria ترانسنيستريا|ترانسدنيستريا|بريدنيستروفيه
tyre مدينة صور
vukovar فوكوفار|ڤوكوڤار
wagner فاغنر|فاجنر|فاكنر|ڤاغنر
west-bank الضفة الغربية
xinjiang شينجيانغ|شينجيانج|سنجان
xinjiang/2 تركستان الشرقية
zaporizhzhia زابوريجيا|زابوروجيا|زاباروجيا|زابوريجيه|زابوروجيه|زابوريجيّا
hong-kong هونغ كونغ|هونج كونج|هونكونغ|هونج كونغ
johannesburg جوهانسبرغ|جوهانسبرج|جوهانسبورغ|جوهانسبيرغ
cape-town كيب تاون|كيبتاون
guantanamo غوانتانامو|جوانتانامو|غوانتنامو|جوانتنامو
mumbai مومباي|بومباي
kolkata كولكاتا|كلكتا|كالكوتا
shanghai شنغهاي|شانغهاي|شانجهاي
sydney سيدني
melbourne ملبورن|ميلبورن
new-york نيويورك
los-angeles لوس أنجلوس|لوس أنجليس|لوس انجلوس
chicago شيكاغو|شيكاجو
hamburg هامبورغ|هامبورج|هامبرغ
frankfurt فرانكفورت
munich ميونيخ|ميونخ
salzburg سالزبورغ|سالزبورج
strasbourg ستراسبورغ|ستراسبورج|سترازبورغ
barcelona برشلونة
- حماس شديد|حماس كبير|حماس بالغ|حماس منقطع
- صلاة المغرب|أذان المغرب|وقت المغرب|قبيل المغرب
- مسقط رأسه|مسقط رأسها|مسقط رأس|مسقط رأسهم
"""
