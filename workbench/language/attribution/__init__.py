"""Attribution: who asserts what in a sentence, and who carried it to the reader."""
