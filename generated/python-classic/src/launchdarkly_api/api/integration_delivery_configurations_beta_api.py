"""Integration delivery configurations (beta)."""

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
        IntegrationDeliveryConfiguration,
        IntegrationDeliveryConfigurationCollection,
        IntegrationDeliveryConfigurationPost,
        IntegrationDeliveryConfigurationResponse,
        PatchOperation,
    )

_CREATE_INTEGRATION_DELIVERY_CONFIGURATION: Endpoint[IntegrationDeliveryConfiguration] = Endpoint(
    "createIntegrationDeliveryConfiguration",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
    },
    body="integration_delivery_configuration_post",
)

_DELETE_INTEGRATION_DELIVERY_CONFIGURATION: Endpoint[None] = Endpoint(
    "deleteIntegrationDeliveryConfiguration",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
        "id": "id",
    },
)

_GET_INTEGRATION_DELIVERY_CONFIGURATION_BY_ENVIRONMENT: Endpoint[
    IntegrationDeliveryConfigurationCollection
] = Endpoint(
    "getIntegrationDeliveryConfigurationByEnvironment",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
)

_GET_INTEGRATION_DELIVERY_CONFIGURATION_BY_ID: Endpoint[IntegrationDeliveryConfiguration] = (
    Endpoint(
        "getIntegrationDeliveryConfigurationById",
        path={
            "project_key": "projectKey",
            "environment_key": "environmentKey",
            "integration_key": "integrationKey",
            "id": "id",
        },
    )
)

_GET_INTEGRATION_DELIVERY_CONFIGURATIONS: Endpoint[IntegrationDeliveryConfigurationCollection] = (
    Endpoint("getIntegrationDeliveryConfigurations")
)

_PATCH_INTEGRATION_DELIVERY_CONFIGURATION: Endpoint[IntegrationDeliveryConfiguration] = Endpoint(
    "patchIntegrationDeliveryConfiguration",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
        "id": "id",
    },
    body="json_patch",
)

_VALIDATE_INTEGRATION_DELIVERY_CONFIGURATION: Endpoint[IntegrationDeliveryConfigurationResponse] = (
    Endpoint(
        "validateIntegrationDeliveryConfiguration",
        path={
            "project_key": "projectKey",
            "environment_key": "environmentKey",
            "integration_key": "integrationKey",
            "id": "id",
        },
    )
)


class IntegrationDeliveryConfigurationsBetaApi(Api):
    """Delivery of flag data to feature stores of third parties."""

    def create_integration_delivery_configuration(
        self,
        project_key: str,
        environment_key: str,
        integration_key: str,
        integration_delivery_configuration_post: IntegrationDeliveryConfigurationPost
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> IntegrationDeliveryConfiguration:
        """Create a delivery configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            integration_key: Key of the integration, such as datadog, split or redis.
        """
        return self._call(_CREATE_INTEGRATION_DELIVERY_CONFIGURATION, locals())

    def delete_integration_delivery_configuration(
        self,
        project_key: str,
        environment_key: str,
        integration_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a delivery configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            integration_key: Key of the integration, such as datadog, split or redis.
            id: Id of the resource named in the path.
        """
        return self._call(_DELETE_INTEGRATION_DELIVERY_CONFIGURATION, locals())

    def get_integration_delivery_configuration_by_environment(
        self,
        project_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> IntegrationDeliveryConfigurationCollection:
        """List delivery configurations of an environment.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._call(_GET_INTEGRATION_DELIVERY_CONFIGURATION_BY_ENVIRONMENT, locals())

    def get_integration_delivery_configuration_by_id(
        self,
        project_key: str,
        environment_key: str,
        integration_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> IntegrationDeliveryConfiguration:
        """Get a delivery configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            integration_key: Key of the integration, such as datadog, split or redis.
            id: Id of the resource named in the path.
        """
        return self._call(_GET_INTEGRATION_DELIVERY_CONFIGURATION_BY_ID, locals())

    def get_integration_delivery_configurations(
        self,
        **options: Unpack[CallOptions],
    ) -> IntegrationDeliveryConfigurationCollection:
        """List feature store delivery configurations.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-capabilities/featureStore`
        """
        return self._call(_GET_INTEGRATION_DELIVERY_CONFIGURATIONS, locals())

    def patch_integration_delivery_configuration(
        self,
        project_key: str,
        environment_key: str,
        integration_key: str,
        id: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> IntegrationDeliveryConfiguration:
        """Change a delivery configuration.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            integration_key: Key of the integration, such as datadog, split or redis.
            id: Id of the resource named in the path.
        """
        return self._call(_PATCH_INTEGRATION_DELIVERY_CONFIGURATION, locals())

    def validate_integration_delivery_configuration(
        self,
        project_key: str,
        environment_key: str,
        integration_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> IntegrationDeliveryConfigurationResponse:
        """Test a stored delivery configuration.

        Sends the validation request that the manifest of the integration describes. Beta: needs the
        header `LD-API-Version: beta`.

        `POST /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}/validate`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            integration_key: Key of the integration, such as datadog, split or redis.
            id: Id of the resource named in the path.
        """
        return self._call(_VALIDATE_INTEGRATION_DELIVERY_CONFIGURATION, locals())
