"""English words that tell how worth checking a sentence is: judgement, prediction, harm, change."""

from workbench.language.words import word_list

# Words of judgement: the sentence values more than it states. Their adverbs (sadly, absurdly) follow.
OPINION = word_list(
    "think thinks believe feel feels hope hopes wish wishes perhaps maybe probably seems seem seemingly "
    "presumably apparently surely undoubtedly frankly honest really utter hardly indeed arguably "
    "obvious evident unfortunate fortunate sad thankful lucky regrettable ironic curious interesting "
    "understandable inevitable great greatest terrible awful wonderful amazing best worst better worse "
    "good bad nice evil beautiful ugly stupid foolish ridiculous absurd disgrace disgraceful shame "
    "shameful important brilliant magnificent remarkable extraordinary incredible unbelievable "
    "astonishing astounding stunning shocking horrible horrific dreadful disastrous catastrophic "
    "pathetic laughable insane crazy sensible wise reasonable rational irrational naive cynical "
    "hypocritical hypocrisy arrogant arrogance cowardly coward brave courage courageous heroic hero "
    "corruptible decent indecent noble moral immoral unfair fair unjust cruel brutal ruthless vicious "
    "radical extremist fanatical ideological ideology elite elites woke mainstream propaganda narrative "
    "nonsense garbage joke farce circus charade nightmare dream glory triumph masterpiece genius mess "
    "madness tyranny sinister bizarre odd strange weird fascinating boring dull exciting delightful "
    "charming tragic tragedy betrayal betray doomed hopeless pointless meaningless useless worthless "
    "worrying alarming disturbing appalling outrageous scandalous despicable contemptible disgusting "
    "sickening revolting obscene vile wicked wretched miserable dismal bleak grim dire lamentable "
    "deplorable reckless irresponsible feckless spineless hollow lazy sloppy clumsy inept incompetent "
    "ignorant ignorance clueless deluded delusion delusional hysteria hysterical paranoid paranoia "
    "obsession obsessed smug sneering condescending patronising patronizing preening posturing "
    "sanctimonious greedy greed predatory parasitic rapacious callous heartless inhuman barbaric savage "
    "monstrous monster thug thugs bully tyrant crony cronies puppet puppets stooge lackey mob cult "
    "zealot zealots bigot bigots bigotry hateful spiteful petty bitter perverse perverted twisted "
    "warped rotten sorry lame feeble timid docile unimpressive mediocre trivial silly childish "
    "infantile puerile dumb idiotic moron moronic fool fools clever shrewd savvy visionary inspiring "
    "inspirational impressive superb splendid excellent outstanding exceptional exemplary admirable "
    "laudable praiseworthy commendable worthy deserving elegant eloquent lovely gorgeous adorable "
    "compelling powerful profound refreshing promising hopeful wonder miracle marvel gem delight joy "
    "bliss dignity proud virtue virtuous sin sinful curse blessing insult mockery travesty fiasco "
    "debacle folly blunder lunacy stupidity vanity conceit hubris cant hogwash drivel rubbish tripe "
    "twaddle claptrap cliché clichés puzzling baffling confusing perplexing dubious spurious groundless "
    "baseless bogus sham phoney phony questionable supposedly fashionable trendy posh fancy chic "
    "glamorous vibrant thriving timeless iconic legendary epic unprecedented unparalleled unthinkable "
    "insufferable intolerable unacceptable unforgivable inexcusable indefensible inadequate "
    "insufficient excessive drastic draconian misguided counterproductive futile vain doubt doubtless "
    "scaremongering fearmongering smear smears slander slanders demonise demonize vilify whine whining "
    "wail rant ranting shriek fret gloat pander pandering grovel shirk deserve deserves deserved "
    "cherish adore love loves loathe despise hates clearly deeply naturally simply merely"
)
# Endings that make judgements of nouns: outrageous, shameful, ruthless …
JUDGING_ENDINGS = ("ous", "ful", "less", "esque", "some")
# … and the words that only look so.
NOT_JUDGING = word_list(
    "religious various previous numerous serious famous indigenous dangerous continuous simultaneous autonomous "
    "anonymous poisonous infectious contagious unanimous nervous precious delicious amorphous porous gaseous "
    "venomous cancerous ferrous igneous mountainous successful unsuccessful useful lawful unlawful peaceful "
    "handful spoonful faithful unless less nonetheless nevertheless regardless stateless wireless homeless "
    "some awesome chromosome twosome foursome handsome wholesome ransom thus house mouse louse grouse spouse "
    "jobless cloudless seamless landless harmless painful grateful careful conscious unconscious analogous "
    "homogenous homogeneous heterogeneous spontaneous instantaneous miscellaneous subcutaneous intravenous "
    "nous couscous contiguous deciduous coniferous carnivorous herbivorous aqueous rigorous populous prosperous "
    "bless tubeless paperless childless armful fistful mouthful roomful plentiful"
)

