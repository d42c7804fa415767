"""English names of towns and regions that the wars of the news made known, with their spellings.

The form of a row: see `language/spellings.py`.
"""

NAMES = """
afrin Afrin|Efrin
manbij Manbij|Menbij
azaz Azaz|A'zaz
jarablus Jarablus|Jarabulus
tal-abyad Tal Abyad|Tell Abyad
tal-rifaat Tal Rifaat|Tell Rifaat|Tel Rifaat
ras-al-ain Ras al-Ain|Ras al-Ayn|Serekaniye
hasakah Hasakah|al-Hasakah|Hasaka|al-Hasaka|Hassakeh|Hasakeh
sweida Sweida|Suwayda|Suweida|as-Suwayda|al-Suwayda
quneitra Quneitra|Qunaitra
maarat-al-numan Maarat al-Numan|Maaret al-Numan|Ma'arrat al-Nu'man
khan-sheikhoun Khan Sheikhoun|Khan Shaykhun|Khan Sheikhun
saraqib Saraqib|Saraqeb
douma Douma
tartus Tartus|Tartous
zabadani Zabadani|al-Zabadani
madaya Madaya
yarmouk Yarmouk|Yarmuk
albukamal Albukamal|Abu Kamal|Al-Bukamal|Bukamal
tal-afar Tal Afar|Tel Afar
anbar Anbar|al-Anbar
diyala Diyala
samarra Samarra
baiji Baiji|Bayji
nineveh Nineveh|Ninewa|Ninawa
dohuk Dohuk|Duhok
hawija Hawija|al-Hawija
tuz-khurmatu Tuz Khurmatu|Tuz Khormato
saada Saada|Sa'dah|Sa'ada|Saadah
ibb Ibb
dhale Dhale|al-Dhale
hadramawt Hadramawt|Hadhramaut|Hadramout
mukalla Mukalla|al-Mukalla
shabwa Shabwa|Shabwah
abyan Abyan
mocha Mokha
nyala Nyala
el-geneina El Geneina|El-Geneina|Geneina|al-Junaynah
gezira Gezira|al-Jazirah
wad-madani Wad Madani|Wad Medani
kassala Kassala
gedaref Gedaref|al-Gedaref|Gadarif|al-Qadarif
kadugli Kadugli|Kaduqli
el-obeid El Obeid|El-Obeid|al-Ubayyid
zalingei Zalingei
abyei Abyei
merowe Merowe|Meroe
sennar Sennar|Sinnar
zawiya Zawiya|Zawiyah|al-Zawiya
zintan Zintan
tarhuna Tarhuna|Tarhouna
bani-walid Bani Walid
jufra Jufra|al-Jufra
ajdabiya Ajdabiya|Ajdabiyah
ras-lanuf Ras Lanuf|Ras Lanouf
beit-lahia Beit Lahia|Beit Lahiya
beit-hanoun Beit Hanoun|Beit Hanun
jabalia Jabalia|Jabaliya|Jabalya
nuseirat Nuseirat|Nusseirat|al-Nuseirat
deir-al-balah Deir al-Balah|Deir el-Balah
shujaiya Shujaiya|Shejaiya|Shujaiyah|Shuja'iyya
tulkarm Tulkarm|Tulkarem
qalqilya Qalqilya|Qalqiliya
jericho Jericho
sderot Sderot
ashkelon Ashkelon
ashdod Ashdod
beersheba Beersheba|Be'er Sheva
kiryat-shmona Kiryat Shmona|Kiryat Shemona
nabatieh Nabatieh|Nabatiyeh|Nabatiyah
bint-jbeil Bint Jbeil|Bint Jubayl
marjayoun Marjayoun|Marjeyoun
khiam Khiam
baalbek Baalbek|Baalbeck
hermel Hermel
naqoura Naqoura|Naqura
irpin Irpin
hostomel Hostomel|Gostomel
chasiv-yar Chasiv Yar|Chasov Yar
kupiansk Kupiansk|Kupyansk
vuhledar Vuhledar|Ugledar
toretsk Toretsk
chernihiv Chernihiv|Chernigov
sumy Sumy
poltava Poltava
belgorod Belgorod
bryansk Bryansk
rostov Rostov|Rostov-on-Don
soledar Soledar
kakhovka Kakhovka|Nova Kakhovka
lysychansk Lysychansk|Lisichansk
horlivka Horlivka|Gorlovka
kryvyi-rih Kryvyi Rih|Krivoy Rog|Kryvyy Rih
enerhodar Enerhodar|Energodar
kerch Kerch
shusha Shusha|Shushi
agdam Agdam|Aghdam
fuzuli Fuzuli|Fizuli
kelbajar Kelbajar|Kalbajar
khojaly Khojaly
gyumri Gyumri
ganja Ganja|Gyandzha
tskhinvali Tskhinvali
sukhumi Sukhumi|Sokhumi
tuzla Tuzla
banja-luka Banja Luka
mitrovica Mitrovica|Mitrovicë
axum Axum|Aksum
gondar Gondar|Gonder
adwa Adwa|Adua
bahir-dar Bahir Dar|Bahar Dar
gao Gao
menaka Menaka|Ménaka
mopti Mopti
maiduguri Maiduguri
agadez Agadez
bukavu Bukavu
bunia Bunia
ituri Ituri
uvira Uvira
naypyidaw Naypyidaw|Naypyitaw|Nay Pyi Taw
herat Herat
mazar-i-sharif Mazar-i-Sharif|Mazar-e-Sharif|Mazar-i-Sherif
jalalabad Jalalabad
ghazni Ghazni
"""
