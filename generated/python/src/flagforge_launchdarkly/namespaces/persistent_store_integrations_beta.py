"""Persistent store integrations (beta)."""

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
        BigSegmentStoreIntegration,
        BigSegmentStoreIntegrationCollection,
        PatchOperation,
    )

_CREATE_BIG_SEGMENT_STORE_INTEGRATION: Operation[BigSegmentStoreIntegration] = Operation(
    "createBigSegmentStoreIntegration",
    "POST",
    "/api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
    },
    constants={"LD-API-Version": "beta"},
    body=Body("IntegrationDeliveryConfigurationPost"),
    result="BigSegmentStoreIntegration",
)

_DELETE_BIG_SEGMENT_STORE_INTEGRATION: Operation[None] = Operation(
    "deleteBigSegmentStoreIntegration",
    "DELETE",
    "/api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_GET_BIG_SEGMENT_STORE_INTEGRATION: Operation[BigSegmentStoreIntegration] = Operation(
    "getBigSegmentStoreIntegration",
    "GET",
    "/api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
    constants={"LD-API-Version": "beta"},
    result="BigSegmentStoreIntegration",
)

_GET_BIG_SEGMENT_STORE_INTEGRATIONS: Operation[BigSegmentStoreIntegrationCollection] = Operation(
    "getBigSegmentStoreIntegrations",
    "GET",
    "/api/v2/integration-capabilities/big-segment-store",
    constants={"LD-API-Version": "beta"},
    result="BigSegmentStoreIntegrationCollection",
)

_PATCH_BIG_SEGMENT_STORE_INTEGRATION: Operation[BigSegmentStoreIntegration] = Operation(
    "patchBigSegmentStoreIntegration",
    "PATCH",
    "/api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
    constants={"LD-API-Version": "beta"},
    body=Body("[]PatchOperation", argument="body"),
    result="BigSegmentStoreIntegration",
)


class PersistentStoreIntegrationsBetaApi(Namespace):
    """Databases that hold big segments for server-side SDKs."""

    __slots__ = ()

    def create_big_segment_store_integration(
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
    ) -> BigSegmentStoreIntegration:
        """Create a persistent store integration.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}`

        Args:
            config: Settings; the fields depend on the integration or kind.
            project_key: Key of the project.
            environment_key: Key of the environment.
            integration_key: Key of the integration, such as datadog, split or redis.
            name: Name for humans.
            on: Whether it is switched on.
            tags: Labels for grouping and policies.
        """
        return self._send(_CREATE_BIG_SEGMENT_STORE_INTEGRATION, locals())

    acreate_big_segment_store_integration = asynchronous(create_big_segment_store_integration)

    def delete_big_segment_store_integration(
        self,
        *,
        project_key: str,
        environment_key: str,
        integration_key: str,
        integration_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a persistent store integration.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            integration_key: Key of the integration, such as datadog, split or redis.
            integration_id: Id of the integration.
        """
        return self._send(_DELETE_BIG_SEGMENT_STORE_INTEGRATION, locals())

    adelete_big_segment_store_integration = asynchronous(delete_big_segment_store_integration)

    def get_big_segment_store_integration(
        self,
        *,
        project_key: str,
        environment_key: str,
        integration_key: str,
        integration_id: str,
        request_options: RequestOptions | None = None,
    ) -> BigSegmentStoreIntegration:
        """Get a persistent store integration.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            integration_key: Key of the integration, such as datadog, split or redis.
            integration_id: Id of the integration.
        """
        return self._send(_GET_BIG_SEGMENT_STORE_INTEGRATION, locals())

    aget_big_segment_store_integration = asynchronous(get_big_segment_store_integration)

    def get_big_segment_store_integrations(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> BigSegmentStoreIntegrationCollection:
        """List persistent store integrations.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-capabilities/big-segment-store`
        """
        return self._send(_GET_BIG_SEGMENT_STORE_INTEGRATIONS, locals())

    aget_big_segment_store_integrations = asynchronous(get_big_segment_store_integrations)

    def patch_big_segment_store_integration(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        project_key: str,
        environment_key: str,
        integration_key: str,
        integration_id: str,
        request_options: RequestOptions | None = None,
    ) -> BigSegmentStoreIntegration:
        """Change a persistent store integration.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}`

        Args:
            body: The body.
            project_key: Key of the project.
            environment_key: Key of the environment.
            integration_key: Key of the integration, such as datadog, split or redis.
            integration_id: Id of the integration.
        """
        return self._send(_PATCH_BIG_SEGMENT_STORE_INTEGRATION, locals())

    apatch_big_segment_store_integration = asynchronous(patch_big_segment_store_integration)

    @property
    def raw(self) -> RawPersistentStoreIntegrationsBetaApi:
        """The same calls with the head of the answer."""
        return RawPersistentStoreIntegrationsBetaApi(self._client)


class RawPersistentStoreIntegrationsBetaApi(RawNamespace):
    """`PersistentStoreIntegrationsBetaApi` with the head of the answer."""

    __slots__ = ()

    create_big_segment_store_integration = raw(
        PersistentStoreIntegrationsBetaApi.create_big_segment_store_integration
    )
    acreate_big_segment_store_integration = asynchronous_raw(
        PersistentStoreIntegrationsBetaApi.create_big_segment_store_integration
    )
    delete_big_segment_store_integration = raw(
        PersistentStoreIntegrationsBetaApi.delete_big_segment_store_integration
    )
    adelete_big_segment_store_integration = asynchronous_raw(
        PersistentStoreIntegrationsBetaApi.delete_big_segment_store_integration
    )
    get_big_segment_store_integration = raw(
        PersistentStoreIntegrationsBetaApi.get_big_segment_store_integration
    )
    aget_big_segment_store_integration = asynchronous_raw(
        PersistentStoreIntegrationsBetaApi.get_big_segment_store_integration
    )
    get_big_segment_store_integrations = raw(
        PersistentStoreIntegrationsBetaApi.get_big_segment_store_integrations
    )
    aget_big_segment_store_integrations = asynchronous_raw(
        PersistentStoreIntegrationsBetaApi.get_big_segment_store_integrations
    )
    patch_big_segment_store_integration = raw(
        PersistentStoreIntegrationsBetaApi.patch_big_segment_store_integration
    )
    apatch_big_segment_store_integration = asynchronous_raw(
        PersistentStoreIntegrationsBetaApi.patch_big_segment_store_integration
    )
