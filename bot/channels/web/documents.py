"""The pages to read: data protection, accessibility, about us. Sentences from the catalogs, facts from the office."""

from dataclasses import dataclass
from datetime import timedelta

from dialogs.channels import WAYS, Way
from dialogs.office import Law, Office
from dialogs.rules.offers import ANSWER
from dialogs.text import Line, Phone, Text, counted, text
from storage.calendar.quarters import HOLD_LASTS
from storage.retention import DEFAULT

REVIEW_TIER = "A"

_TEAM_HEARS_BY = {"telegram_staff": "Telegram", "staff_email": "E-Mail"}
"""Ways to the team that a company or mail servers see, by their channels."""

Document = tuple[Text, list[tuple[Line, list[Line]]]]
"""A title, and sections of a heading and lines."""

_GROUNDS: dict[Law, Text] = {
    "kdg": text("The law: church data protection law (KDG), section 6; for very personal things section 11."),
    "dsgekd": text("The law: church data protection law (DSG-EKD), section 6; for very personal things section 13."),
    "gdpr": text("The law: General Data Protection Regulation (GDPR), article 6; for very personal things article 9."),
}

UNFINISHED = counted(
    "An unfinished chat is deleted {number} hour after the last answer.",
    "An unfinished chat is deleted {number} hours after the last answer.",
    DEFAULT.unfinished // timedelta(hours=1),
)


@dataclass(frozen=True, slots=True)
class Companies:
    """Who takes part in reaching people, as the settings have it: the ways that are on, and who sends text messages."""

    ways: frozenset[Way] = frozenset()
    text_messages: str = ""
    """The company's name; empty where a telephone of the office sends them."""
    hosting: str = ""
    """The company on whose server the chat runs; empty where it is a server of the service."""
    team: frozenset[str] = frozenset()
    """The channels by which the team hears of what comes in."""


NOBODY = Companies()
"""Nothing leaves the chat."""


def privacy(office: Office, companies: Companies) -> Document:
    """Tell all that Art. 13 GDPR, § 15 KDG and § 17 DSG-EKD want told, in short sentences."""
    sections: list[tuple[Line, list[Line]]] = [
        (text("Who is responsible?"), [office.carrier, *_contact(office)]),
        (
            text("Which data?"),
            [
                text("Age, place, residence paper, language, topic, deadline and appointment."),
                text(
                    "Only where somebody wishes it: a name, a telephone number, an e-mail address, messages, and what "
                    "helps us prepare, such as wheelchair, hearing or sight."
                ),
                text("A last name or a proof is not needed. Some questions can be skipped."),
                text("Nobody has to answer. Without answers, advice is possible too: by phone or without appointment."),
            ],
        ),
        (
            text("What for?"),
            [
                text("Only to make the appointment and to prepare the talk."),
                _GROUNDS[office.law],
                text("A program leads through the questions. It decides nothing: people do."),
            ],
        ),
        (
            text("Who sees it?"),
            [
                text("Only the counselling team. It is bound to secrecy."),
                text("Nobody else is told without a clear yes. The exception: somebody is in great danger."),
                *_behind_the_chat(companies),
            ],
        ),
        *_outside(companies),
        (
            text("For how long?"),
            [
                UNFINISHED,
                counted(
                    "Without an appointment, answers are deleted after {number} day.",
                    "Without an appointment, answers are deleted after {number} days.",
                    office.keep_days_unbooked,
                ),
                counted(
                    "Who is on the waiting list stays there until {number} week after they last said that they wait.",
                    "Who is on the waiting list stays there until {number} weeks after they last said that they wait.",
                    office.wait_weeks,
                ),
                counted(
                    "With an appointment, they are deleted {number} day after it.",
                    "With an appointment, they are deleted {number} days after it.",
                    office.keep_days_booked,
                ),
            ],
        ),
        (
            text("Which rights are there?"),
            [
                text("To ask what is kept, to have it corrected or deleted, to withdraw consent."),
                text("One can also ask for a copy of the data, ask that they are only kept and not used, or object."),
                text('It works in the chat: menu, "My data" or "Delete everything". No reason is needed.'),
                text("Complaints are taken here: {supervisor}", supervisor=office.supervisor),
            ],
        ),
        (
            text("What does this page keep on the device?"),
            [
                text(
                    "One cookie with a random number, so that the chat can continue. It is "
                    "deleted when the browser is closed."
                ),
                text('Only after a tap on "Only I use this phone" it lasts until a day after the appointment.'),
                text("Then an answer that cannot be sent yet is kept on the phone too, until it is sent."),
                text("We do not measure who uses this page. Nothing is loaded from other companies."),
                text("Only sums are counted, without persons: for example the appointments of a month."),
                text(
                    "“Leave quickly” does not delete the history of the browser. Others can "
                    "see there that this page was open."
                ),
                text("A private window of the browser keeps no history. It is found in the browser's menu."),
            ],
        ),
    ]
    if office.privacy_link:
        sections.append((text("All in detail"), [office.privacy_link]))
    return text("Data protection"), sections


