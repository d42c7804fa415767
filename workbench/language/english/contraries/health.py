"""English contraries of patients, epidemics and medicines."""

ROWS = """
recover get_better improve on_the_mend pull_through recuperate rally | deteriorate get_worse worsen relapse
    succumb take_*_turn_for_*_worse critical
conscious regain_consciousness wake_up come_round come_out_of_*_coma awake | unconscious lose_consciousness
    in_*_coma comatose fall_into_*_coma slip_into_*_coma pass_out
stable in_stable_condition out_of_intensive_care | critical in_critical_condition in_intensive_care
    fighting_for_*_life unstable
discharge discharged leave_hospital released_from_hospital | admit hospitalise hospitalize taken_to_hospital
    remain_in_hospital rushed_to_hospital readmit keep_*_in_hospital
test_positive positive infected carry_*_virus | test_negative negative virus-free uninfected
effective work efficacious potent protect prevent | ineffective useless fail not_work powerless
safe harmless no_side_effects non-toxic | unsafe harmful dangerous hazardous toxic poisonous
contain eradicate stamp_out wipe_out eliminate bring_*_under_control curb declare_*_over | spread break_out
    out_of_control reappear resurface return spread_*_unchecked
vaccinated immunised immunise vaccinate | unvaccinated
curable treatable | incurable untreatable terminal
healthy in_good_health well fit | ill sick ailing unwell unhealthy in_poor_health
mask_mandatory compulsory mandatory obligatory required | optional voluntary not_required
quarantine isolate | leave_quarantine end_*_quarantine lift_*_quarantine
pregnant | not_pregnant
approve authorise license clear | withdraw_*_approval refuse_*_approval reject suspend ban pull_*_from
malignant cancerous | benign
contagious infectious | non-contagious
live_birth | stillborn stillbirth
obese overweight | underweight malnourished
donate | receive_*_transplant
prescribe recommend advise | advise_against warn_against
addictive | non-addictive
cause contribute_to raise_*_risk increase_*_risk linked_to | prevent protect_against cut_*_risk reduce_*_risk
    lower_*_risk no_link unrelated_to
in_good_health in_good_shape in_good_condition doing_well well healthy stable out_of_danger |
    in_critical_condition in_*_serious_condition in_*_grave_condition gravely_ill seriously_ill critical
    fighting_for_*_life in_poor_health in_*_coma
under_control contained in_check | out_of_control spiral_out_of_control rampant unchecked
amputate lose_*_leg lose_*_arm lose_*_eye | save_*_leg save_*_arm save_*_eye
cure | incurable fail_to_cure
eradicate declared_free_of free_of wiped_out | outbreak_of return_of spread resurgence
overwhelmed overstretched full at_breaking_point | cope coping have_spare_beds half-empty
supply_of_vaccine well_supplied | shortage run_out run_short
walk_again regain_*_use | paralysed
birth_rate_rise | birth_rate_fall
sober clean | relapse
awake regain_consciousness | fall_into_*_coma
"""
