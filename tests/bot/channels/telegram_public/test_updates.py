"""What each kind of update says to the dialogs. The updates are written as the Bot API sends them."""

from typing import Any

import pytest
from aiogram.types import Update

from bot.channels.telegram_public.updates import (
    Blocked,
    Did,
    Edited,
    Happening,
    Outside,
    ReadAloud,
    TakeAway,
    chat_of,
    opened,
    read,
)
from dialogs.engine.conversation import Event, Opened, Said, SentMedia, SharedPhone, Tapped

PERSON = {"id": 11, "is_bot": False, "first_name": "Amir", "language_code": "ar"}
PRIVATE = {"id": 11, "type": "private", "first_name": "Amir"}
GROUP = {"id": -5, "type": "supergroup", "title": "Klasse 9"}
FILE = {"file_id": "f", "file_unique_id": "u"}
ORIGIN = {"type": "hidden_user", "sender_user_name": "x", "date": 1}


def update(**content: Any) -> Update:
    return Update.model_validate({"update_id": 77, **content})


def message(**content: Any) -> dict[str, Any]:
    return {"message_id": 5, "date": 1, "chat": PRIVATE, "from": PERSON, **content}


def happening(found: Update) -> Happening | None:
    return read(found, bot_id=7, offices={"jmd-trier", "fachdienst-dorsten"})


def heard(**content: Any) -> Event | None:
    found = happening(update(message=message(**content)))
    assert found is None or isinstance(found, Did)
    return found.event if found else None


@pytest.mark.parametrize(
    ("content", "event"),
    [
        ({"text": "ich bin 17"}, Said("ich bin 17")),
        ({"text": "/start"}, Opened(guess="ar")),
        ({"text": "/start ar"}, Opened(language="ar", guess="ar")),
        ({"text": "/start fa-AF_jmd-trier"}, Opened(language="fa-AF", office="jmd-trier", guess="ar")),
        ({"text": "/hilfe"}, Tapped("", "/help")),
        ({"text": "/ZURUECK"}, Tapped("", "/back")),
        ({"text": "/mensch@lotse_bot bitte"}, Tapped("", "/human")),
        ({"text": "/nonsense"}, Said("/nonsense")),
        ({"text": "/"}, Said("/")),
        ({"text": "ja", "forward_origin": ORIGIN}, Said("ja", forwarded=True)),
        ({"text": "/loeschen", "forward_origin": ORIGIN}, Said("/loeschen", forwarded=True)),
        ({"text": "/start ar", "forward_origin": ORIGIN}, Said("/start ar", forwarded=True)),
        ({"voice": {**FILE, "duration": 3}}, SentMedia("voice", handle="5")),
        ({"video_note": {**FILE, "duration": 3, "length": 9}}, SentMedia("voice", handle="5")),
        (
            {"photo": [{**FILE, "width": 1, "height": 1}], "caption": "Hilfe"},
            SentMedia("photo", words="Hilfe", handle="5"),
        ),
        ({"document": FILE}, SentMedia("document", handle="5")),
        ({"location": {"latitude": 1.0, "longitude": 2.0}}, SentMedia("location", handle="5")),
        ({"dice": {"emoji": "🎲", "value": 3}}, SentMedia("other", handle="5")),
        (
            {"contact": {"phone_number": "+49651", "first_name": "Amir", "user_id": 11}},
            SharedPhone("+49651"),
        ),
        ({"contact": {"phone_number": "+49651", "first_name": "Lea", "user_id": 12}}, SentMedia("contact")),
        ({"contact": {"phone_number": "+49651", "first_name": "Lea"}}, SentMedia("contact")),
        (
            {"contact": {"phone_number": "+49651", "first_name": "A", "user_id": 11}, "forward_origin": ORIGIN},
            SentMedia("contact"),
        ),
        ({"message_auto_delete_timer_changed": {"message_auto_delete_time": 1}}, None),
    ],
)
def test_a_message_says(content: dict[str, Any], event: Event | None) -> None:
    assert heard(**content) == event


def test_a_sticker_is_its_emoji() -> None:
    shape = {"type": "regular", "width": 9, "height": 9, "is_animated": False, "is_video": False}
    assert heard(sticker={**FILE, **shape, "emoji": "👍"}) == SentMedia("sticker", emoji="👍")


def test_an_update_is_numbered_by_bot_and_an_album_is_one_thing() -> None:
    one = happening(update(message=message(text="ja")))
    picture = {"photo": [{**FILE, "width": 1, "height": 1}], "media_group_id": "99"}
    first, second = (happening(update(message=message(message_id=number, **picture))) for number in (5, 6))
    assert isinstance(one, Did)
    assert isinstance(first, Did)
    assert isinstance(second, Did)
    assert (one.update, first.update, second.update) == ("7/77", "7/album/99", "7/album/99")


