"""Recordings as the page plays them: whole or in ranges, kept by the browser for a day."""

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import Route

from bot.channels.web.headers import FIXED
from bot.languages.recordings import SUFFIX, Recordings

MEDIA_TYPE = "audio/ogg"
HEADERS = FIXED | {"Cache-Control": "public, max-age=86400"}


def recorded_route(recordings: Recordings) -> Route:
    """Give the address of all recordings: only files that were found when the folder was looked through."""
    return Route(f"/recordings/{{language}}/{{name}}{SUFFIX}", _server(recordings), methods=["GET"])


def _server(recordings: Recordings) -> Callable[[Request], Awaitable[Response]]:
    async def serve(request: Request) -> Response:
        path = recordings.file("{language}/{name}".format(**request.path_params))
        if path is None or not path.is_file():
            return Response(status_code=404, headers={"Cache-Control": "no-store"})
        return FileResponse(path, headers=HEADERS, media_type=MEDIA_TYPE)

    return serve
