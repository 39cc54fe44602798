"""A small conversation behind the web chat's door: what the turn promises, without dialogs and without a database."""

from dataclasses import dataclass, field, replace

from bot.port import AnsweredLine, Button, Inbound, Outbound, Page
from dialogs.engine.conversation import Opened, Said, Tapped

FSI, LRI, PDI = "\u2068", "\u2066", "\u2069"


def isolated(value: str) -> str:
    return f"{FSI}{value}{PDI}"


def dialled(number: str) -> str:
    return f"{LRI}{number}{PDI}"


AGE = Outbound(
    (
        "🎂 Wie alt bist du?",
        "Tippe auf einen Knopf oder schreib eine Zahl.",
    ),
    kind="question",
    question="age",
    buttons=(
        Button("u12", "unter 12"),
        Button("12_15", "12 bis 15"),
        Button("16_17", "16 bis 17", chosen=True),
        Button("18_25", "18 bis 25"),
        Button("26", "26"),
        Button("27p", "27 oder älter"),
        Button("/back", "Zurück", "⬅️"),
    ),
    columns=2,
    field="number",
    example="Zum Beispiel " + isolated("17"),
    progress=f"{isolated('1')} von {isolated('6')}",
)
PLACE = Outbound(
    ("🏠 Wo wohnst du?", "Tippe auf einen Knopf oder schreib deine Postleitzahl (5 Zahlen) oder deinen Ort."),
    kind="question",
    question="place",
    buttons=(
        Button("trier", "Trier", "📍"),
        Button("ts", "Kreis Trier-Saarburg", "📍"),
        Button("bw", "Bernkastel-Wittlich", "📍"),
        Button("else", "Anderer Ort"),
        Button("unknown", "Weiß ich nicht", "❓"),
        Button("/back", "Zurück", "⬅️"),
    ),
    field="postal",
    example="Zum Beispiel " + isolated("54290"),
    progress=f"{isolated('2')} von {isolated('6')}",
)
TICKET = Outbound(
    (
        "✅ Dein Termin ist gebucht.",
        f"📅 {isolated('Donnerstag')}, {isolated('3.12.')}",
        f"🕒 {isolated('14:30')} Uhr, {isolated('45')} Minuten",
        f"📍 {isolated('Petrusstraße 28, 54292 Trier')}",
        f"🔑 Sag am Eingang: Code {isolated('4821')}",
        "Bring mit: Ausweis oder Papier, Briefe, Zeugnisse. Wenn etwas fehlt, ist das okay.",
    ),
    kind="ticket",
    buttons=(Button("/move:1", "Verschieben", "🔁"), Button("/cancel:1", "Absagen", "❌")),
    attachments=("calendar", "map"),
    appointment="1",
)
REMINDER = Outbound(
    (f"🔔 Morgen, {isolated('Donnerstag')} {isolated('3.12.')}, um {isolated('14:30')} Uhr.",), kind="note"
)
CRISIS = Outbound(
    (
        "🆘 Bist du in Gefahr? Oder jemand anderes? Ruf jetzt an:",
        f"🚓 {dialled('110')} – Polizei",
        f"🚑 {dialled('112')} – Rettung",
        "Reden, kostenlos und ohne Namen:",
        f"📞 {dialled('116 111')} – für Kinder und Jugendliche",
    ),
    kind="crisis",
    question="crisis",
    buttons=(Button("/continue", "Zurück zur Frage", "▶️"),),
)


@dataclass(frozen=True)
class Taken:
    page: Page


@dataclass
class Rehearsal:
    """Asks age, then place, then gives an appointment. ``broken`` makes the next turns fail."""

    pages: dict[str, Page] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    came: list[Inbound] = field(default_factory=list)
    broken: bool = False

    async def take(self, inbound: Inbound) -> Taken:
        if self.broken:
            raise OSError("the disk is gone")
        if inbound.update_id in self.seen:
            return Taken(self.pages[inbound.address])
        self.seen.add(inbound.update_id)
        self.came.append(inbound)
        page = self.pages.get(inbound.address)
        page = self._begin(inbound) if page is None else self._go_on(page, inbound)
        self.pages[inbound.address] = page
        return Taken(page)

    async def page(self, channel: str, address: str) -> Page | None:
        assert channel == "web"
        return self.pages.get(address)

    def deliver_reminder(self) -> None:
        """Send everybody a message that nobody asked for."""
        for address, page in self.pages.items():
            self.pages[address] = replace(page, messages=(*page.messages, REMINDER))

    def _begin(self, inbound: Inbound) -> Page:
        opened = inbound.event if isinstance(inbound.event, Opened) else Opened()
        language = opened.language or opened.guess or "de"
        return Page("c1", 1, language, "ltr", False, opened.office, (AGE,), ())

    def _go_on(self, page: Page, inbound: Inbound) -> Page:  # noqa: PLR0911 -- one case a line
        page = replace(page, version=page.version + 1)
        match inbound.event:
            case Opened(language=language):
                return replace(page, language=language or page.language)
            case Tapped(_, "/crisis"):
                return replace(page, messages=(CRISIS,))
            case Tapped(_, "/language"):
                return replace(page, language="ar")
            case Tapped("", "/back" | "/change:age"):
                return replace(page, messages=(AGE,), answered=())
            case Tapped("age", option):
                label = next((button.label for button in AGE.buttons if button.id == option), option)
                return self._after_age(page, label)
            case Said(words) if page.messages[-1].question == "age":
                return self._after_age(page, words)
            case Tapped("place", option):
                answered = (*page.answered, AnsweredLine("place", "Ort", isolated(option)))
                return replace(page, messages=(TICKET,), answered=answered)
            case _:
                hint = Outbound(("Das habe ich nicht verstanden.",), kind="hint")
                return replace(page, messages=(hint, page.messages[-1]))

    def _after_age(self, page: Page, value: str) -> Page:
        answered = (AnsweredLine("age", "Alter", isolated(value)),)
        return replace(page, messages=(Outbound(("Danke.",)), PLACE), answered=answered)
