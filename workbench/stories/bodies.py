"""What bodies, offices and those who speak for them are called in Arabic and English.

A row is what the words mean, and the words: beginnings of a word where they end in `*`. Arabic ones stand without the
article and in reading form (`language/words.py`). A longer phrase goes before a shorter one.
"""

# What kind of body it is. Two bodies of different kinds are two, whatever else their names share.
KINDS = """
army|army|military|armed forces|جيش|قوات مسلحه|قوات المسلحه
navy|navy|بحريه
police|police|شرطه
civil_defence|civil defen*|دفاع مدني
coast_guard|coast guard|coastguard|خفر السواحل|خفر سواحل
ambulance|ambulance*|اسعاف
red_crescent|red crescent|هلال الاحمر|هلال احمر
red_cross|red cross|صليب الاحمر|صليب احمر
ministry|ministry|ministries|وزاره
government|government*|cabinet|حكومه
authorities|authorities|administration*|سلطات|اداره
officials|official|officials|مسؤول*|مسءول*
organisation|organisation*|organization*|منظمه
agency|agency|وكاله
authority|authority|commission|هيءه|مفوضيه
programme|programme|program|برنامج
fund|fund|صندوق
office|office|bureau|مكتب
committee|committee|لجنه
council|council|مجلس
union|union|اتحاد
federation|federation|confederation
observatory|observatory|مرصد
institute|institute|معهد
centre|centre|center|مركز
university|university|جامعه
company|company|corporation|شركه
bank|bank|بنك|مصرف
court|court|tribunal|محكمه
prosecution|prosecut*|نيابه|مدعي العام|مدعي عام
parliament|parliament|house of representatives|national assembly|برلمان|مجلس النواب|مجلس نواب
senate|senate|مجلس الشيوخ
municipality|municipality|بلديه
party|party|حزب
embassy|embassy|سفاره
mission|mission|بعثه
hospital|hospital|مستشفي
school|school|مدرسه
newspaper|newspaper|صحيفه|جريده
ombudsman|ombuds*|human rights office|human rights defender|امين المظالم|مظالم|مكتب حقوق الانسان|مدافع عن حقوق الانسان
unicef|unicef|يونيسف|يونيسيف
unrwa|unrwa|اونروا|انروا
ocha|ocha|اوتشا
witnesses|witness*|شهود|شاهد*
"""

# Kinds that are one person, or several: a name beside them is a person's. None but the president speaks for a body
# that is named too.
PERSONS = """
doctor|doctor*|physician*|طبيب*|اطباء
nurse|nurse*|ممرض*
soldier|soldier*|جندي|جنود
officer|officer*|ضابط|ضباط
worker|worker*|employee*|volunteer*|موظف*|عامل|عمال|متطوع*
journalist|journalist*|reporter*|صحفي*|صحافي*|مراسل*
expert|expert*|analyst*|researcher*|خبير*|خبراء|محلل*|باحث*
source|source*|مصدر|مصادر
lawyer|lawyer*|محام|محامي*|محامون
engineer|engineer*|مهندس*
resident|resident*|villager*|سكان|ساكن*|اهالي
member|member*|عضو*|اعضاء
teacher|teacher*|معلم*|مدرس|مدرسون
guard|guard*|حارس*|حراس
president|president|presidency|رءيس الجمهوريه|رءيس|رءاسه
premier|prime minister*|premier|رءيس الوزراء|رءيس وزراء|رءيسه الوزراء|رءيس الحكومه|رءيس حكومه
mayor|mayor|رءيس البلديه|رءيس بلديه|رءيسه البلديه|رءيسه بلديه|عميد البلديه|عميد بلديه
governor|governor|محافظ|والي
ambassador|ambassador|سفير*
"""

STATE = frozenset({"ministry", "authorities", "officials"})
"""Kinds that speak for one another where they are of the same matter: health officials, the ministry of health."""

WIDER = frozenset({"government", "authorities", "officials", "office"})
"""Kinds that only say where another one stands: the minister of health in the government."""

