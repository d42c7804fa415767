"""What a claim answers to a question, as words and as values. Pure: plain values in, a suggestion out.

The words stand as written. Beside them value, unit, bound, as of when and according to whom, so that answers in
two languages can be laid beside each other. A person may correct each of them.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from workbench.language.words import keys_of, reading_form
from workbench.stories.asking import SPANS, TOLLS, Asked
from workbench.stories.moments import Moment, moment_of

Finding = Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Heard:
    """A claim as answering needs it. Offsets of the findings are into `text`, the text of its version."""

    quote: str
    claimant: str | None
    text: str
    spans: Sequence[tuple[int, int]]
    figures: Sequence[Finding] = ()
    dates: Sequence[Finding] = ()
    passage_dates: Sequence[Finding] = ()
    names: Sequence[Finding] = ()
    heading: str = ""
    """The last heading before it."""
    published_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Structure:
    """An answer in words and values. Everything but the words may be unknown."""

    words: str
    value: float | None = None
    high: float | None = None
    unit: str = ""
    bound: str | None = None
    as_of: Moment | None = None
    claimant: str | None = None
    start: int | None = None
    """Where the figure, or the one date asked for, stands in the version's text."""


def suggest(asked: Asked, heard: Heard) -> Structure:
    """What a claim answers, as far as the reader's findings tell."""
    figure = _figure(asked, heard)
    at = figure["start"] if figure else (heard.spans[0][0] if heard.spans else 0)
    as_of = _as_of(heard, at)
    if figure is not None:
        value, unit = _in_units(figure, heard.text)
        return Structure(
            words=_figure_words(heard, figure),
            value=value,
            high=_high(figure, value),
            unit=_unit_asked(asked, unit),
            bound=_bound(heard, figure),
            as_of=as_of,
            claimant=heard.claimant,
            start=figure["start"],
        )
    found = {"when": heard.dates, "where": heard.names}.get(asked.kind, ())
    inside = [one for one in found if _is_inside(one, heard.spans)]
    words = _words(asked, heard, inside)
    if asked.kind == "when" and len(inside) == 1:
        start = inside[0]["start"]
        when = _as_of(heard, start, may_be_ahead=True)
        return Structure(words=words, as_of=when, claimant=heard.claimant, start=start)
    return Structure(words=words, as_of=as_of, claimant=heard.claimant)


def _words(asked: Asked, heard: Heard, inside: Sequence[Finding]) -> str:
    if asked.kind == "speaker" and heard.claimant:
        return heard.claimant
    told = dict.fromkeys(heard.text[one["start"] : one["end"]] for one in inside)
    return ", ".join(told) if told else heard.quote


# Figures


def _figure(asked: Asked, heard: Heard) -> Finding | None:
    """The figure that answers: of the unit asked for, else one that may be it."""
    figures = [
        one
        for one in heard.figures
        if _is_inside(one, heard.spans) and not _is_year(one) and not _is_of_date(one, heard)
    ]
    if asked.kind == "duration":
        spans = [one for one in figures if _span_of(one, heard.text)]
        return max(spans, key=lambda one: SPANS[_span_of(one, heard.text) or "day"], default=None)
    figures = [one for one in figures if _span_of(one, heard.text) is None]
    if asked.kind != "count" or not figures:
        return None
    figures = _of_years(asked.years, figures, heard)
    exact = [one for one in figures if _group_of(one, heard.text) == asked.unit]
    if asked.unit == "civilian":
        return exact[-1] if exact else None
    if exact:
        return exact[-1] if _is_running_list(exact, heard.text) else exact[0]
    if not asked.unit:
        return figures[0] if len(figures) == 1 else max(figures, key=lambda one: one["value"])
    floor = min((start for start, _ in heard.spans), default=0)
    loose = [
        one
        for one in figures
        if one["value"] > 1
        and _group_of(one, heard.text) not in TOLLS
        and _near(asked.unit, one, heard.text, floor)
    ]
    return loose[0] if loose else None


def _of_years(years: Collection[int], figures: Sequence[Finding], heard: Heard) -> list[Finding]:
    """Those beside the years that the question names; all where none is, or where the question names none."""
    dated = [one for one in _dates(heard) if str(one["value"])[:4].isdigit()]
    if not years or not dated:
        return list(figures)
    return [
        one
        for one in figures
        if int(str(min(dated, key=lambda date: _distance(date, one, heard.text))["value"])[:4]) in years
    ] or list(figures)


