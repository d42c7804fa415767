"""English words that tell how worth checking a sentence is: opinion, prediction, harm, change."""

from workbench.language.words import word_list

# Words of judgement: the sentence values more than it states.
OPINION = word_list(
    "should must ought think thinks believe feel feels hope hopes wish perhaps maybe probably seems seem "
    "seemingly presumably apparently surely undoubtedly frankly honestly really truly simply merely utterly "
    "deeply hardly indeed arguably obviously clearly evidently naturally unfortunately fortunately sadly "
    "thankfully ironically curiously interestingly understandably inevitably great greatest terrible awful "
    "wonderful amazing best worst better worse good bad nice evil beautiful ugly stupid foolish ridiculous "
    "absurd disgrace disgraceful shame shameful important need needs brilliant magnificent remarkable "
    "extraordinary incredible unbelievable astonishing stunning shocking horrible horrific dreadful "
    "disastrous catastrophic pathetic laughable insane crazy sensible wise reasonable rational irrational "
    "naive cynical hypocritical hypocrisy arrogant arrogance cowardly coward brave courage heroic hero "
    "corruptible decent indecent noble moral immoral unfair fair unjust cruel brutal ruthless vicious "
    "radical extremist fanatical ideological ideology elites elite woke mainstream propaganda narrative "
    "nonsense garbage joke farce circus charade nightmare dream glory triumph masterpiece genius mess "
    "madness tyranny freedom-loving sinister bizarre odd strange weird curious fascinating boring dull "
    "exciting delightful charming tragic tragedy betrayal betray doomed hopeless pointless meaningless "
    "useless worthless"
)

# Whoever says "always" or "nobody" sums up; a single fact could be looked up.
SWEEPING = word_list(
    "always never everyone everybody everything nobody nothing anyone anything everywhere nowhere forever "
    "totally completely entirely absolutely literally purely ever"
)

# What has not happened yet cannot be true or false.
PREDICTION = word_list(
    "will would could may might shall expected likely unlikely soon going plans intends hopes if unless"
)

# People harmed: what readers most need to be right.
HARM = word_list(
    "killed dead die dies died dying deaths death fatal kill kills killing wounded injured injury injuries "
    "casualties victims victim attack attacks attacked bombing shelling explosion arrested detained "
    "displaced refugees siege famine starvation torture tortured rape raped cancer outbreak epidemic "
    "infected infection poisoned poisoning toxic overdose bleeding hospitalized hospitalised disease "
    "mortality miscarriage infertility disability murder murdered crime crimes genocide kidnapped shot "
    "drowned collapsed burned burnt massacre"
)

# Somebody is said to deceive, to hide or to break a law: a reproach that must be right before it is repeated.
WRONGDOING = word_list(
    "fake faked false falsely hoax scam fraud fraudulent disinformation misinformation misleading conspiracy "
    "plot rumour rumor rumours rumors myth forged fabricated manipulated doctored rigged stolen secret "
    "secretly hidden hiding covered cover-up concealed leaked allegedly alleged unverified debunked lied lies "
    "lying liar deny denies denied censored banned blocked illegal illegally unlawful violated violation "
    "violations bribe bribes bribery corrupt corruption embezzled smuggled trafficking ransom blackmail "
    "threatened threatening threat forced refused refuses failed sabotage suppressed weapon scandal accused "
    "accuses blamed blames guilty convicted charged sued lawsuit investigated"
)

# One thing is said to bring about or to prevent another.
CAUSE = word_list(
    "cause causes caused causing leads prevents prevent prevented cures cure cured linked triggers triggered "
    "trigger results resulted protects reduces increases kills spreads spread transmit transmits damages "
    "destroys effective ineffective efficacy effects proves proven proof evidence"
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
    "put drew grew knew stood kept heard set cut"
)

# The first person: the sentence speaks of its own speaker.
SELF = word_list("i my me mine myself i'm i've i'd i'll we our us ourselves we've we'll")

# Short forms of speech: the sentence talks rather than reports.
TALKING = word_list(
    "don't doesn't didn't isn't aren't wasn't can't won't wouldn't couldn't shouldn't you're they're we're "
    "haven't hasn't ain't well oh yes hey okay ok"
)

# Words that take a short "is" in talk: it's, that's. A name's is a possessive.
SHORTENED = word_list("it that what there here let he she who how")

# Words that point at something the sentence does not name.
POINTING = word_list("this these such")

# Words that address the reader.
ADDRESS = word_list("you your yours yourself")

# News for customers and thanks: nobody needs it checked.
NOTICE = word_list(
    "thanks thank grateful congratulations welcome proud pleased delighted excited join register sign "
    "appointment appointments click subscribe download watch listen visit tune details update updates "
    "available eligible schedule opening today's newsletter"
)

# Beginnings of sentences that argue with the one before.
ARGUING = word_list("but and so yet or nor")

# What is not, or did not happen: somebody says otherwise.
NEGATION = word_list("not no never none without neither nor")
