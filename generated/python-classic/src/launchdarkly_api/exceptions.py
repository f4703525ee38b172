# Copied by flagforge from templates/python-classic/overlay/src/launchdarkly_api/exceptions.py; edit it there.
"""What calls fail with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = [
    "ApiAttributeError",
    "ApiException",
    "ApiKeyError",
    "ApiTypeError",
    "ApiValueError",
    "BadRequestException",
    "ConflictException",
    "ForbiddenException",
    "NotFoundException",
    "OpenApiException",
    "ServiceException",
    "UnauthorizedException",
    "UnprocessableEntityException",
]


class OpenApiException(Exception):
    """Base of everything a call can fail with."""


class ApiTypeError(OpenApiException, TypeError):
    """An argument that a method does not take."""


class ApiValueError(OpenApiException, ValueError):
    """An argument or a setting that can't be sent."""


class ApiAttributeError(OpenApiException, AttributeError):
    """An attribute that does not exist."""


class ApiKeyError(OpenApiException, KeyError):
    """A key that does not exist."""


class ApiException(OpenApiException):
    """The API refused a request, or gave no answer; `__cause__` is the error of the client below."""

    def __init__(
        self,
        status: int = 0,
        reason: str = "",
        *,
        body: str | None = None,
        headers: Mapping[str, str] | None = None,
        data: Any = None,
    ) -> None:
        super().__init__(status, reason)
        self.status = status
        """HTTP status code, 0 without an answer."""
        self.reason = reason
        self.body = body
        """Text of the answer."""
        self.headers: Mapping[str, str] = headers if headers is not None else {}
        """Headers of the answer; names in any spelling."""
        self.data = data
        """The body as JSON was read, or its text."""

    def __str__(self) -> str:
        rows = [f"({self.status})", f"Reason: {self.reason}"]
        if self.headers:
            rows.append(f"HTTP response headers: {self.headers}")
        if self.body:
            rows.append(f"HTTP response body: {self.body}")
        return "\n".join(rows) + "\n"


class BadRequestException(ApiException):
    """400: the request is malformed."""


class UnauthorizedException(ApiException):
    """401: the API key is missing or wrong."""


class ForbiddenException(ApiException):
    """403: the API key may not do this."""


class NotFoundException(ApiException):
    """404: there is no such thing."""


class ConflictException(ApiException):
    """409: the resource is in a state that does not allow this."""


class UnprocessableEntityException(ApiException):
    """422: the request is well-formed but makes no sense to the API."""


class ServiceException(ApiException):
    """500 to 599: the server failed."""


_BY_STATUS: dict[int, type[ApiException]] = {
    400: BadRequestException,
    401: UnauthorizedException,
    403: ForbiddenException,
    404: NotFoundException,
    409: ConflictException,
    422: UnprocessableEntityException,
}


def exception_for(status: int) -> type[ApiException]:
    """Class of the error that a status stands for."""
    return _BY_STATUS.get(status) or (ServiceException if 500 <= status < 600 else ApiException)
