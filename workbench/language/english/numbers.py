"""English number words: units, what multiplies them, parts of them, and vague ones."""

from workbench.language.words import word_list

_UNITS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)

# Plain number words: what they add.
UNITS: dict[str, int] = {
    **{word: value for value, word in enumerate(_UNITS.split(), 1)},
    **{
        word: 10 * value
        for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)  # noqa: SIM905  (a row of words reads better)
    },
}

# What multiplies the number in front of it; behind "a" it stands for itself.
MULTIPLIERS: dict[str, int] = {
    "dozen": 12,
    "hundred": 100,
    "thousand": 1_000,
    "million": 1_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}

# Behind "a" and in front of "of": a couple of men, a pair of drones.
GROUPS: dict[str, int] = {"couple": 2, "pair": 2, "trio": 3}

# Multipliers that are written behind digits only: $3bn, 5k.
SHORT_MULTIPLIERS: dict[str, int] = {
    "k": 1_000,
    "m": 1_000_000,
    "mn": 1_000_000,
    "mln": 1_000_000,
    "b": 1_000_000_000,
    "bn": 1_000_000_000,
    "bln": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
}

# Parts of the number that follows: half a million. Behind a number they add to it: one and a half million.
PARTS: dict[str, float] = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}
# What makes the number in front of it a fraction, which counts nothing here: two thirds of the voters.
FRACTIONS = word_list(
    "half halves third thirds quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths "
    "ninth ninths tenth tenths"
)

# Vague numbers: lowest and highest value they agree with.
VAGUE: dict[str, tuple[int, int]] = {
    "several": (3, 9),
    "dozens": (24, 100),
    "scores": (40, 100),
    "tens": (20, 100),
    "hundreds": (200, 1_000),
    "thousands": (2_000, 10_000),
    "millions": (2_000_000, 10_000_000),
    "billions": (2_000_000_000, 10_000_000_000),
}
# What a vague number may be counted in: tens of thousands, several hundred.
VAGUE_FACTORS: dict[str, int] = {**MULTIPLIERS, "hundreds": 100, "thousands": 1_000, "millions": 1_000_000}

_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth"
)
# Ordinals, which are no figures: behind a hyphen they end one (twenty-first).
ORDINALS: dict[str, int] = {
    word: value if value <= 20 else (value - 18) * 10 for value, word in enumerate(_ORDINALS.split(), 1)
}

# Nouns before which "one" is a count; elsewhere it may be a pronoun.
COUNTED_ONE = word_list(
    "person man woman soldier civilian child boy girl day year month week war dead death policeman policewoman "
    "officer worker journalist student teacher doctor nurse driver passenger pilot sailor gunman attacker fighter "
    "militant protester demonstrator prisoner hostage suspect witness victim survivor resident villager migrant "
    "refugee killed wounded injured missing percent house building car vehicle tank ship boat plane missile rocket "
    "drone school hospital village town seat vote dollar euro kilometre kilometer mile"
)
# In front of "one" they make it a count whatever follows.
COUNTING_ONE = frozenset({"only", "just", "least", "killed", "killing", "wounding", "injuring", "exactly"})
