"""Title, heading, sentence or fragment, on the layouts in which articles arrive; `*` marks a credit line."""

import pytest

from workbench.language.passages import pieces

LAYOUTS = {
    "headings and a fragment": [
        ("title", "عودة الهدوء إلى المدينة\n\n"),
        ("sentence", "عاد الهدوء إلى المدينة أمس. "),
        ("sentence", "وفتحت المتاجر أبوابها.\n\n"),
        ("heading", "أسباب الأزمة\n\n"),
        ("sentence", "انسحب الجيش بطلب من الحكومة. "),
        ("fragment", "محلي. "),
        ("sentence", "وبقيت الشرطة.\n\n"),
        ("heading*", "(رويترز، وكالات)"),
    ],
    "a title without a blank line, credits above and below": [
        ("title", "U.S. and Gov. Hale agree on water\n"),
        ("heading*", "By Nadia K. Haddad and Omar Lind\n\n"),
        ("sentence", "The two sides agreed on Monday. "),
        ("sentence", "Nobody objected.\n\n"),
        ("heading*", "(Reporting by A. Stone in Baku; editing by P. Graff)"),
    ],
    "Arabic credits": [
        ("title", "انقطاع المياه عن الأحياء الشرقية\n"),
        ("heading*", "كتب: سامي ج. حداد\n"),
        ("sentence", "انقطعت المياه أمس. "),
        ("sentence", "ولم تعلق البلدية.\n"),
        ("heading*", "بقلم ليلى نور"),
    ],
    "a verb with a colon is no credit": [
        ("title", "رسالة من الجزيرة\n\n"),
        ("sentence", 'كتب: "خسرنا كل شيء. '),
        ("sentence", 'لم يبق لنا بيت".'),
    ],
    "bullets": [
        ("title", "Findings of the mission\n\n"),
        ("sentence", "- Twelve people died\n"),
        ("sentence", "- 80 wounded\n"),
        ("sentence", "• The road is closed."),
    ],
    "questions and answers": [
        ("sentence", "س: هل أمرت بالقصف؟\n"),
        ("sentence", "ج: لا. "),
        ("sentence", "كنت في الخارج."),
    ],
    "a live page": [
        ("title", "Live: the vote\n\n"),
        ("sentence", "14:05 The vote has begun\n\n"),
        ("sentence", "15:10 – Two members walked out\n\n"),
        ("heading", "15:30\n\n"),
        ("sentence", "The bill has passed."),
    ],
    "a caption": [
        ("title", "Army retakes the town\n\n"),
        ("sentence", "The town hall on Monday. "),
        ("heading*", "Photo: Nadia Haddad/AP\n\n"),
        ("sentence", "The army retook the town."),
    ],
    "credits in brackets": [
        ("title", "Mill to close in June\n\n"),
        ("sentence", "The mill will close in June, its owner said. "),
        ("heading*", "(Reporting by Nadia Haddad and Omar B. Saleh in Tunis; Editing by Rima Nasr)\n\n"),
        ("sentence", "See the chart at example.org "),
        ("heading*", "(Reporting by Nadia Haddad)\n\n"),
        ("sentence", "The owner gave no reason (by his lawyer's advice).\n\n"),
        ("heading*", "(إعداد سامي نور - تحرير ريما نصر)\n\n"),
        ("sentence", "The mill in May. "),
        ("heading*", "REUTERS/Nadia Haddad\n\n"),
        ("heading", "Reuters/Ipsos poll shows mill town split"),
    ],
    "no title": [
        ("sentence", "انسحب الجيش أمس. "),
        ("sentence", "وتقدم المتمردون\n\n"),
        ("sentence", "ولم تسقط قذيفة."),
    ],
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
def test_passages_have_the_kind_an_editor_would_give_them(layout: list[tuple[str, str]]) -> None:
    text = "".join(words for _, words in layout)
    found = [(piece.kind + "*" * piece.byline, text[piece.start : piece.end]) for piece in pieces(text)]
    assert found == [(kind, words.strip()) for kind, words in layout]
