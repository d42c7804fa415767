"""Arabic abbreviations that end in a full stop without ending the sentence."""

from workbench.language.words import word_list

# Abbreviated words longer than one letter, after which a sentence goes on. Single letters (د. م. ص. أ.ف.ب.)
# need no list: no Arabic sentence ends with a letter standing alone, unless it belongs to a year or an hour.
WORDS = word_list("مج تح")

# Letters after a number that are part of the date: 1990 م. (A.D.), 1445 هـ. (Hijri), ق.م. (B.C.).
ERAS = frozenset({"م", "هـ", "ه", "ق.م", "ب.م"})

# Words with which a new sentence begins far more often than a clause goes on: they allow a sentence to end
# with an abbreviation.
STARTERS = word_list(
    "وقال وقالت وأضاف وأضافت وتابع وتابعت وأكد وأكدت وكان وكانت وقد ولم ولن وفي وهو وهي وهذا وهذه ثم "
    "لكن ولكن وأوضح وأوضحت وأعلن وأعلنت وأشار وأشارت ومن وعلى وإلى وبعد وقبل وبدأ وتوفي وعاد وانتهى"
)

# Words that carry a sentence on after an ellipsis.
GO_ON = word_list("ثم أو بل حتى لكن ولكن وإلا إلا")
