# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/redirects.py; edit it there.
from __future__ import annotations

from urllib.parse import urljoin, urlsplit

from .errors import InvalidRequestError, RedirectError
from .messages import HttpRequest, HttpResponse

MAX_HOPS = 3
_STATUSES = frozenset((301, 302, 303, 307, 308))


def next_url(request: HttpRequest, response: HttpResponse, hops: int) -> str | None:
    """Where to go on, `None` for an answer that is no redirect; only what has no effects is followed, at one origin."""
    if response.status not in _STATUSES:
        return None
    location = _join(request.url, response.headers.get("location", ""))
    target, source = urlsplit(location), urlsplit(request.url)
    same = (target.scheme, target.netloc) == (source.scheme, source.netloc)
    if same and location.isprintable() and request.method in ("GET", "HEAD") and hops < MAX_HOPS:
        return location.partition("#")[0]
    shown = f"{target.scheme}://{target.hostname or ''}{target.path}" if location else ""
    error = RedirectError(
        f"redirect to {shown}",
        status=response.status,
        reason=response.reason,
        headers=response.headers,
    )
    error.location = shown
    raise error


def _join(base: str, location: str) -> str:
    try:
        return urljoin(base, location) if location else ""
    except ValueError:
        return ""


def check_url(url: str) -> None:
    """Middleware may change the address; what is no address must not reach the HTTP library."""
    if urlsplit(url).scheme not in ("http", "https"):
        raise InvalidRequestError("the address is not http(s)")
