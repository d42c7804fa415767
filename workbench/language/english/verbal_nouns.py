"""English nouns of action before "of": by whether the complement did it, had it done to it, or either."""

from workbench.language.words import word_list

# Acts of force: only those with arms may be either. With the verb of each.
_EITHER_ARMED = """
shooting shot|bombing bombed|shelling shelled|killing killed|killings killed|abduction abducted
abductions abducted|kidnapping kidnapped|kidnappings kidnapped|torture tortured|persecution persecuted
murder murdered|murders murdered|targeting targeted|pursuit pursued|massacre massacred|beating beat
beatings beat|slaughter slaughtered|bombardment bombarded|assassination assassinated|ambush ambushed
stabbing stabbed|execution executed|executions executed|hunting hunted|storming stormed
surveillance watched|interrogation interrogated|rescue rescued|disarming disarmed
invasion invaded|occupation occupied|conquest conquered|encirclement encircled
expulsion expelled|subjugation subjugated|repression repressed|looting looted|rape raped|blackmail blackmailed
"""
# Acts of speech and politics: every party and person may be either.
_EITHER_ANYBODY = """
criticism criticised|criticisms criticised|condemnation condemned|denunciation denounced|betrayal betrayed
support supported|accusation accused|accusations accused|mockery mocked|boycott boycotted
endorsement endorsed|deception deceived|humiliation humiliated|provocation provoked|insult insulted
insults insulted|ridicule ridiculed|manipulation manipulated|exploitation exploited|suspicion suspected
suspicions suspected|hatred hated|fear feared|distrust distrusted|examination examined
questioning questioned|rejection rejected|intimidation intimidated|appeasement appeased|abandonment abandoned
monitoring monitored|lobbying lobbied|harassment harassed
"""


def _rows(table: str) -> dict[str, str]:
    rows = (row.partition(" ") for line in table.strip().splitlines() for row in line.split("|"))
    return {noun: verb for noun, _, verb in rows}


EITHER_ARMED = _rows(_EITHER_ARMED)
EITHER_ANYBODY = _rows(_EITHER_ANYBODY)

# The complement is done-to unless the other is said ("fear of the police"): open only where somebody takes a stand.
MOSTLY_ONE_SIDED = word_list(
    "support fear hatred suspicion suspicions distrust murder murders rape execution executions "
    "assassination looting exploitation examination rescue surveillance interrogation endorsement"
)

# The other side is named behind it.
OTHER_SIDE = word_list("by against from for towards toward")
