"""Who speaks in English news, by the kind of sentence that tells it."""

import pytest

from tests.unit.language.speakers import Claimants, check
from workbench.language import read


@check(
    [
        ("Some analysts think the move is aimed at calming the street.", ["Some analysts"]),
        ("Ukraine's air force reported 30 drones overnight.", ["Ukraine's air force"]),
        ("Police put the number of injured at 31.", ["Police"]),
        ("Mayor Anne Roth described the situation as “catastrophic”.", ["Mayor Anne Roth"]),
        ("The report found that one in five children lacked clean water.", ["The report"]),
        ("Residents described hearing explosions all night.", ["Residents"]),
        ("Last week the minister said the road was safe.", ["the minister"]),
        ("Radical cleric Omar al-Hadi said the vote was over.", ["Radical cleric Omar al-Hadi"]),
        ("Some 14 million people need aid, a UN report says.", ["a UN report"]),
        ("The coach lost his temper. He went on to say the ref had been bought.", [None, "The coach"]),
        ("The envoy walked off insisting that the talks were alive.", ["The envoy"]),
        ("A study released on Monday said rents had doubled.", ["A study"]),
        ("The shopkeepers' union denied the market had shut.", ["The shopkeepers' union"]),
        ("The accused told the court he was asleep.", ["The accused"]),
        ("Senator Pia Holm ruled out raising the fee.", ["Senator Pia Holm"]),
    ],
)
def test_the_subject_of_the_verb_speaks(text: str, found: list[str | None], claimants: Claimants) -> None:
    assert claimants(text) == found


@check(
    [
        (
            "The prime minister's spokesman, John Barlow, told reporters that the vote would go ahead.",
            ["The prime minister's spokesman, John Barlow"],
        ),
        ("The lawyer, who has represented her since 2015, said she was innocent.", ["The lawyer"]),
        ("Researchers at Oxford say the vaccine is effective.", ["Researchers at Oxford"]),
        ("Mr. Lee told parliament that inflation had peaked.", ["Mr. Lee"]),
        ("The mayor of Turin, Paolo Conti, said the fire was out.", ["The mayor of Turin, Paolo Conti"]),
        (
            "The head of the clinic, Omar al-Badri, said beds were full.",
            ["The head of the clinic, Omar al-Badri"],
        ),
        ("Omar Said, said the shop had been closed.", ["Omar Said"]),
        ("Egypt rejected any displacement of civilians.", ["Egypt"]),
        ("Kenya's health ministry on Tuesday confirmed 14 cases.", ["Kenya's health ministry"]),
        ("“This is no justice,” his mother, Amal, told the court.", ["his mother, Amal"]),
        ("The club called the decision shameful.", ["The club"]),
        ("Manager Ed Hall refused to discuss it but said he was happy.", ["Manager Ed Hall"]),
    ],
)
def test_titles_and_appositions_belong_to_the_name(
    text: str, found: list[str | None], claimants: Claimants
) -> None:
    assert claimants(text) == found


@check(
    [
        ("“The operation is over,” the source said. “Nobody was hurt.”", ["the source"] * 2),
        ("The senator questioned the plan. “Where did the money go?” she asked.", [None, "The senator"]),
        ("Police said they had arrested a man. They added that he had confessed.", ["Police"] * 2),
    ],
)
def test_a_pronoun_or_a_quotation_alone_goes_on_from_the_last_speaker(
    text: str, found: list[str | None], claimants: Claimants
) -> None:
    assert claimants(text) == found


@check(
    [
        ("“Prices are up,” complained shopkeeper Rita Haddad.", ["shopkeeper Rita Haddad"]),
        (
            "“There is no justification for this,” read a statement from the ministry.",
            ["a statement from the ministry"],
        ),
        ("The dam could collapse if rains continue, experts warned.", ["experts"]),
        ("As the ministry announced last week, schools will reopen.", ["the ministry"]),
        ("Turnout reached 61 percent, per the electoral commission.", ["the electoral commission"]),
        ("As the agency reported, the bridge is shut.", ["the agency"]),
        ("In the coach's view, the season is lost.", ["the coach"]),
        ("By the bank's own account, deposits fell.", ["the bank"]),
        ("The gate was open, the Herald reported, citing two guards.", ["two guards"]),
        ("The minister was quoted as saying that no troops would be allowed in.", ["The minister"]),
        ("The council issued a statement saying the talks had failed.", ["The council"]),
    ],
)
def test_the_speaker_stands_behind_or_beside_what_is_said(
    text: str, found: list[str | None], claimants: Claimants
) -> None:
    assert claimants(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "The regional governor offered to resign.",
        "The bank declined to comment.",
        "He fled to the United States in May.",
        "Great repair shop, highly recommended.",
        "The dialect varies according to region.",
        "The team could have predicted it.",
        "The shop makes spurious claims that its bread is old.",
    ],
)
def test_what_looks_like_a_verb_of_saying_reports_nothing(text: str) -> None:
    (passage,) = read(text)
    assert passage.claimant is None


@pytest.mark.parametrize(
    "text",
    [
        "It was reported that the plane had been carrying 40 people.",
        "Rain is believed to have caused the crash.",
    ],
)
def test_what_is_said_in_general_is_reported_by_nobody(text: str) -> None:
    (passage,) = read(text)
    assert (passage.reported, passage.claimant) == (True, None)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Two people familiar with the matter said the bank would cut jobs.", False),
        ("The commissioner, speaking on condition of anonymity, said the file was closed.", False),
        ("Two officials, who asked not to be named, said the deal was close.", False),
        ("Health officials in Lagos said the ward was full.", False),
        ("The foreign ministry said the border was safe.", True),
    ],
)
def test_unnamed_sources_are_known_as_such(text: str, named: bool) -> None:
    (passage,) = read(text)
    assert passage.claims[0].chain[0].named is named
