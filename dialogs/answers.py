"""Everything Lotse keeps of what people answer, a row each: what it is called, how it reads, who gets to see it.

One table for all who show an answer: the folded line and the summary in the chat, "My data" (GDPR Art. 15), the
counsellors' sheet, the figures. A question asks for a row; a key without one fails the tests. The rows stand in the
order of the sheet; those without a place on it (:data:`STEPS`) only lead through the conversation.
"""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Literal, TypeAlias

from dialogs.engine.questions import option
from dialogs.kept_answer import DeskLanguage, DeskLine, DeskText, KeptAnswer, Known, SummaryLine, desk_text, plain
from dialogs.office import ZONE
from dialogs.rules.contacts import written_phone
from dialogs.rules.dates import shown
from dialogs.rules.places import decide
from dialogs.rules.reading import JSON
from dialogs.rules.slots import Slot
from dialogs.rules.words.language_names import endonym
from dialogs.text import Line, Text, Weekday, counted, text, weighty

# Values in words


def when(slot: Slot) -> Text:
    """Write the local time of a slot."""
    return moment(slot.start)


def moment(at: datetime) -> Text:
    """Write an aware instant as local time."""
    local = at.astimezone(ZONE)
    day = local.date()
    return text("{weekday} {date} at {time}", weekday=Weekday(day, short=True), date=day, time=local.time())


def _age(value: JSON, _: Known) -> Line | None:
    match value:
        case {"age": age}:
            return str(age)
        case {"born": year}:
            return text("born in {year}", year=shown(str(year)))
        case _:
            return None


def _age_on_desk(values: tuple[JSON, ...], _: Known) -> tuple[DeskLine, ...]:
    match values[0]:
        case {"age": age}:
            return (str(age),)
        case {"born": year}:
            return (desk_text("born in {year}", year=str(year)),)
        case band:
            return tuple(words for choice, words in AGE.choices if choice.answer == band) or (plain(band),)


def born_of(value: JSON) -> str | None:
    """Give a date of birth as dialogs.rules.dates reads it ("2000-05"); None where the answer holds none."""
    match value:
        case str() as born if born:
            return born
        case {"born": str(born)}:
            return born
        case _:
            return None


def _birth(value: JSON, _: Known) -> Line | None:
    born = born_of(value)
    return shown(born) if born else None


def _birth_on_desk(values: tuple[JSON, ...], _: Known) -> tuple[DeskLine, ...]:
    """Write a date of birth as people in Germany do: 14.05.2000, 05.2000 or 2000; an interval with a dash."""
    born = born_of(values[0])
    return (" – ".join(".".join(reversed(day.split("-"))) for day in born.split("/")),) if born else ()


BANDS = ((11, "u12"), (15, "12_15"), (17, "16_17"), (25, "18_25"), (26, "26"))
"""Ages at most, and the band they are counted in; older is "27p"."""
_COUNTED_BANDS = {"12": "12_15", "13_15": "12_15", **{band: band for _, band in BANDS}, "27p": "27p"}


def band_of(answers: Mapping[str, JSON], year: int) -> tuple[str, ...]:
    """Name the band of an age as it was given: a date or year of birth, a number, or a band; "none" without one."""
    born = born_of(answers.get("birth"))
    match {"born": born} if born else answers.get("age"):
        case {"age": int(years)}:
            pass
        case {"born": str(said)} if said[:4].isdecimal():
            years = year - int(said[:4])
        case str(code):
            return (_COUNTED_BANDS.get(code, "none"),)
        case _:
            return ("none",)
    return (next((band for most, band in BANDS if years <= most), "27p"),)


def topics_of(answers: Mapping[str, JSON], _: int = 0) -> tuple[str, ...]:
    """Give the codes of the topics, each once, in the order they were named."""
    named = (answers.get(key) for key in TOPIC.keys)
    return tuple(dict.fromkeys(code for code in named if isinstance(code, str) and code))


def _place(value: JSON, known: Known) -> Line | None:
    if not isinstance(value, dict) or value.get("unknown"):
        return text("not known")
    if value.get("other"):
        return text("another place")
    if value.get("abroad"):
        return text("not in Germany yet")
    if value.get("reception"):
        return text("in a reception centre")
    areas = {area.id: area.name for office in known.offices for area in office.areas}
    parts = (value.get("postal_code"), value.get("municipality") or areas.get(str(value.get("area"))))
    return " ".join(str(part) for part in parts if part) or text("not known")


