"""Scheduled changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        FeatureFlagScheduledChange,
        FeatureFlagScheduledChanges,
        FlagScheduledChangesInput,
        PostFlagScheduledChangesInput,
    )

_DELETE_FLAG_CONFIG_SCHEDULED_CHANGES: Endpoint[None] = Endpoint(
    "deleteFlagConfigScheduledChanges",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
)

_GET_FEATURE_FLAG_SCHEDULED_CHANGE: Endpoint[FeatureFlagScheduledChange] = Endpoint(
    "getFeatureFlagScheduledChange",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
)

_GET_FLAG_CONFIG_SCHEDULED_CHANGES: Endpoint[FeatureFlagScheduledChanges] = Endpoint(
    "getFlagConfigScheduledChanges",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
)

_PATCH_FLAG_CONFIG_SCHEDULED_CHANGE: Endpoint[FeatureFlagScheduledChange] = Endpoint(
    "patchFlagConfigScheduledChange",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "id": "id",
    },
    query={"ignore_conflicts": "ignoreConflicts"},
    body="flag_scheduled_changes_input",
)

_POST_FLAG_CONFIG_SCHEDULED_CHANGES: Endpoint[FeatureFlagScheduledChange] = Endpoint(
    "postFlagConfigScheduledChanges",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    query={"ignore_conflicts": "ignoreConflicts"},
    body="post_flag_scheduled_changes_input",
)


class ScheduledChangesApi(Api):
    """Changes of a flag that happen at a set time."""

    def delete_flag_config_scheduled_changes(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel a scheduled change of a flag.

        `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._call(_DELETE_FLAG_CONFIG_SCHEDULED_CHANGES, locals())

    def get_feature_flag_scheduled_change(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        **options: Unpack[CallOptions],
    ) -> FeatureFlagScheduledChange:
        """Get a scheduled change of a flag.

        `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
        """
        return self._call(_GET_FEATURE_FLAG_SCHEDULED_CHANGE, locals())

    def get_flag_config_scheduled_changes(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> FeatureFlagScheduledChanges:
        """List the scheduled changes of a flag.

        `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._call(_GET_FLAG_CONFIG_SCHEDULED_CHANGES, locals())

    def patch_flag_config_scheduled_change(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        id: str,
        flag_scheduled_changes_input: FlagScheduledChangesInput | Mapping[str, Any],
        *,
        ignore_conflicts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FeatureFlagScheduledChange:
        """Change or move a scheduled change of a flag.

        Body: semantic patch, for example updateScheduledChangesExecutionDate.

        `PATCH /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes/{id}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            id: Id of the resource named in the path.
            ignore_conflicts: Goes ahead although scheduled changes or open approval requests would
                break.
        """
        return self._call(_PATCH_FLAG_CONFIG_SCHEDULED_CHANGE, locals())

    def post_flag_config_scheduled_changes(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        post_flag_scheduled_changes_input: PostFlagScheduledChangesInput | Mapping[str, Any],
        *,
        ignore_conflicts: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FeatureFlagScheduledChange:
        """Schedule a change of a flag.

        `instructions` is a semantic patch that runs at `executionDate`.

        `POST /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/scheduled-changes`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            ignore_conflicts: Goes ahead although scheduled changes or open approval requests would
                break.
        """
        return self._call(_POST_FLAG_CONFIG_SCHEDULED_CHANGES, locals())
