"""The intake: what a person hands over to the counsellors, as one value; the only place that reads and writes its JSON.

``answers`` are kept by the keys of their questions, as they were given; what an answer is called and how it reads
stands in :mod:`dialogs.answers`. Whoever needs a value for a rule asks the intake for it by name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Literal, TypeAlias

from dialogs.answers import ANSWERS, PHONE, STEPS, born_of, topics_of
from dialogs.engine.conversation import Answer, Answers
from dialogs.engine.effects import HandOver, IntakeKind, Urgency
from dialogs.rules.offers import Daypart
from dialogs.rules.reading import JSON
from dialogs.rules.slots import Slot
from dialogs.steps.wish import Wish

Kind: TypeAlias = IntakeKind | Literal["walk_in", ""]
"""What has come in; "walk_in" is added by hand at the desk, "" is nothing yet."""
HowKnown: TypeAlias = Literal["own", "skipped", "unknown", "none", "not_asked"]
"""How a value came about: the person said it, left it out, it could not be read, there is none although it was asked,
or it was not asked."""
LED_ON = frozenset({"other", "which"})
"""Parts of an answer that only say that another question follows."""
PROOF = "consent_proof"
NO_ANSWER = Answer()


@dataclass(frozen=True, slots=True)
class Consent:
    """The proof of a consent (GDPR Art. 7(1)): when, to which version of the text, which language and channel."""

    at: datetime
    """Aware."""
    version: str
    language: str
    channel: str

    def to_json(self) -> dict[str, str]:
        """Give it as JSON; :meth:`read` reads it back."""
        return {
            "at": self.at.isoformat(timespec="seconds"),
            "version": self.version,
            "language": self.language,
            "channel": self.channel,
        }

    @classmethod
    def read(cls, stored: JSON) -> "Consent | None":
        """Read what :meth:`to_json` wrote; None where there is none."""
        if not isinstance(stored, dict) or not stored.get("at"):
            return None
        return cls(
            datetime.fromisoformat(str(stored["at"])),
            str(stored.get("version", "?")),
            str(stored.get("language", "")),
            str(stored.get("channel", "")),
        )


@dataclass(frozen=True, slots=True)
class Intake:
    """What was handed over."""

    kind: Kind = ""
    urgency: Urgency = "normal"
    language: str = "de"
    """Catalog code of the chat."""
    formal: bool = False
    """True where the person is spoken to as Sie."""
    channel: str = ""
    answers: Answers = field(default_factory=dict)
    """As given, by the question's key."""
    asked: tuple[str, ...] = ()
    """Keys of the questions that were put."""
    notes: tuple[str, ...] = ()
    """What the person said beside the questions."""
    consent: Consent | None = None
    slot: Slot | None = None
    """The time that was chosen with it."""

    # Making and keeping

    @classmethod
    def handed_over(
        cls, effect: HandOver, *, language: str, formal: bool, channel: str, consent: Consent | None
    ) -> "Intake":
        """Make an intake of what a dialog hands over, without what its answers depended on in the conversation."""
        return cls(
            kind=effect.kind,
            urgency=effect.urgency,
            language=language or "de",
            formal=formal,
            channel=channel,
            answers=_own(effect.answers),
            asked=effect.asked,
            notes=effect.notes,
            consent=consent,
            slot=next((Slot.from_json(a.value) for a in effect.answers.values() if isinstance(a.value, list)), None),
        )

    def extended(self, effect: HandOver) -> "Intake":
        """Add what was said in a second dialog to what was handed over before."""
        return replace(
            self,
            answers={**self.answers, **_own(effect.answers)},
            asked=tuple(dict.fromkeys((*self.asked, *effect.asked))),
            notes=(*self.notes, *effect.notes),
        )

    def with_phone(self, phone: str) -> "Intake":
        """Note at which number they want to be called; empty where they rather call."""
        answers = {**self.answers, PHONE.key: Answer(phone or PHONE.options[0].id)}
        return replace(self, answers=answers, asked=tuple(dict.fromkeys((*self.asked, PHONE.key))))

    def to_json(self) -> dict[str, Any]:
        """Give it as JSON; :func:`read_intake` reads it back to an equal value."""
        return {
            "kind": self.kind,
            "urgency": self.urgency,
            "answers": {key: answer.to_json() for key, answer in self.answers.items()},
            "asked": [*self.asked],
            "notes": [*self.notes],
            "language": self.language,
            "formal": self.formal,
            "channel": self.channel,
            "consent": self.consent.to_json() if self.consent else None,
            "slot": list(self.slot.to_json()) if self.slot else None,
        }

    # What was said

    def answer(self, key: str) -> Answer | None:
        """Give an answer with what completed it: a town for "another place", the date meant where two were possible."""
        answer = self.answers.get(key)
        for row in (*ANSWERS, *STEPS):
            further = self.answers.get(row.key)
            if row.completes == key and answer is not None and further is not None:
                answer = _completed(answer, further)
        return answer

    def how_known(self, key: str) -> HowKnown:
        """Say how the answer of a question came about."""
        answer = self.answer(key)
        if answer is None:
            return "none" if key in self.asked else "not_asked"
        if answer.how == "skipped" and key not in self.asked:  # a default the dialog took without asking
            return "not_asked"
        if answer.how != "given":
            return answer.how
        return "none" if answer.value in (None, "", []) else "own"

    def given(self, key: str) -> JSON:
        """Give what the person answered to a question; None where they did not."""
        return (self.answer(key) or NO_ANSWER).value if self.how_known(key) == "own" else None

    @property
    def given_answers(self) -> Mapping[str, JSON]:
        """All that was answered, by the question's key."""
        return {key: value for key in self.answers if (value := self.given(key)) is not None}

    @property
    def of_child(self) -> bool:
        """True where a parent speaks for their child."""
        return self.given("role") == "child"

    @property
    def name(self) -> str:
        """What the person wants to be called; empty where they did not say."""
        return str(self.given("name") or "")

    @property
    def phone(self) -> str:
        """The number they want to be called at, in E.164; empty where they gave none, or rather call."""
        said = self.given(PHONE.key)
        return said if isinstance(said, str) and said.startswith("+") else ""

    @property
    def born(self) -> str | None:
        """The date of birth as dialogs.rules.dates reads it: "2000-05"."""
        return born_of(self.given("birth"))

    @property
    def age(self) -> JSON:
        """The age as dialogs.rules.eligibility reads it: a birth date where there is one, else number or band."""
        return {"born": self.born} if self.born else self.given("age")

    @property
    def place(self) -> dict[str, JSON] | None:
        """The place as dialogs.rules.places reads it."""
        place = self.given("place")
        return place if isinstance(place, dict) else None

    @property
    def talk_language(self) -> str:
        """The language of the talk: a catalog code where it is known, else as it was written; German unless said."""
        return _talk(self.given("talk_language"))

    @property
    def interpreter(self) -> bool:
        """True where the person asked for an interpreter."""
        spoken = self.given("talk_language")
        return isinstance(spoken, dict) and bool(spoken.get("interpreter"))

    @property
    def topics(self) -> tuple[str, ...]:
        """Codes of the topics, in the order they were named."""
        return topics_of(self.given_answers)

    @property
    def wish(self) -> Wish:
        """Whom they would rather talk to."""
        match self.given("wish"):
            case "woman":
                return "woman"
            case "man":
                return "man"
            case _:
                return ""

    @property
    def daypart(self) -> Daypart:
        """When it suits somebody who waits."""
        match self.given("daypart"):
            case "am":
                return "am"
            case "pm":
                return "pm"
            case _:
                return "any"

    @property
    def modes_waited_for(self) -> tuple[str, ...]:
        """Ways of talking for which the person rather waits: "person", "phone", "video"."""
        waited = ((key, answer) for key, answer in self.answers.items() if key.startswith("slot_"))
        return tuple(key.removeprefix("slot_") for key, answer in waited if answer.value == "wait")

    # What storage is given: plain words, so that it need not know any of this

    @property
    def labels(self) -> tuple[str, ...]:
        """Give what an inbox is filtered by."""
        return (label_of_language(self.language), *map(label_of_topic, self.topics))

    def figures(self, year: int) -> tuple[str, ...]:
        """Give what is counted in the figures of a year: each by itself, without a person."""
        counted = [(row.key, row.counts) for row in ANSWERS if row.counts is not None]
        said = (f"{key}:{code}" for key, counts in counted for code in counts(self.given_answers, year))
        return (*said, f"language:{self.language}")


