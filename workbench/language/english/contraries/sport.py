"""English contraries of matches, cups and players."""

ROWS = """
win beat defeat overcome see_off edge triumph prevail | lose go_down_to fall_to suffer_*_defeat slump_to bow_out
draw tie held_to share_*_points | win lose
qualify advance progress go_through reach reach_*_final sail_through sail_into make_*_final through_to
    book_*_place book_*_spot march_into into_the_final | go_out crash_out knocked_out bow_out exit eliminated
    miss_out_on fail_to_qualify fail_to_reach tumble_out dumped_out
promote go_up win_promotion | relegate go_down demote drop_into
fit available passed_fit return_from_injury in_*_squad recover cleared_to_play make_*_return start play feature
    | injured ruled_out rule_*_out sidelined unavailable out_of_*_final out_of_*_squad miss doubtful suspended
    unfit rest benched on_the_bench
score convert net find_*_net slot_home | miss squander fluff fail_to_score draw_*_blank hit_*_post saved
    fire_blanks
save | concede let_in
keep_*_clean_sheet | concede
sign join move_to complete_*_move | leave part_company snub reject_*_move turn_down_*_move
renew extend_*_contract sign_*_new_deal stay_on pen_*_new_deal commit_*_future | leave part_ways terminate quit
    run_down_*_contract refuse_to_renew depart
sack part_company_with dismiss | back stand_by keep_faith_with give_*_backing retain keep_*_faith
retain defend_*_title keep_*_title keep_*_crown | lose_*_title dethroned surrender_*_title relinquish
    vacate_*_title stripped_of
top lead go_top first climb_to_*_top head | bottom rock-bottom last prop_up trail sit_bottom
unbeaten undefeated | beaten lose_*_record suffer_*_first_defeat
home at_home | away on_the_road
cheer applaud | boo jeer whistle heckle
stand allow given award_*_goal | disallow rule_out chalk_off
retire hang_up_*_boots call_it_a_day quit | come_out_of_retirement return_from_retirement make_*_comeback
    play_on carry_on extend_*_career
postpone call_off abandon | go_ahead take_place
break_*_record set_*_record | miss_*_record fall_short_of_*_record
clean | fail_*_drug_test doping
amateur | professional
lift_*_trophy crowned champion | runner-up lose_*_final finish_second
host win_*_right_to_host | stripped_of_*_right lose_*_right_to_host
draw settle_for_*_draw share_*_spoils tie | victory win snatch_victory triumph grab_*_winner beat defeat lose
fit fit_for ready_for available_for in_contention | out_of sidelined injured miss ruled_out_of
unbeaten_run winning_streak winning_run | losing_streak winless_run losing_run
home_win home_victory | away_win away_victory home_defeat
come_from_behind fight_back | throw_away_*_lead squander_*_lead collapse
score_*_penalty convert_*_penalty | miss_*_penalty waste_*_penalty
stay_up avoid_relegation beat_*_drop survive | relegated go_down drop_down
keep_*_job keep_*_faith | sacked shown_*_door
gold win_gold take_gold | miss_*_podium finish_last finish_outside
sold_out full_house packed | empty_seats behind_closed_doors half-empty
lift_*_suspension overturn_*_ban lift_*_ban reinstate | extend_*_suspension suspend ban uphold_*_ban
    extend_*_ban
"""
