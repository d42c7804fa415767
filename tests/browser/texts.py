"""Texts for the browser's stories: two outlets, one event, one sentence that leaves open who was defeated."""

STORY = "Passes of the north / ممرات الشمال"

FIRST_SOURCE = "صحيفة المرصد الجبلي"
FIRST_TITLE = "عام على هدنة الممرات"
AMBIGUOUS = (
    "خاض البلدان حربين على الممرات، انتهتا بهزيمة الإقليم الشمالي والإقليم الجنوبي وتأمين ثلاثة معابر."
)
FIRST_TOLL = "وقال مدير المستشفى الميداني سامر العلي إن القتال أدى إلى مقتل 20 شخصا على الأقل."
FIRST_TEXT = f"""{AMBIGUOUS}

حصيلة القتال

{FIRST_TOLL} وأضاف: «نقلنا الجرحى ليلا… ولم تصل المساعدات. الطريق مغلق».
"""

SECOND_SOURCE = "The Pass Courier"
SECOND_TITLE = "What the two wars for the passes cost"
SECOND_TEXT = """The southern province lost the second war for the passes, and the north took three crossings.

The fighting killed 31 people, the field hospital said on Monday.
"""
