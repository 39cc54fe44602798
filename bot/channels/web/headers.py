"""The headers that every page carries, so that nothing is kept, framed, guessed or fetched from elsewhere."""

from starlette.responses import Response

POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "manifest-src 'self'; media-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
FIXED = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
_FIXED_PAIRS = [(name.lower().encode(), value.encode()) for name, value in FIXED.items()]
_HTML = (b"content-type", b"text/html; charset=utf-8")


def page(html: str, status: int = 200, cookie: str = "", retry_after: int = 0, *, clears: bool = False) -> Response:
    """Answer with a page (or a piece of one). ``cookie`` is a whole Set-Cookie value.

    With ``clears`` the browser forgets what pages have stored in it (Clear-Site-Data): from pages without a script too.
    """
    response = Response(html, status_code=status)
    response.raw_headers = [*response.raw_headers, *_FIXED_PAIRS, _HTML]
    if cookie:
        response.raw_headers.append((b"set-cookie", cookie.encode()))
    if retry_after:
        response.raw_headers.append((b"retry-after", str(retry_after).encode()))
    if clears:
        response.raw_headers.append((b"clear-site-data", b'"storage"'))
    return response


def redirect(to: str, cookie: str = "") -> Response:
    """Send the browser on with GET (303), so that loading a page again never sends an answer twice."""
    response = page("", 303, cookie)
    response.raw_headers.append((b"location", to.encode("ascii", "ignore")))
    return response


def nothing() -> Response:
    """Answer that there is nothing new (204)."""
    return status(204)


def status(code: int) -> Response:
    """Answer a script with a status and nothing else."""
    response = Response(status_code=code)
    response.raw_headers = [*response.raw_headers, *_FIXED_PAIRS]
    return response


def download(name: str, content: bytes, media_type: str) -> Response:
    """Answer with a file to keep, never shown in the page."""
    response = Response(content, media_type=media_type)
    disposition = f'attachment; filename="{name}"'.encode("ascii", "ignore")
    response.raw_headers = [*response.raw_headers, *_FIXED_PAIRS, (b"content-disposition", disposition)]
    return response
