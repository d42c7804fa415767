"""English contraries of courts, police and what is lawful or proven."""

ROWS = """
uphold affirm confirm let_stand let_*_stand endorse | overturn quash throw_out reverse strike_down annul
    set_aside overrule void toss_out vacate
convict find_*_guilty guilty plead_guilty sentence | acquit clear exonerate not_guilty plead_not_guilty
    find_*_not_guilty innocent walk_free
jail imprison lock_up remand keep_*_in_custody hold_*_in_custody remand_*_in_custody deny_bail refuse_bail
    behind_bars | release free bail grant_bail let_go walk_free suspended_sentence at_large on_the_run
press_charges charge indict prosecute bring_charges file_charges | drop_*_charge drop_*_case dismiss_*_charge
    dismiss_*_case clear withdraw_*_charge decline_to_prosecute close_*_case drop_*_lawsuit
open_*_investigation launch_*_investigation open_*_inquiry launch_*_inquiry open_*_probe launch_*_probe
    reopen_*_case investigate | close_*_investigation drop_*_investigation shelve_*_investigation end_*_probe
    close_*_case refuse_to_investigate drop_*_probe drop_*_inquiry close_*_inquiry
confess admit own_up come_clean | deny recant plead_not_guilty protest_*_innocence maintain_*_innocence
    refuse_to_confess
accept_*_appeal grant_*_appeal allow_*_appeal win_*_appeal | reject_*_appeal dismiss_*_appeal lose_*_appeal
    turn_down_*_appeal deny_*_appeal throw_out_*_appeal
win_*_case win_*_lawsuit | lose_*_case lose_*_lawsuit
testify give_evidence take_*_stand speak_up | refuse_to_testify remain_silent decline_to_testify stay_silent
    plead_*_fifth keep_silent
cooperate cooperate_with comply turn_*_in | stonewall obstruct refuse_to_cooperate defy
legalise decriminalise legalize decriminalize permit authorise authorize allow lawful legal licensed permitted
    authorised | outlaw criminalise criminalize ban prohibit forbid illegal illicit unlicensed banned prohibited
    unauthorised
lift_*_ban end_*_ban overturn_*_ban scrap_*_ban | impose_*_ban uphold_*_ban keep_*_ban extend_*_ban
    reinstate_*_ban
abolish scrap end | reinstate introduce retain reintroduce keep bring_back
abolish_*_death_penalty commute spare | execute put_to_death carry_out_*_execution hang
grant award approve issue | refuse deny revoke reject withhold turn_down withdraw
compensate pay_*_compensation | refuse_*_compensation deny_*_compensation
extend_*_detention renew_*_detention | end_*_detention order_*_release
genuine authentic real original | fake forged forgery counterfeit hoax doctored fabricated bogus replica sham
evidence_of proof_of sign_of find_*_evidence find_*_proof | no_evidence no_proof no_sign lack_of_evidence
    find_no_evidence without_evidence without_proof
corroborate confirm bear_out back_up support substantiate vouch_for | contradict refute rebut discredit debunk
    undercut cast_doubt_on challenge
proven substantiated confirmed verified founded | unproven unsubstantiated unconfirmed unverified baseless
    unfounded groundless false
consensual voluntary voluntarily willingly | forced coerced involuntary against_*_will under_duress
deliberate intentional deliberately on_purpose intentionally premeditated | accidental accident accidentally
    by_accident unintentional by_mistake inadvertently unintentionally unintended
armed carry_*_weapon carry_*_gun | unarmed carry_no_weapon
extend_*_amnesty grant_*_amnesty pardon | refuse_*_amnesty deny_*_pardon refuse_*_pardon rule_out_*_amnesty
escape break_out_of flee evade_capture on_the_run slip_away get_away | capture recapture caught catch arrest
    surrender apprehend nab
freeze_*_assets seize_*_assets | unfreeze unblock release_*_assets unfreeze_*_assets return_*_assets
admit confess acknowledge own_up_to | deny refuse_to_admit plead_not_guilty
walk_free freed set_free | behind_bars stay_in_prison remain_in_jail kept_in_custody
find_*_liable held_liable liable at_fault to_blame | not_liable cleared_of_blame not_at_fault blameless
drop_*_case shelve_*_case close_*_case | press_ahead_with_*_case pursue_*_case refer_*_case reopen_*_case
    send_*_case_to_court send_*_case_to_trial
maximum_sentence harsh_sentence life_sentence death_sentence | lenient_sentence light_sentence
    suspended_sentence minimum_sentence reduced_sentence
clear_*_merger approve_*_merger wave_through_*_merger | block_*_merger veto_*_merger halt_*_merger
copyright_upheld win_*_suit | lose_*_suit
"""
