"""English words by what they say happened, and which of these exclude each other."""

# One idea a row; the comparison takes endings off both sides.
IDEAS: dict[str, str] = {
    "up": (
        "rise rose risen increase grow grew climb jump gain surge soar higher highest recover raise raised "
        "upward "
        "improve improvement widen strengthen expand boost rally accelerate double swell mount"
    ),
    "down": (
        "fall fell fallen decrease decline drop plunge lower lowest shrink cut reduce downward "
        "slump lose_value "
        "deteriorate deterioration worsen weaken narrow diminish dwindle tumble sink slide slip ease_off lessen halve contract"
    ),
    "stable": "stable steady unchanged",
    "start": "start begin began begun launch resume open_up",
    "go_on": "continue go_on keep persist",
    "stop": ("stop end halt cease finish suspend terminate"),
    "hold": "hold held host stage visit",
    "cancel": (
        "cancel postpone delay abandon scrap overturn quash annul revoke repeal rescind overrule nullify"
    ),
    "support": ("support back endorse favour favor supporter backer back"),
    "welcome": "welcome praise hail applaud",
    "oppose": ("oppose reject refuse resist opponent"),
    "condemn": "condemn denounce criticise criticize deplore",
    "accuse": "accuse charge blame",
    "call": "urge demand",
    "accept": "accept approve agree ratify pass",
    "succeed": ("succeed success successful succeeded"),
    "fail": "fail failure collapse unsuccessful",
    "win": "win won victory triumph",
    "lose": "lose lost loss",
    "calm": "calm peaceful quiet peace truce safe",
    "clash": "clash fighting violence war battle attack dangerous shell shelling bomb bombardment raid assault",
    "free": "free release acquit innocent acquittal",
    "jail": ("jail imprison arrest detain convict guilty imprisonment sentence"),
    "confirm": "confirm admit acknowledge",
    "deny": "deny refute",
    "allow": "allow permit authorise authorize legalise let",
    "ban": ("ban prohibit forbid block outlaw prevent criminalise bar"),
    "open": "open reopen",
    "close": "close shut",
    "survive": "survive rescue alive live",
    "die": "die dead death kill killed drown",
    "enter": ("enter join arrive return rejoin"),
    "leave": ("leave left withdraw withdrew exit depart quit flee_from pull_out"),
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
    "return": "return",
    "flee": "flee escape",
    "uphold": "uphold affirm keep_up",
    "abandon": "renounce relinquish",
    "extend": "extend prolong renew",
    "differ": "differ disagree diverge",
    "agreed": "agree",
    "deploy": "deploy send",
    "withdraw": "recall",
    "hope": "optimistic optimism hopeful",
    "despair": "pessimistic pessimism hopeless",
    "profit": "profit",
    "surplus": "surplus",
    "deficit": "deficit shortfall",
    "most": "majority most",
    "few": "minority",
    "strong": "strong robust",
    "weak": "weak fragile",
    "rich": "rich wealthy richest",
    "poor": "poor poorest",
    "comply": "comply observe respect obey",
    "breach": "violate breach flout infringe",
    "restore": "restore",
    "hide": "hide conceal",
    "reveal": "reveal disclose expose",
    "attend": "attend",
    "boycott": "boycott skip",
    "respond": "respond",
    "neglect": "ignore neglect",
    "unite": "unite unify",
    "divide": "divide split",
    "early": "early",
    "late": "late",
    "possible": "possible",
    "impossible": "impossible",
    "encourage": "encourage",
    "discourage": "discourage deter",
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
    "accept deny|support cancel|uphold cancel|uphold abandon|extend stop|extend cancel|agreed differ|"
    "deploy withdraw|hope despair|profit lose|surplus deficit|most few|strong weak|rich poor|comply breach|"
    "return leave|return flee|flee stay|hide reveal|attend boycott|respond neglect|unite divide|early late|"
    "possible impossible|encourage discourage|encourage ban|full empty|awake asleep|sit stand|hot cold|fast slow"
)

# Ideas that turn what is said into its opposite, as a negation does: rejects, fails to, cancels.
REVERSING = "oppose fail cancel deny"
