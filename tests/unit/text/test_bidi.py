from workbench.text.bidi import hidden_controls


def test_overrides_and_zero_width_spaces_are_found_where_they_stand() -> None:
    assert hidden_controls("ab\u202ecd\u200b") == [(2, "RIGHT-TO-LEFT OVERRIDE"), (5, "ZERO WIDTH SPACE")]


def test_ordinary_marks_and_joiners_are_not_reported() -> None:
    assert hidden_controls("\u200fمی\u200cشود\u200e \U0001f468\u200d\U0001f469 \u061c") == []


def test_letters_hidden_in_tag_characters_are_reported_once_and_flags_are_not() -> None:
    hidden = "".join(chr(0xE0000 + ord(letter)) for letter in "obey")
    assert len(hidden_controls("text" + hidden)) == 1
    wales = "\U0001f3f4" + "".join(chr(0xE0000 + ord(letter)) for letter in "gbwls") + "\U000e007f"
    assert hidden_controls(wales) == []
