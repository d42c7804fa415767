"""Reasons for a check-worthiness, kept as codes with values and put into words for either language.

A reason is "code" or "code=value". Values are shown as they are: words of the text or numbers.
"""

from collections.abc import Iterable

from workbench.text.languages import Language

WORDS: dict[str, dict[Language, str]] = {
    "figure": {"ar": "رقم: {}", "en": "a figure: {}"},
    "figure_in_words": {"ar": "عدد: {}", "en": "a number: {}"},
    "date": {"ar": "زمن محدد", "en": "a date"},
    "named_actor": {"ar": "جهة مسمّاة: {}", "en": "a named actor: {}"},
    "past_event": {"ar": "حدث ماضٍ", "en": "a past event"},
    "harm": {"ar": "ضحايا أو ضرر", "en": "harm to people"},
    "wrongdoing": {"ar": "نسبة مخالفة أو تضليل إلى جهة", "en": "alleges wrongdoing or deceit"},
    "cause": {"ar": "سبب أو أثر", "en": "a cause or effect"},
    "negation": {"ar": "نفي وقوع أمر", "en": "says that something is not so"},
    "denial": {"ar": "نفي", "en": "a denial"},
    "not_denied": {"ar": "لم يُنفَ ولم يُؤكَّد", "en": "not denied, which is not confirmed"},
    "not_said": {"ar": "لم يقله صاحبه", "en": "not said by the one named"},
    "doubt": {"ar": "بصيغة تشكيك أو تحفّظ", "en": "told with doubt or distance"},
    "source_cited": {"ar": "يستند إلى مصدر", "en": "cites a source"},
    "reported": {"ar": "كلام منقول", "en": "reported speech"},
    "named_source": {"ar": "مصدر مسمّى", "en": "a named source"},
    "office": {"ar": "منصب أو هيئة", "en": "an office or public body"},
    "norm": {"ar": "ما ينبغي أن يكون", "en": "what ought to be"},
    "emphasis": {"ar": "ألفاظ تشديد", "en": "words that only give weight"},
    "pointing": {"ar": "يشير إلى ما لا يسمّيه", "en": "points at something it does not name"},
    "argument": {"ar": "استدراك أو حجاج", "en": "argues with what came before"},
    "address": {"ar": "خطاب للقارئ", "en": "addresses the reader"},
    "ambiguous": {"ar": "صياغة ملتبسة", "en": "ambiguous wording"},
    "opinion": {"ar": "رأي أو تقييم", "en": "opinion or judgement"},
    "sweeping": {"ar": "تعميم", "en": "a sweeping statement"},
    "talking": {"ar": "لغة محادثة", "en": "conversational tone"},
    "notice": {"ar": "إعلان خدمي أو شكر", "en": "a notice or thanks"},
    "announcement": {
        "ar": "منشور يعلن عددًا أو موعدًا أو جهة",
        "en": "a post that announces a number, a time or a body",
    },
    "exclamation": {"ar": "تعجّب", "en": "an exclamation"},
    "prediction": {"ar": "توقّع أو عزم", "en": "prediction or intention"},
    "demand": {"ar": "دعوة أو مطالبة", "en": "a call or demand"},
    "heading": {"ar": "عنوان فرعي", "en": "a heading"},
    "question": {"ar": "سؤال", "en": "a question"},
    "personal": {"ar": "كلام عن النفس", "en": "speaks of oneself"},
    "attribution": {"ar": "إثبات القول وحده", "en": "only that it was said"},
    "short": {"ar": "قصير لا يكفي للتحقق", "en": "too short to check"},
}


def reason(code: str, value: object = None) -> str:
    """The stored form of a reason."""
    return code if value is None else f"{code}={value}"


def render_reasons(codes: Iterable[str], language: Language) -> list[str]:
    """The reasons in short words. A code this version does not know is left out."""
    rendered: list[str] = []
    for stored in codes:
        code, _, value = stored.partition("=")
        words = WORDS.get(code)
        if words:
            rendered.append(words[language].format(value))
    return rendered
