"""English: who did what to whom. Each ambiguous sentence stands above its clear neighbour."""

import pytest

from tests.unit.language.ambiguity import assert_told_apart

PAIRS = {
    "swallowed agent": (
        "ambiguous_roles",
        """
The war ended in the defeat of Serbia and Croatia and the capture of the coastal towns.
The war ended in the defeat of Serbia and Croatia's capture of the coastal towns.

The battle led to the rout of the army and the militia and the seizure of the airport.
The battle led to the rout of the army and the seizure of the airport by the militia.

The election brought the collapse of the ruling party and the coalition and the winning of 40 seats.
The election brought the collapse of the ruling party and the coalition's winning of 40 seats.

Both wars ended with the defeat of Ethiopia and Eritrea and the securing of territorial gains.
The war ended with the defeat of Ethiopia and the securing of territorial gains by Eritrea.

The siege finished with the surrender of the gunmen and the police and the rescue of the hostages.
The siege finished with the surrender of the gunmen and the rescue of the hostages by the police.

The conflict ended with the withdrawal of Iraq and Kuwait and the taking of the oilfields.
The conflict ended with the withdrawal of Iraq and Kuwait's taking of the oilfields.

The final resulted in the elimination of Spain and Portugal and the winning of the cup.
The final resulted in the elimination of Spain and Portugal.
""",
    ),
    "one loss over two events": (
        "ambiguous_roles",
        """
Both wars ended in the defeat of Egypt and Syria.
The war ended in the defeat of Egypt.

The two battles ended with the defeat of the army and the rebels.
The two battles ended with the defeat of the rebels.

The countries fought two wars that ended in the defeat of Iran and Iraq.
The countries fought a war that ended in the defeat of Iran.

The two matches ended in losses for Arsenal and Chelsea.
The two matches ended in losses for Arsenal.

Both elections resulted in the defeat of the Democrats and the Republicans.
Both elections resulted in the defeat of the Democrats.

The two trials ended in the conviction of the company and the ministry.
The two trials ended in the conviction of the company.

Both conflicts ended in the defeat of India and Pakistan.
Both conflicts ended in the defeat of India.

The clubs met in two matches that ended in the defeat of Inter and Milan.
The clubs met in a match that ended in the defeat of Inter.

The two referendums brought the defeat of the left and the right.
The two referendums brought the defeat of the left.
""",
    ),
    "noun of action of both roles": (
        "ambiguous_roles",
        """
The shooting of the hunters shocked the village.
The shooting of the hunters by the police shocked the village.

The criticism of the minister has grown louder.
The minister's criticism of the press has grown louder.

Human rights groups condemned the bombing of the rebels.
Human rights groups condemned the bombing of the rebels by the air force.

The UN denounced the shelling of the army near the airport.
The UN denounced the shelling of the airport.

Scholars studied the invasion of the Mongols.
Scholars studied the invasion of the valley by the Mongols.

The betrayal of the allies angered the capital.
The allies' betrayal of the treaty angered the capital.

The abduction of the militants drew protests.
The abduction of the schoolgirls by the militants drew protests.

Parliament debated the support of the opposition.
Parliament debated the opposition's support for the bill.

Reporters asked about the accusations of the president.
Reporters asked about the president's accusations against the judge.

The torture of the guards was documented by lawyers.
The torture of prisoners was documented by lawyers.

Residents fear the killing of the gangs will go on.
Residents fear the killing of civilians will go on.
""",
    ),
    "comparison without its verb": (
        "ambiguous_roles",
        """
Washington supports Kyiv more than Berlin.
Washington supports Kyiv more than Berlin does.

The senator criticised the governor more than the president.
The senator criticised the governor more than he criticised the president.

The rebels hate the government more than the Kurds.
The rebels hate the government more than the Kurds do.

Turkey helped Qatar more than Iran.
Turkey helped Qatar more than it helped Iran.

Voters trust the army more than the parties.
Voters trust the army more than they trust the parties.

Israel fears Hezbollah more than Hamas.
Israel feared Hezbollah for more than a decade.

The mayor blamed the police more than the council.
The mayor blamed the police more than the council did.

The coach praised the captain more than the goalkeeper.
The coach praised more than the goalkeeper.

Russia needs China more than India.
Russia needs China more than India does.
""",
    ),
    "thing in either hand": (
        "ambiguous_roles",
        """
Police attacked protesters with clubs.
Police attacked protesters carrying clubs.

The guard shot the man with a rifle.
The guard shot the man with no warning.

Soldiers beat the demonstrators with sticks.
Soldiers beat the demonstrators who held sticks.

The officer hit the suspect with a baton.
The officer hit the suspect, using a baton.

The youth stabbed the guard with a knife.
The youth stabbed the guard in the chest.

The policeman hit the man with a stick.
The policeman hit the man on the head.

Settlers attacked farmers with stones.
Settlers attacked farmers throwing stones.

The robber threatened the clerk with a gun.
The robber, gun in hand, threatened the clerk.

Youths pelted officers with bottles.
Youths pelted officers from the roof.
""",
    ),
}


@pytest.mark.parametrize("pattern", PAIRS)
def test_the_ambiguous_sentence_is_asked_about_and_its_neighbour_is_not(pattern: str) -> None:
    assert_told_apart(*PAIRS[pattern])
