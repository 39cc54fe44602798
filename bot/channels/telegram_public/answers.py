"""Which question a written message answered, for those who rewrite it in their messenger."""

from collections import OrderedDict

from bot.port import Page

REMEMBERED = 5_000
"""Chats whose last written answer is remembered; in this process alone, so that after a restart a hint is given."""


class AnsweredQuestions:
    """Which question a written message answered, for those who rewrite it: the last one of each chat, once."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, tuple[int, str]] = OrderedDict()

    def keep(self, chat: int, message: int, page: Page) -> None:
        """Remember what a message led to: the question it answered, or the open one that it did not."""
        answered = next((reply.answered.key for reply in page.messages if reply.answered is not None), "")
        if not answered and any(reply.kind in {"hint", "note"} for reply in page.messages):
            answered = next((reply.question for reply in reversed(page.messages) if reply.question), "")
        self._kept[chat] = (message, answered)
        self._kept.move_to_end(chat)
        if len(self._kept) > REMEMBERED:
            self._kept.popitem(last=False)

    def question_of(self, chat: int, message: int) -> str:
        """Give the question a message answered, once; empty for an older message."""
        number, question = self._kept.get(chat, (0, ""))
        if number != message:
            return ""
        del self._kept[chat]
        return question
