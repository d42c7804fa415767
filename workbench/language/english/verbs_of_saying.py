"""English verbs of saying, and the nouns some of them govern."""

from workbench.language.words import word_list

# Verbs of saying, one a row: base, past, manner, and what may stand for the thing said beside "that …", a colon
# or a quotation, joined by "+": a clause without "that" (clause), any noun (noun), a form in -ing (gerund), a
# preposition, a noun of a group (see NOUNS), or nothing (-). Manners: see arabic/verbs_of_saying.py.
VERBS = """
say said say clause+noun
tell told say clause
state stated say -
announce announced say noun
report reported say noun+clause
confirm confirmed say noun+clause
explain explained say clause
note noted say -
write wrote say -
reveal revealed say noun
disclose disclosed say noun
stress stressed say clause+noun
insist insisted say clause+on
argue argued say clause
believe believed say clause
think thought say clause
feel felt say clause
fear feared say clause
hope hoped say clause
suspect suspected say clause
expect expected say noun+clause
estimate estimated say noun+clause
acknowledge acknowledged say noun+clause
admit admitted say noun+clause+to
concede conceded say clause
testify testified say clause+to
tweet tweeted say -
post posted say -
predict predicted say noun+clause
forecast forecast say noun+clause
emphasise emphasised say noun
emphasize emphasized say noun
reiterate reiterated say noun+clause
reaffirm reaffirmed say noun
declare declared say -
remark remarked say -
observe observed say -
maintain maintained say clause
ask asked say -
answer answered say -
reply replied say -
respond responded say -
recall recalled say noun+gerund
remember remembered say -
recount recounted say noun
conclude concluded say clause
suggest suggested say clause
point pointed say to
mention mentioned say -
indicate indicated say clause
hint hinted say clause+at
imply implied say clause
signal signalled say clause
affirm affirmed say clause
highlight highlighted say noun
underline underlined say noun
underscore underscored say noun
assure assured say -
reckon reckoned say clause
speculate speculated say clause
counter countered say -
find found say -
show showed say -
rule ruled say clause+out
boast boasted say clause
joke joked say -
quip quipped say -
describe described say as+gerund+noun
put put say numbers
attribute attributed say noun
cite cited pass -
complain complained judge clause+about+of
lament lamented judge noun+clause
express expressed judge feelings
voice voiced judge feelings
add added add clause
continue continued add -
deny denied deny noun+clause
reject rejected deny accusations+as
dismiss dismissed deny accusations+as
refute refuted deny noun
dispute disputed deny noun
doubt doubted deny clause
rebut rebutted deny noun
question questioned deny grounds
claim claimed doubt clause+to+responsibility
allege alleged doubt clause
assert asserted doubt clause
contend contended doubt clause
urge urged demand noun
demand demanded demand noun
call called demand for+on+upon
appeal appealed demand for+to
plead pleaded demand for+with
recommend recommended demand noun
propose proposed demand noun
accuse accused judge noun
condemn condemned judge noun
denounce denounced judge noun
decry decried judge noun
deplore deplored judge noun
criticise criticised judge noun
criticize criticized judge noun
blame blamed judge noun
slam slammed judge noun
praise praised judge noun
hail hailed judge noun
welcome welcomed judge noun
applaud applauded judge noun
warn warned judge clause+noun+of+about+against
caution cautioned judge clause+against
vow vowed judge clause+to
promise promised judge clause+to+noun
pledge pledged judge noun+clause+to
threaten threatened judge to
swear swore judge clause
apologise apologised judge for
apologize apologized judge for
charge charged say -
agree agreed say -
disagree disagreed say -
concur concurred say -
object objected say -
protest protested say -
assume assumed say clause
presume presumed say clause
guess guessed say clause
bet bet say clause
muse mused say -
opine opined say clause
posit posited say -
theorise theorised say -
theorize theorized say -
hypothesise hypothesised say -
hypothesize hypothesized say -
surmise surmised say -
conjecture conjectured say -
retort retorted say -
exclaim exclaimed say -
whisper whispered say -
shout shouted say -
cry cried say -
murmur murmured say -
mutter muttered say -
scoff scoffed say -
grumble grumbled judge about
gripe griped judge about
bemoan bemoaned judge noun
attest attested say to
certify certified say -
proclaim proclaimed say -
pronounce pronounced say -
decree decreed say -
order ordered demand -
direct directed demand -
instruct instructed demand -
request requested demand -
beg begged demand -
implore implored demand noun
exhort exhorted demand noun
advise advised demand against
counsel counselled demand against
deduce deduced say -
infer inferred say -
calculate calculated say clause
determine determined say -
establish established say -
discover discovered say -
demonstrate demonstrated say -
prove proved say -
detect detected say -
document documented say harms
count counted say counted
record recorded say counted
register registered say counted
log logged say counted
tally tallied say counted
verify verified say counted
clarify clarified say -
specify specified say -
elaborate elaborated add on
detail detailed say how
inform informed say clause
notify notified say -
brief briefed say -
alert alerted say -
remind reminded say -
reassure reassured say -
convey conveyed say -
relay relayed say -
broadcast broadcast say -
blog blogged say -
comment commented say -
narrate narrated say -
relate related say -
confess confessed say to
confide confided say -
divulge divulged say -
leak leaked say -
intimate intimated say -
insinuate insinuated say -
foresee foresaw say noun+clause
project projected say clause
envisage envisaged say noun
anticipate anticipated say clause
contradict contradicted deny accounts
discount discounted deny accusations
downplay downplayed judge noun
repudiate repudiated deny accusations
ridicule ridiculed judge noun
mock mocked judge noun
rebuke rebuked judge noun
castigate castigated judge noun
lambast lambasted judge noun
lambaste lambasted judge noun
berate berated judge noun
deride derided judge noun
assail assailed judge noun
commend commended judge noun
laud lauded judge noun
salute saluted judge noun
mourn mourned judge noun
regret regretted judge clause+noun
label labelled say as
brand branded say as
portray portrayed say as
characterise characterised say as
characterize characterized say as
radio radioed say -
email emailed say -
text texted say -
phone phoned say -
cable cabled say -
wire wired say -
speak spoke say of
quote quoted pass -
"""

