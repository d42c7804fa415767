from workbench.stories.mentions import mentioned

PEOPLE = {1: "سلمى ناصر", 2: "سلمى", 3: "Omar Haddad", 4: ""}


def test_whole_names_behind_an_at_are_found_in_the_order_of_the_text() -> None:
    assert mentioned("@Omar Haddad، راجِع مع @سلمى ناصر.", PEOPLE) == [3, 1]


def test_the_longest_name_wins() -> None:
    assert mentioned("@سلمى ناصر", PEOPLE) == [1]
    assert mentioned("@سلمى، هل راجعتِ؟", PEOPLE) == [2]


def test_names_without_an_at_and_parts_of_names_are_none() -> None:
    assert mentioned("Omar Haddad, @Omar, @Omar Haddadi", PEOPLE) == []
