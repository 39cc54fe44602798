from alembic.config import Config
from alembic.script import ScriptDirectory

from storage.engine.database import NEWEST, Database


def test_the_program_knows_its_newest_migration_without_reading_the_scripts() -> None:
    config = Config()
    config.set_main_option("script_location", "storage:migrations")
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == NEWEST


def test_a_database_names_the_migration_it_is_at(database: Database) -> None:
    assert database.migration() == NEWEST
    database.migrate()
    assert database.migration() == NEWEST


def test_a_database_without_tables_is_at_none_and_asking_makes_none(database_url: str, database: Database) -> None:
    if database.dialect == "sqlite":
        fresh = Database(database_url + ".other", database._engine._keys)
        assert fresh.migration() == ""
        fresh.close_now()
    else:
        database.write_now(lambda tx: tx.run("DROP TABLE alembic_version"))
        assert database.migration() == ""
