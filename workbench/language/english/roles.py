"""English words that leave open who acts and who suffers."""

from workbench.language.words import word_list


def _inflected(verbs: str) -> frozenset[str]:
    """Base, third person and past of regular verbs."""
    found = set()
    for verb in verbs.split():
        stem = verb.removesuffix("e")
        past = verb[:-1] + "ied" if verb.endswith("y") and verb[-2] not in "aeiou" else stem + "ed"
        third = verb[:-1] + "ies" if verb.endswith("y") and verb[-2] not in "aeiou" else verb + "s"
        found |= {verb, third, past, *({verb + "es"} if verb.endswith(("s", "h", "x")) else ())}
    return frozenset(found)


# Verbs of one towards another, for "more than" without its verb.
TOWARDS = _inflected(
    "support criticise criticize help trust fear hate like love respect blame praise attack need admire distrust "
    "arm fund favour favor oppose threaten insult please annoy anger harm hurt benefit back resent value know "
    "prefer pressure embarrass frighten alarm reward punish dislike despise envy mock reassure worry irritate "
    "upset defend assist encourage promote pay trust defy sanction"
) | word_list("criticizes fought fights fight beat beats knew hit hits hurt")

# … those of them that are past.
TOWARDS_PAST = frozenset(verb for verb in TOWARDS if verb.endswith("ed") and verb != "need") | word_list(
    "fought beat knew"
)

# Acts of force with something in the hand.
STRIKES = _inflected(
    "attack stab threaten assault confront ambush kick club injure wound pelt punch slash approach chase rob"
) | word_list(
    "shot shoots shoot hit hits beat beats struck strikes strike fought stabbed clubbed robbed saw "
    "spotted killed"
)
# What either side may have held.
IN_HAND = word_list(
    "club clubs stick sticks stone stones rock rocks gun guns rifle rifles pistol pistols knife knives "
    "baton batons machete machetes rocket rockets grenade grenades axe axes hammer hammers bat bats "
    "sword swords spear spears whip whips bottle bottles shield shields weapon weapons bomb bombs "
    "revolver shotgun bayonet bayonets binoculars telescope camera cameras torch torches chain chains "
    "bricks brick scissors taser tasers pipe pipes crowbar"
)

# Verbs of taking a stand: their subject need not be a side of what they speak of.
STANDS = word_list(
    "condemned condemn condemns denounced denounces denounce criticised criticized rejected rejects "
    "deplored deplores decried protested protests debated debates discussed examined examines "
    "investigated investigates documented documents reported reports shocked asked asks questioned "
    "opposed opposes defended defends justified called calls described recalled remembered denied denies "
    "admitted feared fear praised welcomed regretted mentioned noted followed covered studied censured "
    "slammed blasted lamented watched filmed"
)
