"""What a version keeps of a change."""

from bot.office.tables import tables_of
from bot.office.versions import changed, difference, written
from dialogs.office import Office


def test_a_change_keeps_only_what_it_changes_and_makes_the_same_again(offices: tuple[Office, ...]) -> None:
    before = tables_of(offices[0])
    first, *others = before["referrals"]
    after = {
        **before,
        "phone": "030 23125 199",
        "closures": [],
        "referrals": [*others, {**first, "phone": "030 23125 198"}, {"id": "neu", "name": "Neu", "purpose": "other"}],
        "hotlines": before["hotlines"][1:],
    }
    steps = difference(before, after)
    assert [(step.key, step.entry) for step in steps] == [
        ("phone", ""),
        ("closures", ""),
        ("referrals", first["id"]),
        ("referrals", "neu"),
        ("hotlines", before["hotlines"][0]["id"]),
    ]
    assert difference(changed(before, written(steps)), after) == ()
