"""Arguments of a call → a request that can be sent any number of times."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .bodies import encode_body
from .encode import encode_cookie, encode_header, encode_path, encode_query
from .errors import InvalidRequestError
from .kinds import is_mapping
from .omit import OMIT
from .operation import Operation, Parameters
from .options import RequestOptions
from .shapes import encoder, plain

if TYPE_CHECKING:
    from .settings import Settings

_TEMPLATE = re.compile(r"\{(.*?)\}")
# Every character a header may hold; others would end it, and messages about them would quote the value. Blanks at an
# end are not part of a value: they would not arrive.
_HEADER = re.compile(r"(?![\t ])[\t -~\x80-\xff]*(?<![\t ])")
_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
Encode = Callable[[Any, str, str], str]

_OWN = frozenset(("self", "request_options"))


class PreparedRequest:
    __slots__ = ("content", "headers", "method", "repeatable", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        content: bytes | None,
        repeatable: bool,
    ) -> None:
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.repeatable = repeatable
        """The body is known to do no more when it is sent twice."""


def prepare_request(
    operation: Operation[Any],
    settings: Settings,
    options: RequestOptions,
    arguments: Mapping[str, Any],
) -> PreparedRequest:
    """Raises an `InvalidRequestError` for what cannot be sent."""
    given = {k: v for k, v in arguments.items() if v is not OMIT and k not in _OWN}
    query = _encode_each(operation, operation.query, given, "form*", encode_query)
    for name, value in options.get("extra_query", {}).items():
        query.append(_guarded(operation, name, encode_query, value, name, "form*"))
    cookies = _encode_each(operation, operation.cookies, given, "form", encode_cookie)
    headers: dict[str, str] = {
        "accept": operation.accept or "application/json",
        "user-agent": settings.definition.user_agent,
    }
    if operation.reads in ("text", "bytes"):
        # A gzip stream that ends early looks whole. JSON shows it, other bodies do not.
        headers |= {"accept": "*/*", "accept-encoding": "identity"}
    merge_headers(operation, headers, settings.headers)
    merge_headers(operation, headers, _version(operation, settings, settings.api_version))
    merge_headers(operation, headers, operation.constants)
    merge_headers(operation, headers, _version(operation, settings, options.get("api_version")))
    if any(cookies):
        headers["cookie"] = "; ".join(filter(None, cookies))
    for argument, (wire, style) in _parameters(operation.headers, "simple"):
        value = given.pop(argument, None)
        if value is not None:
            text = _guarded(operation, argument, encode_header, value, wire, style)
            merge_headers(operation, headers, {wire: text})
    path = _encode_path(operation, given)
    merge_headers(operation, headers, options.get("headers", {}))
    content, repeatable = _encode_body(operation, settings, options, given, headers)
    url = settings.find_base(operation.servers, options.get("base_url")) + path
    text = "&".join(filter(None, query))
    address = f"{url}?{text}" if text else url
    return PreparedRequest(operation.method, address, headers, content, repeatable)


def _parameters(parameters: Parameters, style: str) -> list[tuple[str, tuple[str, str]]]:
    return [
        (argument, (wire, style) if isinstance(wire, str) else wire)
        for argument, wire in parameters.items()
    ]


def _encode_each(
    operation: Operation[Any],
    parameters: Parameters,
    given: dict[str, Any],
    style: str,
    encode: Encode,
) -> list[str]:
    texts: list[str] = []
    for argument, (wire, own) in _parameters(parameters, style):
        value = given.pop(argument, None)
        if value is not None:
            texts.append(_guarded(operation, argument, encode, value, wire, own))
    return texts


def _guarded(
    operation: Operation[Any],
    argument: str,
    encode: Encode,
    value: Any,
    wire: str,
    style: str,
) -> str:
    try:
        return encode(plain(value), wire, style)
    except (TypeError, ValueError) as cause:
        raise InvalidRequestError(f"{argument} {cause}", operation=operation.id) from cause


def _encode_path(operation: Operation[Any], given: dict[str, Any]) -> str:
    styles = {
        wire: (a, style) for a, (wire, style) in _parameters(operation.path_parameters, "simple")
    }
    taken = {argument: given.pop(argument, None) for argument, _ in styles.values()}

    def fill(match: re.Match[str]) -> str:
        wire = match.group(1)
        argument, style = styles[wire]
        text = _guarded(operation, argument, encode_path, taken[argument], wire, style)
        # Servers and URL parsers walk up at a dot segment, however it is written.
        if text in ("", ".", ".."):
            raise InvalidRequestError(f'{argument} is "", "." or ".."', operation=operation.id)
        return text

    return _TEMPLATE.sub(fill, operation.path)


def merge_headers(
    operation: Operation[Any], headers: dict[str, str], source: Mapping[str, str | None]
) -> None:
    for name, value in source.items():
        key = name.lower()
        if value is None:
            headers.pop(key, None)
            continue
        if not _NAME.fullmatch(key) or not _HEADER.fullmatch(value):
            raise InvalidRequestError(f"the header {key!r} is malformed", operation=operation.id)
        headers[key] = value


def _version(
    operation: Operation[Any], settings: Settings, version: str | None
) -> Mapping[str, str]:
    """The header that asks for a version of the API."""
    versioning = settings.definition.versioning
    if version is None or versioning is None:
        return {}
    header, form = versioning
    if not re.search(form, version) or not version.isprintable():
        raise InvalidRequestError(f"api_version: {form}", operation=operation.id)
    return {header: version}


def _encode_body(
    operation: Operation[Any],
    settings: Settings,
    options: RequestOptions,
    given: dict[str, Any],
    headers: dict[str, str],
) -> tuple[bytes | None, bool]:
    """The body, and whether it is known to do no more when it is sent twice."""
    body = operation.body
    if body is None:
        return None, False
    extra = options.get("extra_body")
    argument = body.argument
    is_whole = argument in given
    if is_whole and len(given) > 1:
        others = ", ".join(name for name in given if name != argument)
        problem = f"{argument} is the whole body: leave out {others}"
        raise InvalidRequestError(problem, operation=operation.id)
    value: Any = given if argument is None else given.get(argument, given)
    if not given and not extra:
        if not body.required:
            return None, False
        if argument is not None:
            raise InvalidRequestError(f"{argument} is missing", operation=operation.id)
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    for other in body.alternatives:
        if kind == other.media_type.partition(";")[0].lower():
            body = other
            is_whole = is_whole or argument in given
            break
    repeatable = False
    if body.instructions:
        # Only an API that has instructions has the module.
        instructions = import_module(".instructions", __package__)
        value, repeatable = instructions.spread(value, is_whole=is_whole)
    if argument is not None and not is_whole:
        value = {body.properties.get(name, name): each for name, each in value.items()}
    try:
        wire = encoder(settings.definition.models, body.shape)(value)
        whole = {**wire, **plain(extra)} if extra else wire
        if body.instructions:
            # The media type follows from the body, whatever the caller put among the headers.
            is_list = is_mapping(whole) and isinstance(whole.get("instructions"), list)
            headers["content-type"] = body.media_type if is_list else body.plain or body.media_type
        return encode_body(whole, body, headers), repeatable and not extra
    except (TypeError, ValueError, OverflowError) as cause:
        raise InvalidRequestError(f"the body {cause}", operation=operation.id) from cause
