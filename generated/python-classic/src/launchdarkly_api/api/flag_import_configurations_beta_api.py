"""Flag import configurations (beta)."""

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
        FlagImportConfigurationPost,
        FlagImportIntegration,
        FlagImportIntegrationCollection,
        PatchOperation,
    )

_CREATE_FLAG_IMPORT_CONFIGURATION: Endpoint[FlagImportIntegration] = Endpoint(
    "createFlagImportConfiguration",
    path={"project_key": "projectKey", "integration_key": "integrationKey"},
    body="flag_import_configuration_post",
)

_DELETE_FLAG_IMPORT_CONFIGURATION: Endpoint[None] = Endpoint(
    "deleteFlagImportConfiguration",
    path={
        "project_key": "projectKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
)

_GET_FLAG_IMPORT_CONFIGURATION: Endpoint[FlagImportIntegration] = Endpoint(
    "getFlagImportConfiguration",
    path={
        "project_key": "projectKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
)

_GET_FLAG_IMPORT_CONFIGURATIONS: Endpoint[FlagImportIntegrationCollection] = Endpoint(
    "getFlagImportConfigurations",
)

_PATCH_FLAG_IMPORT_CONFIGURATION: Endpoint[FlagImportIntegration] = Endpoint(
    "patchFlagImportConfiguration",
    path={
        "project_key": "projectKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
    body="json_patch",
)

_TRIGGER_FLAG_IMPORT_JOB: Endpoint[None] = Endpoint(
    "triggerFlagImportJob",
    path={
        "project_key": "projectKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
)


class FlagImportConfigurationsBetaApi(Api):
    """Imports of flags from other feature management systems."""

    def create_flag_import_configuration(
        self,
        project_key: str,
        integration_key: str,
        flag_import_configuration_post: FlagImportConfigurationPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FlagImportIntegration:
        """Create a flag import configuration.

        Chooses the system to import from by `integrationKey`, for example split. Beta: needs the
        header `LD-API-Version: beta`.

        `POST /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}`

        Args:
            project_key: Key of the project.
            integration_key: Key of the integration, such as datadog, split or redis.
        """
        return self._call(_CREATE_FLAG_IMPORT_CONFIGURATION, locals())

    def delete_flag_import_configuration(
        self,
        project_key: str,
        integration_key: str,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a flag import configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`

        Args:
            project_key: Key of the project.
            integration_key: Key of the integration, such as datadog, split or redis.
            integration_id: Id of the integration.
        """
        return self._call(_DELETE_FLAG_IMPORT_CONFIGURATION, locals())

    def get_flag_import_configuration(
        self,
        project_key: str,
        integration_key: str,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> FlagImportIntegration:
        """Get a flag import configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`

        Args:
            project_key: Key of the project.
            integration_key: Key of the integration, such as datadog, split or redis.
            integration_id: Id of the integration.
        """
        return self._call(_GET_FLAG_IMPORT_CONFIGURATION, locals())

    def get_flag_import_configurations(
        self,
        **options: Unpack[CallOptions],
    ) -> FlagImportIntegrationCollection:
        """List flag import configurations.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-capabilities/flag-import`
        """
        return self._call(_GET_FLAG_IMPORT_CONFIGURATIONS, locals())

    def patch_flag_import_configuration(
        self,
        project_key: str,
        integration_key: str,
        integration_id: str,
        json_patch: Sequence[PatchOperation | Mapping[str, Any]],
        **options: Unpack[CallOptions],
    ) -> FlagImportIntegration:
        """Change a flag import configuration.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`

        Args:
            project_key: Key of the project.
            integration_key: Key of the integration, such as datadog, split or redis.
            integration_id: Id of the integration.
        """
        return self._call(_PATCH_FLAG_IMPORT_CONFIGURATION, locals())

    def trigger_flag_import_job(
        self,
        project_key: str,
        integration_key: str,
        integration_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Start a flag import.

        Queues the import and returns at once; poll the configuration for its status. Beta: needs
        the header `LD-API-Version: beta`.

        `POST /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}/trigger`

        Args:
            project_key: Key of the project.
            integration_key: Key of the integration, such as datadog, split or redis.
            integration_id: Id of the integration.
        """
        return self._call(_TRIGGER_FLAG_IMPORT_JOB, locals())
