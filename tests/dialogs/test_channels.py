"""Who can read a chat is known of every channel, or nothing is said on it."""

import pytest

from bot.channels.telegram_public import bot, reminders
from bot.channels.terminal import Terminal
from bot.channels.web import service
from bot.letters import notices
from bot.team import labels
from bot.team.speech import Speech
from dialogs.channels import CHANNELS, STAFF_CHANNELS, WAYS, UnknownChannel, as_installed, channel_named
from dialogs.engine.advance import advance
from dialogs.engine.conversation import Answer, Frame, Message, Opened, State, Tapped
from dialogs.rules.reading import JSON
from dialogs.text import Text
from tests.dialogs.small_world import world
from tests.journey import CATALOGS

OURS = "• This is our own chat: no messenger such as Telegram can read it."
TELEGRAM = "• Telegram is another company and can see this chat. Do not write anything very private here."
SEEN_BY = {
    "web": OURS,
    "terminal": OURS,
    "telegram": TELEGRAM,
    "telegram_door": TELEGRAM,
    "telegram_staff": TELEGRAM,
}
LETTERS_ONLY = {"web_push", "sms", "email", "staff_email", "staff_push"}
ANSWERS: dict[str, JSON] = {"role": "self", "age": "16_17", "place": {"postal_code": "54290"}}


def consent(channel: str, *after: str) -> Message:
    """Give the consent text as a channel gets it: the question after those that decide who is responsible."""
    frame = Frame("first_contact", answers={key: Answer(value) for key, value in ANSWERS.items()})
    state = State(language="de", channel=channel, office="jmd-trier", frames=(frame,))
    turn = advance(state, Opened(), world())
    for option in after:
        turn = advance(turn.state, Tapped("consent", option), world())
    (message,) = [said for said in turn.messages if said.question.startswith("consent")]
    return message


def said(message: Message) -> list[str]:
    return [line.msgid for line in message.lines if isinstance(line, Text)]


def test_the_traits_are_of_the_channels_there_are() -> None:
    there_are = {service.CHANNEL, Terminal.name, bot.CHANNEL, reminders.REMINDERS, notices.CHANNEL}
    assert there_are == set(SEEN_BY)
    assert set(CHANNELS) == there_are | LETTERS_ONLY


@pytest.mark.parametrize("channel", sorted(LETTERS_ONLY))
def test_where_no_conversation_takes_place_nobody_is_asked_for_consent(channel: str) -> None:
    with pytest.raises(UnknownChannel, match="letters only"):
        consent(channel)


def test_the_ways_to_a_person_are_the_channels_for_letters_in_their_order() -> None:
    assert tuple(name for name, traits in CHANNELS.items() if traits.used_for == "letters") == WAYS
    assert {name for name in CHANNELS if CHANNELS[name].used_for == "staff"} == set(STAFF_CHANNELS)
    assert not any(CHANNELS[way].fetched for way in WAYS)


@pytest.mark.parametrize("channel", SEEN_BY)
def test_the_consent_text_says_who_can_see_the_chat(channel: str) -> None:
    """Who else can see it stands before the yes; that nobody can, under "Read more"."""
    message = consent(channel)
    seen_by = [line for each in (message, consent(channel, "more")) for line in said(each) if line in {OURS, TELEGRAM}]
    assert seen_by == [SEEN_BY[channel]]
    assert (TELEGRAM in said(message)) == (SEEN_BY[channel] == TELEGRAM)
    assert ("/web" in [option.id for option in message.options]) == (SEEN_BY[channel] == TELEGRAM)


def test_of_a_channel_nobody_knows_the_consent_text_says_nothing() -> None:
    with pytest.raises(UnknownChannel, match=r"'carrier pigeon' is no channel of this version.*dialogs/channels.py"):
        consent("carrier pigeon")


def test_behind_a_door_the_public_bots_chat_carries_no_content() -> None:
    open_wide, behind = (
        {name for name, traits in as_installed(door=door).items() if traits.carries != "all"} for door in (False, True)
    )
    assert open_wide == {"web_push", "telegram_door", "sms", "email", *STAFF_CHANNELS}
    assert behind == open_wide | {"telegram"}


@pytest.mark.parametrize("channel", CHANNELS)
def test_the_desk_has_a_word_for_every_channel(channel: str) -> None:
    words = labels.channel(channel, Speech("en", CATALOGS.desk("en").gettext))
    assert words == channel_named(channel).label
