"""Arabic names in the news of wars, uprisings and agreements, with their spellings.

The form of a row: see `language/spellings.py`.
"""

NAMES = """
second-world-war الحرب العالمية الثانية
first-world-war الحرب العالمية الأولى|الحرب العالمية الاولى
cold-war الحرب الباردة
gulf-war حرب الخليج|حرب الخليج الثانية
october-war حرب أكتوبر
october-war/2 حرب تشرين
six-day-war حرب الأيام الستة
six-day-war/2 النكسة
nakba النكبة
intifada الانتفاضة الأولى|الانتفاضة الثانية|انتفاضة الأقصى
arab-spring الربيع العربي
oslo-accords اتفاق أوسلو|اتفاقية أوسلو|اتفاقات أوسلو|اتفاقيات أوسلو
camp-david كامب ديفيد|كامب ديڤيد|كامب دايفيد
dayton-accords اتفاق دايتون|اتفاقية دايتون|اتفاق دايتن
minsk-agreements اتفاقات مينسك|اتفاق مينسك|اتفاقية مينسك
taif-agreement اتفاق الطائف
skhirat-agreement اتفاق الصخيرات
"""
