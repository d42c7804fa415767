"""Acts of one party towards another, beside the ideas: key, English forms | Arabic forms."""

ACTS = """
attack attack shell bomb strike raid hit assault | هاجم هوجم يهاجم هجوم هجمات قصف قصفت استهدف استهداف ضرب اعتداء
invade invade | غزا غزت يغزو غزو اجتاح يجتاح اجتياح
threaten threaten threat threats | هدد يهدد تهديد تهديدات
accuse accuse blame | اتهم يتهم اتهام اتهامات
warn warn warning | حذر يحذر تحذير
occupy occupy | احتل يحتل احتلال
visit visit | زار زارت يزور زيارة
sue sue | قاضى قاضت يقاضي مقاضاة
help help assist | ساعد يساعد مساعدة
besiege besiege encircle | حاصر يحاصر حصار محاصرة
expel expel deport | طرد يطرد ترحيل
fund fund finance | مول يمول تمويل
recognise recognise recognition | اعترف يعترف اعتراف
kill kill assassinate murder | قتل قتلت يقتل مقتل اغتال يغتال اغتيال
arrest arrest detain | اعتقل يعتقل اعتقال أوقف توقيف احتجز احتجاز
rescue rescue save | أنقذ ينقذ إنقاذ
criticise criticise condemn denounce | انتقد ينتقد انتقاد أدان يدين إدانة ندد
back back support | دعم يدعم أيد يؤيد تأييد
declare declare | أعلن أعلنت يعلن تعلن إعلان
reach reach | بلغ بلغت يبلغ وصل وصلت
summon summon | استدعى استدعت يستدعي تستدعي استدعاء
intercept intercept | اعترض اعترضت اعتراض
collide collide ram | اصطدم اصطدمت اصطدام صدم صدمت
injure injure wound | جرح جرحت أصاب أصابت
bury bury buried burial | دفن دفنت دفنوا دفنا
mediate mediate broker brokered mediation | توسط توسطت وساطة
produce produce | أنتج أنتجت ينتج تنتج
promise promise pledge | وعد وعدت تعهد تعهدت يتعهد
"""