def _place_on_desk(values: tuple[JSON, ...], known: Known) -> tuple[DeskLine, ...]:
    place = values[0] if isinstance(values[0], dict) else {}
    offices = known.offices[:1]
    area_id = place.get("area") or decide(place, offices).area
    areas = {area.id: area.name for office in known.offices for area in office.areas}
    where = (
        " ".join(str(place[key]) for key in ("postal_code", "municipality") if place.get(key)),
        areas.get(str(area_id), str(place.get("area") or "")),
        desk_text("reception centre") if place.get("reception") else "",
        desk_text("not in Germany yet") if place.get("abroad") else "",
    )
    return tuple(dict.fromkeys(part for part in where if part)) or (desk_text("does not know"),)


def _talk_language(value: JSON, known: Known) -> Line | None:
    match value:
        case {"language": "de"}:
            return text("German")
        case {"language": str(code)}:
            return text("{language}, with an interpreter", language=known.languages.get(code) or endonym(code))
        case {"other": True}:
            return text("another language")
        case _:
            return text("German")


def _talk_language_on_desk(values: tuple[JSON, ...], _: Known) -> tuple[DeskLine, ...]:
    match values[0]:
        case {"language": str(code), "interpreter": True}:
            return (desk_text("{language}, please interpret", language=DeskLanguage(code)),)
        case {"language": str(code)}:
            return (DeskLanguage(code),)
        case _:
            return (desk_text("another language"),)


def _language(value: JSON, known: Known) -> Line | None:
    if isinstance(value, dict):
        value = value.get("wish")
    return known.languages.get(str(value)) or endonym(str(value))


def _topics_on_desk(values: tuple[JSON, ...], _: Known) -> tuple[DeskLine, ...]:
    return tuple(_numbered(number, plain(code)) for number, code in enumerate(values, 1))


def _numbered(number: int, code: str) -> DeskLine:
    named, part = topic_on_desk(code), FIELD_NAMES[FIELDS.get(code, "")]
    if part is None:
        return desk_text("{number} {topic}", number=str(number), topic=named)
    return desk_text("{number} {topic} ({field})", number=str(number), topic=named, field=part)


def topic_on_desk(code: str) -> DeskLine:
    """Name a topic on the desk; a code no row knows stays as it is."""
    return next((words for choice, words in TOPIC.choices if choice.answer == code), code)


def _access_on_desk(values: tuple[JSON, ...], _: Known) -> tuple[DeskLine, ...]:
    """Leave "nothing" out where something was named."""
    needs = tuple(value for value in values if value not in {None, "none"})
    return tuple(words for need in needs or ("none",) for choice, words in ACCESS.choices if choice.answer == need)


def _minutes(value: JSON, _: Known) -> Line | None:
    return counted("{number} minute", "{number} minutes", value) if isinstance(value, int) else None


def _office(value: JSON, known: Known) -> Line | None:
    return next((office.name for office in known.offices if office.id == value), plain(value))


def _typed_name(value: JSON, _: Known) -> Line | None:
    return str(value["name"]) if isinstance(value, dict) and value.get("name") else None


def _proof(value: JSON, known: Known) -> Line | None:
    if not isinstance(value, dict) or not value.get("at"):
        return None
    local = datetime.fromisoformat(str(value["at"])).astimezone(ZONE)
    return text(
        "{weekday} {date} at {time}, version {version} of the text, in this language: {language}",
        weekday=Weekday(local.date(), short=True),
        date=local.date(),
        time=local.time(),
        version=str(value.get("version", "")),
        language=_language(value.get("language"), known) or "",
    )


# Fields of the integration plan

Field: TypeAlias = Literal["", "language", "social", "school", "work"]

