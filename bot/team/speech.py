"""How the desk speaks: its sentences, days, times and names of languages, in German or English."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_timedelta

from dialogs.kept_answer import DeskLanguage, DeskLine, DeskText
from dialogs.office import ZONE


@dataclass(frozen=True, slots=True)
class Speech:
    """The language a counsellor reads. Called with an English sentence and its named values, it gives theirs."""

    language: str
    gettext: Callable[[str], str]
    """Looks an English sentence up in the catalog of the domain "desk"."""
    zone: ZoneInfo = ZONE

    def __call__(self, msgid: str, /, **values: object) -> str:
        """Say a sentence; ``values`` fill its named placeholders."""
        sentence = self.gettext(msgid)
        return sentence.format(**values) if values else sentence

    def said(self, line: DeskLine) -> str:
        """Put a line of the table of answers into words; names and clients' own words stay as they are."""
        match line:
            case DeskText(msgid, values):
                return self(msgid, **{name: self.said(value) for name, value in values})
            case DeskLanguage(code):
                return self.name_of_language(code)
            case words:
                return words

    def day(self, when: date, *, year: bool = False) -> str:
        """Name a day: "Do 3.12." or, with ``year``, "Do 03.12.2026"."""
        pattern = "ccc dd.MM.yyyy" if year else "ccc d.M."
        return str(format_date(when, pattern, locale=self.language))

    def weekday(self, when: date) -> str:
        """Name a day in full, for a heading: "Donnerstag, 3. Dezember"."""
        pattern = "EEEE, d. MMMM" if self.language == "de" else "EEEE, d MMMM"
        return str(format_date(when, pattern, locale=self.language))

    def month(self, when: date) -> str:
        """Name a month in short: "Dez."."""
        return str(format_date(when, "LLL", locale=self.language)).rstrip(".")

    def month_and_year(self, when: date) -> str:
        """Name a month, for a heading: "Dezember 2026"."""
        return str(format_date(when, "LLLL yyyy", locale=self.language))

    def instant(self, when: datetime, *, year: bool = True) -> str:
        """Name an aware instant in local time: "Do 03.12.2026 14:30", without ``year`` "Do 3.12. 14:30"."""
        local = when.astimezone(self.zone)
        return f"{self.day(local.date(), year=year)} {local:%H:%M}"

    def clock(self, when: datetime) -> str:
        """Give the local time of day of an aware instant: "14:30"."""
        return f"{when.astimezone(self.zone):%H:%M}"

    def span(self, length: timedelta) -> str:
        """Name a length of time by its largest unit: "3 Stunden", "2 Tage"."""
        return str(format_timedelta(abs(length), threshold=1.5, locale=self.language))

    def name_of_language(self, code: str) -> str:
        """Name a language by its catalog code: "fa_AF" is Dari; a code nobody knows stays as it is."""
        say = self
        own = {
            "de@simple": say("Simple German"),
            "kmr": say("Kurmanji"),
            "ckb": say("Sorani"),
            "sr_Latn": say("Serbian"),
        }
        names = Locale.parse(self.language).languages
        return own.get(code) or names.get(code) or names.get(code.partition("_")[0]) or code
