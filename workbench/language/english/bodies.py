"""English names in the news of international bodies, parties, armed groups and papers, with their spellings.

The form of a row: see `language/spellings.py`.
"""

NAMES = """
united-nations United Nations
united-nations/2 U.N.|UN
security-council Security Council
european-union European Union
european-union/2 EU|E.U.
nato NATO|Nato
nato/2 North Atlantic Treaty Organization|North Atlantic Treaty Organisation
african-union African Union
arab-league Arab League
arab-league/2 League of Arab States
osce OSCE
who World Health Organization|World Health Organisation
who/2 WHO
imf International Monetary Fund
imf/2 IMF
world-bank World Bank
iaea International Atomic Energy Agency
iaea/2 IAEA
icc International Criminal Court
icc/2 ICC
icj International Court of Justice
icj/2 ICJ
red-cross Red Cross
unicef UNICEF|Unicef
unesco UNESCO|Unesco
unhcr UNHCR|UN refugee agency|U.N. refugee agency
wfp World Food Programme|World Food Program
wfp/2 WFP
wto World Trade Organization|World Trade Organisation
wto/2 WTO
interpol Interpol|INTERPOL
human-rights-watch Human Rights Watch
amnesty Amnesty International
msf Doctors Without Borders|Médecins Sans Frontières
rsf-press Reporters Without Borders
unrwa UNRWA
opec OPEC|Opec
gcc Gulf Cooperation Council
gcc/2 GCC
hezbollah Hezbollah|Hizbollah|Hizbullah|Hezballah|Hizballah|Hezbullah
hamas Hamas
taliban Taliban|Taleban
houthis Houthis|Huthis|Houthi|Huthi
houthis/2 Ansar Allah|Ansarullah
islamic-state ISIS|Isis
islamic-state/2 Islamic State
islamic-state/3 ISIL|Daesh|Da'esh
al-qaeda al-Qaeda|al-Qaida|Al-Qaeda|Al-Qaida|Al Qaeda|Al Qaida
boko-haram Boko Haram
al-shabaab al-Shabaab|Al-Shabaab|al-Shabab|Al-Shabab|Al Shabaab
pkk PKK|Kurdistan Workers' Party
polisario Polisario|Polisario Front
fatah Fatah
plo PLO|Palestine Liberation Organization
rapid-support-forces Rapid Support Forces
rapid-support-forces/2 RSF
revolutionary-guards Revolutionary Guards|Revolutionary Guard
revolutionary-guards/2 IRGC
fsb FSB
mossad Mossad
quds-force Quds Force|Qods Force
al-qassam Qassam Brigades|al-Qassam Brigades|Izz ad-Din al-Qassam Brigades|Ezzedine al-Qassam Brigades
islamic-jihad Islamic Jihad
palestinian-authority Palestinian Authority
aqap AQAP|al-Qaeda in the Arabian Peninsula
aqim AQIM|al-Qaeda in the Islamic Maghreb
hts Hayat Tahrir al-Sham|Hay'at Tahrir al-Sham|Tahrir al-Sham
hts/2 HTS
nusra-front Nusra Front|al-Nusra Front|al-Nusra|Jabhat al-Nusra
free-syrian-army Free Syrian Army
free-syrian-army/2 FSA
sdf Syrian Democratic Forces
sdf/2 SDF
ypg YPG|People's Protection Units
popular-mobilization Popular Mobilization Forces|Popular Mobilisation Forces
popular-mobilization/2 Hashd al-Shaabi|Hashed al-Shaabi|Hashd al-Sha'bi
kataib-hezbollah Kataib Hezbollah|Kata'ib Hizballah|Kataeb Hezbollah
peshmerga Peshmerga|Pesh Merga
janjaweed Janjaweed|Janjawid
southern-council Southern Transitional Council
tplf TPLF|Tigray People's Liberation Front
m23 March 23 Movement
ecowas ECOWAS|Ecowas
igad IGAD|Igad
oic Organisation of Islamic Cooperation|Organization of Islamic Cooperation
brics BRICS|Brics
ocha OCHA
unifil UNIFIL|Unifil
iom IOM|International Organization for Migration|International Organisation for Migration
fao Food and Agriculture Organization|Food and Agriculture Organisation
europol Europol|EUROPOL
fifa FIFA|Fifa
uefa UEFA|Uefa
cia CIA
fbi FBI
shin-bet Shin Bet|Shin Beth|Shabak
azov Azov Battalion|Azov Brigade|Azov Regiment
farc FARC|Farc
muslim-brotherhood Muslim Brotherhood
new-york-times New York Times
washington-post Washington Post
washington-times Washington Times
los-angeles-times Los Angeles Times
new-york-post New York Post
times-of-israel Times of Israel
jerusalem-post Jerusalem Post
"""
