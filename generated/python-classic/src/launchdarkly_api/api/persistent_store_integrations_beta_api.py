"""Persistent store integrations (beta)."""

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
        BigSegmentStoreIntegration,
        BigSegmentStoreIntegrationCollection,
        IntegrationDeliveryConfigurationPost,
        PatchOperation,
    )

_CREATE_BIG_SEGMENT_STORE_INTEGRATION: Endpoint[BigSegmentStoreIntegration] = Endpoint(
    "createBigSegmentStoreIntegration",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
    },
    body="integration_delivery_configuration_post",
)

_DELETE_BIG_SEGMENT_STORE_INTEGRATION: Endpoint[None] = Endpoint(
    "deleteBigSegmentStoreIntegration",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
)

_GET_BIG_SEGMENT_STORE_INTEGRATION: Endpoint[BigSegmentStoreIntegration] = Endpoint(
    "getBigSegmentStoreIntegration",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
)

_GET_BIG_SEGMENT_STORE_INTEGRATIONS: Endpoint[BigSegmentStoreIntegrationCollection] = Endpoint(
    "getBigSegmentStoreIntegrations",
)

_PATCH_BIG_SEGMENT_STORE_INTEGRATION: Endpoint[BigSegmentStoreIntegration] = Endpoint(
    "patchBigSegmentStoreIntegration",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
    body="json_patch",
)


class PersistentStoreIntegrationsBetaApi(Api):
    """Databases that hold big segments for server-side SDKs."""

    def create_big_segment_store_integration(
        self,
        project_key: str,
        environment_key: str,
        integration_key: str,
        integration_delivery_configuration_post: IntegrationDeliveryConfigurationPost
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> BigSegmentStoreIntegration:
        """Create a persistent store integration.

        Beta: needs the header `LD-API-Version: beta`.

        `POST /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            integration_key: Key of the integration, such as datadog, split or redis.
        """
        return self._call(_CREATE_BIG_SEGMENT_STORE_INTEGRATION, locals())

    def delete_big_segment_store_integration(
        self,
        project_key: str,
        environment_key: str,
        integration_key: str,
        integration_id: str,
        **options: Unpack[CallOptions],
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
        return self._call(_DELETE_BIG_SEGMENT_STORE_INTEGRATION, locals())

    def get_big_segment_store_integration(
        self,
        project_key: str,
        environment_key: str,
        integration_key: str,
        integration_id: str,
        **options: Unpack[CallOptions],
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
        return self._call(_GET_BIG_SEGMENT_STORE_INTEGRATION, locals())

    def get_big_segment_store_integrations(
        self,
        **options: Unpack[CallOptions],
    ) -> BigSegmentStoreIntegrationCollection:
        """List persistent store integrations.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-capabilities/big-segment-store`
        """
        return self._call(_GET_BIG_SEGMENT_STORE_INTEGRATIONS, locals())

    def patch_big_segment_store_integration(
        self,
        project_key: str,
        environment_key: str,
        integration_key: str,
        integration_id: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> BigSegmentStoreIntegration:
        """Change a persistent store integration.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/integration-capabilities/big-segment-store/{projectKey}/{environmentKey}/{integrationKey}/{integrationId}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            integration_key: Key of the integration, such as datadog, split or redis.
            integration_id: Id of the integration.
        """
        return self._call(_PATCH_BIG_SEGMENT_STORE_INTEGRATION, locals())
