"""English credit lines."""

from workbench.language.words import word_list

# Words of which a credit line or tail consists, in lower case.
BYLINES = word_list(
    "reuters ap afp upi dpa ani pti tass xinhua bloomberg agencies agency ends staff wire wires "
    "associated press bbc cnn via and correspondent"
)
