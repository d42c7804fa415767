import pytest

from workbench.language import read, render_reasons
from workbench.language.reasons import WORDS


def test_reasons_are_told_in_either_language() -> None:
    assert render_reasons(["figure=80", "harm"], "ar") == ["رقم: 80", "ضحايا أو ضرر"]
    assert render_reasons(["figure=80", "harm"], "en") == ["a figure: 80", "harm to people"]


def test_a_reason_this_version_does_not_know_is_left_out() -> None:
    assert render_reasons(["from_the_future=1", "harm"], "en") == ["harm to people"]


def test_every_stored_reason_has_words() -> None:
    text = "قال الوزير إن 40 شخصا قتلوا الأحد. لكن هل سيعود؟ أعتقد أن هذا رائع. دعا النائب إلى هدنة."
    codes = {
        code.partition("=")[0]
        for passage in read(text)
        for claim in passage.claims
        for code in claim.reason_codes
    }
    assert codes
    assert codes <= WORDS.keys()


def test_a_counted_past_event_is_worth_more_than_an_opinion() -> None:
    def worth(text: str) -> float:
        return max(claim.check_worthiness for passage in read(text) for claim in passage.claims)

    assert worth("قتل 40 شخصا في قصف السوق يوم الأحد.") > worth("يجب علينا أن نأمل خيرا في هذه الأيام.")
    assert worth("The flood killed 40 people in 2019.") > worth("But you should really think about this.")


@pytest.mark.parametrize(
    ("text", "reason", "told"),
    [
        ("أصيب ما لا يقل عن 40 عاملا في الحريق.", "negation", False),
        ("ولا تزال المعابر مغلقة منذ مايو.", "negation", False),
        ("لم تغلق المعابر في مايو.", "negation", True),
        ("لا تزال المعابر مغلقة ولم يصدر قرار.", "negation", True),
        ("سلم التاجر المبالغ إلى الوسيط.", "opinion", False),
        ("أودع النائب الطلب لدى الهيئة.", "personal", False),
        ("وصل ولي العهد إلى باريس الخميس.", "personal", False),
    ],
)
def test_a_reason_is_true_of_the_arabic_sentence(text: str, reason: str, told: bool) -> None:
    (passage,) = read(text)
    codes = {code for claim in passage.claims for code in claim.reason_codes}
    assert (reason in codes) == told
