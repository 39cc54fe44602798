"""People and groups of a test: what they do becomes updates for the bot, what the bot does they see."""

import asyncio
import itertools
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.telegram.chats import Chat, SeenButton, SeenMessage
from tests.telegram.methods import Query, Room, told

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
COMMAND = re.compile(r"/\w+(@\w+)?")
Wanted = str | Callable[[SeenMessage], bool]
RIGHTS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_send_welcome_messages",
)
"""What an administrator may do, as the Bot API lists it."""
QUERIES = itertools.count(1)


@dataclass(slots=True)
class Person:
    """Somebody with Telegram, in their chat with one bot. What they do gives the id of the update it led to."""

    room: Room
    chat: Chat
    id: int
    language_code: str
    first_name: str
    mark: int = 0
    """The chat's change after which ``expects`` looks: where they did the last thing."""
    last_message: int = 0
    last_update: int = 0
    last_query: Query | None = None

    @property
    def user(self) -> dict[str, Any]:
        code = {"language_code": self.language_code} if self.language_code else {}
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, **code}

    @property
    def messages(self) -> list[SeenMessage]:
        """What the bot has written, as it stands now: edited, and without what was deleted."""
        return [message for message in self.chat.messages if message.by_bot]

    @property
    def keyboard(self) -> list[SeenButton]:
        """The buttons below the chat that the last message to say so has left there."""
        rows = next((message.keyboard for message in reversed(self.messages) if message.keyboard is not None), [])
        return [button for row in rows for button in row]

    # What they do

    async def starts(self, payload: str = "") -> int:
        """Press Start, perhaps behind a link with a payload. Lets a blocked bot write again."""
        assert PAYLOAD.fullmatch(payload), f"Telegram hands on no such payload: {payload!r}"
        if self.chat.blocked:
            self.chat.blocked = False
            self._member("kicked", "member")
        self.chat.open = True
        return await self.says(f"/start {payload}".strip())

    async def says(self, text: str, chat: "Group | None" = None) -> int:
        """Write words or a command, here or in a group."""
        entities = {}
        if command := COMMAND.match(text):
            entities = {"entities": [{"type": "bot_command", "offset": 0, "length": len(command[0])}]}
        return self._writes({"text": text, **entities}, chat)

    async def sends_voice(self) -> int:
        return self._writes({"voice": {**_file("voice"), "duration": 4, "mime_type": "audio/ogg"}})

    async def sends_photo(self, caption: str = "") -> int:
        photo = {"photo": [{**_file("photo"), "width": 90, "height": 67}]}
        return self._writes({**photo, **({"caption": caption} if caption else {})})

    async def sends_document(self) -> int:
        return self._writes({"document": {**_file("document"), "file_name": "Bescheid.pdf"}})

    async def sends_sticker(self, emoji: str = "👍") -> int:
        shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return self._writes({"sticker": {**_file("sticker"), **shape, "emoji": emoji}})

    async def sends_location(self) -> int:
        return self._writes({"location": {"latitude": 49.75, "longitude": 6.64}})

    async def sends_contact(self, phone: str = "+49 651 0000000", *, own: bool = True) -> int:
        contact = {"phone_number": phone, "first_name": self.first_name if own else "Jemand"}
        return self._writes({"contact": {**contact, "user_id": self.id if own else self.id + 1}})

    async def sends(self, content: dict[str, Any]) -> int:
        """Send a message of a kind that has no name here: a poll, dice, a game."""
        return self._writes(content)

    async def forwards(self, text: str) -> int:
        """Forward what somebody else has written."""
        somebody = {"id": 4242, "is_bot": False, "first_name": "Jemand"}
        origin = {"type": "user", "sender_user": somebody, "date": int(time.time()) - 60}
        return self._writes({"text": text, "forward_origin": origin})

    async def edits(self, text: str) -> int:
        """Change the words of the last message they wrote."""
        message = self.chat.find(self.last_message)
        assert message is not None, "there is no message of theirs to edit"
        self._did()
        message.text = text
        content = {**told(self.chat, message), "from": self.user, "edit_date": int(time.time())}
        return self._push("edited_message", content)

    async def taps(self, name: str) -> int:
        """Tap a button by its label, its data or its data's last part: of the newest message that has it.

        A button of the keyboard below the chat writes its label, or shares their own number.
        """
        for message in reversed(self.messages):
            if (button := message.button(name)) is not None:
                assert not button.url, f"{name!r} opens {button.url}, the bot does not learn of it"
                return await self.presses(button.data, message)
        if found := next((button for button in self.keyboard if button.is_called(name)), None):
            return await (self.sends_contact() if found.asks_contact else self.says(found.label))
        raise LookupError(f"nothing to tap as {name!r} in {[m.labels for m in self.messages]}, {self.keyboard}")

    async def presses(self, data: str, message: SeenMessage) -> int:
        """Send a button's data from a message, whether or not it still has that button, as an old client may."""
        self._did()
        query = Query(f"{self.id}{next(QUERIES):06}", self.chat.id, time.monotonic())
        self.room.queries[query.id] = self.last_query = query
        content = {
            "id": query.id,
            "from": self.user,
            "chat_instance": str(self.id),
            "message": {**told(self.chat, message), "from": self.room.account.user},
            "data": data,
        }
        return self._push("callback_query", content)

    async def blocks(self) -> int:
        """Block the bot: from now on it cannot write to them."""
        self._did()
        self.chat.blocked = True
        return self._member("member", "kicked")

    # What they see

    async def expects(self, wanted: Wanted, seconds: float = 10) -> SeenMessage:
        """Wait for a message, new or edited since they last did something, that holds these words or fits."""
        fits = (lambda message: wanted in message.text) if isinstance(wanted, str) else wanted
        try:
            async with asyncio.timeout(seconds):
                while True:
                    for message in reversed(self.messages):
                        if message.change > self.mark and fits(message):
                            return message
                    await self.chat.bell.rung()
        except TimeoutError:
            seen = [message.text for message in self.messages if message.change > self.mark]
            raise AssertionError(f"no {wanted!r} in {seconds} s, only {seen}") from None

    async def expects_silence(self, seconds: float = 0.3) -> None:
        """Wait, and find that nothing has come or changed since they last did something."""
        await asyncio.sleep(seconds)
        assert [message.text for message in self.messages if message.change > self.mark] == []

    # How it becomes an update

    def _did(self) -> None:
        self.mark = self.chat.changes

    def _writes(self, content: dict[str, Any], where: "Group | None" = None) -> int:
        chat = where.chat if where else self.chat
        assert where or not chat.blocked, "who has blocked a bot cannot write to it"
        self._did()
        message = SeenMessage(next(self.room.numbers), by_bot=False, text=content.get("text", ""))
        chat.messages.append(message)
        self.last_message = message.id if where is None else self.last_message
        frame = {"message_id": message.id, "date": int(time.time()), "chat": chat.about, "from": self.user}
        return self._push("message", {**frame, **content}, chat)

    def _member(self, before: str, after: str) -> int:
        return self._push("my_chat_member", member_changed(self.room, self.chat, self, before, after))

    def _push(self, kind: str, content: dict[str, Any], chat: Chat | None = None) -> int:
        self.last_update = self.room.account.push(kind, content, (chat or self.chat).id)
        return self.last_update


