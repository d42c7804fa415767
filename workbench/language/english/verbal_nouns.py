"""English nouns of action before "of": by whether the complement did it, had it done to it, or either."""

from workbench.language.words import word_list

# Acts of force: only those with arms may be either. With the verb of each, active and passive.
_EITHER_ARMED = """
shooting shot shot|bombing bombed bombed|shelling shelled shelled|killing killed killed|killings killed killed
abduction abducted abducted|abductions abducted abducted|kidnapping kidnapped kidnapped
kidnappings kidnapped kidnapped
torture tortured tortured|persecution persecuted persecuted|murder murdered murdered|murders murdered murdered
targeting targeted targeted|pursuit pursued pursued|massacre massacred massacred|beating beat beaten
beatings beat beaten
slaughter slaughtered slaughtered|bombardment bombarded bombarded|assassination assassinated assassinated
ambush ambushed ambushed|stabbing stabbed stabbed|execution executed executed|executions executed executed
harassment harassed harassed|intimidation intimidated intimidated|hunting hunted hunted
storming stormed stormed
surveillance watched watched|interrogation interrogated interrogated|rescue rescued rescued
disarming disarmed disarmed
repression repressed repressed|looting looted looted|rape raped raped|blackmail blackmailed blackmailed
"""
# Acts of speech and politics: every party and person may be either.
_EITHER_ANYBODY = """
criticism criticised criticised|criticisms criticised criticised|condemnation condemned condemned
denunciation denounced denounced|betrayal betrayed betrayed|support gave support|accusation accused accused
accusations accused accused|mockery mocked mocked|boycott boycotted boycotted|endorsement endorsed endorsed
deception deceived deceived|humiliation humiliated humiliated|provocation provoked provoked
insult insulted insulted
insults insulted insulted|ridicule ridiculed ridiculed|manipulation manipulated manipulated
exploitation exploited exploited
suspicion suspected suspected|suspicions suspected suspected|hatred hated hated|fear feared feared
distrust distrusted distrusted
examination examined examined|questioning questioned questioned
"""


def _rows(table: str) -> dict[str, tuple[str, str]]:
    rows = (row.split() for line in table.strip().splitlines() for row in line.split("|"))
    return {noun: (active, passive) for noun, active, passive in rows}


EITHER_ARMED = _rows(_EITHER_ARMED)
EITHER_ANYBODY = _rows(_EITHER_ANYBODY) | {"support": ("gave support", "was supported")}

# The complement is done-to unless the other is said ("fear of the police"): open only where somebody takes a stand.
MOSTLY_ONE_SIDED = word_list(
    "support fear hatred suspicion suspicions distrust murder murders rape execution executions "
    "assassination looting "
    "exploitation examination rescue surveillance interrogation endorsement condemnation"
)

# The other side is named behind it.
OTHER_SIDE = word_list("by against from for towards toward at over")
