"""English contraries of prices, trade, firms, work and taxes."""

ROWS = """
rise grow increase climb gain expand accelerate go_up pick_up surge rally rebound edge_up tick_up advance | fall
    shrink decrease drop decline lose slow go_down ease slump slide edge_down tick_down dip retreat sink tumble
regain_ground gain_ground recover rebound firm strengthen appreciate rally claw_back | lose_ground weaken
    depreciate slide tumble plunge crumble slip sink extend_*_losses
leave_*_unchanged keep_*_unchanged hold_*_steady unchanged hold_*_rates keep_*_rates keep_*_on_hold
    maintain_*_rate | cut_*_rate raise_*_rate hike_*_rate lower_*_rate change cut hike raise lower increase
    reduce
raise increase hike lift put_up double push_up | lower cut reduce slash bring_down halve trim freeze
turn_*_profit make_*_profit post_*_profit report_*_profit profitable in_the_black record_*_profit book_*_profit
    return_to_profit | loss run_*_loss make_*_loss post_*_loss report_*_loss unprofitable in_the_red loss-making
    record_*_loss book_*_loss swing_to_*_loss
meet beat exceed top surpass | miss fall_short_of undershoot fail_to_meet lag
meet_*_payment pay_off repay service_*_debt settle honour_*_debt pay_up | default miss_*_payment fail_to_pay
    fail_to_repay fall_behind stop_paying
solvent | insolvent bankrupt go_bust go_under file_for_bankruptcy declare_bankruptcy go_bankrupt collapse
survive stay_afloat emerge_from_bankruptcy rescue bail_out avoid_bankruptcy avert_bankruptcy turn_around |
    go_bust go_under collapse fold liquidate wind_up shut_down cease_trading bankrupt
hire take_on recruit add_*_jobs create_*_jobs expand_*_workforce add_*_staff | lay_off cut_*_jobs shed_*_jobs
    axe_*_jobs make_*_redundant fire sack slash_*_jobs cut_*_staff cut_*_workforce hiring_freeze freeze_hiring
invest_in pour_*_into put_*_into buy_into increase_*_stake raise_*_stake build_*_stake | divest pull_out_of
    sell_off offload sell_*_stake exit dispose_of cut_*_stake reduce_*_stake
buy acquire purchase take_over snap_up | sell offload dispose_of divest spin_off
merge merger combine | demerge split spin_off break_up break_off_*_merger call_off_*_merger abandon_*_merger
subsidise subsidize keep_*_subsidy raise_*_subsidy maintain_*_subsidy introduce_*_subsidy | end_*_subsidy
    cut_*_subsidy scrap_*_subsidy remove_*_subsidy lift_*_subsidy phase_out_*_subsidy
impose_*_tariff raise_*_tariff slap_*_tariff increase_*_tariff levy | scrap_*_tariff lift_*_tariff cut_*_tariff
    remove_*_tariff waive exempt lower_*_tariff suspend_*_tariff
impose_*_sanction slap_*_sanction tighten_*_sanction extend_*_sanction renew_*_sanction reimpose_*_sanction |
    lift_*_sanction ease_*_sanction remove_*_sanction drop_*_sanction waive_*_sanction suspend_*_sanction
surplus in_surplus glut oversupply | deficit in_deficit shortfall shortage
abundant plentiful ample in_plenty well-stocked in_stock | scarce in_short_supply run_out run_low short_of
    sold_out out_of_stock
go_on_strike call_*_strike strike walk_out walk_off down_tools stage_*_strike begin_*_strike stage_*_walkout
    extend_*_strike | report_for_work return_to_work avert_*_strike call_off_*_strike end_*_strike
    suspend_*_strike go_back_to_work turn_up_for_work back_at_work cancel_*_strike work_normally
devalue devaluation | revalue prop_up_*_currency
boom thrive flourish prosper | slump recession bust go_into_recession downturn enter_recession
    slip_into_recession stagnate
avoid_recession escape_recession dodge_recession emerge_from_recession exit_recession avert_recession |
    enter_recession fall_into_recession slip_into_recession slide_into_recession tip_into_recession
privatise sell_off | nationalise take_into_public_ownership renationalise bring_into_state_hands
deregulate | regulate
rich wealthy well-off prosperous affluent | poor impoverished hard-up destitute penniless broke
employed in_work have_*_job | unemployed jobless out_of_work lose_*_job
full-time | part-time
overvalued | undervalued
bullish upbeat optimistic | bearish gloomy pessimistic downbeat
launch unveil roll_out introduce start_selling bring_out | discontinue recall scrap withdraw pull phase_out
    stop_selling shelve cancel
increase_*_output raise_*_output boost_*_output raise_*_production boost_*_production ramp_up_*_production |
    cut_*_output reduce_*_output curb_*_output cut_*_production reduce_*_production halt_*_production
    curb_*_production
win_*_contract award_*_contract renew_*_contract extend_*_contract sign_*_contract | lose_*_contract
    cancel_*_contract tear_up_*_contract terminate_*_contract end_*_contract scrap_*_contract rescind_*_contract
    rip_up_*_contract
approve_*_loan grant_*_loan | refuse_*_loan reject_*_loan deny_*_loan
open_*_branch open_*_store open_*_plant | close_*_branch close_*_store close_*_plant shut_*_plant
lend | borrow
owe in_debt indebted | debt-free owe_nothing out_of_debt pay_off_*_debt clear_*_debt
inflow | outflow
upgrade raise_*_rating | downgrade cut_*_rating lower_*_rating
cheap affordable inexpensive | expensive costly unaffordable pricey
affirm maintain keep confirm retain upgrade raise | downgrade cut lower strip slash
pay pay_out distribute declare_*_dividend settle hand_over disburse | withhold suspend hold_back skip omit
    cancel freeze cut_off
go_back_to_work return_to_work report_for_work end_*_walkout working at_work | on_strike stay_on_strike
    stay_off_*_job remain_on_strike walk_out idle
record_high all-time_high new_high highest_level highest_point multi-year_high peak | record_low
    all-time_low new_low lowest_level lowest_point multi-year_low trough rock_bottom
make_*_loss run_*_loss lose_money | break_even make_*_profit make_money turn_*_corner
profit_warning cut_*_guidance lower_*_guidance cut_*_forecast lower_*_forecast trim_*_forecast
    downgrade_*_outlook | raise_*_guidance raise_*_forecast upgrade_*_forecast lift_*_guidance
    upgrade_*_outlook lift_*_forecast
bail_out rescue prop_up shore_up save | left_to_fail let_*_fail let_*_collapse allowed_to_fail
    allowed_to_collapse abandon wind_down
bumper_harvest good_harvest record_harvest bumper_crop | failed_harvest poor_harvest crop_failure
    bad_harvest ruined_harvest
keep_trading stay_open remain_open open_for_business open_as_usual keep_*_doors_open | shut_up_shop
    close_*_doors shut_*_doors pull_down_*_shutters cease_trading close_down
fast-track speed_up expedite push_through rush_through accelerate | put_on_hold put_*_on_hold shelve delay
    stall hold_up freeze mothball put_*_on_ice pause
spend splash_out pour_money splurge | save tighten_*_belt economise scrimp hoard cut_back
overspend over_budget exceed_*_budget overrun | under_budget within_budget on_budget underspend
debt-ridden indebted mired_in_debt | debt-free cash-rich
wage_rise pay_rise raise_*_wages raise_*_pay increase_*_pay higher_wages higher_pay | pay_cut wage_cut
    cut_*_wages cut_*_pay freeze_*_pay freeze_*_wages pay_freeze lower_wages lower_pay
dearer costlier more_expensive pricier up_in_price | cheaper less_expensive down_in_price
strong_demand demand_rise brisk_trade | weak_demand sluggish demand_fall lacklustre
expand_into enter_*_market move_into | pull_out_of_*_market leave_*_market exit_*_market quit_*_market
go_public list float | delist go_private
keep_*_plant_open save_*_plant save_*_jobs protect_*_jobs | close_*_plant shut_*_plant axe_*_jobs
    scrap_*_jobs
tax_cut cut_*_tax lower_*_tax abolish_*_tax scrap_*_tax tax_break | tax_rise raise_*_tax increase_*_tax
    introduce_*_tax new_tax hike_*_tax
strengthen firm_up recover | weaken soften crumble
oversubscribed sell_out snap_up | undersubscribed unsold go_begging
open_*_border_to_trade free_trade liberalise | protectionist close_*_border embargo
reach_*_wage_deal settle_*_dispute end_*_dispute agree_*_pay_deal | dispute_drag_on walk_out_of_pay_talks
flock_to rush_to pile_into clamour_for queue_for snap_up | shun avoid spurn steer_clear_of stay_away_from
    dump
on_stream back_on_stream up_and_running in_production restart | offline idle mothballed shut_down
    out_of_action
double triple treble quadruple multiply | halve
able_to_pay solvent pay_*_way | unable_to_pay insolvent fail_to_pay
peak level_off top_out bottom_out flatten | climb keep_climbing still_climbing still_rising keep_rising
    continue_to_rise accelerate
floating float freely_traded | pegged peg fix fixed
keep maintain retain raise pay | axe scrap cut omit skip slash suspend cancel drop
confiscate seize impound withhold detain | release return hand_back let_go give_back
"""
