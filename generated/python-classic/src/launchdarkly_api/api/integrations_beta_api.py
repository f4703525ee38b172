"""Integrations (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        IntegrationConfigurationCollectionRep,
        IntegrationConfigurationPost,
        IntegrationConfigurationsRep,
        PatchOperation,
    )

_CREATE_INTEGRATION_CONFIGURATION: Endpoint[IntegrationConfigurationsRep] = Endpoint(
    "createIntegrationConfiguration",
    path={"integration_key": "integrationKey"},
    body="integration_configuration_post",
)

_DELETE_INTEGRATION_CONFIGURATION: Endpoint[None] = Endpoint(
    "deleteIntegrationConfiguration",
    path={"integration_configuration_id": "integrationConfigurationId"},
)

_GET_ALL_INTEGRATION_CONFIGURATIONS: Endpoint[IntegrationConfigurationCollectionRep] = Endpoint(
    "getAllIntegrationConfigurations",
    path={"integration_key": "integrationKey"},
)

_GET_INTEGRATION_CONFIGURATION: Endpoint[IntegrationConfigurationsRep] = Endpoint(
    "getIntegrationConfiguration",
    path={"integration_configuration_id": "integrationConfigurationId"},
)

_UPDATE_INTEGRATION_CONFIGURATION: Endpoint[IntegrationConfigurationsRep] = Endpoint(
    "updateIntegrationConfiguration",
    path={"integration_configuration_id": "integrationConfigurationId"},
    body="json_patch",
)


class IntegrationsBetaApi(Api):
    """Configurations of third party integrations and what they may do."""

    def create_integration_configuration(
        self,
        integration_key: str,
        integration_configuration_post: IntegrationConfigurationPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> IntegrationConfigurationsRep:
        """Create an integration configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/integration-configurations/keys/{integrationKey}`

        Args:
            integration_key: Key of the integration, such as datadog, split or redis.
        """
        return self._call(_CREATE_INTEGRATION_CONFIGURATION, locals())

    def delete_integration_configuration(
        self,
        integration_configuration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete an integration configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/integration-configurations/{integrationConfigurationId}`

        Args:
            integration_configuration_id: Id of the integration configuration.
        """
        return self._call(_DELETE_INTEGRATION_CONFIGURATION, locals())

    def get_all_integration_configurations(
        self,
        integration_key: str,
        **options: Unpack[CallOptions],
    ) -> IntegrationConfigurationCollectionRep:
        """List the configurations of an integration.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-configurations/keys/{integrationKey}`

        Args:
            integration_key: Key of the integration, such as datadog, split or redis.
        """
        return self._call(_GET_ALL_INTEGRATION_CONFIGURATIONS, locals())

    def get_integration_configuration(
        self,
        integration_configuration_id: str,
        **options: Unpack[CallOptions],
    ) -> IntegrationConfigurationsRep:
        """Get an integration configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-configurations/{integrationConfigurationId}`

        Args:
            integration_configuration_id: Id of the integration configuration.
        """
        return self._call(_GET_INTEGRATION_CONFIGURATION, locals())

    def update_integration_configuration(
        self,
        integration_configuration_id: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> IntegrationConfigurationsRep:
        """Change an integration configuration.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/integration-configurations/{integrationConfigurationId}`

        Args:
            integration_configuration_id: Id of the integration configuration.
        """
        return self._call(_UPDATE_INTEGRATION_CONFIGURATION, locals())
