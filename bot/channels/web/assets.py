"""The page's few files: kept in memory, compressed once, named by their content so that they may be cached for ever."""

import gzip
import re
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

FOLDER = Path(__file__).parent / "static"
_UNSENT = re.compile(rb"^[ \t]*(?://.*\n)?", re.MULTILINE)
"""What a script says to its readers alone: whole lines of comment, and how far lines are indented."""
_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}


@dataclass(frozen=True, slots=True)
class Asset:
    """One file as it is sent."""

    content: bytes
    compressed: bytes
    media_type: str


class Assets:
    """All files of the folder. ``url("chat.css")`` is the address a page links."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._urls: dict[str, str] = {}
        self._by_name: dict[str, Asset] = {}
        for path in sorted(folder.iterdir()):
            if path.suffix in _TYPES:
                content = path.read_bytes()
                if path.suffix == ".js":
                    content = _UNSENT.sub(b"", content)
                name = f"{path.stem}.{sha256(content).hexdigest()[:12]}{path.suffix}"
                self._urls[path.name] = f"/static/{name}"
                self._by_name[name] = Asset(content, gzip.compress(content, 9, mtime=0), _TYPES[path.suffix])

    def url(self, name: str) -> str:
        """Give the address of a file of the folder; raises KeyError if there is none."""
        return self._urls[name]

    async def serve(self, request: Request) -> Response:
        """Answer GET /static/<name with its hash>."""
        asset = self._by_name.get(request.path_params["name"])
        if asset is None:
            return Response(status_code=404, headers={"Cache-Control": "no-store"})
        headers = {
            "Cache-Control": "public, max-age=31536000, immutable",
            "Content-Type": asset.media_type,
            "Vary": "Accept-Encoding",
            "X-Content-Type-Options": "nosniff",
        }
        if "gzip" in request.headers.get("accept-encoding", ""):
            return Response(asset.compressed, headers=headers | {"Content-Encoding": "gzip"})
        return Response(asset.content, headers=headers)
