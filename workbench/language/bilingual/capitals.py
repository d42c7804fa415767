"""Capitals, which the news names for the state: Baku said, سيطرة باكو."""

# The key of each capital's name, and that of its country's.
CAPITALS: dict[str, str] = dict(
    row.split()
    for row in """
baku azerbaijan
yerevan armenia
moscow russia
kyiv ukraine
ankara turkey
tehran iran
washington united-states
london britain
paris france
berlin germany
rome italy
madrid spain
lisbon portugal
athens greece
warsaw poland
budapest hungary
belgrade serbia
bucharest romania
sofia bulgaria
prague czechia
vienna austria
oslo norway
stockholm sweden
copenhagen denmark
helsinki finland
dublin ireland
minsk belarus
beijing china
tokyo japan
new-delhi india
islamabad pakistan
kabul afghanistan
cairo egypt
damascus syria
beirut lebanon
amman jordan
baghdad iraq
riyadh saudi-arabia
sanaa yemen
abu-dhabi emirates
doha qatar
manama bahrain
muscat oman
khartoum sudan
tripoli libya
algiers algeria
rabat morocco
nouakchott mauritania
mogadishu somalia
addis-ababa ethiopia
asmara eritrea
nairobi kenya
kampala uganda
kigali rwanda
abuja nigeria
niamey niger
bamako mali
dakar senegal
accra ghana
pretoria south-africa
harare zimbabwe
luanda angola
mexico-city mexico
havana cuba
caracas venezuela
bogota colombia
quito ecuador
santiago chile
buenos-aires argentina
brasilia brazil
ottawa canada
canberra australia
jakarta indonesia
manila philippines
bangkok thailand
hanoi vietnam
tbilisi georgia
chisinau moldova
""".strip().splitlines()
)
