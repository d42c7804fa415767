"""Which of the English ideas in `ideas.py` exclude each other, and which take others back."""

# Ideas that exclude each other.
OPPOSED = (
    "up down|up stable|down stable|start stop|start cancel|go_on stop|go_on cancel|hold cancel|"
    "support oppose|support condemn|welcome oppose|welcome condemn|accept oppose|accept condemn|"
    "succeed fail|win lose|calm clash|free jail|confirm deny|allow ban|accept ban|open close|"
    "survive die|enter leave|stay leave|impose lift|build destroy|appear vanish|hire fire|best worst|"
    "big small|secret public|advance retreat|buy sell|true false|accept deny|support cancel|keep cancel|"
    "keep abandon|extend stop|extend cancel|agreed differ|deploy withdraw|hope despair|profit lose|"
    "surplus deficit|most few|strong weak|rich poor|comply breach|return leave|return flee|flee stay|"
    "hide reveal|attend boycott|respond neglect|unite divide|early late|possible impossible|"
    "encourage discourage|encourage ban|full empty|awake asleep|sit stand|hot cold|fast slow|on off|"
    "qualify lose|qualify eliminated|qualify fail|keep change|keep stop|effective useless|clean dirty|"
    "simple hard|cheap dear|long short|guilty_of innocent_of|give take|remember forget|trust doubt|"
    "friendly hostile|strict lenient|push pull|pick put|indoor outdoor|confirm doubt|support doubt|"
    "calm up|accept refrain|agreed divide|welcome doubt|enter eliminated|keep cancel|accuse free|"
    "accuse support|allow oppose|fire keep|jail survive|crowded empty|celebrate mourn|loyal rebel|"
    "invest divest|wet dry|withdraw restore|fire restore|free stop|lift up|keep lose|stay fire|"
    "stay lose|survive fail|exceed miss|promote demote|capture lose|capture leave|capture retreat|"
    "capture withdraw|require optional|require allow|attend miss|hurt unhurt|die unhurt|sail land|"
    "keep fire|accept fire|confirm oppose|pay default|pay refrain|fund defund|nationalise privatise|"
    "include exclude|free hide|above below|healthy ill|positive negative|marry divorce|marry divide|"
    "extend shorten|lend borrow|expel stay|expel enter|expel allow|expel welcome|expel restore|"
    "restore cut_off|enter boycott|accept differ|guilty_of free|innocent_of jail|harmful safe_to|"
    "calm harmful|fail win|open cancel|hire cancel|take lose|accept doubt|down float|surrender oppose|"
    "gather disperse|attract repel|help hinder|cooperate hinder|cooperate refrain|capture free|"
    "hasten cancel|burn extinguish|find lose|find miss|punish forgive|punish free|lead trail|"
    "maximum minimum|permanent temporary|up lose|accept fail|destroy keep|destroy intact|dissolve build|"
    "dissolve hold|protect endanger|leave go_on|attend leave|take restore|take return|return boycott|"
    "defeat accept|up slow|forgive accuse|restore stop|restore cancel|restore destroy|restore lose|"
    "remove keep|remove hire|remove include|remove build|exist vanish|exist boycott|exist deficit|"
    "enter ban|lift keep|hire leave|invite expel|invite ban|hold stop|jail leave|calm active|free hold|"
    "down ease|up ease|impose ease|clash ease|undermine support|undermine up|extend leave|find vanish|"
    "welcome clash|intact fail|return keep"
)

# Ideas that turn what is said into its opposite, as a negation does: rejects, fails to, cancels.
REVERSING = "oppose fail cancel deny refrain abandon"

# Ideas that deny the one they govern: refused to close, stopped supporting, lifted the ban.
TAKING_BACK = "oppose fail cancel deny neglect abandon refrain stop ban lift lose"

# Ideas that happen only with the one they govern: did not manage to stop, did not begin to withdraw.
PASSING_ON = "succeed start go_on accept allow agreed keep extend support"

# Qualities: behind "a" they tell one thing from another and contradict nothing (a big dog, a small one).
QUALITIES = "big small hot cold rich poor strong weak long short full empty clean dirty cheap dear early late"
