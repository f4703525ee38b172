"""Relay Proxy configurations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        PatchWithComment,
        RelayAutoConfigCollectionRep,
        RelayAutoConfigPost,
        RelayAutoConfigRep,
    )

_DELETE_RELAY_AUTO_CONFIG: Endpoint[None] = Endpoint("deleteRelayAutoConfig", path={"id": "id"})

_GET_RELAY_PROXY_CONFIG: Endpoint[RelayAutoConfigRep] = Endpoint(
    "getRelayProxyConfig",
    path={"id": "id"},
)

_GET_RELAY_PROXY_CONFIGS: Endpoint[RelayAutoConfigCollectionRep] = Endpoint("getRelayProxyConfigs")

_PATCH_RELAY_AUTO_CONFIG: Endpoint[RelayAutoConfigRep] = Endpoint(
    "patchRelayAutoConfig",
    path={"id": "id"},
    body="patch_with_comment",
)

_POST_RELAY_AUTO_CONFIG: Endpoint[RelayAutoConfigRep] = Endpoint(
    "postRelayAutoConfig",
    body="relay_auto_config_post",
)

_RESET_RELAY_AUTO_CONFIG: Endpoint[RelayAutoConfigRep] = Endpoint(
    "resetRelayAutoConfig",
    path={"id": "id"},
    query={"expiry": "expiry"},
)


class RelayProxyConfigurationsApi(Api):
    """Automatic configuration of Relay Proxies, with their keys."""

    def delete_relay_auto_config(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete a Relay Proxy configuration.

        `DELETE /api/v2/account/relay-auto-configs/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_DELETE_RELAY_AUTO_CONFIG, locals())

    def get_relay_proxy_config(self, id: str, **options: Unpack[CallOptions]) -> RelayAutoConfigRep:
        """Get a Relay Proxy configuration.

        `GET /api/v2/account/relay-auto-configs/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_GET_RELAY_PROXY_CONFIG, locals())

    def get_relay_proxy_configs(
        self,
        **options: Unpack[CallOptions],
    ) -> RelayAutoConfigCollectionRep:
        """List Relay Proxy configurations.

        `GET /api/v2/account/relay-auto-configs`
        """
        return self._call(_GET_RELAY_PROXY_CONFIGS, locals())

    def patch_relay_auto_config(
        self,
        id: str,
        patch_with_comment: PatchWithComment | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> RelayAutoConfigRep:
        """Change a Relay Proxy configuration.

        Body: JSON Patch operations in `patch`, with an optional `comment`.

        `PATCH /api/v2/account/relay-auto-configs/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._call(_PATCH_RELAY_AUTO_CONFIG, locals())

    def post_relay_auto_config(
        self,
        relay_auto_config_post: RelayAutoConfigPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> RelayAutoConfigRep:
        """Create a Relay Proxy configuration.

        `POST /api/v2/account/relay-auto-configs`
        """
        return self._call(_POST_RELAY_AUTO_CONFIG, locals())

    def reset_relay_auto_config(
        self,
        id: str,
        *,
        expiry: int | None = None,
        **options: Unpack[CallOptions],
    ) -> RelayAutoConfigRep:
        """Replace the key of a Relay Proxy configuration.

        The old key stops at once unless `expiry` says when.

        `POST /api/v2/account/relay-auto-configs/{id}/reset`

        Args:
            id: Id of the resource named in the path.
            expiry: When the old key stops to work, epoch milliseconds; at once when absent.
        """
        return self._call(_RESET_RELAY_AUTO_CONFIG, locals())
