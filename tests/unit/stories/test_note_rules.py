import pytest

from workbench.errors import DomainError
from workbench.stories.models import Between, Relation
from workbench.stories.note_rules import require_sound


def test_a_sound_note_passes() -> None:
    require_sound(relation=Relation.AGREE, between=None, text="Same toll.", sources=[1, 2], claims=2)
    require_sound(
        relation=Relation.CONTRADICT, between=Between.PARTIES, text="Both quote.", sources=[1, 2, 2], claims=3
    )


def test_a_note_on_a_question_or_inside_an_article_needs_no_two_sources() -> None:
    require_sound(
        relation=Relation.CANNOT_COMPARE, between=None, text="?", sources=[], claims=0, is_on_question=True
    )
    require_sound(
        relation=Relation.AGREE, between=None, text="Twice.", sources=[7, 7], claims=2, is_on_article=True
    )


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"claims": 1, "sources": [1]}, "claims"),
        ({"sources": [7, 7]}, "claims"),
        ({"relation": Relation.CONTRADICT}, "between"),
        ({"between": Between.PARTIES}, "between"),
        ({"text": " \n"}, "text"),
        ({"text": "x" * 10_001}, "text"),
    ],
)
def test_a_note_that_says_too_little_is_refused_at_the_field(changed: dict[str, object], field: str) -> None:
    sound = {"relation": Relation.AGREE, "between": None, "text": "Same.", "sources": [1, 2], "claims": 2}
    with pytest.raises(DomainError) as refused:
        require_sound(**(sound | changed))  # type: ignore[arg-type]  # a table of arguments
    assert refused.value.field == field
