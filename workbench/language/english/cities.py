"""English names in the news of capitals, cities and regions, with their spellings.

The form of a row: see `language/spellings.py`.
"""

NAMES = """
abu-dhabi Abu Dhabi
abuja Abuja
accra Accra
addis-ababa Addis Ababa|Addis Abeba
amman Amman
ankara Ankara
asmara Asmara
astana Astana|Nur-Sultan
athens Athens
baghdad Baghdad|Bagdad
baku Baku
bamako Bamako
bangkok Bangkok
bangui Bangui
beijing Beijing
beijing/2 Peking
beirut Beirut|Beyrouth
belgrade Belgrade
berlin Berlin
bishkek Bishkek
bogota Bogotá|Bogota
brasilia Brasília|Brasilia
bratislava Bratislava
brussels Brussels|Bruxelles
bucharest Bucharest
budapest Budapest
buenos-aires Buenos Aires
cairo Cairo
canberra Canberra
caracas Caracas
chisinau Chișinău|Chisinau|Kishinev
conakry Conakry
copenhagen Copenhagen
dakar Dakar
damascus Damascus
dhaka Dhaka|Dacca
doha Doha
dublin Dublin
dushanbe Dushanbe
freetown Freetown
geneva Geneva
hague The Hague
hanoi Hanoi
harare Harare
havana Havana|Habana
helsinki Helsinki
islamabad Islamabad
jakarta Jakarta|Djakarta
jerusalem Jerusalem
jerusalem/2 East Jerusalem
juba Juba
kabul Kabul|Kaboul
kampala Kampala
kathmandu Kathmandu|Katmandu
khartoum Khartoum|Khartum
kigali Kigali
kinshasa Kinshasa
kuala-lumpur Kuala Lumpur
kyiv Kyiv|Kiev|Kyyiv
libreville Libreville
lisbon Lisbon
ljubljana Ljubljana
lome Lomé|Lome
london London
luanda Luanda
lusaka Lusaka
madrid Madrid
manama Manama
manila Manila
maputo Maputo
mexico-city Mexico City
minsk Minsk
mogadishu Mogadishu|Mogadiscio
monrovia Monrovia
montevideo Montevideo
moscow Moscow|Moskva
muscat Muscat
nairobi Nairobi
ndjamena N'Djamena|Ndjamena|N’Djamena
new-delhi New Delhi|Delhi
niamey Niamey
nicosia Nicosia
nouakchott Nouakchott
oslo Oslo
ottawa Ottawa
ouagadougou Ouagadougou
paris Paris
podgorica Podgorica
port-au-prince Port-au-Prince
prague Prague|Praha
pretoria Pretoria
pristina Pristina|Prishtina|Priština
pyongyang Pyongyang
quito Quito
rabat Rabat
rangoon Yangon|Rangoon
reykjavik Reykjavik|Reykjavík
riga Riga
riyadh Riyadh|Riyad
rome Rome
sanaa Sanaa|Sana'a|San'a
santiago Santiago
sarajevo Sarajevo
seoul Seoul
skopje Skopje|Skoplje
sofia Sofia
stockholm Stockholm
taipei Taipei|Taipeh
tallinn Tallinn|Tallin
tashkent Tashkent
tbilisi Tbilisi|Tiflis
tehran Tehran|Teheran
tel-aviv Tel Aviv
tirana Tirana
tokyo Tokyo
tripoli Tripoli
tunis Tunis
ulaanbaatar Ulaanbaatar|Ulan Bator
vienna Vienna
vilnius Vilnius
warsaw Warsaw
washington Washington
yaounde Yaoundé|Yaounde
yerevan Yerevan|Erevan|Jerevan
zagreb Zagreb
algiers Algiers
kremlin Kremlin
white-house White House
pentagon Pentagon
abidjan Abidjan
abkhazia Abkhazia
aden Aden
aleppo Aleppo|Halab
alexandria Alexandria
aqaba Aqaba
arsal Arsal
avdiivka Avdiivka|Avdeevka
bab-al-mandab Bab al-Mandab|Bab el-Mandeb|Bab al-Mandeb
bakhmut Bakhmut
bakhmut/2 Artyomovsk
balochistan Balochistan|Baluchistan
barcelona Barcelona
basra Basra|Basrah
benghazi Benghazi|Bengasi
bethlehem Bethlehem
bucha Bucha
cape-town Cape Town
casablanca Casablanca
catalonia Catalonia|Catalunya
chechnya Chechnya|Chechenia
chernobyl Chernobyl|Chornobyl
crimea Crimea
dagestan Dagestan|Daghestan
daraa Daraa|Deraa|Dera'a
darfur Darfur|Darfour
debaltseve Debaltseve|Debaltsevo
deir-ez-zor Deir ez-Zor|Deir al-Zor|Deir Ezzor|Deir al-Zour
derna Derna|Darna
dnipro Dnipro|Dnepr
dnipro/2 Dnipropetrovsk|Dnepropetrovsk
donbas Donbas|Donbass
donetsk Donetsk|Donetzk
dubai Dubai
eastern-ghouta Eastern Ghouta
el-fasher El Fasher|Al-Fashir|El-Fashir|Al-Fasher
erbil Erbil|Arbil|Irbil
erbil/2 Hewler
fallujah Fallujah|Falluja|Faluja
gaza Gaza
gaza/2 Gaza Strip
golan Golan|Golan Heights
goma Goma
gorazde Goražde|Gorazde
grozny Grozny
haifa Haifa
hama Hama
hamburg Hamburg
hebron Hebron
helmand Helmand|Hilmand
hodeidah Hodeidah|Hudaydah|Hodeida|Al-Hudaydah
homs Homs|Hims
hong-kong Hong Kong
hormuz Hormuz|Strait of Hormuz
idlib Idlib|Idleb|Edlib
istanbul Istanbul
izium Izium|Izyum
izmir Izmir
jaffa Jaffa
jeddah Jeddah|Jedda|Jiddah
jenin Jenin
johannesburg Johannesburg
kabylie Kabylie
kandahar Kandahar|Qandahar
karachi Karachi
karbala Karbala|Kerbala
kashmir Kashmir
khan-younis Khan Younis|Khan Yunis
kharkiv Kharkiv|Kharkov
kherson Kherson|Cherson|Kherson Oblast
kidal Kidal
kirkuk Kirkuk
kivu Kivu
kobani Kobani|Kobane|Kobanê
kobani/2 Ayn al-Arab
kordofan Kordofan|Kurdufan
kramatorsk Kramatorsk
kunduz Kunduz|Qunduz
kurdistan Kurdistan
kursk Kursk
lagos Lagos
lahore Lahore
latakia Latakia|Lattakia
lachin Lachin|Latchin
los-angeles Los Angeles
luhansk Luhansk|Lugansk
lviv Lviv|Lvov
marib Marib|Ma'rib
mariupol Mariupol
marrakesh Marrakesh|Marrakech
marseille Marseille|Marseilles
mecca Mecca|Makkah
medina Medina
mekelle Mekelle|Mekele
melbourne Melbourne
melitopol Melitopol
misrata Misrata|Misurata
mosul Mosul|Mossul|Mosoul
mostar Mostar
mumbai Mumbai
munich Munich
mykolaiv Mykolaiv|Nikolaev|Nikolayev
nablus Nablus
nagorno-karabakh Nagorno-Karabakh|Nagorno Karabakh|Nagorny Karabakh|Nagorno-Karabagh|Nagorny-Karabakh
nagorno-karabakh Karabakh|Nagorniy Karabakh
nagorno-karabakh Karabagh|Mountainous Karabakh
nagorno-karabakh/2 Artsakh
najaf Najaf
nakhchivan Nakhchivan|Nakhichevan
new-york New York
northern-cyprus Northern Cyprus
odesa Odesa|Odessa
omdurman Omdurman
oran Oran
palmyra Palmyra|Tadmur
panjshir Panjshir|Panjsher
peshawar Peshawar
pokrovsk Pokrovsk
port-sudan Port Sudan
qamishli Qamishli|Qamishly|Kamishli
rafah Rafah
rakhine Rakhine
rakhine/2 Arakan
ramadi Ramadi
ramallah Ramallah
raqqa Raqqa|Raqqah|Rakka
rio Rio de Janeiro
saint-petersburg Saint Petersburg|St. Petersburg|St Petersburg
sao-paulo São Paulo|Sao Paulo
sebha Sebha|Sabha
severodonetsk Sievierodonetsk|Severodonetsk
sevastopol Sevastopol|Sebastopol
sfax Sfax
shanghai Shanghai
sharjah Sharjah
sidon Sidon|Saida
sinai Sinai
sinjar Sinjar|Shingal
sirte Sirte|Sirt
south-ossetia South Ossetia
sloviansk Sloviansk|Slavyansk
srebrenica Srebrenica
stepanakert Stepanakert
stepanakert/2 Khankendi|Xankendi
suez Suez|Suez Canal
sulaymaniyah Sulaymaniyah|Sulaimaniya|Suleimaniya
swat Swat
sydney Sydney
taiz Taiz|Ta'izz|Taizz
tangier Tangier|Tangiers
tigray Tigray|Tigrai|Tigre
tikrit Tikrit
timbuktu Timbuktu|Tombouctou
tobruk Tobruk|Tubruq
toronto Toronto
transnistria Transnistria|Transdniestria
tyre Tyre
vukovar Vukovar
wagner Wagner|Wagner Group|Vagner
west-bank West Bank
xinjiang Xinjiang|Sinkiang
xinjiang/2 East Turkestan
zaporizhzhia Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporozhe|Zaporizhzhya
hong-kong Hong Kong|Hongkong
johannesburg Johannesburg
cape-town Cape Town
guantanamo Guantanamo|Guantánamo|Guantanamo Bay
mumbai Mumbai|Bombay
kolkata Kolkata|Calcutta
shanghai Shanghai
sydney Sydney
melbourne Melbourne
new-york New York|New York City
los-angeles Los Angeles
chicago Chicago
hamburg Hamburg
frankfurt Frankfurt
munich Munich|München
salzburg Salzburg
strasbourg Strasbourg
barcelona Barcelona
"""
