"""Arabic words that carry no content of their own, for comparing claims."""

from workbench.language.words import keys_of

# Left out when two claims' words are counted.
FUNCTION_WORDS = keys_of(
    "في من إلى على عن مع أن إن أو ثم لكن قد لقد كان كانت يكون تكون هذا هذه ذلك تلك التي الذي الذين ما "
    "هو هي هم كل بعض أي بين بعد قبل منذ خلال عند حتى حول ضد بشأن إثر جراء بسبب رغم كما حيث إذ أمام "
    "وسط عبر أيضا نحو هناك هنا لا لم لن ليس ليست غير بدون دون عدم و ف ب ل ك س يوم عام سنة شهر "
    "على_الأقل حوالي أكثر أقل الأقل تم يتم إلا وهو وهي به بها له لها فيه فيها منه منها عليه عليها "
    "نفسه ذات أمس اليوم أحد آخر أخرى مرة جدا فقط عندما بينما فيما مما لدى يد قبل جانب ضمن تحت فوق "
    "داخل خارج"
)

# Words that turn a statement into its opposite.
NEGATIONS = keys_of("لم لن لا ليس ليست ليسوا لست عدم ما بدون دون غير بلا ولم ولن ولا وليس بعدم لعدم وعدم")

# … not in these company: bounds, exceptions, "still", "no doubt".
NOT_NEGATING_BEFORE = keys_of(
    "يقل تقل يزيد تزيد يزال تزال يزالون زال زالت شك بد سيما يتجاوز تتجاوز إذا يفوق أن إن قاله قال "
    "تسميه يسميه حدث يسمى"
)

# Polite or idiomatic double negation and its verbs: "did not deny".
DENIALS = keys_of("نفى نفت ينفي تنفي ينف تنف أنكر أنكرت ينكر تنكر كذب كذبت فند فندت")

# Deny the one word that follows: without casualties, irresponsible.
DENY_ONE_WORD = keys_of("دون بدون بلا غير عدم بعدم لعدم وعدم")
