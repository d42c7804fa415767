"""English words by what they say happened, and which of these exclude each other."""

# One idea a row; the comparison takes endings off both sides.
IDEAS: dict[str, str] = {
    "up": (
        "rise rose risen increase grow grew climb jump gain surge soar higher highest recover raise raised "
        "upward improve improvement widen strengthen expand boost rally accelerate double swell mount "
        "intensify escalate appreciate upgrade go_up speed_up scale_up ramp_up hike multiply quicken "
        "brighten deepen thrive flourish boom spread"
    ),
    "down": (
        "fall fell fallen decrease decline drop plunge lower lowest shrink cut reduce downward slump "
        "lose_value deteriorate deterioration worsen weaken narrow diminish dwindle tumble sink slide slip "
        "ease_off lessen halve contract subside abate depreciate downgrade go_down slow_down scale_down "
        "plummet crash dip fade recede curb slash trim cool shed stagnate languish drain deplete squander "
        "contain"
    ),
    "stable": "stable steady unchanged",
    "start": (
        "restart start begin began begun launch resume open_up kick_off break_out initiate commence set_off embark"
    ),
    "go_on": "continue go_on persist carry_on",
    "stop": (
        "stop end halt cease finish suspend terminate break_off wrap_up conclude freeze discontinue close_out"
    ),
    "hold": "hold held host stage visit",
    "cancel": (
        "cancel postpone delay abandon scrap overturn quash annul revoke repeal rescind overrule nullify "
        "call_off scrub axe shelve"
    ),
    "support": "support back endorse favour favor supporter backer vote_for champion ",
    "welcome": "welcome praise hail applaud laud commend acclaim salute extol compliment",
    "oppose": "oppose reject refuse resist opponent turn_down vote_against rebuff spurn veto object opposing",
    "condemn": (
        "condemn denounce criticise criticize deplore pan blast slam rebuke censure lambast decry berate "
        "scold fault"
    ),
    "accuse": "accuse charge blame",
    "accept": "accept approve agree ratify pass take_up ratified embrace adopt",
    "succeed": "succeed success successful succeeded manage",
    "fail": "fail failure collapse unsuccessful flop fizzle fall_through founder",
    "win": "win won victory triumph",
    "lose": "lose lost loss ",
    "calm": "calm peaceful quiet peace truce safe",
    "clash": (
        "clash fighting violence war battle attack dangerous shell shelling bomb bombardment raid assault"
    ),
    "free": "free release acquit acquittal let_go exonerate pardon bail clear absolve",
    "jail": "jail imprison arrest detain convict imprisonment sentence lock_up incarcerate indict",
    "confirm": "confirm admit acknowledge verify corroborate concede",
    "deny": "deny refute rule_out disavow repudiate",
    "allow": "allow permit authorise authorize legalise let legalize okay greenlight let_in",
    "ban": "ban prohibit forbid block outlaw prevent criminalise bar",
    "open": "open reopen",
    "close": "close shut shut_down",
    "survive": "survive rescue alive live",
    "die": "die dead death kill killed drown pass_away perish slay murder",
    "enter": "enter join arrive rejoin move_in get_on admit_to",
    "leave": "leave left withdraw withdrew exit depart quit pull_out walk_out move_out get_off evacuate",
    "stay": "stay remain",
    "impose": "impose tighten slap toughen",
    "lift": "lift ease relax waive",
    "build": "build built construct create establish set_up erect found",
    "destroy": "destroy demolish dismantle tear_down wreck ruin raze blow_up",
    "appear": "appear emerge",
    "vanish": "vanish disappear",
    "hire": "appoint hire take_on nominate elect install recruit",
    "fire": "dismiss sack fire resign resignation lay_off oust step_down depose impeach",
    "best": "best strongest",
    "worst": "worst weakest",
    "big": "big large huge major",
    "small": "small little tiny minor",
    "buy": "buy bought purchase import",
    "sell": "sell sold export",
    "on": "on switch_on turn_on",
    "secret": "secret covert",
    "public": "public open_ly",
    "advance": "advance",
    "retreat": "retreat",
    "true": "true genuine correct accurate authentic legitimate",
    "false": "false fake untrue wrong inaccurate bogus incorrect mistaken",
    "return": "return",
    "flee": "flee escape",
    "uphold": "uphold affirm keep_up",
    "abandon": "renounce relinquish",
    "extend": "extend prolong renew",
    "differ": "differ disagree diverge",
    "agreed": "unite_on concur",
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
    "hide": "hide conceal",
    "reveal": "reveal disclose expose",
    "attend": "attend",
    "boycott": "boycott skip",
    "respond": "respond",
    "neglect": "ignore neglect",
    "unite": "unite unify merge reunite join_forces",
    "divide": "divide split part separate",
    "early": "early",
    "late": "late",
    "possible": "possible",
    "impossible": "impossible",
    "encourage": "encourage",
    "discourage": "discourage deter",
    "crowded": "crowded packed throng",
    "celebrate": "celebrate",
    "mourn": "mourn",
    "loyal": "loyal",
    "rebel": "mutiny defect",
    "invest": "invest",
    "divest": "divest",
    "wet": "wet rainy",
    "dry": "dry drought",
    "reinstate": "reinstate",
    "call": "urge demand",
    "full": "full filled",
    "empty": "empty deserted",
    "awake": "awake wake",
    "asleep": "asleep sleep sleeping",
    "sit": "sit seated sitting",
    "stand": "stand standing",
    "hot": "hot warm",
    "cold": "cold ",
    "old": "old elderly",
    "young": "young",
    "fast": "fast quickly rapidly",
    "slow": "slow slowly",
    "off": "turn_off switch_off",
    "qualify": "qualify",
    "eliminated": "eliminate knock_out crash_out",
    "refrain": "refrain abstain decline_to stop_short avoid avert escape_from",
    "keep": "retain maintain keep preserve",
    "change": "change alter amend modify",
    "effective": "effective",
    "useless": "useless",
    "clean": "clean pure",
    "dirty": "dirty polluted contaminated",
    "simple": "simple effortless",
    "hard": "hard difficult tough",
    "cheap": "cheap inexpensive",
    "dear": "expensive costly",
    "long": "long lengthy",
    "short": "short brief",
    "guilty_of": "guilty",
    "innocent_of": "innocent",
    "give": "give grant award",
    "take": "confiscate seize",
    "remember": "remember",
    "forget": "forget forgot",
    "trust": "trust",
    "doubt": "doubt question distrust mistrust",
    "friendly": "friendly",
    "hostile": "hostile",
    "strict": "strict",
    "lenient": "lenient",
    "push": "push",
    "pull": "pull",
    "pick": "pick_up lift_up",
    "put": "put_down drop_off",
    "indoor": "indoors inside",
    "outdoor": "outdoors outside",
}

