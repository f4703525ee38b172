# Copied by flagforge from templates/python-classic/overlay/src/launchdarkly_api/_lib/options.py; edit it there.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from .._base import RequestOptions
from ..configuration import Configuration
from ..exceptions import ApiTypeError, ApiValueError


class CallOptions(TypedDict, total=False):
    """What every method takes besides its own arguments."""

    async_req: bool
    """Run in a thread and give an `AsyncResult` at once; its `get()` gives the value."""
    _return_http_data_only: bool
    """`False` gives value, status and headers. Default `True`."""
    _preload_content: bool
    """`False` gives the answer undecoded, as a `RawResponse`. Default `True`."""
    _request_timeout: float | tuple[float, float] | None
    """Seconds one attempt may take; of a pair (connecting, reading) the sum."""
    _content_type: str | None
    """Media type of the body in place of the usual one."""
    _host_index: int | None
    """Index into `Configuration.get_host_settings()` in place of the configured host."""
    _request_auths: Sequence[Mapping[str, str]] | None
    """Credentials in place of the configured ones: `{"in": "header", "key": …, "value": …}`."""
    _check_input_type: bool
    """Taken and without effect, as the next two: values are never checked, either case style is taken."""
    _check_return_type: bool
    _spec_property_naming: bool


def check_options(options: CallOptions) -> None:
    """Raises an `ApiTypeError` for options that do not exist."""
    unknown = sorted(options.keys() - CallOptions.__annotations__.keys())
    if unknown:
        raise ApiTypeError(f"unexpected keyword argument {unknown[0]!r}")


def request_options(
    options: CallOptions, configuration: Configuration, headers: Mapping[str, str]
) -> RequestOptions:
    """Options as the client below takes them."""
    own = dict(headers)
    content_type = options.get("_content_type")
    if content_type is not None:
        own["content-type"] = content_type
    for credential in options.get("_request_auths") or ():
        if credential.get("in") != "header":
            raise ApiValueError("_request_auths takes credentials in headers alone")
        own[credential["key"]] = credential["value"]
    result: RequestOptions = {"headers": own, "base_url": _host(options, configuration)}
    limit = options.get("_request_timeout")
    if limit is not None:
        result["timeout"] = sum(limit) if isinstance(limit, tuple) else limit
    return result


def _host(options: CallOptions, configuration: Configuration) -> str:
    index = options.get("_host_index")
    if index is None:
        return configuration.host
    return configuration.get_host_from_settings(index)
