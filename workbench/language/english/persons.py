"""English nouns for persons: who can be meant by a pronoun or a relative clause."""

from workbench.language.words import word_list

# Offices and roles.
ROLES = word_list(
    "minister president mp senator deputy mayor governor king queen prince judge lawyer officer "
    "soldier guard driver doctor journalist reporter photographer teacher student worker activist "
    "ambassador envoy commander general colonel leader chairman director manager coach player "
    "candidate adviser advisor aide spokesman spokeswoman bodyguard lawmaker politician businessman "
    "secretary chancellor premier suspect singer actor actress"
)

# Kinship and attachment: "the brother of the MP".
KIN = word_list(
    "brother sister son daughter father mother wife husband cousin uncle aunt nephew niece friend "
    "colleague lawyer bodyguard driver aide adviser assistant partner secretary widow"
)

# A second person named by the first: "his counterpart".
SECOND = word_list(
    "counterpart predecessor successor rival opponent deputy adviser aide brother colleague friend "
    "lawyer ally boss assistant father son"
)

# Acts and states of a person, behind "his": to which of the two do they belong?
ACTS = word_list(
    "resignation dismissal arrest departure arrival visit death trial trip appointment victory speech "
    "return illness candidacy withdrawal defeat retirement removal promotion injury transfer "
    "conviction acquittal apology"
)

# Portfolios: one minister of two, or two ministers?
PORTFOLIOS = word_list(
    "interior defence defense finance health education justice culture economy agriculture industry "
    "trade transport energy environment labour labor tourism housing communications foreign"
)
