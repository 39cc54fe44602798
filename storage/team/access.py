"""Access: what is known of each colleague's ways into the desk, for those who lead an office."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlmodel import col

from storage.engine.codes import known_code
from storage.engine.table import Changed, RowReader, given
from storage.engine.transaction import Transaction
from storage.team.audit import AuditRow
from storage.team.passphrases import PassphraseRow
from storage.team.staff import Role, SessionRow, StaffMember, StaffRow
from storage.team.staff_chats import StaffChatRow


@dataclass(frozen=True, slots=True)
class Access:
    """What is known of a colleague's access to the desk. Raises UnknownCode for a role that is none."""

    id: str
    office_id: str
    name: str
    role: Role
    sessions: int
    linked: bool
    """True where a chat with the staff bot is linked."""
    passphrase: bool
    last_login: datetime | None

    def __post_init__(self) -> None:
        """Refuse a role that is none."""
        known_code(Role, self.role, "staff_member.role")

    @property
    def member(self) -> StaffMember:
        """Whose access it is."""
        return StaffMember(self.id, self.office_id, self.name, self.role)


OWN_SESSIONS = (
    select(func.count())
    .select_from(SessionRow)
    .where(col(SessionRow.staff_id) == col(StaffRow.id), col(SessionRow.expires_at) > given("now"))
)
OWN_CHATS = select(func.count()).select_from(StaffChatRow).where(col(StaffChatRow.staff_id) == col(StaffRow.id))
OWN_PASSPHRASES = (
    select(func.count())
    .select_from(PassphraseRow)
    .where(col(PassphraseRow.staff_id) == col(StaffRow.id), col(PassphraseRow.confirmed))
)
LAST_LOGIN = select(func.max(col(AuditRow.at))).where(
    col(AuditRow.staff_id) == col(StaffRow.id), col(AuditRow.what) == "logged_in"
)
ACCESS = RowReader(
    Access,
    StaffRow,
    sessions=OWN_SESSIONS.scalar_subquery(),
    linked=Changed(OWN_CHATS.scalar_subquery(), bool),
    passphrase=Changed(OWN_PASSPHRASES.scalar_subquery(), bool),
    last_login=LAST_LOGIN.scalar_subquery(),
)
OF_OFFICE = (
    ACCESS.select()
    .where(col(StaffRow.office_id) == given("office_id"), col(StaffRow.active))
    .order_by(col(StaffRow.name), col(StaffRow.id))
)


def of_office(tx: Transaction, member: StaffMember, now: datetime) -> list[Access]:
    """Give the staff of the colleague's office, by name, with what is known of their access."""
    return ACCESS.many(tx, OF_OFFICE, office_id=member.office_id, now=now)
