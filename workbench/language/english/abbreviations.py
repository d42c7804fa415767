"""English abbreviations that end in a full stop without ending the sentence. In lower case, without the stop."""

from workbench.language.words import word_list

# Before a name or a number: a sentence never ends here.
BEFORE_A_NAME = word_list(
    "mr mrs ms mx dr drs prof rev hon pres gov sen rep reps sens gen col lt maj capt cmdr cpl sgt adm "
    "brig supt insp det atty amb sec messrs mmes fr sr st ste mt ft no nos fig figs vol pp p art sect "
    "ch eq ref est approx ca c cf vs v viz e.g i.e eg ie al lt.col gen.sec"
)

# May end a sentence; it does when a word follows that begins sentences.
ANYWHERE = word_list(
    "inc corp ltd co llc plc bros jr etc a.m p.m u.s u.k u.n e.u u.s.a u.a.e d.c ph.d m.d b.a m.a "
    "b.sc m.sc j.d b.c a.d jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur "
    "thurs fri sat sun ave blvd rd dept univ assn gov't est ala ariz ark calif colo conn del fla ga "
    "ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo "
    "n.y n.j n.h n.c s.c n.d s.d n.m r.i w.va misc min max hr hrs sq cu lb lbs oz mph ext tel esp "
    "incl"
)

# Words with which sentences begin and names do not go on.
STARTERS = word_list(
    "the a an he she it they we you i his her its their our my this that these those there here in on "
    "at by for from with after before but and or so yet if when while although though as since "
    "because however meanwhile what who why how where which one some many most both no not now then "
    "also still once under over during according last officials police please thanks let earlier "
    "later mr mrs ms dr"
)
