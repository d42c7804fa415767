"""What every reader understands in one way only: nothing is asked about it."""

import pytest

from tests.unit.language.ambiguity import ambiguities

QUIET = """
استؤنفت المفاوضات بين أرمينيا وأذربيجان بعد تبادل الأسرى والجثامين.
أعلن عن مقتل الضابط والجندي في الانفجار وإصابة آخرين.
بعد انتهاء الهدنة واستئناف القتال نزح السكان.
جرى استهداف القوات الحكومية على يد مسلحين مجهولين.
قال الرئيس إن بلاده مستعدة للحوار مع جيرانها.
أدى قصف المنازل إلى نزوح مئات العائلات.
أدى قصف الطائرات إلى نزوح مئات العائلات.
أعلنت وزارة الدفاع مقتل ثلاثة جنود وإصابة خمسة، بينهم ضابط.
أصيب 30 شخصا بينهم 12 امرأة وسبعة أطفال.
اتفق الطرفان على ترسيم الحدود وتبادل السفراء.
انتهت المباراة بفوز الأهلي وخسارة الزمالك.
أدت الحرب إلى خسارة الأرواح والممتلكات وتدمير البنية التحتية.
لقاء الرئيس ورئيس الوزراء يستمر ساعتين.
أكد وزير الخارجية أن دعم الحكومة السورية مستمر.
تعهد الاتحاد الأوروبي بدعم أوكرانيا.
نفت الوزارة استهداف المدنيين.
أدانت الأمم المتحدة قتل المدنيين في دارفور.
دعا الأمين العام إلى حماية المدنيين.
تراجع اليورو والجنيه الإسترليني وارتفع الدولار.
سقوط النظام وتشكيل حكومة انتقالية مطلبان أساسيان.
هزيمة تنظيم الدولة وإعادة إعمار المدينة أولوية.
أعلن الجيش تحرير المدينة وطرد المسلحين منها.
قتل قائد الكتيبة وثلاثة من جنوده.
قتل رئيس البلدية في كمين.
اعتقل الجيش ثلاثة مسلحين قرب الحدود.
اتهمت روسيا أوكرانيا بقصف المحطة.
انتقد زعيم المعارضة الحكومة لأنها رفعت الأسعار.
قال المتحدث باسم الجيش إن القوات تقدمت كيلومترين.
أوضح الوزير أن وزارة الصحة أعلنت الطوارئ يوم الأحد الماضي، وأن المستشفيات مستعدة.
لم يحضر الوفد لأن الطائرة تأخرت.
لم ينجح الاتفاق بسبب الخلافات.
لم تتمكن الفرق من الوصول بسبب القصف.
لا يزال الوضع متوترا بسبب الخلاف.
لم يصل المساعدات إلى المخيم بسبب الحصار.
ارتفعت الأسعار مرتين هذا العام.
زار الوفد المدينة ثلاث مرات منذ يناير.
زاد عدد السكان أكثر من ثلاثة ملايين.
عدد القتلى أكثر من المعلن.
تحتاج البلاد إلى المساعدات أكثر من الوعود.
خسر الحزب أكثر من نصف مقاعده.
التقى الرئيس وفدا من رجال الأعمال في مكتبه.
وصل وزير التربية والتعليم إلى المدينة.
حضر وزيرا الدفاع والداخلية الاجتماع.
اجتمع الرئيس مع كبار مساعديه بعد عودته من الخارج.
التقى شقيق الوزيرة التي استقالت.
كشف المدير الذي أقيل أسرارا جديدة.
هنأ الرئيس اللاعبين بعد فوزهم.
كل المؤسسات لم تعد تعمل.
لم يعد أحد من الرهائن.
كانت عمان قد استضافت المحادثات، وقال وزير الخارجية الأردني إن بلاده ترحب.
أغلقت السلطات المعبر الذي قصف الأحد.
أكدت الوزارة أن الحصة ستوزع الأحد.
قال الخبير إن الاقتصاد سينمو العام المقبل.
وأضاف أن الوزارة ستعلن النتائج الخميس.
ذكر التقرير أن الأسعار مرتفعة منذ الأسبوع الماضي.
قال رئيس الوزراء ووزير الدفاع إن التحقيق انتهى.
اتهامات بالفساد تلاحق الحزب.
تهديد الرئيس بالاستقالة أربك حلفاءه.
انتقاد الوزير للصحافة أثار جدلا.
مراقبة الانتخابات تتم من جانب منظمات دولية.
ودعمت الحكومة المزارعين أكثر من أي وقت مضى.
The war left thousands dead and displaced millions of people.
The defeat of Armenia and the gains of Azerbaijan changed the region.
The deaths of the officer and the soldier shocked the town.
The killing of civilians must stop, the minister said.
The murder of the journalist by two soldiers shocked the country.
The minister met his wife before his departure.
The president told reporters that he would resign.
The mother said her son had called before he died.
John said he would resign because he was ill.
The company did not respond to a request for comment because of the holiday.
I don't think so because it is late.
They did not win because they were weak.
The price rose to three times its earlier level.
He visited Paris three times more than a decade ago.
She has been married four times.
The shooting of the film began on Monday.
The support of the public is needed.
The fear of the police is real.
More than the money, it was the principle.
The bank lost more than the market expected.
He likes football more than tennis.
The army said it would close the crossing on Monday.
The ministry said on Sunday it had closed the crossing.
The police said they arrested him on Sunday after a chase.
The minister of education and science resigned.
The former minister resigned.
A former soldier and his wife were killed.
Eighty people were injured, including 15 civilians.
Five soldiers were killed in May and 80 people, including 15 children, were wounded in June.
All the votes were counted, but the results were not published.
Not all of the hostages were released.
Everyone said they were not ready.
The two sides agreed on Tuesday to exchange prisoners.
Police opened fire on protesters with no warning.
He hit the ball with a bat.
The woman saw the man with her own eyes.
The man who was arrested on Monday has been charged.
Workers who were fired last week are suing.
Both teams lost.
Both wars ended in the defeat of Iraq.
The brother of the president, who lives abroad, denied it.
The lawyer told the court that he was innocent.
Obama met Merkel before the summit.
40 wounded soldiers and their families were evacuated.
The government only recently approved the plan.
The minister only said that talks were going on.
The owner of the car who hit the child fled.
"""


@pytest.mark.parametrize("sentence", QUIET.strip().splitlines())
def test_what_every_reader_understands_stays_quiet(sentence: str) -> None:
    assert ambiguities(sentence) == []
