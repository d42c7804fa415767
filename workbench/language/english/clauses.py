"""English words at which a sentence may be cut into clauses."""

from workbench.language.words import word_list

# Joints behind a comma that open a clause with its own content.
JOINTS = word_list("while but whereas although though")

# Behind ", and": words with which a new subject begins.
SUBJECTS = word_list(
    "the a an he she it they we that this these those his her its their there most some many"
)
