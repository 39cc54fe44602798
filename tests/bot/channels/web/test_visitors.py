"""Who comes too often is held back, and may still leave."""

from bot.http.limits import Limits
from bot.languages.catalogs import Catalogs
from bot.token_buckets import Rate
from tests.bot.channels.web.reading import Reading
from tests.bot.channels.web.stage import TOKEN, make_world


async def test_too_many_answers_of_one_session_are_held_back_and_can_be_sent_again(catalogs: Catalogs) -> None:
    world = make_world(catalogs, limits=Limits(session=Rate(2, 0.25)))
    async with world.client() as phone:
        fields = Reading((await phone.get("/chat")).text).tap("26")
        codes = [(await phone.post("/chat", data=fields)).status_code for _ in range(2)]
        held = await phone.post("/chat", data=fields)
        assert (codes, held.status_code, held.headers["retry-after"]) == ([303, 303], 429, "4")
        again = next(form for form in Reading(held.text).forms if form.action == "/chat")
        world.now[0] += 4
        assert (await phone.post("/chat", data=again.hidden)).status_code == 303


async def test_a_flood_from_one_network_is_held_back_but_the_way_out_stays_open(catalogs: Catalogs) -> None:
    world = make_world(catalogs, limits=Limits(network=Rate(3, 1)))
    async with world.client() as phone:
        assert [(await phone.get("/privacy")).status_code for _ in range(4)] == [200, 200, 200, 429]
        assert (await phone.post("/chat/leave")).status_code == 200


async def test_a_network_cannot_begin_sessions_without_end(catalogs: Catalogs) -> None:
    world = make_world(catalogs, limits=Limits(arrivals=Rate(2, 1)))
    codes = []
    for _ in range(3):
        async with world.client() as phone:
            codes.append((await phone.get("/chat")).status_code)
    assert (codes, len(world.turns.came)) == ([200, 200, 429], 2)


async def test_codes_cannot_be_tried_faster_than_a_session_may_answer(catalogs: Catalogs) -> None:
    world = make_world(catalogs, limits=Limits(session=Rate(3, 0.25)))
    async with world.client() as phone:
        await phone.get("/chat")
        page = Reading((await phone.get("/chat/resume")).text)
        form = next(form for form in page.forms if form.action == "/chat/resume")
        tried = [await phone.post("/chat/resume", data={**form.hidden, "code": f"AAAAAAAA{n:02}"}) for n in range(5)]
        assert [answer.status_code for answer in tried] == [404, 404, 404, 429, 429]
        right = {**form.hidden, "code": "K7QM4RTW2X"}
        assert (await phone.post("/chat/resume", data=right)).status_code == 429, "nor with the right one"
        world.now[0] += 4
        assert (await phone.post("/chat/resume", data=right)).status_code == 303


async def test_codes_and_links_cannot_be_tried_faster_than_a_network_may(catalogs: Catalogs) -> None:
    world = make_world(catalogs, limits=Limits(ways_back=Rate(3, 0.25)))
    statuses = []
    for number, address in enumerate(("/chat/resume", f"/t/{'a' * 22}", "/chat/resume", f"/t/{TOKEN}")):
        async with world.client() as phone:  # each with a session of its own
            form = next(form for form in Reading((await phone.get(address)).text).forms if form.action == address)
            answer = await phone.post(address, data={**form.hidden, "code": f"AAAAAAAA{number:02}"})
            statuses.append(answer.status_code)
    assert statuses == [404, 404, 404, 429]
