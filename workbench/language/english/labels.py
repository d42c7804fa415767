"""English words whose number is a name, a time or a score: it counts nothing."""

from workbench.language.words import word_list

# In front of a number that is their name: resolution 1325, room 214, Boeing 737.
LABELS = word_list(
    "article articles resolution room rooms route flight chapter section page pages item paragraph clause act "
    "apartment flat channel highway motorway gate platform line volume episode season version windows iphone "
    "galaxy group boeing airbus concorde covid phase grade level tier zone district ward precinct station "
    "terminal pier category apollo division brigade battalion regiment block building number no nos # bus "
    "train road street exit junction model type mark mk case protocol rule amendment psalm verse figure table "
    "appendix annex lot unit phone tel fax telephone extension hotline box mh formula size version title "
    "studio"
)

# Behind a number that belongs to an address: 10 Downing Street.
ADDRESSES = word_list("street avenue road lane square boulevard drive st ave rd")

# Hours: in front of the number and behind it.
HOURS_AFTER = word_list("am pm a.m. p.m. a.m p.m o'clock gmt utc et est bst cet hrs")

# Words that tell a score when two numbers stand side by side.
SCORES = word_list(
    "won win wins beat beats beating lost lose loses draw drew defeated victory defeat score scored thrashed edged "
    "match goalless tie tied leading led lead"
)

# Age: in front of the number.
AGE_BEFORE = word_list("aged age ages")
