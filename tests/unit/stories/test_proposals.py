"""Which questions a story's claims ask, in whose words, and when they do not come back."""

from collections.abc import Sequence
from datetime import UTC, datetime

from tests.unit.stories.hearing import heard
from workbench.stories.proposals import propose
from workbench.stories.proposed import Fact, Proposal
from workbench.text.languages import Language

THEN = datetime(2023, 9, 20, 18, tzinfo=UTC)


def fact(number: int, voice: str, text: str, claimant: str | None = None) -> Fact:
    return Fact(claim=number, voice=voice, heard=heard(text, claimant, published_at=THEN), text=text)


def proposed(
    facts: Sequence[Fact],
    *,
    existing: Sequence[str] = (),
    decided: Sequence[str] = (),
    language: Language = "en",
) -> dict[str, Proposal]:
    return {one.key: one for one in propose(facts, existing, decided, language)}


FIRST_WAR = [
    fact(1, "السفح", "قُتل نحو عشرين ألف شخص في حرب انتهت عام 1994."),
    fact(2, "The Quay", "About 30,000 people died in the war that ended in 1994."),
]


def test_two_voices_that_count_the_killed_of_one_year_make_a_question() -> None:
    (one,) = proposed(FIRST_WAR).values()
    assert (one.key, one.text, one.voices) == ("count:killed:1994", "How many were killed in 1994?", 2)
    assert [(reason.claim, reason.words) for reason in one.answers] == [
        (1, "نحو عشرين ألف شخص"),
        (2, "About 30,000 people died"),
    ]


def test_a_question_is_worded_in_the_story_s_language() -> None:
    assert proposed(FIRST_WAR, language="ar")["count:killed:1994"].text == "كم قُتل عام 1994؟"


def test_what_happened_on_one_day_is_asked_of_that_day() -> None:
    facts = [
        fact(1, "السفح", "قُتل خمسة أشخاص ظهر اليوم الأربعاء."),
        fact(2, "The Quay", "At least five people were killed on Wednesday at noon."),
    ]
    assert proposed(facts)["count:killed:now"].text == "How many were killed on 20 September 2023?"
    arabic = proposed(facts, language="ar")["count:killed:now"]
    assert arabic.text == "كم قُتل في 20 أيلول/سبتمبر 2023؟"


def test_one_voice_twice_makes_no_question() -> None:
    assert proposed([fact(1, "السفح", FIRST_WAR[0].text), fact(2, "السفح", FIRST_WAR[1].text)]) == {}


def test_what_the_story_asks_is_not_proposed() -> None:
    assert proposed(FIRST_WAR, existing=["كم قُتل في الحرب الأولى التي انتهت عام 1994؟"]) == {}
    assert proposed(FIRST_WAR, existing=["كم قُتل في حرب 2020؟"]) != {}


def test_what_was_decided_does_not_come_back() -> None:
    assert proposed(FIRST_WAR, decided=["count:killed:1994"]) == {}


def test_a_quotation_with_two_speakers_asks_who_said_it() -> None:
    words = "لم يفتح أحد باب الملجأ قبل الفجر"
    facts = [fact(1, "السفح", words, "هاسميك غالويان"), fact(2, "القوافل", words, "ليفون مارديان")]
    (one,) = proposed(facts, language="ar").values()
    assert one.text == f"مَن قال: «{words}»؟"
    assert [reason.words for reason in one.answers] == ["هاسميك غالويان", "ليفون مارديان"]
    assert proposed([facts[0], fact(3, "القوافل", words, "هاسميك غالويان")]) == {}


def test_who_lost_how_long_and_when_are_asked() -> None:
    facts = [
        fact(1, "السفح", "خسرت أرمينيا حرب عام 2020 التي دامت ستة أسابيع."),
        fact(2, "The Quay", "Armenia lost the war of 2020, which lasted 44 days."),
        fact(3, "السفح", "دخلت الهدنة حيز التنفيذ ظهر الأربعاء."),
        fact(4, "The Quay", "The truce took effect at 1 p.m."),
    ]
    assert set(proposed(facts)) == {"lost:2020", "duration:2020", "when:truce"}


DAMS = [
    fact(1, "السفح", "وانهار سدّان فوق المدينة في ساعة واحدة من الليل."),
    fact(2, "The Quay", "The two dams burst shortly before three on Monday morning."),
]


def test_when_it_happened_is_asked_where_two_voices_tell_the_time() -> None:
    (one,) = proposed(DAMS).values()
    assert (one.key, one.text, one.voices) == ("when:dam", "When did the dam collapse?", 2)
    assert [reason.words for reason in one.answers] == ["وانهار سدّان", "dams burst"]
    assert proposed(DAMS, language="ar")["when:dam"].text == "متى انهار السد؟"


def test_when_it_happened_is_not_asked_where_one_voice_tells_no_time() -> None:
    silent = fact(2, "The Quay", "The two dams burst and the city was cut in two.")
    assert proposed([DAMS[0], silent]) == {}


def test_when_it_happened_is_not_asked_twice() -> None:
    assert proposed(DAMS, existing=["متى انهار السدّان؟"]) == {}
    assert proposed(DAMS, existing=["متى ضربت العاصفة؟"]) != {}


def test_a_figure_that_somebody_speaks_of_is_asked_for_its_giver() -> None:
    facts = [
        fact(1, "السفح", "عدد القتلى ارتفع إلى 11300.", claimant="الهلال الأحمر"),
        fact(
            2,
            "The Quay",
            "The figure of 11,300 had not come from his organisation.",
            claimant="Tawfik Shukri",
        ),
    ]
    assert proposed(facts)["giver:11300"].text == "Who gave the figure of 11,300?"
    assert "giver:11300" not in proposed(facts, existing=["مَن أعطى الرقم 11,300؟"])
    given_alike = [facts[0], fact(2, "The Quay", "The dead number 11,300.", claimant="the Red Crescent")]
    assert "giver:11300" not in proposed(given_alike)


def test_a_war_told_by_its_number_is_the_one_whose_year_others_give() -> None:
    facts = [
        fact(1, "السفح", "خرجت أرمينيا خاسرة من الحرب الثانية عام 2020."),
        fact(2, "النيل", "دامت الحرب الثانية عام 2020 ستة أسابيع."),
        fact(3, "The Quay", "Armenia lost the second."),
    ]
    assert [reason.claim for reason in proposed(facts)["lost:2020"].answers] == [1, 3]


def test_land_and_lives_that_were_lost_are_no_defeat() -> None:
    facts = [
        fact(1, "السفح", "خرجت أرمينيا خاسرة من حرب عام 2020."),
        fact(2, "The Quay", "In 2020 Azerbaijan took back what it had lost."),
        fact(3, "Ledger", "Thousands lost their lives in 2020."),
    ]
    assert "lost:2020" not in proposed(facts)


def test_one_body_in_two_languages_is_no_second_speaker() -> None:
    said = "طلبنا من الجميع أن يبقوا في منازلهم حتى الصباح"
    facts = [
        fact(1, "السفح", said, claimant="الهلال الأحمر الليبي"),
        fact(2, "الميناء", said, claimant="The Libyan Red Crescent"),
    ]
    assert proposed(facts) == {}
    facts[1] = fact(2, "الميناء", said, claimant="Tawfik Shukri")
    assert [one.text for one in proposed(facts).values()] == [f"Who said: “{' '.join(said.split()[:8])} …”?"]
