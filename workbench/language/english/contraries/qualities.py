"""English contraries that are qualities of things and people."""

ROWS = """
high tall | low
heavy strong intense fierce | light weak mild
first maiden debut | last final latest
new modern brand-new recent | old ancient second-hand outdated
public state-run state-owned government-run | private privately-owned privately_owned
local domestic home-grown | foreign international imported overseas
complete total full whole entire | partial incomplete limited unfinished
finished complete completed | unfinished incomplete under_construction
known identified named | unknown unidentified anonymous unnamed
certain sure definite | uncertain unsure unclear in_doubt
clear obvious | unclear vague ambiguous murky
simple easy | complex difficult complicated hard
common frequent widespread routine usual regular | rare infrequent unusual uncommon isolated irregular
temporary interim short-term provisional | permanent lasting long-term
direct directly | indirect indirectly
strong powerful | weak feeble
open ajar | closed shut locked sealed
wide broad | narrow
thick dense | thin sparse
deep | shallow
major serious grave severe significant | minor slight trivial insignificant negligible superficial
good excellent | bad poor dire
positive | negative
religious | secular
urban | rural
married | single unmarried
rich | poor
guilty | innocent
responsible liable to_blame | not_responsible not_to_blame blameless
ready prepared | unprepared unready caught_off_guard ill-prepared
willing | unwilling reluctant
able | unable
necessary essential needed vital | unnecessary needless unneeded superfluous
binding | non-binding symbolic
unanimous unanimously | split_vote divided narrowly
favourite | underdog outsider
majority most | minority few
maximum | minimum
offensive | defensive
liberal | conservative
left-wing leftist | right-wing rightist
conditional | unconditional unconditionally
equal | unequal
fair just | unfair unjust
correct right | incorrect wrong mistaken
sunny bright clear | cloudy overcast rainy
lightly slightly | heavily severely badly
daily | weekly monthly
employed | unemployed
successful | unsuccessful
experienced veteran | inexperienced novice rookie
sober | drunk intoxicated
alone | accompanied
paid | unpaid
free_of_charge free | paid chargeable
easier simpler | harder tougher trickier
safer | riskier more_dangerous
better improved | worse worsened
louder | quieter
younger | older
longer | shorter
bigger larger | smaller
faster quicker | slower
earlier sooner | later
stronger | weaker
richer wealthier | poorer
busier | quieter emptier
"""
