from datetime import time
from pathlib import Path

import pytest

import bot
from bot.office.file import read_offices
from dialogs.office import Area, Border, Hours, Municipality, Office, Site
from dialogs.rules.places import Responsibility, decide, read_place
from dialogs.rules.reading import JSON, Understood, Unread
from dialogs.text import Words

SHIPPED = tuple(
    sorted(read_offices(Path(bot.__file__).parent / "offices"), key=lambda office: office.id != "jmd-trier")
)


def office(office_id: str, *areas: Area, borders: tuple[Border, ...] = ()) -> Office:
    words = Words.of({"de": "x"})
    sites = dict.fromkeys(
        [site for area in areas for site in (area.site, *(place.site for place in area.municipalities)) if site]
    )
    return Office(
        id=office_id,
        name=office_id,
        town="x",
        carrier="x",
        sample=True,
        address="x",
        phone="x",
        email="x",
        land="RP",
        law="gdpr",
        consent_age=13,
        supervisor="x",
        privacy_link="x",
        hours=(Hours(0, time(9), time(12)),),
        walk_in=(),
        sites=tuple(Site(site, site, "x", words, words, 0.0, 0.0) for site in sites),
        kinds=(),
        counsellors=(),
        areas=areas,
        borders=borders,
    )


NORTH = office(
    "north",
    Area(
        "hills",
        "Kreis Hügelland",
        "hilltown",
        (
            Municipality("Hügelstadt", ("11110", "11111"), "hilltown", ("Хюгель", "هوغل")),
            Municipality("Bergdorf (Wald)", ("11120",), "woodtown"),
            Municipality("Bergdorf (See)", ("11130",), ""),
            Municipality("Talheim", ("11140",), "woodtown", also_elsewhere="Kreis Fern"),
            Municipality("Randort", ("11150",), "woodtown"),
        ),
    ),
    borders=(Border("11150", ("Drüben",)),),
)
SOUTH = office("south", Area("coast", "Küste", "port", (Municipality("Hafen", ("22220",), "port"),)))
BOTH = (NORTH, SOUTH)


@pytest.mark.parametrize(
    ("place", "outcome", "office_id", "site"),
    [
        ({"postal_code": "11110"}, "inside", "north", "hilltown"),
        ({"postal_code": "11130"}, "inside", "north", "hilltown"),
        ({"postal_code": "22220"}, "inside", "south", "port"),
        ({"postal_code": "99990"}, "outside", None, ""),
        ({"postal_code": "11150"}, "border", "north", "woodtown"),
        ({"postal_code": "11150", "municipality": "Randort"}, "inside", "north", "woodtown"),
        ({"postal_code": "11150", "municipality": "Drüben"}, "outside", None, ""),
        ({"postal_code": "11150", "unknown": True}, "unknown", "north", "woodtown"),
        ({"postal_code": "11140", "municipality": "Talheim"}, "inside", "north", "woodtown"),
        ({"postal_code": "99990", "municipality": "Talheim"}, "outside", None, ""),
        ({"municipality": "Hügelstadt"}, "inside", "north", "hilltown"),
        ({"municipality": "Bergdorf"}, "border", "north", "woodtown"),
        ({"municipality": "Bergdorf (See)"}, "inside", "north", "hilltown"),
        ({"municipality": "Talheim"}, "border", "north", "woodtown"),
        ({"municipality": "Talheim (Kreis Hügelland)"}, "inside", "north", "woodtown"),
        ({"municipality": "Talheim (Kreis Fern)"}, "outside", None, ""),
        ({"municipality": "Nirgendwo"}, "outside", None, ""),
        ({"area": "coast", "office": "south"}, "inside", "south", "port"),
        ({"area": "coast"}, "inside", "south", "port"),
        ({"office": "south"}, "inside", "south", "port"),
        ({"reception": True}, "inside", "north", "hilltown"),
        ({"reception": True, "office": "south"}, "inside", "south", "port"),
        ({"abroad": True}, "abroad", None, ""),
        ({"outside": True, "municipality": "Köln"}, "outside", None, ""),
        ({"unknown": True}, "unknown", "north", "hilltown"),
        ({}, "unknown", "north", "hilltown"),
    ],
)
def test_a_place_leads_to_an_office(place: dict[str, JSON], outcome: str, office_id: str | None, site: str) -> None:
    found = decide(place, BOTH)
    assert (found.outcome, found.office, found.site) == (outcome, office_id, site)


@pytest.mark.parametrize(
    ("place", "inside", "outside"),
    [
        ({"postal_code": "11150"}, ("Randort",), ("Drüben",)),
        ({"municipality": "Bergdorf"}, ("Bergdorf (Wald)", "Bergdorf (See)"), ()),
        ({"municipality": "Talheim"}, ("Talheim (Kreis Hügelland)",), ("Talheim (Kreis Fern)",)),
    ],
)
def test_at_a_border_every_offered_name_decides(
    place: dict[str, JSON], inside: tuple[str, ...], outside: tuple[str, ...]
) -> None:
    found = decide(place, BOTH)
    assert (found.inside, found.outside) == (inside, outside)
    assert {name: decide({**place, "municipality": name}, BOTH).outcome for name in (*inside, *outside)} == {
        **dict.fromkeys(inside, "inside"),
        **dict.fromkeys(outside, "outside"),
    }


