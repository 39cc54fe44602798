"""The bots that are measured, each a process: python -m tests.bench.telegram_bots <kind> <api's port> <folder>.

All hold the same intake of six turns: a start and five answers, each answered with the next question. They are called
by webhook behind the same HTTP server, so that the difference is what a library and its keeping of state cost.
"""

import asyncio
import gc
import json
import sys
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.process.server import Server, listen, run

TOKEN = "7001:" + "A" * 35
PATH = "/hook"
TURNS = 6
FIRST_PORT = 18_500
FLUSH_SECONDS = 5
"""How often python-telegram-bot's persistence writes what changed; its default is 60."""

Take = Callable[[dict[str, Any]], Awaitable[None]]


async def serve(routes: list[Route], path: str, secret: str = "") -> None:
    """Serve until killed; says port, path and secret once requests are answered."""
    door = listen("127.0.0.1", FIRST_PORT)
    server = Server(Starlette(routes=routes))
    serving = asyncio.create_task(server.serve(sockets=[door]))
    await server.ready.wait()
    gc.collect()
    gc.freeze()
    sys.stdout.write(f"{door.getsockname()[1]} {path} {secret}\n")
    sys.stdout.flush()
    await serving


def hook(take: Take) -> list[Route]:
    async def called(request: Request) -> Response:
        await take(json.loads(await request.body()))
        return Response()

    return [Route(PATH, called, methods=["POST"])]


async def lotse(api: str, folder: Path) -> None:
    """The public bot as it is, on SQLite that syncs every commit; only Telegram's flood limits are off."""
    from pydantic import SecretStr

    from bot.channels.telegram.pace import Pace
    from bot.channels.telegram_public.account import make_bot
    from bot.channels.telegram_public.bot import PublicBot
    from bot.channels.telegram_public.receiver import Webhook
    from bot.installation import Installation, enter
    from bot.languages.catalogs import Catalogs
    from bot.office.file import read_offices
    from bot.process.service import at_work
    from bot.settings import SAMPLE_OFFICES, Settings
    from bot.token_buckets import Rate
    from storage.engine.database import Database
    from storage.engine.encryption import read_or_make_key_file

    settings = Settings(
        telegram_token=SecretStr(TOKEN), telegram_api=api, telegram_webhook=True, public_url="http://127.0.0.1"
    )
    database = Database(f"sqlite:///{folder}/lotse.db", read_or_make_key_file(folder / "lotse.key"))
    database.migrate()
    offices = tuple(sorted(read_offices(SAMPLE_OFFICES), key=lambda office: office.id != settings.office))
    await database.write(lambda tx: enter(tx, offices))
    installation = Installation(settings, offices, Catalogs.load(), database)
    free = Rate(1e9, 1e9)
    public = PublicBot(make_bot(settings), installation, pace=Pace(in_a_chat=free, in_all=free))
    async with at_work(installation, public.channels) as (turns, delivery):
        public.serve(turns)
        delivering = asyncio.create_task(delivery.run())
        called = Webhook(TOKEN, public.take)
        await serve(public.routes(), called.path, called.secret)
        await delivering


def aiogram_bot(api: str) -> Any:
    from aiogram import Bot
    from aiogram.client.session.aiohttp import AiohttpSession
    from aiogram.client.telegram import TelegramAPIServer

    return Bot(TOKEN, session=AiohttpSession(api=TelegramAPIServer.from_base(api)))


async def serve_aiogram(bot: Any, dispatcher: Any) -> None:
    from aiogram.types import Update

    async def take(raw: dict[str, Any]) -> None:
        await dispatcher.feed_update(bot, Update.model_validate(raw, context={"bot": bot}))

    await serve(hook(take), PATH)


async def echo(api: str, _folder: Path) -> None:
    """aiogram at its barest: says what was said, keeps nothing."""
    from aiogram import Dispatcher, types

    bot, dispatcher = aiogram_bot(api), Dispatcher()

    @dispatcher.message()
    async def answer(message: types.Message) -> None:
        await bot.send_message(message.chat.id, message.text or "?")

    await serve_aiogram(bot, dispatcher)


