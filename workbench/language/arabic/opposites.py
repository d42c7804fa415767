"""Which of the Arabic ideas in `ideas.py` exclude each other, and which take others back."""

# Ideas that exclude each other.
OPPOSED = (
    "up down|up stable|down stable|start stop|start cancel|go_on stop|go_on cancel|hold cancel|"
    "support oppose|support condemn|welcome oppose|welcome condemn|accept oppose|condemn accept|"
    "succeed fail|win lose|clash calm|free jail|confirm deny|allow ban|accept ban|open close|"
    "survive die|enter leave|stay leave|impose lift|destroy build|appear vanish|hire fire|best worst|"
    "big small|love hate|sign cancel|sign fail|secret public|advance retreat|buy sell|join drop|"
    "true false|accept deny|succeed cancel|accept fail|healthy ill|call oppose|call ban|accuse support|"
    "accuse free|accuse welcome|engage separate|calm alert|care neglect|near far|oppose start|"
    "oppose sign|oppose go_on|go_on free|cancel accept|hold oppose|ban support|love clash|love condemn|"
    "hate calm|survive jail|stop sign|support cancel|keep cancel|keep abandon|extend stop|extend cancel|"
    "agreed differ|deploy withdraw|hope despair|profit lose|surplus deficit|most few|strong weak|"
    "rich poor|comply breach|restore cut|return cut|return leave|return flee|flee stay|hide reveal|"
    "quicken slow|attend boycott|attend vanish|respond neglect|respond oppose|unite divide|early late|"
    "possible impossible|advance down|free condemn|encourage ban|encourage warn|start abandon|calm warn|"
    "agreed fail|hold fail|warn support|warn welcome|accept stop|stable clash|leave advance|accuse far|"
    "open ban|keep vanish|far close|join stop|far jail|qualify leave|qualify eliminated|qualify fail|"
    "keep change|keep change|effective useless|clean dirty|beautiful ugly|easy hard|cheap dear|"
    "long short|innocent guilty|give take|remember forget|trust doubt|support doubt|allow oppose|"
    "up calm|hire stop|comply oppose|accept refrain|die healthy|free guilty|advance stop|welcome doubt|"
    "confirm doubt|enter eliminated|crowded deserted|celebrate mourn|loyal rebel|invest divest|wet dry|"
    "hot cold|free stop|withdraw restore|withdraw return|free ban|return fire|light dark|sail land|"
    "return stop|stay fire|keep lose|keep lose|stay lose|gains down|gains losses|losses up|"
    "profit losses|win losses|promote demote|capture leave|capture lose|capture retreat|require optional|"
    "unite separate|expel hire|pay refrain|include exclude|nationalise privatise|lend borrow|"
    "positive negative|expel stay|expel enter|expel return|expel welcome|extend shorten|confirm oppose|"
    "fail win|require allow|keep fire|keep fire|give ban|endure down|endure stop|endure fail|"
    "endure retreat|endure leave|stable unstable|calm unstable|crowded dry|disarm rearm|surrender endure|"
    "surrender oppose|gather disperse|dissolve build|dissolve hold|hasten cancel|find lose|"
    "punish forgive|punish free|lead trail|permanent temporary|destroy keep|capture free|unpaid paid|"
    "up lose|require lift|leave go_on|take restore|return boycott|forgive accuse|exist vanish|"
    "exist deserted|exist deficit|hire leave|enter ban|lift keep|burn stop|burn dark|help hinder|"
    "attract repel|encourage discourage|full empty|restore stop|restore cancel|restore lose|"
    "restore destroy|restore fire|gains lose|up deficit|enter separate|undermine support|undermine up|"
    "cancel allow|likely deny|likely impossible|normalise boycott|normalise cut|please anger|"
    "call abandon|extend leave|support lose|survive vanish|welcome clash"
)

# Ideas that turn what is said into its opposite, as a negation does: rejects, fails to, cancels.
REVERSING = "oppose fail cancel deny neglect abandon refrain"

# Ideas that deny the one they govern: refused to close, stopped supporting, lifted the ban.
TAKING_BACK = "oppose fail cancel deny neglect abandon refrain stop ban lift lose"

# Ideas that happen only with the one they govern: did not manage to stop, did not begin to withdraw.
PASSING_ON = "succeed start go_on accept allow agreed keep extend support"

# Qualities: of an indefinite noun they tell one thing from another and contradict nothing (كلب كبير، كلب صغير).
QUALITIES = "big small rich poor strong weak long short clean dirty cheap dear beautiful ugly early late"
