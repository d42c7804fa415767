"""English words about what a count, a day, a multiple or a negation covers."""

from workbench.language.words import word_list

# What befalls people, around a count: two different ones are two counts.
BEFALLS: dict[str, str] = {
    word: group
    for group, words in {
        "the dead": "killed kill kills killing dead died deaths die slain fatalities murdered executed",
        "the wounded": "wounded injured hurt wounding injuring injures injure wounds injuries",
        "the detained": "arrested detained arrest custody detaining arresting arrests jailed imprisoned held",
        "the captured": "captured prisoner captive capturing seized prisoners",
        "the missing": "missing disappeared vanished",
        "the displaced": "displaced fled homeless displacing evacuated evacuees",
        "the abducted": "abducted kidnapped abducting",
        "the released": "released freed",
        "the rescued": "rescued survived survivors saved",
        "the deported": "deported expelled",
    }.items()
    for word in words.split()
}

# Verbs of announcing in front of "that they had …".
ANNOUNCED = word_list(
    "announced said confirmed stated reported revealed declared admitted told claimed informed disclosed "
    "acknowledged"
)

# Acts with a day of their own: pasts that are no regular "-ed".
DONE = word_list(
    "shot struck met sent left began fled fell broke took won lost sold bought paid cut hit shut died "
    "sank fought found drove flew went came quit withdrew stole gave led spoke blew set put saw heard "
    "knew thought made got did ran read wrote held kept built brought caught taught chose drew grew rose "
    "threw swore stood understood forgot froze hid laid lay lit rode sang slept spent split spread swam "
    "swept swung tore told wore beat became bit bled bore bound burst cast clung crept dealt dug fed "
    "forbade forgave hurt let meant rang sought shook shone slid sped spun stuck strove"
)

# Verbs of growing in front of a multiple.
GREW = word_list(
    "grew grown rose risen increased increase jumped soared climbed multiplied expanded increases grows "
    "rises growth rise risen swelled"
)
# Comparatives behind a multiple. "Three times cheaper" is no arithmetic at all.
COMPARATIVES = word_list(
    "more larger bigger higher greater longer faster heavier richer stronger deadlier costlier older wider deeper"
)

# Acts one chooses to do, or authorities do to one: "did not resign because of" may deny the cause alone.
_CHOSEN = (
    "resign leave quit withdraw apologise apologize kill arrest attack strike close cancel stop run vote "
    "sign flee reject boycott dismiss fire sack ban detain suspend protest support oppose join retire "
    "move sell buy cut raise pull publish release deport expel charge sue prosecute convict postpone "
    "delay meet visit travel return fight surrender intervene invade bomb shell evacuate convict punish "
    "jail execute replace appoint endorse back criticise criticize accuse abstain veto pass approve halt "
    "end start launch open invite call blame change demolish burn steal lie murder sanction hire drop "
    "settle defect emigrate migrate target testify participate negotiate "
    "comply cooperate marry invest borrow lend pay donate warn inform play train perform compete apply "
    "block restrict tax recall evict eject exclude expand extend renew file rule seize search raid deploy"
)
CHOSEN_ACTS = frozenset(
    form
    for verb in _CHOSEN.split()
    for stem in (verb.removesuffix("e"),)
    for form in (
        verb,
        stem + "ed",
        stem + "ing",
        verb + verb[-1] + "ed",
        verb + verb[-1] + "ing",
        verb[:-1] + "ied" if verb.endswith("y") else stem + "ed",
    )
) | word_list("striking left withdrawn met sold bought fought stolen shot fleeing lying withdrawing")
NOT = word_list(
    "not didn't doesn't don't hasn't haven't hadn't won't wouldn't isn't aren't wasn't weren't never"
)

# States of people that a count may share out over one group or two.
STATES_OF_PEOPLE = word_list(
    "wounded injured armed sick elderly old disabled foreign masked unarmed pregnant displaced stranded "
    "young local homeless unemployed detained captured jailed starving retired kidnapped abducted "
    "missing trapped hungry exhausted rescued orphaned unpaid poisoned infected vaccinated exiled"
)
