"""An office's own things by their ids, also by one that is gone from its file while talks are still booked there."""

from dialogs.office import Office
from tests.dialogs.small_world import OFFICES

OFFICE: Office = OFFICES[0]


def test_every_site_and_kind_is_found_by_its_id() -> None:
    assert [OFFICE.site(site.id) for site in OFFICE.sites] == [*OFFICE.sites]
    assert [OFFICE.kind(kind.id) for kind in OFFICE.kinds] == [*OFFICE.kinds]


def test_in_the_place_of_one_that_is_gone_stands_the_first() -> None:
    assert (OFFICE.site("gone"), OFFICE.kind("gone")) == (OFFICE.sites[0], OFFICE.kinds[0])
