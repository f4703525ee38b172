"""Client of the Bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from golden.extension import lazy

if TYPE_CHECKING:
    from .api_client import ApiClient as ApiClient
    from .configuration import Configuration as Configuration
    from .exceptions import ApiAttributeError as ApiAttributeError
    from .exceptions import ApiException as ApiException
    from .exceptions import ApiKeyError as ApiKeyError
    from .exceptions import ApiTypeError as ApiTypeError
    from .exceptions import ApiValueError as ApiValueError
    from .exceptions import BadRequestException as BadRequestException
    from .exceptions import ConflictException as ConflictException
    from .exceptions import ForbiddenException as ForbiddenException
    from .exceptions import NotFoundException as NotFoundException
    from .exceptions import OpenApiException as OpenApiException
    from .exceptions import ServiceException as ServiceException
    from .exceptions import UnauthorizedException as UnauthorizedException
    from .exceptions import UnprocessableEntityException as UnprocessableEntityException

__version__ = "0.1.0"

_MODULES = {
    "ApiAttributeError": "exceptions",
    "ApiClient": "api_client",
    "ApiException": "exceptions",
    "ApiKeyError": "exceptions",
    "ApiTypeError": "exceptions",
    "ApiValueError": "exceptions",
    "BadRequestException": "exceptions",
    "Configuration": "configuration",
    "ConflictException": "exceptions",
    "ForbiddenException": "exceptions",
    "NotFoundException": "exceptions",
    "OpenApiException": "exceptions",
    "ServiceException": "exceptions",
    "UnauthorizedException": "exceptions",
    "UnprocessableEntityException": "exceptions",
}

if not TYPE_CHECKING:
    __getattr__ = lazy(__name__, globals(), _MODULES)


def __dir__() -> list[str]:
    return sorted([*_MODULES, "__version__"])
