"""English contraries of fighting, sieges, truces and hostages."""

ROWS = """
hit strike struck on_target find_*_target reach_*_target | miss go_wide wide_of off_target fall_short fall_wide
    intercept shoot_down down thwart
shoot_down intercept down foil repel thwart | get_through reach_*_target hit slip_through
attack invade storm advance_on | withdraw_from pull_back_from retreat_from
advance push_forward gain_ground make_gains push_into press_forward take_ground | retreat fall_back pull_back
    lose_ground withdraw be_pushed_back pushed_back
capture seize take take_control overrun fall_to recapture retake regain_control gain_control | lose lose_control
    liberate cede abandon withdraw_from repel hold fend_off give_up
hold hold_out resist stand_firm hold_off beat_back repel fend_off stand_*_ground | fall surrender capitulate
    give_way crumble overrun be_overrun
besiege blockade encircle lay_siege surround | lift_*_siege lift_*_blockade break_*_siege relieve end_*_siege
    end_*_blockade break_*_blockade
open_fire fire_on shoot_at | hold_fire hold_*_fire cease_fire withhold_fire
cease_fire lay_down_*_arms lay_down_*_weapons lay_down_arms put_down_*_weapons disarm hand_over_*_weapon
    hand_in_*_weapon surrender_*_weapon give_up_*_weapon turn_in_*_weapon | take_up_*_arms take_up_*_weapon
    keep_*_weapon keep_*_arms hold_on_to_*_weapon hold_on_to_*_arms refuse_to_disarm rearm hang_on_to_*_weapon
truce_hold ceasefire_hold hold | ceasefire_collapse break_down unravel collapse shatter crumble violate
extend_*_truce extend_*_ceasefire renew_*_truce observe_*_truce observe_*_ceasefire respect_*_truce
    respect_*_ceasefire agree_*_ceasefire agree_*_truce | end_*_truce break_*_truce break_*_ceasefire
    violate_*_truce violate_*_ceasefire resume_*_fighting reject_*_ceasefire reject_*_truce
end_*_war stop_*_war end_*_hostilities fighting_stop ease subside die_down abate calm lull |
    resume_*_hostilities flare rage intensify escalate erupt continue flare_up resume_*_fighting wage_*_war
    declare_*_war prolong_*_war
deploy send dispatch station send_in mass reinforce | withdraw pull_out bring_home recall redeploy_from
    stand_down
evacuate abandon pull_out_of leave vacate withdraw_from clear_out_of | remain stay_put dig_in garrison hold
    occupy stay_in stay_at reoccupy move_into man
mobilise call_up | demobilise stand_down discharge
lift_*_embargo end_*_embargo | impose_*_embargo tighten_*_embargo
take_hostage kidnap abduct hold_hostage | free_*_hostage release_*_hostage rescue_*_hostage let_*_hostage_go
swap exchange_*_prisoner | refuse_to_swap
escalate step_up intensify ramp_up | de-escalate scale_back wind_down tone_down defuse cool
provoke inflame stoke incite stir fan_*_flames fuel | soothe calm pacify defuse placate ease
claim_responsibility take_responsibility accept_responsibility admit_responsibility | deny_responsibility
    deny_involvement disclaim_responsibility
explode detonate go_off blow_up blast | fail_to_explode fail_to_detonate defuse dud unexploded
crash come_down go_down | land_safely land touch_down_safely
loyal pro-government | rebel mutinous defect mutiny
civilian unarmed | military combatant armed
destroy demolish wreck level flatten raze burn_down | spare leave_intact rebuild intact undamaged escape_damage
    survive
victory win triumph prevail | defeat lose rout suffer_*_defeat
ally partner friend friendly | enemy foe adversary hostile rival
fight_on keep_fighting vow_to_fight continue_*_fight battle_on refuse_to_surrender refuse_to_disarm |
    lay_down_*_gun lay_down_*_guns surrender give_up_*_fight stop_fighting end_*_insurgency
holding hold intact on_track | in_tatters teeter totter on_*_brink on_*_verge_of_collapse hang_by_*_thread
    crumbling
loyal_to_*_government stay_loyal | switch_sides change_sides defect_to
gain_*_upper_hand have_*_upper_hand on_*_offensive | on_*_defensive on_*_back_foot under_pressure
advance_towards close_in_on push_towards move_in_on | fall_back_from pull_back_from retreat_from
strike_*_target hit_*_target accurate direct_hit | miss_*_target wide_of_*_target off_target
open_*_corridor agree_*_corridor | block_*_corridor close_*_corridor
prisoner_swap_go_ahead exchange_*_prisoner swap_*_prisoner | swap_collapse call_off_*_swap
declare_*_ceasefire announce_*_truce | vow_to_fight resume_*_attacks
spare_*_civilians avoid_civilians | target_civilians target_*_civilians kill_civilians
military_victory win_*_battle | military_defeat lose_*_battle
bomb shell pound strike | spare stop_bombing stop_shelling halt_*_strikes halt_*_shelling
supply_*_weapon send_*_weapon arm | stop_*_weapon withhold_*_weapon suspend_*_weapon cut_off_*_weapon
    halt_*_arms
seize capture take overrun storm | repel beat_back drive_back hold fend_off push_back
stay remain keep_*_troops | pull_out leave go_home bring_*_troops_home
"""
