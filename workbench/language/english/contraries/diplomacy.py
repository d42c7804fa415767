"""English contraries between states: recognition, treaties, envoys, invitations."""

ROWS = """
recognise recognition | derecognise withhold_*_recognition refuse_*_recognition deny_*_recognition
    withdraw_*_recognition unrecognised
restore_*_ties resume_*_ties restore_*_relations resume_*_relations normalise_*_ties normalise_*_relations
    establish_*_ties establish_*_relations | sever cut_*_ties cut_*_relations break_off_*_ties
    break_off_*_relations break_*_ties suspend_*_ties suspend_*_relations downgrade_*_ties
drop_*_objection drop_*_veto lift_*_veto withdraw_*_objection | maintain_*_objection keep_*_objection
    insist_*_objection stand_by_*_objection maintain_*_veto use_*_veto
receive host meet welcome | snub turn_away refuse_to_meet refuse_to_receive refuse_to_host cancel_*_meeting
recall_*_ambassador recall_*_envoy withdraw_*_ambassador expel_*_ambassador | send_back_*_ambassador
    return_*_ambassador keep_*_ambassador appoint_*_ambassador
sign ink initial accede_to sign_up_to | refuse_to_sign withdraw_from pull_out_of walk_away_from back_out_of quit
    tear_up
ratify approve | refuse_to_ratify fail_to_ratify block reject
join accede enter admit_*_to | leave quit withdraw_from pull_out_of exit expel_*_from
bear_fruit succeed make_progress make_headway reach_*_deal reach_*_agreement strike_*_deal clinch_*_deal
    end_in_*_deal end_in_*_agreement break_*_deadlock yield_*_deal yield_*_agreement produce_*_deal | deadlock
    stalemate impasse end_without break_down collapse stall founder fall_through hit_*_wall make_no_progress
    make_no_headway fail
agree_on agree_to agree | disagree remain_divided remain_at_odds fail_to_agree at_odds be_at_odds differ
keep_*_promise honour_*_pledge honour_*_commitment keep_*_word make_good_on deliver_on live_up_to stick_to
    abide_by respect observe uphold | renege go_back_on break_*_promise break_*_pledge break_*_word default_on
    violate breach flout
mediate | fuel_*_conflict stoke_*_conflict
side_with ally_with align_with | distance_*_from break_with turn_against oppose
neutral impartial | biased partisan take_sides one-sided
open_door leave_door_open | close_door shut_door slam_door rule_out
extend_*_invitation invite | disinvite withdraw_*_invitation uninvited exclude
apologise apology express_regret | refuse_to_apologise stand_by double_down unapologetic
reconcile make_peace bury_*_hatchet make_up mend_*_ties patch_up | fall_out clash feud trade_barbs quarrel
lead_*_delegation | skip
grant_asylum give_asylum grant_visa issue_visa | refuse_asylum deny_asylum deny_visa refuse_visa reject_asylum
    revoke_visa
extradite hand_*_over | refuse_to_extradite block_*_extradition shelter
unilateral unilaterally | joint jointly multilateral bilateral
breakthrough reach_*_breakthrough make_*_breakthrough | dead_end hit_*_dead_end deadlock impasse stalemate
    brick_wall hit_*_brick_wall
reopen_*_embassy embassy_reopen reopen_*_doors | evacuate evacuated shut_*_embassy close_*_embassy
    withdraw_*_staff
"""
