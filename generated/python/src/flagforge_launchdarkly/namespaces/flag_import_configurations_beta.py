"""Flag import configurations (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import FlagImportIntegration, FlagImportIntegrationCollection, PatchOperation

_CREATE_FLAG_IMPORT_CONFIGURATION: Operation[FlagImportIntegration] = Operation(
    "createFlagImportConfiguration",
    "POST",
    "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}",
    path_parameters={"project_key": "projectKey", "integration_key": "integrationKey"},
    constants={"LD-API-Version": "beta"},
    body=Body("FlagImportConfigurationPost"),
    result="FlagImportIntegration",
)

_DELETE_FLAG_IMPORT_CONFIGURATION: Operation[None] = Operation(
    "deleteFlagImportConfiguration",
    "DELETE",
    "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}",
    path_parameters={
        "project_key": "projectKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)

_GET_FLAG_IMPORT_CONFIGURATION: Operation[FlagImportIntegration] = Operation(
    "getFlagImportConfiguration",
    "GET",
    "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}",
    path_parameters={
        "project_key": "projectKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
    constants={"LD-API-Version": "beta"},
    result="FlagImportIntegration",
)

_GET_FLAG_IMPORT_CONFIGURATIONS: Operation[FlagImportIntegrationCollection] = Operation(
    "getFlagImportConfigurations",
    "GET",
    "/api/v2/integration-capabilities/flag-import",
    constants={"LD-API-Version": "beta"},
    result="FlagImportIntegrationCollection",
)

_PATCH_FLAG_IMPORT_CONFIGURATION: Operation[FlagImportIntegration] = Operation(
    "patchFlagImportConfiguration",
    "PATCH",
    "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}",
    path_parameters={
        "project_key": "projectKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
    constants={"LD-API-Version": "beta"},
    body=Body("[]PatchOperation", argument="body"),
    result="FlagImportIntegration",
)

_TRIGGER_FLAG_IMPORT_JOB: Operation[None] = Operation(
    "triggerFlagImportJob",
    "POST",
    "/api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}/trigger",
    path_parameters={
        "project_key": "projectKey",
        "integration_key": "integrationKey",
        "integration_id": "integrationId",
    },
    constants={"LD-API-Version": "beta"},
    reads="nothing",
)


class FlagImportConfigurationsBetaApi(Namespace):
    """Imports of flags from other feature management systems."""

    __slots__ = ()

    def create_flag_import_configuration(
        self,
        *,
        config: Mapping[str, Any],
        project_key: str,
        integration_key: str,
        name: str | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FlagImportIntegration:
        """Create a flag import configuration.

        Chooses the system to import from by `integrationKey`, for example split. Beta: needs the
        header `LD-API-Version: beta`.

        `POST /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}`

        Args:
            config: Settings; the fields depend on the integration or kind.
            project_key: Key of the project.
            integration_key: Key of the integration, such as datadog, split or redis.
            name: Name for humans.
            tags: Labels for grouping and policies.
        """
        return self._send(_CREATE_FLAG_IMPORT_CONFIGURATION, locals())

    acreate_flag_import_configuration = asynchronous(create_flag_import_configuration)

    def delete_flag_import_configuration(
        self,
        *,
        project_key: str,
        integration_key: str,
        integration_id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a flag import configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `DELETE /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`

        Args:
            project_key: Key of the project.
            integration_key: Key of the integration, such as datadog, split or redis.
            integration_id: Id of the integration.
        """
        return self._send(_DELETE_FLAG_IMPORT_CONFIGURATION, locals())

    adelete_flag_import_configuration = asynchronous(delete_flag_import_configuration)

    def get_flag_import_configuration(
        self,
        *,
        project_key: str,
        integration_key: str,
        integration_id: str,
        request_options: RequestOptions | None = None,
    ) -> FlagImportIntegration:
        """Get a flag import configuration.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`

        Args:
            project_key: Key of the project.
            integration_key: Key of the integration, such as datadog, split or redis.
            integration_id: Id of the integration.
        """
        return self._send(_GET_FLAG_IMPORT_CONFIGURATION, locals())

    aget_flag_import_configuration = asynchronous(get_flag_import_configuration)

    def get_flag_import_configurations(
        self,
        *,
        request_options: RequestOptions | None = None,
    ) -> FlagImportIntegrationCollection:
        """List flag import configurations.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/integration-capabilities/flag-import`
        """
        return self._send(_GET_FLAG_IMPORT_CONFIGURATIONS, locals())

    aget_flag_import_configurations = asynchronous(get_flag_import_configurations)

    def patch_flag_import_configuration(
        self,
        *,
        body: Sequence[PatchOperation | Mapping[str, Any]],
        project_key: str,
        integration_key: str,
        integration_id: str,
        request_options: RequestOptions | None = None,
    ) -> FlagImportIntegration:
        """Change a flag import configuration.

        Body: JSON Patch. Beta: needs the header `LD-API-Version: beta`.

        `PATCH /api/v2/integration-capabilities/flag-import/{projectKey}/{integrationKey}/{integrationId}`

        Args:
            body: The body.
            project_key: Key of the project.
            integration_key: Key of the integration, such as datadog, split or redis.
            integration_id: Id of the integration.
        """
        return self._send(_PATCH_FLAG_IMPORT_CONFIGURATION, locals())

    apatch_flag_import_configuration = asynchronous(patch_flag_import_configuration)

    def trigger_flag_import_job(
        self,
        *,
        project_key: str,
        integration_key: str,
        integration_id: str,
        request_options: RequestOptions | None = None,
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
        return self._send(_TRIGGER_FLAG_IMPORT_JOB, locals())

    atrigger_flag_import_job = asynchronous(trigger_flag_import_job)

    @property
    def raw(self) -> RawFlagImportConfigurationsBetaApi:
        """The same calls with the head of the answer."""
        return RawFlagImportConfigurationsBetaApi(self._client)


class RawFlagImportConfigurationsBetaApi(RawNamespace):
    """`FlagImportConfigurationsBetaApi` with the head of the answer."""

    __slots__ = ()

    create_flag_import_configuration = raw(
        FlagImportConfigurationsBetaApi.create_flag_import_configuration
    )
    acreate_flag_import_configuration = asynchronous_raw(
        FlagImportConfigurationsBetaApi.create_flag_import_configuration
    )
    delete_flag_import_configuration = raw(
        FlagImportConfigurationsBetaApi.delete_flag_import_configuration
    )
    adelete_flag_import_configuration = asynchronous_raw(
        FlagImportConfigurationsBetaApi.delete_flag_import_configuration
    )
    get_flag_import_configuration = raw(
        FlagImportConfigurationsBetaApi.get_flag_import_configuration
    )
    aget_flag_import_configuration = asynchronous_raw(
        FlagImportConfigurationsBetaApi.get_flag_import_configuration
    )
    get_flag_import_configurations = raw(
        FlagImportConfigurationsBetaApi.get_flag_import_configurations
    )
    aget_flag_import_configurations = asynchronous_raw(
        FlagImportConfigurationsBetaApi.get_flag_import_configurations
    )
    patch_flag_import_configuration = raw(
        FlagImportConfigurationsBetaApi.patch_flag_import_configuration
    )
    apatch_flag_import_configuration = asynchronous_raw(
        FlagImportConfigurationsBetaApi.patch_flag_import_configuration
    )
    trigger_flag_import_job = raw(FlagImportConfigurationsBetaApi.trigger_flag_import_job)
    atrigger_flag_import_job = asynchronous_raw(
        FlagImportConfigurationsBetaApi.trigger_flag_import_job
    )
