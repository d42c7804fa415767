"""English names in the news of countries, old and new, with their spellings.

The form of a row: see `language/spellings.py`.
"""

NAMES = """
afghanistan Afghanistan
albania Albania
algeria Algeria
andorra Andorra
angola Angola
argentina Argentina
armenia Armenia
australia Australia
austria Austria
azerbaijan Azerbaijan|Azerbaidjan
bahamas Bahamas
bahrain Bahrain
bangladesh Bangladesh
barbados Barbados
belarus/2 Byelorussia|Belorussia
belarus Belarus
belgium Belgium
belize Belize
benin Benin
bhutan Bhutan
bolivia Bolivia
bosnia Bosnia and Herzegovina|Bosnia-Herzegovina|Bosnia
botswana Botswana
brazil Brazil|Brasil
brunei Brunei
bulgaria Bulgaria
burkina-faso Burkina Faso|Burkina
burundi Burundi
cambodia Cambodia|Kampuchea
cameroon Cameroon
canada Canada
cape-verde Cape Verde|Cabo Verde
central-african-republic Central African Republic
chad Chad|Tchad
chile Chile
china China
colombia Colombia
comoros Comoros
congo Congo
congo-brazzaville Congo-Brazzaville|Republic of Congo|Republic of the Congo
congo-kinshasa Democratic Republic of Congo|Democratic Republic of the Congo|Congo-Kinshasa
congo-kinshasa/2 DR Congo|D.R. Congo|DRC|Zaire
costa-rica Costa Rica
croatia Croatia
cuba Cuba
cyprus Cyprus
czechia Czechia
czechia/2 Czech Republic
denmark Denmark
djibouti Djibouti|Jibuti
dominica Dominica
dominican-republic Dominican Republic
east-timor East Timor|Timor-Leste
ecuador Ecuador
egypt Egypt
el-salvador El Salvador
equatorial-guinea Equatorial Guinea
eritrea Eritrea
estonia Estonia
eswatini Eswatini
eswatini/2 Swaziland
ethiopia Ethiopia
ethiopia/2 Abyssinia
fiji Fiji
finland Finland
france France
gabon Gabon
gambia Gambia
georgia Georgia
germany Germany
ghana Ghana
greece Greece
grenada Grenada
guatemala Guatemala
guinea Guinea|Guinea-Conakry
guinea-bissau Guinea-Bissau|Guinea Bissau
guyana Guyana
haiti Haiti|Hayti
honduras Honduras
hungary Hungary
iceland Iceland
india India
indonesia Indonesia
iran Iran
iraq Iraq
ireland Ireland
northern-ireland Northern Ireland|N. Ireland
israel Israel
italy Italy
ivory-coast Ivory Coast
ivory-coast/2 Côte d'Ivoire|Cote d'Ivoire
jamaica Jamaica
japan Japan
jordan Jordan
kazakhstan Kazakhstan|Kazakstan
kenya Kenya
kosovo Kosovo|Kosova
kuwait Kuwait
kyrgyzstan Kyrgyzstan|Kirghizstan|Kirgizstan
laos Laos
latvia Latvia
lebanon Lebanon
lesotho Lesotho
liberia Liberia
libya Libya
liechtenstein Liechtenstein
lithuania Lithuania
luxembourg Luxembourg|Luxemburg
madagascar Madagascar
malawi Malawi
malaysia Malaysia
maldives Maldives
mali Mali
malta Malta
mauritania Mauritania
mauritius Mauritius
mexico Mexico
moldova Moldova|Moldavia
monaco Monaco
mongolia Mongolia
montenegro Montenegro
morocco Morocco
mozambique Mozambique
myanmar Myanmar
myanmar/2 Burma
namibia Namibia
nepal Nepal
netherlands Netherlands
netherlands/2 Holland
new-zealand New Zealand
nicaragua Nicaragua
niger Niger
nigeria Nigeria
north-korea North Korea|N. Korea
north-korea/2 DPRK
north-macedonia North Macedonia|Macedonia
norway Norway
oman Oman
pakistan Pakistan
palestine Palestine
panama Panama
papua-new-guinea Papua New Guinea
paraguay Paraguay
peru Peru
philippines Philippines
poland Poland
portugal Portugal
qatar Qatar
romania Romania|Rumania|Roumania
russia Russia
russia/2 Russian Federation
rwanda Rwanda|Ruanda
saudi-arabia Saudi Arabia
saudi-arabia/2 Kingdom of Saudi Arabia
senegal Senegal
serbia Serbia
seychelles Seychelles
sierra-leone Sierra Leone
singapore Singapore
slovakia Slovakia
slovenia Slovenia
somalia Somalia
somaliland Somaliland
south-africa South Africa
south-korea South Korea|S. Korea
korea Korea
south-sudan South Sudan
spain Spain
sri-lanka Sri Lanka
sri-lanka/2 Ceylon
sudan Sudan
suriname Suriname|Surinam
sweden Sweden
switzerland Switzerland
syria Syria
taiwan Taiwan
tajikistan Tajikistan|Tadzhikistan
tanzania Tanzania
thailand Thailand
togo Togo
trinidad Trinidad and Tobago|Trinidad
tunisia Tunisia
turkey Turkey|Türkiye|Turkiye
turkmenistan Turkmenistan
uganda Uganda
ukraine Ukraine
emirates United Arab Emirates
emirates/2 UAE|U.A.E.
britain Britain|Great Britain
britain/2 United Kingdom
britain/3 U.K.|UK
england England
scotland Scotland
wales Wales
united-states United States|United States of America
united-states/2 U.S.|US|USA|U.S.A.
united-states/3 America
uruguay Uruguay
uzbekistan Uzbekistan
vatican Vatican|Holy See
venezuela Venezuela
vietnam Vietnam|Viet Nam
yemen Yemen
yugoslavia Yugoslavia|Jugoslavia
zambia Zambia
zimbabwe Zimbabwe
soviet-union Soviet Union
soviet-union/2 USSR|U.S.S.R.
czechoslovakia Czechoslovakia
western-sahara Western Sahara
greenland Greenland
"""
