"""English words by what they say happened or is so; `opposites.py` tells which of these exclude each other."""

# One idea a row, in the forms newspapers use; the comparison takes endings off both sides.
IDEAS: dict[str, str] = {
    # Direction and degree of change.
    "up": (
        "rise rose risen increase grow grew climb jump gain surge soar higher highest recover raise raised "
        "upward improve improvement widen strengthen expand boost rally double swell mount intensify "
        "escalate appreciate upgrade go_up scale_up ramp_up hike multiply brighten deepen thrive flourish "
        "boom spread bolster reinforce consolidate fortify rebound bounce_back inflate enlarge ascend "
        "prosper pickup upturn upswing uptick recovery exacerbate enrich"
    ),
    "down": (
        "fall fell fallen decrease decline drop plunge lower lowest shrink cut reduce downward slump "
        "lose_value deteriorate deterioration worsen weaken narrow diminish dwindle tumble sink slide slip "
        "ease_off lessen halve contract subside abate depreciate downgrade go_down scale_down plummet crash "
        "dip fade recede curb slash trim cool shed stagnate languish drain deplete squander contain deflate "
        "waste_away descend slowdown downturn relapse wane minimise devalue impoverish falter recession"
    ),
    "stable": "stable steady unchanged",
    "exceed": "exceed surpass outpace outperform meet_target meet_goal meet_deadline",
    "miss": "miss fall_short underperform undershoot miss_target",
    "promote": "promote",
    "demote": "demote relegate",
    "slow": "slow slowly slow_down decelerate",
    "extend": "extend prolong renew",
    "shorten": "shorten curtail cut_short",
    # Beginning, going on, ending.
    "start": (
        "restart start begin began begun launch resume open_up kick_off break_out initiate commence set_off "
        "embark activate mobilise mobilize"
    ),
    "go_on": "continue go_on persist carry_on ongoing drag_on",
    "stop": (
        "stop end halt cease finish suspend terminate break_off wrap_up conclude freeze discontinue "
        "close_out pause abort expire"
    ),
    "hold": "hold held host stage visit convene summon go_ahead",
    "cancel": (
        "cancel postpone delay abandon scrap overturn quash annul revoke repeal rescind overrule nullify "
        "call_off scrub axe shelve override abolish reverse overrode void"
    ),
    # Acceptance and agreement.
    "accept": "accept approve agree ratify pass take_up ratified embrace adopt consent assent",
    "oppose": (
        "oppose reject refuse resist opponent turn_down vote_against rebuff spurn veto object opposing "
        "decline_offer decline_invitation decline_request decline_invite vote_down strike_down"
    ),
    "agreed": "unite_on concur",
    "differ": "differ disagree diverge quarrel fall_out",
    "support": (
        "support back endorse favour favor supporter backer vote_for champion defend advocate side_with"
    ),
    "welcome": "welcome praise hail applaud laud commend acclaim salute extol compliment",
    "condemn": (
        "condemn denounce criticise criticize deplore pan blast slam rebuke censure lambast decry berate "
        "scold fault insult mock ridicule reprimand"
    ),
    "encourage": "encourage",
    "discourage": "discourage deter",
    "call": "urge demand",
    "respond": "respond",
    "neglect": "ignore neglect",
    # Freedom and guilt.
    "free": (
        "free release acquit acquittal let_go exonerate pardon clear absolve parole drop_charges liberate "
        "bail exempt"
    ),
    "jail": (
        "jail imprison arrest detain convict imprisonment sentence lock_up incarcerate indict custody "
        "behind_bars remand kidnap abduct capture_alive lock_away captivity captive capture_of behind"
    ),
    "accuse": "accuse charge blame sue prosecute sued",
    "innocent_of": "innocent",
    "guilty_of": "guilty",
    "hire": (
        "appoint hire take_on nominate elect install recruit designate take_office swear_in sworn_in "
        "inaugurate enthrone crown"
    ),
    "fire": (
        "dismiss sack fire resign resignation lay_off oust step_down depose impeach unseat topple "
        "leave_office retire dethrone overthrow cut_jobs cut_staff"
    ),
    "expel": "expel deport banish evict kick_out throw_out oust_from eject exile extradite",
    # Permission and duty.
    "allow": (
        "allow permit authorise authorize legalise let legalize okay greenlight let_in licence license "
        "exempt_from enable"
    ),
    "ban": "ban prohibit forbid block outlaw prevent criminalise bar restrict disable",
    "require": "require oblige compel mandate mandatory compulsory obligatory",
    "optional": "optional voluntary",
    "impose": "impose tighten slap toughen harden",
    "lift": "lift relax waive loosen soften",
    "include": "include",
    "exclude": "exclude omit leave_out",
    "comply": (
        "comply observe respect obey keep_promise keep_pledge keep_word honour honor fulfil fulfill abide "
        "enforce"
    ),
    "breach": (
        "violate breach flout infringe defy disobey break_promise break_pledge break_word break_law renege "
        "break_deal break_truce break_ceasefire evade"
    ),
    "refrain": "refrain abstain decline_to stop_short avoid avert escape_from",
    # Opening, building, connection.
    "open": "open reopen unlock unblock unseal",
    "close": "close shut shut_down seal barricade lock",
    "build": "build built construct create establish set_up erect rebuild repair reconstruct form",
    "destroy": "destroy demolish dismantle tear_down wreck ruin raze blow_up damage smash flatten",
    "cut_off": "disconnect cut_off",
    "on": "on switch_on turn_on",
    "off": "turn_off switch_off",
    # Victory and success.
    "win": "win won victory triumph prevail overcome",
    "lose": "lose lost loss suffer_defeat",
    "succeed": "succeed success successful succeeded manage solve resolve",
    "fail": "fail failure collapse unsuccessful flop fizzle fall_through founder thwart foil",
    "qualify": "qualify",
    "eliminated": "eliminate knock_out crash_out",
    "advance": "advance",
    "retreat": "retreat",
    "capture": "capture recapture retake conquer overrun seize_control take_control occupy",
    # What is said of it.
    "confirm": (
        "confirm admit acknowledge verify corroborate concede confess validate recognise recognize insist "
        "prove"
    ),
    "deny": "deny refute rule_out disavow repudiate debunk disprove dispel",
    "true": "true genuine correct accurate authentic legitimate right",
    "false": "false fake untrue wrong inaccurate bogus incorrect mistaken",
    "trust": "trust",
    "doubt": "doubt question distrust mistrust dispute contest challenge",
    "reveal": "reveal disclose expose unveil declassify publish",
    "hide": "hide conceal withhold cover_up classify",
    "secret": "secret covert",
    "public": "public open_ly",
    "remember": "remember",
    "forget": "forget forgot",
    "hope": "optimistic optimism hopeful",
    "despair": "pessimistic pessimism hopeless",
    "celebrate": "celebrate",
    "mourn": "mourn",
    # Life, health, safety.
    "survive": "survive rescue alive live save spare",
    "die": "die dead death kill killed drown pass_away perish slay murder",
    "healthy": "recover_from healthy cured cure heal",
    "ill": "sick ill infected",
    "hurt": "injure wound maim",
    "unhurt": "unhurt unharmed uninjured unscathed",
    "positive": "positive",
    "negative": "negative",
    "calm": "calm peaceful quiet peace truce safe reassure stabilise stabilize",
    "clash": (
        "clash fighting violence war battle attack dangerous shell shelling bomb bombardment raid assault "
        "violent panic chaos turmoil unrest riot"
    ),
    "safe_to": "harmless",
    "harmful": "harmful hazardous harm",
    # Coming, staying, going.
    "enter": "enter join arrive rejoin move_in get_on admit_to enlist sign_up enrol enroll check_in reach",
    "leave": (
        "leave left withdraw withdrew exit depart quit pull_out walk_out move_out get_off evacuate secede "
        "break_away drop_out check_out flee_from turn_back vacate"
    ),
    "return": "return",
    "flee": "flee escape",
    "stay": "stay remain stay_on",
    "appear": "appear emerge reappear resurface",
    "vanish": "vanish disappear",
    "deploy": "deploy send mobilise_troops",
    "withdraw": "recall",
    "attend": "attend participate take_part turn_up show_up present",
    "boycott": "boycott skip shun stay_away stay_out absent absence stay_off",
    "sail": "take_off",
    "land": "touch_down",
    # Union and enmity.
    "unite": "unite unify merge reunite join_forces unanimous unanimously integrate reconcile",
    "divide": "divide split part separate isolate marginalise",
    "marry": "marry wed engaged",
    "divorce": "divorce",
    "friendly": "friendly friend ally",
    "hostile": "hostile unfriendly enemy foe rival adversary",
    "loyal": "loyal",
    "rebel": "mutiny defect",
    # Money and goods.
    "buy": "buy bought purchase",
    "sell": "sell sold",
    "profit": "profit",
    "surplus": "surplus glut abundance plenty ample abundant",
    "deficit": "deficit shortfall shortage lack scarcity scarce run_out",
    "give": "give grant award supply",
    "take": "confiscate seize steal rob",
    "pay": "pay repay settle",
    "default": "default owe",
    "lend": "lend",
    "borrow": "borrow",
    "invest": "invest",
    "divest": "divest",
    "fund": "fund finance bankroll subsidise subsidize",
    "defund": "defund",
    "nationalise": "nationalise nationalize",
    "privatise": "privatise privatize",
    # Keeping and changing.
    "undermine": "undermine erode sap",
    "active": "active",
    "ease": "ease",
    "exist": "exist existence presence",
    "defeat": "defeat",
    "restore": "restore reinstate reconnect revive resurrect",
    "remove": "remove delete erase strip",
    "invite": "invite",
    "permanent": "permanent permanently",
    "dissolve": "dissolve disband",
    "trail": "trail lag",
    "find": "find discover locate unearth retrieve",
    "help": "help assist facilitate",
    "punish": "punish penalise penalize discipline",
    "hasten": "hasten expedite bring_forward speed",
    "minimum": "minimum",
    "attract": "attract",
    "float": "afloat float refloat",
    "disperse": "disperse scatter",
    "surrender": "surrender capitulate give_in give_up",
    "gather": "gather assemble",
    "intact": "intact",
    "protect": "protect safeguard shield secure guard shelter",
    "cooperate": "cooperate collaborate",
    "extinguish": "extinguish douse put_out defuse",
    "burn": "burn rage ignite",
    "lead": "lead ahead",
    "forgive": "forgive reward",
    "repel": "repel put_off",
    "hinder": "hinder hamper obstruct impede stall",
    "temporary": "temporary temporarily",
    "endanger": "endanger jeopardise jeopardize threaten",
    "maximum": "maximum",
    "abandon": "renounce relinquish retract recant backtrack back_down take_back",
    "keep": "retain maintain keep preserve uphold affirm keep_up stand_by",
    "change": "change alter amend modify",
    # Qualities.
    "best": "best strongest",
    "worst": "worst weakest",
    "big": "big large huge major",
    "small": "small little tiny minor",
    "most": "majority most",
    "few": "minority",
    "strong": "strong robust",
    "weak": "weak fragile",
    "rich": "rich wealthy richest",
    "poor": "poor poorest",
    "early": "early",
    "late": "late",
    "possible": "possible",
    "impossible": "impossible",
    "crowded": "crowded packed throng",
    "wet": "wet rainy",
    "dry": "dry drought",
    "full": "full filled",
    "empty": "empty deserted",
    "awake": "awake wake",
    "asleep": "asleep sleep sleeping",
    "sit": "sit seated sitting",
    "stand": "stand standing",
    "hot": "hot warm",
    "cold": "cold",
    "old": "old elderly",
    "young": "young",
    "fast": "fast quickly rapidly accelerate quicken speed_up",
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
    "strict": "strict",
    "lenient": "lenient",
    "push": "push",
    "pull": "pull",
    "pick": "pick_up lift_up",
    "put": "put_down drop_off",
    "indoor": "indoors inside",
    "outdoor": "outdoors outside",
    "above": "above",
    "below": "below beneath",
}

# Forms that look like one of these and stand for something else: a blaze, a defender.
NO_IDEAS = (
    "army armies fire fires agreement agreements longer defender defenders striker strikers briefing briefings "
    "briefs defence defense health lives"
)

# These tell of a change only where they compare: lower wages, not low ones.
ONLY_COMPARING = "high low"