# What ought to be says nothing about what is.
NORM = word_list("should must ought need needs needn't shouldn't mustn't let's obliged supposed")

# Words that only give weight: so much, quite, even.
EMPHASIS = word_list(
    "very so too quite such extremely highly even just much how totally completely entirely absolutely "
    "literally purely particularly especially incredibly hugely massively vastly infinitely immensely truly "
    "exactly precisely merely simply downright outright sheer nothing"
)

# Whoever says "always" or "nobody" sums up; a single fact could be looked up.
SWEEPING = word_list(
    "always never everyone everybody everything nobody nothing anyone anything everywhere nowhere forever ever"
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

# Offices and public bodies: whoever has done something can be asked.
OFFICES = word_list(
    "government ministry minister court police parliament senate congress president governor mayor officials "
    "official army department agency council committee commission authorities secretary spokesman spokeswoman "
    "spokesperson attorney prosecutor prosecutors judge lawmakers company bank hospital university senator "
    "ambassador embassy regulator inspectorate"
)

# Verbs of events in the past that newspapers use most, beyond those in -ed.
PAST = word_list(
    "was were had did became began came went took gave made said told found left lost won fought led "
    "rose fell held sent brought bought sold spent paid built broke struck hit shot met ran saw wrote "
    "put drew grew knew stood kept heard set cut"
) | {word for word in HARM | WRONGDOING | CAUSE if word.endswith("ed")}

# Words in -ed that are no past.
NOT_PAST = word_list(
    "united speed seed breed feed exceed proceed succeed hundred sacred naked wicked rugged ragged crooked bed red "
    "shed sled weed reed greed deed biased gifted talented aged kindred moped infrared watershed bloodshed"
)

# The first person: the sentence speaks of its own speaker.
SELF = word_list("i my me mine myself i'm i've i'd i'll we our us ourselves we've we'll we're")

# Short forms of speech: the sentence talks rather than reports.
TALKING = word_list(
    "don't doesn't didn't isn't aren't wasn't can't won't wouldn't couldn't shouldn't you're they're we're "
    "haven't hasn't ain't oh yes hey okay ok"
)

# Words that take a short "is" in talk: it's, that's. A name's is a possessive.
SHORTENED = word_list("it that what there here let he she who how")

# Words that point at somebody or something the sentence may not name.
POINTING = word_list("this these they they're")

# Words that address the reader.
ADDRESS = word_list("you your yours yourself you're you'll you've")

# News for customers and thanks: nobody needs it checked.
NOTICE = word_list(
    "thanks thank grateful congratulations welcome proud pleased delighted excited join register sign "
    "appointment appointments click subscribe download watch listen visit tune details update updates "
    "available eligible schedule opening today's newsletter"
)

# Beginnings of sentences that argue with the one before.
ARGUING = word_list(
    "but and so yet or nor however instead indeed thus hence therefore moreover furthermore nevertheless "
    "nonetheless still perhaps alas besides anyway then though which"
)

# What is not, or did not happen: somebody says otherwise.
NEGATION = word_list("not no never none neither nor")
