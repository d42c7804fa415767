"""Arabic names of towns and regions that the wars of the news made known, with their spellings.

The form of a row: see `language/spellings.py`.
"""

NAMES = """
afrin عفرين
manbij منبج|منبچ
azaz أعزاز|إعزاز|عزاز
jarablus جرابلس|جرابلوس
tal-abyad تل أبيض
tal-rifaat تل رفعت
ras-al-ain رأس العين|سري كانيه
hasakah الحسكة|الحسكه
sweida السويداء|السويدا
quneitra القنيطرة
maarat-al-numan معرة النعمان
khan-sheikhoun خان شيخون|خان شيخان
saraqib سراقب
douma مدينة دوما|دوما السورية
tartus طرطوس|طرطس
zabadani الزبداني
madaya مضايا
yarmouk مخيم اليرموك
albukamal البوكمال|أبو كمال|ألبوكمال
tal-afar تلعفر|تل عفر|تل أعفر
anbar الأنبار|محافظة الأنبار
diyala ديالى
samarra سامراء|سامرا
baiji بيجي
nineveh نينوى|سهل نينوى
dohuk دهوك
hawija الحويجة
tuz-khurmatu طوزخورماتو|طوز خورماتو
saada صعدة|صعده
ibb محافظة إب|مدينة إب
dhale محافظة الضالع|مدينة الضالع
hadramawt حضرموت
mukalla المكلا|المكلّا
shabwa شبوة
abyan محافظة أبين
mocha المخا|المخاء
nyala نيالا|نيالى
el-geneina الجنينة|الجنينه
gezira ولاية الجزيرة
wad-madani ود مدني|ودمدني|واد مدني
kassala كسلا
gedaref القضارف
kadugli كادوقلي|كادقلي|كادوغلي
el-obeid الأبيض السودانية|مدينة الأبيض
zalingei زالنجي
abyei أبيي|آبيي
merowe مدينة مروي|سد مروي
sennar سنار
zawiya الزاوية الليبية
zintan الزنتان
tarhuna ترهونة
bani-walid بني وليد
jufra الجفرة
ajdabiya أجدابيا|إجدابيا
ras-lanuf رأس لانوف
beit-lahia بيت لاهيا|بيت لاهية
beit-hanoun بيت حانون
jabalia جباليا|مخيم جباليا
nuseirat النصيرات|مخيم النصيرات
deir-al-balah دير البلح
shujaiya الشجاعية|حي الشجاعية
tulkarm طولكرم|طول كرم
qalqilya قلقيلية|قلقيليا
jericho أريحا
sderot سديروت
ashkelon عسقلان|أشكلون
ashdod أسدود|أشدود
beersheba بئر السبع
kiryat-shmona كريات شمونة|كريات شمونا
nabatieh النبطية
bint-jbeil بنت جبيل
marjayoun مرجعيون
khiam الخيام اللبنانية|بلدة الخيام
baalbek بعلبك
hermel الهرمل
naqoura الناقورة
irpin إربين|إيربين
hostomel هوستوميل|غوستوميل
chasiv-yar تشاسيف يار|شاسيف يار
kupiansk كوبيانسك
vuhledar فوغليدار|فوهليدار|أوغليدار
toretsk توريتسك
chernihiv تشيرنيهيف|تشيرنيغيف|تشرنيهيف
sumy سومي
poltava بولتافا
belgorod بيلغورود|بلغورود
bryansk بريانسك
rostov روستوف
soledar سوليدار
kakhovka كاخوفكا|نوفا كاخوفكا
lysychansk ليسيتشانسك|ليسيشانسك
horlivka غورليفكا|هورليفكا
kryvyi-rih كريفي ريه|كريفوي روغ
enerhodar إينرهودار|إنرهودار|إنيرغودار
kerch كيرتش
shusha شوشا|شوشي
agdam أغدام|آغدام|أقدام الأذربيجانية
fuzuli فيزولي|فضولي الأذربيجانية
kelbajar كيلبجار|كلبجر|كالباجار
khojaly خوجالي
gyumri غيومري|جيومري
ganja كنجة|غنجة|غانجا
tskhinvali تسخينفالي
sukhumi سوخومي
tuzla توزلا
banja-luka بانيا لوكا
mitrovica ميتروفيتسا|ميتروفيتشا
axum أكسوم
gondar غوندار|قوندر
bahir-dar بحر دار|باهر دار
gao غاو
menaka ميناكا
mopti موبتي
maiduguri مايدوغوري|مايدوجوري
agadez أغاديز|أغادس
bukavu بوكافو
bunia بونيا
ituri إيتوري
uvira أوفيرا
naypyidaw نايبيداو|نايبيتاو
herat هرات|هيرات
mazar-i-sharif مزار شريف|مزار الشريف
jalalabad جلال آباد|جلالآباد
ghazni غزنة|غزني
"""
