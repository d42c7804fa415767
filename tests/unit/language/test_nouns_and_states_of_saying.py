"""Who speaks where no verb of saying tells it: nouns, states, counts, clauses about somebody, passives."""

import pytest

from tests.unit.language.speakers import Claimants, check
from workbench.language import read


@check(
    [
        ("The landlord's claim that the roof was sound fooled nobody.", ["The landlord"]),
        ("Nobody heeded warnings by geologists that the slope was moving.", ["geologists"]),
        ("The defence's case is that the knife was planted.", ["The defence"]),
        ("The bishop is adamant that the chapel will stay.", ["The bishop"]),
        ("It is certain that the chapel will stay.", [None]),
        ("وجاء القرار بعد تأكيد البلدية أن المبنى آيل للسقوط.", ["البلدية"]),
        ("وسط تحذيرات أطباء من أن الدواء مفقود، أُغلقت الصيدلية.", ["أطباء"]),
        ("رئيس النادي واثق من أن الفريق سيبقى.", ["رئيس النادي"]),
        ("هناك اعتقاد قديم بأن البئر مسحورة.", [None]),
    ]
)
def test_nouns_and_states_of_saying_name_who_says_it(
    text: str, found: list[str | None], claimants: Claimants
) -> None:
    assert claimants(text) == found


@check(
    [
        ("The health ministry recorded 14 cases of typhoid.", ["The health ministry"]),
        ("The swimmer recorded two wins.", [None]),
        ("Shares recorded a loss of four percent.", [None]),
        ("وسجلت مديرية الصحة عشر إصابات بالتيفوئيد.", ["مديرية الصحة"]),
        ("وسجل المهاجم هدفين.", [None]),
        ("سجلت الأسهم تراجعا كبيرا.", [None]),
    ]
)
def test_offices_report_what_they_count_and_others_do_not(
    text: str, found: list[str | None], claimants: Claimants
) -> None:
    assert claimants(text) == found


@check(
    [
        ("The panel heard from a welder, who said the valve had leaked.", ["a welder"]),
        ("Tenants were told by the caretaker that the lift was safe.", ["the caretaker"]),
        ("The widow wept as she told the court the door had been locked.", ["The widow"]),
        ("Did the singer say that the tour was over?", [None]),
        ("The choir introduced itself with three songs.", [None]),
        ("واستمع المحققون إلى بحار قال إن المركب كان معطلا.", ["بحار"]),
        ("أما مديرة المدرسة فقالت إن الصف مكتظ.", ["مديرة المدرسة"]),
        ("قالت الشركة إن الخط آمن، لكن مهندسين قالوا إن الصدأ أكله.", ["الشركة"]),
        ("الإمارة توقع مذكرة تفاهم مع المصرف.", [None]),
    ]
)
def test_clauses_about_somebody_passives_and_contrasts_keep_their_speaker(
    text: str, found: list[str | None], claimants: Claimants
) -> None:
    assert claimants(text) == found


@check(
    [
        ("Harbour to reopen on Monday - officials", ["officials"]),
        (
            "'Night Train' director Ana Prieto said the film was finished.",
            ["'Night Train' director Ana Prieto"],
        ),
        ("The WHO and its partners say the ward is full.", ["The WHO and its partners"]),
        ("According to letters seen by this paper, the mayor knew.", ["letters seen by this paper"]),
        ("Two people familiar with the sale said it had failed.", ["Two people familiar with the sale"]),
        (
            "The mayor of Lund, Kerstin Ek, toured the port. She said it was safe.",
            [None, "The mayor of Lund, Kerstin Ek"],
        ),
        ("Police in Porto held two men. They were armed, they said.", [None, "Police in Porto"]),
        ("مصادر لـ«الجريدة»: الصفقة تعثرت", ["مصادر"]),
        ("«حزب النهر»: سلمنا ردنا أمس", ["حزب النهر"]),
        ("وقال الفريق أول سامي الجندي إن الطريق آمن.", ["الفريق أول سامي الجندي"]),
        ("وقالت شركة براون أند سميث إن المصنع سيغلق.", ["شركة براون أند سميث"]),
        ("وقال نازح من بلدة السهل إن البيت تهدم.", ["نازح من بلدة السهل"]),
    ]
)
def test_the_name_is_whole_and_no_longer(text: str, found: list[str | None], claimants: Claimants) -> None:
    assert claimants(text) == found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The road, police said, will stay closed for a week.", "The road … will stay closed for a week"),
        ("The lake, according to anglers, is dying.", "The lake … is dying"),
        ("“The well,” the farmer told us, “will not last.”", "The well … will not last"),
        ("الطريق، بحسب الشرطة، سيبقى مغلقا.", "الطريق … سيبقى مغلقا"),
        ("«الجسر»، يقول المهندس، «لن يصمد».", "الجسر … لن يصمد"),
    ],
)
def test_what_is_said_on_both_sides_of_who_says_it_is_one_claim(text: str, said: str) -> None:
    (passage,) = read(text)
    assert [claim.text for claim in passage.claims if claim.layer == "content"] == [said]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("A neighbour said the light was on.", False),
        ("Seismologists say the fault is active.", False),
        ("A Qatari negotiator said the list was ready.", False),
        ("The victim's sister said nobody had called.", False),
        ("Farmer Josef Brandl said the hay was wet.", True),
        ("A spokesman for the port said it was shut.", True),
        ("The mayor said the hall was full.", True),
        ("وقالت جارة للعائلة إن الباب كان مفتوحا.", False),
        ("وحذر مهندسون من أن الجسر متصدع.", False),
        ("وقال محلل عسكري إن الجبهة هادئة.", False),
        ("وقال طبيب في المستوصف إن الأدوية نفدت.", False),
        ("وقالت شقيقته منى إن الهاتف مغلق.", True),
        ("وقال المحلل العسكري سامر نجيم إن الجبهة هادئة.", True),
    ],
)
def test_a_common_noun_names_nobody(text: str, named: bool) -> None:
    (passage,) = read(text)
    assert passage.claims[0].chain[0].named is named
