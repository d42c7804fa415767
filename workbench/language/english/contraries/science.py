"""English contraries of space, research and nature."""

ROWS = """
take_off lift_off blast_off launch | abort scrub land crash explode
dock | undock
reach_*_orbit enter_*_orbit | fail_to_reach_*_orbit leave_*_orbit fall_out_of_*_orbit
succeed successful success go_to_plan flawless | fail unsuccessful failure go_wrong abort
prove confirm demonstrate establish | disprove refute rule_out debunk
discover detect find spot | fail_to_detect fail_to_find find_no overlook
extinct die_out wiped_out | alive survive thrive not_extinct reappear living
melt thaw shrink | freeze grow expand
heat warm warm_up | cool cool_down
natural | artificial man-made synthetic
reversible | irreversible
renewable | non-renewable fossil
possible feasible viable | impossible unfeasible unviable out_of_the_question
compatible | incompatible
reliable accurate precise correct | unreliable inaccurate imprecise wrong
conclusive definitive | inconclusive
increase_*_emissions raise_*_emissions | cut_*_emissions reduce_*_emissions lower_*_emissions
encrypted secure | unencrypted insecure hacked
visible | invisible
accept_*_paper publish_*_paper | retract_*_paper reject_*_paper
"""
