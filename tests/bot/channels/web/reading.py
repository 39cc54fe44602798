"""Reads a page as a browser does, as far as the tests ask: its forms, their buttons, and what is shown."""

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Form:
    action: str
    hidden: dict[str, str] = field(default_factory=dict)
    buttons: list[str] = field(default_factory=list)
    typed: bool = False


class Reading(HTMLParser):
    """A page taken apart. Raises AssertionError for a button that belongs to no form."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.by_id: dict[str, Form] = {}
        self.attributes: dict[str, dict[str, str]] = {}
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self._open: Form | None = None
        self._later: list[tuple[str, str]] = []
        self.feed(html)
        for name, value in self._later:
            self.by_id[name].buttons.append(value)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = {name: value or "" for name, value in attrs}
        self.tags.append((tag, named))
        if "id" in named:
            self.attributes[named["id"]] = named
        match tag:
            case "form":
                self._open = Form(named["action"])
                self.forms.append(self._open)
                self.by_id[named.get("id", "")] = self._open
            case "input" if named.get("type") == "hidden":
                assert self._open is not None
                self._open.hidden[named["name"]] = named["value"]
            case "input" | "textarea":
                assert self._open is not None
                self._open.typed = True
            case "button" if "form" in named:
                self._later.append((named["form"], named["value"]))
            case "button" if named.get("type") != "button":
                assert self._open is not None
                self._open.buttons.append(named.get("value", ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._open = None

    def handle_data(self, data: str) -> None:
        self.text += data

    def tags_of(self, tag: str) -> dict[str, str]:
        """Give the attributes of the first element of this name."""
        return next(attributes for name, attributes in self.tags if name == tag)

    def tap(self, option: str) -> dict[str, str]:
        """Give the fields that tapping this option posts."""
        form = next(form for form in self.forms if option in form.buttons)
        return {**form.hidden, "option": option}

    def say(self, words: str) -> dict[str, str]:
        """Give the fields that typing these words posts."""
        form = next(form for form in self.forms if form.typed)
        return {**form.hidden, "words": words}