def _distance(date: Finding, figure: Finding, text: str) -> tuple[int, int]:
    """In the same clause before one behind a comma, then by the letters between."""
    between = text[min(date["end"], figure["end"]) : max(date["start"], figure["start"])]
    return len(_CLAUSE_BREAK.findall(between)), len(between)


_CLAUSE_BREAK = re.compile(r"[،,؛;.] |\band\b|\bثم\b")


def _dates(heard: Heard) -> list[Finding]:
    """Dates of the claim, else of its sentence; a bare year counts as one."""
    years = [
        {"start": one["start"], "end": one["end"], "value": str(int(one["value"])), "precision": "year"}
        for one in heard.figures
        if _is_year(one)
    ]
    known = {date["start"] for date in heard.passage_dates}
    return [*(heard.dates or heard.passage_dates), *(year for year in years if year["start"] not in known)]


def _is_inside(one: Finding, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= one["start"] and one["end"] <= end for start, end in spans)


def _is_year(figure: Finding) -> bool:
    """A bare year, which counts nothing."""
    return str(figure["unit"]) == "year" and float(figure["value"]) >= 1000


def _is_of_date(figure: Finding, heard: Heard) -> bool:
    return any(date["start"] <= figure["start"] < date["end"] for date in heard.dates)


def _is_running_list(figures: Sequence[Finding], text: str) -> bool:
    """Five, then 25, then 200: the last of a toll told as it grew."""
    values = [one["value"] for one in figures]
    between = reading_form(text[figures[0]["end"] : figures[-1]["start"]])
    return len(values) > 1 and values == sorted(values) and any(word in between for word in _THEN)


_THEN = ("ثم ", "بلغت", "then", "rose to", "rising to", "ارتفع")
_STEMS: Mapping[str, tuple[str, ...]] = {
    "killed": ("قتل", "قتيل", "ضحاي", "صرع", "kill", "dead", "died", "death", "lives", "toll", "حصيل"),
    "wounded": ("جرح", "جريح", "صيب", "مصاب", "wound", "injur", "hurt"),
    "missing": ("فقد", "مفقود", "missing"),
    "displaced": ("نزح", "نازح", "شرد", "مهجر", "displac", "fled", "flee", "cross", "driven", "عبر"),
    "detained": ("عتقل", "وقف", "محتجز", "detain", "arrest"),
}
_VOWELS = re.compile("[\u064b-\u0652\u0670]")
_CIVILIANS = ("مدني", "civilian")


def _group_of(figure: Finding, text: str) -> str:
    """The unit the figure counts; "civilian" also where the reader kept the noun or left it out."""
    unit = str(figure["unit"])
    behind = reading_form(text[figure["end"] : figure["end"] + 24])
    if unit == "civilian" or any(word in behind.split(",")[0].split("،")[0] for word in _CIVILIANS):
        return "civilian"
    if reading_form(text[figure["start"] : figure["end"]]).startswith("مدني"):
        return "civilian"
    return unit


def _near(unit: str, figure: Finding, text: str, floor: int) -> bool:
    """Whether the clause around a figure without a unit speaks of the unit; nothing before `floor` counts."""
    left = re.split(r"[.!؟?؛;\n]", text[max(floor, figure["start"] - 90) : figure["start"]])[-1]
    right = re.split(r"[.!؟?؛;\n،,]", text[figure["end"] : figure["end"] + 60])[0]
    around = _VOWELS.sub("", reading_form(left + right))
    return any(stem in around for stem in _STEMS.get(unit, ()))


def _unit_asked(asked: Asked, unit: str) -> str:
    """What answers "how many were killed?" counts the killed, by whatever noun."""
    return asked.unit if asked.unit in TOLLS else unit


_SPAN_WORDS: Mapping[str, tuple[str, ...]] = {
    "minute": ("دقيق", "دقائق", "minute"),
    "hour": ("ساع", "hour"),
    "day": ("يوم", "ايام", "day"),
    "week": ("اسبوع", "اسابيع", "week"),
    "month": ("شهر", "اشهر", "شهور", "month"),
    "year": ("سن", "عام", "اعوام", "year"),
}


def _span_of(figure: Finding, text: str) -> str | None:
    """The unit of time a figure counts, by the word behind it or, of a dual, by itself."""
    own = reading_form(text[figure["start"] : figure["end"]])
    behind = reading_form(text[figure["end"] : figure["end"] + 12]).strip()
    for unit, words in _SPAN_WORDS.items():
        if any(behind.startswith(word) or own.startswith(word) for word in words):
            return unit
    return None


