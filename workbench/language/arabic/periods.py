"""Arabic words for how long a count went on: في يومين، خلال السنة، يوميا."""

from workbench.language.words import key_of, keys_of

# Behind these stands the stretch of time in which something was counted.
WITHIN = keys_of("في خلال غضون مدى مدار طوال طيلة")

# Units of time, in days.
UNITS: dict[str, float] = {
    key_of(word): days
    for days, words in (
        (1 / 24, "ساعة ساعات"),
        (1 / 12, "ساعتين"),
        (1, "يوم يوما أيام ليلة ليال ليالي"),
        (2, "يومين ليلتين"),
        (7, "أسبوع أسبوعا أسابيع"),
        (14, "أسبوعين"),
        (30, "شهر شهرا أشهر شهور"),
        (60, "شهرين"),
        (91, "فصل"),
        (120, "موسم"),
        (365, "سنة سنوات عام عاما أعوام"),
        (730, "سنتين عامين"),
        (3650, "عقد عقود"),
        (7300, "عقدين"),
    )
    for word in words.split()
}

# Between such a preposition and its unit.
BETWEEN = keys_of("آخر أول كل كامل فقط نحو")

# Say it alone.
ALONE: dict[str, float] = {key_of(word): 1 for word in ("ليلا", "الليلة")}

# What is counted again and again.
RATES: dict[str, float] = {
    key_of(word): days
    for days, words in (
        (1, "يوميا يومي يومية"),
        (7, "أسبوعيا أسبوعي أسبوعية"),
        (30, "شهريا شهري شهرية"),
        (365, "سنويا سنوي سنوية"),
    )
    for word in words.split()
}
# … also in front of a unit: كل يوم.
PER = keys_of("كل")
