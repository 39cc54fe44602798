"""Pages to look at: the longest German words, Arabic, many buttons, every kind of message."""

from bot.port import AnsweredLine, Button, Outbound, Page
from tests.bot.channels.web.rehearsal import AGE, CRISIS, PLACE, REMINDER, TICKET, isolated

TOPICS = (
    ("🏫", "Schule"),
    ("🔧", "Ausbildung"),
    ("💼", "Arbeit"),
    ("💬", "Deutsch"),
    ("📜", "Zeugnisse"),
    ("🏠", "Wohnung"),
    ("🪪", "Aufenthalt"),
    ("💶", "Geld"),
    ("👪", "Familie"),
    ("🩺", "Gesundheit"),
    ("⚽", "Freizeit"),
    ("❓", "Aufenthaltsgestattungsbescheinigung"),
)
TOPIC = Outbound(
    ("💬 Worum geht es vor allem?",),
    kind="question",
    question="topic",
    buttons=(
        *(Button(f"t{number}", label, emoji) for number, (emoji, label) in enumerate(TOPICS)),
        Button("/crisis", "Sofort Hilfe", "🆘"),
        Button("/back", "Zurück", "⬅️"),
        Button("/skip", "Überspringen", "⏭"),
    ),
    columns=2,
    field="text",
    example="Zum Beispiel: Ich suche eine Ausbildung",
    progress=f"{isolated('5')} von {isolated('6')}",
)
CONSENT = Outbound(
    (
        "🔒 Deine Daten",
        "• Ich stelle dir 6 kurze Fragen. Das dauert etwa 3 Minuten.",
        "• Ohne dein Ja geben wir nichts weiter: nicht an Ämter, nicht an die Schule, nicht an deine Eltern.",
        "👉 Bist du einverstanden?",
    ),
    kind="question",
    question="consent",
    buttons=(Button("yes", "Ja, einverstanden", "✅"), Button("no", "Nein", "❌"), Button("/back", "Zurück")),
)
LANGUAGE = Outbound(
    ("🌐 Sprache / Language",),
    kind="question",
    question="language",
    buttons=(Button("de", "Deutsch", language="de"), Button("ar", "العربية", language="ar")),
    columns=2,
)
ARABIC_AGE = Outbound(
    ("\u200f🎂 كم عمرك؟", f"اضغط على زر أو اكتب رقماً، مثلاً {isolated('17')}."),
    kind="question",
    question="age",
    buttons=(
        Button("u12", f"أقل من {isolated('12')}"),
        Button("16_17", f"من {isolated('16')} إلى {isolated('17')}", chosen=True),
        Button("27p", f"{isolated('27')} أو أكثر"),
        Button("/back", "رجوع", "➡️"),
    ),
    columns=2,
    field="number",
    example=f"مثلاً {isolated('17')}",
    progress=f"{isolated('1')} من {isolated('6')}",
)
ARABIC_TICKET = Outbound(
    (
        "\u200f✅ تم تثبيت موعدك.",
        f"\u200f📅 {isolated('الخميس')}، {isolated('3.12.')}",
        f"\u200f🕒 الساعة {isolated('14:30')}",
        f"\u200f📍 {isolated('Musterstraße 12, 54290 Trier')}",
        f"\u200f🔑 قل عند المدخل: الرمز {isolated('4821')}",
        f"\u200f📞 {isolated('+49 651 2096200')}",
    ),
    kind="ticket",
    buttons=(Button("/move:1", "تغيير الموعد", "🔁"),),
    attachments=("calendar", "map"),
)
HINT = Outbound(("Diesen Ort finde ich nicht. Schreib bitte die Postleitzahl.",), kind="hint")
ANSWERED = (
    AnsweredLine("role", "Beratung", isolated("Für mich")),
    AnsweredLine("place", "Ort", isolated("Schweich an der Römischen Weinstraße, Trier-Saarburg")),
)


def sample(*messages: Outbound, language: str = "de", answered: tuple[AnsweredLine, ...] = ANSWERED) -> Page:
    """Put messages on a page of the Trier office."""
    direction = "rtl" if language == "ar" else "ltr"
    return Page("c1", 3, language, direction, False, "jmd-trier", messages, answered)


SAMPLES = {
    "language": sample(LANGUAGE, answered=()),
    "consent": sample(CONSENT),
    "age": sample(AGE),
    "place with a hint": sample(Outbound(("Danke.",)), HINT, PLACE),
    "topic": sample(TOPIC),
    "ticket and reminder": sample(TICKET, REMINDER),
    "crisis": sample(CRISIS),
    "arabic age": sample(ARABIC_AGE, language="ar", answered=()),
    "arabic ticket": sample(ARABIC_TICKET, language="ar"),
}
