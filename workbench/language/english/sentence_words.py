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

# With a capital behind a quotation these begin a sentence, though a verb of speaking follows: And he said …
NO_SPEAKERS = word_list(
    "and but or so yet then now when while if as after before since because although though once until "
    "instead meanwhile later earlier still also even just only perhaps maybe again today yesterday no not "
    "nobody none nothing neither never he she they it we i you this that these those there here in on at by "
    "for from with to what who how"
)

# With one of these alone in front of a pause somebody takes a breath: Well... I am not sure.
BREATHS = word_list(
    "well um uh er hmm oh ah okay ok yes no yeah so and but or because if then now look listen i you he she "
    "it we they the a an this that maybe perhaps actually"
)

# What is heard or seen during a talk, the first word in the brackets of its transcript: (Laughter).
HEARD = word_list(
    "laughter laughs laughing applause cheering cheers applauds clapping claps music singing sings video "
    "audio crosstalk inaudible whistling whistles gasps sighs silence coughs crying cries weeping beep "
    "chuckles"
)

# "…? he wondered.", without quotation marks.
SUBJECTS = word_list("he she they i we it")

# No paragraph ends with one of these: a line that does was wrapped.
NEVER_LAST = word_list(
    "the a an of to in on at for with by from and or but that which who whose is was were has have had "
    "will would their his its our your this these into than as between among during The A In Of And "
    "Mr. Mrs. Ms. Dr. Prof. Gen. Sen. Gov. Rep."
)
