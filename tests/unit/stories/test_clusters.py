"""Which of a story's claims tell of one thing, and which only share common words."""

from workbench.language.compare.claim_facts import facts_of
from workbench.search.terms import entry_of, facts_found
from workbench.stories.clusters import clusters
from workbench.text.languages import detect_language


def grouped(*said: tuple[str, str]) -> list[list[int]]:
    """Groups of the claims given as voice and text, by their place."""
    entries = {
        place: entry_of(text, facts_found(facts_of(text, detect_language(text) or "en")))
        for place, (_, text) in enumerate(said)
    }
    return clusters(entries, {place: voice for place, (voice, _) in enumerate(said)})


OTHERS = (
    ("الرصيف", "أغلقت المدارس أبوابها في الساحل حتى إشعار آخر"),
    ("The Quay", "Two bridges along the coastal road were closed to lorries"),
)


def test_two_voices_that_tell_one_thing_in_other_words_come_together() -> None:
    assert grouped(
        ("Post", "The upper reservoir held 18 million cubic metres of water, an engineer said"),
        ("Ledger", "The upper reservoir, at Abu Rafi, could hold 22 million cubic metres"),
        *OTHERS,
    ) == [[0, 1]]


def test_one_rare_figure_brings_two_languages_together() -> None:
    assert grouped(
        ("السفح", "دُفن حتى مساء الخميس 3166 شخصا في مقبرة المدينة"),
        ("Post", "By Friday 3,166 people had been buried, the ministry said"),
        *OTHERS,
    ) == [[0, 1]]


def test_a_small_figure_or_a_year_does_not() -> None:
    assert (
        grouped(
            ("السفح", "غادر ثلاثة متطوعين المدينة قبل وصول العاصفة إليها"),
            ("Post", "The mayor had ordered everybody out three days before"),
            ("الوادي", "وقّعت الشركة عقدا لترميم الجسر عام 2007"),
            ("Ledger", "Storms of this kind were last measured here in 2007"),
        )
        == []
    )


def test_one_voice_twice_and_short_scraps_make_no_group() -> None:
    twice = "The upper reservoir held 18 million cubic metres of water"
    assert grouped(("Post", twice), ("Post", f"{twice}, it says"), *OTHERS) == []
    assert grouped(("Post", "this is all"), ("Ledger", "this is all"), *OTHERS) == []
