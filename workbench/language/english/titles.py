"""English titles in front of names, and capitalised words that are no names."""

from workbench.language.words import word_list

# Titles and offices, in lower case: the name begins behind them.
TITLES = word_list(
    "mr mrs ms dr president prime minister foreign defence defense interior secretary general "
    "chancellor king queen prince senator governor mayor ambassador colonel captain major sergeant "
    "admiral pope judge justice bishop archbishop cardinal imam sheikh sultan emir ayatollah rabbi sir dame baroness "
    "professor lieutenant corporal brigadier commander congressman congresswoman councillor inspector princess"
)

# Capitalised words that are no names: beginnings of sentences, days, months.
NOT_NAMES = word_list(
    "i the a an he she it they we you his her its their our my this that these those there in on at by for from "
    "with after before but and or so if when while although though as since because however meanwhile what who "
    "why how where which one some many most both no not now then also monday tuesday wednesday thursday friday "
    "saturday sunday january february march april may june july august september october november december "
    "yesterday today tomorrow tonight earlier later recently until despite among between under over inside "
    "outside without within during around across once again still even only also perhaps maybe all each every "
    "any other another more two three several according mr mrs jan feb mar apr jun jul aug sep sept oct nov dec"
)
