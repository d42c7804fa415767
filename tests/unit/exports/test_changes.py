from tests.unit.exports.lines import line, text
from workbench.exports.changes import changes


def test_what_came_went_and_changed_is_told_apart() -> None:
    before = [text(1), text(2), text(4)]
    after = [text(2, quote="أخرى"), text(3), text(4)]
    assert changes(before, after) == {
        "added": [line(3)["id"]],
        "removed": [line(1)["id"]],
        "changed": [line(2)["id"]],
    }


def test_everything_is_new_after_nothing_and_gone_before_nothing() -> None:
    assert changes([], [text(1)]) == {"added": [line(1)["id"]], "removed": [], "changed": []}
    assert changes([text(1)], []) == {"added": [], "removed": [line(1)["id"]], "changed": []}