FIELDS: Mapping[str, Field] = {
    "german": "language",
    "school": "school",
    "kita": "school",
    "recog": "work",
    "train": "work",
    "work": "work",
    "house": "social",
    "resid": "social",
    "money": "social",
    "family": "social",
    "health": "social",
    "free": "social",
    "volun": "social",
    "parenting": "social",
    "other": "",
}
"""The field of the integration plan each topic belongs to; "something else" is placed by the counsellor."""
FIELD_NAMES: Mapping[Field, DeskText | None] = {
    "language": desk_text("language"),
    "social": desk_text("social life"),
    "school": desk_text("school life"),
    "work": desk_text("working life"),
    "": None,
}


# The table: who and when

DAYPART = KeptAnswer(
    key="daypart",
    name=text("Waiting list"),
    choices=(
        (option("am", "In the morning", "🌅"), desk_text("in the morning")),
        (option("pm", "In the afternoon", "🌇"), desk_text("in the afternoon")),
        (option("any", "Any time"), desk_text("at any time")),
    ),
    part_of="time",
    section="who",
    desk=desk_text("Has time"),
    side=True,
)
NAME = KeptAnswer(
    key="name",
    name=text("Name"),
    unsaid=text("no answer"),
    section="who",
    desk=desk_text("Call-name"),
    summary=SummaryLine(
        "👤",
        lambda name: text("👤 Name: {name}", name=name),
        lambda name: text("👤 Your name: {name}", name=name),
        unsaid="–",
        place=1,
    ),
)
AGE = KeptAnswer(
    key="age",
    name=text("Age"),
    name_of_child=text("Age of the child"),
    choices=(
        (option("u12", "under 12"), desk_text("under 12")),
        (option("12", "12"), "12"),
        (option("12_15", "12 to 15"), desk_text("12 to 15")),
        (option("13_15", "13 to 15"), desk_text("13 to 15")),
        (option("16_17", "16 to 17"), desk_text("16 to 17")),
        (option("18_25", "18 to 25"), desk_text("18 to 25")),
        (option("26", "26"), "26"),
        (option("27p", "27 or older"), desk_text("27 or older")),
    ),
    words=_age,
    unsaid=text("not known"),
    section="who",
    desk=desk_text("Age"),
    desk_of_child=desk_text("Age of the child"),
    desk_words=_age_on_desk,
    summary=SummaryLine(
        "🎂",
        lambda age: text("🎂 Age: {age}", age=age),
        lambda age: text("🎂 Age of the child: {age}", age=age),
        unsaid="–",
        instead=("birth_which", "birth"),
        place=2,
    ),
    counts=band_of,
)
BIRTH = KeptAnswer(
    key="birth",
    name=text("Born"),
    words=_birth,
    unsaid=text("no answer"),
    part_of="age",
    section="who",
    desk=desk_text("Date of birth"),
    desk_words=_birth_on_desk,
)
ROLE = KeptAnswer(
    key="role",
    name=text("Advice"),
    choices=(
        (option("self", "For me", "🙋"), desk_text("young person, for themselves")),
        (option("child", "For my child", "👪"), desk_text("parent, for their child")),
        (option("other", "For someone else", "🤝"), desk_text("for somebody else")),
        (option("unsure", "I don't know", "❓"), desk_text("not sure")),
    ),
    section="who",
    desk=desk_text("Role"),
)
WRITER = KeptAnswer(
    key="other",
    name=text("Who is writing"),
    choices=(
        (option("friend", "A friend, brother, sister, relative"), desk_text("friend or relative")),
        (option("vol", "A volunteer"), desk_text("volunteer")),
        (option("pro", "A school, office, firm, association"), desk_text("professional")),
    ),
    section="who",
    desk=desk_text("Who is writing"),
    side=True,
)
WHO_NEEDS_HELP = KeptAnswer(
    key="unsure",
    name=text("Advice"),
    choices=(
        (option("self", "Me. I am under 27"), desk_text("young person, for themselves")),
        (option("adult", "Me. I am 27 or older"), desk_text("27 or older")),
        (option("child", "My child"), desk_text("parent, for their child")),
        (option("other", "Someone else"), desk_text("for somebody else")),
    ),
    section="who",
    desk=desk_text("Who needs help"),
    side=True,
)

# Urgent

DEADLINE = KeptAnswer(
    key="deadline",
    part_of="topic",
    name=weighty("Deadline"),
    choices=(
        (option("d7", "Yes, in the next 7 days"), desk_text("yes, within 7 days of the day of the message")),
        (option("later", "Yes, later"), desk_text("yes, later than that")),
        (option("no", "No"), desk_text("no")),
        (option("unk", "I don't know", "❓"), desk_text("does not know")),
    ),
    section="urgent",
    desk=desk_text("Letter with a deadline"),
    urgent=frozenset({"d7"}),
)

