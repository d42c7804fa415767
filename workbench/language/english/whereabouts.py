"""English words that say where, for telling another place from another name."""

from workbench.language.words import word_list

# A place follows.
WHERE = word_list(
    "in at near to from around inside outside off across northern southern eastern western north south east west "
    "central through towards toward into reached reach reaches via"
)

# Nouns of places, whose complement names them: the city of.
PLACES = word_list(
    "city town village island province district region state county area suburb street river mount mountain port "
    "coast border camp capital peninsula lake gulf valley governorate "
    "square squares street streets bridge airport station museum mosque cathedral church outskirts "
    "centre center heart middle north south east west edge suburbs "
    "neighbourhood quarter hills forest desert delta straits strait waters streets"
)
