"""English contraries of everyday acts: coming, beginning, building, praising."""

ROWS = """
attend show_up turn_up take_part participate present go_to join | miss skip boycott stay_away absent stay_home
    sit_out shun give_*_a_miss fail_to_attend fail_to_turn_up
start begin kick_off open get_under_way get_underway commence | end finish wrap_up close conclude postpone
    put_off
go_ahead press_ahead push_ahead proceed push_on | shelve scrap abandon drop call_off halt put_on_hold suspend
ahead_of_time early | late belatedly
accept take take_up say_yes | decline reject refuse turn_down rebuff spurn say_no pass_up knock_back
confirm acknowledge admit | deny reject dismiss rule_out refute brush_off
support back endorse welcome favour come_out_for in_favour_of | oppose reject condemn criticise slam
    come_out_against
praise hail laud commend | condemn slam criticise lambast denounce
include add insert | exclude drop omit leave_out remove delete
contain hold have carry loaded_with | free_of empty devoid_of lack without contain_no carry_no
crowded packed full sold-out sold_out jam-packed draw_*_crowds teeming bustling busy | empty deserted half-empty
    quiet sparse abandoned
build erect put_up construct | tear_down demolish dismantle pull_down knock_down
marry wed tie_*_knot | divorce split separate break_up annul
born birth give_birth | die death
employ hire | sack fire
teach learn | unlearn
arrive land reach get_to turn_up come | leave depart set_off go
come_home return come_back go_back | leave flee emigrate go_into_exile stay_away stay_abroad
immigrate immigrant | emigrate emigrant
go_up rise | come_down fall
lock close shut bolt | unlock open unbolt
switch_on turn_on activate light_up | switch_off turn_off deactivate disable
online available accessible | offline unavailable blocked inaccessible taken_down
post publish put_up upload | delete take_down remove pull
follow obey heed comply_with stick_to | ignore defy flout disregard disobey break
remember commemorate mark | forget ignore
tell_*_truth honest truthful | lie lying dishonest mislead
know aware know_about informed | unaware not_know ignorant have_no_knowledge
satisfied pleased happy content delighted | dissatisfied unhappy displeased disappointed angry upset
hopeful upbeat optimistic confident | gloomy pessimistic downbeat doubtful despairing
trust have_confidence | distrust mistrust lose_faith lose_confidence have_no_confidence
calm quiet tranquil | tense chaotic restive
permit allow let | stop prevent bar forbid block prohibit
encourage urge persuade | discourage deter dissuade
lend | return
gain win earn acquire obtain secure get | lose forfeit relinquish
own possess have hold | lack have_no without
find come_across | lose mislay
keep retain hold_on_to hang_on_to preserve | give_up lose surrender relinquish abandon part_with discard
    give_away hand_over throw_away
inherit | disinherit
continue carry_on keep_on persist stay_on | stop quit give_up cease pause
speed_up accelerate hasten fast-track bring_forward | slow_down delay hold_up stall drag_*_feet put_back
extend lengthen prolong | shorten cut_short curtail
tighten stiffen toughen harden | loosen ease relax soften
widen broaden expand enlarge | narrow limit shrink
improve get_better enhance | worsen get_worse deteriorate
simplify | complicate
succeed pay_off come_off bear_fruit | fail flop backfire fall_flat come_to_nothing misfire
praise compliment | insult mock
hide conceal cover_up | reveal show expose uncover bring_to_light
win_*_prize win_*_award | lose_out_on_*_prize miss_out_on_*_award
share pool | keep_to_*
remain_silent keep_quiet stay_silent decline_to_comment decline_comment make_no_comment refuse_to_comment |
    speak_out comment break_*_silence go_public respond
answer respond_to reply | ignore leave_*_unanswered fail_to_respond fail_to_reply
volunteer | forced
protect preserve conserve | damage destroy harm
ban_*_smoking | allow_*_smoking
reunite reunited | separate separated estranged
inside within indoors | outside outdoors
same identical alike match matching in_line_with consistent_with meet_*_standard meet_*_specification conform |
    different differ inconsistent_with at_variance_with fall_short_of mismatch at_odds_with
enough sufficient adequate | insufficient inadequate not_enough too_little too_few
support backing approval have_*_support enjoy_*_support win_*_support popular | opposition resistance objection
    hostility face_*_opposition meet_*_opposition unpopular
delight please thrill charm win_over impress amuse entertain hearten cheer encourage | dismay disappoint anger
    annoy enrage infuriate appal bore upset irritate offend outrage alarm dishearten
praise hail laud commend applaud compliment pay_tribute_to | lash_out_at hit_out_at tear_into criticise slam
    condemn scold berate rebuke lambast attack
calm quiet peaceful relaxed at_peace orderly | on_edge tense restive in_turmoil in_chaos in_flames chaotic
    volatile
stable steady settled constant unchanged even | swing fluctuate volatile erratic wobble seesaw oscillate
    unstable unsteady bounce_around turbulent
rich full of_plenty | poor short_of lacking devoid_of
safe_and_sound unhurt in_safety | in_danger at_risk imperilled
win_*_praise draw_*_praise earn_*_praise acclaimed | draw_*_criticism panned come_under_fire
    come_in_for_*_criticism draw_*_fire
stay_together stay_married | break_up split_up separate divorce part_ways
lead front head chair | step_aside_from hand_over_*_leadership quit_as
promise_to agree_to offer_to volunteer_to | refuse_to decline_to balk_at shrink_from
comply_with adhere_to conform_to | flout evade dodge ignore circumvent sidestep
warm_welcome warmly_received | frosty_reception cold_reception cold_shoulder
keep_*_silence say_nothing | speak_up tell_all reveal_all
accept_*_invitation accept_*_invite | decline_*_invitation turn_down_*_invitation snub
join_*_strike | defy_*_strike work_through
widen broaden | narrow shrink
advance grow | retreat shrink recede
ban outlaw | tolerate turn_a_blind_eye allow
free entrance_free free_of_charge | charge_for fee paid
fully partly_or_fully completely | hardly barely scarcely
majority_of most_of almost_all nearly_all | hardly_any almost_none few_of minority_of
praise welcome embrace take_up | dismiss brush_aside pour_scorn_on scoff_at ridicule wave_away
give_back hand_back return send_back | keep hold_on_to hang_on_to retain refuse_to_return
sell_out packed_house | half-empty poorly_attended play_to_empty_seats
speak talk give_*_statement | stay_silent keep_silent keep_quiet say_nothing remain_silent
pass succeed | fail flunk
safe_for safe open_to allowed permitted | off_limits out_of_bounds closed_to banned forbidden unsafe_for
better_off | worse_off
"""