# What it is about

TOPIC = KeptAnswer(
    key="topic",
    further=("topic_2", "topic_3"),
    name=text("Topic"),
    choices=(
        (option("school", "School", "🏫"), desk_text("School")),
        (option("train", "Vocational training", "🔧"), desk_text("Training")),
        (option("work", "Work", "💼"), desk_text("Work")),
        (option("german", "German", "💬"), desk_text("German course")),
        (option("recog", "Certificates", "📜"), desk_text("Certificates")),
        (option("house", "Housing", "🏠"), desk_text("Housing")),
        (option("resid", "Residence", "🪪"), desk_text("Residence")),
        (option("money", "Money", "💶"), desk_text("Money")),
        (option("family", "Family", "👪"), desk_text("Family")),
        (option("health", "Health", "🩺"), desk_text("Health")),
        (option("free", "Free time", "⚽"), desk_text("Leisure")),
        (option("volun", "Volunteer and help", "🙌"), desk_text("Volunteering")),
        (option("other", "Something else", "❓"), desk_text("Something else")),
        (option("kita", "Day care (Kita)", "🧸"), desk_text("Day care for children")),
        (option("parenting", "Raising children", "👪"), desk_text("Bringing up children")),
    ),
    section="what",
    desk=desk_text("Topics"),
    desk_words=_topics_on_desk,
    joined=" · ",
    summary=SummaryLine("💬", lambda topic: text("💬 Topic: {topic}", topic=topic), place=90),
    counts=topics_of,
)
SUBJECT = KeptAnswer(
    key="subject",
    name=text("Subject"),
    choices=(
        (option("case", "Question about a case (no names)"), desk_text("question about a case, without names")),
        (option("refer", "Refer a young person to us"), desk_text("refers young people to us")),
        (option("group", "Group or information session"), desk_text("group or information event")),
        (option("net", "Cooperation, network"), desk_text("working together")),
        (option("vol", "Help as a volunteer"), desk_text("would like to help")),
        (option("misc", "Something else", "💬"), desk_text("something else")),
    ),
    section="what",
    desk=desk_text("Subject"),
    side=True,
)
GOAL = KeptAnswer(
    key="goal", name=text("Goal"), unsaid=text("no answer"), own_words=True, section="what", desk=desk_text("Own goal")
)

# Strengths

STRENGTHS = KeptAnswer(
    key="strengths",
    name=text("Strengths"),
    unsaid=text("no answer"),
    own_words=True,
    section="strengths",
    desk=desk_text("Can already do"),
)
GERMAN = KeptAnswer(
    key="german",
    name=text("German"),
    choices=(
        (option("none", "Not at all"), desk_text("none")),
        (option("little", "A little"), desk_text("a little")),
        (option("everyday", "For everyday life"), desk_text("enough for every day")),
        (option("well", "Well"), desk_text("well")),
    ),
    section="strengths",
    desk=desk_text("Speaks German"),
)

# Frame