def read_intake(stored: Mapping[str, Any]) -> Intake:
    """Read what :meth:`Intake.to_json` wrote, in this release or an earlier one; what is missing was not said."""
    slot = stored.get("slot")
    return Intake(
        kind=stored.get("kind", ""),
        urgency=stored.get("urgency", "normal"),
        language=str(stored.get("language") or "de"),
        formal=bool(stored.get("formal")),
        channel=str(stored.get("channel", "")),
        answers={key: Answer.from_json(answer) for key, answer in stored.get("answers", {}).items()},
        asked=tuple(stored.get("asked", ())),
        notes=tuple(str(note) for note in stored.get("notes", ())),
        consent=Consent.read(stored.get("consent")),
        slot=Slot.from_json(slot) if slot else None,
    )


def label_of_language(code: str) -> str:
    """Name the label of a language."""
    return f"language {code}"


def label_of_topic(code: str) -> str:
    """Name the label of a topic."""
    return f"topic {code}"


def _own(answers: Answers) -> dict[str, Answer]:
    return {key: replace(answer, given="") for key, answer in answers.items() if key != PROOF}


def _completed(answer: Answer, further: Answer) -> Answer:
    if isinstance(answer.value, dict) and isinstance(further.value, dict):
        return replace(
            further, value={key: value for key, value in {**answer.value, **further.value}.items() if key not in LED_ON}
        )
    return further if isinstance(answer.value, dict) and LED_ON & answer.value.keys() else answer


def _talk(value: JSON) -> str:
    return str(value["language"]) if isinstance(value, dict) and "language" in value else "de"
