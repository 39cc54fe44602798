"""What all tables share: one metadata, and names for constraints that are alike on both engines."""

from sqlalchemy import MetaData
from sqlmodel import SQLModel


class Table(SQLModel):
    """The base of every table of this installation; its metadata is what the migrations are held against."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
