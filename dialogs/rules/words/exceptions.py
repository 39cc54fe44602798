"""How people say which day or time it shall not be: "any day but Friday", "I cannot on Monday", in any language."""

EXCEPT = """anything but | everything but | all but | anytime but | time but | außer | ausser | bis auf
    | nur nicht | bloß nicht | except | day but | days but | any but | but not | apart from | other than | غير
    | ما عدا | ماعدا | عدا | إلا | باستثناء | به جز | بجز | جز | غیر از | به غیر از | به استثنای | بې له
    | پرته له | پرته | مګر | جگە لە | جگه له | بێجگە لە | ji bilî | ji xeynî | xeynî | bilî | hariç | dışında
    | haricinde | крім | окрім | кроме | за исключением | освен | с изключение на | în afară de | afară de
    | cu excepția | mai puțin | oprócz | poza | z wyjątkiem | byle nie | sauf | hormis | excepté | à part
    | menos | excepto | salvo | que no sea | tranne | eccetto | a parte | trừ | ngoại trừ | përveç | pervec
    | me përjashtim | osim | sem | izuzev | осим | сем | mooyee | mooyaane | mooyi | maahee | marka laga reebo
    | ብዘይካ | ብዘይ | በስተቀር | ውጪ"""
"""Words beside the days that are left out of all others."""

CANNOT = """passt nicht | geht nicht | kann nicht | keine zeit | cannot | not possible | not available | busy
    | مابقدر | مابقدرش | ماقدر | مااقدر | مقدرش | مانقدر | منقدرش | ماينفع | مينفعش | مايناسبني | مايصير | ميصير
    | مشغول* | نمی‌توانم | نمیتوانم | نمیتونم | نمی‌تونم | نمیتانم | نمیشه | نمیشود | نمی‌شود | نمیام | نمیایم
    | نمی‌آیم | نمیخوام | نباشد | نباشه | نی | نشم | نشي | نه شي | نه شم | نه وي | نه راځم | وخت نلرم | ناتوانم
    | نایەم | ناگونجێ | نابێت | نابێ | کاتم نییە | nikarim | nabe | nayêm | ne guncav e | olmaz | olmasın
    | gelemem | gelemiyorum | gelemeyeceğim | uymaz | uymuyor | müsait değilim | uygun değil | yapamam | istemem
    | işim var | доволі ні | зайнят* | занят* | заето | зает* | ocupat | ocupată | zajęt* | nie pasuje | occupé*
    | pris | ocupad* | impegnat* | bận | i zënë | zauzet* | mashquul* | kari maayo | ma imaan karo | ma awoodo
    | ኣይኮነን | ኣይክእልን | ኣይሰማምዓንን | ኣይመጽእን | ኣይጥዕመንን | ኣይምችወንን | አይሆንም | አልችልም | አይመቸኝም | አልመጣም | አይመችም | አልችልም
    | አይደለም | smundem | nemogu"""
"""Ways to say that one cannot then."""

NOT_BEFORE = """nicht vor | nich vor | nicht früher als | nicht eher als | not before | not earlier than
    | ليس قبل | مو قبل | مش قبل | لا قبل | ما قبل | نه قبل از | قبل از _ نه | قبل از _ نمی* | نه پیش از
    | پیش از _ نه | نه له _ مخکې | له _ مخکې نه | مخکې نه | не раніше | не раньше | не до | не перед | не по рано от
    | не преди | önce olmaz | önce değil | önce olmasın | önce gelemem | ne berî | berî _ na | berî _ nabe
    | berî _ ne | ቅድሚ _ ኣይኮነን | ቅድሚ _ ኣይክእልን | በፊት አይሆንም | በፊት አይደለም | በፊት አልችልም | ka hor maya
    | ka hor ma | pas avant | no antes | antes _ no | nu înainte | nu mai devreme | nie przed | nie wcześniej niż
    | non prima | không trước | đừng trước | không sớm hơn | jo para | jo përpara | mos para | ne pre | ne prije
    | не пре | نەک پێش | پێش _ نا | پێش _ نابێت | نە پێش"""
"""Ways to say from which day on: "not before Wednesday"."""

OTHERWISE = """aber | sondern | but | rather | لكن | بس | اما | ولی | اما | خو | بەڵام | lê | ama | fakat | але
    | но | а | dar | ci | ale | mais | pero | sino | ma | nhưng | por | ali | nego | laakiin | ግን"""
"""Words between what is left out and what is wished for."""

NO_PROBLEM = """kein problem | no problem | not a problem | ما في مشكلة | مافي مشكلة | مو مشكلة | مش مشكلة
    | لا مشكلة | بدون مشاكل | مشکلی نیست | مشکل نیست | مشکلی نداره | ستونزه نشته | پروا نه کوي | немає проблем
    | без проблем | не проблема | нет проблем | няма проблем | няма проблеми | sorun yok | sorun değil
    | problem yok | pirsgirêk tune | pirsgirêk nîne | pas de problème | pas de souci | no hay problema
    | sin problema | sin problemas | no pasa nada | nicio problemă | fără probleme | nie ma problemu
    | bez problemu | bez problema | nema problema | nessun problema | senza problemi | không sao
    | không vấn đề gì | s'ka problem | ska problem | pa problem | کێشە نییە | کێشە نیە | wax dhib ah ma leh
    | dhib malaha | dhib ma leh | ጸገም የለን | ጸገም የብለይን | ችግር የለም | ችግር የለውም | warum nicht | why not
    | pourquoi pas | por qué no | почему нет | почему бы и нет | чому ні | чому б ні | perché no | dlaczego nie
    | czemu nie | neden olmasın | چرا نه | چرا که نه | ليش لا | لم لا | de ce nu | защо не | zašto ne | pse jo
    | nicht nur | not only | nicht später als | no later than | nicht schlimm"""
"""What sounds like a denial and agrees."""
