"""Feature flags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import (
    Namespace,
    PagedNamespace,
    RawNamespace,
    asynchronous,
    asynchronous_iterated,
    asynchronous_raw,
    iterated,
    raw,
)
from .._lib.omit import OMIT, Omit
from .._lib.operation import Body, Operation, PagedOperation, Paging

if TYPE_CHECKING:
    import builtins
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._lib.options import RequestOptions
    from ..models import (
        ClientSideAvailabilityPost,
        CustomProperty,
        Defaults,
        ExpiringTargetGetResponse,
        ExpiringTargetPatchResponse,
        ExpiringUserTargetGetResponse,
        ExpiringUserTargetPatchResponse,
        FeatureFlag,
        FeatureFlags,
        FeatureFlagStatusAcrossEnvironments,
        FeatureFlagStatuses,
        FlagCopyConfigEnvironment,
        FlagPrerequisitePost,
        FlagStatusRep,
        MigrationSafetyIssueRep,
        MigrationSettingsPost,
        PatchOperation,
        PatchWithComment,
        Variation,
    )
    from ..patches import FlagExpiringTargetsPatch, FlagExpiringUserTargetsPatch, FlagPatch

_COPY_FEATURE_FLAG: Operation[FeatureFlag] = Operation(
    "copyFeatureFlag",
    "POST",
    "/api/v2/flags/{projectKey}/{featureFlagKey}/copy",
    path_parameters={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
    body=Body("FlagCopyConfigPost"),
    result="FeatureFlag",
)

_DELETE_FEATURE_FLAG: Operation[None] = Operation(
    "deleteFeatureFlag",
    "DELETE",
    "/api/v2/flags/{projectKey}/{featureFlagKey}",
    path_parameters={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
    reads="nothing",
)

_GET_EXPIRING_CONTEXT_TARGETS: Operation[ExpiringTargetGetResponse] = Operation(
    "getExpiringContextTargets",
    "GET",
    "/api/v2/flags/{projectKey}/{featureFlagKey}/expiring-targets/{environmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    result="ExpiringTargetGetResponse",
)

_GET_EXPIRING_USER_TARGETS: Operation[ExpiringUserTargetGetResponse] = Operation(
    "getExpiringUserTargets",
    "GET",
    "/api/v2/flags/{projectKey}/{featureFlagKey}/expiring-user-targets/{environmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    result="ExpiringUserTargetGetResponse",
)

_GET_FEATURE_FLAG: Operation[FeatureFlag] = Operation(
    "getFeatureFlag",
    "GET",
    "/api/v2/flags/{projectKey}/{featureFlagKey}",
    path_parameters={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
    query={"env": "env", "expand": ("expand", "form")},
    result="FeatureFlag",
)

_GET_FEATURE_FLAGS: PagedOperation[FeatureFlags, FeatureFlag] = PagedOperation(
    "getFeatureFlags",
    "GET",
    "/api/v2/flags/{projectKey}",
    path_parameters={"project_key": "projectKey"},
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
        "expand": ("expand", "form"),
    },
    result="FeatureFlags",
    paging=Paging(
        "offset",
        "offset",
        ["items"],
        total=["totalCount"],
        next=["_links", "next", "href"],
    ),
)

_GET_FEATURE_FLAG_STATUS: Operation[FlagStatusRep] = Operation(
    "getFeatureFlagStatus",
    "GET",
    "/api/v2/flag-statuses/{projectKey}/{environmentKey}/{featureFlagKey}",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "feature_flag_key": "featureFlagKey",
    },
    result="FlagStatusRep",
)

_GET_FEATURE_FLAG_STATUS_ACROSS_ENVIRONMENTS: Operation[FeatureFlagStatusAcrossEnvironments] = (
    Operation(
        "getFeatureFlagStatusAcrossEnvironments",
        "GET",
        "/api/v2/flag-status/{projectKey}/{featureFlagKey}",
        path_parameters={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
        query={"env": "env"},
        result="FeatureFlagStatusAcrossEnvironments",
    )
)

_GET_FEATURE_FLAG_STATUSES: Operation[FeatureFlagStatuses] = Operation(
    "getFeatureFlagStatuses",
    "GET",
    "/api/v2/flag-statuses/{projectKey}/{environmentKey}",
    path_parameters={"project_key": "projectKey", "environment_key": "environmentKey"},
    result="FeatureFlagStatuses",
)

_PATCH_EXPIRING_TARGETS: Operation[ExpiringTargetPatchResponse] = Operation(
    "patchExpiringTargets",
    "PATCH",
    "/api/v2/flags/{projectKey}/{featureFlagKey}/expiring-targets/{environmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    body=Body(
        "PatchFlagsRequest",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="ExpiringTargetPatchResponse",
    partial_failures="errors",
)

_PATCH_EXPIRING_USER_TARGETS: Operation[ExpiringUserTargetPatchResponse] = Operation(
    "patchExpiringUserTargets",
    "PATCH",
    "/api/v2/flags/{projectKey}/{featureFlagKey}/expiring-user-targets/{environmentKey}",
    path_parameters={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
    body=Body(
        "PatchFlagsRequest",
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
    ),
    result="ExpiringUserTargetPatchResponse",
    partial_failures="errors",
)

_PATCH_FEATURE_FLAG: Operation[FeatureFlag] = Operation(
    "patchFeatureFlag",
    "PATCH",
    "/api/v2/flags/{projectKey}/{featureFlagKey}",
    path_parameters={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
    query={"ignore_conflicts": "ignoreConflicts", "dry_run": "dryRun"},
    body=Body(
        "PatchWithComment|[]PatchOperation",
        argument="body",
        properties={
            "comment": "comment",
            "environment_key": "environmentKey",
            "instructions": "instructions",
            "merge": "merge",
            "patch": "patch",
        },
        media_type="application/json; domain-model=launchdarkly.semanticpatch",
        instructions=True,
        plain="application/json",
    ),
    result="FeatureFlag",
)

_POST_FEATURE_FLAG: Operation[FeatureFlag] = Operation(
    "postFeatureFlag",
    "POST",
    "/api/v2/flags/{projectKey}",
    path_parameters={"project_key": "projectKey"},
    query={"clone": "clone"},
    body=Body("FeatureFlagBody"),
    result="FeatureFlag",
)

_POST_MIGRATION_SAFETY_ISSUES: Operation[builtins.list[MigrationSafetyIssueRep] | None] = Operation(
    "postMigrationSafetyIssues",
    "POST",
    "/api/v2/projects/{projectKey}/flags/{flagKey}/environments/{environmentKey}/migration-safety-issues",
    path_parameters={
        "project_key": "projectKey",
        "flag_key": "flagKey",
        "environment_key": "environmentKey",
    },
    body=Body("FlagSempatch"),
    result="[]MigrationSafetyIssueRep",
    empty=True,
    idempotent=True,
)


class FeatureFlagsApi(Namespace):
    """Flags with their variations, targeting rules, rollouts and status."""

    __slots__ = ()

    def copy_feature_flag(
        self,
        *,
        source: FlagCopyConfigEnvironment | Mapping[str, Any],
        target: FlagCopyConfigEnvironment | Mapping[str, Any],
        project_key: str,
        feature_flag_key: str,
        comment: str | Omit = OMIT,
        excluded_actions: Sequence[
            Literal[
                "updateOn",
                "updateRules",
                "updateFallthrough",
                "updateOffVariation",
                "updatePrerequisites",
                "updateTargets",
                "updateFlagConfigMigrationSettings",
            ]
        ]
        | Omit = OMIT,
        included_actions: Sequence[
            Literal[
                "updateOn",
                "updateRules",
                "updateFallthrough",
                "updateOffVariation",
                "updatePrerequisites",
                "updateTargets",
                "updateFlagConfigMigrationSettings",
            ]
        ]
        | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FeatureFlag:
        """Copy flag settings from one environment to another.

        `POST /api/v2/flags/{projectKey}/{featureFlagKey}/copy`

        Args:
            source: Where the settings come from.
            target: What is acted on.
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            comment: Free text that explains the change.
            excluded_actions: Parts of the settings that stay as they are; not together with
                `includedActions`.
            included_actions: Parts of the settings to copy; not together with `excludedActions`.
        """
        return self._send(_COPY_FEATURE_FLAG, locals())

    acopy_feature_flag = asynchronous(copy_feature_flag)

    def delete_feature_flag(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        request_options: RequestOptions | None = None,
    ) -> None:
        """Delete a flag in all environments.

        Cannot be undone. Archive the flag instead when in doubt.

        `DELETE /api/v2/flags/{projectKey}/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
        """
        return self._send(_DELETE_FEATURE_FLAG, locals())

    adelete_feature_flag = asynchronous(delete_feature_flag)

    def get_expiring_context_targets(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> ExpiringTargetGetResponse:
        """List contexts that leave the targets of a flag on a date.

        `GET /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._send(_GET_EXPIRING_CONTEXT_TARGETS, locals())

    aget_expiring_context_targets = asynchronous(get_expiring_context_targets)

    def get_expiring_user_targets(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> ExpiringUserTargetGetResponse:
        """List users that leave the targets of a flag on a date.

        The form for users; prefer the one for contexts.

        `GET /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-user-targets/{environmentKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._send(_GET_EXPIRING_USER_TARGETS, locals())

    aget_expiring_user_targets = asynchronous(get_expiring_user_targets)

    def get_feature_flag(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        env: str | Omit = OMIT,
        expand: Sequence[Literal["evaluation", "migrationSettings"]] | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_FEATURE_FLAG, locals())

    aget_feature_flag = asynchronous(get_feature_flag)

    def get_feature_flags(
        self,
        *,
        project_key: str,
        env: str | Omit = OMIT,
        tag: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        offset: int | Omit = OMIT,
        archived: bool | Omit = OMIT,
        summary: bool | Omit = OMIT,
        filter: str | Omit = OMIT,
        sort: str | Omit = OMIT,
        compare: bool | Omit = OMIT,
        expand: Sequence[Literal["codeReferences", "evaluation", "migrationSettings"]]
        | Omit = OMIT,
        request_options: RequestOptions | None = None,
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
        return self._send(_GET_FEATURE_FLAGS, locals())

    aget_feature_flags = asynchronous(get_feature_flags)

    def get_feature_flag_status(
        self,
        *,
        project_key: str,
        environment_key: str,
        feature_flag_key: str,
        request_options: RequestOptions | None = None,
    ) -> FlagStatusRep:
        """Get the status of a flag in one environment.

        A status is new, inactive, active or launched, with the time of the latest evaluation.

        `GET /api/v2/flag-statuses/{projectKey}/{environmentKey}/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            feature_flag_key: Key of the flag, as used in code.
        """
        return self._send(_GET_FEATURE_FLAG_STATUS, locals())

    aget_feature_flag_status = asynchronous(get_feature_flag_status)

    def get_feature_flag_status_across_environments(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        env: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FeatureFlagStatusAcrossEnvironments:
        """Get the status of a flag in every environment.

        `GET /api/v2/flag-status/{projectKey}/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            env: Environment key; limits the answer to that environment.
        """
        return self._send(_GET_FEATURE_FLAG_STATUS_ACROSS_ENVIRONMENTS, locals())

    aget_feature_flag_status_across_environments = asynchronous(
        get_feature_flag_status_across_environments
    )

    def get_feature_flag_statuses(
        self,
        *,
        project_key: str,
        environment_key: str,
        request_options: RequestOptions | None = None,
    ) -> FeatureFlagStatuses:
        """List the status of all flags in an environment.

        A status is new, inactive, active or launched, with the time of the latest evaluation.

        `GET /api/v2/flag-statuses/{projectKey}/{environmentKey}`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._send(_GET_FEATURE_FLAG_STATUSES, locals())

    aget_feature_flag_statuses = asynchronous(get_feature_flag_statuses)

    def patch_expiring_targets(
        self,
        *,
        instructions: FlagExpiringTargetsPatch | Sequence[Mapping[str, Any]],
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ExpiringTargetPatchResponse:
        """Schedule when contexts leave the targets of a flag.

        Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.

        `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-targets/{environmentKey}`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_EXPIRING_TARGETS, locals())

    apatch_expiring_targets = asynchronous(patch_expiring_targets)

    def patch_expiring_user_targets(
        self,
        *,
        instructions: FlagExpiringUserTargetsPatch | Sequence[Mapping[str, Any]],
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> ExpiringUserTargetPatchResponse:
        """Schedule when users leave the targets of a flag.

        Body: semantic patch. Instructions fail one by one: a 200 answer can hold `errors`.

        `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}/expiring-user-targets/{environmentKey}`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            comment: Free text that explains the change.
        """
        return self._send(_PATCH_EXPIRING_USER_TARGETS, locals())

    apatch_expiring_user_targets = asynchronous(patch_expiring_user_targets)

    def patch_feature_flag(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        body: FlagPatch[Any]
        | PatchWithComment
        | Mapping[str, Any]
        | Sequence[PatchOperation | Mapping[str, Any]]
        | Omit = OMIT,
        comment: str | Omit = OMIT,
        environment_key: str | Omit = OMIT,
        instructions: FlagPatch[Any] | Sequence[Mapping[str, Any]] | Omit = OMIT,
        merge: Mapping[str, Any] | Omit = OMIT,
        patch: Sequence[PatchOperation | Mapping[str, Any]] | Omit = OMIT,
        ignore_conflicts: bool | Omit = OMIT,
        dry_run: bool | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FeatureFlag:
        """Change a flag or its targeting.

        Body: semantic patch (preferred for targeting), JSON Patch in `patch`, or JSON merge patch
        in `merge`; each with an optional `comment`.

        `PATCH /api/v2/flags/{projectKey}/{featureFlagKey}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            body: The body. Or leave it out and give its properties.
            comment: Free text that explains the change.
            merge: JSON merge patch (RFC 7386).
            ignore_conflicts: Goes ahead although scheduled changes or open approval requests would
                break.
            dry_run: Checks the change and returns the outcome without saving it.
        """
        return self._send(_PATCH_FEATURE_FLAG, locals())

    apatch_feature_flag = asynchronous(patch_feature_flag)

    def post_feature_flag(
        self,
        *,
        key: str,
        name: str,
        project_key: str,
        client_side_availability: ClientSideAvailabilityPost | Mapping[str, Any] | Omit = OMIT,
        custom_properties: Mapping[str, CustomProperty | Mapping[str, Any]] | Omit = OMIT,
        defaults: Defaults | Mapping[str, Any] | Omit = OMIT,
        description: str | Omit = OMIT,
        include_in_snippet: bool | Omit = OMIT,
        initial_prerequisites: Sequence[FlagPrerequisitePost | Mapping[str, Any]] | Omit = OMIT,
        is_flag_on: bool | Omit = OMIT,
        maintainer_id: str | Omit = OMIT,
        maintainer_team_key: str | Omit = OMIT,
        migration_settings: MigrationSettingsPost | Mapping[str, Any] | Omit = OMIT,
        purpose: Literal["migration", "holdout"] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        temporary: bool | Omit = OMIT,
        variations: Sequence[Variation | Mapping[str, Any]] | Omit = OMIT,
        clone: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> FeatureFlag:
        """Create a flag.

        Without `variations` the flag is boolean. `clone` copies the settings of another flag.

        `POST /api/v2/flags/{projectKey}`

        Args:
            key: Key of the object, unique among its kind.
            name: Name for humans.
            project_key: Key of the project.
            client_side_availability: Which kinds of client-side SDKs see the flag.
            custom_properties: Values attached to a flag, by property key; integrations use them.
            defaults: Which variations are served when nothing else decides, with targeting on and
                off.
            description: Free text about the purpose of the object.
            include_in_snippet: Deprecated. Deprecated in favor of `clientSideAvailability`. Whether
                JavaScript SDKs see the flag.
            maintainer_id: Id of the member who looks after the resource.
            maintainer_team_key: Key of the team that looks after the resource; excludes
                `maintainerId`.
            migration_settings: Settings that only migration flags have.
            tags: Labels for grouping and policies.
            temporary: Whether the flag is meant to be removed after its release.
            variations: Variations in order; other places refer to their index or id.
            clone: Key of a flag whose settings the new flag starts with.
        """
        return self._send(_POST_FEATURE_FLAG, locals())

    apost_feature_flag = asynchronous(post_feature_flag)

    def post_migration_safety_issues(
        self,
        *,
        instructions: Sequence[Mapping[str, Any]],
        project_key: str,
        flag_key: str,
        environment_key: str,
        comment: str | Omit = OMIT,
        request_options: RequestOptions | None = None,
    ) -> builtins.list[MigrationSafetyIssueRep] | None:
        """Check a patch of a migration flag for risks.

        Changes nothing. Answers 204 when there are no issues.

        `POST /api/v2/projects/{projectKey}/flags/{flagKey}/environments/{environmentKey}/migration-safety-issues`

        Args:
            instructions: Semantic patch instructions, or prompt text in AI Config variations.
            project_key: Key of the project.
            flag_key: Key of the flag.
            environment_key: Key of the environment.
            comment: Free text that explains the change.
        """
        return self._send(_POST_MIGRATION_SAFETY_ISSUES, locals())

    apost_migration_safety_issues = asynchronous(post_migration_safety_issues)

    across_environments = get_feature_flag_status_across_environments
    aacross_environments = aget_feature_flag_status_across_environments

    copy_flag_settings = copy_feature_flag
    acopy_flag_settings = acopy_feature_flag

    create_feature_flag = post_feature_flag
    acreate_feature_flag = apost_feature_flag

    delete_flag = delete_feature_flag
    adelete_flag = adelete_feature_flag

    get_context_instance_segments_membership_by_env = get_expiring_context_targets
    aget_context_instance_segments_membership_by_env = aget_expiring_context_targets

    get_status = get_feature_flag_status
    aget_status = aget_feature_flag_status

    list = get_feature_flags
    alist = aget_feature_flags

    list_expiring_user_targets = get_expiring_user_targets
    alist_expiring_user_targets = aget_expiring_user_targets

    list_flag_statuses = get_feature_flag_statuses
    alist_flag_statuses = aget_feature_flag_statuses

    single_flag_by_key = get_feature_flag
    asingle_flag_by_key = aget_feature_flag

    update_expiring_context_targets = patch_expiring_targets
    aupdate_expiring_context_targets = apatch_expiring_targets

    update_expiring_user_targets = patch_expiring_user_targets
    aupdate_expiring_user_targets = apatch_expiring_user_targets

    update_feature_flag = patch_feature_flag
    aupdate_feature_flag = apatch_feature_flag

    @property
    def raw(self) -> RawFeatureFlagsApi:
        """The same calls with the head of the answer."""
        return RawFeatureFlagsApi(self._client)

    @property
    def iterate(self) -> PagedFeatureFlagsApi:
        """The calls that answer with pages, as iterators of the items of all pages."""
        return PagedFeatureFlagsApi(self._client)


class RawFeatureFlagsApi(RawNamespace):
    """`FeatureFlagsApi` with the head of the answer."""

    __slots__ = ()

    copy_feature_flag = raw(FeatureFlagsApi.copy_feature_flag)
    acopy_feature_flag = asynchronous_raw(FeatureFlagsApi.copy_feature_flag)
    delete_feature_flag = raw(FeatureFlagsApi.delete_feature_flag)
    adelete_feature_flag = asynchronous_raw(FeatureFlagsApi.delete_feature_flag)
    get_expiring_context_targets = raw(FeatureFlagsApi.get_expiring_context_targets)
    aget_expiring_context_targets = asynchronous_raw(FeatureFlagsApi.get_expiring_context_targets)
    get_expiring_user_targets = raw(FeatureFlagsApi.get_expiring_user_targets)
    aget_expiring_user_targets = asynchronous_raw(FeatureFlagsApi.get_expiring_user_targets)
    get_feature_flag = raw(FeatureFlagsApi.get_feature_flag)
    aget_feature_flag = asynchronous_raw(FeatureFlagsApi.get_feature_flag)
    get_feature_flags = raw(FeatureFlagsApi.get_feature_flags)
    aget_feature_flags = asynchronous_raw(FeatureFlagsApi.get_feature_flags)
    get_feature_flag_status = raw(FeatureFlagsApi.get_feature_flag_status)
    aget_feature_flag_status = asynchronous_raw(FeatureFlagsApi.get_feature_flag_status)
    get_feature_flag_status_across_environments = raw(
        FeatureFlagsApi.get_feature_flag_status_across_environments
    )
    aget_feature_flag_status_across_environments = asynchronous_raw(
        FeatureFlagsApi.get_feature_flag_status_across_environments
    )
    get_feature_flag_statuses = raw(FeatureFlagsApi.get_feature_flag_statuses)
    aget_feature_flag_statuses = asynchronous_raw(FeatureFlagsApi.get_feature_flag_statuses)
    patch_expiring_targets = raw(FeatureFlagsApi.patch_expiring_targets)
    apatch_expiring_targets = asynchronous_raw(FeatureFlagsApi.patch_expiring_targets)
    patch_expiring_user_targets = raw(FeatureFlagsApi.patch_expiring_user_targets)
    apatch_expiring_user_targets = asynchronous_raw(FeatureFlagsApi.patch_expiring_user_targets)
    patch_feature_flag = raw(FeatureFlagsApi.patch_feature_flag)
    apatch_feature_flag = asynchronous_raw(FeatureFlagsApi.patch_feature_flag)
    post_feature_flag = raw(FeatureFlagsApi.post_feature_flag)
    apost_feature_flag = asynchronous_raw(FeatureFlagsApi.post_feature_flag)
    post_migration_safety_issues = raw(FeatureFlagsApi.post_migration_safety_issues)
    apost_migration_safety_issues = asynchronous_raw(FeatureFlagsApi.post_migration_safety_issues)
    across_environments = raw(FeatureFlagsApi.get_feature_flag_status_across_environments)
    aacross_environments = asynchronous_raw(
        FeatureFlagsApi.get_feature_flag_status_across_environments
    )
    copy_flag_settings = raw(FeatureFlagsApi.copy_feature_flag)
    acopy_flag_settings = asynchronous_raw(FeatureFlagsApi.copy_feature_flag)
    create_feature_flag = raw(FeatureFlagsApi.post_feature_flag)
    acreate_feature_flag = asynchronous_raw(FeatureFlagsApi.post_feature_flag)
    delete_flag = raw(FeatureFlagsApi.delete_feature_flag)
    adelete_flag = asynchronous_raw(FeatureFlagsApi.delete_feature_flag)
    get_context_instance_segments_membership_by_env = raw(
        FeatureFlagsApi.get_expiring_context_targets
    )
    aget_context_instance_segments_membership_by_env = asynchronous_raw(
        FeatureFlagsApi.get_expiring_context_targets
    )
    get_status = raw(FeatureFlagsApi.get_feature_flag_status)
    aget_status = asynchronous_raw(FeatureFlagsApi.get_feature_flag_status)
    list = raw(FeatureFlagsApi.get_feature_flags)
    alist = asynchronous_raw(FeatureFlagsApi.get_feature_flags)
    list_expiring_user_targets = raw(FeatureFlagsApi.get_expiring_user_targets)
    alist_expiring_user_targets = asynchronous_raw(FeatureFlagsApi.get_expiring_user_targets)
    list_flag_statuses = raw(FeatureFlagsApi.get_feature_flag_statuses)
    alist_flag_statuses = asynchronous_raw(FeatureFlagsApi.get_feature_flag_statuses)
    single_flag_by_key = raw(FeatureFlagsApi.get_feature_flag)
    asingle_flag_by_key = asynchronous_raw(FeatureFlagsApi.get_feature_flag)
    update_expiring_context_targets = raw(FeatureFlagsApi.patch_expiring_targets)
    aupdate_expiring_context_targets = asynchronous_raw(FeatureFlagsApi.patch_expiring_targets)
    update_expiring_user_targets = raw(FeatureFlagsApi.patch_expiring_user_targets)
    aupdate_expiring_user_targets = asynchronous_raw(FeatureFlagsApi.patch_expiring_user_targets)
    update_feature_flag = raw(FeatureFlagsApi.patch_feature_flag)
    aupdate_feature_flag = asynchronous_raw(FeatureFlagsApi.patch_feature_flag)


class PagedFeatureFlagsApi(PagedNamespace):
    """`FeatureFlagsApi` as iterators of items."""

    __slots__ = ()

    get_feature_flags = iterated(FeatureFlagsApi.get_feature_flags, _GET_FEATURE_FLAGS)
    aget_feature_flags = asynchronous_iterated(
        FeatureFlagsApi.get_feature_flags,
        _GET_FEATURE_FLAGS,
    )
