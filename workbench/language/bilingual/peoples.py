"""Peoples: the adjective and the noun, under the key of the country's name."""

# Key, English forms | the Arabic adjective and what its endings do not give.
_ROWS = """
armenia armenian armenians | أرميني
azerbaijan azerbaijani azerbaijanis azeri azeris | أذربيجاني أذري
russia russian russians | روسي روس
ukraine ukrainian ukrainians | أوكراني
turkey turkish turk turks | تركي أتراك
iran iranian iranians | إيراني
israel israeli israelis | إسرائيلي
palestine palestinian palestinians | فلسطيني
egypt egyptian egyptians | مصري
syria syrian syrians | سوري
lebanon lebanese | لبناني
jordan jordanian jordanians | أردني
iraq iraqi iraqis | عراقي
saudi-arabia saudi saudis | سعودي
yemen yemeni yemenis | يمني
houthis houthi houthis huthi huthis | حوثي
emirates emirati emiratis | إماراتي
qatar qatari qataris | قطري
kuwait kuwaiti kuwaitis | كويتي
bahrain bahraini bahrainis | بحريني
oman omani omanis | عماني
sudan sudanese | سوداني
libya libyan libyans | ليبي
tunisia tunisian tunisians | تونسي
algeria algerian algerians | جزائري
morocco moroccan moroccans | مغربي مغاربة
mauritania mauritanian mauritanians | موريتاني
somalia somali somalis | صومالي
djibouti djiboutian djiboutians | جيبوتي
ethiopia ethiopian ethiopians | إثيوبي
eritrea eritrean eritreans | إريتري
kenya kenyan kenyans | كيني
uganda ugandan ugandans | أوغندي
tanzania tanzanian tanzanians | تنزاني
rwanda rwandan rwandans | رواندي
burundi burundian burundians | بوروندي
chad chadian chadians | تشادي
mali malian malians | ماليين
nigeria nigerian nigerians | نيجيري
niger nigerien nigeriens | نيجري
ghana ghanaian ghanaians | غاني
senegal senegalese | سنغالي
cameroon cameroonian cameroonians | كاميروني
ivory-coast ivorian ivorians | إيفواري
gabon gabonese | غابوني
angola angolan angolans | أنغولي
zambia zambian zambians | زامبي
zimbabwe zimbabwean zimbabweans | زيمبابوي
mozambique mozambican mozambicans | موزمبيقي
united-states american americans | أميركي أمريكي
canada canadian canadians | كندي
mexico mexican mexicans | مكسيكي
cuba cuban cubans | كوبي
haiti haitian haitians | هايتي
colombia colombian colombians | كولومبي
venezuela venezuelan venezuelans | فنزويلي
ecuador ecuadorian ecuadorians | إكوادوري
peru peruvian peruvians | بيروفي
bolivia bolivian bolivians | بوليفي
brazil brazilian brazilians | برازيلي
argentina argentine argentines argentinian argentinians | أرجنتيني
chile chilean chileans | تشيلي
uruguay uruguayan uruguayans | أوروغوياني
paraguay paraguayan paraguayans | باراغوياني
britain british briton britons | بريطاني
england english | إنجليزي إنجليز إنكليزي
scotland scottish scots | اسكتلندي
ireland irish | أيرلندي إيرلندي
france french | فرنسي
germany german germans | ألماني ألمان
italy italian italians | إيطالي
spain spanish spaniards | إسباني إسبان
portugal portuguese | برتغالي
netherlands dutch | هولندي
belgium belgian belgians | بلجيكي
switzerland swiss | سويسري
austria austrian austrians | نمساوي نمسوي
poland polish poles | بولندي
czechia czech czechs | تشيكي
slovakia slovak slovaks slovakian | سلوفاكي
hungary hungarian hungarians | مجري هنغاري
romania romanian romanians | روماني
bulgaria bulgarian bulgarians | بلغاري بلغار
serbia serbian serb serbs serbians | صربي صرب
croatia croatian croat croats | كرواتي
slovenia slovenian slovenians slovene | سلوفيني
bosnia bosnian bosnians | بوسني
kosovo kosovar kosovars kosovan | كوسوفي
montenegro montenegrin montenegrins | مونتنيغري
albania albanian albanians | ألباني ألبان
greece greek greeks | يوناني
cyprus cypriot cypriots | قبرصي قبارصة
malta maltese | مالطي
moldova moldovan moldovans | مولدوفي
belarus belarusian belarusians | بيلاروسي
lithuania lithuanian lithuanians | ليتواني
latvia latvian latvians | لاتفي
estonia estonian estonians | إستوني
finland finnish finns | فنلندي
sweden swedish swedes | سويدي
norway norwegian norwegians | نرويجي
denmark danish danes | دنماركي
iceland icelandic | آيسلندي
china chinese | صيني
taiwan taiwanese | تايواني
japan japanese | ياباني
mongolia mongolian mongolians | منغولي
india indian indians | هندي هنود
pakistan pakistani pakistanis | باكستاني
bangladesh bangladeshi bangladeshis | بنغلاديشي
sri-lanka lankan lankans | سريلانكي
nepal nepali nepalese | نيبالي
myanmar burmese | ميانماري بورمي
thailand thai thais | تايلاندي
vietnam vietnamese | فيتنامي
cambodia cambodian cambodians | كمبودي
malaysia malaysian malaysians | ماليزي
indonesia indonesian indonesians | إندونيسي
philippines filipino filipinos philippine | فلبيني
singapore singaporean singaporeans | سنغافوري
australia australian australians | أسترالي
afghanistan afghan afghans | أفغاني أفغان
uzbekistan uzbek uzbeks | أوزبكي أوزبك
kazakhstan kazakh kazakhs | كازاخستاني
kyrgyzstan kyrgyz | قرغيزي قيرغيزي
tajikistan tajik tajiks | طاجيكي طاجيك
turkmenistan turkmen | تركماني
chechnya chechen chechens | شيشاني شيشان
"""
_ENDINGS = ("", "ة", "ين", "ون", "ات")


def _forms(adjectives: list[str]) -> list[str]:
    """Feminine and plural beside each Arabic adjective."""
    return [
        one + ending for one in adjectives for ending in (_ENDINGS if one.endswith("ي") else _ENDINGS[:1])
    ]


# Key, English forms, Arabic forms.
PEOPLES: list[tuple[str, list[str], list[str]]] = [
    (key, english, _forms(arabic.split()))
    for row in _ROWS.strip().splitlines()
    for names, _, arabic in (row.partition(" | "),)
    for key, *english in (names.split(),)
]
