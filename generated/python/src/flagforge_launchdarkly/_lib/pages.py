# Copied by flagforge from templates/python/overlay/src/flagforge_launchdarkly/_lib/pages.py; edit it there.
"""From one page of a collection to the next: pure, so that sync and async share it."""

from __future__ import annotations

import copy
import json
import re
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qs, unquote, urljoin, urlsplit

from .encode import as_json
from .errors import InvalidRequestError, PageLinkError
from .kinds import is_dict, is_list
from .model import Model, find_field
from .omit import OMIT
from .operation import Operation, Paging, ValuePath
from .options import RequestOptions
from .shapes import decoder, plain

if TYPE_CHECKING:
    from .client import Client
    from .messages import ApiResponse


class Cursor(NamedTuple):
    """Where a page begins: at an address, at a value of the parameter, or at the start."""

    path: str | None = None
    value: Any = None
    seen: int = 0
    """Items before it."""
    linked: bool = False
    """The server named the address of this page, so it will name that of the next one too."""
    blind: bool = False
    """Neither a total nor a link says where the end is."""
    skip: list[Any] | None = None
    """Ids that the page may repeat."""
    width: int = 0
    """How many items make a full page."""


class Link(NamedTuple):
    """A link to the next page. The parameter's value in it goes into the caller's request, which keeps all the others."""

    path: str
    """Path below the server's address, with the query."""
    query: dict[str, list[str]]
    followed: bool
    """It can be asked for as it is: always with GET, else where it leads to the address of the call."""


class Walk:
    """State of one way through the pages."""

    def __init__(
        self,
        client: Client,
        operation: Operation[Any],
        paging: Paging,
        arguments: Mapping[str, Any],
        resume: str | None,
    ) -> None:
        self.operation = operation
        self.paging = paging
        self.arguments = dict(arguments)
        options: RequestOptions = arguments.get("request_options") or RequestOptions()
        self.base = client.settings.find_base(operation.servers, options.get("base_url"))
        self.models = client.settings.definition.models
        given = arguments.get(paging.parameter)
        self.given = None if given is OMIT else given
        self.cursor: Cursor | None = self._begin(resume)
        self.refusal: PageLinkError | None = None
        """Why there is no next page, where that is no end."""
        begins = self.given if self.given is not None else 0 if paging.style == "offset" else None
        value = begins if self.cursor.value is None else self.cursor.value
        self._visited = {_mark(self.cursor._replace(value=value), [])}

    def _decode(self, items: list[Any]) -> list[Any]:
        if not self.paging.shape:
            return items
        decode = decoder(self.models, self.paging.shape)
        return [decode(item) for item in items]

    def _begin(self, resume: str | None) -> Cursor:
        if resume is not None:
            return parse_token(resume, self.operation.id, self.base)
        given = self.given if isinstance(self.given, int) else 0
        return Cursor(seen=given if self.paging.style == "offset" else 0)

    def request(self) -> tuple[Operation[Any], dict[str, Any]]:
        """What asks for the page at the cursor."""
        cursor = self.cursor or Cursor()
        arguments = dict(self.arguments)
        if cursor.path is not None:
            return _locate(self.operation, cursor.path, arguments)
        if cursor.value is not None:
            arguments[self.paging.parameter] = cursor.value
        return self.operation, arguments

    def take(self, answer: ApiResponse[Any]) -> tuple[list[Any], str | None] | None:
        """Items of a page and the token of the next one; `None` where the page was there before."""
        cursor = self.cursor or Cursor()
        self._visited.add(path_under(self.base, answer.url, "") or "")
        items = self._decode(_fresh(self.paging, answer.body, cursor))
        following: Cursor | None = None
        try:
            following = self._advance(answer, items, cursor)
        except PageLinkError as error:
            self.refusal = error
        mark = None if following is None else _mark(following, items)
        # A server that leads back to where one has been would be asked forever.
        if following is not None and mark in self._visited:
            self.cursor = None
            return None if following.blind else (items, None)
        self.cursor = following
        if following is None or mark is None:
            return items, None
        self._visited.add(mark)
        return items, render_token(self.operation.id, following)

    def _advance(self, answer: ApiResponse[Any], fresh: list[Any], cursor: Cursor) -> Cursor | None:
        """Where the next page begins; `None` after the last one."""
        paging = self.paging
        items = _list(paging, answer.body)
        seen = cursor.seen + len(items)
        token = _at(answer.body, paging.token) if paging.style == "token" else None
        if token:
            return Cursor(value=token, seen=seen)
        # A page of a token may be empty and have a successor; the others end with the first empty page.
        if not items and paging.style != "token":
            return None
        link = self._read_link(answer)
        wire = self.operation.query.get(paging.parameter, paging.parameter)
        name = wire if isinstance(wire, str) else wire[0]
        linked = (link.query.get(name) or [""])[0] if link else ""
        if linked:
            return Cursor(value=linked, seen=seen, linked=True)
        if link and link.followed:
            return Cursor(path=link.path, seen=seen, linked=True)
        total = _at(answer.body, paging.total) if paging.total else None
        known = isinstance(total, (int, float)) and not isinstance(total, bool)
        silent = not paging.next or _at(answer.body, paging.next[:1]) is OMIT
        more = not cursor.linked and (seen < total if known and total is not None else silent)
        match paging.style:
            case "token":
                return None
            case "offset":
                return Cursor(value=seen, seen=seen, blind=not known) if more else None
            case "search-after" | "keyset":
                key = _at(items[-1], paging.key)
                usable = key is not None and key is not OMIT
                return Cursor(value=key, seen=seen) if more and usable else None
            case "time-window":
                return None if cursor.linked else self._shift(items, fresh, cursor, seen)

    def _shift(
        self, items: list[Any], fresh: list[Any], cursor: Cursor, seen: int
    ) -> Cursor | None:
        """The window of the next page ends just after the last item, so that items of the same time are not lost;
        those that come again are left out. A full page of nothing else is stepped over."""
        time = _at(items[-1], self.paging.time)
        if not isinstance(time, (int, float)) or (not fresh and len(items) < cursor.width):
            return None
        return Cursor(
            value=time + 1 if fresh else time,
            seen=seen,
            skip=[plain(_at(item, self.paging.id)) for item in items],
            width=max(cursor.width, len(items)),
        )

    def _read_link(self, answer: ApiResponse[Any]) -> Link | None:
        """The link of a page to the next one. It is refused where it leads out of the server's address."""
        href = _at(answer.body, self.paging.next) if self.paging.next else None
        if not isinstance(href, str) or not href:
            return None
        path = path_under(self.base, href, answer.url)
        if path is None and re.match(r"/(?!/)", href):
            # Servers behind a gateway do not know the path they are reached at.
            path = path_under(self.base, self.base + href, "")
        if path is None:
            error = PageLinkError(
                f"the next page is not below {self.base}", operation=self.operation.id
            )
            error.link = re.sub(r"[?#].*", "", href, flags=re.DOTALL)
            raise error
        own = (path_under(self.base, answer.url, "") or "").partition("?")[0]
        followed = self.operation.method == "GET" or path.partition("?")[0] == own
        return Link(path, parse_qs(urlsplit(path).query), followed)


