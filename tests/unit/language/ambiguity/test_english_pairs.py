"""English sentences that can be read two ways, each above the one a word away that cannot, by pattern."""

import pytest

from tests.unit.language.ambiguity import ambiguities, pairs_of

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
    "who added": (
        "ambiguous_reference",
        """
The spokesman said the minister had confirmed that the road was safe. He added that patrols would continue.
The spokesman said the road was safe. He added that patrols would continue.

The lawyer said the judge had explained that the hearing was postponed. He added that the file was incomplete.
The lawyer said the hearing was postponed. He added that the file was incomplete.

The witness said the officer had claimed that the street was closed. He added that he heard gunfire.
The witnesses said the officer had claimed that the street was closed. They added that they heard gunfire.

The prosecutor said the investigator reported that the gun was missing. He added that the case was complex.
The prosecutor said the gun was missing. He added that the case was complex.

The official said the commander announced that the city was free. He added that the operation was over.
The official said the city was free. He added that the operation was over.
""",
    ),
    "relative clause behind two persons": (
        "ambiguous_reference",
        """
Police arrested the brother of the MP who threatened the newspaper.
Police arrested the MP who threatened the newspaper.

The court questioned the son of the officer who leaked the documents.
The court questioned the officer who leaked the documents.

The president met the adviser to the king who visited Paris.
The president met the king's adviser, who visited Paris.

Gunmen killed the driver of the judge who issued the ruling.
Gunmen killed the car of the judge who issued the ruling.

The paper attacked the lawyer of the defendant who missed the hearing.
The paper attacked the defendant who missed the hearing.

The company fired the assistant of the manager who stole the money.
The company fired the manager who stole the money.

The friend of the journalist who exposed the scandal attended the funeral.
The journalist who exposed the scandal attended the funeral.

Authorities freed the aide to the commander who was accused of corruption.
Authorities freed the commander who was accused of corruption.

Prosecutors charged the daughter of the banker who fled to Cyprus.
Prosecutors charged the banker who fled to Cyprus.
""",
    ),
    "one office or two": (
        "ambiguous_reference",
        """
The finance and defence minister said the deficit had narrowed.
The finance and defence ministers said the deficit had narrowed.

The minister of finance and justice opened the meeting.
The ministers of finance and justice opened the meeting.

The minister of oil and interior resigned.
The minister of oil and the minister of interior resigned.

The ambassador to France and Germany arrived in Rome.
The ambassadors to France and Germany arrived in Rome.

The head of the army and police met the king.
The heads of the army and police met the king.

The minister of health and labour said the plan was ready.
The minister of health said the plan was ready.

The health and tourism minister visited the province.
The health and tourism ministers visited the province.

The minister of interior and defence said the inquiry was over.
The ministers of interior and defence said the inquiry was over.

The head of intelligence and customs resigned.
The heads of intelligence and customs resigned.
""",
    ),
    "what among them counts": (
        "ambiguous_scope",
        """
Thirty people were killed and 200 wounded, among them 12 children.
Thirty people were killed, among them 12 children, and 200 wounded.

The blast killed 18 soldiers and injured 40 civilians, including seven foreigners.
The blast injured 40 civilians, including seven foreigners.

Five people were killed and 80 were wounded, among them 15 civilians.
Eighty people were wounded, among them 15 civilians.

Police arrested 50 protesters and wounded 90, among them ten students.
Police arrested 50 protesters, among them ten students.

The raid left nine gunmen dead and 33 in custody, including five leaders.
The raid left 33 gunmen in custody, including five leaders.

The ministry said the strikes left 110 dead and 340 wounded, 60 of them children.
The ministry said the strikes left 110 dead, 60 of them children.

Eight people died and 25 were hurt, including three journalists.
Eight people, including three journalists, died and 25 were hurt.

The crash killed seven passengers and injured 22, among them the driver and three children.
The crash injured 22 passengers, among them the driver and three children.

At least 14 were killed and 60 others hurt, including six paramedics.
At least 14, including six paramedics, were killed and 60 others hurt.
""",
    ),
    "day of either verb": (
        "ambiguous_scope",
        """
The police announced that they had arrested the suspect on Sunday.
The police announced on Sunday that they had arrested the suspect.

The army said it had shot down a drone on Monday.
The army said on Monday it had shot down a drone.

The company confirmed that it had halted production on Wednesday.
The company confirmed on Wednesday that it had halted production.

The agency reported that the delegation left the capital yesterday.
The agency reported yesterday that the delegation left the capital.

The ministry announced it had closed the crossing Thursday.
On Thursday, the ministry announced it had closed the crossing.

The party said it had suspended talks on Tuesday.
The party said on Friday it had suspended talks on Tuesday.

The court announced that it had freed the reporter on Saturday night.
The court announced on Saturday night that it had freed the reporter.

The manager told staff he had resigned on Sunday.
The manager told staff on Sunday he had resigned.

The newspaper revealed that the president met the envoy last week.
The newspaper revealed last week that the president met the envoy.
""",
    ),
    "negation with a cause": (
        "ambiguous_scope",
        """
The minister did not resign because of the scandal.
The minister resigned because of the scandal.

The troops did not withdraw because of international pressure.
Because of international pressure, the troops did not withdraw.

The government does not reject the deal because it is weak.
The government rejects the deal because it is weak.

The journalist was not arrested because he criticised the president.
The journalist was arrested because he criticised the president.

The company didn't stop production because of the strike.
The company didn't stop production, because the strike ended.

The ambassador did not leave the country because he feared arrest.
The ambassador left the country because he feared arrest.

MPs did not vote against the bill because they oppose the president.
MPs did not vote against the bill because they oppose the president but because it is costly.

The committee has not cancelled the match because of rain.
The committee has cancelled the match because of rain.

She was not dismissed because of her pregnancy.
She was not dismissed because of her pregnancy but because of her absences.
""",
    ),
    "multiples": (
        "ambiguous_scope",
        """
The country received three times more refugees than last year.
The country received three times as many refugees as last year.

The army's budget is four times larger than the education budget.
The army's budget is four times as large as the education budget.

Exports grew five times since 2010.
Exports grew fivefold to five billion dollars, five times the 2010 level.

The number of displaced increased three times.
The number of displaced increased by three per cent.

Debt rose four times in a decade.
Debt rose to four times its earlier level in a decade.

The drug costs ten times more in Yemen.
The drug costs ten times as much in Yemen.

Deaths were six times higher than in May.
Deaths were six times as high as in May.

Prices are two times higher than before the war.
Prices are twice what they were before the war.

The bank made three times more profit than its rival.
The bank made three times the profit of its rival.
""",
    ),
    "pronoun behind two persons": (
        "ambiguous_reference",
        """
The president called the minister before he resigned.
The president called the minister before they resigned.

The mayor told the governor that he had lost support.
The mayor told the governor that they had lost support.

The senator met the ambassador after his return from Moscow.
The senators met the ambassador after his return from Moscow.

The coach criticised the player after he left the pitch.
The coach criticised the players after he left the pitch.

The prince thanked the general before his departure.
The princess thanked the general before his departure.

The lawyer accused the judge of hiding his assets.
The lawyer accused the company of hiding his assets.

The director informed the accountant of his transfer.
The directors informed the accountant of his transfer.

The prime minister received his counterpart at his residence.
The prime minister received reporters at his residence.

Trump spoke with Putin before his trip to Helsinki.
Trump spoke with reporters before his trip to Helsinki.
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
    "time between two verbs": (
        "ambiguous_scope",
        """
The suspects who were released yesterday attacked the police.
The suspects who were released attacked the police yesterday.

The minister who resigned on Monday criticised the president.
The minister, who resigned on Monday, criticised the president.

The soldiers who were captured last week fled to Jordan.
The soldiers who were captured fled to Jordan last week.

The delegation that arrived on Friday met the king.
The delegation that arrived met the king on Friday.

The prisoners who escaped on Tuesday killed a guard.
The prisoners who escaped killed a guard on Tuesday.

The firm that collapsed last month owed the city money.
The firm that collapsed owed the city money last month.
""",
    ),
    "negation behind all": (
        "ambiguous_scope",
        """
All the hostages were not released.
Not all the hostages were released.

All of the ministers did not sign the letter.
None of the ministers signed the letter.

Every member did not vote for the bill.
Not every member voted for the bill.

All the votes have not been counted.
Not all the votes have been counted.

Everyone was not rescued.
No one was rescued.

All the members did not sign the statement.
Not all the members signed the statement.

All of the prisoners have not been freed.
None of the prisoners has been freed.

Every village was not evacuated.
Not every village was evacuated.
""",
    ),
    "adjective of two nouns": (
        "ambiguous_scope",
        """
The plane evacuated 40 wounded soldiers and civilians.
The plane evacuated 40 wounded soldiers and 20 civilians.

Police detained 30 armed men and women.
Police detained 30 armed men and 12 women.

The army freed 120 sick women and children.
The army freed 120 sick women and 40 healthy children.

Some 50 injured officers and protesters were taken to hospital.
Some 50 officers and protesters were taken to hospital.

The clinic treated 60 wounded fighters and civilians.
The clinic treated 60 wounded fighters and 10 civilians.

Police arrested 25 masked men and women.
Police arrested 25 men and women.

About 200 elderly men and women were moved.
About 200 men and women were moved.

The court released 14 jailed lawyers and journalists.
The court released 14 jailed lawyers and two journalists.
""",
    ),
    "what only limits": (
        "ambiguous_scope",
        """
The government only compensated farmers in the north.
The government compensated only farmers in the north.

The minister only met the rebels in Geneva.
The minister met the rebels only in Geneva.

The ministry only paid teachers in the capital.
The ministry paid only teachers in the capital.

The army only shelled positions near the border.
The army shelled only positions near the border.

The minister only visited hospitals in the south.
The minister visited only hospitals in the south.

The company only hired engineers in Berlin.
The company hired only engineers in Berlin.
""",
    ),
    "what former covers": (
        "ambiguous_scope",
        """
The former minister and MP was arrested on Monday.
The former minister and former MP was arrested on Monday.

The former president and party leader refused to testify.
The former president and the party leader refused to testify.

The ex-mayor and senator denied the charges.
The mayor and the senator denied the charges.

The former prime minister and foreign minister attended.
The former prime minister and the current foreign minister attended.

The former governor and banker published a memoir.
The former governor published a memoir.

The former minister and MP was fined.
The former minister and former MP was fined.

A former judge and senator leads the inquiry.
A former judge and sitting senator leads the inquiry.
""",
    ),
    "homograph": (
        "homograph",
        """
Voters in Georgia go to the polls on Sunday.
Voters in Georgia go to the polls on Sunday, with long queues in Tbilisi.

The envoy flew to Tripoli.
The envoy flew to Tripoli to meet Libyan officials.

The flood reached Georgia on Friday.
The flood reached Georgia and Alabama on Friday.

Troops entered Tripoli at dawn.
Troops loyal to Haftar entered Tripoli at dawn.

Gold from Congo is sold abroad.
Gold from Congo is sold abroad, the government in Kinshasa said.

Farmers in Georgia are waiting for rain.
Farmers in Georgia are waiting for rain, the Atlanta office said.

A bomb went off in Tripoli.
A bomb went off in Tripoli, Lebanese police said.
""",
    ),
}


@pytest.mark.parametrize("pattern", PAIRS)
def test_the_ambiguous_sentence_is_asked_about_and_its_neighbour_is_not(pattern: str) -> None:
    code, text = PAIRS[pattern]
    for ambiguous, clear in pairs_of(text):
        found = ambiguities(ambiguous)
        assert [flag.code for flag in found] == [code], ambiguous
        assert len(found[0].readings) >= 2, ambiguous
        assert ambiguities(clear) == [], clear
