"""English contraries of effect: what keeps or makes a thing, and what ends or thwarts it, in any field."""

ROWS = """
sign ink adopt approve pass ratify endorse back support accept extend renew prolong keep maintain preserve
    retain uphold affirm reaffirm reinstate restore revive resume continue start launch begin open reopen build
    rebuild establish create form set_up fund protect defend save rescue strengthen boost promote encourage
    allow permit authorise authorize license legalise let tolerate welcome embrace recognise recognize honour
    respect observe comply_with fulfil obey follow enforce implement introduce enact impose nominate appoint
    hire elect win clinch secure gain claim earn wrap_up_*_title capture seize take regain keep_up stick_to
    stand_by cling_to insist_on press_ahead_with go_ahead_with push_ahead_with proceed_with commit_to agree_to
    host hold stage attend join include receive get deploy send deliver publish release print broadcast air
    complete finish seal pursue champion sponsor leave_*_in_force leave_*_in_place give_in_to yield_to bow_to
    cave_in_to succumb_to meet_*_demand heed submit_to | veto reject refuse oppose block ban bar prevent stop
    halt end terminate wind_up wound_up wind_down wound_down cancel scrap abandon drop shelve suspend freeze
    revoke repeal annul overturn quash dissolve close shut seal_off destroy demolish dismantle cut_off sabotage
    undermine weaken disrupt thwart foil scupper scuttle derail wreck torpedo sink defy violate breach flout
    ignore break lose throw_away squander surrender relinquish give_up cede lift remove waive delete withdraw
    pull axe ditch discard decline snub turn_down throw_out strike_down rip_up tear_up walk_away_from
    pull_out_of back_out_of renege go_back_on change backtrack_on retreat_from dismiss disperse break_up crush
    quell postpone delay call_off put_off skip boycott miss exclude fail_to_win fail_to_sign fail_to_adopt
    fail_to_pass fail_to_renew let_slip waste forfeit phase_out do_away_with abolish condemn denounce resist
    challenge contest renounce disown withhold censor suppress not_renew let_*_lapse allow_*_to_lapse reverse
    undo nullify invalidate intercept
hold work function improve recover thrive flourish survive succeed progress bear_fruit thaw warm normalise
    stabilise endure last persist prosper rebound strengthen gel blossom heal mend take_hold take_root pay_off
    close_ranks pull_together stay_united stay_the_course come_through get_through win take_*_gold take_*_medal
    triumph break_through advance | collapse fail break_down worsen deteriorate sour fray falter stall founder
    unravel expire lapse in_disarray in_turmoil in_tatters crumble fall_apart come_apart fizzle_out fizzle
    wither languish decay rot implode disintegrate cool chill strain flag flop come_to_nothing empty-handed
    come_away_with_nothing leave_*_empty-handed go_home_empty-handed fall_short run_into_trouble hit_*_snag
    hit_*_wall stagnate split fracture
outstrip outpace outnumber exceed surpass overtake top outweigh outperform outdo beat | lag lag_behind trail
    fall_short_of fall_behind undershoot pale_beside
stay remain stay_put stay_indoors stay_home stay_inside stay_in stay_on hold_on sit_tight keep_to | leave
    evacuate flee go depart move_out get_out quit vacate go_out go_outside leave_*_home
gentle lenient leniency clemency mercy acquittal pardon light_sentence suspended_sentence | harsh harshly
    death_penalty death_sentence life_sentence execution maximum_sentence capital_punishment severe
drought dry_spell heatwave heat_wave parched rainless water_shortage | flood floods flooding downpour heavy_rain
    torrential_rain deluge inundation cloudburst
say_nothing keep_quiet keep_silent hold_*_tongue keep_mum tight-lipped silent silence lips_sealed | speak_out
    speak talk open_up tell comment break_*_silence go_public sound_off
stick_to stand_by keep_to hold_to maintain repeat | change recant retract withdraw alter revise vary amend
    take_back
"""
