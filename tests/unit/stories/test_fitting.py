"""Which readings other sources fit: facts, and how many voices they are."""

from workbench.stories.fitting import Told, fits

ARABIC = [
    "اختلّ ترتيب الكلام: في 2020 الطرف الخاسر أرمينيا، وصاحب «السيطرة على مساحات» هو أذربيجان.",
    "خسر الطرفان معًا: أرمينيا وأذربيجان، ولم يُذكر صاحب «السيطرة على مساحات».",
    "خسر كل طرف واحدة من الحربين: أرمينيا في إحداهما وأذربيجان في الأخرى.",
]
ENGLISH = [
    "Both Armenia and Azerbaijan were defeated; whose the capture was is not said.",
    "Armenia was defeated, and the capture was the work of Azerbaijan.",
]
SCOPE = ["15 of the wounded (80).", "15 of all of them together."]


def told(source: str, *texts: str, voice: str = "") -> Told:
    return Told(source, voice or source, texts)


def test_a_source_may_fit_two_readings_and_not_the_third() -> None:
    first, both, each = fits(ARABIC, [told("The Quay", "Armenia lost the second war.")])
    assert (first.sources, both.sources, each.sources) == (["The Quay"], [], ["The Quay"])


def test_each_lost_one_is_told_in_one_sentence() -> None:
    sentence = "خرجت أذربيجان خاسرة من الحرب الأولى، ثم خرجت أرمينيا خاسرة من حرب 2020."
    assert [fit.sources for fit in fits(ARABIC, [told("الرصيف", sentence)])] == [["الرصيف"], [], ["الرصيف"]]


def test_english_readings_are_fitted_by_arabic_sources() -> None:
    both, armenia = fits(ENGLISH, [told("الرصيف", "خسرت أرمينيا حرب 2020.")])
    assert (both.sources, armenia.sources) == ([], ["الرصيف"])


def test_copies_of_one_text_are_one_voice() -> None:
    text = "خسرت أرمينيا حرب 2020."
    fit = fits(ARABIC, [told("أ", text, voice="المرفأ"), told("ب", text, voice="المرفأ"), told("ج", text)])[0]
    assert (list(fit.sources), fit.voices) == (["أ", "ب", "ج"], 2)


def test_a_scope_is_settled_by_who_says_of_whom() -> None:
    wounded, everybody = fits(SCOPE, [told("The Quay", "15 of the wounded were civilians.")])
    assert (wounded.sources, everybody.sources) == (["The Quay"], [])


def test_what_speaks_of_something_else_fits_nothing() -> None:
    assert [fit.voices for fit in fits(ARABIC, [told("The Quay", "The road was closed in December.")])] == [
        0,
        0,
        0,
    ]
