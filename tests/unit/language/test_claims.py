"""What a sentence asserts: each claim once, with who asserts it, through whom, and how surely."""

import pytest

from workbench.language import read


def contents(text: str) -> list[tuple[str | None, str]]:
    return [
        (claim.claimant, claim.text)
        for passage in read(text)
        for claim in passage.claims
        if claim.layer == "content"
    ]


def test_a_second_verb_takes_its_far_subject_along() -> None:
    assert contents("The army withdrew from the town and shelled the bridge on Monday.") == [
        (None, "The army withdrew from the town"),
        (None, "The army … shelled the bridge on Monday"),
    ]


@pytest.mark.parametrize(
    "text",
    ["He was arrested and charged with murder in 2019.", "The blast killed and wounded dozens of people."],
)
def test_two_verbs_that_share_a_helper_or_an_object_are_one_claim(text: str) -> None:
    assert len(contents(text)) == 1


def test_a_joint_belongs_to_no_claim() -> None:
    assert contents("ارتفعت الأسعار بنسبة 10 في المئة، لكن الطلب لم يتراجع.") == [
        (None, "ارتفعت الأسعار بنسبة 10 في المئة"),
        (None, "الطلب لم يتراجع"),
    ]
    assert contents("قتل خمسة جنود وأصيب 12 آخرون في الهجوم.") == [
        (None, "قتل خمسة جنود"),
        (None, "أصيب 12 آخرون في الهجوم"),
    ]


def test_two_speakers_in_one_sentence_assert_each_their_own() -> None:
    assert contents("أعلن الدفاع المدني انتشال 14 جثة، فيما قالت وزارة الصحة إن المصابين تجاوزوا المئة.") == [
        ("الدفاع المدني", "انتشال 14 جثة"),
        ("وزارة الصحة", "المصابين تجاوزوا المئة"),
    ]
    assert contents("North Korea said it had tested a missile; Seoul said the test had failed.") == [
        ("North Korea", "it had tested a missile"),
        ("Seoul", "the test had failed"),
    ]


@pytest.mark.parametrize(
    ("text", "said", "own"),
    [
        (
            "The ferry left the port, and the harbour master said it was full.",
            "the harbour master said it was full",
            "The ferry left the port",
        ),
        (
            "غادرت العبارة الميناء القديم، وقال مدير المرفأ إنها ممتلئة.",
            "قال مدير المرفأ إنها ممتلئة",
            "غادرت العبارة الميناء القديم",
        ),
        (
            "غرق قارب قرب الميناء، فيما نفى مدير المرفأ وجود عطل.",
            "نفى مدير المرفأ وجود عطل",
            "غرق قارب قرب الميناء",
        ),
    ],
)
def test_a_clause_in_front_of_a_statement_is_the_papers_own(text: str, said: str, own: str) -> None:
    (passage,) = read(text)
    attribution, *_, last = passage.claims
    assert attribution.text == said
    assert (last.text, last.claimant, last.layer) == (own, None, "content")


