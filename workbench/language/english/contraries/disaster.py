"""English contraries of fires, floods, rescue, roads, power and flights."""

ROWS = """
survive alive pull_*_alive live rescue found_alive find_*_alive save escape_death cheat_death rescued_alive
    safe_and_sound | die dead kill perish drown pull_*_dead found_dead find_*_dead succumb lose_*_life lifeless
missing unaccounted_for lost remain_missing still_missing no_trace | found locate account_for accounted_for
    turn_up recover trace
find locate discover spot recover unearth track_down | find_no_trace find_no_sign fail_to_find no_trace_of
    search_in_vain lose_track come_up_empty
contain contained under_control bring_*_under_control put_out extinguish douse tame die_down quell snuff_out |
    rage out_of_control rage_out_of_control spread burn_out_of_control flare blaze reignite rekindle
in_place hold stand stay_standing withstand remain_standing intact unscathed undamaged escape_damage survive |
    collapse give_way cave_in burst crumble fall_down topple rupture ruptured damaged breached break_down
afloat stay_afloat refloat | sink capsize go_down run_aground founder
subside ease weaken die_down recede ebb blow_over calm_down abate lose_strength downgrade | strengthen intensify
    worsen gather_strength build grow rise swell pick_up upgrade
dry drought parched dry_up run_dry empty | flood flooded overflow brim brimming full waterlogged inundated
    burst_*_banks fill
evacuate flee leave_*_home | return_home stay_home stay_put return_to_*_home go_home
safe out_of_danger secure out_of_harm unhurt unharmed unscathed uninjured escape_injury without_injury |
    in_danger at_risk endangered hurt injured wounded harmed unsafe in_peril
drinkable safe_to_drink potable fit_to_drink clean | undrinkable unsafe_to_drink contaminated polluted
    unfit_to_drink tainted toxic
habitable fit_to_live | uninhabitable unfit_to_live condemned
passable open_to_traffic reopen clear open | impassable blocked closed closed_to_traffic cut_off shut flooded
reconnect reachable accessible | cut_off unreachable inaccessible isolated
come_back come_back_on restore_*_power power_restored return back_on restored go_back_on | go_out go_off
    black_out blackout power_cut lose_*_power cut_off knock_out plunge_into_darkness outage
work working in_working_order operational function operate in_operation up_and_running back_in_service
    in_service running online functioning running_normally | out_of_order broken out_of_service out_of_action
    break_down stop_working shut_down offline go_offline malfunction fail crash defunct idle inoperative down
issue_*_warning raise_*_alert issue_*_alert raise_*_alarm | lift_*_warning cancel_*_warning lift_*_alert
    give_*_all-clear call_off_*_alert
continue_*_search resume_*_search widen_*_search | call_off_*_search end_*_search abandon_*_search
    suspend_*_search halt_*_search
arrive_on_time on_time on_schedule ahead_of_schedule punctual | late delayed behind_schedule overdue
reopen resume_*_flights resume_*_service put_*_back_in_*_air resume_*_operations take_off | ground
    cancel_*_flight suspend_*_flight suspend_*_service halt_*_flights halt_*_service
aid_reach get_through let_in_*_aid let_*_in | aid_blocked turn_back block_*_aid hold_up keep_*_out
distribute hand_out deliver | withhold hold_back fail_to_deliver
erupt active | dormant extinct
warm mild hot heatwave | cold freezing chilly cold_snap frosty
reach arrive_at make_it_to dock land_at get_to | sink_before turn_back run_aground go_down_before crash_before
    fail_to_reach never_reach sink vanish
safe sound stable hold_firm structurally_sound | about_to_burst about_to_collapse on_*_verge_of_collapse
    in_danger_of_collapse at_risk_of_collapse crack cracked
burst_*_banks overflow break_*_banks spill_over | stay_within_*_banks within_*_banks remain_within_*_banks
running_water have_water tap_water_restored | no_running_water without_water no_water dry_taps
reach hit arrive_at spread_to strike | free_of spared spare bypass miss skirt
make_contact phone_home respond send_*_signal in_contact restore_contact regain_contact | go_silent
    lose_contact fall_silent stop_responding out_of_contact contact_lost
wave_*_through let_*_through let_*_in let_*_pass | turn_*_back turn_*_away send_*_back block hold_up
rescued_alive pulled_out_alive found_safe | found_dead pulled_out_dead body_found
evacuated | stranded trapped marooned
on_time on_schedule | late delayed cancelled
passable | snowed_in blocked cut_off
rebuilt restored | in_ruins derelict
make_landfall hit_*_coast | veer_away change_course spare_*_coast
dock dock_safely arrive_safely reach_port make_port | go_down sink founder capsize lost_at_sea
brought_to_*_surface pulled_out_alive dug_out_alive come_out_alive walk_out_alive | perish die suffocate
    killed
saved_by spared_by rescue | ruined_by destroyed_by wiped_out_by washed_away
"""
