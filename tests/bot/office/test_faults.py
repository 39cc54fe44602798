"""Everything that can be wrong with an office file has its code, and every code has its words."""

import re

from bot.office.faults import WARNINGS, Code
from tests.bot.office.faulty_offices import every_fault


def test_each_code_is_what_some_faulty_file_is_found_to_have() -> None:
    found = every_fault()
    assert {fault.code for fault in found} == set(Code)
    assert {fault.code for fault in found if fault.warning} == WARNINGS


def test_what_is_said_names_all_it_is_about_and_a_remedy() -> None:
    for fault in every_fault():
        what, dash, remedy = str(fault).partition(" - ")
        assert what
        assert dash
        assert remedy
        wanted = {name for words in (fault.code.message, fault.code.remedy) for name in re.findall(r"{(\w+)}", words)}
        assert wanted <= fault.values.keys() | {"name"}
