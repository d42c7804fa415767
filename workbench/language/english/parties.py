"""Who can win, lose, shell and be shelled: nouns of parties to a conflict or dispute, as news writes them."""

from workbench.language.english.persons import KIN, ROLES
from workbench.language.words import word_list

# With arms: they can use force and have it used against them.
ARMED = word_list(
    "army armies navy navies coastguard gendarmes gendarmerie forces force rebels rebel militias militia "
    "separatists factions faction troops insurgents police fighters guerrillas soldiers gunmen "
    "militiamen servicemen guardsmen policemen militants gang gangs guards officers commandos "
    "paratroopers snipers attackers extremists terrorists jihadists islamists mercenaries pirates "
    "smugglers hunters policemen marines sailors units brigade brigades battalion regime junta mutineers "
    "kidnappers cartel cartels mob settlers marshals poachers invaders occupiers kurds taliban houthis "
    "russians ukrainians israelis palestinians armenians serbs croats tutsis hutus americans syrians "
    "turks iranians chechens georgians azerbaijanis iraqis libyans yemenis egyptians afghans pakistanis indians "
    "germans poles ottomans mongols tatars crusaders"
)

# Without arms: they can accuse, support, criticise and have it done to them.
CIVIL = word_list(
    "government opposition coalition party parties alliance team teams company companies ministry council "
    "parliament cabinet union unions management administration committee board commission court bloc movement "
    "front group groups protesters demonstrators lawmakers ministers mps senators deputies allies officials "
    "activists journalists reporters lawyers judges bishops teachers students workers nurses farmers voters "
    "conservatives liberals democrats republicans socialists nationalists reformists leaders critics supporters "
    "opponents bank club newspaper church congress senate authorities labour tories fans clubs firms firm "
    "leadership delegation press media prosecutors commission agency federation senators governors mayors miners "
    "drivers pilots doctors shareholders creditors regulators donors lenders investors publishers elders clerics "
    "tribes tribesmen villagers mullahs nobles cadets unionists monarchists communists centrists populists"
)
# Those written with a capital wherever they stand.
PEOPLES = word_list(
    "kurds taliban houthis russians ukrainians israelis palestinians armenians serbs croats tutsis hutus "
    "americans syrians turks iranians chechens georgians azerbaijanis iraqis libyans yemenis egyptians afghans "
    "pakistanis indians germans poles ottomans mongols tatars crusaders "
    "conservatives liberals democrats republicans labour tories "
    "congress"
)
PARTIES = (
    ARMED
    | CIVIL
    | frozenset(person + "s" for person in ROLES | KIN)
    | word_list("parents children women men residents citizens people policemen businessmen congressmen")
)

# Adjectives that open a phrase without an article: "armed men", "foreign troops".
ADJECTIVES = word_list(
    "armed masked unarmed young local foreign senior former acting prime interim masked angry peaceful "
    "civilian loyal pro-government anti-government many several some most riot border special allied "
    "joint regular irregular islamist"
)
