"""What may be said of an intake in a messenger: reference, topic, language, urgency, time. Nothing a client typed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.team import labels
from bot.team.speech import Speech
from dialogs.answers import FIELDS
from dialogs.intake import read_intake
from storage.intakes.intakes import IntakeRecord

MARKS: Mapping[str, str] = {"crisis": "🆘", "urgent": "❗"}


@dataclass(frozen=True, slots=True)
class About:
    """An intake without the person."""

    reference: str
    kind: str
    urgency: str
    topics: tuple[str, ...]
    """Codes of the topics that the catalogs know; words of a client's own stay out."""
    language: str
    """Catalog code of the language the client writes in."""
    at: datetime
    """When it came in, aware."""
    start: datetime | None = None
    """When the appointment is that was booked with it, aware."""

    @classmethod
    def of(cls, intake: IntakeRecord, start: datetime | None = None) -> "About":
        """Leave out of an intake all that is personal."""
        said = read_intake(intake.payload)
        return cls(
            reference=intake.reference,
            kind=intake.kind,
            urgency=intake.urgency,
            topics=tuple(code for code in said.topics if code in FIELDS),
            language=said.language,
            at=intake.created_at,
            start=start,
        )

    def to_json(self) -> dict[str, Any]:
        """Give it as a letter's arguments."""
        return {
            "reference": self.reference,
            "kind": self.kind,
            "urgency": self.urgency,
            "topics": list(self.topics),
            "language": self.language,
            "at": self.at.isoformat(),
            "start": self.start.isoformat() if self.start else None,
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> "About":
        """Read what :meth:`to_json` wrote; what else the mapping holds is left alone."""
        start = stored["start"]
        return cls(
            reference=stored["reference"],
            kind=stored["kind"],
            urgency=stored["urgency"],
            topics=tuple(stored["topics"]),
            language=stored["language"],
            at=datetime.fromisoformat(stored["at"]),
            start=datetime.fromisoformat(start) if start else None,
        )


def head(about: About, say: Speech) -> str:
    """Name an intake in a line: "🆘 Krise · Nachricht · K7-4Q2M"."""
    parts = [labels.kind_of_intake(about.kind, say), about.reference]
    if about.urgency in MARKS and about.kind != "crisis":
        parts.insert(0, labels.urgency(about.urgency, say))
    return f"{MARKS.get(about.urgency, '📥')} {' · '.join(parts)}"


def facts(about: About, say: Speech) -> tuple[str, ...]:
    """Say what is known of an intake without the person, a line each."""
    lines = [say("Language: {language}", language=language(about.language, say))]
    if about.topics:
        lines.insert(0, say("Topic: {topics}", topics=", ".join(labels.topic(code, say) for code in about.topics)))
    lines.append(say("Received: {time}", time=say.instant(about.at, year=False)))
    if about.start:
        lines.append(say("Appointment: {time}", time=say.instant(about.start, year=False)))
    return tuple(lines)


def language(code: str, say: Speech) -> str:
    """Name a language; words a client typed for one are not repeated."""
    named = say.name_of_language(code)
    return say("another language") if named == code else named
