"""Things, bodies and offices the news speaks of, by field: key, English forms | Arabic forms."""

# Who rules and decides.
_STATE = """
government government cabinet governmental | حكومة حكومي حكومية
parliament parliament parliamentary assembly legislature | برلمان برلماني برلمانية
senate senate | شيوخ
council council councils | مجلس مجالس
committee committee commission panel | لجنة لجان مفوضية هيئة
minister minister ministers ministry | وزير وزارة وزيرة وزراء
president president presidential presidency prime | رئيس رئاسة رئاسي رئاسية رئيسة
king king monarch royal | ملك ملكي ملكية
prince prince princess crown | أمير أميرة
mayor mayor mayoral | عمدة
governor governor governorate | محافظ محافظة
official official officials | مسؤول مسؤولون مسؤولين
spokesman spokesman spokeswoman spokesperson | متحدث متحدثة ناطق ناطقة
leader leader leaders commander | زعيم قائد زعماء قادة
adviser adviser advisor advisers | مستشار مستشارة
opposition opposition | معارضة
party party parties | حزب أحزاب
coalition coalition alliance | ائتلاف تحالف
election election elections electoral vote poll polls | انتخابات انتخابي انتخابية اقتراع تصويت صوت صوتت يصوت
turnout turnout | إقبال مشاركة
voter voter voters | ناخب ناخبون ناخبين
candidate candidate candidates | مرشح مرشحة مرشحون مرشحين
seat seat seats | مقعد مقاعد
constitution constitution constitutional | دستور دستوري دستورية
law law laws bill legislation | قانون قوانين تشريع
budget budget | موازنة ميزانية
plan plan plans project scheme | خطة خطط مشروع مشاريع
proposal proposal offer | مقترح اقتراح عرض
veto veto | نقض فيتو
resolution resolution decision ruling | قرار قرارات
reform reform reforms | إصلاح إصلاحات
capital capital | عاصمة
city city town cities | مدينة مدن
village village villages | قرية قرى
province province region district county | إقليم منطقة مقاطعة مناطق
border border frontier borders | حدود
embassy embassy | سفارة
consulate consulate | قنصلية
ambassador ambassador envoy ambassadors | سفير سفيرة مبعوث سفراء
delegation delegation | وفد
talks talks negotiations dialogue | محادثات مفاوضات مباحثات حوار
summit summit | قمة
meeting meeting session | اجتماع جلسة
conference conference | مؤتمر
agreement agreement deal treaty accord pact | اتفاق اتفاقية معاهدة صفقة
ceasefire ceasefire truce armistice | هدنة
visa visa visas | تأشيرة تأشيرات
relations relations ties | علاقات
"""

# What is judged.
_JUSTICE = """
court court courts tribunal | محكمة محاكم
judge judge judges | قاض قاضي قاضية قضاة
prosecutor prosecutor prosecutors attorney | مدع ادعاء نيابة
lawyer lawyer lawyers | محام محامي محامية محامين
trial trial | محاكمة
prison prison jail | سجن سجون
appeal appeal | استئناف طعن
investigation investigation inquiry probe | تحقيق تحقيقات
corruption corruption graft bribery | فساد رشوة
fraud fraud embezzlement | احتيال اختلاس
crime crime crimes | جريمة جرائم
theft theft robbery | سطو
fine fine fines | غرامة غرامات
evidence evidence proof | دليل أدلة
suspect suspect suspects | مشتبه
police police | شرطة
terrorism terrorism terrorist terrorists | إرهاب إرهابي إرهابية إرهابيين
gang gang cartel | عصابة
"""

# Who fights, and with what.
_WAR = """
army army military | جيش عسكري عسكرية
navy navy naval | بحرية
forces force forces troops | قوات قوة
guard guard guards | حرس
militia militia militias | ميليشيا ميليشيات
rebels rebels insurgents militants gunmen rebel | مسلحون مسلحين مسلحو مسلحي متمردون متمردين
officer officer officers | ضابط ضباط
war war wars conflict | حرب حروب نزاع
battle battle battles | معركة معارك
front front frontline | جبهة
siege siege blockade | حصار
base base bases barracks | قاعدة ثكنة قواعد
positions position positions | موقع مواقع
strike airstrike airstrikes raid raids | غارة غارات
missile missile missiles rocket rockets | صاروخ صواريخ صاروخا
drone drone drones | مسيرة مسيرات
tank tank tanks | دبابة دبابات
weapon weapon weapons arms | سلاح أسلحة
ammunition ammunition shells | ذخيرة ذخائر قذائف
bomb bombs explosive explosives | قنبلة قنابل متفجرات عبوة
plane plane aircraft jet jets warplane | طائرة طائرات مقاتلة
helicopter helicopter helicopters | مروحية مروحيات
hostage hostages hostage captive | رهينة رهائن
prisoner prisoner prisoners | أسير أسرى سجين سجناء
ambush ambush | كمين
offensive offensive operation | عملية
leak leak | تسرب
blast blast explosion explosions | انفجار تفجير انفجارات
massacre massacre | مجزرة مذبحة
body bodies corpse corpses | جثة جثث جثمان جثامين
victim victim victims casualties | ضحية ضحايا
peace peace | سلام
airspace airspace | أجواء
"""