PLACE = KeptAnswer(
    key="place",
    name=text("Place"),
    words=_place,
    unsaid=text("not known"),
    section="frame",
    desk=desk_text("Lives in"),
    desk_of_child=desk_text("Child lives in"),
    desk_words=_place_on_desk,
    summary=SummaryLine(
        "🏠",
        lambda place: text("🏠 Place: {place}", place=place),
        unsaid=text("no answer"),
        instead=("municipality", "place_typed"),
        place=3,
    ),
)
PLACE_TYPED = KeptAnswer(
    key="place_typed",
    name=text("Place"),
    words=_place,
    unsaid=text("not known"),
    completes="place",
    part_of="place",
)
MUNICIPALITY = KeptAnswer(
    key="municipality",
    name=text("Municipality"),
    words=_place,
    completes="place",
    part_of="place",
)
UNSAID = option("decl", weighty("I would rather not say"), "🤐")
STATUS = KeptAnswer(
    key="status",
    name=weighty("Paper"),
    choices=(
        (option("pass", weighty("German passport or EU passport")), desk_text("German passport or EU passport")),
        (option("permit", weighty("Residence permit (card)")), desk_text("Residence permit")),
        (option("asyl", weighty("Asylum procedure is running")), desk_text("Asylum procedure is running")),
        (option("duld", weighty("Duldung")), desk_text("Tolerated stay (Duldung)")),
        (option("other", weighty("Other, or I don't know")), desk_text("another paper, or not known which")),
        (UNSAID, desk_text("prefers not to say")),
    ),
    section="frame",
    desk=desk_text("Paper"),
    summary=SummaryLine("🪪", lambda paper: text("🪪 Paper: {paper}", paper=paper), unsaid=text("no answer"), place=4),
)
TALK_LANGUAGE = KeptAnswer(
    key="talk_language",
    name=text("Language of the talk"),
    words=_talk_language,
    unsaid=text("German"),
    section="frame",
    desk=desk_text("Talk in"),
    desk_words=_talk_language_on_desk,
    summary=SummaryLine(
        "🗣",
        lambda language: text("🗣 Language: {language}", language=language),
        unsaid=text("German"),
        button=text("Language"),
        change="language",
        instead=("talk_language_name",),
        place=5,
    ),
)
TALK_LANGUAGE_NAME = KeptAnswer(
    key="talk_language_name",
    name=text("Language of the talk"),
    words=_talk_language,
    unsaid=text("German"),
    completes="talk_language",
    part_of="talk_language",
)
WISH = KeptAnswer(
    key="wish",
    name=text("Preference"),
    choices=(
        (option("woman", "A woman"), desk_text("with a woman")),
        (option("man", "A man"), desk_text("with a man")),
        (option("any", "I don't mind"), desk_text("no preference")),
    ),
    section="frame",
    desk=desk_text("Would like to speak"),
    summary=SummaryLine(
        "🙋", lambda wish: text("🙋 Wish: {wish}", wish=wish), button=text("A woman or a man"), place=6
    ),
)
COMPANION = KeptAnswer(
    key="companion",
    name=text("Coming with you"),
    choices=(
        (option("none", "No, I come alone"), desk_text("comes alone")),
        (option("friend", "A friend"), desk_text("a friend")),
        (option("parent", "Mother or father"), desk_text("mother or father")),
        (option("worker", "A social worker"), desk_text("a social worker")),
        (option("guardian", "A guardian"), desk_text("the guardian")),
        (option("child", "A child"), desk_text("brings a child along")),
    ),
    section="frame",
    desk=desk_text("Comes with"),
)
ACCESS = KeptAnswer(
    key="access",
    further=("access_2",),
    name=text("What you need on site"),
    choices=(
        (option("none", "No"), desk_text("nothing")),
        (option("wheelchair", "Wheelchair"), desk_text("wheelchair")),
        (option("hearing", "Help with hearing"), desk_text("hearing")),
        (option("seeing", "Help with seeing"), desk_text("seeing")),
        (option("pram", "Pram"), desk_text("pram")),
    ),
    section="frame",
    desk=desk_text("Room must allow for"),
    desk_words=_access_on_desk,
)

# Safety and contact

SAFE = KeptAnswer(
    key="safe",
    name=text("Phone"),
    choices=(
        (option("alone", "No, only I do"), desk_text("no")),
        (option("seen", "Yes, others see it"), desk_text("yes")),
        (option("unsure", "I don't know", "❓"), desk_text("does not know")),
    ),
    section="safety",
    desk=desk_text("Others see the phone"),
    urgent=frozenset({"seen"}),
)
WRITE_HOURS = KeptAnswer(
    key="write_hours",
    name=text("Messages"),
    choices=(
        (option("any", "At any time"), desk_text("at any time")),
        (option("08-12", "8 to 12"), desk_text("8 to 12")),
        (option("12-16", "12 to 16"), desk_text("12 to 16")),
        (option("16-20", "16 to 20"), desk_text("16 to 20")),
    ),
    part_of="safe",
    section="safety",
    desk=desk_text("May be written to"),
    side=True,
)
PARENTS_KNOW = KeptAnswer(
    key="parents_know",
    name=text("Parents"),
    choices=(
        (option("yes", "Yes"), desk_text("yes")),
        (option("no", "No"), desk_text("no")),
        (option("any", "I don't mind"), desk_text("does not matter")),
    ),
    part_of="safe",
    section="safety",
    desk=desk_text("Parents may know"),
    urgent=frozenset({"no"}),
)


