import pytest

from workbench.language import read
from workbench.language.model import Flag
from workbench.language.names import names_in
from workbench.language.words import reading_form, words_in
from workbench.text.languages import Language, direction_of


def names(text: str) -> list[tuple[str, str]]:
    """Each name as written, with its key."""
    language: Language = "ar" if direction_of(text) == "rtl" else "en"
    words = words_in(text, reading_form(text), 0, len(text))
    return [(text[name.start : name.end], name.key) for name in names_in(words, language)]


def keys(text: str) -> set[str]:
    return {key for _, key in names(text)}


@pytest.mark.parametrize(
    "spellings",
    [
        "ناغورنو كاراباخ، ناجورنو كاراباخ، قره باغ، ناغورني قرة باغ، كاراباخ",
        "كييف، كييڤ",
        "ترامب، ترمب",
        "نتنياهو، نتانياهو",
        "غوتيريش، جوتيريش، غوتيريس",
        "أردوغان، اردوجان",
        "تيغراي، تيجراي",
        "المجر، هنغاريا",
        "إنجلترا، انكلترا",
        "سراييفو، سراجيفو",
        "فاغنر، فاجنر",
        "دير البلح، ديرالبلح",
        "جيورجيا ميلوني، جيورجيا ملوني",
        "أوديسا، أوديسة",
        "كير ستارمر، كير ستارمير",
        "بوكو حرام، بوكوحرام",
        "عبد الملك الحوثي، عبدالملك الحوثي",
        "ماريو دراغي، ماريو دراجي",
        "كيرياكوس ميتسوتاكيس، كيرياكوس ميتسوتكيس",
    ],
)
def test_arabic_spellings_of_one_name_share_a_key(spellings: str) -> None:
    assert len(names(spellings)) == spellings.count("،") + 1
    assert len(keys(spellings)) == 1


@pytest.mark.parametrize(
    ("english", "arabic"),
    [
        ("of Casablanca", "في الدار البيضاء"),
        ("of Hong Kong", "في هونغ كونغ"),
        ("then Giorgia Meloni", "جورجيا ميلوني"),
        ("then Ursula von der Leyen", "أورسولا فون دير لاين"),
        ("then Abbas Araqchi", "عباس عراقجي"),
    ],
)
def test_cities_and_leaders_share_a_key_in_both_languages(english: str, arabic: str) -> None:
    assert len(names(english)) == 1
    assert keys(english) == keys(arabic)


def test_a_title_and_a_word_that_opens_the_sentence_are_no_part_of_a_name() -> None:
    assert names("Bishop Desmond Hale left.") == [("Desmond Hale", "desmond-hale")]
    assert names("Yesterday Angela Reed left.") == [("Angela Reed", "angela-reed")]


@pytest.mark.parametrize(
    "spellings",
    [
        "in Kyiv and Kiev",
        "in Nagorno-Karabakh and Nagorny Karabakh",
        "then Milosevic and Milošević",
        "then Erdogan and Erdoğan",
        "then Benjamin Netanyahu and Binyamin Netanyahu",
        "of Myanmar and Burma",
        "of Ivory Coast and Côte d'Ivoire",
        "then Muammar Gaddafi and Qaddafi",
        "the U.S. and the USA",
        "then Muammar Gaddafi and Moammar Qadhafi",
        "then Abdel Fattah al-Burhan and Abdelfattah Burhan",
        "then Rashad al-Alimi and Rashaad el-Aleemi",
        "then Joe Biden and Joe R. Biden",
        "then Hamid Karzai and Hamed Karzai",
        "then Ebrahim Raisi and Ibrahim Raissi",
        "in Port Sudan and Port-Sudan",
    ],
)
def test_english_spellings_of_one_name_share_a_key(spellings: str) -> None:
    assert len(names(spellings)) == 2
    assert len(keys(spellings)) == 1


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("القدس", "Jerusalem"),
        ("الولايات المتحدة", "United States"),
        ("كوريا الشمالية", "North Korea"),
        ("بوتين", "Putin"),
        ("الأمم المتحدة", "United Nations"),
        ("الحرب الباردة", "Cold War"),
    ],
)
def test_both_languages_share_the_keys_of_known_names(arabic: str, english: str) -> None:
    assert keys(f"في {arabic} أمس") == keys(f"in {english} yesterday") != set()


@pytest.mark.parametrize(
    "text",
    [
        "الكونغو الديمقراطية، الكونغو برازافيل",
        "كوريا الشمالية، كوريا الجنوبية",
        "غينيا، غينيا بيساو",
        "النيجر، نيجيريا",
        "السودان، جنوب السودان",
        "Guinea and Guinea-Bissau",
        "Dominica and the Dominican Republic",
        "Congo-Brazzaville and the Democratic Republic of Congo",
    ],
)
def test_names_that_only_look_alike_keep_their_keys(text: str) -> None:
    assert len(names(text)) == len(keys(text)) == 2