# What befalls people and places.
_DISASTER = """
earthquake earthquake quake tremor | زلزال هزة
flood flood floods flooding | فيضان فيضانات سيول سيل أغرق أغرقت غمر غمرت
fire fire blaze wildfire fires | حريق حرائق
crash crash accident | حادث تحطم
storm storm hurricane cyclone typhoon | عاصفة إعصار
collapse collapse collapsed collapses | انهيار انهار انهارت ينهار تنهار ينهر تنهر
volcano volcano | بركان
emergency emergency | طوارئ
drought drought | جفاف
rain rain rains rainfall | مطر أمطار
snow snow | ثلج ثلوج
wave wave waves | موجة أمواج
heat heatwave temperature temperatures | حرارة
dam dam dams | سد سدود السدين سدين
building building buildings block | مبنى مبان مباني بناية بنايات عمارة
tower tower towers | برج أبراج
storey storey storeys story floor floors | طابق طوابق طابقا
house house houses home homes | منزل منازل بيت بيوت
bridge bridge bridges | جسر جسور
road road highway roads | طريق طرق
street street streets | شارع شوارع
tunnel tunnel | نفق
railway railway rail | سكة
train train trains | قطار قطارات
bus bus coach | حافلة حافلات
lorry lorry lorries truck trucks | شاحنة شاحنات
car car cars vehicle vehicles | سيارة سيارات مركبة
ship ship vessel tanker ships | سفينة ناقلة سفن
boat boat boats dinghy | قارب قوارب زورق
ferry ferry | عبارة
airport airport | مطار
port port harbour | ميناء مرفأ
crossing crossing | معبر
station station | محطة
camp camp camps | مخيم مخيمات
tent tent tents | خيمة خيام
aid aid relief | مساعدات إغاثة معونة معونات
convoy convoy | قافلة
rescuer rescuers rescuer rescue | منقذ منقذون إنقاذ مسعف مسعفون مسعفين
survivor survivors survivor | ناج ناجون ناجين
rubble rubble debris | أنقاض ركام
river river rivers | نهر أنهار
sea sea | بحر
lake lake | بحيرة
coast coast shore | ساحل سواحل
island island islands | جزيرة جزر
mountain mountain mountains | جبل جبال
forest forest forests woodland | غابة غابات
valley valley | واد وادي
"""

# What is made, bought and paid.
_ECONOMY = """
economy economy economic | اقتصاد اقتصادي اقتصادية
company company firm companies firms | شركة شركات
bank bank banks | بنك مصرف بنوك مصارف
central central | مركزي مركزية
airline airline airlines | خطوط طيران
factory factory plant factories | مصنع مصانع
mine mine mines | منجم مناجم
field field fields | حقل حقول
pipeline pipeline | أنبوب أنابيب
refinery refinery | مصفاة
market market markets | سوق أسواق
exchange bourse stock | بورصة
share shares | أسهم سهم
oil oil crude | نفط خام
gas gas | غاز
coal coal | فحم
gold gold | ذهب
copper copper | نحاس
wheat wheat grain | قمح حبوب
bread bread | خبز
sugar sugar | سكر
rice rice | أرز
food food | غذاء أغذية غذائي غذائية
meat meat | لحم لحوم
cotton cotton | قطن
olive olive olives | زيتون
coffee coffee | قهوة
tea tea | شاي
fuel fuel petrol gasoline | وقود بنزين
diesel diesel | ديزل مازوت
water water | مياه ماء
electricity electricity power | كهرباء
dollar dollar dollars | دولار
euro euro euros | يورو
pound pound pounds | جنيه
lira lira | ليرة
rouble rouble ruble roubles | روبل
dinar dinar dinars | دينار
price price prices cost costs rate rates | سعر أسعار كلفة تكلفة معدل نسبة
inflation inflation | تضخم
unemployment unemployment jobless | بطالة
interest interest | فائدة
growth growth | نمو
debt debt debts | دين ديون
loan loan loans | قرض قروض
tax tax taxes | ضريبة ضرائب
tariff tariff tariffs duties customs | رسوم جمارك جمركية
subsidy subsidy subsidies | دعم
wage wage wages salary salaries pay | أجر أجور راتب رواتب
job job jobs | وظيفة وظائف
export export exports | صادرات تصدير
import import imports | واردات استيراد
production production output | إنتاج
contract contract contracts | عقد عقود
investment investment investments | استثمار استثمارات
sanction sanctions sanction | عقوبات
tourism tourism | سياحة سياحي سياحية
harvest harvest crop crops | محصول محاصيل حصاد
walkout walkout strike | إضراب أضرب أضربت مضربون مضربين
union union unions | نقابة اتحاد نقابات
industry industry industrial | صناعة صناعي صناعية
trade trade commerce | تجارة تجاري تجارية
energy energy | طاقة
agriculture agriculture agricultural farming | زراعة زراعي زراعية
finance finance financial | مالية مالي
"""

