"""English credit lines."""

from workbench.language.words import word_list

# Words of which a credit line or tail consists, in lower case.
BYLINES = word_list(
    "reuters ap afp upi dpa ani pti tass xinhua bloomberg agencies agency ends staff wire wires "
    "associated press bbc cnn via and correspondent photo photos images getty epa handout file"
)

# Beginnings of a line that says who wrote, edited, took the picture; names with capitals follow.
OPENINGS = (
    "by ", "reporting by ", "additional reporting by ", "edited by ", "editing by ", "written by ", "photo by ",
    "photograph by ", "photos by ", "photo: ", "image: ", "translated by ", "compiled by ",
)  # fmt: skip

# Words with a small letter between the names of a credit line.
SMALL_WORDS = word_list(
    "and in of for the with by editing reporting writing additional de la van von al el bin"
)
