"""Follow flags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._lib.api import Api
from .._lib.endpoint import Endpoint

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .._lib.options import CallOptions
    from ..models import FlagFollowersByProjEnvGetRep, FlagFollowersGetRep

_DELETE_FLAG_FOLLOWER: Endpoint[None] = Endpoint(
    "deleteFlagFollower",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "member_id": "memberId",
    },
)

_GET_FLAG_FOLLOWERS: Endpoint[FlagFollowersGetRep] = Endpoint(
    "getFlagFollowers",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
    },
)

_GET_FOLLOWERS_BY_PROJ_ENV: Endpoint[FlagFollowersByProjEnvGetRep] = Endpoint(
    "getFollowersByProjEnv",
    path={"project_key": "projectKey", "environment_key": "environmentKey"},
)

_PUT_FLAG_FOLLOWER: Endpoint[None] = Endpoint(
    "putFlagFollower",
    path={
        "project_key": "projectKey",
        "feature_flag_key": "featureFlagKey",
        "environment_key": "environmentKey",
        "member_id": "memberId",
    },
)


class FollowFlagsApi(Api):
    """Members that get mail about changes of a flag."""

    def delete_flag_follower(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Make a member stop following a flag.

        `DELETE /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers/{memberId}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            member_id: Id of the member; readers may only name themselves.
        """
        return self._call(_DELETE_FLAG_FOLLOWER, locals())

    def get_flag_followers(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> FlagFollowersGetRep:
        """List the followers of a flag in an environment.

        `GET /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
        """
        return self._call(_GET_FLAG_FOLLOWERS, locals())

    def get_followers_by_proj_env(
        self,
        project_key: str,
        environment_key: str,
        **options: Unpack[CallOptions],
    ) -> FlagFollowersByProjEnvGetRep:
        """List the followers of every flag in an environment.

        `GET /api/v2/projects/{projectKey}/environments/{environmentKey}/followers`

        Args:
            project_key: Key of the project.
            environment_key: Key of the environment.
        """
        return self._call(_GET_FOLLOWERS_BY_PROJ_ENV, locals())

    def put_flag_follower(
        self,
        project_key: str,
        feature_flag_key: str,
        environment_key: str,
        member_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Make a member follow a flag in an environment.

        `PUT /api/v2/projects/{projectKey}/flags/{featureFlagKey}/environments/{environmentKey}/followers/{memberId}`

        Args:
            project_key: Key of the project.
            feature_flag_key: Key of the flag, as used in code.
            environment_key: Key of the environment.
            member_id: Id of the member; readers may only name themselves.
        """
        return self._call(_PUT_FLAG_FOLLOWER, locals())
