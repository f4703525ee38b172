"""Client of the Parameters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._lib.lazy import lazy

if TYPE_CHECKING:
    from ._lib.errors import ApiAbortError as ApiAbortError
    from ._lib.errors import ApiConnectionError as ApiConnectionError
    from ._lib.errors import ApiException as ApiException
    from ._lib.errors import ApiTimeoutError as ApiTimeoutError
    from ._lib.errors import BadRequestError as BadRequestError
    from ._lib.errors import ConflictError as ConflictError
    from ._lib.errors import ForbiddenError as ForbiddenError
    from ._lib.errors import InvalidRequestError as InvalidRequestError
    from ._lib.errors import MethodNotAllowedError as MethodNotAllowedError
    from ._lib.errors import NotFoundError as NotFoundError
    from ._lib.errors import PageLinkError as PageLinkError
    from ._lib.errors import PartialFailureError as PartialFailureError
    from ._lib.errors import RateLimitError as RateLimitError
    from ._lib.errors import RedirectError as RedirectError
    from ._lib.errors import ResponseTooLargeError as ResponseTooLargeError
    from ._lib.errors import ServerError as ServerError
    from ._lib.errors import StatusError as StatusError
    from ._lib.errors import TruncatedResponseError as TruncatedResponseError
    from ._lib.errors import UnauthorizedError as UnauthorizedError
    from ._lib.errors import UnexpectedResponseError as UnexpectedResponseError
    from ._lib.errors import UnprocessableEntityError as UnprocessableEntityError
    from ._lib.limits import RateLimitEvent as RateLimitEvent
    from ._lib.limits import RateLimitInfo as RateLimitInfo
    from ._lib.limits import RateLimitState as RateLimitState
    from ._lib.messages import ApiResponse as ApiResponse
    from ._lib.messages import AsyncMiddleware as AsyncMiddleware
    from ._lib.messages import AsyncSend as AsyncSend
    from ._lib.messages import HttpRequest as HttpRequest
    from ._lib.messages import HttpResponse as HttpResponse
    from ._lib.messages import Middleware as Middleware
    from ._lib.messages import Send as Send
    from ._lib.model import Model as Model
    from ._lib.omit import OMIT as OMIT
    from ._lib.omit import Omit as Omit
    from ._lib.options import RequestOptions as RequestOptions
    from ._lib.paging import AsyncPages as AsyncPages
    from ._lib.paging import Page as Page
    from ._lib.paging import Pages as Pages
    from ._lib.retry import Retry as Retry
    from .client import Golden as Golden

__version__ = "0.1.0"

_MODULES = {
    "ApiAbortError": "_lib.errors",
    "ApiConnectionError": "_lib.errors",
    "ApiException": "_lib.errors",
    "ApiResponse": "_lib.messages",
    "ApiTimeoutError": "_lib.errors",
    "AsyncMiddleware": "_lib.messages",
    "AsyncPages": "_lib.paging",
    "AsyncSend": "_lib.messages",
    "BadRequestError": "_lib.errors",
    "ConflictError": "_lib.errors",
    "ForbiddenError": "_lib.errors",
    "Golden": "client",
    "HttpRequest": "_lib.messages",
    "HttpResponse": "_lib.messages",
    "InvalidRequestError": "_lib.errors",
    "MethodNotAllowedError": "_lib.errors",
    "Middleware": "_lib.messages",
    "Model": "_lib.model",
    "NotFoundError": "_lib.errors",
    "OMIT": "_lib.omit",
    "Omit": "_lib.omit",
    "Page": "_lib.paging",
    "PageLinkError": "_lib.errors",
    "Pages": "_lib.paging",
    "PartialFailureError": "_lib.errors",
    "RateLimitError": "_lib.errors",
    "RateLimitEvent": "_lib.limits",
    "RateLimitInfo": "_lib.limits",
    "RateLimitState": "_lib.limits",
    "RedirectError": "_lib.errors",
    "RequestOptions": "_lib.options",
    "ResponseTooLargeError": "_lib.errors",
    "Retry": "_lib.retry",
    "Send": "_lib.messages",
    "ServerError": "_lib.errors",
    "StatusError": "_lib.errors",
    "TruncatedResponseError": "_lib.errors",
    "UnauthorizedError": "_lib.errors",
    "UnexpectedResponseError": "_lib.errors",
    "UnprocessableEntityError": "_lib.errors",
}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, globals(), _MODULES)


def __dir__() -> list[str]:
    return sorted([*_MODULES, "__version__"])