def _number(value: JSON) -> DeskLine:
    """Say what is agreed for a telephone talk; an earlier version also took "chat"."""
    match value:
        case "self":
            return desk_text("the client calls us")
        case "chat":
            return desk_text("rather here in the chat")
        case str():
            return written_phone(value)
        case _:
            return plain(value)


def _number_in_words(value: JSON, _: Known) -> Line | None:
    match value:
        case "chat":
            return text("here in the chat")
        case str() if value.startswith("+"):
            return written_phone(value)
        case _:
            return None


PHONE = KeptAnswer(
    key="phone",
    name=text("Number"),
    choices=((option("self", "I call you", "📞"), desk_text("the client calls us")),),
    words=_number_in_words,
    desk_words=lambda values, _: tuple(map(_number, values)),
    part_of="time",
    section="safety",
    desk=desk_text("Phone"),
    summary=SummaryLine("📞", placed_by_summary=True, place=101),
)
CONTACT = KeptAnswer(
    key="contact",
    name=text("Contact"),
    unsaid=text("no answer"),
    own_words=True,
    section="safety",
    desk=desk_text("Can be reached at"),
    side=True,
)

# Own words

MESSAGE = KeptAnswer(
    key="message",
    name=text("Message"),
    choices=((option("call", weighty("Please call me"), "📞"), desk_text("asks to be called")),),
    own_words=True,
    section="words",
    desk=desk_text("Message"),
    side=True,
)
NOTE = KeptAnswer(
    key="note",
    name=text("Message"),
    unsaid=text("no answer"),
    own_words=True,
    section="words",
    desk=desk_text("Message"),
    side=True,
)
WORDS = KeptAnswer(
    key="words",
    name=text("In your words"),
    unsaid=text("no answer"),
    own_words=True,
    section="words",
    desk=desk_text("In own words"),
)

ANSWERS: tuple[KeptAnswer, ...] = (
    *(DAYPART, NAME, AGE, BIRTH, ROLE, WRITER, WHO_NEEDS_HELP),
    DEADLINE,
    *(TOPIC, SUBJECT, GOAL),
    *(STRENGTHS, GERMAN),
    *(PLACE, PLACE_TYPED, MUNICIPALITY, STATUS, TALK_LANGUAGE, TALK_LANGUAGE_NAME, WISH, COMPANION, ACCESS),
    *(SAFE, WRITE_HOURS, PARENTS_KNOW, PHONE, CONTACT),
    *(MESSAGE, NOTE, WORDS),
)
"""What the person tells about themselves, in the order of the sheet."""


# Steps: what only leads through the conversation

ATTEMPTS = 20
"""Times the summary can be come back to; nobody needs more."""
SCREENS = 4
"""Lists of days, and of times, that can be turned to."""


def _numbered_keys(*names: str, most: int) -> tuple[str, ...]:
    return tuple(f"{name}_{number}" for name in names for number in range(most))


def _time(value: JSON, _: Known) -> Line | None:
    match value:
        case list() as slot:
            return when(Slot.from_json(slot))
        case {"day": str(day)}:
            local = date.fromisoformat(day)
            return text("{weekday} {date}", weekday=Weekday(local, short=True), date=local)
        case {"slot": list() as slot}:
            return when(Slot.from_json(slot))
        case {"but": list()}:
            return text("Other days")
        case _:
            return None


def _site(value: JSON, known: Known) -> Line | None:
    return next((site.name for office in known.offices for site in office.sites if site.id == value), None)


