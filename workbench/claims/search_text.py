"""What search sees of a claim: quote and normalised text, folded."""

from workbench.text.folding import fold


def search_text(quote: str, text: str) -> str:
    """One folded text to look in; the two parts stand on lines of their own."""
    folded_quote, folded_text = fold(quote), fold(text)
    return folded_quote if folded_text == folded_quote else f"{folded_quote}\n{folded_text}"
