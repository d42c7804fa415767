"""English words and questions for the flags about how a text was made."""

from workbench.language.words import word_list

# Questions; {} stands for words of the text.
UNBALANCED = "Where does the quotation end? Its mark was never closed."
NOT_VERBATIM = "Were the words “{}” said, or are they the paper's own?"
UNATTRIBUTED_QUOTE = "Whose words are these?"
UNATTRIBUTED_FIGURE = "Where does the figure “{}” come from?"
RELATIVE_DATE = "Which day is meant by “{}”?"
MIXED_SPELLING = "“{}” and “{}”: two spellings of one name?"
SIMILAR_NAMES = "“{}” and “{}” are two similar names: which is meant here?"
FRAGMENT = "To which sentence does “{}” belong, and what was lost with it?"
FRAGMENT_GUESS = "Is this meant: {}?"
DAMAGED = "This sentence may be cut short. Is this meant: {}?"
DAMAGED_UNKNOWN = "A left-over “{}” follows this sentence: is something missing from it?"

# Names that look alike and are not the same, a pair a row with what each means.
ALIKE_WORDS: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "niger": (("Niger", "its capital is Niamey"), ("Nigeria", "its capital is Abuja")),
    "congo": (
        ("Congo-Brazzaville", "its capital is Brazzaville"),
        ("Democratic Republic of Congo", "its capital is Kinshasa"),
    ),
    "korea": (("North Korea", "its capital is Pyongyang"), ("South Korea", "its capital is Seoul")),
    "guinea": (("Guinea", "its capital is Conakry"), ("Guinea-Bissau", "its capital is Bissau")),
    "dominica": (
        ("Dominica", "its capital is Roseau"),
        ("Dominican Republic", "its capital is Santo Domingo"),
    ),
}

# Words that keep a speaker's distance: nobody says them of their own terms.
DISTANCING = frozenset(
    {("it", "calls"), ("he", "calls"), ("she", "calls"), ("they", "call"), ("so", "called"), ("it", "called")}
)

# Behind these a name or title stands in quotation marks.
TITLED = word_list(
    "titled entitled called named headlined article paper book report song film series titles motto slogan"
)

# Words that stand alone with a full stop and are no left-overs; nothing but marks is none either.
SHORT_ANSWERS = word_list(
    "okay ok yes no yeah really seriously thanks thank sure never exactly indeed well wow hi"
) | {""}

OPENS_A_DISTANCE = frozenset(first for first, _ in DISTANCING)

# … and words that tell of a thing with doubt.
DISTANCED = frozenset(
    {"alleged", "allegedly", "purported", "purportedly", "supposed", "supposedly", "reportedly"}
)


def guess(left_over: str, damaged: str) -> str | None:
    """English left-overs are asked about without a guess."""
    return None


def fragment_readings(left_over: str, guessed: str | None) -> tuple[str, ...]:
    """English left-overs are asked about without readings."""
    return ()