# Groups of nouns that verbs of the list govern: to express a feeling, to reject an accusation, to put the number at.
NOUNS = {
    "feelings": word_list(
        "concern concerns regret regrets hope hopes fear fears doubt doubts support confidence alarm "
        "optimism anger frustration disappointment shock sadness gratitude relief horror interest "
        "sympathy condolences dismay satisfaction outrage solidarity opposition scepticism skepticism"
    ),
    "accusations": word_list(
        "accusation accusations allegation allegations claim claims charge charges suggestion suggestions "
        "criticism any calls attempts "
        "notion idea reports rumours rumors speculation"
    ),
    "grounds": word_list(
        "fairness integrity legitimacy legality validity credibility accuracy independence impartiality motives "
        "wisdom need value sincerity reliability sanity competence neutrality timing results findings whether"
    ),
    "accounts": word_list(
        "account accounts claim claims statement statements report reports version testimony"
    ),
    "harms": word_list(
        "deaths killings abuses attacks violations crimes cases injuries rapes arrests executions detentions "
        "disappearances incidents strikes casualties torture"
    ),
    "numbers": word_list(
        "number toll figure cost damage losses total deaths turnout crowd value price attendance"
    ),
}

# Verbs whose other forms are far more often nouns: they report in the past alone.
ONLY_PAST = word_list(
    "counsel charge object protest guess bet order direct request document count record register log tally detail "
    "brief alert comment leak project label brand discount cry shout whisper murmur blog broadcast intimate "
    "establish prove relate radio email text phone cable wire"
)

# What somebody is who says that something is so: "the minister is adamant that".
ADJECTIVES = word_list(
    "adamant convinced confident categorical unequivocal emphatic insistent optimistic pessimistic hopeful sceptical "
    "skeptical doubtful worried concerned afraid fearful blunt clear certain sure"
)
