"""English words that tell whether a sentence begins or goes on behind a mark."""

from workbench.language.words import word_list

# Words with which sentences begin and names do not go on.
STARTERS = word_list(
    "the a an he she it they we you i his her its their our my this that these those there here in on "
    "at by for from with after before but and or so yet if when while although though as since "
    "because however meanwhile what who why how where which one some many most both no not now then "
    "also still once under over during according last officials police please thanks let earlier "
    "later mr mrs ms dr nobody none everyone everybody nothing everything each another other others "
    "all any few several two three four five ten only even just thus hence therefore moreover "
    "furthermore nevertheless nonetheless instead finally eventually today yesterday tomorrow "
    "between among against within without through throughout until unless whether whatever critics "
    "analysts witnesses residents lawmakers reporters people did does do is are was were has have had "
    "can could would should neither either perhaps despite amid such shares talks"
)

# Verbs that tell who spoke behind a quotation: "…?" Smith asked.
SAID = word_list(
    "said says asked asks added adds replied replies answered told wondered wonders shouted cried "
    "yelled whispered wrote writes continued continues explained responded exclaimed demanded insisted "
    "joked recalled warned announced declared admitted"
)

# … of which these follow a question also with whom was asked: "…?" Smith asked the officer.
ASKED = word_list("asked asks wondered wonders shouted cried yelled screamed whispered exclaimed demanded")

# "…? he wondered.", without quotation marks.
SUBJECTS = word_list("he she they i we it")

# No paragraph ends with one of these: a line that does was wrapped.
NEVER_LAST = word_list(
    "the a an of to in on at for with by from and or but that which who whose is was were has have had "
    "will would their his its our your this these into than as between among during The A In Of And "
    "Mr. Mrs. Ms. Dr. Prof. Gen. Sen. Gov. Rep."
)
