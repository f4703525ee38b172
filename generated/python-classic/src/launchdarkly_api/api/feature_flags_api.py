"""Feature flags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import (
        ExpiringTargetGetResponse,
        ExpiringTargetPatchResponse,
        ExpiringUserTargetGetResponse,
        ExpiringUserTargetPatchResponse,
        FeatureFlag,
        FeatureFlagBody,
        FeatureFlags,
        FeatureFlagStatusAcrossEnvironments,
        FeatureFlagStatuses,
        FlagCopyConfigPost,
        FlagSempatch,
        FlagStatusRep,
        MigrationSafetyIssueRep,
        PatchFlagsRequest,
        PatchOperation,
        PatchWithComment,
    )

_COPY_FEATURE_FLAG: Endpoint[FeatureFlag] = Endpoint(
    "copyFeatureFlag",
    path={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
    body="flag_copy_config_post",
)

_DELETE_FEATURE_FLAG: Endpoint[None] = Endpoint(
    "deleteFeatureFlag",
    path={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
)

_GET_EXPIRING_CONTEXT_TARGETS: Endpoint[ExpiringTargetGetResponse] = Endpoint(
    "getExpiringContextTargets",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
)

_GET_EXPIRING_USER_TARGETS: Endpoint[ExpiringUserTargetGetResponse] = Endpoint(
    "getExpiringUserTargets",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
)

_GET_FEATURE_FLAG: Endpoint[FeatureFlag] = Endpoint(
    "getFeatureFlag",
    path={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
    query={"env": "env", "expand": "expand"},
)

_GET_FEATURE_FLAGS: Endpoint[FeatureFlags] = Endpoint(
    "getFeatureFlags",
    path={"project_key": "projectKey"},
    query={
        "env": "env",
        "tag": "tag",
        "limit": "limit",
        "offset": "offset",
        "archived": "archived",
        "summary": "summary",
        "filter": "filter",
        "sort": "sort",
        "compare": "compare",
        "expand": "expand",
    },
)

_GET_FEATURE_FLAG_STATUS: Endpoint[FlagStatusRep] = Endpoint(
    "getFeatureFlagStatus",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "feature_flag_key": "featureFlagKey",
    },
)

_GET_FEATURE_FLAG_STATUS_ACROSS_ENVIRONMENTS: Endpoint[FeatureFlagStatusAcrossEnvironments] = (
    Endpoint(
        "getFeatureFlagStatusAcrossEnvironments",
        path={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
        query={"env": "env"},
    )
)

_GET_FEATURE_FLAG_STATUSES: Endpoint[FeatureFlagStatuses] = Endpoint(
    "getFeatureFlagStatuses",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
)

_PATCH_EXPIRING_TARGETS: Endpoint[ExpiringTargetPatchResponse] = Endpoint(
    "patchExpiringTargets",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    body="patch_flags_request",
)

_PATCH_EXPIRING_USER_TARGETS: Endpoint[ExpiringUserTargetPatchResponse] = Endpoint(
    "patchExpiringUserTargets",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    body="patch_flags_request",
)

_PATCH_FEATURE_FLAG: Endpoint[FeatureFlag] = Endpoint(
    "patchFeatureFlag",
    path={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
    query={"ignore_conflicts": "ignoreConflicts", "dry_run": "dryRun"},
    body="patch_with_comment",
)

_POST_FEATURE_FLAG: Endpoint[FeatureFlag] = Endpoint(
    "postFeatureFlag",
    path={"project_key": "projectKey"},
    query={"clone": "clone"},
    body="feature_flag_body",
)

_POST_MIGRATION_SAFETY_ISSUES: Endpoint[builtins.list[MigrationSafetyIssueRep] | None] = Endpoint(
    "postMigrationSafetyIssues",
    path={"project_key": "projectKey", "flag_key": "flagKey", "environment_key": "environmentKey"},
    body="flag_sempatch",
)


class FeatureFlagsApi(Api):
    """Flags with their variations, targeting rules, rollouts and status."""

    def copy_feature_flag(
        self,
        project_key: str,
        feature_flag_key: str,
        flag_copy_config_post: FlagCopyConfigPost | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> FeatureFlag:
        """Copy flag settings from one environment to another.

        `POST /api/v2/flags/{projectKey}/{featureFlagKey}/copy`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
        """
        return self._call(_COPY_FEATURE_FLAG, locals())

    def delete_feature_flag(
        self,
        project_key: str,
        feature_flag_key: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a flag in all environments.

        Cannot be undone. Archive the flag instead when in doubt.

        `DELETE /api/v2/flags/{projectKey}/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
        """
        return self._call(_DELETE_FEATURE_FLAG, locals())

    def get_expiring_context_targets(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> ExpiringTargetGetResponse:
        """List contexts that leave the targets of a flag on a date.

        `GET /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._call(_GET_EXPIRING_CONTEXT_TARGETS, locals())

    def get_expiring_user_targets(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> ExpiringUserTargetGetResponse:
        """List users that leave the targets of a flag on a date.

        The form for users; prefer the one for contexts.

        `GET /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-user-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._call(_GET_EXPIRING_USER_TARGETS, locals())

    def get_feature_flag(
        self,
        project_key: str,
        feature_flag_key: str,
        *,
        env: str | None = None,
        expand: Sequence[Literal["evaluation", "migrationSettings"]] | None = None,
        **options: Unpack[CallOptions],
    ) -> FeatureFlag:
        """Get a flag by key.

        Holds all environments unless `env` names some of them.

        `GET /api/v2/flags/{projectKey}/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            env: Environment key; limits the answer to that environment.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_FEATURE_FLAG, locals())

    def get_feature_flags(
        self,
        project_key: str,
        *,
        env: str | None = None,
        tag: str | None = None,
        limit: int | None = None,
        offset: int | None = None,
        archived: bool | None = None,
        summary: bool | None = None,
        filter: str | None = None,
        sort: str | None = None,
        compare: bool | None = None,
        expand: Sequence[Literal["codeReferences", "evaluation", "migrationSettings"]]
        | None = None,
        **options: Unpack[CallOptions],
    ) -> FeatureFlags:
        """List the flags of a project.

        Name an environment in `env` to get its settings; set `summary` to false to get targets and
        rules too. Paged with `limit` and `offset`; 20 items by default.

        `GET /api/v2/flags/{projectKey}`

        Args:
            project_key: Key of the project.
            env: Environment key; limits the answer to that environment.
            tag: Only flags with this tag.
            limit: Most items per page.
            offset: Items to skip before the page starts; 0 is the first.
            archived: Deprecated. Selects archived items.
            summary: Leaves details out of each item. Send false for everything.
            filter: Filter expression; fields and syntax differ per operation.
            sort: Field to sort by; a leading dash reverses the order. Fields differ per operation.
            compare: Deprecated. Deprecated. Keeps flags that differ between environments.
            expand: Names of extra fields to include in the answer.
        """
        return self._call(_GET_FEATURE_FLAGS, locals())

    def get_feature_flag_status(
        self,
        project_key: str,
        environment_key: str,
        feature_flag_key: str,
        **options: Unpack[CallOptions],
    ) -> FlagStatusRep:
        """Get the status of a flag in one environment.

        A status is new, inactive, active or launched, with the time of the latest evaluation.

        `GET /api/v2/flag-statuses/{projectKey}/{environmentKey}/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            feature_flag_key: Key of the flag, as used in code.
        """
        return self._call(_GET_FEATURE_FLAG_STATUS, locals())

    def get_feature_flag_status_across_environments(
        self,
        project_key: str,
        feature_flag_key: str,
        *,
        env: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FeatureFlagStatusAcrossEnvironments:
        """Get the status of a flag in every environment.

        `GET /api/v2/flag-status/{projectKey}/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            env: Environment key; limits the answer to that environment.
        """
        return self._call(_GET_FEATURE_FLAG_STATUS_ACROSS_ENVIRONMENTS, locals())

    def get_feature_flag_statuses(
        self,
        project_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> FeatureFlagStatuses:
        """List the status of all flags in an environment.

        A status is new, inactive, active or launched, with the time of the latest evaluation.

        `GET /api/v2/flag-statuses/{projectKey}/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._call(_GET_FEATURE_FLAG_STATUSES, locals())

    def patch_expiring_targets(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        patch_flags_request: PatchFlagsRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExpiringTargetPatchResponse:
        """Schedule when contexts leave the targets of a flag.

        Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.

        `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._call(_PATCH_EXPIRING_TARGETS, locals())

    def patch_expiring_user_targets(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        patch_flags_request: PatchFlagsRequest | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> ExpiringUserTargetPatchResponse:
        """Schedule when users leave the targets of a flag.

        Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.

        `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-user-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._call(_PATCH_EXPIRING_USER_TARGETS, locals())

    def patch_feature_flag(
        self,
        project_key: str,
        feature_flag_key: str,
        patch_with_comment: PatchWithComment
        | Mapping[str, Any]
        | Sequence[PatchOperation | Mapping[str, Any]],
        *,
        ignore_conflicts: bool | None = None,
        dry_run: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FeatureFlag:
        """Change a flag or its targeting.

        Body: semantic patch (preferred for targeting), JSON Patch in `patch`, or JSON merge patch
        in `merge`; each with an optional `comment`.

        `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            ignore_conflicts: Goes ahead although scheduled changes or open approval requests would
                break.
            dry_run: Checks the change and returns the outcome without saving it.
        """
        return self._call(_PATCH_FEATURE_FLAG, locals())

    def post_feature_flag(
        self,
        project_key: str,
        feature_flag_body: FeatureFlagBody | Mapping[str, Any],
        *,
        clone: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FeatureFlag:
        """Create a flag.

        Without `variations` the flag is boolean. `clone` copies the settings of another flag.

        `POST /api/v2/flags/{projectKey}`

        Args:
            project_key: Key of the project.
            clone: Key of a flag whose settings the new flag starts with.
        """
        return self._call(_POST_FEATURE_FLAG, locals())

    def post_migration_safety_issues(
        self,
        project_key: str,
        flag_key: str,
        environment_key: str,
        flag_sempatch: FlagSempatch | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> builtins.list[MigrationSafetyIssueRep] | None:
        """Check a patch of a migration flag for risks.

        Changes nothing. Answers 204 when there are no issues.

        `POST /api/v2/projects/{projectKey}/flags/{flagKey}/environments/{environmentKey}/migration-safety-issues`

        Args:
            project_key: Key of the project.
            flag_key: Key of the flag.
            environment_key: Key of the environment.
        """
        return self._call(_POST_MIGRATION_SAFETY_ISSUES, locals())
