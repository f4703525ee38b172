"""An answer → the value of the operation, or the error it stands for."""

from __future__ import annotations

import json
import re
from typing import Any

from .errors import ApiException, TruncatedResponseError, UnexpectedResponseError, status_error
from .kinds import is_dict
from .messages import HttpResponse
from .operation import Operation, Reading
from .shapes import decoder

_JSON = re.compile(r"$|(application|text)/([\w.+-]+\+)?json\b|\*/\*", re.IGNORECASE)


def _refuse(word: str) -> Any:
    raise ValueError(f"{word} is no JSON")


# Python's parser alone takes NaN and Infinity.
_decode = json.JSONDecoder(parse_constant=_refuse).decode


def read_answer(operation: Operation[Any], response: HttpResponse, models: str) -> Any:
    """Raises an `ApiException` for whatever is no success; the caller adds what it knows of the attempt."""
    status = response.status
    # Part of a body (206) that nobody asked for is no success.
    if not 200 <= status < 300 or status == 206:
        raise _refusal(response)
    if operation.reads == "nothing" or status in (204, 205):
        return None
    reads = _reading(operation, response) if operation.answers else operation.reads
    if reads == "bytes":
        return response.content
    text = _text(response)
    if reads == "text":
        return text
    if text == "":
        if operation.empty:
            return None
        raise unexpected(UnexpectedResponseError, response, "no body")
    return decoder(models, operation.result)(_parse(response, text))


def _reading(operation: Operation[Any], response: HttpResponse) -> Reading:
    """How an answer is read, by the media type that has arrived."""
    kind = response.headers.get("content-type", "").partition(";")[0].strip().lower()
    for wanted in (kind, f"{kind.partition('/')[0]}/*"):
        if wanted in operation.answers:
            return operation.answers[wanted]
    return operation.reads


def _parse(response: HttpResponse, text: str) -> Any:
    kind = response.headers.get("content-type", "")
    if not _JSON.match(kind):
        raise unexpected(UnexpectedResponseError, response, f"{kind} in place of JSON")
    try:
        return _decode(text)
    except (ValueError, RecursionError) as cause:
        ends_early = text.count("{") + text.count("[") > text.count("}") + text.count("]")
        error = TruncatedResponseError if ends_early else UnexpectedResponseError
        raise unexpected(error, response, "malformed JSON") from cause


def _text(response: HttpResponse) -> str:
    return response.content.decode("utf-8-sig", "replace")


def unexpected(
    error: type[UnexpectedResponseError], response: HttpResponse, message: str
) -> UnexpectedResponseError:
    return error(
        message,
        status=response.status,
        reason=response.reason,
        headers=response.headers,
        body=_text(response)[:8192] or None,
    )


def _refusal(response: HttpResponse) -> ApiException:
    body = parse_any(response)
    fields: dict[str, Any] = body if is_dict(body) else {}
    inner: Any = fields.get("error")
    nested: dict[str, Any] = inner if is_dict(inner) else {}
    message = _first(
        fields.get("message"), nested.get("message"), fields.get("detail"), fields.get("title")
    )
    return status_error(response.status)(
        message or response.reason or f"status {response.status}",
        status=response.status,
        reason=response.reason,
        headers=response.headers,
        body=body,
        code=_first(fields.get("code"), nested.get("code")),
    )


def parse_any(response: HttpResponse) -> Any:
    text = _text(response)
    if _JSON.match(response.headers.get("content-type", "")):
        try:
            return _decode(text)
        except (ValueError, RecursionError):
            pass  # Text, then.
    return text or None


def _first(*values: Any) -> str | None:
    return next((value for value in values if isinstance(value, str) and value.strip()), None)