async def fsm(api: str, _folder: Path) -> None:
    """aiogram's state machine, states in memory."""
    from aiogram import Dispatcher, types
    from aiogram.filters import Command, StateFilter
    from aiogram.fsm.context import FSMContext
    from aiogram.fsm.state import State

    bot, dispatcher = aiogram_bot(api), Dispatcher()
    states = [State(f"q{number}", "Intake") for number in range(1, TURNS)]

    @dispatcher.message(Command("start"))
    async def start(message: types.Message, state: FSMContext) -> None:
        await state.clear()
        await state.set_state(states[0])
        await bot.send_message(message.chat.id, "question 1")

    def answer(number: int) -> Callable[..., Awaitable[None]]:
        async def taken(message: types.Message, state: FSMContext) -> None:
            await state.update_data({f"answer{number}": message.text})
            await state.set_state(states[number] if number < len(states) else None)
            await bot.send_message(message.chat.id, f"question {number + 1}")

        return taken

    for number, state in enumerate(states, start=1):
        dispatcher.message.register(answer(number), StateFilter(state))
    await serve_aiogram(bot, dispatcher)


async def dialog(api: str, _folder: Path) -> None:
    """aiogram_dialog, states in memory. Not among the requirements: measured where somebody has installed it."""
    from aiogram import Dispatcher, types
    from aiogram.filters import Command
    from aiogram.fsm.state import State, StatesGroup
    from aiogram_dialog import Dialog, StartMode, Window, setup_dialogs
    from aiogram_dialog.widgets.input import MessageInput
    from aiogram_dialog.widgets.text import Const

    bot, dispatcher = aiogram_bot(api), Dispatcher()
    names = [f"q{number}" for number in range(1, TURNS)]
    metaclass: Any = type(StatesGroup)
    group = metaclass("Intake", (StatesGroup,), {name: State() for name in names})
    states = [getattr(group, name) for name in names]

    def answer(number: int) -> Callable[..., Awaitable[None]]:
        async def taken(message: types.Message, _: object, manager: Any) -> None:
            manager.dialog_data[f"answer{number}"] = message.text
            if number < len(states):
                await manager.next()
            else:
                await manager.done()
                await bot.send_message(message.chat.id, f"question {number + 1}")

        return taken

    windows = [
        Window(Const(f"question {number}"), MessageInput(answer(number)), state=state)
        for number, state in enumerate(states, start=1)
    ]
    dispatcher.include_router(Dialog(*windows))

    @dispatcher.message(Command("start"))
    async def start(_message: types.Message, dialog_manager: Any) -> None:
        await dialog_manager.start(states[0], mode=StartMode.RESET_STACK)

    setup_dialogs(dispatcher)
    await serve_aiogram(bot, dispatcher)


async def ptb(api: str, folder: Path) -> None:
    """python-telegram-bot's ConversationHandler with PicklePersistence, one update at a time as it is meant to run."""
    from telegram import Update
    from telegram.ext import (
        Application,
        CommandHandler,
        ContextTypes,
        ConversationHandler,
        MessageHandler,
        PicklePersistence,
        filters,
    )

    persistence: Any = PicklePersistence(folder / "ptb.pickle", update_interval=FLUSH_SECONDS)
    builder = Application.builder().token(TOKEN).base_url(f"{api}/bot").updater(None).persistence(persistence)
    application: Any = builder.connection_pool_size(64).build()

    async def start(update: Update, _: ContextTypes.DEFAULT_TYPE) -> int:
        await application.bot.send_message(update.effective_chat.id if update.effective_chat else 0, "question 1")
        return 1

    def answer(number: int) -> Callable[[Update, Any], Coroutine[Any, Any, int]]:
        async def taken(update: Update, context: Any) -> int:
            context.user_data[f"answer{number}"] = update.message.text if update.message else ""
            chat = update.effective_chat.id if update.effective_chat else 0
            await application.bot.send_message(chat, f"question {number + 1}")
            return number + 1 if number + 1 < TURNS else ConversationHandler.END

        return taken

    words = filters.TEXT & ~filters.COMMAND
    application.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", start)],
            states={number: [MessageHandler(words, answer(number))] for number in range(1, TURNS)},
            fallbacks=[CommandHandler("start", start)],
            persistent=True,
            name="intake",
        )
    )
    await application.initialize()
    await application.start()

    async def take(raw: dict[str, Any]) -> None:
        await application.update_queue.put(Update.de_json(raw, application.bot))

    await serve(hook(take), PATH)


BOTS = {"lotse": lotse, "echo": echo, "fsm": fsm, "dialog": dialog, "ptb": ptb}

if __name__ == "__main__":
    gc.disable()
    kind, port, folder = sys.argv[1:]
    run(BOTS[kind](f"http://127.0.0.1:{port}", Path(folder)))
