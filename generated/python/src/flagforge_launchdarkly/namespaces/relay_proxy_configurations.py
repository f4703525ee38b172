"""Relay Proxy configurations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import PatchOperation, RelayAutoConfigCollectionRep, RelayAutoConfigRep, Statement

_DELETE_RELAY_AUTO_CONFIG: Operation[None] = Operation(
    "deleteRelayAutoConfig",
    "DELETE",
    "/api/v2/account/relay-auto-configs/{id}",
    path_parameters={"id": "id"},
    reads="nothing",
)

_GET_RELAY_PROXY_CONFIG: Operation[RelayAutoConfigRep] = Operation(
    "getRelayProxyConfig",
    "GET",
    "/api/v2/account/relay-auto-configs/{id}",
    path_parameters={"id": "id"},
    result="RelayAutoConfigRep",
)

_GET_RELAY_PROXY_CONFIGS: Operation[RelayAutoConfigCollectionRep] = Operation(
    "getRelayProxyConfigs",
    "GET",
    "/api/v2/account/relay-auto-configs",
    result="RelayAutoConfigCollectionRep",
)

_PATCH_RELAY_AUTO_CONFIG: Operation[RelayAutoConfigRep] = Operation(
    "patchRelayAutoConfig",
    "PATCH",
    "/api/v2/account/relay-auto-configs/{id}",
    path_parameters={"id": "id"},
    body=Body("PatchWithComment"),
    result="RelayAutoConfigRep",
)

_POST_RELAY_AUTO_CONFIG: Operation[RelayAutoConfigRep] = Operation(
    "postRelayAutoConfig",
    "POST",
    "/api/v2/account/relay-auto-configs",
    body=Body("RelayAutoConfigPost"),
    result="RelayAutoConfigRep",
)

_RESET_RELAY_AUTO_CONFIG: Operation[RelayAutoConfigRep] = Operation(
    "resetRelayAutoConfig",
    "POST",
    "/api/v2/account/relay-auto-configs/{id}/reset",
    path_parameters={"id": "id"},
    query={"expiry": "expiry"},
    result="RelayAutoConfigRep",
)


class RelayProxyConfigurationsApi(Namespace):
    """Automatic configuration of Relay Proxies, with their keys."""

    __slots__ = ()

    def delete_relay_auto_config(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a Relay Proxy configuration.

        `DELETE /api/v2/account/relay-auto-configs/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._send(_DELETE_RELAY_AUTO_CONFIG, locals())

    adelete_relay_auto_config = asynchronous(delete_relay_auto_config)

    def get_relay_proxy_config(
        self,
        *,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> RelayAutoConfigRep:
        """Get a Relay Proxy configuration.

        `GET /api/v2/account/relay-auto-configs/{id}`

        Args:
            id: Id of the resource named in the path.
        """
        return self._send(_GET_RELAY_PROXY_CONFIG, locals())

    aget_relay_proxy_config = asynchronous(get_relay_proxy_config)

    def get_relay_proxy_configs(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> RelayAutoConfigCollectionRep:
        """List Relay Proxy configurations.

        `GET /api/v2/account/relay-auto-configs`
        """
        return self._send(_GET_RELAY_PROXY_CONFIGS, locals())

    aget_relay_proxy_configs = asynchronous(get_relay_proxy_configs)

    def patch_relay_auto_config(
        self,
        *,
        patch: Sequence[PatchOperation | Mapping[str, Any]],
        id: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RelayAutoConfigRep:
        """Change a Relay Proxy configuration.

        Body: JSON Patch operations in `patch`, with an optional `comment`.

        `PATCH /api/v2/account/relay-auto-configs/{id}`

        Args:
            id: Id of the resource named in the path.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_RELAY_AUTO_CONFIG, locals())

    apatch_relay_auto_config = asynchronous(patch_relay_auto_config)

    def post_relay_auto_config(
        self,
        *,
        name: str,
        policy: Sequence[Statement | Mapping[str, Any]],
        request_options: RequestOptions | None = None,
    ) -> RelayAutoConfigRep:
        """Create a Relay Proxy configuration.

        `POST /api/v2/account/relay-auto-configs`

        Args:
            name: Name for humans.
            policy: Policy statements.
        """
        return self._send(_POST_RELAY_AUTO_CONFIG, locals())

    apost_relay_auto_config = asynchronous(post_relay_auto_config)

    def reset_relay_auto_config(
        self,
        *,
        id: str,
        expiry: int | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RelayAutoConfigRep:
        """Replace the key of a Relay Proxy configuration.

        The old key stops at once unless `expiry` says when.

        `POST /api/v2/account/relay-auto-configs/{id}/reset`

        Args:
            id: Id of the resource named in the path.
            expiry: When the old key stops to work, epoch milliseconds; at once when absent.
        """
        return self._send(_RESET_RELAY_AUTO_CONFIG, locals())

    areset_relay_auto_config = asynchronous(reset_relay_auto_config)

    create_new_config = post_relay_auto_config
    acreate_new_config = apost_relay_auto_config

    delete_by_id = delete_relay_auto_config
    adelete_by_id = adelete_relay_auto_config

    get_single_by_id = get_relay_proxy_config
    aget_single_by_id = aget_relay_proxy_config

    list = get_relay_proxy_configs
    alist = aget_relay_proxy_configs

    reset_secret_key_with_expiry = reset_relay_auto_config
    areset_secret_key_with_expiry = areset_relay_auto_config

    update_config_patch = patch_relay_auto_config
    aupdate_config_patch = apatch_relay_auto_config

    @property
    def raw(self) -> RawRelayProxyConfigurationsApi:
        """The same calls with the head of the answer."""
        return RawRelayProxyConfigurationsApi(self._client)


class RawRelayProxyConfigurationsApi(RawNamespace):
    """`RelayProxyConfigurationsApi` with the head of the answer."""

    __slots__ = ()

    delete_relay_auto_config = raw(RelayProxyConfigurationsApi.delete_relay_auto_config)
    adelete_relay_auto_config = asynchronous_raw(
        RelayProxyConfigurationsApi.delete_relay_auto_config
    )
    get_relay_proxy_config = raw(RelayProxyConfigurationsApi.get_relay_proxy_config)
    aget_relay_proxy_config = asynchronous_raw(RelayProxyConfigurationsApi.get_relay_proxy_config)
    get_relay_proxy_configs = raw(RelayProxyConfigurationsApi.get_relay_proxy_configs)
    aget_relay_proxy_configs = asynchronous_raw(RelayProxyConfigurationsApi.get_relay_proxy_configs)
    patch_relay_auto_config = raw(RelayProxyConfigurationsApi.patch_relay_auto_config)
    apatch_relay_auto_config = asynchronous_raw(RelayProxyConfigurationsApi.patch_relay_auto_config)
    post_relay_auto_config = raw(RelayProxyConfigurationsApi.post_relay_auto_config)
    apost_relay_auto_config = asynchronous_raw(RelayProxyConfigurationsApi.post_relay_auto_config)
    reset_relay_auto_config = raw(RelayProxyConfigurationsApi.reset_relay_auto_config)
    areset_relay_auto_config = asynchronous_raw(RelayProxyConfigurationsApi.reset_relay_auto_config)
    create_new_config = raw(RelayProxyConfigurationsApi.post_relay_auto_config)
    acreate_new_config = asynchronous_raw(RelayProxyConfigurationsApi.post_relay_auto_config)
    delete_by_id = raw(RelayProxyConfigurationsApi.delete_relay_auto_config)
    adelete_by_id = asynchronous_raw(RelayProxyConfigurationsApi.delete_relay_auto_config)
    get_single_by_id = raw(RelayProxyConfigurationsApi.get_relay_proxy_config)
    aget_single_by_id = asynchronous_raw(RelayProxyConfigurationsApi.get_relay_proxy_config)
    list = raw(RelayProxyConfigurationsApi.get_relay_proxy_configs)
    alist = asynchronous_raw(RelayProxyConfigurationsApi.get_relay_proxy_configs)
    reset_secret_key_with_expiry = raw(RelayProxyConfigurationsApi.reset_relay_auto_config)
    areset_secret_key_with_expiry = asynchronous_raw(
        RelayProxyConfigurationsApi.reset_relay_auto_config
    )
    update_config_patch = raw(RelayProxyConfigurationsApi.patch_relay_auto_config)
    aupdate_config_patch = asynchronous_raw(RelayProxyConfigurationsApi.patch_relay_auto_config)
