"""Scheduled changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, raw
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._lib.options import RequestOptions
    from ..models import FeatureFlagScheduledChange, FeatureFlagScheduledChanges
    from ..patches import ScheduledChangePatch

_DELETE_FLAG_CONFIG_SCHEDULED_CHANGES: Operation[None] = Operation(
    "deleteFlagConfigScheduledChanges",
    "DELETE",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    reads="nothing",
)

_GET_FEATURE_FLAG_SCHEDULED_CHANGE: Operation[FeatureFlagScheduledChange] = Operation(
    "getFeatureFlagScheduledChange",
    "GET",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    result="FeatureFlagScheduledChange",
)

_GET_FLAG_CONFIG_SCHEDULED_CHANGES: Operation[FeatureFlagScheduledChanges] = Operation(
    "getFlagConfigScheduledChanges",
    "GET",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    result="FeatureFlagScheduledChanges",
)

_PATCH_FLAG_CONFIG_SCHEDULED_CHANGE: Operation[FeatureFlagScheduledChange] = Operation(
    "patchFlagConfigScheduledChange",
    "PATCH",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    query={"ignore_conflicts": "ignoreConflicts"},
    body=Body(
        "FlagScheduledChangesInput",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="FeatureFlagScheduledChange",
)

_POST_FLAG_CONFIG_SCHEDULED_CHANGES: Operation[FeatureFlagScheduledChange] = Operation(
    "postFlagConfigScheduledChanges",
    "POST",
    "/api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    query={"ignore_conflicts": "ignoreConflicts"},
    body=Body("PostFlagScheduledChangesInput"),
    result="FeatureFlagScheduledChange",
)


class ScheduledChangesApi(Namespace):
    """Changes of a flag that happen at a set time."""

    __slots__ = ()

    def delete_flag_config_scheduled_changes(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Cancel a scheduled change of a flag.

        `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._send(_DELETE_FLAG_CONFIG_SCHEDULED_CHANGES, locals())

    adelete_flag_config_scheduled_changes = asynchronous(delete_flag_config_scheduled_changes)

    def get_feature_flag_scheduled_change(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        request_options: RequestOptions | None = None,
    ) -> FeatureFlagScheduledChange:
        """Get a scheduled change of a flag.

        `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._send(_GET_FEATURE_FLAG_SCHEDULED_CHANGE, locals())

    aget_feature_flag_scheduled_change = asynchronous(get_feature_flag_scheduled_change)

    def get_flag_config_scheduled_changes(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> FeatureFlagScheduledChanges:
        """List the scheduled changes of a flag.

        `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._send(_GET_FLAG_CONFIG_SCHEDULED_CHANGES, locals())

    aget_flag_config_scheduled_changes = asynchronous(get_flag_config_scheduled_changes)

    def patch_flag_config_scheduled_change(
        self,
        *,
        instructions: ScheduledChangePatch | Sequence[Mapping[str, Any]],
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        comment: str | Omit = OMIT,
        ignore_conflicts: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FeatureFlagScheduledChange:
        """Change or move a scheduled change of a flag.

        Body: semantic patch, for example updateScheduledChangesExecutionDate.

        `PATCH /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
            comment: Free text that explains the change.
            ignore_conflicts: Goes ahead although scheduled changes or open approval requests would
                break.
        """
        return self._send(_PATCH_FLAG_CONFIG_SCHEDULED_CHANGE, locals())

    apatch_flag_config_scheduled_change = asynchronous(patch_flag_config_scheduled_change)

    def post_flag_config_scheduled_changes(
        self,
        *,
        execution_date: int,
        instructions: Sequence[Mapping[str, Any]],
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        comment: str | Omit = OMIT,
        ignore_conflicts: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FeatureFlagScheduledChange:
        """Schedule a change of a flag.

        `instructions` is a semantic patch that runs at `executionDate`.

        `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes`

        Args:
            execution_date: When the change runs, epoch milliseconds.
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            comment: Free text that explains the change.
            ignore_conflicts: Goes ahead although scheduled changes or open approval requests would
                break.
        """
        return self._send(_POST_FLAG_CONFIG_SCHEDULED_CHANGES, locals())

    apost_flag_config_scheduled_changes = asynchronous(post_flag_config_scheduled_changes)

    create_workflow = post_flag_config_scheduled_changes
    acreate_workflow = apost_flag_config_scheduled_changes

    delete_workflow = delete_flag_config_scheduled_changes
    adelete_workflow = adelete_flag_config_scheduled_changes

    get_by_id = get_feature_flag_scheduled_change
    aget_by_id = aget_feature_flag_scheduled_change

    list_changes = get_flag_config_scheduled_changes
    alist_changes = aget_flag_config_scheduled_changes

    update_workflow = patch_flag_config_scheduled_change
    aupdate_workflow = apatch_flag_config_scheduled_change

    @property
    def raw(self) -> RawScheduledChangesApi:
        """The same calls with the head of the answer."""
        return RawScheduledChangesApi(self._client)


class RawScheduledChangesApi(RawNamespace):
    """`ScheduledChangesApi` with the head of the answer."""

    __slots__ = ()

    delete_flag_config_scheduled_changes = raw(
        ScheduledChangesApi.delete_flag_config_scheduled_changes
    )
    adelete_flag_config_scheduled_changes = asynchronous_raw(
        ScheduledChangesApi.delete_flag_config_scheduled_changes
    )
    get_feature_flag_scheduled_change = raw(ScheduledChangesApi.get_feature_flag_scheduled_change)
    aget_feature_flag_scheduled_change = asynchronous_raw(
        ScheduledChangesApi.get_feature_flag_scheduled_change
    )
    get_flag_config_scheduled_changes = raw(ScheduledChangesApi.get_flag_config_scheduled_changes)
    aget_flag_config_scheduled_changes = asynchronous_raw(
        ScheduledChangesApi.get_flag_config_scheduled_changes
    )
    patch_flag_config_scheduled_change = raw(ScheduledChangesApi.patch_flag_config_scheduled_change)
    apatch_flag_config_scheduled_change = asynchronous_raw(
        ScheduledChangesApi.patch_flag_config_scheduled_change
    )
    post_flag_config_scheduled_changes = raw(ScheduledChangesApi.post_flag_config_scheduled_changes)
    apost_flag_config_scheduled_changes = asynchronous_raw(
        ScheduledChangesApi.post_flag_config_scheduled_changes
    )
    create_workflow = raw(ScheduledChangesApi.post_flag_config_scheduled_changes)
    acreate_workflow = asynchronous_raw(ScheduledChangesApi.post_flag_config_scheduled_changes)
    delete_workflow = raw(ScheduledChangesApi.delete_flag_config_scheduled_changes)
    adelete_workflow = asynchronous_raw(ScheduledChangesApi.delete_flag_config_scheduled_changes)
    get_by_id = raw(ScheduledChangesApi.get_feature_flag_scheduled_change)
    aget_by_id = asynchronous_raw(ScheduledChangesApi.get_feature_flag_scheduled_change)
    list_changes = raw(ScheduledChangesApi.get_flag_config_scheduled_changes)
    alist_changes = asynchronous_raw(ScheduledChangesApi.get_flag_config_scheduled_changes)
    update_workflow = raw(ScheduledChangesApi.patch_flag_config_scheduled_change)
    aupdate_workflow = asynchronous_raw(ScheduledChangesApi.patch_flag_config_scheduled_change)