@pytest.mark.parametrize(
    "text",
    [
        "As the ferry left the port, the harbour master said it was full.",
        "Speaking to reporters at the port, the harbour master said it was full.",
        "بعد أن غادرت العبارة الميناء، قال مدير المرفأ إنها ممتلئة.",
    ],
)
def test_when_and_where_something_was_said_is_no_claim(text: str) -> None:
    assert [claimant for claimant, _ in contents(text)] in (["the harbour master"], ["مدير المرفأ"])


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "بحسب نقابة الصيادين، فإن نحو 40 قاربا غرقت، في حين قدرت إدارة الميناء عدد القوارب بثلاثين.",
            [("نقابة الصيادين", "نحو 40 قاربا غرقت"), ("إدارة الميناء", "عدد القوارب بثلاثين")],
        ),
        (
            "وفقا للنقابة، أضرب تسعون عاملا، وقالت الإدارة إن المصنع يعمل كالمعتاد.",
            [("النقابة", "أضرب تسعون عاملا"), ("الإدارة", "المصنع يعمل كالمعتاد")],
        ),
        (
            "بحسب الشرطة، وفي وقت متأخر من مساء السبت، قال الحارس إن البوابة كانت مفتوحة.",
            [("الحارس", "البوابة كانت مفتوحة")],
        ),
        (
            "According to the union, 40 boats sank, while port officials put the number at 30.",
            [("the union", "40 boats sank"), ("port officials", "the number at 30")],
        ),
    ],
)
def test_a_citation_in_front_speaks_for_its_own_clause(
    text: str, claims: list[tuple[str | None, str]]
) -> None:
    assert contents(text) == claims


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("OSLO (Agencies) — Two ferries collided at dawn, police said.", "Two ferries collided at dawn"),
        ("OSLO — Two ferries collided at dawn.", "Two ferries collided at dawn"),
        ("جنيف (وكالات) - اصطدمت عبارتان عند الفجر.", "اصطدمت عبارتان عند الفجر"),
        ("أعلن المصنع، الخميس، إغلاق أبوابه نهائيا.", "إغلاق أبوابه نهائيا"),
        ("أعلن المصنع، اليوم الخميس، إغلاق أبوابه نهائيا.", "إغلاق أبوابه نهائيا"),
        ("الأجور، قالت النقابة أمس، ارتفعت بنسبة 12 في المئة.", "الأجور … ارتفعت بنسبة 12 في المئة"),
        ("سجن الحارس عامين بتهمة السرقة، وفق ما ذكرت أخته لصحيفة محلية.", "سجن الحارس عامين بتهمة السرقة"),
    ],
)
def test_what_only_leads_in_is_no_part_of_the_claim(text: str, content: str) -> None:
    assert [claim for _, claim in contents(text)] == [content]


def test_a_word_alone_is_nothing_to_check() -> None:
    assert contents("The ministry denies this.") == []


def test_a_citation_at_the_end_belongs_to_what_stands_in_front_of_it() -> None:
    (passage,) = read("أعلن المدرب أنه سيرحل في مايو، ووصفه بأنه ضروري، بحسب صحيفة «الأيام».")
    chains = {claim.text: [link.who for link in claim.chain] for claim in passage.claims}
    assert chains["إنه سيرحل في مايو"] == ["المدرب"]
    assert chains["إنه ضروري"] == ["المدرب", "صحيفة «الأيام»"]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            'The baker did not deny the leak but said it was "a drop of rain".',
            [("The baker", "the leak"), ("The baker", 'it was "a drop of rain"')],
        ),
        (
            'A clerk told reporters the vault was "full of water".',
            [("A clerk", 'the vault was "full of water"')],
        ),
        ('The vicar said on Sunday he was "ready to leave".', [("The vicar", 'he was "ready to leave"')]),
        (
            "A surveyor warned of cracks in five of nine arches.",
            [("A surveyor", "cracks in five of nine arches")],
        ),
        (
            "Growers estimate each week of rain costs £900, though the council disputes the sum.",
            [("Growers", "each week of rain costs £900")],
        ),
        (
            "The judge Omar Reed left. A survey warned of rust in two pipes, he said, and the board had hidden it.",
            [("A survey", "rust in two pipes"), ("Omar Reed", "the board had hidden it")],
        ),
    ],
)
def test_english_content_holds_what_is_said_and_no_more(
    text: str, claims: list[tuple[str | None, str]]
) -> None:
    assert [claim for claim in contents(text) if claim[0]] == claims


def test_what_is_told_beside_a_call_is_a_claim_of_the_article() -> None:
    assert contents("The mayor called for calm, and fired two wardens on Monday.") == [
        (None, "The mayor … fired two wardens on Monday")
    ]
    assert contents("Bakers demanded an inquiry; that night the old mill was burnt.") == [
        (None, "that night the old mill was burnt")
    ]
    assert contents(
        "استهدف الهجوم ستة أماكن في المدينة، في حين دعت الشرطة السكان إلى البقاء في منازلهم."
    ) == [(None, "استهدف الهجوم ستة أماكن في المدينة")]


