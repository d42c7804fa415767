"""British and American spellings of one word, for comparing claims."""

import re

# Words whose two spellings no rule brings together: British, American.
_PAIRS = """
aeroplane airplane|ageing aging|aluminium aluminum|cheque check|cosy cozy|draught draft|enquiry inquiry
enquiries inquiries|grey gray|jewellery jewelry|judgement judgment|kerb curb|manoeuvre maneuver
manoeuvres maneuvers|moustache mustache|mum mom|paediatric pediatric|plough plow|practise practice
programme program|programmes programs|pyjamas pajamas|sceptic skeptic|sceptical skeptical|storey story
storeys stories|sulphur sulfur|tonne ton|tonnes tons|tyre tire|tyres tires|axe ax|whilst while|amongst among
fulfil fulfill|enrol enroll|skilful skillful|instalment installment|acknowledgement acknowledgment
catalogue catalog|dialogue dialog|analogue analog
"""
_WORDS = {
    british: american
    for pair in _PAIRS.strip().replace("\n", "|").split("|")
    for british, american in (pair.split(),)
}
# Endings that go by rule: colour, organise, analyse, centre, defence, anaemia.
_RULES = (
    (re.compile("(?<=[a-z]{2})our(?=$|s$|ed$|ing$|er|able|ite|hood|ly$|ful|ist)"), "or"),
    (re.compile("is(?=(?:e|ed|es|ing|er|ers|ation|ations)$)"), "iz"),
    (re.compile("ys(?=(?:e|ed|es|ing)$)"), "yz"),
    (re.compile("(?<=[a-z]{2}[bt])re(?=s?$)"), "er"),
    (re.compile("enc(?=es?$)"), "ens"),
    (re.compile("ae|oe(?=[^s])(?!d$)"), "e"),  # not vetoed
)


def american(word: str) -> str:
    """A word in lower case, spelled as in the United States; words that only look British change alike."""
    word = _WORDS.get(word, word)
    for british, spelled in _RULES:
        word = british.sub(spelled, word)
    return word
