"""English offices with portfolios: one minister of two, or two ministers?"""

from workbench.language.words import word_list

_PORTFOLIOS = word_list(
    "interior defence defense finance health education justice culture economy agriculture industry "
    "trade transport energy environment labour labor tourism housing communications foreign oil water "
    "information planning electricity youth sport sports commerce immigration development religious war"
)
_BODIES = word_list(
    "army police navy intelligence military security customs guard parliament government council party "
    "union bank senate commission"
)

# Titles in the singular, with what may be coordinated behind "of".
OFFICES: dict[str, frozenset[str]] = {
    "minister": _PORTFOLIOS,
    "secretary": _PORTFOLIOS,
    "head": _BODIES,
    "chief": _BODIES,
    "commander": _BODIES,
    "director": _BODIES,
}
# Titles behind which two states are coordinated.
ENVOYS = word_list("ambassador envoy consul")

# Portfolios that ministries commonly join: no doubt about one minister.
_JOINT = """
trade industry|youth sports|youth sport|culture tourism|economy finance|energy water|water electricity
energy environment|culture information|culture sports|labour development|commerce industry
planning development|agriculture water|housing planning|economy trade|economy planning|industry energy
transport communications|culture sport|economy industry|commerce trade|finance planning|economy energy
education culture|tourism environment|culture youth
"""
JOINT_PORTFOLIOS = frozenset(
    frozenset(pair.split()) for row in _JOINT.strip().splitlines() for pair in row.split("|")
)
