"""`workbench split` and `relate` read text without a database and write JSON lines."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from workbench.reading_commands import relate, split

KEYS = {
    "kind",
    "start",
    "end",
    "text",
    "claimant",
    "reported",
    "quotes",
    "figures",
    "dates",
    "names",
    "flags",
    "claims",
}


def run_split(*args: str, text: str | bytes | None = None) -> Result:
    return CliRunner().invoke(split, args, input=text)


def test_a_file_gives_one_line_a_passage(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    text = "عنوان\n\nقال الوزير إن خمسة أشخاص قتلوا."
    file.write_bytes(text.encode("windows-1256"))
    lines = [json.loads(line) for line in run_split(str(file)).stdout.splitlines()]
    assert len(lines) == 2
    assert all(set(line) == KEYS for line in lines)
    assert [text[line["start"] : line["end"]] for line in lines] == [line["text"] for line in lines]


def test_lines_keep_their_ids() -> None:
    rows = [{"id": 5, "text": "One. Two."}, {"id": "ب", "text": ""}, {"id": None, "text": "\ud800"}]
    result = run_split("--lines", "-", text="\n\n".join(json.dumps(row) for row in rows))
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(line["id"], len(line["passages"])) for line in found] == [(5, 2), ("ب", 0), (None, 1)]


def test_offsets_point_into_the_canonical_text() -> None:
    result = run_split("--lines", "-", text=json.dumps({"id": 1, "text": "Cafe\u0301 open.\r\nNext one."}))
    passages = json.loads(result.stdout)["passages"]
    assert (passages[1]["start"], passages[1]["text"]) == (11, "Next one.")


@pytest.mark.parametrize(
    "line", ["5", "{", '{"id": 1}', '{"text": "a"}', '{"id": 1, "text": 5}', "[" * 100_000]
)
def test_a_line_of_another_shape_is_named(line: str) -> None:
    result = run_split("--lines", "-", text=f'{{"id": 1, "text": "a"}}\n{line}\n')
    assert (result.exit_code, "Line 2" in result.stderr) == (1, True)


def test_pairs_are_compared() -> None:
    rows = [
        {"id": 1, "a": "Five people were killed in Goris.", "b": "Seven people were killed in Goris."},
        {"id": 2, "a": "خمسة قتلى", "b": "Five killed", "a_at": "2023-09-19", "b_at": None},
    ]
    result = CliRunner().invoke(relate, ["-"], input="\n".join(json.dumps(row) for row in rows))
    found = [json.loads(line) for line in result.stdout.splitlines()]
    assert [set(line) for line in found] == [{"id", "relation", "contradiction", "reasons"}] * 2
    assert (found[0]["relation"], found[1]["relation"]) == ("contradict", "cannot_compare")
    bad = CliRunner().invoke(relate, ["-"], input='{"id": 1, "a": "x", "b": "y", "a_at": "soon"}')
    assert bad.exit_code == 1