# Health, schools and science.
_SOCIETY = """
hospital hospital hospitals clinic | مستشفى مستشفيات عيادة
health health | صحة صحي صحية
disease disease illness | مرض أمراض
epidemic epidemic outbreak pandemic | وباء تفش تفشي جائحة
cholera cholera | كوليرا
malaria malaria | ملاريا
measles measles | حصبة
polio polio | شلل
ebola ebola | إيبولا
virus virus coronavirus covid | فيروس كورونا
case case cases infections | إصابة إصابات حالة حالات
vaccine vaccine vaccines vaccination | لقاح لقاحات تطعيم
medicine medicine drug medicines | دواء أدوية
drugs drugs narcotics cocaine | مخدرات كوكايين
famine famine hunger starvation | مجاعة جوع
school school schools | مدرسة مدارس
university university universities | جامعة جامعات
education education | تعليم تربية
exam exam exams examination | امتحان امتحانات
study study research | دراسة بحث أبحاث
report report reports | تقرير تقارير سجل سجلت يسجل تسجل تسجيل
scientist scientist scientists | علماء
satellite satellite satellites | قمر
space space | فضاء فضائي فضائية
planet planet | كوكب
nuclear nuclear reactor | نووي نووية مفاعل
uranium uranium | يورانيوم
internet internet | إنترنت
phone phone phones smartphone | هاتف هواتف
app app application platform | تطبيق منصة
mosque mosque mosques | مسجد جامع مساجد
church church churches | كنيسة كنائس
pope pope | بابا
pilgrim pilgrim pilgrims pilgrimage | حاج حجاج
museum museum | متحف
book book books | كتاب كتب
film film films movie | فيلم أفلام
festival festival | مهرجان
exhibition exhibition | معرض
prize prize award | جائزة جوائز
song singer song | مغن مغني مغنية أغنية
newspaper newspaper | صحيفة جريدة
journalist journalist journalists | صحفي صحافي صحافية صحفيين
activist activist activists | ناشط ناشطة ناشطين
protest protest protests demonstration | احتجاج احتجاجات مظاهرة مظاهرات تظاهرة تظاهر يتظاهر
woman woman women | امرأة نساء
people people population inhabitants residents | سكان شعب أهالي
refugee refugee refugees migrant migrants | لاجئ لاجئين لاجئون مهاجر مهاجرين
organisation organisation organization organisations | منظمة منظمات
statement statement | بيان
"""

# Matches and cups.
_SPORT = """
team team squad | منتخب فريق
club club clubs | ناد نادي أندية
match match game | مباراة لقاء
final final | نهائي
cup cup | كأس
league league | دوري
championship championship tournament | بطولة
title title | لقب
goal goal goals | هدف أهداف
point point points | نقطة نقاط
coach trainer | مدرب مدربة
player player players | لاعب لاعبة لعب لعبت يلعب
medal medal medals | ميدالية ميداليات
stadium stadium | ملعب استاد
race race marathon | سباق ماراثون
olympics olympics olympic | أولمبياد أولمبي أولمبية
"""

# Which of several, and where.
_WHICH = """
north north northern | شمال شمالي شمالية
south south southern | جنوب جنوبي جنوبية
east east eastern | شرق شرقي شرقية
west west western | غرب غربي غربية
first first | أول أولى
second second | ثان ثاني ثانية
third third | ثالث ثالثة
upper upper | علوي علوية أعلى
foreign foreign | خارجية
defence defence defense | دفاع
interior interior | داخلية
"""

THINGS = _STATE + _JUSTICE + _WAR + _DISASTER + _ECONOMY + _SOCIETY + _SPORT + _WHICH