TIME = KeptAnswer(
    key="time",
    further=("slot_person", "slot_phone", "slot_video", "slot_site", *_numbered_keys("day", "time", most=SCREENS)),
    name=text("Time"),
    words=_time,
    leads_on=frozenset({"days", "site", "more", "wait", "keep", "person", "phone", "video", "no_video"}),
    summary=SummaryLine("📅", placed_by_summary=True, place=100),
)
SITE = KeptAnswer(key="site", name=text("Place of the talk"), words=_site, part_of="time")
CONSENT = KeptAnswer(
    key="consent",
    further=("consent_more",),
    name=weighty("Consent"),
    choices=((option("yes", weighty("Yes, I agree"), "✅"), ""), (option("no", weighty("No"), "❌"), "")),
    leads_on=frozenset({"more"}),
)
PROOF = KeptAnswer(key="consent_proof", name=weighty("Consent"), words=_proof)
BIRTH_WHICH = KeptAnswer(key="birth_which", name=text("Born"), words=_birth, completes="birth", part_of="age")
BIRTH_CHECK = KeptAnswer(
    key="birth_check", name=text("Born"), choices=((option("yes", "Yes", "✅"), ""),), part_of="age"
)
YOUNG = KeptAnswer(
    key="young",
    name=text("Age"),
    choices=(
        (option("parent", weighty("My parents are here"), "👪"), ""),
        (option("alone", "Alone, with a code", "🔑"), ""),
    ),
    part_of="age",
)
UNDER_12 = KeptAnswer(
    key="under12",
    name=text("Age"),
    choices=(
        (option("parent", weighty("Appointment for parents"), "▶️"), ""),
        (option("child", weighty("My parents are here"), "👪"), ""),
    ),
    part_of="age",
)
DONE = option("done", weighty("Thanks, that is all"), "👋", exact=True)
OVER_27 = KeptAnswer(
    key="over27",
    name=text("Age"),
    choices=((option("child", weighty("It is about my child"), "👪"), ""), (DONE, "")),
    part_of="age",
)
ADULT = KeptAnswer(key="adult", name=text("Age"), choices=OVER_27.choices)
FRIEND = KeptAnswer(
    key="friend",
    name=text("Advice"),
    choices=(
        (option("self", "Yes, the person is here", "✅"), ""),
        (option("share", "Pass on a link", "📤"), ""),
    ),
)
ELSEWHERE = KeptAnswer(
    key="elsewhere",
    name=text("Place"),
    choices=((option("here", weighty("School or work is here"), "🏫"), ""), (DONE, "")),
    part_of="place",
)
ABROAD = KeptAnswer(key="abroad", name=text("Place"), choices=((DONE, ""),), part_of="place")
SUMMARY = KeptAnswer(
    key="summary",
    further=_numbered_keys("summary", most=ATTEMPTS),
    name=text("Name"),
    words=_typed_name,
    leads_on=frozenset({"ok", "edit", "more", "stop"}),
)
EDIT = KeptAnswer(key="edit", further=_numbered_keys("edit", most=ATTEMPTS), name=text("Change something"))
NAME_CHECK = KeptAnswer(
    key="name_check",
    further=_numbered_keys("name_check", most=ATTEMPTS),
    name=text("Name"),
    choices=((option("yes", "Yes", "✅"), ""), (option("no", "No", "❌"), "")),
)
SEND = KeptAnswer(
    key="send",
    name=text("Prepare the talk"),
    choices=((option("ok", "Yes, pass it on", "✅"), ""), (option("no", "No, rather not", "❌"), "")),
)
CRISIS_CALL = KeptAnswer(
    key="crisis", name=text("Help right now"), choices=((option("call", weighty("Yes, please call"), "📞"), ""),)
)
IN_DANGER = KeptAnswer(
    key="in_danger",
    name=text("Help right now"),
    choices=((option("yes", "Yes", "🆘"), ""), (option("no", "No", "▶️"), "")),
)
SOMEBODY_ELSE = KeptAnswer(
    key="somebody_else",
    name=text("Talk to a person"),
    choices=((option("yes", "Yes, please", "✅"), ""), (option("no", "No", "❌"), "")),
)
LATE = KeptAnswer(key="late", name=text("I will be late"), words=_minutes, leads_on=frozenset({"back"}))
CANCEL = KeptAnswer(
    key="cancel",
    name=text("Cancel the appointment"),
    choices=(
        (option("yes", weighty("Yes, cancel"), "❌", exact=True), ""),
        (option("no", weighty("No, keep it"), "📅"), ""),
    ),
)
KEEP = option("keep", weighty("Keep the appointment"), "📅")
MOVE = KeptAnswer(
    key="move",
    name=text("Move"),
    choices=(
        (option("yes", weighty("Yes, move it"), "✅"), ""),
        (KEEP, ""),
    ),
)
STOP = KeptAnswer(
    key="stop",
    name=text("Stop"),
    choices=(
        (option("delete", "Delete everything", "🗑", exact=True), ""),
        (option("keep", "Keep until tomorrow", "⏸"), ""),
    ),
)
DELETE = KeptAnswer(
    key="delete",
    name=text("Delete everything"),
    choices=((option("yes", weighty("Yes, delete everything"), "🗑", exact=True), ""),),
)
DELETE_ANSWERS = KeptAnswer(key="delete_answers", name=text("Delete everything"), choices=DELETE.choices)
RESUME = KeptAnswer(key="resume", name=text("Go on"))
UNLOCK = KeptAnswer(key="unlock", name=text("Open the whole conversation"))
WHO_USES_IT = KeptAnswer(
    key="who_uses_it",
    name=text("Phone"),
    choices=((option("yes", "Only I", "📱"), ""), (option("no", "Others too", "👥"), "")),
)
LANGUAGE = KeptAnswer(
    key="language", further=("language_more", "language_instead"), name=text("Language"), words=_language
)
LANGUAGE_WISH = KeptAnswer(key="language_wish", name=text("Language of the talk"), words=_language)
OFFICE = KeptAnswer(key="office", name=text("Handed over to the team"), words=_office)
REACH = KeptAnswer(
    key="reach",
    further=("reach_instead",),
    name=text("Reminders"),
    choices=(
        (option("device", "On this device", "📲"), ""),
        (option("sms", "By text message (SMS)", "💬"), ""),
        (option("email", "By e-mail", "✉️"), ""),
        (option("telegram", "By Telegram", "✈️"), ""),
        (option("calendar", "Only my calendar", "📅"), ""),
        (option("look", "I look in here again", "🔗"), ""),
        (option("none", "No reminders", "🔕"), ""),
    ),
)
REACH_ADDRESS = KeptAnswer(
    key="reach_sms",
    further=("reach_email",),
    name=text("We reach you by"),
    words=lambda value, _: written_phone(str(value)),
)
REACH_CODE = KeptAnswer(
    key="reach_code",
    name=text("Code"),
    choices=(
        (option("again", "Send a new code", "🔁"), ""),
        (option("other", "Another number or e-mail address", "✏️"), ""),
    ),
)
MOVED_FROM = KeptAnswer(key="moved_from", name=text("Undo"), words=_time)

