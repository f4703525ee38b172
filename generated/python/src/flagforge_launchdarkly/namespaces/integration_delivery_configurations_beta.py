"""Integration delivery configurations (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import (
        IntegrationDeliveryConfiguration,
        IntegrationDeliveryConfigurationCollection,
        IntegrationDeliveryConfigurationResponse,
        PatchOperation,
    )

_CREATE_INTEGRATION_DELIVERY_CONFIGURATION: Operation[IntegrationDeliveryConfiguration] = Operation(
    "createIntegrationDeliveryConfiguration",
    "POST",
    "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
    },
    constants={"LD-API-Version": "beta"},
    body=Body("IntegrationDeliveryConfigurationPost"),
    result="IntegrationDeliveryConfiguration",
)

_DELETE_INTEGRATION_DELIVERY_CONFIGURATION: Operation[None] = Operation(
    "deleteIntegrationDeliveryConfiguration",
    "DELETE",
    "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
        "id": "id",
    },
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_GET_INTEGRATION_DELIVERY_CONFIGURATION_BY_ENVIRONMENT: Operation[
    IntegrationDeliveryConfigurationCollection
] = Operation(
    "getIntegrationDeliveryConfigurationByEnvironment",
    "GET",
    "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    constants={"LD-API-Version": "beta"},
    result="IntegrationDeliveryConfigurationCollection",
)

_GET_INTEGRATION_DELIVERY_CONFIGURATION_BY_ID: Operation[IntegrationDeliveryConfiguration] = (
    Operation(
        "getIntegrationDeliveryConfigurationById",
        "GET",
        "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}",
        path_parameters={
            "project_key": "projectKey",
            "environment_key": "environmentKey",
            "integration_key": "integrationKey",
            "id": "id",
        },
        constants={"LD-API-Version": "beta"},
        result="IntegrationDeliveryConfiguration",
    )
)

_GET_INTEGRATION_DELIVERY_CONFIGURATIONS: Operation[IntegrationDeliveryConfigurationCollection] = (
    Operation(
        "getIntegrationDeliveryConfigurations",
        "GET",
        "/api/v2/integration-capabilities/featureStore",
        constants={"LD-API-Version": "beta"},
        result="IntegrationDeliveryConfigurationCollection",
    )
)

_PATCH_INTEGRATION_DELIVERY_CONFIGURATION: Operation[IntegrationDeliveryConfiguration] = Operation(
    "patchIntegrationDeliveryConfiguration",
    "PATCH",
    "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
        "id": "id",
    },
    constants={"LD-API-Version": "beta"},
    body=Body("[]PatchOperation", argument="body"),
    result="IntegrationDeliveryConfiguration",
)

_VALIDATE_INTEGRATION_DELIVERY_CONFIGURATION: Operation[
    IntegrationDeliveryConfigurationResponse
] = Operation(
    "validateIntegrationDeliveryConfiguration",
    "POST",
    "/api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}/validate",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
        "id": "id",
    },
    constants={"LD-API-Version": "beta"},
    result="IntegrationDeliveryConfigurationResponse",
)


class IntegrationDeliveryConfigurationsBetaApi(Namespace):
    """Delivery of flag data to feature stores of third parties."""

    __slots__ = ()

    def create_integration_delivery_configuration(
        self,
        *,
        config: Mapping[str, Any],
        project_key: str,
        environment_key: str,
        integration_key: str,
        name: str | Omit = OMIT,
        on: bool | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> IntegrationDeliveryConfiguration:
        """Create a delivery configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}`

        Args:
            config: Settings; the fields depend on the integration or kind.
            project_key: Key of the project.
            environment_key: Key of the environment.
            integration_key: Key of the integration, such as datadog, split or redis.
            name: Name for humans.
            on: Whether it is switched on.
            tags: Labels for grouping and policies.
        """
        return self._send(_CREATE_INTEGRATION_DELIVERY_CONFIGURATION, locals())

    acreate_integration_delivery_configuration = asynchronous(
        create_integration_delivery_configuration
    )

    def delete_integration_delivery_configuration(
        self,
        *,
        project_key: str,
        environment_key: str,
        integration_key: str,
        id: str,
        request_options: RequestOptions | None = None,
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
        return self._send(_DELETE_INTEGRATION_DELIVERY_CONFIGURATION, locals())

    adelete_integration_delivery_configuration = asynchronous(
        delete_integration_delivery_configuration
    )

    def get_integration_delivery_configuration_by_environment(
        self,
        *,
        project_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> IntegrationDeliveryConfigurationCollection:
        """List delivery configurations of an environment.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._send(_GET_INTEGRATION_DELIVERY_CONFIGURATION_BY_ENVIRONMENT, locals())

    aget_integration_delivery_configuration_by_environment = asynchronous(
        get_integration_delivery_configuration_by_environment
    )

    def get_integration_delivery_configuration_by_id(
        self,
        *,
        project_key: str,
        environment_key: str,
        integration_key: str,
        id: str,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_INTEGRATION_DELIVERY_CONFIGURATION_BY_ID, locals())

    aget_integration_delivery_configuration_by_id = asynchronous(
        get_integration_delivery_configuration_by_id
    )

    def get_integration_delivery_configurations(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> IntegrationDeliveryConfigurationCollection:
        """List feature store delivery configurations.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-capabilities/featureStore`
        """
        return self._send(_GET_INTEGRATION_DELIVERY_CONFIGURATIONS, locals())

    aget_integration_delivery_configurations = asynchronous(get_integration_delivery_configurations)

    def patch_integration_delivery_configuration(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        project_key: str,
        environment_key: str,
        integration_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> IntegrationDeliveryConfiguration:
        """Change a delivery configuration.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/integration-capabilities/featureStore/{projectKey}/{environmentKey}/{integrationKey}/{id}`

        Args:
            body: The body.
            project_key: Key of the project.
            environment_key: Key of the environment.
            integration_key: Key of the integration, such as datadog, split or redis.
            id: Id of the resource named in the path.
        """
        return self._send(_PATCH_INTEGRATION_DELIVERY_CONFIGURATION, locals())

    apatch_integration_delivery_configuration = asynchronous(
        patch_integration_delivery_configuration
    )

    def validate_integration_delivery_configuration(
        self,
        *,
        project_key: str,
        environment_key: str,
        integration_key: str,
        id: str,
        request_options: RequestOptions | None = None,
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
        return self._send(_VALIDATE_INTEGRATION_DELIVERY_CONFIGURATION, locals())

    avalidate_integration_delivery_configuration = asynchronous(
        validate_integration_delivery_configuration
    )

    create_delivery_configuration = create_integration_delivery_configuration
    acreate_delivery_configuration = acreate_integration_delivery_configuration

    delete_delivery_configuration = delete_integration_delivery_configuration
    adelete_delivery_configuration = adelete_integration_delivery_configuration

    get_by_id = get_integration_delivery_configuration_by_id
    aget_by_id = aget_integration_delivery_configuration_by_id

    get_delivery_configurations_by_environment = (
        get_integration_delivery_configuration_by_environment
    )
    aget_delivery_configurations_by_environment = (
        aget_integration_delivery_configuration_by_environment
    )

    list_delivery_configurations = get_integration_delivery_configurations
    alist_delivery_configurations = aget_integration_delivery_configurations

    update_delivery_configuration = patch_integration_delivery_configuration
    aupdate_delivery_configuration = apatch_integration_delivery_configuration

    validate_delivery_configuration = validate_integration_delivery_configuration
    avalidate_delivery_configuration = avalidate_integration_delivery_configuration

    @property
    def raw(self) -> RawIntegrationDeliveryConfigurationsBetaApi:
        """The same calls with the head of the answer."""
        return RawIntegrationDeliveryConfigurationsBetaApi(self._client)


class RawIntegrationDeliveryConfigurationsBetaApi(RawNamespace):
    """`IntegrationDeliveryConfigurationsBetaApi` with the head of the answer."""

    __slots__ = ()

    create_integration_delivery_configuration = raw(
        IntegrationDeliveryConfigurationsBetaApi.create_integration_delivery_configuration
    )
    acreate_integration_delivery_configuration = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.create_integration_delivery_configuration
    )
    delete_integration_delivery_configuration = raw(
        IntegrationDeliveryConfigurationsBetaApi.delete_integration_delivery_configuration
    )
    adelete_integration_delivery_configuration = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.delete_integration_delivery_configuration
    )
    get_integration_delivery_configuration_by_environment = raw(
        IntegrationDeliveryConfigurationsBetaApi.get_integration_delivery_configuration_by_environment
    )
    aget_integration_delivery_configuration_by_environment = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.get_integration_delivery_configuration_by_environment
    )
    get_integration_delivery_configuration_by_id = raw(
        IntegrationDeliveryConfigurationsBetaApi.get_integration_delivery_configuration_by_id
    )
    aget_integration_delivery_configuration_by_id = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.get_integration_delivery_configuration_by_id
    )
    get_integration_delivery_configurations = raw(
        IntegrationDeliveryConfigurationsBetaApi.get_integration_delivery_configurations
    )
    aget_integration_delivery_configurations = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.get_integration_delivery_configurations
    )
    patch_integration_delivery_configuration = raw(
        IntegrationDeliveryConfigurationsBetaApi.patch_integration_delivery_configuration
    )
    apatch_integration_delivery_configuration = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.patch_integration_delivery_configuration
    )
    validate_integration_delivery_configuration = raw(
        IntegrationDeliveryConfigurationsBetaApi.validate_integration_delivery_configuration
    )
    avalidate_integration_delivery_configuration = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.validate_integration_delivery_configuration
    )
    create_delivery_configuration = raw(
        IntegrationDeliveryConfigurationsBetaApi.create_integration_delivery_configuration
    )
    acreate_delivery_configuration = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.create_integration_delivery_configuration
    )
    delete_delivery_configuration = raw(
        IntegrationDeliveryConfigurationsBetaApi.delete_integration_delivery_configuration
    )
    adelete_delivery_configuration = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.delete_integration_delivery_configuration
    )
    get_by_id = raw(
        IntegrationDeliveryConfigurationsBetaApi.get_integration_delivery_configuration_by_id
    )
    aget_by_id = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.get_integration_delivery_configuration_by_id
    )
    get_delivery_configurations_by_environment = raw(
        IntegrationDeliveryConfigurationsBetaApi.get_integration_delivery_configuration_by_environment
    )
    aget_delivery_configurations_by_environment = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.get_integration_delivery_configuration_by_environment
    )
    list_delivery_configurations = raw(
        IntegrationDeliveryConfigurationsBetaApi.get_integration_delivery_configurations
    )
    alist_delivery_configurations = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.get_integration_delivery_configurations
    )
    update_delivery_configuration = raw(
        IntegrationDeliveryConfigurationsBetaApi.patch_integration_delivery_configuration
    )
    aupdate_delivery_configuration = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.patch_integration_delivery_configuration
    )
    validate_delivery_configuration = raw(
        IntegrationDeliveryConfigurationsBetaApi.validate_integration_delivery_configuration
    )
    avalidate_delivery_configuration = asynchronous_raw(
        IntegrationDeliveryConfigurationsBetaApi.validate_integration_delivery_configuration
    )