def test_an_initial_and_a_particle_are_inside_a_name() -> None:
    assert names("Then Walter B. Kingsley and Nadia al-Omari left.") == [
        ("Walter B. Kingsley", "walter-kingsley"),
        ("Nadia al-Omari", "nadia-al-omari"),
    ]


def test_names_that_sound_alike_in_one_word_only_keep_their_keys() -> None:
    assert len(keys("then Bashar al-Assad and Bashir al-Assad and Hafez al-Assad")) == 3


def test_letters_joined_in_front_are_not_part_of_the_name() -> None:
    text = "أرمينيا وأذربيجان بلبنان فبغداد وللسودان"
    assert [name for name, _ in names(text)] == ["أرمينيا", "أذربيجان", "لبنان", "بغداد", "سودان"]


def test_amman_and_oman_are_told_by_their_vowels_alone() -> None:
    assert keys("في عُمان") == {"oman"}
    assert keys("في عمّان") == {"amman"}
    assert keys("في عمان") == set()


def test_a_paper_named_after_a_place_is_not_the_place() -> None:
    assert keys("قالت واشنطن بوست أمس") == {"washington-post"}
    assert keys("The Washington Post reported it.") == {"washington-post"}


def test_a_birthplace_is_not_muscat() -> None:
    assert keys("في مسقط رأسه") == set()
    assert keys("في مسقط أمس") == {"muscat"}


def test_a_word_that_is_also_a_name_is_none_where_it_means_something_else() -> None:
    assert keys("جرفت سيول الوادي عشرين سيارة") == set()
    assert keys("أعلنت سيول موعد القمة") == {"seoul"}
    assert keys("عمل الشبان بحماس شديد حتى صلاة المغرب") == set()


def test_an_unknown_english_name_is_found_by_its_capitals() -> None:
    assert names("then Minister Leila Haddad left") == [("Leila Haddad", "leila-haddad")]


def test_an_unknown_name_has_one_key_with_and_without_accents() -> None:
    assert keys("then Mohamed Ćosić left") == keys("then Muhammad Cosic left") | {"muhammad-cosic"}


# Flags of the article


def flags(text: str, code: str) -> list[Flag]:
    return [flag for passage in read(text) for flag in passage.flags if flag.code == code]


def test_a_second_spelling_is_asked_once_a_name() -> None:
    text = "زار كييف ثم كييڤ. وقال ترامب إن ترمب باق. ثم عاد إلى كييڤ."
    assert [flag.readings for flag in flags(text, "mixed_spelling")] == [("كييف", "كييڤ"), ("ترامب", "ترمب")]


@pytest.mark.parametrize(
    "text",
    [
        "زار الولايات المتحدة. ثم عاد إلى أميركا.",
        "قال الحوثيون إن الحوثيين باقون.",
        "He spoke of the U.N. before the UN met.",
        "The fighting in Gaza spread over the Gaza Strip.",
    ],
)
def test_two_words_or_forms_of_one_name_are_no_mixed_spelling(text: str) -> None:
    assert flags(text, "mixed_spelling") == []


@pytest.mark.parametrize(
    "text",
    [
        "قال مسؤول أرمني إن الجيش الأرميني انسحب.",
        "وقعت النيجر اتفاقا مع نيجيريا.",
        "The president of Congo-Brazzaville flew to the Democratic Republic of Congo.",
    ],
)
def test_two_similar_names_are_asked_about_when_both_stand_there(text: str) -> None:
    (flag,) = flags(text, "similar_names")
    assert len(flag.readings) == 2


def test_one_of_two_similar_names_is_not_asked_about() -> None:
    assert flags("قال مسؤول أرميني إن الجيش الأرميني انسحب.", "similar_names") == []
    assert flags("Niger closed its border.", "similar_names") == []


def test_a_relative_date_is_asked_about_once() -> None:
    assert len(flags("وصل أمس. ثم عاد الثلاثاء.", "relative_date")) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The mayor, Marie-Claire Dubois, resigned.", "marie-claire-dubois"),
        ("It was signed by Ruth Hall-Jones on Monday.", "ruth-hall-jones"),
        ("He lives in Burnham-on-Crouch with his son.", "burnham-on-crouch"),
        ("The vote was won by Colin\nFarrow of the town council.", "colin-farrow"),
    ],
)
def test_a_name_goes_on_over_hyphens_and_over_the_end_of_a_line(text: str, name: str) -> None:
    assert name in keys(text)
