"""Lines that were wrapped at a width are joined; lines that stand for themselves are not."""

from workbench.language.paragraphs import paragraphs


def lines_of(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraphs(text)]


def test_lines_wrapped_at_a_width_are_one_paragraph() -> None:
    wrapped = (
        "The committee said on Monday that the road between the two towns\n"
        "would stay closed until engineers had looked at every one of its\n"
        "bridges, which were damaged by the floods."
    )
    assert lines_of(wrapped) == [wrapped]


def test_a_line_that_breaks_off_in_the_middle_of_a_sentence_goes_on() -> None:
    before_a_small_letter = "The committee said on Monday that the road to the\nport would stay closed."
    after_a_preposition = "قالت اللجنة إن الطريق سيبقى مغلقا إلى\nأن تفحص الجسور كلها."
    after_a_title = "The road stays closed, according to Dr.\nHansen, who leads the team."
    for text in (before_a_small_letter, after_a_preposition, after_a_title):
        assert lines_of(text) == [text]


def test_lines_of_proportional_type_are_joined_in_prose() -> None:
    text = (
        "قال رئيس الوزراء إن حكومته لن تقبل أي اتفاق يبقي الطريق مغلقا\n"
        "مضيفا أن المحادثات مستمرة. ولم يحدد موعدا للجولة التالية\n"
        "التي كان الوسطاء يأملون عقدها في حزيران بعد توقف دام شهرين\n"
        "في العاصمة"
    )
    assert len(lines_of(text)) == 1


def test_short_lines_list_items_and_headings_stand_for_themselves() -> None:
    assert len(lines_of("First item\nSecond item\nThird item that is a little longer")) == 3
    assert len(lines_of("- 12 dead\n- 80 wounded\n- 3,000 displaced")) == 3
    assert (
        len(lines_of("What happened next\nThe army crossed the river at dawn and took three villages.")) == 2
    )
    assert len(lines_of("14:05 التصويت بدأ\n14:20 انسحب نائبان من الجلسة احتجاجا على ترتيب البنود")) == 2


def test_a_dash_at_the_start_of_a_wrapped_line_is_no_list_item() -> None:
    wrapped = (
        "Nobody on the council had expected that the bridge would be shut\n"
        "- and nobody had a plan for the traffic that came through the old\n"
        "town."
    )
    assert lines_of(wrapped) == [wrapped]


def test_quoted_mail_is_measured_without_its_signs() -> None:
    text = (
        "> The shipment left the port on Sunday and nobody has seen\n"
        "> it since. We asked the company twice.\n"
        ">> Which company was it that you asked about the shipment\n"
        ">> of last Sunday?"
    )
    assert [line.count("\n") for line in lines_of(text)] == [1, 1]