# Who speaks for a body, and asserts for it: its statement, not another party's.
SPEAKERS = """
spokesperson|spokes*|متحدث*|ناطق*
secretary_general|secretary general|امين العام|امينه العامه|امين عام|امينه عامه
director general|director|chief|head|مدير العام|مدير عام|مدير|مديره
minister|minister|وزير|وزيره
representative|representative|ممثل*
statement|statement|بيان
"""

# Of what it is: two bodies of one kind are one where the matter is the same.
MATTERS = """
international|international|دولي|دوليه
world|world|global|عالمي|عالميه
national|national|وطني|وطنيه|قومي|قوميه
supreme|supreme|higher|high|اعلي|عليا
central|central|مركزي|مركزيه
public|public|عموميه
european|european|اوروبي|اوروبيه
african|african|افريقي|افريقيه
arab|arab|عربي|عربيه
islamic|islamic|اسلامي|اسلاميه
migration|migration|immigration|هجره
refugees|refugee*|لاجء*
health|health|صحه|صحي|صحيه
food|food|غذاء|اغذيه
agriculture|agricultur*|زراعه|زراعي|زراعيه
defence|defence|defense|دفاع
interior|interior|داخليه
foreign|foreign|external|خارجيه
finance|finance|financial|ماليه
economy|econom*|اقتصاد|اقتصادي|اقتصاديه
trade|trade|commerce|تجاره
justice|justice|عدل
education|education|تعليم|تربيه
transport|transport*|نقل
energy|energy|طاقه
electricity|electricity|كهرباء
oil|oil|petroleum|نفط|بترول
water|water|مياه
planning|planning|تخطيط
labour|labour|labor|عمل
culture|culture|ثقافه
environment|environment*|بيءه
information|information|اعلام
children|children|طفوله|اطفال
human_rights|human rights|حقوق الانسان
relief|relief|اغاثه
aid|aid|مساعدات
emergency|emergency|emergencies|طواريء
meteorology|meteorolog*|weather|ارصاد|ارصاد الجويه
seismology|seismolog*|زلازل
security|security|امن|امني|امنيه
intelligence|intelligence|مخابرات|استخبارات
election|election*|electoral|انتخابات
statistics|statistics|احصاء
separatists|separatist*|breakaway|انفصالي*
rebels|rebel*|متمرد*
opposition|opposition|معارض*
"""

# What makes it another one than the one it is named after.
MARKS = """
former|former|ex|سابق|سابقه
branch|branch|chapter|فرع
deputy|deputy|vice
other|other|others|another|اخر*
"""

# What means several of the things above at once.
SEVERAL = """
programme world food|wfp
authority refugees united-nations|unhcr
deputy premier|deputy prime minister|ناءب رءيس الوزراء|ناءبه رءيس الوزراء|ناءب رءيس الحكومه
deputy president|vice president|ناءب الرءيس|ناءبه الرءيس|ناءب رءيس|ناءبه رءيس
deputy minister ministry|deputy minister|ناءب وزير|ناءب وزيره|ناءبه وزير|وكيل وزاره
deputy director|deputy director|deputy head|deputy chief|ناءب مدير|ناءب مديره
"""

# Where it is, beside the places of the lists.
SIDES = """
east|east|eastern|شرق|شرقي|شرقيه
west|west|western|غرب|غربي|غربيه
north|north|northern|شمال|شمالي|شماليه
south|south|southern|جنوب|جنوبي|جنوبيه
"""

# Peoples that look alike and are not: of the nation, of the state; of Niger, of Nigeria.
LOOK_ALIKES = """
armenian-nation|ethnic armenian|ethnic armenians|ارمني|ارمنيه|ارمن|ارمنيين|ارمنيون
niger|nigerien|nigeriens|نيجري|نيجريه|نيجريين
nigeria|nigerian|nigerians|نيجيري|نيجيريه|نيجيريين
north-korea|north korean|north koreans|كوري شمالي|كوريه شماليه|كوري الشمالي|كوريه الشماليه
south-korea|south korean|south koreans|كوري جنوبي|كوريه جنوبيه|كوري الجنوبي|كوريه الجنوبيه
"""
