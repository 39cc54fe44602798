"""What a posted form of the chat says: a tap or typed words, cut to what the chat takes."""

from collections.abc import Mapping
from dataclasses import dataclass

_LONGEST_FIELD = 100


@dataclass(frozen=True, slots=True)
class Form:
    """A tap (``option`` of ``question``) or typed ``words``; ``update`` names the try, however often it is sent."""

    question: str = ""
    option: str = ""
    words: str = ""
    version: int = -1
    """The turn the page showed; -1 where the form does not say."""
    update: str = ""
    token: str = ""
    code: str = ""

    @classmethod
    def of(cls, fields: Mapping[str, str], most_words: int) -> "Form":
        """Take what the chat knows from a form's fields; what is too long is cut."""
        cut = {name: value[:_LONGEST_FIELD] for name, value in fields.items()}
        version = cut.get("version", "")
        return cls(
            question=cut.get("question", ""),
            option=cut.get("option", ""),
            words=fields.get("words", "")[:most_words].strip(),
            version=int(version) if version.isascii() and version.isdecimal() else -1,
            update=cut.get("update", ""),
            token=cut.get("token", ""),
            code=cut.get("code", ""),
        )


NOTHING = Form()
"""What was posted where nothing was."""
