"""How people say of a paper that its time is over, or that they do not have it, in any language."""

EXPIRED = """abgelaufen* | ausgelaufen | nicht mehr gültig | ungültig | expired | out of date | ran out
    | has run out | overstayed | منتهي* | انتهت | انتهى | خلصانة | خلصان | خلصت | خلص | منتهية الصلاحية | خالصة
    | سالا | تسالات | بطلت | تمام شده | خلاص شده | ختم شده | باطل شده | تیر شده | منقضی | تموم شده | تموم شد
    | اعتبار نداره | اعتبار ندارد | اعتبارش _ | ختمه شوې | ختم شوی | ختم شوې | خلاصه شوې | خلاص شوی
    | پای ته رسېدلې | اعتبار نلري | بەسەرچوو* | بەسەر چوو* | تەواو بوو* | xilas bû* | xilas bu | qediya*
    | derbas bû* | dema wê qediya | bitti | bitmiş | süresi doldu | süresi dolmuş | süresi bitti | süresi geçti
    | geçersiz | doldu | bitik | закінчи* | закінчен* | прострочен* | недійсн* | скінчи* | минув термін
    | закончи* | закончен* | просрочен* | истек* | истёк* | недействител* | кончи* | изтек* | изтече | изтекл*
    | невалид* | expirat* | a expirat | mi a expirat | wygas* | wygasł* | nieważn* | przetermin* | skończył*
    | skończyl* | scadut* | expiré* | périmé* | plus valable | vencid* | caducad* | expirad* | dhacay | dhacday
    | waqtigiisu dhacay | wuu dhacay | way dhacday | ወዲኡ | ወዲኣ | ዝሓለፎ | ሓሊፉ | ጊዜኡ ሓሊፉ | አልቋል | አልቆ | ጊዜው አልፎ
    | ጊዜው ያለፈ | አልፏል | skadua* | ka skaduar | ka skadu | istekl* | istekao | nevaže* | hết hạn | quá hạn"""
"""What is said of a paper whose time is over."""

NOT_MINE = """değil | değilim | değiliz | yok | yoktu | etmedim | etmedik | almadım | alamadım | başvurmadım
    | alınmadı | nînim | nînin | nîne | ninim | nine | tune | tunene | نیستم | ندارم | ندارد | نکرده ام | نکردم
    | نکردیم | نگرفتم | نگرفته | نه یم | نه لرم | نلرم | نشته | نیە | نییە | نیم | nikam | s'kam | skam | nuk
    | nemam | nisam | nije | nemá | нямам | не съм | нема | немає | не маю | нет | не имею | nie mam
    | nie jestem | nie starałem | nie starałam | nu am | nu sunt | n am | nam | non ho | non sono | pas | n'ai
    | no tengo | no soy | ma haysto | ma lihi | malihi | ma ihi | የለኝም | አይደለሁም | የብለይን | ኣይኮንኩን | ماعندي
    | معندي | مامعي | ما عندي | ما معي | ماني | مو معي | معنديش | ما عنديش | ماعنديش | مكانش | không có
    | không phải | without | nicht | kein | keine | keinen"""
"""Negations beside a paper, written together with the verb or as a word."""