@dataclass(slots=True)
class Group:
    """A group, or a channel, that somebody adds the bot to."""

    room: Room
    chat: Chat

    @property
    def messages(self) -> list[SeenMessage]:
        return [message for message in self.chat.messages if message.by_bot]

    async def adds_bot(self, by: Person) -> int:
        self.chat.open = True
        after = "administrator" if self.chat.kind == "channel" else "member"
        content = member_changed(self.room, self.chat, by, "left", after)
        return self.room.account.push("my_chat_member", content, self.chat.id)

    async def posts(self, text: str) -> int:
        """Publish something in the channel."""
        message = SeenMessage(next(self.room.numbers), by_bot=False, text=text)
        self.chat.messages.append(message)
        return self.room.account.push("channel_post", told(self.chat, message), self.chat.id)


def member_changed(room: Room, chat: Chat, by: Person, before: str, after: str) -> dict[str, Any]:
    def member(status: str) -> dict[str, Any]:
        more = dict.fromkeys(RIGHTS, False) if status == "administrator" else {}
        return {"user": room.account.user, "status": status, "until_date": 0, **more}

    return {
        "chat": chat.about,
        "from": by.user,
        "date": int(time.time()),
        "old_chat_member": member(before),
        "new_chat_member": member(after),
    }


def _file(kind: str) -> dict[str, Any]:
    return {"file_id": f"{kind}-file", "file_unique_id": f"{kind}-unique", "file_size": 4_000}
