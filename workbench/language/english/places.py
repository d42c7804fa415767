"""English names of countries, capitals, bodies and regions in the news, with their spellings.

One name a row: the key it shares with the Arabic list, then its spellings separated by "|".
"""

NAMES = """
armenia Armenia
azerbaijan Azerbaijan|Azerbaidjan
nagorno-karabakh Nagorno-Karabakh|Nagorno Karabakh|Nagorny Karabakh|Nagorno-Karabagh|Nagorny-Karabakh|Karabakh
nagorno-karabakh Karabagh|Mountainous Karabakh
nagorno-karabakh/2 Artsakh
baku Baku
yerevan Yerevan|Erevan
stepanakert Stepanakert
stepanakert/2 Khankendi|Xankendi
russia Russia
moscow Moscow
kremlin Kremlin
ukraine Ukraine
kyiv Kyiv|Kiev
turkey Turkey|Türkiye|Turkiye
ankara Ankara
iran Iran
tehran Tehran|Teheran
israel Israel
palestine Palestine
gaza Gaza|Gaza Strip
west-bank West Bank
jerusalem Jerusalem
egypt Egypt
cairo Cairo
syria Syria
damascus Damascus
lebanon Lebanon
beirut Beirut
jordan Jordan
iraq Iraq
baghdad Baghdad
saudi-arabia Saudi Arabia
riyadh Riyadh
yemen Yemen
sanaa Sanaa|Sana'a
houthis Houthis|Huthis
emirates United Arab Emirates
emirates/2 UAE|U.A.E.
qatar Qatar
kuwait Kuwait
bahrain Bahrain
sudan Sudan
south-sudan South Sudan
khartoum Khartoum
libya Libya
tunisia Tunisia
algeria Algeria
morocco Morocco
somalia Somalia
ethiopia Ethiopia
eritrea Eritrea
niger Niger
nigeria Nigeria
mali Mali
united-states United States
united-states/2 U.S.|US
united-states/3 America
washington Washington
white-house White House
pentagon Pentagon
britain Britain
britain/2 United Kingdom
britain/3 U.K.|UK
london London
france France
paris Paris
germany Germany
berlin Berlin
italy Italy
spain Spain
poland Poland
china China
beijing Beijing|Peking
japan Japan
india India
pakistan Pakistan
afghanistan Afghanistan
taliban Taliban
georgia Georgia
north-korea North Korea
south-korea South Korea
united-nations United Nations
united-nations/2 U.N.|UN
security-council Security Council
european-union European Union
european-union/2 EU|E.U.
nato NATO
african-union African Union
arab-league Arab League
soviet-union Soviet Union
hezbollah Hezbollah|Hizbollah|Hizbullah
hamas Hamas
brussels Brussels
geneva Geneva
"""

# Spelling, as written, to the key of its row: respellings share it, other words for the same (/2) do not.
ROWS: dict[str, str] = {
    spelling: row.split(" ", 1)[0]
    for row in NAMES.strip().splitlines()
    for spelling in row.split(" ", 1)[1].split("|")
}

# Spelling, as written, to the key of the name.
SPELLINGS: dict[str, str] = {spelling: row.partition("/")[0] for spelling, row in ROWS.items()}