def test_calling_a_thing_something_calls_for_nothing() -> None:
    (named,) = read("The auditor called the bridge a danger to every lorry.")
    (demanded,) = read("The auditor called for a new bridge.")
    assert "demand" not in named.claims[0].reason_codes
    assert "demand" in demanded.claims[0].reason_codes


def test_a_call_behind_a_quotation_is_told_whole() -> None:
    (passage,) = read("قال المحافظ إن “الجسر القديم لا يصلح للشاحنات”، داعيا إلى بناء جسر جديد.")
    assert passage.claims[-1].text == "قال المحافظ … داعيا إلى بناء جسر جديد"


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("قال الوزير إن رئيس الحكومة أكد له أن القرار نهائي.", ["رئيس الحكومة", "الوزير"]),
        ("Smith said that Jones had told him the money was gone.", ["Jones", "Smith"]),
        ("نقلت صحيفة «الأيام» عن مسؤول حكومي قوله إن القانون سيعدل.", ["مسؤول حكومي", "صحيفة «الأيام»"]),
        (
            "ذكرت صحيفة محلية نقلا عن مصادر دبلوماسية أن المحادثات ستستأنف.",
            ["مصادر دبلوماسية", "صحيفة محلية"],
        ),
        ("The agency quoted the minister as saying that output would rise.", ["the minister", "The agency"]),
        (
            "The Courier, citing two diplomats, reported that talks would resume.",
            ["two diplomats", "The Courier"],
        ),
    ],
)
def test_the_chain_begins_with_who_asserts_it(text: str, chain: list[str]) -> None:
    claim = [claim for claim in read(text)[0].claims if claim.layer == "content"][-1]
    assert [link.who for link in claim.chain] == chain
    assert [link.through for link in claim.chain] == [False, True]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("نفى الجيش أن تكون قواته قد قصفت المستشفى.", "denial"),
        ("لم ينف الوزير أنه التقى الوفد.", "not_denied"),
        ("لم يؤكد الوزير أن الاتفاق وقع.", "not_said"),
        ("زعم زعيم المعارضة أن الانتخابات زورت.", "doubt"),
        ("قال الجيش إن الصاروخ سقط في منطقة مفتوحة، على حد قوله.", "doubt"),
        ("اعتقلت الشرطة القرصان المزعوم في إسبانيا.", "doubt"),
        ("The army denied that its forces had shelled the hospital.", "denial"),
        ("The company did not deny that data had been stolen.", "not_denied"),
        ("Prosecutors allege that he took bribes.", "doubt"),
        ("The alleged hacker was arrested in Spain.", "doubt"),
    ],
)
def test_denial_and_doubt_reach_the_claim(text: str, reason: str) -> None:
    claim = [claim for claim in read(text)[0].claims if claim.layer == "content"][-1]
    assert reason in claim.reason_codes


def test_a_thing_condemned_or_denied_by_name_alone_is_nothing_to_check() -> None:
    assert not contents("Unions condemned the decision.")
    assert not contents("ونفت كييف الاتهام.")
    (claim,) = read("The ministry rejected the claim.")[0].claims
    assert (claim.layer, claim.reason_codes[0]) == ("attribution", "denial")


