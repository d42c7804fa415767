"""What still belongs to a sentence behind its mark: closing marks, footnotes, emoji."""

import re

from workbench.language.boundaries.mark import INVISIBLE

_NOTE = r"\[(?:\d{1,3}|[a-zA-Z]|[a-z]+(?: [a-z]+){1,3})\]|\(\d{1,2}\)(?=\s|$)"
_CLOSING = re.compile(
    rf"""(?:[{INVISIBLE}"'”’»)\]}}›“‟*¹²³⁰-⁹]|{_NOTE})*"""
    rf"""(?:[ \u00a0]?[»)\]}}›]+(?=[\s{INVISIBLE}]|$))?"""
)
"""Quotation marks and brackets, also behind a space as the French set them; notes: [3], (3), [citation needed], ²."""

_STRAIGHT_QUOTE = re.compile(r"[ \u00a0][\"](?=\s|$)")

# Pictures that point at the sentence behind them, as list marks do.
_POINTERS = "✅✔☑❌❗⚠➡▶◀👉👈👇📌📍🔴🔵🟢🟡🟠⚫⚪🔹🔸🔷🔶🔺🔻⭐🚨📢📣🎥📹📷📸💬🗣"
_PICTURE = f"(?![{_POINTERS}])[\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
_EMOJI = re.compile(
    rf"(?:[ \u00a0]?{_PICTURE}[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*|[ \u00a0][:;][-']?[()DP](?![\w()]))+(?=\s|$)"
)


def end_of_closing_marks(text: str, position: int, end: int, *, inside_straight_quotes: bool) -> int:
    """Where the sentence ends whose mark ends at `position`, should it end there."""
    if text[position : position + 1] == " " and text[position + 1 : position + 2].isalpha():
        return position  # nearly always
    closing = _CLOSING.match(text, position, end)
    after = closing.end() if closing else position
    if inside_straight_quotes and '"' not in text[position:after]:
        quote = _STRAIGHT_QUOTE.match(text, after, end)
        after = quote.end() if quote else after
    emoji = _EMOJI.match(text, after, end)
    return emoji.end() if emoji else after
