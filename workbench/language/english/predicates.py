"""English words that tell who did it to whom: irregular verbs, nouns of acts, one event from both sides."""

from workbench.language.words import word_list

# Irregular verbs: base, past and participle; regular forms follow from the endings.
_IRREGULAR = """
be was were been|arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became
begin began begun|bend bent|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken
breed bred|bring brought|build built|burn burnt|bury buried|buy bought|catch caught|choose chose chosen
cling clung|come came|cost cost|creep crept|cut cut|deal dealt|die died dying|dig dug|do did done
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt
fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|forgo forwent|freeze froze frozen|get got gotten
give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit|hold held
hurt hurt|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt|leave left
lend lent|let let|lie lay lain lied lying|overrun overran|redo redid redone|resell resold|retake retook retaken
shine shone|speed sped|swell swollen|tie tied tying|light lit|lose lost|make made|mean meant|meet met
mislead misled|mistake mistook mistaken|mow mown|outdo outdid outdone|overcome overcame|overdo overdid
override overrode overridden|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown
pay paid|prove proven|put put|quit quit|read read|rebuild rebuilt|repay repaid|rid rid|ride rode ridden
ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|set set
shake shook shaken|shed shed|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung
sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|spend spent|spill spilt
spin spun|spit spat|split split|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck
sting stung|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum
swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust
tread trod trodden|undergo underwent undergone|understand understood|undertake undertook undertaken
undo undid undone|unfreeze unfroze unfrozen|uphold upheld|wake woke woken|wear wore worn|weave wove woven
weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood
write wrote written
"""

# Nouns of acts whose ending does not lead back to their verb.
_ACTS = """
invade invasion|besiege siege|occupy occupation|criticise criticism criticize|dismiss dismissal|conquer conquest
acquire acquisition|defend defence defense|accuse accusation|assassinate assassination|annex annexation
betray betrayal|arrive arrival|approve approval|deny denial|refuse refusal|expel expulsion|pursue pursuit
lose loss|die death|succeed success|fail failure|depart departure|seize seizure|destroy destruction
intrude intrusion|decide decision|permit permission|suspend suspension|explode explosion|collide collision
deceive deception|receive reception|detain detention|intervene intervention|suppress suppression
oppress oppression|convict conviction|extradite extradition|prosecute prosecution|persecute persecution
execute execution|sell sale|apologise apology apologize|analyse analysis|marry marriage|complain complaint|sue lawsuit
give gift|endorse endorsement|advise advice|choose choice|fly flight|grow growth|know knowledge|see sight
think thought|treat treatment|try trial|bomb bombing bombardment bombard|humiliate humiliation
liberate liberation|vaccinate vaccination
"""


def _bases(rows: str) -> dict[str, str]:
    return {
        form: base
        for row in rows.strip().replace("\n", "|").split("|")
        for base, *forms in (row.split(),)
        for form in forms
    }


# Form to base; ground, wound and lay are words of their own.
BASES: dict[str, str] = {
    form: base for form, base in _bases(_IRREGULAR).items() if form not in {"ground", "wound", "lay"}
}
# Noun of an act, or another word for it, to its verb.
ACTS: dict[str, str] = _bases(_ACTS)

# Behind these stands the one it was done to.
TOWARDS = word_list("against over on to for of upon towards toward at from into")

# What follows says where, when, why or with whom.
BESIDE = word_list(
    "in with after before during near about around since until under amid despite because between among "
    "across through outside inside behind beyond following without as within via when while where if"
)

# A clause of its own begins.
CLAUSE = word_list("that who which whose whom but or then so than")

# One event seen from either side: whether the first party is the doer (+) or suffers it (-).
DIRECTED = {
    "defeat+": (
        "defeat beat win victory triumph overcome crush vanquish thrash rout trounce edge outclass eliminate "
        "overpower conquer stun"
    ),
    "defeat-": "lose loss succumb surrender capitulate fall bow",
    "trade+": "sell sale",
    "trade-": "buy purchase",
}

# Both do it alike, though one of them is the object: swapping them changes nothing. With "with" all acts are.
MUTUAL = word_list(
    "meet marry face exchange share fight battle border resemble rival debate hug embrace greet wed divorce date "
    "draw tie neighbour match play adjoin discuss sign negotiate agree talk talks clash collide "
    "merge ally cooperate trade treaty agreement relations war ceasefire truce dialogue meeting marriage border "
    "swap compete quarrel argue separate split correspond converse confer consult cooperation competition "
    "settlement reconcile unite join link connect dance duel spar wrestle "
    "partnership alliance"
)

# Forms of "to be" that make a participle passive.
PASSIVE = word_list("is are was were be been being got get gets getting")

# Between a subject and its verb.
AUXILIARIES = PASSIVE | word_list(
    "has have had having do does did will would can could may might shall should must to also again later then "
    "reportedly allegedly never not n't already once finally narrowly easily badly brutally seriously severely"
)
