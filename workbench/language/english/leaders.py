"""English names of persons in the news: heads of states, bodies and armed groups since 1990, with their spellings.

The form of a row: see `language/spellings.py`.
"""

NAMES = """
abbas Mahmoud Abbas|Mahmud Abbas
abbas/2 Abu Mazen
abiy-ahmed Abiy Ahmed|Abiy Ahmed Ali
al-sudani Mohammed Shia al-Sudani
albright Madeleine Albright|Albright
aliyev Ilham Aliyev|Aliyev|Aliev|Ilham Aliev
annan Kofi Annan|Annan
arafat Yasser Arafat|Yasir Arafat|Arafat
araghchi Abbas Araghchi|Abbas Araqchi|Araghchi|Araqchi
assad Bashar al-Assad|Bashar Assad|Bashar el-Assad|Bashar al-Asad
barzani Masoud Barzani
berri Nabih Berri
bin-zayed Mohammed bin Zayed|Mohamed bin Zayed
dbeibah Abdul Hamid Dbeibah|Abdulhamid Dbeibah|Dbeibah|Dbeiba
duda Andrzej Duda
fico Robert Fico
hafez-assad Hafez al-Assad|Hafiz al-Assad|Hafez Assad
aung-san-suu-kyi Aung San Suu Kyi|Suu Kyi
baghdadi Abu Bakr al-Baghdadi
ban-ki-moon Ban Ki-moon|Ban Ki Moon
bashir Omar al-Bashir|Omar Bashir|Omer al-Bashir
bhutto Benazir Bhutto|Bhutto
biden Joe Biden|Biden
bin-laden Osama bin Laden|Usama bin Ladin|Osama bin Ladin|Usama bin Laden|bin Laden|Bin Laden
blair Tony Blair
blinken Antony Blinken|Blinken|Anthony Blinken
bolsonaro Jair Bolsonaro|Bolsonaro
borrell Josep Borrell|Borrell|Josep Borrel
bouteflika Abdelaziz Bouteflika|Bouteflika
bremer Paul Bremer
burhan Abdel Fattah al-Burhan|Abdel-Fattah Burhan|Burhan
bush George W. Bush|George Bush
cameron David Cameron
castro Fidel Castro|Raul Castro|Raúl Castro|Castro
chavez Hugo Chávez|Hugo Chavez|Chavez|Chávez
chirac Jacques Chirac|Chirac
clinton Bill Clinton
harris Kamala Harris
hillary-clinton Hillary Clinton
deby Idriss Déby|Idriss Deby|Déby|Deby
duterte Rodrigo Duterte|Duterte
erdogan Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Erdogan|Erdoğan|Tayyip Erdogan
gaddafi Muammar Gaddafi|Gaddafi|Qaddafi|Muammar Qaddafi|Moammar Gadhafi|Gadhafi|Kadafi|Kadhafi
gaddafi Muammar al-Gaddafi
joseph-aoun Joseph Aoun
kallas Kaja Kallas
meloni Giorgia Meloni|Meloni
merz Friedrich Merz
michel-aoun Michel Aoun
mikati Najib Mikati|Mikati
milei Javier Milei|Milei
mishaal Khaled Meshaal|Khaled Mashal|Khaled Meshal|Khaled Mishal
museveni Yoweri Museveni|Museveni
nawaf-salam Nawaf Salam
pezeshkian Masoud Pezeshkian|Pezeshkian
ramaphosa Cyril Ramaphosa|Ramaphosa
rubio Marco Rubio|Rubio
ruto William Ruto
saied Kais Saied
saif-gaddafi Saif al-Islam Gaddafi|Saif al-Islam Qaddafi
gallant Yoav Gallant|Gallant|Yoav Galant
gbagbo Laurent Gbagbo|Gbagbo
gorbachev Mikhail Gorbachev|Gorbachev|Gorbachov
guterres António Guterres|Antonio Guterres|Guterres
haftar Khalifa Haftar|Haftar|Khalifa Hifter|Hifter
haniyeh Ismail Haniyeh|Haniyeh|Ismail Haniya|Haniya|Haniyya
hariri Rafik Hariri|Rafiq Hariri|Rafik al-Hariri
saad-hariri Saad Hariri|Saad al-Hariri
hemedti Hemedti|Hemeti|Mohamed Hamdan Dagalo|Dagalo
hussein Saddam Hussein|Saddam
johnson Boris Johnson
kabila Joseph Kabila|Laurent Kabila|Laurent-Désiré Kabila|Kabila
kadyrov Ramzan Kadyrov|Kadyrov
kagame Paul Kagame|Kagame
karadzic Radovan Karadžić|Radovan Karadzic|Karadzic|Karadžić
karzai Hamid Karzai|Karzai
kerry John Kerry
khamenei Ali Khamenei|Khamenei|Khamene'i
kim-jong-il Kim Jong-il|Kim Jong Il
kim-jong-un Kim Jong-un|Kim Jong Un
kissinger Henry Kissinger|Kissinger
kocharyan Robert Kocharyan|Kocharyan|Kocharian
kuchma Leonid Kuchma|Kuchma
lavrov Sergei Lavrov|Sergey Lavrov|Lavrov
lukashenko Alexander Lukashenko|Lukashenko|Aleksandr Lukashenko|Lukashenka|Alyaksandr Lukashenka
lula Luiz Inácio Lula da Silva|Luiz Inacio Lula da Silva|Lula da Silva|Lula
macron Emmanuel Macron|Macron
maduro Nicolás Maduro|Nicolas Maduro|Maduro
maliki Nouri al-Maliki|Nuri al-Maliki|Maliki
mandela Nelson Mandela|Mandela
medvedev Dmitry Medvedev|Medvedev|Dmitri Medvedev
merkel Angela Merkel|Merkel
milosevic Slobodan Milošević|Slobodan Milosevic|Milosevic|Milošević|Miloshevich
mladic Ratko Mladić|Ratko Mladic|Mladic|Mladić
mobutu Mobutu Sese Seko|Mobutu
modi Narendra Modi|Modi
morsi Mohamed Morsi|Mohammed Morsi|Mohamed Mursi|Mohammed Mursi|Morsi|Mursi
mubarak Hosni Mubarak|Husni Mubarak
mugabe Robert Mugabe|Mugabe
musharraf Pervez Musharraf|Musharraf|Parvez Musharraf
nasrallah Hassan Nasrallah|Nasrallah|Hasan Nasrallah
netanyahu Benjamin Netanyahu|Binyamin Netanyahu|Netanyahu|Natanyahu
obama Barack Obama|Obama
orban Viktor Orbán|Viktor Orban|Orban|Orbán
pashinyan Nikol Pashinyan|Pashinyan|Pashinian|Nikol Pashinian
peskov Dmitry Peskov|Peskov|Dmitri Peskov
petraeus David Petraeus|Petraeus
poroshenko Petro Poroshenko|Poroshenko
powell Colin Powell
prigozhin Yevgeny Prigozhin|Prigozhin|Evgeny Prigozhin
putin Vladimir Putin|Putin|Vladimir Poutine|Poutine
rabin Yitzhak Rabin|Rabin|Itzhak Rabin
rouhani Hassan Rouhani|Rouhani|Hasan Rohani|Rohani|Rowhani
raisi Ebrahim Raisi|Ebrahim Raeisi|Raisi
rice Condoleezza Rice
rumsfeld Donald Rumsfeld|Rumsfeld
rutte Mark Rutte|Rutte
saakashvili Mikheil Saakashvili|Saakashvili|Mikhail Saakashvili
saleh Ali Abdullah Saleh|Ali Abdallah Saleh
salman Mohammed bin Salman|Mohammad bin Salman|Muhammad bin Salman
sanchez Pedro Sánchez|Pedro Sanchez
sargsyan Serzh Sargsyan|Sargsyan|Sarkisian|Serge Sarkisian
sarkozy Nicolas Sarkozy|Sarkozy
scholz Olaf Scholz|Scholz
schroeder Gerhard Schröder|Gerhard Schroeder|Schröder|Schroeder
sharaa Ahmed al-Sharaa|Ahmad al-Sharaa|Ahmed al-Shara
sharaa/2 Abu Mohammad al-Julani|Abu Mohammed al-Jolani|al-Jolani|al-Julani
sharon Ariel Sharon
shevardnadze Eduard Shevardnadze|Shevardnadze
shoigu Sergei Shoigu|Shoigu|Sergey Shoigu
sinwar Yahya Sinwar|Sinwar|Yehya Sinwar
sisi Abdel Fattah al-Sisi|Abdel-Fattah al-Sisi|Abdel Fattah al-Sissi|Abdel Fattah el-Sisi|Abdel Fattah el-Sissi
sisi Abdel-Fattah el-Sissi|al-Sisi|el-Sisi|Sisi|Sissi
solana Javier Solana|Solana
starmer Keir Starmer|Starmer
stoltenberg Jens Stoltenberg|Stoltenberg
sunak Rishi Sunak|Sunak
tamim Tamim bin Hamad|Tamim bin Hamad Al Thani
taylor Charles Taylor
tebboune Abdelmadjid Tebboune|Tebboune
ter-petrosyan Levon Ter-Petrosyan|Ter-Petrosyan|Ter-Petrossian
thatcher Margaret Thatcher|Thatcher
tinubu Bola Tinubu|Tinubu
tito Josip Broz Tito
trudeau Justin Trudeau|Trudeau
trump Donald Trump|Trump
tshisekedi Félix Tshisekedi|Felix Tshisekedi|Tshisekedi
tudjman Franjo Tuđman|Franjo Tudjman|Tudjman|Tuđman
tusk Donald Tusk
vance JD Vance|J.D. Vance
von-der-leyen Ursula von der Leyen
vucic Aleksandar Vučić|Aleksandar Vucic|Vucic|Vučić
xi-jinping Xi Jinping|Xi Jin-ping
yanukovych Viktor Yanukovych|Yanukovych|Yanukovich|Viktor Yanukovich
yeltsin Boris Yeltsin|Yeltsin
yushchenko Viktor Yushchenko|Yushchenko
zarif Mohammad Javad Zarif|Javad Zarif
zarqawi Abu Musab al-Zarqawi|Zarqawi|al-Zarqawi
zawahiri Ayman al-Zawahiri|Ayman al-Zawahri|Zawahiri|al-Zawahiri
zelensky Volodymyr Zelensky|Volodymyr Zelenskyy|Volodymyr Zelenskiy|Vladimir Zelensky|Zelensky|Zelenskyy
zelensky Zelenskiy
lapid Yair Lapid|Lapid
ben-gvir Itamar Ben-Gvir|Itamar Ben Gvir|Ben-Gvir|Ben Gvir
smotrich Bezalel Smotrich|Smotrich|Smotritch
gantz Benny Gantz|Gantz
herzog Isaac Herzog|Yitzhak Herzog
deif Mohammed Deif
naim-qassem Naim Qassem
safieddine Hashem Safieddine|Hashim Safi al-Din
alimi Rashad al-Alimi
houthi Abdul-Malik al-Houthi|Abdulmalik al-Houthi
hadi Abd Rabbu Mansour Hadi|Abd-Rabbu Mansour Hadi|Abed Rabbo Mansour Hadi|Abdrabbuh Mansur Hadi
zubaidi Aidarous al-Zubaidi|Aidarus al-Zoubaidi
kadhimi Mustafa al-Kadhimi|Mustafa al-Kadhemi
sadr Moqtada al-Sadr
barham-salih Barham Salih
masrour-barzani Masrour Barzani
ocalan Abdullah Ocalan|Ocalan|Öcalan
fidan Hakan Fidan
davutoglu Ahmet Davutoglu|Davutoglu|Davutoğlu
imamoglu Ekrem Imamoglu|Imamoglu|İmamoğlu
kilicdaroglu Kemal Kilicdaroglu|Kilicdaroglu|Kılıçdaroğlu
hollande Francois Hollande|François Hollande|Hollande
le-pen Marine Le Pen|Le Pen
draghi Mario Draghi|Draghi
berlusconi Silvio Berlusconi|Berlusconi
mitsotakis Kyriakos Mitsotakis|Mitsotakis
tsipras Alexis Tsipras|Tsipras
navalny Alexei Navalny|Alexey Navalny|Aleksei Navalny|Navalny
gerasimov Valery Gerasimov|Gerasimov
zaluzhny Valerii Zaluzhnyi|Valeriy Zaluzhny|Zaluzhny|Zaluzhnyi|Zaluzhnyy
syrskyi Oleksandr Syrskyi|Syrskyi|Syrsky
kuleba Dmytro Kuleba|Kuleba
tokayev Kassym-Jomart Tokayev|Tokayev|Tokaev
nazarbayev Nursultan Nazarbayev|Nazarbayev|Nazarbaev
imran-khan Imran Khan
nawaz-sharif Nawaz Sharif
shehbaz-sharif Shehbaz Sharif|Shahbaz Sharif
hasina Sheikh Hasina
hlaing Min Aung Hlaing
marcos Ferdinand Marcos
widodo Joko Widodo|Widodo|Jokowi
kishida Fumio Kishida|Kishida
shinzo-abe Shinzo Abe|Shinzō Abe
yoon Yoon Suk-yeol|Yoon Suk Yeol|Yoon Seok-youl
mnangagwa Emmerson Mnangagwa|Mnangagwa
buhari Muhammadu Buhari|Buhari
bazoum Mohamed Bazoum|Bazoum
tiani Abdourahamane Tiani|Abdourahmane Tchiani|Tchiani
goita Assimi Goita|Assimi Goïta|Goita
traore Ibrahim Traore|Ibrahim Traoré
kiir Salva Kiir
machar Riek Machar
afwerki Isaias Afwerki|Isaias Afewerki|Afwerki|Afewerki
farmaajo Mohamed Abdullahi Mohamed|Farmaajo|Farmajo
mohamud Hassan Sheikh Mohamud
hamdok Abdalla Hamdok|Hamdok
essebsi Beji Caid Essebsi|Essebsi
ghannouchi Rached Ghannouchi|Rachid Ghannouchi|Rashid al-Ghannushi|Ghannouchi
serraj Fayez al-Sarraj|Fayez Serraj|Faiez Serraj
bashagha Fathi Bashagha|Bashagha
aguila-saleh Aguila Saleh|Agila Saleh
mohammed-vi Mohammed VI
abdullah-ii Abdullah II
petro Gustavo Petro
guaido Juan Guaido|Juan Guaidó|Guaido
sheinbaum Claudia Sheinbaum|Sheinbaum
hegseth Pete Hegseth|Hegseth
witkoff Steve Witkoff|Witkoff
pompeo Mike Pompeo|Pompeo
sullivan Jake Sullivan
pelosi Nancy Pelosi|Pelosi
pence Mike Pence|Pence
grossi Rafael Grossi|Rafael Mariano Grossi|Grossi
pedersen Geir Pedersen
de-mistura Staffan de Mistura|de Mistura|De Mistura
lazzarini Philippe Lazzarini|Lazzarini
tedros Tedros Adhanom Ghebreyesus|Tedros Adhanom
"""
