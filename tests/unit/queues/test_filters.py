"""Filters as they are kept: no database."""

from uuid import UUID

from workbench.articles.models import Language
from workbench.claims.models import ClaimState, FlagCode
from workbench.queues.filters import ClaimFilter, from_json

STORY = UUID("6f6a2c1e-8a0c-4f0e-9d53-0c4a2e9c1a11")


def test_a_filter_survives_being_kept() -> None:
    wanted = ClaimFilter(
        story_id=STORY,
        languages=(Language.ARABIC,),
        states=(ClaimState.SUGGESTED, ClaimState.SELECTED),
        q="خمسة قتلى",
        flags=(FlagCode.AMBIGUOUS_ROLES,),
        min_check_worthiness=0.5,
    )
    assert from_json(wanted.as_json()) == wanted


def test_an_empty_filter_keeps_nothing() -> None:
    assert ClaimFilter().as_json() == {}


def test_one_code_is_kept_as_itself_and_several_as_a_list() -> None:
    assert ClaimFilter(states=(ClaimState.SELECTED,)).as_json() == {"state": "selected"}
    both = ClaimFilter(states=(ClaimState.SELECTED, ClaimState.SUGGESTED))
    assert both.as_json() == {"state": ["selected", "suggested"]}
