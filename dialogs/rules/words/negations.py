"""How each language says no: words of their own, and what is written onto a word that is turned around.

One table for all readers. It is folded as :func:`dialogs.rules.writing.plain` gives words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class Negations:
    """How one language turns a sentence around; words and parts of words parted by spaces."""

    alone: str
    """Words that turn around what stands beside them: "not", "değil"."""
    answers: str = ""
    """Words that say no by themselves, and turn around nothing that follows: "nein, passt"."""
    before: str = ""
    """What is written onto the beginning of a word: "incorrect", "несогласна", "ماموافق"."""
    behind: str = ""
    """What is written onto the end of a word: "uygunsuz", "isn't"."""


NEGATIONS: Mapping[str, Negations] = MappingProxyType(
    {
        "de": Negations(
            alone="nicht nich nichts kein keine keinen keiner keinem keines nie niemals ohne weder",
            answers="nein nee nö nope",
            before="un nicht kein miss",
        ),
        "en": Negations(
            alone="""not dont doesnt didnt never none without cannot cant wont isnt arent nothing wasnt aint havent
                hasnt shouldnt wouldnt neither nor""",
            answers="no nope nah",
            before="un in dis non mis not",
            behind="nt",
        ),
        "ar": Negations(
            alone="""ما مو مش ليس ليست لست غير بدون بلا لم لن مافي معندي ولا ماني مني مالي مانني مانو ماهو ماهي موب
                ماكو عدم مارح ماراح مابدي ماعندي ماريد ماوافق ماقدر مابقدر ماقبل مابقبل مابوافق ماودي
                mish mesh msh mush mo mu ma mani""",
            answers="لا لاء لأه لع كلا la la2",
            before="ما لا مو مش غير",
            behind="ش",
        ),
        "fa_AF": Negations(
            alone="""نی نیست نمی ندارم بدون هیچ نمیخواهم نمیخایم نمیشه نیستم نیستیم نیستند نیستید نداریم ندارد نبود
                نشد نمیتوانم نمیتانم""",
            answers="نه نخیر خیر",
            before="نا ن نه بی غیر",
        ),
        "fa": Negations(
            alone="""نیست نمی ندارم بدون هیچ نمیخوام نیستم نیس نیستیم نداره نداریم نمیشه نمیتونم نمیام نمیخواهم نبود
                نشد""",
            answers="نه خیر نخیر نچ",
            before="نا ن نه بی غیر",
        ),
        "ps": Negations(
            alone="نه نشته نلرم نشم مه بې نیم نیمه نده ندی ندې نلري نشي نکوم نغواړم نمنم نسته",
            answers="نا",
            before="نا ن نه بې غیر",
        ),
        "uk": Negations(alone="не без ніколи нема немає жодних жодного жодної", answers="ні нє", before="не без ні"),
        "ru": Negations(alone="не ни без никогда нету нельзя никаких никакой", answers="нет неа", before="не без ни"),
        "tr": Negations(
            alone="""değil değilim değiliz değilsin yoktur yoktu hiç istemiyorum istemem istemiyom gelmiyorum gelmem
                gelemem gelemiyorum etmiyorum etmem olmaz""",
            answers="hayır yok yo yoo cık",
            before="na gayri",
            behind="siz sız suz süz",
        ),
        "kmr": Negations(alone="ne tune nine nîne nîn nin", answers="na nexêr", before="ne na ni bê"),
        "ti": Negations(alone="ኣይኮነን የለን የብለይን ኣይኮንኩን", answers="ኣይፋል ኣይ", before="ኣይ ዘይ"),
        "so": Negations(alone="ma aan malihi la maaha", answers="maya may mayo", before="ma aan"),
        "fr": Negations(
            alone="ne pas jamais sans aucun aucune rien nai nest",
            answers="non nan",
            before="in ir des dis non pas",
        ),
        "es": Negations(
            alone="no nunca sin ningún ninguna nada jamás tampoco", answers="nop nel", before="in des dis no"
        ),
        "bg": Negations(alone="не нямам няма без никога нито никакъв никаква никакви", before="не без"),
        "ro": Negations(alone="nu n fără niciodată nici nicio niciun niciuna nam", before="ne in dez des nu"),
        "pl": Negations(alone="nie bez nigdy brak ani żaden żadna żadne żadnego żadnej żadnych", before="nie bez"),
        "it": Negations(
            alone="non senza mai nessun nessuno nessuna né nemmeno neanche", answers="no", before="in dis non"
        ),
        "vi": Negations(
            alone="không chưa chẳng đừng ko k kg kô kông hông hổng hong hok khum chả", before="không chưa chẳng"
        ),
        "sq": Negations(alone="nuk s pa kurrë asnjë mos", answers="jo", before="pa mos nuk"),
        "sr_Latn": Negations(
            alone="ne nije nisam nemam nema bez nikad не није нисам немам нема без никад", before="ne ni bez не ни без"
        ),
        "ckb": Negations(
            alone="نیمە نییە نیە نیم نین نازانم نامەوێ نامەوێت بێ ناکەم نابێت نابێ ناکرێ",
            answers="نا نە نەء نەخێر",
            before="نا نە بێ",
        ),
        "am": Negations(alone="አይደለም አይደለሁም የለም የለኝም አልፈልግም ያለ አላውቅም", answers="አይ", before="አል አይ የማይ ኢ"),
    }
)
