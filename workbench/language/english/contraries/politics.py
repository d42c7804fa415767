"""English contraries of offices, votes, parliaments and parties."""

ROWS = """
step_down resign quit stand_down bow_out | stay_on cling_to_power stay_in_office remain_in_office
    hold_on_to_*_post refuse_to_resign refuse_to_quit refuse_to_step_down stay_in_power keep_*_post keep_*_job
reinstate restore | remove dismiss suspend oust sack fire
appoint name promote install | remove sack dismiss demote oust
elect re-elect reelect win_*_election win_*_vote win_*_seat hold_*_seat retain_*_seat keep_*_seat | unseat
    vote_out lose_*_election lose_*_vote lose_*_seat suffer_*_defeat
concede admit_defeat concede_defeat accept_defeat accept_*_result | claim_victory declare_victory
    contest_*_result reject_*_result refuse_to_concede refuse_to_accept_*_result dispute_*_result
take_part contest field_*_candidate stand_in run_in run_for enter_*_race join_*_race | boycott sit_out
    withdraw_*_candidacy drop_out pull_out_of_*_race quit_*_race bow_out_of stay_out_of
landslide comfortable_victory clear_majority | narrow_victory slim_majority hung_parliament
vote_for vote_in_favour_of vote_yes vote_to_approve back | vote_against vote_no vote_down vote_to_reject oppose
high_turnout heavy_turnout strong_turnout record_turnout | low_turnout poor_turnout weak_turnout thin_turnout
pass approve adopt carry endorse clear | vote_down defeat reject block throw_out strike_down fail shelve
enact sign_*_into_law come_into_force take_effect enter_into_force in_force | veto repeal scrap lapse expire
    strike_off
survive_*_vote survive_confidence win_confidence survive_no-confidence win_*_confidence | lose_*_vote
    fall_in_*_vote lose_confidence lose_*_confidence brought_down topple
form_*_government form_*_coalition join_*_coalition | dissolve_*_government leave_*_coalition quit_*_coalition
    collapse bring_down_*_government
dissolve_parliament | reconvene_parliament
democratic democratically | authoritarian undemocratic autocratic
ruling in_power incumbent | opposition out_of_power
stand_by stick_to stick_by reaffirm double_down_on reiterate insist_on | backtrack back_down_from go_back_on
    retract row_back walk_back reverse recant withdraw_*_remarks take_back u-turn distance_*_from drop
centralise | decentralise devolve
unite rally_behind close_ranks united | split divided splinter fracture rift
declare_*_emergency impose_*_emergency extend_*_emergency declare_martial_law impose_martial_law |
    lift_*_emergency end_*_emergency lift_martial_law end_martial_law
impose_*_curfew extend_*_curfew | lift_*_curfew end_*_curfew ease_*_curfew
promise pledge vow | refuse decline_to rule_out
eligible qualify | ineligible disqualify bar
popular | unpopular
legitimate lawful legal constitutional legally lawfully valid | illegitimate unlawful illegal unconstitutional
    illegally unlawfully invalid null void null_and_void
free_and_fair fair clean | rigged fraudulent marred unfair flawed stolen
independent autonomous sovereign | dependent occupied annexed subordinate
transparent open | opaque secretive closed
peaceful peacefully without_incident | violent violently turn_violent bloody marred_by_violence
disclose make_public release publish declassify unseal go_public | withhold suppress seal keep_*_secret
    keep_*_under_wraps classify refuse_to_disclose refuse_to_release
approve sign pass adopt | send_*_back return_*_to_parliament veto reject turn_down
take_*_throne ascend_*_throne crowned enthroned accede_to_*_throne | abdicate give_up_*_throne renounce_*_throne
    dethroned
keep_*_job keep_*_post remain_in_*_post hold_on_to_*_job survive_as stay_in_*_job | shown_*_door lose_*_job
    lose_*_post forced_out pushed_out sent_packing given_*_boot get_*_boot
remain_on_*_throne stay_on_*_throne keep_*_throne cling_to_*_throne | abdicate give_up_*_throne
    step_down_from_*_throne lose_*_throne
enter_into_force come_into_force take_effect come_into_effect kick_in go_into_effect in_effect | shelve
    stall lapse expire remain_*_dead_letter scrap mothball put_off
turn_out_in_force flock_to_*_polls queue_to_vote turn_out_to_vote come_out_to_vote turn_out | stay_at_home
    stay_away shun boycott stay_home
take_power seize_power come_to_power gain_power win_power sweep_to_power | lose_power driven_from_power
    swept_from_power relinquish_power give_up_power hand_over_power cede_power
coup_succeed seize_power | foil_*_coup thwart_*_coup coup_fail put_down_*_coup
side_with stand_with stand_by back rally_to | turn_on turn_against desert abandon break_with
popular_support groundswell | backlash outcry
gain_seat gain_seats increase_*_majority extend_*_majority | lose_seats lose_*_majority shed_seats
reform overhaul modernise liberalise | resist_*_reform block_*_reform roll_back_*_reform
compromise make_concessions offer_concessions give_ground bend | dig_in refuse_to_budge stand_firm hold_firm
    harden_*_stance make_no_concessions
consult involve | bypass sideline ignore exclude
accountable held_to_account | unaccountable above_*_law
cheer applaud give_*_standing_ovation | boo heckle jeer
keep_*_promise make_good_on honour_*_pledge deliver_on | backtrack_on renege_on water_down
delay put_back push_back postpone | bring_forward
bring_*_down topple | prop_up shore_up
run_again seek_re-election stand_again seek_another_term run_for_office | step_aside bow_out retire not_run
    stand_aside drop_out leave_politics
stick_with stand_by keep_faith_with rally_round rally_behind | ditch dump drop desert turn_*_back_on
    cut_loose
open_to_*_press open_to_*_public in_open_court televised in_public | behind_closed_doors in_camera
    closed_to_*_press closed_to_*_public in_private in_secret
patch_up_*_feud bury_*_hatchet settle_*_differences mend_fences make_up | feud_deepen rift_deepen rift_widen
    feud_worsen row_escalate fall_out
under_rebel_control in_rebel_hands held_by_rebels rebel-held | under_government_control in_government_hands
    held_by_*_army government-held
clear pass get_through sail_through | stall founder get_stuck bogged_down blocked_in languish
survive_*_vote survive_*_no-confidence | topple bring_down lose_*_no-confidence
have_jurisdiction have_*_power have_*_right has_jurisdiction has_*_power has_*_right | lack_jurisdiction
    lack_*_power lack_*_right lack
"""
