"""Feature flags (beta)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import DependentFlagsByEnvironment, MultiEnvironmentDependentFlags

_GET_DEPENDENT_FLAGS: Endpoint[MultiEnvironmentDependentFlags] = Endpoint(
    "getDependentFlags",
    path={"project_key": "projectKey", "feature_flag_key": "featureFlagKey"},
)

_GET_DEPENDENT_FLAGS_BY_ENV: Endpoint[DependentFlagsByEnvironment] = Endpoint(
    "getDependentFlagsByEnv",
    path={
        "project_key": "projectKey",
        "environment_key": "environmentKey",
        "feature_flag_key": "featureFlagKey",
    },
)


class FeatureFlagsBetaApi(Api):
    """Which flags depend on a flag as a prerequisite."""

    def get_dependent_flags(
        self,
        project_key: str,
        feature_flag_key: str,
        **options: Unpack[CallOptions],
    ) -> MultiEnvironmentDependentFlags:
        """List flags that require this flag.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/flags/{projectKey}/{featureFlagKey}/dependent-flags`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
        """
        return self._call(_GET_DEPENDENT_FLAGS, locals())

    def get_dependent_flags_by_env(
        self,
        project_key: str,
        environment_key: str,
        feature_flag_key: str,
        **options: Unpack[CallOptions],
    ) -> DependentFlagsByEnvironment:
        """List flags that require this flag in an environment.

        Beta: needs the header `LD-API-Version: beta`.

        `GET /api/v2/flags/{projectKey}/{environmentKey}/{featureFlagKey}/dependent-flags`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
            feature_flag_key: Key of the flag, as used in code.
        """
        return self._call(_GET_DEPENDENT_FLAGS_BY_ENV, locals())
