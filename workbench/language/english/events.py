"""English names in the news of wars, uprisings and agreements, with their spellings.

The form of a row: see `language/spellings.py`.
"""

NAMES = """
second-world-war Second World War
second-world-war/2 World War II|World War Two|WWII
first-world-war First World War
first-world-war/2 World War I|World War One|WWI
cold-war Cold War
gulf-war Gulf War
october-war October War
october-war/2 Yom Kippur War
six-day-war Six-Day War|Six Day War
nakba Nakba
intifada Intifada
arab-spring Arab Spring
oslo-accords Oslo Accords
camp-david Camp David
dayton-accords Dayton Agreement|Dayton Accords
minsk-agreements Minsk Agreements|Minsk Accords
taif-agreement Taif Agreement|Taif Accord
skhirat-agreement Skhirat Agreement
"""
