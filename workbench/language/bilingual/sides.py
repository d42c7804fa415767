"""Two sides of ideas: what is said of a thing on the first side excludes what is said of it on the second."""

SIDES = (
    (
        "support welcome accept allow encourage help invite",
        "oppose condemn ban doubt accuse discourage hinder undermine",
    ),
    (
        "start go_on hold open keep restore extend hire build intact endure",
        "stop cancel close destroy fire dissolve vanish",
    ),
    ("enter stay return attend join", "leave flee boycott withdraw expel"),
)
