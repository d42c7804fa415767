"""Arabic words that say who won or lost a fight, and what can be won or lost."""

from workbench.language.words import keys_of

WON = keys_of(
    "انتصر انتصرت ينتصر تنتصر انتصار فاز فازت يفوز تفوز فوز ربح ربحت يربح تربح كسب كسبت يكسب تكسب ظفر ظفرت حسم حسمت"
)
LOST = keys_of(
    "خسر خسرت يخسر تخسر خسارة خاسرا خاسرة انهزم انهزمت ينهزم تنهزم هزيمة اندحر اندحرت اندحار مهزوما مهزومة"
)
DEFEATED = keys_of("هزم هزمت")

# What follows the one who was defeated, where an object would follow the one who defeats.
BEHIND_PASSIVE = keys_of("في أمام خلال عام سنة") | {"."}

# What one wins or loses as a whole; whoever loses soldiers or ground has not lost these.
FIGHTS = keys_of(
    "حرب حربا معركة قتال مواجهة مباراة لقاء نهائي كأس لقب بطولة دوري سباق انتخابات اقتراع تصويت استفتاء قضية دعوى "
    "رهان جولة نزال صراع منافسة شوط"
)

# Behind these no object follows.
NO_OBJECT = keys_of("في أمام ضد على من خلال مع بعد قبل عام سنة ب إلى منذ لصالح")

ORDINALS = {
    **dict.fromkeys(keys_of("الأولى أولى الأول أول"), "first"),
    **dict.fromkeys(keys_of("الثانية ثانية الثاني ثان"), "second"),
    **dict.fromkeys(keys_of("الثالثة ثالثة الثالث ثالث"), "third"),
}