def test_the_kreis_and_the_municipality_are_told_where_they_are_certain() -> None:
    assert decide({"postal_code": "11120"}, BOTH) == Responsibility(
        "inside", "north", "woodtown", "hills", "Bergdorf (Wald)"
    )


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("54329", {"postal_code": "54329"}),
        ("D 54 329", {"postal_code": "54329"}),
        ("٥٤٣٢٩", {"postal_code": "54329"}),
        ("54329 Konz", {"postal_code": "54329", "municipality": "Konz"}),
        ("54298 Gilzem", {"postal_code": "54298", "municipality": "Gilzem"}),
        ("Konz", {"municipality": "Konz", "office": "jmd-trier"}),
        ("ich wohne in Konz bei Trier", {"municipality": "Konz", "office": "jmd-trier"}),
        ("Witlich", {"municipality": "Wittlich", "office": "jmd-trier"}),
        ("Hermeskeill", {"municipality": "Hermeskeil", "office": "jmd-trier"}),
        ("Виттлих", {"municipality": "Wittlich", "office": "jmd-trier"}),
        ("في ترير", {"municipality": "Trier", "office": "jmd-trier"}),
        ("ትሪር", {"municipality": "Trier", "office": "jmd-trier"}),
        ("Trier-Ehrang", {"municipality": "Trier", "office": "jmd-trier"}),
        ("Naurath", {"municipality": "Naurath"}),
        ("Naurath/Wald", {"municipality": "Naurath (Wald)", "office": "jmd-trier"}),
        ("Greimerath", {"municipality": "Greimerath"}),
        ("Mannebach", {"municipality": "Mannebach"}),
        ("Kreis Trier-Saarburg", {"area": "trier-saarburg", "office": "jmd-trier"}),
        ("Dorsten", {"municipality": "Dorsten", "office": "fachdienst-dorsten"}),
        ("Gilzem", {"municipality": "Gilzem", "outside": True}),
        ("München", {"municipality": "München", "outside": True}),
        ("muenchen", {"municipality": "München", "outside": True}),
        ("ich weiß es nicht", {"unknown": True}),
        ("لا أعرف", {"unknown": True}),
        ("im Flüchtlingsheim", {"reception": True}),
        ("بالكامب", {"reception": True}),
        ("noch nicht in Deutschland", {"abroad": True}),
        ("Syrien", {"abroad": True}),
        ("L-1234", {"abroad": True}),
    ],
)
def test_a_place_is_read_in_many_spellings(words: str, place: dict[str, JSON]) -> None:
    assert read_place(words, SHIPPED) == Understood(place)


@pytest.mark.parametrize("words", ["Neustadt", "nicht in Trier", "00000", "5429", "542901", "asdf", "", "ja"])
def test_a_place_that_is_not_certain_is_unread(words: str) -> None:
    assert read_place(words, SHIPPED) == Unread()


@pytest.mark.parametrize(
    ("code", "outcome", "site"),
    [
        ("54290", "inside", "trier"),
        ("54187", "inside", "trier"),
        ("54411", "inside", "hermeskeil"),
        ("54426", "inside", "hermeskeil"),
        ("54329", "inside", "konz"),
        ("54439", "inside", "konz"),
        ("54516", "inside", "wittlich"),
        ("56841", "inside", "wittlich"),
        ("54298", "border", "trier"),
        ("54310", "border", "trier"),
        ("54422", "border", "hermeskeil"),
        ("54533", "border", "wittlich"),
        ("56850", "border", "wittlich"),
        ("56864", "border", "wittlich"),
        ("54634", "outside", ""),
        ("50667", "outside", ""),
    ],
)
def test_the_shipped_catchment_of_trier_is_the_real_one(code: str, outcome: str, site: str) -> None:
    found = decide({"postal_code": code}, SHIPPED)
    assert (found.outcome, found.site) == (outcome, site)


def test_the_shipped_border_codes_offer_both_sides() -> None:
    found = decide({"postal_code": "54422"}, SHIPPED)
    assert (found.inside, found.outside) == (("Neuhütten", "Züsch"), ("Börfink",))


def test_every_shipped_municipality_is_found_by_its_own_name() -> None:
    lost = [
        name
        for found in SHIPPED
        for area in found.areas
        for place in area.municipalities
        for name in (place.name, *place.aliases)
        if not isinstance(reading := read_place(name, SHIPPED), Understood)
        or not isinstance(reading.value, dict)
        or decide(reading.value, SHIPPED).office != found.id
    ]
    assert lost == []
