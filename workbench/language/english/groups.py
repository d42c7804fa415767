"""English nouns for who or what is counted, for comparing figures."""

# One group a row: words of one row count the same.
GROUPS = {
    "civilian": "civilian civilians",
    "soldier": "soldier soldiers troops servicemen serviceman servicemember servicemembers conscripts personnel",
    "child": "child children minors kids",
    "woman": "woman women",
    "policeman": "policeman policemen policewoman officer officers police constables",
    "fighter": "fighter fighters militant militants gunman gunmen rebel rebels insurgent insurgents",
    "student": "student students pupil pupils schoolchildren",
    "doctor": "doctor doctors physician physicians",
    "house": "house houses home homes",
    "lawmaker": "lawmaker lawmakers mp mps deputies legislator legislators",
    "journalist": "journalist journalists reporter reporters",
    "car": "car cars vehicle vehicles",
    "drone": "drone drones uavs",
    "aircraft": "plane planes aircraft jet jets",
    "protester": "protester protesters demonstrator demonstrators",
    "prisoner": "prisoner prisoners inmate inmates detainee detainees",
    "hostage": "hostage hostages captive captives",
    "migrant": "migrant migrants refugee refugees",
    "worker": "worker workers labourer labourers employee employees staff miner miners builders",
    "teacher": "teacher teachers",
    "passenger": "passenger passengers traveller travellers",
    "tourist": "tourist tourists holidaymakers",
    "pilgrim": "pilgrim pilgrims",
    "fisherman": "fisherman fishermen",
    "farmer": "farmer farmers",
    "firefighter": "firefighter firefighters firemen",
    "rescuer": "rescuer rescuers paramedic paramedics medic medics",
    "official": "official officials",
    "smuggler": "smuggler smugglers traffickers",
    "suspect": "suspect suspects defendants",
    "activist": "activist activists campaigners",
    "judge": "judge judges",
    "lawyer": "lawyer lawyers attorneys",
    "player": "player players footballers",
    "patient": "patient patients",
    "nurse": "nurse nurses",
    "climber": "climber climbers mountaineers",
    "girl": "girl girls",
    "village": "village villages",
    "ship": "ship ships vessel vessels tanker tankers freighters",
    "boat": "boat boats dinghy dinghies",
    "rocket": "rocket rockets missile missiles",
    "tank": "tank tanks",
    "school": "school schools",
    "hospital": "hospital hospitals",
    "sailor": "sailor sailors seafarers crew",
}

# Whom any group may be called: a figure of these is no figure of others.
ANYBODY = (
    "people persons person victim victims dead deaths death fatalities casualties killed wounded injured injuries "
    "others missing lives cases case citizens residents inhabitants members men man"
)

# A count that goes on, whatever its bound.
RUNNING = (
    "so far|preliminary|provisional|early count|initial count|initial toll|toll rose|toll rises|"
    "toll climbed|toll climbs|rising toll|death toll|expected to rise|latest count|early toll|"
    "initial reports|first reports|toll has|toll jumps|toll jumped|toll passes|toll tops|toll reaches|toll stands|"
    "climbed to|risen to|rises to|mounts to|toll mounts|toll nears"
)