def _locate(
    operation: Operation[Any], path: str, arguments: dict[str, Any]
) -> tuple[Operation[Any], dict[str, Any]]:
    """An operation at an address that is taken as it is."""
    moved = copy.copy(operation)
    moved.path = path.replace("{", "%7B").replace("}", "%7D")
    moved.path_parameters = {}
    moved.query = {}
    named = {*operation.path_parameters, *operation.query}
    kept = {name: value for name, value in arguments.items() if name not in named}
    options: RequestOptions = arguments.get("request_options") or RequestOptions()
    own = options.copy()
    own.pop("extra_query", None)
    return moved, {**kept, "request_options": own}


def path_under(base: str, address: str, source: str) -> str | None:
    """What follows the server's address, with the query; `None` for an address that is not below it."""
    root = base + "/"
    # Browsers and servers read these in different ways.
    if re.search(r"[^!-~]|\\", address):
        return None
    try:
        target = urljoin(source or root, address)
        parts, own = urlsplit(target), urlsplit(root)
        same = (parts.scheme, _host(target)) == (own.scheme, _host(root))
    except ValueError:
        return None
    segments = [unquote(segment) for segment in parts.path.split("/")]
    if not same or not parts.path.startswith(own.path) or {".", ".."} & set(segments):
        return None
    query = f"?{parts.query}" if parts.query else ""
    return "/" + parts.path[len(own.path) :] + query


def _host(address: str) -> tuple[str | None, str | None, str | None, int | None]:
    parts = urlsplit(address)
    port = parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    return parts.hostname, parts.username, parts.password, port


def render_token(operation: str, cursor: Cursor) -> str:
    given = {
        name: value for name, value in cursor._asdict().items() if value not in (None, False, 0)
    }
    return b64encode(as_json([operation, {"seen": cursor.seen, **given}]).encode()).decode()


def parse_token(token: str, operation: str, base: str) -> Cursor:
    """The cursor in a token; raises `InvalidRequestError` where the text is no token of the operation."""
    try:
        owner, held = json.loads(b64decode(token, validate=True))
        cursor = Cursor(**held) if is_dict(held) else Cursor()
        sound = owner == operation and type(cursor.seen) is int and is_dict(held)
        sound = sound and (cursor.skip is None or is_list(cursor.skip))
        path: Any = cursor.path
        # Tokens come from outside: an address in one is checked as that in an answer is.
        if path is not None:
            sound = sound and isinstance(path, str) and path_under(base, base + path, "") == path
    except (TypeError, ValueError, RecursionError):
        sound, cursor = False, Cursor()
    if not sound:
        raise InvalidRequestError("resume is not a token of this operation", operation=operation)
    return cursor


def _mark(cursor: Cursor, items: list[Any]) -> str:
    """What is the same when the server leads back to a place."""
    if cursor.path is not None:
        return cursor.path
    return as_json(plain(items)) if cursor.blind else f"={cursor.value} {cursor.skip or ''}"


def _fresh(paging: Paging, value: Any, cursor: Cursor) -> list[Any]:
    """Items of a page that were not on the one before."""
    items = _list(paging, value)
    skip = cursor.skip
    if paging.style != "time-window" or not skip:
        return items
    return [item for item in items if plain(_at(item, paging.id)) not in skip]


def _list(paging: Paging, value: Any) -> list[Any]:
    items = _at(value, paging.items)
    return list(items) if is_list(items) else []


def _at(value: Any, path: ValuePath) -> Any:
    """What stands at a path of names on the wire; `OMIT` where nothing does."""
    for name in path:
        if isinstance(value, Model):
            found = find_field(type(value), name)
            value = value[name] if (found.wire if found else name) in value else OMIT
        else:
            value = value.get(name, OMIT) if is_dict(value) else OMIT
    return value
