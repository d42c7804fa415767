"""English words that tell how worth checking a sentence is: opinion, prediction, harm, change."""

from workbench.language.words import word_list

# Words of judgement and feeling: the sentence values more than it states.
OPINION = word_list(
    "should must ought think believe feel hope wish perhaps maybe probably seems seem unfortunately "
    "sadly great terrible awful wonderful amazing best worst beautiful stupid ridiculous obviously "
    "clearly surely honestly really frankly disgrace shameful absurd important need needs better"
)

# What has not happened yet cannot be true or false.
PREDICTION = word_list(
    "will would could may might shall expected likely unlikely soon going plans intends hopes if"
)

# People harmed: what readers most need to be right.
HARM = word_list(
    "killed dead died deaths death kill kills wounded injured casualties victims attack attacks "
    "attacked bombing shelling explosion arrested detained displaced refugees siege famine torture "
    "rape cancer virus vaccine vaccines vaccinated murder murdered crime crimes genocide kidnapped "
    "shot"
)

# Comparison and change: more than, rose, the first, the highest.
CHANGE = word_list(
    "more less fewer higher lower rose fell increased increase decreased decrease doubled tripled "
    "first largest biggest smallest highest lowest most least average rate per growth grew record "
    "than majority half third quarter"
)

# The text rests on somebody's findings.
SOURCES = word_list(
    "study report survey poll data statistics census court law bill act researchers documents records "
    "according figures investigation treaty agreement resolution"
)

# Verbs of events in the past that newspapers use most, beyond those in -ed.
PAST = word_list(
    "was were had did became began came went took gave made said told found left lost won fought led "
    "rose fell held sent brought bought sold spent paid built broke struck hit shot met ran saw wrote "
    "put"
)

# The first person: the sentence speaks of its own speaker.
SELF = word_list("i my me mine we our us myself")

# Words that point at something the sentence does not name.
POINTING = word_list("this these such")

# Words that address the reader.
ADDRESS = word_list("you your yours yourself")

# Beginnings of sentences that argue with the one before.
ARGUING = word_list("but and so yet or nor")