@pytest.mark.parametrize(
    ("text", "claimant", "content"),
    [
        (
            "أحصت لجنة الأحياء، التي لا يتبعها أي حزب، ستة قتلى و40 جريحا.",
            "لجنة الأحياء",
            "ستة قتلى و40 جريحا",
        ),
        ("أعلنت إدارة الجزيرة التي لا يعترف بها أحد، غرق سبعة صيادين.", "إدارة الجزيرة", "غرق سبعة صيادين"),
        ("أعلن الائتلاف، وهو أكبر كتل البرلمان، انسحابه من المحادثات.", "الائتلاف", "انسحابه من المحادثات"),
        ("أفاد المركز الذي يتخذ من عمّان مقرا له باعتقال ستة صحافيين.", "المركز", "اعتقال ستة صحافيين"),
        (
            "نددت رابطة من صيادي الجزيرة بإغلاق الميناء القديم منذ شهر.",
            "رابطة",
            "إغلاق الميناء القديم منذ شهر",
        ),
        ("وصف النائب الذي فاز الأحد القانون بأنه جائر.", "النائب", "القانون بأنه جائر"),
        (
            "The council, which no party controls, reported six dead and 40 wounded.",
            "The council",
            "six dead and 40 wounded",
        ),
    ],
)
def test_what_is_said_begins_behind_the_clause_about_who_says_it(
    text: str, claimant: str, content: str
) -> None:
    assert contents(text) == [(claimant, content)]


@pytest.mark.parametrize(
    ("text", "claimant", "content"),
    [
        ("18:05 قال المحافظ إن الجسر أغلق أمام الشاحنات.", "المحافظ", "الجسر أغلق أمام الشاحنات"),
        ("18:05 - هيئة الطيران: ألغيت كل الرحلات الليلية.", "هيئة الطيران", "ألغيت كل الرحلات الليلية"),
        ("18:05 انقطعت الكهرباء عن ثلاثة أحياء.", None, "انقطعت الكهرباء عن ثلاثة أحياء"),
        ("18:05 The governor said the bridge was closed.", "The governor", "the bridge was closed"),
    ],
)
def test_the_hour_of_an_entry_of_a_live_page_is_no_part_of_what_it_tells(
    text: str, claimant: str | None, content: str
) -> None:
    assert contents(text) == [(claimant, content)]


def test_when_it_happened_between_commas_does_not_cut_a_verb_from_its_object() -> None:
    text = "أجل المجلس، مساء السبت، التصديق على الميزانية."
    assert contents(text) == [(None, text.removesuffix("."))]


def test_a_quotation_behind_who_speaks_and_a_relative_clause_is_claimed_whole() -> None:
    assert contents("قالت الطبيبة، التي تعمل في المستشفى: «الأجهزة قديمة، غير أن الأدوية متوفرة هنا».") == [
        ("الطبيبة", "الأجهزة قديمة"),
        ("الطبيبة", "الأدوية متوفرة هنا"),
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("تعهدت الحكومة ببلوغ هدف الانبعاثات الصفرية.", "بلوغ هدف الانبعاثات الصفرية"),
        ("كشف مسؤول محلي، رفض ذكر اسمه، عن إغلاق ثلاثة معابر حدودية.", "إغلاق ثلاثة معابر حدودية"),
        (
            "قال حسن وهو نجار في حي قديم يضم ألفي أسرة، لموقع محلي إن السوق احترق بالكامل.",
            "السوق احترق بالكامل",
        ),
    ],
)
def test_who_a_speaker_is_is_no_part_of_what_they_say(text: str, content: str) -> None:
    assert [said for _, said in contents(text)] == [content]


def test_what_is_not_excluded_is_no_statement_of_its_own() -> None:
    assert contents("ليس مستبعدا أن تغلق المدارس غدا.") == [(None, "ليس مستبعدا أن تغلق المدارس غدا")]


@pytest.mark.parametrize(
    ("text", "own"),
    [
        (
            "The bank denied wrongdoing but paid a fine of €9m in 2019.",
            "The bank … paid a fine of €9m in 2019",
        ),
        (
            "The guild criticised the offer and left the talks on Friday.",
            "The guild … left the talks on Friday",
        ),
        ("The dean rejected the charges and fired two lecturers.", "The dean … fired two lecturers"),
    ],
)
def test_what_somebody_does_is_no_part_of_what_they_deny_or_judge(text: str, own: str) -> None:
    assert contents(text) == [(None, own)]


def test_an_accusation_is_not_what_a_report_in_it_found() -> None:
    assert contents("The union accused the firm of hiding a report that counted 40 accidents.") == [
        ("The union", "the firm of hiding a report that counted 40 accidents")
    ]
