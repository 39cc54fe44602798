"""What a browser keeps beside the page, at addresses that never change: the worker, the manifest, the icons."""

import gzip
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.web.assets import Asset
from bot.channels.web.headers import FIXED

FOLDER = Path(__file__).parent / "static" / "app"
LOOK_AGAIN = "no-cache"
"""The worker is asked for anew each time: a browser must not go on with one that an update has replaced."""
FOR_A_DAY = "public, max-age=86400"
_TYPES = {
    "sw.js": ("text/javascript; charset=utf-8", LOOK_AGAIN),
    "push.js": ("text/javascript; charset=utf-8", LOOK_AGAIN),
    "manifest.webmanifest": ("application/manifest+json", FOR_A_DAY),
    "icon-192.png": ("image/png", FOR_A_DAY),
    "icon-512.png": ("image/png", FOR_A_DAY),
}
"""Every file with its media type, and how long it may be kept."""


def app_routes() -> list[Route]:
    """Give the addresses of the files, at the root: a worker serves the folder it stands in, and what is below."""
    return [_route(name, *of) for name, of in _TYPES.items()]


def _route(name: str, media_type: str, kept: str) -> Route:
    content = (FOLDER / name).read_bytes()
    asset = Asset(content, gzip.compress(content, 9, mtime=0), media_type)
    headers = {**FIXED, "Cache-Control": kept, "Content-Type": asset.media_type, "Vary": "Accept-Encoding"}

    async def serve(request: Request) -> Response:
        if "gzip" in request.headers.get("accept-encoding", "") and not media_type.startswith("image/"):
            return Response(asset.compressed, headers=headers | {"Content-Encoding": "gzip"})
        return Response(asset.content, headers=headers)

    return Route(f"/{name}", serve, methods=["GET"])
