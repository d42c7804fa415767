"""English words of who speaks: offices, persons, documents, and what keeps a name from being told."""

from workbench.language.words import keys_of

PRONOUNS = keys_of("he she they it")

# Nouns behind which "saying" tells what they hold, and the verbs that bring them out.
DOCUMENTS = keys_of(
    "statement statements communique letter report post message tweet note email memo declaration video "
    "interview"
)
ISSUED = keys_of("issued released sent published wrote posted made gave put")

# Small words inside personal names.
IN_NAMES = keys_of("al el bin ibn abu ben de del della di da dos van von der den la le bint ould")

# Studies and records, and those who make them: they find and show things.
STUDIES = keys_of(
    "study studies report reports survey surveys poll polls research review inquiry investigation analysis data "
    "figures statistics census results documents records tests test autopsy trial audit memo memos letter letters "
    "emails files transcript transcripts footage images photographs logs minutes invoices contracts ledger "
    "correspondence"
)
FINDERS = STUDIES | keys_of(
    "forecast forecasts estimate tally projection projections auditor ombudsman coroner examiner watchdog regulator "
    "researchers scientists investigators court jury judge panel commission committee auditors team experts "
    "authors economists officials inspectors"
)

# What speaks without being anybody: "he said" means none of these.
THINGS = DOCUMENTS | STUDIES

# Who counts the dead, the cases and the incidents of a place.
COUNTERS = keys_of(
    "ministry police office authority authorities agency observatory monitor monitors group organisation "
    "organization hospital hospitals medics service services centre center bureau commission network un unicef unrwa "
    "ocha who WHO watchdog department army military institute council union association society charity ngo red "
    "coastguard guard prosecutors investigators auditors researchers rescuers registry statistics laboratory mission "
    "observers"
)

# Heads of noun phrases that name nobody.
ANONYMOUS = keys_of(
    "eyewitness eyewitnesses official officials source sources witness witnesses diplomat diplomats analyst analysts "
    "expert experts activist activists resident residents observers critics insiders person people officer officers "
    "lawmakers some many others somebody someone medics neighbours neighbors relatives economists aide aides "
    "bystander bystanders passer-by employee employees insider them villager villagers survivor survivors guard"
)

UNNAMED = keys_of("unnamed unidentified anonymous undisclosed")

# Persons in offices of which there is one, who are known by it alone …
HOLDING_OFFICE = keys_of(
    "minister president mp senator mayor governor judge ambassador envoy commander general leader chairman director "
    "manager coach spokesman spokeswoman secretary chancellor premier king emir sheikh shah sultan pope emperor "
    "queen prosecutors prosecutor lawmakers captain chief executive head founder boss commissioner speaker "
    "chairwoman representative consul principal dean editor publisher prime economist historian ministers judges "
    "governors mayors ambassadors senators leaders bishops cardinals bishop imam cardinal rabbi correspondent "
    "correspondents congressman congresswoman colonel detective detectives referee mediators negotiators mediator "
    "negotiator delegates representatives lawyer lawyers author authors plaintiffs plaintiff defendant defendants "
    "owner owners mr mrs ms lord prince princess duke"
)
# Plurals that look like persons and are bodies or papers.
KNOWN_PLURALS = HOLDING_OFFICE | keys_of(
    "papers letters numbers orders lawmakers ministers governors senators mediators regulators prosecutors reuters "
    "figures others members partners leaders"
)
# … and those known by none, besides offices, kin and roles.
EVERYDAY = keys_of(
    "lifeguard lifeguards men women children parents families locals protesters demonstrators passengers passenger "
    "commuters protester engineers migrants refugees refugee migrant child parent couple students shoppers voters "
    "voter customers customer neighbourhood bystander demonstrator mourners mourner fans fan tourists hikers hiker "
    "climber climbers drivers shepherd shepherds builder builders labourer labourers cook chef chefs butcher baker "
    "bakers vendor vendors volunteer volunteers rescuer rescuers paramedic paramedics firefighter firefighters "
    "pensioner pensioners shareholder shareholders investor traveller travellers housewife teenager teenagers "
    "evacuee evacuees caller"
)

# Words by which a speaker keeps his name to himself.
HIDING = keys_of("anonymity")
NOT_NAMED = keys_of("named identified")

# Last words of noun phrases that speak in headlines: "Minister: …".
SPEAKING_HEADS = keys_of(
    "minister president ministry spokesman spokeswoman spokesperson government army police un eu nato "
    "report study "
    "kremlin pentagon agency commander chief mayor governor ambassador envoy armenia azerbaijan russia "
    "france turkey "
    "iran israel ukraine egypt officials scientists trump putin biden zelensky zelenskiy macron un who "
    "imf pope pm "
    "official experts analysts chancellor senator minister regulator watchdog survey poll"
)

# With these a headline goes on behind a name and a colon when the name speaks: "Borrell: No alternative".
OWN_VOICE = keys_of(
    "we i our my us no not never don't let let's if it's this there must must've they're we'll i'll"
)

# Subjects that begin like this are questions in headings, the writer, or nobody.
NO_SPEAKERS = keys_of(
    "what who whom how why which where when there this that these those it's nobody nothing i we you "
    "everyone no "
    "here neither either let whoever whatever"
)