STEPS: tuple[KeptAnswer, ...] = (
    *(TIME, SITE, CONSENT, PROOF, BIRTH_WHICH, BIRTH_CHECK, YOUNG, UNDER_12, OVER_27, ADULT, FRIEND, ELSEWHERE, ABROAD),
    *(SUMMARY, EDIT, NAME_CHECK, SEND, CRISIS_CALL, IN_DANGER, SOMEBODY_ELSE, LATE, CANCEL, MOVE, STOP, DELETE),
    *(DELETE_ANSWERS, RESUME),
    *(UNLOCK, WHO_USES_IT),
    *(LANGUAGE, LANGUAGE_WISH, OFFICE, REACH, REACH_ADDRESS, REACH_CODE, MOVED_FROM),
)
"""What only leads through the conversation; what it led to stands in :data:`ANSWERS`."""

_BY_KEY: Mapping[str, KeptAnswer] = {key: row for row in (*ANSWERS, *STEPS) for key in row.keys}
SUMMARIZED: tuple[KeptAnswer, ...] = tuple(
    row
    for _, row in sorted(
        ((row.summary.place, row) for row in (*ANSWERS, *STEPS) if row.summary is not None), key=lambda pair: pair[0]
    )
)
"""The rows the summary lists, in its order."""


def row_of(key: str) -> KeptAnswer | None:
    """Give the row an answer is kept under; None for a key of an older release."""
    return _BY_KEY.get(key)


def together(row: KeptAnswer) -> frozenset[str]:
    """Give the keys whose answers are taken back with this row's, its own among them."""
    return _together(row.key)


@cache
def _together(key: str) -> frozenset[str]:
    return frozenset(further for part in (*ANSWERS, *STEPS) if key in {part.key, part.part_of} for further in part.keys)