# Ideas that exclude each other.
OPPOSED = (
    "up down|up stable|down stable|start stop|start cancel|go_on stop|go_on cancel|hold cancel|support oppose|"
    "support condemn|welcome oppose|welcome condemn|accept oppose|accept condemn|succeed fail|win lose|"
    "calm clash|free jail|confirm deny|allow ban|accept ban|open close|survive die|enter leave|stay leave|"
    "impose lift|build destroy|appear vanish|hire fire|best worst|big small|secret public|advance retreat|"
    "buy sell|true false|accept deny|support cancel|uphold cancel|uphold abandon|extend stop|extend cancel|"
    "agreed differ|deploy withdraw|hope despair|profit lose|surplus deficit|most few|strong weak|rich poor|"
    "comply breach|return leave|return flee|flee stay|hide reveal|attend boycott|respond neglect|unite divide|"
    "early late|possible impossible|encourage discourage|encourage ban|full empty|awake asleep|sit stand|"
    "hot cold|fast slow|on off|qualify lose|qualify eliminated|qualify fail|keep change|keep stop|"
    "effective useless|clean dirty|simple hard|cheap dear|long short|guilty_of innocent_of|give take|"
    "remember forget|trust doubt|friendly hostile|strict lenient|push pull|pick put|indoor outdoor|"
    "confirm doubt|support doubt|calm up|accept refrain|agreed divide|welcome doubt|enter eliminated|"
    "keep cancel|accuse free|accuse support|allow oppose|fire keep|jail survive|crowded empty|celebrate mourn|"
    "loyal rebel|invest divest|wet dry|withdraw reinstate|fire reinstate|free stop|lift up|keep lose|"
    "stay fire|stay lose|survive fail"
)

# Ideas that turn what is said into its opposite, as a negation does: rejects, fails to, cancels.
REVERSING = "oppose fail cancel deny refrain abandon"

# Qualities: behind "a" they tell one thing from another and contradict nothing (a big dog, a small one).
QUALITIES = "big small hot cold rich poor strong weak long short full empty clean dirty cheap dear early late"
