"""English words for what a figure counts, and for what befell those it counts."""

from workbench.language.words import word_list

_COUNTED = {
    "killed": "dead deaths death fatalities fatality killed",
    "wounded": "wounded injured injuries hurt",
    "missing": "missing",
    "displaced": "displaced refugees evacuees",
    "detained": "detainees detainee detained arrests",
    "civilian": "civilians civilian",
    "person": "people persons person inhabitants residents individuals inhabitant resident",
    "year": "years year",
    "decade": "decades decade",
    "percent": "% ٪ percent pc pct",
    "money": "dollars dollar euros euro pounds pound rubles roubles ruble rouble dirhams dirham dinars dinar riyals "
    "riyal rials rial yen yuan rupees rupee pesos peso francs franc shekels shekel lira liras kronor kroner krona "
    "naira hryvnia zloty rand shillings usd eur gbp $ € £ ¥ ₪ ₽ ₺ ₹",
    "war": "wars war",
}

# Counted nouns whose unit has a name of its own.
COUNTED: dict[str, str] = {word: unit for unit, words in _COUNTED.items() for word in words.split()}

# What happened to those counted: the governing word in front of the figure.
BEFALLS: dict[str, str] = {
    word: unit
    for unit, words in {
        "killed": "killed killing kills kill claimed claims executed executing assassinated massacred slain "
        "murdered deaths",
        "wounded": "wounded wounding injured injuring wounds injures hurting",
        "displaced": "displaced displacing displaces uprooted uprooting",
        "detained": "arrested detained arresting detaining arrests detains",
        "missing": "missing",
    }.items()
    for word in words.split()
}
# Nouns that name the group whose size follows, over a few words: the death toll has climbed to 45.
GROUPS: dict[str, str] = {
    "toll": "killed",
    "dead": "killed",
    "deaths": "killed",
    "fatalities": "killed",
    "injured": "wounded",
    "injuries": "wounded",
    "wounded": "wounded",
    "missing": "missing",
    "displaced": "displaced",
    "refugees": "displaced",
    "detainees": "detained",
    "arrests": "detained",
    "population": "person",
}

# Verbs behind the counted noun that say it by themselves: five people died.
BEFALLS_AFTER: dict[str, str] = {
    **dict.fromkeys(word_list("died dead perished drowned lives"), "killed"),
    **dict.fromkeys(word_list("fled homeless"), "displaced"),
    "missing": "missing",
    "custody": "detained",
}
# Participles that say it when they are passive: five people were killed.
PARTICIPLES: dict[str, str] = {
    **dict.fromkeys(word_list("killed slain executed murdered massacred"), "killed"),
    **dict.fromkeys(word_list("wounded injured hurt"), "wounded"),
    **dict.fromkeys(word_list("displaced uprooted evacuated"), "displaced"),
    **dict.fromkeys(word_list("arrested detained"), "detained"),
}
AUXILIARIES = word_list(
    "was were is are been be being left got get feared reported believed also confirmed shot"
)
BEHIND_A_PASSIVE = word_list(
    "in by as when after during and at on near while since so over from with inside outside , . ; : ! ? ) across for "
    "this last yesterday today - –"
)

# Behind a figure that counts some of those in front: six of them.
OF_THEM = frozenset({("of", "them"), ("of", "whom"), ("of", "which")})

# Between what befell somebody and a figure, these open another count or name who did it.
BREAKS = word_list(
    "by among including include includes of them whom than since after before ago within during"
)

# Things and times: what befell persons says nothing about them.
THINGS = word_list(
    "houses homes house home buildings building cars car vehicles vehicle tanks tank ships ship boats boat "
    "planes plane aircraft missiles missile rockets rocket drones drone shells bombs schools school hospitals "
    "hospital villages village towns town cities city countries country times seconds minutes hours hour days "
    "day weeks week months month families households centuries kilometres kilometers metres meters miles km m "
    "hectares acres tonnes tons rounds flights explosions blasts attacks strikes points degrees goals "
    "churches mosques shots bullets locations sites positions targets"
)

# Adjectives and short words in front of the counted noun.
BEFORE_NOUNS = word_list(
    "new more other others further young old foreign armed local senior top former different separate big large "
    "small major minor additional consecutive full whole the these those such alleged suspected unarmed "
    "innocent"
)

# Words between "of" and the group that is counted.
BEFORE_GROUPS = word_list("the these those his her their its our my your such")

# Plurals without an s.
PLURALS = word_list(
    "people men women children police policemen policewomen troops personnel servicemen fishermen firemen "
    "gunmen lawmakers staff crew youth infantry livestock fish cattle sheep aircraft clergymen militiamen "
    "congressmen businessmen countrymen salesmen feet teeth"
)

# Words that cannot be what is counted, when they follow a figure.
NOT_COUNTED = word_list(
    "in of to on at and or but for with by from were was are is have had has as that who which since until than "
    "others other more the a an during after before into when while where because not if his her their its this "
    "among including under over per so said says will would could can may might must also only still then now "
    "there here he she it they we you i be been being did does do against between about through near across behind "
    "without within along around up out off down away alive each every some"
)

# Words that make a following bare number of four digits a year.
YEAR_WORDS = word_list(
    "in since year by until till of early late mid during from through summer autumn winter spring fall before after "
    "years for fy"
)
# In front of a year that says which: the 2020 war, its 2015 deal.
YEAR_OWNERS = frozenset({"the", "'s", "its", "their", "his", "her", "our", "a"})
