"""Integrations (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, borrowed, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation
from .persistent_store_integrations_beta import PersistentStoreIntegrationsBetaApi

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import (
        CapabilityConfigPost,
        IntegrationConfigurationCollectionRep,
        IntegrationConfigurationsRep,
        PatchOperation,
    )

_CREATE_INTEGRATION_CONFIGURATION: Operation[IntegrationConfigurationsRep] = Operation(
    "createIntegrationConfiguration",
    "POST",
    "/api/v2/integration-configurations/keys/{integrationKey}",
    path_parameters={"integration_key": "integrationKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("IntegrationConfigurationPost"),
    result="IntegrationConfigurationsRep",
)

_DELETE_INTEGRATION_CONFIGURATION: Operation[None] = Operation(
    "deleteIntegrationConfiguration",
    "DELETE",
    "/api/v2/integration-configurations/{integrationConfigurationId}",
    path_parameters={"integration_configuration_id": "integrationConfigurationId"},
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_GET_ALL_INTEGRATION_CONFIGURATIONS: Operation[IntegrationConfigurationCollectionRep] = Operation(
    "getAllIntegrationConfigurations",
    "GET",
    "/api/v2/integration-configurations/keys/{integrationKey}",
    path_parameters={"integration_key": "integrationKey"},
    constants={"LD-API-Version": "beta"},
    result="IntegrationConfigurationCollectionRep",
)

_GET_INTEGRATION_CONFIGURATION: Operation[IntegrationConfigurationsRep] = Operation(
    "getIntegrationConfiguration",
    "GET",
    "/api/v2/integration-configurations/{integrationConfigurationId}",
    path_parameters={"integration_configuration_id": "integrationConfigurationId"},
    constants={"LD-API-Version": "beta"},
    result="IntegrationConfigurationsRep",
)

_UPDATE_INTEGRATION_CONFIGURATION: Operation[IntegrationConfigurationsRep] = Operation(
    "updateIntegrationConfiguration",
    "PATCH",
    "/api/v2/integration-configurations/{integrationConfigurationId}",
    path_parameters={"integration_configuration_id": "integrationConfigurationId"},
    constants={"LD-API-Version": "beta"},
    body=Body("[]PatchOperation", argument="body"),
    result="IntegrationConfigurationsRep",
)


class IntegrationsBetaApi(Namespace):
    """Configurations of third party integrations and what they may do."""

    __slots__ = ()

    def create_integration_configuration(
        self,
        *,
        config_values: Mapping[str, Any],
        name: str,
        integration_key: str,
        capability_config: CapabilityConfigPost | Mapping[str, Any] | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> IntegrationConfigurationsRep:
        """Create an integration configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/integration-configurations/keys/{integrationKey}`

        Args:
            config_values: Settings of the integration, by field name.
            name: Name for humans.
            integration_key: Key of the integration, such as datadog, split or redis.
            capability_config: Settings per capability of the integration.
            enabled: Whether it is switched on.
            tags: Labels for grouping and policies.
        """
        return self._send(_CREATE_INTEGRATION_CONFIGURATION, locals())

    acreate_integration_configuration = asynchronous(create_integration_configuration)

    def delete_integration_configuration(
        self,
        *,
        integration_configuration_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete an integration configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/integration-configurations/{integrationConfigurationId}`

        Args:
            integration_configuration_id: Id of the integration configuration.
        """
        return self._send(_DELETE_INTEGRATION_CONFIGURATION, locals())

    adelete_integration_configuration = asynchronous(delete_integration_configuration)

    def get_all_integration_configurations(
        self,
        *,
        integration_key: str,
        request_options: RequestOptions | None = None,
    ) -> IntegrationConfigurationCollectionRep:
        """List the configurations of an integration.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-configurations/keys/{integrationKey}`

        Args:
            integration_key: Key of the integration, such as datadog, split or redis.
        """
        return self._send(_GET_ALL_INTEGRATION_CONFIGURATIONS, locals())

    aget_all_integration_configurations = asynchronous(get_all_integration_configurations)

    def get_integration_configuration(
        self,
        *,
        integration_configuration_id: str,
        request_options: RequestOptions | None = None,
    ) -> IntegrationConfigurationsRep:
        """Get an integration configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-configurations/{integrationConfigurationId}`

        Args:
            integration_configuration_id: Id of the integration configuration.
        """
        return self._send(_GET_INTEGRATION_CONFIGURATION, locals())

    aget_integration_configuration = asynchronous(get_integration_configuration)

    def update_integration_configuration(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        integration_configuration_id: str,
        request_options: RequestOptions | None = None,
    ) -> IntegrationConfigurationsRep:
        """Change an integration configuration.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/integration-configurations/{integrationConfigurationId}`

        Args:
            body: The body.
            integration_configuration_id: Id of the integration configuration.
        """
        return self._send(_UPDATE_INTEGRATION_CONFIGURATION, locals())

    aupdate_integration_configuration = asynchronous(update_integration_configuration)

    create_persistent_store_integration = borrowed(
        PersistentStoreIntegrationsBetaApi.create_big_segment_store_integration
    )
    acreate_persistent_store_integration = asynchronous(
        PersistentStoreIntegrationsBetaApi.create_big_segment_store_integration
    )

    delete_big_segment_store_integration = borrowed(
        PersistentStoreIntegrationsBetaApi.delete_big_segment_store_integration
    )
    adelete_big_segment_store_integration = asynchronous(
        PersistentStoreIntegrationsBetaApi.delete_big_segment_store_integration
    )

    get_big_segment_store_integration_by_id = borrowed(
        PersistentStoreIntegrationsBetaApi.get_big_segment_store_integration
    )
    aget_big_segment_store_integration_by_id = asynchronous(
        PersistentStoreIntegrationsBetaApi.get_big_segment_store_integration
    )

    list_big_segment_store_integrations = borrowed(
        PersistentStoreIntegrationsBetaApi.get_big_segment_store_integrations
    )
    alist_big_segment_store_integrations = asynchronous(
        PersistentStoreIntegrationsBetaApi.get_big_segment_store_integrations
    )

    update_big_segment_store = borrowed(
        PersistentStoreIntegrationsBetaApi.patch_big_segment_store_integration
    )
    aupdate_big_segment_store = asynchronous(
        PersistentStoreIntegrationsBetaApi.patch_big_segment_store_integration
    )

    @property
    def raw(self) -> RawIntegrationsBetaApi:
        """The same calls with the head of the answer."""
        return RawIntegrationsBetaApi(self._client)


class RawIntegrationsBetaApi(RawNamespace):
    """`IntegrationsBetaApi` with the head of the answer."""

    __slots__ = ()

    create_integration_configuration = raw(IntegrationsBetaApi.create_integration_configuration)
    acreate_integration_configuration = asynchronous_raw(
        IntegrationsBetaApi.create_integration_configuration
    )
    delete_integration_configuration = raw(IntegrationsBetaApi.delete_integration_configuration)
    adelete_integration_configuration = asynchronous_raw(
        IntegrationsBetaApi.delete_integration_configuration
    )
    get_all_integration_configurations = raw(IntegrationsBetaApi.get_all_integration_configurations)
    aget_all_integration_configurations = asynchronous_raw(
        IntegrationsBetaApi.get_all_integration_configurations
    )
    get_integration_configuration = raw(IntegrationsBetaApi.get_integration_configuration)
    aget_integration_configuration = asynchronous_raw(
        IntegrationsBetaApi.get_integration_configuration
    )
    update_integration_configuration = raw(IntegrationsBetaApi.update_integration_configuration)
    aupdate_integration_configuration = asynchronous_raw(
        IntegrationsBetaApi.update_integration_configuration
    )
    create_persistent_store_integration = raw(
        PersistentStoreIntegrationsBetaApi.create_big_segment_store_integration
    )
    acreate_persistent_store_integration = asynchronous_raw(
        PersistentStoreIntegrationsBetaApi.create_big_segment_store_integration
    )
    delete_big_segment_store_integration = raw(
        PersistentStoreIntegrationsBetaApi.delete_big_segment_store_integration
    )
    adelete_big_segment_store_integration = asynchronous_raw(
        PersistentStoreIntegrationsBetaApi.delete_big_segment_store_integration
    )
    get_big_segment_store_integration_by_id = raw(
        PersistentStoreIntegrationsBetaApi.get_big_segment_store_integration
    )
    aget_big_segment_store_integration_by_id = asynchronous_raw(
        PersistentStoreIntegrationsBetaApi.get_big_segment_store_integration
    )
    list_big_segment_store_integrations = raw(
        PersistentStoreIntegrationsBetaApi.get_big_segment_store_integrations
    )
    alist_big_segment_store_integrations = asynchronous_raw(
        PersistentStoreIntegrationsBetaApi.get_big_segment_store_integrations
    )
    update_big_segment_store = raw(
        PersistentStoreIntegrationsBetaApi.patch_big_segment_store_integration
    )
    aupdate_big_segment_store = asynchronous_raw(
        PersistentStoreIntegrationsBetaApi.patch_big_segment_store_integration
    )
