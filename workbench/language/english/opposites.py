"""English words by what they say happened, and which of these exclude each other."""

# One idea a row; the comparison takes endings off both sides.
IDEAS: dict[str, str] = {
    "up": (
        "rise rose risen increase grow grew climb jump gain surge soar higher highest recover raise raised "
        "upward"
    ),
    "down": (
        "fall fell fallen decrease decline drop plunge lower lowest shrink cut reduce downward "
        "slump lose_value"
    ),
    "stable": "stable steady unchanged",
    "start": "start begin began begun launch resume open_up",
    "go_on": "continue go_on keep persist",
    "stop": "stop end halt cease finish suspend",
    "hold": "hold held host stage visit",
    "cancel": "cancel postpone delay abandon scrap",
    "support": "support back endorse favour favor",
    "welcome": "welcome praise hail applaud",
    "oppose": "oppose reject refuse resist",
    "condemn": "condemn denounce criticise criticize deplore",
    "accept": "accept approve agree ratify pass",
    "succeed": "succeed success successful",
    "fail": "fail failure collapse unsuccessful",
    "win": "win won victory triumph",
    "lose": "lose lost loss",
    "calm": "calm peaceful quiet peace truce safe",
    "clash": "clash fighting violence war battle attack dangerous",
    "free": "free release acquit innocent acquittal",
    "jail": "jail imprison arrest detain convict guilty imprisonment",
    "confirm": "confirm admit acknowledge",
    "deny": "deny refute",
    "allow": "allow permit authorise authorize legalise let",
    "ban": "ban prohibit forbid block outlaw prevent",
    "open": "open reopen",
    "close": "close shut",
    "survive": "survive rescue alive live",
    "die": "die dead death kill killed drown",
    "enter": "enter join arrive return",
    "leave": "leave left withdraw withdrew exit depart",
    "stay": "stay remain",
    "impose": "impose tighten",
    "lift": "lift ease relax waive",
    "build": "build built construct create establish",
    "destroy": "destroy demolish dismantle",
    "appear": "appear emerge",
    "vanish": "vanish disappear",
    "hire": "appoint hire",
    "fire": "dismiss sack fire resign resignation",
    "best": "best strongest",
    "worst": "worst weakest",
    "big": "big large huge major",
    "small": "small little tiny minor",
    "buy": "buy bought purchase import",
    "sell": "sell sold export",
    "on": "on switch_on",
    "secret": "secret covert",
    "public": "public open_ly",
    "advance": "advance",
    "retreat": "retreat",
    "true": "true genuine correct",
    "false": "false fake untrue wrong",
    "full": "full filled",
    "empty": "empty deserted",
    "before": "before",
    "after": "after",
    "awake": "awake wake",
    "asleep": "asleep sleep sleeping",
    "sit": "sit seated sitting",
    "stand": "stand standing",
    "hot": "hot warm",
    "cold": "cold frozen",
    "old": "old elderly",
    "young": "young",
    "man": "man men boy",
    "woman": "woman women girl",
    "fast": "fast quickly rapidly",
    "slow": "slow slowly",
}

# Ideas that exclude each other.
OPPOSED = (
    "up down|up stable|down stable|start stop|start cancel|go_on stop|go_on cancel|hold cancel|support oppose|"
    "support condemn|welcome oppose|welcome condemn|accept oppose|accept condemn|succeed fail|win lose|calm clash|"
    "free jail|confirm deny|allow ban|accept ban|open close|survive die|enter leave|stay leave|impose lift|"
    "build destroy|appear vanish|hire fire|best worst|big small|secret public|advance retreat|buy sell|true false|"
    "accept deny|full empty|awake asleep|sit stand|hot cold|fast slow"
)

# Ideas that turn what is said into its opposite, as a negation does: rejects, fails to, cancels.
REVERSING = "oppose fail cancel deny"

# Both sides do it alike: swapping them changes nothing.
MUTUAL = (
    "meet met talks talk negotiate negotiation agree agreement border fight fought exchange ally alliance "
    "cooperate  cooperation marry married clash share shared discuss discussed sign signed treaty "
    "ceasefire truce war between  reconcile draw drew shake shook trade partnership relations"
)

# Predicates of one event seen from either side: idea, and whether the first party is the doer (+) or suffers (-).
DIRECTED = {
    "defeat+": "defeat beat beaten overcome overcame crush win won victory vanquish",
    "defeat-": "lose lost loss",
}

# The doer follows.
BY = ("by", "at the hands of", "to")
