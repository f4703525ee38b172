"""Feature flags (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.namespace import Namespace, RawNamespace, asynchronous, asynchronous_raw, borrowed, raw
from .._lib.operation import Operation
from .feature_flags import FeatureFlagsApi

if TYPE_CHECKING:
    from .._lib.options import RequestOptions
    from ..models import DependentFlagsByEnvironment, MultiEnvironmentDependentFlags

_GET_DEPENDENT_FLAGS: Operation[MultiEnvironmentDependentFlags] = Operation(
    "getDependentFlags",
    "GET",
    "/api/v2/flags/{projectKey}/{featureFlagKey}/dependent-flags",
    path_parameters={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
    constants={"LD-API-Version": "beta"},
    result="MultiEnvironmentDependentFlags",
)

_GET_DEPENDENT_FLAGS_BY_ENV: Operation[DependentFlagsByEnvironment] = Operation(
    "getDependentFlagsByEnv",
    "GET",
    "/api/v2/flags/{projectKey}/{environmentKey}/{featureFlagKey}/dependent-flags",
    path_parameters={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "feature_flag_key": "featureFlagKey",
    },
    constants={"LD-API-Version": "beta"},
    result="DependentFlagsByEnvironment",
)


class FeatureFlagsBetaApi(Namespace):
    """Which flags depend on a flag as a prerequisite."""

    __slots__ = ()

    def get_dependent_flags(
        self,
        *,
        project_key: str,
        feature_flag_key: str,
        request_options: RequestOptions | None = None,
    ) -> MultiEnvironmentDependentFlags:
        """List flags that require this flag.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/flags/{projectKey}/{featureFlagKey}/dependent-flags`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
        """
        return self._send(_GET_DEPENDENT_FLAGS, locals())

    aget_dependent_flags = asynchronous(get_dependent_flags)

    def get_dependent_flags_by_env(
        self,
        *,
        project_key: str,
        environment_key: str,
        feature_flag_key: str,
        request_options: RequestOptions | None = None,
    ) -> DependentFlagsByEnvironment:
        """List flags that require this flag in an environment.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/flags/{projectKey}/{environmentKey}/{featureFlagKey}/dependent-flags`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            feature_flag_key: Key of the flag, as used in code.
        """
        return self._send(_GET_DEPENDENT_FLAGS_BY_ENV, locals())

    aget_dependent_flags_by_env = asynchronous(get_dependent_flags_by_env)

    get_migration_safety_issues = borrowed(FeatureFlagsApi.post_migration_safety_issues)
    aget_migration_safety_issues = asynchronous(FeatureFlagsApi.post_migration_safety_issues)

    list_dependent_flags = get_dependent_flags
    alist_dependent_flags = aget_dependent_flags

    list_dependent_flags_by_env = get_dependent_flags_by_env
    alist_dependent_flags_by_env = aget_dependent_flags_by_env

    @property
    def raw(self) -> RawFeatureFlagsBetaApi:
        """The same calls with the head of the answer."""
        return RawFeatureFlagsBetaApi(self._client)


class RawFeatureFlagsBetaApi(RawNamespace):
    """`FeatureFlagsBetaApi` with the head of the answer."""

    __slots__ = ()

    get_dependent_flags = raw(FeatureFlagsBetaApi.get_dependent_flags)
    aget_dependent_flags = asynchronous_raw(FeatureFlagsBetaApi.get_dependent_flags)
    get_dependent_flags_by_env = raw(FeatureFlagsBetaApi.get_dependent_flags_by_env)
    aget_dependent_flags_by_env = asynchronous_raw(FeatureFlagsBetaApi.get_dependent_flags_by_env)
    get_migration_safety_issues = raw(FeatureFlagsApi.post_migration_safety_issues)
    aget_migration_safety_issues = asynchronous_raw(FeatureFlagsApi.post_migration_safety_issues)
    list_dependent_flags = raw(FeatureFlagsBetaApi.get_dependent_flags)
    alist_dependent_flags = asynchronous_raw(FeatureFlagsBetaApi.get_dependent_flags)
    list_dependent_flags_by_env = raw(FeatureFlagsBetaApi.get_dependent_flags_by_env)
    alist_dependent_flags_by_env = asynchronous_raw(FeatureFlagsBetaApi.get_dependent_flags_by_env)
