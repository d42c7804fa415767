"""English abbreviations that end in a full stop without ending the sentence. In lower case, without the stop."""

from workbench.language.words import word_list

# Before a name: a sentence never ends here.
TITLES = word_list(
    "mr mrs ms mx dr drs prof profs messrs mmes mme mlle gen gens sen sens gov govs lt capt cmdr cpl sgt "
    "brig supt insp atty maj adm comdr cdr cmdre pfc pvt lieut sgts ssgt tsgt msgt cpt rt cllr cllrs lt.col lt.gen "
    "lt.-col lt.-gen lt.-cmdr lt.-gov maj.gen maj.-gen brig.-gen sub-lt vice-adm rear-adm gen.sec"
)

# Before the name of a place. "Main St." may end a sentence.
PLACES = word_list("st ste sts mt mts ft pt")

# Before a name when they have a capital; otherwise words of their own.
TITLES_IN_CAPITALS = PLACES | word_list(
    "rev revs hon pres rep reps fr col cols sr sra srta amb det sec min dir asst assoc msgr mgr ald spc ens wg sqn "
    "flt gp dist bp abp visc wm geo thos chas jas jos robt benj edw"
)

# Join or introduce: a sentence ends here only before a word with which sentences begin.
LINKS = word_list(
    "vs v viz cf e.g i.e eg ie al op cit ibid approx est resp esp incl ca c pvt pty a.k.a aka "
    "loc seq subsp spp var temp"
)

# Before a number, or before a Roman one.
BEFORE_A_NUMBER = word_list(
    "no nos p pp vol vols fig figs art arts sect ch chap para paras eq ref refs rs tel ext fax hwy rte "
    "cap pt ed nr sec secs bldg apt rm bk"
)

# Hours and days end a sentence when a capital follows that belongs to no date or time.
CLOCK = word_list("a.m p.m")
CALENDAR = word_list(
    "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun"
)
AFTER_A_TIME = CALENDAR | word_list(
    "january february march april may june july august september october november december monday "
    "tuesday wednesday thursday friday saturday sunday gmt utc est edt et pt cst cdt ct pst pdt mst mdt bst cet "
    "cest msk ist eastern central pacific mountain local mondays tuesdays wednesdays thursdays fridays saturdays "
    "sundays weekdays weekends daily"
)

# Measures, which a sentence ends with when a capital follows.
UNITS = word_list("etc hr hrs sq cu lb lbs oz mph km kg cm mm misc max")

# Measures behind a number, also those that are words of their own: 6 ft. 2 in. tall.
MEASURES = UNITS | word_list(
    "in ft yd yds mi gal gals pt pts qt qts cwt min mins sec secs yr yrs wk wks mo mos m l ml cl dl mg mcg g ha "
    "cal kcal bbl bbls kn kt kts bn tn"
    "deg tsp tbsp p.p.m p.p.b m.p.h k.p.h r.p.m p.s.i"
)

# May end a sentence; it does when a word follows that begins sentences.
ANYWHERE = word_list(
    "inc corp ltd co cos llc plc gmbh bros jr snr esq dept depts univ assn govt gov't intl nat'l ave blvd rd "
    "ln pkwy expy tpke twp cnty mfg hldgs bhd sdn tbk inst hosp natl int'l ass'n dep't b.sc m.sc ph.d m.phil "
    "d.phil ll.b ll.m"
)

# The same, with a capital only: states, which are words in lower case, and words of the courts.
IN_CAPITALS = word_list(
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev "
    "okla ore pa penn tenn tex va vt wash wis wyo ont que alta sask nfld mex civ crim cir bankr supp"
)

# All of them: other words are not looked at twice.
ALL = (
    TITLES | TITLES_IN_CAPITALS | LINKS | BEFORE_A_NUMBER | CLOCK | CALENDAR | UNITS | ANYWHERE | IN_CAPITALS
)

# A letter behind one of these is a name: Vitamin C, Plan B.
LABELS = word_list(
    "vitamin plan group class grade type hepatitis influenza appendix section point exhibit option "
    "schedule annex terminal building gate zone team figure table"
)

# Short words without a vowel that are no abbreviations.
WITHOUT_A_VOWEL = word_list("my by why try cry dry fly sky tv pc cd dvd ngo nth hmm shh thx lol")

# With a number these are the label of what follows: Step 1. Open the box.
NUMBERED = word_list("step part chapter section article rule lesson point phase clause act scene day item")

# Open a remark: P.S. I love you.
OPENING_REMARKS = word_list("p.s ps n.b nb")

# Behind a name that ends in "!": Yahoo! Inc.
COMPANIES = word_list("Inc Corp Ltd LLC PLC Co")

# Endings of web addresses, also with a capital: Newsfeed.Com
WEB_ENDINGS = word_list("com org net gov edu info html php pdf")
