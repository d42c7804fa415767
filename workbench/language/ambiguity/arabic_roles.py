"""Who did what to whom, in Arabic beyond coordination.

A verbal noun of both roles before a party ("استهداف القوات الحكومية قرب المطار"); an unvocalised verb before two
persons ("قتل حارس الوزير"); a comparison without its verb ("يدعم الوزير الرئيس أكثر من النائب"). Quiet when the other
side is named or the vowels are written.
"""

from workbench.language.ambiguity.arabic_words import ends_clause, is_person, is_role
from workbench.language.arabic.parties import PARTIES
from workbench.language.arabic.persons import KIN
from workbench.language.arabic.roles import CONDEMNED, DOER_NAMED, EITHER, RAISED, TOWARDS, VERBS
from workbench.language.model import Flag
from workbench.language.words import Words

_CLITICS = ("", "ب", "و")  # not with ل: of a purpose the subject of the sentence is the doer
_EITHER = {clitic + key: key for key in EITHER for clitic in _CLITICS}
_COMPARED = frozenset({"اكثر", "اقل"})
_VOWELS = frozenset("\u064e\u064f\u0650\u0651")


def flags_in(words: Words) -> list[Flag]:
    """ambiguous_roles for each pattern found in the sentence."""
    found: list[Flag] = []
    for at, key in enumerate(words.keys):
        flag: Flag | None = None
        if key in _EITHER:
            flag = _verbal_noun(words, at)
        elif key in VERBS or (key[0] == "و" and key[1:] in VERBS):
            flag = _unvocalised(words, at)
        elif key in _COMPARED:
            flag = _comparison(words, at)
        if flag:
            found.append(flag)
    return found


def _verbal_noun(words: Words, at: int) -> Flag | None:
    keys = words.keys
    last = at + 1
    if last >= len(keys) or keys[last] not in PARTIES or not keys[last].startswith("ال"):
        return None
    while last + 1 < len(keys) and keys[last + 1].startswith("ال") and keys[last + 1] not in PARTIES:
        last += 1
    follows_effect = at > 0 and keys[at - 1] in RAISED  # أثار قصف المتمردين غضبا
    if not (ends_clause(words, last + 1) or follows_effect):
        return None
    if not DOER_NAMED.isdisjoint(keys[last + 1 : last + 4]):
        return None
    if any(key.startswith("لل") for key in keys[last + 1 : last + 3]):
        return None
    condemned = any(key.removeprefix("و") in CONDEMNED for key in keys[:at])
    if not condemned and any(key in PARTIES or is_person(key.removeprefix("ال")) for key in keys[:at]):
        return None  # the other side stands in the sentence
    party = words.written(at + 1, last)
    noun = _EITHER[keys[at]]
    acting, suffering = EITHER[noun]
    if keys[at + 1].endswith(("ه", "ات")):
        question = f"{party}: {acting} أم {suffering}؟"
        readings = (f"{party} {acting}.", f"{party} {suffering}.")
    else:
        act = "ال" + words.written(at, at)[-len(noun) :]
        question = f"هل صدر {act} عن {party} أم وقع عليهم؟"
        readings = (f"صدر {act} عن {party}.", f"وقع {act} على {party}.")
    return Flag("ambiguous_roles", words.starts[at], words.ends[last], question, readings)


def _unvocalised(words: Words, at: int) -> Flag | None:
    keys = words.keys
    if at + 2 >= len(keys) or not _VOWELS.isdisjoint(words.written(at, at)[: -1 or None]):
        return None
    first, second = keys[at + 1], keys[at + 2]
    if not is_role(first) or first in KIN or not second.startswith("ال") or not is_person(second[2:]):
        return None
    last = at + 2
    while last + 1 < len(keys) and keys[last + 1].startswith("ال") and not is_person(keys[last + 1][2:]):
        last += 1
    if not ends_clause(words, last + 1) or not DOER_NAMED.isdisjoint(keys[last + 1 : last + 4]):
        return None
    if at and keys[at - 1] in {"تم", "ب", "عن"}:
        return None
    key = keys[at].removeprefix("و") if keys[at] not in VERBS else keys[at]
    active, passive = VERBS[key]
    one, both = words.written(at + 1, at + 1), words.written(at + 1, last)
    other = words.written(at + 2, last)
    return Flag(
        "ambiguous_roles",
        words.starts[at],
        words.ends[last],
        f"هل {passive} {both} أم {active} {one}ٌ {other}َ؟",
        (f"{passive} {both}.", f"{active} {one}ٌ {other}َ."),
    )


def _comparison(words: Words, at: int) -> Flag | None:
    keys = words.keys
    if at < 3 or at + 2 >= len(keys) or keys[at + 1] != "من" or not ends_clause(words, at + 3):
        return None
    third = keys[at + 2].removeprefix("ال")
    one, other = keys[at - 2].removeprefix("ال"), keys[at - 1].removeprefix("ال")
    verb = keys[at - 3].removeprefix("و")
    if verb not in TOWARDS or not all(is_person(key) for key in (one, other, third)):
        return None
    doing, first, second = (words.written(n, n) for n in (at - 3, at - 2, at - 1))
    more, than = words.written(at, at), words.written(at + 2, at + 2)
    return Flag(
        "ambiguous_roles",
        words.starts[at - 3],
        words.ends[at + 2],
        f"«{more} من {than}»: {than} فاعل أم مفعول به؟",
        (
            f"{doing} {first} {second} {more} مما {doing}ه {than}.",
            f"{doing} {first} {second} {more} مما {doing} {than}.",
        ),
    )
