"""English: what a count, a day or a negation covers. Each ambiguous sentence stands above its clear neighbour."""

import pytest

from tests.unit.language.ambiguity import assert_told_apart

PAIRS = {
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
    assert_told_apart(*PAIRS[pattern])