def test_a_resume_link_carries_its_code() -> None:
    found = happening(update(message=message(text="/start resume-K7Q2M4XW9P")))
    assert found == Did(11, "7/77", Opened(guess="ar"), resume="K7Q2M4XW9P")


def tap(data: str, chat: dict[str, Any] = PRIVATE) -> Update:
    shown = {"message_id": 9, "date": 1, "chat": chat, "from": {**PERSON, "id": 7, "is_bot": True}, "text": "?"}
    return update(callback_query={"id": "q", "from": PERSON, "chat_instance": "1", "data": data, "message": shown})


def test_a_tap_names_conversation_question_option_and_message() -> None:
    found = happening(tap("1:abc:age:16_17"))
    assert found == Did(11, "7/77", Tapped("age", "16_17"), conversation="abc", shown="9", tapped="q")


@pytest.mark.parametrize("data", ["0:abc:age:16_17", "x", "1:abc"])
def test_a_tap_of_another_version_asks_the_open_question_again(data: str) -> None:
    assert happening(tap(data)) == Did(11, "7/77", Tapped("", "/repeat"), tapped="q")


def test_deleting_a_photo_here_is_the_channels_own() -> None:
    assert happening(tap("1:abc::/unsend:42")) == TakeAway(11, 42, 9, "q")
    found = happening(tap("1:abc::/unsend:x"))
    assert isinstance(found, Did)


def test_asking_to_hear_a_message_is_the_channels_own_too() -> None:
    assert happening(tap("1:abc::/aloud:ti")) == ReadAloud(11, "ti", "?", "q")
    too_old = {"chat": PRIVATE, "message_id": 9, "date": 0}
    query = {"id": "q", "from": PERSON, "chat_instance": "1", "data": "1:abc::/aloud:ti", "message": too_old}
    assert happening(update(callback_query=query)) == ReadAloud(11, "ti", "", "q")


def test_a_tap_in_a_group_is_nothing() -> None:
    assert happening(tap("1:abc:age:16_17", GROUP)) is None


def test_an_edited_message_is_told_apart() -> None:
    found = happening(update(edited_message=message(text="16", edit_date=2)))
    assert found == Edited(11, "7/77", 5, "16")
    assert happening(update(edited_message=message(text="16", edit_date=2, chat=GROUP))) is None


@pytest.mark.parametrize(
    ("chat", "status", "found"),
    [
        (PRIVATE, "kicked", Blocked(11)),
        (PRIVATE, "member", None),
        (GROUP, "member", Outside(-5, "ar", said=True)),
        (GROUP, "restricted", Outside(-5, "ar", said=False)),
        (GROUP, "left", None),
        ({"id": -6, "type": "channel", "title": "x"}, "administrator", Outside(-6, "ar", said=False)),
    ],
)
def test_who_adds_or_blocks_the_bot(chat: dict[str, Any], status: str, found: Happening | None) -> None:
    rights: dict[str, Any] = {"user": {**PERSON, "id": 7, "is_bot": True}, "status": status, "until_date": 0}
    permissions = (
        "can_be_edited is_anonymous can_manage_chat can_delete_messages can_manage_video_chats can_restrict_members "
        "can_promote_members can_change_info can_invite_users can_post_stories can_edit_stories can_delete_stories "
        "can_send_messages can_send_audios can_send_documents can_send_photos can_send_videos can_send_video_notes "
        "can_send_voice_notes can_send_polls can_send_other_messages can_add_web_page_previews can_pin_messages "
        "can_manage_topics is_member can_react_to_messages can_edit_tag can_send_welcome_messages"
    )
    rights |= dict.fromkeys(permissions.split(), False)
    changed = {"chat": chat, "from": PERSON, "date": 1, "old_chat_member": rights, "new_chat_member": rights}
    assert happening(update(my_chat_member=changed)) == found


def test_words_in_a_group_are_not_read() -> None:
    assert happening(update(message=message(text="Geheimnis", chat=GROUP))) == Outside(-5, "ar", said=True)


def test_updates_of_one_chat_are_known_to_belong_together() -> None:
    assert [chat_of(raw) for raw in (update(message=message(text="a")), tap("1:a:b:c"), update())] == [11, 11, 0]


@pytest.mark.parametrize(
    ("payload", "result"),
    [
        ("", Opened()),
        ("ar", Opened(language="ar")),
        ("jmd-trier", Opened(office="jmd-trier")),
        ("jmd-trier_ar", Opened(language="ar", office="jmd-trier")),
        ("jmd-nowhere", Opened(language="jmd-nowhere")),
    ],
)
def test_a_links_payload_names_language_and_office_in_any_order(payload: str, result: Opened) -> None:
    assert opened(payload, {"jmd-trier"}, guess="") == result