def _behind_the_chat(companies: Companies) -> list[Line]:
    """Say whose server it is and by what the team hears of an intake; "no other company" where that is so."""
    server = (
        text("This chat runs on a server of {company}. This company works for the service.", company=companies.hosting)
        if companies.hosting
        else text("This chat runs on a server of the service.")
    )
    if companies == NOBODY:
        return [server, text("No other company takes part in it.")]
    told = [way for channel, way in _TEAM_HEARS_BY.items() if channel in companies.team]
    return [
        server,
        *(
            text(
                "The team hears by {way} of what comes in: reference, topic, language, urgency and time. "
                "No name and no message.",
                way=way,
            )
            for way in told
        ),
    ]


def _outside(companies: Companies) -> list[tuple[Line, list[Line]]]:
    """Say who passes on what leaves the chat, for each way that is on; nothing where none is."""
    seen = [line for way in WAYS if way in companies.ways for line in _seen_by(way, companies)]
    if not seen:
        return []
    return [(text("Who passes reminders and answers on?"), [text("Only where somebody has asked for it:"), *seen])]


def _seen_by(way: Way, companies: Companies) -> tuple[Line, ...]:
    match way:
        case "web_push":
            return (
                text(
                    "On the device: the maker of the browser passes messages on, such as Google, Apple, Mozilla or "
                    "Microsoft. It cannot read them: they are encrypted from our server to the device."
                ),
            )
        case "telegram_door":
            return (text("Telegram: this company sees time and code of the appointment, and whom we write to."),)
        case "sms" if companies.text_messages:
            return (
                text(
                    "Text messages: {company} sends them. It sees the number, and time, code and a link to the "
                    "appointment.",
                    company=companies.text_messages,
                ),
            )
        case "sms":
            return (
                text(
                    "Text messages: a telephone of the office sends them. The network operator sees the number, and "
                    "time, code and a link to the appointment."
                ),
            )
        case "email":
            return (
                text(
                    "E-mails: mail servers on the way can read them. An e-mail holds time, place and code of the "
                    "appointment and a link to it, never what it is about."
                ),
            )


def accessibility(office: Office) -> Document:
    """Say what this page can do, where its limits are, and who listens (BITV 2.0 § 7, in plain words)."""
    return text("Accessibility"), [
        (
            text("What works"),
            [
                text(
                    "This chat works with a keyboard, with a screen reader, with large letters and without JavaScript."
                ),
                text("It has light and dark colours and follows the settings of the device."),
                text("Messages can be read aloud where there is a voice for the language."),
                text("The rules are: WCAG 2.2, level AA."),
            ],
        ),
        (
            text("There is plenty of time for an answer. This has an end:"),
            [
                counted(
                    "A time you have chosen is kept free for {number} minute.",
                    "A time you have chosen is kept free for {number} minutes.",
                    HOLD_LASTS // timedelta(minutes=1),
                ),
                counted(
                    "A time offered from the waiting list is kept free for {number} hour.",
                    "A time offered from the waiting list is kept free for {number} hours.",
                    ANSWER // timedelta(hours=1),
                ),
                UNFINISHED,
            ],
        ),
        (
            text("What does not work yet"),
            [
                text("There is no sign language. People in the office can help."),
            ],
        ),
        (text("Does anything not work for you? Please tell us."), _contact(office)),
    ]


def imprint(office: Office) -> Document:
    """Say who offers this page (§ 5 DDG)."""
    return text("Imprint"), [
        (office.name, [office.carrier, *_contact(office)]),
        (text("Data protection authority"), [office.supervisor]),
    ]


def _contact(office: Office) -> list[Line]:
    lines: list[Line] = [text("📍 {address}", address=office.address), text("📞 {phone}", phone=Phone(office.phone))]
    if office.email:
        lines.append(text("✉ {email}", email=office.email))
    return lines
