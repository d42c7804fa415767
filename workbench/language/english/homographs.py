"""English names shared by two places, and the words that decide between them."""

from workbench.language.ambiguity.pattern import Homograph
from workbench.language.words import word_list

HOMOGRAPHS: dict[str, Homograph] = {
    "georgia": Homograph(
        "“Georgia”: which one is meant?",
        ("Georgia, the country in the Caucasus.", "Georgia, the state of the USA."),
        word_list(
            "tbilisi caucasus georgian georgians ossetia abkhazia saakashvili russia russian armenia "
            "ukraine atlanta savannah alabama florida carolina tennessee congressman senator governor "
            "states u.s. us usa democrats republicans republican democrat biden trump bush obama "
            "southern county azerbaijan moldova state"
        ),
    ),
    "tripoli": Homograph(
        "“Tripoli”: which one is meant?",
        ("Tripoli, the capital of Libya.", "Tripoli in the north of Lebanon."),
        word_list(
            "libya libyan libyans gaddafi qaddafi benghazi misrata haftar lebanon lebanese beirut "
            "hezbollah akkar"
        ),
    ),
    "congo": Homograph(
        "“Congo”: which country is meant?",
        ("The Democratic Republic of the Congo (Kinshasa).", "The Republic of the Congo (Brazzaville)."),
        word_list(
            "democratic kinshasa brazzaville goma kivu katanga drc zaire kabila mobutu bukavu tshisekedi "
            "river basin belgian"
        ),
    ),
}
