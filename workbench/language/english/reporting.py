"""English words of saying: who speaks, how, and through whom."""

from workbench.language.words import keys_of

# Verbs of saying by manner (see attribution/model.py): past, present and participle.
VERBS = {
    "say": (
        "said says say saying stated states stating announced announces announcing reported reports "
        "reporting confirmed confirms confirming explained explains explaining noted notes noting "
        "told tells telling wrote writes writing revealed reveals revealing disclosed discloses "
        "stressed stresses stressing insisted insists insisting argued argues arguing believes "
        "believed estimated estimates estimating acknowledged acknowledges acknowledging admitted "
        "admits admitting conceded concedes testified testifies tweeted posted predicted predicts "
        "predicting emphasised emphasized reiterated reaffirmed declared declares remarked observed "
        "maintained asked asks replied responded recalled concluded concludes suggested suggests "
        "suggesting pointed mentioned indicated indicates"
    ),
    "add": "added adds add adding continued continues continuing",
    "deny": "denied denies deny denying rejected rejects rejecting dismissed dismisses refuted refutes",
    "doubt": "claimed claims claiming alleged alleges alleging asserted asserts asserting",
    "demand": "urged urges urging demanded demands demanding called calling appealed requested recommended",
    "judge": (
        "accused accuses accusing condemned condemns condemning criticised criticized blamed blames "
        "blaming praised welcomed warned warns warning vowed vows vowing promised promises promising "
        "threatened pledged"
    ),
    "pass": "quoted quotes cited cites citing",
}

# Forms that are as often nouns or other verbs: they report only after a subject and before "that" or a quotation.
DOUBTFUL = keys_of(
    "reports reported notes noted states stated claims demands posted called calling warning asks "
    "asked observed maintained requested recommended promises threatened quotes indicated indicates "
    "suggests suggested believed believes pointed continued continues continuing responded estimates "
    "condemns concluded concludes cites citing cited quoted rejected dismissed declared recalled "
    "mentioned add adds"
)

# A verb after one of these belongs to a relative clause or to a hypothesis.
NOT_A_MAIN_VERB = keys_of(
    "who which that to would could should may might if as when what been be being is are was were"
)

PRONOUNS = keys_of("he she they it")

# Heads of noun phrases that name nobody.
ANONYMOUS = keys_of(
    "official officials source sources witness witnesses diplomat diplomats analyst analysts expert "
    "experts activist activists resident residents observers critics insiders person people officer "
    "officers lawmakers some many others"
)

# Words that begin an adverbial in front of the subject: "On Tuesday the minister said".
BEFORE_THE_SUBJECT = keys_of(
    "on in at after before during for by with from meanwhile but and yet however so later earlier "
    "then also still while as today yesterday tuesday monday wednesday thursday friday saturday "
    "sunday separately"
)

# Stand between a subject and its verb.
BETWEEN = keys_of(
    "also has have had later then again repeatedly have not did does never reportedly previously once "
    "immediately further"
)

# End the name of a speaker that stands after the verb.
ENDS_A_SPEAKER = keys_of(
    "on in at after before during by with from to that who which while as when where because if and "
    "but said says monday tuesday wednesday thursday friday saturday sunday yesterday today last "
    "earlier later adding reporters this about against over there it he she they we his her their is "
    "was were has had"
)

DAYS = keys_of("monday tuesday wednesday thursday friday saturday sunday today yesterday")

# Last words of noun phrases that speak in headlines: "Minister: …".
SPEAKING_HEADS = keys_of(
    "minister president ministry spokesman spokeswoman spokesperson government army police un eu nato "
    "report study kremlin pentagon agency commander chief mayor governor ambassador envoy armenia "
    "azerbaijan russia france turkey iran israel ukraine egypt"
)

# After a verb of saying that ends a sentence, these open the time or place of saying: "…, she said on Monday".
OPENS_A_WHEN = keys_of(
    "on in at during late early earlier later yesterday today tonight overnight after before"
)

# Subjects that begin like this are questions in headings, not speakers.
NO_SPEAKERS = keys_of(
    "what who whom how why which where when there this that these those it's nobody nothing"
)

# Between "on" or "in" and the subject: "On the evening of 20 September officials said".
TIMES = keys_of(
    "the evening morning afternoon night of week month year day early late last next january february "
    "march april may  june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday a an  same later hours days weeks spring summer autumn fall winter"
)
