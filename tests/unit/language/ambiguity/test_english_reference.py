"""English: whom a word means. Each ambiguous sentence stands above its clear neighbour."""

import pytest

from tests.unit.language.ambiguity import assert_told_apart

PAIRS = {
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

The envoy said the general admitted the losses. He added that an inquiry had begun.
The envoy said the losses were heavy. He added that an inquiry had begun.

The deputy quoted the governor as saying the dam was safe. He added that engineers would inspect it.
The agency quoted the governor as saying the dam was safe. He added that engineers would inspect it.

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
}


@pytest.mark.parametrize("pattern", PAIRS)
def test_the_ambiguous_sentence_is_asked_about_and_its_neighbour_is_not(pattern: str) -> None:
    assert_told_apart(*PAIRS[pattern])