def _in_units(figure: Finding, text: str) -> tuple[float, str]:
    """Value and unit; spans of time in days, so that six weeks stand beside 44 days."""
    span = _span_of(figure, text)
    if span is None:
        return float(figure["value"]), _group_of(figure, text)
    return float(figure["value"]) * SPANS[span], "day"


def _high(figure: Finding, value: float) -> float | None:
    if figure.get("high") is None or not figure["value"]:
        return None
    return float(figure["high"]) * value / float(figure["value"])


_MORE = keys_of("أكثر تجاوز تجاوزوا تجاوزت يفوق تفوق نيف over than exceeded above")


def _bound(heard: Heard, figure: Finding) -> str:
    """The reader's bound; "more than" before a figure it took for exact."""
    if figure["bound"] != "=":
        return str(figure["bound"])
    if _span_of(figure, heard.text) in {"week", "month", "year"}:
        return "~"  # six weeks are 44 days as well
    before = reading_form(heard.text[max(0, figure["start"] - 18) : figure["start"]]).split()[-2:]
    return ">" if any(word.lstrip("و") in _MORE for word in before) else "="


_QUALIFIERS = keys_of(
    "نحو حوالي حوالى قرابة زهاء أكثر من على الأقل ما لا يقل عن يقل تجاوز تجاوزوا ونحو وأكثر وحوالي وقرابة "
    "about around some roughly nearly almost over more than at least up to as many fewer less an estimated"
)
_DANGLING = re.compile(r"(?:at (?!least)|to |as (?!many)|من |عن |و(?=أكثر|نحو|حوالي|قرابة))")
"""What may stand in front without belonging to the figure: "stands at 27", "rises to 25"."""
_TAIL = re.compile(
    r"\s*(?:على الأقل|على الاقل|أو أكثر|أو يزيد|حتى الآن|at least|or more|so far|on both sides|في صفوف الطرفين)"
)
_STOP = keys_of(
    "في من و على الى إلى عن ثم بعد قبل حتى خلال بينهم منهم بحسب كان كانت صباح مساء عصر ظهر عام ما لا لم قد أن إن "
    "the in on of and had have were was by when before after among who that at during been is are people's under "
    "later as still which since"
)
_WORD = re.compile(r"[^\s،,.؛;:()\[\]«»“”\"!؟?]+")


def _figure_words(heard: Heard, figure: Finding) -> str:
    """The figure as written, with what bounds it and what it counts: «خمسة قتلى على الأقل», "about 30,000 people"."""
    text, start, end = heard.text, figure["start"], figure["end"]
    floor = min((span[0] for span in heard.spans if span[0] <= start < span[1]), default=start)
    ceiling = max((span[1] for span in heard.spans if span[0] <= start < span[1]), default=end)
    while True:
        before = re.search(r"(\S+)\s+$", text[floor:start])
        if before is None or reading_form(before[1]).lower() not in _QUALIFIERS:
            break
        start = floor + before.start()
    for _ in range(2):
        gap = re.match(r"\s+", text[end:ceiling])
        word = _WORD.match(text, end + gap.end(), ceiling) if gap else None
        if word is None or reading_form(word[0]) in _STOP or _begins_anew(word[0]):
            break
        end = word.end()
    tail = _TAIL.match(text, end, ceiling)
    while dangling := _DANGLING.match(text, start, figure["start"]):
        start = dangling.end()
    return text[start : tail.end() if tail else end].strip()


def _begins_anew(word: str) -> bool:
    """ "and 80": another figure, or another clause."""
    return word[0].isdigit() or (word[0] == "و" and len(word) > 3)


# As of when

_SENTENCE_END = re.compile(r"[.!?؟]\s+")


def _as_of(heard: Heard, at: int, *, may_be_ahead: bool = False) -> Moment | None:
    """From the claim's own words, else from the sentence around it, else the time of publication."""
    start = min((span[0] for span in heard.spans), default=at)
    end = max((span[1] for span in heard.spans), default=at)
    line = heard.text.rfind("\n", 0, start) + 1
    begin = max((found.end() for found in _SENTENCE_END.finditer(heard.text, line, start)), default=line)
    dates = _dates(heard)
    return moment_of(
        heard.text[begin:end],
        [{**date, "start": date["start"] - begin} for date in dates],
        near=at - begin,
        published_at=heard.published_at,
        heading=heard.heading,
        may_be_ahead=may_be_ahead,
    )
