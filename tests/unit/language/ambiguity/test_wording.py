"""What a reviewer is asked, and the readings to choose from, word for word."""

import pytest

from tests.unit.language.ambiguity import ambiguities

ASKED = [
    (
        "أسفرت المعركة عن هزيمة المتمردين والجيش والسيطرة على الجسر.",
        "مَن هُزم، ومَن سيطر على الجسر؟",
        [
            "هُزم الطرفان: المتمردون والجيش، ولم يُذكر مَن سيطر على الجسر.",
            "الطرف المهزوم هو المتمردون، والذي سيطر على الجسر هو الجيش.",
        ],
    ),
    (
        "انتهت الحربان بهزيمة مصر وسوريا.",
        "مَن هُزم، وفي أيّ الحربين؟",
        [
            "هُزم كل طرف في واحدة من الحربين: مصر في إحداهما وسوريا في الأخرى.",
            "هُزم الطرفان معًا، مصر وسوريا، في كلتيهما.",
        ],
    ),
    (
        "أدان مجلس الأمن قصف المتمردين في الضواحي الشرقية.",
        "«قصف المتمردين»: المتمردون هم الذين قصفوا أم الذين قُصفوا؟",
        [
            "المتمردون هم الذين قصفوا.",
            "المتمردون هم الذين قُصفوا.",
        ],
    ),
    (
        "قتل حارس الوزير في منزله.",
        "هل قُتل حارس الوزير أم قَتل حارسٌ الوزيرَ؟",
        [
            "قُتل حارس الوزير.",
            "قَتل حارسٌ الوزيرَ.",
        ],
    ),
    (
        "تدعم واشنطن كييف أكثر من برلين.",
        "«أكثر من برلين»: هل المقارنة بين واشنطن وبرلين أم بين كييف وبرلين؟",
        [
            "المقارنة بين واشنطن وبرلين في الموقف من كييف.",
            "المقارنة بين كييف وبرلين في موقف واشنطن منهما.",
        ],
    ),
    (
        "قال المتحدث إن الوزير أكد أن الطريق آمن. وأضاف أن الدوريات ستستمر.",
        "«أضاف»: مَن القائل، المتحدث أم الوزير؟",
        [
            "المتحدث.",
            "الوزير.",
        ],
    ),
    (
        "أوقفت الشرطة شقيق النائب الذي هدّد الصحيفة.",
        "مَن «الذي هدّد الصحيفة»: النائب أم شقيق النائب؟",
        [
            "النائب.",
            "شقيق النائب.",
        ],
    ),
    (
        "قال وزير الداخلية والدفاع إن التحقيق انتهى.",
        "«وزير الداخلية والدفاع»: وزير بحقيبتين أم وزيران؟",
        [
            "شخص واحد: وزير الداخلية والدفاع.",
            "شخصان: وزير الداخلية ووزير الدفاع.",
        ],
    ),
    (
        "قُتل ثمانية أشخاص وأصيب 25 بجروح، بينهم ثلاثة صحفيين.",
        "«بينهم ثلاثة صحفيين»: من أيّ عدد؟",
        [
            "ثلاثة صحفيين من المصابين (25).",
            "ثلاثة صحفيين من القتلى (ثمانية أشخاص).",
            "ثلاثة صحفيين من المجموع كله (33).",
        ],
    ),
    (
        "أعلنت الشرطة أنها أوقفت المشتبه به الأحد.",
        "ما الذي وقع الأحد: «أعلنت الشرطة» أم «أوقفت المشتبه به»؟",
        [
            "أعلنت الشرطة الأحد.",
            "أوقفت المشتبه به الأحد.",
        ],
    ),
    (
        "لم يستقل الوزير بسبب الفضيحة.",
        "«لم يستقل الوزير بسبب الفضيحة»: هل وقع الفعل لسبب آخر، أم لم يقع أصلًا؟",
        [
            "لم يقع الفعل، وذلك بسبب الفضيحة.",
            "وقع الفعل، لكن لسبب آخر، لا بسبب الفضيحة.",
        ],
    ),
    (
        "زاد عدد النازحين ثلاثة أضعاف.",
        "«ثلاثة أضعاف»: صار ثلاثة أمثال ما كان أم أربعة أمثال ما كان؟",
        [
            "صار ثلاثة أمثال ما كان.",
            "زاد بهذا القدر فوق ما كان، فصار أربعة أمثال ما كان.",
        ],
    ),
    (
        "هاتف الوزير نظيره قبل إعلان استقالته.",
        "«استقالته»: استقالة مَن، الوزير أم نظيره؟",
        [
            "استقالة الوزير.",
            "استقالة نظيره.",
        ],
    ),
    (
        "كل الأعضاء لم يوقعوا على البيان.",
        "«كل الأعضاء لم يوقعوا على البيان»: هل يشمل النفي الأعضاء جميعًا أم بعضهم؟",
        [
            "النفي يشملهم جميعًا، بلا استثناء.",
            "النفي يشمل بعضهم فقط.",
        ],
    ),
    (
        "نقلت الطائرة 40 من الجنود والمدنيين المصابين.",
        "«المصابين»: وصف مَن، الجنود والمدنيين معًا أم المدنيين وحدهم؟",
        [
            "«المصابين» تصف الجنود والمدنيين معًا.",
            "«المصابين» تصف المدنيين وحدهم.",
        ],
    ),
    (
        "It led to the rout of the army and the militia and the seizure of the base.",
        "Who was defeated, and whose work was “the seizure of the base”?",
        [
            "Both the army and the militia were defeated; it is not said whose work “the seizure of the base” was.",
            "The army was defeated, and “the seizure of the base” was the work of the militia.",
        ],
    ),
    (
        "Both wars ended in the defeat of Egypt and Syria.",
        "Who was defeated, and in which of the wars?",
        [
            "Each side was defeated in one of the two wars: Egypt in one, Syria in the other.",
            "Both Egypt and Syria were defeated in each of the two wars.",
        ],
    ),
    (
        "The shooting of the hunters shocked the village.",
        "“shooting of the hunters”: done by the hunters, or done to the hunters?",
        [
            "The hunters shot somebody.",
            "Somebody shot the hunters.",
        ],
    ),
    (
        "Police attacked protesters with clubs.",
        "“with clubs”: in whose hands, those of police or of protesters?",
        [
            "In the hands of police.",
            "In the hands of protesters.",
        ],
    ),
    (
        "Washington supports Kyiv more than Berlin.",
        "“more than Berlin”: is the comparison with Washington or with Kyiv?",
        [
            "Washington supports Kyiv more than Berlin does.",
            "Washington supports Kyiv more than Washington supports Berlin.",
        ],
    ),
    (
        "The lawyer said the judge had explained that it was late. He added that the file was incomplete.",
        "“added”: who is speaking, the lawyer or the judge?",
        [
            "The lawyer.",
            "The judge.",
        ],
    ),
    (
        "Police arrested the brother of the MP who threatened the newspaper.",
        "“who threatened the newspaper”: the MP, or the brother of the MP?",
        [
            "The MP.",
            "The brother of the MP.",
        ],
    ),
    (
        "The minister of oil and interior resigned.",
        "One minister of oil and interior, or two people?",
        [
            "One person is minister of both oil and interior.",
            "Two people: the minister of oil and the minister of interior.",
        ],
    ),
    (
        "The former minister and MP was fined.",
        "“former minister and MP”: no longer MP either?",
        [
            "Neither minister nor MP any more.",
            "No longer minister, but still MP.",
        ],
    ),
    (
        "The blast killed 18 soldiers and injured 40 civilians, including seven foreigners.",
        "“including seven foreigners”: of which count?",
        [
            "Seven foreigners among the wounded (40).",
            "Seven foreigners among the dead (18).",
            "Seven foreigners among all of them together (58).",
        ],
    ),
    (
        "The police announced that they had arrested the suspect on Sunday.",
        "What happened on Sunday: “The police announced” or “arrested the suspect”?",
        [
            "“The police announced” on Sunday.",
            "“arrested the suspect” on Sunday.",
        ],
    ),
    (
        "The suspects who were released yesterday attacked the police.",
        "What happened yesterday: “were released” or “attacked the police”?",
        [
            "“were released” yesterday.",
            "“attacked the police” yesterday.",
        ],
    ),
    (
        "The minister did not resign because of the row.",
        "“The minister did not resign because of the row”: did it not happen, or did it happen for another reason?",
        [
            "It did not happen, and that was because of the row.",
            "It happened, but not because of the row.",
        ],
    ),
    (
        "Deaths were six times higher than in May.",
        "“six times higher”: 6 times as much, or 7 times as much?",
        [
            "6 times as much.",
            "That much on top of it: 7 times as much.",
        ],
    ),
    (
        "The minister called the ambassador before he resigned.",
        "“he resigned”: who, the minister or the ambassador?",
        [
            "The minister.",
            "The ambassador.",
        ],
    ),
    (
        "The senator praised the judge after his speech.",
        "“his speech”: whose, the senator’s or the judge’s?",
        [
            "The senator’s.",
            "The judge’s.",
        ],
    ),
    (
        "All the hostages were not released.",
        "“All the hostages were not released”: none of them, or not all of them?",
        [
            "It is true of none of them.",
            "It is true of some of them, not of all.",
        ],
    ),
    (
        "Police detained 30 armed men and women.",
        "“armed men and women”: are the women armed as well?",
        [
            "Both the men and the women are armed.",
            "Only the men are armed.",
        ],
    ),
    (
        "The ministry only paid teachers in the capital.",
        "“only”: only “teachers”, or only “in the capital”?",
        [
            "Nobody and nothing but “teachers”.",
            "Nowhere and at no time but “in the capital”.",
        ],
    ),
]


@pytest.mark.parametrize(("sentence", "question", "readings"), ASKED)
def test_the_question_and_its_readings_name_the_parties_in_whole_sentences(
    sentence: str, question: str, readings: list[str]
) -> None:
    (flag,) = ambiguities(sentence)
    assert flag.question == question
    assert list(flag.readings) == readings
