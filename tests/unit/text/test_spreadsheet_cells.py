import csv
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.spreadsheet import neutralised

BLANKS = " \t\u00a0\u2003\u200b\u200e\u200f\u202e\u2066\ufeff\u00ad\u3164\u2800\ufe0f"
SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫"


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1",
        "+1",
        "-5",
        "@SUM(A1)",
        "  =1",
        "\u200b=1",
        "\u202e=1",
        "\u3000＝1",
        "＠x",
        "\u2212 5",
        "\tx",
        "\rx",
        "\nx",
        "\0x",
        '=HYPERLINK("https://evil.example")',
        "=cmd|' /C calc'!A0",
    ],
)
def test_what_could_run_gets_an_apostrophe(cell: str) -> None:
    assert neutralised(cell) == "'" + cell


@pytest.mark.parametrize("cell", ["", "خمسة قتلى", "5", "a=b", "’=", "«-» قال", "  indented"])
def test_ordinary_words_stay_as_they_are(cell: str) -> None:
    assert neutralised(cell) == cell


@given(st.text(alphabet=BLANKS, max_size=6), st.sampled_from(SIGNS), st.text(max_size=20))
def test_no_blanks_before_a_sign_hide_it(blanks: str, sign: str, rest: str) -> None:
    assert neutralised(blanks + sign + rest).startswith("'")


@given(st.text(max_size=50))
def test_no_cell_starts_a_formula_and_none_loses_a_letter(cell: str) -> None:
    written = neutralised(cell)
    assert written.removeprefix("'") == cell.removeprefix("'") or written == "'" + cell
    if not written.startswith("'"):
        seen = [letter for letter in written if unicodedata.category(letter)[0] not in "ZCM"]
        assert not seen or unicodedata.normalize("NFKC", seen[0])[0] not in "=+-@"


@given(
    st.lists(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=20), min_size=2, max_size=5)
)
def test_a_row_reads_back_as_it_was_neutralised(cells: list[str]) -> None:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow([neutralised(cell) for cell in cells])
    assert next(csv.reader(io.StringIO(text.getvalue(), newline=""))) == [neutralised(cell) for cell in cells]
