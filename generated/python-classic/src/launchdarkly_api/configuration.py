# Copied by flagforge from templates/python-classic/overlay/src/launchdarkly_api/configuration.py; edit it there.
"""Where requests go and what they carry."""

from __future__ import annotations

import copy
import os
from collections.abc import Callable
from typing import ClassVar

from ._base import AUTHENTICATION, ENVIRONMENT_VARIABLE, HOSTS
from .exceptions import ApiValueError

__all__ = ["Configuration"]


class Configuration:
    """Settings of a client, read with every call; those of connections and policies with the first."""

    _default: ClassVar[Configuration | None] = None

    def __init__(
        self,
        host: str | None = None,
        api_key: dict[str, str] | None = None,
        api_key_prefix: dict[str, str] | None = None,
        access_token: str | None = None,
        username: str | None = None,
        password: str | None = None,
        *,
        server_index: int = 0,
        ssl_ca_cert: str | None = None,
    ) -> None:
        self.server_index = server_index
        """Server that is used where no host is given: an index into `get_host_settings()`."""
        self._host = host
        self.api_key: dict[str, str] = dict(api_key or {})
        """Credential by the name of its security scheme."""
        self.api_key_prefix: dict[str, str] = dict(api_key_prefix or {})
        """What stands before the credential, such as `Bearer`."""
        self.refresh_api_key_hook: Callable[[Configuration], None] | None = None
        """Called before the credential is read."""
        self.access_token = access_token
        self.username = username
        self.password = password
        self.verify_ssl = True
        self.ssl_ca_cert = ssl_ca_cert
        """File of certificates that are trusted in place of the system's."""
        self.cert_file: str | None = None
        """Certificate of the client."""
        self.key_file: str | None = None
        self.proxy: str | None = None
        """Address of a proxy."""
        self.retries: int | None = None
        """Retries after the first attempt; `None` for 2, 0 for none. Read with the first call."""
        self.rate_limits = True
        """Holds requests back that a limit of the API would refuse. Read with the first call."""

    @property
    def host(self) -> str:
        """Address of the server."""
        return self.get_host_from_settings(self.server_index) if self._host is None else self._host

    @host.setter
    def host(self, value: str | None) -> None:
        self._host = value

    def get_api_key_with_prefix(self, identifier: str) -> str | None:
        """The credential as it is sent."""
        if self.refresh_api_key_hook is not None:
            self.refresh_api_key_hook(self)
        key = self.api_key.get(identifier)
        prefix = self.api_key_prefix.get(identifier)
        return f"{prefix} {key}" if key and prefix else key

    def credential(self) -> str | None:
        """The credential that the API asks for; of the environment where none is set."""
        return self.find_credential(*AUTHENTICATION) or os.environ.get(ENVIRONMENT_VARIABLE)

    def find_credential(self, kind: str, name: str) -> str | None:
        """The credential of a security scheme."""
        if kind == "apiKey":
            return self.get_api_key_with_prefix(name)
        if kind == "basic":
            return None if self.username is None else f"{self.username}:{self.password or ''}"
        return self.access_token

    def get_host_settings(self) -> list[dict[str, str]]:
        """The servers of the API."""
        return [{"url": url, "description": name} for name, url in HOSTS]

    def get_host_from_settings(self, index: int) -> str:
        """Address of a server by its index."""
        if not 0 <= index < len(HOSTS):
            raise ApiValueError(f"server index {index} is not below {len(HOSTS)}")
        return HOSTS[index][1]

    @classmethod
    def set_default(cls, default: Configuration | None) -> None:
        """Sets what clients start from that are made without a configuration."""
        cls._default = copy.deepcopy(default)

    @classmethod
    def get_default_copy(cls) -> Configuration:
        """A copy of the default, or a new configuration where none was set."""
        return cls() if cls._default is None else copy.deepcopy(cls._default)

    def __repr__(self) -> str:
        # Without credentials.
        return f"Configuration(host={self.host!r})"
