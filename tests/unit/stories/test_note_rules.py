import pytest

from workbench.errors import DomainError
from workbench.stories.models import Between, Relation
from workbench.stories.note_rules import require_sound


def test_a_sound_note_passes() -> None:
    require_sound(relation=Relation.AGREE, between=None, text="Same toll.", sources=[1, 2], claims=2)
    require_sound(
        relation=Relation.CONTRADICT, between=Between.PARTIES, text="Both quote.", sources=[1, 2, 2], claims=3
    )


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"claims": 1, "sources": [1]}, "claims"),
        ({"sources": [7, 7]}, "claims"),
        ({"relation": Relation.CONTRADICT}, "between"),
        ({"between": Between.PARTIES}, "between"),
        ({"text": " \n"}, "text"),
    ],
)
def test_a_note_that_says_too_little_is_refused_at_the_field(changed: dict[str, object], field: str) -> None:
    sound = {"relation": Relation.AGREE, "between": None, "text": "Same.", "sources": [1, 2], "claims": 2}
    with pytest.raises(DomainError) as refused:
        require_sound(**(sound | changed))  # type: ignore[arg-type]  # a table of arguments
    assert refused.value.field == field
